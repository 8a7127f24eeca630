"""The measures: what a reader of docs/about/measures.md relies on."""

import re
from typing import Any

import pytest

from macros import measures
from macros.citations import citation
from macros.project import Page, Project, slug

PROJECT, PAGE = Project(), Page("about/measures.md")
MEASURES = measures.measures(PROJECT)
WITH_ID = pytest.mark.parametrize("row", MEASURES, ids=lambda row: row["id"])


def test_every_measure_stands_in_a_group_and_has_an_anchor_of_its_own():
    assert len(MEASURES) == len(PROJECT.data("measures")["measures"])
    anchors = re.findall(r'<strong id="([^"]+)"', measures.measures_tables(PROJECT, PAGE))
    assert anchors == [row["id"] for row in MEASURES]
    assert len(set(anchors)) == len(anchors)
    assert [slug(each) for each in anchors] == anchors


def test_every_group_has_its_heading_and_at_least_one_measure():
    tables = measures.measures_tables(PROJECT, PAGE)
    for group, title in PROJECT.data("measures")["groups"].items():
        assert f"## {title}\n" in tables
        assert any(row["group"] == group for row in MEASURES)


@WITH_ID
def test_every_measure_says_how_it_is_counted_why_who_reports_it_and_how_often(row: dict[str, Any]):
    assert row["kind"] in {"count", "share", "time"}
    for part in ("counted", "why"):
        assert len(row[part].split()) >= 6
        assert row[part].endswith((".", "?"))
    assert row["who"] and row["often"] and row["by"]


@WITH_ID
def test_a_share_says_what_it_is_a_share_of_and_nothing_else_does(row: dict[str, Any]):
    assert ("out_of" in row) == (row["kind"] == "share")


@WITH_ID
def test_every_measure_names_the_paragraphs_it_comes_from_or_serves(row: dict[str, Any]):
    assert any(re.match(r"S[0-4] ", key) for key in row["source"])
    for key in row["source"]:
        assert citation(PROJECT, key).key == key


def test_the_page_says_that_only_totals_are_reported_and_that_small_numbers_are_hidden():
    page = (PROJECT.docs / PAGE.source).read_text(encoding="utf-8")
    assert "Only totals are reported." in page
    assert "fewer than 5" in page
    assert "This site counts nothing and stores nothing." in page


def test_only_the_four_of_the_kent_protocol_claim_that_a_source_asks_for_them():
    claimed = {key for row in MEASURES if row["status"] == "source" for key in row["source"]}
    assert sum(row["status"] == "source" for row in MEASURES) == 4
    assert {"S2 11.1", "S2 11.2", "S2 11.3", "S2 11.4"} <= claimed


def test_a_suggested_measure_is_shown_as_suggested():
    table = measures.measures_tables(PROJECT, PAGE)
    for row in MEASURES:
        (line,) = (line for line in table.splitlines() if f'<strong id="{row["id"]}">' in line)
        assert ("<br>Suggested. " in line) == (row["status"] == "suggested")
        assert ("<br>In a source. " in line) == (row["status"] == "source")


@pytest.mark.parametrize("key", ["nights-bnb-under-18", "nights-bnb-18-24"])
def test_the_target_for_bed_and_breakfast_is_no_night_at_all(key: str):
    table = measures.measures_tables(PROJECT, PAGE)
    (line,) = (line for line in table.splitlines() if f'<strong id="{key}">' in line)
    assert "<br>Target: 0 nights.<br>" in line


def test_a_definition_reads_as_sentences():
    row = {"kind": "share", "counted": "Homes kept.", "out_of": "all homes.", "by": "age"}
    assert measures.definition(row) == ["Share. Homes kept.", "Out of: all homes.", "Split by age."]


def test_a_share_of_nothing_stops_the_build():
    with pytest.raises(KeyError, match="out_of"):
        measures.definition({"kind": "share", "counted": "Homes kept.", "by": "age"})
