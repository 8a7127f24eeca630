"""What is written among the pages of an edition for other editions to read: its clauses and terms, and where each page
and clause of the older editions stands in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .clause_text import clause_data
from .compared import today
from .edition_terms import terms
from .project import Project

CLAUSES, TERMS, TODAY = "data/clauses.json", "data/terms.json", "data/today"


def write(project: Project, site: Path) -> None:
    """Write all of it below `site`, at the end of a build."""
    _write(site / CLAUSES, clause_data(project))
    _write(site / TERMS, terms(project))
    if project.holds_words:
        return
    pages = {page.parent.relative_to(site).as_posix() + "/" for page in site.rglob("index.html")} | {""}
    for other in project.extra.get("others", ()):
        _write(site / TODAY / f"{other['id']}.json", today(project, other["id"], pages))


def _write(file: Path, content: Any) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
