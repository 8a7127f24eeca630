"""Telephone numbers: which may be shown, what stands in for the others, and that they stand in one file."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from markupsafe import escape

from macros.offer import calls, lines, services
from macros.project import REPOSITORY, Page, Project
from tools import contacts

PROJECT = Project()
PAGE = Page(calls.CONTACTS_PAGE)
LISTED = PROJECT.data("contacts")
EVERY = lines.lines(PROJECT)
DRAMA = "0808 157 0123"
"""One of the numbers that Ofcom keeps free for stories."""
OWN = {"id": "own-line", "body": "ashford", "roles": ["housing"], "when": "day", "number": DRAMA, "set": "2026-12-01"}
SPOKEN = re.compile(r"(?<![\w.#%/-])(?<!\d )(?:(?:\+44 ?|0)\d(?:[ -]?\d){6,9}|116 ?123|18001)(?!\w)")
"""What reads as a telephone number; 999, 111 and 101 are words."""


def with_changes(root: Path, **change: Any) -> Project:
    """A copy of our data in which some lists of the contacts read otherwise."""
    shutil.copytree(REPOSITORY / "data", root / "data")
    text = yaml.safe_dump(LISTED | change, allow_unicode=True)
    (root / "data" / "contacts.yml").write_text(text, encoding="utf-8")
    return Project(root)


def with_line(root: Path, key: str, **change: Any) -> Project:
    """A copy of our data in which one line reads otherwise; what is None is taken out."""
    rows = [row if row["id"] != key else row | change for row in LISTED["lines"]]
    kept = [{name: value for name, value in row.items() if value is not None} for row in rows]
    return with_changes(root, lines=kept)


def phone_numbers(text: str) -> list[str]:
    return [found[0] for found in SPOKEN.finditer(text)]


@pytest.mark.parametrize("folder", ["docs", "data", "decision_trees", "macros", "overrides", "pyodide_app"])
def test_no_telephone_number_stands_outside_the_one_file(folder: str) -> None:
    found = {
        str(file.relative_to(REPOSITORY)): numbers
        for file in sorted((REPOSITORY / folder).rglob("*"))
        if file.suffix in {".md", ".yml", ".py", ".html", ".j2", ".mjs"} and file.name != "contacts.yml"
        if (numbers := phone_numbers(file.read_text(encoding="utf-8")))
    }
    assert found == {}


def test_what_reads_as_a_number_is_seen_and_what_does_not_is_let_be() -> None:
    every = [row["number"] for row in LISTED["lines"] if "number" in row]
    assert [number for number in every if phone_numbers(f"Ring {number}.") != [number]] == []
    assert phone_numbers("Ring 999 or 111. Decision 24 017 942 of 2025-01-05, row 0.3, clause 14.10, #0000009e") == []


def test_only_what_two_pages_or_the_body_itself_print_of_late_is_shown() -> None:
    for row in LISTED["lines"]:
        if "number" in row:
            assert row["confidence"] in "AB" and not row.get("old"), row["id"]
            assert len(row["printed"]) >= (2 if row["confidence"] == "A" else 1), row["id"]


@pytest.mark.parametrize(
    ("key", "change"),
    [
        ("ashford-housing", {"confidence": "C"}),
        ("ashford-housing", {"confidence": "X"}),
        ("ashford-housing", {"old": True}),
        ("ashford-housing", {"confidence": "A"}),
        ("ashford-housing", {"printed": None}),
        ("ashford-housing", {"number": None}),
        ("ashford-housing", {"number": DRAMA.replace("0808", "0789")}),
        ("dover-housing", {"number": DRAMA}),
        ("dover-housing", {"instead": None}),
    ],
)
def test_a_number_that_may_not_be_shown_stops_the_build_and_so_does_a_call_to_nothing(
    tmp_path: Path, key: str, change: dict[str, Any]
) -> None:
    with pytest.raises(ValueError, match=f"contacts.yml, line [0-9]+, {key}: "):
        lines.lines(with_line(tmp_path, key, **change))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"instead": ["dartford-housing"]}, "there is no line with a number called dartford-housing"),
        ({"body": "atlantis"}, "'atlantis' is not listed"),
        ({"roles": ["wizard"]}, "wizard: no role in data/services.yml"),
    ],
)
def test_a_line_that_leads_nowhere_is_told_by_its_name(tmp_path: Path, change: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=rf"contacts\.yml, dover-housing: .*{re.escape(said)}"):
        lines.lines(with_line(tmp_path, "dover-housing", **change))


def test_hours_that_cannot_be_read_are_told_with_their_line(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"contacts\.yml, ashford-housing: Write hours"):
        lines.lines(with_line(tmp_path, "ashford-housing", times=["nine to five"]))


def test_every_line_can_be_rung_or_names_a_page_and_a_number_that_answers_instead() -> None:
    for one in EVERY.values():
        called = calls.call(PROJECT, PAGE, one.id)
        assert 'href="tel:' in called, one.id
        assert one.number or one.link.startswith("https://"), one.id


def test_every_council_has_somebody_to_ring_by_day_and_out_of_hours() -> None:
    districts = services.districts(PROJECT)
    for role, wanted in (("housing", {*districts, ""}), ("childrens_services", {""})):
        listed = lines.having(PROJECT, (role,))
        assert {one.district for one in listed} == wanted
        for body in {one.body for one in listed}:
            when = {one.when for one in listed if one.body == body}
            assert "any" in when or {"day", "out_of_hours"} <= when, body


@pytest.mark.parametrize(
    "role", ["childrens_services", "out_of_hours", "housing", "leaving_care", "advocacy", "complaints"]
)
@pytest.mark.parametrize("county", ["kent", "worcestershire"])
def test_every_role_that_a_young_person_may_need_leads_to_a_number_in_each_county(role: str, county: str) -> None:
    shown = calls.for_roles(PROJECT, (role,), county)
    assert {one["area"] for one in shown} - {""} == {county}
    assert all(one["number"] or one["instead"] for one in shown)


def test_the_line_by_day_and_the_one_out_of_hours_stand_together() -> None:
    kent = [one.id for one in lines.having(PROJECT, ("out_of_hours",), ("kent",))]
    assert kent[:2] == ["kent-childrens-services", "kent-out-of-hours"]
    assert all(len(team["calls"]) >= 2 for team in calls.on_duty(PROJECT))


def test_a_publishers_own_number_comes_first_and_says_when_it_was_rung(tmp_path: Path) -> None:
    project = with_changes(tmp_path, own=[OWN | {"rung": "2026-12-02"}])
    first = lines.having(project, ("housing",))[0]
    assert (first.id, first.number, first.own, first.rung) == ("own-line", DRAMA, True, "2 December 2026")
    assert first not in lines.not_rung(project)


def test_an_own_number_cannot_take_the_id_of_another_line(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="the id stands twice"):
        lines.lines(with_changes(tmp_path, own=[OWN | {"id": "childline"}]))


def test_the_build_and_the_page_say_how_many_numbers_nobody_has_rung(tmp_path: Path) -> None:
    silent, count = contacts.not_rung(REPOSITORY / "data" / "contacts.yml")
    assert silent == [one.id for one in lines.not_rung(PROJECT)]
    assert f"{len(silent)} of {count} telephone numbers" in contacts.warning(REPOSITORY / "data" / "contacts.yml")
    assert sorted(re.findall(r"\d+", calls.lines_not_rung(PROJECT, PAGE))) == sorted([str(len(silent)), str(count)])
    every = [row | ({"rung": "2026-12-02"} if "number" in row else {}) for row in LISTED["lines"]]
    rung = with_changes(tmp_path, lines=every)
    assert contacts.warning(rung.root / "data" / "contacts.yml") == ""


def test_the_page_of_contacts_says_of_every_number_who_printed_it_and_that_nobody_rang_it() -> None:
    shown = "".join(calls.lines_list(PROJECT, PAGE, county) for county in ("kent", "worcestershire", "all"))
    items = dict(re.findall(r'<li id="ring-([\w-]+)">(.*?)</li>', shown, re.DOTALL))
    assert set(items) == set(EVERY)
    for one in EVERY.values():
        assert all(escape(link) in items[one.id] for _, link in one.printed)
        if one.number:
            assert PROJECT.words["line_not_rung"] in items[one.id]


def test_danger_and_the_listening_lines_can_be_tapped() -> None:
    said = calls.urgent(PROJECT)["danger"]
    assert 'href="tel:999"' in said
    assert calls.call(PROJECT, PAGE, "childline") == '<a class="call" href="tel:08001111">0800 1111</a>'
    with pytest.raises(ValueError, match="there is no line 'chidline'"):
        calls.call(PROJECT, PAGE, "chidline")


def test_no_line_names_a_person_a_mobile_or_a_mailbox() -> None:
    text = (REPOSITORY / "data" / "contacts.yml").read_text(encoding="utf-8")
    assert "@" not in text
    numbers = [row[key] for row in LISTED["lines"] for key in ("number", "text_relay") if key in row]
    assert not [number for number in numbers if number.startswith("07")]
    for row in LISTED["lines"]:
        assert phone_numbers(" ".join((row.get("hours", ""), row.get("note", "")))) == [], row["id"]


def test_a_line_that_answers_in_place_of_a_housing_team_says_where_it_is_for_children_only() -> None:
    """An adult of 18 to 24 is not sent to children's services without a word."""
    housing = [one for one in EVERY.values() if "housing" in one.roles and not one.number]
    assert housing
    for one in housing:
        for other in calls.values(PROJECT, one)["instead"]:
            known = EVERY[other["id"]].roles
            assert other["under_18"] == ("adult_social_care" not in known), (one.id, other["id"])
