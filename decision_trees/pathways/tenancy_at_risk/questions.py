"""What is asked about a home at risk: the warning signs, what papers say, whether the home can be kept, and who helps.
The signs are S3 7, which asks for an agreed list: none was found, so this one is suggested."""

from __future__ import annotations

from itertools import chain, combinations

from ...engine.answers import Checklist, YesNo
from ...engine.case import Case
from ...engine.questions import Choice, Option, Raw
from ...law.limits import RENT_OWED, RENT_OWED_BY_WEEK, RENT_OWED_OLDER, RENT_OWED_OLDER_BY_WEEK
from ...law.suggested import NO_WORD


class Flag(Option):
    """A sign that a home may be lost."""

    ARREARS = "Rent is behind, or a benefit has stopped"
    MONEY_ERROR = "Money was paid wrongly, or taken off without their agreement"
    DEBTS = "New debts"
    ABSENT = "They are away from home, and nobody knows why"
    NO_CONTACT = f"Nobody who helps them has heard from them for {NO_WORD} or more"
    NEIGHBOURS = "Complaints about noise or from neighbours"
    DAMAGE = "Damage to the home"
    VISITORS = "More visitors than the home or they can take"
    HEALTH = "Their mental health has changed"
    SUBSTANCES = "Drink or drugs have become a worry"
    FAMILY = "A break-up, a pregnancy, or a change in who cares for a child"
    REPAIRS = "The home is not safe: heating, electrics, damp or locks"
    AWAY = "They are, or will be, in custody or in hospital"
    PAPERS = "A written notice, or papers from a court"
    VIOLENCE = "Violence or threats"
    EXPLOITED = "Somebody is using them, or has taken over their home"
    NOTHING = "No money for food or heating"


class About(Option):
    """What papers are about. Those on a debt alone take nobody's home."""

    HOME = "The home: leaving it, or the rent for it"
    DEBT = "Another debt, such as council tax, a loan, a bill or a fine"
    NOT_SURE = "Not sure"


class Save(Option):
    """Whether the home can be kept."""

    YES = "Yes, if everyone acts now"
    NO = "No, but there is time to plan a move"
    UNSAFE = "They cannot sleep there safely tonight, or have left already"
    NOT_SURE = "Not sure"


class Adviser(Option):
    """Who from children's services is to be told."""

    KNOWN = "Yes, and it is known who"
    NEVER = "No: they were never in care, nor in a home that a council found, or they are 25 or over"
    NOT_SURE = "Not sure, or nobody knows who it is"


class HomeKind(Option):
    """What decides whether a home is protected from eviction without a court."""

    WITH_LANDLORD = "A room in the home of the landlord, or of the landlord's family, with whom they share rooms"
    HOSTEL = "A shared hostel of a council, a registered provider or a charitable housing trust"
    NO_RENT = "A home for which nobody pays anything"
    NIGHTLY = "A room that the housing authority found for them while it looks into their application"
    OWN = "A flat of their own, or rooms shared with other residents only, that is none of these"
    NOT_SURE = "Not sure"


class Arrears(Option):
    """How much rent is behind, as far as it binds a court."""

    UNDER_TWO = f"None, or less than {RENT_OWED_OLDER}"
    TWO = f"{RENT_OWED_OLDER} or more, but less than {RENT_OWED:count}"
    THREE = f"{RENT_OWED} or more"
    NOT_SURE = "Not sure"


def _said_tonight(case: Case) -> Raw | None:
    return "unsafe" if case.answers.get("tonight") == "no" else None


def _of_status(case: Case) -> Raw | None:
    """Nobody whose status is said to be none is asked again, but where a council found, or may have found, a home."""
    found_a_home = case.answers.get("arranged") in ("yes", "not_sure")
    return "never" if case.answers.get("status_said") == "none" and not found_a_home else None


_KINDS = (Flag.REPAIRS, Flag.AWAY, Flag.PAPERS, Flag.VIOLENCE)
_TOGETHER = (
    *chain.from_iterable(combinations(_KINDS, n) for n in range(2, len(_KINDS) + 1)),
    *((Flag.ARREARS, *kinds) for n in (1, 2, 3) for kinds in combinations((Flag.REPAIRS, Flag.AWAY, Flag.VIOLENCE), n)),
    *((Flag.NOTHING, *kinds) for n in (1, 2) for kinds in combinations((Flag.AWAY, Flag.PAPERS), n)),
    (Flag.ARREARS, Flag.PAPERS),
    (Flag.DAMAGE, Flag.AWAY),
    (Flag.DAMAGE, Flag.NEIGHBOURS),
    (Flag.DAMAGE, Flag.ARREARS),
)
"""Every mixture of kinds of signs that leads elsewhere. Papers about a home or a debt are about money as it is, so
there arrears add only that they are two signs."""

FLAGS = Checklist[Flag](
    "red_flags",
    "Which warning signs are there?",
    ("CA89 s.23C(4)", "HA96 s.195"),
    why="One sign is a reason to call. Two together mean that a home is often lost. Some cannot wait a day.",
    hint="Tick all that you know of. Ask the young person, and with their knowledge the landlord. If they may be in"
    " danger, or you fear for them, ring 999 first.",
    options=Flag,
    none="None of these",
    pairs=_TOGETHER,
)
ABOUT = Choice(
    "papers_about",
    "What are the papers about?",
    ("HA96 s.175", "LGFA92 s.13A"),
    why="A court, a bailiff or a council also writes about debts. That needs help today too, but it is no eviction.",
    hint="Look for who wrote, and whether it says possession, eviction or the day to leave.",
    options=About,
)
HOME_AFTER = Choice(
    "home_after",
    "Is there a home for them when they come out, that will still be theirs and is safe?",
    ("HA96 s.175", "HA96 s.175(4)"),
    why="Nobody is released or discharged to the street. Help is owed before that day.",
    hint="A home that may be lost meanwhile, because of rent, a notice or a rule on absence, is not sure.",
    options=YesNo,
)
SAVE = Choice(
    "can_save",
    "Can the home be saved, and is it safe to stay?",
    ("HA96 s.177", "HA96 s.195"),
    why="Saving a home that is safe is best. If that fails, a planned move comes next, and never an eviction.",
    hint="Ask the young person first, and alone. An offer to pay, more support or a repair can change a landlord's"
    " mind.",
    options=Save,
    implied=_said_tonight,
)
ADVISER = Choice(
    "adviser",
    "Do they have a personal adviser?",
    ("CA89 s.23C", "CA89 s.24A"),
    why="The adviser is told first. Some have a right to one that nobody has noticed.",
    hint="For those who only qualify for advice, the duty worker of the leaving-care team counts.",
    options=Adviser,
    implied=_of_status,
)
HOME_KIND = Choice(
    "home_kind",
    "What kind of home is it?",
    ("PEA77 s.3", "PEA77 s.3A", "HA85 s.622"),
    why="Most people can be made to leave only by a court, also with a licence. A few kinds of home are left out.",
    hint="Ask whether the landlord lives there and shares a kitchen, a bathroom or a living room, and who runs the"
    " place. A hostel has a shared kitchen or gives meals: a self-contained flat is none.",
    options=HomeKind,
)
ARREARS = Choice(
    "arrears_owed",
    "How much rent is behind, counted in months of rent?",
    ("HA88 Sch.2 ground 8",),
    why="Above a certain sum a court may have no choice. A payment before the hearing can change that.",
    hint="Leave out what a council or a benefit office owes and has not paid. For weekly rent,"
    f" {RENT_OWED_OLDER_BY_WEEK} count as {RENT_OWED_OLDER} and {RENT_OWED_BY_WEEK} as {RENT_OWED:count}.",
    options=Arrears,
)
