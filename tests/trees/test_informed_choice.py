"""An informed choice: when a yes or a no to section 20 counts, and what happens while it does not count yet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Role
from decision_trees.engine.walk import Walk
from decision_trees.pathways.informed_choice.questions import Explained
from decision_trees.pathways.leaving_care_status.section_20 import AHEAD, Ahead
from kept import cases
from tests.trees.cases import NOW, follow, period

KEY = "informed-choice"
FRIDAY = date(2026, 11, 20)
CHOSEN = {"chose_to_be_looked_after", "chose_not_to_be", "undecided"}
ALL = [part.key for part in Explained]

# A young person of 17 who has had the talk as it should be, with an advocate, and decided against section 20.
GOOD_TALK: Mapping[str, Any] = {
    "born": "2009-05-01",
    "tonight": "yes",
    "ready": "yes",
    "advocate": "present",
    "explained": ALL,
    "range": "several",
    "understood": "yes",
    "pressure": "no",
    "capacity": "no",
    "choice": "not_looked_after",
    "danger": "no",
}


def case(**changes: Any) -> Walk:
    """That talk, with some of it otherwise."""
    return follow(KEY, {**GOOD_TALK, **changes}, FRIDAY)


@cache
def explored() -> tuple[Walk, ...]:
    return tuple(cases.every(PATHWAYS[KEY], NOW))


# --- scenarios ------------------------------------------------------------------------------------------------


def test_a_tired_16_year_old_who_signs_a_no_at_six_in_the_evening_has_not_chosen() -> None:
    here = case(born="2010-03-01", ready="no", tonight="no")
    assert here.at.key == "pause"
    assert "choice" not in here.case.steps
    assert "bed_tonight" in here.case.duties


def test_a_young_person_with_a_job_across_the_county_who_was_offered_foster_care_only_has_not_refused() -> None:
    assert case(range="unwanted").at.key == "redo_with_manager"


def test_a_young_person_who_understands_and_declines_keeps_support_and_is_offered_it_again_on_two_days() -> None:
    here = case()
    assert here.at.key == "chose_not_to_be"
    days = {action.deadline.due(here.case.days) for action in here.at.actions}
    assert {date(2026, 11, 23), date(2026, 11, 27), date(2026, 12, 18)} <= days, "the record, and after 7 and 28 days"
    assert any("child in need plan" in action.text for action in here.at.actions)
    assert {"housing-options", "disagreement"} <= set(here.at.hand_over)


# --- mistakes that were really made ---------------------------------------------------------------------------


@pytest.mark.parametrize("missing", ALL)
def test_e8_a_choice_does_not_count_while_any_of_the_ways_was_not_explained(missing: str) -> None:
    here = case(explained=[part for part in ALL if part != missing])
    assert here.at.key == "explain_first"
    assert "choice" not in here.case.steps


@pytest.mark.parametrize("explained", ["none", "not_sure"])
def test_e8_having_explained_nothing_or_not_knowing_what_is_the_same(explained: str) -> None:
    assert case(explained=explained).at.key == "explain_first"


@pytest.mark.parametrize("understood", ["no", "not_sure"])
def test_e8_a_talk_that_was_not_understood_is_held_another_way(understood: str) -> None:
    assert case(understood=understood).at.key == "explain_again"


@pytest.mark.parametrize("advocate", ["not_offered", "not_sure"])
def test_e9_without_the_offer_of_an_advocate_nothing_is_chosen(advocate: str) -> None:
    here = case(advocate=advocate)
    assert here.at.key == "offer_an_advocate"
    assert "choice" not in here.case.steps


def test_e9_an_advocate_who_was_offered_and_declined_is_enough() -> None:
    assert case(advocate="declined").at is case(advocate="present").at


@pytest.mark.parametrize("pressure", ["yes", "not_sure"])
def test_e11_a_choice_that_cost_or_anyone_pushed_is_made_again_with_a_manager(pressure: str) -> None:
    here = case(pressure=pressure)
    assert here.at.key == "redo_with_manager"
    assert any("cost is no part of it" in action.text for action in here.at.actions)
    assert "pushed" in here.case.duties


@pytest.mark.parametrize("range_", ["unwanted", "not_sure"])
def test_e12_naming_only_a_home_known_not_to_be_wanted_is_not_an_offer(range_: str) -> None:
    here = case(range=range_)
    assert here.at.key == "redo_with_manager"
    assert here.at.actions[0].role is Role.TEAM_MANAGER
    assert "no_range" in here.case.duties


def test_e3_the_talk_shows_what_the_choice_costs_in_weeks() -> None:
    """It counts the days since 14 that are known, and never says no while they are not: CPP10 reg.40(1)."""
    near, far = case(born="2009-01-20", status_said="none"), case()
    assert near.case.steps[AHEAD.key].value is Ahead.DEPENDS
    assert "find_earlier_days" in near.case.duties
    at_14 = {
        "status_said": "dates",
        "care": [period("2023-03-01", "2024-06-30")],
        "stays": "none",
        "home": "none",
        "arranged": "no",
        "guardianship": "no",
        "elsewhere": "none",
    }
    assert case(born="2009-01-20", **at_14).case.steps[AHEAD.key].value is Ahead.WEEKS_FIRST
    never = case(born="2009-01-20", **{**at_14, "care": "none"})
    assert never.case.steps[AHEAD.key].value is Ahead.EIGHTEEN_FIRST
    assert "find_earlier_days" not in never.case.duties
    assert far.case.steps[AHEAD.key].value is Ahead.WEEKS_FIRST
    assert far.case.milestones["weeks_from_today"][1] == date(2027, 2, 18)


# --- who may choose -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("capacity", ["yes", "not_sure"])
def test_doubt_about_ability_to_decide_is_assessed_and_not_guessed(capacity: str) -> None:
    here = case(capacity=capacity)
    assert here.at.key == "assess_capacity"
    assert "MCA05 s.1" in here.at.cites


def test_at_16_and_17_their_own_yes_is_enough() -> None:
    here = case(choice="looked_after")
    assert here.at.key == "chose_to_be_looked_after"
    assert "CA89 s.20(11)" in here.at.cites


def test_under_16_the_parents_have_a_say_and_from_18_there_is_no_section_20() -> None:
    assert case(born="2011-03-01").at.key == "under_16"
    assert case(born="2008-11-20").at.key == "adult"
    assert case(born="2008-11-21", status_said="none").at.key == "chose_not_to_be"


def test_somebody_whose_age_is_in_doubt_has_the_talk_like_anyone_of_16_or_17() -> None:
    here = case(born="not_sure", age_said="not_sure", status_said="not_sure")
    assert here.at.key == "chose_not_to_be"
    assert any("Until then they are helped as a child" in words for words in here.case.to_find_out)


# --- what never happens ---------------------------------------------------------------------------------------


def test_a_choice_counts_only_after_every_part_of_the_talk() -> None:
    parts = ["ready", "advocate", "explained", "all_explained", "range", "understood", "pressure", "capacity"]
    for here in explored():
        if here.at.key in CHOSEN:
            assert [key for key in here.case.steps if key in parts] == parts
        else:
            assert "choice" not in here.case.steps


def test_whatever_comes_of_the_talk_a_child_has_a_home_or_is_found_one() -> None:
    for here in explored():
        if here.at.key not in ("adult", "chose_not_to_be"):
            said = " ".join(action.text for action in here.at.actions).lower()
            assert "home" in said, here.at.key


def test_an_informed_no_settles_nothing_where_another_council_is_responsible() -> None:
    """For a relevant child the ways are others: nobody is told of article 3 before the status is known."""
    here = case()
    assert any("Article 3 leaves them out" in words for words in here.case.to_find_out)
    assert "leaving-care-status" in here.at.hand_over


@pytest.mark.parametrize("tonight", ["no", "not_sure"])
def test_somebody_with_nowhere_safe_has_a_bed_before_any_talk_however_ready_they_seem(tonight: str) -> None:
    here = case(tonight=tonight, ready="yes")
    assert here.at.key == "pause"
    assert list(here.case.duties) == ["bed_tonight"], "danger was asked for, and there is none"
    assert "safe_now" in case(tonight=tonight, danger="yes").case.duties
    assert not case().case.duties


def test_a_yes_said_while_tired_still_counts() -> None:
    assert "does not count; a yes does" in case(ready="no").at.plain


def test_a_no_never_ends_support() -> None:
    no = case().at
    assert "never ends support" in no.plain
    assert {Role.SOCIAL_WORKER, Role.HOUSING_OFFICER} <= {action.role for action in no.actions}


def test_not_sure_never_ends_in_a_no() -> None:
    for here in explored():
        unsure = [key for key, raw in here.case.answers.items() if raw == "not_sure" and key in here.case.steps]
        if here.at.key == "chose_not_to_be":
            assert set(unsure) <= {"born", "age_said", "danger", "status_said", "care"}, unsure
            assert ("danger" in unsure) <= ("no_in_danger" in here.case.duties)


# --- all that was wrong with a talk: 2.6 ----------------------------------------------------------------------

NAMES = {
    "explained": "not_all_explained",
    "range": "no_range",
    "understood": "not_understood",
    "pressure": "pushed",
    "capacity": "doubt_about_capacity",
}
WRONG = {
    "advocate": "not_offered",
    "explained": ["money"],
    "range": "unwanted",
    "understood": "no",
    "pressure": "yes",
    "capacity": "not_sure",
}
PAIRS = [
    (one, other)
    for one in WRONG
    for other in WRONG
    if list(WRONG).index(one) < list(WRONG).index(other) and (one, other) != ("explained", "understood")
]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_two_faults_of_a_talk_are_both_named(one: str, other: str) -> None:
    """CA89 s.20(6): the first decides what comes next, and hides none of the others."""
    here = case(**{one: WRONG[one], other: WRONG[other]})
    assert here.at is case(**{one: WRONG[one]}).at
    assert NAMES[other] in here.case.duties
    assert "choice" not in here.case.steps


def test_a_talk_in_which_everything_was_wrong_names_everything() -> None:
    here = case(**WRONG)
    named = set(NAMES.values()) - {"not_understood"}
    assert here.at.key == "offer_an_advocate"
    assert named <= set(here.case.duties), "what was not explained cannot have been understood"


def test_doubt_about_being_able_to_decide_comes_before_the_result_wherever_else_the_talk_failed() -> None:
    here = case(range="unwanted", capacity="yes")
    assert here.case.duties["doubt_about_capacity"].urgent


@pytest.mark.parametrize("danger", ["yes", "not_sure"])
def test_an_informed_no_in_great_danger_goes_to_a_manager_and_a_legal_adviser_the_same_day(danger: str) -> None:
    """CA89 s.20(3), (6): what they want is weighed together with their welfare."""
    here = case(danger=danger)
    assert here.at.key == "chose_not_to_be"
    assert {"safe_now", "no_in_danger", "abuse_at_home"} <= set(here.case.duties)
    assert "no_in_danger" not in case(danger=danger, choice="looked_after").case.duties


def test_an_informed_no_weeks_before_18_asks_for_the_housing_decision_in_writing_before_that_day() -> None:
    """Robinson [2006] EWCA Civ 1122, from a page: legal advice before the birthday, and never "safe"."""
    here = case(born="2008-12-10", status_said="none")
    before = [action for action in here.at.actions if "Case Robinson" in action.cites]
    assert before[0].deadline.due(here.case.days) == date(2026, 12, 9)
    assert any("not settled" in words and "birthday" in words for words in here.case.unsettled)
