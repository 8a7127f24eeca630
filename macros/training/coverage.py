"""What the scenarios cover: mistakes, statuses, results and clauses, and which of these have none yet."""

from __future__ import annotations

from pathlib import PurePosixPath

from markupsafe import Markup

from decision_trees import PATHWAYS

from ..citations import cite
from ..clauses import clause
from ..explored import explored
from ..made import made
from ..mistakes import NotListed
from ..project import Page, Project
from ..reach import reached
from ..results import page_of
from ..tables import table
from ..templating import render
from .page import anchor, title_link
from .scenario import Scenario, mistakes, scenarios

NONE_YET = "*None yet*"
STATUS = "leaving-care-status"


def teaching(project: Project, row: str) -> list[Scenario]:
    """The scenarios that teach one mistake."""
    return [scenario for scenario in scenarios(project).values() if row in scenario.rows]


def untaught(project: Project) -> list[str]:
    """The mistakes that no scenario teaches yet, by their ids."""
    return [row for row in mistakes(project) if not teaching(project, row)]


def _links(page: Page, every: list[Scenario]) -> str:
    return "; ".join(title_link(page, scenario) for scenario in every) or NONE_YET


def mistakes_with_people(project: Project, page: Page) -> str:
    """Markdown table: each mistake made with young people, who told of it, and its scenarios."""
    return table(
        ["No.", "What went wrong", "Who said so", "Scenarios"],
        [
            [
                f'<span id="{anchor(row["id"])}">{row["id"]}</span>',
                row["wrong"],
                f"[{row['source']}]({row['url']})" if "url" in row else row["source"],
                _links(page, teaching(project, row["id"])),
            ]
            for row in project.data("errors")["errors"]
        ],
    )


def mistakes_of_ours(project: Project, page: Page) -> str:
    """Markdown table: each mistake that stood in our pathways, what is right, and its scenarios."""
    return table(
        ["No.", "What was wrong", "What is right", "Scenarios"],
        [
            [
                f'<span id="{anchor(row["id"])}">{row["id"]}</span>',
                row["wrong"],
                f"{row['right']} {cite(project, page, *row['law'])}",
                _links(page, teaching(project, row["id"])),
            ]
            for row in project.data("errors")["own"]
        ],
    )


def scenarios_teaching(project: Project, page: Page, *rows: str) -> str:
    """Markdown: links to the scenarios that teach one of some mistakes. Raises ValueError where there is none."""
    for row in rows:
        if row not in mistakes(project):
            raise NotListed(f"there is no mistake {row!r} in data/errors.yml", row, mistakes(project))
    found = {scenario.key: scenario for row in rows for scenario in teaching(project, row)}
    return _links(page, list(found.values()))


def _leading_to(project: Project, pathway: str, result: str) -> list[Scenario]:
    every = scenarios(project).values()
    return [scenario for scenario in every if (scenario.pathway, scenario.result) == (pathway, result)]


def beside_result(project: Project, page: Page, result: str) -> str:
    """The scenarios that lead to a result, folded, for the page of the result; "" where there is none."""
    found = _leading_to(project, PurePosixPath(page.source).parent.name, result)
    lines = [
        Markup('<a href="{}">{}</a>: {}').format(page.link(each.source), each.title, each.description) for each in found
    ]
    return made(render("scenario_folded.html.j2", summary="Train with this result", lines=lines)) if found else ""


def results_covered(project: Project, page: Page) -> str:
    """Markdown: for each pathway how many of its results have a scenario, and a table of them all."""
    parts = []
    for key, pathway in PATHWAYS.items():
        rows = [
            [f"[{end.name}]({page.source_link(page_of(key, end))})", _links(page, _leading_to(project, key, end.key))]
            for end in explored(key).outcomes
        ]
        covered = sum(row[1] != NONE_YET for row in rows)
        parts += [
            f"### {pathway.title} {{: #results-{key} }}",
            f"{covered} of {len(rows)} results have a scenario.",
            table(["Result", "Scenarios"], rows),
        ]
    return "\n\n".join(parts)


def statuses_without_scenario(project: Project) -> list[str]:
    """The results of the status pathway that no scenario ends in, by their keys."""
    return [end.key for end in explored(STATUS).outcomes if not _leading_to(project, STATUS, end.key)]


def clauses_covered(project: Project, page: Page) -> str:
    """Markdown: the clauses that results lead to and no scenario names yet, by the section in which they stand."""
    named = {number for scenario in scenarios(project).values() for number in scenario.said["clauses"]}
    left = sorted(set(reached(project)) - named, key=lambda number: [int(part) for part in number.split(".")])
    if not left:
        return f"{len(named)} clauses stand behind a scenario, and so do all that results lead to."
    by_section: dict[str, list[str]] = {}
    for number in left:
        by_section.setdefault(clause(project, number).source, []).append(number)
    lines = [
        f"- [Section {numbers[0].partition('.')[0]}]({page.source_link(source)}): {', '.join(numbers)}"
        for source, numbers in by_section.items()
    ]
    said = f"{len(named)} clauses stand behind a scenario. Of those that results lead to, {len(left)} have none yet:"
    return "\n".join([said, "", *lines])
