"""The terminology linter: words that data/glossary.yml bans stop the build, those it advises against are warned of,
and an abbreviation on a page has to be explained.

Quotations and names of Acts are let through, and so is a text whose author says why (tools/prose.py).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from . import abbreviations
from .prose import Text, readers

ROOT = Path(__file__).resolve().parent.parent
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_WORD = re.compile(r"[\w-]+")
_JOINED = "and|of|the|for|in|to"
_NAME = r"[A-Z(][\w'’()-]*"
_STATUTE = re.compile(rf"{_NAME}(?:,?\s+(?:{_NAME}|{_JOINED}))*\s+(?:Act|Order|Regulations|Rules)(?:\s+\d{{4}})?")


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

    @cached_property
    def first_word(self) -> str:
        """Its first word in small letters: a text without that word cannot hold the wording."""
        return str(_WORD.findall(self.avoid.lower())[0])

    @cached_property
    def is_statute(self) -> bool:
        """Whether it reads as the name of an Act itself, so that names of Acts are searched for it."""
        return bool(_STATUTE.fullmatch(self.avoid))

    def found_in(self, prose: str) -> Iterator[re.Match[str]]:
        """Every use of it, but where a name begins inside it: "the homeless" is not in "the Homeless Link"."""
        for found in self.pattern.finditer(prose):
            if not (self.avoid.islower() and found[0][0].islower() and not found[0].islower()):
                yield found


@dataclass(frozen=True)
class Problem:
    """A wording found where it is not used."""

    file: str
    line: int
    words: str
    stops: bool

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.words}"


@dataclass(frozen=True)
class Report:
    """What was read, and what was found in it."""

    files: int
    texts: int
    problems: list[Problem]

    def __str__(self) -> str:
        stop = sum(problem.stops for problem in self.problems)
        return (
            f"Words: read {self.texts} texts in {self.files} files; {stop} to mend, "
            f"{len(self.problems) - stop} to think about."
        )


def rules(glossary: dict[str, Any]) -> list[Rule]:
    """The rules in data/glossary.yml; those of the level "note" are for readers, not for us."""
    return [
        Rule(each["avoid"], each["say"], each["why"], each["level"] == "ban")
        for term in glossary["terms"]
        for each in term.get("wording", ())
        if each["level"] != "note"
    ]


def check(file: str, texts: Iterable[Text], against: list[Rule]) -> Iterator[Problem]:
    """Every use of a wording that is not used."""
    by_word: dict[str, list[Rule]] = {}
    for rule in against:
        by_word.setdefault(rule.first_word, []).append(rule)
    for text in texts:
        words = by_word.keys() & set(_WORD.findall(text.words.lower()))
        possible = [rule for word in sorted(words) for rule in by_word[word] if rule.avoid.lower() not in text.allowed]
        if not possible:
            continue
        unquoted = _blank(_QUOTED, text.words)
        prose = _blank(_STATUTE, unquoted)
        for rule in possible:
            for found in rule.found_in(unquoted if rule.is_statute else prose):
                line = text.line + prose[: found.start()].count("\n")
                said = " ".join(found[0].split())
                yield Problem(file, line, f"“{said}” is not used here: write “{rule.say}”. {rule.why}", rule.stops)


def _blank(exempt: re.Pattern[str], words: str) -> str:
    return exempt.sub(lambda found: re.sub(r"[^\n]", "\0", found[0]), words)


def report(root: Path = ROOT) -> Report:
    """Read every page, the texts of the pathways, the data and the words of the app, and list what is wrong."""
    glossary, sources = (_data(root, name) for name in ("glossary", "sources"))
    against, needless = rules(glossary), abbreviations.known(glossary, sources)
    files = texts = 0
    found: list[Problem] = []
    for file, reader in readers(root):
        name = file.relative_to(root).as_posix()
        try:
            read = [text for text in reader(file.read_text(encoding="utf-8")) if text.words.strip("\0 \n")]
        except yaml.YAMLError as error:
            found.append(Problem(name, 1, f"cannot be read: {error}", stops=True))
            continue
        files, texts = files + 1, texts + len(read)
        found += check(name, read, against)
        if file.suffix == ".md":
            found += [
                Problem(
                    name, line, f"“{short}” is not explained: write it out, or enter it in the glossary", stops=True
                )
                for line, short in abbreviations.unexplained(read, needless)
            ]
    return Report(files, texts, found)


def _data(root: Path, name: str) -> dict[str, Any]:
    file = root / "data" / f"{name}.yml"
    loaded: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return loaded


def main() -> int:
    """Print every problem and how much was read; 1 when a problem stops the build."""
    made = report()
    for problem in made.problems:
        print(f"{'' if problem.stops else 'advice: '}{problem}", file=sys.stderr)
    print(made)
    return int(any(problem.stops for problem in made.problems))


if __name__ == "__main__":
    sys.exit(main())
