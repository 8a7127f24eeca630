"""What is known of law that changes after a day: provisions that begin or end, periods that grow or shrink."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from . import PROVISIONS
from .dates import DAY, in_words
from .in_texts import LIMITS


@dataclass(frozen=True)
class Change:
    """One change: the first `day` on which it holds, None where it is planned or passed and no day was seen; in words
    `what` changes and how; and the keys of `law.PROVISIONS` that it is about."""

    day: date | None
    what: str
    cites: tuple[str, ...]


def changes(after: date) -> tuple[Change, ...]:
    """Every change after a day: those with a day in their order, then those without."""
    return tuple(sorted(_changes(after), key=lambda change: change.day or date.max))


def _changes(after: date) -> Iterator[Change]:
    for row in PROVISIONS.values():
        if row.in_force and row.in_force > after:
            yield Change(row.in_force, f"Begins: {row.title}.", (row.key,))
        if row.until and row.until >= after:
            yield Change(row.until + DAY, f"No longer holds: {row.title}.", (row.key,))
        if row.planned:
            yield Change(None, f"{row.title}. {row.planned}", (row.key,))
    for limit in LIMITS.values():
        for day, _ in limit.changes:
            if day > after:
                yield Change(day, f"A period changes: {limit.what}, {limit}.", limit.cites)


def soon(cites: Iterable[str], after: date) -> list[str]:
    """In words, what changes on a known day after another of the provisions `cites`."""
    named = set(cites)
    return [
        f"From {in_words(change.day)}: {change.what}"
        for change in changes(after)
        if change.day and named & set(change.cites)
    ]
