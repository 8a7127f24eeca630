"""One random case in the making: births, days close to where the law turns, times in care and at home."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

Answers = dict[str, Any]
DAYS = (
    date(2026, 11, 29),
    date(2026, 12, 31),
    date(2027, 2, 28),
    date(2027, 3, 1),
    date(2027, 6, 15),
    date(2028, 2, 29),
)
WHO = ("parent", "pr_holder", "relative", "not_sure", "order_holder")


class Draw:
    """One case in the making."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.as_at = random.choice(DAYS)
        self.born = self._born(15, 26)
        self.answers: Answers = {}

    def _born(self, youngest: int, oldest: int) -> date:
        if self.random.random() < 0.04:
            return date(self.random.choice((2004, 2008, 2008, 2012)), 2, 29)
        if self.random.random() < 0.15:
            return self.near(self.years(self.as_at, -self.random.choice((16, 18, 21, 25))), 2)
        return self.between(self.years(self.as_at, -oldest), self.years(self.as_at, -youngest))

    def aged(self, youngest: int, oldest: int) -> None:
        """Make them so old."""
        self.born = self._born(youngest, oldest)

    def years(self, day: date, years: int) -> date:
        """The same day of another year, or the last of February."""
        try:
            return day.replace(year=day.year + years)
        except ValueError:
            return date(day.year + years, 2, 28)

    def turns(self, age: int) -> date:
        """A birthday, as a place for dates."""
        return self.years(self.born, age)

    def near(self, day: date, width: int = 3) -> date:
        """The day, or one close to it."""
        return day + timedelta(self.random.randint(-width, width))

    def between(self, first: date, last: date) -> date:
        """Some day of a time."""
        return first + timedelta(self.random.randint(0, max(0, (last - first).days)))

    def length(self) -> int:
        """How long a time in care may be: often close to what the law asks."""
        return self.random.choice((1, 2, 3, 16, 17, 18, 40, *range(88, 96), *range(88, 96), 120, 200, 400, 700))

    def basis(self) -> str:
        """A legal basis, section 20 most often."""
        return self.random.choices(("section_20", "care_order", "remand", "other", "not_sure"), (60, 28, 5, 4, 3))[0]

    def authority(self) -> str:
        """A council, seldom one outside England."""
        return self.random.choices(
            ("kent", "worcestershire", "england", "medway", "wales", "elsewhere", "not_sure"), (60, 15, 15, 7, 1, 1, 1)
        )[0]

    def care(self, first: date, last: date | None, basis: str = "") -> dict[str, str]:
        """One time looked after, going on where it would end in the future unless an end is planned."""
        first, last = min(first, self.turns(18) - timedelta(1)), last and min(last, self.turns(18))
        planned = last is not None and last > self.as_at and self.random.random() < 0.5
        over = last is not None and (last <= self.as_at or planned)
        return {
            "start": str(min(first, self.as_at)),
            "end": str(max(first, last)) if over and last else "open",
            "basis": basis or self.basis(),
            "authority": self.authority(),
        }

    def home(self, first: date, last: date | None, who: str = "", ended: str = "") -> dict[str, str]:
        """One time at home."""
        going_on = last is None or last > self.as_at
        how = ended or self.random.choice(("broke_down", "otherwise", "otherwise", "not_sure"))
        who = who or self.random.choices(WHO, (60, 20, 10, 5, 5))[0]
        return {
            "start": str(min(first, self.as_at)),
            "end": "open" if going_on else str(max(first, last or first)),
            "who": who,
            "ended": "still_there" if going_on else how,
        }
