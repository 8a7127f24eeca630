"""The source inventory: every item of the five source documents, and its homes in this publication.

A home is of a kind: a clause, a service, a term and so on. It must exist, and it must itself cite the paragraph that
the item stands in, so that nobody can say that an item went somewhere without anyone seeing it there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from markupsafe import escape

from decision_trees import PATHWAYS

from . import form_list
from .checked import Slip
from .clauses import PARAGRAPH, anchor, cited_in, clauses
from .explored import explored
from .made import made
from .project import Page, Project

PLANNED = "planned"
_NOTE = re.compile(r"Editorial note (D\d+):")


@dataclass(frozen=True)
class Home:
    """Something that an item became: how it is called, where in docs/ it stands, and what it cites."""

    title: str
    target: str
    cites: tuple[str, ...]


def rows(project: Project) -> list[dict[str, Any]]:
    """The items of the source documents, by their number `row`; `homes` are ids by kind, or `planned`."""
    listed: list[dict[str, Any]] = project.data("source-inventory")["rows"]
    return listed


def homes(project: Project, kind: str) -> Mapping[str, Home]:
    """Everything of a kind that can be a home, by id. Raises KeyError when there is no such kind."""
    return _homes(project.root, kind)


@cache
def _homes(root: Path, kind: str) -> Mapping[str, Home]:
    return _KINDS[kind](Project(root))


def problems(project: Project) -> list[str]:
    """What is wrong with the homes of each item, one line each: none named, none of this id, or it cites another."""
    return [
        f"row {row['row']} ({row['paragraph']}): {problem}"
        for row in rows(project)
        for kind, ids in row["homes"].items()
        for problem in _wrong(project, row["paragraph"], kind, ids)
    ]


def _wrong(project: Project, paragraph: str, kind: str, ids: Any) -> list[str]:
    if ids == PLANNED and kind == "scenario":
        return []
    if not isinstance(ids, list) or not ids:
        return [f"has no {kind}"]
    known = homes(project, kind)
    return [
        f"{kind} {one} does not {'cite it' if one in known else 'exist'}"
        for one in ids
        if one not in known or paragraph not in known[one].cites
    ]


def _clauses(project: Project) -> dict[str, Home]:
    return {number: Home(number, one.target, one.cites) for number, one in clauses(project).items()}


def _pathways(project: Project) -> dict[str, Home]:
    """A pathway cites what the clauses cite that its results and duties name."""
    known = clauses(project)

    def cites(key: str) -> tuple[str, ...]:
        numbers = {number for advice in explored(key).advice for number in advice.clauses}
        return tuple(key for number in sorted(numbers & known.keys()) for key in known[number].cites)

    return {key: Home(one.title, f"pathways/{key}.md", cites(key)) for key, one in PATHWAYS.items()}


def _pages(project: Project) -> dict[str, Home]:
    found = {}
    for file in project.docs.rglob("*.md"):
        page = file.relative_to(project.docs).as_posix()
        found[page] = Home(project.title(page), page, cited_in(file.read_text(encoding="utf-8")))
    return found


def _forms(project: Project) -> dict[str, Home]:
    return {
        key: Home(row["title"], form_list.target(row), tuple(row["source"]))
        for key, row in form_list.forms(project).items()
    }


def _listed(file: str, target: str, key: str = "", title: str = "title") -> Callable[[Project], dict[str, Home]]:
    """The rows of a data file as homes; `target` is where one stands, with {} for its id."""

    def found(project: Project) -> dict[str, Home]:
        return {
            row["id"]: Home(row[title], target.format(row["id"]), tuple(map(str, row["source"])))
            for row in project.data(file)[key or file]
        }

    return found


_KINDS: dict[str, Callable[[Project], Mapping[str, Home]]] = {
    "clause": _clauses,
    "pathway": _pathways,
    "service": _listed("services", "services/index.md#{}"),
    "form": _forms,
    "term": _listed("glossary", "glossary.md#{}", "terms", "term"),
    "role": _listed("roles", "roles/{}.md"),
    "measure": _listed("measures", "about/measures.md#{}"),
    "action": _listed("actions", "about/actions.md#{}"),
    "contact": _listed("contacts", "services/contacts.md#{}"),
    "page": _pages,
    "scenario": lambda project: {},
}


def inventory_table(project: Project, page: Page) -> str:
    """Markdown: a table for each source document with its items, and where each now stands.

    Raises ValueError with a line for each home that is none.
    """
    if wrong := problems(project):
        raise Slip("\n".join(f"data/source-inventory.yml, {problem}" for problem in wrong))
    parts = []
    for source in project.data("sources")["sources"]:
        lines = [
            _line(row["row"], row["paragraph"], row["what"], _homes_of(project, page, row), f"row-{row['row']}")
            for row in rows(project)
            if row["paragraph"].split()[0] == source["key"]
        ]
        parts.append(f"### {source['key']}: {source['title']}" + _table("Row", "What it says", "Now in", lines))
    return "\n\n".join(parts)


def _homes_of(project: Project, page: Page, row: dict[str, Any]) -> str:
    lines = "".join(
        f"<li>{kind.capitalize()}: {_links(project, page, kind, ids)}</li>" for kind, ids in row["homes"].items()
    )
    return f"<ul>{lines}</ul>"


def _links(project: Project, page: Page, kind: str, ids: Any) -> str:
    if ids == PLANNED:
        return PLANNED
    known = homes(project, kind)
    number = ' class="number"' if kind == "clause" else ""
    return (" " if number else ", ").join(
        f'<a{number} href="{page.link(known[one].target)}">{escape(known[one].title)}</a>' for one in ids
    )


def _table(first: str, says: str, last: str, lines: list[str]) -> str:
    head = "".join(f'<th scope="col">{title}</th>' for title in (first, "Paragraph", says, last))
    return made(f'<table class="inventory"><thead><tr>{head}</tr></thead><tbody>{"".join(lines)}</tbody></table>')


def _line(number: Any, paragraph: str, what: str, last: str, id_: str) -> str:
    return (
        f'<tr id="{id_}"><th scope="row">{number}</th><td>{escape(paragraph)}</td><td>{escape(what)}</td>'
        f"<td>{last}</td></tr>"
    )


def notes(project: Project) -> dict[str, str]:
    """Where in docs/ the editorial note on each defect stands, by its number: at the clause before it."""
    found = {}
    for file in sorted((project.docs / "protocol").rglob("*.md")):
        text, page = file.read_text(encoding="utf-8"), file.relative_to(project.docs).as_posix()
        for note in _NOTE.finditer(text):
            before = [clause[1] for clause in PARAGRAPH.finditer(text, 0, note.start())]
            found[note[1]] = f"{page}#{anchor(before[-1])}" if before else page
    return found


def defects_table(project: Project, page: Page) -> str:
    """Markdown table: what is wrong in the source documents, and the clause whose editorial note deals with it.

    Raises ValueError when a defect has no note.
    """
    treated, lines = notes(project), []
    for row in project.data("source-inventory")["defects"]:
        if row["id"] not in treated:
            raise ValueError(f"no page of the protocol has an editorial note {row['id']}")
        target = treated[row["id"]]
        clause = target.partition("#clause-")[2].replace("-", ".")
        link = f'<a href="{page.link(target)}">{f"Clause {clause}" if clause else "The section"}</a>'
        lines.append(_line(row["id"], row["paragraph"], row["what"], link, row["id"].lower()))
    return _table("Defect", "What is wrong", "Editorial note at", lines)
