"""The paper version of a pathway and its flow charts: each a page of its own, that needs nothing but to be read."""

from __future__ import annotations

from typing import Any

from decision_trees.engine.draw import Chapter, PaperStep, PaperWay, chapters
from decision_trees.engine.language import Stop
from decision_trees.engine.questions import Part, Question
from decision_trees.law.dates import in_words

from .chart import chart, drawn
from .citations import links
from .explored import Explored, anchor, explored
from .glossary import link_terms
from .offer import calls
from .offer.lines import Line, having
from .project import Page, Project
from .results import advice_values, charts_page, paper_page, pathway_link, shared_limits
from .templating import render


def paper(project: Project, page: Page, key: str, quick_exit: bool = False) -> str:
    """The paper version as one block of HTML: the numbered steps, then every result and duty. Raises ValueError when
    there is no such pathway, or when something in it cites what does not exist."""
    whole = explored(key)
    every = chapters(whole.graph)
    steps = iter(_steps(project, page, [step for chapter in every for step in chapter.steps]))
    return render(
        "paper.html.j2",
        words=project.words,
        purpose=whole.pathway.purpose,
        pathway=pathway_link(page, key),
        charts=page.link(charts_page(key)),
        as_at=in_words(whole.as_at),
        chapters=[
            {
                "number": chapter.number,
                "title": _title(chapter, len(every), project.words),
                "steps": [next(steps) for _ in chapter.steps],
            }
            for chapter in every
        ],
        outcomes=[advice_values(project, page, key, one) for one in whole.outcomes],
        offers=[advice_values(project, page, key, one) for one in whole.offers],
        duties=[advice_values(project, page, key, one) for one in (*whole.duties, *whole.told_before)],
        limits=shared_limits(key),
        urgent=calls.urgent(project),
        lines=[calls.values(project, line) for line in lines_of(project, whole)],
        about_lines=page.link(calls.CONTACTS_PAGE),
        quick_exit=quick_exit,
        app=page.path("app/"),
    )


def charts(project: Project, page: Page, key: str, quick_exit: bool = False) -> str:
    """The flow charts of a pathway as one block of HTML, a figure for each chapter. Raises ValueError when there is no
    such pathway."""
    whole = explored(key)
    every = chapters(whole.graph)
    titles = [_title(chapter, len(every), project.words) for chapter in every]
    return render(
        "charts.html.j2",
        words=project.words,
        pathway=pathway_link(page, key),
        paper=page.link(paper_page(key)),
        chapters=[
            {
                "number": chapter.number,
                "title": title,
                "chart": chart(svg, chapter.number, f"{whole.pathway.title} {title}".strip()),
            }
            for chapter, title, svg in zip(every, titles, drawn(key, every), strict=True)
        ],
        quick_exit=quick_exit,
        app=page.path("app/"),
    )


def lines_of(project: Project, whole: Explored) -> list[Line]:
    """The telephone lines of every role that a result or a duty of a pathway names."""
    every = (*whole.outcomes, *whole.offers, *whole.duties, *whole.told_before)
    return having(project, {role for one in every for role in one.services})


def _title(chapter: Chapter, of: int, words: dict[str, str]) -> str:
    """What a chapter is called; nothing where it is the only one."""
    first, last = chapter.steps[0].number, chapter.steps[-1].number
    return words["chapter"].format(number=chapter.number, first=first, last=last) if of > 1 else ""


def _steps(project: Project, page: Page, numbered: list[PaperStep]) -> list[dict[str, Any]]:
    """The steps as the template shows them. Hint and law stand with the first step of each fact only."""
    words, seen = project.words, set[str]()
    names = {step.number: step.name for step in numbered}
    shown: list[dict[str, Any]] = []
    for step in numbered:
        question, again = isinstance(step.head, Question), any(one["key"] == step.head.key for one in shown)
        shown.append(
            {
                "number": step.number,
                "name": step.name,
                "key": step.head.key,
                "kind": Stop.QUESTION if question else Stop.FINDING,
                "text": step.head.text if question else words["work_out"].format(text=step.head.text),
                "part": pathway_link(page, step.head.pathway) if isinstance(step.head, Part) else None,
                "note": "" if again else link_terms(project, page, getattr(step.head, "hint", ""), seen),
                "cites": [] if again else links(project, page, step.head.cites),
                "ways": [_way(way, names, words) for way in step.ways],
            }
        )
    return shown


def _way(way: PaperWay, names: dict[int, str], words: dict[str, str]) -> dict[str, Any]:
    said: dict[str, Any] = {
        "labels": way.answers or words["then"],
        "duties": [{"anchor": anchor(duty), "name": duty.name} for duty in way.duties],
    }
    if way.outcome:
        return said | {"to": way.outcome.name, "anchor": anchor(way.outcome)}
    assert way.step
    return said | {"to": words["go_to"].format(number=way.step), "anchor": f"q-{names[way.step]}"}
