"""The files of the service offer that others may use: written beside the pages at the end of a build."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from ..open_data import write_files
from ..project import Page, Project
from . import hsds, oruk, tabular
from .services import changed

FOLDER = "data/services"


def files(project: Project) -> Iterator[tuple[str, str]]:
    """Each file by its path below FOLDER, with its text."""
    yield "services.json", _json(hsds.all_services(project))
    yield "extension.json", _json(extension(project))
    for path, value in oruk.files(project):
        yield f"oruk/{path}", _json(value)
    for path, text in tabular.files(project):
        yield f"tables/{path}", text
    yield "tables/datapackage.json", _json(tabular.datapackage(project))


def extension(project: Project) -> list[hsds.Row]:
    """What the standard has no field for: our own id and words for each service of the feed."""
    return [
        {
            "id": hsds.identify("service", key),
            "key": key,
            "state": row["state"],
            "known": row["status"],
            "groups": row.get("groups", []),
            "stages": row["stages"],
            "needs": row["needs"],
            "confidence": row["confidence"],
            "source": row["source"],
            "page": f"services/#{key}",
        }
        for key, row in hsds.in_feed(project).items()
    ]


def write(project: Project, site: Path) -> None:
    """Write every file into a built site."""
    write_files(files(project), site / FOLDER)


def open_data_facts(project: Project, page: Page) -> str:
    """Markdown: how many services the files hold, and when they were last changed."""
    return f"They hold {len(hsds.in_feed(project))} services. Last changed: {changed(project)}."


def open_data_link(project: Project, page: Page, path: str) -> str:
    """Markdown for a link to one of the files. Raises ValueError when there is none of that path."""
    if path not in _paths(project.root):
        raise ValueError(f"there is no file {path!r} among the open data")
    return f'<a href="{page.path(f"{FOLDER}/{path}")}">{path}</a>'


@cache
def _paths(root: Path) -> frozenset[str]:
    return frozenset(path for path, _ in files(Project(root)))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
