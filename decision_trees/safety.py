"""What comes before any pathway: danger, and a safe bed tonight. Children Act 1989 ss.20, 47; Housing Act s.188."""

from __future__ import annotations

from .advice import Action, Duty, Role
from .answers import YesNo
from .challenge import ADVOCATE_AND_COMPLAINT, LOCAL_OFFER, REASONS
from .deadlines import TODAY, TONIGHT, suggested
from .engine import Case, Choice

CHILDRENS_SERVICES = ("kent-childrens-services", "worcestershire-childrens-services")
HOUSING_OPTIONS = ("kent-housing-options", "worcestershire-housing-options")
OUT_OF_HOURS = ("kent-emergency-duty-team", "worcestershire-emergency-duty-team")

DANGER = Choice(
    "danger",
    "Is anyone in danger now, or is the young person missing or being exploited?",
    ("CA89 s.47",),
    why="Safety comes before every process.",
    hint="If someone is in danger now, call 999 first and come back to this later.",
    options=YesNo,
)
TONIGHT_SAFE = Choice(
    "tonight",
    "Do they have somewhere safe to sleep tonight?",
    ("CA89 s.20", "HA96 s.188"),
    why="A bed tonight is found first. Who pays, and which duty it is, is settled afterwards.",
    hint="A sofa that may be gone by the evening, a car, or a home where they are afraid is not safe.",
    options=YesNo,
)
SAFE_NOW = Duty(
    key="safe_now",
    name="Make them safe first",
    plain="Danger, exploitation or going missing is acted on at once. It needs nobody's consent, and nothing else waits"
    " for it.",
    actions=(
        Action(Role.ANY_WORKER, "Call 999 if someone is in danger now.", suggested("at once")),
        Action(
            Role.ANY_WORKER,
            "Where there is danger or harm, make a safeguarding referral to children's services for a child, or to"
            " adult social care for an adult. Out of hours, ring the emergency duty team.",
            TODAY,
            ("CA89 s.47",),
        ),
    ),
    urgent=True,
    cites=("CA89 s.47",),
    clauses=("7.3",),
    services=(*CHILDRENS_SERVICES, *OUT_OF_HOURS),
    not_considered=("What the danger is, and how it is to be looked into.",),
    challenge=(ADVOCATE_AND_COMPLAINT,),
)
BED_TONIGHT = Duty(
    key="bed_tonight",
    name="A safe bed tonight",
    plain="Whoever is asked first finds a safe bed today. That needs no paper, no letter from a parent and no link with"
    " the area.",
    actions=(
        Action(
            Role.ANY_WORKER,
            "Stay with them, by phone if need be, until a safe bed is found. Ring children's services for anyone who is"
            " or may be under 18, and the district's housing team for an adult. Out of hours, ring the duty team.",
            TONIGHT,
            ("CA89 s.20", "HA96 s.188"),
        ),
    ),
    urgent=True,
    cites=("CA89 s.20", "HA96 s.188", "G1617"),
    clauses=("7.1", "7.2", "7.4"),
    terms=("interim-accommodation",),
    services=(*CHILDRENS_SERVICES, *HOUSING_OPTIONS, *OUT_OF_HOURS),
    forms=("f1",),
    hand_over=("emergency-accommodation",),
    not_considered=(
        "Which duty the bed is under. That is decided afterwards, and not in front of the young person.",
        LOCAL_OFFER,
    ),
    challenge=(REASONS, ADVOCATE_AND_COMPLAINT),
)


def danger(case: Case) -> None:
    """Ask whether anyone is in danger, and add what then comes first unless the answer is no."""
    if case.ask(DANGER) is not YesNo.NO:
        case.add(SAFE_NOW)


def safe_tonight(case: Case) -> bool:
    """Whether there is somewhere safe tonight; anything but yes adds a safe bed tonight."""
    safe = case.ask(TONIGHT_SAFE) is YesNo.YES
    if not safe:
        case.add(BED_TONIGHT)
    return safe
