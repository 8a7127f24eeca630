"""The terminology linter: banned words stop the build, wherever a person would read them."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tools import terminology
from tools.prose import Text, javascript, markdown, python, yaml_words
from tools.terminology import Rule, check

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
    assert str(problem) == ("docs/x.md:1: “Service User” is not used here: write “young person”. A person is more.")


def test_words_in_tables_lists_and_headings_are_read_too():
    assert len(found(markdown("# LAC\n\n- LAC\n\n| a | b |\n| - | - |\n| LAC | x |\n"))) == 3


def test_an_abbreviation_is_found_in_capitals_only():
    assert found(markdown("lac and black and LACK")) == []


@pytest.mark.parametrize(
    "source",
    [
        'The form says "LAC review".',
        "The form says “LAC review”.",
        "`LAC`",
        "    LAC",
        "[here](LAC.md)",
        '{{ cite("LAC") }}',
        '<span title="LAC"></span>',
        "The Homeless Person (Priority Need) Order 2002",
    ],
)
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


def test_a_line_of_data_or_of_python_is_let_through_by_a_comment_that_says_why():
    assert found(yaml_words('a: the LAC form  # term "LAC": its title\nb: LAC\n')) == [(2, True)]
    assert found(yaml_words('# term "LAC": its title\na: the LAC form\n')) == []
    assert found(yaml_words('a: the LAC form  # term "LAC":\n')) == [(1, True)]
    assert found(python('X = "LAC"  # term "LAC": the title of a form\nY = "LAC"\n')) == [(2, True)]


def test_a_name_that_begins_inside_a_wording_is_let_through():
    rule = [Rule("the homeless", "people who are homeless", "Not who they are.", True)]
    texts = markdown("the Homeless Link, The homeless, the homeless")
    said = [problem.words[:14] for problem in check("x", texts, rule)]
    assert said == ["“The homeless”", "“the homeless”"]


def test_a_wrong_name_of_an_act_is_found_although_names_of_acts_are_let_through():
    rule = [Rule("Housing Reduction Act", "Homelessness Reduction Act 2017", "A slip.", True)]
    texts = markdown("The Housing Reduction Act\n\nHe writes “Housing Reduction Act”.")
    assert [problem.line for problem in check("x", texts, rule)] == [1]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for folder in ("docs", "data", "decision_trees", "macros", "pyodide_app"):
        (tmp_path / folder).mkdir()
    (tmp_path / "data" / "glossary.yml").write_text(
        "terms:\n- {term: child, definition: A person under 18., abbr: CH,"
        " wording: [{avoid: LAC, say: child, why: Kind., level: ban}]}\n",
        encoding="utf-8",
    )
    return tmp_path


def test_a_banned_word_in_a_page_makes_the_check_fail(root, monkeypatch, capsys):
    monkeypatch.setattr(terminology, "report", partial(terminology.report, root))
    (root / "docs" / "x.md").write_text("Fine.", encoding="utf-8")
    assert terminology.main() == 0
    (root / "docs" / "x.md").write_text("A LAC.", encoding="utf-8")
    assert terminology.main() == 1
    assert "docs/x.md:1:" in capsys.readouterr().err


def test_the_check_says_how_much_it_read(root, monkeypatch, capsys):
    monkeypatch.setattr(terminology, "report", partial(terminology.report, root))
    (root / "docs" / "x.md").write_text("# One\n\nTwo, and `code`.\n", encoding="utf-8")
    terminology.main()
    assert capsys.readouterr().out == "Words: read 3 texts in 2 files; 0 to mend, 0 to think about.\n"


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("docs/part/x.md", "LAC"),
        ("decision_trees/x.py", 'X = "LAC"'),
        ("macros/x.py", 'X = "LAC"'),
        ("data/new.yml", "a: {b: [LAC]}"),
        ("data/forms/f1.yml", "ask: LAC"),
        ("pyodide_app/words.mjs", 'a: "LAC"'),
    ],
)
def test_every_kind_of_text_is_read_and_every_file_of_data(root, file, words):
    (root / file).parent.mkdir(exist_ok=True)
    (root / file).write_text(words, encoding="utf-8")
    assert [problem.file for problem in terminology.report(root).problems] == [file]


def test_keys_addresses_and_names_that_others_gave_are_no_prose_of_ours(root):
    (root / "data" / "sources.yml").write_text("guidance:\n- {key: LAC, title: LAC, url: LAC}\n", encoding="utf-8")
    (root / "data" / "services.yml").write_text("services: [{id: LAC, aliases: [LAC]}]\n", encoding="utf-8")
    assert terminology.report(root).problems == []


def test_data_that_cannot_be_read_is_named_and_the_rest_is_read_all_the_same(root):
    (root / "data" / "a.yml").write_text("{a: [}\n", encoding="utf-8")
    (root / "docs" / "x.md").write_text("A LAC.", encoding="utf-8")
    assert [problem.file for problem in terminology.report(root).problems] == ["docs/x.md", "data/a.yml"]


def test_an_abbreviation_that_nothing_explains_makes_the_check_fail(root):
    (root / "docs" / "x.md").write_text("CH is known.\nXYZ is not.", encoding="utf-8")
    assert [(problem.line, problem.stops) for problem in terminology.report(root).problems] == [(2, True)]


def test_no_page_and_no_text_of_this_project_uses_a_banned_word_or_an_unexplained_abbreviation():
    assert [str(problem) for problem in terminology.report().problems if problem.stops] == []
