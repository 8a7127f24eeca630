"""What changed, by concern: for whom, from which day, and what to do differently; and the same as an Atom feed."""

from __future__ import annotations

import uuid
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from decision_trees import PATHWAYS, report
from decision_trees.law import CHECKED, PROVISIONS
from decision_trees.law.dates import DAY, in_words

from ..citations import cite, doubt
from ..explored import explored
from ..mistakes import NotListed
from ..project import Page, Project

ATOM = "http://www.w3.org/2005/Atom"
PAGE = "editions/what-to-do-differently/"


@dataclass(frozen=True)
class Change:
    """An entry of data/what-changed.yml, with the day from which it holds."""

    id: str
    day: date
    concern: str
    who: str
    do: str
    law: tuple[str, ...]


def changes(project: Project) -> list[Change]:
    """Every change, the newest first. Raises NotListed for law that there is not, and ValueError for law whose day is
    not known."""
    found = [_change(row) for row in project.data("what-changed")["changes"]]
    return sorted(found, key=lambda each: (-each.day.toordinal(), each.id))


def _change(row: dict[str, Any]) -> Change:
    for key in row["law"]:
        if key not in PROVISIONS:
            raise NotListed(f"data/what-changed.yml, {row['id']}: there is no law {key!r}", key, PROVISIONS)
    first = PROVISIONS[row["law"][0]]
    day = (first.until and first.until + DAY) if row.get("ended") else first.in_force
    if not day:
        raise ValueError(f"data/what-changed.yml, {row['id']}: no day is known for {first.key}: name other law first")
    return Change(row["id"], day, row["concern"], row["who"], row["do"], tuple(row["law"]))


def log(project: Project, page: Page) -> str:
    """Markdown: what changed up to the day of the law, by concern; those with the newest change first."""
    concerns: dict[str, list[Change]] = {}
    for change in changes(project):
        if change.day <= CHECKED:
            concerns.setdefault(change.concern, []).append(change)
    return "\n\n".join(
        "\n\n".join([f"## {concern}", *(_said(project, page, each) for each in listed)])
        for concern, listed in concerns.items()
    )


def _said(project: Project, page: Page, change: Change) -> str:
    resting = ", ".join(
        f"[{PATHWAYS[key].title}]({page.source_link(f'pathways/{key}.md')})" for key in resting_on(*change.law)
    )
    walked = f"Walk: {resting}." if resting else ""
    doubts = "; ".join(f"{key}: {doubt(key)}" for key in change.law if doubt(key))
    return "\n\n".join(
        [
            f"### From {in_words(change.day)}: {change.who} {{: #{change.id} }}",
            f"{change.do} {cite(project, page, *change.law)}",
            *([f"*{doubts}.*"] if doubts else []),
            *([walked] if walked else []),
        ]
    )


def resting_on(*law: str) -> Iterator[str]:
    """The keys of the pathways that rest on some law."""
    for key in PATHWAYS:
        found = explored(key)
        if {*law} & {*report.cited([], found.advice), *found.cites}:
            yield key


def feed(project: Project) -> str:
    """The changes and the editions as an Atom feed (RFC 4287), with addresses relative to the root of the site. The
    same entry has the same id in every edition."""
    extra = project.extra
    root = ET.Element("feed", {"xmlns": ATOM, "xml:lang": "en"})
    listed = [change for change in changes(project) if change.day <= CHECKED]
    _child(root, "title", "Young people’s housing pathways: what changed")
    _child(root, "id", _id("feed"))
    _child(root, "updated", _moment(max(CHECKED, *(change.day for change in listed))))
    ET.SubElement(root, "link", {"rel": "self", "href": "changes.atom"})
    _child(ET.SubElement(root, "author"), "name", "Young people’s housing pathways")
    edition = extra["edition"]
    _entry(root, f"edition {edition}", CHECKED, f"Edition {extra['edition_title']}", f"{edition}/", "Law as checked.")
    for change in listed:
        title = f"{change.concern}: {change.who}, from {in_words(change.day)}"
        doubts = [f"{key}: {doubt(key)}." for key in change.law if doubt(key)]
        words = " ".join([change.do, *doubts])
        _entry(root, change.id, change.day, title, f"latest/{PAGE}#{change.id}", words)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=False) + "\n"


def _entry(root: ET.Element, key: str, day: date, title: str, address: str, words: str) -> None:
    entry = ET.SubElement(root, "entry")
    _child(entry, "title", title)
    _child(entry, "id", _id(key))
    _child(entry, "updated", _moment(day))
    ET.SubElement(entry, "link", {"rel": "alternate", "href": address})
    _child(entry, "summary", words)


def _child(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text


def _moment(day: date) -> str:
    return f"{day}T00:00:00Z"


def _id(key: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_OID, f"young-peoples-housing-pathways/{key}").urn
