"""The readability check: a Flesch-Kincaid grade for every page, against a budget, in the log of the build.

It reads sentences only: paragraphs and list items, without headings, tables, code, citations and clause numbers, which
are no sentences and would distort the figure. A page that is made from data is measured with the sentences of that
data. data/readability.yml holds the budgets and the exceptions, each with its reason.
"""

from __future__ import annotations

import re
import sys
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from tools.prose import Text, python, scenario, tokens, yaml_words

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = 100
"""The formula was made for samples of a hundred words; pages with fewer have no figure."""

_CLAUSE_LINK = re.compile(r"\{\{\s*clause\(.*?\)\s*\}\}")
_MACRO = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_NUMBER = re.compile(r"^\d+(\.\d+)+\s+")
_INSIDE = re.compile(r"[.!?](?=[^\s”\"’')])")
_SENTENCE = re.compile(r"^[A-Z“].*\s.*[.!?”]$", re.DOTALL)
_FORM = re.compile(r"\A---\n(?:.*\n)*?form: (\S+)\n")
_BREAKS = ("softbreak", "hardbreak")


@dataclass(frozen=True)
class Figure:
    """The grade of a page, and the one it may have."""

    page: str
    words: int
    grade: float
    limit: float

    @property
    def is_over(self) -> bool:
        return self.grade > self.limit


def sentences(source: str) -> Iterator[str]:
    """The paragraphs and list items of a page, each ended as a sentence."""
    skipped = 0
    for token in tokens(source):
        if token.type in ("table_open", "heading_open"):
            skipped += 1
        elif token.type in ("table_close", "heading_close"):
            skipped -= 1
        elif token.type == "inline" and not skipped:
            words = "".join(
                " " if part.type in _BREAKS else part.content
                for part in token.children or ()
                if part.type in (*_BREAKS, "text")
            )
            if text := plain(words):
                yield text


def plain(words: str) -> str:
    """Words as the formula wants them: no citation, no clause number, stops only at the end of a sentence."""
    words = _MACRO.sub("", _CLAUSE_LINK.sub("clause", words))
    words = _NUMBER.sub("", " ".join(words.split()))
    words = re.sub(r"[-–—/]", " ", _INSIDE.sub("", words)).strip(" :;,")
    return words if not words or words[-1] in ".!?”" else f"{words}."


def whole_sentences(texts: Iterable[Text]) -> Iterator[str]:
    """Those texts of a module or of YAML that are sentences; keys and names are not."""
    return (plain(text.words) for text in texts if _SENTENCE.match(text.words.strip()))


def grade(text: str) -> float:
    """The Flesch-Kincaid grade: roughly, the years of school it takes to follow the text.

    The library counts a syllable wherever a word may be hyphenated, and misses some: a count by hand comes out up to
    one grade higher.
    """
    return float(_library().flesch_kincaid_grade(text))


@cache
def _library() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it uses a part of setuptools that is going away: both are pinned
        from textstat import textstat  # type: ignore[import-untyped]
    return textstat


def prose(root: Path, rules: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Every page by its file in docs/, with all its sentences."""
    for file in sorted((root / "docs").rglob("*.md")):
        page, source = file.relative_to(root / "docs").as_posix(), file.read_text(encoding="utf-8")
        found = [*sentences(source), *whole_sentences(scenario(source))]
        made_from = [*rules["made_from"].get(page, ()), *(f"data/forms/{form}.yml" for form in _FORM.findall(source))]
        for data in filter(Path.is_file, (root / name for name in made_from)):
            found += whole_sentences(yaml_words(data.read_text(encoding="utf-8")))
        if page.startswith("pathways/"):
            package = root / "decision_trees" / "pathways" / file.stem.replace("-", "_")
            for module in sorted(package.rglob("*.py")):
                found += whole_sentences(python(module.read_text(encoding="utf-8")))
        yield page, "\n".join(found)


def limit(page: str, rules: dict[str, Any]) -> float:
    """The grade that a page may have."""
    for exception in rules["exceptions"]:
        if fnmatch(page, exception["page"]):
            return float(exception["limit"])
    leaflet = any(fnmatch(page, pattern) for pattern in rules["leaflet"])
    return float(rules["budgets"]["leaflet" if leaflet else "guidance"])


def settings(root: Path) -> dict[str, Any]:
    """What data/readability.yml says."""
    read: dict[str, Any] = yaml.safe_load((root / "data" / "readability.yml").read_text(encoding="utf-8"))
    return read


def figures(root: Path = ROOT) -> list[Figure]:
    """A figure for every page that has a sample's worth of sentences."""
    rules = settings(root)
    return [
        Figure(page, len(text.split()), grade(text), limit(page, rules))
        for page, text in prose(root, rules)
        if len(text.split()) >= SAMPLE
    ]


def report(measured: list[Figure]) -> Iterator[str]:
    """The log: a line for each folder with the grades of its pages, then how the grades are spread."""
    folders: dict[str, list[str]] = {}
    for each in measured:
        at = PurePosixPath(each.page)
        folders.setdefault(str(at.parent), []).append(f"{at.stem} {each.grade:.1f}")
    yield from (f"  {folder}: {', '.join(pages)}" for folder, pages in folders.items())
    spread = Counter(max(0, int(each.grade)) for each in measured)
    shares = ", ".join(f"{number} at {level}" for level, number in sorted(spread.items()))
    yield f"  Grades of {len(measured)} pages, rounded down: {shares}"


def main() -> int:
    """Print the figures; 1 when a page is over its limit."""
    measured = figures()
    print("\n".join(report(measured)), flush=True)
    over = [each for each in measured if each.is_over]
    for each in sorted(over, key=lambda one: one.limit - one.grade):
        print(
            f"docs/{each.page}: reads at grade {each.grade:.1f}, and may have {each.limit:g}: "
            "shorten sentences and words, or argue for an exception in data/readability.yml",
            file=sys.stderr,
        )
    return int(bool(over))


if __name__ == "__main__":
    sys.exit(main())
