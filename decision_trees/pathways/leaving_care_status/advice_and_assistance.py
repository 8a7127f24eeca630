"""What follows for people who qualify for advice and assistance only. Children Act 1989 sections 24 to 24B."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Deadline, Outcome, Role, Source
from ...law.limits import QUALIFYING_STAY
from ...law.suggested import HELP_IF_HOMELESS_DECIDED
from ...law.suggested import IN_DUE_TIME as DUE_TIME
from ...shared.deadlines import timed
from ...shared.facts import TURNS_25
from .outcomes import UNDER_18, outcome

_MORE = ("More than the law asks: a council may choose to give a personal adviser and a pathway plan as well.",)


def _qualifying(
    key: str,
    limb: str,
    plain: str,
    *,
    must: bool,
    education: bool,
    limb_in: str = "17.28",
    confidence: Confidence = Confidence.CLEAR,
) -> Outcome:
    duty = (
        "The council must consider whether they need help, and if so must advise and befriend them."
        if must
        else "The council must consider whether they need help, and may advise and befriend them."
    )
    more = (
        " This holds until 21. It may also help with living near work and with the costs of education. Help with"
        " education, and with a home in the vacation for some students, can go on until 25."
        if education
        else " This holds until 21. The help with work and education costs in section 24B is not for this group."
    )
    return outcome(
        key,
        f"Qualifying for advice and assistance: {limb}",
        f"{plain} {duty}{more}",
        Action(
            Role.PERSONAL_ADVISER,
            "Ask what help they need, and decide on it. Tell them in writing.",
            timed(
                f"within {DUE_TIME}; within {HELP_IF_HOMELESS_DECIDED:count} if they are homeless or may become so",
                DUE_TIME,
                after=AS_AT,
            ),
            ("CA89 s.24A",),
        ),
        UNDER_18,
        cites=("CA89 s.24", "CA89 s.24A", "CA89 s.24B"),
        clauses=(limb_in, "17.33", "17.43"),
        hand_over=("homeless-18-24", "tenancy-at-risk"),
        not_considered=_MORE,
        confidence=confidence,
    )


QUALIFYING_LOOKED_AFTER = _qualifying(
    "qualifying_looked_after",
    "looked after at 16 or 17",
    "They were looked after at 16 or 17, for however short a time, and the rules for a relevant child do not fit.",
    must=True,
    education=True,
)
QUALIFYING_GUARDIANSHIP = _qualifying(
    "qualifying_guardianship",
    "special guardianship",
    "They went from being looked after to a special guardianship order.",
    must=True,
    education=True,
    limb_in="17.27",
)
QUALIFYING_VOLUNTARY = _qualifying(
    "qualifying_voluntary",
    "home of a voluntary organisation",
    "They lived at 16 or 17 in a home run by or for a voluntary organisation.",
    must=True,
    education=False,
)
QUALIFYING_CHILDRENS_HOME = _qualifying(
    "qualifying_childrens_home",
    "private children's home",
    "They lived at 16 or 17 in a private children's home.",
    must=False,
    education=False,
)
QUALIFYING_HEALTH_EDUCATION = _qualifying(
    "qualifying_health_education",
    f"{QUALIFYING_STAY} in health care, a care home or education",
    f"They lived for {QUALIFYING_STAY} in a row in hospital, in a care home, in another home that a health body paid"
    " for, or in a boarding or residential school that a council paid for, some of it at 16 or 17.",
    must=False,
    education=False,
)
QUALIFYING_PRIVATELY_FOSTERED = _qualifying(
    "qualifying_privately_fostered",
    "private fostering",
    "They lived at 16 or 17 with somebody outside the close family, by a private arrangement. In law private fostering"
    " ends at 16, or at 18 for a disabled child. For others it is not settled whether they qualify; they are helped as"
    " if they did.",
    must=False,
    education=False,
    confidence=Confidence.UNSETTLED,
)

SECTION_24B = outcome(
    "section_24b",
    "21 to 24: help with education and training only",
    "The right to advice and help ended at 21. Until 25 the council may still help with the costs of education or"
    " training. In the vacation it must see to a home for someone in full-time higher education, or in full-time"
    " residential further education, whose term-time home is not available.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask about education and training. If they study full time, ask about the vacation.",
        Deadline("until the 25th birthday", Source.LAW, TURNS_25, lasting=True),
        ("CA89 s.24B",),
    ),
    cites=("CA89 s.24B", "CA89 s.24"),
    clauses=("17.29", "17.43"),
    hand_over=("homeless-18-24", "housing-options"),
)
UNDER_21 = (
    QUALIFYING_GUARDIANSHIP,
    QUALIFYING_LOOKED_AFTER,
    QUALIFYING_VOLUNTARY,
    QUALIFYING_CHILDRENS_HOME,
    QUALIFYING_HEALTH_EDUCATION,
    QUALIFYING_PRIVATELY_FOSTERED,
)
"""What those under 21 qualify by."""
