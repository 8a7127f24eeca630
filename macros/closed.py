"""What a page needs to go on without Python: a file of tables a pathway, and how much of each pathway they cover."""

from __future__ import annotations

import json
from pathlib import Path

from decision_trees import PATHWAYS
from kept.share import Share, share
from kept.tables import tables

from .project import Page, Project, address
from .tables import table


def write(site: Path, page: Page, key: str) -> None:
    """Put the tables of a pathway beside its page in the built site."""
    file = site / address(page.source) / "closed.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(tables(key), ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def share_table(project: Project, page: Page) -> str:
    """Markdown table: for each pathway its paths, and how many of them need no Python."""
    found = {key: share(key) for key in PATHWAYS}
    rows = [
        [f"[{PATHWAYS[key].title}]({page.source_link(f'pathways/{key}.md')})", *_row(each)]
        for key, each in found.items()
    ]
    titles = ["Pathway", "Paths", "Closed answers alone", "With the status given"]
    return table(titles, [*rows, ["All", *_row(total([*found.values()]))]])


def total(each: list[Share]) -> Share:
    """The sum of what was counted."""
    return Share(sum(one.paths for one in each), sum(one.closed for one in each), sum(one.status_given for one in each))


def _row(each: Share) -> list[str]:
    return [f"{each.paths:,}", f"{each.closed / each.paths:.0%}", f"{each.status_given / each.paths:.0%}"]
