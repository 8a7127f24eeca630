"""Periods of law: their last day, and whether it has gone by."""

from datetime import date

import pytest

from decision_trees.law import PROVISIONS, limits
from decision_trees.law.limits import APPEAL, PLACED_BY_ANOTHER, REVIEW, THIRTEEN_WEEKS, Limit

ALL = [value for value in vars(limits).values() if isinstance(value, Limit)]


def test_every_period_has_one_unit_and_rests_on_provisions_that_exist() -> None:
    assert ALL
    assert [each for each in ALL if sum(map(bool, (each.hours, each.days, each.weeks, each.months))) != 1] == []
    assert {key for each in ALL for key in each.cites} - PROVISIONS.keys() == set()


@pytest.mark.parametrize("told, last", [("2026-11-29", "2026-12-19"), ("2026-12-15", "2027-01-04")])
def test_the_21_days_for_a_review_begin_with_the_day_of_being_told(told: str, last: str) -> None:
    """HA96 s.202(3)."""
    assert str(REVIEW.last_day(date.fromisoformat(told))) == last
    assert not REVIEW.over(date.fromisoformat(told), date.fromisoformat(last))


def test_a_period_counts_the_day_it_runs_from_only_where_it_says_so() -> None:
    """Four weeks' notice given on the 1st ends on the 29th; 13 weeks that begin with a day end a day sooner."""
    assert Limit("", (), weeks=4).last_day(date(2026, 11, 1)) == date(2026, 11, 29)
    assert THIRTEEN_WEEKS.last_day(date(2026, 1, 1)) == date(2026, 4, 1)
    assert (APPEAL.words, THIRTEEN_WEEKS.words, Limit("", (), months=1).words) == ("21 days", "13 weeks", "1 month")
    assert (Limit("", (), months=12).words, PLACED_BY_ANOTHER.words) == ("12 months", "5 years")
