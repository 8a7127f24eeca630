"""Citations in one small form: source paragraphs, guidance and law, each linked to where it is described."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from markupsafe import Markup, escape

from decision_trees.law import CHECKED, FIELDS, PROVISIONS, SINCE, Confidence, Provision
from decision_trees.law.dates import in_words

from .mistakes import NotListed
from .project import Page, Project, slug

LAW_PAGE = "about/law.md"
SOURCES_PAGE = "about/sources.md"


@dataclass(frozen=True)
class Citation:
    """What a key stands for: its title, and where in docs/ it is described."""

    key: str
    title: str
    target: str


def citation(project: Project, key: str) -> Citation:
    """Look a key up: "CA89 s.23A" (law), "JHP24" (guidance), "S2" or "S2 4.1" (a source, a paragraph of it).

    Raises ValueError when nothing of that key is listed.
    """
    if key in PROVISIONS:
        return Citation(key, PROVISIONS[key].title, f"{LAW_PAGE}#{slug(key)}")
    listed = project.data("sources")
    for guidance in listed["guidance"]:
        if guidance["key"] == key:
            return Citation(key, guidance["title"], f"{SOURCES_PAGE}#{slug(key)}")
    name, _, paragraph = key.partition(" ")
    for source in listed["sources"]:
        if source["key"] == name and (not paragraph or paragraph in source["paragraphs"]):
            return Citation(key, source["title"], f"{SOURCES_PAGE}#{slug(name)}")
    known = [*PROVISIONS, *(row["key"] for row in (*listed["guidance"], *listed["sources"]))]
    known += [f"{row['key']} {paragraph}" for row in listed["sources"] for paragraph in row["paragraphs"]]
    raise NotListed(f"cannot cite {key!r}, which is neither in decision_trees/law/ nor in data/sources.yml", key, known)


def _resolved(project: Project, keys: tuple[str, ...]) -> Iterator[Citation]:
    if not keys:
        raise ValueError('cite() needs at least one key: write {{ cite("CA89 s.17") }}')
    return (citation(project, key) for key in keys)


def cite(project: Project, page: Page, *keys: str) -> str:
    """Markdown for citations, with links that MkDocs checks. Raises ValueError on an unknown key."""
    links = ", ".join(f"[{one.key}]({page.source_link(one.target)})" for one in _resolved(project, keys))
    return f'<span class="cite">({links})</span>'


def links(project: Project, page: Page, keys: tuple[str, ...]) -> list[dict[str, str]]:
    """The same for templates: key, title and relative address of each."""
    return [
        {"key": one.key, "title": one.title, "href": page.link(one.target)}
        for one in (citation(project, key) for key in keys)
    ]


def began(project: Project, page: Page, keys: tuple[str, ...], after: date) -> list[dict[str, str]]:
    """Those of the same that are law which began after a day, and up to now, each with its first day in words, and how
    far it is confirmed where its words were not read."""
    days = {key: PROVISIONS[key].in_force for key in keys if key in PROVISIONS}
    newer = {key: day for key, day in days.items() if day and after < day <= CHECKED}
    return [
        {**link, "day": in_words(day), "doubt": doubt(link["key"])}
        for link, day in zip(links(project, page, (*newer,)), newer.values(), strict=True)
    ]


def doubt(key: str) -> str:
    """How far a provision is confirmed, where its words were not read; else ""."""
    confidence = PROVISIONS[key].confidence
    return "" if confidence is Confidence.CONFIRMED else confidence.value


def law_table(project: Project, page: Page) -> str:
    """Markdown of the law the pathways rest on: for each field a heading and an HTML table with a row for each
    provision, with its dates and how it was checked."""
    head = "".join(
        f'<th scope="col">{title}</th>'
        for title in ("Cited as", "Provision", "In force", "Checked", "How far confirmed")
    )
    return "\n\n".join(
        f"## {field}\n\n<table><thead><tr>{head}</tr></thead><tbody>{''.join(map(_row, rows))}</tbody></table>"
        for field, rows in FIELDS.items()
    )


def _row(provision: Provision) -> str:
    force = f"from {in_words(provision.in_force)}" if provision.in_force else "start not confirmed"
    if provision.in_force == SINCE:
        force += " or earlier"
    if provision.until:
        force += f" to {in_words(provision.until)}"
    checked = in_words(provision.checked)
    if provision.checked_to:
        checked += f", on a text up to date to {in_words(provision.checked_to)}"
    note = f" {provision.note}" if provision.note else ""
    cells = (
        f'<a href="{escape(provision.url)}" rel="noreferrer">{escape(provision.title)}</a>',
        escape(force),
        escape(checked),
        escape(f"{provision.confidence.value}.{note}"),
    )
    return (
        f'<tr id="{slug(provision.key)}"><th scope="row">{escape(provision.key)}</th>'
        + "".join(f"<td>{cell}</td>" for cell in cells)
        + "</tr>"
    )


def sources_table(project: Project, page: Page) -> str:
    """HTML list of the source documents and guidance, each with an id that citations lead to."""
    listed = project.data("sources")
    return "".join(
        f'<h2>{title}</h2><dl class="sources">{"".join(map(_source, listed[part]))}</dl>'
        for part, title in (("sources", "Source documents"), ("guidance", "Guidance and advice"))
    )


def _source(row: dict[str, Any]) -> str:
    name = escape(row["title"])
    if row.get("url"):
        name = Markup('<a href="{}" rel="noreferrer">{}</a>').format(row["url"], name)
    made = f", {escape(row['date'])}" if row.get("date") else ""
    details = " ".join(str(escape(row[part])) for part in ("what", "held") if row.get(part))
    return (
        f'<dt id="{slug(row["key"])}">{escape(row["key"])}: {name}</dt>'
        f"<dd>{escape(row['publisher'])}{made}. {details} Last looked at: {escape(row['checked'])}.</dd>"
    )
