"""The lists of scenarios: by pathway, by role, by how long they take, and those in which the council did right."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from decision_trees import PATHWAYS

from ..project import Page, Project
from ..roles import roles
from .page import title_link, where
from .scenario import Scenario, scenarios

MINUTES = ("10", "20", "40")
"""How long a scenario can take."""


def scenarios_counted(project: Project, page: Page) -> str:
    """How many scenarios there are."""
    return str(len(scenarios(project)))


def scenarios_by_pathway(project: Project, page: Page) -> str:
    """Markdown: every scenario under its pathway, with a sentence about it."""

    def line(scenario: Scenario) -> str:
        about = f"{where(scenario)}, {scenario.said['minutes']} minutes, {scenario.said['difficulty']}"
        return f"- {title_link(page, scenario)}: {scenario.description} {about}."

    every = scenarios(project).values()
    return _grouped(
        ((pathway.title, [each for each in every if each.pathway == key]) for key, pathway in PATHWAYS.items()), line
    )


def scenarios_by_role(project: Project, page: Page) -> str:
    """Markdown: every scenario under each role that it is for."""
    every = scenarios(project).values()
    return _grouped(
        ((row["title"], [each for each in every if key in each.said["for"]]) for key, row in roles(project).items()),
        lambda scenario: f"- {title_link(page, scenario)}",
    )


def scenarios_by_minutes(project: Project, page: Page) -> str:
    """Markdown: every scenario under the time that it takes."""
    every = scenarios(project).values()
    return _grouped(
        ((f"{minutes} minutes", [each for each in every if each.said["minutes"] == minutes]) for minutes in MINUTES),
        lambda scenario: f"- {title_link(page, scenario)}",
    )


def scenarios_done_right(project: Project, page: Page) -> str:
    """Markdown: the scenarios in which the council did right."""
    right = [each for each in scenarios(project).values() if "council_did_right" in each.said]
    return "\n".join(f"- {title_link(page, each)}: {each.description}" for each in right)


def scenarios_that_cross(project: Project, page: Page) -> str:
    """Markdown: the scenarios that go on in a second pathway."""
    return "\n".join(
        f"- {title_link(page, each)}: {PATHWAYS[each.pathway].title} Then: {PATHWAYS[each.then].title}"
        for each in scenarios(project).values()
        if each.then
    )


def _grouped(groups: Iterable[tuple[str, list[Scenario]]], line: Callable[[Scenario], str]) -> str:
    """Markdown: a heading for each group that has scenarios, and a line for each of these."""
    return "\n\n".join("\n\n".join([f"### {title}", "\n".join(map(line, every))]) for title, every in groups if every)
