"""Which telephone line answers at a moment, as far as its hours were printed. The moment is given: nothing here reads a
clock.

Hours are texts, one for each print that was seen: "always", "working hours", "Mon-Thu 09:00-17:00, Fri 09:00-16:30", or
one of the last two after "outside ". Hours of weekdays hold on no bank holiday, unless they are "always". Minutes count
from midnight. Where prints differ, a line is open only while each of them says so: the earliest closing counts. Source:
the hours in data/contacts.yml, and the bank holidays of England.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import cache

from ..law.bank_holidays import BANK_HOLIDAYS, FIRST, HORIZON

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ALWAYS = "always"
WORKING_HOURS = "working hours"
_OUTSIDE = "outside "
_SPAN = re.compile(r"(\w{3})(?:-(\w{3}))? (\d\d):(\d\d)-(\d\d):(\d\d)", re.ASCII)
_HOUR = 60
WIDEST = "Mon-Fri 08:00-18:00"
"""No print of a council's day that was seen begins before 8 or ends after 6: "working hours" reach no further."""
LIKELY = "Mon-Fri 09:00-16:30"
"""When a council's office is likely to answer if its hours were not printed: the earliest closing of a week counts."""
CHRISTMAS_EVE, NOON = (12, 24), 12 * _HOUR
"""From then to New Year offices close early or not at all, and the hours of the year do not say so."""


class State(IntEnum):
    """Whether somebody answers, the surer the higher."""

    CLOSED = 0
    NOT_KNOWN = 1
    OPEN = 2


@dataclass(frozen=True)
class Moment:
    """A day and the minutes since its midnight, in the time of England; at most 1439."""

    day: date
    minutes: int

    def __post_init__(self) -> None:
        if not 0 <= self.minutes < 24 * _HOUR:
            raise ValueError("Enter a time between 00:00 and 23:59.")


@dataclass(frozen=True)
class Line:
    """A telephone line: its key, the hours that were printed of it, and whether it is the one for when offices are
    closed."""

    key: str
    hours: tuple[str, ...] = ()
    out_of_hours: bool = False


@cache
def spans(hours: str) -> tuple[tuple[int, int, int], ...]:
    """Weekday (Monday is 0), first minute and the minute after the last, of "Mon-Fri 09:00-17:00, Sat 10:00-16:00".

    Raises ValueError for what is not written so.
    """
    read: list[tuple[int, int, int]] = []
    for part in hours.split(", "):
        span = _SPAN.fullmatch(part)
        first, last = (span[1], span[2] or span[1]) if span else ("", "")
        if not span or first not in DAYS or last not in DAYS:
            raise ValueError(f"Write hours such as “Mon-Fri 09:00-17:00”, and not “{part}”.")
        opens, closes = (int(span[hour]) * _HOUR + int(span[hour + 1]) for hour in (3, 5))
        days = range(DAYS.index(first), DAYS.index(last) + 1)
        if not days or not opens < closes <= 24 * _HOUR:
            raise ValueError(f"Write the earlier day and hour first, and not “{part}”.")
        read += [(day, opens, closes) for day in days]
    return tuple(read)


def check(hours: str) -> None:
    """Raises ValueError, in a sentence, for hours that cannot be read."""
    if hours not in (ALWAYS, WORKING_HOURS, _OUTSIDE + WORKING_HOURS):
        spans(hours.removeprefix(_OUTSIDE))


def printed_state(hours: str, now: Moment) -> State:
    """What one print says of a moment. Raises ValueError where it cannot be read, as `check` does."""
    if hours == ALWAYS:
        return State.OPEN
    if hours.startswith(_OUTSIDE):
        return State(State.OPEN - _in_hours(hours.removeprefix(_OUTSIDE), now))
    return _in_hours(hours, now)


def _in_hours(hours: str, now: Moment) -> State:
    """Whether a moment lies in hours that offices keep."""
    timed = hours != WORKING_HOURS
    on_the_clock = any(
        day == now.day.weekday() and opens <= now.minutes < closes
        for day, opens, closes in spans(hours if timed else WIDEST)
    )
    if not on_the_clock or now.day in BANK_HOLIDAYS:
        return State.CLOSED
    sure = timed and FIRST <= now.day <= HORIZON and not _at_christmas(now)
    return State.OPEN if sure else State.NOT_KNOWN


def _at_christmas(now: Moment) -> bool:
    month_and_day = (now.day.month, now.day.day)
    return month_and_day > CHRISTMAS_EVE or (month_and_day == CHRISTMAS_EVE and now.minutes >= NOON)


def state(line: Line, now: Moment) -> State:
    """Whether a line answers at a moment: the least of what its prints say; not known where none was seen."""
    return min((printed_state(hours, now) for hours in line.hours), default=State.NOT_KNOWN)


def in_order(lines: Iterable[Line], now: Moment) -> list[Line]:
    """All the lines, the likelier to answer first; equal ones stay as they are given. None is left out: a line that
    seems closed may still have a message that leads on."""
    by_day = _in_hours(LIKELY, now) is State.OPEN
    return sorted(lines, key=lambda line: (-state(line, now), line.out_of_hours == by_day))
