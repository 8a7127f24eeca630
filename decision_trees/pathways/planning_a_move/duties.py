"""What holds beside the next step of a move, whatever it is: duties added on the way, and the days they run from."""

from __future__ import annotations

from ...engine.advice import Action, Deadline, Milestone, Role, Source
from ...law.limits import RETURN_ASSESSED
from ...shared.challenge import ADVOCATE_AND_COMPLAINT, LOCAL_OFFER, REASONS
from ...shared.common import Common
from ...shared.deadlines import FIVE_WORKING_DAYS, TEN_WORKING_DAYS, by_law, suggested, within
from ...shared.teams import HOUSING, LEAVING_CARE

MOVING_DAY = Milestone("moving_day", "Moving day", only_ahead=True)
HOME_NEEDED = Milestone("home_needed", "A home is needed by", only_ahead=True)

NOT_CONSIDERED = (LOCAL_OFFER, "Whether the young person still wants this. Ask again before each step.")
CHALLENGE = (REASONS, ADVOCATE_AND_COMPLAINT)
PLAN_SERVICES = LEAVING_CARE
HOUSING_SERVICES = HOUSING
OTHER_PLANS = Action(
    Role.PERSONAL_ADVISER,
    "Other plans: ask whether there is an education, health and care plan, or should be one; it can last to 25. If they"
    " may need care and support as an adult, ask adult social care for an assessment: before 18, or now if they are"
    " older.",
    TEN_WORKING_DAYS,
    ("CFA14 s.36", "CFA14 s.37", "CFA14 s.83", "CA14 s.58", "CA14 s.9"),
)
FROM_INSIDE = Action(
    Role.PERSONAL_ADVISER,
    "In custody or hospital: visit, and fix the home at one meeting with the young person, housing, and youth justice,"
    " probation or the ward. The council that looks after them or did so last stays responsible.",
    suggested("8 weeks before they leave, or today if that day has gone by or nobody knows it"),
    ("CA89 s.23A(4)", "CA89 s.23ZA", "CLR10 reg.6"),
)


_duty = Common(not_considered=NOT_CONSIDERED, challenge=CHALLENGE, services=PLAN_SERVICES).duty


KEEP_LOOKED_AFTER = _duty(
    "keep_looked_after",
    "Moving out is not a reason to end being looked after",
    "Before a council stops looking after a child it has to assess that and record it in the care plan. After 20"
    " working days in care, the decision needs a nominated officer's approval. As far as we know a review comes first"
    " too, where a child under section 20 does not go home.",
    Action(
        Role.TEAM_MANAGER,
        "Do not end it to save money, time or a place. Where the young person wants it, get the approval first: for"
        " section 20 at 16 or 17, we are told, the director's.",
        by_law("before being looked after ends"),
        ("CPP10 reg.39",),
    ),
    cites=("CPP10 reg.39", "CPP10 reg.33"),
    clauses=("18.10",),
    terms=("looked-after-child", "nominated-officer"),
)
FROM_21 = _duty(
    "from_21",
    "21 to 24: the help is there when they ask",
    "From 21 to 25 a former relevant child gets a personal adviser, an assessment and a plan when they ask for them. It"
    " is offered soon after 21, and at least once in every 12 months. A course that they start or go back to brings the"
    " same once they tell the council. Turning 21 ends no tenancy by itself, but staying put as a duty ends then.",
    Action(
        Role.PERSONAL_ADVISER,
        "Say what they can ask for, offer it, and plan this move with them if they say yes.",
        FIVE_WORKING_DAYS,
        ("CA89 s.23CZB",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "If they are on a course or want to start one, help them to tell the council so in writing. Then it assesses,"
        " and the home near the course is part of that.",
        within(RETURN_ASSESSED, "being told of the course"),
        RETURN_ASSESSED.cites,
    ),
    cites=("CA89 s.23CZB", "CA89 s.23C(7)", "CA89 s.23CA"),
    clauses=("17.42", "18.15", "26.1", "26.10", "26.11", "26.24"),
    terms=("personal-adviser",),
)
COURSE_IN_PLAN = _duty(
    "course_in_plan",
    "A course in the pathway plan: adviser and plan go on unasked",
    "The pathway plan set this course out before 21. So contact, the personal adviser, the plan and help with the"
    " course go on by themselves until it ends, past 25 too. Help with the cost of living near the course is a duty, as"
    " far as welfare and education need it. Staying put as a duty ends at 21 all the same.",
    Action(
        Role.PERSONAL_ADVISER,
        "Keep in touch and review the plan. Nobody asks them to apply for it.",
        by_law("at least every 6 months, until the course ends"),
        ("CA89 s.23C(7)", "CLR10 reg.7"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Agree in writing what the council pays so that they can live near the course, and where they live in each"
        " vacation.",
        by_law("as long as the course goes on"),
        ("CA89 s.23C(4)", "CA89 s.24B", "CA89 s.24B(5)"),
    ),
    cites=("CA89 s.23C(7)", "CA89 s.23C(4)", "CA89 s.24B", "CA89 s.24B(5)"),
    clauses=("17.42", "20.12", "26.24"),
    terms=("personal-adviser", "pathway-plan"),
)
PRACTICE_OFFERED = _duty(
    "practice_offered",
    "Training for a home of their own: an offer, not a test",
    "Practice in running a home helps most people. Nobody has to pass it, finish it or be judged ready before they get"
    " a plan, a referral or a home.",
    Action(
        Role.PERSONAL_ADVISER,
        "Offer it, and offer it again. Use the readiness checklist to find out what help to bring, not whom to leave"
        " out.",
        suggested("within 4 weeks", days=28),
    ),
    cites=("CA89 Sch.2 para.19A",),
    clauses=("18.8", "19.8", "22.10", "22.11"),
    services=("kent-tenancy-training", "worcestershire-tenancy-training", "worcestershire-training-flats-redditch"),
    forms=("f8",),
)
PLAN_FIRST = _duty(
    "plan_first",
    "Bring the pathway plan up to date",
    "A move without a current plan goes wrong. The law asks for a review at least every six months for relevant and"
    " former relevant children who have one, and for regular reviews for eligible children. The search does not wait"
    " for it.",
    Action(
        Role.PERSONAL_ADVISER,
        "Review the plan with the young person: where they will live, what could go wrong, what happens then. Under 18"
        " the social worker does this.",
        TEN_WORKING_DAYS,
        ("CLR10 reg.7", "CPP10 reg.43"),
    ),
    cites=("CLR10 reg.6", "CLR10 reg.7", "CPP10 reg.43"),
    clauses=("18.3", "18.5"),
    terms=("pathway-plan",),
    forms=("f7",),
)
FINISH_PACK = _duty(
    "finish_pack",
    "Put the rest in place",
    "Whatever was not ticked has somebody here who sees to it. None of it is a condition: a search, an application and"
    " homelessness help go on without it.",
    Action(
        Role.PERSONAL_ADVISER,
        "Housing: tell the housing options team, and help with the register application.",
        FIVE_WORKING_DAYS,
        ("HA96 s.166A",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Papers: get what is missing, with them. Tell them what will be shared with housing and why.",
        TEN_WORKING_DAYS,
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Money: write down what comes in and goes out, who pays what and from which day. Nothing is taken off later"
        " without telling them first.",
        TEN_WORKING_DAYS,
        ("CLR10 Sch.2",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Limits: check immigration status and benefit rules, with regulated advice where there is doubt.",
        FIVE_WORKING_DAYS,
        ("NIAA02 Sch.3",),
    ),
    OTHER_PLANS,
    cites=("CLR10 Sch.2", "HA96 s.166A", "NIAA02 Sch.3", "CFA14 s.37", "CA14 s.58", "CA14 s.66"),
    clauses=("18.13", "20.8", "20.32", "21.1", "21.2", "25.12", "25.27", "25.37", "25.38"),
    terms=("housing-register", "education-health-and-care-plan", "transition-assessment"),
    services=("kent-homechoice", *HOUSING_SERVICES, "money-advice", "regulated-immigration-advice",
              "adult-social-care"),
    forms=("f5", "f6"),
    hand_over=("sharing-information", "immigration"),
)
VISITS_BY_LAW = _duty(
    "visits_by_law",
    "The council provides the home: visits and reviews by law",
    "Where children's services provide the home under section 23B or 24B, the personal adviser visits within 7 days of"
    " the move, and the plan is reviewed after 28 days.",
    Action(
        Role.PERSONAL_ADVISER,
        "Visit them in the new home.",
        by_law("within 7 days of the move", after=MOVING_DAY, days=7),
        ("CLR10 reg.8(2)",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Visit again, and review the plan with them.",
        by_law("as soon as practicable after 28 days", after=MOVING_DAY, days=28),
        ("CLR10 reg.7(3)", "CLR10 reg.8(2)"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Then visit at least every 2 months, and review at least every 3 months.",
        by_law("while the council provides the home"),
        ("CLR10 reg.7(3)", "CLR10 reg.8(2)"),
    ),
    cites=("CLR10 reg.7(3)", "CLR10 reg.8(2)"),
    clauses=("17.39",),
    terms=("personal-adviser",),
)
VISITS_SUGGESTED = _duty(
    "visits_suggested",
    "Visit early all the same",
    "The visit within 7 days and the review after 28 days are law only where the council provides the home under"
    " section 23B or 24B. The first weeks are as hard in any other home, so we suggest the same days.",
    Action(
        Role.PERSONAL_ADVISER,
        "Visit, and meet the landlord with them.",
        suggested("within 7 days of the move", after=MOVING_DAY, days=7),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Look at the plan with them again.",
        suggested("after 28 days", after=MOVING_DAY, days=28),
    ),
    cites=("CLR10 reg.8",),
    clauses=("18.6",),
    terms=("personal-adviser",),
)
_SET_UP_ACTION = Action(
    Role.PERSONAL_ADVISER,
    "Tell them the local amount in writing, and help them to spend it before the first night.",
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
    terms=("setting-up-home-allowance",),
    services=("setting-up-home-allowance",),
)
SET_UP_2000 = _duty(
    "set_up_2000",
    "Setting up home allowance: £2,000 was recommended",
    "On this day guidance recommended £2,000, as far as we could confirm. The figure became £3,000 on 1 April 2023.",
    _SET_UP_ACTION,
    cites=("V3",),
    clauses=("21.5",),
    terms=("setting-up-home-allowance",),
    services=("setting-up-home-allowance",),
)
MEET_NOW = Action(
    Role.PERSONAL_ADVISER,
    "Call a meeting with the young person, housing and children's services, and settle a first and a second choice.",
    FIVE_WORKING_DAYS,
)
