"""Sample answers that explore the date rules: the days on and next to the birthdays and lengths the law names."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from ...engine.case import Case
from ...engine.questions import Answers, Raw
from ...law.dates import DAY, birthday
from ...law.limits import SIX_MONTHS_HOME
from ...shared.authorities import Authority
from ...shared.facts import AGE, BORN, Age

if TYPE_CHECKING:
    from ...engine.answers import Periods

Entry = dict[str, str]
COUNCILS = tuple(authority.key for authority in Authority)
"""Every answer to which council it was: those of the table, the rest of the world, and not sure."""


NOTHING_ELSE: Answers = {"home": "none", "stays": "none", "arranged": "no", "guardianship": "no", "elsewhere": "none"}


def statuses(case: Case) -> Iterator[Answers]:
    """One history for each status that someone of 16 or over can have, and one in doubt, with each council last."""
    born = case.known(BORN)
    b14, b16, b18 = (birthday(born.earliest, age) for age in (14, 16, 18))

    def care(first: date, end: date | str, councils: tuple[str, ...]) -> list[Entry]:
        return [{"start": str(first), "end": str(end), "basis": "section_20", "authority": one} for one in councils]

    otherwise = NOTHING_ELSE
    if birthday(born.earliest, 25) <= case.as_at:  # then education is asked for the status too
        yield from ({**NOTHING_ELSE, "care": "none", "education": study} for study in ("other", "no", "not_sure"))
        otherwise = {**NOTHING_ELSE, "education": "in_plan"}
    yield {**otherwise, "care": "not_sure"}
    yield {**otherwise, "care": "none"}
    yield {**otherwise, "care": "none", "elsewhere": "health_education"}
    last = min(case.as_at, b18) - DAY
    each = [(one,) for one in COUNCILS if one != Authority.NOT_SURE.key]
    for councils in (*each, COUNCILS[:2]):  # or two, of which nobody knows who was the last
        yield {**otherwise, "care": care(b14, max(b16, last - 9 * DAY), councils)}
        yield {**otherwise, "care": care(b16, b16 + 4 * DAY, councils)}
        yield {**otherwise, "care": care(b16 - 86 * DAY, b16 + 4 * DAY, councils)}
        yield {**otherwise, "care": care(b14, last if b18 <= case.as_at else "open", councils)}


def births(case: Case) -> Iterator[Raw]:
    """Dates of birth on and next to the days that change the law's age bands, some only partly known."""
    year, month = case.as_at.year, f"{case.as_at.month:02}"
    yield from ("not_sure", f"{year - 30}-{month}", f"{year - 17}-{month}", f"{year - 19}-06", "2008-02-29")
    for age in (16, 18, 21, 25):
        yield from (f"{year - age}", f"{year - age}-{month}")
    for age in (16, 18, 21, 25):
        for n in (-1, 0):
            yield str(birthday(case.as_at, -age) + n * DAY)
    for age, days in ((30, 0), (12, 0), (16, -100), (17, -330), (17, -200), (19, -100), (22, -100)):
        yield str(birthday(case.as_at, -age) + days * DAY)


def care_histories(case: Case) -> Iterator[Raw]:
    """Looked-after periods that differ by a day where a day matters, and in basis, authority and what is known.

    A birth known to the month only is read in sixty ways and meets every fifth; where it leaves the age open, few.
    """
    yield from ("none", "not_sure")
    born = case.known(BORN)
    open_age = case.known(AGE) is Age.UNCLEAR and not born.exact
    histories = _where_age_is_open(case) if open_age else _periods(case)
    possible = [entries for entries in histories if all(entry["start"] <= entry["end"] for entry in entries)]
    yield from possible if born.exact or open_age else possible[::5]


def _where_age_is_open(case: Case) -> Iterator[list[Entry]]:
    """One history for each thing that may be certain at both ages."""
    born = case.known(BORN)
    b14, b16, b18 = (birthday(born.earliest, age) for age in (14, 16, 18))
    last = min(case.as_at, b18 - DAY)
    spans: list[tuple[date, date | str, str, str]] = [
        (b14, "open", "care_order", COUNCILS[0]),
        (b14, b16 + 60 * DAY, "section_20", COUNCILS[0]),
        (b14, f"{last:%Y-%m}", "care_order", COUNCILS[0]),
        (b14, b16 - 60 * DAY, "section_20", COUNCILS[0]),
        (b16 + 40 * DAY, b16 + 60 * DAY, "section_20", COUNCILS[0]),
        (b16 + 40 * DAY, b16 + 130 * DAY, "section_20", COUNCILS[0]),
        (b16 + 40 * DAY, b16 + 41 * DAY, "section_20", COUNCILS[0]),
        (b14, b16 + 10 * DAY, "not_sure", COUNCILS[0]),
        (b14, b16 + 10 * DAY, "care_order", "wales"),
        (b14, f"{b16:%Y-%m}", "care_order", COUNCILS[0]),
    ]
    for first, end, basis, authority in spans:
        yield [{"start": str(first), "end": str(end), "basis": basis, "authority": authority}]


def _periods(case: Case) -> Iterator[list[Entry]]:
    born = case.known(BORN)
    b14, b16, b18 = (birthday(born.earliest, age) for age in (14, 16, 18))
    last = min(case.as_at, b18 - DAY)
    old, mid = b14 - 1200 * DAY, min(b16 + 200 * DAY, last)

    def one(
        first: date | str, end: date | str = "open", basis: str = "section_20", authority: str = COUNCILS[0]
    ) -> Entry:
        end = min(end, b18) if isinstance(end, date) else end
        return {"start": str(first), "end": str(end), "basis": basis, "authority": authority}

    def series(first: date, length: int, every: int, count: int, more: int) -> list[Entry]:
        """Short breaks of `length` days, one begun `every` so many days; the last is `more` days longer."""
        starts = [first + n * every * DAY for n in range(count)]
        days = [length] * (count - 1) + [length + more]
        return [one(s, s + (d - 1) * DAY, "short_breaks") for s, d in zip(starts, days, strict=True)]

    yield [one(b16, b16 + 5 * DAY), one(last - 20 * DAY)]
    if case.as_at < b18:  # from today on, alone or straight after another council
        yield [one(case.as_at)]
        for before in (last - DAY, last):
            yield [one(old, before), one(case.as_at, authority=COUNCILS[1])]
    for end in (b16 - DAY, b16, b16 + DAY, mid, last - DAY, last, b18 - DAY, b18):
        yield [one(old, end)]
    yield [one(old)]
    for days in range(90, 95):
        long = (days - 1) * DAY
        yield [one(last - long)]
        yield [one(mid - long, mid)]
        yield [one(b16 + DAY - long, b16 + DAY)]
        yield [one(b14, b14 + long - DAY), one(b16, b16 + DAY)]
        yield [one(b14 - DAY, b14 + long - 2 * DAY), one(mid - DAY, mid)]
        yield [one(b14 + 10 * DAY, b14 + 10 * DAY + long)]
        yield [one(b16 - 40 * DAY - long, b16 - 40 * DAY)]
    for n in (-2, -1, 0, 1):
        yield [one(b14 + n * DAY, b14 + 95 * DAY), one(b16 + n * DAY, b16 + (n + 1) * DAY)]
    yield [one(b16 - 50 * DAY, b16), one(b16, b16 + 60 * DAY), one(b16 + 30 * DAY, mid)]
    yield [one(b14 - 400 * DAY, b14 - 300 * DAY), one(last - 88 * DAY, last)]
    yield [one(b14 - 400 * DAY, b14 - 300 * DAY), one(last - 92 * DAY, last)]
    yield [one(last - 92 * DAY, last - 50 * DAY), one(last - 49 * DAY, last)]
    yield [*series(b14 + 100 * DAY, 10, 30, 5, 0), one(b16 - 60 * DAY, b16 + DAY)]
    yield [one(b14, b14 + DAY), one(last - 91 * DAY, last - 50 * DAY), one(last - 49 * DAY, last)]
    yield [one(b14, b14 + DAY), one(last - 86 * DAY, last - 50 * DAY), one(last - 49 * DAY, last)]
    yield [one(b14, b14 + DAY), one(last - 91 * DAY, last), one(last - 50 * DAY, last - 20 * DAY)]
    yield [one(last - 30 * DAY, last + 5 * DAY)]
    yield [one(last - 30 * DAY, last + 150 * DAY)]
    for ago, length in ((2000, 500), (900, 400)):  # the same days for all who were born a day apart
        yield [one(case.as_at - ago * DAY, case.as_at - (ago - length) * DAY)]
    for more in (0, 1):  # first, series at and just over the limits of one break, 12 months and four weeks
        yield series(b16 - 400 * DAY, 17, 90, 7, more)
        yield series(b16 - 400 * DAY, 15, 74, 8, more)
        yield series(b16 - 400 * DAY, 15, 85, 9, more)
        yield series(b16 - 200 * DAY, 28, 40, 4, more)
        yield [one(last - 30 * DAY, last + (59 + more) * DAY)]
        yield [one(mid - DAY, mid + (more - 1) * DAY)]
        yield [one(old, b14 + (85 + more) * DAY), one(b16, b16 + DAY)]
    yield [one(last - 5 * DAY, last + 5 * DAY, "short_breaks")]
    for basis in ("care_order", "remand", "other", "not_sure"):
        yield [one(b16 - 200 * DAY, mid, basis)]
        yield [one(last - 300 * DAY, "open", basis)]
    yield [one(last - 30 * DAY, basis="not_sure")]
    for basis in ("other", "not_sure"):  # in doubt today, and not at 16
        yield [one(b16, b16 + 40 * DAY), one(last - 30 * DAY, "open", basis)]
        yield [one(b16, b16 + 140 * DAY), one(last - 30 * DAY, "open", basis)]
    for first in (mid, last - 30 * DAY):  # one night, and longer by a day
        yield [one(first, first + DAY)]
        yield [one(first, first + 2 * DAY)]
    yield [*series(b16 - 100 * DAY, 15, 30, 4, 0), one(last - 9 * DAY, basis="short_breaks")]
    yield [*series(b16 - 400 * DAY, 17, 90, 6, 0), one(last - 9 * DAY, basis="short_breaks")]
    for authority in COUNCILS[1:]:
        yield [one(old, mid, authority=authority)]
    yield [one(b14, b16, authority="wales"), one(mid - 50 * DAY, mid)]
    yield [one(b14, b16, authority="elsewhere"), one(mid - 50 * DAY, mid)]
    yield [one(f"{b14:%Y-%m}", mid)]
    yield [one(f"{b16:%Y-%m}", "open")]
    yield [one(f"{b18 - 91 * DAY:%Y-%m}", "open")]
    yield [one(old, f"{mid:%Y-%m}")]
    yield [one(old, f"{last:%Y-%m}")]
    yield [one(old, f"{b16.year}")]
    yield [one("not_sure", mid)]
    yield [one(old, "not_sure")]
    yield [one(mid, mid)]


def times_back_home(case: Case) -> Iterator[Raw]:
    """Times back home on and next to `SIX_MONTHS_HOME`, before and after leaving care, ended in every way."""
    yield from ("none", "not_sure")
    born = case.known(BORN)
    eve = birthday(born.earliest, 18) - DAY
    last = min(case.as_at, eve)

    def one(first: date, end: date | str = "open", who: str = "parent", ended: str = "still_there") -> list[Entry]:
        return [{"start": str(first), "end": str(end), "who": who, "ended": ended}]

    start = SIX_MONTHS_HOME.before(last)
    long = start - 60 * DAY
    care: Periods = case.steps["care"].value
    if left := [period.end.latest for period in care.each if period.end and long < period.end.latest <= last]:
        for n in (-1, 0):  # to the day on which being looked after ended, away from home
            yield one(long, max(left) + n * DAY, ended="otherwise")
    for n in (-1, 0, 1, 2, 3):
        yield one(start + n * DAY)
    for ended in ("broke_down", "otherwise", "not_sure", "still_there"):
        yield one(long, last - 5 * DAY, ended=ended)
    six = SIX_MONTHS_HOME.last_day(long) + DAY
    for n in (-2, -1, 0):
        yield one(long, six + n * DAY, ended="broke_down")
    for n in (-1, 0, 1, 2):
        yield one(long, last + n * DAY, ended="broke_down")
    for who in ("pr_holder", "order_holder", "relative", "not_sure"):
        yield one(long, who=who)
    yield [*one(long - 300 * DAY, long - 60 * DAY, ended="broke_down"), *one(start + 100 * DAY)]
    for n in (1, 2):  # two times that touch, or do not quite
        for who, ended in (("parent", "otherwise"), ("pr_holder", "otherwise"), ("parent", "broke_down")):
            yield [*one(long, start + 40 * DAY, ended=ended), *one(start + (40 + n) * DAY, who=who)]
    yield one(birthday(born.earliest, 14) + 30 * DAY, birthday(born.earliest, 16) - 30 * DAY, ended="otherwise")
    yield [{"start": f"{start:%Y-%m}", "end": "open", "who": "parent", "ended": "still_there"}]


def stays_at_16(case: Case) -> Iterator[Raw]:
    """Stays in hospital or custody round the 16th birthday, some begun straight after being looked after."""
    yield from ("none", "not_sure")
    born = case.known(BORN)
    b16 = birthday(born.earliest, 16)
    care: Periods = case.steps["care"].value
    ends = [period.end.latest for period in care.each if period.end and period.end.latest <= b16]
    left = max(ends, default=b16 - 40 * DAY)

    def one(first: date, end: date | str, kind: str = "hospital") -> list[Entry]:
        return [{"start": str(first), "end": str(end), "kind": kind}]

    for n in (-1, 0, 1, 2, 3):
        yield one(left + n * DAY, b16 + 9 * DAY, "custody")
    for n in (-1, 0, 1):
        yield one(left, b16 + n * DAY)
        yield one(b16 + n * DAY, b16 + 30 * DAY)
    yield one(left, "open", "not_sure")
    for kind in ("hospital", "custody"):  # in one place straight after another
        yield [*one(left, b16 - DAY, "hospital"), *one(b16 - DAY, b16 + 9 * DAY, kind)]
    yield [{"start": f"{left:%Y-%m}", "end": str(b16 + 30 * DAY), "kind": "hospital"}]
