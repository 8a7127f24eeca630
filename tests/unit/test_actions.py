"""The action register: what a reader of docs/about/actions.md relies on."""

import re
from collections import Counter
from typing import Any

import pytest
import yaml

from macros import actions
from macros.citations import citation
from macros.clauses import clause
from macros.project import Page, Project, slug
from tests.gather import each

PROJECT, PAGE = Project(), Page("about/actions.md")
ACTIONS = actions.actions(PROJECT)
PARTS = (("S0 Head", "S0 A"), ("S0 B",), ("S1",), ("S2",), ("S3",), ("S4",))
STATES = {"done": "Done as far as known", "open": "Open", "overdue": "Overdue", "unknown": "Not known"}
WITH_ID = each(ACTIONS, lambda row: row["id"])


def line(key: str) -> str:
    tables = "\n".join(actions.actions_table(PROJECT, PAGE, *part) for part in PARTS)
    (found,) = (line for line in tables.splitlines() if f'<strong id="{key}">' in line)
    return found


def test_every_action_stands_on_the_page_once_with_an_anchor_of_its_own():
    page = (PROJECT.docs / PAGE.source).read_text(encoding="utf-8")
    shown = re.findall(r"actions_table\((.*?)\)", page)
    assert [tuple(re.findall(r'"([^"]+)"', part)) for part in shown] == list(PARTS)
    anchors = [
        key
        for part in PARTS
        for key in re.findall(r'<strong id="([^"]+)"', actions.actions_table(PROJECT, PAGE, *part))
    ]
    assert anchors == [row["id"] for row in ACTIONS]
    assert len(set(anchors)) == len(anchors) == len(PROJECT.data("actions")["actions"])
    assert [slug(each) for each in anchors] == anchors


def test_the_register_holds_every_action_that_the_workshop_agreed_or_left_to_be_taken_forward():
    listed = {key for row in ACTIONS for key in row["source"]}
    agreed = {f"A{n}" for n in range(1, 17)} - {"A8", "A11"} | {"A8a", "A8b", "A8c", "A11a", "A11b"}
    assert {f"S0 {one}" for one in agreed | {f"B{n}" for n in range(1, 9)}} <= listed


def test_the_register_holds_what_the_boards_asked_for_or_were_told():
    listed = {key for row in ACTIONS for key in row["source"]}
    assert {
        "S1 1a",
        "S1 1b-i",
        "S1 1b-ii",
        "S1 1b-iii",
        "S1 6.4",
        "S1 Next steps",
        "S2 2",
        "S3 1",
        "S3 3",
        "S3 4",
        "S3 6",
        "S3 11",
        "S3 14",
        "S3 15",
    } <= listed


@WITH_ID
def test_every_action_says_who_was_asked_when_and_where_that_stands(row: dict[str, Any]):
    assert row["title"] and row["who"] and str(row["asked"])
    for key in (*row["source"], *row.get("known_source", ())):
        assert citation(PROJECT, key).key == key
    assert re.match(r"S[0-4] ", row["source"][0])


@WITH_ID
def test_every_action_leads_to_a_clause_that_exists(row: dict[str, Any]):
    assert row["clauses"]
    for number in row["clauses"]:
        assert clause(PROJECT, number).number == number


@WITH_ID
def test_every_other_page_that_an_action_leads_to_exists(row: dict[str, Any]):
    for target in row.get("pages", {}):
        assert (PROJECT.docs / target.partition("#")[0]).is_file()


@WITH_ID
def test_the_state_of_every_action_is_said_in_words(row: dict[str, Any]):
    assert f"| **{STATES[row['state']]}.** " in line(row["id"])


@WITH_ID
def test_no_action_counts_as_done_without_a_source_that_says_so(row: dict[str, Any]):
    if row["state"] == "done":
        assert row["known"] and row["known_source"]


@pytest.mark.parametrize("paragraph", ["S2 2", "S3 11"])
def test_the_two_reviews_that_were_due_in_2018_are_shown_as_overdue(paragraph: str):
    assert any(row["source"][0] == paragraph and row["state"] == "overdue" for row in ACTIONS)


def test_the_actions_of_a_source_stand_in_the_order_of_its_paragraphs():
    paragraphs = [row["source"][0] for row in actions.actions(PROJECT, "S0")]
    order = [f"S0 {one}" for one in PROJECT.data("sources")["sources"][0]["paragraphs"]]
    assert paragraphs == sorted(paragraphs, key=order.index)
    assert paragraphs.index("S0 A9") < paragraphs.index("S0 A10")


def test_the_numbers_by_state_add_up():
    shown = dict(re.findall(r"^\| ([A-Z][^|]*) \| (\d+) \|$", actions.actions_counted(PROJECT, PAGE), re.MULTILINE))
    counted = Counter(row["state"] for row in ACTIONS)
    assert shown == {words: str(counted[state]) for state, words in STATES.items()} | {"All": str(len(ACTIONS))}


def test_a_source_without_actions_stops_the_build():
    with pytest.raises(ValueError, match=r"no action in data/actions\.yml comes from S9"):
        actions.actions_table(PROJECT, PAGE, "S9")


def test_an_action_that_leads_to_no_clause_stops_the_build(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "docs" / "protocol").mkdir(parents=True)
    row = {
        "id": "x",
        "title": "X",
        "source": ["S0 A1"],
        "who": "All",
        "asked": "2019",
        "state": "open",
        "clauses": ["9.9"],
    }
    for name, said in {"actions": {"states": STATES, "actions": [row]}, "sources": PROJECT.data("sources")}.items():
        (tmp_path / "data" / f"{name}.yml").write_text(yaml.safe_dump(said), encoding="utf-8")
    with pytest.raises(ValueError, match=r"there is no clause 9\.9"):
        actions.actions_table(Project(tmp_path), PAGE, "S0")
