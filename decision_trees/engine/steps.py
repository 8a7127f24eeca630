"""The steps of a pathway by name, and what is asked or found at each as at each day. See `families` for their text."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TypeAlias

from .advice import Outcome
from .graph import Node

Shape = int
Ways: TypeAlias = "dict[str, tuple[tuple[str, ...], str]]"
"""For each answer to a step the duties added, and where it leads."""


@dataclass
class Named:
    """Names for the steps of graphs of one pathway as at several days. The first graph names them; in a later one a
    step that goes on alike keeps its name, and one that differs has the name of what stands in its place."""

    order: dict[str, int] = field(default_factory=dict)
    _shapes: dict[object, Shape] = field(default_factory=dict)
    _of_shape: dict[Shape, str] = field(default_factory=dict)
    _count: Counter[str] = field(default_factory=Counter)
    _first: Node | None = None

    def steps(self, top: Node) -> dict[str, Ways]:
        """Each step of a graph by its name, from the top."""
        shapes = self._shapes_of(top)
        names: dict[Node, str] = {}
        given: set[str] = set()
        there = set(shapes.values())
        waiting: dict[Node, Node | None] = {top: self._first}
        self._first = self._first or top
        for node in (queue := [top]):  # grows as it is walked
            before = waiting[node]
            if node is top or not _only_asks(node):
                names[node] = self._name(node, shapes[node], before, given, there)
                given.add(names[node])
            beside = {way.branch: way.to for way in before.ways} if before and _alike(before, node) else {}
            for way in node.ways:
                if way.to not in waiting and not isinstance(way.to.head, Outcome):
                    waiting[way.to] = beside.get(way.branch)
                    queue.append(way.to)
        return {
            name: {way.branch: (tuple(duty.key for duty in way.duties), _to(way.to, names)) for way in node.ways}
            for node, name in names.items()
        }

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


def _only_asks(node: Node) -> bool:
    """Whether a step is an open question that adds nothing: it is written with what follows it."""
    return [(way.branch, way.duties) for way in node.ways] == [("", ())]


def _to(node: Node, names: dict[Node, str]) -> str:
    if isinstance(node.head, Outcome):
        return node.head.key.upper()
    return names.get(node) or f"{node.head.key}>{_to(node.ways[0].to, names)}"
