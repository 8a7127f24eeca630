"""When an age is reached. FLRA69 s.9(1): at the first moment of the birthday; nobody says on which day somebody born
on 29 February reaches an age in a year that has none."""

from __future__ import annotations

from datetime import date

from .readings import Reading


def reaches(born: date, age: int, law: Reading) -> date:
    """The day on which an age is reached."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        early = law.open("leap-day birthday on 28 February")
        return date(born.year + age, 2, 28) if early else date(born.year + age, 3, 1)


def months_later(day: date, months: int) -> date:
    """The corresponding day so many months later, or the last day of that month if it has none."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    for number in range(day.day, 0, -1):
        try:
            return date(year, month, number)
        except ValueError:
            continue
    raise AssertionError("a month has days")
