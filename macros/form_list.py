"""The list of forms: what each is, the links to them in a result, and the table of them all (data/forms.yml)."""

from __future__ import annotations

from typing import Any

from markupsafe import escape

from .checked import each
from .citations import cite
from .counties import COUNTIES, area
from .mistakes import NotListed
from .project import Page, Project
from .tables import table

FORMS_PAGE = "forms/index.md"


def forms(project: Project) -> dict[str, dict[str, Any]]:
    """Every form by its id."""
    return {row["id"]: row for row in project.data("forms")["forms"]}


def target(row: dict[str, Any]) -> str:
    """Where a form stands, for `Page.link`: its own page, or its line in the list when it is not ours."""
    return f"forms/{row['page']}.md" if "page" in row else f"{FORMS_PAGE}#{row['id']}"


def links(project: Project, page: Page, ids: tuple[str, ...]) -> list[dict[str, Any]]:
    """For templates: the forms that a result names. Raises NotListed when one is not."""
    listed = forms(project)
    if missing := [one for one in ids if one not in listed]:
        raise NotListed(f"{missing[0]}: not listed in data/forms.yml", missing[0], listed)
    return [
        {
            "title": row["title"],
            "line": row["line"],
            "status": "",
            "role": "",
            "lines": (),
            "county": COUNTIES[row["county"]],
            "area": area(row["county"]),
            "href": page.link(target(row)),
        }
        for row in (listed[one] for one in ids)
    ]


def forms_table(project: Project, page: Page) -> str:
    """Markdown table of the forms, each with an anchor and a link to it. Raises ValueError when one cites something
    that is not listed."""
    titles = ["Form", "What it is for", "Who fills it in, and when", "Source"]
    return table(titles, each("forms", forms(project).values(), lambda row: _row(project, page, row)))


def _row(project: Project, page: Page, row: dict[str, Any]) -> list[str]:
    title = f"[{escape(row['title'])}]({page.source_link(target(row))})" if "page" in row else escape(row["title"])
    where = f" [Where to find it]({row['link']})." if "link" in row else ""
    return [
        f'<span id="{row["id"]}">{title}</span>',
        row["line"] + where,
        f"{row['who']}. {row['when']}",
        cite(project, page, *row["source"]),
    ]
