"""How much of a pathway needs no Python: the paths of its folded graph that closed answers alone can take."""

from __future__ import annotations

import json
from collections.abc import Iterator, Set
from dataclasses import asdict, dataclass
from pathlib import Path

from decision_trees import PATHWAYS, law
from decision_trees.engine.advice import Outcome
from decision_trees.engine.graph import Node, fold, joined, nodes
from decision_trees.engine.language import Kind
from decision_trees.engine.questions import Answers, Question
from decision_trees.engine.walk import Walk

from . import cases, files
from .values import closed_answers, questions

STATUS = "status_from_dates"
"""The finding that a status asked for elsewhere is worked out from dates."""


@dataclass(frozen=True)
class Share:
    """Of how many paths how many need no date, and how many none but those of a status that was worked out before."""

    paths: int
    closed: int
    status_given: int


def share(key: str) -> Share:
    """What was counted for a pathway as at the day to which the law was checked."""
    sources = cases.made_from(key, *(Path(__file__).with_name(f"{name}.py") for name in ("share", "values")))
    file = files.place(f"share/{key}", sources)
    if not file.is_file():
        files.keep(file, json.dumps(asdict(_counted(key))), cases.LAST)
    return Share(**json.loads(file.read_text(encoding="utf-8")))


def _counted(key: str) -> Share:
    pathway = PATHWAYS[key]
    there = cases.found(pathway, law.CHECKED)
    walks = dict(zip(there.one_of_each_way.taken, cases.one_of_each_way(pathway, law.CHECKED), strict=True))
    top = fold(walks.values())
    ways = {
        (node, way.branch): (n, way.to) for node in nodes(top) for n, some in enumerate(joined(node)) for way in some
    }
    paths = {number: tuple(_path(here, top, ways)) for number, here in walks.items()}
    closed, given = set[object](), set[object]()
    for answers, number in zip(there.answers, there.taken, strict=True):
        dates = _dates(answers)
        if not dates:
            closed.add(paths[number])
        if not dates - _given(walks[number]):
            given.add(paths[number])
    return Share(len({*paths.values()}), len(closed), len(given))


def _path(here: Walk, top: Node, ways: dict[tuple[Node, str], tuple[int, Node]]) -> Iterator[object]:
    """The way of a walk through the folded graph: answers that lead on alike are one."""
    node = top
    while not isinstance(node.head, Outcome):
        n, to = ways[node, here.case.steps[node.head.key].branch]
        if len(joined(node)) > 1:
            yield node, n
        node = to
    yield node


def _dates(answers: Answers) -> Set[str]:
    """The questions that were answered with a date."""
    kinds = (Kind.DATE, Kind.PERIODS)
    asked = {key: questions()[key] for key in answers if key in questions()}
    return {key for key, each in asked.items() if each.kind in kinds and answers[key] not in closed_answers(each)}


def _given(here: Walk) -> Set[str]:
    """The dates on which nothing hangs but a status, and those that are only shown."""
    steps = here.case.steps
    shown = {key for key, step in steps.items() if isinstance(step.fact, Question) and (step.inside or step.told)}
    return {*shown, "born"} if STATUS in steps else shown
