"""What holds beside the route: remedies for today, the services' own steps, and the ombudsman."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Role
from ...law.limits import OMBUDSMAN as ASK_THE_OMBUDSMAN
from ...law.suggested import MANAGERS_DECIDE
from ...shared import teams
from ...shared.challenge import ADVOCATE_AND_COMPLAINT, REASONS, SOLICITOR
from ...shared.challenge import OMBUDSMAN as TO_THE_OMBUDSMAN
from ...shared.common import Common
from ...shared.deadlines import SOON, TODAY, within

LIMITS = (
    "Whether the decision is right: this finds the route and the clock.",
    "Other courts and tribunals, such as those for benefits, schools or immigration.",
)
GROUNDS = (
    "Discrimination, and human rights, are grounds of their own in a review, a complaint and a court: say them at once."
)
CHALLENGE = (REASONS, ADVOCATE_AND_COMPLAINT, GROUNDS, SOLICITOR)

duty = Common(not_considered=LIMITS, challenge=CHALLENGE).duty
_AT_THE_OMBUDSMAN = Common(not_considered=LIMITS, challenge=(ADVOCATE_AND_COMPLAINT, TO_THE_OMBUDSMAN))

URGENT_REMEDIES = duty(
    "urgent_remedies",
    "Today: an advocate and a solicitor",
    "Where there is no bed tonight, or a home or support is about to stop, no complaint is quick enough. A"
    " solicitor can ask the council to act today and, if it does not, ask a court. Legal aid may pay for it.",
    Action(
        Role.ANY_WORKER,
        "Ring an advocate and a legal aid solicitor with the young person. Ask the council in writing to keep the"
        " home or the support until the matter is decided.",
        TODAY,
    ),
    Action(
        Role.TEAM_MANAGER,
        "Keep home and support going meanwhile, or give written reasons today.",
        TODAY,
        ("CA89 s.20", "HA96 s.188"),
    ),
    cites=("CA89 s.20", "HA96 s.188"),
    clauses=("7.21", "28.6", "29.6", "29.11"),
    services=(teams.LEGAL_AID, teams.ADVOCACY),
    hand_over=("emergency-accommodation",),
)
BETWEEN_SERVICES = duty(
    "between_services",
    "The services settle their own difference as well",
    "The young person's route does not wait for it, and they are not drawn into it. The services begin at the"
    " lowest step not yet tried.",
    Action(Role.PERSONAL_ADVISER, "Ring the housing officer. If the two of you differ, write it down.", TODAY),
    Action(
        Role.TEAM_MANAGER,
        "Settle with the housing manager what the workers could not.",
        within(MANAGERS_DECIDE, after=AS_AT),
    ),
    cites=("CA89 s.27",),
    clauses=("2.10", "8.16", "28.2", "28.3", "28.7", "28.8", "28.12", "28.15"),
    forms=("f13",),
)
OMBUDSMAN = _AT_THE_OMBUDSMAN.duty(
    "ombudsman",
    "The ombudsman can be asked",
    "When the council has finished its own process, or is over its time, the Local Government and Social Care Ombudsman"
    f" can be asked to look at it. It is free. The complaint goes in within {ASK_THE_OMBUDSMAN} of the day they first"
    " heard of the matter; the ombudsman can allow longer. It looks at how something was done. What a court or a review"
    " can put right, it may leave to them.",
    Action(
        Role.ADVOCATE,
        "Help to send the complaint to the ombudsman. Add the council's last answer, or the day on which it was due.",
        SOON,
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Put the last day for the ombudsman in the diary.",
        within(ASK_THE_OMBUDSMAN, "the day they first heard of the matter; that day is the first"),
        ("LGA74 s.26B",),
    ),
    cites=("LGA74 s.26", "LGA74 s.26B"),
    clauses=("29.12",),
    services=(teams.OMBUDSMAN, teams.ADVOCACY),
)
