"""Two editions side by side: which clauses stand for the same paragraphs of the sources, and how their words differ."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import Any

from markupsafe import Markup, escape

from ..clauses import Before
from ..project import Page, Project
from .clause_text import clause_data

ALIKE = 0.45
"""From which share of the same words on single words are marked: below that, all would be."""
_WORD = re.compile(r"\s*\S+")

Clause = dict[str, Any]


@dataclass(frozen=True)
class Compared:
    """A clause of the older edition, and those of the newer one that rest on what it rests on, the closest first."""

    old: Clause
    new: tuple[Clause, ...]


def clauses_of(project: Project, edition: str) -> list[Clause]:
    """The clauses of an edition by its id. Raises ValueError where there is none of this id."""
    extra = project.extra
    if edition == extra.get("edition"):
        return _of_folder(project.root)
    told = {each["id"]: each for each in extra.get("others", ())}
    if edition not in told:
        raise ValueError(f"there is no edition {edition}: choose one of {', '.join(told)}")
    if "source" in told[edition]:
        return _of_folder(Path(told[edition]["source"]))
    clauses: list[Clause] = told[edition]["clauses"]
    return clauses


@cache
def _of_folder(root: Path) -> list[Clause]:
    return clause_data(Project(root))


def compare(old: list[Clause], new: list[Clause], between: list[Clause] | None = None) -> list[Compared]:
    """Each older clause with the newer ones that cite a paragraph which it cites too. Where two editions rest on
    different documents, those count that stand behind the same clause of a third edition, `between`."""
    by_paragraph: dict[str, list[Clause]] = {}
    for clause in new:
        for paragraph in clause["paragraphs"]:
            by_paragraph.setdefault(paragraph, []).append(clause)
    also: dict[str, list[str]] = {}
    for clause in between or ():
        for paragraph in clause["paragraphs"]:
            also.setdefault(paragraph, []).extend(clause["paragraphs"])
    return [Compared(clause, tuple(_matching(clause, by_paragraph, also))) for clause in old]


def _matching(clause: Clause, by_paragraph: dict[str, list[Clause]], also: dict[str, list[str]]) -> list[Clause]:
    paragraphs = dict.fromkeys(clause["paragraphs"])
    paragraphs |= dict.fromkeys(each for paragraph in clause["paragraphs"] for each in also.get(paragraph, ()))
    found = {each["id"]: each for paragraph in paragraphs for each in by_paragraph.get(paragraph, ())}
    return sorted(found.values(), key=lambda each: -_near(clause, each))


def _near(clause: Clause, other: Clause) -> float:
    """How likely two clauses are about the same: by the paragraphs that they share of those that they cite, and by what
    they say."""
    shared = len({*clause["paragraphs"]} & {*other["paragraphs"]}) / len({*clause["paragraphs"], *other["paragraphs"]})
    said, says = _stems(clause["text"]), _stems(other["text"])
    return shared + 2 * len(said & says) / (min(len(said), len(says)) or 1)


def _stems(text: str) -> frozenset[str]:
    """The beginnings of the longer words, so that “decides” is “decide”."""
    return frozenset(word[:6] for word in _words(text) if len(word) > 3)


@cache
def _alike(old: str, new: str) -> float:
    """How much of two texts is the same, from 0 to 1, by their words."""
    return SequenceMatcher(None, _words(old), _words(new), autojunk=False).ratio()


def _words(text: str) -> list[str]:
    return [word.lower().strip(".,;:()") for word in text.split()]


def marked(old: str, new: str) -> tuple[Markup, Markup]:
    """Both texts as HTML, with the words that only one of them has marked; unmarked where little is the same."""
    if _alike(old, new) < ALIKE:
        return escape(old), escape(new)
    was, now = _WORD.findall(old), _WORD.findall(new)
    left, right = Markup(), Markup()
    for kind, i, j, k, m in SequenceMatcher(None, _words(old), _words(new), autojunk=False).get_opcodes():
        gone, come = escape("".join(was[i:j])), escape("".join(now[k:m]))
        left += gone if kind == "equal" or not gone else Markup("<del>{}</del>").format(gone)
        right += come if kind == "equal" or not come else Markup("<ins>{}</ins>").format(come)
    return left, right


def of_pair(project: Project, old: str, new: str, part: str = "") -> list[Compared]:
    """The older clauses whose pages stand below `part`, with those of the newer edition."""
    current = str(project.extra.get("edition"))
    between = clauses_of(project, current) if current not in (old, new) else None
    wanted = [clause for clause in clauses_of(project, old) if clause["page"].startswith(part)]
    return compare(wanted, clauses_of(project, new), between)


def compared(project: Project, page: Page, old: str, new: str = "", part: str = "") -> str:
    """Markdown: every clause of an older edition beside the closest clause of a newer one, by chapter. `new` is the
    edition of the page where it is left out."""
    new = new or str(project.extra["edition"])
    rows = of_pair(project, old, new, part)
    gone = sum(not row.new for row in rows)
    said = [
        f"{len(rows)} clauses of {old}. {len(rows) - gone} have a clause of {new} beside them that rests on the same "
        f"paragraphs, or on paragraphs that stand together behind a clause of today. {gone} have none."
    ]
    chapter = ""
    for row in rows:
        if row.old["chapter"] != chapter:
            chapter = row.old["chapter"]
            said.append(f"## {chapter}")
        said.append(_row(page, row, old, new))
    return "\n\n".join(said)


def _row(page: Page, row: Compared, old: str, new: str) -> str:
    if not row.new:
        was = Markup("<p><strong>{}, {}</strong> {}</p>").format(old, _link(page, row.old, old), row.old["text"])
        now = Markup("<p><strong>{}</strong>: no clause rests on this.</p>").format(new)
        return Markup('<div class="compared">{}{}</div>').format(was, now)
    first, *more = row.new
    left, right = marked(row.old["text"], first["text"])
    was = Markup("<p><strong>{}, {}</strong> {}</p>").format(old, _link(page, row.old, old), left)
    also = Markup(" Also {}.").format(Markup(", ").join(_link(page, each, new) for each in more)) if more else ""
    now = Markup("<p><strong>{}, {}</strong> {}{}</p>").format(new, _link(page, first, new), right, also)
    return Markup('<div class="compared">{}{}</div>').format(was, now)


def _link(page: Page, clause: Clause, edition: str) -> Markup:
    href = page.path("../") + f"{edition}/{clause['page']}"
    return Markup('<a href="{}">{}</a>').format(href, clause["id"])


def today(project: Project, edition: str, pages: set[str]) -> dict[str, str]:
    """Where each page and clause of an older edition stands in this one, by its address there. `pages` are those of
    this edition; those with the same address need no clause."""
    rows = of_pair(project, edition, str(project.extra["edition"]))
    found = {row.old["page"]: row.new[0]["page"] for row in rows if row.new}
    numbers = {clause["id"]: clause["page"] for clause in clauses_of(project, str(project.extra["edition"]))}
    for row in rows:
        place = row.old["page"].partition("#")[0]
        if place in pages and row.old["id"] in numbers:  # the same protocol, which is numbered as it was
            found[row.old["page"]] = numbers[row.old["id"]]
        found.setdefault(place, place if place in pages else "protocol/")
    return {page: page for page in SHARED if page in pages} | found


def said_before(project: Project) -> Before:
    """For each clause of this edition those of older editions that lead to it, the newest edition first."""
    found: Before = {}
    for other in project.extra.get("others", ()):
        for row in of_pair(project, other["id"], str(project.extra["edition"])):
            if row.new:
                older = other["id"], row.old["id"], row.old["page"]
                found.setdefault(row.new[0]["id"], []).append(older)
    return found


SHARED = ("", "glossary/", "services/", "protocol/", "about/", "about/law/", "about/sources/")
"""Pages that every edition has."""
