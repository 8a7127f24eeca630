"""The services: data/services.yml, with how far each entry is known in words, and those that have a role that a
result or a page names."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from decision_trees.law import CHECKED
from decision_trees.law.dates import in_words

from ..counties import ALL, COUNTIES, EACH, area, counties
from ..mistakes import NotListed
from ..project import Page, Project
from . import ahead
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
    return {
        row["id"]: row
        | {"status": _words(project, row, statuses[row["id"]]["words"]), "state": statuses[row["id"]]["state"]}
        for row in listed["services"]
    }


def _words(project: Project, row: Row, words: str) -> str:
    """How far a service is known. Raises ValueError when the words want a date and no source carries one."""
    listed = project.data("sources")
    years = {str(one["key"]): str(one.get("date") or "") for one in (*listed["sources"], *listed["guidance"])}
    newest = max(years.get(key.partition(" ")[0], "")[:4] for key in row["source"])
    if "{date}" in words and not newest:
        raise ValueError(f"the service {row['id']} has no source with a date: give it the status undated")
    return words.format(date=newest, assured=row.get("assured"), assurer=row.get("assurer"))


def having(project: Project, roles: tuple[str, ...]) -> list[Row]:
    """The services that have one of the roles: by role as given, then in the order of the list. Raises ValueError when
    a role is not listed."""
    listed = project.data("services")["roles"]
    if missing := [role for role in roles if role not in listed]:
        raise NotListed(f"{missing[0]}: no role in data/services.yml", missing[0], listed)
    rows = services(project).values()
    return [row for role in dict.fromkeys(roles) for row in rows if row["role"] == role]


def links(project: Project, page: Page, roles: tuple[str, ...], within: str = "") -> list[dict[str, Any]]:
    """For templates: the services that have the roles a result names, in every county or `within` one.
    calls.with_lines adds their telephone lines. Raises ValueError when a role is not listed."""
    return [
        {
            "title": ahead.named(row),
            "line": row["line"],
            "status": row["status"],
            "role": row["role"],
            "within": row["county"],
            "lines": (),
            "not_running": _not_running(project, row),
            "county": COUNTIES[row["county"]],
            "area": area(row["county"]),
            "href": page.link(f"{SERVICES_PAGE}#{row['id']}"),
            **ahead.days(row),
        }
        for row in having(project, roles)
        if within in ("", *counties(row["county"]))
    ]


def gaps(project: Project, roles: tuple[str, ...], within: str = "") -> list[dict[str, str]]:
    """For templates: for each county, or the one `within`, the roles that no service was found for."""
    rows, titles = having(project, roles), project.data("services")["roles"]
    had = {(county, row["role"]) for row in rows for county in counties(row["county"])}
    missing = {
        county: [titles[role]["title"] for role in dict.fromkeys(roles) if (county, role) not in had]
        for county in EACH
        if within in ("", county)
    }
    return [{"area": key, "county": COUNTIES[key], "roles": "; ".join(said)} for key, said in missing.items() if said]


def who(project: Project, page: Page, *roles: str) -> str:
    """Markdown: who has these roles, county by county, in one line; what is the same everywhere comes last. Raises
    ValueError when a role is not listed."""
    if not roles:
        raise ValueError('who() needs at least one role: write {{ who("housing") }}')
    found: dict[str, list[str]] = {}
    for row in having(project, roles):
        found.setdefault(row["county"], []).append(_named(project, page, row))
    order = [*(county for county in COUNTIES if county != ALL), ALL]
    said = [(area(county), "; ".join(found[county])) for county in order if county in found]
    return " ".join(f"{COUNTIES[county]}: {names}." if county else f"{names}." for county, names in said)


def _named(project: Project, page: Page, row: Row) -> str:
    """A link to a service; one that does not run, as far as is known, says so."""
    link = f"[{ahead.named(row)}]({page.source_link(f'{SERVICES_PAGE}#' + row['id'])})"
    state = _not_running(project, row)
    return f"{link} ({state})" if state else link


def _not_running(project: Project, row: Row) -> str:
    """In words, that a service does not run as far as is known; "" for any other."""
    if row["state"] not in ("proposed", "ended"):
        return ""
    state = str(project.data("services")["states"][row["state"]])
    return f"{state[0].lower()}{state[1:]}"


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
    return {key: str(districts(project)[key]["title"]) for key in row.get("districts", ())} or {
        key: COUNTIES[key] for key in counties(row["county"])
    }


def lapsed(row: Row) -> bool:
    """Whether what is known of a service ended before the day on which the law was checked, and nobody has looked."""
    until = row.get("valid_to", "")
    return bool(until) and until < CHECKED.isoformat()[: len(until)]


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
