"""Clauses of the protocol: numbered paragraphs that can be linked to and cited."""

import re
from pathlib import Path

import pytest
from markdown import Markdown

from macros import clauses, explored
from macros.project import Page, Project
from tools import clauses as record

PUBLISHED = record.RECORD.read_text(encoding="utf-8").split()


def html(source: str) -> str:
    return Markdown(extensions=[clauses.ClauseExtension()]).convert(source)


def protocol(root: Path, **parts: str) -> Project:
    folder = root / "docs" / "protocol"
    folder.mkdir(parents=True)
    for name, text in parts.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return Project(root)


def test_a_paragraph_that_starts_with_a_number_becomes_a_clause_with_a_link_to_itself():
    assert html("99.4 Everybody is kind.") == (
        '<p class="clause" id="clause-99-4"><a class="clause-number" href="#clause-99-4">99.4</a> '
        "Everybody is kind.</p>"
    )


def test_markup_inside_a_clause_is_kept():
    assert html("99.4 Be *very* kind.").endswith("99.4</a> Be <em>very</em> kind.</p>")


def test_a_clause_may_begin_with_an_emphasis():
    assert html("99.4 *Withdrawn* on 1 May.").endswith("99.4</a> <em>Withdrawn</em> on 1 May.</p>")


@pytest.mark.parametrize(
    "source", ["99 people came.", "1. First", "At 99.4 nothing begins.", "`99.4` is code", "## 99.4 Title"]
)
def test_other_text_with_numbers_is_no_clause(source):
    assert "clause" not in html(source)


def test_a_clause_says_which_results_cite_it():
    cited = explored.explored("leaving-care-status").outcomes[0].clauses[0]
    found = html(f"{cited} Words.")
    assert '<details class="cited-by"><summary>Behind results of' in found.replace("\n", "")
    assert explored.explored("leaving-care-status").outcomes[0].name in found
    assert f"leaving-care-status/paper.md#outcome-{explored.explored('leaving-care-status').outcomes[0].key}" in found


def test_a_clause_that_nothing_cites_has_no_such_line():
    assert "cited-by" not in html("99.4 Words.")


def test_every_clause_a_result_cites_stands_in_the_protocol():
    known = clauses.clauses(Project())
    tree = explored.explored("leaving-care-status")
    cited = {number for advice in (*tree.outcomes, *tree.duties) for number in advice.clauses}
    assert cited
    assert cited - known.keys() == set()


def test_clauses_are_found_by_number_with_the_page_they_stand_in(tmp_path):
    project = protocol(tmp_path, a="# A\n\n1.1 One.\n\n1.2 Two\nlines.\n", b="2.1 Other.\n\nNot 2.2 this.\n")
    assert {number: clause.target for number, clause in clauses.clauses(project).items()} == {
        "1.1": "protocol/a.md#clause-1-1",
        "1.2": "protocol/a.md#clause-1-2",
        "2.1": "protocol/b.md#clause-2-1",
    }


def test_a_number_used_twice_stops_the_build(tmp_path):
    with pytest.raises(ValueError, match=r"clause 1\.1 stands already in docs/protocol/a\.md:1"):
        clauses.clauses(protocol(tmp_path, a="1.1 One.", b="1.1 Again."))


def test_a_clause_that_is_not_there_stops_the_build(tmp_path):
    with pytest.raises(ValueError, match=r"there is no clause 1\.2"):
        clauses.clause(protocol(tmp_path, a="1.1 One."), "1.2")


def test_several_clauses_are_named_once_and_linked_each(tmp_path):
    project = protocol(tmp_path, a="1.1 One.\n\n1.2 Two.")
    page = Page("protocol/b.md")
    assert clauses.link(project, page, "1.1") == "[clause 1.1](a.md#clause-1-1)"
    assert clauses.link(project, page, "1.1", "1.2") == "[clauses 1.1](a.md#clause-1-1), [1.2](a.md#clause-1-2)"


def test_a_clause_goes_on_to_the_next_clause_or_heading_and_knows_what_it_cites(tmp_path):
    one = '1.1 One. {{ cite("S2 4.1",\n"CA89 s.20") }}\n\n| a |\n\n{{ cite("TACT") }}'
    found = clauses.clauses(protocol(tmp_path, a=f"{one}\n\n1.2 Two.\n\n## Three\n\nFour."))
    assert found["1.1"].cites == ("S2 4.1", "CA89 s.20", "TACT")
    assert "| a |" in found["1.1"].block
    assert found["1.2"].block.strip() == "1.2 Two."


def test_no_clause_that_was_ever_published_is_missing():
    assert set(PUBLISHED) - clauses.clauses(Project()).keys() == set()


def test_the_record_of_clauses_holds_every_clause_once_and_in_order():
    assert record.in_order(set(clauses.clauses(Project()))) == PUBLISHED


def test_every_clause_says_what_it_rests_on():
    bare = [
        number
        for number, clause in clauses.clauses(Project()).items()
        if not re.search(r"\{\{\s*(cite|suggested|clause)\(", clause.block)
        and not clause.start.startswith("*Withdrawn")
    ]
    assert bare == []


@pytest.mark.parametrize("defect", [f"D{number}" for number in range(1, 22)])
def test_every_defect_of_the_sources_has_one_editorial_note(defect):
    pages = (Project().docs / "protocol").rglob("*.md")
    assert sum(page.read_text(encoding="utf-8").count(f"Editorial note {defect}:") for page in pages) == 1


def test_new_clauses_join_the_record(tmp_path):
    file = tmp_path / "clauses.txt"
    protocol(tmp_path, a="9.2 Two.\n\n10.1 One.\n\n9.10 Ten.")
    assert record.keep(tmp_path, file) == ["9.2", "9.10", "10.1"]
    assert file.read_text(encoding="utf-8") == "9.2 9.10\n10.1\n"


def test_a_clause_that_goes_stops_the_record_and_stays_in_it(tmp_path):
    file = tmp_path / "clauses.txt"
    file.write_text("1.1\n1.2\n", encoding="utf-8")
    protocol(tmp_path, a="1.1 One.")
    with pytest.raises(ValueError, match=r"published and are gone: 1\.2\. Put each back"):
        record.keep(tmp_path, file)
    assert file.read_text(encoding="utf-8") == "1.1\n1.2\n"
