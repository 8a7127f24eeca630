"""A change of the law by one, anywhere in the rules, is noticed by the records.

Every whole number (by one either way), every date (by one day either way) and every comparison (< and <=, > and >=,
== and !=) of the modules that state rules is changed, one at a time, and so are the days of each row of law that
switches a pathway. A change that leaves the paths and edges of all days as they were survives: there is a rule that
nothing checks. Only the pathways that a change can reach are looked at.
"""

from __future__ import annotations

import ast
import importlib
import importlib.abc
import importlib.util
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from importlib.machinery import ModuleSpec
from types import CodeType, ModuleType
from typing import Any

from tools.changes import PACKAGE, SOURCES, Change, changes, spots, touched

ENGINE = ("explore", "edges", "records")
"""What walks a pathway and records it."""


@cache
def code(module: str) -> CodeType:
    """A module compiled as it stands."""
    return compile(SOURCES[module], f"{module}.py", "exec")


class Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports decision_trees as it stood at the start, with one change in it."""

    def __init__(self, change: Change | None) -> None:
        self.change = change

    def find_spec(self, name: str, path: Any = None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Takes over the package and all in it."""
        if name.split(".")[0] != PACKAGE.name:
            return None
        inside = name.partition(".")[2]
        whole = not inside or f"{inside}.__init__" in SOURCES
        return importlib.util.spec_from_loader(name, self, is_package=whole)

    def exec_module(self, module: ModuleType) -> None:
        """Runs the module's source, with the change made if it is the one."""
        name = module.__name__.partition(".")[2]
        name = name if name in SOURCES else f"{name}.__init__".removeprefix(".")
        change = self.change
        if not change or change.row or change.module != name:
            exec(code(name), vars(module))  # noqa: S102  our own source
        else:
            tree = ast.parse(SOURCES[name])
            list(spots(tree))[change.spot][1][change.way][1]()
            exec(compile(ast.fix_missing_locations(tree), f"{name}.py", "exec"), vars(module))  # noqa: S102  changed
        if change and change.row and name == "law.__init__":
            row = module.PROVISIONS[change.row]
            days = [row.in_force, row.until]
            days[change.spot] += timedelta(days=change.way)
            module.PROVISIONS[change.row] = replace(row, in_force=days[0], until=days[1])


class Rules:
    """The package with a change made in it, imported anew; as long as it is used, nothing else imports it."""

    def __init__(self, change: Change | None) -> None:
        self.finder = Changed(change)

    def __enter__(self) -> ModuleType:
        for name in [name for name in sys.modules if name.split(".")[0] == PACKAGE.name]:
            del sys.modules[name]
        sys.meta_path.insert(0, self.finder)
        package = importlib.import_module(PACKAGE.name)
        for name in ENGINE:
            importlib.import_module(f"{PACKAGE.name}.engine.{name}")
        return package

    def __exit__(self, *_: object) -> None:
        sys.meta_path.remove(self.finder)


@dataclass(frozen=True)
class Kept:
    """What the records say of one pathway at one day: its steps, and its edges, each with the cases it shows.
    The hashes in the records are of these edges, and differ when they do."""

    day: date
    steps: dict[str, Any]
    edges: tuple[tuple[str, tuple[Any, ...]], ...]


def record(package: ModuleType, key: str, days: tuple[date, ...]) -> Iterator[Kept]:
    """Steps and new edges of a pathway, day by day."""
    exploring, edges, records = (sys.modules[f"{PACKAGE.name}.engine.{name}"] for name in ENGINE)
    run, made = package.PATHWAYS[key].run, records.Record()
    for day in days:
        walks = list(exploring.explore(run, day))
        made.add(day, [*walks, *edges.a_day_later(run, walks)] if day == days[0] else walks)
        steps = {name: by_day[day] for name, by_day in made.steps.items() if day in by_day}
        lines = ((line.text, tuple(walk.case.answers for walk in line.walks)) for line in made.sections[day])
        yield Kept(day, steps, tuple(lines))


def stands(package: ModuleType, key: str, kept: Kept) -> bool:
    """Whether the cases shown in the edges of a day still give the lines they are shown in."""
    walking, edges = (sys.modules[f"{PACKAGE.name}.engine.{name}"] for name in ("walk", "edges"))
    run = package.PATHWAYS[key].run
    for text, cases in kept.edges:
        walks = [walking.walk(run, answers, kept.day) for answers in cases]
        lines = edges.marks(walks) if len(walks) == 1 else edges.edges(walks)
        if text not in {line.text for line in lines.values()}:
            return False
    return True


@cache
def as_it_stands(key: str, days: tuple[date, ...]) -> tuple[Kept, ...]:
    """The record without a change, made once in each process."""
    with Rules(None) as package:
        return tuple(record(package, key, days))


Task = tuple[Change, tuple[tuple[str, tuple[date, ...]], ...]]


ENDLESS = 240
"""Seconds after which a change has made the rules run for ever: a day added to a date is no day, for example."""


def _give_up(*_: object) -> None:
    raise TimeoutError


def noticed(task: Task) -> tuple[Change, bool]:
    """Whether the records of any day differ once a change is made; a crash is a difference too, and so is no end.

    The cases that the records show are walked first: where one no longer gives its line, the line is gone. Only if
    all do is everything explored again.
    """
    change, places = task
    right = {key: as_it_stands(key, days) for key, days in places}
    signal.signal(signal.SIGALRM, _give_up)
    signal.alarm(ENDLESS)
    try:
        with Rules(change) as package:
            if not all(stands(package, key, kept) for key, every in right.items() for kept in every):
                return change, True
            return change, any(
                (made.steps, made.edges) != (kept.steps, kept.edges)
                for key, days in places
                for made, kept in zip(record(package, key, days), right[key], strict=True)
            )
    except Exception:
        return change, True
    finally:
        signal.alarm(0)


def main(seed: int) -> int:
    """Make every change; 1 if one of them survives. Nothing in it is random."""
    from decision_trees import PATHWAYS
    from tools import proof
    from tools.record import days

    begun = time.monotonic()
    tasks: list[Task] = [
        (change, tuple((key, tuple(days(PATHWAYS[key]))) for key in touched(change))) for change in changes()
    ]
    print(f"{len(tasks)} changes to make", flush=True)
    survivors = []
    with multiprocessing.Pool(min(2, os.cpu_count() or 1)) as pool:
        for count, (change, seen) in enumerate(pool.imap_unordered(noticed, tasks), 1):
            if not seen:
                survivors.append(change.words)
                print(f"survives: {change.words}", flush=True)
            if count % 25 == 0:
                print(f"{count} of {len(tasks)} made, {time.monotonic() - begun:.0f} s", flush=True)
    says = f"{len(tasks):,} changes were made, and {len(tasks) - len(survivors):,} noticed."
    print(says)
    if not survivors:
        proof.hold("mutations", seed, says)
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
