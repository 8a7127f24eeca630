"""What the young person is given is as easy as the leaflet, is there for every result, and names what can be named."""

from __future__ import annotations

import re
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Role
from macros import form_pages, languages, sheet
from macros.explored import explored
from macros.project import Page, Project
from tools.readability import grade

PROJECT = Project()
PAGE = Page("pathways/homeless-16-17.md")
WORDS = PROJECT.data("sheet")
LISTED = PROJECT.data("languages")["languages"]


def said() -> list[str]:
    """Every sentence of the sheet that is the same in each case."""
    return [line for key in ("child", "adult", "every", "say_no_lines") for line in WORDS[key]]


def test_the_words_of_the_sheet_are_as_easy_as_the_leaflet() -> None:
    assert grade(" ".join(said())) <= PROJECT.data("readability")["budgets"]["leaflet"]


def test_nothing_is_promised_that_hangs_on_more() -> None:
    for line in said():
        assert not re.search(r"\b(will get|must get|are entitled|guarantee|always|never)\b", line), line


@pytest.mark.parametrize("key", PATHWAYS)
def test_every_result_has_words_for_the_young_person(key: str) -> None:
    for outcome in explored(key).outcomes:
        told = sheet.told(PROJECT, key, outcome)
        assert "<p>" in told, outcome.key
        assert "{{" not in told and "young person" not in told.lower(), outcome.key


def test_roles_and_lines_of_the_sheet_are_there() -> None:
    values: dict[str, Any] = sheet.values(PROJECT, PAGE)
    assert set(WORDS["roles"]) < {role.name.lower() for role in Role}
    assert len(values["sheet_calls"]) == len(WORDS["calls"])


def test_a_form_carries_over_only_what_stands_beside_its_options() -> None:
    carried = form_pages.carried(PROJECT, PAGE)
    assert {one["title"] for one in carried} >= {"Decision notice", "Escalation note", "First-contact script"}
    with pytest.raises(ValueError, match="results stand beside the options"):
        form_pages.Field("What?", kind="choice", options=("One", "Two"), carried="end", results=("one",))


def test_the_results_that_a_form_names_are_results() -> None:
    keys = {outcome.key for key in PATHWAYS for outcome in explored(key).outcomes}
    for section in PROJECT.data("forms/f4")["sections"]:
        for field in section.get("fields", ()):
            if field.get("carried") == "end":
                assert set(field["results"]) - {"-"} <= keys


def test_the_card_of_languages_says_of_each_sentence_whether_it_was_checked() -> None:
    html = languages.language_card(PROJECT, Page("forms/point-to-your-language.md"))
    assert len(LISTED) >= 20
    assert len({one["tag"] for one in LISTED}) == len(LISTED)
    for one in LISTED:
        assert f'lang="{one["tag"]}"' in html and one["own"] in html
    unchecked = [one for one in LISTED if "seen" not in one]
    assert html.count("Not checked by a speaker of the language.") == len(unchecked)
