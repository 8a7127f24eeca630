"""The steps of a pathway as lines for people: what is asked or found, where each way leads, and what is added on it.

    who: services -> level; both|not_sure +between_services -> subject; provider -> PROVIDER

A step is called by its key, with a number where a pathway has several of one key; a result stands in capitals. The
lines hold every path: whoever follows them from the first line comes to each result with its duties.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from .advice import Outcome
from .graph import Node, joined

Shape = int


@dataclass
class Named:
    """Names for the steps of graphs of one pathway as at several days. The first graph names them; in a later one a
    step that goes on alike keeps its name, and one that differs has the name of what stands in its place."""

    order: dict[str, int] = field(default_factory=dict)
    _shapes: dict[object, Shape] = field(default_factory=dict)
    _of_shape: dict[Shape, str] = field(default_factory=dict)
    _count: Counter[str] = field(default_factory=Counter)
    _first: Node | None = None

    def lines(self, top: Node) -> Iterator[tuple[str, str]]:
        """(name, line) for each step of a graph, from the top."""
        shapes = self._shapes_of(top)
        names: dict[Node, str] = {}
        given: set[str] = set()
        there = set(shapes.values())
        waiting: list[tuple[Node | None, Node]] = [(self._first, top)]
        self._first = self._first or top
        for before, node in waiting:  # grows as it is walked
            if node in names or isinstance(node.head, Outcome):
                continue
            names[node] = self._name(node, shapes[node], before, given, there)
            given.add(names[node])
            beside = {way.branch: way.to for way in before.ways} if before and _alike(before, node) else {}
            waiting += [(beside.get(way.branch), way.to) for way in node.ways]
        for node, name in names.items():
            yield name, f"{name}: {_ways(node, names)}"

    def _name(self, node: Node, shape: Shape, before: Node | None, given: set[str], there: set[Shape]) -> str:
        if shape in self._of_shape and self._of_shape[shape] not in given:
            return self._of_shape[shape]
        if before and _alike(before, node):
            was = self._shapes_of(before)[before]
            name = self._of_shape.get(was, "")
            if name and was not in there and name not in given:
                return name
        key = node.head.key
        self._count[key] += 1
        name = key if self._count[key] == 1 else f"{key}.{self._count[key]}"
        self._of_shape.setdefault(shape, name)
        self.order.setdefault(name, len(self.order))
        return name

    def _shapes_of(self, top: Node) -> dict[Node, Shape]:
        """A number for each node of a graph, the same for all that go on alike, in whichever graph they stand."""
        found: dict[Node, Shape] = {}

        def shape(node: Node) -> Shape:
            if node not in found:
                like = (
                    node.kind,
                    node.head.key,
                    *((way.branch, tuple(duty.key for duty in way.duties), shape(way.to)) for way in node.ways),
                )
                found[node] = self._shapes.setdefault(like, len(self._shapes))
            return found[node]

        shape(top)
        return found


def _alike(one: Node, other: Node) -> bool:
    return one.kind == other.kind and one.head.key == other.head.key


def _ways(node: Node, names: dict[Node, str]) -> str:
    """Where a step leads, answers that add the same and lead to the same as one."""
    said = []
    for ways in joined(node):
        first = ways[0]
        to = first.to.head.key.upper() if isinstance(first.to.head, Outcome) else names[first.to]
        parts = ["|".join(way.branch for way in ways), *(f"+{duty.key}" for duty in first.duties), f"-> {to}"]
        said.append(" ".join(filter(None, parts)))
    return "; ".join(said)
