"""The page of a pathway: the walk, which begins in it, and the ways to its paper version and its flow charts."""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

from decision_trees import PATHWAYS, law
from decision_trees.engine.graph import headstart
from decision_trees.engine.questions import Question
from decision_trees.law.dates import in_words

from . import form_pages, sheet
from .explored import Explored, explored
from .offer import calls
from .project import Page, Project
from .questions import question_values
from .results import charts_page, paper_page, pathway_link
from .templating import render


def pathway(project: Project, page: Page, key: str, quick_exit: bool = False) -> str:
    """The whole page of a pathway as one block of HTML. Raises ValueError when there is no such pathway, or when
    something in it cites what does not exist."""
    whole, words = explored(key), project.words
    first = first_question(whole)
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
        first=question_values(project, page, first),
        paper=page.link(paper_page(key)),
        charts=page.link(charts_page(key)),
        since=in_words(whole.pathway.since),
        urgent=calls.urgent(project),
        quick_exit=quick_exit,
        languages=page.link("forms/point-to-your-language.md"),
        carried=form_pages.carried(project, page),
        **sheet.values(project, page),
    )


def first_question(whole: Explored) -> Question[Any]:
    """What a walk asks first: it stands in the page, so that nobody waits for it."""
    head = whole.graph.head
    if not isinstance(head, Question):
        raise ValueError(f"the pathway {whole.pathway.key} does not begin with a question")
    return head


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
        "checked": law.CHECKED.isoformat(),
        "root": page.path("../"),
        "headstart": headstart(whole.graph),
        "straight_on": {end.key: end.hand_over[0] for end in whole.outcomes if end.straight_on},
        "pathways": [_pathway(page, key) for key in PATHWAYS],
        "provisions": {key: _provision(key) for key in whole.cites},
    }
    if runtime is not None:
        data["runtime"] = runtime
    return data


def _pathway(page: Page, key: str) -> dict[str, str]:
    """A pathway that a case may go on with: a key from the rules becomes an address by this list alone."""
    link = pathway_link(page, key)
    return {"key": key, "title": link["title"], "address": link["href"]}


def _provision(key: str) -> dict[str, str]:
    return {"title": law.PROVISIONS[key].title, "url": law.PROVISIONS[key].url}
