"""Clauses of the protocol: numbered paragraphs that can be linked to and cited."""

from pathlib import Path

import pytest
from markdown import Markdown

from macros import clauses, trees
from macros.project import Project


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


@pytest.mark.parametrize(
    "source", ["99 people came.", "1. First", "At 99.4 nothing begins.", "`99.4` is code", "## 99.4 Title"])
def test_other_text_with_numbers_is_no_clause(source):
    assert "clause" not in html(source)


def test_a_clause_says_which_results_cite_it():
    cited = trees.tree("leaving-care-status").outcomes[0].clauses[0]
    found = html(f"{cited} Words.")
    assert '<p class="cited-by">' in found
    assert trees.tree("leaving-care-status").outcomes[0].name in found
    assert f"leaving-care-status.md#outcome-{trees.tree('leaving-care-status').outcomes[0].key}" in found


def test_a_clause_that_nothing_cites_has_no_such_line():
    assert "cited-by" not in html("99.4 Words.")


def test_every_clause_a_result_cites_stands_in_the_protocol():
    known = clauses.clauses(Project())
    tree = trees.tree("leaving-care-status")
    cited = {number for advice in (*tree.outcomes, *tree.duties) for number in advice.clauses}
    assert cited
    assert cited - known.keys() == set()


def test_clauses_are_found_by_number_with_the_page_they_stand_in(tmp_path):
    project = protocol(tmp_path, a="# A\n\n1.1 One.\n\n1.2 Two\nlines.\n", b="2.1 Other.\n\nNot 2.2 this.\n")
    assert {number: clause.target for number, clause in clauses.clauses(project).items()} == {
        "1.1": "protocol/a.md#clause-1-1", "1.2": "protocol/a.md#clause-1-2", "2.1": "protocol/b.md#clause-2-1",
    }


def test_a_number_used_twice_stops_the_build(tmp_path):
    with pytest.raises(ValueError, match=r"clause 1\.1 stands in protocol/a\.md and again in protocol/b\.md"):
        clauses.clauses(protocol(tmp_path, a="1.1 One.", b="1.1 Again."))


def test_a_clause_that_is_not_there_stops_the_build(tmp_path):
    with pytest.raises(ValueError, match=r"there is no clause 1\.2"):
        clauses.clause(protocol(tmp_path, a="1.1 One."), "1.2")
