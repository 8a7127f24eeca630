"""What is done about a notice or court papers, by the paper and the landlord: Housing Act 1988 sections 8 and 21."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Role
from ...law.limits import PREVENTION, THREATENED
from ...law.suggested import HELP_TO_KEEP_SAID, RENT_OWED_WORKED_OUT
from ...shared.deadlines import TODAY, within
from ...shared.teams import HOUSING, LEGAL_AID, MONEY_ADVICE
from .advice import duty

_STAY = "It does not end the tenancy: only a court can, so nobody leaves because of it."

SECTION_21 = duty(
    "section_21",
    "A section 21 notice may count",
    f"It gives no reason, but it has to be right in every detail. If a valid one ends within {THREATENED} on the only"
    f" home, prevention is owed. {_STAY}",
    Action(
        Role.HOUSING_OFFICER,
        "Check the notice today. Look at its date, the deposit, and the papers that have to come with it."
        f" Whatever it is worth, ask whether they are likely to be homeless within {THREATENED}.",
        TODAY,
        ("HA96 s.175(4)", "HA96 s.175(5)", "HA88 s.21"),
    ),
    cites=("HA88 s.21", "HA96 s.175(4)", "HA96 s.175(5)", "HA96 s.195(6)"),
    clauses=("23.8",),
    services=(HOUSING,),
)
SECTION_21_SOCIAL = duty(
    "section_21_social",
    "A registered provider's section 21 notice still counts",
    "Social housing of a registered provider is not yet under the rules of 1 May 2026. The day on which that changes"
    f" was not seen: check it again. The notice has to be right in every detail. {_STAY}",
    Action(
        Role.HOUSING_OFFICER,
        "Check the notice today. Look at its date, the deposit, and the papers that have to come with it. If it"
        f" ends within {THREATENED} on the only home, accept the prevention duty.",
        TODAY,
        ("HA96 s.175(5)", "HA88 s.21"),
    ),
    cites=("HA88 s.21", "RRA25 s.145(8)", "HA96 s.175(5)", "HA96 s.195(6)"),
    clauses=("23.8",),
    services=(HOUSING,),
)
CLAIM_GOES_ON = duty(
    "claim_goes_on",
    "A court case on an older section 21 notice goes on under the old law",
    "The notice lives on only because the court was asked in time. Until the case ends the older rules hold, as we read"
    f" them: prevention does not end for its {PREVENTION} alone while a valid notice stands.",
    Action(
        Role.HOUSING_OFFICER,
        "See the claim form, and on what day the court was asked. If that was late, say so to the court. Keep"
        " prevention going.",
        TODAY,
        ("RRA25 Sch.6 para.3", "HA96 s.195(6)"),
    ),
    cites=("RRA25 Sch.6 para.3", "HA96 s.175(4)", "HA96 s.195(6)"),
    clauses=("23.8", "23.27"),
    services=(HOUSING, LEGAL_AID),
)
SECTION_8 = duty(
    "section_8",
    "A section 8 notice gives a reason, and reasons can be answered",
    f"It names a ground, such as rent. Paying, an agreement or a repair can answer it. {_STAY} Help is owed when they"
    f" are likely to be homeless within {THREATENED}; for some tenancies a valid notice that names a day within them is"
    " enough.",
    Action(
        Role.HOUSING_OFFICER,
        "Check the notice today. Look at its ground and its day, and say to the landlord what is being done about it.",
        TODAY,
        ("HA88 s.8", "HA96 s.175(4)"),
    ),
    Action(Role.PERSONAL_ADVISER, "Get legal advice with them now. Do not let them meet the court alone.", TODAY),
    cites=("HA88 s.8", "HA96 s.175(4)", "HA96 s.175(5) private", "HA96 s.195(6)"),
    clauses=("23.8",),
    services=(HOUSING, LEGAL_AID),
)
RENT_GROUND = duty(
    "rent_ground",
    "So much rent may leave the court no choice: bring it down before the hearing",
    "Above a certain sum, owed on the day of the notice and again at the hearing, the court has to give the home back."
    " Below it the court can let them stay on terms. The sums are known from law firms: have a solicitor check them.",
    Action(
        Role.PERSONAL_ADVISER,
        "Write down what rent is owed to the day. Write down too what of it is a council's or a benefit's"
        " mistake, and what can be paid before the hearing.",
        within(RENT_OWED_WORKED_OUT, after=AS_AT),
        ("HA88 Sch.2 ground 8",),
    ),
    Action(
        Role.HOUSING_LEAD,
        "Say what the authority can pay towards the rent owed. It is paid so that less is owed on the day of the"
        " hearing.",
        within(HELP_TO_KEEP_SAID, after=AS_AT),
        ("HA96 s.195",),
    ),
    cites=("HA88 Sch.2 ground 8", "HA96 s.195"),
    clauses=("23.28", "23.16"),
    services=(MONEY_ADVICE, HOUSING, LEGAL_AID),
)
DEAD_NOTICE = duty(
    "dead_notice",
    "This notice cannot be used: do not leave",
    "Since 1 May 2026 only a registered provider of social housing can give a section 21 notice. An older one needed a"
    " claim that the court was asked for by 31 July 2026. This one has neither. The landlord may still want the home"
    f" back, so help starts all the same if they are likely to be homeless within {THREATENED}.",
    Action(
        Role.HOUSING_OFFICER,
        "Tell the landlord and young person that the notice cannot be used. Confirm it first, and tell them in"
        " writing. Then ask what the landlord wants, and what would keep the home.",
        TODAY,
        ("HA88 s.21 private", "RRA25 s.145(8)", "RRA25 Sch.6 para.3"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Tell them today that they do not have to go. If somebody tries to put them out without a court, ring a housing"
        " solicitor and the district: that is a crime.",
        TODAY,
        ("PEA77 s.1",),
    ),
    cites=("HA88 s.21 private", "RRA25 s.145(8)", "RRA25 Sch.6 para.3", "HA96 s.175(4)", "PEA77 s.1"),
    clauses=("23.8", "23.27"),
    services=(HOUSING, LEGAL_AID),
)
COUNCIL_NOTICE = duty(
    "council_notice",
    "A council's notice: ask for the reasons, and for a review where there is one",
    "A council tenant may be a secure, a flexible or an introductory tenant. We understand that each needs a notice"
    " with reasons and then a court, and that some can ask the council for a review within a short time. Nobody here"
    " saw the words: have the notice read today. A council's hostel, or its room for the night while it looks into an"
    " application, is no such tenancy: it can end sooner and without a court, so ask for the next place today.",
    Action(
        Role.HOUSING_OFFICER,
        "Find out the kind of tenancy and the last day for review. See what the notice says about a review, and"
        " by which day one has to be asked for.",
        TODAY,
        ("HA96 s.175(4)", "HA96 s.179"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Ask the council's landlord service in writing to wait. Have money and support put right meanwhile, and"
        " get legal advice.",
        TODAY,
        ("HA96 s.195",),
    ),
    cites=("HA85 s.83", "HA96 s.175(4)", "HA96 s.179", "PEA77 s.3A", "Case ZH and CN"),
    clauses=("23.29", "23.8", "23.26"),
    services=(HOUSING, LEGAL_AID),
)
COURT_PAPERS = duty(
    "court_papers",
    "Court papers: legal help today",
    "A claim can be answered, an order put off, and bailiffs held back, but each has its own short time. On many days"
    " the court has a duty adviser.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ring a housing solicitor today. Send in the answer in time, and go to court with them.",
        TODAY,
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Start prevention now. Have a place ready before the day of an eviction.",
        TODAY,
        ("HA96 s.195", "HA96 s.188(1)"),
    ),
    cites=("HA96 s.175(4)", "HA96 s.195"),
    clauses=("23.8", "23.9", "23.17"),
    services=(LEGAL_AID, HOUSING),
    hand_over=("homeless-18-24",),
)
READ_THE_PAPER = duty(
    "read_the_paper",
    "Find out what the paper is, and act as if it counted",
    "A notice of the wrong kind, or a plain letter, may have no effect. Until somebody who knows has read it, help"
    " goes on as if it were good, and nobody leaves because of it.",
    Action(
        Role.HOUSING_OFFICER,
        "Read the paper today, with the tenancy agreement. Say in writing what it is worth. Ask whether the"
        " landlord lives in the home and shares it: until that is known, a court is needed. If a court wrote,"
        " ring a solicitor.",
        TODAY,
        ("HA96 s.179",),
    ),
    cites=("HA96 s.175(4)", "HA96 s.179", "PEA77 s.3"),
    clauses=("23.8", "23.25"),
    services=(HOUSING, LEGAL_AID),
)
