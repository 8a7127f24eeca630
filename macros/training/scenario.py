"""A scenario for training: what its page says in front matter, checked against what it names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from decision_trees import PATHWAYS
from decision_trees.shared.place_and_role import PLACE

from ..checked import Slip
from ..clauses import clause
from ..mistakes import NotListed
from ..project import Project, load
from . import front_matter

FOLDER = "training/scenarios"


@dataclass(frozen=True)
class Scenario:
    """A scenario: the key that its file is named by, its heading, and what its front matter says
    (data/schemas/scenarios/each.yml)."""

    key: str
    file: str
    title: str
    description: str
    said: Mapping[str, Any]

    @property
    def source(self) -> str:
        """Its page in docs/."""
        return f"{FOLDER}/{self.key}.md"

    @property
    def pathway(self) -> str:
        """The key of the pathway that it is walked in."""
        return str(self.said["pathway"])

    @property
    def day(self) -> date:
        """The day whose law it is walked by."""
        return date.fromisoformat(self.said["as_at"])

    @property
    def place(self) -> str:
        """The key of the place where it plays; "" where that does not matter."""
        return str(self.said["answers"].get(PLACE.key, ""))

    @property
    def rows(self) -> tuple[str, ...]:
        """The mistakes that it teaches, by their ids in data/errors.yml."""
        return tuple(self.said["wrong_turn"]["rows"])

    @property
    def result(self) -> str:
        """The key of the result that it leads to."""
        return str(self.said["expected"]["result"])

    @property
    def then(self) -> str:
        """The key of the second pathway of a scenario that crosses pathways; else ""."""
        return str(self.said["expected"].get("then", ""))

    @property
    def changed(self) -> dict[str, Any]:
        """The answers with the one fact changed."""
        answers = {**self.said["answers"], **self.said["changed"]["answers"]}
        return {key: raw for key, raw in answers.items() if raw}


def scenarios(project: Project) -> dict[str, Scenario]:
    """Every scenario by its key, in the order of the pathways. Raises Slip for a file that cannot be used."""
    return _scenarios(project.docs, project.root / "data")


@cache
def _scenarios(docs: Path, data: Path) -> dict[str, Scenario]:
    schema = data / "schemas" / "scenarios" / "each.yml"
    order, every = [*PATHWAYS], [_read(file, load(schema)) for file in (docs / FOLDER).glob("*.md")]
    every.sort(key=lambda each: (order.index(each.pathway), each.key))
    return {each.key: each for each in every}


def _read(file: Path, schema: Any) -> Scenario:
    written = front_matter.read(file, yaml.CBaseLoader)
    written.check(file.stem, schema)
    name, read = written.file, written.said
    if not written.text.strip():
        raise Slip(f"{name}: the story is missing: write it below the front matter")
    if (key := read["scenario"]["pathway"]) not in PATHWAYS:
        raise Slip(f"{name}, pathway: {NotListed(f'there is no pathway {key!r}', key, PATHWAYS)}")
    return Scenario(file.stem, name, read["title"], read["description"], read["scenario"])


@contextmanager
def in_part(scenario: Scenario, part: str) -> Iterator[None]:
    """Have a ValueError from inside say which part of which file it comes from. Raises Slip."""
    try:
        yield
    except Slip:
        raise
    except ValueError as problem:
        raise Slip(f"{scenario.file}, {part}: {problem}") from problem


def check_names(project: Project, scenario: Scenario) -> None:
    """Look up the roles, mistakes and clauses that it names. Raises Slip for one that there is not."""
    listed = {row["id"] for row in project.data("roles")["roles"]}
    known = mistakes(project)
    with in_part(scenario, "for"):
        for role in scenario.said["for"]:
            if role not in listed:
                raise NotListed(f"there is no role {role!r} in data/roles.yml", role, sorted(listed))
    with in_part(scenario, "wrong_turn"):
        for row in scenario.rows:
            if row not in known:
                raise NotListed(f"there is no mistake {row!r} in data/errors.yml", row, known)
    with in_part(scenario, "clauses"):
        for number in scenario.said["clauses"]:
            clause(project, number)


def mistakes(project: Project) -> dict[str, dict[str, Any]]:
    """Every mistake of data/errors.yml by its id: those made with young people, then our own."""
    listed = project.data("errors")
    return {row["id"]: row for row in (*listed["errors"], *listed["own"])}
