"""Which notice makes a tenant threatened with homelessness: Housing Act 1996 section 175(5), in two versions since
1 May 2026, by the kind of landlord."""

from __future__ import annotations

from ..advice import Action, Role
from ..deadlines import TODAY
from ..engine import Case
from ..facts import LANDLORD, Landlord
from .limits import duty

NOTICE_PRIVATE = duty(
    "notice_private",
    "Private landlord: a section 8 notice counts",
    "Since 1 May 2026 a valid section 8 notice that names a day within 56 days means that they are threatened with"
    " homelessness. A private section 21 notice is not enough for that any more. It can lead to an eviction only if it"
    " was given before 1 May 2026 and the claim began in court by 31 July 2026. That is known from a secondary source."
    " Whatever the notice, the other test remains: are they likely to be homeless within 56 days?",
    Action(
        Role.HOUSING_OFFICER,
        "Read the notice today: its kind, its date and its reasons. Say to the tenant and the landlord what it is"
        " worth.",
        TODAY,
        ("HA96 s.175(5) private", "HA88 s.21 private"),
    ),
    cites=("HA96 s.175(4)", "HA96 s.175(5) private", "SI 2026/421 reg.2", "RRA25"),
    clauses=("24.8", "23.8"),
    terms=("section-8-notice", "section-21-notice"),
    hand_over=("tenancy-at-risk",),
)
NOTICE_NO_REASON = duty(
    "notice_no_reason",
    "A section 21 notice counts",
    "A valid section 21 notice on the only home that ends within 56 days means that they are threatened with"
    " homelessness. Housing associations can still give one. After any other notice, ask whether they are likely to be"
    " homeless within 56 days. Nobody has to wait for a court order.",
    Action(
        Role.HOUSING_OFFICER,
        "Read the notice today, check whether it is valid, and accept the prevention duty if it ends within 56 days.",
        TODAY,
        ("HA96 s.175(5)",),
    ),
    cites=("HA96 s.175(4)", "HA96 s.175(5)", "HA88 s.21"),
    clauses=("24.8", "23.8"),
    terms=("section-8-notice", "section-21-notice"),
    hand_over=("tenancy-at-risk",),
)
NOTICE_NOT_CLEAR = duty(
    "notice_not_clear",
    "A notice from a landlord nobody knows yet: help as if it counted",
    "Which notice counts depends on the landlord. Until that is known, nobody is sent away because of the kind of"
    " notice. They are threatened with homelessness in any case if they are likely to be homeless within 56 days.",
    Action(
        Role.HOUSING_OFFICER,
        "Find out today who the landlord is, from the tenancy agreement or the rent, and read the notice.",
        TODAY,
        ("HA96 s.175(4)",),
    ),
    cites=("HA96 s.175(4)", "HA96 s.175(5)", "HA96 s.175(5) private"),
    clauses=("24.8", "23.8"),
    terms=("section-8-notice", "section-21-notice"),
    hand_over=("tenancy-at-risk",),
)
NOTICE_OTHER = duty(
    "notice_other",
    "Another kind of notice: what counts is what is likely",
    "For a council home, a licence or a room with family, the two rules on section 8 and section 21 notices do not"
    " help. They are threatened with homelessness if they are likely to be homeless within 56 days. A licence can end"
    " fast, and not always through a court.",
    Action(
        Role.HOUSING_OFFICER,
        "Find out today when they really have to leave, and whether the landlord needs a court order first.",
        TODAY,
        ("HA96 s.175(4)",),
    ),
    cites=("HA96 s.175(4)",),
    clauses=("24.8", "23.8"),
    terms=("section-8-notice", "section-21-notice"),
    hand_over=("tenancy-at-risk",),
)
SOCIAL_HOUSING = (
    "Check with a housing adviser whether the tenancy is of social housing: what counts as that since 1 May 2026 was"
    " not confirmed, and the rule on notices turns on it."
)
WHO = "Find out who the landlord is before relying on a rule about notices. Meanwhile help as if the notice counted."
WHEN = (
    "See what day the notice names. If it is more than 56 days off, the council can still help early, and the other"
    " test may be met: that they are likely to be homeless within 56 days."
)


def add_notice(case: Case) -> None:
    """Add what a notice from this landlord is worth on the day of the case. Source: HA96 s.175(4), (5)."""
    landlord = case.ask(LANDLORD)
    case.check(WHEN)
    split = case.in_force("HA96 s.175(5) private")
    if landlord is Landlord.NOT_SURE:
        case.check(WHO)
        case.add(NOTICE_NOT_CLEAR)
    elif landlord is Landlord.PRIVATE and split:
        case.add(NOTICE_PRIVATE)
    elif landlord in (Landlord.PRIVATE, Landlord.SOCIAL):
        case.add(NOTICE_NO_REASON)
        if split:
            case.check(SOCIAL_HOUSING)
    else:
        case.add(NOTICE_OTHER)
