"""Working days in England, and where the bank holidays come from."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision_trees.law.bank_holidays import BANK_HOLIDAYS, FIRST, HORIZON
from decision_trees.law.working_days import add_working_days, next_working_day
from tools import bank_holidays

DAY = timedelta(1)
DAYS = st.dates(FIRST, HORIZON - timedelta(days=120))
COUNTS = st.integers(1, 65)


def test_the_committed_bank_holidays_are_what_the_library_gives() -> None:
    assert bank_holidays.MODULE.read_text(encoding="utf-8") == bank_holidays.text()


@pytest.mark.parametrize("year", range(2011, 2029))
def test_every_year_has_its_eight_bank_holidays_on_weekdays_or_more_in_years_with_a_special_one(year: int) -> None:
    special = {2011: 1, 2012: 1, 2022: 2, 2023: 1}
    weekdays = [day for day in BANK_HOLIDAYS if day.year == year and day.weekday() < 5]
    assert len(weekdays) == 8 + special.get(year, 0)


@pytest.mark.parametrize(
    ("day", "count", "expected", "because"),
    [
        (date(2026, 11, 23), 1, date(2026, 11, 24), "from Monday to Tuesday"),
        (date(2026, 11, 20), 1, date(2026, 11, 23), "from Friday over the weekend to Monday"),
        (date(2026, 11, 21), 1, date(2026, 11, 23), "from Saturday to Monday: the first working day after it"),
        (date(2026, 11, 22), 5, date(2026, 11, 27), "five working days from a Sunday end on the Friday"),
        (date(2026, 11, 22), 10, date(2026, 12, 4), "ten working days are two weeks"),
        (date(2026, 4, 2), 1, date(2026, 4, 7), "Maundy Thursday: Good Friday and Easter Monday are left out"),
        (date(2026, 4, 2), 5, date(2026, 4, 13), "Easter costs two working days"),
        (date(2026, 12, 24), 1, date(2026, 12, 29), "Boxing Day on a Saturday is kept on the Monday"),
        (date(2021, 12, 24), 1, date(2021, 12, 29), "Christmas on a Saturday: Monday and Tuesday are kept instead"),
        (
            date(2022, 12, 23),
            1,
            date(2022, 12, 28),
            "Christmas on a Sunday: Boxing Day on Monday, Christmas on Tuesday",
        ),
        (date(2021, 12, 31), 1, date(2022, 1, 4), "New Year's Day on a Saturday is kept on the Monday"),
        (date(2022, 9, 16), 1, date(2022, 9, 20), "19 September 2022, the late Queen's funeral"),
        (date(2023, 5, 5), 1, date(2023, 5, 9), "8 May 2023, the coronation"),
        (date(2022, 6, 1), 1, date(2022, 6, 6), "the spring holiday of 2022 was moved, and one added"),
        (date(2020, 5, 7), 1, date(2020, 5, 11), "the holiday of May 2020 was moved to a Friday"),
    ],
    ids=lambda value: value.replace(" ", "-") if isinstance(value, str) else None,
)
def test_so_many_working_days_later(day: date, count: int, expected: date, because: str) -> None:
    assert add_working_days(day, count) == expected, because


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 20), date(2026, 11, 20)),
        (date(2026, 11, 21), date(2026, 11, 23)),
        (date(2026, 4, 3), date(2026, 4, 7)),
        (date(2027, 12, 25), date(2027, 12, 29)),
    ],
)
def test_a_working_day_is_its_own_next_one_and_a_holiday_is_not(day: date, expected: date) -> None:
    assert next_working_day(day) == expected


def test_beyond_the_holidays_known_there_is_no_answer_rather_than_a_wrong_one() -> None:
    assert add_working_days(date(2028, 12, 28), 1) == date(2028, 12, 29)
    assert add_working_days(date(2028, 12, 29), 1) is None
    assert add_working_days(date(2028, 12, 28), 30) is None
    assert next_working_day(date(2028, 12, 30)) is None
    assert next_working_day(date(2029, 1, 2)) is None
    assert next_working_day(FIRST - DAY) is None
    assert add_working_days(date.max - DAY, 1) is None


@given(DAYS, COUNTS)
def test_the_answer_is_later_and_a_working_day(day: date, count: int) -> None:
    found = add_working_days(day, count)
    assert found and found > day
    assert found.weekday() < 5
    assert found not in BANK_HOLIDAYS


@given(DAYS, COUNTS)
def test_exactly_so_many_working_days_lie_between(day: date, count: int) -> None:
    found = add_working_days(day, count)
    assert found
    passed = (day + timedelta(n) for n in range(1, (found - day).days + 1))
    assert sum(each.weekday() < 5 and each not in BANK_HOLIDAYS for each in passed) == count


@given(DAYS, COUNTS, COUNTS)
def test_adding_twice_is_adding_both_at_once(day: date, first: int, second: int) -> None:
    at_once = add_working_days(day, first + second)
    midway = add_working_days(day, first)
    assert at_once is None or (midway and add_working_days(midway, second) == at_once)


@given(DAYS, DAYS, COUNTS)
def test_a_later_start_never_ends_earlier(one: date, other: date, count: int) -> None:
    first, last = sorted((one, other))
    start, end = add_working_days(first, count), add_working_days(last, count)
    assert start and end and start <= end
