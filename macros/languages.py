"""The card "Please point to your language" (data/languages.yml): each language in its own script."""

from __future__ import annotations

from .made import made
from .project import Page, Project
from .templating import render


def language_card(project: Project, page: Page) -> str:
    """Markdown: the card, one line for each language in the order of their English names."""
    listed = project.data("languages")
    by_name = sorted(listed["languages"], key=lambda one: str(one["name"]))
    return made(render("languages.html.j2", languages=by_name, words=project.words))
