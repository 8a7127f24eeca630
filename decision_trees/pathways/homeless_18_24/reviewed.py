"""What can be reviewed, and where they live meanwhile: the questions and duties of a review. Housing Act 1996 sections
188, 199A, 200 and 202; the Regulations of 2018."""

from __future__ import annotations

from ...engine.advice import Action, Role
from ...engine.questions import Choice, Option
from ...law.limits import (
    JUDICIAL_REVIEW,
    REASONS_FOR_REVIEW,
    REVIEW,
    REVIEW_BY_APPOINTED,
    REVIEW_BY_TWO_COUNCILS,
    REVIEW_DECIDED,
    REVIEW_OF_STEPS,
)
from ...shared.deadlines import TODAY, by_law, within
from ...shared.teams import LEGAL_AID
from .advice import HOUSING, duty

_REQUEST = "the request, counting its day as the first"


class Offer(Option):
    """Which offer, or which end of a duty, a decision was about."""

    FINAL_AT_RELIEF = "That a final offer, made while relief was owed, is suitable"
    OTHER = "That another home is suitable, such as one under the main duty"
    ENDED = "That relief or the main duty has ended, and not that a home is suitable"
    NOT_SURE = "Not sure"


class Referral(Option):
    """Which decision on a referral."""

    NOTICE = "That another council is being asked to take the case"
    AGREED = "That the other council has to take it, or not: the two councils decided"
    APPOINTED = "That the other council has to take it, or not: a person appointed for it decided"
    NOT_SURE = "Not sure"


OFFER = Choice(
    "offer_decided",
    "What exactly did the council decide?",
    ("HA96 s.202(1)", "HA96 s.188(2A)"),
    why="While one kind of review goes on the council has to house them. In the others it can.",
    hint="A final offer says in writing that it is one, and what follows from a no. You can ask for the review whether"
    " they said yes or no to it.",
    options=Offer,
)
REFERRAL = Choice(
    "referral_decided",
    "Which decision on the referral is it?",
    ("HA96 s.202(1)", "SI 2018/223 reg.9"),
    why="Each has its own time for the answer.",
    options=Referral,
)

_NO_BED = Action(
    Role.ADVOCATE,
    "If the council will not house them meanwhile, ring a solicitor today. There is no review of that, only a court:"
    " judicial review, asked for promptly.",
    within(JUDICIAL_REVIEW, "the refusal at the very most"),
    ("CPR 54.5", "HA96 s.202(1)"),
)
HOUSING_IN_REFERRAL = duty(
    "housing_in_referral",
    "A place to stay while a referral is decided is owed; during a review of it the council can give one",
    "Until they are told whether the conditions for a referral are met, the first council has to house them where that"
    " is owed. A review does not make that longer. From then on it is a power, of one council or a duty of the other.",
    Action(
        Role.HOUSING_OFFICER,
        "House them until they are told the outcome of the referral. Then decide on the day whether to go on during a"
        " review, and agree with the other council who does it.",
        TODAY,
        ("HA96 s.199A", "HA96 s.200", "HA96 s.199A(6)", "HA96 s.200(5)"),
    ),
    _NO_BED,
    cites=("HA96 s.199A", "HA96 s.200", "HA96 s.199A(6)", "HA96 s.200(5)"),
    clauses=("24.14", "24.37", "24.19"),
    services=(HOUSING, LEGAL_AID),
    hand_over=("which-council",),
)
TIME_TO_FIND_A_HOME = duty(
    "time_to_find_a_home",
    "In priority need: a place to stay long enough to find another home is owed, review or no review",
    "Who is found to have become homeless intentionally, and is eligible and in priority need, is owed a place to stay"
    " for a fair time, with advice and help to find a home. That is a duty. Only what comes after it, while the review"
    " goes on, is a power.",
    Action(
        Role.HOUSING_OFFICER,
        "Say in writing for how long the place is given. Say why that is long enough for this young person. Assess what"
        " they need, and help with the search.",
        by_law("at once, for as long as gives a fair chance to find a home"),
        ("HA96 s.190",),
    ),
    _NO_BED,
    cites=("HA96 s.190", "HA96 s.188(3)"),
    clauses=("24.38",),
    services=(HOUSING, LEGAL_AID),
)
_ANEW = "Have the decision looked at anew by someone senior. They had no part in it, and write down the reasons."
ANSWER_IN_EIGHT_WEEKS = duty(
    "answer_in_eight_weeks",
    f"The answer to the review is due within {REVIEW_DECIDED}",
    f"{REVIEW_DECIDED} begin with the day the review is asked for. Longer is possible only if both sides agree in"
    " writing.",
    Action(Role.HOUSING_LEAD, _ANEW, within(REVIEW_DECIDED, _REQUEST), ("SI 2018/223 reg.9", "SI 2018/223 reg.8")),
    cites=("HA96 s.203", "SI 2018/223 reg.9"),
    clauses=("24.14",),
)
ANSWER_IN_THREE_WEEKS = duty(
    "answer_in_three_weeks",
    f"The answer to the review is due within {REVIEW_OF_STEPS}",
    "For the steps in the plan, the end of prevention, and a notice for not cooperating that ends prevention, the"
    f" council has {REVIEW_OF_STEPS}. If it first asks for their view of a fault, the weeks begin with the day their"
    f" answer comes in. What they want to say has to reach it within {REASONS_FOR_REVIEW}. Other decisions take up to"
    f" {REVIEW_DECIDED}.",
    Action(
        Role.PERSONAL_ADVISER,
        "Help them to say in writing what is wrong. Say as well what would help.",
        within(REASONS_FOR_REVIEW, _REQUEST),
        ("SI 2018/223 reg.5",),
    ),
    Action(Role.HOUSING_LEAD, _ANEW, within(REVIEW_OF_STEPS, _REQUEST), ("SI 2018/223 reg.9", "SI 2018/223 reg.8")),
    cites=("HA96 s.203", "SI 2018/223 reg.7", "SI 2018/223 reg.9", "HA96 s.193B"),
    clauses=("24.12", "24.14"),
)
ANSWER_IN_TEN_WEEKS = duty(
    "answer_in_ten_weeks",
    f"The answer to the review is due within {REVIEW_BY_TWO_COUNCILS}",
    "Two councils decided together that the conditions for a referral are met, or are not. They review it together.",
    Action(
        Role.HOUSING_LEAD,
        "Agree with the other council who houses them meanwhile. Answer in time.",
        within(REVIEW_BY_TWO_COUNCILS, _REQUEST),
        ("SI 2018/223 reg.9", "HA96 s.200"),
    ),
    cites=("HA96 s.198", "HA96 s.203", "SI 2018/223 reg.9"),
    clauses=("24.14", "24.19"),
    hand_over=("which-council",),
)
ANSWER_IN_TWELVE_WEEKS = duty(
    "answer_in_twelve_weeks",
    f"The answer to the review is due within {REVIEW_BY_APPOINTED}",
    "A person appointed for it decided on the referral. The review takes longer for that reason.",
    Action(
        Role.HOUSING_LEAD,
        "Agree with the other council who houses them meanwhile. Answer in time.",
        within(REVIEW_BY_APPOINTED, _REQUEST),
        ("SI 2018/223 reg.9", "HA96 s.200"),
    ),
    cites=("HA96 s.198", "HA96 s.203", "SI 2018/223 reg.9"),
    clauses=("24.14", "24.19"),
    hand_over=("which-council",),
)
LATE_FOR_A_COURT = duty(
    "late_for_a_court",
    f"{JUDICIAL_REVIEW} have gone by: ask again, and ring a solicitor all the same",
    "A court can allow more time for a good reason, and seldom does. But a council that gives no place today decides"
    " anew: ask again in writing, with what has changed, and a new refusal starts its own time.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask again today, in writing, for a place to stay. Ring a solicitor with the answer.",
        TODAY,
        ("HA96 s.188(1)", "CPR 54.5"),
    ),
    cites=("HA96 s.188(1)", "CPR 54.5"),
    clauses=("24.37",),
    services=(LEGAL_AID,),
    urgent=True,
)
LATE_REVIEW = duty(
    "late_review",
    f"{REVIEW} have gone by: ask all the same",
    "The council can allow more time, and says so in writing. A young person who was not told of the review, was in"
    " crisis or had nobody to help has good reasons. A new application is possible if the facts have changed.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask in writing for more time, with the reasons. Get advice on a court or a new application.",
        TODAY,
        ("HA96 s.202(3)",),
    ),
    cites=("HA96 s.202(3)",),
    clauses=("24.14",),
    services=(LEGAL_AID,),
)
