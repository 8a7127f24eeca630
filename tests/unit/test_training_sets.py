"""Sets of scenarios: within the time, varied, the same each time, and with one in which the council did right."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from macros.project import Page, Project
from macros.training import exercises, sets
from macros.training.scenario import Scenario, scenarios

PROJECT = Project()
EVERY = list(scenarios(PROJECT).values())
TIMES = (*exercises.MINUTES, 50, 80)
CASES = [pytest.param(role, minutes, id=f"{role} {minutes}") for role in sets.ROLES for minutes in TIMES]


def story(key: str, pathway: str = "p", minutes: int = 10, difficulty: str = "hard", **said: Any) -> Scenario:
    said = {"pathway": pathway, "minutes": str(minutes), "difficulty": difficulty, "for": ["manager"], **said}
    return Scenario(key, "", key, "", {**said, "expected": {"result": said.get("result", key)}})


def made(role: str, minutes: int) -> list[list[Scenario]]:
    return sets.sets(sets.for_role(EVERY, role), minutes)


@pytest.mark.parametrize(("role", "minutes"), CASES)
def test_a_set_is_for_the_role_and_takes_no_longer_than_the_time(role: str, minutes: int) -> None:
    found = made(role, minutes)
    assert found and all(found)
    for one in found:
        assert sets.length(one) <= minutes
        assert all(role in each.said["for"] for each in one)


@pytest.mark.parametrize(("role", "minutes"), CASES)
def test_the_first_set_has_as_many_pathways_as_it_can_and_the_easiest_first(role: str, minutes: int) -> None:
    first = made(role, minutes)[0]
    pathways = {each.pathway for each in sets.for_role(EVERY, role)}
    assert len({each.pathway for each in first}) == min(len(first), len(pathways)) or len(first) > 6
    assert all(sets.level(one) <= sets.level(other) for one, other in pairwise(first))


@pytest.mark.parametrize(("role", "minutes"), CASES)
def test_the_first_set_of_several_has_one_in_which_the_council_did_right(role: str, minutes: int) -> None:
    first = made(role, minutes)[0]
    assert len(first) == 1 or any(map(sets.done_right, first))


@pytest.mark.parametrize(("role", "minutes"), CASES)
def test_no_scenario_is_in_two_sets_and_sets_are_the_same_each_time(role: str, minutes: int) -> None:
    found = made(role, minutes)
    keys = [each.key for one in found for each in one]
    assert len(keys) == len(set(keys))
    assert made(role, minutes) == found


def test_another_pathway_then_another_result_comes_before_more_of_the_same() -> None:
    every = [story("a", result="one"), story("b", result="one"), story("c", result="two"), story("d", "q")]
    first, second = sets.sets(every, 30)
    assert [each.key for each in first] == ["a", "d", "c"]
    assert [each.key for each in second] == ["b"]


def test_nobody_gets_a_set_where_nothing_fits() -> None:
    assert sets.sets([story("a", minutes=20)], 10) == []
    assert sets.sets([], 40) == []


def test_a_mixed_room_gets_scenarios_for_several_roles() -> None:
    every = sets.for_a_mixed_room(EVERY)
    assert len(every) > 20
    assert all(len({*each.said["for"]} & {*sets.ROLES}) > 1 for each in every)


def test_the_page_of_the_self_check_names_no_result_of_a_scenario() -> None:
    data = exercises.data(PROJECT, Page("training/self-check.md"), {}, EVERY)
    assert {*data["scenarios"]} == {each.key for each in EVERY}
    for each in EVERY:
        assert {*data["scenarios"][each.key]} == {"title", "pathway", "minutes", "level", "address"}
        pathway = next(one for one in data["pathways"] if one["key"] == each.pathway)
        assert each.result in dict(pathway["results"])
