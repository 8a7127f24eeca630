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
    """A pathway by its key, walked on the day to which its law was checked and, briefly, on the first day it covers.

    That these two days meet all that any day meets is held by a test: it takes too long for every build.
    Raises ValueError naming the pathways there are.
    """
    if key not in PATHWAYS:
        raise ValueError(f"there is no pathway {key!r}; there are: {', '.join(PATHWAYS)}")
    pathway = PATHWAYS[key]
    now = list(explore(pathway.run, law.CHECKED))
    facts, outcomes, duties = met([*now, *explore(pathway.run, pathway.since, each=1, least=1)])
    return Tree(pathway, law.CHECKED, fold(now), facts, outcomes, duties)


def met(walks: Iterable[Walk]) -> tuple[tuple[Fact[Any], ...], tuple[Outcome, ...], tuple[Duty, ...]]:
    """Every fact, outcome and duty of some walks, each once, in the order met."""
    facts: dict[str, Fact[Any]] = {}
    outcomes: dict[str, Outcome] = {}
    duties: dict[str, Duty] = {}
    for walk in walks:
        facts |= {key: step.fact for key, step in walk.case.steps.items()}
        duties |= walk.case.duties
        if isinstance(walk.at, Outcome):
            outcomes[walk.at.key] = walk.at
    return tuple(facts.values()), tuple(outcomes.values()), tuple(duties.values())


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
