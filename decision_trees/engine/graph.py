"""Fold explored walks into a graph that shares equal sub-trees, and check that graph.

The graph is never written by hand: it is what the pathway did on every sample case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeAlias

from .advice import Duty, Outcome
from .case import Step
from .language import Stop
from .questions import Choice, Fact, Option, Question
from .walk import Walk

Ways: TypeAlias = "dict[str, tuple[Step, list[Walk]]]"


@dataclass(frozen=True, eq=False)
class Way:
    """One way out of a node: the branch taken, its label, the duties it adds, and the node it leads to."""

    branch: str
    label: str
    duties: tuple[Duty, ...]
    to: Node


@dataclass(frozen=True, eq=False)
class Node:
    """A question, finding or outcome, with what follows it. An open question has one way, with no branch."""

    head: Fact[Any] | Outcome
    ways: tuple[Way, ...] = ()

    @property
    def kind(self) -> Stop:
        if isinstance(self.head, Outcome):
            return Stop.OUTCOME
        return Stop.QUESTION if isinstance(self.head, Question) else Stop.FINDING


def fold(walks: Iterable[Walk]) -> Node:
    """Build the graph from the leaves up; sub-trees that ask, add and conclude alike become one node.

    Walks that agree so far must go on to the same fact, and those that agree to the end must end alike, duties
    included. Raises ValueError where they do not: there the pathway branched on something unrecorded (a raw
    date, say), and a drawing of it would lie.
    """
    return shared(tree(walks))


def tree(walks: Iterable[Walk]) -> Node:
    """Every path of the walks, nothing shared and nothing left out. A duty stands at the step after which the pathway
    adds it. Raises ValueError as `fold` does."""

    def grow(group: list[Walk], depth: int) -> Node:
        """What a group of walks that agree so far leads to."""
        head, ways = _parted(group, depth)
        return Node(
            head,
            tuple(
                Way(branch, step.fact.label(step.value), _added(some, depth + 1), grow(some, depth + 1))
                for branch, (step, some) in sorted(ways.items(), key=lambda item: _place(item[1][0]))
            ),
        )

    distinct = {(*walk.path, walk.at.key, *sorted(walk.case.duties)): walk for walk in walks}
    return grow(list(distinct.values()), 0)


def _added(group: list[Walk], depth: int) -> tuple[Duty, ...]:
    """The duties that walks which agree so far add after their latest step; the first step takes earlier ones too."""
    every = [
        {key: duty for key, duty in walk.case.duties.items() if max(walk.case.added[key], 1) == depth} for walk in group
    ]
    if differing := [duties for duties in every if duties.keys() != every[0].keys()]:
        raise _unrecorded(group, depth, every[0].keys() ^ differing[0].keys())
    return tuple(duty for _, duty in sorted(every[0].items()))


def shared(top: Node) -> Node:
    """The same graph with equal sub-trees made one node, and without findings that make no difference."""
    pool: dict[object, Node] = {}
    made: dict[Node, tuple[tuple[Duty, ...], Node]] = {}

    def make(node: Node) -> tuple[tuple[Duty, ...], Node]:
        if node not in made:
            ways = tuple(_onto(way, *make(way.to)) for way in node.ways)
            if node.kind is Stop.FINDING and len(joined(Node(node.head, ways))) == 1:
                made[node] = ways[0].duties, ways[0].to
            else:
                same = node.kind, node.head.key, *((way.branch, way.duties, way.to) for way in ways)
                made[node] = (), pool.setdefault(same, Node(node.head, ways))
        return made[node]

    return make(top)[1]


def _onto(way: Way, more: tuple[Duty, ...], to: Node) -> Way:
    return Way(way.branch, way.label, way.duties + more, to)


def _parted(group: list[Walk], depth: int) -> tuple[Fact[Any] | Outcome, Ways]:
    """The one thing that comes next for all walks of a group, and the group split by the way each took."""
    heads: dict[str, Fact[Any] | Outcome] = {}
    ways: Ways = {}
    for walk in group:
        steps = walk.case.recorded
        if depth < len(steps):
            step = steps[depth]
            heads[step.fact.key] = step.fact
            ways.setdefault(step.branch, (step, []))[1].append(walk)
        elif isinstance(walk.at, Outcome):
            heads[f"the outcome {walk.at.key}"] = walk.at
        else:
            raise ValueError(f"an unfinished walk cannot be folded: it stopped at {walk.at.key}")
    if len(heads) > 1:
        raise _unrecorded(group, depth, heads)
    return next(iter(heads.values())), ways


def _unrecorded(group: list[Walk], depth: int, heads: Iterable[str]) -> ValueError:
    so_far = ", ".join(f"{step.fact.key}={step.branch}" for step in group[0].case.recorded[:depth])
    return ValueError(
        f"after {so_far or 'the start'} the pathway branches on something unrecorded: " + " or ".join(sorted(heads))
    )


def _place(step: Step) -> tuple[int, str]:
    """Ways are kept in the order in which the options are declared."""
    order = list(type(step.value)).index(step.value) if isinstance(step.value, Enum) else 0
    return order, step.branch


def joined(node: Node) -> list[list[Way]]:
    """The ways out of a node, those that add the same and lead to the same together."""
    found: dict[object, list[Way]] = {}
    for way in node.ways:
        found.setdefault((way.duties, way.to), []).append(way)
    return list(found.values())


def nodes(top: Node) -> list[Node]:
    """Each node once, every node before all that can follow it."""
    done: dict[Node, None] = {}

    def visit(node: Node) -> None:
        if node not in done:
            for way in reversed(node.ways):
                visit(way.to)
            done[node] = None

    visit(top)
    return list(reversed(done))


def names(top: Node) -> dict[Node, str]:
    """A short name for each node, made of its key: stable as long as the pathway is."""
    given: dict[str, int] = {}
    named: dict[Node, str] = {}
    for node in nodes(top):
        name = f"outcome-{node.head.key}" if isinstance(node.head, Outcome) else node.head.key
        given[name] = given.get(name, 0) + 1
        named[node] = name if given[name] == 1 else f"{name}-{given[name]}"
    return named


def outcomes(top: Node) -> list[Outcome]:
    """The outcomes that can still be reached from a node."""
    return [node.head for node in nodes(top) if isinstance(node.head, Outcome)]


def _adds(top: Node) -> bool:
    return any(way.duties for node in nodes(top) for way in node.ways)


def needless(top: Node) -> list[str]:
    """Names of questions asked where no answer can change what follows: neither the end nor a duty. One that a part has
    asked already, and that comes up with some of its answers only, is not asked again."""
    named = names(top)
    return [
        named[node]
        for node in nodes(top)
        if isinstance(node.head, Question)
        and _whole(node)
        and ((len(outcomes(node)) == 1 and not _adds(node)) or (len(node.ways) > 1 and len(joined(node)) == 1))
    ]


def _whole(node: Node) -> bool:
    """Whether all answers to a closed question lead on."""
    return not isinstance(node.head, Choice) or len(node.ways) == len(node.head.each())


def _met(walk: Walk) -> Iterator[str]:
    yield f"outcome {walk.at.key}"
    yield from (f"duty {key}" for key in walk.case.duties)
    for key, step in walk.case.steps.items():
        yield f"fact {key}"
        if step.branch:
            yield f"option {key}={step.branch}"


def unmet(walks: Iterable[Walk], declared: Iterable[object]) -> list[str]:
    """What no walk met of what is declared: facts with their options, outcomes and duties."""
    declared = list(declared)
    facts = {thing.key for thing in declared if isinstance(thing, Fact)}
    met: set[str] = set()
    wanted: set[str] = set()
    for walk in walks:
        met.update(_met(walk))
        for key, step in walk.case.steps.items():
            if key in facts and isinstance(step.value, Option) and step.branch:
                wanted.update(f"option {key}={option.key}" for option in type(step.value))
    for thing in declared:
        if isinstance(thing, Fact):
            wanted.add(f"fact {thing.key}")
        if isinstance(thing, Choice):
            wanted.update(f"option {thing.key}={option.key}" for option in thing.each())
        if isinstance(thing, Outcome | Duty):
            wanted.add(f"{'outcome' if isinstance(thing, Outcome) else 'duty'} {thing.key}")
    return sorted(wanted - met)


def headstart(top: Node) -> dict[str, Any]:
    """The graph as data for the page, which answers closed questions from it while Python still loads.

    {"start": index, "nodes": [{"id", "fact", "kind", "edges": {branch: index}}]}; `id` is the node's name.
    """
    named = names(top)
    index = {node: place for place, node in enumerate(named)}
    return {
        "start": index[top],
        "nodes": [
            {
                "id": name,
                "fact": node.head.key,
                "kind": node.kind,
                "edges": {way.branch: index[way.to] for way in node.ways},
            }
            for node, name in named.items()
        ],
    }
