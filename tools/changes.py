"""What can be changed in the rules, one thing at a time, and which pathways each change can reach."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, partial
from pathlib import Path

from .rules import RULES, changed

PACKAGE = RULES


def _dotted(path: Path) -> str:
    """The name of a module among the rules."""
    return path.relative_to(PACKAGE).with_suffix("").as_posix().replace("/", ".")


SOURCES = {_dotted(path): path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py"))}
"""Every module by its dotted name, as it stands now: an edit while this runs is not taken for a change noticed."""
SHARED = "leaving_care_status"
SWAPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
}
NOT_LAW = {"read", "show", "label", "__str__", "in_words", "count_in_words", "_eighteenth", "_end_of_youth"}
"""Functions that read, check and print what was entered: their own tests hold them."""
NAMED_IN_TESTS = {
    "_check_birthday": "a margin of ours, half a year, in which a result warns of the 25th birthday",
    "prepared": "which boxes are ticked; the records name bands of them",
    "fit": "which boxes are ticked; the records name bands of them",
    "next_working_day": "the years whose holidays are known begin and end on days that are no working days",
    "_comes_first": "a note and no branch, of which the records show one case for each value",
    "_became_relevant": "a day that the records show for one case only, in which it is not the 16th birthday",
}
"""Functions whose numbers no explored case can tell apart, with the reason: examples in tests/trees hold them."""
ROWS_NAMED_IN_TESTS = {
    "LASPO12 s.104": "it decides which days of a remand count, and another case shows the same thirteen weeks",
    "SI 2026/421 reg.3": "it adds a line to find out and no branch",
}
"""Rows of law whose first day the records cannot show, with the reason: examples in tests/trees hold that day."""
NOT_NUMBERS = {"EARLIEST_YEAR", "_WRITTEN"}
NOT_GIVEN = {"default", "maxsize", "samples"}
"""What stands for nothing at all, how much is kept, and which cases are walked; so do the defaults of functions."""


@dataclass(frozen=True)
class Change:
    """One change: the module, which of its spots in order, and which way. Of a row of law: its key, which of its days
    (0 the first, 1 the last), and by how many days."""

    module: str
    spot: int
    way: int
    words: str
    row: str = ""


def spots(tree: ast.Module) -> Iterator[tuple[ast.AST, list[tuple[str, Callable[[], None]]]]]:
    """Every place that can be changed, in order, each with its ways: (in words, do it)."""
    for node in _kept(tree, NOT_LAW | NAMED_IN_TESTS.keys() | _makes_samples(tree)):
        if isinstance(node, ast.Call) and _is_date(node):
            yield node, [(f"{_date(node)} {n:+d} day", partial(_move, node, n)) for n in (1, -1)]
        elif isinstance(node, ast.Constant) and type(node.value) is int:
            yield (
                node,
                [
                    (f"{node.value} -> {node.value + n}", partial(setattr, node, "value", node.value + n))
                    for n in (1, -1)
                ],
            )
        elif isinstance(node, ast.Compare):
            for place, op in enumerate(node.ops):
                if other := SWAPPED.get(type(op)):
                    words = f"{type(op).__name__} -> {other.__name__}"
                    yield node, [(words, partial(node.ops.__setitem__, place, other()))]


def _makes_samples(tree: ast.Module) -> set[str]:
    """The names of functions that say with which answers a question is explored."""
    given = [node.value for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg == "samples"]
    return {node.id for value in given for node in ast.walk(value) if isinstance(node, ast.Name)}


def _kept(node: ast.AST, but: set[str]) -> Iterator[ast.AST]:
    """The nodes under one that state rules, in order; what reads, prints or makes samples is left out."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.ClassDef) and child.name in but:
            continue
        if isinstance(child, ast.Assign) and NOT_NUMBERS & {t.id for t in child.targets if isinstance(t, ast.Name)}:
            continue
        if isinstance(child, ast.arguments) or (isinstance(child, ast.keyword) and child.arg in NOT_GIVEN):
            continue
        yield child
        if not (isinstance(child, ast.Call) and _is_date(child)):
            yield from _kept(child, but)


def _is_date(node: ast.Call) -> bool:
    whole = all(isinstance(arg, ast.Constant) and isinstance(arg.value, int) for arg in node.args)
    return isinstance(node.func, ast.Name) and node.func.id == "date" and len(node.args) == 3 and whole


def _date(node: ast.Call) -> date:
    return date(*(arg.value for arg in node.args))  # type: ignore[attr-defined]


def _move(node: ast.Call, days: int) -> None:
    moved = _date(node) + timedelta(days=days)
    for arg, value in zip(node.args, (moved.year, moved.month, moved.day), strict=True):
        arg.value = value  # type: ignore[attr-defined]


def changes() -> list[Change]:
    """Every change there is to make."""
    from decision_trees import PATHWAYS
    from decision_trees.law import PROVISIONS

    found = [
        Change(module, spot, way, f"{module}:{getattr(node, 'lineno', 0)} {words}")
        for module in map(_dotted, changed())
        for spot, (node, ways) in enumerate(spots(ast.parse(SOURCES[module])))
        for way, (words, _) in enumerate(ways)
    ]
    for key in sorted({key for pathway in PATHWAYS.values() for key in pathway.switches} - ROWS_NAMED_IN_TESTS.keys()):
        since = min(pathway.since for pathway in PATHWAYS.values() if key in pathway.switches)
        for spot, day in enumerate((PROVISIONS[key].in_force, PROVISIONS[key].until)):
            if day and day > since:  # before that, no pathway has been checked and none is walked
                found += [Change("law", spot, n, f"{key}: {day} {n:+d} day", row=key) for n in (1, -1)]
    return found


def touched(change: Change) -> list[str]:
    """The pathways that a change can reach, those first that are most likely to notice.

    The shared package answers for itself: other pathways take its result, on a few samples, through its `status`.
    """
    from decision_trees import PATHWAYS

    package = change.module.removeprefix("pathways.").partition(".")[0]
    if change.row:
        return [key for key, pathway in PATHWAYS.items() if change.row in pathway.switches]
    if change.module in (f"pathways.{SHARED}.status", f"pathways.{SHARED}.section_20"):
        return [key for key, pathway in PATHWAYS.items() if pathway.package != SHARED and _uses_shared(pathway.package)]
    own = [key for key, pathway in PATHWAYS.items() if pathway.package == package]
    return own or sorted(PATHWAYS, key=lambda key: PATHWAYS[key].package != SHARED)


@cache
def _uses_shared(package: str) -> bool:
    return any(SHARED in source for module, source in SOURCES.items() if module.startswith(f"pathways.{package}."))
