"""Where another council acts for a homeless child of 16 or 17: it looks after them, it last did (Children Act 1989
s.23A), or they are in its area."""

from __future__ import annotations

from ...engine.advice import Action, Confidence, Role
from ...law.limits import APPROVED_TO_LEAVE_CARE, FIRST_REVIEW, FIRST_VISIT, NEXT_REVIEWS
from ...law.suggested import RELEASE_PLANNED
from ...shared.deadlines import PROMPTLY, TODAY, TONIGHT, by_law, timed, within
from ...shared.teams import LEAVING_CARE
from .advice import HOUSING, outcome

OWN_SOCIAL_WORKER = outcome(
    "own_social_worker",
    "Looked after: their own council finds the home",
    "A looked-after child is not left to homelessness help. The council that looks after them finds another home, and"
    " their social worker is told today. On remand, that is the council that the court named.",
    Action(
        Role.ANY_WORKER,
        "Ring their social worker, or the duty team out of hours. It is the duty team of the council that looks after"
        " them.",
        TODAY,
        ("CA89 s.22",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "See the young person and find them a safe home. Find it for tonight, where they have none. In custody or"
        " hospital, visit, and name the home before the day they leave.",
        by_law("at once, and as long as they are looked after"),
        ("CA89 s.22C", "CA89 s.23ZA"),
    ),
    Action(
        Role.OUT_OF_HOURS,
        "Find a bed here tonight if the responsible council cannot be reached. This is for where they have no bed. The"
        " councils settle the rest later.",
        TONIGHT,
        ("CA89 s.20(1)",),
    ),
    Action(
        Role.TEAM_MANAGER,
        "Let care end only with an assessment and a record. Leaving the home does not end care. After"
        f" {APPROVED_TO_LEAVE_CARE} it takes an approval too.",
        by_law("before being looked after ends"),
        ("CPP10 reg.39",),
    ),
    cites=("CA89 s.22", "CA89 s.22C", "CA89 s.23ZA", "CPP10 reg.39", "LASPO12 s.104"),
    clauses=("7.6", "10.5", "17.14", "11.25", "16.5", "18.10"),
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
        "Find them a suitable home, today if they have none. Where they have none, they need it tonight. Give them"
        " money to live on as well. In custody or hospital, name the home before the day they leave.",
        by_law("at once, and as long as they are a relevant child"),
        ("CA89 s.23A(4)", "CA89 s.23B(8)", "CLR10 reg.9"),
    ),
    Action(
        Role.OUT_OF_HOURS,
        "Find a bed here tonight if the responsible council cannot be reached. This is for where they have no bed: they"
        " are a child.",
        TONIGHT,
        ("CA89 s.20(1)",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "See to a bed tonight until the responsible authority gives a home. Do not send them away under article 3."
        " Settle who pays afterwards.",
        TONIGHT,
        ("PNO02 art.3", "CA89 s.23B(8)"),
    ),
    Action(Role.PERSONAL_ADVISER, "Visit the new home.", within(FIRST_VISIT, "the move"), ("CLR10 reg.8(2)",)),
    Action(
        Role.PERSONAL_ADVISER,
        "Review the pathway plan.",
        timed(f"as soon as possible after {FIRST_REVIEW} there, then every {NEXT_REVIEWS}", FIRST_REVIEW),
        ("CLR10 reg.7(3)",),
    ),
    cites=("CA89 s.23A", "CA89 s.23B(8)", "CLR10 reg.9", "PNO02 art.3"),
    clauses=("7.6", "10.5", "16.9", "17.32"),
    services=(LEAVING_CARE, HOUSING),
    forms=("f1", "f12"),
    hand_over=("emergency-accommodation", "which-council", "housing-options", "disagreement"),
    not_considered=(
        "Whether they would rather be looked after again. They can ask for it at any time before 18.",
        "Domestic abuse, which gives priority need of its own, so that the housing authority helps as well.",
    ),
)
ELSEWHERE = outcome(
    "elsewhere",
    "In another council's area: that council acts tonight, and you hold on until it does",
    "The council where a child is acts: it assesses a child in need within its area, and looks into harm to a child who"
    " lives or is found there. Whether being there is enough for section 20 was read in a summary only. Whoever was"
    " asked first keeps the case until a named worker there has said yes.",
    Action(
        Role.ANY_WORKER,
        "Ring children's services where the young person is now. Ring together with them. Stay in touch until a named"
        " worker there has taken over and the bed for tonight is certain.",
        TODAY,
        ("CA89 s.17", "CA89 s.20(1)", "CA89 s.47"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "If they have come into your area by tonight, act yourself. Settle the rest with the other council tomorrow.",
        TONIGHT,
        ("CA89 s.20(1)", "Case Stewart"),
    ),
    cites=("CA89 s.17", "CA89 s.20(1)", "CA89 s.47", "Case Stewart"),
    clauses=("7.2", "7.12", "15.1", "15.20", "15.21", "15.22", "15.23"),
    forms=("f1", "f13"),
    hand_over=("which-council", "disagreement"),
    confidence=Confidence.DEPENDS,
)
HOME_COUNCIL = outcome(
    "home_council",
    "In custody, in hospital or placed away: the council of their home names the home before they leave",
    "Being held, being ill or being placed somewhere makes that place nobody's home. The children's services of the"
    " place where they lived before assess them, and name the home before release or discharge. A home that they find"
    " for that day can be section 20, whatever it is called. Whoever stands outside with no bed tonight is for the"
    " council where they stand first.",
    Action(
        Role.ANY_WORKER,
        "Ask where they lived before, and ring children's services there. Ring with the young person. Keep the case"
        " until a named worker there has said yes.",
        TODAY,
        ("CA89 s.17", "CA89 s.20(1)", "CA89 s.27"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "See the young person, and say in writing which home comes next. The social worker in the home council does"
        " this, and begins the assessment.",
        timed(
            f"{RELEASE_PLANNED} before they leave, or today if that day has gone by or nobody knows it", RELEASE_PLANNED
        ),
        ("CA89 s.17", "CA89 s.20(1)", "Case Sutton"),
    ),
    Action(Role.ADVOCATE, "See the young person where they are, if they wish.", PROMPTLY, ("G1617",)),
    cites=("CA89 s.17", "CA89 s.20(1)", "CA89 s.23ZA", "CA89 s.85", "Case Sutton"),
    clauses=("15.24", "25.10", "25.24", "25.36"),
    forms=("f13",),
    hand_over=("which-council", "leaving-care-status", "planning-a-move", "disagreement"),
    confidence=Confidence.DEPENDS,
)
