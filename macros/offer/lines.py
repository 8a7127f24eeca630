"""Telephone lines, read from data/contacts.yml: what each does, by whom it was printed, and what answers instead of one
whose number may not be shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from decision_trees.law.dates import in_words
from decision_trees.shared import opening
from decision_trees.shared.place_and_role import Place, council_of

from ..checked import entry
from ..counties import area
from ..project import Project

Row = dict[str, Any]


@dataclass(frozen=True)
class Line:
    """A line of a body. Without a number it has the body's page, and `instead` the lines that answer. `area` is the key
    of a county, or "" for what answers everywhere; `district` is the id of a district council, or ""; `place` is the
    key of the `Place` that a council of one place serves, or ""; `beside` says that it is no part of its county."""

    id: str
    body: str
    area: str
    district: str
    what: str
    when: str
    roles: tuple[str, ...]
    number: str
    text_relay: str
    hours: str
    times: tuple[str, ...]
    note: str
    link: str
    printed: tuple[tuple[str, str], ...]
    instead: tuple[str, ...]
    own: bool
    rung: str
    place: str
    beside: bool

    @property
    def out_of_hours(self) -> bool:
        return self.when == "out_of_hours"


def lines(project: Project) -> dict[str, Line]:
    """Every line by its id: the publisher's own first, then as listed. Raises Slip that names what is wrong."""
    return _lines(project.root)


@cache
def _lines(root: Path) -> dict[str, Line]:
    project = Project(root)
    listed = project.data("contacts")
    read: dict[str, Line] = {}
    for row in (*listed.get("own", ()), *listed.get("lines", ())):
        with entry("contacts", row["id"]):
            if row["id"] in read:
                raise ValueError("the id stands twice")
            read[row["id"]] = _line(project, row)
    for line in read.values():
        with entry("contacts", line.id):
            if silent := [key for key in line.instead if key not in read or not read[key].number]:
                raise ValueError(f"instead: there is no line with a number called {', '.join(silent)}")
    return read


def _line(project: Project, row: Row) -> Line:
    """One line. Raises ValueError for a body or a role that is not listed, and for hours that cannot be read."""
    listed = project.data("contacts")
    bodies = {body["id"]: body for body in (*listed["contacts"], *listed["bodies"])}
    if row["body"] not in bodies:
        raise ValueError(f"body: {row['body']!r} is not listed under contacts or bodies")
    body, roles = bodies[row["body"]], project.data("services")["roles"]
    if missing := [role for role in row.get("roles", ()) if role not in roles]:
        raise ValueError(f"roles: {', '.join(missing)}: no role in data/services.yml")
    for hours in row.get("times", ()):
        opening.check(hours)
    link = row.get("link") or body.get("link", "")
    if not link and "number" not in row:
        raise ValueError("a line without a number needs the address of a page: set link")
    return Line(
        id=row["id"],
        body=body["title"],
        area=area(body["county"]),
        district=body["id"] if body.get("kind") == "district" else "",
        what=str(roles[row["roles"][0]]["title"]) if row.get("roles") and body["county"] != "all" else "",
        when=row["when"],
        roles=tuple(row.get("roles", ())),
        number=row.get("number", ""),
        text_relay=row.get("text_relay", ""),
        hours=row.get("hours", ""),
        times=tuple(row.get("times", ())),
        note=row.get("note", ""),
        link=link,
        printed=tuple((one["by"], one["link"]) for one in row.get("printed", ())),
        instead=tuple(row.get("instead", ())),
        own="set" in row,
        rung=in_words(date.fromisoformat(row["rung"])) if "rung" in row else "",
        place=place.key if (place := _place(body["title"])) else "",
        beside=bool(place and (council := council_of(place)) and council.beside),
    )


def _place(title: str) -> Place | None:
    """The place that a council serves, by its title: "Tonbridge & Malling Borough Council"."""
    name = title.replace("&", "and")
    return next((place for place in Place if council_of(place) and name.startswith(place.value)), None)


def line(project: Project, key: str) -> Line:
    """One line. Raises ValueError when there is none of this id."""
    listed = lines(project)
    if key not in listed:
        raise ValueError(f"there is no line {key!r} in data/contacts.yml")
    return listed[key]


def having(project: Project, roles: Iterable[str], within: Iterable[str] = ()) -> list[Line]:
    """The lines that do one of the roles, in the order of `lines`: all of them, or those of some counties and those
    that answer everywhere."""
    wanted, areas = set(roles), {*within, ""}
    return [one for one in lines(project).values() if wanted & {*one.roles} and (len(areas) == 1 or one.area in areas)]


def not_rung(project: Project) -> list[Line]:
    """The lines with a number that nobody has rung."""
    return [one for one in lines(project).values() if one.number and not one.rung]
