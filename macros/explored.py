"""What the pathways contain, found by walking them: their questions, results and duties, and the clauses these cite.

What is found on the way is kept, one file for each pathway, until its rules change.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from pathlib import Path
from typing import Any

from decision_trees import PATHWAYS, law, pathways
from decision_trees.engine.advice import Advice, Duty, Offer, Outcome
from decision_trees.engine.explore import explore
from decision_trees.engine.graph import Node, fold
from decision_trees.engine.questions import Fact, Part, Question
from decision_trees.engine.records import path
from decision_trees.engine.walk import Pathway, Walk
from decision_trees.shared.safety import TOLD_BEFORE
from kept import cases, files

from .checked import Slip
from .graph_json import Things, from_json, named, to_json
from .mistakes import NotListed, raised_in_rules


@dataclass(frozen=True)
class Explored:
    """A pathway and all that was met on its way, in the order met, under the law of any day it covers.

    `graph` is that of `as_at`, the day to which the law was last checked: the paper version follows it. `offers` are
    in the order in which they rank. `ahead` are the days after it from which the pathway may lead elsewhere.
    """

    pathway: Pathway
    as_at: date
    graph: Node
    facts: tuple[Fact[Any], ...]
    outcomes: tuple[Outcome, ...]
    duties: tuple[Duty, ...]
    offers: tuple[Offer, ...] = ()
    ahead: tuple[Ahead, ...] = ()

    @property
    def questions(self) -> tuple[Question[Any], ...]:
        """The questions it asks, and all those of the pathways that are parts of it."""
        own = [fact for fact in self.facts if isinstance(fact, Question)]
        inside = [
            question
            for fact in self.facts
            if isinstance(fact, Part) and fact.pathway != self.pathway.key
            for question in explored(fact.pathway).questions
        ]
        return tuple({question.key: question for question in [*own, *inside]}.values())

    @property
    def advice(self) -> tuple[Advice, ...]:
        """All it leads to: outcomes, then offers, then other duties."""
        return (*self.outcomes, *self.offers, *self.duties)

    @property
    def told_before(self) -> tuple[Duty, ...]:
        """What an answer from an earlier pathway can add, beside what this one adds itself."""
        return tuple(duty for duty in TOLD_BEFORE if duty not in self.duties)

    @property
    def cites(self) -> tuple[str, ...]:
        """Keys of the law that the facts rest on."""
        return tuple(sorted({key for fact in (*self.facts, *self.questions) for key in fact.cites}))


@dataclass(frozen=True)
class Ahead:
    """A day after that of the law as last checked: how many paths begin or end with it, and the keys of the results
    and duties that are met from then on only, or no longer."""

    day: date
    paths: int
    new: tuple[str, ...]
    gone: tuple[str, ...]


@dataclass(frozen=True)
class Use:
    """A result or duty of a pathway that cites something."""

    pathway: Pathway
    advice: Advice

    @property
    def anchor(self) -> str:
        """Its id in the paper version of its pathway."""
        return anchor(self.advice)


def kind(advice: Advice) -> str:
    """ "outcome", "offer" or "duty"."""
    return "outcome" if isinstance(advice, Outcome) else "offer" if isinstance(advice, Offer) else "duty"


def anchor(advice: Advice) -> str:
    """The id of a result or duty in the paper version of its pathway, and the name of its block."""
    return f"{kind(advice)}-{advice.key}"


@cache
def explored(key: str) -> Explored:
    """A pathway by its key, walked on the day to which its law was checked, on every later day from which it may lead
    elsewhere and, briefly, on the first day it covers.

    That these days meet all that any day meets is held by a test: it takes too long for every build.
    Raises NotListed when there is none of this key.
    """
    if key not in PATHWAYS:
        raise NotListed(f"there is no pathway {key}", key, PATHWAYS)
    if not is_kept(key):
        _explore(key)
    found, things = json.loads(_place(key).read_text(encoding="utf-8")), declared(key)
    return Explored(
        PATHWAYS[key],
        law.CHECKED,
        from_json(found["graph"], things),
        tuple(things["fact", each] for each in found["facts"]),
        tuple(things["outcome", each] for each in found["outcomes"]),
        tuple(things["duty", each] for each in found["duties"]),
        tuple(things["duty", each] for each in found["offers"]),
        tuple(
            Ahead(date.fromisoformat(each["day"]), each["paths"], tuple(each["new"]), tuple(each["gone"]))
            for each in found["ahead"]
        ),
    )


def is_kept(key: str) -> bool:
    """Whether a pathway has been walked since its rules last changed."""
    return _place(key).is_file()


def _explore(key: str) -> None:
    """Walk a pathway and keep what was found. Raises Slip, naming it, when it cannot be walked or drawn."""
    pathway = PATHWAYS[key]
    try:
        now = cases.one_of_each_way(pathway, law.CHECKED)
        later = {day: cases.one_of_each_way(pathway, day) for day in pathway.changes if day > law.CHECKED}
        every = [
            *now,
            *explore(pathway.run, pathway.since, briefly=True),
            *(walk for walks in later.values() for walk in walks),
        ]
        graph = fold(now)
    except Exception as problem:
        raise Slip(f"the pathway {key} cannot be explored: {raised_in_rules(problem)}") from problem
    facts, outcomes, duties = met(every)
    offers = ranked(every)
    files.keep(
        _place(key),
        json.dumps(
            {
                "graph": to_json(graph),
                "facts": [fact.key for fact in facts],
                "outcomes": [outcome.key for outcome in outcomes],
                "offers": offers,
                "duties": [duty.key for duty in duties if duty.key not in offers],
                "ahead": list(_ahead(now, later)),
            }
        ),
    )


def _ahead(now: list[Walk], later: dict[date, list[Walk]]) -> Iterator[dict[str, Any]]:
    """What changes from each later day, beside the last one before it."""
    old, old_keys = _ways(now)
    for day, walks in sorted(later.items()):
        then, keys = _ways(walks)
        yield {
            "day": str(day),
            "paths": len(then ^ old),
            "new": [key for key in keys if key not in old_keys],
            "gone": [key for key in old_keys if key not in keys],
        }
        old, old_keys = then, keys


def _ways(walks: list[Walk]) -> tuple[set[str], list[str]]:
    """The paths of some walks, and the keys of the results and duties that they meet."""
    _, outcomes, duties = met(walks)
    return {path(walk) for walk in walks}, [each.key for each in (*outcomes, *duties)]


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


def ranked(walks: Iterable[Walk]) -> list[str]:
    """The keys of the offers of some walks, in one order that holds in all of them; if there is none, as met."""
    before: dict[str, dict[str, None]] = {}
    for walk in walks:
        offers = [key for key, duty in walk.case.duties.items() if isinstance(duty, Offer)]
        for key in offers:
            before.setdefault(key, {})
        for one, other in pairwise(offers):
            before[other][one] = None
    try:
        return list(TopologicalSorter(before).static_order())
    except CycleError:
        return list(before)


@cache
def _place(key: str) -> Path:
    """Where what was found is kept."""
    return files.place(key, cases.made_from(key, Path(__file__)))


def declared(key: str) -> Things:
    """The facts, outcomes and duties that a pathway says it can meet, by name: its module `declared`."""
    module = pathways.declared(PATHWAYS[key])
    return named([*module.QUESTIONS, *module.FINDINGS, *module.OUTCOMES, *module.DUTIES])


def cited_by(clause: str) -> list[tuple[Pathway, list[Use]]]:
    """The pathways whose results or duties cite a clause of the protocol, each with these."""
    uses = _uses().get(clause, [])
    return [
        (pathway, [use for use in uses if use.pathway is pathway])
        for pathway in dict.fromkeys(use.pathway for use in uses)
    ]


@cache
def _uses() -> dict[str, list[Use]]:
    found: dict[str, list[Use]] = {}
    for key in PATHWAYS:
        for advice in explored(key).advice:
            for clause in advice.clauses:
                found.setdefault(clause, []).append(Use(PATHWAYS[key], advice))
    return found
