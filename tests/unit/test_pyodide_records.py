"""The Python of the browser says of every case, at every date, what the Python of this machine says."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.questions import Answers
from decision_trees.engine.walk import Pathway, walk
from kept import cases
from pyodide_app.bundle import ROOT, bundle, library
from tests.unit import said_in_full
from tools.record import RECORDS, TODAY, days

RUNNER = Path(__file__).with_name("pyodide_records.mjs")
EXPLORED = ("sharing-information", "immigration")
"""The pathways that are explored again in there, at every date: the quick ones."""


def chosen(pathway: Pathway) -> Iterator[tuple[date, Answers]]:
    """A case of each way on the first of the days that shows it, and on every day one of each end."""
    ways: set[str] = set()
    for day in days(pathway):
        for later in (False, True) if day == TODAY else (False,):
            found = cases.found(pathway, day, later=later).one_of_each_way
            ends: set[str] = set()
            for way, answers in zip(found.ways, found.answers, strict=True):
                end = way.partition("#")[0]
                if way not in ways or end not in ends:
                    yield day, answers
                ways.add(way)
                ends.add(end)


@pytest.fixture(scope="module")
def compared() -> dict[str, list[tuple[date, Answers]]]:
    """The cases that are walked in both."""
    return {key: list(chosen(pathway)) for key, pathway in PATHWAYS.items()}


@pytest.fixture(scope="module")
def of_pyodide(
    compared: dict[str, list[tuple[date, Answers]]], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """What the Python of the browser says of them, and the records that it makes."""
    bundle(ROOT)
    task = tmp_path_factory.mktemp("pyodide") / "task.json"
    task.write_text(
        json.dumps(
            {
                "cases": {key: [(str(day), answers) for day, answers in some] for key, some in compared.items()},
                "explored": {key: list(map(str, days(PATHWAYS[key]))) for key in EXPLORED},
                "today": str(TODAY),
            }
        )
    )
    command = ["node", RUNNER, ROOT / "build", library(ROOT), Path(said_in_full.__file__), task]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    said: dict[str, Any] = json.loads(done.stdout)
    return said


@pytest.mark.parametrize("key", PATHWAYS)
def test_a_case_of_every_way_and_end_is_told_in_pyodide_what_it_is_told_here(
    key: str, compared: dict[str, list[tuple[date, Answers]]], of_pyodide: dict[str, Any]
) -> None:
    """In full: each step in words, the end, the duties, every day that follows, and what is left to find out."""
    run, some = PATHWAYS[key].run, compared[key]
    assert some
    faults = [
        f"as at {day}: {answers}"
        for (day, answers), there in zip(some, of_pyodide["cases"][key], strict=True)
        if said_in_full.hashed(walk(run, answers, day)) != there
    ]
    assert faults == []


@pytest.mark.parametrize("key", EXPLORED)
def test_what_is_explored_in_pyodide_gives_the_records_as_committed(key: str, of_pyodide: dict[str, Any]) -> None:
    """The other side, that CPython gives them as committed, is a test of the records themselves."""
    for kind, text in of_pyodide["records"][key].items():
        committed = (RECORDS / f"{key}.{kind}.txt").read_text(encoding="utf-8")
        assert text.splitlines() == committed.splitlines(), f"the {kind} of {key} differ in Pyodide"


def test_every_record_is_that_of_a_pathway() -> None:
    assert sorted(path.name for path in RECORDS.glob("*.*.txt")) == sorted(
        f"{key}.{kind}.txt" for key in PATHWAYS for kind in ("edges", "steps")
    )
