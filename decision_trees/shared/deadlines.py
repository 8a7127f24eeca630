"""Deadlines that many results share. Those that no law, guidance or protocol sets are suggested, and say so."""

from __future__ import annotations

from ..engine.advice import AS_AT, Deadline, Milestone, Source
from ..law.limits import Limit, WorkingDays


def suggested(words: str, *, after: Milestone = AS_AT, days: int = 0, working_days: int = 0) -> Deadline:
    """A deadline that only we recommend. With `days` or `working_days` it is a date too, counted from `after`."""
    counted = after if days or working_days else None
    return Deadline(words, Source.SUGGESTED, after=counted, days=days, working_days=working_days)


def guidance(words: str, *, after: Milestone | None = None, days: int = 0, working_days: int = 0) -> Deadline:
    """A deadline of statutory or good-practice guidance."""
    return Deadline(words, Source.GUIDANCE, after=after, days=days, working_days=working_days)


def by_law(words: str, *, after: Milestone | None = None, months: int = 0, days: int = 0) -> Deadline:
    """A deadline of an Act or of regulations; the action that has it cites them."""
    return Deadline(words, Source.LAW, after=after, months=months, days=days)


def within(limit: Limit | WorkingDays, of: str, *, after: Milestone | None = None) -> Deadline:
    """A deadline of law that is one of its periods: the words and, with `after`, the date come from the period."""
    words = f"within {limit.words} of {of}"
    if not after:
        return Deadline(words, Source.LAW)
    if isinstance(limit, WorkingDays):
        return Deadline(words, Source.LAW, after=after, working_days=limit.count)
    return Deadline(words, Source.LAW, after=after, months=limit.months, days=limit.days_to_add)


def protocol(words: str, *, after: Milestone | None = None, months: int = 0, days: int = 0) -> Deadline:
    """A deadline that one of the source protocols sets."""
    return Deadline(words, Source.PROTOCOL, after=after, months=months, days=days)


TODAY = suggested("today")
TONIGHT = suggested("tonight")
WITHIN_24_HOURS = suggested("within 24 hours")
ONE_WORKING_DAY = suggested("within 1 working day", working_days=1)
TWO_WORKING_DAYS = suggested("within 2 working days", working_days=2)
FIVE_WORKING_DAYS = suggested("within 5 working days", working_days=5)
TEN_WORKING_DAYS = suggested("within 10 working days", working_days=10)
