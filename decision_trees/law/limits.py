"""Periods that law or guidance sets: each one a named value, with the provision it comes from.

A rule, a deadline and the words beside it take the period from here, so that it stands in one place.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ..dates import add_months


@dataclass(frozen=True)
class Limit:
    """A period of so many days, weeks or months (exactly one of the three), and what it is for.

    `cites` are keys of `law.PROVISIONS`. With `first_day_counts` the day it runs from is its first day.
    """

    what: str
    cites: tuple[str, ...]
    days: int = 0
    weeks: int = 0
    months: int = 0
    first_day_counts: bool = False

    @property
    def words(self) -> str:
        """How long it is, as people say it: "21 days"."""
        count, unit = next((n, unit) for n, unit in (
            (self.days, "day"), (self.weeks, "week"), (self.months, "month")) if n)
        return f"{count} {unit}{'s' if count > 1 else ''}"

    @property
    def days_to_add(self) -> int:
        """Days from the day it runs from to its last day, beside any months."""
        return self.days + 7 * self.weeks - self.first_day_counts

    def last_day(self, begins: date) -> date:
        """The last day of a period that runs from the day `begins`."""
        return add_months(begins, self.months) + timedelta(days=self.days_to_add)

    def over(self, begins: date, as_at: date) -> bool:
        """Whether its last day has gone by on the day `as_at`."""
        return as_at > self.last_day(begins)


REVIEW = Limit("to ask for a review of a homelessness decision", ("HA96 s.202",), days=21, first_day_counts=True)
APPEAL = Limit("to appeal to the county court; the day of being told counts as the first, to be safe",
               ("HA96 s.204",), days=21, first_day_counts=True)
PREVENTION = Limit("the prevention duty, before a council may end it for time alone", ("HA96 s.195",), days=56,
                   first_day_counts=True)
THIRTEEN_WEEKS = Limit("looked after since 14, some of it at 16 or 17", ("CPP10 reg.40",), weeks=13,
                       first_day_counts=True)
