"""The day of release or discharge, before which prevention is owed for a time: Housing Act 1996 s.175(4)."""

from __future__ import annotations

from collections.abc import Iterator

from ..engine.advice import Milestone
from ..engine.answers import DateQuestion
from ..engine.case import Case
from ..engine.questions import Finding, Option, Raw
from ..law.dates import DAY
from ..law.limits import THREATENED


class Leaves(Option):
    """When they leave it."""

    OUT = "Today, or they have left already"
    WITHIN = f"Within {THREATENED}, or nobody knows"
    LATER = "Later than that"


RELEASE = Milestone("release", "Release or discharge")
PREVENTION_OWED = Milestone("prevention_owed", "From this day they are threatened with homelessness", only_ahead=True)


def _days(case: Case) -> Iterator[Raw]:
    """Not known, and both sides of today and of the last day that counts."""
    yield "not_sure"
    yield from (str(case.as_at + n * DAY) for n in (0, 1, THREATENED.in_days, THREATENED.in_days + 1))


LEAVES_ON = DateQuestion(
    "leaves_on",
    "On what day are they released or discharged?",
    ("HA96 s.175(4)",),
    why=f"From {THREATENED} before it, prevention is owed. On the day itself they need a place to stay.",
    hint="The earliest day it can be, early release included. If no day is set, say that you are not sure.",
    samples=_days,
)
LEAVES = Finding[Leaves]("leaves", "Release or discharge", ("HA96 s.175(4)",))
FIND_THE_DAY = (
    "Ask the prison, probation or the ward for the earliest day. Ask again each week. Until"
    f" it is known, help goes on as if it were within {THREATENED}."
)


def leaves(case: Case) -> Leaves:
    """When they leave custody or hospital. A day that is not known counts as near."""
    day = case.ask(LEAVES_ON)
    if day.latest <= case.as_at:
        return case.find(LEAVES, Leaves.OUT)
    if day.exact:
        case.mark(RELEASE, day.earliest)
    else:
        case.check(FIND_THE_DAY, LEAVES_ON)
    if day.earliest <= THREATENED.last_day(case.as_at):
        return case.find(LEAVES, Leaves.WITHIN)
    case.mark(PREVENTION_OWED, THREATENED.before(day.earliest))
    return case.find(LEAVES, Leaves.LATER)
