"""The page of a pathway: its questions as forms for the walk, its paper version and its flow chart."""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

from decision_trees import law
from decision_trees.engine.draw import Chapter, PaperStep, PaperWay, chapters
from decision_trees.engine.graph import headstart
from decision_trees.engine.language import Stop
from decision_trees.engine.questions import Part, Question
from decision_trees.law.dates import in_words
from decision_trees.shared.areas import AREAS

from .chart import chart, drawn
from .citations import links
from .explored import Explored, anchor, explored
from .glossary import link_terms
from .offer import calls
from .offer.lines import Line, as_json, having
from .project import Page, Project
from .questions import question_values
from .results import advice_values, pathway_link, shared_limits
from .templating import render

EXIT_TO = "https://www.gov.uk/"
"""Where a person goes who has to leave the page quickly: a page that tells nobody anything."""


def pathway(project: Project, page: Page, key: str, quick_exit: bool = False) -> str:
    """The whole page of a pathway as one block of HTML. Raises ValueError when there is no such pathway, or when
    something in it cites what does not exist."""
    whole, words = explored(key), project.words
    manifest = project.built / "runtime" / "manifest.json"
    runtime = json.loads(manifest.read_text(encoding="utf-8")) if manifest.is_file() else None
    return render(
        "pathway.html.j2",
        key=key,
        words=words,
        purpose=whole.pathway.purpose,
        walkable=runtime is not None,
        app=page.path("app/"),
        data=Markup(embedded(_data(project, page, whole, runtime))),
        questions=[question_values(project, page, question) for question in whole.questions],
        areas=[*((area.key, area.name) for area in AREAS.values()), ("", words["area_none"])],
        since=in_words(whole.pathway.since),
        as_at=in_words(whole.as_at),
        urgent=calls.urgent(project),
        lines=[calls.values(project, page, one) for one in _lines(project, whole)],
        about_lines=page.link(calls.CONTACTS_PAGE),
        quick_exit=quick_exit,
        exit_to=EXIT_TO,
        chapters=_chapters(project, page, whole),
        outcomes=[advice_values(project, page, key, one) for one in whole.outcomes],
        offers=[advice_values(project, page, key, one) for one in whole.offers],
        duties=[advice_values(project, page, key, one) for one in (*whole.duties, *whole.told_before)],
        limits=shared_limits(key),
    )


def embedded(data: object) -> str:
    """Data as JSON that may stand in a <script>: nothing in it can end the element."""
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c").replace(">", "\\u003e")


def _data(project: Project, page: Page, whole: Explored, runtime: Any) -> dict[str, Any]:
    """What the app needs to know of the page; no `runtime` where the page is paper only."""
    data: dict[str, Any] = {
        "pathway": whole.pathway.key,
        "title": whole.pathway.title,
        "edition_title": str(project.extra.get("edition_title", "")),
        "since": whole.pathway.since.isoformat(),
        "root": page.path("../"),
        "headstart": headstart(whole.graph),
        "areas": [{"key": area.key, "name": area.name} for area in AREAS.values()],
        "lines": as_json(_lines(project, whole)),
        "provisions": {key: _provision(key) for key in whole.cites},
    }
    if runtime is not None:
        data["runtime"] = runtime
    return data


def _lines(project: Project, whole: Explored) -> list[Line]:
    """The telephone lines of every role that a result or a duty of the pathway names."""
    every = (*whole.outcomes, *whole.offers, *whole.duties, *whole.told_before)
    return having(project, {role for one in every for role in one.services})


def _provision(key: str) -> dict[str, str]:
    return {"title": law.PROVISIONS[key].title, "url": law.PROVISIONS[key].url}


def _chapters(project: Project, page: Page, whole: Explored) -> list[dict[str, Any]]:
    """Each chapter with its steps and its chart."""
    every = chapters(whole.graph)
    steps = _steps(project, page, [step for chapter in every for step in chapter.steps])
    shown: list[dict[str, Any]] = []
    for chapter, svg in zip(every, drawn(whole.pathway.key, every), strict=True):
        title = _title(chapter, len(every), project.words)
        shown.append(
            {
                "number": chapter.number,
                "title": title,
                "steps": steps[: len(chapter.steps)],
                "chart": chart(svg, chapter.number, f"{whole.pathway.title} {title}".strip()),
            }
        )
        steps = steps[len(chapter.steps) :]
    return shown


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
