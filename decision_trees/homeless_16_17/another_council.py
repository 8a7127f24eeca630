"""Where another council acts for a homeless child of 16 or 17: it looks after them, it last did (Children Act 1989
s.23A), or they are in its area."""

from __future__ import annotations

from ..advice import Action, Confidence, Role
from ..deadlines import TODAY, TONIGHT, by_law
from .same_for_all import HOUSING, outcome

OWN_SOCIAL_WORKER = outcome(
    "own_social_worker",
    "Looked after: their own council finds the home",
    "A looked-after child is not left to homelessness help. The council that looks after them finds another home, and"
    " their social worker is told today.",
    Action(
        Role.ANY_WORKER,
        "Ring their social worker, or that council's duty team out of hours.",
        TODAY,
        ("CA89 s.22",),
    ),
    Action(Role.SOCIAL_WORKER, "Find a safe home tonight, and see them.", TONIGHT, ("CA89 s.22C",)),
    Action(
        Role.OUT_OF_HOURS,
        "If that council cannot be reached, find the bed here tonight. The councils settle the rest later.",
        TONIGHT,
        ("CA89 s.20(1)",),
    ),
    Action(
        Role.TEAM_MANAGER,
        "Leaving the home does not end care. Let care end only with an assessment and a record, and after 20 working"
        " days with an approval too.",
        by_law("before being looked after ends"),
        ("CPP10 reg.39",),
    ),
    cites=("CA89 s.22", "CA89 s.22C", "CPP10 reg.39"),
    clauses=("7.6", "10.5", "18.10"),
    terms=("looked-after-child",),
    forms=("f1",),
    hand_over=("emergency-accommodation", "planning-a-move", "disagreement"),
)
RESPONSIBLE_AUTHORITY = outcome(
    "responsible_authority",
    "Relevant child: the council that last looked after them gives them a home",
    "They have left care and are still a child. The responsible authority keeps them and gives them a suitable home,"
    " wherever they are now, unless it is satisfied that their welfare does not require it.",
    Action(Role.ANY_WORKER, "Ring the responsible authority's leaving-care team or duty team.", TODAY, ("CA89 s.23A",)),
    Action(
        Role.PERSONAL_ADVISER,
        "Give them a suitable home, and money to live on.",
        TONIGHT,
        ("CA89 s.23B(8)", "CLR10 reg.9"),
    ),
    Action(
        Role.OUT_OF_HOURS,
        "If that council cannot be reached, find the bed here tonight: they are a child.",
        TONIGHT,
        ("CA89 s.20(1)",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Do not send them away under article 3. Until the responsible authority has given them a home tonight, see to"
        " a bed and settle who pays afterwards.",
        TONIGHT,
        ("PNO02 art.3", "CA89 s.23B(8)"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Visit the new home.",
        by_law("within 7 days of the move"),
        ("CLR10 reg.8(2)",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Review the pathway plan.",
        by_law("as soon as possible after 28 days there, then every 3 months"),
        ("CLR10 reg.7(3)",),
    ),
    cites=("CA89 s.23A", "CA89 s.23B(8)", "CLR10 reg.9", "PNO02 art.3"),
    clauses=("7.6", "10.5", "16.9", "17.32"),
    terms=("relevant-child", "responsible-authority", "priority-need"),
    services=("kent-18-plus-care-leavers-service", "worcestershire-care-leavers-service", *HOUSING),
    forms=("f1", "f12"),
    hand_over=("emergency-accommodation", "which-council", "housing-options", "disagreement"),
    not_considered=(
        "Whether they would rather be looked after again. They can ask for it at any time before 18.",
        "Pregnancy, a child of their own or domestic abuse, which may bring help from the housing authority as well.",
    ),
)
ELSEWHERE = outcome(
    "elsewhere",
    "In another council's area: that council acts tonight, and you hold on until it does",
    "The council where a child is acts. That being there is enough is not confirmed: ask your legal team. Whoever was"
    " asked first keeps the case until a named worker there has said yes.",
    Action(
        Role.ANY_WORKER,
        "Ring children's services where they are now, together with the young person. Stay in touch until a named"
        " worker there has taken over and the bed for tonight is certain.",
        TODAY,
        ("CA89 s.20(1)",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "If they have come into your area by tonight, act yourself. Settle the rest with the other council tomorrow.",
        TONIGHT,
        ("CA89 s.20(1)", "Case Stewart"),
    ),
    cites=("CA89 s.20(1)", "Case Stewart"),
    clauses=("7.2", "7.12"),
    terms=("local-connection",),
    forms=("f1", "f13"),
    hand_over=("which-council", "disagreement"),
    confidence=Confidence.DEPENDS,
)
