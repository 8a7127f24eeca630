"""What is written among the pages of an edition for other editions to read: beside its open data the feed, and where each
page and clause of the older editions stands in it; of an edition of words its clauses and terms."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..project import Project
from .clause_text import clause_data
from .compared import today
from .log import feed
from .terms import terms

CLAUSES, TERMS, TODAY = "data/clauses.json", "data/terms.json", "data/today"
FEED = "data/changes.atom"


def write(project: Project, site: Path) -> None:
    """Write all of it below `site`, at the end of a build."""
    if project.holds_words:
        _write(site / CLAUSES, clause_data(project))
        _write(site / TERMS, terms(project))
        return
    (site / FEED).parent.mkdir(parents=True, exist_ok=True)
    (site / FEED).write_text(feed(project), encoding="utf-8")
    pages = {page.parent.relative_to(site).as_posix() + "/" for page in site.rglob("index.html")} | {""}
    for other in project.extra.get("others", ()):
        _write(site / TODAY / f"{other['id']}.json", today(project, other["id"], pages))


def _write(file: Path, content: Any) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
