"""The steps between services, and the ends that every route shares. Children Act 1989 s.27."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Deadline, Outcome, Role
from ...law.limits import REVIEW
from ...law.suggested import DIRECTORS_DECIDE as BY_DIRECTORS
from ...law.suggested import HEADS_DECIDE as BY_HEADS
from ...law.suggested import MANAGERS_DECIDE as BY_MANAGERS
from ...law.suggested import SETTLED_TOLD
from ...shared.common import Common
from ...shared.deadlines import PROMPTLY, TODAY, within
from ...shared.teams import ADVOCACY, COMPLAINTS, LEGAL_AID
from .duties import CHALLENGE, LIMITS
from .questions import Level

outcome = Common(not_considered=LIMITS, challenge=CHALLENGE, services=(ADVOCACY,)).outcome


OFFER_ADVOCATE = Action(
    Role.ANY_WORKER, "Offer an independent advocate. Make the first call with the young person.", TODAY
)
_SAFE = Action(
    Role.ANY_WORKER,
    "Keep the home and the support going. The service that was asked first does so, without giving up its view.",
    TODAY,
    ("CA89 s.20", "HA96 s.188"),
)
_CLOCK = Action(
    Role.ADVOCATE,
    "Ask whether the young person was told of a decision. Talk between services stops no clock: help to ask for the"
    f" review of a homelessness decision within its {REVIEW}. A place to stay that is refused or stopped"
    " meanwhile has none: ring a solicitor today.",
    TODAY,
    ("HA96 s.202", "CPR 54.5"),
)
_TELL = Action(
    Role.SOCIAL_WORKER,
    "Ask the young person what they want. Tell them in writing what was decided. From 18 the personal"
    " adviser does this.",
    within(SETTLED_TOLD, after=AS_AT),
)


def _step(key: str, name: str, plain: str, role: Role, text: str, by: Deadline, *clauses: str) -> Outcome:
    return outcome(
        key,
        name,
        f"{plain} The young person stays safe and supported meanwhile, and is kept out of the argument.",
        Action(role, text, by, ("CA89 s.27",)),
        _SAFE,
        _CLOCK,
        _TELL,
        cites=("CA89 s.27", "CA89 s.20", "HA96 s.188", "HA96 s.202"),
        clauses=("28.1", "28.8", *clauses),
        forms=("f13",),
        hand_over=("which-council",),
    )


WORKERS_TALK = _step(
    "workers_talk",
    "Step 1: the two workers talk today",
    "Most differences end with one call between the people who know the case.",
    Role.PERSONAL_ADVISER,
    "Ring the housing officer. Agree what can be agreed, and write down what cannot. Under 18 the social worker rings.",
    TODAY,
    "10.26",
    "28.2",
    "28.14",
)
MANAGERS_DECIDE = _step(
    "managers_decide",
    "Step 2: the two managers decide",
    "The workers refer it together to their managers, with one note. It is not sent from one side only.",
    Role.TEAM_MANAGER,
    "Settle with the housing manager what the workers could not. Decide with the district's manager, on the"
    " escalation note of both workers.",
    within(BY_MANAGERS, after=AS_AT),
    "28.3",
    "28.5",
)
HEADS_DECIDE = _step(
    "heads_decide",
    "Step 3: the two heads of service decide",
    "What the managers could not settle goes to the heads of both services.",
    Role.DIRECTOR,
    "Decide with the head of the other service. Write down the reasons.",
    within(BY_HEADS, after=AS_AT),
    "28.4",
    "28.17",
)
DIRECTORS_DECIDE = _step(
    "directors_decide",
    "Step 4: the directors decide",
    "This is the last step between services. It is entered in the dispute log, so that the protocol can be put right.",
    Role.DIRECTOR,
    "Decide with the other council's chief officer or the panel's chair. It is the chair of the housing panel."
    " Enter the decision in the log.",
    within(BY_DIRECTORS, after=AS_AT),
    "28.4",
    "28.9",
    "28.17",
)
NEXT_STEP = {
    Level.NONE: WORKERS_TALK,
    Level.WORKERS: MANAGERS_DECIDE,
    Level.MANAGERS: HEADS_DECIDE,
    Level.HEADS: DIRECTORS_DECIDE,
    Level.NOT_SURE: WORKERS_TALK,
}

PROVIDER = outcome(
    "provider",
    "A provider or landlord: save the home first",
    "What a provider or landlord wants is about the home, so it goes to the pathway on a home at risk. No notice is"
    " taken as the last word, and nobody leaves because of a disagreement.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ring the provider or landlord. Ask for it in writing, and set a meeting. Under 18 the social worker does.",
        PROMPTLY,
    ),
    OFFER_ADVOCATE,
    cites=("HA96 s.175(4)", "HA96 s.195"),
    clauses=("28.1", "28.16", "29.1"),
    hand_over=("tenancy-at-risk",),
    forms=("f10",),
)
FIND_THE_ROUTE = outcome(
    "find_the_route",
    "Find the route today",
    "An advocate helps to find out what was decided, by whom and when. Until that is known, treat it as a homelessness"
    f" decision whose {REVIEW} have begun, and ask for a review. A request too many does no harm.",
    Action(
        Role.ADVOCATE,
        "Go through the letters with the young person. Find out each decision and the day they were told.",
        PROMPTLY,
    ),
    Action(
        Role.ANY_WORKER,
        "Help to ask for a review in writing. Do so in case it was a homelessness decision, and help to say what"
        " is wrong.",
        TODAY,
        ("HA96 s.202",),
    ),
    OFFER_ADVOCATE,
    cites=("HA96 s.202", "CA89 s.26", "CA89 s.24D"),
    clauses=("29.1", "29.2", "29.3", "29.14", "29.15", "29.17"),
    services=(ADVOCACY, COMPLAINTS, LEGAL_AID),
    confidence=Confidence.DEPENDS,
)
