"""Periods of law: their last day, and whether it has gone by."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from decision_trees.law import LIMITS, PROVISIONS
from decision_trees.law.dates import DAY
from decision_trees.law.in_texts import spell_out
from decision_trees.law.limit import UNITS, Limit, Source
from decision_trees.law.limits import (
    ACCOMMODATED,
    APPEAL,
    COMPLAINT_ANSWERED,
    JUDICIAL_REVIEW,
    PLACED_BY_ANOTHER,
    REVIEW,
    REVIEW_DECIDED,
    THIRTEEN_WEEKS,
)
from tools import periods

NOW = date(2026, 11, 22)
ROOT = Path(__file__).parents[2]


def test_every_period_has_one_unit_and_rests_on_provisions_that_exist() -> None:
    assert [key for key, each in LIMITS.items() if sum(bool(getattr(each, unit)) for unit in UNITS) != 1] == []
    assert {key for each in LIMITS.values() for key in each.cites} - PROVISIONS.keys() == set()
    assert [key for key, each in LIMITS.items() if each.source is Source.LAW and not each.cites] == []
    assert [key for key, each in LIMITS.items() if each.source is Source.SUGGESTED and each.cites] == []


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


def test_a_period_that_changes_is_counted_by_the_day_it_begins_and_said_with_both_counts() -> None:
    """Nobody's law: 28 days instead of 21, from 1 April 2027."""
    longer = replace(REVIEW, later=(("2027-04-01", 28),))
    assert longer.last_day(date(2027, 3, 31)) == date(2027, 4, 20)
    assert longer.last_day(date(2027, 4, 1)) == date(2027, 4, 28)
    assert f"{longer}" == "21 days (28 days from 1 April 2027)"
    assert f"{longer:day}" == "21st day (28th day from 1 April 2027)"
    lately = replace(REVIEW, later=(("2026-04-01", 28),))
    assert f"{lately}" == "28 days (21 days before 1 April 2026)"


def test_a_period_may_be_decided_by_the_day_of_the_case() -> None:
    by_case = replace(REVIEW, later=(("2027-04-01", 28),), decided_by_case=True)
    assert by_case.last_day(date(2027, 3, 20), date(2027, 3, 31)) == date(2027, 4, 9)
    assert by_case.last_day(date(2027, 3, 20), date(2027, 4, 1)) == date(2027, 4, 16)


@pytest.mark.parametrize("limit", [REVIEW, JUDICIAL_REVIEW, THIRTEEN_WEEKS, COMPLAINT_ANSWERED, ACCOMMODATED])
def test_the_days_on_which_a_period_turns_lie_next_to_each_other(limit: Limit) -> None:
    before, after = limit.turns(NOW)
    assert after - before == DAY
    assert limit.over(before, NOW) and not limit.over(after, NOW)


def test_a_period_is_said_in_the_forms_that_texts_need() -> None:
    forms = [f"{REVIEW_DECIDED:{form}}" for form in ("", "of", "long", "count")]
    assert forms == ["8 weeks", "8 weeks'", "8-week", "8"]
    assert [f"{Limit('', (), days=n):day}" for n in (1, 2, 3, 11, 22, 56)] == [
        "1st day",
        "2nd day",
        "3rd day",
        "11th day",
        "22nd day",
        "56th day",
    ]
    with pytest.raises(ValueError, match="no form 'ordinal'"):
        f"{REVIEW:ordinal}"


def test_texts_name_a_period_and_what_is_only_told_of() -> None:
    assert spell_out('Ask within {{ limit("review") }}, on the {{ limit("review", "day") }}.') == (
        "Ask within 21 days, on the 21st day."
    )
    assert spell_out("After {{ reported('nine months', 'S3 1') }}") == "After nine months"
    with pytest.raises(ValueError, match="no period 'reviews'"):
        spell_out('{{ limit("reviews") }}')


def test_every_period_is_used_by_a_rule_or_a_page() -> None:
    rules = "\n".join(
        path.read_text("utf-8") for path in (ROOT / "decision_trees").rglob("*.py") if path.parent.name != "law"
    )
    pages = "\n".join(
        path.read_text("utf-8")
        for folder, kind in (("docs", "*.md"), ("data", "*.yml"))
        for path in (ROOT / folder).rglob(kind)
    )
    named = {name.lower() for name in re.findall(r"\b[A-Z][A-Z0-9_]+", rules)}
    assert LIMITS.keys() - named - set(re.findall(r"limit\(.(\w+)", pages)) == set()


def test_no_rule_clause_form_or_page_writes_a_length_of_time_out() -> None:
    """It would stand there when the law or the councils change it: `python -m tools.periods` names each."""
    assert [f"{file}: {found}" for file in periods.files() for found in periods.find(file)] == []


def test_what_writes_a_time_out_is_seen_wherever_it_stands() -> None:
    page = 'Within 21 days, or two\nweeks. {{ limit("review") }} <!-- 3 days -->'
    assert [words for _, words in periods.written_out(page)] == ["21 days", "two\nweeks"]
    module = 'def due():\n    """Within six months."""\n    return f"at 56 days {X}", timedelta(days=7), DAY(days=1)'
    assert [words for _, words in periods.of_module(module)] == ["six months", "56 days", "days=7"]
