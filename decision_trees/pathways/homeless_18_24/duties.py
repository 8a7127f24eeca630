"""What holds beside a result on homelessness: a place to stay, bed and breakfast, the school, and a private offer."""

from __future__ import annotations

from ...engine.advice import Action, Role
from ...law.limits import APPLYING_AGAIN, BED_AND_BREAKFAST, PREVENTION, PRIVATE_OFFER_TERM, SCHOOL_AND_DOCTOR_TOLD
from ...law.suggested import OFFER_SEEN
from ...shared.challenge import INTERIM_HOME
from ...shared.deadlines import PROMPTLY, TODAY, by_law, suggested, timed
from ...shared.safety import OUT_OF_HOURS
from ...shared.teams import PRIVATE_RENTING
from .advice import HOUSING, LEAVING_CARE_HELP, duty

INTERIM_ACCOMMODATION = duty(
    "interim_accommodation",
    "A place to stay while the council looks into it",
    "It is owed as soon as there is reason to believe that they may be homeless, eligible and in priority need, or that"
    " the main duty may come back for them. Proof comes later, and a link with the district does not matter for it.",
    Action(
        Role.HOUSING_OFFICER,
        "Give them a place to stay from today. Out of hours, the council's emergency number or duty team does it.",
        by_law("at once"),
        ("HA96 s.188(1)", "HA96 s.188(1A)"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Do not use bed and breakfast after time in care. We ask this for any young person who has been in care. For a"
        " single adult no law forbids it.",
        suggested("from the first night"),
        ("HCG ch.17",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "If the district says no, ring a housing solicitor today. Ask for the refusal in writing today as well, and ask"
        " children's services for a bed meanwhile. There is no review of such a refusal, only a court.",
        TODAY,
        (*LEAVING_CARE_HELP, "CPR 54.5"),
    ),
    cites=("HA96 s.188(1)", "SI 2012/2601 art.2"),
    clauses=("15.17", "24.3", "24.4", "24.22", "24.23"),
    services=(HOUSING, OUT_OF_HOURS),
    hand_over=("emergency-accommodation",),
    challenge=(INTERIM_HOME,),
    urgent=True,
)
FAMILY = duty(
    "bed_and_breakfast_limit",
    f"Bed and breakfast: {BED_AND_BREAKFAST} at most, and only if there is nothing else",
    "For someone who is pregnant or has a child with them, bed and breakfast is not suitable. If nothing else can be"
    f" found it may be used for {BED_AND_BREAKFAST} in all, not a day longer.",
    Action(
        Role.HOUSING_OFFICER,
        "Look for a home with its own kitchen and bathroom first. Write down the first day in bed and breakfast, and"
        f" move them before the {BED_AND_BREAKFAST} are over.",
        timed(f"within {BED_AND_BREAKFAST} in all", BED_AND_BREAKFAST),
        ("SI 2003/3326",),
    ),
    cites=("SI 2003/3326", "HA96 s.189(1)"),
    clauses=("24.18", "25.2", "25.15", "25.16", "25.17"),
    services=(HOUSING,),
)
TELL_THE_SCHOOL = duty(
    "tell_the_school",
    "Ask the parent whether the doctor and the school may be told",
    "Since 1 September 2026 a housing authority that houses a child for a time asks the parent about this, once. May"
    " it tell the child's doctor, health visitor, school or college? It tells nobody without a yes.",
    Action(
        Role.HOUSING_OFFICER,
        "Ask whether school and doctor may be told. Ask this where a child lives with them, and after a yes tell those"
        " bodies.",
        timed(
            f"within {SCHOOL_AND_DOCTOR_TOLD} of the yes, of knowing whom to tell, and of the move, whichever comes"
            " last",
            SCHOOL_AND_DOCTOR_TOLD,
        ),
        ("HA96 s.213AA",),
    ),
    cites=("HA96 s.213AA", "CWSA26 s.11"),
    clauses=("24.18",),
    hand_over=("sharing-information",),
)
PRIVATE_OFFER = duty(
    "private_offer",
    "If the council offers a private home",
    f"Since 1 May 2026 such an offer is of an assured tenancy, without a fixed term of {PRIVATE_OFFER_TERM}. It has to"
    " be suitable and approved by the council, and what follows from a no has to be explained in writing first. Nobody"
    f" who accepts one now gets the old right to apply again for {APPLYING_AGAIN} without priority need.",
    Action(
        Role.PERSONAL_ADVISER,
        "See the home with them before they answer the offer. Look at rent after bills, safety, distance and support."
        " They can accept it and ask for a review as well.",
        timed(f"within {OFFER_SEEN} of the offer, and before they answer it", OFFER_SEEN),
        ("HA96 s.202", "SI 2012/2601 art.3"),
    ),
    cites=("HA96 s.193(7AA) private", "HA96 s.193A", "SI 2012/2601 art.3", "SI 2026/421 reg.10"),
    clauses=("24.13", "24.29", "29.19"),
    services=(PRIVATE_RENTING,),
    hand_over=("housing-options",),
)
PRIVATE_OFFER_BEFORE = duty(
    "private_offer_before",
    "If the council offers a private home",
    "Such an offer has to be suitable and approved by the council, and what follows from a no has to be explained in"
    f" writing first. An offer that ends the main duty has a fixed term of at least {PRIVATE_OFFER_TERM}. Whoever loses"
    f" that home within {APPLYING_AGAIN} can have the main duty again, without priority need.",
    Action(
        Role.PERSONAL_ADVISER,
        "See the home with them before they answer the offer. Look at rent after bills, safety, distance and support."
        " They can accept it and ask for a review as well.",
        timed(f"within {OFFER_SEEN} of the offer, and before they answer it", OFFER_SEEN),
        ("HA96 s.202", "SI 2012/2601 art.3"),
    ),
    cites=("HA96 s.193(7AA)", "HA96 s.195A", "SI 2012/2601 art.3"),
    clauses=("24.13", "24.29"),
    services=(PRIVATE_RENTING,),
    hand_over=("housing-options",),
)
PREVENTION_AFTER_56_DAYS = duty(
    "prevention_may_end",
    f"{PREVENTION} of prevention have gone by",
    "Prevention does not stop by itself. The council can end it with a notice that says why and how to ask for a"
    f" review. It cannot do so for the {PREVENTION} alone while a valid notice on their only home stands. If they are"
    " homeless now, relief begins at once.",
    Action(
        Role.HOUSING_OFFICER,
        "Look at the housing plan again with them. Move on to relief the day they lose the home.",
        PROMPTLY,
        ("HA96 s.195(6)", "HA96 s.189B"),
    ),
    cites=("HA96 s.195", "HA96 s.195(6)"),
    clauses=("24.8", "24.9"),
)
