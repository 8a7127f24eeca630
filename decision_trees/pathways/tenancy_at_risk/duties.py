"""What is done beside saving the home: how fast, about money and debt, homelessness help, danger, belongings."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Role
from ...law.limits import THREATENED
from ...law.suggested import MONEY_CHECKED, MORE_SIGNS, SIGNS_MEETING
from ...shared.deadlines import PROMPTLY, TODAY, by_law, protocol, suggested, within
from ...shared.teams import EVICTION_PREVENTION, HOUSING, LEAVING_CARE, LEGAL_AID, MONEY_ADVICE, OUT_OF_HOURS
from .advice import duty

ACT_TODAY = duty(
    "act_today",
    "Critical: everyone acts today",
    "A notice, violence, somebody using them, a dangerous home, or no money for food cannot wait for a meeting. Call"
    " 999 if someone is in danger now.",
    Action(
        Role.ANY_WORKER,
        "Tell the personal adviser now. Where there is none, tell the leaving-care team's duty worker. Who sees"
        " the sign makes the call.",
        protocol("immediately"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Speak with the young person today. Do it face to face if you can. Bring food or money where there is none.",
        protocol("immediately"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Tell the housing authority at once. Say that you are acting. Tell a provider or social landlord what helps to"
        " keep the home, and a private landlord only what the young person agrees to, unless somebody is in danger. Say"
        " to the young person first what you will say.",
        protocol("immediately"),
    ),
    Action(
        Role.ANY_WORKER,
        "Bring or send food, light or heating if needed. Ask for a crisis payment as well.",
        TODAY,
        ("CA89 s.23C(4)", "CA89 s.24A"),
    ),
    Action(
        Role.ANY_WORKER,
        "Make a safeguarding referral for violence or exploitation. Somebody whose home was taken over is the"
        " one who was harmed.",
        TODAY,
    ),
    cites=("CA89 s.23C(4)", "HA96 s.195"),
    clauses=("23.2", "23.3", "23.4", "23.7", "27.7", "21.25", "25.20"),
    services=(HOUSING, LEAVING_CARE, OUT_OF_HOURS),
    hand_over=("sharing-information",),
    urgent=True,
)
MEET = duty(
    "meet",
    "Two signs or more: call by tomorrow, meet within the week",
    "Signs that come together often end in a lost home. One meeting with everyone is better than five letters.",
    Action(
        Role.PERSONAL_ADVISER,
        "Speak with the young person, and tell the housing authority. Do both at once where the landlord or provider"
        " says that the home is at risk.",
        within(MORE_SIGNS, after=AS_AT),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "If they do not answer, try three ways on two different days. Go there by the third day. If anyone fears"
        " for them, or they are missing, ring the police at once: there is no time to wait out.",
        suggested("from today"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Hold a meeting with everyone who can save the home. They are the young person, the landlord or"
        " provider, and the housing lead. Where there is no adviser, the support worker or the housing officer"
        " calls it.",
        within(SIGNS_MEETING, after=AS_AT),
    ),
    cites=("CA89 s.23C(4)", "HA96 s.195"),
    clauses=("23.2", "23.3", "23.4", "23.5", "23.15"),
    services=(HOUSING, LEAVING_CARE, EVICTION_PREVENTION),
    hand_over=("sharing-information",),
)
MONEY = duty(
    "money",
    "Check the money before anyone writes about arrears",
    "Behind rent arrears there is often a mistake: a payment that stopped, a deduction nobody agreed, an allowance"
    " paid late. A young person should not lose a home over a mistake of a council.",
    Action(
        Role.PERSONAL_ADVISER,
        "Go through income, rent, benefits, allowances and every deduction with them. Put right what a council got"
        " wrong, and pay it back at once.",
        within(MONEY_CHECKED, after=AS_AT),
        ("CA89 s.23C(4)",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Take nothing off their money without asking them first. Send no rent straight to a landlord without"
        " asking them either. Agree on a rate they can pay and still eat.",
        suggested("before any deduction"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Ask the county and the district what they can pay. It can be help in a crisis or towards rent, or"
        " something off council tax.",
        PROMPTLY,
        ("CRF", "LGFA92 s.13A"),
    ),
    Action(Role.PROVIDER, "Hold back letters and notices about the arrears while this is checked.", TODAY),
    cites=("CA89 s.23C(4)", "CRF"),
    clauses=("21.9", "21.12", "21.25", "21.27", "22.8", "23.6"),
    services=(MONEY_ADVICE, LEAVING_CARE),
)
NEVER_WAIT = duty(
    "never_wait",
    "Never wait for the bailiffs",
    "Nobody tells a young person to stay until bailiffs come. That makes debts and court costs, and help is owed"
    f" before: the housing authority owes prevention once they are likely to be homeless within {THREATENED}.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask the housing authority for help today. Do it with the young person. Asking is enough; no form is needed.",
        TODAY,
        ("HA96 s.184", "HA96 s.195"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Take a homelessness application today. Do not put off prevention or relief until there is a court order.",
        by_law("as soon as they ask"),
        ("HA96 s.184", "HA96 s.175(4)"),
    ),
    cites=("HA96 s.175(4)", "HA96 s.184", "HA96 s.195"),
    clauses=("23.9", "24.1", "24.8"),
    services=(HOUSING,),
    hand_over=("homeless-18-24",),
)
BELONGINGS = duty(
    "belongings",
    "Keep their belongings safe",
    "What they own is often all that they have from before. Nothing goes into bin bags, and nothing is thrown away"
    " without asking. Where homelessness help is owed, the housing authority has to protect belongings that are in"
    " danger if nobody else can.",
    Action(
        Role.HOUSING_OFFICER,
        "Arrange storage or a van for belongings if nobody else can. We suggest no charge for a young person who"
        " has been in care, and for anybody else one they can pay: the law allows a reasonable one.",
        by_law("as long as they cannot look after them"),
        ("HA96 s.211",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Bring real bags and pack with them. List what is stored and where, and keep papers, photos and medicine"
        " with them.",
        suggested("before the move"),
    ),
    cites=("HA96 s.211",),
    clauses=("22.9", "23.12", "24.16"),
    services=(HOUSING, LEAVING_CARE),
)
DEBT_PAPERS = duty(
    "debt_papers",
    "Papers about a debt: a money adviser today, and nobody loses the home over them",
    "These papers ask for money, not for the home. They still have short times, and bailiffs for a debt are not"
    " bailiffs for an eviction. Rent comes first; the debt is dealt with beside it.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ring a debt adviser with them today. Ask for breathing space, which holds creditors off for a time as we"
        " understand it, and answer the court in time.",
        TODAY,
        ("SI 2020/1311",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Ask the district to take off or lower the council tax. It is the district that sent the bill. Each can"
        " do so by choice, and may have a rule for people leaving care. Outside the county, the responsible"
        " authority pays what is left.",
        PROMPTLY,
        ("LGFA92 s.13A",),
    ),
    Action(
        Role.PERSONAL_ADVISER, "Let nobody in to take goods before advice is taken. Say so to the young person.", TODAY
    ),
    cites=("LGFA92 s.13A", "SI 2020/1311", "CA89 s.23C(4)"),
    clauses=("21.9", "21.23", "21.29", "21.12", "23.33"),
    services=(MONEY_ADVICE, LEAVING_CARE),
    urgent=True,
)
UNSAFE_HOME = duty(
    "unsafe_home",
    "A home that is not safe: seen today, and another place if it cannot be made safe",
    "Fire, gas, electrics, no heating, damp that makes people ill or a door that does not lock can kill or hurt. The"
    " word of the young person is enough to start. Who cannot reasonably be asked to stay is homeless in law, so nobody"
    " gives the home up before advice.",
    Action(
        Role.ANY_WORKER,
        "See the home and the young person today. Gas, fire or bare wires: out first, then ring the emergency service.",
        TODAY,
        ("HA96 s.175",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Tell the landlord in writing today what is wrong. Send photos, and keep a copy. Ask a social landlord"
        " by when it has to be made safe: it may have hours only.",
        TODAY,
        ("LTA85 s.10A",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Have the district inspect the home. Decide whether they can reasonably stay, and find another place if not. A"
        " home that the council itself found has to be suitable all along.",
        TODAY,
        ("HA04 s.4", "HA96 s.175", "HA96 s.206", "HA96 s.210"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Do not let them give up the home before getting advice. A housing adviser is asked before they stop the"
        " rent or hand back keys, too.",
        suggested("before any of these"),
        ("HA96 s.191",),
    ),
    cites=("HA96 s.175", "HA96 s.206", "HA96 s.210", "HA96 s.191", "HA04 s.4", "LTA85 s.10A"),
    clauses=("13.7", "13.18", "22.23", "23.30", "23.31"),
    services=(HOUSING, LEAVING_CARE, OUT_OF_HOURS, LEGAL_AID),
    hand_over=("emergency-accommodation", "disagreement"),
    urgent=True,
)
FIND_ADVISER = duty(
    "find_adviser",
    "Nobody knows their adviser: ask the leaving-care team today, and settle the status",
    "Who was in care, or in a home that a council found, may have a right to a personal adviser that nobody has"
    " noticed. Until that is settled, help goes on as if they had it.",
    Action(
        Role.ANY_WORKER,
        "Ring the leaving-care team of the council that last looked after them. Ask who takes this on today. If"
        " that council is not known, ring the county's.",
        TODAY,
        ("CA89 s.23C", "CA89 s.24A"),
    ),
    Action(
        Role.PA_MANAGER,
        "Name somebody to take this on today. Have the status worked out from the dates.",
        PROMPTLY,
        ("CA89 s.23C", "CA89 s.24"),
    ),
    cites=("CA89 s.23C", "CA89 s.24", "CA89 s.24A"),
    clauses=("23.3", "17.8"),
    services=(LEAVING_CARE,),
    hand_over=("leaving-care-status", "which-council"),
)
KEEP_WHILE_AWAY = duty(
    "keep_while_away",
    "Keep the home while they are away",
    "A home is often lost in the first weeks because rent stops and nobody writes. Benefits for rent can go on for a"
    " time; how long was not looked at here.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask a benefits adviser how long their rent is paid. Tell the landlord what the young person agrees to."
        " Have somebody look after post, keys and belongings.",
        PROMPTLY,
        ("CA89 s.23C(4)",),
    ),
    cites=("CA89 s.23C(4)", "HA96 s.195"),
    clauses=("25.11", "25.23"),
    services=(MONEY_ADVICE, LEAVING_CARE),
)
