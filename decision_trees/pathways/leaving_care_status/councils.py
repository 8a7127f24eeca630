"""Which council is responsible: the one that looks after a young person, or last did. Children Act 1989 s.23A(4)."""

from __future__ import annotations

from datetime import date

from ...engine.answers import Period, Periods
from ...shared.authorities import Authority
from .care_history import CERTAIN


def last_authorities(care: Periods, as_at: date) -> set[Authority]:
    """The council that looks after the young person on a day, or last did; more than one where dates that are not
    known, or periods side by side, leave it open; none where no period has begun. Source: CA89 s.23A(4)."""
    begun = [p for p in care.each if p.start.earliest <= as_at]
    certain = [p for p in begun if p.start.latest <= as_at and p["basis"] in CERTAIN]
    return {p["authority"] for p in begun if not any(_later(q, p, as_at) for q in certain)}


def _later(one: Period, other: Period, as_at: date) -> bool:
    """Whether `one` was certainly the later of two periods; a handover may fall within a single day."""
    ends = min(one.end.earliest, as_at) if one.end else as_at
    other_ends = min(other.end.latest, as_at) if other.end else as_at
    took_over = other.end is not None and other.start < one.start and one.start.earliest >= other.end.latest
    return ends > other_ends or (ends == other_ends and took_over)
