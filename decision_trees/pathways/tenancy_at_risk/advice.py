"""What no result here looks at, how each can be challenged: lines that results and duties share."""

from __future__ import annotations

from ...shared.challenge import ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW, LOCAL_OFFER, REASONS, SOLICITOR
from ...shared.common import Common

NOT_CONSIDERED = (
    "Whether a notice or a claim is valid in law: a housing adviser or a solicitor has to see the papers.",
    LOCAL_OFFER,
)
CHALLENGE = (REASONS, HOUSING_REVIEW, ADVOCATE_AND_COMPLAINT, SOLICITOR)


duty = Common(not_considered=NOT_CONSIDERED, challenge=CHALLENGE).duty
