"""The page of the glossary: every term by its first letter."""

from __future__ import annotations

import re
from itertools import groupby
from typing import Any

from decision_trees.law.dates import in_words

from .citations import cite
from .counties import COUNTIES, EACH
from .project import Page, Project

_LEVELS = {"ban": "We do not write", "prefer": "Better not", "note": "Take care with"}


def glossary_page(project: Project, page: Page) -> str:
    """Markdown: every term by its first letter, with its id, its meaning, how each county uses it, what not to write,
    and its source; on top the letters."""
    terms = sorted(project.data("glossary")["terms"], key=_place)
    letters = [(letter, list(rows)) for letter, rows in groupby(terms, _letter)]
    links = "".join(f'<li><a href="#{_anchor(letter)}">{letter}</a></li>' for letter, _ in letters)
    parts = [f'<nav class="letters" aria-label="Letters"><ul>{links}</ul></nav>']
    for letter, rows in letters:
        parts += [f"## {letter} {{: #{_anchor(letter)} }}", *(_entry(project, page, row) for row in rows)]
    return "\n\n".join(parts)


def _place(row: dict[str, Any]) -> str:
    """Its place in the alphabet; section 8 comes before section 21."""
    return re.sub(r"\d+", lambda number: number[0].zfill(4), str(row["term"]).lower())


def _letter(row: dict[str, Any]) -> str:
    first = str(row["term"])[0].upper()
    return first if first.isalpha() else "0–9"


def _anchor(letter: str) -> str:
    return f"letter-{letter.lower() if letter.isalpha() else 0}"


def _entry(project: Project, page: Page, row: dict[str, Any]) -> str:
    term = row["term"]
    name = term[0].upper() + term[1:] + (f" ({row['abbr']})" if row.get("abbr") else "")
    also = [f"Also called: {', '.join(row['also'])}."] if row.get("also") else []
    counties = [f"**{COUNTIES[key]}:** {row['counties'][key]}" for key in EACH if key in row.get("counties", {})]
    details = "\n".join(f"- {line}" for line in (*also, *counties, *_wording(row.get("wording", ()))))
    checked = f'<span class="cite">Last checked {in_words(row["checked"])}.</span>'
    source = f"{cite(project, page, *map(str, row['source']))} {checked}"
    return "\n\n".join(filter(None, (f"### {name} {{: #{row['id']} }}", row["definition"], details, source)))


def _wording(rows: list[dict[str, str]]) -> list[str]:
    """What not to write, in one line for all that is said the same way for the same reason."""
    return [
        f"{_LEVELS[level]} {_either([row['avoid'] for row in same])}: say “{say}”. {why}"
        for (level, say, why), same in groupby(rows, lambda row: (row["level"], row["say"], row["why"]))
    ]


def _either(wordings: list[str]) -> str:
    quoted = [f"“{wording}”" for wording in wordings]
    return " or ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1])))
