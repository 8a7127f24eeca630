"""What is written among the pages of an edition for other editions to read: its clauses, terms and cases, and where each
page and clause of the older editions stands in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..project import Project
from .cases import as_data
from .clause_text import clause_data
from .compared import today
from .log import feed
from .terms import terms

CLAUSES, TERMS, CASES, TODAY = "data/clauses.json", "data/terms.json", "data/cases.json", "data/today"
FEED = "data/changes.atom"


def write(project: Project, site: Path) -> None:
    """Write all of it below `site`, at the end of a build."""
    _write(site / CLAUSES, clause_data(project))
    _write(site / TERMS, terms(project))
    if project.holds_words:
        return
    _write(site / CASES, as_data(), indent=None)
    (site / FEED).write_text(feed(project), encoding="utf-8")
    pages = {page.parent.relative_to(site).as_posix() + "/" for page in site.rglob("index.html")} | {""}
    for other in project.extra.get("others", ()):
        _write(site / TODAY / f"{other['id']}.json", today(project, other["id"], pages))


def _write(file: Path, content: Any, indent: int | None = 1) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(content, ensure_ascii=False, indent=indent) + "\n", encoding="utf-8")
