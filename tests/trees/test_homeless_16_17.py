"""Homeless at 16 or 17: the cases that went wrong, the traps of the law, and what not being sure may never cost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Action, Duty, Outcome, Role, Source
from decision_trees.engine.questions import Choice
from decision_trees.engine.walk import Walk
from decision_trees.law.dates import birthday
from decision_trees.pathways.homeless_16_17 import duties, questions
from decision_trees.pathways.leaving_care_status.section_20 import AHEAD, Ahead
from kept import cases
from tests.trees.cases import NOW, back_home, follow, period, stop

KEY = "homeless-16-17"
FRIDAY = date(2026, 11, 20)
AT_16, AT_17 = "2010-03-01", "2009-05-01"
SECTION_20 = {"accommodate", "talk_first", "needs_time", "decided_against"}
# A girl of 16 has been told to leave after an argument and has slept on sofas for three weeks.
TOLD_TO_LEAVE: Mapping[str, Any] = {
    "born": AT_16,
    "status_said": "none",
    "in_area": "yes",
    "tonight": "no",
    "not_in_need": "not_sure",
    "parent_can": "no",
    "talk": "yes",
    "choice": "looked_after",
    "danger": "no",
    "objects": "not_sure",
    "family_commitments": "no",
    "on_remand": "no",
}
STAYING = {"tonight": "yes", "away": "no"}


def case(as_at: date = FRIDAY, **changes: Any) -> Walk:
    """Her case, with some of it otherwise."""
    return follow(KEY, {**TOLD_TO_LEAVE, **changes}, as_at)


@cache
def explored() -> tuple[Walk, ...]:
    return tuple(cases.every(PATHWAYS[KEY], NOW))


def ways(here: Walk) -> dict[str, str]:
    return dict(here.path)


def due(here: Walk, advice: Outcome | Duty) -> dict[str, date]:
    """The days by which things are done, by what is done."""
    dated = {action.text: action.deadline.due(here.case.days) for action in advice.actions}
    return {text: day for text, day in dated.items() if day}


def actions(here: Walk) -> list[Action]:
    return [action for one in (here.at, *here.case.duties.values()) for action in one.actions]


# --- scenarios ------------------------------------------------------------------------------------------------


def test_a_girl_of_16_told_to_leave_is_given_a_home_under_section_20_though_her_mother_says_come_back() -> None:
    """Her mother would have her back if she behaves; the home was seen and is not safe."""
    assert case().at.key == "accommodate"
    assert "bed_tonight" in case().case.duties


def test_a_boy_near_18_who_decides_against_it_hears_what_18_means_and_keeps_all_support() -> None:
    here = case(born="2009-01-20", choice="not_looked_after")
    assert here.at.key == "decided_against"
    assert here.case.steps[AHEAD.key].value is Ahead.DEPENDS
    assert any("18 comes before 13 weeks" in words for words in here.case.to_find_out)


def test_a_home_with_a_friends_family_that_the_council_set_up_ends_in_section_20_and_not_in_section_17() -> None:
    here = case(**STAYING, stay="council")
    assert here.at.key == "accommodate"
    assert "look_at_this_home" in here.case.duties
    assert "leaving-care-status" in here.case.duties["look_at_this_home"].hand_over


# --- who is responsible before section 20 is asked about ------------------------------------------------------


def test_a_relevant_child_is_housed_by_the_council_that_last_looked_after_them_and_not_under_article_3() -> None:
    here = case(status_said="care_leaver")
    assert here.at.key == "responsible_authority"
    assert "CA89 s.23B(8)" in here.at.cites
    housing = [action for action in here.at.actions if action.role is Role.HOUSING_OFFICER]
    assert "Do not send them away under article 3" in housing[0].text
    assert any("article 4" in words and "not settled" in words for words in here.case.left_open)


def test_a_relevant_child_worked_out_from_dates_comes_to_the_same() -> None:
    dates = {
        "care": [period("2025-06-01", "2026-06-30")],
        "home": "none",
        "stays": "none",
        "arranged": "no",
        "guardianship": "no",
        "elsewhere": "none",
    }
    assert case(born=AT_17, status_said="dates", **dates).at.key == "responsible_authority"


def test_a_looked_after_child_is_no_homelessness_applicant() -> None:
    here = case(status_said="looked_after")
    assert here.at.key == "own_social_worker"
    assert not any("application" in action.text for action in actions(here))


def test_a_home_with_parents_that_has_failed_may_make_them_a_relevant_child_again_so_the_council_is_asked() -> None:
    """After six months at home they only qualified; being told to leave today revives the status (regulation 3(6))."""
    here = case(status_said="qualifying", choice="not_looked_after")
    assert "CLR10 reg.3" in here.case.duties["ask_the_other_council"].cites
    assert any("leaves relevant children out" in words for words in here.case.left_open)
    thrown_out = {
        "care": [period("2025-05-10", "2025-10-30")],
        "stays": "none",
        "arranged": "no",
        "guardianship": "no",
        "elsewhere": "none",
        "home": [back_home("2025-11-01", "2026-11-19", ended="broke_down")],
    }
    assert case(born=AT_17, status_said="dates", **thrown_out).at.key == "responsible_authority"


@pytest.mark.parametrize("status_said", ["looked_after", "care_leaver"])
def test_a_child_whose_own_council_does_not_answer_is_given_a_bed_by_the_duty_team_here(status_said: str) -> None:
    tonight = [action for action in case(status_said=status_said).at.actions if action.role is Role.OUT_OF_HOURS]
    assert tonight and "bed here tonight" in tonight[0].text


def test_priority_need_is_never_said_of_every_homeless_child() -> None:
    """Article 3 leaves out relevant children, and those who are owed section 20."""
    assert "unless they are a relevant child" in case(not_in_need="two").at.plain
    without = case(parent_can="yes", welfare="no", helps="no").at
    assert "priority need" not in without.plain and "they are homeless" not in without.plain


def test_a_status_nobody_is_sure_of_sends_nobody_away_and_another_council_is_asked_today() -> None:
    here = case(status_said="not_sure")
    assert here.at.key == "accommodate"
    assert "ask_the_other_council" in here.case.duties
    assert "ask_the_other_council" not in case().case.duties


def test_a_child_in_another_area_is_not_let_go_before_a_worker_there_has_taken_over() -> None:
    here = case(in_area="no")
    assert here.at.key == "elsewhere"
    assert "bed for tonight is certain" in here.at.actions[0].text
    assert case(in_area="not_sure").at.key == "accommodate", "where they are has to be found out, not waited for"


# --- section 20 -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"parent_can": "no"}, "accommodate"),
        ({"parent_can": "not_sure"}, "accommodate"),
        ({"parent_can": "yes", "welfare": "yes", "objects": "not_sure"}, "accommodate"),
        ({"parent_can": "yes", "welfare": "not_sure", "objects": "not_sure"}, "accommodate"),
        ({"parent_can": "yes", "welfare": "no", "helps": "yes"}, "consider_the_power"),
        ({"parent_can": "yes", "welfare": "no", "helps": "not_sure"}, "consider_the_power"),
        ({"parent_can": "yes", "welfare": "no", "helps": "no"}, "section_17_help"),
    ],
)
def test_the_duty_the_second_duty_at_16_and_the_power_are_asked_in_this_order(
    answers: dict[str, str], end: str
) -> None:
    assert case(**answers).at.key == end


def test_a_parent_who_objects_does_not_stop_a_young_person_of_16_who_agrees() -> None:
    wanted = {"parent_can": "yes", "welfare": "yes"}
    here = case(**wanted, objects="yes")
    assert here.at is case(**wanted, objects="not_sure").at
    assert here.at.key == "accommodate"
    assert "CA89 s.20(11)" in here.case.duties["parent_objects"].cites


def test_a_no_before_the_talk_is_not_even_asked_for() -> None:
    here = case(talk="not_sure", choice="not_looked_after")
    assert here.at.key == "talk_first"
    assert "choice" not in here.case.steps
    assert here.at.hand_over[0] == "informed-choice"


def test_a_yes_before_the_talk_counts_tonight() -> None:
    """Waiting three days for the talk would cost days towards 13 weeks."""
    here = case(talk="not_sure")
    yes = [action for action in here.at.actions if "If they say yes now" in action.text]
    assert yes[0].role is Role.TEAM_MANAGER and yes[0].deadline.words == "today"
    assert "CA89 s.20(11)" in yes[0].cites


def test_only_two_managers_can_find_that_somebody_is_not_in_need_and_that_never_becomes_section_20() -> None:
    assert case(not_in_need="one").at.key == "second_look"
    assert case(not_in_need="two").at.key == "not_in_need"
    ended = {here.at.key for here in explored() if ways(here).get("not_in_need") == "two"}
    assert ended == {"not_in_need"}
    assert {here.at.key for here in explored() if ways(here).get("not_in_need") == "one"} == {"second_look"}


@pytest.mark.parametrize("lived", [birthday(FRIDAY, -16), birthday(FRIDAY + timedelta(1), -18)])
def test_nearness_to_18_changes_no_duty(lived: date) -> None:
    assert case(born=str(lived)).at.key == "accommodate"


def test_the_day_of_the_18th_birthday_is_the_first_on_which_other_rules_hold() -> None:
    assert case(born=str(birthday(FRIDAY, -18))).at.key == "adult"
    assert case(born=str(birthday(FRIDAY, -18))).at.hand_over == ("homeless-18-24",)


def test_no_question_asks_for_papers_an_address_or_a_connection() -> None:
    asked = [one for one in vars(questions).values() if isinstance(one, Choice)]
    assert len(asked) == 10
    for one in asked:
        assert not any(word in one.text.lower() for word in ("proof", "letter", "document", "identity", "connection"))


# --- mistakes that were really made ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days_left", "ahead"),
    [
        (1, Ahead.EIGHTEEN_FIRST),
        (89, Ahead.EIGHTEEN_FIRST),
        (90, Ahead.EIGHTEEN_FIRST),
        (91, Ahead.TOO_CLOSE),
        (92, Ahead.TOO_CLOSE),
        (93, Ahead.WEEKS_FIRST),
        (400, Ahead.WEEKS_FIRST),
    ],
)
def test_e3_the_clock_says_what_a_day_of_delay_costs_and_asserts_nothing_within_a_day(
    days_left: int, ahead: Ahead
) -> None:
    """And never a no while days since 14 may be missing: 20 November 2026, CPP10 reg.40(1)."""
    born = birthday(FRIDAY + timedelta(days_left), -18)
    here = case(born=str(born), status_said="dates", care="none", arranged="no", guardianship="no", elsewhere="none")
    said = case(born=str(born))
    assert here.case.steps[AHEAD.key].value is ahead
    assert said.case.steps[AHEAD.key].value is (Ahead.DEPENDS if ahead is Ahead.EIGHTEEN_FIRST else ahead)
    assert ("weeks_from_today" in here.case.milestones) == (ahead is not Ahead.EIGHTEEN_FIRST)
    if ahead is Ahead.TOO_CLOSE:
        assert any("legal advice" in words for words in here.case.to_find_out)


def test_e3_the_day_on_which_13_weeks_would_be_complete_is_worked_out() -> None:
    here = case()
    assert here.case.milestones["weeks_from_today"][1] == date(2027, 2, 18), "91 days, the first being 20 November"
    noted = [action for action in here.at.actions if "13 weeks are complete" in action.text]
    assert noted[0].deadline.due(here.case.days) == date(2026, 11, 23), "it is written down on the next working day"


def test_e3_with_no_date_of_birth_the_clock_says_so() -> None:
    here = case(born="not_sure", age_said="from_16")
    assert here.at.key == "accommodate"
    assert here.case.steps[AHEAD.key].value is Ahead.NOT_KNOWN
    assert "turns_18" not in here.case.milestones


def test_e4_where_section_20_applies_no_way_leads_to_section_17_instead() -> None:
    """The Isle of Wight case: section 17 was recorded, and leaving-care support was lost."""
    owed = [
        here
        for here in explored()
        if ways(here).get("parent_can") in ("no", "not_sure") or ways(here).get("welfare") in ("yes", "not_sure")
    ]
    assert owed
    assert {here.at.key for here in owed} == SECTION_20


def test_e5_no_young_person_of_16_or_17_is_only_a_homelessness_applicant() -> None:
    """The Wandsworth case: a child was dealt with under homelessness law alone."""
    for here in explored():
        if here.at.key not in ("adult",):
            roles = {action.role for action in here.at.actions}
            assert roles & {Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.PERSONAL_ADVISER}, here.at.key
            assert "childrens_services" in here.at.services


def test_e6_a_child_whom_the_council_gives_a_home_is_said_to_be_looked_after_with_plan_and_review() -> None:
    """The Lancashire case: nobody saw that accommodating a child is looking after them."""
    here = case()
    assert "looked after" in here.at.plain
    assert "leaving-care-status" in here.at.hand_over
    assert "CPP10 reg.33" in here.at.cites


@pytest.mark.parametrize("chosen", ["looked_after", "not_looked_after", "not_sure"])
def test_e8_no_choice_is_asked_for_before_the_options_were_explained(chosen: str) -> None:
    steps = case(choice=chosen).case.steps
    assert list(steps).index("talk") < list(steps).index("choice")
    assert steps["talk"].branch == "yes"


def test_e9_an_advocate_is_offered_at_the_start_and_not_after_a_no() -> None:
    begun = [here for here in explored() if "in_area" in here.case.steps]
    for here in begun:
        offered = [action for action in here.case.duties["start_today"].actions if "advocate" in action.text]
        assert offered and "before the talk" in offered[0].text.lower()


def test_e9_every_result_for_a_child_names_an_advocate() -> None:
    for here in explored():
        assert any("advocate" in words for words in here.at.challenge), here.at.key


def test_e10_everyone_who_is_owed_section_20_and_wants_it_gets_it() -> None:
    """Of the homeless children who were given a home, most got it outside section 20."""
    agreed = [here for here in explored() if ways(here).get("choice") == "looked_after"]
    assert agreed
    assert {here.at.key for here in agreed} == {"accommodate"}


def test_e11_money_and_supply_are_named_only_as_what_may_not_decide() -> None:
    assert "Cost and what is free tonight are no reasons." in case().at.actions[0].text
    asked = [one for one in vars(questions).values() if isinstance(one, Choice)]
    for one in asked:
        words = f"{one.text} {one.hint} {' '.join(str(option.value) for option in one.each())}".lower()
        assert not any(word in words for word in ("cost", "budget", "available", "afford")), one.key


def test_e13_friends_who_offered_by_themselves_and_friends_whom_the_council_asked_are_told_apart() -> None:
    assert case(**STAYING, stay="family").at.key == "stay_with_support"
    arranged = case(**STAYING, stay="council")
    assert arranged.at.key == "accommodate"
    assert {"Case Southwark", "Case Coventry", "Case D v Southwark"} <= set(duties.LOOK_AT_SUBSTANCE.cites)
    assert "look_at_this_home" not in case(**STAYING, stay="no").case.duties
    assert "may be looked after" in duties.LOOK_AT_SUBSTANCE.plain, "flagged, and not decided here"


def test_e28_a_home_under_section_20_has_its_first_review_within_20_working_days() -> None:
    here = case()
    reviews = [action for action in here.at.actions if "first review" in action.text]
    assert reviews[0].deadline.source is Source.LAW
    assert reviews[0].deadline.due(here.case.days) == date(2026, 12, 18)


# --- deciding against it --------------------------------------------------------------------------------------


def test_deciding_against_section_20_keeps_the_worker_the_plan_and_the_home_and_brings_two_more_offers() -> None:
    here = case(choice="not_looked_after")
    said = " ".join(action.text for action in here.at.actions)
    assert "child in need plan" in said and "interim accommodation" in said
    assert {date(2026, 11, 27), date(2026, 12, 18)} <= set(due(here, here.at).values()), "after 7 and 28 days"
    assert "PNO02 art.3" in here.at.cites
    assert "immigration" in here.at.hand_over


def test_no_end_is_without_the_means_to_open_it_again() -> None:
    for here in explored():
        assert here.at.hand_over, here.at.key


# --- not sure -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answers",
    [
        {"in_area": "not_sure"},
        {**STAYING, "stay": "not_sure"},
        {"tonight": "not_sure"},
        {"parent_can": "not_sure"},
        {"status_said": "not_sure"},
        {"parent_can": "yes", "welfare": "not_sure", "objects": "not_sure"},
        {"talk": "not_sure"},
        {"choice": "not_sure"},
        {"born": "not_sure", "age_said": "from_16"},
    ],
    ids=str,
)
def test_not_being_sure_of_one_thing_never_takes_section_20_away(answers: dict[str, str]) -> None:
    here = case(**answers)
    assert here.at.key in SECTION_20 - {"decided_against"}
    assert here.case.to_find_out


def test_not_knowing_the_age_is_help_as_for_a_child() -> None:
    here = case(born="not_sure", age_said="not_sure")
    assert here.at.key == "age_in_doubt"
    assert any("child" in words for words in here.case.to_find_out)


@pytest.mark.parametrize(
    ("born", "as_at"), [("not_sure", FRIDAY), ("2008-11", FRIDAY), ("2008-02-29", date(2026, 2, 28))], ids=str
)
def test_somebody_only_said_to_be_18_is_not_let_go_as_an_adult_without_a_warning(born: str, as_at: date) -> None:
    here = case(as_at, born=born, age_said="from_18")
    assert here.at.key == "adult"
    assert any("may be under 18 is helped as a child" in words for words in here.case.to_find_out)
    assert not case(born="2008-11-19").case.to_find_out


def test_danger_is_acted_on_where_it_may_be_and_never_asserted_where_there_is_none() -> None:
    """CA89 s.47: whoever said at the front door that there is none is not told of it again."""
    for here in explored():
        if "danger" in here.case.steps:
            assert ("safe_now" in here.case.duties) == (ways(here)["danger"] != "no"), here.at.key
        else:
            assert "safe_now" not in here.case.duties
            assert here.at.key == "adult" or "start_today" in here.case.duties, "which asks about harm, alone"


def test_an_age_in_doubt_brings_a_bed_tonight() -> None:
    assert "bed_tonight" in case(born="not_sure", age_said="not_sure").case.duties
    assert "bed_tonight" not in case(born="not_sure", age_said="not_sure", tonight="yes").case.duties


def test_perhaps_home_is_tried_while_they_have_a_bed_and_the_assessment_goes_on() -> None:
    assert {"try_family", "bed_tonight"} <= set(case(tonight="no").case.duties)
    here = case(**STAYING, stay="not_sure")
    assert "try_family" in here.case.duties and "bed_tonight" not in here.case.duties
    assert here.at.key == "accommodate"


def test_the_clocks_of_working_together_are_shown_as_not_confirmed() -> None:
    begun = [here for here in explored() if "in_area" in here.case.steps]
    assert all(
        any("45 working days" in words and "not seen" in words for words in here.case.left_open) for here in begun
    )
    assert all(action.deadline.source is not Source.LAW for action in duties.START_TODAY.actions)


def test_nobody_under_18_is_sent_to_bed_and_breakfast() -> None:
    for here in explored():
        for action in actions(here):
            if "bed and breakfast" in action.text.lower():
                assert "not bed and breakfast" in action.text.lower(), action.text


# --- the law from day to day ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "duty", "answers"),
    [
        (date(2018, 10, 1), "duty_to_refer", {}),
        (date(2023, 10, 28), "registered_home", {}),
        (date(2023, 10, 28), "registered_home", {"status_said": "care_leaver"}),
        (date(2026, 9, 1), "tell_school_and_doctor", {"choice": "not_looked_after"}),
        (date(2026, 9, 1), "tell_school_and_doctor", {"not_in_need": "two"}),
        (date(2026, 9, 1), "tell_school_and_doctor", {"talk": "not_sure"}),
        (date(2026, 9, 1), "tell_school_and_doctor", {"parent_can": "yes", "welfare": "no", "helps": "no"}),
    ],
    ids=str,
)
def test_a_duty_holds_from_its_first_day_and_not_the_day_before(
    first: date, duty: str, answers: dict[str, str]
) -> None:
    born = str(birthday(first, -17) + timedelta(-30))
    assert duty not in case(first - timedelta(1), born=born, **answers).case.duties
    assert duty in case(first, born=born, **answers).case.duties


def test_a_home_under_section_20_is_not_told_to_school_as_a_homelessness_home() -> None:
    assert "tell_school_and_doctor" not in case().case.duties


def test_the_age_is_asked_as_a_band_and_not_where_a_date_of_birth_gives_it() -> None:
    assert stop(KEY, {}).at.key == "age_said"
    assert stop(KEY, {"born": AT_16, "status_said": "none"}).at.key == "in_area"
