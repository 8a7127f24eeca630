"""What holds beside a shortlist of homes, whatever is on it: duties added on the way."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Role
from ...law.limits import HOSTEL_STAY, RENT_IN_ADVANCE, THIRTEEN_WEEKS
from ...law.suggested import TURNED_DOWN_ADVICE
from ...shared.challenge import ADVOCATE_AND_COMPLAINT, LOCAL_OFFER, OMBUDSMAN, REASONS
from ...shared.common import Common
from ...shared.deadlines import IN_DUE_TIME, IN_GOOD_TIME, by_law, suggested, within
from ...shared.teams import (
    ADULT_SOCIAL_CARE,
    HOUSING,
    HOUSING_REGISTER,
    IMMIGRATION_ADVICE,
    LEAVING_CARE,
    LEGAL_AID,
    MONEY_ADVICE,
    PRIVATE_RENTING,
)

NOT_CONSIDERED = (LOCAL_OFFER, "What a certain district's allocation scheme says. Ask for it, and read the band rules.")
CHALLENGE = (REASONS, ADVOCATE_AND_COMPLAINT)


_duty = Common(not_considered=NOT_CONSIDERED, challenge=CHALLENGE, services=(LEAVING_CARE,)).duty


CHECK_THE_HOME = _duty(
    "check_the_home",
    "Check every home before anyone says yes",
    "Young people have been sent to homes that were damp, unsafe or beyond what they could pay. The worker sees the"
    " home with them, and what is left after rent and bills is written down first. These points are law for a relevant"
    " child's home. We suggest them for everyone.",
    Action(
        Role.PERSONAL_ADVISER,
        "Check the home at the viewing, and write down what you find. Check heating, electrics, damp, locks,"
        " fire safety, neighbours and transport. A home with a serious fault is not accepted until it is put"
        " right.",
        suggested("at the viewing, before anything is signed"),
        ("CLR10 reg.9", "CLR10 Sch.2"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Write the money plan with them. If too little is left to live on, the home is not affordable, and not right.",
        suggested("before anything is signed"),
        ("CLR10 Sch.2",),
    ),
    cites=("CLR10 reg.9", "CLR10 Sch.2"),
    clauses=("20.5", "20.6", "21.17"),
    forms=("f9",),
    hand_over=("planning-a-move",),
)
MATCH_THE_HOME = _duty(
    "match_the_home",
    "Match the home to what matters to them",
    "The list cannot know all that matters to them. Hold each option against these points with them, and strike out"
    " what does not fit.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask before a viewing about a child, a partner or a pet. Ask each provider and landlord, also about a"
        " child on the way. Count the child in for size.",
        IN_GOOD_TIME,
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Ask adult social care for an assessment. This is for disability, health or care needs. Ask as well what"
        " has to be adapted.",
        IN_GOOD_TIME,
        ("CLR10 reg.9",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Plan the vacations too if they study full time. This is for full-time higher education, or full-time"
        " residential further education.",
        IN_GOOD_TIME,
        ("CA89 s.24B(5)",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Agree what is ruled out because it is not safe. That is an area where they are not safe, or sharing"
        " that is not safe. Share only what is ruled out.",
        IN_GOOD_TIME,
        ("CLR10 Sch.2",),
    ),
    cites=("CLR10 reg.9", "CLR10 Sch.2", "CA89 s.24B(5)"),
    clauses=("18.5", "20.12", "20.13", "20.17", "25.12", "25.15", "25.19", "25.28"),
    services=(LEAVING_CARE, ADULT_SOCIAL_CARE),
    hand_over=("which-council", "sharing-information"),
)
TALK_ABOUT_SUPPORT = _duty(
    "talk_about_support",
    "Find out together how much support they want",
    "Nobody is sure yet, so the list starts with homes that have support. More independence can follow; it is not"
    " something to be earned.",
    Action(
        Role.PERSONAL_ADVISER,
        "Go through the readiness checklist with them. Ask carers and key workers what helps.",
        IN_DUE_TIME,
        ("CLR10 reg.6",),
    ),
    cites=("CLR10 reg.6",),
    clauses=("18.8", "19.8", "22.10", "22.11", "22.14"),
    forms=("f8",),
)
MONEY_PLAN = _duty(
    "money_plan",
    "Work out the money first",
    "It is not shown that they can pay for a home of their own. Before a home with rent to pay is chosen, the sums are"
    " done with them. If too little is left to live on, it comes off the list.",
    Action(
        Role.PERSONAL_ADVISER,
        "Write the money plan with them. Write down what comes in each week, every bill, and what is left. Ask a"
        " benefits adviser.",
        IN_GOOD_TIME,
        ("CLR10 Sch.2",),
    ),
    cites=("CLR10 Sch.2",),
    clauses=("20.6", "21.1", "21.13", "21.20", "21.23", "21.26"),
    services=(MONEY_ADVICE, LEAVING_CARE),
)
ASK_WHY_NOT = Action(
    Role.PERSONAL_ADVISER,
    "If they are kept off the register, ask for a review. Ask the district for its grounds in"
    " writing as well. Only those on it can bid.",
    suggested("on the day of the answer"),
    ("HA96 s.160ZA(9)", "HA96 s.166A(9)"),
)
NO_CONNECTION_BAR = _duty(
    "no_connection_bar",
    "Housing register: local connection may not shut them out",
    "Since 10 July 2025 no housing authority in England may use local connection to keep an eligible child, a relevant"
    " child, or a former relevant child under 25 off its register. It may still rank people by it, as far as we found.",
    Action(
        Role.PERSONAL_ADVISER,
        "Apply where they want to live. If local connection is given as the reason for a no, quote the regulations.",
        IN_GOOD_TIME,
        ("SI 2025/706",),
    ),
    ASK_WHY_NOT,
    cites=("SI 2025/706", "HA96 s.160ZA", "HA96 s.160ZA(9)"),
    clauses=("17.49", "20.9", "20.24", "20.43", "26.6"),
    services=(HOUSING_REGISTER, HOUSING),
    hand_over=("which-council",),
    challenge=(OMBUDSMAN,),
)
CONNECTION_MAY_COUNT = _duty(
    "connection_may_count",
    "Housing register: local connection may count",
    "On this day a district's scheme could still shut people out for want of a local connection. The rule that stops"
    " this for those in and leaving care began on 10 July 2025.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask each district for its rule and exceptions on local connection. Apply where they have a connection"
        " as well.",
        IN_GOOD_TIME,
        ("HA96 s.160ZA",),
    ),
    ASK_WHY_NOT,
    cites=("HA96 s.160ZA", "HA96 s.160ZA(9)"),
    clauses=("20.8", "20.43"),
    services=(HOUSING_REGISTER, HOUSING),
    hand_over=("which-council",),
    challenge=(OMBUDSMAN,),
)
SHARED_RATE_TO_25 = _duty(
    "shared_rate_to_25",
    "Help with rent: more than a room in a shared home, up to 25",
    "Under universal credit, somebody who was an eligible or a relevant child gets the one-bedroom rate until 25. It"
    f" takes the {THIRTEEN_WEEKS}: to have been looked after at 16 or later is not enough by itself. Housing benefit is"
    " wider.",
    Action(
        Role.PERSONAL_ADVISER,
        "Have the status confirmed in writing for the benefit office. Check the conditions with a benefits adviser.",
        suggested("before rent is agreed"),
        ("UC13 Sch.4 para.29", "SI 2021/546"),
    ),
    cites=("UC13 Sch.4 para.29", "UC13 reg.8", "SI 2021/546"),
    clauses=("21.8", "21.21", "21.22"),
    services=(MONEY_ADVICE, LEAVING_CARE),
)
SHARED_RATE_TO_22 = _duty(
    "shared_rate_to_22",
    "Help with rent: more than a room in a shared home, up to 22",
    "On this day the freedom from the shared accommodation rate ended at 22. It was widened to 25 on 31 May 2021.",
    Action(
        Role.PERSONAL_ADVISER,
        "Check with a benefits adviser what rent is covered. Ask about the time from the 22nd birthday on.",
        suggested("before rent is agreed"),
    ),
    cites=("CLR10 Sch.2",),
    clauses=("21.8",),
    services=(MONEY_ADVICE, LEAVING_CARE),
)
SHARED_RATE_OTHER_WAYS = _duty(
    "shared_rate_other_ways",
    "Help with rent: probably the price of a shared room, unless another way out of that rate fits",
    "Under universal credit, time in care frees only those who were an eligible or a relevant child. Some others are"
    f" free too: after {HOSTEL_STAY} in hostels for homeless people with help accepted, with some disability benefits,"
    " or with a child of their own. Housing benefit has a wider rule.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask a benefits adviser about each way out of the shared rate. Work out the rent with the lower rate"
        " until it is sure.",
        suggested("before rent is agreed"),
        ("UC13 Sch.4 para.29",),
    ),
    cites=("UC13 Sch.4 para.29", "UC13 reg.8"),
    clauses=("21.8", "21.21"),
    services=(MONEY_ADVICE, LEAVING_CARE),
)
SUPPORTED_RENT = _duty(
    "supported_rent",
    "Rent of a supported home: housing benefit, not universal credit",
    "Where the landlord, or somebody for the landlord, gives care, support or supervision, the rent is claimed from the"
    " district as housing benefit. So it is in a council's hostel, a refuge, and a temporary home that a council found"
    " for somebody homeless. In an ordinary home with a visiting worker it stays in universal credit.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask the provider which benefit covers the rent. Make both claims with the young person before the first"
        " rent is due.",
        suggested("before the move"),
        ("UC13 Sch.1 para.3",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Work out what rent costs with a job or more hours. Do so before they choose.",
        suggested("before they choose"),
        ("CLR10 Sch.2",),
    ),
    cites=("UC13 Sch.1 para.3", "CLR10 Sch.2"),
    clauses=("21.20", "21.28", "21.24"),
    services=(MONEY_ADVICE, LEAVING_CARE),
)
FAIR_LETTING = _duty(
    "fair_letting",
    "A no from a landlord, and the check on the right to rent",
    "No landlord or agent may turn somebody down because of race, disability, religion, sex, sexual orientation,"
    " pregnancy or a like ground. A private landlord also checks whether every adult who is to live there has the right"
    " to rent; what counts as proof was not seen here. A home that the council provides under its duties is outside"
    " this, as far as we know.",
    Action(
        Role.PERSONAL_ADVISER,
        "Get the papers for the right to rent check ready. See a regulated adviser if there is any doubt about them.",
        suggested("before the first viewing"),
        ("IA14 s.22",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Ask for the reason in writing after a no. Get advice on whether it is discrimination.",
        within(TURNED_DOWN_ADVICE, after=AS_AT),
        ("EqA10 s.33",),
    ),
    cites=("EqA10 s.33", "IA14 s.22", "IA14 Sch.3"),
    clauses=("20.41", "20.42", "25.40"),
    services=(PRIVATE_RENTING, LEGAL_AID, IMMIGRATION_ADVICE),
)
TENANCY_SINCE_2026 = _duty(
    "tenancy_since_2026",
    f"Private landlord: no fixed end, no section 21, and at most {RENT_IN_ADVANCE:of} rent in advance",
    "Since 1 May 2026 a tenancy from a private landlord is, as a rule, an assured tenancy without a fixed end, and the"
    " landlord has to give a reason for notice. A charity or a company that is not a registered provider counts as one."
    " Only a home that a registered provider lets as social housing is not under these rules yet.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask who the landlord is, and read the agreement with them. A fixed end or a section 21 clause is out of date.",
        suggested("before anything is signed"),
        ("RRA25", "RRA25 s.145(8)"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        f"Pay no rent before the tenancy is agreed. Then pay {RENT_IN_ADVANCE} in advance at the most. The amount"
        " is known from agents' pages. Who asks for more is told so, and the district hears of it.",
        by_law("before the tenancy is agreed"),
        ("RRA25 s.8", "SI 2026/421 reg.2"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Ask for the reason in writing after a no. A private landlord may not say no because of benefits or"
        " children. Tell the district.",
        IN_GOOD_TIME,
        ("RRA25 s.33", "SI 2026/421"),
    ),
    cites=("RRA25", "RRA25 s.145(8)", "RRA25 s.8", "RRA25 s.33", "SI 2026/421 reg.2"),
    clauses=("20.11", "20.41", "21.30"),
    services=(PRIVATE_RENTING,),
    hand_over=("tenancy-at-risk",),
)
TENANCY_BEFORE_2026 = _duty(
    "tenancy_before_2026",
    "Private landlord: a fixed term, and notice without a reason",
    "On this day private landlords could let for a fixed term and give notice under section 21 without a reason. That"
    " ended on 1 May 2026.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask for the longest term. Say what a section 21 notice is and whom to ring on the day one comes.",
        suggested("before anything is signed"),
        ("HA88 s.21",),
    ),
    cites=("HA88 s.21",),
    clauses=("20.11",),
    services=(PRIVATE_RENTING,),
    hand_over=("tenancy-at-risk",),
)
