"""Where somebody else plans the move: too young, too old, or with no right to a pathway plan. Children Act 1989 ss.24
and 24B; Housing Act 1996 s.179."""

from __future__ import annotations

from ..advice import Action, Confidence, Role
from ..deadlines import FIVE_WORKING_DAYS, TEN_WORKING_DAYS, TODAY, suggested
from .duties import HOUSING_SERVICES, NO_BED, PLAN_SERVICES
from .outcomes import outcome

UNDER_16 = outcome(
    "under_16",
    "Under 16: the care plan comes first",
    "Planning a move from care starts at 16. Until then the social worker, the care plan and the reviews do this work,"
    " and a first talk about later can come early.",
    Action(
        Role.SOCIAL_WORKER,
        "Talk with the young person about what they want after 16, and write it into the care plan.",
        suggested("by 15½"),
        ("CA89 Sch.2 para.19A",),
    ),
    NO_BED,
    cites=("CA89 Sch.2 para.19A", "CA89 s.22C"),
    clauses=("18.6",),
    terms=("care-plan",),
    services=("kent-childrens-services", "worcestershire-childrens-services"),
)
AGE_FIRST = outcome(
    "age_first",
    "Find out the age, and plan as for a child meanwhile",
    "The age is not known, or somebody doubts it. While there is real doubt, a person who may be under 18 is helped as"
    " a child, and the search for a home goes on.",
    Action(
        Role.SOCIAL_WORKER,
        "Find the date of birth in the records, and say what is planned meanwhile.",
        FIVE_WORKING_DAYS,
    ),
    NO_BED,
    cites=("CA89 s.20", "FLRA69 s.9"),
    clauses=("17.10", "18.6"),
    services=("kent-childrens-services", "worcestershire-childrens-services"),
    hand_over=("which-pathway", "leaving-care-status"),
    confidence=Confidence.DEPENDS,
)
OVER_25 = outcome(
    "over_25",
    "25 or over: housing plans the move with them",
    "The council's duties to plan a move have ended, except for a course in the pathway plan that still goes on. The"
    " housing authority gives advice and help, and the local offer may still have something.",
    Action(
        Role.HOUSING_OFFICER,
        "Give advice on finding a home and on the housing register, and take an application if they may lose a home.",
        TODAY,
        ("HA96 s.179", "HA96 s.184"),
    ),
    Action(Role.PERSONAL_ADVISER, "If they ask, say what the local offer still has for them.", FIVE_WORKING_DAYS),
    cites=("HA96 s.179", "CA89 s.23CZB"),
    clauses=("17.31", "18.17"),
    services=(*HOUSING_SERVICES, "adult-social-care"),
    hand_over=("tenancy-at-risk", "which-council"),
)
NO_STATUS = outcome(
    "no_status",
    "No leaving-care status known: plan with housing, and check the status once more",
    "On what is known, no council has to plan this move as a leaving-care duty. That is not a decision that nothing is"
    " owed. Homelessness help does not depend on status, and children's services help anyone under 18.",
    Action(
        Role.PERSONAL_ADVISER,
        "Check the status from the dates, and write down what would change it.",
        FIVE_WORKING_DAYS,
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Give advice on finding a home and on the housing register.",
        FIVE_WORKING_DAYS,
        ("HA96 s.179",),
    ),
    NO_BED,
    cites=("CA89 s.24", "HA96 s.179", "CSWA17 s.2"),
    clauses=("17.30",),
    services=HOUSING_SERVICES,
    hand_over=("leaving-care-status", "homeless-16-17", "homeless-18-24", "housing-options"),
    confidence=Confidence.DEPENDS,
)
QUALIFYING = outcome(
    "qualifying",
    "Qualifies for advice and assistance: ask what help with the move is needed",
    "The council considers whether they need help with the move, and must or may advise them, depending on how they"
    " qualify. There is no right to a pathway plan, but the council may make one all the same.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask what help they need with the move, and about full-time study and vacations. Decide, and tell them in"
        " writing.",
        suggested("within 10 working days; within 5 if they are homeless or may become so", working_days=10),
        ("CA89 s.24A", "CA89 s.24B(5)"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Give advice on homes and on the housing register. Check how the district's scheme treats local connection.",
        FIVE_WORKING_DAYS,
        ("HA96 s.179",),
    ),
    NO_BED,
    cites=("CA89 s.24", "CA89 s.24A", "CA89 s.24B"),
    clauses=("17.43",),
    terms=("qualifying-care-leaver",),
    services=(*PLAN_SERVICES, *HOUSING_SERVICES),
    hand_over=("housing-options", "leaving-care-status", "homeless-16-17"),
)
EDUCATION_ONLY = outcome(
    "education_only",
    "21 to 24, section 24B only: housing plans the move with them",
    "The general advice and help of section 24 ended at 21. Until 25 the council may still help with education. It sees"
    " to a home in the vacation for some students, if they were looked after or had a special guardianship order.",
    Action(
        Role.HOUSING_OFFICER,
        "Give advice on homes and on the housing register. Check how the district's scheme treats local connection.",
        FIVE_WORKING_DAYS,
        ("HA96 s.179",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Ask about study and vacations, and what the local offer has. Check the status once more.",
        TEN_WORKING_DAYS,
        ("CA89 s.24B",),
    ),
    NO_BED,
    cites=("CA89 s.24B", "CA89 s.24B(3)", "HA96 s.179"),
    clauses=("17.29", "17.43"),
    terms=("qualifying-care-leaver",),
    services=(*PLAN_SERVICES, *HOUSING_SERVICES),
    hand_over=("housing-options", "leaving-care-status"),
)
