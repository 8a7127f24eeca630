"""Counts looked-after time under every reading that the facts and the law leave open.

A date known to the month only, a basis nobody is sure of, a leap-day birthday: each can be read in more than
one way. Every way becomes a `Reading`, every rule is put to all of them, and an answer is given only where
they agree (`Sure.DOUBT` otherwise).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache

from ..answers import Period, Periods
from ..areas import Authority
from ..dates import DAY, PartialDate, Stretch, add_months, birthday, leap_days, merged
from ..engine import Option
from ..law import PROVISIONS

THIRTEEN_WEEKS = 91
"""Days. Source: CPP10 reg.40(1); CA89 Sch.2 para.19B(2)(b)."""
ONE_SHORT_BREAK = 17
ALL_SHORT_BREAKS = 75
"""Days of one short break, and of all in any 12 months, that regulation 48 allows. Source: CPP10 reg.48."""
FOUR_WEEKS = 28
"""Days of one short placement that regulation 3(3) leaves out. Source: CLR10 reg.3(3)."""
REMAND_COUNTS = PROVISIONS["LASPO12 s.104"].in_force or date.min


class Sure(Option):
    """What all readings say."""

    YES = "Yes"
    NO = "No"
    DOUBT = "Not clear"

    @classmethod
    def of(cls, said: bool) -> Sure:
        """A plain yes or no."""
        return cls.YES if said else cls.NO


class Basis(Option):
    """On what legal basis a child was looked after."""

    CARE_ORDER = "Care order or interim care order"
    SECTION_20 = "Section 20 (by agreement)"
    REMAND = "Remand to local authority or youth detention accommodation"
    SHORT_BREAKS = "One of a series of planned short breaks with the same carer or in the same place, home in between"
    OTHER = "Police protection, emergency protection or another order"
    NOT_SURE = "Not sure"


FROM_THE_RECORD = "Check the first and last day of each period in the case record, and take legal advice on the count."
CERTAIN = {Basis.CARE_ORDER, Basis.SECTION_20, Basis.REMAND, Basis.SHORT_BREAKS}
ABROAD = {Authority.ELSEWHERE, Authority.NOT_SURE}


def enough(parts: tuple[Stretch, ...]) -> Sure:
    """Whether days add up to 13 weeks. No statute says whether the first and the last day both count, so
    within one day, and one more for each further separate period, it is in doubt (law.md A2: unconfirmed)."""
    days = sum(part.days for part in parts)
    if days < THIRTEEN_WEEKS - 1:
        return Sure.NO
    return Sure.DOUBT if days <= THIRTEEN_WEEKS + len(parts) else Sure.YES


@dataclass(frozen=True)
class Reading:
    """One way to read the case: a day of birth, and the days looked after from it up to the eve of 18.

    `looked_after` holds all days, `without_breaks` those outside planned short breaks, `breaks` the short breaks
    one by one; all reach past `as_at` where an end is planned.
    """

    born: date
    leap_day: tuple[int, int]
    as_at: date
    looked_after: tuple[Stretch, ...]
    without_breaks: tuple[Stretch, ...]
    breaks: tuple[Stretch, ...]

    @cached_property
    def settled(self) -> tuple[Stretch, ...]:
        """The days that can count towards 13 weeks: not those of short breaks within CPP10 reg.48."""
        within_limits = all(
            one.days <= ONE_SHORT_BREAK
            and sum(other.within(one.first, add_months(one.first, 12) - DAY).days for other in self.breaks)
            <= ALL_SHORT_BREAKS
            for one in self.breaks
        )
        return self.without_breaks if within_limits else self.looked_after

    @cached_property
    def outside_short_placements(self) -> tuple[Stretch, ...]:
        """The days that count for someone detained or in hospital at 16: not those of a series of short
        placements none of which was over four weeks. Source: CLR10 reg.3(3)."""
        short = all(one.days <= FOUR_WEEKS for one in self.breaks)
        return self.without_breaks if short else self.looked_after

    def birthday(self, age: int) -> date:
        """The day on which the person reaches `age`. Source: FLRA69 s.9(1)."""
        return birthday(self.born, age, self.leap_day)

    @cached_property
    def last_day(self) -> date:
        """The last day as a child so far: `as_at`, or the eve of the 18th birthday."""
        return min(self.as_at, self.birthday(18) - DAY)

    def on(self, day: date) -> bool:
        """Whether looked after on a day."""
        return any(stretch.first <= day <= stretch.last for stretch in self.looked_after)

    def begun(self, stretches: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
        """Those of `stretches` that are not still to come."""
        return tuple(stretch for stretch in stretches if stretch.within(date.min, self.last_day).days)

    def counted(self, stretches: tuple[Stretch, ...], last: date) -> tuple[Stretch, ...]:
        """The parts of `stretches` from the 14th birthday to `last`, both included."""
        first = self.birthday(14)
        return tuple(part for stretch in stretches if (part := stretch.within(first, last)).days)

    @cached_property
    def days(self) -> int:
        """Days that count towards 13 weeks so far."""
        return sum(part.days for part in self.counted(self.settled, self.last_day))

    def at_16(self, stretches: tuple[Stretch, ...]) -> Sure:
        """Whether any of these days were at 16 or 17; in doubt where the last is the 16th birthday itself."""
        sixteen = self.birthday(16)
        last = max((stretch.last for stretch in self.begun(stretches)), default=date.min)
        if min(last, self.last_day) < sixteen:
            return Sure.NO
        return Sure.DOUBT if last == sixteen else Sure.YES

    @cached_property
    def thirteen_weeks(self) -> Sure:
        """Whether the prescribed period is met: 13 weeks since 14, part of it at 16 or 17.

        Source: CPP10 reg.40; CA89 Sch.2 para.19B(2)(b).
        """
        said = self._prescribed(self.settled)
        if said is Sure.NO and self.without_breaks and self._prescribed(self.looked_after) is not Sure.NO:
            return Sure.DOUBT  # nothing says whether short breaks count once the series is over
        return said

    def _prescribed(self, stretches: tuple[Stretch, ...]) -> Sure:
        said = {self.at_16(stretches), enough(self.counted(stretches, self.last_day))}
        return next((sure for sure in (Sure.NO, Sure.DOUBT) if sure in said), Sure.YES)


@lru_cache(maxsize=256)
def readings(born: PartialDate, care: Periods, as_at: date) -> tuple[Reading, ...]:
    """Every reading of a date of birth and looked-after periods, equal ones once."""
    found: dict[Reading, None] = {}
    for n in range((born.latest - born.earliest).days + 1):
        day = born.earliest + n * DAY
        for leap_day in leap_days(day):
            for possible in (False, True):
                found[_reading(day, leap_day, care, as_at, possible)] = None
    return tuple(found)


def _reading(born: date, leap_day: tuple[int, int], care: Periods, as_at: date, possible: bool) -> Reading:
    eve = birthday(born, 18, leap_day) - DAY
    each = [(p, stretch.within(born, eve)) for p in care.each if (stretch := _days(p, as_at, eve, possible))]
    short = [s for p, s in each if p["basis"] is Basis.SHORT_BREAKS and s.days]
    runs = merged([s for _, s in each]), merged([s for p, s in each if p["basis"] is not Basis.SHORT_BREAKS])
    if not possible:
        ordered = [s for p, s in each if p["basis"] is Basis.CARE_ORDER]
        runs = _over_24_hours(runs[0], ordered), _over_24_hours(runs[1], ordered)
    return Reading(born, leap_day, as_at, *runs, tuple(sorted(short)))


def _over_24_hours(runs: tuple[Stretch, ...], ordered: list[Stretch]) -> tuple[Stretch, ...]:
    """Accommodation counts after 24 hours, which one day alone is not; a care order counts at once. CA89 s.22."""
    return tuple(run for run in runs if run.days > 1 or any(run.within(s.first, s.last).days for s in ordered))


def _days(period: Period, as_at: date, eve: date, possible: bool) -> Stretch | None:
    """The days of a period: all that are possible, or only those that are certain."""
    basis, authority = period["basis"], period["authority"]
    if possible:
        return Stretch(period.start.earliest, period.end.latest if period.end else eve)
    first, last = period.start.latest, period.end.earliest if period.end else eve
    if basis not in CERTAIN or authority in ABROAD:
        return None
    return Stretch(max(first, REMAND_COUNTS) if basis is Basis.REMAND else first, last)


def settle(ways: Iterable[Reading], rule: Callable[[Reading], Sure | bool]) -> Sure:
    """What a rule says of every reading: yes or no where all agree, doubt otherwise."""
    said = {answer if isinstance(answer, Sure) else Sure.of(answer) for answer in map(rule, ways)}
    return said.pop() if len(said) == 1 else Sure.DOUBT


def day_complete(way: Reading) -> date | None:
    """The day on which the 91st day is or was reached, if being looked after goes on as planned."""
    short = THIRTEEN_WEEKS
    for part in way.counted(way.settled, date.max):
        if part.days >= short:
            return part.first + timedelta(days=short - 1)
        short -= part.days
    return None


def left_care(way: Reading) -> date | None:
    """The last day looked after so far."""
    return max((min(stretch.last, way.last_day) for stretch in way.begun(way.looked_after)), default=None)


def count_in_words(ways: Iterable[Reading]) -> str:
    """The days counted, for the reasons on a result."""
    ways = tuple(ways)
    days = sorted({way.days for way in ways})
    said = str(days[0]) if len(days) == 1 else f"between {days[0]} and {days[-1]}"
    words = (
        f"{said} days counted from the 14th birthday, first and last day included. 13 weeks are {THIRTEEN_WEEKS} days."
    )
    if any(s.first < way.birthday(14) <= s.last for way in ways for s in way.settled):
        words += (
            " A period ran across the 14th birthday: counting it from that day is the accepted practice, "
            "though no case or guidance that settles it was found."
        )
    return words


def last_authorities(care: Periods, as_at: date) -> set[Authority]:
    """The council that looks after the young person on a day, or last did; more than one where dates that are not
    known, or periods side by side, leave it open; none where no period has begun. Source: CA89 s.23A(4)."""
    begun = [p for p in care.each if p.start.earliest <= as_at]
    certain = [p for p in begun if p.start.latest <= as_at and p["basis"] in CERTAIN]
    return {p["authority"] for p in begun if not any(_later(q, p, as_at) for q in certain)}


def _later(one: Period, other: Period, as_at: date) -> bool:
    """Whether `one` was certainly the later of two periods; a handover may fall within one day."""
    ends = min(one.end.earliest, as_at) if one.end else as_at
    other_ends = min(other.end.latest, as_at) if other.end else as_at
    took_over = other.end is not None and other.start < one.start and one.start.earliest >= other.end.latest
    return ends > other_ends or (ends == other_ends and took_over)


def agreed(days: Iterable[date | None]) -> date | None:
    """The day that all readings give, None where they differ."""
    each = set(days)
    return each.pop() if len(each) == 1 else None
