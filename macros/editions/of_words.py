"""What pages of an edition of words may call: citations and clauses of that edition alone. Nothing of today stands in
them: no result that rests on a clause, no term of the glossary, no service and no number."""

from __future__ import annotations

from typing import Any

from .. import clauses
from ..citations import LAW_PAGE, SOURCES_PAGE
from ..project import Page, Project, slug


def cite(project: Project, page: Page, *keys: str) -> str:
    """Markdown for citations. What is cited is described on the pages of the edition itself, and MkDocs checks that it
    is."""
    documents = {row["key"] for row in Project().data("sources")["sources"]}

    def link(key: str) -> str:
        name = key.split()[0]
        target = f"{SOURCES_PAGE}#{slug(name)}" if name in documents else f"{LAW_PAGE}#{slug(key)}"
        return f"[{key}]({page.source_link(target)})"

    return f'<span class="cite">({", ".join(map(link, keys))})</span>'


def define(env: Any, project: Project) -> None:
    """Give the pages of an edition of words what they may call."""

    def page() -> Page:
        return Page(env.page.file.src_uri)

    env.macro(lambda *keys: cite(project, page(), *keys), "cite")
    env.macro(lambda *numbers: clauses.link(project, page(), *numbers), "clause")
    env.conf["markdown_extensions"] += [clauses.ClauseExtension(with_results=False)]
