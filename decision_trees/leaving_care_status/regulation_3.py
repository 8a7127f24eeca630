"""Regulation 3 of the Care Leavers (England) Regulations 2010: six months back home, and a 16th birthday
spent in hospital or detained."""

from __future__ import annotations

from datetime import date

from ..answers import Period, Periods
from ..dates import DAY, add_months
from ..engine import Option
from .care_history import Basis, Reading, Sure, enough, left_care

SIX_MONTHS = 6


class Who(Option):
    """With whom a young person was back home."""

    PARENT = "A parent"
    PR_HOLDER = "Someone else with parental responsibility, such as a special guardian"
    ORDER_HOLDER = "The person they lived with by court order before the care order"
    RELATIVE = "A relative or friend without parental responsibility"
    NOT_SURE = "Not sure"


class Ended(Option):
    """How a time back home ended."""

    STILL_THERE = "It has not ended"
    BROKE_DOWN = "It broke down and they left"
    OTHERWISE = "It ended without breaking down, for example by a planned move"
    NOT_SURE = "Not sure"


class StayKind(Option):
    """Where a young person was kept away."""

    HOSPITAL = "In hospital"
    CUSTODY = "Detained by order of a court (not on remand)"
    NOT_SURE = "Not sure"


class Home(Option):
    """What the six-month rule makes of the times back home."""

    NOT_SETTLED = "No six months in a row at home that count"
    SETTLED = "Six months or more in a row at home"
    BROKE_DOWN = "Six months or more at home, which broke down before 18"
    NOT_CLEAR = "Not clear"


def settled_at_home(way: Reading, homes: Periods, care: Periods) -> Home:
    """Whether six months in a row back home take a young person out of "relevant child".

    The months count whether they began before or after being looked after ended, and a breakdown before 18
    undoes them. It is read on the last day as a child so far. Source: CLR10 reg.3(5)-(6).
    """
    if homes.unknown:
        return Home.NOT_CLEAR
    in_care = any(p["basis"] is Basis.CARE_ORDER for p in care.each)
    said = {_time_back_home(way, p, in_care) for p in homes.each}
    order = (Home.SETTLED, Home.NOT_CLEAR, Home.BROKE_DOWN)
    return next((home for home in order if home in said), Home.NOT_SETTLED)


def _time_back_home(way: Reading, home: Period, in_care: bool) -> Home:
    who = home["who"]
    if who is Who.RELATIVE or (who is Who.ORDER_HOLDER and not in_care):
        return Home.NOT_SETTLED
    start, end = home.start, home.end
    said = {
        _between(way, start.latest, end.earliest if end else date.max, home["ended"]),
        _between(way, start.earliest, end.latest if end else date.max, home["ended"]),
    }
    contradicts = end is None and home["ended"] in (Ended.BROKE_DOWN, Ended.OTHERWISE)
    if len(said) > 1 or ((contradicts or who is Who.NOT_SURE) and said != {Home.NOT_SETTLED}):
        return Home.NOT_CLEAR
    return said.pop()


def _between(way: Reading, first: date, last: date, ended: Ended) -> Home:
    """What one time back home from `first` to `last`, both included, amounts to.

    Only time since first being looked after is counted: every child lived somewhere before.
    """
    first = max(first, min((stretch.first for stretch in way.looked_after), default=first))
    complete = add_months(first, SIX_MONTHS) - DAY
    reached = min(last, way.last_day)
    if reached < complete:
        return Home.NOT_SETTLED
    if reached == complete and ended is not Ended.BROKE_DOWN:
        return Home.NOT_CLEAR  # six months only if the first and the last day both count: unconfirmed
    left_today = ended is Ended.BROKE_DOWN and last == way.last_day == way.as_at
    if ended is Ended.OTHERWISE and last < (left_care(way) or last):
        return Home.NOT_CLEAR  # looked after away from home again since: whether it still counts is unconfirmed
    if last < way.last_day or left_today:
        return {Ended.BROKE_DOWN: Home.BROKE_DOWN, Ended.OTHERWISE: Home.SETTLED}.get(ended, Home.NOT_CLEAR)
    broke_down_at_18 = ended is Ended.BROKE_DOWN and last <= way.as_at
    return Home.NOT_CLEAR if broke_down_at_18 else Home.SETTLED  # after 18: unconfirmed (law.md A3)


def six_months_complete(homes: Periods) -> date | None:
    """The day on which a time back home that goes on makes six months, where its start is known to the day."""
    return next(
        (
            add_months(p.start.earliest, SIX_MONTHS) - DAY
            for p in homes.each
            if p.end is None and p.start.exact and p["who"] in (Who.PARENT, Who.PR_HOLDER)
        ),
        None,
    )


def could_be_held_at_16(way: Reading) -> bool:
    """Whether enough days were looked after for regulation 3(2) to matter. All of them came before the 16th birthday:
    with days at 16 or 17 the 13 weeks would be met without it."""
    return enough(way.counted(way.outside_short_placements, way.last_day)) is not Sure.NO


def held_at_16(way: Reading, stays: Periods) -> Sure:
    """Whether in hospital or detained on the 16th birthday and looked after for 13 weeks just before.

    Source: CLR10 reg.3(2)-(4).
    """
    if stays.unknown:
        return Sure.DOUBT
    said = {_stay(way, stay) for stay in stays.each}
    return next((sure for sure in (Sure.YES, Sure.DOUBT) if sure in said), Sure.NO)


def _stay(way: Reading, stay: Period) -> Sure:
    sixteen, start, end = way.birthday(16), stay.start, stay.end
    if not start.earliest <= sixteen <= (end.latest if end else date.max):
        return Sure.NO
    if not start.exact or sixteen > (end.earliest if end else date.max):
        return Sure.DOUBT
    first = start.earliest
    total = enough(way.counted(way.outside_short_placements, first))
    if total is Sure.NO or not any(way.on(first - n * DAY) for n in range(3)):
        return Sure.NO  # not looked after "immediately before"; a gap of a day is left in doubt
    until_then = way.on(first) or way.on(first - DAY)
    return total if until_then and stay["kind"] is not StayKind.NOT_SURE else Sure.DOUBT
