"""The editions as a list, the law that began between them, and the terms of two of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from markupsafe import Markup

from decision_trees import PATHWAYS
from decision_trees.law import CHECKED, FIELDS
from decision_trees.law.dates import in_words

from ..citations import cite
from ..project import Page, Project
from ..tables import table
from .compared import clauses_of
from .log import resting_on
from .terms import Term, terms_of


def edition_list(project: Project, page: Page) -> str:
    """Markdown table of this edition and the older ones: the day of the law, what is in it, and how to open it."""
    extra = project.extra
    own = {"id": extra["edition"], "title": extra["edition_title"], "law": str(CHECKED), "words": False}
    return table(
        ["Edition", "Law as at", "What is in it"], [_row(project, page, each) for each in (own, *extra["others"])]
    )


def _row(project: Project, page: Page, edition: dict[str, Any]) -> list[str]:
    link = f'<a href="{page.path("../")}{edition["id"]}/">{edition["title"]}</a>'
    clauses, terms = len(clauses_of(project, edition["id"])), len(terms_of(project, edition["id"]))
    rest = "" if edition["words"] else f", {len(PATHWAYS)} pathways, forms, services"
    return [link, in_words(date.fromisoformat(edition["law"])), f"{clauses} clauses, {terms} terms{rest}"]


def law_since(project: Project, page: Page, edition: str) -> str:
    """Markdown: the law that began after the day of an older edition, by field, and the pathways that rest on it."""
    day = next(date.fromisoformat(each["law"]) for each in project.extra["others"] if each["id"] == edition)
    return "\n\n".join(_field(project, page, field, rows, day) for field, rows in FIELDS.items()).strip()


def _field(project: Project, page: Page, field: str, rows: Any, day: date) -> str:
    began = sorted(
        (row for row in rows if row.in_force and day < row.in_force <= CHECKED), key=lambda row: row.in_force
    )
    ended = [row for row in rows if row.until and day <= row.until < CHECKED]
    lines = [
        [in_words(row.in_force), f"{row.title} {cite(project, page, row.key)}", ", ".join(_resting(page, row.key))]
        for row in began
    ]
    lines += [[f"ended with {in_words(row.until)}", f"{row.title} {cite(project, page, row.key)}", ""] for row in ended]
    return f"## {field}\n\n" + table(["From", "What", "Pathways that rest on it"], lines) if lines else ""


def _resting(page: Page, law: str) -> Iterator[str]:
    for key in resting_on(law):
        yield f"[{PATHWAYS[key].title}]({page.source_link(f'pathways/{key}.md')})"


def terms_compared(project: Project, page: Page, old: str, new: str = "") -> str:
    """An HTML table: which terms two editions have in common, and which only one of them has. `new` is the edition of
    the page where it is left out."""
    new = new or str(project.extra["edition"])
    was, now = ({one["term"].lower(): one for one in terms_of(project, each)} for each in (old, new))

    def row(title: str, edition: str, terms: list[Term]) -> Markup:
        base = f"{page.path('../')}{edition}/glossary/"
        links = [Markup('<a href="{}#{}">{}</a>').format(base, one["id"], one["term"]) for one in terms]
        return Markup('<tr><th scope="row">{}</th><td>{}</td></tr>').format(title, Markup(", ").join(links) or "none")

    rows = [
        row("In both", new, [one for name, one in now.items() if name in was]),
        row(f"Only in {old}", old, [one for name, one in was.items() if name not in now]),
        row(f"Only in {new}", new, [one for name, one in now.items() if name not in was]),
    ]
    return Markup("<table><tbody>{}</tbody></table>").format(Markup().join(rows))
