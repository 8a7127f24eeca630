"""The page of services: each with all that is known of it, and the form that finds some of them."""

from __future__ import annotations

from typing import Any

from ..checked import each
from ..citations import links
from ..counties import ALL, COUNTIES, EACH, counties
from ..form_list import forms, target
from ..glossary import link_terms
from ..made import made
from ..project import Page, Project
from ..templating import render
from . import ahead, calls
from .services import ages, covered, districts, is_known, places, providers, services

Row = dict[str, Any]
ANCHORS = {ALL: "all-counties"}
_SAID = ("support", "stay", "capacity", "response", "hours", "place", "cost", "contact", "exclusions")
_ASKED = ("provider", "groups", "ages", "referral", "response", "hours", "place", "capacity", "cost", "contact")


def service_lists(project: Project, page: Page) -> str:
    """Markdown and HTML: the services of each county under its heading, then those of all."""
    headings = {**{county: COUNTIES[county] for county in EACH}, ALL: project.words["all_counties"]}
    return "\n\n".join(
        f"## {heading} {{: #{ANCHORS.get(county, county)} }}\n\n{service_list(project, page, county)}"
        for county, heading in headings.items()
    )


def service_list(project: Project, page: Page, county: str) -> str:
    """The services of one county (its key, or all), complete, each with an anchor.

    Raises ValueError that says which entry is wrong.
    """
    seen: set[str] = set()
    rows = [row for row in services(project).values() if row["county"] == county]
    listed = each("services", rows, lambda row: _entry(project, page, row, seen))
    return made(render("service_list.html.j2", services=listed, county=county, words=project.words))


def service_filter(project: Project, page: Page) -> str:
    """The form by which the list is shortened in the page; it shows itself when its script runs."""
    listed = project.data("services")
    near = [(county, COUNTIES[county]) for county in EACH]
    near += [(key, f"{COUNTIES[row['county']]}: {ahead.named(row)}") for key, row in districts(project).items()]
    narrow = {key: row["title"] for key, row in listed["groups"].items() if "covers" not in row}
    choices = {
        "places": near,
        "groups": list(narrow.items()),
        "needs": list(listed["needs"].items()),
        "stages": list(listed["stages"].items()),
    }
    return made(render("service_filter.html.j2", choices=choices, words=project.words, app=page.path("app/")))


def _entry(project: Project, page: Page, row: Row, seen: set[str]) -> Row:
    listed, words = project.data("services"), project.words
    facts = [
        (words["service_who"], row["who"]),
        (words["service_role"], listed["roles"][row["role"]]["title"]),
        (words["service_ages"], ages(row.get("ages", {}))),
        (words["service_groups"], "; ".join(listed["groups"][one]["title"] for one in row.get("groups", ()))),
        (words["service_area"], _area(project, row)),
        (words["service_provider"], _provider(project, row.get("provider"))),
        (words["service_commissioner"], _provider(project, row.get("commissioner"))),
        (words["service_stages"], "; ".join(listed["stages"][one] for one in row["stages"])),
        (words["service_needs"], "; ".join(listed["needs"][one] for one in row["needs"])),
        (words["service_needs_level"], words.get(f"service_needs_{row.get('needs_level')}", "")),
        *((words[f"service_{key}"], row.get(key, "")) for key in _SAID),
    ]
    rest = [
        (words["service_documents"], "; ".join(row.get("documents", ()))),
        (words["service_valid"], _valid(row, words)),
        (words["service_aliases"], "; ".join(row.get("aliases", ()))),
        (words["service_confidence"], words[f"service_confidence_{row['confidence']}"]),
    ]
    unknown = [words[f"service_{key}"].partition(",")[0].lower() for key in _ASKED if not is_known(row, key)]
    return (
        {"note": "", "url": "", "offers": []}
        | row
        | {
            "youngest": row.get("ages", {}).get("min", ""),
            "oldest": row.get("ages", {}).get("max", ""),
            "line": link_terms(project, page, row["line"], seen),
            "state_words": listed["states"][row["state"]],
            "facts": [fact for fact in facts if fact[1]],
            "rest": [fact for fact in rest if fact[1]],
            "referral": _referral(project, page, row.get("referral", {})),
            "lines": calls.for_roles(project, (row["role"],), row["county"]),
            "unknown": ", ".join(unknown),
            "places": _near(project, row),
            "covered": covered(project, row.get("groups", [])),
            "cites": links(project, page, tuple(row["source"])),
        }
    )


def _area(project: Project, row: Row) -> str:
    said = " and ".join(places(project, row).values())
    return f"The area of {said}" if "districts" in row else said


def _near(project: Project, row: Row) -> list[str]:
    """The counties and districts for which the filter shows a service."""
    within = counties(row["county"])
    every = [key for key, one in districts(project).items() if one["county"] in within]
    return [*within, *row.get("districts", every)]


def _provider(project: Project, key: str | None) -> str:
    return "" if key in (None, "not-known") else str(providers(project)[str(key)]["name"])


def _valid(row: Row, words: dict[str, str]) -> str:
    said = [(words["service_from"], row.get("valid_from")), (words["service_to"], row.get("valid_to"))]
    return ", ".join(f"{word} {day}" for word, day in said if day)


def _referral(project: Project, page: Page, referral: Row) -> Row:
    key = referral.get("form")
    form = forms(project)[key] if key else None
    found = {"href": page.link(target(form)), "title": form["title"]} if form else {}
    return {"who": "", "how": "", "href": "", "title": ""} | referral | found if referral else {}
