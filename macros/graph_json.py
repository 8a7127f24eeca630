"""A folded graph as plain JSON and back, so that a pathway whose rules have not changed is not explored again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from decision_trees.engine.advice import Duty, Outcome
from decision_trees.engine.graph import Node, Way, nodes
from decision_trees.engine.questions import Fact

Things: TypeAlias = Mapping[tuple[str, str], Any]


def name(thing: Fact[Any] | Outcome | Duty) -> tuple[str, str]:
    """What stands for a fact, an outcome or a duty in the data: what it is, and its key."""
    return ("outcome" if isinstance(thing, Outcome) else "duty" if isinstance(thing, Duty) else "fact"), thing.key


def named(things: Iterable[object]) -> dict[tuple[str, str], Any]:
    """The facts, outcomes and duties among some things, by name."""
    return {name(thing): thing for thing in things if isinstance(thing, Fact | Outcome | Duty)}


def to_json(top: Node) -> list[dict[str, Any]]:
    """The graph as plain data: its nodes, the top first, and every node before all that can follow it."""
    place = {node: number for number, node in enumerate(nodes(top))}
    return [
        {
            "head": name(node.head),
            "ways": [
                {
                    "branch": way.branch,
                    "label": way.label,
                    "duties": [duty.key for duty in way.duties],
                    "to": place[way.to],
                }
                for way in node.ways
            ],
        }
        for node in place
    ]


def from_json(data: list[dict[str, Any]], things: Things) -> Node:
    """The graph that `to_json` wrote down. Raises KeyError when it names something that is not among the things."""
    made: dict[int, Node] = {}
    for place, row in reversed(list(enumerate(data))):
        kind, key = row["head"]
        made[place] = Node(
            things[kind, key],
            tuple(
                Way(way["branch"], way["label"], tuple(things["duty", duty] for duty in way["duties"]), made[way["to"]])
                for way in row["ways"]
            ),
        )
    return made[0]
