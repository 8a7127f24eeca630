"""The second opinion on status itself, case by case, and beside the pathway on random cases."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.trees.cases import back_home, days, period
from tests.trees.second_opinion.comparison import compare
from tests.trees.second_opinion.random_lives import OTHERWISE
from tests.trees.second_opinion.status import Opinion, opinion, weeks_if_placed

NOW = date(2026, 11, 29)


def says(as_at: date = NOW, **answers: Any) -> Opinion:
    return opinion({**OTHERWISE, **answers}, as_at)


def statuses(as_at: date = NOW, **answers: Any) -> set[str]:
    return set(says(as_at, **answers).statuses)


def test_thirteen_weeks_are_open_from_91_days_and_one_more_for_each_further_period() -> None:
    """CPP10 reg.40(1): no authority says whether first and last days count; 90 is short once the last day is the day
    they left (errors-found 1.2)."""
    for count, open_ in ((90, False), (91, True), (92, True), (93, False)):
        care = [period("2026-06-01", days("2026-06-01", count))]
        assert (len(statuses(born="2010-01-01", care=care)) > 1) is open_, count
    for count, open_ in ((92, True), (93, True), (94, False)):
        care = [period("2026-03-01", days("2026-03-01", 50)), period("2026-06-01", days("2026-06-01", count - 50))]
        assert (len(statuses(born="2010-01-01", care=care)) > 1) is open_, count


def test_time_in_two_parts_that_touch_is_one_time() -> None:
    """Section 20 became a care order on the next day: 93 days are 13 weeks."""
    care = [period("2026-06-01", days("2026-06-01", 50)), period("2026-07-21", days("2026-07-21", 43), "care_order")]
    assert statuses(born="2010-01-01", care=care) == {"relevant"}


def test_somebody_looked_after_long_ago_is_eligible_only_from_the_new_placement() -> None:
    """CA89 s.22(2), CPP10 reg.42(1): errors-found 1.5."""
    second = says(born="2009-06-01", care=[period("2023-07-01", "2024-01-31", "care_order"), period("2026-11-01")])
    assert second.statuses == {"eligible"}
    assert min(day for day in second.days["became_eligible"] if day) == date(2026, 11, 1)


def test_accommodation_on_one_day_is_never_over_24_hours_and_on_two_days_may_be() -> None:
    """CA89 s.22(2)."""
    assert statuses(born="2009-06-01", care=[period("2026-11-01", "2026-11-01")]) == {"none_found"}
    two = statuses(born="2009-06-01", care=[period("2026-11-01", "2026-11-02")])
    assert two == {"none_found", "qualifying_looked_after"}
    assert statuses(born="2009-06-01", care=[period("2026-11-01", "2026-11-03")]) == {"qualifying_looked_after"}
    assert statuses(born="2009-06-01", care=[period("2026-11-01", "2026-11-01", "remand")]) == {
        "qualifying_looked_after"
    }


def test_a_home_said_today_to_have_broken_down_has_done_so_already() -> None:
    """CLR10 reg.3(6): whoever says today that it broke down and that they left does not wait for tomorrow."""
    care = [period("2024-06-27", "2025-11-28")]
    for last, means in ((NOW, {"relevant"}), (None, {"qualifying_looked_after"})):
        home = [back_home("2025-12-03", str(last) if last else "open", ended="broke_down" if last else "still_there")]
        assert statuses(born="2009-01-29", care=care, home=home) == means


def test_touching_times_with_one_person_are_one_and_with_two_are_open() -> None:
    """CLR10 reg.3(5)-(6): errors-found 1.4."""

    def after(who: str, ended: str) -> set[str]:
        return statuses(
            born="2009-05-01",
            care=[period("2023-01-01", "2026-02-28")],
            home=[back_home("2026-03-01", "2026-06-30", who, ended), back_home("2026-07-01")],
        )

    assert after("parent", "otherwise") == {"qualifying_looked_after"}
    assert after("pr_holder", "otherwise") == {"qualifying_looked_after", "relevant"}
    assert after("parent", "broke_down") == {"qualifying_looked_after", "relevant"}
    assert after("relative", "otherwise") == {"relevant"}


def test_who_leaves_home_by_a_breakdown_before_18_is_relevant_again() -> None:
    """CLR10 reg.3(6)."""
    care = [period("2023-01-01", "2025-08-31")]
    for ended, status in (("broke_down", "relevant"), ("otherwise", "qualifying_looked_after")):
        home = [back_home("2025-09-01", "2026-05-01", "parent", ended)]
        assert statuses(born="2009-05-01", care=care, home=home) == {status}


def test_a_series_of_short_breaks_with_an_open_one_is_open() -> None:
    """CPP10 reg.48(2)(c) asks what is intended: errors-found 1.3."""

    def series(year: int, *months: int) -> list[dict[str, str]]:
        return [period(f"{year}-{month:02}-01", f"{year}-{month:02}-17", "short_breaks") for month in months]

    def with_last(breaks: list[dict[str, str]], end: str) -> set[str]:
        last = period("2026-11-20", end, "short_breaks")
        return statuses(born="2009-05-01", care=[*series(2025, 1, 3, 5, 7), *breaks, last])

    assert with_last(series(2026, 3, 5, 7), "open") == {"eligible", "not_yet_eligible"}
    assert with_last(series(2026, 3, 5, 7), "2026-12-02") == {"not_yet_eligible"}
    assert with_last(series(2026, 3, 5, 7), "2026-12-07") == {"eligible", "not_yet_eligible"}, "18 days, 17 nights"
    assert with_last(series(2026, 1, 3, 5, 7), "2026-11-30") == {"eligible", "not_yet_eligible"}, "79 days, 74 nights"
    assert with_last(series(2026, 1, 3, 5, 7, 9), "2026-11-30") == {"eligible"}, "91 nights in a year"


def test_a_doubt_about_the_higher_status_leaves_the_lower_one_certain() -> None:
    """CA89 s.24(1B): errors-found 1.6."""
    above = says(born="2008-11-01", care=[period("2026-08-17", "2026-10-31")], arranged="yes")
    assert above.statuses == {"former_relevant", "qualifying_looked_after"}
    assert above.floor == "at_least_qualifying"
    assert says(born="2007-05-10", arranged="yes").floor is None


def test_detained_on_the_16th_birthday_after_13_weeks_of_care_is_relevant() -> None:
    """CLR10 reg.3(2)-(3): short placements of up to four weeks do not count for it."""
    stay = [{"start": "2026-05-01", "end": "2026-09-01", "kind": "custody"}]
    for basis, status in (("section_20", {"relevant"}), ("remand", {"relevant"})):
        assert statuses(born="2010-06-01", care=[period("2025-01-01", "2026-05-01", basis)], stays=stay) == status
    breaks = [period(f"2025-{month:02}-01", f"2025-{month:02}-20", "short_breaks") for month in (1, 3, 5, 7, 9)]
    assert statuses(born="2010-06-01", care=[*breaks, period("2026-04-20", "2026-05-01")], stays=stay) == {"none_found"}


def test_both_readings_of_a_leap_day_birthday_are_one_where_they_agree() -> None:
    """FLRA69 s.9."""
    care = [period("2024-01-01", "2026-02-27")]
    assert statuses(born="2008-02-29", care=care) == {"former_relevant"}
    assert statuses(date(2026, 2, 28), born="2008-02-29", care=care) == {"former_relevant", "relevant"}


def test_days_already_known_bring_the_thirteen_weeks_forward() -> None:
    """CPP10 reg.40(1), CA89 s.22(2): errors-found 1.1. The first days of a placement may not be over 24 hours."""
    care = [period("2023-03-01", "2024-06-30")]
    with_care = weeks_if_placed({**OTHERWISE, "born": "2009-01-20", "care": care}, NOW)
    assert with_care == {NOW, date(2026, 11, 30)}
    assert weeks_if_placed({**OTHERWISE, "born": "2009-01-20"}, NOW) == {None}


def test_a_forecast_of_91_days_to_the_eve_of_18_is_open() -> None:
    """Errors-found 1.2."""
    assert None not in weeks_if_placed({**OTHERWISE, "born": "2009-03-02"}, NOW)
    for born, open_ in (("2009-02-27", False), ("2009-02-28", True), ("2009-03-01", True)):
        found = weeks_if_placed({**OTHERWISE, "born": born}, NOW)
        assert None in found and (len(found) > 1) is open_, born


REPORT = compare(1000, 20261129)


def test_the_pathway_and_the_second_opinion_agree_on_a_thousand_random_cases() -> None:
    """20,000 in `dev.py check --all`. Where they differ, the Act decides."""
    print(REPORT)
    assert not REPORT.differences, str(REPORT)


def test_no_status_and_no_kind_of_case_is_rare_among_them() -> None:
    """A rare kind would be held by luck."""
    assert REPORT.rare == [], str(REPORT)
