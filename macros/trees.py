"""What the pathways contain, found by walking them: their questions, results and duties, and the clauses these cite."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from decision_trees import PATHWAYS, law
from decision_trees.advice import Advice, Duty, Outcome
from decision_trees.engine import Fact, Pathway, Question, Walk, explore
from decision_trees.graph import Node, fold

from .kept import kept


@dataclass(frozen=True)
class Tree:
    """A pathway and all that was met on its way, in the order met, under the law of any day it covers.

    `graph` is that of `as_at`, the day to which the law was last checked: the paper version follows it.
    """

    pathway: Pathway
    as_at: date
    graph: Node
    facts: tuple[Fact[Any], ...]
    outcomes: tuple[Outcome, ...]
    duties: tuple[Duty, ...]

    @property
    def questions(self) -> tuple[Question[Any], ...]:
        return tuple(fact for fact in self.facts if isinstance(fact, Question))

    @property
    def cites(self) -> tuple[str, ...]:
        """Keys of the law that the facts rest on."""
        return tuple(sorted({key for fact in self.facts for key in fact.cites}))


@dataclass(frozen=True)
class Use:
    """A result or duty of a pathway that cites something."""

    pathway: Pathway
    advice: Advice

    @property
    def anchor(self) -> str:
        """Its id in the page of its pathway."""
        return anchor(self.advice)


def anchor(advice: Advice) -> str:
    """The id of a result or duty in the page of its pathway."""
    return f"{'outcome' if isinstance(advice, Outcome) else 'duty'}-{advice.key}"


@cache
def tree(key: str) -> Tree:
    """A pathway by its key. Raises ValueError naming those there are."""
    if key not in PATHWAYS:
        raise ValueError(f"there is no pathway {key!r}; there are: {', '.join(PATHWAYS)}")
    return kept(key, lambda: walked(PATHWAYS[key]))


def walked(pathway: Pathway) -> Tree:
    """Walk a pathway at the day its law was checked to, and briefly on each day from which law of it changed."""
    now = list(explore(pathway.run, law.CHECKED))
    met = _Met()
    met.add(now)
    for day in (pathway.since, *law.commencements(pathway.since)):
        met.add(explore(pathway.run, day, each=1))
    return Tree(pathway, law.CHECKED, fold(now), tuple(met.facts.values()), tuple(met.outcomes.values()),
                tuple(met.duties.values()))


class _Met:
    def __init__(self) -> None:
        self.facts: dict[str, Fact[Any]] = {}
        self.outcomes: dict[str, Outcome] = {}
        self.duties: dict[str, Duty] = {}

    def add(self, walks: Iterable[Walk]) -> None:
        for walk in walks:
            if isinstance(walk.at, Outcome):
                self.outcomes.setdefault(walk.at.key, walk.at)
            for key, duty in walk.case.duties.items():
                self.duties.setdefault(key, duty)
            for key, step in walk.case.steps.items():
                self.facts.setdefault(key, step.fact)


@cache
def cited_by(clause: str) -> tuple[tuple[Pathway, tuple[Use, ...]], ...]:
    """The pathways whose results or duties cite a clause of the protocol, each with these."""
    uses = []
    for key, found in PATHWAYS.items():
        whole = tree(key)
        citing = tuple(Use(found, advice) for advice in (*whole.outcomes, *whole.duties) if clause in advice.clauses)
        if citing:
            uses.append((found, citing))
    return tuple(uses)
