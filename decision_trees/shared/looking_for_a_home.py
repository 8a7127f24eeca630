"""What holds beside the search for a home, in each pathway that plans one: a status that is not certain, a home that is
registered, and one that they could keep. Children Act 1989 ss.23A to 23CZA; Care Planning Regulations 2010 reg.27C."""

from __future__ import annotations

from ..engine.advice import Action, Role
from ..engine.case import Case
from ..law.suggested import NEXT_HOME_PLANNED
from .challenge import ADVOCATE_AND_COMPLAINT, LOCAL_OFFER, REASONS
from .common import Common
from .deadlines import IN_GOOD_TIME, TODAY, by_law, timed
from .teams import LEAVING_CARE, STAYING_PUT, SUPPORTED_ACCOMMODATION, SUPPORTED_HOMES

BIRTH = "Find the exact date of birth. A person who may be under 18 is helped as a child until then."
DATES = "Work out the status from the dates in the case record. Tell nobody before that that there is none."
NO_BED = Action(
    Role.ANY_WORKER,
    "If there is no safe bed tonight, see to that first. Stop here: children's services find one today for anyone under"
    " 18, and housing takes an application for an adult.",
    TODAY,
    ("CA89 s.20", "HA96 s.184"),
)

_duty = Common(
    not_considered=(LOCAL_OFFER,), challenge=(REASONS, ADVOCATE_AND_COMPLAINT), services=(LEAVING_CARE,)
).duty
SETTLE_STATUS = _duty(
    "settle_status",
    "Settle the leaving-care status",
    "The status is not certain. Everything goes on as if the higher one were right, and nobody waits for the answer.",
    Action(
        Role.PA_MANAGER,
        "Have their leaving-care status worked out from dates. Take them from the case record, and tell the young"
        " person.",
        IN_GOOD_TIME,
        ("CA89 s.23A", "CA89 s.23C"),
    ),
    cites=("CA89 s.23A", "CA89 s.23C"),
    clauses=("17.8", "17.9"),
    forms=("f12",),
    hand_over=("leaving-care-status",),
)
REGISTERED_HOME = _duty(
    "registered_home",
    "Under 18: a registered home only",
    "Supported accommodation in which a council places a looked-after or relevant child of 16 or 17 has to be"
    " registered with Ofsted, unless it is of a kind that the regulations except. Running it without registration has"
    " been an offence since 28 October 2023.",
    Action(
        Role.SOCIAL_WORKER,
        "See the home's registration, or what excepts it. Best do it before the home is offered or shown to them. Leave"
        " anything else off the list.",
        by_law("before they move in"),
        ("SI 2023/416 offence", "CPP10 reg.27C"),
    ),
    cites=("SI 2023/416", "SI 2023/416 offence", "CPP10 reg.27C"),
    clauses=("13.4", "16.2", "20.3"),
    services=(SUPPORTED_ACCOMMODATION, SUPPORTED_HOMES, LEAVING_CARE),
)
ENDS_BY_CONTRACT = _duty(
    "ends_by_contract",
    "An end set by a contract, not by need",
    "The home or its support stops at an age or on a day that a contract sets. They would like to stay, so ask for that"
    " first. What the law owes them goes by age and status, not by that contract.",
    Action(
        Role.PA_MANAGER,
        "Ask the provider and the commissioner in writing for more time. Ask for it until the next home is ready.",
        IN_GOOD_TIME,
    ),
    Action(
        Role.PERSONAL_ADVISER,
        f"Tell the young person the day this home ends. Plan the next home from {NEXT_HOME_PLANNED} before it, or now"
        " if that is past.",
        timed(f"{NEXT_HOME_PLANNED} before the end, or today", NEXT_HOME_PLANNED),
    ),
    cites=("CA89 s.23C", "CLR10 reg.9"),
    clauses=("13.22", "18.17", "20.4"),
    services=(SUPPORTED_ACCOMMODATION, LEAVING_CARE),
)
ASK_ABOUT_STAYING = _duty(
    "ask_about_staying",
    "Ask whether they would like to stay",
    "Nobody has to move from a home that they want and can keep. It is not clear that anyone has asked.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask whether the present home can go on. Ask the young person, and the carer or landlord, and ask on what"
        " terms.",
        IN_GOOD_TIME,
        ("CA89 Sch.2 para.19BA", "CA89 s.23CZA"),
    ),
    cites=("CA89 Sch.2 para.19BA", "CA89 s.23CZA"),
    clauses=("18.9", "20.2"),
    services=(STAYING_PUT, LEAVING_CARE),
)


def add_registered_home(case: Case) -> None:
    """Add that a home for a child of 16 or 17 has to be registered, once it is an offence to run one that is not."""
    if case.in_force("SI 2023/416 offence"):
        case.add(REGISTERED_HOME)
