"""The sheet that a walk makes for the young person: its words, and what the page of a result tells them."""

from __future__ import annotations

import re
from typing import Any

from markdown import markdown

from decision_trees.engine.advice import Advice, Role

from .checked import Slip
from .offer import calls
from .project import Page, Project, spelt_out
from .results import page_of

_TOLD = re.compile(r"^## Tell the young person\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_QUOTED = re.compile(r"^> ?", re.MULTILINE)


def told(project: Project, key: str, advice: Advice) -> str:
    """What the page of a result says to the young person, as HTML of one element; "" where it says nothing."""
    file = project.docs / page_of(key, advice)
    found = _TOLD.search(spelt_out(file)) if file.is_file() else None
    return f'<div class="sheet__told">{markdown(_QUOTED.sub("", found[1].strip()))}</div>' if found else ""


def values(project: Project, page: Page) -> dict[str, Any]:
    """What sheet.html.j2 shows. Raises Slip where it names a role that there is not."""
    words: dict[str, Any] = project.data("sheet")
    if unknown := sorted(set(words["roles"]) - {role.name.lower() for role in Role}):
        raise Slip(f"data/sheet.yml, roles: there is no role {unknown[0]}")
    ring = [short for key in words["calls"] for short in calls.shorts(project, key)]
    return {"sheet": words, "sheet_calls": ring}
