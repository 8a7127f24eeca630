"""What no result here looks at, how each can be challenged, and who helps: lines that results and duties share."""

from __future__ import annotations

from ...shared.challenge import ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW, LOCAL_OFFER, REASONS, SOLICITOR
from ...shared.common import Common
from ...shared.teams import ADVOCACY as ADVOCACY
from ...shared.teams import HOUSING as HOUSING
from ...shared.teams import LEAVING_CARE as LEAVING_CARE

LEAVING_CARE_HELP = ("CA89 s.23C(4)", "CA89 s.23CZB", "CA89 s.24A")
"""Help to 21 for a former relevant child; from 21 on request; and for someone who only qualifies."""
NOT_CONSIDERED = (
    "Whether a particular home or offer is suitable for them.",
    "The housing register, which is separate from homelessness help.",
    LOCAL_OFFER,
)
CHALLENGE = (REASONS, HOUSING_REVIEW, ADVOCATE_AND_COMPLAINT, SOLICITOR)


duty = Common(not_considered=NOT_CONSIDERED, challenge=CHALLENGE).duty


outcome = Common(
    not_considered=NOT_CONSIDERED,
    challenge=CHALLENGE,
    services=(HOUSING, LEAVING_CARE),
    forms=("f7",),
    hand_over=("which-council", "disagreement"),
).outcome
