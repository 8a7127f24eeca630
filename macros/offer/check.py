"""What can be wrong with an entry of data/services.yml that its schema cannot tell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..counties import counties
from ..project import Project

_VOCABULARIES = ("stages", "needs", "groups")

Row = dict[str, Any]


def problems(project: Project) -> Iterator[str]:
    """Everything that is wrong with the entries, one sentence for each. Raises ValueError by the schema."""
    listed = project.data("services")
    had = {row["role"] for row in listed["services"]}
    yield from (
        f"data/services.yml, roles: no service has the role {role!r}" for role in listed["roles"] if role not in had
    )
    for row in listed["services"]:
        for found in (_unknown(project, listed, row), _untrue(listed, row)):
            yield from (f"data/services.yml, {row['id']}: {problem}" for problem in found)


def _unknown(project: Project, listed: Row, row: Row) -> Iterator[str]:
    """Short names that lead nowhere."""
    if row["role"] not in listed["roles"]:
        yield f"role: {row['role']!r} is not listed under roles"
    for key in _VOCABULARIES:
        for word in row.get(key, ()):
            if word not in listed[key]:
                yield f"{key}: {word!r} is not one of {', '.join(listed[key])}"
    providers = {each["id"] for each in listed["providers"]}
    for key in ("provider", "commissioner"):
        if key in row and row[key] not in providers:
            yield f"{key}: {row[key]!r} is not listed under providers"
    districts = {
        each["id"]: each["county"] for each in project.data("contacts")["contacts"] if each["kind"] == "district"
    }
    for place in row.get("districts", ()):
        if place not in districts or districts[place] not in counties(row["county"]):
            yield f"districts: {place!r} is no district of {row['county']}"
    form = row.get("referral", {}).get("form")
    if form and form not in {each["id"] for each in project.data("forms")["forms"]}:
        yield f"referral: there is no form {form!r}"


def _untrue(listed: Row, row: Row) -> Iterator[str]:
    """What would claim more than is known."""
    if row["status"] not in listed["statuses"]:
        yield f"status: {row['status']!r} is not one of {', '.join(listed['statuses'])}"
    elif (listed["statuses"][row["status"]]["state"] == "active") != ("assured" in row):
        yield "only an entry that somebody has checked (assured, assurer) is active, and such an entry is"
    ages = row.get("ages", {})
    if ages.get("min", 0) > ages.get("max", 120):
        yield "ages: min is above max"
    if row.get("valid_from", "") > row.get("valid_to", "9"):
        yield "valid_to lies before valid_from"
