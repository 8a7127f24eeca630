"""The same data in files that are shaped like the answers of Open Referral UK's addresses.

`services.json` stands for `/services`, `services/<id>.json` for `/services/{id}`, and so on. A static site cannot
answer a search or turn pages, so each list is one page that holds everything.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..project import Project
from .hsds import Row, all_services, taxonomies, taxonomy_terms

PROFILE = "HSDS-UK-3.0"
_NOT_IN_PROFILE = (
    "alternate_name",
    "application_process",
    "eligibility_description",
    "fees_description",
    "interpretation_services",
    "program_id",
    "phones",
)
_ONLY_IN_FULL = ("service_areas", "attributes", "schedules", "required_documents", "contacts", "service_at_locations")


def files(project: Project) -> Iterator[tuple[str, Any]]:
    """Each file by its path, with what it says."""
    full = [_shaped(row) for row in all_services(project)]
    yield "index.json", {"version": "3.0", "profile": PROFILE, "openapi_url": None}
    brief = [{key: value for key, value in row.items() if key not in _ONLY_IN_FULL} for row in full]
    yield "services.json", page(brief)
    places = [place | {"service": _short(row)} for row in full for place in row.get("service_at_locations", ())]
    lists = {"taxonomies": taxonomies(), "taxonomy_terms": taxonomy_terms(project), "service_at_locations": places}
    for name, rows in lists.items():
        yield f"{name}.json", page(rows)
    for name, rows in {"services": full, **lists}.items():
        for row in rows:
            yield f"{name}/{row['id']}.json", row


def page(rows: list[Row]) -> Row:
    """The wrapper of a list: one page with all there is."""
    return {
        "total_items": len(rows),
        "total_pages": 1,
        "page_number": 1,
        "size": len(rows),
        "first_page": True,
        "last_page": True,
        "empty": not rows,
        "contents": rows,
    }


def _shaped(row: Row) -> Row:
    """A service without what the UK profile leaves out; the full copy keeps it."""
    return {key: value for key, value in row.items() if key not in _NOT_IN_PROFILE}


def _short(row: Row) -> Row:
    return {key: row[key] for key in ("id", "name", "status", "alert") if key in row}
