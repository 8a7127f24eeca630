"""Whether 56 or 21 days have run out: Housing Act 1996 sections 195 and 202, both counted from the first day on."""

from __future__ import annotations

from ..dates import DAY, PartialDate
from ..engine import Case, Finding, Option


class Clock(Option):
    """Whether a time limit that the law sets has run out."""

    RUNS = "Still runs"
    OVER = "Has run out"
    NOT_KNOWN = "Not known"


PREVENTION_CLOCK = Finding[Clock]("prevention_clock", "The 56 days of prevention", ("HA96 s.195",))
REVIEW_CLOCK = Finding[Clock]("review_clock", "The 21 days to ask for a review", ("HA96 s.202",))

LETTER = "Find the council's letter. The days are counted from the one on which they were told in writing."


def clock(case: Case, which: Finding[Clock], begins: PartialDate, days: int) -> Clock:
    """Whether so many days, of which `begins` is the first, are over; adds what to find out where that is open."""
    over = {day + days * DAY <= case.as_at for day in (begins.earliest, begins.latest)}
    if len(over) > 1:
        case.check(LETTER)
        return case.find(which, Clock.NOT_KNOWN)
    return case.find(which, Clock.OVER if over.pop() else Clock.RUNS)
