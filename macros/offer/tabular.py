"""The same data as tables: CSV files, and the datapackage.json that says what each column is."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

from ..counties import ALL, COUNTIES
from ..project import Project
from .hsds import Row, all_services, taxonomies, taxonomy_terms

_NUMBERS = ("minimum_age", "maximum_age")
_LINKS = {
    "organization_id": "organizations",
    "service_id": "services",
    "location_id": "locations",
    "taxonomy_id": "taxonomies",
    "taxonomy_term_id": "taxonomy_terms",
}
COLUMNS = {
    "organizations": ("id", "name", "description"),
    "services": (
        "id",
        "organization_id",
        "name",
        "alternate_name",
        "description",
        "url",
        "status",
        "application_process",
        "fees_description",
        "eligibility_description",
        "minimum_age",
        "maximum_age",
        "assured_date",
        "alert",
        "last_modified",
    ),
    "service_areas": ("id", "service_id", "name"),
    "locations": ("id", "location_type", "organization_id", "name"),
    "service_at_location": ("id", "service_id", "location_id"),
    "schedules": ("id", "service_id", "description"),
    "contacts": ("id", "service_id", "title"),
    "required_documents": ("id", "service_id", "document"),
    "taxonomies": ("id", "name", "description"),
    "taxonomy_terms": ("id", "code", "name", "description", "taxonomy", "language", "taxonomy_id"),
    "attributes": ("id", "link_id", "taxonomy_term_id", "link_type", "link_entity", "value"),
}


def tables(project: Project) -> dict[str, list[Row]]:
    """Every table with its rows, each thing once."""
    full = all_services(project)

    def inside(part: str) -> list[Row]:
        return [row for service in full for row in service.get(part, ())]

    bodies = {service["organization"]["id"]: service["organization"] for service in full}
    return {
        "organizations": list(bodies.values()),
        "services": full,
        "service_areas": inside("service_areas"),
        "locations": [row["location"] for row in inside("service_at_locations")],
        "service_at_location": inside("service_at_locations"),
        "schedules": inside("schedules"),
        "contacts": inside("contacts"),
        "required_documents": inside("required_documents"),
        "taxonomies": taxonomies(),
        "taxonomy_terms": taxonomy_terms(project),
        "attributes": inside("attributes"),
    }


def files(project: Project) -> Iterator[tuple[str, str]]:
    """Each CSV file by its name, with what it says."""
    for name, rows in tables(project).items():
        text = io.StringIO()
        writer = csv.DictWriter(text, COLUMNS[name], extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        yield f"{name}.csv", text.getvalue()


def datapackage(project: Project) -> Row:
    """The description of the tables, of the profile "tabular-data-package"."""
    return {
        "profile": "tabular-data-package",
        "name": "housing-pathways-services",
        "title": f"Services for the housing of young people in {COUNTIES[ALL]}",
        "description": "Tables of HSDS 3.0. The column alert says which services nobody has checked: show it.",
        "licenses": [
            {
                "name": "CC-BY-4.0",
                "title": "Creative Commons Attribution 4.0",
                "path": "https://creativecommons.org/licenses/by/4.0/",
            }
        ],
        "resources": [_resource(name) for name in COLUMNS],
    }


def _resource(name: str) -> Row:
    columns = COLUMNS[name]
    keys = [
        {"fields": column, "reference": {"resource": _LINKS[column], "fields": "id"}}
        for column in columns
        if column in _LINKS
    ]
    schema: dict[str, Any] = {
        "fields": [{"name": column, "type": "number" if column in _NUMBERS else "string"} for column in columns],
        "primaryKey": "id",
    }
    return {
        "name": name,
        "path": f"{name}.csv",
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema | ({"foreignKeys": keys} if keys else {}),
    }
