"""Deadlines: by when something is done, in words and, where the day it runs from is known, as a date."""

from __future__ import annotations

from ..engine.advice import AS_AT, Deadline, Milestone, Source
from ..law.limit import Limit
from ..law.suggested import IN_DUE_TIME as TEN
from ..law.suggested import IN_GOOD_TIME as FIVE
from ..law.suggested import PROMPTLY as ONE
from ..law.suggested import ROUND_THE_CLOCK as DAY_AND_NIGHT
from ..law.suggested import SOON as TWO


def within(limit: Limit, of: str = "", *, after: Milestone | None = None) -> Deadline:
    """Within a period, of what is named: the words and, with `after`, the date come from the period."""
    return timed(f"within {limit} of {of}" if of else f"within {limit}", limit, after=after)


def timed(words: str, limit: Limit, *, after: Milestone | None = None, ahead: bool = False) -> Deadline:
    """A deadline of a period in words of its own, which name the period. With `ahead` it lies before `after`."""
    return Deadline(words, limit.source, after, limit if after else None, ahead)


def suggested(words: str, *, after: Milestone | None = None, eve: bool = False) -> Deadline:
    """A deadline without a period that only we recommend; with `after` the day of that, or its eve."""
    return Deadline(words, Source.SUGGESTED, after, eve=eve)


def guidance(words: str) -> Deadline:
    """A deadline without a period, of statutory or good-practice guidance."""
    return Deadline(words, Source.GUIDANCE)


def by_law(words: str, *, after: Milestone | None = None, eve: bool = False) -> Deadline:
    """A deadline without a period, of an Act or of regulations; the action that has it cites them."""
    return Deadline(words, Source.LAW, after, eve=eve)


def protocol(words: str) -> Deadline:
    """A deadline without a period that one of the source protocols sets."""
    return Deadline(words, Source.PROTOCOL)


TODAY = suggested("today")
TONIGHT = suggested("tonight")
ROUND_THE_CLOCK = within(DAY_AND_NIGHT)
PROMPTLY, SOON, IN_GOOD_TIME, IN_DUE_TIME = (within(limit, after=AS_AT) for limit in (ONE, TWO, FIVE, TEN))
