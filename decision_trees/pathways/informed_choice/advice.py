"""What every outcome of the talk about options shares: services, limits, challenge, and a home meanwhile."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Role
from ...law.suggested import TIME_TO_CHOOSE, TIME_TO_CHOOSE_AT_MOST
from ...shared import teams
from ...shared.challenge import ADVOCATE_AND_COMPLAINT, LOCAL_OFFER, REASONS, SOLICITOR
from ...shared.common import Common
from ...shared.deadlines import TONIGHT, timed

ADVOCATES = teams.ADVOCACY
CHILDRENS_SERVICES = teams.CHILDRENS_SERVICES
HOUSING = teams.HOUSING
NOT_CONSIDERED = (
    "Whether section 20 is owed, and whether another council is responsible already. The pathway for people of 16 and"
    " 17 who are homeless works that out.",
    LOCAL_OFFER,
)
CHALLENGE = (REASONS, ADVOCATE_AND_COMPLAINT, SOLICITOR)
HOME_MEANWHILE = Action(
    Role.TEAM_MANAGER,
    "Keep them in a safe home until they have decided. Out of hours the duty team does. Not bed and breakfast, not a"
    " hotel, not a night shelter.",
    TONIGHT,
    ("CA89 s.20", "HA96 s.188"),
)
MEET_AGAIN = timed(f"after {TIME_TO_CHOOSE:count} to {TIME_TO_CHOOSE_AT_MOST}", TIME_TO_CHOOSE_AT_MOST, after=AS_AT)

_COMMON = Common(
    not_considered=NOT_CONSIDERED,
    challenge=CHALLENGE,
    services_before=(CHILDRENS_SERVICES,),
    services_after=(ADVOCATES,),
    forms=("f3",),
    confidence=Confidence.DEPENDS,
)
duty = _COMMON.duty
outcome = _COMMON.outcome
