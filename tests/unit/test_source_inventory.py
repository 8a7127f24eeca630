"""Nothing of the sources is lost: every item has a home of each kind, which exists and cites the item's paragraph."""

from pathlib import Path

import pytest

from macros import citations, inventory
from macros.project import Page, Project
from tests.gather import each

PROJECT = Project()
PAGE = Page(citations.SOURCES_PAGE)
ROWS = inventory.rows(PROJECT)


def test_the_items_are_numbered_from_1_to_179_each_once():
    assert sorted(row["row"] for row in ROWS) == list(range(1, 180))


@each(ROWS, lambda row: str(row["row"]))
def test_every_item_says_what_it_is_and_stands_in_a_paragraph_that_can_be_cited(row):
    assert row["what"].strip()
    assert row["homes"]
    assert citations.citation(PROJECT, row["paragraph"])


def test_every_item_has_homes_that_exist_and_cite_its_paragraph():
    assert inventory.problems(PROJECT) == []


def test_the_defects_of_the_sources_are_all_listed():
    assert [row["id"] for row in PROJECT.data("source-inventory")["defects"]] == [f"D{n}" for n in range(1, 22)]


def test_the_sources_page_shows_every_item_with_links_to_its_homes():
    table = inventory.inventory_table(PROJECT, PAGE)
    assert [f'<tr id="row-{row["row"]}">' in table for row in ROWS] == [True] * 179
    assert "Scenario: planned" in table
    assert 'href="../../protocol/' in table


def test_the_sources_page_shows_every_defect_with_a_link_to_its_note():
    table = inventory.defects_table(PROJECT, PAGE)
    assert table.count("<tr id=") == 21
    assert table.count('">Clause ') + table.count('">The section') == 21


def small(root: Path, homes: str) -> Project:
    for name, text in {
        "docs/protocol/a.md": '1.1 One. {{ cite("S2 1.1") }}\n\n1.2 Two.\n',
        "data/roles.yml": "roles: [{id: judge, title: Judge, source: [S2 1.2]}]",
        "data/source-inventory.yml": f"rows: [{{row: 1, paragraph: S2 1.1, what: A, homes: {homes}}}]",
    }.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return Project(root)


@pytest.mark.parametrize(
    ("homes", "said"),
    [
        ("{clause: ['1.1'], scenario: planned}", []),
        ("{clause: ['1.1', '1.2']}", ["row 1 (S2 1.1): clause 1.2 does not cite it"]),
        ("{clause: ['1.3']}", ["row 1 (S2 1.1): clause 1.3 does not exist"]),
        ("{clause: []}", ["row 1 (S2 1.1): has no clause"]),
        ("{role: [judge]}", ["row 1 (S2 1.1): role judge does not cite it"]),
        ("{page: [protocol/a.md]}", []),
        ("{clause: planned}", ["row 1 (S2 1.1): has no clause"]),
    ],
)
def test_a_home_that_is_none_is_told(tmp_path, homes, said):
    assert inventory.problems(small(tmp_path, homes))[:1] == said


def test_a_note_is_found_at_the_clause_before_it(tmp_path):
    project = small(tmp_path, "{}")
    notes = '\n\n!!! note "Editorial note D5: a"\n\n    Words.\n'
    (tmp_path / "docs/protocol/b.md").write_text(f"# B{notes.replace('D5', 'D6')}\n\n2.1 One.{notes}", encoding="utf-8")
    assert inventory.notes(project) == {"D6": "protocol/b.md", "D5": "protocol/b.md#clause-2-1"}
