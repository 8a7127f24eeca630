"""The warning signs as one checklist, and how urgent they are together. Source: S3 7, which asks for an agreed list.

The list and the times are suggested: no agreed list was found.
"""

from __future__ import annotations

from ..answers import Checklist
from ..engine import Case, Finding, Option
from ..facts import Plain


class Flag(Option):
    """A sign that a home may be lost. The last four are critical on their own."""

    ARREARS = "Rent is behind, or a benefit has stopped"
    MONEY_ERROR = "Money was paid wrongly, or taken off without their agreement"
    DEBTS = "New debts"
    ABSENT = "They are away from home, and nobody knows why"
    NO_CONTACT = "Nobody who helps them has heard from them for three weeks or more"
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


class Level(Option):
    """How urgent the signs are together."""

    NONE = "No sign"
    ONE = "One sign, not critical"
    SEVERAL = "Two signs or more"
    CRITICAL = "Critical"
    NOT_KNOWN = "Not known"


CRITICAL = frozenset({Flag.PAPERS, Flag.VIOLENCE, Flag.EXPLOITED, Flag.NOTHING})
MONEY = frozenset({Flag.ARREARS, Flag.MONEY_ERROR, Flag.DEBTS, Flag.NOTHING})

FLAGS = Checklist[Flag](
    "red_flags",
    "Which warning signs are there?",
    ("CA89 s.23C(4)", "HA96 s.195"),
    why="One sign is a reason to call. Two together mean that a home is often lost. Some cannot wait a day.",
    hint="Tick all that you know of. Ask the young person, and with their knowledge the landlord.",
    options=Flag,
    none="None of these",
    pairs=(
        (Flag.NO_CONTACT, Flag.DAMAGE),
        (Flag.ARREARS, Flag.DAMAGE),
        (Flag.PAPERS, Flag.ARREARS),
        (Flag.VIOLENCE, Flag.ARREARS),
    ),
)
LEVEL = Finding[Level]("flag_level", "How urgent the signs are", ("HA96 s.195",))
MONEY_TROUBLE = Finding[Plain]("money_trouble", "Money is part of it", ("CA89 s.23C(4)",))
PAPERS = Finding[Plain]("papers", "Notice or court papers", ("HA96 s.175",))


def level(case: Case) -> Level:
    """No sign, one, two or more, or one that is critical on its own."""
    ticked = case.ask(FLAGS)
    if ticked.unknown:
        found = Level.NOT_KNOWN
    elif CRITICAL.intersection(ticked):
        found = Level.CRITICAL
    else:
        found = Level.SEVERAL if len(ticked) > 1 else Level.ONE if ticked else Level.NONE
    return case.find(LEVEL, found)


def about_money(case: Case) -> bool:
    """Whether one of the signs is about money."""
    return case.find(MONEY_TROUBLE, Plain.of(bool(MONEY.intersection(case.steps[FLAGS.key].value)))) is Plain.YES


def with_papers(case: Case) -> bool:
    """Whether there is a notice or there are court papers."""
    return case.find(PAPERS, Plain.of(Flag.PAPERS in case.steps[FLAGS.key].value)) is Plain.YES
