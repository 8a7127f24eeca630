"""Two pathways of one case know the same: what one has found, the next does not find otherwise, and none leads in a
circle."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Outcome
from decision_trees.engine.explore import explore
from decision_trees.engine.questions import Note, Question
from decision_trees.engine.walk import Walk, walk
from decision_trees.plan import plan

TODAY = date(2026, 11, 22)


@cache
def some(key: str) -> tuple[Walk, ...]:
    """A few walks of a pathway: each question met at least once, and each result of these."""
    ends: dict[str, Walk] = {}
    for here in explore(PATHWAYS[key].run, TODAY, briefly=True):
        ends.setdefault(here.at.key, here)
    return tuple(ends.values())


def going_on(key: str) -> Iterator[tuple[Walk, str, Walk]]:
    """Each walk of a pathway that leads to another, that one, and the way on there."""
    for here in some(key):
        for onward in plan({key: here}, None, PATHWAYS[key].mainly).go_on:
            yield here, onward, on_the_way(onward, here)


def on_the_way(key: str, before: Walk) -> Walk:
    """A pathway walked to its end from the answers of another; each question with the first answer it can take."""
    answers = dict(before.case.answers)
    here = walk(PATHWAYS[key].run, answers, TODAY)
    while isinstance(here.at, Question) and not here.error:
        for raw in here.at.samples(here.case):
            there = walk(PATHWAYS[key].run, {**answers, here.at.key: raw}, TODAY)
            if not there.error:
                break
        answers[here.at.key] = raw
        here = there
    return here


@pytest.mark.parametrize("key", PATHWAYS)
def test_what_one_pathway_found_the_next_one_finds_too(key: str) -> None:
    otherwise = [
        f"{here.at.key} -> {onward}: {fact} is {before.value!r} and then {step.value!r}"
        for here, onward, there in going_on(key)
        for fact, step in there.case.steps.items()
        if (before := here.case.steps.get(fact)) and before.value != step.value and not isinstance(step.fact, Note)
    ]
    assert otherwise == []


@pytest.mark.parametrize("key", PATHWAYS)
def test_no_answer_given_before_is_asked_again(key: str) -> None:
    again = [
        f"{here.at.key} -> {onward}: {there.error.words}"
        for here, onward, there in going_on(key)
        if there.error is not None
    ]
    assert again == []


@pytest.mark.parametrize("key", PATHWAYS)
def test_no_plan_leads_back_to_a_pathway_that_was_walked(key: str) -> None:
    for here, onward, there in going_on(key):
        if isinstance(there.at, Outcome):
            ahead = plan({key: here, onward: there}, None, PATHWAYS[onward].mainly).go_on
            assert not {key, onward} & {*ahead}
