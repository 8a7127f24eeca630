"""What pathways say otherwise: by the law of another day, and by other rules on the cases that an edition keeps."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.walk import walk
from decision_trees.law import CHECKED, PROVISIONS
from decision_trees.law.dates import DAY
from macros.citations import doubt
from macros.editions import behaviour, cases, log
from macros.project import REPOSITORY, Page, Project

LAW_OF_2018 = date(2018, 11, 30)
OLD: dict[str, Any] = {"id": "old", "title": "old", "law": "2026-11-22", "words": False}
PAGE = Page("editions/index.md")


def project(*others: dict[str, Any]) -> Project:
    return Project(REPOSITORY, {"edition": "1", "edition_title": "1", "others": others})


@pytest.mark.parametrize("key", PATHWAYS)
def test_the_cases_of_an_edition_show_every_result_with_every_duty_that_it_comes_with(key: str) -> None:
    kept = cases.of_today(key)
    for case in kept.cases:
        here = walk(PATHWAYS[key].run, case.answers, CHECKED)
        assert (here.at.key, frozenset(here.case.duties)) == (case.result, case.duties)
    pairs = [{(case.result, ""), *((case.result, duty) for duty in case.duties)} for case in kept.cases]
    assert all(pair - set().union(*pairs[:n]) for n, pair in enumerate(pairs)), "a case shows nothing new"
    assert {case.result for case in kept.cases} <= kept.names.keys()


def test_the_same_case_by_the_law_of_2018_is_as_old_and_led_elsewhere() -> None:
    said = {(each.then, each.now) for each in behaviour.by_law("emergency-accommodation", LAW_OF_2018)}
    assert ("ask_first", "stop_under_16") in said
    assert ("", "out_in_ten_days") in said
    assert not behaviour.by_law("immigration", LAW_OF_2018)


def test_every_change_of_law_that_a_pathway_follows_shows_in_a_case() -> None:
    for key, pathway in PATHWAYS.items():
        follows = [day for day in pathway.changes if LAW_OF_2018 < day <= CHECKED]
        if follows:
            assert behaviour.by_law(key, LAW_OF_2018), key


def test_no_case_leads_elsewhere_by_its_own_law() -> None:
    for key in PATHWAYS:
        assert not behaviour.by_law(key, CHECKED), key
        assert not behaviour.by_rules(key, cases.of_today(key), CHECKED), key


def test_a_day_that_has_no_like_in_the_same_law_is_refused() -> None:
    with pytest.raises(ValueError, match="choose a day further from a change"):
        behaviour.by_law("homeless-18-24", date(2026, 6, 1))


def test_where_older_rules_led_elsewhere_both_ends_and_one_case_are_shown() -> None:
    told = cases.as_data()
    answers, _, duties = told["disagreement"]["cases"][0]
    told["disagreement"]["cases"][0] = [answers, "an_older_result", [*duties, "an_older_duty"]]
    told["disagreement"]["names"] |= {"an_older_result": "What was said then", "an_older_duty": "What was due then"}
    shown = behaviour.rules_since(project(OLD | {"cases": told}), PAGE, "old")
    assert shown.count("<li>") >= 2 and "What was said then" in shown and "What was due then" in shown
    assert PATHWAYS["disagreement"].title in shown and PATHWAYS["immigration"].title not in shown


def test_the_same_rules_say_the_same_of_an_older_edition() -> None:
    assert "leads elsewhere" in behaviour.rules_since(project(OLD | {"cases": cases.as_data()}), PAGE, "old")


@pytest.mark.parametrize(
    ("raw", "moved"),
    [
        ("2008-05-01", "2000-05-01"),
        ("2008-05", "2000-05"),
        ("2008", "2000"),
        ("not_sure", "not_sure"),
        (["yes", "no"], ["yes", "no"]),
        ([{"start": "2024-02-29", "end": "open"}], [{"start": "2016-02-29", "end": "open"}]),
    ],
)
def test_days_move_by_whole_years_and_all_else_stays(raw: Any, moved: Any) -> None:
    assert cases.in_another_year(raw, -8) == moved


def test_a_29_february_becomes_a_28th_where_the_year_has_none() -> None:
    assert cases.in_another_year("2024-02-29", -1) == "2023-02-28"


def test_what_to_do_differently_covers_every_day_on_which_a_pathway_changed() -> None:
    """A change that a pathway follows and that nobody is told of would pass them by."""
    told = {change.day for change in log.changes(project())}
    for key, pathway in PATHWAYS.items():
        for day in pathway.changes:
            if LAW_OF_2018 < day <= CHECKED:
                assert day in told, f"{key} changes on {day}: add an entry to data/what-changed.yml"


def test_the_day_of_a_change_is_the_first_day_of_its_law_or_the_day_after_its_last() -> None:
    days = {change.id: change.day for change in log.changes(project())}
    assert days["registered-homes"] == PROVISIONS["CPP10 reg.27C"].in_force
    assert days["older-section-21"] == (PROVISIONS["HA88 s.21 private"].until or date.max) + DAY


def test_law_whose_words_were_not_read_is_never_told_without_saying_so() -> None:
    told = {change.id: change for change in log.changes(project())}
    page, feed = log.log(project(), PAGE), log.feed(project())
    assert doubt("CRF") and told["crisis-fund"].law == ("CRF",)
    for said in (page, feed):
        assert f"CRF: {doubt('CRF')}" in said
        assert "HA96 s.191(1ZA): " not in said  # its words were read


def test_the_feed_has_what_a_reader_of_feeds_needs() -> None:
    """RFC 4287: id, title, updated and author of the feed; id, title, updated and a link of each entry."""
    root = ET.fromstring(log.feed(project()))
    name = f"{{{log.ATOM}}}"
    assert root.tag == f"{name}feed"
    assert all(root.find(f"{name}{part}") is not None for part in ("id", "title", "updated", "author"))
    entries = root.findall(f"{name}entry")
    ids = [entry.findtext(f"{name}id") for entry in entries]
    assert len(entries) > 15 and len(set(ids)) == len(ids)
    assert all(entry.find(f"{name}link") is not None for entry in entries)
    assert all(entry.findtext(f"{name}updated", "").endswith("Z") for entry in entries)
