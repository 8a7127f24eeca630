"""The years from 14 to 18, day by day: on which days somebody was looked after, an eligible child, a relevant child."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from . import care, home
from .birthdays import reaches
from .life import DAY, Life, Piece, days
from .readings import Reading

FOUR_WEEKS = 28


@dataclass
class Diary:
    """What each day was, under one reading."""

    looked_after: set[date] = field(default_factory=set)
    eligible: set[date] = field(default_factory=set)
    relevant: set[date] = field(default_factory=set)
    in_breaks: set[date] = field(default_factory=set)
    homes: list[home.AtHome] = field(default_factory=list)


def keep(life: Life, law: Reading, last: date | None = None) -> Diary:
    """The diary up to the day of the case, or up to `last` if they stay in care until then, and never past 18."""
    fourteen, sixteen, eighteen = (reaches(life.born, age, law) for age in (14, 16, 18))
    pieces = care.begun(life, law)
    counting = [piece for piece in pieces if counts(piece.said["authority"], law)]
    eve = eighteen - DAY
    counting = [piece for piece in counting if piece.first <= eve]
    until = last or life.as_at
    diary = Diary(looked_after=care.looked_after(counting, until, eve, law), homes=home.arrangements(life, law))
    under_48 = care.regulation_48(life, law)
    full = care.looked_after([piece for piece in counting if not care.is_break(piece, law)], until, eve, law)
    diary.in_breaks = diary.looked_after - full if under_48 else set()
    additional = _regulation_3_2(life, law, fourteen, sixteen)
    counted = runs = 0
    leaver, left_care, counted_before = additional, date.min, False
    for day in days(fourteen, min(until, eve)):
        looked_after = day in diary.looked_after
        counts_today = looked_after and (
            day not in diary.in_breaks or law.open("short breaks count once a child is otherwise looked after")
        )
        counted += counts_today
        runs += counts_today and not counted_before
        counted_before = counts_today
        if day < sixteen:
            left_care = day if looked_after else left_care
            continue
        if looked_after and not _too_soon(counting, day, law):
            if day not in diary.in_breaks and (
                _ended_after_16(diary, day, sixteen, law, life) and care.thirteen_weeks(counted, runs, law)
            ):
                diary.eligible.add(day)
            leaver = leaver or day in diary.eligible
            left_care = day
        elif leaver and not home.taken_out(diary.homes, day, left_care, law):
            diary.relevant.add(day)
    return diary


def _too_soon(pieces: list[Piece], day: date, law: Reading) -> bool:
    """Whether 24 hours may not have gone by yet."""
    return care.lately_placed(pieces, day) and not law.open("from the first day, accommodation is looked after")


def counts(authority: str, law: Reading) -> bool:
    """Whether time with a council counts: England and Wales (CA89 s.105(1), Sch.2 para.19B(2)(b))."""
    return authority != "elsewhere" and (authority != "not_sure" or law.open("the council was in England or Wales"))


def _ended_after_16(diary: Diary, day: date, sixteen: date, law: Reading, life: Life) -> bool:
    """Whether the 13 weeks "ended after" 16 was reached: a time whose last day is the 16th birthday is open."""
    last_day = day == sixteen and day + DAY not in diary.looked_after and day < life.as_at
    return not last_day or law.open("a time that ends on the 16th birthday ends after 16 is reached")


def _regulation_3_2(life: Life, law: Reading, fourteen: date, sixteen: date) -> bool:
    """CLR10 reg.3(2)-(4): on reaching 16 detained or in hospital, and immediately before that looked after for 13 weeks
    since 14, leaving out a series of short placements of which none was over four weeks."""
    for stay in life.stays:
        there = stay.first < sixteen <= stay.until(life.as_at) or (
            stay.first == sixteen and law.open("they were there at the moment of turning 16")
        )
        if not there:
            continue
        if stay.said["kind"] == "not_sure" and not law.open("the stay was in hospital or by order of a court"):
            continue
        pieces = [
            piece
            for piece in care.begun(life, law)
            if piece.first <= stay.first and counts(piece.said["authority"], law)
        ]
        pieces = [piece for piece in pieces if not (care.is_break(piece, law) and _short_series(pieces, law))]
        looked_after = {day for day in care.looked_after(pieces, stay.first, stay.first, law) if day >= fourteen}
        runs = sum(day - DAY not in looked_after for day in looked_after)
        if not looked_after or not care.thirteen_weeks(len(looked_after), runs, law):
            continue
        gap = (stay.first - max(looked_after)).days
        if gap <= 1 or (gap == 2 and law.open("one day between care and the stay is immediately before")):
            return True
    return False


def _short_series(pieces: list[Piece], law: Reading) -> bool:
    """Whether no short placement was over four weeks."""
    for piece in pieces:
        if care.is_break(piece, law):
            length = ((piece.last or piece.first) - piece.first).days + 1
            if length - 1 > FOUR_WEEKS and not law.open(care.LONG):
                return False
            if length - 1 == FOUR_WEEKS and not law.open("four weeks are counted so that they fit"):
                return False
    return True
