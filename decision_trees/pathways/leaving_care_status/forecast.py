"""When `THIRTEEN_WEEKS` are complete, and whether 18 or the end of being looked after comes first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from ...engine.questions import Option
from ...law.dates import DAY, in_words
from ...law.limits import THIRTEEN_WEEKS
from .care_history import Counting, Reading, earliest, enough
from .sure import Sure


class Ahead(Option):
    """What comes first for a child who is looked after for less than `THIRTEEN_WEEKS` so far."""

    WEEKS_FIRST = f"{THIRTEEN_WEEKS} are complete before 18"
    EIGHTEEN_FIRST = "The 18th birthday comes first"
    END_FIRST = "Being looked after ends first"
    BREAKS_ONLY = "Looked after for planned short breaks, which do not count"
    NOT_CLEAR = "Not clear"


def what_comes_first(ways: Iterable[Reading]) -> Ahead:
    """What every reading says comes first, if being looked after goes on as entered."""
    said = {_ahead(way, counting) for way in ways for counting in way.countings}
    return said.pop() if len(said) == 1 else Ahead.NOT_CLEAR


def _ahead(way: Reading, counting: Counting) -> Ahead:
    if not counting.eligible(way.as_at):
        return Ahead.BREAKS_ONLY
    complete = enough(way.counted(counting.days, date.max))
    if complete is not Sure.NO:
        return Ahead.WEEKS_FIRST if complete is Sure.YES else Ahead.NOT_CLEAR
    to_eighteen = counting.eligible_on[-1].last == way.birthday(18) - DAY
    return Ahead.EIGHTEEN_FIRST if to_eighteen else Ahead.END_FIRST


@lru_cache(maxsize=256)
def day_complete(ways: tuple[Reading, ...]) -> date | None:
    """The first day on which `THIRTEEN_WEEKS` may be complete, some of it at 16 or 17, if being looked after goes on as
    entered; None where readings differ. The first day counts: a later day is certain a day or more after it."""
    return earliest(complete_in(way, counting) for way in ways for counting in way.countings)


def complete_in(way: Reading, counting: Counting) -> date | None:
    """The day on which the last day of `THIRTEEN_WEEKS` is or was reached and one at 16 or 17 has come. Source: CPP10
    reg.40(1)."""
    short, sixteen = THIRTEEN_WEEKS.in_days, way.birthday(16)
    first_at_16 = min((max(run.first, sixteen) for run in counting.eligible_on if run.last >= sixteen), default=None)
    for part in way.counted(counting.days, date.max):
        if part.days >= short:
            day = part.first + (short - 1) * DAY
            return max(day, first_at_16) if first_at_16 else None
        short -= part.days
    return None


def days_so_far(ways: Iterable[Reading]) -> list[int]:
    """The days that count towards `THIRTEEN_WEEKS` so far, on each reading, in order."""
    return sorted(
        {
            sum(part.days for part in way.counted(counting.days, way.last_day))
            for way in ways
            for counting in way.countings
        }
    )


@lru_cache(maxsize=256)
def count_in_words(ways: tuple[Reading, ...]) -> str:
    """The days counted, for the reasons on a result."""
    days, complete = days_so_far(ways), day_complete(ways)
    said = str(days[0]) if len(days) == 1 else f"between {days[0]} and {days[-1]}"
    weeks = f"{THIRTEEN_WEEKS} are {THIRTEEN_WEEKS.in_days} days"
    words = f"{said} days counted from the 14th birthday, first and last day included. {weeks}."
    if days[-1] and all(way.since_16(counting.days) is Sure.NO for way in ways for counting in way.countings):
        words += " None of them is at 16 or 17."
    if complete and days[-1] < THIRTEEN_WEEKS.in_days and complete > ways[0].as_at:
        words += f" At the earliest they are complete on {in_words(complete)}."
    if any(s.first < way.birthday(14) <= s.last for way in ways for counting in way.countings for s in counting.days):
        words += (
            " A period ran across the 14th birthday: counting it from that day is the accepted practice, "
            "though no case or guidance that settles it was found."
        )
    return words
