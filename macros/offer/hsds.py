"""The service offer as data of the Human Services Data Specification (HSDS) 3.0, as of the Open Referral project.

Every id is a UUID made of ours (version 5), so that it stays the same from build to build. Proposed services are left
out: the standard has no word for them. Whatever nobody has checked carries an `alert`.
"""

from __future__ import annotations

import uuid
from typing import Any

from ..form_list import forms
from ..project import Project
from .services import ages, alert, lapsed, places, providers, services

Row = dict[str, Any]
NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "housing-pathways.invalid")
"""Of all our ids: a name that no one can own. Changing it changes every id that has been published."""

TAXONOMIES = {
    "groups": (
        "Status of the young person",
        "Whom a service is for, by the words of the law on leaving care and on homelessness.",
    ),
    "stages": ("Stage", "At what point a young person needs a service."),
    "needs": ("Kind of help", "What a young person needs a service for."),
}
STATUS = {"active": "active", "unconfirmed": "active", "ended": "inactive"}
PAPERS = "Helpful, and never a condition of help: {}"


def identify(kind: str, key: str) -> str:
    """The stable UUID of one thing: `identify("service", "staying-put")`."""
    return str(uuid.uuid5(NAMESPACE, f"{kind}/{key}"))


def in_feed(project: Project) -> dict[str, Row]:
    """The services that are published as data, by our id."""
    return {key: row for key, row in services(project).items() if row["state"] in STATUS}


def organisations(project: Project) -> list[Row]:
    """The providers of the services in the feed."""
    used = {row["provider"] for row in in_feed(project).values()}
    return [
        {"id": identify("organization", key), "name": row["name"], "description": row["what"]}
        for key, row in providers(project).items()
        if key in used
    ]


def taxonomies() -> list[Row]:
    """The three lists of words by which services are sorted."""
    return [
        {"id": identify("taxonomy", key), "name": name, "description": what} for key, (name, what) in TAXONOMIES.items()
    ]


def taxonomy_terms(project: Project) -> list[Row]:
    """Every word of those lists."""
    listed = project.data("services")
    return [
        {
            "id": identify("taxonomy_term", f"{kind}/{code}"),
            "code": code,
            "name": title,
            "description": title,
            "taxonomy": TAXONOMIES[kind][0],
            "taxonomy_id": identify("taxonomy", kind),
            "language": "en",
        }
        for kind in TAXONOMIES
        for code, words in listed[kind].items()
        for title in [words if isinstance(words, str) else words["title"]]
    ]


def all_services(project: Project) -> list[Row]:
    """Every service of the feed in full, with all that belongs to it inside, as the standard publishes JSON."""
    bodies = {row["id"]: row for row in organisations(project)}
    terms = {row["id"]: row for row in taxonomy_terms(project)}
    return [_service(project, row, bodies, terms) for row in in_feed(project).values()]


def _service(project: Project, row: Row, bodies: dict[str, Row], terms: dict[str, Row]) -> Row:
    key, body = row["id"], identify("organization", row["provider"])
    papers = row.get("documents", ())
    optional = {
        "alternate_name": "; ".join(row.get("aliases", ())),
        "url": row.get("url"),
        "application_process": _application(project, row),
        "fees_description": row.get("cost"),
        "minimum_age": row.get("ages", {}).get("min"),
        "maximum_age": row.get("ages", {}).get("max"),
        "assured_date": row.get("assured"),
        "alert": alert(row),
        "schedules": _one("schedule", key, {"description": row.get("hours")}),
        "service_at_locations": _places(row),
        "required_documents": [
            {
                "id": identify("required_document", f"{key}/{number}"),
                "service_id": identify("service", key),
                "document": PAPERS.format(paper),
            }
            for number, paper in enumerate(papers, 1)
        ],
        "contacts": _one("contact", key, {"title": row.get("contact")}),
    }
    return {
        "id": identify("service", key),
        "organization_id": body,
        "name": row["title"],
        "description": _description(row),
        "status": "inactive" if lapsed(row) else STATUS[row["state"]],
        "eligibility_description": _eligibility(row),
        **{name: value for name, value in optional.items() if value not in (None, "", [])},
        "last_modified": f"{project.data('services')['changed'].isoformat()}T00:00:00Z",
        "organization": bodies[body],
        "service_areas": _areas(project, row),
        "attributes": _attributes(row, terms),
    }


def _one(kind: str, key: str, values: Row) -> list[Row]:
    """A list of one thing that belongs to a service; empty while nothing is known of it."""
    if not all(values.values()):
        return []
    return [{"id": identify(kind, key), "service_id": identify("service", key), **values}]


def _description(row: Row) -> str:
    parts = [row["line"], row.get("support"), row.get("stay"), row.get("capacity"), "; ".join(row.get("offers", ()))]
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)


def _eligibility(row: Row) -> str:
    said = [row["who"], f"Ages in the source: {ages(row['ages'])}" if "ages" in row else "", row.get("exclusions", "")]
    return " ".join(f"{part.rstrip('.')}." for part in said if part)


def _application(project: Project, row: Row) -> str:
    given = row.get("referral", {})
    form = f"Form: {forms(project)[given['form']]['title']}." if "form" in given else ""
    who = f"Who asks: {given['who']}." if "who" in given else ""
    return " ".join(part for part in (who, given.get("how", ""), form) if part)


def _areas(project: Project, row: Row) -> list[Row]:
    """The districts or counties that a service covers."""
    return [
        {
            "id": identify("service_area", f"{row['id']}/{key}"),
            "service_id": identify("service", row["id"]),
            "name": name,
        }
        for key, name in places(project, row).items()
    ]


def _places(row: Row) -> list[Row]:
    """Where a service is met, if there is such a place. No address was checked, so none is given."""
    if "place" not in row:
        return []
    place = {
        "id": identify("location", row["id"]),
        "location_type": "physical",
        "name": row["place"],
        "organization_id": identify("organization", row["provider"]),
    }
    return [
        {
            "id": identify("service_at_location", row["id"]),
            "service_id": identify("service", row["id"]),
            "location_id": place["id"],
            "location": place,
        }
    ]


def _attributes(row: Row, terms: dict[str, Row]) -> list[Row]:
    """The words by which a service is sorted."""
    return [
        {
            "id": identify("attribute", f"{row['id']}/{kind}/{code}"),
            "link_id": identify("service", row["id"]),
            "link_entity": "service",
            "link_type": kind,
            "value": terms[term]["name"],
            "taxonomy_term_id": term,
            "taxonomy_term": terms[term],
        }
        for kind in TAXONOMIES
        for code in row.get(kind, ())
        for term in [identify("taxonomy_term", f"{kind}/{code}")]
    ]
