"""The prose of the project, where a person would read it: pages, texts of the pathways, data, words of the app.

Markdown is read as markdown-it-py tokens: no code, no link targets, no raw HTML, no macro calls. An author lets a
wording through by saying why: `<!-- term "LAC": the title of a form -->` in a block of a page or just before it, and
`# term "LAC": the title of a form` at the end of a line of YAML or Python or on the line before it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.attrs import attrs_block_plugin, attrs_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from decision_trees.law.in_texts import spell_out

_MACRO = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_MARKER = re.compile(r'<!--\s*term "([^"]+)":\s*(.*?)\s*-->', re.DOTALL)
_COMMENT = re.compile(r'#\s*term "([^"]+)":\s*\S')
_SCENARIO = re.compile(r"\A---\n((?:.*\n)*?scenario:\n(?:.*\n)*?)---\n")
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"|`([^`]*)`')
# What is no prose of ours in data: keys and addresses, and names that others gave.
_KEYS = ("id", "key", "source", "cites", "url", "link", "file", "tests", "checked")
_OF_SCENARIO = ("pathway", "for", "answers", "expected", "rows", "clauses", "law", "minutes", "as_at", "result")
_GIVEN = {
    "glossary": ("term", "variants", "abbr", "also", "wording"),
    "services": ("aliases",),
    "sources": ("title", "publisher"),
    "source-inventory": ("homes",),
    "roles": ("acts_as", "names", "forms", "terms"),
}


@dataclass(frozen=True)
class Text:
    """A stretch of prose, the line it starts on, and the wordings that its author has asked to let through."""

    line: int
    words: str
    allowed: frozenset[str] = frozenset()


Reader = Callable[[str], Iterator[Text]]


@cache
def _reader() -> MarkdownIt:
    return (
        MarkdownIt("commonmark", {"html": True})
        .enable("table")
        .use(front_matter_plugin)
        .use(attrs_plugin)
        .use(attrs_block_plugin)
    )


@cache
def tokens(source: str) -> list[Token]:
    """A page as markdown-it-py reads it, once for all who ask in one build."""
    return _reader().parse(spell_out(source))


def markdown(source: str) -> Iterator[Text]:
    """The prose of a page, and of the front matter of a scenario."""
    yield from scenario(source)
    allowed: frozenset[str] = frozenset()
    for token in tokens(source):
        if token.type == "html_block":
            allowed = _allowed(token.content)
        elif token.type == "inline" and token.map:
            words = _MACRO.sub(lambda found: "\n" * found[0].count("\n"), "".join(map(_prose, token.children or ())))
            yield Text(token.map[0] + 1, words, allowed | _allowed(token.content))
            allowed = frozenset()


def scenario(source: str) -> Iterator[Text]:
    """The words in the front matter of a scenario; nothing for any other page."""
    found = _SCENARIO.match(source)
    return yaml_words(f"\n{found[1]}", _KEYS + _OF_SCENARIO) if found else iter(())


def _allowed(html: str) -> frozenset[str]:
    return frozenset(word.lower() for word, reason in _MARKER.findall(html) if reason)


def _prose(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    return token.content if token.type in ("text", "image") else "\0"


def _let_through(source: str) -> dict[int, frozenset[str]]:
    """Line -> the wordings that a comment there, or on the line before, lets through."""
    marks: dict[int, frozenset[str]] = {}
    for number, line in enumerate(source.splitlines(), 1):
        if words := frozenset(word.lower() for word in _COMMENT.findall(line)):
            at = number + line.lstrip().startswith("#")
            marks[at] = marks.get(at, frozenset()) | words
    return marks


def python(source: str) -> Iterator[Text]:
    """The texts of a module; docstrings are for programmers."""
    tree, marks = ast.parse(source), _let_through(source)
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield Text(node.lineno, node.value, marks.get(node.lineno, frozenset()))


def javascript(source: str) -> Iterator[Text]:
    """The texts of a module that holds words only."""
    for number, line in enumerate(source.splitlines(), 1):
        for double, template in _STRING.findall(line):
            yield Text(number, double or template)


def yaml_words(source: str, but: tuple[str, ...] = ()) -> Iterator[Text]:
    """The words in YAML, without what stands under the keys `but`."""
    marks = _let_through(source)

    def read(node: yaml.Node) -> Iterator[Text]:
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.value not in but:
                    yield from read(value)
        elif isinstance(node, yaml.SequenceNode):
            for value in node.value:
                yield from read(value)
        elif isinstance(node, yaml.ScalarNode):
            line = node.start_mark.line + 1
            yield Text(line, node.value, marks.get(line, frozenset()))

    top = yaml.compose(spell_out(source), Loader=yaml.CSafeLoader)  # ten times as fast as the default
    return read(top) if top else iter(())


def readers(root: Path) -> Iterator[tuple[Path, Reader]]:
    """Every file of the project that holds words for a person to read, and what reads its texts."""
    for folder, pattern, reader in _READERS:
        for file in sorted((root / folder).rglob(pattern)):
            if file.parent.name != "rows":  # titles of Acts, as they are
                given = _KEYS + _GIVEN.get(file.stem, ())
                yield file, partial(yaml_words, but=given) if reader is yaml_words else reader


_READERS: tuple[tuple[str, str, Reader], ...] = (
    ("docs", "*.md", markdown),
    ("decision_trees", "*.py", python),
    ("macros", "*.py", python),
    ("pyodide_app", "*words.mjs", javascript),
    ("data", "*.yml", yaml_words),
)
