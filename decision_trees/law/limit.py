"""What a period is: so many hours, days, weeks, months or working days, from a day on, by a law or by a suggestion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache
from itertools import pairwise

from .dates import DAY, add_months, in_words
from .provision import CHECKED
from .working_days import add_working_days, next_working_day


class Source(Enum):
    """Where a period or a deadline comes from; the value is the label printed beside it."""

    LAW = "law"
    GUIDANCE = "guidance"
    PROTOCOL = "local protocol"
    SUGGESTED = "suggested"


class NotKnown(ValueError):
    """A last day that rests on bank holidays which nobody has announced yet."""


@dataclass(frozen=True)
class Limit:
    """A period (exactly one of the five units), and what it is for.

    `cites` are keys of `law.PROVISIONS`. With `first_day_counts` the day it runs from is its first day; with
    `on_working_day` a last day that is no working day moves on to the next one. `later` are changes in their order:
    the first day of each ("2030-05-01"), and the count from then on in the same unit. Which count holds is decided by
    the day it runs from or, with `decided_by_case`, by the day of the case.

    In words it is `f"{limit}"`: "21 days". `f"{limit:day}"` is the "21st day", `f"{limit:long}"` something "21-day" or
    "6-month" long, `f"{limit:of}"` has "21 days'" of something, and `f"{limit:count}"` the figure alone.
    """

    what: str
    cites: tuple[str, ...] = ()
    hours: int = 0
    days: int = 0
    weeks: int = 0
    months: int = 0
    working_days: int = 0
    source: Source = Source.LAW
    first_day_counts: bool = False
    on_working_day: bool = False
    later: tuple[tuple[str, int], ...] = ()
    decided_by_case: bool = False

    @property
    def unit(self) -> str:
        """The unit in the singular: "working day"."""
        return next(unit.replace("_", " ").removesuffix("s") for unit in UNITS if getattr(self, unit))

    def count_on(self, day: date) -> int:
        """How many of its unit it has, by the law of a day."""
        first: int = sum(getattr(self, unit) for unit in UNITS)
        return next((count for start, count in reversed(self.changes) if start <= day), first)

    @property
    def changes(self) -> tuple[tuple[date, int], ...]:
        """`later`, with dates."""
        return tuple((date.fromisoformat(start), count) for start, count in self.later)

    @property
    def words(self) -> str:
        """How long it is, as people say it, with the change that is known: "21 days (28 days from 1 May 2030)"."""
        return self._said(self._in_words)

    @property
    def in_days(self) -> int:
        """How many days a period of days or weeks has, by the law as last checked."""
        return self._days(self.count_on(CHECKED))

    def last_day(self, begins: date, as_at: date | None = None) -> date:
        """The last day of a period that runs from the day `begins`; hours end with the day on which they do. `as_at`
        is the day of the case, where that decides. Raises `NotKnown` past the bank holidays that are known."""
        count = self.count_on(as_at if self.decided_by_case and as_at else begins)
        before_first = begins - DAY if self.first_day_counts else begins
        if self.working_days:
            day = add_working_days(before_first, count)
        elif self.months:
            day = add_months(begins, count) - (begins - before_first)
        else:
            day = before_first + timedelta(days=self._days(count))
        if day and self.on_working_day:
            day = next_working_day(day)
        if day is None:
            raise NotKnown(f"{self.words} from {begins}: the bank holidays of that year are not known yet")
        return day

    def before(self, day: date) -> date:
        """The day that lies this period before a day; of working days there is none. The count is that of `day`."""
        count = self.count_on(day)
        return add_months(day, -count) if self.months else day - timedelta(days=self._days(count))

    def over(self, begins: date, as_at: date) -> bool:
        """Whether its last day has gone by on the day `as_at`. Where no bank holidays are known yet, a last day that
        would move on to a working day counts as it is."""
        try:
            return as_at > self.last_day(begins, as_at)
        except NotKnown:
            if self.working_days:
                raise
            return replace(self, on_working_day=False).over(begins, as_at)

    def turns(self, as_at: date) -> tuple[date, ...]:
        """The days next to each other on which it can have begun and is over, or not, on the day `as_at`: the cases
        that tell a wrong count from the right one."""
        return _turns(self, as_at)

    def __str__(self) -> str:
        return self.words

    def __format__(self, form: str) -> str:
        forms: dict[str, Callable[[int], str]] = {
            "": self._in_words,
            "day": lambda count: f"{_ordinal(count)} {self.unit}",
            "long": lambda count: f"{count}-{self.unit.replace(' ', '-')}",
            "of": lambda count: f"{self._in_words(count)}'" + ("s" if count == 1 else ""),
            "count": str,
        }
        if form not in forms:
            raise ValueError(f"a period has no form {form!r}; it has {', '.join(filter(None, forms))}")
        return self._said(forms[form])

    def _days(self, count: int) -> int:
        return -(-count // 24) if self.hours else 7 * count if self.weeks else count

    def _in_words(self, count: int) -> str:
        unit = self.unit
        if unit == "month" and count > 12 and not count % 12:
            count, unit = count // 12, "year"
        return f"{count} {unit}{'s' if count > 1 else ''}"

    def _said(self, form: Callable[[int], str]) -> str:
        """The count of the law as last checked in a form of words, with those that come later or held until lately."""
        now = self.count_on(CHECKED)
        others = [f"{form(count)} from {in_words(start)}" for start, count in self.changes if start > CHECKED]
        if gone := [start for start, _ in self.changes if start <= CHECKED]:
            others.insert(0, f"{form(self.count_on(gone[-1] - DAY))} before {in_words(gone[-1])}")
        return form(now) + (f" ({'; '.join(others)})" if others else "")


@lru_cache(maxsize=1024)
def _turns(limit: Limit, as_at: date) -> tuple[date, ...]:
    longest = max(limit.count_on(date.min), *(count for _, count in limit.later), 0)
    back = longest * (31 if limit.months else 7 if limit.weeks else 2)
    begins = [as_at - n * DAY for n in range(back + 14, -1, -1)]
    pairs = [pair for pair in pairwise(begins) if limit.over(pair[0], as_at) != limit.over(pair[1], as_at)]
    return tuple(day for pair in pairs for day in pair)


UNITS = ("hours", "days", "weeks", "months", "working_days")


def _ordinal(count: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
    return f"{count}{'th' if count % 100 in (11, 12, 13) else ending}"
