"""Which days somebody was looked after on, which of them count, and when they add up to 13 weeks.

CA89 s.22(1)-(2) (over 24 hours, or a care order), LASPO12 s.104 (remand), CA89 Sch.2 para.19B(2), CPP10 regs 40 and 48.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from .birthdays import months_later
from .life import DAY, Life, Piece, days
from .readings import Reading

AT_ONCE = ("care_order", "remand")
THIRTEEN_WEEKS = 91
LONG = "a longer break was meant to be shorter, or is a series entered as one time"
ONE_BREAK, BREAKS_IN_A_YEAR = 17, 75


UNCLEAR = ("other", "not_sure")


def begun(life: Life, law: Reading) -> list[Piece]:
    """The times in care that have begun, as far as they made them looked after: an order that is not named may not."""
    return [
        piece
        for piece in life.care
        if piece.first <= life.as_at
        and (piece.said["basis"] not in UNCLEAR or law.open("a basis that is not named made them looked after"))
    ]


def is_break(piece: Piece, law: Reading) -> bool:
    """Whether it was one of a series of planned short breaks."""
    short = piece.last is not None and (piece.last - piece.first).days < 28
    return piece.said["basis"] == "short_breaks" or (
        piece.said["basis"] == "not_sure" and short and law.open("a basis not known was short breaks")
    )


def looked_after(pieces: Iterable[Piece], as_at: date, eve: date, law: Reading) -> set[date]:
    """The days on which they were looked after, up to the `eve` of 18. Accommodation counts once it lasts more than 24
    hours: one day of the calendar never does, two may, three do. A care order or a remand counts at once. Whoever is
    said to be looked after still is; whether 24 hours have gone by, `lately_placed` says."""
    found: set[date] = set()
    for run in touching(list(pieces)):
        end = min(as_at, eve)
        every = {day for piece in run for day in days(piece.first, piece.until(end))}
        at_once = {day for piece in run if _at_once(piece, law) for day in days(piece.first, piece.until(end))}
        going_on = as_at < eve and any(piece.goes_on(as_at) for piece in run)
        to_midnight = as_at > eve and any(piece.goes_on(eve) for piece in run)
        over_24_hours = len(every) > 2 or (
            len(every) == 2 and (to_midnight or law.open("two days were more than 24 hours"))
        )
        found |= every if over_24_hours or going_on else at_once
    return found


def _at_once(piece: Piece, law: Reading) -> bool:
    basis = piece.said["basis"]
    return basis in AT_ONCE or (basis == "not_sure" and law.open("a basis not known was a care order or a remand"))


def lately_placed(pieces: list[Piece], day: date) -> bool:
    """Whether accommodation began on this very day and no order counts at once: it may not have lasted 24 hours."""
    run = next((run for run in touching(pieces) if any(piece.first <= day <= piece.until(day) for piece in run)), [])
    return (
        bool(run)
        and run[0].first == day
        and not any(piece.said["basis"] in AT_ONCE and piece.first <= day for piece in run)
    )


def touching(pieces: list[Piece]) -> list[list[Piece]]:
    """Pieces with no whole day between them belong together."""
    runs: list[list[Piece]] = []
    last: date | None = None
    for piece in sorted(pieces, key=lambda piece: piece.first):
        if runs and (last is None or piece.first <= last + DAY):
            runs[-1].append(piece)
        else:
            runs.append([piece])
            last = date.min
        last = None if last is None or piece.last is None else max(last, piece.last)
    return runs


def thirteen_weeks(counted: int, runs: int, law: Reading) -> bool:
    """Whether so many days, in so many runs, are 13 weeks. Nobody says whether first and last days both count, or from
    which hour: 91 and 92 are open, and one more for each further run. The last day entered is the day they left, so 90
    is short on every count (errors-found 1.2)."""
    if counted > THIRTEEN_WEEKS + runs:
        return True
    return counted >= THIRTEEN_WEEKS and law.open("first and last days count")


def regulation_48(life: Life, law: Reading) -> bool:
    """Whether their short breaks are such that regulation 48 applies: then they are not an eligible child."""
    breaks = [piece for piece in begun(life, law) if is_break(piece, law)]
    others = [piece for piece in begun(life, law) if not is_break(piece, law)]
    if not breaks:
        return False
    if not _within_a_year([piece for piece in breaks if _length(piece, life.as_at) - 1 <= ONE_BREAK], life.as_at, law):
        return False
    for run in touching(breaks + others):
        if len(run) > 1 and any(piece in breaks for piece in run):
            if not law.open("there was a return home between touching times"):
                return False
            if (run[-1].until(life.as_at) - run[0].first).days > ONE_BREAK and all(piece in breaks for piece in run):
                return law.open(LONG)
    for piece in breaks:
        if piece.last is None and not law.open("a break without an end is meant to stay inside the limits"):
            return False
        length = _length(piece, life.as_at)
        if length - 1 > ONE_BREAK:
            return law.open(LONG)
        elif length > ONE_BREAK and not law.open("breaks are counted so that they fit"):
            return False
    return True


def _length(piece: Piece, as_at: date) -> int:
    """How many days it has, as far as is known: first and last both counted."""
    return ((piece.last or as_at) - piece.first).days + 1


def _within_a_year(breaks: list[Piece], as_at: date, law: Reading) -> bool:
    """Whether no twelve months hold more than 75 days of short breaks."""
    for start in breaks:
        end = months_later(start.first, 12) - DAY
        inside = [
            len({day for day in days(piece.first, piece.last or as_at) if start.first <= day <= end})
            for piece in breaks
        ]
        inside = [count for count in inside if count]
        if sum(inside) - len(inside) > BREAKS_IN_A_YEAR:
            return False
        if sum(inside) > BREAKS_IN_A_YEAR and not law.open("breaks are counted so that they fit"):
            return False
    return True
