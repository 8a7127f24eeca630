"""Random cases go the same way in Python, in the graph of the page and in its paper version.

The graph is folded from sample cases alone. A random case that it cannot follow, or that it leads to another question,
result or duty than Python does, has found a path that the samples miss: then the page says something untrue.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Outcome
from decision_trees.engine.draw import PaperStep, steps
from decision_trees.engine.graph import Node, fold
from decision_trees.engine.questions import Question
from decision_trees.engine.records import path
from decision_trees.engine.walk import Walk
from tools import proof
from tools.record import TODAY, days, explored
from tools.wander import Wanderer

WALKS = 20_000
"""Walks of each pathway; half of them as at today, whose graph the paper version follows."""


@dataclass(frozen=True)
class Way:
    """Where a walk leads: the questions it asks in their order, the result, and the duties it adds."""

    asked: tuple[str, ...]
    end: str
    duties: frozenset[str]


class Lost(ValueError):
    """A graph or a paper version has no way on for a case."""


def by_python(here: Walk) -> Way:
    """The way that Python took; what a part asks is asked on a page of its own."""
    asked = tuple(step.fact.key for step in here.case.recorded if isinstance(step.fact, Question))
    return Way(asked, here.at.key, frozenset(here.case.duties))


def by_graph(top: Node, here: Walk) -> Way:
    """The way that the graph leads this case. Raises Lost."""
    node, asked, duties = top, list[str](), set[str]()
    while not isinstance(node.head, Outcome):
        branch = _branch(here, node.head.key)
        way = next((way for way in node.ways if way.branch == branch), None)
        if way is None:
            raise Lost(f"the graph has no way on for {node.head.key}={branch}")
        asked += [node.head.key] if isinstance(node.head, Question) else []
        duties |= {duty.key for duty in way.duties}
        node = way.to
    return Way(tuple(asked), node.head.key, frozenset(duties))


def on_paper(numbered: Sequence[PaperStep], here: Walk) -> Way:
    """The way that somebody goes who follows the numbered steps, by the words of the answers. Raises Lost."""
    number: int | None = 1
    asked, duties, end = list[str](), set[str](), ""
    while number:
        step = numbered[number - 1]
        branch = _branch(here, step.head.key)
        words = step.head.label(here.case.steps[step.head.key].value)
        way = next((way for way in step.ways if words in way.labels or (not words and not way.labels)), None)
        if way is None or branch not in way.branches:
            raise Lost(f"step {number} of the paper version offers nothing for {step.head.key}={branch}")
        asked += [step.head.key] if isinstance(step.head, Question) else []
        duties |= {duty.key for duty in way.duties}
        number, end = way.step, way.outcome.key if way.outcome else ""
    return Way(tuple(asked), end, frozenset(duties))


def _branch(here: Walk, key: str) -> str:
    if key not in here.case.steps:
        raise Lost(f"Python never came to {key}")
    return here.case.steps[key].branch


def disagreement(here: Walk, top: Node, paper: Sequence[PaperStep] = ()) -> str:
    """In what the graph, or the paper version where it is given, differ from Python for a case; "" if in nothing."""
    try:
        ways = [by_graph(top, here), *([on_paper(paper, here)] if paper else [])]
    except Lost as lost:
        return str(lost)
    right = by_python(here)
    return next((f"{way} is not {right}" for way in ways if way != right), "")


def strays(
    key: str, day: date, top: Node, random: Random, count: int, paper: Sequence[PaperStep] = ()
) -> Iterator[tuple[Walk, str]]:
    """Those of so many random cases that go astray, each with in what."""
    wanderer = Wanderer(PATHWAYS[key], day, random)
    for _ in range(count):
        here = wanderer.walk()
        if said := disagreement(here, top, paper):
            yield here, said


def proved(task: tuple[str, int]) -> tuple[str, list[str]]:
    """Walk one pathway at random; what went astray, a line for each path that was not known."""
    key, seed = task
    random = Random(f"{seed} {key}")
    every = days(PATHWAYS[key])
    counts = Counter([TODAY] * (WALKS // 2) + [every[n % len(every)] for n in range(WALKS - WALKS // 2)])
    found: dict[str, str] = {}
    for day, count in counts.items():
        top = fold(explored(PATHWAYS[key], day))
        for here, said in strays(key, day, top, random, count, steps(top) if day == TODAY else ()):
            found.setdefault(path(here), f"as at {day}, {path(here)}\n    {said}\n    {here.case.answers}")
    return key, list(found.values())


def main(seed: int) -> int:
    """Walk every pathway at random; 1 if any walk goes astray."""
    left = 0
    with multiprocessing.Pool(min(2, os.cpu_count() or 1)) as pool:
        for key, found in pool.imap_unordered(proved, [(key, seed) for key in PATHWAYS]):
            print(f"{key}: {WALKS} random walks, {len(found)} unknown paths", *found, sep="\n  ", flush=True)
            left += len(found)
    says = f"{WALKS:,} random walks of each of {len(PATHWAYS)} pathways: {left} paths go astray."
    print(says)
    if not left:
        proof.hold("walks", seed, says)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
