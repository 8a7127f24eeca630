"""A county is data: an invented one is added to a copy in five files. Names change by data as well."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from decision_trees import PATHWAYS
from macros.project import REPOSITORY
from tools import editions

FOLDERS = ("data", "decision_trees", "docs", "editions", "kept", "macros", "overrides", "pyodide_app", "tests", "tools")
FILES = ("mkdocs.yml", "package.json", "package-lock.json", "pyproject.toml")
ROWS = """
    Council(
        key="midshire",
        name="Midshire County Council",
        place="Midshire",
        leaving_care_service="Moving On Team",
        districts=("Midvale",),
        until=PLANNED,
    ),
    Council(
        key="midshire",
        name="Great Midshire Council",
        place="Great Midshire",
        leaving_care_service="Moving On Team",
        districts=("Midvale and Hillvale",),
        since=date(2028, 4, 1),
    ),
    Council(key="midtown", name="Midtown Council", place="Midtown", beside="midshire", until=PLANNED),
    Council(key="midtown", name="City of Midtown", place="Midtown", beside="midshire", since=date(2028, 4, 1)),
)

"""
SERVICE = """
  - id: midshire-{id}
    title: {title}
    role: {role}
    county: midshire
    who: Young people in Midshire
    line: A team in Midshire.
    source: [S0 C1]
    status: required
    provider: not-known
    stages: [emergency]
    needs: [bed]
    confidence: unconfirmed
"""
SERVICES = {"leaving_care": "Moving On Team", "housing": "Homes Desk", "childrens_services": "Front Room"}
CONTACT = """
  - {{id: {id}, title: {title}, county: midshire, kind: {kind}, what: A council., source: [S0 C1]{days}}}
"""
NIGHT_LINE = """\
  - id: midshire-out-of-hours
    body: midshire-county-council
    roles: [out_of_hours]
    when: out_of_hours
    number: "123 456"
    printed:
      - {by: Midshire County Council, link: "https://www.example.org/"}
    confidence: B
"""
"""No number that anybody has."""
PROGRAM = """
import json
from datetime import date
from decision_trees import PATHWAYS
from decision_trees.engine.explore import explore
from decision_trees.shared.areas import AREAS
from macros import explored
from macros.offer import services
from macros.project import Page, Project

def by_council(day):
    duties = {}
    for here in explore(PATHWAYS["which-council"].run, date.fromisoformat(day)):
        for question in ("last_council", "lived_before"):
            if question in here.case.steps:
                named = duties.setdefault(f"{question}={here.case.steps[question].branch}", {})
                named |= {duty.key: duty.plain for duty in here.case.duties.values()}
    return duties

page, project = Page("pathways/which-council.md"), Project()
every = {one.key: one for key in PATHWAYS for one in explored.explored(key).advice}
print(json.dumps({
    "areas": AREAS,
    "days": {day: by_council(day) for day in ("2026-11-22", "2028-03-31", "2028-04-01")},
    "options": {one.key: {option.key: option.value for option in one.options}
                for one in explored.explored("which-council").questions if one.key in ("last_council", "lived_before")},
    "services": {key: [link["area"] for link in services.links(project, page, one.services, one.area)]
                 for key, one in every.items() if one.area == "midshire"},
}))
"""


@dataclass(frozen=True)
class Copy:
    """A copy of the project with a third county, the pages that were built of it, and what its rules say."""

    root: Path
    changed: list[str]
    said: dict[str, Any]

    def page(self, address: str, file: str = "index.html") -> str:
        return (self.root / "out" / address / file).read_text(encoding="utf-8")


def add_the_county(root: Path) -> None:
    """Add rows to the table of councils and to data files: a county, a single-tier council and a district."""
    areas = root / "decision_trees" / "shared" / "areas.py"
    table, rest = areas.read_text(encoding="utf-8").split("\n)\n\n\ndef ", 1)
    areas.write_text(f"{table}{ROWS}\ndef {rest}", encoding="utf-8")

    def change(name: str, after: str, more: str) -> None:
        file = root / "data" / f"{name}.yml"
        text = file.read_text(encoding="utf-8")
        assert text.count(after) == 1
        file.write_text(text.replace(after, after + more), encoding="utf-8")

    rows = "".join(
        SERVICE.format(id=role.replace("_", "-"), title=title, role=role) for role, title in SERVICES.items()
    )
    change("services", "\nservices:\n", rows)
    named = (
        ("midshire-county-council", "Midshire County Council", "county", ""),
        ("midvale", "Midvale District Council", "district", ', valid_to: "2028-03-31"'),
        ("midvale-and-hillvale", "Midvale and Hillvale District Council", "district", ', valid_from: "2028-04-01"'),
    )
    lines = "".join(CONTACT.format(id=id, title=title, kind=kind, days=days) for id, title, kind, days in named)
    change("contacts", "\ncontacts:\n", lines)
    change("contacts", "\nlines:\n", NIGHT_LINE)
    change(
        "glossary", "The team is called the 18+ Care Leavers Service.\n", "      midshire: Called the Moving On Team.\n"
    )


def changed_files(root: Path) -> list[str]:
    """Every file of the copy that differs from ours."""
    files = [file for folder in FOLDERS for file in (root / folder).rglob("*") if file.is_file()]
    files += [root / name for name in FILES]
    return [
        name
        for file in files
        for name in [file.relative_to(root).as_posix()]
        if "__pycache__" not in name and file.read_bytes() != (REPOSITORY / name).read_bytes()
    ]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """The copy with Midshire, every pathway explored, every page built with all warnings taken for errors."""
    root = tmp_path_factory.mktemp("copy")
    for folder in FOLDERS:
        shutil.copytree(REPOSITORY / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy2(REPOSITORY / name, root / name)
    (root / "node_modules").symlink_to(REPOSITORY / "node_modules")
    manifest = (
        root / "build" / "runtime" / "manifest.json"
    )  # so that pages are made to be walked, and not for paper only
    manifest.parent.mkdir(parents=True)
    manifest.write_text('{"pyodide": "1", "files": {}}', encoding="utf-8")
    add_the_county(root)
    changed = changed_files(root)

    def run(*command: str) -> str:
        done = subprocess.run([sys.executable, *command], cwd=root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
        return done.stdout

    run("-m", "tools.site", editions.read(root).all[0].id, str(root / "out"))
    return Copy(root, changed, json.loads(run("-c", PROGRAM)))


def test_it_takes_five_files_at_most(copy: Copy) -> None:
    assert len(copy.changed) <= 5
    assert set(copy.changed) == {
        "decision_trees/shared/areas.py",
        *(f"data/{name}.yml" for name in ("contacts", "glossary", "services")),
    }


# --- the rules ------------------------------------------------------------------------------------------------------


def test_every_question_on_councils_offers_them_with_the_days_of_their_names(copy: Copy) -> None:
    councils, homes = copy.said["options"]["last_council"], copy.said["options"]["lived_before"]
    assert councils["midshire"] == "Midshire County Council, from 1 April 2028 Great Midshire Council"
    assert councils["midtown"] == "Midtown Council, from 1 April 2028 City of Midtown"
    assert list(councils)[:3] == ["kent", "worcestershire", "medway"], "and kept answers go on meaning the same"
    assert homes["midshire"] == "In Midshire, from 1 April 2028 Great Midshire, and not in Midtown"
    assert copy.said["areas"] == {
        "kent": "Kent",
        "worcestershire": "Worcestershire",
        "midshire": "Midshire, from 1 April 2028 Great Midshire",
    }


@pytest.mark.parametrize("day", ["2026-11-22", "2028-03-31"])
def test_the_council_stays_responsible_by_its_name_of_the_day(copy: Copy, day: str) -> None:
    duties = copy.said["days"][day]
    county, town = duties["last_council=midshire"], duties["last_council=midtown"]
    assert {"responsible_midshire", "connected_midshire"} <= county.keys()
    assert county["responsible_midshire"].startswith("Midshire County Council looks after them")
    assert "a local connection with Midvale. They have none with Midtown" in county["connected_midshire"]
    assert {"responsible_midtown", "connected_midtown"} <= town.keys()
    assert "none of Midshire's 1 district " in town["connected_midtown"]
    assert "home_midshire" in duties["lived_before=midshire"]


def test_from_the_day_of_a_new_name_that_name_is_said_and_the_old_one_is_not(copy: Copy) -> None:
    duties = copy.said["days"]["2028-04-01"]
    county = duties["last_council=midshire"]
    assert county["responsible_midshire_from_2028_04_01"].startswith("Great Midshire Council looks after them")
    assert "Midvale and Hillvale" in county["connected_midshire_from_2028_04_01"]
    assert not {"responsible_midshire", "connected_midshire", "responsible_england"} & county.keys()
    assert "responsible_midtown_from_2028_04_01" in duties["last_council=midtown"]
    assert "home_midshire_from_2028_04_01" in duties["lived_before=midshire"]


def test_where_no_new_name_is_known_none_is_said(copy: Copy) -> None:
    duties = copy.said["days"]["2028-04-01"]
    for council in ("kent", "worcestershire", "medway"):
        assert "responsible_england" in duties[f"last_council={council}"]
        assert not [key for key in duties[f"last_council={council}"] if council in key]


def test_a_duty_about_the_county_names_no_service_of_another(copy: Copy) -> None:
    found = copy.said["services"]
    assert {"responsible_midshire", "connected_midshire", "home_midshire"} <= found.keys()
    assert {area for areas in found.values() for area in areas} == {"midshire"}


# --- the pages ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", PATHWAYS)
def test_every_pathway_asks_for_the_places_of_the_county_and_says_whom_to_ring_there(copy: Copy, key: str) -> None:
    blocks = json.loads(copy.page(f"pathways/{key}", "blocks.json"))
    assert re.search(r'value="midvale_and_hillvale"', blocks["question-place"])
    assert re.search(r'value="midtown"', blocks["question-place"])
    assert re.search(r'data-area="midshire".*?Midshire County Council.*?href="tel:123456"', blocks["lines"], re.DOTALL)


def test_the_services_of_the_county_stand_under_its_heading_and_no_other_is_shown_for_its_district(copy: Copy) -> None:
    page = copy.page("services")
    assert '<h2 id="midshire">' in page
    services = re.findall(r'<article class="service" data-places="([^"]*)"[^>]*>\s*<h3 id="([^"]*)"', page)
    assert len(services) > 40
    for_the_district = {key for places, key in services if "midvale" in places.split()}
    assert {"midshire-leaving-care", "midshire-housing", "midshire-childrens-services"} <= for_the_district
    assert not [key for key in for_the_district if key.startswith(("kent-", "worcestershire-"))]
    assert re.search(r'<option value="midvale"[^>]*>[^<]*Midvale District Council \(to 31 March 2028\)', page)
    assert re.search(r'<option value="midvale-and-hillvale"[^>]*>[^<]*\(from 1 April 2028\)', page)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("services/contacts", '<h2 id="midshire">'),
        ("services/contacts", "Midtown is a council of its own, outside Midshire County Council."),
        ("services/local-offer", "<th>Midshire, from 1 April 2028 Great Midshire</th>"),
        ("services/gaps", "<th>Midshire, from 1 April 2028 Great Midshire</th>"),
        ("glossary", "Called the Moving On Team."),
        ("forms/leaflet", "tel:123456"),
        ("forms/leaflet-easy-read", "tel:123456"),
        ("roles/young-person", "tel:123456"),
        ("about/what-is-coming", "from this day Great Midshire Council"),
        ("outcomes/homeless-16-17/under-16", "Front Room"),
    ],
)
def test_the_county_stands_on_every_page_that_goes_county_by_county(copy: Copy, address: str, words: str) -> None:
    assert words in copy.page(address)


def test_results_say_where_no_service_was_found_in_the_county(copy: Copy) -> None:
    assert re.search(
        r'<li data-area="midshire">[^<]*: none found for [^<]*training flat',
        copy.page("pathways/housing-options/paper"),
    )
