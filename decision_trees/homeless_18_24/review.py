"""A decision in writing, and the review of it: Housing Act 1996 sections 202 to 204, and the Regulations of 2018."""

from __future__ import annotations

from ..advice import Action, Outcome, Role
from ..clocks import REVIEW_CLOCK, Clock, clock
from ..deadlines import TODAY, TONIGHT, by_law
from ..engine import Case
from ..facts import Age
from ..law.limits import REVIEW
from .intentionality import found_intentional
from .limits import ADVOCACY, HOUSING, LEAVING_CARE, LEAVING_CARE_HELP, duty, outcome
from .questions import DECISION, TOLD, TOLD_ON, Decision

ASK_FOR_A_REVIEW = outcome(
    "ask_for_a_review",
    "Ask for a review in time, and a place to stay meanwhile",
    "Most decisions can be reviewed by someone senior who had no part in them. The time to ask is 21 days, and the day"
    " on which they were told is the first. Any leaving-care duties go on whatever the decision.",
    Action(
        Role.PERSONAL_ADVISER,
        "Help them to ask in writing. One sentence is enough; reasons can follow. Offer an independent advocate.",
        by_law("within 21 days, counting the day they were told", after=TOLD, days=20),
        ("HA96 s.202",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Decide on the day whether to go on housing them during the review, and give the reasons.",
        TODAY,
        ("HA96 s.188(3)",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "If they have nowhere tonight, ask children's services for a bed, and ask a solicitor about a court today.",
        TONIGHT,
        LEAVING_CARE_HELP,
    ),
    Action(
        Role.ADVOCATE,
        "After an answer that is wrong in law, an appeal goes to the county court. Get a solicitor at once.",
        by_law("within 21 days of being told the answer, or of the day it was due"),
        ("HA96 s.204",),
    ),
    cites=("HA96 s.202", "HA96 s.203", "HA96 s.204", "HA96 s.188(3)", "SI 2018/223"),
    clauses=("24.14",),
    services=(*HOUSING, *LEAVING_CARE, *ADVOCACY, "legal-aid-solicitor"),
    forms=("f13",),
    hand_over=("disagreement", "emergency-accommodation"),
)
LATE_REVIEW = duty(
    "late_review",
    "21 days have gone by: ask all the same",
    "The council can allow more time, and says so in writing. A young person who was not told of the review, was in"
    " crisis or had nobody to help has good reasons. A new application is possible if the facts have changed.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask for more time in writing, with the reasons, and get advice on a court or a new application.",
        TODAY,
        ("HA96 s.202",),
    ),
    cites=("HA96 s.202",),
    clauses=("24.14",),
    services=("legal-aid-solicitor",),
)
ANSWER_IN_EIGHT_WEEKS = duty(
    "answer_in_eight_weeks",
    "The answer to the review is due within 8 weeks",
    "8 weeks run from the day the review is asked for. Longer is possible only if both sides agree in writing.",
    Action(
        Role.HOUSING_LEAD,
        "Someone senior who had no part in the decision looks at it anew, and writes down the reasons.",
        by_law("within 8 weeks of the request"),
        ("SI 2018/223 reg.9", "SI 2018/223 reg.8"),
    ),
    cites=("HA96 s.203", "SI 2018/223 reg.9"),
    clauses=("24.14",),
)
ANSWER_IN_THREE_WEEKS = duty(
    "answer_in_three_weeks",
    "The answer to the review is due within 3 weeks",
    "For the steps in the plan, the end of prevention, and a notice for not cooperating that ends prevention, the"
    " council has 3 weeks. What the young person wants to say has to reach it within 2 weeks. Other decisions take up"
    " to 8 weeks.",
    Action(
        Role.PERSONAL_ADVISER,
        "Help them to say in writing what is wrong and what would help.",
        by_law("within 2 weeks of the request"),
        ("SI 2018/223",),
    ),
    Action(
        Role.HOUSING_LEAD,
        "Someone senior who had no part in the decision looks at it anew, and writes down the reasons.",
        by_law("within 3 weeks of the request"),
        ("SI 2018/223 reg.9", "SI 2018/223 reg.8"),
    ),
    cites=("HA96 s.203", "SI 2018/223 reg.9", "HA96 s.193B"),
    clauses=("24.12", "24.14"),
)
ANSWER_IN_TEN_WEEKS = duty(
    "answer_in_ten_weeks",
    "The answer to the review is due within 10 weeks, or 12",
    "Two councils decide together on a referral, and have 10 weeks. It is 12 weeks where an appointed person settled"
    " it. Until then one of them keeps them housed where that is owed.",
    Action(
        Role.HOUSING_LEAD,
        "Agree with the other council who houses them meanwhile, and answer in time.",
        by_law("within 10 weeks of the request, or 12"),
        ("SI 2018/223 reg.9", "HA96 s.200"),
    ),
    cites=("HA96 s.198", "HA96 s.203", "SI 2018/223 reg.9"),
    clauses=("24.14", "24.19"),
    hand_over=("which-council",),
)
HOW_LONG = (
    "Find the letter, and see what was decided. Most reviews take up to 8 weeks, but some are answered in 3: so send"
    " what they want to say within 2 weeks."
)
_ANSWER = {Decision.STEPS: ANSWER_IN_THREE_WEEKS, Decision.REFERRED: ANSWER_IN_TEN_WEEKS}


def review(case: Case, years: Age) -> Outcome:
    """Ask for the review in time, and go on helping meanwhile. How long the answer takes depends on the decision."""
    decision = case.ask(DECISION)
    told = case.ask(TOLD_ON)
    case.mark(TOLD, told.earliest if told.exact else None)
    if clock(case, REVIEW_CLOCK, told, REVIEW) is Clock.OVER:
        case.add(LATE_REVIEW)
    if decision is Decision.NOT_SURE:
        case.check(HOW_LONG)
    else:
        case.add(_ANSWER.get(decision, ANSWER_IN_EIGHT_WEEKS))
    if decision is Decision.INTENTIONAL:
        found_intentional(case, years)
    return ASK_FOR_A_REVIEW
