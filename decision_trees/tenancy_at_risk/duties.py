"""What is done beside saving the home: how fast, about money, about homelessness help, and about belongings."""

from __future__ import annotations

from ..advice import Action, Role
from ..deadlines import FIVE_WORKING_DAYS, ONE_WORKING_DAY, TODAY, by_law, protocol, suggested
from ..safety import OUT_OF_HOURS
from .limits import HOUSING, LEAVING_CARE, duty

ACT_TODAY = duty(
    "act_today",
    "Critical: everyone acts today",
    "A notice, violence, somebody using them, or no money for food cannot wait for a meeting. Call 999 if someone is in"
    " danger now.",
    Action(
        Role.ANY_WORKER,
        "Tell the personal adviser now, or where there is none the leaving-care team's duty worker. Who sees the sign"
        " makes the call.",
        protocol("immediately"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Speak with the young person today, face to face if you can. Bring food or money where there is none.",
        protocol("immediately"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Tell the housing authority at once that you are acting. Tell a provider or social landlord what helps to keep"
        " the home, and a private landlord only what the young person agrees to, unless somebody is in danger. Say to"
        " the young person first what you will say.",
        protocol("immediately"),
    ),
    Action(
        Role.ANY_WORKER,
        "For violence or exploitation make a safeguarding referral. Somebody whose home was taken over is the one who"
        " was harmed.",
        TODAY,
    ),
    cites=("CA89 s.23C(4)", "HA96 s.195"),
    clauses=("23.2", "23.3", "23.4", "23.7", "27.7"),
    terms=("red-flag",),
    services=(*HOUSING, *LEAVING_CARE, *OUT_OF_HOURS),
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
        ONE_WORKING_DAY,
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Hold the meeting: the young person, the landlord or provider, the housing lead. Where there is no adviser,"
        " the support worker or the housing officer calls it.",
        FIVE_WORKING_DAYS,
    ),
    cites=("CA89 s.23C(4)", "HA96 s.195"),
    clauses=("23.2", "23.3", "23.4", "23.5"),
    terms=("red-flag",),
    services=(*HOUSING, *LEAVING_CARE, "worcestershire-prevention-of-eviction"),
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
        ONE_WORKING_DAY,
        ("CA89 s.23C(4)",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Take nothing off, and send no rent straight to a landlord, without asking them first. Agree on a rate they"
        " can pay and still eat.",
        suggested("before any deduction"),
    ),
    Action(
        Role.PROVIDER,
        "Hold back letters and notices about the arrears while this is checked.",
        TODAY,
    ),
    cites=("CA89 s.23C(4)",),
    clauses=("23.6", "22.8"),
    services=("money-advice", *LEAVING_CARE),
)
DUTY_TO_REFER = duty(
    "duty_to_refer",
    "Ask whether they agree to a referral",
    "Children's services and other public bodies on a list ask whether they agree to be referred to a housing"
    " authority, and to which one in England. They choose. A referral is not yet an application.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask, write down the answer, and refer the same day if they agree. Help them to ask the council as well.",
        TODAY,
        ("HA96 s.213B",),
    ),
    cites=("HA96 s.213B", "SI 2018/223 Sch"),
    clauses=("24.2",),
    terms=("duty-to-refer",),
    services=HOUSING,
)
NEVER_WAIT = duty(
    "never_wait",
    "Never wait for the bailiffs",
    "Nobody tells a young person to stay until bailiffs come. That makes debts and court costs, and help is owed"
    " before: the housing authority owes prevention once they are likely to be homeless within 56 days.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask the housing authority for help today, with the young person. Asking is enough; no form is needed.",
        TODAY,
        ("HA96 s.184", "HA96 s.195"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Take the application. Do not put off prevention or relief until there is a court order.",
        by_law("as soon as they ask"),
        ("HA96 s.184", "HA96 s.175(4)"),
    ),
    cites=("HA96 s.175(4)", "HA96 s.184", "HA96 s.195"),
    clauses=("23.9", "24.1", "24.8"),
    services=HOUSING,
    hand_over=("homeless-18-24",),
)
BELONGINGS = duty(
    "belongings",
    "Keep their belongings safe",
    "What they own is often all that they have from before. Nothing goes into bin bags, and nothing is thrown away"
    " without asking. Where homelessness help is owed, the housing authority may have to protect it. We did not read"
    " the words of section 211: check how far it goes.",
    Action(
        Role.HOUSING_OFFICER,
        "Arrange storage or a van if nobody else can. Do not charge a young person who has been in care. A charge to"
        " anybody else must be one they can pay.",
        suggested("as long as they cannot look after them"),
        ("HA96 s.211",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Bring real bags, pack with them, list what is stored and where, and keep papers, photos and medicine with"
        " them.",
        suggested("before the move"),
    ),
    cites=("HA96 s.211",),
    clauses=("22.9", "23.12", "24.16"),
    services=(*HOUSING, *LEAVING_CARE),
)
