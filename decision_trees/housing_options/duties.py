"""What holds beside a shortlist of homes, whatever is on it: duties added on the way."""

from __future__ import annotations

from ..advice import Action, Role
from ..challenge import ADVOCATE_AND_COMPLAINT, LOCAL_OFFER, OMBUDSMAN, REASONS
from ..common import Common
from ..deadlines import FIVE_WORKING_DAYS, TEN_WORKING_DAYS, TODAY, by_law, suggested

NOT_CONSIDERED = (LOCAL_OFFER, "What a certain district's allocation scheme says. Ask for it, and read the band rules.")
CHALLENGE = (REASONS, ADVOCATE_AND_COMPLAINT)
LEAVING_CARE = ("kent-18-plus-care-leavers-service", "worcestershire-care-leavers-service")


_duty = Common(not_considered=NOT_CONSIDERED, challenge=CHALLENGE, services=LEAVING_CARE).duty


SETTLE_STATUS = _duty(
    "settle_status",
    "Settle the leaving-care status",
    "The status is not certain. The list is made as if the higher one were right, and nobody waits for the answer.",
    Action(
        Role.PA_MANAGER,
        "Have the status worked out from the dates in the case record, and tell the young person.",
        FIVE_WORKING_DAYS,
        ("CA89 s.23A", "CA89 s.23C"),
    ),
    cites=("CA89 s.23A", "CA89 s.23C"),
    clauses=("17.8", "17.9"),
    terms=("status-review",),
    forms=("f12",),
    hand_over=("leaving-care-status",),
)
REGISTERED_HOME = _duty(
    "registered_home",
    "Under 18: a registered home only",
    "Supported accommodation in which children's services place a looked-after or relevant child of 16 or 17 has to be"
    " registered with Ofsted. Running it without registration has been an offence since 28 October 2023.",
    Action(
        Role.SOCIAL_WORKER,
        "Leave anything off the list that is not registered, and see the registration before a visit.",
        by_law("before it is offered"),
        ("SI 2023/416 offence", "CPP10 reg.27C"),
    ),
    cites=("SI 2023/416", "SI 2023/416 offence", "CPP10 reg.27C"),
    clauses=("20.3",),
    terms=("supported-accommodation",),
    services=("kent-supported-accommodation", *LEAVING_CARE),
)
CHECK_THE_HOME = _duty(
    "check_the_home",
    "Check every home before anyone says yes",
    "Young people have been sent to homes that were damp, unsafe or beyond what they could pay. The worker sees the"
    " home with them, and what is left after rent and bills is written down first. These points are law for a relevant"
    " child's home. We suggest them for everyone.",
    Action(
        Role.PERSONAL_ADVISER,
        "At the viewing, check heating, electrics, damp, locks, fire safety, neighbours and transport, and write down"
        " what you find. A home with a serious fault is not accepted until it is put right.",
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
    clauses=("20.5", "20.6"),
    terms=("suitable-accommodation",),
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
        "A child or one on the way, a partner, a pet: ask each provider and landlord before a viewing. Count"
        " the child in for size.",
        FIVE_WORKING_DAYS,
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Disability, health or care needs: ask what has to be adapted, and ask adult social care for an assessment.",
        FIVE_WORKING_DAYS,
        ("CLR10 reg.9",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Study: in full-time higher education, or full-time residential further education, plan the vacations too.",
        FIVE_WORKING_DAYS,
        ("CA89 s.24B(5)",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "An area where they are not safe, or sharing that is not safe: agree what is ruled out, and share only that.",
        FIVE_WORKING_DAYS,
        ("CLR10 Sch.2",),
    ),
    cites=("CLR10 reg.9", "CLR10 Sch.2", "CA89 s.24B(5)"),
    clauses=("20.12", "20.13", "18.5"),
    services=(*LEAVING_CARE, "adult-social-care"),
    hand_over=("which-council", "sharing-information"),
)
TALK_ABOUT_SUPPORT = _duty(
    "talk_about_support",
    "Find out together how much support they want",
    "Nobody is sure yet, so the list starts with homes that have support. More independence can follow; it is not"
    " something to be earned.",
    Action(
        Role.PERSONAL_ADVISER,
        "Go through the readiness checklist with them, and ask carers and key workers what helps.",
        TEN_WORKING_DAYS,
        ("CLR10 reg.6",),
    ),
    cites=("CLR10 reg.6",),
    clauses=("18.8", "19.8"),
    forms=("f8",),
)
MONEY_PLAN = _duty(
    "money_plan",
    "Work out the money first",
    "It is not shown that they can pay for a home of their own. Before a home with rent to pay is chosen, the sums are"
    " done with them. If too little is left to live on, it comes off the list.",
    Action(
        Role.PERSONAL_ADVISER,
        "Write down with them what comes in each week, every bill, and what is left. Ask a benefits adviser.",
        FIVE_WORKING_DAYS,
        ("CLR10 Sch.2",),
    ),
    cites=("CLR10 Sch.2",),
    clauses=("20.6", "21.1"),
    services=("money-advice", *LEAVING_CARE),
)
ENDS_BY_CONTRACT = _duty(
    "ends_by_contract",
    "An end set by a contract, not by need",
    "The home or its support stops at an age or on a day that a contract sets. They would like to stay, so ask for that"
    " first. What the law owes them goes by age and status, not by that contract.",
    Action(
        Role.PA_MANAGER,
        "Ask the provider and the commissioner in writing for more time, until the next home is ready.",
        FIVE_WORKING_DAYS,
    ),
    cites=("CA89 s.23C", "CLR10 reg.9"),
    clauses=("20.4", "18.17"),
    services=("kent-supported-accommodation", *LEAVING_CARE),
    hand_over=("planning-a-move",),
)
ASK_ABOUT_STAYING = _duty(
    "ask_about_staying",
    "Ask whether they would like to stay",
    "Nobody has to move from a home that they want and can keep. It is not clear that anyone has asked.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask the young person, and the carer or landlord, whether the present home can go on, and on what terms.",
        FIVE_WORKING_DAYS,
        ("CA89 s.23CZA",),
    ),
    cites=("CA89 s.23CZA", "CA89 Sch.2 para.19BA"),
    clauses=("20.2",),
    terms=("staying-put",),
    services=("staying-put", *LEAVING_CARE),
)
NO_CONNECTION_BAR = _duty(
    "no_connection_bar",
    "Housing register: local connection may not shut them out",
    "Since 10 July 2025 no housing authority in England may use local connection to keep an eligible child, a relevant"
    " child, or a former relevant child under 25 off its register. It may still rank people by it, as far as we found.",
    Action(
        Role.PERSONAL_ADVISER,
        "Apply where they want to live. If local connection is given as the reason for a no, quote the regulations.",
        FIVE_WORKING_DAYS,
        ("SI 2025/706",),
    ),
    cites=("SI 2025/706", "HA96 s.160ZA"),
    clauses=("20.9", "17.49"),
    terms=("local-connection", "housing-register"),
    services=("kent-homechoice", "kent-housing-options", "worcestershire-housing-options"),
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
        "Ask each district for its rule and for its exceptions, and apply where they have a connection as well.",
        FIVE_WORKING_DAYS,
        ("HA96 s.160ZA",),
    ),
    cites=("HA96 s.160ZA",),
    clauses=("20.8",),
    terms=("local-connection", "housing-register"),
    services=("kent-homechoice", "kent-housing-options", "worcestershire-housing-options"),
    hand_over=("which-council",),
    challenge=(OMBUDSMAN,),
)
SHARED_RATE_TO_25 = _duty(
    "shared_rate_to_25",
    "Help with rent: more than a room in a shared home, up to 25",
    "Since 31 May 2021 somebody who was looked after at 16 or later, under the exact conditions of the benefit rules,"
    " is free from the shared accommodation rate until 25. Under universal credit they get the one-bedroom rate.",
    Action(
        Role.PERSONAL_ADVISER,
        "Check the conditions with a benefits adviser, and tell the benefit office about their time in care.",
        suggested("before rent is agreed"),
        ("SI 2021/546",),
    ),
    cites=("SI 2021/546",),
    clauses=("21.8",),
    terms=("shared-accommodation-rate",),
    services=("money-advice", *LEAVING_CARE),
)
SHARED_RATE_TO_22 = _duty(
    "shared_rate_to_22",
    "Help with rent: more than a room in a shared home, up to 22",
    "On this day the freedom from the shared accommodation rate ended at 22. It was widened to 25 on 31 May 2021.",
    Action(
        Role.PERSONAL_ADVISER,
        "Check with a benefits adviser what rent is covered from the 22nd birthday on.",
        suggested("before rent is agreed"),
    ),
    cites=("CLR10 Sch.2",),
    clauses=("21.8",),
    services=("money-advice", *LEAVING_CARE),
)
TENANCY_SINCE_2026 = _duty(
    "tenancy_since_2026",
    "Private landlord: no fixed end, and no section 21",
    "Since 1 May 2026 a tenancy from a private landlord is, as a rule, an assured tenancy without a fixed end, and the"
    " landlord has to give a reason for notice. Most tenancies of housing associations are not under these rules yet.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask who the landlord is, and read the agreement with them. A fixed end or a section 21 clause is out of date.",
        suggested("before anything is signed"),
        ("RRA25",),
    ),
    cites=("RRA25", "SI 2026/421"),
    clauses=("20.11",),
    services=("private-rented-help",),
    hand_over=("tenancy-at-risk",),
)
TENANCY_BEFORE_2026 = _duty(
    "tenancy_before_2026",
    "Private landlord: a fixed term, and notice without a reason",
    "On this day private landlords could let for a fixed term and give notice under section 21 without a reason. That"
    " ended on 1 May 2026.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask for the longest term, and say what a section 21 notice is and whom to ring on the day one comes.",
        suggested("before anything is signed"),
        ("HA88 s.21",),
    ),
    cites=("HA88 s.21",),
    clauses=("20.11",),
    services=("private-rented-help",),
    hand_over=("tenancy-at-risk",),
)
NO_BED = Action(
    Role.ANY_WORKER,
    "If there is no safe bed tonight, stop here: children's services find one today for anyone under 18, and housing"
    " takes an application for an adult.",
    TODAY,
    ("CA89 s.20", "HA96 s.184"),
)
