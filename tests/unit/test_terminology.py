"""The terminology linter: banned words stop the build, wherever a person would read them."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tools import terminology
from tools.terminology import Rule, Text, check, javascript, markdown, python, yaml_words

RULES = [
    Rule("service user", "young person", "A person is more.", True),
    Rule("LAC", "looked-after child", "It sounds like lack.", True),
    Rule("placement", "home", "It is where somebody lives.", False),
    Rule("homeless person", "person without a home", "The person first.", True),
]


def found(texts: Iterator[Text]) -> list[tuple[int, bool]]:
    return [(problem.line, problem.stops) for problem in check("x", texts, RULES)]


def test_a_banned_word_is_found_with_its_line():
    assert found(markdown("# Title\n\nOne line.\nThe service\nuser says.\n")) == [(4, True)]


def test_a_word_that_is_better_avoided_is_reported_and_does_not_stop_the_build():
    assert found(markdown("The placement ended.")) == [(1, False)]


def test_the_report_says_what_to_write_and_why():
    problem = next(check("docs/x.md", markdown("A Service User."), RULES))
    assert str(problem) == (
        "docs/x.md:1: “Service User” is not used here: write “young person”. A person is more."
    )


def test_words_in_tables_lists_and_headings_are_read_too():
    assert len(found(markdown("# LAC\n\n- LAC\n\n| a | b |\n| - | - |\n| LAC | x |\n"))) == 3


def test_an_abbreviation_is_found_in_capitals_only():
    assert found(markdown("lac and black and LACK")) == []


@pytest.mark.parametrize("source", [
    'The form says "LAC review".', "The form says “LAC review”.", "`LAC`", "    LAC", "[here](LAC.md)",
    '{{ cite("LAC") }}', "<span title=\"LAC\"></span>", "The Homeless Person (Priority Need) Order 2002",
])
def test_quotations_code_addresses_macros_and_names_of_statutes_are_let_through(source):
    assert found(markdown(source)) == []


def test_a_writer_may_let_a_word_through_by_saying_why():
    assert found(markdown('<!-- term "LAC": the title of a form -->\n\nThe LAC form.\n\nLAC again.')) == [(5, True)]
    assert found(markdown('The LAC form. <!-- term "LAC": its title -->')) == []


def test_a_marker_without_a_reason_lets_nothing_through():
    assert found(markdown('The LAC form. <!-- term "LAC": -->')) == [(1, True)]


def test_texts_of_the_pathways_are_read_and_docstrings_are_not():
    assert found(python('"""LAC."""\nX = Choice("home",\n    "Is the service " "user here?")\n')) == [(3, True)]


def test_the_words_of_the_app_are_read():
    assert found(javascript('export const WORDS = {\n  a: "The LAC",\n};')) == [(2, True)]


def test_the_words_in_yaml_are_read_with_their_lines():
    assert found(yaml_words("a: fine\nb:\n- say: LAC\n  avoid: LAC\n", ("avoid",))) == [(3, True)]


def test_a_note_in_the_glossary_is_no_rule():
    other = {"say": "b", "why": "c"}
    wording = [{"avoid": "a", "level": "note", **other}, {"avoid": "d", "level": "ban", **other}]
    assert [rule.avoid for rule in terminology.rules({"terms": [{"wording": wording}]})] == ["d"]


def test_a_banned_word_in_a_page_makes_the_check_fail(tmp_path, monkeypatch, capsys):
    for folder in ("docs", "data"):
        (tmp_path / folder).mkdir()
    (tmp_path / "data" / "glossary.yml").write_text(
        "terms:\n- wording: [{avoid: LAC, say: child, why: Kind., level: ban}]\n", encoding="utf-8")
    monkeypatch.setattr(terminology, "problems", partial(terminology.problems, tmp_path))
    (tmp_path / "docs" / "x.md").write_text("Fine.", encoding="utf-8")
    assert terminology.main() == 0
    (tmp_path / "docs" / "x.md").write_text("A LAC.", encoding="utf-8")
    assert terminology.main() == 1
    assert "docs/x.md:1:" in capsys.readouterr().err


def test_no_page_and_no_text_of_this_project_uses_a_banned_word():
    assert [str(problem) for problem in terminology.problems() if problem.stops] == []


def test_the_linter_reads_every_kind_of_text(monkeypatch):
    read: list[str] = []
    monkeypatch.setattr(terminology, "check", lambda file, texts, against: read.append(Path(file).suffix) or iter(()))
    terminology.problems()
    assert {".md", ".py", ".mjs", ".yml"} <= set(read)
