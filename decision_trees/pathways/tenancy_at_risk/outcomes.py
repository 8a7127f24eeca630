"""Where a home at risk leads: keep an eye on it, call, save it, or plan a move before it is lost."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Role
from ...law.limits import THREATENED
from ...law.suggested import (
    HELP_TO_KEEP_SAID,
    MOVE_PLANNED_AHEAD,
    ONE_SIGN,
    RELEASE_MEETING,
    SIGN_LOOKED_AT_AGAIN,
    SIGNS_MEETING,
)
from ...shared.common import Common
from ...shared.deadlines import IN_GOOD_TIME, PROMPTLY, SOON, TODAY, TONIGHT, by_law, suggested, timed, within
from ...shared.personal_adviser import TELL_THE_ADVISER
from ...shared.teams import (
    ADULT_SOCIAL_CARE,
    ADVOCACY,
    CHILDRENS_SERVICES,
    DOMESTIC_ABUSE,
    EVICTION_PREVENTION,
    HOUSING,
    LEAVING_CARE,
    MONEY_ADVICE,
    OUT_OF_HOURS,
)
from .advice import CHALLENGE, NOT_CONSIDERED

_outcome = Common(
    not_considered=NOT_CONSIDERED, challenge=CHALLENGE, services=(HOUSING, LEAVING_CARE), forms=("f10",)
).outcome


UNDER_18_WATCH = _outcome(
    "under_18_watch",
    "Under 18: the social worker calls, and nothing about the home changes without a plan",
    "At 16 or 17 the home is the task of children's services. A sign is a reason to ask what they need, not to move"
    " them.",
    Action(
        Role.SOCIAL_WORKER,
        "Speak with them on their own, and with whoever runs the home. Where they have left care, tell the personal"
        " adviser too.",
        SOON,
    ),
    Action(
        Role.PROVIDER,
        "Tell the social worker at once if things get worse. Give no notice before a meeting.",
        suggested("at once"),
    ),
    cites=("CA89 s.20", "CA89 s.23B"),
    clauses=("23.13",),
    services=(CHILDRENS_SERVICES, ADVOCACY),
    hand_over=("homeless-16-17", "sharing-information"),
)
UNDER_18_AT_RISK = _outcome(
    "under_18_at_risk",
    "Under 18: children's services act today to hold the home, or to find the next one",
    "A child does not become homeless because a home ends. Children's services keep them housed, never in bed and"
    " breakfast, and the housing authority helps.",
    Action(
        Role.ANY_WORKER,
        "Call 999 if someone is in danger now. Ring children's services now, out of hours the emergency duty"
        " team, and do not leave it until someone has taken it on. Ring the personal adviser too, where they"
        " have left care.",
        TODAY,
        ("CA89 s.47", "CA89 s.20"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "See the young person today. Ask what would keep the home, and offer an independent advocate.",
        TODAY,
        ("CA89 s.20", "CA89 s.23B"),
    ),
    Action(
        Role.TEAM_MANAGER,
        "Meet with the provider and the young person. If the home cannot go on, agree the next one before they leave"
        " this one.",
        PROMPTLY,
        ("CA89 s.20", "CA89 s.23B"),
    ),
    cites=("CA89 s.20", "CA89 s.23B", "G1617"),
    clauses=("23.13", "23.25", "23.21"),
    services=(CHILDRENS_SERVICES, OUT_OF_HOURS, ADVOCACY),
    hand_over=("homeless-16-17", "emergency-accommodation", "sharing-information"),
)
KEEP_CHECKING = _outcome(
    "keep_checking",
    "No sign now: go on checking",
    "Most homes are lost in the first months. A short talk at set times finds trouble while it is small.",
    Action(
        Role.PERSONAL_ADVISER,
        "Look at the signs again. Do it with them, and be known to the landlord as the one to ring. Where there"
        " is no adviser, the support worker or the housing officer does it.",
        suggested("every month in the first year"),
    ),
    cites=("CA89 s.23C(4)", "CA89 s.24A"),
    clauses=("22.4", "22.7", "23.1", "32.3"),
    hand_over=("planning-a-move", "housing-options"),
)
CALL = _outcome(
    "call",
    f"One sign: call within {ONE_SIGN}",
    "One sign can have a good reason. Ask early and kindly, and it mostly stays at one.",
    Action(
        Role.PERSONAL_ADVISER,
        "Speak with them, and ask what would help. Write down one step each. Where there is no adviser, the"
        " support worker or the housing officer does it.",
        within(ONE_SIGN, after=AS_AT),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "If they do not answer, try three ways on two different days. Do the same if nobody knows where they"
        " are. Go there by the third day. If anyone fears for them, ring the police at once: there is no time to"
        " wait out.",
        suggested("from today"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Look at the signs again. If a second one has come, or the step did not help, hold a meeting.",
        timed(f"{SIGN_LOOKED_AT_AGAIN} later", SIGN_LOOKED_AT_AGAIN),
    ),
    cites=("CA89 s.23C(4)", "CA89 s.24A", "HA96 s.179"),
    clauses=("22.23", "23.2", "23.3", "23.15"),
    hand_over=("sharing-information",),
)
SAVE_THE_HOME = _outcome(
    "save_the_home",
    "Save the home: one written plan, reviewed every week",
    "Everyone who can keep the home going agrees who does what: money, repairs, support, the landlord's worries. The"
    " young person has the first word and gets a copy. Nobody warns them with intentional homelessness.",
    Action(
        Role.PERSONAL_ADVISER,
        "Write the plan to save the home with the young person. The landlord or provider and the housing lead"
        " are part of it. It says names, dates and money.",
        IN_GOOD_TIME,
    ),
    Action(
        Role.HOUSING_LEAD,
        "Say what the authority can pay or do to keep the home.",
        within(HELP_TO_KEEP_SAID, after=AS_AT),
        ("HA96 s.179", "HA96 s.195"),
    ),
    Action(
        Role.HOUSING_LEAD,
        "Send someone who can decide to the meeting.",
        within(SIGNS_MEETING, after=AS_AT),
        ("HA96 s.195",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Keep looking at the plan with them. Go on until it has held for a month.",
        suggested("every week"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        f"Accept the prevention duty if homelessness is likely within {THREATENED}. Do it now, if they may lose"
        " the home by then.",
        by_law("once that is likely"),
        ("HA96 s.175(4)", "HA96 s.195"),
    ),
    cites=("HA96 s.175(4)", "HA96 s.179", "HA96 s.195", "CA89 s.23C(4)"),
    clauses=("23.5", "23.11", "23.16"),
    services=(HOUSING, LEAVING_CARE, EVICTION_PREVENTION, MONEY_ADVICE),
    hand_over=("homeless-18-24", "sharing-information", "disagreement"),
)
PLANNED_MOVE = _outcome(
    "planned_move",
    "Plan the move before the home is lost",
    "The home cannot be saved, but there is time. A move that is planned keeps their record as a tenant, their"
    " belongings and their trust. They stay where they are, if it is safe, until the next home is there.",
    Action(
        Role.PERSONAL_ADVISER,
        "Choose the next home with them. Agree dates with the landlord so that nobody goes to court.",
        timed(f"{MOVE_PLANNED_AHEAD} ahead if possible", MOVE_PLANNED_AHEAD),
        ("CA89 s.23C(4)",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        f"Accept the prevention duty if homelessness is likely within {THREATENED}. Look for the next home under it.",
        by_law("once that is likely"),
        ("HA96 s.175(4)", "HA96 s.195"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Keep the home until the next one is signed. Do not let them give it up, or hand back keys, before that."
        " Get advice first.",
        suggested("before any key is handed back"),
        ("HA96 s.191",),
    ),
    TELL_THE_ADVISER,
    cites=("HA96 s.175(4)", "HA96 s.195", "CA89 s.23C(4)"),
    clauses=("13.20", "23.10", "23.12", "23.18", "23.22", "26.19", "26.20"),
    hand_over=("housing-options", "homeless-18-24", "planning-a-move"),
)
SAFE_FIRST = _outcome(
    "safe_first",
    "Safety first: nobody has to stay where they are not safe",
    "Whether the home can be saved comes after whether it is safe. Someone who cannot reasonably stay, as where"
    " violence is likely or the home is dangerous, is homeless in law although they have a roof. They decide, asked"
    " alone, whether they want to go or to stay and be made safe.",
    Action(
        Role.ANY_WORKER,
        "Ask them alone today whether they feel safe to sleep there tonight. If not, or if nobody can tell, find a safe"
        " place now, out of hours through the duty team.",
        TODAY,
        ("HA96 s.175", "HA96 s.177", "HA96 s.188(1)"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Take a homelessness application today. The home stays in their name. Give a place to stay where they"
        " may be eligible and in priority need.",
        by_law("at once"),
        ("HA96 s.177", "HA96 s.184", "HA96 s.188(1)"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "If they want to stay, make the home safe first. That takes locks, an order against whoever harms them,"
        " or repairs. Only then write the plan that keeps it.",
        PROMPTLY,
        ("HA96 s.195",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Do not let them give up the home before getting advice. They do not hand back keys before it either."
        " Tell the landlord only what they agree to.",
        suggested("before any key is handed back"),
        ("HA96 s.191",),
    ),
    Action(
        Role.HOUSING_LEAD,
        "If the young person is accused of threats, hear them alone too. That is so whenever somebody says that"
        " they are the one who threatens. Whoever has to leave gets another place the same day.",
        TODAY,
    ),
    TELL_THE_ADVISER,
    cites=("HA96 s.175", "HA96 s.177", "HA96 s.188(1)", "HA96 s.191"),
    clauses=("23.32", "25.20", "25.21", "24.1", "24.20"),
    services=(HOUSING, LEAVING_CARE, OUT_OF_HOURS, DOMESTIC_ABUSE),
    hand_over=("homeless-18-24", "emergency-accommodation", "sharing-information"),
)
FROM_INSIDE = _outcome(
    "from_inside",
    "In custody or hospital with no sure home: ask for help from inside, now",
    "Nobody is released or discharged to the street, a hotel or an office. Help is owed before that day: prevention"
    f" once they are likely to be homeless within {THREATENED}, and the leaving-care duties go on inside as outside.",
    Action(
        Role.PERSONAL_ADVISER,
        "Help them to apply from inside, to the council they choose. A referral is made as well if they agree.",
        TODAY,
        ("HA96 s.175(4)", "HA96 s.184", "HA96 s.213B"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Take the homelessness application while they are inside. Accept the prevention duty where they are"
        f" likely to be homeless within {THREATENED}, and have a place ready for the day itself.",
        by_law("as soon as they ask"),
        ("HA96 s.175(4)", "HA96 s.184", "HA96 s.195"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Hold one meeting about the home before they come out. Bring in housing, and probation, youth justice or"
        " the ward. Settle which home, who is at the gate, money, medicine and the first visit.",
        timed(f"{RELEASE_MEETING} before they come out; by phone today if it is nearer", RELEASE_MEETING),
        ("CLR10 reg.6",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Keep the old home if it can be safe and paid for. Have belongings looked after. Answer any notice or"
        " court papers for them: they can be heard from inside.",
        PROMPTLY,
        ("CA89 s.23C(4)", "HA96 s.211"),
    ),
    Action(
        Role.ANY_WORKER,
        "If they were detained for treatment, ask the ward about after-care. This is for somebody in hospital."
        " After-care can go with a home.",
        suggested("before a day is set"),
        ("MHA83 s.117",),
    ),
    TELL_THE_ADVISER,
    cites=("HA96 s.175(4)", "HA96 s.184", "HA96 s.195", "MHA83 s.117"),
    clauses=("25.10", "25.11", "25.23", "25.24", "25.25", "25.26", "25.33", "25.34"),
    services=(HOUSING, LEAVING_CARE, ADULT_SOCIAL_CARE),
    hand_over=("homeless-18-24", "housing-options", "which-council"),
)
HOMELESS_NOW = _outcome(
    "homeless_now",
    "They cannot stay tonight: they are homeless now",
    "Someone is homeless if they cannot get into their home, or if it is not reasonable to stay there, as where they"
    " face violence. They need a safe bed tonight. If they are eligible, the housing authority owes relief.",
    Action(
        Role.ANY_WORKER,
        "Stay with them until a safe bed is found. Do so by phone if need be. Ring the housing authority now;"
        " out of hours, its emergency number or the duty team.",
        TONIGHT,
        ("HA96 s.188(1)",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Take a homelessness application today. Do it now, and give a place to stay where they may be eligible"
        " and in priority need.",
        by_law("at once"),
        ("HA96 s.175", "HA96 s.177", "HA96 s.188(1)"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Tell the landlord that the home is not given up. So it can be kept if it becomes safe again.",
        TODAY,
    ),
    TELL_THE_ADVISER,
    cites=("HA96 s.175", "HA96 s.177", "HA96 s.188(1)", "HA96 s.189B"),
    clauses=("23.10", "23.21", "23.22", "23.25", "24.1", "24.3"),
    services=(HOUSING, LEAVING_CARE, OUT_OF_HOURS),
    hand_over=("homeless-18-24", "emergency-accommodation"),
)
