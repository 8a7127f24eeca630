"""A birthday less than `BIRTHDAY_NEAR` away on which a home, what is paid for it, or the support ends: 18, 21 or 25.
Children Act 1989 ss.22, 23B, 23C(6), 23CZA, 23CZB."""

from __future__ import annotations

from ..engine.advice import Milestone
from ..engine.case import Case
from ..law.dates import DAY, PartialDate, birthdays
from ..law.suggested import BIRTHDAY_NEAR
from .facts import to_the_day

SUPPORT_CHANGES = Milestone("support_changes", "Birthday on which support as of right changes or ends", only_ahead=True)
SUPPORT_ENDS = (
    f"They turn {{age}} in less than {BIRTHDAY_NEAR}. Support as of right, or who pays for the home, changes or"
    " ends on that day. Agree in writing the home and the support that follow."
)
IF_SUPPORT_ENDS = (
    f"Find out the date of birth. If they turn {{age}} in less than {BIRTHDAY_NEAR}, support as of right, or who pays"
    " for the home, changes or ends on that day. Then agree in writing the home and the support that follow."
)
COURSE = "Write a course past 21 into the pathway plan before they are 21. Plan and adviser go on with it."
A_YEAR = 366 * DAY


def check_birthday(case: Case, born: PartialDate) -> PartialDate | None:
    """Note such a birthday, also for somebody who can stay. Where not even the year of birth is known it is not taken
    to be near: it is said what follows if it is."""
    for age in (18, 21, 25):
        days = birthdays(born, age)
        if max(days) <= case.as_at:
            continue
        first = max(min(days), case.as_at)
        if first >= BIRTHDAY_NEAR.last_day(case.as_at):
            return None
        known = born.latest - born.earliest <= A_YEAR
        case.check((SUPPORT_ENDS if known else IF_SUPPORT_ENDS).format(age=age), to_the_day(born))
        if age < 25:
            case.check(COURSE, None)
        if not known:
            return None
        if len(days) == 1:
            case.mark(SUPPORT_CHANGES, first)
        return PartialDate(first, max(days))
    return None
