"""The calendar rules at their edges: named days, and properties that hold for any dates at all."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from decision_trees.law.dates import PartialDate, Stretch, add_months, birthday, merged
from tests.trees.cases import NOW, back_home, days, period, status

DAY = timedelta(days=1)
BORN = date(2009, 5, 1)
FOURTEEN, SIXTEEN, EIGHTEEN = date(2023, 5, 1), date(2025, 5, 1), date(2027, 5, 1)
CARE_LEAVER = {"eligible", "relevant", "former_relevant", "former_relevant_21", "former_relevant_education"}
NO_STATUS = {"none_found", "over_25", "ended_at_21"}
# The same cases on every run, and no clock: a slow machine is not a failure.
steady = settings(derandomize=True, deadline=None, max_examples=120, suppress_health_check=[HealthCheck.too_slow])

any_day = some.dates(date(2023, 1, 1), date(2027, 4, 30))
spans = some.tuples(any_day, some.integers(1, 250)).map(
    lambda pair: Stretch(pair[0], min(pair[0] + timedelta(pair[1] - 1), EIGHTEEN - DAY))
)
histories = some.lists(spans, min_size=1, max_size=4)
days_asked = some.dates(SIXTEEN, date(2035, 1, 1))


def as_periods(stretches: list[Stretch]) -> list[dict[str, str]]:
    return [period(stretch.first, stretch.last) for stretch in stretches]


def outcome(as_at: date, care: Any, **answers: Any) -> str:
    return status(as_at, {"born": str(BORN), "care": care, **answers}).at.key


# Named days


@pytest.mark.parametrize(
    "first, last, expected",
    [
        ("2012-12-03", "2013-03-05", "eligible"),  # 93 days, every one of them from the day the rule began
        ("2012-12-02", "2013-03-04", "status_review"),  # 93 days, but the first is from before it
    ],
)
def test_remand_counts_as_looked_after_from_3_december_2012(first: str, last: str, expected: str) -> None:
    """Legal Aid, Sentencing and Punishment of Offenders Act 2012 s.104; days before it are left in doubt."""
    end = status(last, {"born": "1996-06-01", "care": [period(first, last, "remand")]})
    assert end.at.key == expected


def test_thirteen_weeks_from_1_january_end_on_1_april_when_both_days_count() -> None:
    assert Stretch(date(2026, 1, 1), date(2026, 4, 1)).days == 91


def test_one_day_is_a_stretch_of_one_day_and_a_stretch_that_ends_before_it_starts_has_none() -> None:
    assert Stretch(NOW, NOW).days == 1
    assert Stretch(NOW, NOW - DAY).days == 0


def test_an_age_is_reached_on_the_birthday() -> None:
    assert birthday(date(2008, 11, 22), 18) == NOW


@pytest.mark.parametrize(("age", "year"), [(14, 2022), (15, 2023), (17, 2025), (18, 2026), (21, 2029), (25, 2033)])
def test_someone_born_on_a_leap_day_reaches_these_ages_on_1_march_or_the_day_before(age: int, year: int) -> None:
    born = date(2008, 2, 29)
    assert birthday(born, age) == date(year, 3, 1)
    assert birthday(born, age, leap_day=(2, 28)) == date(year, 2, 28)


def test_the_16th_birthday_of_someone_born_on_a_leap_day_is_a_leap_day() -> None:
    assert birthday(date(2008, 2, 29), 16) == date(2024, 2, 29)
    assert birthday(date(2012, 2, 29), 16, leap_day=(2, 28)) == date(2028, 2, 29)


def test_three_months_later_is_the_same_day_of_the_month_or_its_last() -> None:
    assert add_months(date(2026, 8, 22), 3) == NOW
    assert add_months(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert add_months(date(2026, 12, 31), 2) == date(2027, 2, 28)


def test_a_month_and_a_year_stand_for_every_day_in_them() -> None:
    assert PartialDate.read("2024-02") == PartialDate(date(2024, 2, 1), date(2024, 2, 29))
    assert PartialDate.read("2009") == PartialDate(date(2009, 1, 1), date(2009, 12, 31))
    assert PartialDate.read("2009-05-01").exact


@pytest.mark.parametrize(
    "written", ["2009-02-31", "2025-02-29", "2009-13", "2009-00-01", "2009-04-31", "09-05-01", "1 May", "2009-5-1", ""]
)
def test_what_is_no_date_is_refused_in_words(written: str) -> None:
    with pytest.raises(ValueError, match=r"(date|month|year|day).*\."):
        PartialDate.read(written)


@pytest.mark.parametrize("left", [date(2025, 7, 31), date(2025, 12, 15), date(2026, 1, 31), date(2026, 2, 28)])
def test_six_months_back_home_end_relevant_status_only_once_they_are_complete(left: date) -> None:
    """Two days either side of the corresponding day, so that no way of counting is asserted."""
    care, home = [period(date(2024, 6, 1), left)], [back_home(left + DAY)]
    complete = add_months(left + DAY, 6)
    assert outcome(complete - 2 * DAY, care, home=home) == "relevant"
    assert outcome(complete + 2 * DAY, care, home=home) == "qualifying_looked_after"


def test_on_the_eve_of_each_birthday_the_earlier_status_still_holds() -> None:
    care = [period("2019-09-01", EIGHTEEN - DAY, "care_order")]
    seen = [(outcome(birthday(BORN, age) - DAY, care), outcome(birthday(BORN, age), care)) for age in (16, 18, 21, 25)]
    assert seen == [
        ("under_16", "eligible"),
        ("eligible", "former_relevant"),
        ("former_relevant", "former_relevant_21"),
        ("former_relevant_21", "over_25"),
    ]


# Whatever the dates


@steady
@given(histories)
def test_merged_stretches_hold_each_day_once(stretches: list[Stretch]) -> None:
    every_day = {s.first + n * DAY for s in stretches for n in range(s.days)}
    assert sum(run.days for run in merged(stretches)) == len(every_day)


@steady
@given(histories)
def test_merged_stretches_neither_overlap_nor_touch(stretches: list[Stretch]) -> None:
    runs = merged(stretches)
    assert all(later.first > earlier.last + DAY for earlier, later in pairwise(runs))


@steady
@given(histories, days_asked, some.integers(0, 3), some.integers(1, 249))
def test_splitting_a_time_in_two_that_touch_changes_nothing(
    stretches: list[Stretch], as_at: date, which: int, after: int
) -> None:
    whole = stretches[which % len(stretches)]
    cut = whole.first + timedelta(after % whole.days)
    parts = [Stretch(whole.first, cut - DAY), Stretch(cut, whole.last)] if cut > whole.first else [whole]
    others = [stretch for stretch in stretches if stretch is not whole]
    assert outcome(as_at, as_periods(others + parts)) == outcome(as_at, as_periods([*others, whole]))


@steady
@given(histories, days_asked)
def test_the_order_in_which_times_are_entered_changes_nothing(stretches: list[Stretch], as_at: date) -> None:
    forwards, backwards = as_periods(stretches), as_periods(stretches[::-1])
    assert outcome(as_at, forwards) == outcome(as_at, backwards)


@steady
@given(histories, spans, days_asked)
def test_more_days_looked_after_never_lower_what_is_owed(stretches: list[Stretch], more: Stretch, as_at: date) -> None:
    before, after = outcome(as_at, as_periods(stretches)), outcome(as_at, as_periods([*stretches, more]))
    if before in CARE_LEAVER:
        assert after in CARE_LEAVER
    if before not in NO_STATUS:
        assert after not in NO_STATUS


@steady
@given(some.integers(91, 92), some.integers(2, 700), some.dates(EIGHTEEN, date(2034, 4, 30)))
def test_a_count_within_a_day_of_thirteen_weeks_is_never_asserted(count: int, after_16: int, as_at: date) -> None:
    """One time looked after, which ended at 16 or 17 or goes on: read while a child and as an adult."""
    last = min(SIXTEEN + timedelta(after_16), EIGHTEEN - DAY)
    care = [period(last - timedelta(count - 1), last)]
    assert outcome(last, care) == "status_review"
    assert outcome(as_at, care) == "status_review"


@steady
@given(some.integers(3, 90) | some.integers(93, 400), days_asked)
def test_a_count_clear_of_thirteen_weeks_is_never_left_open(count: int, as_at: date) -> None:
    last = EIGHTEEN - DAY
    end = outcome(max(as_at, EIGHTEEN), [period(last - timedelta(count - 1), last)])
    assert end != "status_review"
    assert (end in CARE_LEAVER) == (count >= 93 and as_at < date(2034, 5, 1))


@steady
@given(histories, some.booleans(), days_asked)
def test_a_time_known_to_the_month_never_asserts_what_one_of_its_days_would_not(
    stretches: list[Stretch], of_start: bool, as_at: date
) -> None:
    first, *rest = stretches
    unclear = first.first if of_start else first.last
    month = [unclear.replace(day=1) + n * DAY for n in range(31)]
    exact = [
        Stretch(day, first.last) if of_start else Stretch(first.first, day)
        for day in month
        if day.month == unclear.month and day < EIGHTEEN
    ]
    vague = period(f"{unclear:%Y-%m}", first.last) if of_start else period(first.first, f"{unclear:%Y-%m}")
    said = outcome(as_at, [vague, *as_periods(rest)])
    if said != "status_review":
        assert {outcome(as_at, as_periods([one, *rest])) for one in exact if one.days} == {said}


@steady
@given(histories, days_asked)
def test_a_birth_known_to_the_month_never_asserts_what_one_of_its_days_would_not(
    stretches: list[Stretch], as_at: date
) -> None:
    care = as_periods(stretches)
    said = status(as_at, {"born": "2009-05", "care": care}).at.key
    if said != "status_review":
        each = {status(as_at, {"born": f"2009-05-{day:02}", "care": care}).at.key for day in range(1, 32)}
        assert each == {said}


def test_days_are_counted_to_the_day_of_the_case_and_planned_days_are_not() -> None:
    """89 days so far under a plan of a year: not yet eligible today, eligible in five days."""
    start = NOW - timedelta(88)
    care = [period(start, days(start, 365 - 200))]
    assert outcome(NOW, care) == "not_yet_eligible"
    assert outcome(NOW + 5 * DAY, care) == "eligible"


def test_the_planned_end_of_a_short_break_is_not_an_end_to_look_at_again():
    breaks = [period("2026-08-01", "2026-08-10", "short_breaks"), period("2026-11-20", "2026-11-29", "short_breaks")]
    end = status(NOW, {"born": str(BORN), "care": breaks})
    assert (end.at.key, dict(end.path)["ahead"], list(end.case.duties)) == ("not_yet_eligible", "breaks_only", [])
    assert "short breaks" in next(iter(end.case.to_find_out))


def test_a_leap_day_birthday_is_named_as_the_doubt_when_the_date_of_birth_is_known():
    end = status("2026-02-28", {"born": "2008-02-29", "care": [period("2019-09-01")]})
    assert end.at.key == "status_review"
    assert "29 February" in next(iter(end.case.unsettled))


def test_who_was_in_hospital_on_their_16th_birthday_became_a_relevant_child_on_that_day() -> None:
    stay = {"start": "2025-06-01", "end": "2026-01-10", "kind": "hospital"}
    end = status("2026-11-22", {"born": "2009-12-01", "care": [period("2024-06-01", "2025-06-01")], "stays": [stay]})
    assert end.at.key == "relevant"
    assert end.case.days["became_relevant"] == date(2025, 12, 1)
