"""The page of a scenario: what a trainer needs to know, the story, the pauses, and what the rules say, folded."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup, escape

from decision_trees.engine.questions import Question
from decision_trees.engine.walk import Walk
from decision_trees.law.dates import in_words
from decision_trees.shared.place_and_role import Place

from .. import citations, clauses, results
from ..glossary import link_terms
from ..made import made
from ..project import Page, Project
from ..roles import role
from ..templating import render
from . import walked
from .scenario import Scenario, check_names, in_part, mistakes, scenarios

INDEX = "training/index.md"
COVERAGE = "training/coverage.md"
PREDICT = "Which pathway is this, and which result? Who does what first, and by when? How sure are you? Then compare."


def scenario_page(project: Project, page: Page, key: str, story: str) -> str:
    """Markdown of the page of a scenario, around its story. Raises Slip for one that does not hold."""
    scenario = scenarios(project)[key]
    check_names(project, scenario)
    here, there = walked.end(scenario), walked.end_if_changed(scenario)
    said, seen = scenario.said, set[str]()

    def words(text: str) -> Markup:
        return link_terms(project, page, text, seen)

    return "\n\n".join(
        [
            f"# {scenario.title}",
            f"[Training]({page.source_link(INDEX)}): a scenario to work through alone or in a group.",
            made(_facts(project, page, scenario)),
            "## Afterwards you can {: #objectives data-search-exclude }",
            "\n".join(f"- {line}" for line in said["objectives"]),
            "## The story {: #story }",
            story,
            "## Pauses {: #pauses data-search-exclude }",
            *_pauses(scenario, words),
            "## Predict, then look {: #result data-search-exclude }",
            PREDICT,
            made(_end(project, page, scenario, here)),
            "## A common wrong turn {: #wrong-turn data-search-exclude }",
            made(_wrong(project, page, scenario, words)),
            "## Talking it over {: #debrief data-search-exclude }",
            "\n".join(f"- {line}" for line in said["debrief"]),
            made(_folded("Show what misled people at first", [words(said["misled_by"])])),
            "### How would they hear this? {: #hear data-search-exclude }",
            made(f"<p>{words(said['hear'])}</p>"),
            "## If one fact changes {: #changed data-search-exclude }",
            said["changed"]["fact"],
            made(_folded("Show the other result", [_result(project, page, scenario.pathway, there)])),
            "## Walk it yourself {: #walk data-search-exclude }",
            f"Walk [the pathway]({page.source_link(f'pathways/{scenario.pathway}.md')}) with the facts of the story. "
            "It uses the law of today, so results that hang on a date can differ.",
            "## Clauses and law {: #law data-search-exclude }",
            f"This story leads to {clauses.link(project, page, *said['clauses'])}.",
            _law(project, page, scenario),
        ]
    )


def _law(project: Project, page: Page, scenario: Scenario) -> str:
    with in_part(scenario, "law"):
        return citations.cite(project, page, *scenario.said["law"])


def _facts(project: Project, page: Page, scenario: Scenario) -> str:
    return render(
        "scenario_facts.html.j2",
        roles=[
            {"title": role(project, key)["title"], "href": page.link(f"roles/{key}.md")} for key in scenario.said["for"]
        ],
        minutes=scenario.said["minutes"],
        difficulty=scenario.said["difficulty"],
        where=where(scenario),
        day=in_words(scenario.day),
    )


def where(scenario: Scenario) -> str:
    """The place where a scenario plays, in words."""
    named = [place.value for place in Place if place.key == scenario.place]
    return str(named[0]) if named else "Anywhere"


def _pauses(scenario: Scenario, words: Any) -> list[str]:
    parts = []
    for number, pause in enumerate(scenario.said["pauses"], 1):
        parts.append(f"### Pause {number} {{: #pause-{number} data-search-exclude }}")
        parts.append(made(render("scenario_pause.html.j2", **{key: words(text) for key, text in pause.items()})))
    return parts


def _result(project: Project, page: Page, key: str, here: Walk) -> Markup:
    """The name of a result, as a link to its page."""
    advice: Any = here.at
    return Markup('<a href="{}">{}</a>').format(page.link(results.page_of(key, advice)), advice.name)


def _end(project: Project, page: Page, scenario: Scenario, here: Walk) -> str:
    steps = [step for step in here.case.steps.values() if isinstance(step.fact, Question)]
    return render(
        "scenario_end.html.j2",
        scenario=scenario,
        pathway=results.pathway_link(page, scenario.pathway),
        result=_result(project, page, scenario.pathway, here),
        first=[
            {
                "role": action.role.value,
                "do": action.do,
                "when": action.deadline.words.removesuffix("."),
                "source": action.deadline.source.value,
                "of": advice.name,
            }
            for advice, action in walked.first_actions(scenario, here)
        ],
        then=results.pathway_link(page, scenario.then) if scenario.then else None,
        answers=[{"ask": step.fact.text, "answer": step.fact.show(step.value)} for step in steps],
    )


def _wrong(project: Project, page: Page, scenario: Scenario, words: Any) -> str:
    listed = mistakes(project)
    return render(
        "scenario_wrong.html.j2",
        did=words(scenario.said["wrong_turn"]["did"]),
        rows=[
            {
                "id": row,
                "href": page.link(f"{COVERAGE}#{anchor(row)}"),
                "wrong": listed[row]["wrong"],
                "source": listed[row].get("source", "Our own pathways, until 29 November 2026."),
                "url": listed[row].get("url", ""),
            }
            for row in scenario.rows
        ],
    )


def anchor(row: str) -> str:
    """The id of a mistake in the page that lists them."""
    return "mistake-" + row.lower().replace(".", "-")


def _folded(summary: str, lines: list[Markup]) -> str:
    return render("scenario_folded.html.j2", summary=summary, lines=lines)


def title_link(page: Page, scenario: Scenario) -> str:
    """Markdown: the heading of a scenario, as a link to it."""
    return f"[{escape(scenario.title)}]({page.source_link(scenario.source)})"
