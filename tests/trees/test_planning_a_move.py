"""Planning a move from care: the scenarios, the mistakes it prevents, and the days on which its law changed."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from decision_trees import wire
from decision_trees.engine.advice import Confidence, Source
from decision_trees.engine.walk import Walk
from decision_trees.pathways.planning_a_move import duties, outcomes
from decision_trees.shared.looking_for_a_home import ENDS_BY_CONTRACT
from tests.trees.cases import NOW, follow

TREE = "planning-a-move"
AT_17, AT_19, AT_22 = "2009-09-22", "2007-05-01", "2004-05-01"
ALMOST_18 = "2009-01-22"
ALL_IN_PLACE = ["plan", "housing", "papers", "money", "limits", "other_plans"]
ALL_RIGHT = ["wanted", "affordable", "safe", "place", "support", "landlord"]


def plan(born: str = AT_19, status: str = "care_leaver", home: str = "looking", as_at: date = NOW, **more: Any) -> Walk:
    """Walk to the end: with everything in place and nothing wrong, unless said otherwise."""
    answers = {
        "born": born,
        "status_said": status,
        "home_now": home,
        "moving_on": "not_sure",
        "same_carer": "no",
        "in_place": ALL_IN_PLACE,
        "offer_right": ALL_RIGHT,
        "council_home": "no",
        "education": "no",
        "away": "no",
    }
    return follow(TREE, {**answers, **more}, as_at)


def said(here: Walk) -> str:
    """All that a result and its duties tell people to do."""
    each = (here.at, *here.case.duties.values())
    return " ".join([*(one.plain for one in each), *(action.text for one in each for action in one.actions)])


def due(here: Walk, key: str, words: str) -> date | None:
    """The date of the action of a result or duty whose deadline says these words."""
    advice = here.at if here.at.key == key else here.case.duties[key]
    action = next(action for action in advice.actions if words in action.deadline.words)
    return action.deadline.due(here.case.days)


# --- scenarios --------------------------------------------------------------------------------------------------


def test_a_17_year_old_who_is_happy_with_the_foster_carer_plans_staying_put() -> None:
    here = plan("2009-09-15", "looked_after", "foster")
    assert here.at.key == "plan_staying_put"
    assert any("right up to 18" in words for words in here.case.to_find_out)


def test_two_months_before_18_without_register_application_and_with_an_old_plan_it_is_urgent() -> None:
    here = plan(ALMOST_18, "looked_after", in_place=["papers"])
    assert here.at.key == "urgent"
    assert {"plan_first", "finish_pack"} <= set(here.case.duties)


def test_a_flat_that_takes_most_of_the_income_is_not_accepted() -> None:
    affordable_left_out = [point for point in ALL_RIGHT if point != "affordable"]
    assert plan(home="offered", offer_right=affordable_left_out).at.key == "offer_not_right"


# --- E18: no adequate pathway plan, and an unsafe home ------------------------------------------------------------


@pytest.mark.parametrize("in_place", ["none", "not_sure", ["housing", "papers", "money", "limits"]])
def test_e18_a_missing_or_old_plan_is_brought_up_to_date_before_anybody_moves(in_place: Any) -> None:
    here = plan(moving_on="2027-01-20", in_place=in_place)
    assert "plan_first" in here.case.duties
    assert due(here, "plan_first", "10 working days") == date(2026, 12, 4)


def test_e18_even_with_a_home_in_hand_the_plan_is_reviewed_before_the_move() -> None:
    assert any("Review the pathway plan" in action.text for action in plan(home="offered").at.actions)


def test_e18_a_current_plan_alone_does_not_stand_for_the_rest() -> None:
    here = plan(moving_on="2027-01-20", in_place=["plan"])
    assert "finish_pack" in here.case.duties and "plan_first" not in here.case.duties


# --- E19, E22: homes that could not be paid for, or were unsafe --------------------------------------------------


@pytest.mark.parametrize("point", ALL_RIGHT)
def test_e19_e22_one_point_that_is_wrong_or_not_checked_is_enough_to_hold_the_move(point: str) -> None:
    here = plan(home="offered", offer_right=[other for other in ALL_RIGHT if other != point])
    assert here.at.key == "offer_not_right"


@pytest.mark.parametrize("unknown", ["none", "not_sure"])
def test_e19_a_home_that_nobody_has_checked_is_not_taken_for_right(unknown: str) -> None:
    assert plan(home="offered", offer_right=unknown).at.key == "offer_not_right"


def test_e22_the_result_names_what_made_homes_unsafe_and_saying_no_costs_nothing() -> None:
    words = said(plan(home="offered", offer_right="none"))
    assert all(fault in words for fault in ("heating", "electrics", "damp", "locks"))
    assert "ends neither the plan nor the support" in words and "a no would mean for the housing register" in words
    assert "disagreement" in outcomes.OFFER_NOT_RIGHT.hand_over


# --- E20: money errors ------------------------------------------------------------------------------------------


def test_e20_who_pays_what_is_written_down_and_nothing_is_taken_off_without_telling_them() -> None:
    here = plan(moving_on="2027-01-20", in_place=["plan", "housing", "papers", "limits"])
    assert "Nothing is taken off later without telling them first" in said(here)


# --- E27: nothing lined up at 18 ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("born", "result"),
    [
        (ALMOST_18, "urgent"),  # 18 in two months
        ("2009-03-22", "refer_now"),  # 18 in four months
        ("2009-05-22", "refer_now"),  # 18 in six months to the day
        ("2009-05-23", "prepare"),  # a day more
    ],
)
def test_e27_someone_near_18_with_no_home_is_found_by_the_birthday_even_if_nobody_set_a_day(
    born: str, result: str
) -> None:
    assert plan(born, "looked_after", moving_on="not_sure").at.key == result


def test_e27_the_housing_lead_keeps_a_list_of_those_with_no_home_and_a_late_case_is_reported() -> None:
    assert "list of young people with no home agreed" in said(plan(moving_on="2027-04-30"))
    assert "a home not agreed in time" in said(plan(moving_on="2026-12-30"))


def test_e27_in_the_urgent_case_nobody_leaves_before_there_is_a_next_home() -> None:
    here = plan(ALMOST_18, "looked_after")
    assert "the present home goes on until there is another" in said(here)
    assert due(here, "urgent", "5 working days") == date(2026, 11, 27)


@pytest.mark.parametrize(
    ("day", "result"),
    [
        ("2027-02-21", "urgent"),
        ("2027-02-22", "refer_now"),
        ("2027-05-22", "refer_now"),
        ("2027-05-23", "prepare"),
        ("2027-02", "urgent"),
        ("not_sure", "refer_now"),
    ],
)
def test_e27_three_and_six_months_are_counted_to_the_day_and_a_doubtful_day_the_earlier_way(
    day: str, result: str
) -> None:
    assert plan(moving_on=day).at.key == result


def test_e27_an_unknown_date_of_birth_at_16_or_17_counts_as_near_18() -> None:
    assert plan("not_sure", "looked_after", age_said="from_16").at.key == "urgent"


# --- E29: support that ends by contract ---------------------------------------------------------------------------


@pytest.mark.parametrize("born", [AT_17, AT_19, AT_22])
def test_e29_a_home_that_ends_at_a_set_age_is_called_a_cliff_of_the_contract_and_more_time_is_asked_for(
    born: str,
) -> None:
    here = plan(born, home="ends")
    assert "ends_by_contract" in here.case.duties
    assert "goes by age and status, not by that contract" in ENDS_BY_CONTRACT.plain


def test_e29_turning_21_ends_no_tenancy_by_itself() -> None:
    assert "from_21" in plan(AT_22).case.duties
    assert "from_21" not in plan(AT_19).case.duties
    assert "Turning 21 ends no tenancy by itself" in duties.FROM_21.plain


# --- E30: belongings lost in moves ------------------------------------------------------------------------------


def test_e30_belongings_are_listed_packed_properly_and_stored() -> None:
    words = said(plan(home="offered"))
    assert "proper bags and boxes" in words and "List what they own" in words and "store what cannot come" in words


# --- staying ----------------------------------------------------------------------------------------------------


def test_staying_put_after_18_is_only_for_those_looked_after_until_18_with_the_same_carer() -> None:
    assert plan(AT_19, home="foster", same_carer="yes").at.key == "staying_put"
    assert plan(AT_19, home="foster", same_carer="no").at.key == "stay_on"


def test_staying_put_is_never_offered_to_someone_who_left_care_before_18() -> None:
    """A relevant child is not looked after any more."""
    assert plan(AT_17, "care_leaver", "foster").at.key == "stay_on"


def test_not_sure_whether_staying_put_holds_keeps_the_home_and_says_what_to_find_out() -> None:
    here = plan(AT_19, home="foster", same_carer="not_sure")
    assert here.at.key == "stay_on"
    assert any("staying put" in words and "goes on while this is checked" in words for words in here.case.to_find_out)


def test_staying_put_ends_on_the_21st_birthday() -> None:
    born = "2005-11-23"
    assert plan(born, home="foster", same_carer="yes", as_at=date(2026, 11, 22)).at.key == "staying_put"
    assert plan(born, home="foster", same_carer="yes", as_at=date(2026, 11, 23)).at.key == "stay_on"


def test_staying_close_is_never_promised() -> None:
    here = plan(home="stay")
    assert here.at.key == "stay_on"
    assert any("Staying Close" in words and "not confirmed" in words for words in here.case.left_open)


def test_nobody_stops_being_looked_after_just_by_moving() -> None:
    assert "keep_looked_after" in plan(AT_17, "looked_after").case.duties
    assert "keep_looked_after" in plan(AT_17, "not_sure").case.duties
    assert "keep_looked_after" not in plan(AT_17, "care_leaver").case.duties
    assert duties.KEEP_LOOKED_AFTER.actions[0].deadline.source is Source.LAW


# --- what is a condition and what is not ----------------------------------------------------------------------------


def test_being_ready_is_never_a_condition_and_training_is_an_offer() -> None:
    here = plan()
    assert "practice_offered" in here.case.duties
    assert "Nobody has to pass it" in duties.PRACTICE_OFFERED.plain


def test_papers_are_helpful_and_never_a_condition_and_consent_is_not_the_gate() -> None:
    assert "None of it is a condition" in duties.FINISH_PACK.plain
    assert "sharing-information" in duties.FINISH_PACK.hand_over
    assert "consent" not in said(plan(in_place="none")).lower()


def test_immigration_or_benefit_limits_that_nobody_checked_lead_to_the_immigration_pathway() -> None:
    here = plan(in_place=["plan", "housing", "papers", "money"])
    assert "immigration" in here.case.duties["finish_pack"].hand_over


# --- dates ------------------------------------------------------------------------------------------------------


def test_three_months_before_the_move_is_a_date_and_a_deadline_of_the_protocol() -> None:
    here = plan(moving_on="2027-04-30")
    assert here.at.key == "refer_now"
    assert due(here, "refer_now", "3 months before") == date(2027, 1, 30)
    assert here.at.actions[0].deadline.source is Source.PROTOCOL


@pytest.mark.parametrize(
    ("answer", "duty", "source"),
    [
        ("yes", "visits_by_law", Source.LAW),
        ("not_sure", "visits_by_law", Source.LAW),
        ("no", "visits_suggested", Source.SUGGESTED),
    ],
)
def test_the_visit_after_7_days_and_the_review_after_28_are_law_only_where_the_council_provides_the_home(
    answer: str, duty: str, source: Source
) -> None:
    here = plan(home="offered", moving_on="2026-12-01", council_home=answer)
    assert here.at.key == "move"
    assert due(here, duty, "7 days") == date(2026, 12, 8)
    assert due(here, duty, "28 days") == date(2026, 12, 29)
    assert here.case.duties[duty].actions[0].deadline.source is source


def test_for_a_relevant_child_the_council_provides_the_home_and_nobody_is_asked() -> None:
    here = plan(AT_17, "care_leaver", "offered")
    assert "council_home" not in here.case.steps and "visits_by_law" in here.case.duties


def test_a_child_who_stays_looked_after_has_other_visits_and_is_not_given_those_of_section_23b() -> None:
    here = plan(AT_17, "looked_after", "offered")
    assert "council_home" not in here.case.steps and "visits_by_law" not in here.case.duties
    assert any("other rules on visits" in words for words in here.case.to_find_out)


def test_the_council_home_question_asks_for_the_sections_and_not_only_who_pays() -> None:
    assert "section 23B or section 24B" in plan(home="offered").case.steps["council_home"].fact.text


@pytest.mark.parametrize("home", ["foster", "stay", "ends", "looking", "offered", "student", "not_sure"])
def test_a_relevant_childs_home_comes_from_the_council_that_last_looked_after_them(home: str) -> None:
    here = plan(AT_17, "care_leaver", home)
    assert "last looked after" in here.case.duties["relevant_home"].plain
    assert "relevant_home" not in plan(AT_17, "looked_after", home).case.duties


def test_planning_staying_put_promises_nothing_before_the_dates_and_the_carer_are_asked() -> None:
    here = plan(AT_17, "looked_after", "foster")
    assert here.at.confidence is Confidence.DEPENDS
    assert all(words in here.at.plain for words in ("If the carer does too", "13 weeks", "welfare"))


def test_staying_put_with_a_status_that_is_not_settled_says_that_13_weeks_are_needed_too() -> None:
    here = plan(AT_19, "not_sure", "foster", same_carer="yes")
    assert here.at.key == "staying_put" and any("13 weeks" in words for words in here.case.to_find_out)


def test_the_review_of_a_home_is_every_three_months_where_the_council_provides_it_and_regular_while_in_care() -> None:
    words = plan(AT_17, "care_leaver", "stay").at.actions[2].deadline.words
    assert "every 3 in a council home" in words and "regularly while in care" in words


def test_a_student_is_given_a_vacation_home_by_law_only_from_18_and_on_the_courses_that_the_act_names() -> None:
    here = plan(AT_19, home="student")
    assert here.at.key == "vacation_home" and "there is no such duty" in said(here)
    assert "provide the home all year" in said(plan(AT_17, "looked_after", "student"))


def test_without_a_moving_day_no_date_is_made_up() -> None:
    here = plan(home="offered")
    assert due(here, "visits_suggested", "7 days") is None


# --- status -----------------------------------------------------------------------------------------------------


def test_not_sure_of_the_status_plans_on_as_for_the_higher_one() -> None:
    sure, unsure = plan(AT_19), plan(AT_19, "not_sure")
    assert sure.at is unsure.at
    assert "settle_status" in unsure.case.duties and "settle_status" not in sure.case.duties


@pytest.mark.parametrize(("status", "result"), [("qualifying", "qualifying"), ("none", "no_status")])
def test_people_without_a_right_to_a_plan_are_still_given_somebody_who_acts(status: str, result: str) -> None:
    here = plan(AT_19, status)
    assert here.at.key == result
    assert "housing-options" in here.at.hand_over


def test_at_21_the_help_of_section_24_has_ended_and_only_section_24b_is_left() -> None:
    born = "2005-11-23"
    assert plan(born, "qualifying", as_at=date(2026, 11, 22)).at.key == "qualifying"
    assert plan(born, "qualifying", as_at=date(2026, 11, 23)).at.key == "education_only"


@pytest.mark.parametrize(
    ("born", "said_age", "result"),
    [("2011-05-01", None, "under_16"), ("2001-05-01", None, "over_25"), ("not_sure", "not_sure", "age_first")],
)
def test_other_ages_are_sent_on(born: str, said_age: str | None, result: str) -> None:
    said = {"age_said": said_age} if said_age else {}
    assert plan(born, **said).at.key == result


# --- the law of the day -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("as_at", "registered"), [(date(2023, 10, 27), False), (date(2023, 10, 28), True)])
def test_homes_at_16_and_17_have_to_be_registered_from_28_october_2023(as_at: date, registered: bool) -> None:
    assert ("registered_home" in plan("2006-12-01", "looked_after", as_at=as_at).case.duties) is registered


@pytest.mark.parametrize(("as_at", "duty"), [(date(2023, 3, 31), "set_up_2000"), (date(2023, 4, 1), "set_up_3000")])
def test_the_recommended_set_up_money_rose_on_1_april_2023(as_at: date, duty: str) -> None:
    here = plan("2004-01-01", home="offered", as_at=as_at)
    assert {key for key in here.case.duties if key.startswith("set_up")} == {duty}
    assert "not a fixed right" in duties.SET_UP_3000.plain


def test_a_moving_day_that_has_gone_by_is_asked_for_again() -> None:
    request = {
        "protocol": wire.PROTOCOL,
        "pathway": TREE,
        "as_at": str(NOW),
        "area": "kent",
        "answers": {"born": AT_19, "status_said": "care_leaver", "home_now": "looking", "moving_on": "2026-11-21"},
    }
    reply = json.loads(wire.reply(json.dumps(request)))
    assert reply["error"]["question"] == "moving_on" and "gone by" in reply["error"]["words"]
