"""Abbreviations on pages: each is in the glossary, the key of a source or law, explained there, or known to all."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from decision_trees.law import PROVISIONS

from .prose import Text

# Two capitals or more, not inside a name such as GOV.UK and not joined to other words.
_SHORT = re.compile(r"(?<![\w/.&-])((?:[A-Z]{2,}\d*|[A-Z]&[A-Z]))s?(?![\w&-]|\.[A-Za-z])")
# What somebody else wrote; citations of judgments, "[2013] EWHC 2186 (Admin)"; initials in their names.
_NOT_OURS = re.compile(
    r"“[^”]*”|\"[^\"]*\"|\[\d{4}\]\s+[A-Z]+|"
    r"\b[A-Z]{1,3}\s*(?:\([A-Z][a-z]+\)\s*)?v\s+(?:[A-Z]{2,4}\b)?|\bv\s+[A-Z]{2,4}\b|\bR\s*\([A-Z]+\b"
)

KNOWN = {
    "UK": "the name of a country",
    "ID": "everyday English",
    "IT": "everyday English",
    "PDF": "a kind of file",
    "CSV": "a kind of file",
    "JSON": "a kind of file",
    "HTML": "a kind of file",
    "IP": "privacy page: the usual name of an internet address",
    "WCAG": "the name of a standard",
    "AA": "its level",
    "HSDS": "the name of a standard",
    "ES2022": "the name of a standard",
    "MIT": "the name of a licence",
    "BSD": "the name of a licence",
    "MPL": "the name of a licence",
    "PSF": "the name of a licence",
    "CC": "the name of a licence",
    "BY": "the name of a licence",
    "TACT": "the name of a charity",
    "YMCA": "the name of a charity",
}


def known(glossary: dict[str, Any], sources: dict[str, Any]) -> frozenset[str]:
    """The abbreviations that pages need not explain; one that is not used at all has a rule of its own."""
    words = [
        word
        for row in glossary["terms"]
        for word in (row.get("abbr", ""), *row.get("also", ()), *(each["avoid"] for each in row.get("wording", ())))
    ]
    keys = [row["key"] for part in sources.values() for row in part] + list(PROVISIONS)
    return frozenset((*KNOWN, *words, *(key.split()[0] for key in keys)))


def unexplained(texts: Collection[Text], needless: Collection[str]) -> Iterator[tuple[int, str]]:
    """(line, abbreviation) of each one on a page that nothing explains; once each."""
    page = "\n".join(text.words for text in texts)
    seen = set(needless)
    for text in texts:
        prose = _NOT_OURS.sub(lambda found: re.sub(r"[^\n]", "\0", found[0]), text.words)
        for found in _SHORT.finditer(prose):
            short = found[1]
            if short not in seen and f"({short})" not in page and f"{short} (" not in page:
                yield text.line + prose[: found.start()].count("\n"), short
            seen.add(short)
