"""What holds beside the next step of a move, whatever it is: duties added on the way, and the days they run from."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Deadline, Milestone, Role, Source
from ...law.limits import (
    ADVISER_OFFERED,
    APPROVED_TO_LEAVE_CARE,
    FIRST_REVIEW,
    FIRST_VISIT,
    NEXT_REVIEWS,
    NEXT_VISITS,
    PLAN_REVIEWED,
    RETURN_ASSESSED,
)
from ...law.suggested import RELEASE_MEETING, TRAINING_OFFERED, URGENT_MOVE_MEETING
from ...shared.challenge import ADVOCATE_AND_COMPLAINT, LOCAL_OFFER, REASONS
from ...shared.common import Common
from ...shared.deadlines import IN_DUE_TIME, IN_GOOD_TIME, by_law, timed, within
from ...shared.teams import (
    ADULT_SOCIAL_CARE,
    HOUSING,
    HOUSING_REGISTER,
    IMMIGRATION_ADVICE,
    LEAVING_CARE,
    MONEY_ADVICE,
    SETTING_UP_HOME,
    TENANCY_TRAINING,
    TRAINING_FLATS,
)

MOVING_DAY = Milestone("moving_day", "Moving day", only_ahead=True)
HOME_NEEDED = Milestone("home_needed", "A home is needed by", only_ahead=True)

NOT_CONSIDERED = (LOCAL_OFFER, "Whether the young person still wants this. Ask again before each step.")
CHALLENGE = (REASONS, ADVOCATE_AND_COMPLAINT)
OTHER_PLANS = Action(
    Role.PERSONAL_ADVISER,
    "Ask whether there is an education, health and care plan. Ask as well whether there should be"
    " one; it can last to 25. If they may need care and support as an adult, ask adult social care"
    " for an assessment: before 18, or now if they are older.",
    IN_DUE_TIME,
    ("CFA14 s.36", "CFA14 s.37", "CFA14 s.83", "CA14 s.58", "CA14 s.9"),
)
FROM_INSIDE = Action(
    Role.PERSONAL_ADVISER,
    "If in custody or hospital, fix the home at one meeting. Visit, and hold it with the young"
    " person, housing, and youth justice, probation or the ward. The council that looks after them"
    " or did so last stays responsible.",
    timed(f"{RELEASE_MEETING} before they leave, or today if that day has gone by or nobody knows it", RELEASE_MEETING),
    ("CA89 s.23A(4)", "CA89 s.23ZA", "CLR10 reg.6"),
)


_duty = Common(not_considered=NOT_CONSIDERED, challenge=CHALLENGE, services=(LEAVING_CARE,)).duty


KEEP_LOOKED_AFTER = _duty(
    "keep_looked_after",
    "Moving out is not a reason to end being looked after",
    "Before a council stops looking after a child it has to assess that and record it in the care plan. After"
    f" {APPROVED_TO_LEAVE_CARE} in care, the decision needs a nominated officer's approval. As far as we know a review"
    " comes first too, where a child under section 20 does not go home.",
    Action(
        Role.TEAM_MANAGER,
        "Do not end being looked after to save money or time. To save a place is no reason either. Where the"
        " young person wants it, get the approval first: for section 20 at 16 or 17, we are told, the director's.",
        by_law("before being looked after ends"),
        ("CPP10 reg.39",),
    ),
    cites=("CPP10 reg.39", "CPP10 reg.33"),
    clauses=("18.10",),
)
FROM_21 = _duty(
    "from_21",
    "21 to 24: the help is there when they ask",
    "From 21 to 25 a former relevant child gets a personal adviser, an assessment and a plan when they ask for them. It"
    f" is offered soon after 21, and at least once in every {ADVISER_OFFERED}. A course that they start or go back to"
    " brings the same once they tell the council. Turning 21 ends no tenancy by itself, but staying put as a duty ends"
    " then.",
    Action(
        Role.PERSONAL_ADVISER,
        "Say what help they can ask for, and offer it. Plan this move with them if they say yes.",
        IN_GOOD_TIME,
        ("CA89 s.23CZB",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Help them to tell the council in writing about a course. Do so if they are on one or want to start one."
        " Then it assesses, and the home near the course is part of that.",
        within(RETURN_ASSESSED, "being told of the course"),
        RETURN_ASSESSED.cites,
    ),
    cites=("CA89 s.23CZB", "CA89 s.23C(7)", "CA89 s.23CA"),
    clauses=("17.42", "18.15", "26.1", "26.10", "26.11", "26.24"),
)
COURSE_IN_PLAN = _duty(
    "course_in_plan",
    "A course in the pathway plan: adviser and plan go on unasked",
    "The pathway plan set this course out before 21. So contact, the personal adviser, the plan and help with the"
    " course go on by themselves until it ends, past 25 too. Help with the cost of living near the course is a duty, as"
    " far as welfare and education need it. Staying put as a duty ends at 21 all the same.",
    Action(
        Role.PERSONAL_ADVISER,
        "Keep in touch and review the pathway plan. Nobody asks them to apply for it.",
        timed(f"at least every {PLAN_REVIEWED}, until the course ends", PLAN_REVIEWED),
        ("CA89 s.23C(7)", "CLR10 reg.7"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Agree what the council pays for living near the course. Put it in writing, with where they live in each"
        " vacation.",
        by_law("as long as the course goes on"),
        ("CA89 s.23C(4)", "CA89 s.24B", "CA89 s.24B(5)"),
    ),
    cites=("CA89 s.23C(7)", "CA89 s.23C(4)", "CA89 s.24B", "CA89 s.24B(5)"),
    clauses=("17.42", "20.12", "26.24"),
)
PRACTICE_OFFERED = _duty(
    "practice_offered",
    "Training for a home of their own: an offer, not a test",
    "Practice in running a home helps most people. Nobody has to pass it, finish it or be judged ready before they get"
    " a plan, a referral or a home.",
    Action(
        Role.PERSONAL_ADVISER,
        "Offer training for a home of their own. Offer it again. Use the readiness checklist to find out what"
        " help to bring, not whom to leave out.",
        within(TRAINING_OFFERED, after=AS_AT),
    ),
    cites=("CA89 Sch.2 para.19A",),
    clauses=("18.8", "19.8", "22.10", "22.11"),
    services=(TENANCY_TRAINING, TRAINING_FLATS),
    forms=("f8",),
)
PLAN_FIRST = _duty(
    "plan_first",
    "Bring the pathway plan up to date",
    f"A move without a current plan goes wrong. The law asks for a review at least every {PLAN_REVIEWED} for relevant"
    " and former relevant children who have one, and for regular reviews for eligible children. The search does not"
    " wait for it.",
    Action(
        Role.PERSONAL_ADVISER,
        "Review the pathway plan. Do it with the young person: where they will live, what could go wrong, what"
        " happens then. Under 18 the social worker does this.",
        IN_DUE_TIME,
        ("CLR10 reg.7", "CPP10 reg.43"),
    ),
    cites=("CLR10 reg.6", "CLR10 reg.7", "CPP10 reg.43"),
    clauses=("18.3", "18.5"),
    forms=("f7",),
)
FINISH_PACK = _duty(
    "finish_pack",
    "Put the rest in place",
    "Whatever was not ticked has somebody here who sees to it. None of it is a condition: a search, an application and"
    " homelessness help go on without it.",
    Action(
        Role.PERSONAL_ADVISER,
        "Tell the housing options team, and help with the register application.",
        IN_GOOD_TIME,
        ("HA96 s.166A",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Get the papers that are missing, together with them. Tell them what will be shared with housing and why.",
        IN_DUE_TIME,
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Write down with them what money comes in and goes out. Write down who pays what and from which day."
        " Nothing is taken off later without telling them first.",
        IN_DUE_TIME,
        ("CLR10 Sch.2",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Check immigration status and benefit rules for limits. Take regulated advice where there is doubt.",
        IN_GOOD_TIME,
        ("NIAA02 Sch.3",),
    ),
    OTHER_PLANS,
    cites=("CLR10 Sch.2", "HA96 s.166A", "NIAA02 Sch.3", "CFA14 s.37", "CA14 s.58", "CA14 s.66"),
    clauses=("18.13", "20.8", "20.32", "21.1", "21.2", "25.12", "25.27", "25.37", "25.38"),
    services=(HOUSING_REGISTER, HOUSING, MONEY_ADVICE, IMMIGRATION_ADVICE, ADULT_SOCIAL_CARE),
    forms=("f5", "f6"),
    hand_over=("sharing-information", "immigration"),
)
VISITS_BY_LAW = _duty(
    "visits_by_law",
    "The council provides the home: visits and reviews by law",
    "Where children's services provide the home under section 23B or 24B, the personal adviser visits within"
    f" {FIRST_VISIT} of the move, and the plan is reviewed after {FIRST_REVIEW}.",
    Action(
        Role.PERSONAL_ADVISER,
        "Visit them in the new home.",
        within(FIRST_VISIT, "the move", after=MOVING_DAY),
        ("CLR10 reg.8(2)",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Visit again, and review the plan with them.",
        timed(f"as soon as practicable after {FIRST_REVIEW}", FIRST_REVIEW, after=MOVING_DAY),
        ("CLR10 reg.7(3)", "CLR10 reg.8(2)"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        f"Go on visiting, and go on reviewing the plan. Visit at least every {NEXT_VISITS}, and review at least"
        f" every {NEXT_REVIEWS}.",
        by_law("while the council provides the home"),
        ("CLR10 reg.7(3)", "CLR10 reg.8(2)"),
    ),
    cites=("CLR10 reg.7(3)", "CLR10 reg.8(2)"),
    clauses=("17.39",),
)
VISITS_SUGGESTED = _duty(
    "visits_suggested",
    "Visit early all the same",
    f"The visit within {FIRST_VISIT} and the review after {FIRST_REVIEW} are law only where the council provides the"
    " home under section 23B or 24B. The first weeks are as hard in any other home, so we suggest the same days.",
    Action(
        Role.PERSONAL_ADVISER,
        "Visit, and meet the landlord with them.",
        Deadline(f"within {FIRST_VISIT} of the move", Source.SUGGESTED, MOVING_DAY, FIRST_VISIT),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Look at the plan with them again.",
        Deadline(f"after {FIRST_REVIEW}", Source.SUGGESTED, MOVING_DAY, FIRST_REVIEW),
    ),
    cites=("CLR10 reg.8",),
    clauses=("18.6",),
)
_SET_UP_ACTION = Action(
    Role.PERSONAL_ADVISER,
    "Tell them the local amount for setting up home in writing. Help them to spend it before the first night.",
    Deadline("before the move", Source.SUGGESTED, MOVING_DAY),
)
SET_UP_3000 = _duty(
    "set_up_3000",
    "Setting up home allowance: £3,000 is recommended",
    "Guidance has recommended at least £3,000 since 1 April 2023, as far as we could confirm. It is not a fixed right,"
    " and councils differ.",
    _SET_UP_ACTION,
    cites=("Setting up home allowance",),
    clauses=("21.5", "21.17", "26.22"),
    services=(SETTING_UP_HOME,),
)
SET_UP_2000 = _duty(
    "set_up_2000",
    "Setting up home allowance: £2,000 was recommended",
    "On this day guidance recommended £2,000, as far as we could confirm. The figure became £3,000 on 1 April 2023.",
    _SET_UP_ACTION,
    cites=("V3",),
    clauses=("21.5",),
    services=(SETTING_UP_HOME,),
)
MEET_NOW = Action(
    Role.PERSONAL_ADVISER,
    "Call a meeting with the young person, housing and children's services. Settle a first and a second choice.",
    within(URGENT_MOVE_MEETING, after=AS_AT),
)
