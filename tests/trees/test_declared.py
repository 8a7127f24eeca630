"""What each pathway lists in its module `declared` is what walking it meets, and a duty means one thing everywhere."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Duty
from decision_trees.shared.place_and_role import PLACE, ROLE
from macros import explored
from macros.graph_json import name, named


def met(key: str) -> set[tuple[str, str]]:
    """The names of all that the kept exploration of a pathway met."""
    found = explored.explored(key)
    return set(map(name, (*found.facts, *found.advice)))


@pytest.mark.parametrize("key", PATHWAYS)
def test_a_pathway_lists_all_that_it_can_meet_and_nothing_else(key: str) -> None:
    assert met(key) == set(explored.declared(key))


def written(package: str) -> set[tuple[str, str]]:
    """The names of all that the modules of a package make, or take by name."""
    folder = import_module(f"decision_trees.{package}")
    modules = [import_module(f"{folder.__name__}.{module.name}") for module in iter_modules(folder.__path__)]
    return {one for module in modules for one in named(vars(module).values())}


OF_THE_PLAN = {("fact", PLACE.key), ("fact", ROLE.key)}
"""What no pathway asks: a plan would like to know it."""


def test_nothing_is_written_that_no_pathway_lists() -> None:
    packages = ["shared", *(f"pathways.{pathway.package}" for pathway in PATHWAYS.values())]
    listed = {one for key in PATHWAYS for one in explored.declared(key)}
    assert {one for package in packages for one in written(package)} - listed == OF_THE_PLAN


def test_a_duty_of_one_key_is_the_same_in_every_pathway() -> None:
    duties: dict[str, list[Duty]] = {}
    for key in PATHWAYS:
        for thing in explored.declared(key).values():
            if isinstance(thing, Duty):
                duties.setdefault(thing.key, []).append(thing)
    assert {key for key, same in duties.items() if any(duty != same[0] for duty in same)} == set()
