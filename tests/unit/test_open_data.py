"""The service offer as open data: whole, honest about what nobody has checked, and with ids that stay."""

from __future__ import annotations

import csv
import io
import json
import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from macros.offer import hsds, open_data, oruk, tabular
from macros.offer.services import services
from macros.project import Page, Project

PROJECT = Project()
FULL = hsds.all_services(PROJECT)
FILES = dict(open_data.files(PROJECT))


def things(value: Any) -> Iterator[dict[str, Any]]:
    """Everything that has an id, however deep."""
    if isinstance(value, dict):
        if "id" in value:
            yield value
        for each in value.values():
            yield from things(each)
    elif isinstance(value, list):
        for each in value:
            yield from things(each)


def test_an_id_is_made_of_ours_and_stays_as_it_was_published() -> None:
    assert hsds.identify("service", "staying-put") == "7a58a54b-02e9-5ca9-8b44-3a862867f1a5"
    assert hsds.identify("organization", "kent-county-council") == "4cf3a2f0-b2bc-5a21-ae55-d115f28a084f"
    assert uuid.UUID(hsds.identify("service", "staying-put")).version == 5


def test_every_id_is_a_uuid_and_stands_for_one_thing() -> None:
    known: dict[str, dict[str, Any]] = {}
    for thing in things(FULL):
        uuid.UUID(thing["id"])
        assert known.setdefault(thing["id"], thing) == thing
    assert len({service["id"] for service in FULL}) == len(FULL)


def test_proposed_services_stay_out_of_every_file() -> None:
    proposed = {key: row for key, row in services(PROJECT).items() if row["state"] == "proposed"}
    assert "worcestershire-crash-pad-plus" in proposed
    for key in proposed:
        for path, text in FILES.items():
            assert hsds.identify("service", key) not in path + text
            assert f'"{key}"' not in text
    assert len(FULL) == len(services(PROJECT)) - len(proposed)


def test_no_service_that_nobody_has_checked_is_active_without_its_alert() -> None:
    by_id = {hsds.identify("service", key): row for key, row in services(PROJECT).items()}
    lists = [
        FULL,
        json.loads(FILES["oruk/services.json"])["contents"],
        list(csv.DictReader(io.StringIO(FILES["tables/services.csv"]))),
    ]
    for listed in lists:
        assert len(listed) == len(FULL)
        for service in listed:
            row = by_id[service["id"]]
            if row["state"] != "active":
                assert row["status"] in service["alert"]
                assert service["status"] == "inactive" or service["alert"].startswith("Unconfirmed.")
                assert not service.get("assured_date")


def test_a_service_whose_term_has_run_out_is_not_active() -> None:
    (service,) = (one for one in FULL if one["id"] == hsds.identify("service", "kent-young-peoples-housing-support"))
    assert service["status"] == "inactive"
    assert "It was due to end in 2024-03." in service["alert"]
    assert {one["status"] for one in FULL} == {"active", "inactive"}


def test_what_the_standard_requires_is_there() -> None:
    for service in FULL:
        assert {"id", "name", "status", "organization_id", "description", "last_modified"} <= service.keys()
        assert service["organization"]["id"] == service["organization_id"]
        assert {"id", "name", "description"} <= service["organization"].keys()
        assert service["service_areas"], "every service is somewhere"
        for attribute in service["attributes"]:
            assert attribute["link_id"] == service["id"]
            assert {"id", "name", "description"} <= attribute["taxonomy_term"].keys()
        assert all(value not in (None, "", []) for value in service.values())
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", service["last_modified"])


def test_ages_the_way_in_and_papers_are_carried_over() -> None:
    (options,) = (one for one in FULL if one["id"] == hsds.identify("service", "kent-housing-options"))
    assert options["minimum_age"] == 16
    assert "maximum_age" not in options
    assert options["application_process"].startswith("Who asks: The young person, the personal adviser")
    assert options["application_process"].endswith("Form: Joint housing plan.")
    assert len(options["required_documents"]) == 3
    assert all("never a condition" in paper["document"] for paper in options["required_documents"])


def test_a_wider_word_of_a_source_is_not_made_narrower() -> None:
    (training,) = (one for one in FULL if one["id"] == hsds.identify("service", "kent-tenancy-training"))
    groups = [one["value"] for one in training["attributes"] if one["link_type"] == "groups"]
    assert groups == ["Care leavers; the source does not say of which status"]


def test_no_file_holds_a_number_to_call_or_a_mailbox() -> None:
    for path, text in FILES.items():
        assert "@" not in text, path
        words = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "", text)
        words = re.sub(r"https://\S+", "", words)
        assert not re.search(r"(?<!\d)0\d{2,4}[ -]?\d{3}[ -]?\d{3,4}(?!\d)|\+44", words), path
        assert not re.search(r'"(email|assurer_email|phones|number)":', words), path


def test_the_files_of_open_referral_uk_are_one_page_each_and_every_entry_has_its_own() -> None:
    terms = len(hsds.taxonomy_terms(PROJECT))
    for name, rows in {"services": len(FULL), "taxonomies": 3, "taxonomy_terms": terms}.items():
        page = json.loads(FILES[f"oruk/{name}.json"])
        assert (page["total_items"], page["size"], page["total_pages"]) == (rows, rows, 1)
        assert page["first_page"] and page["last_page"] and not page["empty"]
        for row in page["contents"]:
            own = json.loads(FILES[f"oruk/{name}/{row['id']}.json"])
            assert row.items() <= own.items()
            assert not set(own) & {
                "alternate_name",
                "application_process",
                "eligibility_description",
                "fees_description",
                "phones",
            }
    assert oruk.page([])["empty"]


def test_the_tables_are_described_column_by_column_and_their_links_hold() -> None:
    package = json.loads(FILES["tables/datapackage.json"])
    assert package["profile"] == "tabular-data-package"
    tables = {}
    for resource in package["resources"]:
        rows = list(csv.DictReader(io.StringIO(FILES[f"tables/{resource['path']}"])))
        fields = [field["name"] for field in resource["schema"]["fields"]]
        assert rows and list(rows[0]) == fields
        assert len({row["id"] for row in rows}) == len(rows)
        tables[resource["name"]] = rows
    names = {resource["name"] for resource in package["resources"]}
    for resource in package["resources"]:
        for key in resource["schema"].get("foreignKeys", ()):
            assert key["reference"]["resource"] in names
            known = {row["id"] for row in tables[key["reference"]["resource"]]}
            assert {row[key["fields"]] for row in tables[resource["name"]]} <= known
    assert set(tabular.COLUMNS) == {path[7:-4] for path in FILES if path.endswith(".csv")}


def test_the_files_are_written_beside_the_pages(tmp_path: Path) -> None:
    open_data.write(PROJECT, tmp_path)
    for path, text in FILES.items():
        assert (tmp_path / "data" / "services" / path).read_text(encoding="utf-8") == text


def test_two_builds_write_the_same() -> None:
    assert dict(open_data.files(Project())) == FILES


def test_the_extension_leads_to_our_own_entry_and_how_far_it_is_known() -> None:
    for row in json.loads(FILES["extension.json"]):
        assert row["id"] == hsds.identify("service", row["key"])
        assert row["known"] == services(PROJECT)[row["key"]]["status"]
        assert row["page"] == f"services/#{row['key']}"


def test_a_page_cannot_lead_to_a_file_that_is_not_written() -> None:
    page = Page("services/open-data.md")
    assert (
        open_data.open_data_link(PROJECT, page, "services.json")
        == '<a href="../../data/services/services.json">services.json</a>'
    )
    with pytest.raises(ValueError, match="there is no file"):
        open_data.open_data_link(PROJECT, page, "ghost.json")
