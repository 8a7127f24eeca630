"""Planning a move round a birthday, a course, custody or hospital, and beside other plans. Children Act 1989 ss.20,
23A to 23CZB; Children and Families Act 2014 s.37; Care Act 2014 s.58. Checked on 29 November 2026."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from decision_trees.engine.advice import Duty, Outcome, Source
from decision_trees.engine.walk import Walk
from decision_trees.pathways.planning_a_move import outcomes
from tests.trees.cases import follow

NOW = date(2026, 11, 29)
AT_15, AT_17, AT_19, AT_22, AT_26 = "2011-05-01", "2009-09-22", "2007-05-01", "2004-05-01", "2000-05-01"
EVERYTHING = ["plan", "housing", "papers", "money", "limits", "other_plans"]


def plan(born: str = AT_19, status: str = "care_leaver", home: str = "looking", as_at: date = NOW, **more: Any) -> Walk:
    answers = {
        "born": born,
        "status_said": status,
        "home_now": home,
        "moving_on": "not_sure",
        "same_carer": "yes",
        "in_place": EVERYTHING,
        "offer_right": "none",
        "education": "no",
        "away": "no",
    }
    return follow("planning-a-move", {**answers, **more}, as_at)


def cited(advice: object) -> set[str]:
    assert isinstance(advice, Outcome | Duty)
    return {*advice.cites, *(key for action in advice.actions for key in action.cites)}


# --- custody, hospital, a placement: R (S) v Sutton [2007] EWCA Civ 790 ---------------------------------------------


@pytest.mark.parametrize("away", ["custody", "placed"])
@pytest.mark.parametrize("status", ["none", "qualifying"])
def test_the_move_of_a_child_in_custody_hospital_or_a_placement_is_planned_by_their_home_council(
    away: str, status: str
) -> None:
    here = plan(AT_17, status, away=away)
    assert here.at.key == "home_council"
    assert {"which-council", "leaving-care-status"} <= set(here.at.hand_over)
    assert {"Case Sutton", "CA89 s.20"} <= cited(here.at)


def test_nobody_is_told_that_no_council_has_to_plan_the_move() -> None:
    assert "no council has to plan" not in plan(AT_19, "none").at.plain


@pytest.mark.parametrize("status, end", [("none", "no_status"), ("qualifying", "qualifying")])
def test_an_adult_without_a_right_to_a_plan_is_planned_for_from_inside_as_well(status: str, end: str) -> None:
    """HA96 s.175(4), s.184: an application from inside."""
    here = plan(AT_19, status, away="custody")
    assert here.at.key == end
    assert "HA96 s.175(4)" in cited(here.case.duties["plan_from_inside"])


def test_not_being_sure_where_they_are_is_found_out_and_ends_in_no_decision() -> None:
    here = plan(AT_17, "none", away="not_sure")
    assert here.at.key == "no_status"
    assert any("custody" in words for words in here.case.to_find_out)


def test_a_relevant_child_keeps_the_last_council_and_the_search_says_how_to_plan_from_inside() -> None:
    """CA89 s.23A(4)."""
    here = plan(AT_17, "care_leaver", moving_on="2027-01-20")
    assert "relevant_home" in here.case.duties
    assert here.at.key == "urgent" and {"CA89 s.23A(4)", "CA89 s.23ZA"} <= cited(here.at)


# --- courses: CA89 ss.23C(4)(b), (7), 23CA, 23CZB, 24B --------------------------------------------------------------


@pytest.mark.parametrize("home", ["looking", "offered", "stay", "student"])
def test_a_course_in_the_pathway_plan_keeps_adviser_and_plan_past_21_without_being_asked_for(home: str) -> None:
    duties = plan(AT_22, home=home, education="in_plan").case.duties
    assert "from_21" not in duties
    assert {"CA89 s.23C(7)", "CA89 s.23C(4)", "CA89 s.24B"} <= cited(duties["course_in_plan"])


def test_while_nobody_knows_whether_the_plan_named_the_course_they_go_on_too() -> None:
    here = plan(AT_22, education="not_sure")
    assert "course_in_plan" in here.case.duties
    assert any("course" in words for words in here.case.to_find_out)


@pytest.mark.parametrize("study", ["other", "no"])
def test_a_new_course_brings_adviser_and_plan_once_the_council_is_told_and_25_is_reached_by_asking(study: str) -> None:
    """CA89 s.23CA, assessed within three months of being told (CLR10 reg.5); s.23CZB."""
    duties = plan(AT_22, education=study).case.duties
    assert "course_in_plan" not in duties
    assert {"CA89 s.23CA", "CA89 s.23CZB", "CLR10 reg.5"} <= cited(duties["from_21"])
    assert any(
        action.deadline.words == "within 3 months of being told of the course" for action in duties["from_21"].actions
    )


def test_before_21_nobody_is_asked_for_a_course() -> None:
    assert "education" not in plan("2005-11-30").case.steps
    assert "education" in plan("2005-11-29").case.steps


@pytest.mark.parametrize(
    "study, end",
    [("in_plan", "course_goes_on"), ("not_sure", "course_goes_on"), ("other", "over_25"), ("no", "over_25")],
)
def test_a_course_in_the_pathway_plan_has_no_upper_age(study: str, end: str) -> None:
    """CA89 s.23C(7)."""
    assert plan(AT_26, education=study).at.key == end


def test_help_to_live_near_a_course_is_law_on_any_course() -> None:
    """CA89 s.23C(4)(b) with s.24B(2)."""
    action = next(each for each in outcomes.VACATION_HOME.actions if "CA89 s.24B" in each.cites)
    assert "CA89 s.23C(4)" in action.cites and action.deadline.source is Source.LAW


# --- birthdays that come first --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "born, end",
    [
        ("2005-12-20", "urgent"),  # 21 in three weeks
        ("2006-02-27", "urgent"),  # 21 a day before three months
        ("2006-02-28", "refer_now"),  # 21 in three months to the day, and no day known
        ("2001-12-20", "urgent"),  # 25 in three weeks
        ("2002-06-01", "refer_now"),
    ],
)
def test_support_that_ends_within_weeks_is_urgent_although_nobody_set_a_day(born: str, end: str) -> None:
    assert plan(born).at.key == end


def test_a_birthday_before_the_moving_day_comes_first() -> None:
    """18: CA89 s.22; 21: s.23C(6). Between the birthday and the move there would be nothing."""
    assert plan("2008-12-20", "looked_after", moving_on="2027-06-20").at.key == "urgent"
    assert plan("2009-04-01", "looked_after", moving_on="2027-09-20").at.key == "refer_now"
    assert plan("2005-12-20", moving_on="2027-06-20").at.key == "urgent"
    assert plan(AT_19, moving_on="2027-06-20").at.key == "prepare"


@pytest.mark.parametrize("born, day", [("2005-12-20", date(2026, 12, 20)), ("2001-12-20", date(2026, 12, 20))])
def test_the_birthday_on_which_support_changes_is_shown_with_its_day(born: str, day: date) -> None:
    here = plan(born)
    assert here.case.days["support_changes"] == day
    before_21 = any("pathway plan before they are 21" in words for words in here.case.to_find_out)
    assert before_21 is (born == "2005-12-20"), "at 24 nothing can be written into the plan before 21 any more"


def test_a_date_of_birth_known_in_part_counts_from_the_first_day_it_can_be() -> None:
    assert plan("2005-12").at.key == "urgent"
    assert "support_changes" not in plan("2005-12").case.days


@pytest.mark.parametrize("day, end", [("not_sure", "urgent"), ("2027-04-01", "refer_now"), ("2027-07-01", "prepare")])
def test_a_home_that_ends_on_nobody_knows_what_day_counts_as_near(day: str, end: str) -> None:
    here = plan(home="ends", moving_on=day)
    assert here.at.key == end
    assert any("on what day the home" in words for words in here.case.to_find_out) is (day == "not_sure")


def test_young_person_and_carer_are_told_in_writing_on_what_day_staying_put_ends() -> None:
    """CA89 s.23CZA: to 21. Six months before is suggested; the day itself is law."""
    here = plan("2006-10-10", home="foster")
    assert here.at.key == "staying_put"
    assert here.case.days["turns_21"] == date(2027, 10, 10)
    told = here.at.actions[-1]
    assert "carer" in told.text and "in writing" in told.text
    assert told.deadline.due(here.case.days) == date(2027, 4, 10) and told.deadline.source is Source.SUGGESTED


# --- other plans ----------------------------------------------------------------------------------------------------

PLANS = {"CFA14 s.37", "CA14 s.58"}


def test_an_education_plan_or_adult_care_that_nobody_looked_at_is_put_in_place_with_the_rest() -> None:
    """CFA14 ss.36, 37; Care Act 2014 ss.58, 66."""
    missing = plan(in_place=[each for each in EVERYTHING if each != "other_plans"], moving_on="2027-01-20")
    assert {*PLANS, "CA14 s.66"} <= cited(missing.case.duties["finish_pack"])
    assert "finish_pack" not in plan(moving_on="2027-01-20").case.duties


@pytest.mark.parametrize(
    "here",
    [
        plan(moving_on="2027-09-01"),
        plan(AT_19, "none"),
        plan(AT_19, "qualifying"),
        plan(AT_22, "qualifying"),
        plan(AT_17, "none", away="custody"),
    ],
    ids=lambda here: str(here.at.key),
)
def test_they_are_asked_about_early_and_of_those_without_a_plan_by_right_too(here: Walk) -> None:
    assert cited(here.at) >= PLANS


# --- a move after 18, and help that ends at 21 ----------------------------------------------------------------------

ALL_RIGHT = ["wanted", "affordable", "safe", "place", "support", "landlord"]


@pytest.mark.parametrize("status", ["care_leaver", "looked_after"])
def test_a_move_on_or_after_the_18th_birthday_is_not_to_the_home_of_a_child(status: str) -> None:
    """CA89 s.23B(8) and s.22C end at 18: whose home it is then has to be asked."""
    move = {"born": "2008-12-20", "status": status, "home": "offered", "offer_right": ALL_RIGHT, "council_home": "no"}
    before, after = plan(**move, moving_on="2026-12-19"), plan(**move, moving_on="2026-12-20")
    assert "council_home" not in before.case.steps
    assert ("visits_by_law" in before.case.duties) is (status == "care_leaver")
    assert "visits_suggested" in after.case.duties and "council_home" in after.case.steps


def test_somebody_who_only_qualifies_is_shown_the_birthday_on_which_that_help_ends() -> None:
    """CA89 s.24(1B), to 21."""
    assert plan("2005-12-20", "qualifying").case.days["turns_21"] == date(2026, 12, 20)
    assert "turns_21" not in plan(AT_22, "qualifying").case.days
