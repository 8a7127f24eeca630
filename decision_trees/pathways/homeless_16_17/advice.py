"""What every outcome and duty for a homeless young person of 16 or 17 shares: services, limits, challenge, actions."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Role
from ...law.suggested import (
    DECISION_NOTICE,
    DECISION_TOLD,
    HOUSING_PLAN_WRITTEN,
    LATER_DECISION_TOLD,
    OFFERED_AGAIN,
    OFFERED_ONCE_MORE,
)
from ...shared import teams
from ...shared.challenge import ADVOCATE_AND_COMPLAINT, LOCAL_OFFER, REASONS, SOLICITOR
from ...shared.common import Common
from ...shared.deadlines import TONIGHT, by_law, timed, within

CHILDRENS_SERVICES = (teams.CHILDRENS_SERVICES, teams.OUT_OF_HOURS)
HOUSING = teams.HOUSING
ADVOCATES = teams.ADVOCACY
FAMILY = (teams.FAMILY_MEDIATION, teams.EARLY_HELP, teams.NIGHT_STOPS)

NOT_CONSIDERED = (
    "Enquiries where a child who lives or is found in the area may be suffering harm. They run beside this, and need"
    " nobody's agreement.",
    LOCAL_OFFER,
)
CHALLENGE = (REASONS, ADVOCATE_AND_COMPLAINT, f"{SOLICITOR} With no bed tonight, they can ask a court to act quickly.")

RE_OFFER = (
    Action(
        Role.SOCIAL_WORKER,
        "Offer section 20 again. Ask how things are, and offer it too whenever something changes.",
        timed(f"after {OFFERED_AGAIN}", OFFERED_AGAIN, after=AS_AT),
        ("CA89 s.20(6)",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Offer section 20 once more.",
        timed(f"after {OFFERED_ONCE_MORE}", OFFERED_ONCE_MORE, after=AS_AT),
        ("CA89 s.20(6)",),
    ),
)
HOME_TONIGHT = Action(
    Role.TEAM_MANAGER,
    "Find a safe bed for tonight. See to a safe home until this is settled. Out of hours the duty team does. Not bed"
    " and breakfast, not a hotel, not a night shelter.",
    TONIGHT,
    ("CA89 s.20", "G1617"),
)
NOTICE = Action(
    Role.TEAM_MANAGER,
    "Give the decision in writing, with reasons. This is a decision notice for the young person: what was decided,"
    " under which section, why, and how to question it.",
    within(DECISION_NOTICE, after=AS_AT),
)
TELL_HOUSING = Action(
    Role.SOCIAL_WORKER,
    "Tell the housing authority what was decided.",
    timed(
        f"within {DECISION_TOLD} of the first contact; within {LATER_DECISION_TOLD} if those have gone by",
        LATER_DECISION_TOLD,
        after=AS_AT,
    ),
)
APPLICATION = Action(
    Role.HOUSING_OFFICER,
    "Take a homelessness application today. Give interim accommodation where there is reason to believe that they are"
    " homeless, eligible and in priority need. Not bed and breakfast.",
    by_law("at once, on reason to believe"),
    ("HA96 s.184", "HA96 s.188(1)", "PNO02 art.3"),
)
HOUSING_PLAN = Action(
    Role.HOUSING_OFFICER,
    "Assess what they need and write the personalised housing plan. Do it together with the social worker.",
    within(HOUSING_PLAN_WRITTEN, after=AS_AT),
    ("HA96 s.189A",),
)


duty = Common(not_considered=NOT_CONSIDERED, challenge=CHALLENGE).duty


outcome = Common(
    not_considered=NOT_CONSIDERED, challenge=CHALLENGE, services_before=CHILDRENS_SERVICES, services_after=(ADVOCATES,)
).outcome
