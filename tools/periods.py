"""Finds lengths of time that are written out where a rule, a clause or a page has to name the period instead.

    python -m tools.periods [PATH ...]      each with file, line and words

A period stands in `decision_trees/law/limits.py` or `suggested.py`. Python names it in its f-strings, pages and data as
`{{ limit("review") }}`; what a source only tells of is `reported`.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from decision_trees.law.limit import UNITS

ROOT = Path(__file__).parents[1]
PLACES = (
    "decision_trees/**/*.py",
    "docs/protocol/**/*.md",
    "docs/outcomes/**/*.md",
    "docs/pathways/**/*.md",
    "docs/forms/**/*.md",
    "docs/roles/**/*.md",
    "docs/training/**/*.md",
    "data/forms/*.yml",
    "data/glossary.yml",
    "data/actions.yml",
    "data/errors.yml",
    "data/measures.yml",
)
LAW = "decision_trees/law/"
"""The periods themselves, and rows that say what a text of law says."""
_COUNT = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|twenty|thirty"
    r"|half an|half a)"
)
WRITTEN_OUT = re.compile(
    rf"\b{_COUNT}(?:st|nd|rd|th)?[ \n-]+(?:(?:working|calendar)[ \n-])?(?:hour|day|week|month)s?\b"
    r"(?! a day\b| a week\b)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\{\{.*?\}\}|<!--.*?-->", re.DOTALL)
_COMMENT = re.compile(r"^\s*#.*$", re.MULTILINE)


def written_out(text: str) -> Iterator[tuple[int, str]]:
    """(line, words) of each length of time in a text, leaving out what is named."""
    blank = _NAMED.sub(lambda named: re.sub(r"[^\n]", " ", named[0]), text)
    for place in WRITTEN_OUT.finditer(blank):
        yield blank.count("\n", 0, place.start()) + 1, place[0]


def of_module(source: str) -> Iterator[tuple[int, str]]:
    """The same for the texts and docstrings of a module, and numbers of them that are given to a call."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from ((node.lineno, words) for _, words in written_out(node.value))
        elif isinstance(node, ast.keyword) and node.arg in UNITS and ast.unparse(node.value) != "1":
            yield node.value.lineno, f"{node.arg}={ast.unparse(node.value)}"


def files(root: Path = ROOT) -> Iterator[Path]:
    """The files in which periods are named."""
    for place in PLACES:
        yield from (file for file in sorted(root.glob(place)) if not file.relative_to(root).as_posix().startswith(LAW))


def find(file: Path) -> list[tuple[int, str]]:
    """(line, words) of each length of time that a file writes out."""
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".py":
        return list(of_module(text))
    return list(written_out(_COMMENT.sub("", text) if file.suffix == ".yml" else text))


def main(paths: list[str]) -> int:
    """Name each of them; 1 if there is any."""
    count = 0
    for file in [Path(path) for path in paths] or files():
        for line, words in find(file):
            print(f"{file}:{line}: {' '.join(words.split())}")
            count += 1
    print(f"{count} lengths of time are written out", file=sys.stderr)
    return int(bool(count))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
