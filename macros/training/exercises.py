"""What the pages of the self-check and of the session know of the scenarios: enough to choose one and to predict its
result. All else is fetched from the page of the scenario, so that it is said once. No result of a scenario is here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from markupsafe import Markup

from decision_trees import PATHWAYS
from decision_trees.law.in_texts import limit

from ..explored import explored
from ..made import made
from ..pathway import embedded
from ..project import Page, Project
from ..results import pathway_link
from ..roles import role
from ..tables import table
from ..templating import render
from .scenario import FOLDER, Scenario, scenarios
from .sets import LEVELS, ROLES, for_a_mixed_room, for_role, level, sets

MINUTES = (10, 20, 40)
"""How much time somebody may have for a self-check."""
DECKS = (30, 60, 90)
"""How long a session with a group may be."""
WELCOME = 10
"""Minutes of a session that are for the welcome and the close."""
MIXED = "mixed"
"""A room with several roles."""
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


def session(project: Project, page: Page) -> str:
    """A session with a group: its choices, and templates of what its script shows."""
    every = list(scenarios(project).values())
    rooms = {MIXED: for_a_mixed_room(every), **{key: for_role(every, key) for key in ROLES}}
    made_of = {key: {minutes: sets(own, minutes - WELCOME) for minutes in DECKS} for key, own in rooms.items()}
    used = {
        each.key: each for by_time in made_of.values() for every in by_time.values() for one in every for each in one
    }
    return made(
        render(
            "session.html.j2",
            roles=[{"value": MIXED, "text": "Several roles"}, *titles(project)],
            times=[{"value": str(minutes), "text": str(minutes)} for minutes in DECKS],
            followed=limit("training_followed_up"),
            leaflet=page.link("forms/leaflet.md"),
            language=page.link("forms/point-to-your-language.md"),
            app=page.path("app/"),
            index=page.link("training/index.md") + "#by-role",
            data=Markup(embedded(data(project, page, made_of, used.values()))),
        )
    )


def packages(project: Project, page: Page) -> str:
    """Markdown table: the package of each role for a learning system (tools/scorm.py), with what is in it."""
    every = list(scenarios(project).values())
    rows = []
    for key in ROLES:
        made_of = [one for minutes in MINUTES for one in sets(for_role(every, key), minutes)]
        count = len({each.key for one in made_of for each in one})
        file = f"{key}-scorm.zip"
        link = f'<a href="{page.path(f"training/learning-system/{file}")}">{file}</a>'
        rows.append([role(project, key)["title"], str(len(made_of)), str(count), link])
    return table(["For", "Sets", "Scenarios", "Package"], rows)


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
