"""Proof 7: change the law by one, everywhere and one change at a time, and see whether the records notice.

Every whole number (by one either way), every date (by one day either way) and every comparison (< and <=, > and >=,
== and !=) of the law modules is changed. A change that leaves the paths and edges of all days as they were survives:
there is a rule that nothing checks. `dev.py check --mutations`; minutes on two cores.
"""

from __future__ import annotations

import ast
import importlib
import importlib.abc
import importlib.util
import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, partial
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "decision_trees"
SOURCES = {path.stem: path.read_text(encoding="utf-8") for path in sorted(PACKAGE.glob("*.py"))}
"""As they stand now: an edit while this runs is not taken for a change that was noticed."""
LAW = ("dates", "care_history", "regulation_3", "facts", "relevant_child", "former_relevant_child", "qualifying",
       "leaving_care_status", "leaving_care_duties", "leaving_care_outcomes", "law")
SWAPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
}
NOT_LAW = {"read", "show", "label", "__str__", "in_words", "count_in_words", "_eighteenth", "_end_of_youth"}
"""Functions that read, check and print what was entered: their own tests hold them."""
NOT_RULES = {"EARLIEST_YEAR", "_WRITTEN"}


@dataclass(frozen=True)
class Change:
    """One change: the module, which of its spots in order, and which way."""

    module: str
    spot: int
    way: int
    words: str


def spots(tree: ast.Module, law: bool) -> Iterator[tuple[ast.AST, list[tuple[str, Callable[[], None]]]]]:
    """Every place that can be changed, in order, each with its ways: (in words, do it).

    In the table of law only the dates of rows that `switches` something are changed.
    """
    for node in _switches(tree) if law else _kept(tree):
        if isinstance(node, ast.Call) and _is_date(node):
            yield node, [(f"{_date(node)} {n:+d} day", partial(_move, node, n)) for n in (1, -1)]
        elif isinstance(node, ast.Constant) and type(node.value) is int and not law:
            yield node, [(f"{node.value} -> {node.value + n}", partial(setattr, node, "value", node.value + n))
                         for n in (1, -1)]
        elif isinstance(node, ast.Compare) and not law:
            for place, op in enumerate(node.ops):
                if other := SWAPPED.get(type(op)):
                    words = f"{type(op).__name__} -> {other.__name__}"
                    yield node, [(words, partial(node.ops.__setitem__, place, other()))]


def _kept(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes under one that state rules, in order; what reads or prints is left out."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.ClassDef) and child.name in NOT_LAW:
            continue
        if isinstance(child, ast.Assign) and any(isinstance(t, ast.Name) and t.id in NOT_RULES for t in child.targets):
            continue
        if isinstance(child, ast.keyword) and child.arg in {"maxsize", "checked_to"}:
            continue
        yield child
        if not (isinstance(child, ast.Call) and _is_date(child)):
            yield from _kept(child)


def _switches(tree: ast.Module) -> Iterator[ast.AST]:
    """The nodes of the rows of law from whose first day a pathway leads elsewhere."""
    for node in ast.walk(tree):
        columns: set[object] = set()
        if isinstance(node, ast.Dict):
            columns = {key.value for key in node.keys if isinstance(key, ast.Constant)}
        elif isinstance(node, ast.Call):
            columns = {keyword.arg for keyword in node.keywords}
        if "switches" in columns:
            yield from _kept(node)


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
    return [Change(module, spot, way, f"{module}.py:{getattr(node, 'lineno', 0)} {words}")
            for module in LAW
            for spot, (node, ways) in enumerate(spots(ast.parse(SOURCES[module]), module == "law"))
            for way, (words, _) in enumerate(ways)]


class Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports decision_trees as it stood at the start, with one change in it."""

    def __init__(self, change: Change | None) -> None:
        self.change = change

    def find_spec(self, name: str, path: Any = None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Takes over the package and all in it."""
        if name.split(".")[0] != PACKAGE.name:
            return None
        return importlib.util.spec_from_loader(name, self, is_package=name == PACKAGE.name)

    def exec_module(self, module: ModuleType) -> None:
        """Runs the module's source, with the change made if it is the one."""
        name = module.__name__.partition(".")[2] or "__init__"
        tree = ast.parse(SOURCES[name])
        if self.change and self.change.module == name:
            _, do = list(spots(tree, name == "law"))[self.change.spot][1][self.change.way]
            do()
        code = compile(ast.fix_missing_locations(tree), f"{name}.py", "exec")
        exec(code, vars(module))  # noqa: S102  our own source, changed by one


def imported(change: Change | None) -> ModuleType:
    """The package with a change made in it, imported anew."""
    for name in [name for name in sys.modules if name.split(".")[0] == "decision_trees"]:
        del sys.modules[name]
    finder = Changed(change)
    sys.meta_path.insert(0, finder)
    try:
        package = importlib.import_module("decision_trees")
        importlib.import_module("decision_trees.records")
    finally:
        sys.meta_path.remove(finder)
    return package


@dataclass(frozen=True)
class Kept:
    """What the records say of one pathway at one day: its paths, and its edges, each with the cases it shows."""

    pathway: str
    day: date
    paths: frozenset[str]
    edges: tuple[tuple[str, tuple[Any, ...]], ...]


def record(package: ModuleType, days: tuple[date, ...]) -> Iterator[Kept]:
    """Paths and new edges of all pathways, day by day."""
    engine, records = sys.modules["decision_trees.engine"], sys.modules["decision_trees.records"]
    for key, pathway in package.PATHWAYS.items():
        made = records.Record()
        for day in days:
            walks = list(engine.explore(pathway.run, day))
            made.add(day, [*walks, *records.a_day_later(pathway.run, walks)] if day == days[0] else walks)
            taken = frozenset(line for line, when in made.taken.items() if day in when)
            lines = ((line.text, tuple(walk.case.answers for walk in line.walks)) for line in made.sections[day])
            yield Kept(key, day, taken, tuple(lines))


def stands(package: ModuleType, kept: Kept) -> bool:
    """Whether the cases shown in the edges of a day still give the lines they are shown in."""
    engine, records = sys.modules["decision_trees.engine"], sys.modules["decision_trees.records"]
    run = package.PATHWAYS[kept.pathway].run
    for text, cases in kept.edges:
        walks = [engine.walk(run, answers, kept.day) for answers in cases]
        lines = records.marks(walks) if len(walks) == 1 else records.edges(walks)
        if text not in {line.text for line in lines.values()}:
            return False
    return True


@cache
def as_it_stands(days: tuple[date, ...]) -> tuple[Kept, ...]:
    """The record without a change, made once in each process."""
    return tuple(record(imported(None), days))


def noticed(task: tuple[Change, tuple[date, ...]]) -> tuple[Change, bool]:
    """Whether the records of any day differ once a change is made; a crash is a difference too.

    The cases that the records show are walked first: where one no longer gives its line, the line is gone. Only if
    all do is everything explored again.
    """
    change, days = task
    right = as_it_stands(days)
    try:
        package = imported(change)
        if not all(stands(package, kept) for kept in right):
            return change, True
        again = record(package, days)
        return change, any((made.paths, made.edges) != (kept.paths, kept.edges)
                           for made, kept in zip(again, right, strict=True))
    except Exception:
        return change, True


def main() -> int:
    """Make every change; 1 if one of them survives."""
    from decision_trees import PATHWAYS
    from tools.record import days

    begun = time.monotonic()
    every = tuple(dict.fromkeys(day for pathway in PATHWAYS.values() for day in days(pathway)))
    tasks = [(change, every) for change in changes()]
    print(f"{len(tasks)} changes to make, each looked for at up to {len(every)} days", flush=True)
    survivors = []
    with multiprocessing.Pool(min(2, os.cpu_count() or 1)) as pool:
        for count, (change, seen) in enumerate(pool.imap_unordered(noticed, tasks), 1):
            if not seen:
                survivors.append(change.words)
                print(f"survives: {change.words}", flush=True)
            if count % 25 == 0:
                print(f"{count} of {len(tasks)} made, {time.monotonic() - begun:.0f} s", flush=True)
    print(f"{len(tasks)} made, {len(tasks) - len(survivors)} noticed, {len(survivors)} survived")
    print(*survivors, sep="\n")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
