"""Series of planned short breaks, which do not make a child eligible (CPP10 reg.48), and the series of short stays that
the rule on hospital and custody at 16 leaves out (CLR10 reg.3(3))."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ...law.dates import Stretch, merged
from ...law.limits import SHORT_BREAK, SHORT_BREAKS, SHORT_BREAKS_YEAR, SHORT_PLACEMENT
from .sure import Sure

END_OF_BREAK = (
    "Find out when the short break that is running now is meant to end, and enter that day. A break meant to last over"
    f" {SHORT_BREAK} does not fit the rule on short breaks."
)
LONG_BREAK = (
    f"A short break of more than {SHORT_BREAK} is entered, or several that touch. Find out how long each was"
    " meant to last and whether they went home after it. Enter a series one break at a time."
)
OVER_A_YEAR = (
    f"Check in the record how many days the short breaks come to: they are close to {SHORT_BREAKS} in"
    f" {SHORT_BREAKS_YEAR}."
)
DAYS_OR_NIGHTS = f"It is not settled whether days or nights are counted towards {SHORT_BREAKS} of short breaks."


@dataclass(frozen=True)
class ShortBreaks:
    """The breaks one by one, those that touch joined, since nobody went home between them. One is `open` where no end
    is known: it is held here up to the day of the case, and how long it is meant to last nobody has said. One `went_on`
    where another time looked after followed it without going home. `entered` are the breaks before those that touch
    were joined."""

    each: tuple[Stretch, ...] = ()
    entered: tuple[Stretch, ...] = ()
    open: bool = False
    went_on: bool = False

    @classmethod
    def of(cls, breaks: list[Stretch], *, open: bool, beside: tuple[Stretch, ...]) -> ShortBreaks:
        """A series; `beside` are the other times looked after."""
        runs = merged(breaks)
        went_on = any(len(merged([run, other])) == 1 for run in runs for other in beside)
        return cls(runs, tuple(sorted(breaks)), open, went_on)

    def __bool__(self) -> bool:
        return bool(self.each)

    @property
    def long(self) -> bool:
        """Whether one lasted longer than it may be meant to. What was meant is not known: it may have overrun."""
        return any(run.days > SHORT_BREAK.in_days for run in self.each)

    def _in_a_year(self, *, nights: bool) -> int:
        """The most that any `SHORT_BREAKS_YEAR` holds: days, first and last included, or nights. In nights, one that is
        too long is left out: it may be a whole series entered as one, of which nobody has said the days."""
        runs = tuple(run for run in self.entered if not (nights and run.days - 1 > SHORT_BREAK.in_days))
        years = [Stretch(run.first, SHORT_BREAKS_YEAR.last_day(run.first)) for run in runs]
        parts = [[run.within(year.first, year.last).days for run in runs] for year in years]
        return max((sum(days - nights for days in year if days) for year in parts), default=0)

    @property
    def touch(self) -> bool:
        """Whether two of them touch: then perhaps they did not go home in between, as regulation 48(2)(c)(ii) wants."""
        return len(self.entered) > len(self.each)

    @cached_property
    def within_limits(self) -> Sure:
        """Whether regulation 48 leaves the series out of the count. Source: CPP10 reg.48(2)(c)."""
        if self._in_a_year(nights=True) > SHORT_BREAKS.in_days:
            return Sure.NO
        over = self._in_a_year(nights=False) > SHORT_BREAKS.in_days
        unclear = self.open or self.long or self.went_on or self.touch or over
        return Sure.DOUBT if unclear else Sure.YES

    @cached_property
    def within_four_weeks(self) -> Sure:
        """Whether the rule on hospital and custody leaves the series out. Source: CLR10 reg.3(3)."""
        longest = max((run.days for run in self.each), default=0)
        return Sure.DOUBT if longest > SHORT_PLACEMENT.in_days or self.went_on else Sure.YES

    @property
    def to_check(self) -> list[str]:
        """What to find out about a series of which it is not clear whether it counts."""
        if self.within_limits is not Sure.DOUBT:
            return []
        over = self._in_a_year(nights=False) > SHORT_BREAKS.in_days
        joined = self.went_on or self.touch or (self.long and not self.open)
        said = {END_OF_BREAK: self.open, LONG_BREAK: joined, OVER_A_YEAR: over}
        return [words for words, fits in said.items() if fits]
