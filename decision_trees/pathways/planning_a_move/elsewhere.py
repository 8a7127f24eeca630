"""Where somebody else plans the move: too young, too old, or with no right to a pathway plan. Children Act 1989 ss.24
and 24B; Housing Act 1996 s.179."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Role
from ...law.limits import PLAN_REVIEWED
from ...law.suggested import HELP_IF_HOMELESS_DECIDED, RELEASE_PLANNED
from ...law.suggested import IN_DUE_TIME as DUE_TIME
from ...shared.deadlines import IN_DUE_TIME, IN_GOOD_TIME, TODAY, by_law, suggested, timed
from ...shared.looking_for_a_home import NO_BED
from ...shared.teams import ADULT_SOCIAL_CARE, ADVOCACY, CHILDRENS_SERVICES, HOUSING, LEAVING_CARE
from .duties import OTHER_PLANS
from .outcomes import outcome

UNDER_16 = outcome(
    "under_16",
    "Under 16: the care plan comes first",
    "Planning a move from care starts at 16. Until then the social worker, the care plan and the reviews do this work,"
    " and a first talk about later can come early. For a child who is not in care and is in custody or in hospital, the"
    " children's services of the place where they lived before plan the way out.",
    Action(
        Role.SOCIAL_WORKER,
        "Talk with the young person about what they want after 16. Write it into the care plan.",
        suggested("by 15½"),
        ("CA89 Sch.2 para.19A",),
    ),
    NO_BED,
    cites=("CA89 Sch.2 para.19A", "CA89 s.22C", "CA89 s.20"),
    clauses=("15.24", "18.6"),
    services=(CHILDRENS_SERVICES,),
    hand_over=("which-council",),
)
AGE_FIRST = outcome(
    "age_first",
    "Find out the age, and plan as for a child meanwhile",
    "The age is not known, or somebody doubts it. While there is real doubt, a person who may be under 18 is helped as"
    " a child, and the search for a home goes on.",
    Action(Role.SOCIAL_WORKER, "Find the date of birth in the records. Say what is planned meanwhile.", IN_GOOD_TIME),
    NO_BED,
    cites=("CA89 s.20", "FLRA69 s.9"),
    clauses=("17.10", "18.6"),
    services=(CHILDRENS_SERVICES,),
    hand_over=("which-pathway", "leaving-care-status"),
    confidence=Confidence.DEPENDS,
)
OVER_25 = outcome(
    "over_25",
    "25 or over: housing plans the move with them",
    "The council's leaving-care duties to plan a move have ended, since no course from the pathway plan goes on. The"
    " housing authority gives advice and help, and the local offer may still have something.",
    Action(
        Role.HOUSING_OFFICER,
        "If they may lose a home, take a homelessness application. Give advice on finding a home and on the"
        " housing register.",
        TODAY,
        ("HA96 s.179", "HA96 s.184"),
    ),
    Action(Role.PERSONAL_ADVISER, "If they ask, say what the local offer still has for them.", IN_GOOD_TIME),
    cites=("HA96 s.179", "CA89 s.23CZB"),
    clauses=("17.31", "18.17", "26.10", "26.11", "26.23"),
    services=(HOUSING, ADULT_SOCIAL_CARE),
    hand_over=("tenancy-at-risk", "which-council"),
)
COURSE_GOES_ON = outcome(
    "course_goes_on",
    "25 or over, on a course in the pathway plan: the leaving-care team goes on planning",
    "The pathway plan set this course out before 21. So contact, the personal adviser, the plan and help with the"
    " course go on until it ends, whatever the age. Housing plans the move with them.",
    Action(
        Role.PERSONAL_ADVISER,
        "Review the pathway plan. Do it with them, and write into it where they live for the rest of the course"
        " and after it.",
        timed(f"at least every {PLAN_REVIEWED}, until the course ends", PLAN_REVIEWED),
        ("CA89 s.23C(7)", "CLR10 reg.7"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Agree what the council pays for living near the course. That is a duty, as far as welfare and education"
        " need it.",
        by_law("as long as the course goes on"),
        ("CA89 s.23C(4)", "CA89 s.24B"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "If they may lose a home, take a homelessness application. Give advice on homes and on the housing register.",
        TODAY,
        ("HA96 s.179", "HA96 s.184"),
    ),
    NO_BED,
    cites=("CA89 s.23C(7)", "CA89 s.23C(4)", "HA96 s.179"),
    clauses=("17.31", "18.17", "26.24"),
    services=(LEAVING_CARE, HOUSING),
    forms=("f7",),
    hand_over=("which-council", "housing-options"),
)
HOME_COUNCIL = outcome(
    "home_council",
    "In custody, in hospital or placed away: the children's services of their home plan this move",
    "A child who is in custody, in hospital or placed away is planned for by the children's services of the place where"
    " they lived before, whatever the leaving-care status turns out to be. They name the home before the child leaves."
    " A home that the council finds can be section 20, and bring a status of its own.",
    Action(
        Role.SOCIAL_WORKER,
        "As the home council, assess and name the home in writing. Ask the young person where and with whom they"
        " want to live.",
        timed(
            f"{RELEASE_PLANNED} before they leave, or today if that day has gone by or nobody knows it", RELEASE_PLANNED
        ),
        ("CA89 s.17", "CA89 s.20", "Case Sutton"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Have the status worked out from the dates. Days on remand are days looked after, and a stay on the 16th"
        " birthday can matter.",
        IN_GOOD_TIME,
        ("LASPO12 s.104", "CLR10 reg.3"),
    ),
    OTHER_PLANS,
    Action(Role.ANY_WORKER, "Offer an independent advocate.", TODAY),
    NO_BED,
    cites=("CA89 s.17", "CA89 s.20", "CA89 s.85", "Case Sutton", "LASPO12 s.104"),
    clauses=("15.24", "25.10", "25.11", "25.24"),
    services=(CHILDRENS_SERVICES, ADVOCACY),
    forms=("f13",),
    hand_over=("which-council", "leaving-care-status", "homeless-16-17"),
    confidence=Confidence.DEPENDS,
)
NO_STATUS = outcome(
    "no_status",
    "No leaving-care status known: plan with housing, and check the status once more",
    "On what is known, this move is not planned under the leaving-care duties. That is not a decision that nothing is"
    " owed. Homelessness help does not depend on status. Children's services help anyone under 18. Adult social care,"
    " and plans for education, health and care, have rules of their own.",
    Action(Role.PERSONAL_ADVISER, "Check the status from the dates. Write down what would change it.", IN_GOOD_TIME),
    Action(
        Role.HOUSING_OFFICER,
        "Give advice on finding a home and on the housing register.",
        IN_GOOD_TIME,
        ("HA96 s.179",),
    ),
    OTHER_PLANS,
    NO_BED,
    cites=("CA89 s.24", "HA96 s.179", "CSWA17 s.2", "CFA14 s.37", "CA14 s.58"),
    clauses=("17.30", "25.37", "25.38"),
    services=(HOUSING, ADULT_SOCIAL_CARE),
    hand_over=("leaving-care-status", "homeless-16-17", "homeless-18-24", "housing-options"),
    confidence=Confidence.DEPENDS,
)
QUALIFYING = outcome(
    "qualifying",
    "Qualifies for advice and assistance: ask what help with the move is needed",
    "The council considers whether they need help with the move, and must or may advise them, depending on how they"
    " qualify. That ends on the 21st birthday, but for help with education and a home in the vacation. There is no"
    " right to a pathway plan, but the council may make one all the same.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask what help they need, and decide on it. Ask about the move, and about full-time study and vacations."
        " Tell them in writing.",
        timed(
            f"within {DUE_TIME}; within {HELP_IF_HOMELESS_DECIDED:count} if they are homeless or may become so",
            DUE_TIME,
            after=AS_AT,
        ),
        ("CA89 s.24A", "CA89 s.24B(5)"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Give advice on finding a home and on the housing register. Check how the district's scheme treats local"
        " connection.",
        IN_GOOD_TIME,
        ("HA96 s.179",),
    ),
    OTHER_PLANS,
    NO_BED,
    cites=("CA89 s.24", "CA89 s.24A", "CA89 s.24B"),
    clauses=("17.43", "25.37", "25.38"),
    services=(LEAVING_CARE, HOUSING),
    hand_over=("housing-options", "leaving-care-status", "homeless-16-17"),
)
EDUCATION_ONLY = outcome(
    "education_only",
    "21 to 24, section 24B only: housing plans the move with them",
    "The general advice and help of section 24 ended at 21. Until 25 the council may still help with education. It sees"
    " to a home in the vacation for some students, if they were looked after or had a special guardianship order.",
    Action(
        Role.HOUSING_OFFICER,
        "Give advice on finding a home and on the housing register. Check how the district's scheme treats local"
        " connection.",
        IN_GOOD_TIME,
        ("HA96 s.179",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Ask about study and vacations, and what the local offer has. Check the status once more.",
        IN_DUE_TIME,
        ("CA89 s.24B",),
    ),
    OTHER_PLANS,
    NO_BED,
    cites=("CA89 s.24B", "CA89 s.24B(3)", "HA96 s.179"),
    clauses=("17.29", "17.43", "25.37"),
    services=(LEAVING_CARE, HOUSING),
    hand_over=("housing-options", "leaving-care-status"),
)
