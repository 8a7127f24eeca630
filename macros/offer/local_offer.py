"""The local offers of the counties as far as the sources know them, every gap shown."""

from __future__ import annotations

from typing import Any

from decision_trees.law import CHECKED, PROVISIONS, Provision
from decision_trees.law.dates import in_words

from ..checked import each
from ..citations import cite
from ..counties import COUNTIES, EACH
from ..project import Page, Project
from ..tables import table
from .services import SERVICES_PAGE, services

CONTACTS_PAGE = "services/contacts.md"
NEW_OFFER = "CWSA26 s.8"
NONE = "**Gap: none found.**"
Row = dict[str, Any]


def local_offer(project: Project, page: Page, part: str) -> str:
    """Markdown: for each of the `categories` or `arrangements`, what was found in each county.

    Raises ValueError when it names a service that is not listed.
    """
    return "\n\n".join(each("local-offer", project.data("local-offer")[part], lambda row: _part(project, page, row)))


def offer_pages(project: Project, page: Page) -> str:
    """Markdown: where each county council tells of its offer, or that no such page was found.

    Raises ValueError when it names a contact that is not listed.
    """
    listed = {row["id"]: row["title"] for row in project.data("contacts")["contacts"]}
    pages = project.data("local-offer")["pages"]
    if missing := [key for key in pages.values() if key not in listed]:
        raise ValueError(f"{', '.join(missing)}: not listed in data/contacts.yml")
    return "\n".join(
        f"- [{listed[pages[county]]}]({page.source_link(f'{CONTACTS_PAGE}#{pages[county]}')})"
        if county in pages
        else f"- {COUNTIES[county]}: {NONE}"
        for county in EACH
    )


def _part(project: Project, page: Page, row: Row) -> str:
    return f"### {row['title']} {{: #{row['id']} }}\n\n{_what(project, page, row)}\n\n" + table(
        [COUNTIES[county] for county in EACH], [[_found(project, page, row, county) for county in EACH]]
    )


def offer_law(project: Project, page: Page) -> str:
    """Markdown: whether the councils have to publish the arrangements, by the date that the law has."""
    said = (
        f"The law of 2026 adds these to what a local offer has to say {cite(project, page, NEW_OFFER)}. "
        f"{started(PROVISIONS[NEW_OFFER])}"
    )
    return f'!!! note "How far this is law"\n    {said}'


def started(provision: Provision) -> str:
    """Whether a provision was in force on the day on which the law was checked."""
    if provision.in_force is None:
        return "It is enacted. Whether it is in force yet: *not confirmed; ask your legal team*."
    return f"In force {'since' if provision.in_force <= CHECKED else 'from'} {in_words(provision.in_force)}."


def _what(project: Project, page: Page, row: Row) -> str:
    return (
        f"{row['what']} Added by the law of 2026; see below. {cite(project, page, row['since'])}"
        if "since" in row
        else str(row["what"])
    )


def _found(project: Project, page: Page, row: Row, county: str) -> str:
    given, listed = row.get("counties", {}).get(county, {}), services(project)
    if missing := [one for one in given.get("services", ()) if one not in listed]:
        raise ValueError(f"{', '.join(missing)}: not listed in data/services.yml")
    found = [
        f"[{listed[one]['title']}]({page.source_link(f'{SERVICES_PAGE}#{one}')}) ({listed[one]['state']})"
        for one in given.get("services", ())
    ]
    return "<br>".join([*found, *([given["only"]] if "only" in given else [])]) or NONE


def offer_gaps(project: Project, page: Page) -> str:
    """Markdown table of what a local offer has to cover and for which nothing was found."""
    listed = project.data("local-offer")

    def found(given: Row) -> str:
        return "Little found" if "only" in given else "Found" if given.get("services") else NONE

    rows = [
        [row["title"], *(found(row.get("counties", {}).get(county, {})) for county in EACH)]
        for row in (*listed["categories"], *listed["arrangements"])
    ]
    return table(["What it covers", *(COUNTIES[county] for county in EACH)], [row for row in rows if NONE in row])
