"""A mistake in a page or a rule is told in one sentence, with file and line and what to write instead."""

from __future__ import annotations

import runpy
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import Environment, StrictUndefined
from mkdocs.exceptions import PluginError
from mkdocs_macros.errors import format_error

from macros import CALLED, citations, clauses, mistakes
from macros.checked import Slip
from macros.offer.services import who
from macros.project import Page, Project, spelt_out

FRONT = '---\ntitle: "First contact"\n---\n\n'
PROJECT, PAGE = Project(), Page("protocol/part-b/07-first-contact.md")


def told(folder: Path, markdown: str) -> str:
    """What is said of a page with a mistake: the page is rendered as mkdocs-macros does it."""
    file = folder / "docs" / "protocol" / "x.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(FRONT + markdown, encoding="utf-8")
    page: Any = SimpleNamespace(file=SimpleNamespace(abs_src_path=str(file)))
    macros: dict[str, Any] = {"cite": citations.cite, "clause": clauses.link, "who": who}
    called = {name: partial(function, PROJECT, PAGE) for name, function in macros.items()}
    with pytest.raises(PluginError) as raised:
        try:
            Environment(undefined=StrictUndefined).from_string(markdown).render(**called)
        except Exception as error:
            format_error(error, markdown=markdown, page=page)
    assert len(str(raised.value).splitlines()) == 1
    return str(raised.value)


@pytest.mark.parametrize(
    "called, instead",
    [
        ('{{ cite("HA96 s.999") }}', "HA96 s.199"),
        ('{{ cite("CA89 s.17", "S0 C99") }}', "S0 C8"),
        ('{{ clause("7.111") }}', "7.11"),
        ('{{ who("housin") }}', "housing"),
        ('{{ cit("CA89 s.17") }}', "cite"),
        ('{{ cite("CA89 s.17" }}', '{{ name("…") }}'),
        ("{{ cite() }}", '{{ cite("CA89 s.17") }}'),
    ],
)
def test_a_wrong_call_is_named_with_its_line_and_what_to_write(tmp_path: Path, called: str, instead: str) -> None:
    said = told(tmp_path, f"# First contact\n\nSome words.\n\n7.1 The service acts. {called}\n")

    assert said.startswith("docs/protocol/x.md:9: ")
    assert instead in said.partition(": write ")[2] + said.partition(": write it as ")[2]


def test_a_number_that_is_far_from_all_others_is_not_guessed_at(tmp_path: Path) -> None:
    assert "write" not in told(tmp_path, '{{ cite("Some letter") }}')


def test_a_clause_that_stands_twice_is_named_with_both_lines_and_a_free_number(tmp_path: Path) -> None:
    folder = tmp_path / "docs" / "protocol"
    folder.mkdir(parents=True)
    (folder / "a.md").write_text("# A\n\n7.1 One.\n\n7.2 Two.\n", encoding="utf-8")
    (folder / "b.md").write_text("# B\n\nSome words.\n\n7.1 Again.\n\n7.9 Nine.\n", encoding="utf-8")

    with pytest.raises(Slip) as raised:
        clauses.clauses(Project(tmp_path))

    said = str(raised.value)
    assert said.startswith("docs/protocol/b.md:5: clause 7.1 ") and "docs/protocol/a.md:3" in said and "7.10" in said


def test_a_period_that_there_is_not_is_named_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "docs" / "x.md"
    file.parent.mkdir()
    file.write_text('# X\n\nWithin {{ limit("review") }}.\n\nWithin {{ limit("reviw") }}.\n', encoding="utf-8")

    with pytest.raises(Slip, match=r"^docs/x\.md:5: .*'reviw'"):
        spelt_out(file)


@pytest.mark.parametrize(
    "markdown, named",
    [
        ('---\ntitle: "First\nform: f1\n---\n# X\n', "line 2: a quotation mark opens here"),
        ("---\ntitle: First\n# X\n", "has no end"),
        ("# X\n\n---\n", ""),
    ],
)
def test_front_matter_that_would_be_shown_as_text_is_noticed(markdown: str, named: str) -> None:
    said = mistakes.front_matter(markdown)

    assert named in said and bool(said) == bool(named)


def test_a_macro_called_with_one_brace_is_noticed_and_other_braces_are_not() -> None:
    assert mistakes.single_brace('# X\n\n{ cite("CVB") }\n', CALLED) == (3, "cite")
    assert mistakes.single_brace('{{ cite("CVB") }} {: #here } { well }', CALLED) is None


def test_what_a_rule_cites_wrongly_is_named_where_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rules = tmp_path / "decision_trees"
    rules.mkdir()
    (rules / "outcomes.py").write_text('DONE = outcome(\n    cites=("CA89 s.177",),\n)\n', encoding="utf-8")
    monkeypatch.setattr(mistakes, "RULES", rules)
    page: Any = SimpleNamespace(file=SimpleNamespace(src_uri="outcomes/done.md"))

    with pytest.raises(mistakes.NotListed) as raised:
        citations.links(PROJECT, PAGE, ("CA89 s.177",))

    assert str(mistakes.of_page(page, raised.value)).startswith(
        "decision_trees/outcomes.py:2: cannot cite 'CA89 s.177'"
    )


def test_what_goes_wrong_in_a_rule_is_named_where_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rules = tmp_path / "decision_trees"
    rules.mkdir()
    monkeypatch.setattr(mistakes, "RULES", rules)
    said = []
    for text in ("def rule(:\n", "\nout.NO_SUCH\n"):
        (rules / "pathway.py").write_text(text, encoding="utf-8")
        with pytest.raises((SyntaxError, NameError)) as raised:
            runpy.run_path(str(rules / "pathway.py"))
        said.append(mistakes.raised_in_rules(raised.value))

    assert [one.partition(": ")[0] for one in said] == ["decision_trees/pathway.py:1", "decision_trees/pathway.py:2"]
