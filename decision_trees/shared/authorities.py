"""The councils as answers to questions, and which of them are known on a day: both follow from the table of areas."""

from __future__ import annotations

from datetime import date

from ..engine.questions import Option
from ..law.dates import DAY, in_words
from .areas import AREAS, KEYS, Council, beside, council_on, listed, name_of, place_of, rows


class Authority(Option):
    """A council that looked after a child, as far as the leaving-care rules tell them apart: each of the table by its
    key, and then the rest of the world."""

    _ignore_ = "council"
    for council in KEYS:
        vars()[council.upper()] = name_of(council)

    ENGLAND = "Another council in England"
    WALES = "A council in Wales"
    ELSEWHERE = "Scotland, Northern Ireland or outside the UK"
    NOT_SURE = "Not sure which"


def _lived_in(key: str) -> str:
    without = [one.place for one in beside(rows(key)[-1])]
    return f"In {place_of(key)}" + (f", and not in {listed(without, 'or')}" if without else "")


class Lived(Option):
    """Where a child lived before custody, hospital or a placement: each county of the table by its key, or not."""

    _ignore_ = "county"
    for county in AREAS:
        vars()[county.upper()] = _lived_in(county)

    ELSEWHERE = "Somewhere else"
    NOT_SURE = "Not sure, or they had no fixed home"


APART = " ".join(
    f"{one.place} is not {county.place}." for key in AREAS for county in rows(key)[:1] for one in beside(county)
)
"""Which places are often taken for a part of a county, and are none."""


def known_on(option: Option, day: date) -> Council | None:
    """The council that an answer names, as it is on a day; None where the answer names none, or none is known."""
    return council_on(option.key, day)


def stands(option: Option, day: date) -> bool:
    """Whether an answer can be taken by its words on a day: the council it names is known then, or it names none."""
    return not rows(option.key) or known_on(option, day) is not None


def to_find_out(option: Option, day: date) -> str:
    """What to find out where the council of an answer is not known on a day."""
    before = [one for one in rows(option.key) if one.until and one.until < day]
    if not before:
        first = rows(option.key)[0]
        return f"{first.name} begins on {in_words(first.since or day)}. Find out which council it is today."
    last = before[-1]
    return (
        f"{last.name}, or the districts beside it, were planned to end on {in_words(last.until or day - DAY)}. Find out"
        " whether they have, and which council has taken over the duties and the districts."
    )
