"""The services: data/services.yml, with how far each entry is known in words, and the links to those a result names."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from decision_trees.law import CHECKED
from decision_trees.law.dates import in_words

from ..counties import COUNTIES, counties
from ..project import Page, Project
from .check import problems

SERVICES_PAGE = "services/index.md"

Row = dict[str, Any]


def services(project: Project) -> dict[str, Row]:
    """Every service by its id: `status` in words, and `state` (active, unconfirmed, proposed or ended).

    Raises ValueError that names the entry and what is wrong with it.
    """
    return _services(project.root)


@cache
def _services(root: Path) -> dict[str, Row]:
    project = Project(root)
    if wrong := list(problems(project)):
        raise ValueError("\n".join(wrong))
    listed = project.data("services")
    statuses = {row["id"]: listed["statuses"][row["status"]] for row in listed["services"]}
    return {row["id"]: row | {"status": _words(project, row, statuses[row["id"]]["words"]),
                              "state": statuses[row["id"]]["state"]} for row in listed["services"]}


def _words(project: Project, row: Row, words: str) -> str:
    """How far a service is known. Raises ValueError when the words want a date and no source carries one."""
    listed = project.data("sources")
    years = {str(one["key"]): str(one.get("date") or "") for one in (*listed["sources"], *listed["guidance"])}
    newest = max(years.get(key.partition(" ")[0], "")[:4] for key in row["source"])
    if "{date}" in words and not newest:
        raise ValueError(f"the service {row['id']} has no source with a date: give it the status undated")
    return words.format(date=newest, assured=row.get("assured"), assurer=row.get("assurer"))


def links(project: Project, page: Page, ids: tuple[str, ...]) -> list[dict[str, str]]:
    """For templates: the services that a result names. Raises ValueError when one is not listed."""
    listed = services(project)
    if missing := [one for one in ids if one not in listed]:
        raise ValueError(f"{', '.join(missing)}: not listed in data/services.yml")
    return [{"title": listed[one]["title"], "line": listed[one]["line"], "status": listed[one]["status"],
             "county": COUNTIES[listed[one]["county"]],
             "area": "" if listed[one]["county"] == "both" else listed[one]["county"],
             "href": page.link(f"{SERVICES_PAGE}#{one}")} for one in ids]


def districts(project: Project) -> dict[str, Row]:
    """Every district council by its id, as data/contacts.yml has it."""
    return {row["id"]: row for row in project.data("contacts")["contacts"] if row["kind"] == "district"}


def providers(project: Project) -> dict[str, Row]:
    """Every provider by its id."""
    return {row["id"]: row for row in project.data("services")["providers"]}


def covered(project: Project, groups: list[str]) -> list[str]:
    """The groups that a service is for, where a wider word of a source stands for several."""
    known = project.data("services")["groups"]
    wide = [narrow for group in groups for narrow in known[group].get("covers", [group])]
    return list(dict.fromkeys(wide))


def is_known(row: Row, key: str) -> bool:
    """Whether an entry says something of the kind `key`."""
    return bool(row.get(key)) and row[key] != "not-known"


def ages(given: Row) -> str:
    """The ages of a service in words; "" when they are not known."""
    low, high = given.get("min"), given.get("max")
    if low is not None and high is not None:
        return f"{low} to {high}"
    return f"{low} and over" if low is not None else f"Up to {high}" if high is not None else ""


def places(project: Project, row: Row) -> dict[str, str]:
    """Where a service is: its districts or, while it names none, its counties, by id with the name of each."""
    return {key: str(districts(project)[key]["title"]) for key in row.get("districts", ())} or \
        {key: COUNTIES[key] for key in counties(row["county"])}


def lapsed(row: Row) -> bool:
    """Whether what is known of a service ended before the day on which the law was checked, and nobody has looked."""
    until = row.get("valid_to", "")
    return bool(until) and until < CHECKED.isoformat()[:len(until)]


def alert(row: Row) -> str:
    """What a copy of an entry must say first; "" only for one that somebody has checked and that runs."""
    if row["state"] == "active" and not lapsed(row):
        return ""
    if row["state"] == "ended":
        return f"{row['status']}."
    ended = f" It was due to end in {row['valid_to']}." if lapsed(row) else ""
    return f"Unconfirmed. {row['status']}.{ended} Check with the provider before you rely on it."


def changed(project: Project) -> str:
    """The last day on which the entries were changed, in words."""
    return in_words(project.data("services")["changed"])
