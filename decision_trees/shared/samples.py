"""Sample dates of birth, one or two for each age that pathways tell apart.

The days on and next to the birthdays themselves are explored once, by the leaving-care status.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..engine.case import Case
from ..engine.questions import Raw
from ..law.dates import DAY, birthday
from ..law.limits import THIRTEEN_WEEKS


def ages(case: Case) -> Iterator[Raw]:
    """Dates of birth in the middle of each age band, of not knowing it or knowing only a month in which an age is
    reached, on both sides of `THIRTEEN_WEEKS` before 18, and next to the birthdays of 21 and 25."""
    near_18 = birthday(case.as_at + THIRTEEN_WEEKS.in_days * DAY, -18)
    yield from ("not_sure", f"{near_18:%Y-%m}", *(_in_part(case.as_at, age) for age in (16, 18, 21, 25)))
    for n in (-1, 0, 1):
        yield str(birthday(case.as_at + (THIRTEEN_WEEKS.in_days + n) * DAY, -18))
    for age, days in ((30, 100), (12, 100), (16, 100), (24, 335), (21, 50), (20, 335), (19, 100)):
        yield str(birthday(case.as_at, -age) - days * DAY)


def _in_part(day: date, age: int) -> str:
    """A date of birth not known to the day of somebody who may have reached an age or not: a month, or on the last day
    of one, whose births all have, a year."""
    return f"{day.year - age}-{day:%m}" if (day + DAY).month == day.month else f"{day.year - age}"
