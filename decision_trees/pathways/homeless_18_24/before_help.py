"""Where a case ends before prevention or relief: another law comes first, or a fact has to be found out today."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Role
from ...law.limits import THREATENED
from ...law.suggested import REGULATED_ADVISER_FOUND
from ...shared.deadlines import IN_GOOD_TIME, PROMPTLY, TODAY, TONIGHT, by_law, within
from ...shared.teams import CHILDRENS_SERVICES, IMMIGRATION_ADVICE
from .advice import ADVOCACY, HOUSING, LEAVING_CARE, LEAVING_CARE_HELP, outcome
from .steps import DECIDE_IN_WRITING, GO_WITH_THEM, TAKE_THE_APPLICATION, TELL_THE_ADVISER

UNDER_18 = outcome(
    "under_18",
    "Under 18: children's services act first",
    "Help at 16 or 17 comes under the Children Act first. Under 16 it comes from children's services alone. The"
    " housing authority takes part and keeps them safe tonight, never in bed and breakfast.",
    Action(
        Role.ANY_WORKER,
        "Ring children's services and stay until they act. Ring now, stay with the young person until there is a safe"
        " bed, and offer an independent advocate.",
        TODAY,
        ("CA89 s.20", "G1617"),
    ),
    cites=("CA89 s.20", "G1617", "Case Southwark", "PNO02 art.3"),
    clauses=("24.1",),
    services=(CHILDRENS_SERVICES, ADVOCACY),
    forms=("f1",),
    hand_over=("homeless-16-17",),
)
AGE_NOT_SETTLED = outcome(
    "age_not_settled",
    "The age is not settled: a safe bed first, as for a child",
    "While there is real doubt whether someone is under 18 they are treated as a child. Both services act together,"
    " and no bed and breakfast is used.",
    Action(
        Role.ANY_WORKER,
        "Ring children's services and find a safe bed with them. Nobody is sent from one office to the other.",
        TONIGHT,
        ("CA89 s.20", "HA96 s.188(1)"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Settle the age from papers and people who know them. If that fails, settle it by a lawful age assessment with"
        " an advocate.",
        IN_GOOD_TIME,
        ("CA89 s.20",),
    ),
    cites=("CA89 s.20", "HA96 s.188(1)", "G1617"),
    clauses=("24.1",),
    services=(CHILDRENS_SERVICES, HOUSING, ADVOCACY),
    forms=("f1",),
    hand_over=("homeless-16-17", "which-pathway"),
    confidence=Confidence.UNSETTLED,
)
NOT_AT_RISK = outcome(
    "not_at_risk",
    f"Not homeless, and not likely to be within {THREATENED}: advice, and early help",
    "Anyone can have advice from the housing authority, and a former relevant child has to find advice made for them."
    " What may go wrong later is best dealt with now.",
    Action(
        Role.HOUSING_OFFICER,
        "Give advice that fits them, and say when to come back. Say how as well. A notice, a row or arrears change the"
        " answer.",
        PROMPTLY,
        ("HA96 s.179", "HA96 s.179(5)"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Look with them at the warning signs of losing the home. Put the next home into the pathway plan.",
        IN_GOOD_TIME,
        ("CA89 s.23C(4)",),
    ),
    cites=("HA96 s.175(4)", "HA96 s.179", "HA96 s.179(5)"),
    clauses=("23.3", "24.1", "24.21"),
    hand_over=("tenancy-at-risk", "planning-a-move", "housing-options"),
)
HOMELESS_OR_NOT = outcome(
    "homeless_or_not",
    "Not clear whether they are homeless: a place to stay, and find out today",
    "Someone who may be homeless is helped as if they were. A home counts only if they may stay in it and can"
    " reasonably do so. A sofa from night to night does not count, nor a place where they are in danger.",
    TAKE_THE_APPLICATION,
    DECIDE_IN_WRITING,
    TELL_THE_ADVISER,
    GO_WITH_THEM,
    Action(
        Role.HOUSING_OFFICER,
        "Ask whether they can go back and are safe there. Ask them and, with their agreement, whoever they stayed with."
        " Do not send them back to find out.",
        TODAY,
        ("HA96 s.175", "HA96 s.177", "HA96 s.184"),
    ),
    cites=("HA96 s.175", "HA96 s.177", "HA96 s.188(1)"),
    clauses=("24.1", "24.3", "24.21", "24.32"),
    hand_over=("emergency-accommodation", "which-council"),
    confidence=Confidence.DEPENDS,
)
SETTLE_ELIGIBILITY = outcome(
    "settle_eligibility",
    "Settle whether they are eligible, and keep them safe meanwhile",
    "Immigration status can limit homelessness help, but not advice. It does not by itself end leaving-care support:"
    " that takes a human rights assessment first. A child who lives with them is owed help under the Children Act"
    " whatever the status.",
    TAKE_THE_APPLICATION,
    Action(
        Role.HOUSING_OFFICER,
        "If they may be eligible, give them a place to stay. This holds while it is looked into, and where they may be"
        " in priority need as well.",
        by_law("at once"),
        ("HA96 s.188(1)",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "If they have nowhere tonight, ask children's services for a bed. Do so where the housing authority gives"
        " nothing. Leaving-care help does not wait for the immigration answer.",
        TONIGHT,
        LEAVING_CARE_HELP,
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Help them to see a regulated immigration adviser. Get that advice, and keep up the home and support that"
        " children's services give. Come back here when the status is clear.",
        within(REGULATED_ADVISER_FOUND, after=AS_AT),
        ("CA89 s.23C(4)", "NIAA02 Sch.3 para.3"),
    ),
    cites=("HA96 s.185", "SI 2006/1294", "HA96 s.188(1)", "NIAA02 Sch.3"),
    clauses=("24.17",),
    services=(HOUSING, LEAVING_CARE, IMMIGRATION_ADVICE),
    hand_over=("immigration", "emergency-accommodation"),
    confidence=Confidence.UNSETTLED,
)
