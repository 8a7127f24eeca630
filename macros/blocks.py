"""The blocks that a walk shows, in one file a pathway: its questions as forms, its results and duties as articles."""

from __future__ import annotations

import json
from pathlib import Path

from decision_trees.shared.place_and_role import PLACE, ROLE

from .explored import anchor, explored
from .offer import calls
from .paper import lines_of
from .project import Page, Project, address
from .questions import question_values
from .results import advice_values
from .sheet import told
from .templating import render


def blocks(project: Project, page: Page, key: str) -> dict[str, str]:
    """Each block as HTML, by "question-…", "outcome-…", "offer-…", "duty-…", "task-…", "sheet-…", or "lines".
    Addresses in it are relative to the pages of pathways, which all stand at one depth: a walk shows the blocks of one
    on the page of another.

    Raises ValueError when there is no such pathway, or when something in it cites what does not exist.
    """
    whole, words = explored(key), project.words
    forms = {
        f"question-{question.key}": render(
            "question.html.j2", question=question_values(project, page, question), words=words
        )
        for question in (*whole.questions, PLACE, ROLE)
    }
    values = {anchor(one): advice_values(project, page, key, one) for one in (*whole.advice, *whole.told_before)}
    articles = {name: render("advice_block.html.j2", one=one, level=4, words=words) for name, one in values.items()}
    tasks = {
        f"task-{action['id']}": render("task.html.j2", action=action, words=words)
        for one in values.values()
        for action in one["actions"]
    }
    sheets = {f"sheet-{one.key}": html for one in whole.outcomes if (html := told(project, key, one))}
    lines = [calls.values(project, line) for line in lines_of(project, whole)]
    return {**forms, **articles, **tasks, **sheets, "lines": render("lines_by_role.html.j2", lines=lines, words=words)}


def write(site: Path, project: Project, page: Page, key: str) -> None:
    """Put the blocks of a pathway beside its page in the built site."""
    file = site / address(page.source) / "blocks.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(blocks(project, page, key), ensure_ascii=False), encoding="utf-8")
