"""Whether a place may be used tonight: never a bed and breakfast under 18, whatever else is answered."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Outcome
from decision_trees.engine.walk import Walk
from decision_trees.pathways.emergency_accommodation import outcomes
from decision_trees.pathways.emergency_accommodation.questions import InPlace, Sound
from kept import cases
from tests.trees.cases import NOW, follow

TREE = "emergency-accommodation"
PATHWAY = PATHWAYS[TREE]
AT_15, AT_16, AT_17, AT_19, AT_26 = "2011-05-01", "2010-05-01", "2009-05-01", "2007-05-01", "2000-05-01"
ALL_IN_PLACE = [option.key for option in InPlace]
ALL_SOUND = [option.key for option in Sound]
SAFE = {"in_place_tonight": ALL_IN_PLACE, "home_is_sound": ALL_SOUND, "far_from_support": "no"}
NEVER = ["bed_and_breakfast", "night_shelter", "no_roof"]
NOT_UNDER_18 = {"not_a_home", "move_on_quickly", "not_shown_suitable", "fit_for_now", "housing_rules"}


def tonight(born: str, offered: str, as_at: date | str = NOW, **answers: Any) -> Walk:
    """Where a place leads; one for an adult is interim accommodation, unless another home is named."""
    return follow(TREE, {"born": born, "place_offered": offered, "which_home": "interim", **answers}, as_at)


def every_walk() -> list[Walk]:
    days = [PATHWAY.since, *PATHWAY.changes, NOW]
    return [here for day in days for here in cases.one_of_each_way(PATHWAY, day)]


def under_18(here: Walk) -> bool:
    said = here.case.steps.get("age_said") or here.case.steps["age"]
    return said.branch in {"under_16", "from_16", "not_sure"}


# E7: bed and breakfast under 18


@pytest.mark.parametrize("offered", NEVER)
@pytest.mark.parametrize("born", [AT_15, AT_16, AT_17])
def test_e7_bed_and_breakfast_is_stopped_at_any_age_under_18(born: str, offered: str) -> None:
    end = tonight(born, offered)
    assert end.at.key == "stop_tonight"
    assert "not even in an emergency" in end.at.name


def test_e7_no_walk_for_someone_who_is_or_may_be_under_18_ends_in_a_place_that_is_never_right() -> None:
    walks = [here for here in every_walk() if under_18(here)]
    assert {here.at.key for here in walks}.isdisjoint(NOT_UNDER_18)
    never = [here for here in walks if here.case.steps["place_offered"].branch in NEVER]
    assert never
    assert {here.at.key for here in never} == {"stop_tonight"}


def test_e7_the_day_before_18_is_under_18_and_the_birthday_is_not() -> None:
    assert tonight("2008-11-23", "bed_and_breakfast").at.key == "stop_tonight"
    end = tonight("2008-11-22", "bed_and_breakfast", status_said="care_leaver", family_commitments="no")
    assert end.at.key == "move_on_quickly"


def test_e7_a_doubt_about_age_counts_as_under_18() -> None:
    end = follow(TREE, {"born": "not_sure", "age_said": "not_sure", "place_offered": "bed_and_breakfast"})
    assert end.at.key == "stop_tonight"
    assert "age_uncertain" in end.case.duties


def test_e7_bed_and_breakfast_used_all_the_same_is_ended_that_night_and_reported() -> None:
    texts = [action.text for action in outcomes.STOP_TONIGHT.actions]
    assert any("move them tonight" in text and "director" in text for text in texts)


# E1: turned away, or four nights on the street


@pytest.mark.parametrize(
    "outcome",
    [outcomes.STOP_TONIGHT, outcomes.STOP_UNDER_16, outcomes.STOP_UNREGISTERED, outcomes.ASK_FIRST],
    ids=lambda outcome: outcome.key,
)
def test_e1_every_no_comes_with_a_bed_tonight(outcome: Outcome) -> None:
    assert any(action.deadline.words == "tonight" and "CA89 s.20" in action.cites for action in outcome.actions)


def test_e1_an_adult_with_only_a_tent_makes_an_application_the_same_night() -> None:
    end = tonight(AT_26, "no_roof")
    assert end.at.key == "not_a_home"
    assert {"HA96 s.184", "HA96 s.188(1)"} <= {cite for action in end.at.actions for cite in action.cites}


# E22: homes that are cold, damp or dangerous


@pytest.mark.parametrize("fault", ALL_SOUND)
def test_e22_one_fault_is_enough_for_a_home_not_to_be_suitable(fault: str) -> None:
    sound = [key for key in ALL_SOUND if key != fault]
    end = tonight(AT_19, "flat", status_said="care_leaver", home_is_sound=sound)
    assert end.at.key == "not_shown_suitable"
    assert len(end.case.to_find_out) == 1


@pytest.mark.parametrize("status", ["care_leaver", "qualifying", "none", "not_sure"])
@pytest.mark.parametrize("checked", ["none", "not_sure"])
def test_e22_a_home_that_nobody_has_looked_at_is_never_accepted(status: str, checked: str) -> None:
    assert tonight(AT_19, "flat", status_said=status, home_is_sound=checked).at.key == "not_shown_suitable"


def test_e22_a_child_does_not_go_to_an_unsound_home_either() -> None:
    end = tonight(AT_17, "crash_pad", legal_footing="section_17", **{**SAFE, "home_is_sound": "none"})
    assert end.at.key == "ask_first"


# The scenarios of the tree


def test_a_16_year_old_offered_a_bed_and_breakfast_at_night_gets_a_stop() -> None:
    assert tonight(AT_16, "bed_and_breakfast").at.key == "stop_tonight"


def test_a_care_leaver_of_19_offered_a_hotel_is_found_a_crash_pad() -> None:
    end = tonight(AT_19, "bed_and_breakfast", status_said="care_leaver", family_commitments="no")
    assert end.at.key == "move_on_quickly"
    assert "crash_pads" in end.at.services
    assert tonight(AT_19, "crash_pad", status_said="care_leaver", home_is_sound=ALL_SOUND).at.key == "fit_for_now"


def test_a_17_year_old_with_a_host_and_a_visit_booked_may_stay_there_for_a_short_time() -> None:
    end = tonight(AT_17, "crash_pad", legal_footing="section_17", **SAFE)
    assert end.at.key == "fit_for_a_short_stay"
    assert "look_at_section_20" in end.case.duties


# Where a child may be placed by law


@pytest.mark.parametrize("offered", ["supported", "crash_pad", "flat"])
def test_a_child_under_16_is_not_put_into_supported_accommodation_since_9_september_2021(offered: str) -> None:
    assert tonight(AT_15, offered).at.key == "stop_under_16"
    assert tonight("2006-05-01", offered, "2021-09-09").at.key == "stop_under_16"
    before = tonight("2006-05-01", offered, "2021-09-08")
    assert before.at.key == "ask_first", "never a plain yes before that day either"


@pytest.mark.parametrize("footing", ["care", "relevant", "not_sure"])
@pytest.mark.parametrize("registered", ["no", "not_sure"])
def test_at_16_and_17_a_home_that_is_not_shown_to_be_registered_is_not_used(footing: str, registered: str) -> None:
    end = tonight(AT_17, "supported", legal_footing=footing, ofsted_registered=registered)
    assert end.at.key == "stop_unregistered"


def test_registration_matters_from_28_october_2023() -> None:
    asked = {"legal_footing": "care", "ofsted_registered": "no", **SAFE}
    assert tonight("2006-05-01", "supported", "2023-10-27", **asked).at.key == "fit_for_a_short_stay"
    assert tonight("2006-05-01", "supported", "2023-10-28", **asked).at.key == "stop_unregistered"


@pytest.mark.parametrize("footing", ["section_17", "housing"])
def test_a_stay_outside_the_registration_rules_is_looked_at_for_section_20(footing: str) -> None:
    """SI 2023/416 does not reach section 17 or homelessness help; nobody says that this makes the place right."""
    end = tonight(AT_17, "supported", legal_footing=footing, **SAFE)
    assert "look_at_section_20" in end.case.duties
    assert "ofsted_registered" not in end.case.steps
    assert tonight(AT_17, "bed_and_breakfast", legal_footing=footing).at.key == "stop_tonight"


def test_a_relevant_child_gets_the_visits_and_the_review_that_the_law_sets() -> None:
    """Care Leavers Regulations 2010 regs 7(3) and 8(2): a home under section 23B."""
    end = tonight(AT_17, "supported", legal_footing="relevant", ofsted_registered="yes", **SAFE)
    actions = end.case.duties["visits_to_relevant_child"].actions
    assert [action.deadline.words for action in actions] == ["within 7 days", "as soon as practicable after 28 days"]
    other = tonight(AT_17, "supported", legal_footing="care", ofsted_registered="yes", **SAFE)
    assert "visits_to_relevant_child" not in other.case.duties
    stopped = tonight(AT_17, "supported", legal_footing="relevant", ofsted_registered="no")
    assert "visits_to_relevant_child" not in stopped.case.duties, "nobody visits a place that is not used"


def test_a_visit_in_7_days_to_an_adult_is_law_only_for_a_home_under_section_24b() -> None:
    action = next(each for each in outcomes.FIT_FOR_NOW.actions if "CLR10 reg.8(2)" in each.cites)
    assert "section 24B" in action.text


def test_regulation_27c_is_said_of_looked_after_children_and_registration_of_relevant_ones() -> None:
    assert "a looked-after child may be placed" in outcomes.STOP_UNREGISTERED.plain
    assert "Homes for relevant children have to be registered too" in outcomes.STOP_UNREGISTERED.plain


def test_the_guidance_is_quoted_for_bed_and_breakfast_at_16_and_17_and_for_nothing_wider() -> None:
    said, ours = outcomes.STOP_TONIGHT.plain.split("We hold", 1)
    assert "bed and breakfast" in said
    assert "16 or 17" in said
    assert "tent" not in said
    assert "tent" in ours


def test_nobody_but_an_unaccompanied_child_stays_ten_days_in_a_place_that_is_wrong_under_16() -> None:
    """Regulation 27B."""
    answers = {"age_said": "not_sure", "legal_footing": "care", "ofsted_registered": "yes", **SAFE}
    duty = tonight("not_sure", "supported", **answers).case.duties["out_in_ten_days"]
    assert "for nobody else" in duty.plain


def test_a_stay_that_a_council_arranged_is_flagged_and_never_reclassified() -> None:
    duty = tonight(AT_17, "family", **SAFE).case.duties["who_arranged_it"]
    assert "may be looked after in law" in duty.plain
    assert "a late challenge may fail" in duty.plain


def test_interim_accommodation_needs_priority_need_and_eligibility_but_no_link_with_the_area() -> None:
    """Housing Act 1996 s.188(1) and (2)."""
    plain = outcomes.NOT_A_HOME.plain
    assert "may be eligible and have priority need" in plain
    assert "does not need a link with the area" in plain


@pytest.mark.parametrize("offered", ["bed_and_breakfast", "flat"])
def test_someone_who_only_qualifies_is_protected_but_not_promised_an_adviser(offered: str) -> None:
    end = tonight(AT_19, offered, status_said="qualifying", family_commitments="no", home_is_sound=ALL_SOUND)
    assert end.at.key in {"move_on_quickly", "fit_for_now"}
    assert any("no personal adviser by right" in words for words in end.case.left_open)


def test_the_25th_birthday_ends_what_holds_after_care() -> None:
    eve = tonight("2001-11-23", "flat", status_said="care_leaver", home_is_sound=ALL_SOUND)
    day = tonight("2001-11-22", "flat", home_is_sound=ALL_SOUND)
    assert (eve.at.key, day.at.key) == ("fit_for_now", "housing_rules")


def test_a_status_said_before_settles_the_legal_footing() -> None:
    for said, footing in (("looked_after", "care"), ("care_leaver", "relevant")):
        end = tonight(AT_17, "supported", status_said=said, ofsted_registered="yes", **SAFE)
        assert end.case.steps["legal_footing"].branch == footing


def test_an_unaccompanied_young_person_found_to_be_under_16_leaves_within_10_working_days() -> None:
    answers = {"age_said": "not_sure", "legal_footing": "care", "ofsted_registered": "yes", **SAFE}
    assert "out_in_ten_days" in tonight("not_sure", "supported", **answers).case.duties
    assert "out_in_ten_days" not in tonight("not_sure", "supported", "2021-09-08", **answers).case.duties


@pytest.mark.parametrize("missing", ALL_IN_PLACE)
def test_one_thing_missing_for_a_first_night_goes_to_a_manager(missing: str) -> None:
    in_place = [key for key in ALL_IN_PLACE if key != missing]
    end = tonight(AT_17, "crash_pad", legal_footing="section_17", **{**SAFE, "in_place_tonight": in_place})
    assert end.at.key == "ask_first"


@pytest.mark.parametrize("far", ["yes", "not_sure"])
def test_a_place_far_away_needs_a_reason_signed_by_a_manager(far: str) -> None:
    end = tonight(AT_17, "care_home", far_from_support=far)
    assert end.at.key == "fit_for_a_short_stay"
    assert "far_from_support" in end.case.duties


def test_who_arranged_a_stay_with_friends_is_written_down() -> None:
    assert "who_arranged_it" in tonight(AT_17, "family", **SAFE).case.duties


# Bed and breakfast for families: six weeks


def test_six_weeks_for_a_family_are_counted_from_the_first_night() -> None:
    """SI 2003/3326 article 4: a period that does not exceed six weeks, so 42 nights."""
    first = {"family_commitments": "yes", "status_said": "care_leaver"}
    within = tonight(AT_19, "bed_and_breakfast", first_night_in_bed_and_breakfast="2026-10-12", **first)
    assert "short_stay_only" in within.case.duties, "22 November is the 42nd night"
    action = within.case.duties["short_stay_only"].actions[0]
    assert action.deadline.due(within.case.days) == date(2026, 11, 22)
    over = tonight(AT_19, "bed_and_breakfast", first_night_in_bed_and_breakfast="2026-10-11", **first)
    assert "stay_too_long" in over.case.duties


def test_not_sure_about_children_or_nights_protects_the_family() -> None:
    end = tonight(
        AT_26, "bed_and_breakfast", family_commitments="not_sure", first_night_in_bed_and_breakfast="not_sure"
    )
    assert "short_stay_only" in end.case.duties
    assert end.case.to_find_out


def test_the_six_week_rule_is_not_said_to_cover_a_single_adult() -> None:
    end = tonight(AT_19, "bed_and_breakfast", family_commitments="no", status_said="none")
    assert end.at.key == "housing_rules"
    assert not {"short_stay_only", "stay_too_long"} & set(end.case.duties)


# Not sure


@pytest.mark.parametrize("status", ["qualifying", "not_sure"])
def test_a_status_that_is_qualifying_or_not_known_is_protected_like_any_who_left_care(status: str) -> None:
    end = tonight(AT_19, "bed_and_breakfast", status_said=status, family_commitments="no")
    assert end.at.key == "move_on_quickly"


@pytest.mark.parametrize("born", [AT_15, AT_17])
def test_an_unknown_kind_of_place_is_not_used_for_a_child_before_a_manager_decides(born: str) -> None:
    end = tonight(born, "not_sure")
    assert end.at.key == "ask_first"
    assert end.case.to_find_out
