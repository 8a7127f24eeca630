"""Working days: neither a Saturday, a Sunday nor a bank holiday in England, as far as bank holidays are known."""

from __future__ import annotations

from datetime import date

from .bank_holidays import BANK_HOLIDAYS, FIRST, HORIZON
from .dates import DAY

SATURDAY = 5


def next_working_day(day: date) -> date | None:
    """The day itself if it is a working day, else the next one; None outside the years whose holidays are known."""
    while FIRST <= day <= HORIZON:
        if day.weekday() < SATURDAY and day not in BANK_HOLIDAYS:
            return day
        day += DAY
    return None


def add_working_days(day: date, count: int) -> date | None:
    """The last of `count` working days, the first of which is the next one after `day`.

    None where the answer lies outside the years whose holidays are known.
    """
    found: date | None = day
    for _ in range(count):
        found = next_working_day(found + DAY) if found else None
    return found
