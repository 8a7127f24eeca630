"""The services and forms that results name: their pages, and the links to them in a result."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from markupsafe import escape

from .citations import cite
from .project import Page, Project

SERVICES_PAGE = "services/index.md"
FORMS_PAGE = "forms/index.md"
COUNTIES = {"kent": "Kent", "worcestershire": "Worcestershire", "both": "Kent and Worcestershire"}


def services(project: Project) -> dict[str, dict[str, Any]]:
    """Every service by its id, with its `status` in words."""
    return _services(project.root)


@cache
def _services(root: Path) -> dict[str, dict[str, Any]]:
    project = Project(root)
    listed = project.data("services")
    return {row["id"]: row | {"status": _status(project, row, listed["statuses"])} for row in listed["services"]}


def forms(project: Project) -> dict[str, dict[str, Any]]:
    """Every form by its id."""
    return {row["id"]: row for row in project.data("forms")["forms"]}


def _status(project: Project, row: dict[str, Any], words: dict[str, str]) -> str:
    """How far a service is known, in words. Raises ValueError when these want a date and no source carries one."""
    listed = project.data("sources")
    years = {str(one["key"]): str(one.get("date") or "") for one in (*listed["sources"], *listed["guidance"])}
    newest = max(years.get(key.partition(" ")[0], "")[:4] for key in row["source"])
    said = words[row["status"]]
    if "{date}" in said and not newest:
        raise ValueError(f"the service {row['id']} has no source with a date: give it the status undated")
    return said.format(date=newest)


def links(project: Project, page: Page, source: str, ids: tuple[str, ...]) -> list[dict[str, str]]:
    """For templates: what a result names in one of the two pages. Raises ValueError when an id is not listed."""
    listed = services(project) if source == SERVICES_PAGE else forms(project)
    if missing := [one for one in ids if one not in listed]:
        raise ValueError(f"{', '.join(missing)}: not listed for {source}")
    return [{"title": listed[one]["title"], "line": listed[one]["line"], "status": listed[one].get("status", ""),
             "county": COUNTIES[listed[one]["county"]],
             "area": "" if listed[one]["county"] == "both" else listed[one]["county"],
             "href": page.link(f"{source}#{one}")} for one in ids]


def services_table(project: Project, page: Page, county: str) -> str:
    """Markdown table of the services of one county (kent, worcestershire or both), each with an anchor."""
    rows = [[_anchored(row), row["line"], row["who"], f"{row['status']}. {row.get('note', '')}".strip(),
             cite(project, page, *row["source"])] for row in services(project).values() if row["county"] == county]
    return table(["Service", "What it is", "For whom", "How far it is known", "Source"], rows)


def forms_table(project: Project, page: Page) -> str:
    """Markdown table of the forms, each with an anchor."""
    rows = [[_anchored(row), row["line"] + (f" [Where to find it]({row['link']})." if "link" in row else ""),
             row["who"], cite(project, page, *row["source"])] for row in forms(project).values()]
    return table(["Form", "What it is for", "Who fills it in", "Source"], rows)


def _anchored(row: dict[str, Any]) -> str:
    return f'<span id="{row["id"]}">{escape(row["title"])}</span>'


def table(titles: list[str], rows: list[list[str]]) -> str:
    """A table in Markdown."""
    return "\n".join(f"| {' | '.join(row)} |" for row in (titles, ["---"] * len(titles), *rows))
