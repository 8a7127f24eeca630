"""Where a scenario leads by the rules of its day, and what is to be done there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Action, Advice, Outcome
from decision_trees.engine.walk import Walk, walk
from decision_trees.shared.place_and_role import PLACE

from ..mistakes import NotListed
from .scenario import Scenario, in_part

FIRST = 3
"""So many actions are named, where the walk asks for as many."""


def followed(scenario: Scenario, part: str, answers: Mapping[str, Any], result: str) -> Walk:
    """The walk of a scenario on some answers, which ends in a result. Raises Slip, naming the part of the file, where
    it stops at a question or ends elsewhere, and says what to write."""
    with in_part(scenario, part):
        here = walk(PATHWAYS[scenario.pathway].run, answers, scenario.day)
        if here.error:
            raise ValueError(f"the answer to {here.at.key} cannot be read: {here.error.words}")
        if not isinstance(here.at, Outcome):
            raise ValueError(f"the walk stops at the question {here.at.key}: write an answer to it")
        if here.at.key != result:
            raise ValueError(f"the walk ends in {here.at.key} and not in {result}: write that, or mend the answers")
        return here


def end(scenario: Scenario) -> Walk:
    """Where it leads. Raises Slip as `followed` does, and for an answer without which the walk says just the same."""
    here = followed(scenario, "answers", scenario.said["answers"], scenario.result)
    with in_part(scenario, "answers"):
        for key in scenario.said["answers"]:
            if key not in here.case.steps and key != PLACE.key and _says_the_same(scenario, here, key):
                raise ValueError(f"the answer to {key} is not used: take it away")
    return here


def _says_the_same(scenario: Scenario, here: Walk, without: str) -> bool:
    """Whether a walk adds the same duties without an answer, such as one that an earlier pathway asked for."""
    answers = {key: raw for key, raw in scenario.said["answers"].items() if key != without}
    return list(walk(PATHWAYS[scenario.pathway].run, answers, scenario.day).case.duties) == list(here.case.duties)


def end_if_changed(scenario: Scenario) -> Walk:
    """Where it leads with the one fact changed. Raises Slip as `followed` does, and where the result is the same."""
    result = scenario.said["changed"]["result"]
    with in_part(scenario, "changed"):
        if result == scenario.result:
            raise ValueError(f"the changed fact leads to {result} too: change one that leads elsewhere")
    return followed(scenario, "changed", scenario.changed, result)


def actions(here: Walk) -> dict[str, tuple[Advice, Action]]:
    """Every action that a finished walk asks for, by the key of its advice and its number, such as "accommodate.1"."""
    return {
        f"{advice.key}.{number}": (advice, action)
        for advice in _advised(here)
        for number, action in enumerate(advice.actions, 1)
    }


def first_actions(scenario: Scenario, here: Walk) -> list[tuple[Advice, Action]]:
    """The things that come first. Raises Slip for one that the walk does not ask for."""
    asked = actions(here)
    with in_part(scenario, "expected: first"):
        if len(scenario.said["expected"]["first"]) < min(FIRST, len(asked)):
            raise ValueError(
                f"the walk asks for {len(asked)} actions: write the {min(FIRST, len(asked))} that come first"
            )
        for name in scenario.said["expected"]["first"]:
            if name not in asked:
                raise NotListed(f"the walk asks for no action {name}", name, asked)
        if scenario.then and scenario.then not in hands_over(here):
            raise NotListed(f"the walk does not lead on to {scenario.then!r}", scenario.then, hands_over(here))
    return [asked[name] for name in scenario.said["expected"]["first"]]


def hands_over(here: Walk) -> list[str]:
    """The pathways that a finished walk goes on with."""
    return list(dict.fromkeys(key for advice in _advised(here) for key in advice.hand_over))


def _advised(here: Walk) -> list[Advice]:
    return [advice for advice in (here.at, *here.case.duties.values()) if isinstance(advice, Advice)]
