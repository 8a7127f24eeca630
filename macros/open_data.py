"""What other programs may use: law, periods, pathways, the truth table, contacts and more as files in `data/`, each
with a schema (JSON Schema), and one description of them all (Frictionless Data Package)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from decision_trees import PATHWAYS
from decision_trees.engine.questions import Question
from decision_trees.law import CHECKED, FIELDS
from decision_trees.law.in_texts import LIMITS
from decision_trees.law.limit import UNITS

from .editions import cases, log
from .editions.clause_text import clause_data
from .editions.terms import terms
from .explored import explored
from .graph_json import to_json
from .project import Page, Project
from .tables import table

FOLDER = "data"
LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}


@dataclass(frozen=True)
class DataSet:
    """A file: its name without ".json", what it holds, and how it is made."""

    name: str
    title: str
    make: Callable[[Project], Any]


def law(project: Project) -> list[dict[str, Any]]:
    """Every provision, with the days from and to which it holds and how far it was checked."""
    return [
        {
            "key": row.key,
            "title": row.title,
            "field": field,
            "url": row.url,
            "in_force": row.in_force,
            "until": row.until,
            "checked": row.checked,
            "checked_to": row.checked_to,
            "confidence": row.confidence.name.lower(),
            "note": row.note,
            "planned": row.planned,
        }
        for field, rows in FIELDS.items()
        for row in rows
    ]


def limits(project: Project) -> list[dict[str, Any]]:
    """Every period, in its unit, with the law it comes from and what is known to change."""
    return [
        {
            "key": key,
            "what": each.what,
            "unit": each.unit,
            "count": sum(getattr(each, unit) for unit in UNITS),
            "first_day_counts": each.first_day_counts,
            "on_working_day": each.on_working_day,
            "source": each.source.name.lower(),
            "cites": each.cites,
            "later": [{"from": day, "count": count} for day, count in each.changes],
        }
        for key, each in LIMITS.items()
    ]


def pathways(project: Project) -> list[dict[str, Any]]:
    """Every pathway as a graph: nodes, the first one on top, each with the ways that lead on from it."""
    return [_pathway(key) for key in PATHWAYS]


def _pathway(key: str) -> dict[str, Any]:
    whole = explored(key)
    return {
        "key": key,
        "title": PATHWAYS[key].title,
        "as_at": whole.as_at,
        "facts": {
            fact.key: {"text": fact.text, "asked": isinstance(fact, Question), "cites": fact.cites}
            for fact in whole.facts
        },
        "outcomes": {each.key: {"name": each.name, "cites": each.cites} for each in whole.outcomes},
        "duties": {each.key: {"name": each.name, "cites": each.cites} for each in (*whole.offers, *whole.duties)},
        "graph": to_json(whole.graph),
    }


def changed(project: Project) -> list[dict[str, Any]]:
    """What changed, for whom, and what to do differently."""
    return [vars(each) for each in log.changes(project)]


def contacts(project: Project) -> dict[str, Any]:
    """Whom to ring and where to find them, with who printed each number."""
    told = project.data("contacts")
    return {"seen": told["seen"], "contacts": told["contacts"], "lines": told["lines"]}


DATA_SETS = (
    DataSet("law", "The law the pathways rest on", law),
    DataSet("limits", "Periods", limits),
    DataSet("pathways", "The pathways as graphs", pathways),
    DataSet(
        "status-truth-table", "What the status of each made-up person must be", lambda of: of.data("status-truth-table")
    ),
    DataSet("clauses", "The clauses of the protocol", clause_data),
    DataSet("terms", "The glossary", terms),
    DataSet("contacts", "Contacts, with where each number was printed", contacts),
    DataSet("changes", "What changed, for whom and from when", changed),
    DataSet("cases", "Made-up cases of every pathway, and where each leads", lambda of: cases.as_data()),
)


def schema(project: Project, name: str) -> dict[str, Any]:
    """What a file may say (JSON Schema 2020-12)."""
    file = project.root / "data" / "schemas" / "open" / f"{name}.yml"
    told: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **told}


def files(project: Project) -> Iterator[tuple[str, str]]:
    """Each file by its path below FOLDER, with its text."""
    for each in DATA_SETS:
        yield f"{each.name}.json", _json(each.make(project))
        yield f"schemas/{each.name}.json", _json(schema(project, each.name))
    yield "datapackage.json", _json(datapackage(project))


def datapackage(project: Project) -> dict[str, Any]:
    """What describes all files (https://specs.frictionlessdata.io/data-package/)."""
    return {
        "profile": "data-package",
        "name": "young-peoples-housing-pathways",
        "title": "Young people's housing pathways",
        "version": str(project.extra.get("edition", "")),
        "created": f"{CHECKED}T00:00:00Z",
        "licenses": [LICENCE],
        "resources": [
            {
                "name": each.name,
                "title": each.title,
                "path": f"{each.name}.json",
                "format": "json",
                "mediatype": "application/json",
                "encoding": "utf-8",
                "jsonSchema": f"schemas/{each.name}.json",
            }
            for each in DATA_SETS
        ],
    }


def write(project: Project, site: Path) -> None:
    """Write every file into a built site."""
    write_files(files(project), site / FOLDER)


def write_files(listed: Iterable[tuple[str, str]], folder: Path) -> None:
    """Write files by their paths below a folder, with their texts."""
    for path, text in listed:
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def data_sets(project: Project, page: Page) -> str:
    """Markdown table of all files: what each holds, how many entries, and its schema."""
    rows = [
        [
            each.title,
            f'<a href="{page.path(f"{FOLDER}/{each.name}.json")}">{each.name}.json</a>',
            f'<a href="{page.path(f"{FOLDER}/schemas/{each.name}.json")}">schema</a>',
        ]
        for each in DATA_SETS
    ]
    return table(["What", "File", "What it may say"], rows)


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, date) else list(value)


def _json(value: Any) -> str:
    """Without line breaks: a quarter of the bytes of a table of law are its indents."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_plain) + "\n"
