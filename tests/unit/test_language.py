"""What the rules and the scripts both say is written once, in the rules; scripts and templates take it from there."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

import pytest

from decision_trees import wire
from decision_trees.engine import language
from pyodide_app import language as for_scripts

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = [path for path in sorted((ROOT / "pyodide_app").rglob("*.mjs")) if path != for_scripts.OUT]
TEMPLATES = sorted((ROOT / "macros" / "templates").glob("*.j2"))
STRING = re.compile(r""""[^"\n]*"|'[^'\n]*'|`[^`]*`""")
CLASS = re.compile(r'class="[^"]*"')
OTHER_KINDS = {"form.html.j2": {"date", "choice"}, "advice.html.j2": {"outcome"}}
"""Words of other lists that are spelt alike: kinds of fields in forms to fill in, and of what advice is about."""


def said() -> set[str]:
    """Each word that the rules share."""
    values = vars(language).values()
    lists = [each for each in values if isinstance(each, type) and issubclass(each, StrEnum) and each is not StrEnum]
    own = {value for name, value in vars(language).items() if name.isupper()}
    return own | {str(member) for each in lists for member in each}


def repeated(text: str) -> set[str]:
    """The shared words that a text holds as whole strings."""
    return {found[1:-1] for found in STRING.findall(text)} & said()


def test_what_the_scripts_are_given_is_what_the_rules_say() -> None:
    given = for_scripts.OUT.read_text(encoding="utf-8")

    assert given == for_scripts.module(), "run  python -m pyodide_app.language"
    assert repeated(given) == said()


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_no_script_repeats_a_word_or_number_of_the_rules(script: Path) -> None:
    text = script.read_text(encoding="utf-8")

    assert repeated(text) == set()
    assert not re.search(rf"\b{wire.LATEST_YEAR}\b", text)
    assert not re.search(r"protocol['\"]?\s*[:=!]+\s*\d", text, re.IGNORECASE)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_no_template_repeats_an_answer_or_a_kind_of_question(template: Path) -> None:
    text = CLASS.sub("", template.read_text(encoding="utf-8"))

    assert repeated(text) <= OTHER_KINDS.get(template.name, set())


@pytest.mark.parametrize(
    "script, word",
    [('if (kind === "periods") return;', "periods"), ("const box = `not_sure`;", "not_sure"), ("['none']", "none")],
)
def test_a_word_of_the_rules_is_found_in_any_kind_of_quotes(script: str, word: str) -> None:
    assert repeated(script) == {word}
