"""Regulation 3 of the Care Leavers (England) Regulations 2010: so many months back home, and a 16th birthday
spent in hospital or detained."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from ...engine.answers import Period, Periods
from ...engine.questions import Option
from ...law.dates import DAY
from ...law.limits import SIX_MONTHS_HOME
from .care_history import Basis, Reading, enough, left_care
from .sure import Sure


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
    """What the rule of `SIX_MONTHS_HOME` makes of the times back home."""

    NOT_SETTLED = f"No {SIX_MONTHS_HOME} in a row at home that count"
    SETTLED = f"{SIX_MONTHS_HOME} or more in a row at home"
    BROKE_DOWN = f"{SIX_MONTHS_HOME} or more at home, which broke down before 18"
    NOT_CLEAR = "Not clear"


@dataclass(frozen=True)
class Time:
    """One time back home with somebody who counts, or may count, on one reading of its dates."""

    first: date
    last: date
    who: Who
    ended: Ended
    contradicts: bool


def settled_at_home(ways: Iterable[Reading], homes: Periods, care: Periods) -> Home:
    """Whether `SIX_MONTHS_HOME` in a row back home take a young person out of "relevant child", on all readings.

    The months count whether they began before or after being looked after ended, and a breakdown before 18
    undoes them. It is read on the last day as a child so far. Times that touch and are with the same person are one;
    whether others that touch are one, with two people or over a breakdown, is open. Source: CLR10 reg.3(5)-(6).
    """
    if homes.unknown:
        return Home.NOT_CLEAR
    in_care = any(p["basis"] is Basis.CARE_ORDER for p in care.each)
    counted = [p for p in homes.each if p["who"] is not Who.RELATIVE and (p["who"] is not Who.ORDER_HOLDER or in_care)]
    dated = [[_time(p, possible) for p in counted] for possible in (False, True)]
    histories = {_joined(times, are_one) for times in dated for are_one in (_same, _touching)}
    return same_end(_one_by_one(way, history) for way in ways for history in histories)


def same_end(said: Iterable[Home]) -> Home:
    """What several readings come to: without `SIX_MONTHS_HOME` and after a breakdown they are alike a relevant
    child."""
    each = set(said)
    if len(each) == 1:
        return each.pop()
    return Home.BROKE_DOWN if each == {Home.NOT_SETTLED, Home.BROKE_DOWN} else Home.NOT_CLEAR


def _time(home: Period, possible: bool) -> Time:
    start, end, ended = home.start, home.end, home["ended"]
    first, last = (start.earliest, end and end.latest) if possible else (start.latest, end and end.earliest)
    contradicts = end is None and ended in (Ended.BROKE_DOWN, Ended.OTHERWISE)
    return Time(first, last or date.max, home["who"], ended, contradicts)


def _one_by_one(way: Reading, times: tuple[Time, ...]) -> Home:
    """What times back home come to, one after another: of those of `SIX_MONTHS_HOME` or more the last to end decides.
    Whether its breakdown undoes an earlier time that ended otherwise is open."""
    found = {Home.NOT_SETTLED}
    for time in sorted(times, key=lambda time: time.last):
        found = {home for before in found for now in _amounts_to(way, time) for home in _then(before, now)}
    return same_end(found)


def _then(before: Home, now: Home) -> tuple[Home, ...]:
    if now is Home.NOT_SETTLED:
        return (before,)
    return (before, now) if now is Home.BROKE_DOWN and before is Home.SETTLED else (now,)


def _touching(earlier: Time, later: Time) -> bool:
    return earlier.last == date.max or later.first <= earlier.last + DAY


def _same(earlier: Time, later: Time) -> bool:
    went_on = earlier.ended in (Ended.STILL_THERE, Ended.OTHERWISE)
    return _touching(earlier, later) and earlier.who is later.who is not Who.NOT_SURE and went_on


def _joined(times: list[Time], are_one: Callable[[Time, Time], bool]) -> tuple[Time, ...]:
    runs: list[Time] = []
    for time in sorted(times, key=lambda time: (time.first, time.last)):
        if not runs or not are_one(runs[-1], time):
            runs.append(time)
        elif time.last >= runs[-1].last:
            who = runs[-1].who if time.who is Who.NOT_SURE else time.who
            runs[-1] = replace(time, first=runs[-1].first, who=who)
    return tuple(runs)


def _amounts_to(way: Reading, time: Time) -> set[Home]:
    """All that one time back home may amount to."""
    may_be = _between(way, time.first, time.last, time.ended)
    if time.contradicts and may_be != {Home.NOT_SETTLED}:
        may_be = may_be | {Home.SETTLED, Home.BROKE_DOWN}
    return may_be | {Home.NOT_SETTLED} if time.who is Who.NOT_SURE else may_be


def _between(way: Reading, first: date, last: date, ended: Ended) -> set[Home]:
    """What one time from `first` to `last`, both included, may amount to.

    Only time since first being looked after is counted: every child lived somewhere before.
    """
    first = max(first, min((stretch.first for stretch in way.looked_after), default=first))
    complete = SIX_MONTHS_HOME.last_day(first)
    reached = min(last, way.last_day)
    if reached < complete:
        return {Home.NOT_SETTLED}
    # six months to the day are six months only if the first and the last day both count: unconfirmed
    perhaps = {Home.NOT_SETTLED} if reached == complete and ended is not Ended.BROKE_DOWN else set()
    if ended is Ended.OTHERWISE and last < (left_care(way) or last):
        perhaps = {Home.NOT_SETTLED}  # looked after away from home again since: whether it still counts is unconfirmed
    left_today = ended is Ended.BROKE_DOWN and last == way.last_day == way.as_at
    if last < way.last_day or left_today:
        return perhaps | _ENDED.get(ended, {Home.SETTLED, Home.BROKE_DOWN})
    perhaps_broke_down_at_18 = ended in (Ended.BROKE_DOWN, Ended.NOT_SURE) and last < date.max
    broke_down = {Home.BROKE_DOWN} if perhaps_broke_down_at_18 else set()  # after 18: unconfirmed
    return perhaps | {Home.SETTLED} | broke_down


_ENDED = {Ended.BROKE_DOWN: {Home.BROKE_DOWN}, Ended.OTHERWISE: {Home.SETTLED}}


def lived_elsewhere_after(ways: Iterable[Reading], homes: Periods) -> bool:
    """Whether they may have lived elsewhere after their time back home and before 18: perhaps by a council's doing."""
    counted = [p for p in homes.each if p["who"] not in (Who.RELATIVE, Who.NOT_SURE)]
    last = max((p.end.earliest if p.end else date.max for p in counted), default=date.min)
    return any(last < way.last_day for way in ways)


def six_months_complete(homes: Periods) -> date | None:
    """The day on which a time back home that goes on makes `SIX_MONTHS_HOME`, where its start is known to the day."""
    dated = [_time(p, True) for p in homes.each if p["who"] in (Who.PARENT, Who.PR_HOLDER) and p.start.exact]
    return next((SIX_MONTHS_HOME.last_day(time.first) for time in _joined(dated, _same) if time.last == date.max), None)


def could_be_held_at_16(way: Reading) -> bool:
    """Whether enough days were looked after for regulation 3(2) to matter. All of them came before the 16th birthday:
    with days at 16 or 17 `THIRTEEN_WEEKS` would be met without it."""
    return any(enough(way.counted(days, way.last_day)) is not Sure.NO for days in way.outside_short_placements)


def held_at_16(ways: Iterable[Reading], stays: Periods) -> Sure:
    """Whether in hospital or detained on the 16th birthday and looked after for `THIRTEEN_WEEKS` just before, on all
    readings. Stays that touch are one; where they are of two kinds, it is open. Source: CLR10 reg.3(2)-(4)."""
    if stays.unknown:
        return Sure.DOUBT
    histories = {_stays_joined(stays, of_a_kind=True), _stays_joined(stays, of_a_kind=False)}
    return Sure.agreed(_held(way, history) for way in ways for history in histories)


def _held(way: Reading, stays: tuple[Period, ...]) -> Sure:
    said = {_stay(way, stay) for stay in stays}
    return next((sure for sure in (Sure.YES, Sure.DOUBT) if sure in said), Sure.NO)


def _stays_joined(stays: Periods, *, of_a_kind: bool) -> tuple[Period, ...]:
    runs: list[Period] = []
    for stay in stays.each:
        before = runs[-1] if runs else None
        touches = before is not None and (before.end is None or stay.start.earliest <= before.end.latest + DAY)
        if before is not None and touches and (before["kind"] is stay["kind"] or not of_a_kind):
            longer = before.end is None or (stay.end is not None and stay.end < before.end)
            runs[-1] = before if longer else replace(before, end=stay.end)
        else:
            runs.append(stay)
    return tuple(runs)


def _stay(way: Reading, stay: Period) -> Sure:
    sixteen, start, end = way.birthday(16), stay.start, stay.end
    if not start.earliest <= sixteen <= (end.latest if end else date.max):
        return Sure.NO
    if not start.exact or sixteen > (end.earliest if end else date.max):
        return Sure.DOUBT
    first = start.earliest
    total = Sure.agreed(enough(way.counted(days, first)) for days in way.outside_short_placements)
    if total is Sure.NO or not any(way.on(first - n * DAY) for n in range(3)):
        return Sure.NO  # not looked after "immediately before"; a gap of a day is left in doubt
    until_then = way.on(first) or way.on(first - DAY)
    there_at_16 = first < sixteen  # an age is reached as the day begins: on that day they may have come later
    return total if until_then and there_at_16 and stay["kind"] is not StayKind.NOT_SURE else Sure.DOUBT
