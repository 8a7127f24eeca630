"""The warning signs as one checklist, how urgent they are together, and what each asks for beside. Source: S3 7, which
asks for an agreed list: none was found, so the list and the times are suggested."""

from __future__ import annotations

from itertools import chain, combinations

from ...engine.answers import Checklist
from ...engine.case import Case
from ...engine.questions import Choice, Finding, Option
from ...law.suggested import NO_WORD
from ...shared.facts import Plain


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


class Level(Option):
    """How urgent the signs are together."""

    NONE = "No sign"
    ONE = "One sign, not critical"
    SEVERAL = "Two signs or more"
    CRITICAL = "Critical"
    NOT_KNOWN = "Not known"


class About(Option):
    """What papers are about. Those on a debt alone take nobody's home."""

    HOME = "The home: leaving it, or the rent for it"
    DEBT = "Another debt, such as council tax, a loan, a bill or a fine"
    NOT_SURE = "Not sure"


class Danger(Option):
    """Who or what makes the home unsafe."""

    NO = "Nothing known"
    PEOPLE = "Other people"
    HOME = "The home itself"
    BOTH = "Other people, and the home itself"


CRITICAL = frozenset({Flag.REPAIRS, Flag.PAPERS, Flag.VIOLENCE, Flag.EXPLOITED, Flag.NOTHING})
"""Critical each on its own; papers unless they are about a debt alone."""
CRITICAL_UNDER_18 = CRITICAL | {Flag.ABSENT, Flag.NO_CONTACT}
"""A child whom nobody can find is for today."""
MONEY = frozenset({Flag.ARREARS, Flag.MONEY_ERROR, Flag.DEBTS, Flag.NOTHING})
FROM_PEOPLE = frozenset({Flag.VIOLENCE, Flag.EXPLOITED})

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
PAPERS = Finding[Plain]("papers", "Notice or court papers", ("HA96 s.175",))
LEVEL = Finding[Level]("flag_level", "How urgent the signs are", ("HA96 s.195",))
MONEY_TROUBLE = Finding[Plain]("money_trouble", "Money is part of it", ("CA89 s.23C(4)",))
DANGER = Finding[Danger]("home_danger", "Who or what makes the home unsafe", ("HA96 s.175", "HA96 s.177"))
AWAY = Finding[Plain]("inside", "In custody or hospital", ("HA96 s.175(4)",))


def papers(case: Case) -> About | None:
    """What notices or court papers are about, None where there are none."""
    ticked = case.ask(FLAGS)
    return case.ask(ABOUT) if case.find(PAPERS, Plain.of(Flag.PAPERS in ticked)) is Plain.YES else None


def level(case: Case, *, child: bool = False) -> Level:
    """No sign, one, two or more, or one that is critical on its own."""
    signs = _signs(case)
    if case.ask(FLAGS).unknown:
        found = Level.NOT_KNOWN
    elif signs & (CRITICAL_UNDER_18 if child else CRITICAL):
        found = Level.CRITICAL
    else:
        found = Level.SEVERAL if len(signs) > 1 else Level.ONE if signs else Level.NONE
    return case.find(LEVEL, found)


def about_money(case: Case) -> bool:
    """Whether one of the signs is about money, as papers about the home mostly are."""
    return case.find(MONEY_TROUBLE, Plain.of(bool(_signs(case) & (MONEY | {Flag.PAPERS})))) is Plain.YES


def danger(case: Case) -> Danger:
    """Whether other people, or the home itself, make it unsafe."""
    signs = _signs(case)
    people, home = bool(signs & FROM_PEOPLE), Flag.REPAIRS in signs
    return case.find(
        DANGER,
        {(True, True): Danger.BOTH, (True, False): Danger.PEOPLE, (False, True): Danger.HOME}.get(
            (people, home), Danger.NO
        ),
    )


def away(case: Case) -> bool:
    """Whether they are or will be in custody or hospital."""
    return case.find(AWAY, Plain.of(Flag.AWAY in _signs(case))) is Plain.YES


def _signs(case: Case) -> frozenset[Flag]:
    """The signs ticked; papers that are about a debt alone are a debt."""
    signs = frozenset(case.ask(FLAGS).each)
    only_debt = ABOUT.key in case.steps and case.known(ABOUT) is About.DEBT
    return signs - {Flag.PAPERS} | {Flag.DEBTS} if only_debt else signs
