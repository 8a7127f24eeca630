"""The register of actions: what the workshop and the boards asked for and what came of it, from data/actions.yml."""

from __future__ import annotations

from collections import Counter
from typing import Any

from markupsafe import escape

from .checked import each
from .citations import cite
from .clauses import link
from .project import Page, Project
from .tables import table

_TITLES = ["Action", "Who was asked, and when", "State, and what is known since", "Where these pages take it up"]


def actions(project: Project, *sources: str) -> list[dict[str, Any]]:
    """The actions whose first source begins with one of `sources` ("S0 B"; all if none is given), in the order of the
    paragraphs."""
    order = {
        f"{row['key']} {paragraph}": place
        for row in project.data("sources")["sources"]
        for place, paragraph in enumerate(row["paragraphs"])
    }
    found = [row for row in project.data("actions")["actions"] if row["source"][0].startswith(sources or "S")]
    return sorted(found, key=lambda row: (row["source"][0].partition(" ")[0], order.get(row["source"][0], 0)))


def actions_table(project: Project, page: Page, *sources: str) -> str:
    """Markdown table of the actions from some sources, as for `actions`, each with an anchor. Raises ValueError when
    there is none, and when an action names a clause or source that does not exist."""
    listed = actions(project, *sources)
    if not listed:
        raise ValueError(f"no action in data/actions.yml comes from {', '.join(sources)}")
    return table(_TITLES, each("actions", listed, lambda row: _row(project, page, row)))


def actions_counted(project: Project, page: Page) -> str:
    """Markdown table: how many actions stand in each state."""
    counted = Counter(row["state"] for row in actions(project))
    rows = [[words, str(counted[state])] for state, words in project.data("actions")["states"].items()]
    return table(["State", "Actions"], [*rows, ["All", str(counted.total())]])


def _row(project: Project, page: Page, row: dict[str, Any]) -> list[str]:
    known = row.get("known", "No later source speaks of it.")
    state = f"**{project.data('actions')['states'][row['state']]}.** {known}"
    if "known_source" in row:
        state += f" {cite(project, page, *row['known_source'])}"
    links = [link(project, page, number) for number in row["clauses"]]
    links += [f"[{words}]({page.source_link(file)})" for file, words in row.get("pages", {}).items()]
    return [
        f'<strong id="{row["id"]}">{escape(row["title"])}</strong> {cite(project, page, *row["source"])}',
        f"{row['who']}. {row['asked']}.",
        state,
        ", ".join(links),
    ]
