"""Answers read into a life of known days. A day known in part is taken as early and as late as it can be."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import product
from typing import Any

DAY = timedelta(days=1)
NOT_SURE = "not_sure"


@dataclass(frozen=True)
class Piece:
    """One time as entered: `last` is None while nobody knows of an end; it may lie ahead. `said` holds the choices."""

    first: date
    last: date | None
    said: Mapping[str, str] = field(default_factory=dict)

    def until(self, day: date) -> date:
        """Its last day, as far as it has gone by `day`."""
        return day if self.last is None else min(self.last, day)

    def goes_on(self, day: date) -> bool:
        """Whether it goes on after `day`."""
        return self.last is None or self.last > day


@dataclass(frozen=True)
class Life:
    """What is known of somebody on the day `as_at`. `said` holds the answers that are no dates."""

    born: date
    as_at: date
    care: tuple[Piece, ...]
    home: tuple[Piece, ...]
    stays: tuple[Piece, ...]
    said: Mapping[str, str]
    care_unknown: bool = False


def days(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last, both included."""
    for number in range((last - first).days + 1):
        yield first + number * DAY


def bounds(raw: str, earliest: date, latest: date) -> tuple[date, date]:
    """The first and last day that a date can be; for "not_sure" the bounds given."""
    if raw == NOT_SURE:
        return earliest, latest
    year, month, day = ([int(part) for part in raw.split("-")] + [0, 0])[:3]
    end = month or 12
    return date(year, month or 1, day or 1), date(year, end, day or calendar.monthrange(year, end)[1])


def _possible(raw: str, earliest: date, latest: date, not_before: date = date.min) -> list[date]:
    """The first and the last day that a date can be."""
    first, last = bounds(raw, earliest, latest)
    return sorted({max(first, min(not_before, last)), last})


def _pieces(raw: Any, born: date, as_at: date, ahead: date) -> list[list[Piece]]:
    """Every list of pieces that the entries can stand for; none lasts longer than `ahead`."""
    if not isinstance(raw, list):
        return [[]]
    each = []
    for entry in raw:
        said = {key: value for key, value in entry.items() if key not in ("start", "end")}
        _, latest = bounds(entry["end"], born, ahead) if entry["end"] != "open" else (None, ahead)
        starts = {min(start, latest) for start in _possible(entry["start"], born, as_at)}
        each.append(
            [
                Piece(start, end, said)
                for start in sorted(starts)
                for end in (
                    [None]
                    if entry["end"] == "open"
                    else sorted({max(start, min(end, ahead)) for end in _possible(entry["end"], born, ahead, start)})
                )
            ]
        )
    return [sorted(together, key=lambda piece: piece.first) for together in product(*each)]


def lives(answers: Mapping[str, Any], as_at: date) -> Iterator[Life]:
    """Every life that the answers can stand for, as far as bounds of dates show."""
    plain = {key: raw for key, raw in answers.items() if isinstance(raw, str) and key not in ("born", "care")}
    for born in _possible(answers["born"], date(1990, 1, 1), as_at):
        born = min(born, as_at)
        later = as_at + 400 * DAY
        care_ends = born + timedelta(18 * 365 + 5)  # at 18 or, where a date is entered that leap days move, close to it
        entered = (
            _pieces(answers.get("care"), born, as_at, care_ends),
            *(_pieces(answers.get(key), born, as_at, later) for key in ("home", "stays")),
        )
        for care, home, stays in product(*entered):
            yield Life(born, as_at, tuple(care), tuple(home), tuple(stays), plain, answers.get("care") == NOT_SURE)
