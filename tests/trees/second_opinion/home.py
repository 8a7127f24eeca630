"""Six months at home: CLR10 reg.3(5) takes a child out of "relevant", reg.3(6) takes them back in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .birthdays import months_later
from .life import DAY, Life, Piece
from .readings import Reading

MONTHS = 6


@dataclass(frozen=True)
class AtHome:
    """One arrangement of six months or more: the day on which the six months were complete, its last day (None while it
    goes on), whether it broke down, and whether that is said on this very day: then they have left."""

    complete: date
    last: date | None
    broke_down: bool
    today: bool


def arrangements(life: Life, law: Reading) -> list[AtHome]:
    """The arrangements of six months or more with somebody whom the regulation names, in their order. Only time since
    first being looked after counts: every child lived somewhere before."""
    since = min((piece.first for piece in life.care), default=date.min)
    found = []
    for run in _joined([piece for piece in life.home if _named(piece, life, law)], law):
        end = max(run, key=lambda piece: piece.last or date.max)
        first, last = max(run[0].first, since), end.last
        whole, eve = months_later(first, MONTHS), months_later(first, MONTHS) - DAY
        if last is None or last >= whole:
            short = law.open("the last day of six months counts")
            complete = eve if short else whole
        elif last >= eve and law.open("the last day of six months counts"):
            complete = min(eve, last)
        else:
            continue
        how = end.said["ended"]
        broke_down = how == "broke_down" or (how == "not_sure" and law.open("home ended by breaking down"))
        found.append(
            AtHome(complete, last, broke_down and last is not None, how == "broke_down" and last == life.as_at)
        )
    return found


def _named(piece: Piece, life: Life, law: Reading) -> bool:
    """Whether they lived with a parent, somebody with parental responsibility, or the holder of an order made before a
    care order."""
    who = piece.said["who"]
    if who == "not_sure":
        return law.open("the person at home had parental responsibility")
    if who == "order_holder":
        return any(care.said["basis"] in ("care_order", "not_sure") for care in life.care)
    return who != "relative"


def _joined(pieces: list[Piece], law: Reading) -> list[list[Piece]]:
    """Times that touch are one where they were with the same person and no breakdown parts them; with somebody else, or
    after a breakdown, it is open (errors-found 1.4)."""
    runs: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: piece.first):
        before = runs[-1][-1] if runs else None
        if before and (before.last is None or piece.first <= before.last + DAY):
            same = before.said["who"] == piece.said["who"] and before.said["ended"] in ("otherwise", "still_there")
            if same or law.open("touching times at home are one"):
                runs[-1].append(piece)
                continue
        runs.append([piece])
    return runs


def taken_out(found: list[AtHome], day: date, left_care: date, law: Reading) -> bool:
    """Whether six months at home keep them from being a relevant child on a day. The latest arrangement decides."""
    out = False
    for home in found:
        if home.complete > day:
            continue
        if home.broke_down and home.last is not None and home.last <= day:
            left = home.today or home.last < day or law.open("on the day they left, home has broken down already")
            out = not left or (out and not law.open("a breakdown undoes earlier six months that ended otherwise"))
        elif home.last is not None and home.last < left_care:
            out = law.open("six months that were over before they left care still count")
        else:
            out = True
    return out
