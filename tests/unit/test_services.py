"""The service offer: what an entry may say, how far it is known, and what the pages make of it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from decision_trees.law import PROVISIONS
from decision_trees.shared.areas import AREAS, rows
from macros.counties import COUNTIES
from macros.offer import ahead, check, contacts, gaps, local_offer, service_pages, services
from macros.project import REPOSITORY, Page, Project

PROJECT = Project()
PAGE = Page(services.SERVICES_PAGE)
GIVEN = {
    "id": "a-place",
    "title": "A place",
    "role": "homes",
    "county": "kent",
    "who": "Anyone",
    "line": "A place.",
    "source": ["S9 1"],
    "status": "unchecked",
    "provider": "us",
    "stages": ["sustain"],
    "needs": ["home"],
    "confidence": "seen",
}
LISTED: dict[str, Any] = {
    "statuses": {
        "unchecked": {"state": "unconfirmed", "words": "Not checked since {date}"},
        "undated": {"state": "unconfirmed", "words": "Never checked"},
        "assured": {"state": "active", "words": "Checked on {assured} by {assurer}"},
        "ended": {"state": "ended", "words": "Has ended"},
    },
    "changed": "2026-11-22",
    "states": {},
    "stages": {"sustain": "Keeping a home"},
    "needs": {"home": "A home"},
    "groups": {
        "child": {"title": "Under 18"},
        "adult": {"title": "18 or over"},
        "anyone": {"title": "Anyone", "covers": ["child", "adult"]},
    },
    "roles": {"homes": {"title": "a home"}},
    "providers": [{"id": "us", "name": "Us", "what": "We."}],
}


def entries(folder: Path, *rows: dict[str, Any]) -> Project:
    """A project with these services; each is a good one but for what is given."""
    data = folder / "data"
    (data / "schemas").mkdir(parents=True)
    for name, words in {
        "services": LISTED | {"services": [GIVEN | row for row in rows]},
        "sources": {"sources": [{"key": "S9", "date": "2018-02-08"}], "guidance": [{"key": "PAGE", "date": None}]},
        "contacts": {
            "contacts": [
                {"id": "north", "title": "North", "kind": "district", "county": "kent"},
                {"id": "south", "title": "South", "kind": "district", "county": "worcestershire"},
            ],
            "bodies": [],
            "lines": [],
        },
        "forms": {"forms": [{"id": "f1"}]},
    }.items():
        (data / f"{name}.yml").write_text(json.dumps(words), encoding="utf-8")
    schema = REPOSITORY / "data" / "schemas" / "services.yml"
    (data / "schemas" / "services.yml").write_text(schema.read_text(encoding="utf-8"), encoding="utf-8")
    return Project(folder)


def test_the_offer_has_the_services_of_the_sources_and_nothing_is_wrong_with_them() -> None:
    assert list(check.problems(PROJECT)) == []
    listed = PROJECT.data("services")["services"]
    assert len([row for row in listed if row["status"] not in ("required", "general")]) == 37


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"colour": "red"}, r"a-place: 'colour' is not known here: write one of "),
        ({"county": "essex"}, f"a-place: county: 'essex' is not one of {', '.join(AREAS)}, all"),
        ({"stages": ["tomorrow"]}, "a-place: stages: 'tomorrow' is not one of sustain"),
        ({"needs": ["gold"]}, "a-place: needs: 'gold' is not one of home"),
        ({"groups": ["everybody"]}, "a-place: groups: 'everybody' is not one of child, adult, anyone"),
        ({"status": "fine"}, "a-place: status: 'fine' is not one of unchecked"),
        ({"provider": "them"}, "a-place: provider: 'them' is not listed under providers"),
        ({"commissioner": "them"}, "a-place: commissioner: 'them' is not listed under providers"),
        ({"districts": ["south"]}, "a-place: districts: 'south' is no district of kent"),
        ({"referral": {"form": "f99"}}, "a-place: referral: there is no form 'f99'"),
        ({"referral": {}}, "a-place: referral: "),
        ({"ages": {"min": 25, "max": 16}}, "a-place: ages: min is above max"),
        ({"valid_from": "2019", "valid_to": "2018"}, "a-place: valid_to lies before valid_from"),
        ({"ages": {"min": "16", "max": 17}}, "a-place: ages: min: '16' is not of type 'integer'"),
        ({"valid_from": 2019, "valid_to": "2018"}, "a-place: valid_from: 2019 is meant as text"),
        ({"url": "http://example.org"}, "a-place: url: "),
        ({"assured": "2026-01-01"}, "a-place: 'assurer' is a dependency of 'assured'"),
        ({"assured": "2026-01-01", "assurer": "Team manager"}, "a-place: only an entry that somebody has checked"),
        ({"status": "assured"}, "a-place: only an entry that somebody has checked"),
        ({"stages": []}, "a-place: stages: "),
        ({"role": "beds"}, "a-place: role: 'beds' is not listed under roles"),
        ({"role": "beds"}, "roles: no service has the role 'homes'"),
    ],
)
def test_what_is_wrong_with_an_entry_is_said_with_its_name(tmp_path: Path, wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        services.services(entries(tmp_path, wrong))


def test_an_entry_cannot_stand_twice(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="a-place: the id stands twice"):
        services.services(entries(tmp_path, {}, {}))


def test_an_entry_without_a_dated_source_cannot_claim_a_date(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="the service a-place has no source with a date"):
        services.services(entries(tmp_path, {"source": ["PAGE"]}))


def test_an_entry_that_nobody_has_checked_says_since_when() -> None:
    known = services.services(PROJECT)
    assert known["kent-crash-pad"]["status"] == "Only a proposal in 2019 (source date), and not confirmed since"
    assert known["worcestershire-axis-youth-hub"]["status"] == "Not checked since 2018 (source date)"
    assert known["kent-supported-homes"]["status"] == "Not checked since a source that carries no date"
    assert all((row["state"] == "active") is ("assured" in row) for row in known.values())


def test_only_an_entry_that_somebody_has_checked_needs_no_alert(tmp_path: Path) -> None:
    checked = {"id": "checked", "status": "assured", "assured": "2026-01-01", "assurer": "Team manager"}
    known = services.services(
        entries(
            tmp_path,
            {},
            checked,
            checked | {"id": "over", "valid_to": "2026-03"},
            {"id": "closed", "status": "ended"},
            {"id": "old", "valid_to": "2024-03"},
        )
    )
    assert {key: services.alert(row) for key, row in known.items()} == {
        "a-place": "Unconfirmed. Not checked since 2018. Check with the provider before you rely on it.",
        "checked": "",
        "over": "Unconfirmed. Checked on 2026-01-01 by Team manager. It was due to end in 2026-03. "
        "Check with the provider before you rely on it.",
        "closed": "Has ended.",
        "old": "Unconfirmed. Not checked since 2018. It was due to end in 2024-03. "
        "Check with the provider before you rely on it.",
    }


def test_a_term_that_runs_to_this_month_has_not_run_out() -> None:
    assert services.lapsed({"valid_to": "2026-10"})
    assert not services.lapsed({"valid_to": "2026-11"})
    assert not services.lapsed({"valid_to": "2026"})
    assert not services.lapsed({})


def test_a_wider_word_of_a_source_stands_for_each_status_that_it_may_mean() -> None:
    assert services.covered(PROJECT, ["looked-after", "care-leavers", "relevant"]) == [
        "looked-after",
        "eligible",
        "relevant",
        "former-relevant",
        "qualifying",
    ]


def test_every_service_stands_once_with_its_anchor_its_words_and_how_far_it_is_known() -> None:
    lists = [service_pages.service_list(PROJECT, PAGE, county) for county in COUNTIES]
    assert sum(one.count("<article") for one in lists) == len(services.services(PROJECT))
    for key, row in services.services(PROJECT).items():
        (entry,) = re.findall(rf'<article[^>]*>\s*<h3 id="{key}">.*?</article>', "".join(lists), re.DOTALL)
        assert f"<strong>{PROJECT.data('services')['states'][row['state']]}.</strong>" in entry
        assert row["status"] in entry
        for source in row["source"]:
            assert f">{source}</a>" in entry


def test_what_peer_mentors_are_offered_is_told_in_full() -> None:
    html = service_pages.service_list(PROJECT, PAGE, "worcestershire")
    offers = services.services(PROJECT)["worcestershire-peer-mentors"]["offers"]
    assert len(offers) == 10
    assert all(f"<li>{offer.replace(chr(39), '&#39;')}</li>" in html for offer in offers)


def test_what_is_not_known_of_a_service_leaves_nothing_for_the_filter_to_hide_it_by() -> None:
    html = service_pages.service_list(PROJECT, PAGE, "kent")
    assert "ages" not in services.services(PROJECT)["kent-homechoice"]
    (article,) = re.findall(r'<article[^>]*>(?=\s*<h3 id="kent-homechoice")', html)
    assert 'data-youngest="" data-oldest=""' in article
    assert "ashford" in article and "wyre-forest" not in article


def test_the_filter_offers_each_county_all_districts_and_every_word_of_the_lists() -> None:
    html = service_pages.service_filter(PROJECT, PAGE)
    listed = PROJECT.data("services")
    values = set(re.findall(r'<option value="([^"]+)"', html))
    narrow = {key for key, row in listed["groups"].items() if "covers" not in row}
    places = {*AREAS, *services.districts(PROJECT)}
    assert values == places | narrow | set(listed["needs"]) | set(listed["stages"])
    districts = [row["county"] for row in services.districts(PROJECT).values() if "valid_from" not in row]
    assert {key: districts.count(key) for key in AREAS} == {key: len(rows(key)[0].districts) for key in AREAS}
    assert "hidden" in re.findall(r"<div[^>]*data-service-filter[^>]*>", html)[0], "without a script it is not there"


@pytest.mark.parametrize(
    ("given", "words"),
    [({}, ""), ({"min": 16}, "16 and over"), ({"max": 17}, "Up to 17"), ({"min": 0, "max": 24}, "0 to 24")],
)
def test_ages_are_said_in_words(given: dict[str, int], words: str) -> None:
    assert services.ages(given) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ({}, "A place"),
        ({"valid_from": "2018-02-01"}, "A place"),
        ({"valid_to": "2024-03"}, "A place"),
        ({"valid_from": "2028-04-01"}, "A place (from 1 April 2028)"),
        ({"valid_from": "2018", "valid_to": "2028-03-31"}, "A place (to 31 March 2028)"),
    ],
)
def test_a_name_says_the_day_ahead_on_which_it_begins_or_ends(days: dict[str, str], words: str) -> None:
    assert ahead.named({"title": "A place"} | days) == words


def test_a_county_in_which_no_service_has_a_role_is_told_and_one_that_all_have_is_not() -> None:
    found = services.gaps(PROJECT, ("training_flats", "supported_homes", "housing", "staying_put"))
    assert [(gap["area"], gap["roles"]) for gap in found] == [
        ("kent", "a training flat"),
        ("worcestershire", "a room with a trained host"),
    ]
    assert services.gaps(PROJECT, ("training_flats",), "worcestershire") == []


def test_the_local_offer_has_its_seven_categories_and_shows_a_gap_as_a_gap() -> None:
    page = Page("services/local-offer.md")
    said = local_offer.local_offer(PROJECT, page, "categories")
    assert re.findall(r"^### (.*) \{", said, re.MULTILINE) == [
        "Health and wellbeing",
        "Relationships",
        "Education and training",
        "Employment",
        "Accommodation",
        "Participation in society",
        "Financial literacy",
    ]
    health = said.partition("### Relationships")[0]
    assert health.count("**Gap: none found.**") == 2


def test_the_local_offer_cannot_name_a_service_that_is_not_listed(tmp_path: Path) -> None:
    project = entries(tmp_path, {})
    (tmp_path / "data" / "local-offer.yml").write_text(
        yaml.safe_dump(
            {
                "categories": [
                    {"id": "home", "title": "Home", "what": "A home.", "counties": {"kent": {"services": ["ghost"]}}}
                ]
            }
        )
    )
    with pytest.raises(ValueError, match="home: ghost: not listed"):
        local_offer.local_offer(project, PAGE, "categories")


def test_the_new_headings_are_law_only_from_the_day_that_the_law_has() -> None:
    assert "not confirmed; ask your legal team" in local_offer.started(PROVISIONS["CWSA26 s.8"])
    assert local_offer.started(PROVISIONS["CWSA26 s.9"]) == "In force since 30 September 2026."


def test_every_gap_and_contact_names_a_source_that_can_be_cited() -> None:
    page = Page("services/gaps.md")
    assert gaps.gap_log(PROJECT, page).count("<span id=") == len(PROJECT.data("local-offer")["gaps"])
    tables = [contacts.contacts_table(PROJECT, page, county) for county in AREAS]
    assert sum(table.count("<span id=") for table in tables) == len(PROJECT.data("contacts")["contacts"])


def test_contacts_are_links_to_the_bodies_own_sites_and_numbers_stand_with_the_lines_alone() -> None:
    for row in PROJECT.data("contacts")["contacts"]:
        words = " ".join(str(value) for value in row.values())
        assert "@" not in words, row["id"]
        assert not re.search(r"\d{4,}", words.replace("1998", "").replace("2018", "")), row["id"]
        assert row.get("link", "https://").startswith("https://")
        assert row["kind"] in ("county", "district", "group", "role")
        assert row["kind"] != "role" or "link" not in row, "a role is asked for at its body"


PARAGRAPHS = """S0 A7, S0 A13, S0 A14, S0 A15, S0 B1, S0 B4, S0 C3, S0 C5, S1 1b-i, S1 1b-ii, S1 8.1, S1 8.6, S2 3.2,
S2 3 end, S2 6.1, S2 7.1, S2 8.4, S2 8.7, S3 4, S3 5, S3 6, S3 8, S3 10, S3 13, S3 14, S3 16, S4 6"""


def test_no_service_or_contact_of_the_sources_is_lost() -> None:
    cited = {key for row in services.services(PROJECT).values() for key in row["source"]}
    assert set(PARAGRAPHS.replace("\n", " ").split(", ")) - cited == set()
    contacts = {key for row in PROJECT.data("contacts")["contacts"] for key in row["source"]}
    wanted = {"S0 C1", "S1 Contacts", "S2 3 end", "S2 6.2", "S2 App 1", "S3 10", "S3 Contacts", "S4 7"}
    assert wanted - contacts == set()
