"""Whether a period of the law has run out on the day of the case: one clock for every pathway."""

from __future__ import annotations

from ..engine.case import Case
from ..engine.questions import Finding, Option, Question
from ..law.dates import PartialDate
from ..law.limit import Limit
from ..law.limits import JUDICIAL_REVIEW, PREVENTION, RELIEF, REVIEW


class Clock(Option):
    """Where the day of the case stands to a period that the law sets."""

    RUNS = "Still runs"
    OVER = "Has run out"
    NOT_KNOWN = "Not known"


PREVENTION_CLOCK = Finding[Clock]("prevention_clock", f"The {PREVENTION} of prevention", ("HA96 s.195",))
RELIEF_CLOCK = Finding[Clock]("relief_clock", f"The {RELIEF} of relief", ("HA96 s.189B",))
REVIEW_CLOCK = Finding[Clock]("review_clock", f"The {REVIEW} to ask for a review", ("HA96 s.202",))
COURT_CLOCK = Finding[Clock](
    "court_clock", f"The {JUDICIAL_REVIEW} for judicial review, at the very most", ("CPR 54.5",)
)

EXACT_DAY = (
    "Find the exact day, from the letter or the e-mail. Until then act as if the time were running out, and also as if"
    " it had not run out."
)


def clock(
    case: Case, which: Finding[Clock], begins: PartialDate, *limits: Limit, asked: Question[PartialDate]
) -> Clock:
    """Record whether the period has run out, counted from every day on which it may have begun; of several `limits`
    each may be the one that holds. Adds what to find out where the day it began with, which was `asked`, is not
    known."""
    over = {limit.over(day, case.as_at) for limit in limits for day in (begins.earliest, begins.latest)}
    if len(over) == 1:
        return case.find(which, Clock.OVER if over.pop() else Clock.RUNS)
    if not begins.exact:
        case.check(EXACT_DAY, asked)
    return case.find(which, Clock.NOT_KNOWN)
