"""How urgent the warning signs are together, and what each asks for beside. Source: S3 7; the times are suggested."""

from __future__ import annotations

from ...engine.case import Case
from ...engine.questions import Finding, Option
from ...shared.facts import Plain
from .questions import ABOUT, FLAGS, About, Flag


class Level(Option):
    """How urgent the signs are together."""

    NONE = "No sign"
    ONE = "One sign, not critical"
    SEVERAL = "Two signs or more"
    CRITICAL = "Critical"
    NOT_KNOWN = "Not known"


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
