"""What a birth that is not known to the day, or falls on 29 February, leaves open: a status is asserted where it is the
same at both ages, and a review says what is certain at both."""

from __future__ import annotations

from datetime import date

from ...engine.advice import Outcome
from ...engine.answers import Periods
from ...engine.case import Case
from ...law.dates import PartialDate, birthdays
from ...shared.facts import to_the_day
from . import outcomes as out
from .care_history import Reading, settle
from .lower_status import above_what_is_certain, is_under_21, less, rights_at_18
from .qualifying import otherwise_qualifying
from .questions import BETWEEN, LOOKED_AFTER, TO_EIGHTEEN, AtLeast, Between
from .relevant_child import thirteen_weeks
from .review import review, review_above
from .sure import Sure

BIRTH = "Find the exact date of birth. Until it is known, treat the person as under 18 where that may be so."
LEAP_DAY = (
    "It is not settled whether somebody born on 29 February reaches this age on 28 February or on 1 March. Give the"
    " higher help meanwhile."
)


def check_birth(case: Case, born: PartialDate) -> None:
    """Note why the age is open: the date of birth is not known to the day, or the law does not settle a leap day."""
    if born.exact:
        case.leave_unsettled(LEAP_DAY)
    else:
        case.check(BIRTH, to_the_day(born))


def between_ages(born: PartialDate, day: date) -> Between:
    """Between which ages a birth that leaves the age open lies on a day."""
    at = {18: Between.LEAP_DAY if born.exact else Between.AT_18, 21: Between.AT_21, 25: Between.AT_25}
    crossed = [age for age in (16, 18, 21, 25) if min(birthdays(born, age)) <= day < max(birthdays(born, age))]
    return at.get(crossed[0], Between.OTHER) if len(crossed) == 1 else Between.OTHER


def on_either_side(case: Case, born: PartialDate, care: Periods, ways: tuple[Reading, ...]) -> Outcome:
    """Where a birth leaves open whether 18, or 21, is reached: a status is asserted if it is the same either way."""
    full = not care.each or case.known(BETWEEN) is Between.LEAP_DAY
    same = _same(case, care, ways) if full else _certain(case, ways)
    if same is out.STATUS_REVIEW:
        check_birth(case, born)
    return same


def in_plan_at_25(case: Case, born: PartialDate, care: Periods, ways: tuple[Reading, ...]) -> Outcome:
    """On a course of the pathway plan a former relevant child is owed the same at 24 and 25, whether they were looked
    after to 18 or left before as a relevant child. Source: CA89 s.23C(1), (7)."""
    weeks = thirteen_weeks(case, ways)
    if weeks is Sure.YES and rights_at_18(case, care, ways, weeks) is Sure.YES:
        return out.FORMER_RELEVANT
    check_birth(case, born)
    return review(case)


def _certain(case: Case, ways: tuple[Reading, ...]) -> Outcome:
    """A review of a birth that has to be found out first, with no more questions than what is certain takes."""
    weeks = thirteen_weeks(case, ways)
    if weeks is Sure.YES and case.find(TO_EIGHTEEN, settle(ways, lambda way: way.eligible_at_the_end)) is Sure.YES:
        return review(case, AtLeast.CARE_LEAVER)
    return above_what_is_certain(case, ways)


def _same(case: Case, care: Periods, ways: tuple[Reading, ...]) -> Outcome:
    weeks = thirteen_weeks(case, ways)
    kept = Sure.DOUBT if weeks is Sure.DOUBT else rights_at_18(case, care, ways, weeks)
    if kept is Sure.YES:
        return review(case, AtLeast.CARE_LEAVER)
    if kept is Sure.DOUBT:
        return above_what_is_certain(case, ways)
    if is_under_21(case):
        now = case.find(LOOKED_AFTER, settle(ways, lambda way: way.on(way.last_day)))
        return less(case, ways, weeks) if now is Sure.NO else above_what_is_certain(case, ways)
    lower = less(case, ways, weeks)
    if lower is not out.NONE_FOUND:
        return review_above(case, lower)
    at_20 = otherwise_qualifying(case, under_21=True)
    return at_20 if at_20 in (out.NONE_FOUND, out.STATUS_REVIEW) else review(case)
