"""Where to find the councils and other bodies: links to their own sites, from data/contacts.yml."""

from __future__ import annotations

from typing import Any

from decision_trees.shared.areas import beside, rows

from ..checked import each
from ..citations import cite
from ..counties import COUNTIES, EACH
from ..project import Page, Project
from ..tables import table
from .ahead import named
from .calls import lines_list

Row = dict[str, Any]


def contacts_tables(project: Project, page: Page) -> str:
    """Markdown: where to find the bodies of each county, under its heading."""
    return "\n\n".join(
        "\n\n".join(
            [
                f"## {COUNTIES[county]} {{: #{county} }}",
                *_beside(county),
                lines_list(project, page, county),
                contacts_table(project, page, county),
            ]
        )
        for county in EACH
    )


def _beside(county: str) -> list[str]:
    """Which councils lie beside a county and are not part of it."""
    return [
        f"{one.place} is a council of its own, outside {council.name}."
        for council in rows(county)[:1]
        for one in beside(council)
    ]


def contacts_table(project: Project, page: Page, county: str) -> str:
    """Markdown table of where to find the bodies of one county; a link never counts as verified."""
    found = [row for row in project.data("contacts")["contacts"] if row["county"] == county]
    return table(
        ["Where", "What to look for", "Source"],
        each(
            "contacts",
            found,
            lambda row: [
                f'<span id="{row["id"]}">{_linked(row)}</span>',
                f"{row['what']} {row.get('note', '')}".strip(),
                cite(project, page, *row["source"]),
            ],
        ),
    )


def _linked(row: Row) -> str:
    return f"[{named(row)}]({row['link']}) (unverified link)" if "link" in row else named(row)
