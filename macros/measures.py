"""The measures: what the councils count, each with how it is counted, from data/measures.yml."""

from __future__ import annotations

from typing import Any

from markupsafe import escape

from .checked import each
from .citations import cite
from .project import Page, Project
from .tables import table

_COUNTED = {"count": "Number", "share": "Share", "time": "Time"}
_TITLES = ["Measure, and where it comes from", "How it is counted", "Why it matters", "Who reports it, and when"]


def measures(project: Project) -> list[dict[str, Any]]:
    """Every measure, in the order of the groups."""
    listed = project.data("measures")
    return [row for group in listed["groups"] for row in listed["measures"] if row["group"] == group]


def measures_tables(project: Project, page: Page) -> str:
    """Markdown: a heading and a table for each group of measures; each measure has an anchor.

    Raises ValueError when one cites something that is not listed.
    """
    listed = project.data("measures")
    return "\n\n".join(
        f"## {title}\n\n"
        + table(
            _TITLES,
            each(
                "measures",
                (row for row in measures(project) if row["group"] == group),
                lambda row: _row(project, page, row, listed["statuses"]),
            ),
        )
        for group, title in listed["groups"].items()
    )


def definition(row: dict[str, Any]) -> list[str]:
    """How a measure is counted, in sentences. Raises KeyError when a share does not say what it is a share of."""
    out_of = [f"Out of: {row['out_of']}"] if row["kind"] == "share" else []
    return [f"{_COUNTED[row['kind']]}. {row['counted']}", *out_of, f"Split by {row['by']}."]


def _row(project: Project, page: Page, row: dict[str, Any], statuses: dict[str, str]) -> list[str]:
    target = [f"Target: {row['target']}."] if "target" in row else []
    name = [
        f'<strong id="{row["id"]}">{escape(row["title"])}</strong>',
        *target,
        f"{statuses[row['status']]}. {cite(project, page, *row['source'])}",
    ]
    return ["<br>".join(name), "<br>".join(definition(row)), row["why"], f"{row['who']}. {row['often']}."]
