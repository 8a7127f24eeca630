"""The page says without Python what Python says: in every explored closed case, and in cases at random, also across
pathways. How many paths that covers is counted."""

from __future__ import annotations

import gzip
import json
from itertools import islice
from random import Random
from typing import Any

import pytest

from decision_trees import PATHWAYS, law
from decision_trees.engine.questions import Answers
from kept import cases, tables
from kept.share import Share, share
from kept.values import closed_answers, questions
from macros.closed import total
from tools.without_python import Request, at_random, closed_case, differing, replies, requested

RANDOM, TOGETHER = 500, 60
SEED = 20261130
LEAST = 0.6
"""The share of all paths that need no date but for a status."""
MOST_BYTES = 60_000
ONWARD = [
    ("which-pathway", "homeless-16-17"),
    ("which-pathway", "homeless-18-24", "housing-options"),
    ("emergency-accommodation", "which-council"),
    ("tenancy-at-risk", "homeless-18-24", "disagreement"),
    ("homeless-16-17", "informed-choice", "sharing-information"),
    ("immigration", "leaving-care-status", "planning-a-move"),
]


def explored(key: str) -> list[Request]:
    """A closed case of each way that exploring found."""
    there = cases.found(PATHWAYS[key], law.CHECKED)
    first: dict[int, Answers] = {}
    for answers, number in zip(there.answers, there.taken, strict=True):
        if all(_closed(each, raw) for each, raw in answers.items()):
            first.setdefault(number, answers)
    day, place = max(law.CHECKED, tables.days(PATHWAYS[key])[0]), {"place": "thanet"}
    return [requested([PATHWAYS[key]], {**answers, **place}, day) for answers in first.values()]


def _closed(key: str, raw: Any) -> bool:
    return (isinstance(raw, list) and isinstance(raw[0], str)) or raw in closed_answers(questions()[key])


@pytest.mark.parametrize("key", PATHWAYS)
def test_in_every_explored_path_of_closed_answers_the_page_says_what_python_says(key: str) -> None:
    found = explored(key)
    assert found
    assert list(islice(differing(found), 3)) == []


@pytest.mark.parametrize("key", PATHWAYS)
def test_in_cases_at_random_the_page_says_what_python_says(key: str) -> None:
    assert list(islice(differing(at_random([key], RANDOM, Random(SEED))), 3)) == []


@pytest.mark.parametrize("keys", ONWARD, ids="+".join)
def test_across_pathways_the_page_makes_the_same_plan(keys: tuple[str, ...]) -> None:
    assert list(islice(differing(at_random([*keys], TOGETHER, Random(SEED))), 3)) == []


def test_a_date_waits_for_python() -> None:
    first, _ = tables.days(PATHWAYS["which-pathway"])
    dated = closed_case([PATHWAYS["which-pathway"]], first, Random(SEED))
    dated["answers"] |= {"status_said": "dates", "born": "2009-05-01", "care": "none"}
    assert replies([dated]) == [None]


def test_a_day_of_other_law_waits_for_python() -> None:
    key = "homeless-16-17"
    first, last = tables.days(PATHWAYS[key])
    case = closed_case([PATHWAYS[key]], first, Random(SEED))
    assert [
        said is None for said in replies([case, case | {"as_at": "2018-06-01"}, case | {"as_at": "2099-01-01"}])
    ] == [False, True, True]
    assert first <= law.CHECKED <= last


def test_most_paths_need_no_date_but_for_a_status() -> None:
    every: Share = total([share(key) for key in PATHWAYS])
    assert every.closed < every.status_given
    assert every.status_given / every.paths >= LEAST


@pytest.mark.parametrize("key", PATHWAYS)
def test_the_file_of_a_pathway_is_small(key: str) -> None:
    assert len(gzip.compress(json.dumps(tables.tables(key)).encode())) < MOST_BYTES
