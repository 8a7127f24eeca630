"""Somebody to ring: which line answers at a moment, by the hours that were printed, and in which order they stand."""

from __future__ import annotations

from datetime import date

import pytest

from decision_trees.shared.opening import Line, Moment, State, check, in_order, state

THURSDAY = date(2026, 12, 3)
FRIDAY = date(2026, 12, 4)
SATURDAY = date(2026, 12, 5)
CHRISTMAS_EVE = date(2026, 12, 24)
BOXING_DAY = date(2026, 12, 26)  # a Saturday, and a bank holiday
SUBSTITUTE_DAY = date(2026, 12, 28)  # a Monday, and a bank holiday
BETWEEN_THE_YEARS = date(2026, 12, 29)
HOLIDAYS_NOT_KNOWN = date(2029, 1, 9)  # a Tuesday

NO_CLOCK_TIMES = Line("day", ("working hours",))
DUTY_TEAM = Line("night", ("outside working hours",), out_of_hours=True)
FRIDAY_TO_HALF_PAST_FOUR = Line(
    "front-door",
    ("Mon-Thu 09:00-17:00, Fri 09:00-16:30", "Mon-Thu 08:30-17:00, Fri 08:30-16:30", "Mon-Fri 09:00-17:00"),
)
NOTHING_PRINTED = Line("silent")


def at(day: date, clock: str) -> Moment:
    hour, minute = clock.split(":")
    return Moment(day, int(hour) * 60 + int(minute))


def keys(*lines: Line, now: Moment) -> list[str]:
    return [line.key for line in in_order(lines, now)]


def test_on_friday_at_ten_to_five_the_duty_team_stands_first_and_the_day_line_beside_it() -> None:
    now = at(FRIDAY, "16:50")
    assert state(FRIDAY_TO_HALF_PAST_FOUR, now) is State.CLOSED, "one print has it open until five"
    assert state(DUTY_TEAM, now) is State.NOT_KNOWN, "nobody printed when it takes over"
    assert keys(FRIDAY_TO_HALF_PAST_FOUR, DUTY_TEAM, now=now) == ["night", "front-door"]
    assert keys(NO_CLOCK_TIMES, DUTY_TEAM, now=now) == ["night", "day"]


@pytest.mark.parametrize(
    ("clock", "expected"),
    [
        ("08:29", State.CLOSED),
        ("08:59", State.CLOSED),
        ("09:00", State.OPEN),
        ("16:29", State.OPEN),
        ("16:30", State.CLOSED),
    ],
)
def test_where_prints_differ_the_latest_opening_and_the_earliest_closing_count(clock: str, expected: State) -> None:
    assert state(FRIDAY_TO_HALF_PAST_FOUR, at(FRIDAY, clock)) is expected


def test_on_thursday_the_day_line_is_open_until_five() -> None:
    assert state(FRIDAY_TO_HALF_PAST_FOUR, at(THURSDAY, "16:59")) is State.OPEN
    assert state(FRIDAY_TO_HALF_PAST_FOUR, at(THURSDAY, "17:00")) is State.CLOSED


def test_in_the_morning_a_day_line_without_clock_times_is_likelier_but_nothing_is_known() -> None:
    now = at(FRIDAY, "10:00")
    assert state(NO_CLOCK_TIMES, now) is state(DUTY_TEAM, now) is State.NOT_KNOWN
    assert keys(DUTY_TEAM, NO_CLOCK_TIMES, now=now) == ["day", "night"]


@pytest.mark.parametrize("day", [SATURDAY, BOXING_DAY, SUBSTITUTE_DAY])
def test_when_offices_are_closed_all_day_the_duty_team_answers(day: date) -> None:
    now = at(day, "11:00")
    assert state(DUTY_TEAM, now) is State.OPEN
    assert state(NO_CLOCK_TIMES, now) is state(FRIDAY_TO_HALF_PAST_FOUR, now) is State.CLOSED
    assert keys(NO_CLOCK_TIMES, FRIDAY_TO_HALF_PAST_FOUR, DUTY_TEAM, now=now)[0] == "night"


@pytest.mark.parametrize("clock", ["00:00", "23:59"])
def test_at_midnight_the_duty_team_answers_and_no_day_line_does(clock: str) -> None:
    now = at(FRIDAY, clock)
    assert state(DUTY_TEAM, now) is State.OPEN
    assert state(NO_CLOCK_TIMES, now) is State.CLOSED


def test_saturday_hours_hold_on_a_saturday_and_on_no_bank_holiday() -> None:
    line = Line("advice", ("Mon-Fri 09:30-18:00, Sat 10:00-16:00",))
    assert state(line, at(SATURDAY, "10:00")) is State.OPEN
    assert state(line, at(BOXING_DAY, "10:00")) is State.CLOSED


def test_a_line_of_the_afternoon_and_night_answers_when_the_day_ends_and_all_weekend() -> None:
    line = Line("ashford", ("outside Mon-Fri 08:30-16:00",), out_of_hours=True)
    assert state(line, at(FRIDAY, "15:59")) is State.CLOSED
    assert state(line, at(FRIDAY, "16:00")) is State.OPEN
    assert state(line, at(SUBSTITUTE_DAY, "11:00")) is State.OPEN


def test_on_christmas_eve_printed_hours_are_not_relied_on_from_noon() -> None:
    assert state(FRIDAY_TO_HALF_PAST_FOUR, at(CHRISTMAS_EVE, "11:59")) is State.OPEN
    afternoon = at(CHRISTMAS_EVE, "12:00")
    assert state(FRIDAY_TO_HALF_PAST_FOUR, afternoon) is State.NOT_KNOWN
    assert keys(FRIDAY_TO_HALF_PAST_FOUR, DUTY_TEAM, now=afternoon) == ["night", "front-door"]
    assert keys(FRIDAY_TO_HALF_PAST_FOUR, DUTY_TEAM, now=at(BETWEEN_THE_YEARS, "11:00"))[0] == "night"


def test_what_is_always_there_is_open_on_a_bank_holiday_at_night() -> None:
    assert state(Line("listening", ("always",)), at(BOXING_DAY, "03:00")) is State.OPEN


def test_no_printed_hours_means_not_known_at_any_moment() -> None:
    assert {state(NOTHING_PRINTED, at(day, "11:00")) for day in (FRIDAY, SATURDAY, BOXING_DAY)} == {State.NOT_KNOWN}


def test_in_years_whose_bank_holidays_are_not_known_a_printed_hour_is_not_relied_on() -> None:
    assert state(FRIDAY_TO_HALF_PAST_FOUR, at(HOLIDAYS_NOT_KNOWN, "10:00")) is State.NOT_KNOWN
    assert state(FRIDAY_TO_HALF_PAST_FOUR, at(HOLIDAYS_NOT_KNOWN, "20:00")) is State.CLOSED


def test_no_line_is_ever_left_out_and_equal_ones_stay_as_given() -> None:
    own, printed = Line("own"), Line("printed")
    for clock in ("00:00", "10:00", "16:50", "23:59"):
        assert keys(own, printed, FRIDAY_TO_HALF_PAST_FOUR, now=at(SATURDAY, clock)) == ["own", "printed", "front-door"]


@pytest.mark.parametrize(
    "hours",
    ["", "9-5", "Mon 9:00-17:00", "Mon-Fri 17:00-09:00", "Fri-Mon 09:00-17:00", "Xyz 09:00-17:00", "outside always"],
)
def test_hours_that_cannot_be_read_are_told_in_a_sentence(hours: str) -> None:
    with pytest.raises(ValueError, match=r"^Write "):
        check(hours)


def test_a_clock_has_no_minute_beyond_the_day() -> None:
    with pytest.raises(ValueError, match="23:59"):
        Moment(FRIDAY, 1440)
