"""Days, birthdays and lengths of time: all the calendar arithmetic of the pathways, each rule in one place."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

DAY = timedelta(days=1)
_WRITTEN = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
EARLIEST_YEAR = 1920
FIRST_OF_MARCH = (3, 1)
LAST_OF_FEBRUARY = (2, 28)


@dataclass(frozen=True, order=True)
class PartialDate:
    """A date known to the day, the month or the year, or not at all.

    `earliest` and `latest` are the first and last day it can be, both included.
    """

    earliest: date
    latest: date

    @classmethod
    @lru_cache(maxsize=4096)
    def read(cls, raw: str) -> PartialDate:
        """Read "2009-05-01", "2009-05" or "2009".

        Raises ValueError, in words for the screen, when it is no date of the calendar.
        """
        match = _WRITTEN.fullmatch(raw)
        if not match:
            raise ValueError(
                "Enter a date as day, month and year. Leave out the day, or the day and month, if not known."
            )
        year, month, day = (int(part) if part else 0 for part in match.groups())
        if not EARLIEST_YEAR <= year <= 2200:
            raise ValueError("Enter a year with four figures, such as 2009.")
        if match[2] and not 1 <= month <= 12:
            raise ValueError("Enter a month between 1 and 12.")
        if match[3] and not 1 <= day <= calendar.monthrange(year, month)[1]:
            raise ValueError(f"{calendar.month_name[month]} {year} has no day {day}. Check the date.")
        last_month = month or 12
        first = date(year, month or 1, day or 1)
        return cls(first, date(year, last_month, day or calendar.monthrange(year, last_month)[1]))

    @property
    def exact(self) -> bool:
        """Whether it is known to the day."""
        return self.earliest == self.latest

    def __str__(self) -> str:
        if self.exact:
            return in_words(self.earliest)
        if self.earliest.month == self.latest.month and self.earliest.year == self.latest.year:
            return f"{calendar.month_name[self.earliest.month]} {self.earliest.year} (day not known)"
        if self.earliest.year == self.latest.year:
            return f"{self.earliest.year} (day and month not known)"
        return "not known"


def in_words(day: date) -> str:
    """The day as people write it: 1 May 2009."""
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"


@lru_cache(maxsize=4096)
def birthday(born: date, age: int, leap_day: tuple[int, int] = FIRST_OF_MARCH) -> date:
    """The day on which `age` is reached: an age is attained at the start of the birthday.

    Source: Family Law Reform Act 1969 s.9(1). Someone born on 29 February reaches it, in a year without
    that day, on `leap_day` (month, day): 1 March is the orthodox view, which no statute or case seen confirms.
    """
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, *leap_day)


def leap_days(born: date) -> tuple[tuple[int, int], ...]:
    """The days (month, day) on which a birthday may fall in a year without 29 February; one for most births."""
    on_a_leap_day = (born.month, born.day) == (2, 29)
    return (FIRST_OF_MARCH, LAST_OF_FEBRUARY) if on_a_leap_day else (FIRST_OF_MARCH,)


def birthdays(born: PartialDate, age: int) -> set[date]:
    """The first and the last day on which `age` may be reached, whatever is not known of the birth or not settled of
    leap days."""
    return {birthday(day, age, leap) for day in (born.earliest, born.latest) for leap in leap_days(day)}


def add_months(day: date, months: int) -> date:
    """The corresponding day `months` calendar months later; the last day of that month if it has none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


@dataclass(frozen=True, order=True)
class Stretch:
    """A run of days from `first` to `last`, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has; first and last both count."""
        return max(0, (self.last - self.first).days + 1)

    def within(self, first: date, last: date) -> Stretch:
        """The part from `first` to `last`; it has no days when they do not meet."""
        return Stretch(max(self.first, first), min(self.last, last))


def merged(stretches: list[Stretch]) -> tuple[Stretch, ...]:
    """The same days as runs that neither overlap nor touch, in order."""
    runs: list[Stretch] = []
    for stretch in sorted(s for s in stretches if s.days):
        if runs and stretch.first <= runs[-1].last + DAY:
            runs[-1] = Stretch(runs[-1].first, max(runs[-1].last, stretch.last))
        else:
            runs.append(stretch)
    return tuple(runs)
