"""The terminology linter: words that data/glossary.yml bans stop the build, those it advises against are warned of.

It reads prose only: Markdown as markdown-it-py tokens (no code, no link targets, no raw HTML, no macro calls), the
texts in Python and JavaScript, and the words in YAML. Quotations and names of Acts are let through, and so is a
block that says why: `<!-- term "LAC": the title of a form -->` in it or just before it.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.attrs import attrs_block_plugin, attrs_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

ROOT = Path(__file__).resolve().parent.parent
_READER = (MarkdownIt("commonmark", {"html": True}).enable("table").use(front_matter_plugin)
           .use(attrs_plugin).use(attrs_block_plugin))
_MACRO = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_MARKER = re.compile(r'<!--\s*term "([^"]+)":\s*(.*?)\s*-->', re.DOTALL)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_JOINED = "and|of|the|for|in|to"
_NAME = r"[A-Z(][\w'’()-]*"
_STATUTE = re.compile(rf"{_NAME}(?:,?\s+(?:{_NAME}|{_JOINED}))*\s+(?:Act|Order|Regulations|Rules)(?:\s+\d{{4}})?")
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"|`([^`]*)`')


@dataclass(frozen=True)
class Rule:
    """A wording that is not used: what to say instead, why, and whether it stops the build."""

    avoid: str
    say: str
    why: str
    stops: bool

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        words = r"\s+".join(re.escape(word).replace("'", "['’]") for word in self.avoid.split())
        return re.compile(rf"(?<![\w-]){words}(?![\w-])", 0 if self.avoid.isupper() else re.IGNORECASE)


@dataclass(frozen=True)
class Text:
    """A stretch of prose, the line it starts on, and the wordings that its author has asked to let through."""

    line: int
    words: str
    allowed: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Problem:
    """A wording found where it is not used."""

    file: str
    line: int
    words: str
    stops: bool

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.words}"


def rules(glossary: dict[str, Any]) -> list[Rule]:
    """The rules in data/glossary.yml; those of the level "note" are for readers, not for us."""
    return [Rule(each["avoid"], each["say"], each["why"], each["level"] == "ban")
            for term in glossary["terms"] for each in term.get("wording", ()) if each["level"] != "note"]


def markdown(source: str) -> Iterator[Text]:
    """The prose of a page."""
    allowed: frozenset[str] = frozenset()
    for token in _READER.parse(source):
        if token.type == "html_block":
            allowed = _allowed(token.content)
        elif token.type == "inline" and token.map:
            words = _MACRO.sub(lambda found: "\n" * found[0].count("\n"), "".join(map(_prose, token.children or ())))
            yield Text(token.map[0] + 1, words, allowed | _allowed(token.content))
            allowed = frozenset()


def _allowed(html: str) -> frozenset[str]:
    return frozenset(word.lower() for word, reason in _MARKER.findall(html) if reason)


def _prose(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    return token.content if token.type in ("text", "image") else "\0"


def python(source: str) -> Iterator[Text]:
    """The texts of a module; docstrings are for programmers."""
    tree = ast.parse(source)
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield Text(node.lineno, node.value)


def javascript(source: str) -> Iterator[Text]:
    """The texts of a module that holds words only."""
    for number, line in enumerate(source.splitlines(), 1):
        for double, template in _STRING.findall(line):
            yield Text(number, double or template)


def yaml_words(source: str, but: tuple[str, ...] = ()) -> Iterator[Text]:
    """The words in YAML, without what stands under the keys `but`."""
    def read(node: yaml.Node) -> Iterator[Text]:
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.value not in but:
                    yield from read(value)
        elif isinstance(node, yaml.SequenceNode):
            for value in node.value:
                yield from read(value)
        elif isinstance(node, yaml.ScalarNode):
            yield Text(node.start_mark.line + 1, node.value)

    top = yaml.compose(source)
    return read(top) if top else iter(())


def _definitions(glossary: str) -> Iterator[Text]:
    return yaml_words(glossary, ("id", "term", "variants", "abbr", "also", "wording", "source", "checked"))


def _entries(listed: str) -> Iterator[Text]:
    return yaml_words(listed, ("id", "source", "county", "status", "link", "file", "tests"))


def check(file: str, texts: Iterator[Text], against: list[Rule]) -> Iterator[Problem]:
    """Every use of a wording that is not used."""
    for text in texts:
        prose = text.words
        for exempt in (_QUOTED, _STATUTE):
            prose = exempt.sub(lambda found: re.sub(r"[^\n]", "\0", found[0]), prose)
        for rule in against:
            if rule.avoid.lower() in text.allowed:
                continue
            for found in rule.pattern.finditer(prose):
                line = text.line + prose[:found.start()].count("\n")
                said = " ".join(found[0].split())
                yield Problem(file, line, f"“{said}” is not used here: write “{rule.say}”. {rule.why}", rule.stops)


def problems(root: Path = ROOT) -> list[Problem]:
    """Every problem in the pages, the texts of the pathways and the words of the app."""
    against = rules(yaml.safe_load((root / "data" / "glossary.yml").read_text(encoding="utf-8")))
    read: dict[Path, Callable[[str], Iterator[Text]]] = {
        **dict.fromkeys(sorted((root / "docs").rglob("*.md")), markdown),
        **{file: python for file in sorted((root / "decision_trees").rglob("*.py")) if file.parent.name != "law"},
        root / "pyodide_app" / "words.mjs": javascript,
        root / "data" / "ui.yml": yaml_words,
        root / "data" / "glossary.yml": _definitions,
        **dict.fromkeys((root / "data" / f"{name}.yml" for name in ("services", "forms", "invariants")), _entries),
    }
    return [problem for file, reader in read.items() if file.is_file()
            for problem in check(file.relative_to(root).as_posix(), reader(file.read_text(encoding="utf-8")), against)]


def main() -> int:
    """Print every problem; 1 when one of them stops the build."""
    found = problems()
    for problem in found:
        print(f"{'' if problem.stops else 'advice: '}{problem}", file=sys.stderr)
    return int(any(problem.stops for problem in found))


if __name__ == "__main__":
    sys.exit(main())
