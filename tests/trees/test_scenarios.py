"""Every scenario for training is walked by the rules on its day, and holds what its page tells a trainer."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from decision_trees import PATHWAYS
from decision_trees.shared.place_and_role import PLACE, served
from macros import citations
from macros.checked import Slip
from macros.project import REPOSITORY, Page, Project
from macros.training import coverage
from macros.training.page import scenario_page
from macros.training.scenario import FOLDER, Scenario, check_names, mistakes, scenarios
from macros.training.walked import actions, end, end_if_changed, first_actions

DECIDES = {
    "which-pathway": "age_in_doubt no_status looked_after relevant_child homeless_16_17",
    "homeless-16-17": (
        "age_in_doubt adult under_16 not_in_need second_look talk_first needs_time decided_against "
        "accommodate family_together consider_the_power section_17_help home_council own_social_worker "
        "home_for_now stay_with_support elsewhere responsible_authority"
    ),
    "informed-choice": "pause chose_not_to_be chose_to_be_looked_after",
    "emergency-accommodation": (
        "ask_first fit_for_a_short_stay stop_unregistered stop_tonight not_shown_suitable housing_rules "
        "not_a_home fit_for_now move_on_quickly stop_under_16"
    ),
    "planning-a-move": "urgent vacation_home no_status",
    "homeless-18-24": (
        "homeless_or_not not_at_risk settle_eligibility prevention out_without_a_home dead_notice relief "
        "intentionality_open relief_vulnerable no_priority_need ask_for_a_review no_review_of_it main_duty "
        "relevant_student under_18"
    ),
    "tenancy-at-risk": "under_18_at_risk from_inside homeless_now safe_first",
    "which-council": (
        "act_first home_council no_referral_there referral_possible referral_back looked_after relevant_child"
    ),
    "immigration": (
        "status_not_known stop_assess_first managers_decide help_goes_on claim_pending no_public_funds child"
    ),
    "disagreement": "interim_home appeal review_late review_overdue",
    "housing-options": "limited nothing_fits child_not_in_care",
}
"""Results that decide a bed tonight, or that refuse or end a duty."""
PROJECT = Project()
EVERY = scenarios(PROJECT)
BY_KEY = [pytest.param(each, id=key) for key, each in EVERY.items()]


@pytest.mark.parametrize("scenario", BY_KEY)
def test_a_scenario_ends_on_its_day_in_the_result_that_it_names(scenario: Scenario) -> None:
    assert end(scenario).at.key == scenario.result


@pytest.mark.parametrize("scenario", BY_KEY)
def test_what_comes_first_in_a_scenario_is_asked_for_by_its_walk(scenario: Scenario) -> None:
    assert len(first_actions(scenario, end(scenario))) == min(3, len(actions(end(scenario))))


@pytest.mark.parametrize("scenario", BY_KEY)
def test_one_changed_fact_leads_elsewhere(scenario: Scenario) -> None:
    assert end_if_changed(scenario).at.key != scenario.result


@pytest.mark.parametrize("scenario", BY_KEY)
def test_a_scenario_names_roles_mistakes_clauses_and_law_that_there_are(scenario: Scenario) -> None:
    check_names(PROJECT, scenario)
    assert citations.links(PROJECT, Page(scenario.source), tuple(scenario.said["law"]))


@pytest.mark.parametrize("scenario", BY_KEY)
def test_nothing_that_a_page_shows_before_the_prediction_names_the_result(scenario: Scenario) -> None:
    result = end(scenario).at
    html = scenario_page(PROJECT, Page(scenario.source), scenario.key, "The story.")
    before = html.partition("<summary>Show pathway")[0]
    assert getattr(result, "name") not in before  # noqa: B009 - a question has no name, and a result has


def test_no_two_scenarios_of_a_pathway_end_in_the_same_result_for_the_same_reason() -> None:
    reasons = Counter((each.pathway, each.result, end(each).path) for each in EVERY.values())
    twice = [reason for reason, count in reasons.items() if count > 1]
    assert twice == []


def test_there_are_at_least_65_and_four_for_each_pathway() -> None:
    of_pathways = Counter(each.pathway for each in EVERY.values())
    assert len(EVERY) >= 65
    assert {key: of_pathways[key] for key in PATHWAYS if of_pathways[key] < 4} == {}


def test_at_least_six_go_on_in_a_second_pathway() -> None:
    assert len([each for each in EVERY.values() if each.then]) >= 6


def test_in_at_least_eight_the_council_did_right() -> None:
    assert len([each for each in EVERY.values() if "council_did_right" in each.said]) >= 8


def test_both_counties_have_scenarios_in_every_district() -> None:
    places = {each.place for each in EVERY.values()}
    for place in PLACE.each():
        if served(place).area:
            assert place.key in places, place.value


def test_every_role_that_decides_has_scenarios() -> None:
    roles = Counter(role for each in EVERY.values() for role in each.said["for"])
    for role in (
        "social-worker",
        "personal-adviser",
        "housing-officer",
        "out-of-hours",
        "manager",
        "provider",
        "advocate",
    ):
        assert roles[role] >= 4, role


def test_every_mistake_has_a_scenario_that_teaches_it() -> None:
    assert coverage.untaught(PROJECT) == []
    assert [row for row in mistakes(PROJECT) if row.startswith("E")] == [f"E{number}" for number in range(1, 31)]


@pytest.mark.parametrize("pathway", DECIDES)
def test_every_result_that_decides_a_bed_or_ends_a_duty_has_a_scenario(pathway: str) -> None:
    taught = {each.result for each in EVERY.values() if each.pathway == pathway}
    assert set(DECIDES[pathway].split()) - taught == set()


def test_every_status_is_the_result_of_a_scenario() -> None:
    assert coverage.statuses_without_scenario(PROJECT) == []


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("  minutes: 10", "  minutes: 15", "minutes: '15' is not one of"),
        (
            "result: homeless_16_17",
            "result: homeless",
            "the walk ends in homeless_16_17 and not in homeless: write that",
        ),
        ("    born: 2009-03-14\n", "", "the walk stops at the question age_said: write an answer to it"),
        ("rows: [E1,", "rows: [E99,", "there is no mistake 'E99' in data/errors.yml"),
        (
            "first: [bed_tonight.1,",
            "first: [bed_tonigt.1,",
            "the walk asks for no action bed_tonigt.1: write bed_tonight.1",
        ),
        ("for: [", "for: [police, ", "there is no role 'police' in data/roles.yml"),
        (
            "pathway: which-pathway",
            "pathway: witch-pathway",
            "there is no pathway 'witch-pathway': write which-pathway",
        ),
        ("tonight: no", "tonight: perhaps", "the answer to tonight cannot be read"),
        ("  difficulty: first steps\n", "", "difficulty is missing"),
        ("as_at: 2026-11-30", "as_at: 2026-11-31", "2026-11-31 is no day of the calendar"),
    ],
)
def test_a_slip_is_told_in_a_sentence_with_the_file(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    key = "locked-out-on-a-friday"
    shutil.copytree(REPOSITORY / "data", tmp_path / "data")
    shutil.copytree(REPOSITORY / "docs" / "protocol", tmp_path / "docs" / "protocol")
    file = tmp_path / "docs" / FOLDER / f"{key}.md"
    file.parent.mkdir(parents=True)
    text = (REPOSITORY / "docs" / FOLDER / f"{key}.md").read_text(encoding="utf-8")
    assert right in text
    file.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(Slip) as slip:
        scenario_page(Project(tmp_path), Page(f"{FOLDER}/{key}.md"), key, "The story.")
    assert str(slip.value).startswith(f"docs/{FOLDER}/{key}.md, ")
    assert said in str(slip.value)
    assert "\n" not in str(slip.value)
