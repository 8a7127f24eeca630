"""What is done about a notice or court papers, by the paper and the landlord: Housing Act 1988 sections 8 and 21."""

from __future__ import annotations

from ..advice import Action, Role
from ..deadlines import TODAY, suggested
from .limits import HOUSING, duty

SECTION_21 = duty(
    "section_21",
    "A section 21 notice may still count",
    "Housing associations can still give one. A private landlord could give one until 30 April 2026, and use it in"
    " court until 31 July 2026 (known from a secondary source). It gives no reason, but it has to be right in every"
    " detail. It does not end the tenancy: only a court can.",
    Action(
        Role.HOUSING_OFFICER,
        "Check the notice today: its date, the deposit, the papers that have to come with it. If a valid one ends"
        " within 56 days on the only home, prevention is owed. For a private tenancy since 1 May 2026, ask instead"
        " whether they are likely to be homeless within 56 days.",
        TODAY,
        ("HA96 s.175(4)", "HA96 s.175(5)", "HA88 s.21"),
    ),
    cites=("HA88 s.21", "HA96 s.175(5)", "HA96 s.195(6)"),
    clauses=("23.8",),
    services=HOUSING,
)
SECTION_8 = duty(
    "section_8",
    "A section 8 notice gives a reason, and reasons can be answered",
    "It names a ground, such as rent. Paying, an agreement or a repair can answer it. Since 1 May 2026 a private"
    " landlord's valid notice that names a day within 56 days is enough for prevention. For other landlords the test"
    " is whether they are likely to be homeless within 56 days.",
    Action(
        Role.HOUSING_OFFICER,
        "Check the ground and the day today, and say to the landlord what is being done about it.",
        TODAY,
        ("HA88 s.8", "HA96 s.175(4)"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Get legal advice with them now; do not let them meet the court alone.",
        TODAY,
    ),
    cites=("HA88 s.8", "HA96 s.175(4)", "HA96 s.195(6)"),
    clauses=("23.8",),
    services=(*HOUSING, "legal-aid-solicitor"),
)
DEAD_NOTICE = duty(
    "dead_notice",
    "This notice can probably not be used any more",
    "A private landlord's section 21 notice needed a claim in court by 31 July 2026. Without one it should have no"
    " effect any more, and a newer one never had any. We know that from a secondary source: have a housing adviser"
    " confirm it. The landlord may still want the"
    " home back: help starts all the same.",
    Action(
        Role.HOUSING_OFFICER,
        "Confirm it, and tell the landlord and the young person in writing. Then ask what the landlord wants, and what"
        " would keep the home.",
        TODAY,
        ("HA88 s.21 private", "RRA25"),
    ),
    cites=("HA88 s.21 private", "RRA25", "HA96 s.175(4)"),
    clauses=("23.8",),
    services=HOUSING,
)
COURT_PAPERS = duty(
    "court_papers",
    "Court papers: legal help today",
    "A claim can be answered, an order put off, and bailiffs held back, but each has its own short time. On many days"
    " the court has a duty adviser.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ring a housing solicitor today, send in the answer in time, and go to court with them.",
        TODAY,
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Start prevention now, and have a place ready before the day of an eviction.",
        TODAY,
        ("HA96 s.195", "HA96 s.188(1)"),
    ),
    cites=("HA96 s.175(4)", "HA96 s.195"),
    clauses=("23.8", "23.9"),
    services=("legal-aid-solicitor", *HOUSING),
    hand_over=("homeless-18-24",),
)
LICENCE = duty(
    "licence",
    "A licence, lodgings or a room with family can end fast",
    "Such a home is less protected, and some can be ended without a court. What the law asks in their case was not"
    " checked here. A provider who is paid by a council does not give notice before a meeting.",
    Action(
        Role.PROVIDER,
        "Hold the notice back until the meeting with the personal adviser and the housing authority.",
        suggested("before any notice"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Get advice today on how much notice is due and whether a court is needed. With court papers, ring a housing"
        " solicitor today and go to court with them.",
        TODAY,
    ),
    cites=("HA96 s.175(4)", "HA96 s.195"),
    clauses=("23.8", "23.5"),
    services=(*HOUSING, "legal-aid-solicitor"),
)
READ_THE_PAPER = duty(
    "read_the_paper",
    "Find out what the paper is, and act as if it counted",
    "A notice of the wrong kind, or a plain letter, may have no effect. Until somebody who knows has read it, help"
    " goes on as if it were good.",
    Action(
        Role.HOUSING_OFFICER,
        "Read it today, with the tenancy agreement, and say in writing what it is worth.",
        TODAY,
        ("HA96 s.179",),
    ),
    cites=("HA96 s.175(4)", "HA96 s.179"),
    clauses=("23.8",),
    services=(*HOUSING, "legal-aid-solicitor"),
)
