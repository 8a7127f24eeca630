"""Who does it, where: rules and pages name roles, and the place decides which service has one."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from decision_trees import PATHWAYS
from decision_trees.shared import teams
from decision_trees.shared.areas import AREAS
from macros import explored
from macros.counties import COUNTIES
from macros.offer import services
from macros.project import REPOSITORY, Page, Project

PROJECT = Project()
PAGE = Page("outcomes/which-pathway/status.md")
LISTED = PROJECT.data("services")
ROLES = set(LISTED["roles"])
OF_A_COUNTY = {row["id"] for row in LISTED["services"] if row["county"] != "all"}
TEAMS = {value for name, value in vars(teams).items() if name.isupper()}
SECTION = re.compile(r"^## Services\n(.*?)(?=^## |\Z)", re.DOTALL | re.MULTILINE)


def calls() -> dict[Path, list[tuple[str, ...]]]:
    """The roles of each call of who(), by page."""
    found: dict[Path, list[tuple[str, ...]]] = {}
    for file in (REPOSITORY / "docs").rglob("*.md"):
        said = re.findall(r"\{\{ who\((.*?)\) \}\}", file.read_text(encoding="utf-8"))
        found[file] = [tuple(re.findall(r'"([^"]*)"', one)) for one in said]
    return {file: said for file, said in found.items() if said}


def advice() -> list[Any]:
    return [one for key in PATHWAYS for one in explored.explored(key).advice]


def test_every_role_that_rules_and_pages_name_is_listed_and_some_service_has_it() -> None:
    named = {role for one in advice() for role in one.services}
    assert named == TEAMS, "shared/teams.py lists the roles that results name, and no other"
    on_pages = {role for said in calls().values() for one in said for role in one}
    assert (named | on_pages) - ROLES == set()
    assert {row["role"] for row in LISTED["services"]} == ROLES


def test_no_role_and_no_service_of_a_county_is_named_in_a_rule() -> None:
    for key in ROLES:
        assert not any(county in key for county in COUNTIES), key
    for file in (REPOSITORY / "decision_trees").rglob("*.py"):
        quoted = set(re.findall(r'"([^"\n]*)"', re.sub(r"terms=\([^)]*\)", "", file.read_text(encoding="utf-8"))))
        assert quoted & OF_A_COUNTY == set(), file.name


def test_no_section_on_services_names_a_service_of_a_county() -> None:
    titles = {str(row["title"]) for row in LISTED["services"] if row["id"] in OF_A_COUNTY}
    assert len(calls()) > 170
    for file in (REPOSITORY / "docs" / "outcomes").rglob("*.md"):
        for section in SECTION.findall(file.read_text(encoding="utf-8")):
            assert not [one for one in OF_A_COUNTY | titles if one in section], file
            assert not re.search(r"\b(Kent|Worcestershire): ", section), file


def test_advice_about_one_county_names_its_services_and_no_other() -> None:
    within = [one for one in advice() if one.area]
    assert {one.key for one in within} == {
        f"{what}_{area}" for what in ("responsible", "connected", "home") for area in AREAS
    }
    for one in within:
        assert one.key.endswith(one.area)
        links = services.links(PROJECT, PAGE, one.services, one.area)
        assert len(links) == len(one.services)
        assert {link["area"] for link in links} == {one.area}


def test_who_says_it_county_by_county_in_one_line_and_what_is_the_same_everywhere_last() -> None:
    said = services.who(PROJECT, PAGE, "legal_aid", "leaving_care", "crash_pads", "leaving_care")
    assert re.sub(r"\]\([^)]*\)", "]", said) == (
        "Kent: [18+ Care Leavers Service]; [Crash pad or night stop] (proposed, not running as far as known). "
        "Worcestershire: [Care Leavers Service, north and south teams]; "
        "[Crash Pad Plus] (proposed, not running as far as known); [Crash pads]. [Legal aid solicitor]."
    )
    assert "(../../services/index.md#kent-18-plus-care-leavers-service)" in said
    with pytest.raises(ValueError, match=r"ghosts: no role in data/services\.yml"):
        services.who(PROJECT, PAGE, "housing", "ghosts")
    with pytest.raises(ValueError, match="at least one role"):
        services.who(PROJECT, PAGE)


@pytest.fixture
def with_a_third_county(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A copy of the data, with some services of an invented county as further rows."""
    shutil.copytree(REPOSITORY / "data", tmp_path / "data")
    file = tmp_path / "data" / "services.yml"
    listed = yaml.safe_load(file.read_text(encoding="utf-8"))
    given = {row["role"]: row for row in listed["services"] if row["county"] == "kent"}
    new = {"leaving_care": "Moving On Team", "housing": "Homes Desk", "housing_panel": "Homes Panel"}
    for role, title in new.items():
        row = given.get(role, given["housing"]) | {"id": f"barset-{role.replace('_', '-')}", "title": title}
        listed["services"].append(row | {"role": role, "county": "barset"})
    listed["changed"] = str(listed["changed"])
    file.write_text(yaml.safe_dump(listed, sort_keys=False, allow_unicode=True), encoding="utf-8")
    monkeypatch.setitem(COUNTIES, "barset", "Barset")
    return Project(tmp_path)


def test_a_third_county_is_shown_by_its_rows_alone(with_a_third_county: Project) -> None:
    said = services.who(with_a_third_county, PAGE, "leaving_care", "housing", "legal_aid")
    assert re.findall(r"(Kent|Worcestershire|Barset): ", said) == ["Kent", "Worcestershire", "Barset"]
    assert re.sub(r"\]\([^)]*\)", "]", said).endswith("Barset: [Moving On Team]; [Homes Desk]. [Legal aid solicitor].")
    links = services.links(with_a_third_county, PAGE, ("housing_panel", "leaving_care"))
    assert [(link["title"], link["area"], link["county"]) for link in links] == [
        ("Housing Panel", "worcestershire", "Worcestershire"),
        ("Homes Panel", "barset", "Barset"),
        ("18+ Care Leavers Service", "kent", "Kent"),
        ("Care Leavers Service, north and south teams", "worcestershire", "Worcestershire"),
        ("Moving On Team", "barset", "Barset"),
    ]
    every = {role for one in advice() for role in one.services}
    shown = {link["area"] for role in every for link in services.links(with_a_third_county, PAGE, (role,))}
    assert shown == {"", "kent", "worcestershire", "barset"}
