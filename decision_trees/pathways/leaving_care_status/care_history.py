"""Counts looked-after time under every reading that the facts and the law leave open.

A date known to the month only, a basis nobody is sure of, a leap-day birthday: each can be read in more than
one way. Every way becomes a `Reading`, every rule is put to all of them, and an answer is given only where
they agree (`Sure.DOUBT` otherwise).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from ...engine.answers import UNKNOWN, Period, Periods
from ...engine.questions import Option
from ...law import PROVISIONS
from ...law.dates import DAY, PartialDate, Stretch, birthday, leap_days, merged
from ...law.limits import ACCOMMODATED, THIRTEEN_WEEKS
from ...shared.authorities import Authority
from .short_breaks import ShortBreaks
from .sure import Sure

REMAND_COUNTS = PROVISIONS["LASPO12 s.104"].in_force or date.min


class Basis(Option):
    """On what legal basis a child was looked after."""

    CARE_ORDER = "Care order or interim care order"
    SECTION_20 = "Section 20 (by agreement)"
    REMAND = "Remand to local authority or youth detention accommodation"
    SHORT_BREAKS = "One of a series of planned short breaks with the same carer or in the same place, home in between"
    OTHER = "Police protection, emergency protection or another order"
    NOT_SURE = "Not sure"


FROM_THE_RECORD = "Check each period's first and last day in the case record. Take legal advice on the count."
FIRST_DAY = (
    f"A home under section 20 counts once it has been given for more than {ACCOMMODATED} without a break, and"
    " today is its first day. Enter the case again tomorrow."
)
CERTAIN = {Basis.CARE_ORDER, Basis.SECTION_20, Basis.REMAND, Basis.SHORT_BREAKS}
AT_ONCE = {Basis.CARE_ORDER, Basis.REMAND}
"""Bases on which a child is looked after from the first moment. Source: CA89 s.22(1)(a); LASPO12 s.104."""
ABROAD = {Authority.ELSEWHERE, Authority.NOT_SURE}


def enough(parts: tuple[Stretch, ...]) -> Sure:
    """Whether days add up to `THIRTEEN_WEEKS`; the last day of each part is the one on which they left.

    No law says whether the first and the last day both count (law.md A2: unconfirmed). With both, just so
    many are enough, and one less never are. On the strictest reading a day of each separate time is left out and the
    last of them has to be over.
    """
    days = sum(part.days for part in parts)
    if days < THIRTEEN_WEEKS.in_days:
        return Sure.NO
    return Sure.DOUBT if days <= THIRTEEN_WEEKS.in_days + len(parts) else Sure.YES


@dataclass(frozen=True)
class Counting:
    """One way to count: the days that are added up, and those on which somebody can be an eligible child."""

    days: tuple[Stretch, ...]
    eligible_on: tuple[Stretch, ...]

    def eligible(self, day: date) -> bool:
        """Whether a day is one on which they can be an eligible child."""
        return any(run.first <= day <= run.last for run in self.eligible_on)


@dataclass(frozen=True, eq=False)
class Reading:
    """One way to read the case: a day of birth, and the days looked after from it up to the eve of 18.

    `looked_after` holds all days, `without_breaks` those outside planned short breaks, `breaks` the short breaks,
    `at_once` the days on a basis that needs no `ACCOMMODATED`; the first two reach past `as_at` where an end is
    planned.
    """

    born: date
    leap_day: tuple[int, int]
    as_at: date
    looked_after: tuple[Stretch, ...]
    without_breaks: tuple[Stretch, ...]
    breaks: ShortBreaks
    at_once: tuple[Stretch, ...]

    @cached_property
    def countings(self) -> tuple[Counting, ...]:
        """The ways to count towards `THIRTEEN_WEEKS`. Days of short breaks within CPP10 reg.48 make nobody eligible;
        whether they are added up once a child is otherwise looked after, nothing says."""
        within = self.breaks.within_limits if self.breaks else Sure.NO
        every = Counting(self.looked_after, self.looked_after)
        without = Counting(self.without_breaks, self.without_breaks)
        if within is Sure.NO:
            return (every,)
        if within is Sure.DOUBT:
            return without, every
        return (without, Counting(self.looked_after, self.without_breaks)) if self.without_breaks else (without,)

    @cached_property
    def outside_short_placements(self) -> tuple[tuple[Stretch, ...], ...]:
        """The same for someone detained or in hospital at 16: short stays are left out. Source: CLR10 reg.3(3)."""
        within = self.breaks.within_four_weeks if self.breaks else Sure.NO
        if within is Sure.DOUBT:
            return self.without_breaks, self.looked_after
        return (self.without_breaks if within is Sure.YES else self.looked_after,)

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

    @cached_property
    def looked_after_now(self) -> Sure:
        """Whether looked after on the day of the case. A child who was eligible before, and came back today, may be a
        relevant child still: more than `ACCOMMODATED` has not gone by. Source: CA89 ss.22(2), 23A(2)."""
        now = [run for run in self.looked_after if run.first <= self.as_at <= run.last]
        before = tuple(run for run in self.looked_after if run not in now)
        eligible_before = Sure.all_of(self.since_16(before), enough(self.counted(before, self.last_day)))
        came_back = any(map(self.begins_today, now)) and eligible_before is not Sure.NO
        return Sure.DOUBT if came_back else Sure.of(bool(now))

    def begun(self, stretches: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
        """Those of `stretches` that are not still to come."""
        return tuple(stretch for stretch in stretches if stretch.within(date.min, self.last_day).days)

    def counted(self, stretches: tuple[Stretch, ...], last: date) -> tuple[Stretch, ...]:
        """The parts of `stretches` from the 14th birthday to `last`, both included."""
        first = self.birthday(14)
        return tuple(part for stretch in stretches if (part := stretch.within(first, last)).days)

    def since_16(self, stretches: tuple[Stretch, ...]) -> Sure:
        """Whether any of these days were at 16 or 17; in doubt where the last is the 16th birthday itself, and on the
        first day of a home that has to be given for more than `ACCOMMODATED`."""
        sixteen = self.birthday(16)
        after = [run for run in stretches if run.first <= self.last_day and min(run.last, self.last_day) >= sixteen]
        if not after:
            return Sure.NO
        return Sure.DOUBT if all(run.last == sixteen or self.begins_today(run) for run in after) else Sure.YES

    def begins_today(self, run: Stretch) -> bool:
        """Whether a run is on its first day and needs more than `ACCOMMODATED` to count. Source: CA89 s.22(2)."""
        at_once = any(stretch.within(run.first, run.first).days for stretch in self.at_once)
        return run.first == self.as_at == self.last_day and not at_once

    @cached_property
    def thirteen_weeks(self) -> Sure:
        """Whether the prescribed period is met: `THIRTEEN_WEEKS` since 14, part of it at 16 or 17.

        Source: CPP10 reg.40; CA89 Sch.2 para.19B(2)(b).
        """
        return Sure.agreed(
            Sure.all_of(
                self.since_16(way.eligible_on),
                enough(self.counted(way.days, self.last_day)),
                Sure.of(not self._in_a_short_break(way)),
            )
            for way in self.countings
        )

    def _in_a_short_break(self, way: Counting) -> bool:
        """Whether today they are looked after, but for a short break only. Source: CPP10 reg.40(2)."""
        return self.as_at == self.last_day and self.on(self.last_day) and not way.eligible(self.last_day)

    @cached_property
    def eligible_at_the_end(self) -> Sure:
        """Whether on the last day they are looked after otherwise than for a short break: whoever was a relevant child
        before a short break at 18 is one after it."""
        return Sure.agreed(Sure.of(way.eligible(self.last_day)) for way in self.countings)


@lru_cache(maxsize=256)
def readings(born: PartialDate, care: Periods, as_at: date) -> tuple[Reading, ...]:
    """Every reading of a date of birth and looked-after periods, equal ones once."""
    found: dict[object, Reading] = {}
    for n in range((born.latest - born.earliest).days + 1):
        day = born.earliest + n * DAY
        for leap_day in leap_days(day):
            for possible in (False, True):
                way = _reading(day, leap_day, care, as_at, possible)
                found.setdefault(tuple(vars(way).values()), way)
    return tuple(found.values())


def _reading(born: date, leap_day: tuple[int, int], care: Periods, as_at: date, possible: bool) -> Reading:
    eve = birthday(born, 18, leap_day) - DAY
    entered = [(p, stretch) for p in care.each if (stretch := _days(p, as_at, eve, possible))]
    past_18 = as_at > eve and any(p.end is None or stretch.last > eve for p, stretch in entered)
    to_midnight = eve if past_18 else date.max
    each = [(p, within) for p, stretch in entered if (within := stretch.within(born, eve)).days]
    short = [(p, s) for p, s in each if p["basis"] is Basis.SHORT_BREAKS]
    at_once = merged([s for p, s in each if p["basis"] in AT_ONCE or (possible and p["basis"] is Basis.NOT_SURE)])
    every, others = (
        over_24_hours(
            merged([s for p, s in each if with_breaks or p["basis"] is not Basis.SHORT_BREAKS]),
            at_once,
            to_midnight,
            certain=not possible,
        )
        for with_breaks in (True, False)
    )
    so_far = as_at if as_at <= eve else date.min
    breaks = ShortBreaks.of(
        [s if p.end else Stretch(s.first, max(s.first, so_far)) for p, s in short],
        open=any(p.end is None for p, _ in short),
        beside=others,
    )
    return Reading(born, leap_day, as_at, every, others, breaks, at_once)


def over_24_hours(
    runs: tuple[Stretch, ...], at_once: tuple[Stretch, ...], eve: date, *, certain: bool
) -> tuple[Stretch, ...]:
    """The runs that were, or may have been, longer than `ACCOMMODATED`, which accommodation has to be to count: never
    one that begins and ends on a single calendar day, perhaps one night, and surely a day that is whole between two
    others, as the eve of 18 is for whoever stays past it. A care order and a remand count at once. Source: CA89
    s.22(1)-(2); LASPO12 s.104."""
    return tuple(
        run
        for run in runs
        if any(run.within(s.first, s.last).days for s in at_once) or run.days > 1 + (certain and run.last != eve)
    )


def _days(period: Period, as_at: date, eve: date, possible: bool) -> Stretch | None:
    """The days of a period: all that are possible, or only those that are certain."""
    basis, authority = period["basis"], period["authority"]
    if possible:
        return Stretch(period.start.earliest, period.end.latest if period.end else eve)
    begun = min(period.start.latest, as_at) if period.start == UNKNOWN else period.start.latest
    first, last = begun, period.end.earliest if period.end else eve
    if basis not in CERTAIN or authority in ABROAD:
        return None
    if last < first:  # too little is known for more than the one day that is
        first = last = first if period.start.exact else last
        if not (period.start.exact or (period.end and period.end.exact)):
            return None
    return Stretch(max(first, REMAND_COUNTS) if basis is Basis.REMAND else first, last)


def settle(ways: Iterable[Reading], rule: Callable[[Reading], Sure | bool]) -> Sure:
    """What a rule says of every reading: yes or no where all agree, doubt otherwise."""
    return Sure.agreed(said if isinstance(said, Sure) else Sure.of(said) for said in map(rule, ways))


def left_care(way: Reading) -> date | None:
    """The last day looked after so far."""
    return max((min(stretch.last, way.last_day) for stretch in way.begun(way.looked_after)), default=None)


def agreed(days: Iterable[date | None]) -> date | None:
    """The day that all readings give, None where they differ."""
    each = set(days)
    return each.pop() if len(each) == 1 else None


A_FEW = 3 * DAY
"""What may lie between the readings of a day."""


def earliest(days: Iterable[date | None]) -> date | None:
    """The first of the days that readings give, None where one gives none or they lie far apart."""
    each = list(days)
    known = [day for day in each if day]
    return min(known) if len(known) == len(each) and known and max(known) - min(known) <= A_FEW else None
