"""The page of a pathway: its questions as forms for the walk, its paper version and its flow chart."""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

from decision_trees import law
from decision_trees.areas import AREAS
from decision_trees.dates import in_words
from decision_trees.draw import PaperStep, PaperWay, dot, steps
from decision_trees.engine import Question
from decision_trees.graph import headstart

from .chart import chart, laid_out
from .citations import links
from .forms import render
from .glossary import link_terms
from .project import Page, Project
from .questions import question_values
from .results import advice_values, shared_limits
from .trees import Tree, anchor, tree


def pathway(project: Project, page: Page, key: str) -> str:
    """The whole page of a pathway as one block of HTML. Raises ValueError when there is no such pathway, or when
    something in it cites what does not exist."""
    whole, words = tree(key), project.words
    manifest = project.built / "runtime" / "manifest.json"
    runtime = json.loads(manifest.read_text(encoding="utf-8")) if manifest.is_file() else None
    drawn = laid_out(dot(whole.graph), project.built / "charts" / f"{key}.svg")
    out_of_hours = _out_of_hours(project)
    return render(
        "pathway.html.j2", key=key, words=words, purpose=whole.pathway.purpose, walkable=runtime is not None,
        app=page.path("app/"), data=Markup(embedded(_data(project, page, whole, runtime))),
        questions=[question_values(project, page, question) for question in whole.questions],
        areas=[*((area.key, area.name) for area in AREAS.values()), ("", words["area_none"])],
        since=in_words(whole.pathway.since), as_at=in_words(whole.as_at), out_of_hours=out_of_hours,
        steps=_steps(project, page, steps(whole.graph)),
        outcomes=[advice_values(project, page, key, one) for one in whole.outcomes],
        duties=[advice_values(project, page, key, one) for one in whole.duties],
        limits=shared_limits(key),
        chart=chart(drawn, whole.pathway.title),
    )


def embedded(data: object) -> str:
    """Data as JSON that may stand in a <script>: nothing in it can end the element."""
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c").replace(">", "\\u003e")


def _data(project: Project, page: Page, whole: Tree, runtime: Any) -> dict[str, Any]:
    """What the app needs to know of the page; no `runtime` where the page is paper only."""
    data: dict[str, Any] = {
        "tree": whole.pathway.key, "title": whole.pathway.title,
        "edition_title": str(project.extra.get("edition_title", "")), "since": whole.pathway.since.isoformat(),
        "root": page.path("../"), "headstart": headstart(whole.graph),
        "areas": [{"key": area.key, "name": area.name} for area in AREAS.values()],
        "provisions": {key: _provision(key) for key in whole.cites},
    }
    if runtime is not None:
        data["runtime"] = runtime
    return data


def _provision(key: str) -> dict[str, str]:
    return {"title": law.PROVISIONS[key].title, "url": law.PROVISIONS[key].url}


def _out_of_hours(project: Project) -> list[dict[str, str]]:
    teams = project.data("publisher").get("out_of_hours") or {}
    unset = project.words["out_of_hours_unset"]
    return [{"key": area.key, "name": area.name, "words": (teams.get(area.key) or {}).get("words") or unset,
             "link": (teams.get(area.key) or {}).get("link") or ""} for area in AREAS.values()]


def _steps(project: Project, page: Page, numbered: list[PaperStep]) -> list[dict[str, Any]]:
    words, seen = project.words, set[str]()
    names = {step.number: step.name for step in numbered}
    shown: list[dict[str, Any]] = []
    for step in numbered:
        question, again = isinstance(step.head, Question), any(one["key"] == step.head.key for one in shown)
        shown.append({
            "number": step.number, "name": step.name, "key": step.head.key,
            "kind": "question" if question else "finding",
            "text": step.head.text if question else words["work_out"].format(text=step.head.text),
            "note": "" if again else link_terms(project, page, getattr(step.head, "hint", ""), seen),
            "cites": [] if again else links(project, page, step.head.cites),
            "ways": [_way(way, names, words) for way in step.ways],
        })
    return shown


def _way(way: PaperWay, names: dict[int, str], words: dict[str, str]) -> dict[str, Any]:
    said: dict[str, Any] = {
        "labels": f" {words['or']} ".join(way.labels) or words["then"],
        "duties": [{"anchor": anchor(duty), "name": duty.name} for duty in way.duties],
    }
    if way.outcome:
        return said | {"to": way.outcome.name, "anchor": anchor(way.outcome)}
    assert way.step
    return said | {"to": words["go_to"].format(number=way.step), "anchor": f"q-{names[way.step]}"}
