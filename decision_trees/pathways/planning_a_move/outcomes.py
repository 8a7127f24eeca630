"""Where planning a move ends: what the next step is, who takes it and by when."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Deadline, Role, Source
from ...law.limits import HOUSING_CONTACTED_AT_LATEST, NEXT_REVIEWS, PLAN_REVIEWED, THIRTEEN_WEEKS, THREATENED
from ...law.suggested import (
    HOUSING_CONTACTED,
    MOVE_IS_URGENT,
    OPTIONS_GONE_THROUGH,
    RULES_FOUND_OUT,
    STAYING_PUT_END_TOLD,
    URGENT_MOVE_MEETING,
    VACATION_AGREED,
)
from ...shared import teams
from ...shared.challenge import OMBUDSMAN, SOLICITOR
from ...shared.common import Common
from ...shared.deadlines import IN_DUE_TIME, IN_GOOD_TIME, PROMPTLY, TODAY, by_law, suggested, timed, within
from ...shared.facts import TURNS_21
from ...shared.looking_for_a_home import NO_BED
from .duties import CHALLENGE, FROM_INSIDE, HOME_NEEDED, MEET_NOW, MOVING_DAY, NOT_CONSIDERED, OTHER_PLANS

outcome = Common(not_considered=NOT_CONSIDERED, challenge=CHALLENGE, services=(teams.LEAVING_CARE,)).outcome


PLAN_STAYING_PUT = outcome(
    "plan_staying_put",
    "Plan staying put with the foster carer",
    f"They want to stay. If the carer does too, and they are looked after up to 18 with {THIRTEEN_WEEKS} that count,"
    " the council supports it up to 21, unless it finds that this goes against their welfare. It has to be considered"
    " while they are still an eligible child, and we suggest that it is agreed well before 18.",
    Action(
        Role.SOCIAL_WORKER,
        "Ask the young person and the carer about staying put. Ask each alone whether they want this, and record"
        " it in the plan.",
        suggested("at the next review, and by 17½ at the latest"),
        ("CA89 Sch.2 para.19BA",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Agree in writing on money and house rules. Agree as well what happens if it ends early, and name a"
        " second choice.",
        suggested("before the 18th birthday"),
        ("CA89 s.23CZA",),
    ),
    Action(Role.HOUSING_OFFICER, "Note the plan, and keep any register application open.", IN_DUE_TIME),
    cites=("CA89 Sch.2 para.19BA", "CA89 s.23CZA", "CPP10 reg.43"),
    clauses=("18.9", "17.40", "20.2", "21.10"),
    services=(teams.STAYING_PUT, teams.LEAVING_CARE),
    forms=("f7",),
    hand_over=("leaving-care-status",),
    confidence=Confidence.DEPENDS,
)
STAYING_PUT = outcome(
    "staying_put",
    "Staying put: support it until 21",
    "They were looked after up to 18 and still live with the same foster carer. The council advises and supports both,"
    " with money for the carer, until 21, unless it finds that this goes against the young person's welfare.",
    Action(
        Role.PERSONAL_ADVISER,
        "Check with both of them how it is going. Look at money and house rules.",
        by_law("regularly, as long as it lasts"),
        ("CA89 s.23CZA",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Review the pathway plan. Put a second choice in it in case the home ends.",
        timed(f"at least every {PLAN_REVIEWED}", PLAN_REVIEWED),
        ("CLR10 reg.7",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Tell young person and carer when staying put ends. Say in writing on what day it ends, what ends with"
        " it, and what can go on by agreement. Plan the next home with both.",
        timed(
            f"{STAYING_PUT_END_TOLD} before the 21st birthday, or now if that day has gone by",
            STAYING_PUT_END_TOLD,
            after=TURNS_21,
            ahead=True,
        ),
        ("CA89 s.23CZA",),
    ),
    cites=("CA89 s.23CZA", "CLR10 reg.7"),
    clauses=("17.40", "18.17", "18.18", "21.10", "26.24"),
    services=(teams.STAYING_PUT, teams.LEAVING_CARE),
    forms=("f7",),
)
STAY_ON = outcome(
    "stay_on",
    "Stay where they are, with an agreement",
    "They want to stay and can. From 18 this is not staying put in law, or that has ended at 21. So it rests on what"
    " everyone agrees: who pays, what support there is, for how long, and what happens if it ends. Under 18, children's"
    " services stay responsible for the home.",
    Action(
        Role.PERSONAL_ADVISER,
        "Write the agreement with the young person and the other side. The other side is the carer, family or"
        " provider. Name a second choice.",
        IN_DUE_TIME,
        ("CLR10 reg.6",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Check that the home is safe and affordable. Do it as for a new one.",
        IN_DUE_TIME,
        ("CLR10 Sch.2",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Review the agreement with the pathway plan. From 21 there is a plan where they ask for one, or for"
        " planned education.",
        timed(
            f"every {PLAN_REVIEWED} at least; every {NEXT_REVIEWS:count} in a council home under section 23B or 24B;"
            " regularly while in care",
            PLAN_REVIEWED,
        ),
        ("CLR10 reg.7", "CLR10 reg.7(3)", "CPP10 reg.43"),
    ),
    cites=("CLR10 reg.6", "CLR10 reg.7", "CLR10 reg.7(3)", "CPP10 reg.43", "CA89 s.23C"),
    clauses=("20.2", "20.4", "18.3"),
    services=(teams.SUPPORTED_HOMES, teams.LEAVING_CARE),
    forms=("f7", "f9"),
    hand_over=("housing-options",),
)
VACATION_HOME = outcome(
    "vacation_home",
    "A home for the vacation",
    "For a former relevant child whom the council helps with full-time higher education, or full-time residential"
    " further education, it sees to a home in the vacation when the term-time home is not available, or pays for one.",
    Action(
        Role.PERSONAL_ADVISER,
        "Agree where they will live in each vacation of the year. Agree who pays.",
        timed(f"at the start of the course, and at least {VACATION_AGREED} before a vacation", VACATION_AGREED),
        ("CA89 s.24B(5)", "CA89 s.23C"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Under 18, say in the plan where each vacation is spent. Children's services provide the home all year"
        " for a child who is looked after, and for a relevant child.",
        IN_GOOD_TIME,
        ("CA89 s.22C", "CA89 s.23B(8)"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Agree what the council pays for living near the course. Put it in writing. On another course there is"
        " no such duty for the vacation. Help with the cost of living near any course is a duty towards a former"
        " relevant child all the same, as far as welfare and education need it.",
        by_law("as long as the course goes on"),
        ("CA89 s.23C(4)", "CA89 s.24B"),
    ),
    cites=("CA89 s.24B(5)", "CA89 s.23C", "CA89 s.23C(4)"),
    clauses=("20.12", "21.11", "25.14", "25.30", "26.24"),
    forms=("f7",),
    hand_over=("housing-options",),
)
PREPARE = outcome(
    "prepare",
    f"More than {HOUSING_CONTACTED}: start now, step by step",
    "There is time to do this well. The steps by age in the protocol show what comes when, and any of them can come"
    " earlier.",
    Action(
        Role.PERSONAL_ADVISER,
        "Go through all the options with the young person. Write a first and a second choice into the plan.",
        within(OPTIONS_GONE_THROUGH, after=AS_AT),
        ("CLR10 reg.6",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Tell the housing options team, and help with the register application.",
        timed(f"{HOUSING_CONTACTED} before the home is needed", HOUSING_CONTACTED, after=HOME_NEEDED, ahead=True),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Meet the housing options team with the young person. Do so by this day at the very latest.",
        timed(
            f"{HOUSING_CONTACTED_AT_LATEST} before the home is needed",
            HOUSING_CONTACTED_AT_LATEST,
            after=HOME_NEEDED,
            ahead=True,
        ),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Check immigration status and benefit rules for limits. Find out early whether they could limit where"
        " they can live.",
        within(RULES_FOUND_OUT, after=AS_AT),
    ),
    OTHER_PLANS,
    Action(Role.PERSONAL_ADVISER, "Bring the plan to the housing panel.", suggested("at 17, or at its next meeting")),
    cites=("CLR10 reg.6", "CPP10 reg.42", "CFA14 s.37", "CA14 s.58"),
    clauses=("18.6", "18.11", "18.12", "19.1", "19.15", "20.1", "22.10", "22.11", "22.14", "25.37", "25.38"),
    services=(teams.LEAVING_CARE, teams.HOUSING, teams.HOUSING_PANEL),
    forms=("f7", "f16"),
    hand_over=("housing-options", "immigration"),
)
REFER_NOW = outcome(
    "refer_now",
    "No home found yet: bring housing in now",
    f"It is {MOVE_IS_URGENT:count} to {HOUSING_CONTACTED}, or nobody knows the day. The protocol in Kent asks for"
    f" contact with housing at least {HOUSING_CONTACTED_AT_LATEST} before the move, and we suggest"
    f" {HOUSING_CONTACTED:count}.",
    Action(
        Role.PERSONAL_ADVISER,
        "Meet the housing options team with the young person. If no day is set, agree one.",
        timed(
            f"{HOUSING_CONTACTED_AT_LATEST} before the home is needed at the latest",
            HOUSING_CONTACTED_AT_LATEST,
            after=HOME_NEEDED,
            ahead=True,
        ),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Send the panel summary. Put in a first and a second choice, and a plan for the case that both fail.",
        IN_GOOD_TIME,
    ),
    Action(
        Role.HOUSING_LEAD,
        "Put them on the list of young people with no home agreed. Look at it with the personal adviser.",
        suggested("every month until there is a home"),
    ),
    FROM_INSIDE,
    NO_BED,
    cites=("CLR10 reg.6", "HA96 s.166A"),
    clauses=("18.11", "18.12", "19.1", "19.6", "19.9", "19.11", "19.18", "19.20", "20.1", "25.10", "25.23", "25.24"),
    services=(teams.LEAVING_CARE, teams.HOUSING, teams.HOUSING_REGISTER, teams.HOUSING_PANEL),
    forms=("f7", "f16"),
    hand_over=("housing-options", "which-council"),
)
URGENT = outcome(
    "urgent",
    f"Less than {MOVE_IS_URGENT} and no home: act this week",
    f"A home is needed, or support ends, in less than {MOVE_IS_URGENT}. This is late, and it is the services' task to"
    " make up for it. The aim is that nobody leaves care, or loses a home, before the next one is ready. So ask now for"
    " the present home to go on until then.",
    MEET_NOW,
    Action(
        Role.TEAM_MANAGER,
        "Agree that the present home goes on until there is another. Agree it with the carer or provider, and"
        " pay for it.",
        IN_GOOD_TIME,
        ("CA89 s.23B(8)", "CA89 s.23C(4)"),
    ),
    Action(
        Role.HOUSING_LEAD,
        f"Take the case outside the panel's calendar. Within {THREATENED} of losing a home, take an application as"
        " well. Under 18 it never replaces the home from children's services.",
        within(URGENT_MOVE_MEETING, after=AS_AT),
        ("HA96 s.175(4)", "HA96 s.195"),
    ),
    Action(Role.PA_MANAGER, "Report a home not agreed in time to the head of service.", PROMPTLY),
    FROM_INSIDE,
    NO_BED,
    cites=("CA89 s.23B(8)", "CA89 s.23C(4)", "HA96 s.175(4)", "HA96 s.195"),
    clauses=("18.12", "18.14", "18.17", "19.2", "19.6", "19.9", "19.18", "25.10", "25.24", "25.25"),
    services=(teams.LEAVING_CARE, teams.HOUSING, teams.HOUSING_PANEL),
    forms=("f7", "f13", "f16"),
    hand_over=("housing-options", "homeless-18-24", "homeless-16-17", "which-council"),
    not_considered=("Which homelessness duty is owed. The home is looked for whether or not one is.",),
    challenge=(SOLICITOR,),
)
OFFER_NOT_RIGHT = outcome(
    "offer_not_right",
    "Not yet: a point of this home is wrong or not checked",
    "A home should be safe, affordable, in the right place and wanted. The points are law for a relevant child's home,"
    " and we use them for everyone. Until every point is right, nobody signs and"
    " nobody moves in. Saying no in planning ends neither the plan nor the support.",
    Action(
        Role.PERSONAL_ADVISER,
        "See the home with the young person. Check the points that are open, and write down what was found.",
        IN_GOOD_TIME,
        ("CLR10 reg.9", "CLR10 Sch.2"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Do not accept a home that leaves too little to live on. Count what rent and bills leave. Ask for help"
        " with rent or for another home.",
        suggested("before anything is signed"),
        ("CLR10 Sch.2",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Have faults repaired and checked again, or find another home. This is for heating, electrics, damp or locks.",
        suggested("before anything is signed"),
        ("CLR10 Sch.2", "HA96 s.210"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "If it is a final offer, get advice before answering it. This is about an offer on a homelessness"
        " application. Ask as well what a no would mean for the housing register.",
        TODAY,
        ("HA96 s.193", "HA96 s.202"),
    ),
    cites=("CLR10 reg.9", "CLR10 Sch.2", "HA96 s.206", "HA96 s.210"),
    clauses=("20.5", "20.6", "20.7"),
    services=(teams.LEAVING_CARE, teams.HOUSING, teams.MONEY_ADVICE),
    forms=("f9", "f13"),
    hand_over=("disagreement", "housing-options"),
    not_considered=("What refusing a final offer on a homelessness application would do.",),
    challenge=(OMBUDSMAN,),
)
MOVE = outcome(
    "move",
    "Go ahead: plan the moving day with them",
    "The home is right on every point. Now the day itself: papers, money, furniture, keys, and somebody there.",
    Action(
        Role.PERSONAL_ADVISER,
        "Review the pathway plan. It says what happens in the new home, and who helps if things go wrong.",
        Deadline("before the move", Source.SUGGESTED, MOVING_DAY),
        ("CLR10 reg.7",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Read the agreement with them before they sign. Start benefit claims, and cover the first rent if need be.",
        Deadline("before the move", Source.SUGGESTED, MOVING_DAY),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Be there on moving day, with proper bags and boxes. List what they own, and store what cannot come.",
        Deadline("on the moving day", Source.SUGGESTED, MOVING_DAY),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Tell the landlord who you are and how to reach you. Say who stands in for you. The young person agrees"
        " first what else is said.",
        Deadline("on or before the moving day", Source.SUGGESTED, MOVING_DAY),
    ),
    cites=("CLR10 reg.7", "CLR10 reg.9", "CLR10 Sch.2"),
    clauses=(
        "13.20",
        "20.5",
        "20.11",
        "21.1",
        "21.3",
        "21.7",
        "21.8",
        "21.13",
        "21.15",
        "21.20",
        "22.4",
        "22.21",
        "32.3",
    ),
    services=(teams.LEAVING_CARE, teams.SETTING_UP_HOME, teams.MONEY_ADVICE),
    forms=("f9",),
    hand_over=("tenancy-at-risk",),
)
