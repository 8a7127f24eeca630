"""Where to find the councils and other bodies: links to their own sites, from data/contacts.yml."""

from __future__ import annotations

from typing import Any

from ..checked import each
from ..citations import cite
from ..project import Page, Project
from ..tables import table

Row = dict[str, Any]


def contacts_table(project: Project, page: Page, county: str) -> str:
    """Markdown table of where to find the bodies of one county; a link never counts as verified."""
    rows = [row for row in project.data("contacts")["contacts"] if row["county"] == county]
    return table(
        ["Where", "What to look for", "Source"],
        each(
            "contacts",
            rows,
            lambda row: [
                f'<span id="{row["id"]}">{_linked(row)}</span>',
                f"{row['what']} {row.get('note', '')}".strip(),
                cite(project, page, *row["source"]),
            ],
        ),
    )


def _linked(row: Row) -> str:
    return f"[{row['title']}]({row['link']}) (unverified link)" if "link" in row else str(row["title"])
