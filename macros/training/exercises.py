"""What the pages of the self-check and of the session know of the scenarios: enough to choose one and to predict its
result. All else is fetched from the page of the scenario, so that it is said once. No result of a scenario is here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from markupsafe import Markup

from decision_trees import PATHWAYS

from ..explored import explored
from ..made import made
from ..pathway import embedded
from ..project import Page, Project
from ..results import pathway_link
from ..roles import role
from ..templating import render
from .scenario import FOLDER, Scenario, scenarios
from .sets import LEVELS, ROLES, for_role, level, sets

MINUTES = (10, 20, 40)
"""How much time somebody may have for a self-check."""
Sets = Mapping[str, Mapping[int, Sequence[Sequence[Scenario]]]]


def self_check(project: Project, page: Page) -> str:
    """The self-check: its choices, and templates of what its script shows."""
    every = list(scenarios(project).values())
    made_of = {key: {minutes: sets(for_role(every, key), minutes) for minutes in MINUTES} for key in ROLES}
    return made(
        render(
            "self_check.html.j2",
            roles=titles(project),
            times=[{"value": str(minutes), "text": str(minutes)} for minutes in MINUTES],
            edition=str(project.extra.get("edition_title", "")),
            pathways=[{"value": key, "text": pathway.title} for key, pathway in PATHWAYS.items()],
            app=page.path("app/"),
            index=page.link("training/index.md") + "#by-role",
            data=Markup(embedded(data(project, page, made_of, every))),
        )
    )


def titles(project: Project) -> list[dict[str, str]]:
    """The roles that a set can be for, as the items of a list to choose from."""
    return [{"value": key, "text": role(project, key)["title"]} for key in ROLES]


def data(project: Project, page: Page, made_of: Sets, listed: Iterable[Scenario]) -> dict[str, Any]:
    """Scenarios and sets of them by their keys, and the pathways with their results."""
    return {
        "levels": list(LEVELS),
        "scenarios": {
            each.key: {
                "title": each.title,
                "pathway": each.pathway,
                "minutes": int(each.said["minutes"]),
                "level": level(each),
                "address": page.path(f"{FOLDER}/{each.key}/"),
            }
            for each in listed
        },
        "pathways": [
            {
                "key": key,
                "title": pathway.title,
                "href": pathway_link(page, key)["href"],
                "results": [[end.key, end.name] for end in explored(key).outcomes],
            }
            for key, pathway in PATHWAYS.items()
        ],
        "sets": {
            key: {str(minutes): [[each.key for each in one] for one in every] for minutes, every in by_time.items()}
            for key, by_time in made_of.items()
        },
    }
