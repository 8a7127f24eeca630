"""Clauses of the protocol: a paragraph that starts with its number becomes one that can be linked to and cited.

    17.1 Everyone uses the exact status.

becomes `<p class="clause" id="clause-17-1">` with a link to itself, followed by a fold that says which results of
which pathways cite it. The source stays readable without the site.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from .checked import Slip
from .explored import cited_by
from .mistakes import NotListed, line_of
from .project import Page, Project, spelt_out

_NUMBER = re.compile(r"^\s*(\d+(?:\.\d+)+)\s+(?=\S|\Z)")  # its text ends there where an emphasis begins
PARAGRAPH = re.compile(r"(?:\A|\n[ \t]*\n)(\d+(?:\.\d+)+)[ \t]+(\S[^\n]*)")
_HEADING = re.compile(r"^#{1,6} ", re.MULTILINE)
_CITE = re.compile(r"\{\{\s*cite\((.*?)\)\s*\}\}", re.DOTALL)
_KEY = re.compile(r"\"([^\"]+)\"")


@dataclass(frozen=True)
class Clause:
    """A clause: its number, the file in docs/ it stands in, its first line as written, and all of it: its paragraph
    with the lines, tables and notes up to the next clause or heading."""

    number: str
    source: str
    start: str
    block: str

    @property
    def target(self) -> str:
        """Where it stands, for `Page.link`."""
        return f"{self.source}#{anchor(self.number)}"

    @property
    def cites(self) -> tuple[str, ...]:
        """The keys that it cites."""
        return cited_in(self.block)


def anchor(number: str) -> str:
    """The id of a clause in its page."""
    return "clause-" + number.replace(".", "-")


def cited_in(markdown: str) -> tuple[str, ...]:
    """The keys in every cite() of some Markdown, in their order."""
    return tuple(key for keys in _CITE.findall(markdown) for key in _KEY.findall(keys))


def clauses(project: Project) -> dict[str, Clause]:
    """Every clause of the protocol by number. Raises Slip when a number is used twice."""
    return _clauses(project.docs)


@cache
def _clauses(docs: Path) -> dict[str, Clause]:
    found: dict[str, Clause] = {}
    for file in sorted((docs / "protocol").rglob("*.md")):
        source = file.relative_to(docs).as_posix()
        text = spelt_out(file)
        starts = list(PARAGRAPH.finditer(text))
        for this, after in zip_longest(starts, starts[1:]):
            number, start = this.groups()
            if number in found:
                here, first = _place(docs, source, number, last=True), _place(docs, found[number].source, number)
                free = _free(docs, number)
                raise Slip(f"{here}: clause {number} stands already in {first}: give one of them {free}, which is free")
            rest = text[this.start(1) : after.start() if after else len(text)]
            found[number] = Clause(number, source, start, _HEADING.split(rest, maxsplit=1)[0])
    return found


def _place(docs: Path, source: str, number: str, last: bool = False) -> str:
    """Where a clause begins, as "docs/…md:12": the first place in the file, or the last."""
    text = (docs / source).read_text(encoding="utf-8")
    starts = [each.start(1) for each in PARAGRAPH.finditer(text) if each[1] == number]
    return f"docs/{source}:{line_of(text, starts[-1 if last else 0])}"


def _free(docs: Path, number: str) -> str:
    """The next number of a section that no clause has."""
    section, texts = number.rpartition(".")[0], [file.read_text("utf-8") for file in (docs / "protocol").rglob("*.md")]
    taken = [int(rest) for text in texts for rest in re.findall(rf"^{re.escape(section)}\.(\d+)\b", text, re.MULTILINE)]
    return f"{section}.{max(taken) + 1}"


def clause(project: Project, number: str) -> Clause:
    """One clause. Raises NotListed when there is none of that number."""
    known = clauses(project)
    if number not in known:
        raise NotListed(f"there is no clause {number} in docs/protocol", number, known)
    return known[number]


def link(project: Project, page: Page, number: str, *more: str) -> str:
    """Markdown for a link to a clause, or to several, which MkDocs checks: "clause 7.1", "clauses 7.1, 13.1".

    Raises ValueError when there is none of that number.
    """
    words = "clauses" if more else "clause"
    each = [(words + " " + number, number), *((other, other) for other in more)]
    return ", ".join(f"[{shown}]({page.source_link(clause(project, key).target)})" for shown, key in each)


def links(project: Project, page: Page, numbers: Iterable[str]) -> list[dict[str, str]]:
    """The same for templates: number, title and relative address of each."""
    return [
        {"key": number, "title": f"Clause {number}", "href": page.link(clause(project, number).target)}
        for number in numbers
    ]


Before = dict[str, list[tuple[str, str, str]]]
"""For a clause by its number, those of older editions: the id of the edition, the number there, and the address."""


class _Clauses(Treeprocessor):
    def __init__(self, md: Markdown, with_results: bool, before: Before) -> None:
        super().__init__(md)
        self.with_results, self.before = with_results, before

    def run(self, root: ET.Element) -> None:
        for parent in list(root.iter()):
            for place, paragraph in reversed(list(enumerate(parent))):
                number = _NUMBER.match(paragraph.text or "") if paragraph.tag == "p" else None
                if number and not paragraph.get("id"):
                    self._number(paragraph, number)
                    self._said_before(parent, place, number[1])
                    if self.with_results:
                        self._cited_by(parent, place, number[1])

    def _number(self, paragraph: ET.Element, number: re.Match[str]) -> None:
        paragraph.set("id", anchor(number[1]))
        paragraph.set("class", "clause")
        link = ET.Element("a", {"class": "clause-number", "href": f"#{anchor(number[1])}"})
        link.text, link.tail = number[1], " " + (paragraph.text or "")[number.end() :]
        paragraph.text = None
        paragraph.insert(0, link)

    def _said_before(self, parent: ET.Element, place: int, number: str) -> None:
        """Name the clauses of older editions that rest on the same paragraphs."""
        older = self.before.get(number)
        if not older:
            return
        root = Page(source_of(self.md)).path("../")
        links = ", ".join(f'<a href="{root}{edition}/{page}">{edition}, {old}</a>' for edition, old, page in older)
        line = ET.Element("p")
        # Past MkDocs, which would look for the address among the files of this edition.
        line.text = self.md.htmlStash.store(f'<p class="said-before">In earlier editions: {links}</p>')
        parent.insert(place + 1, line)

    def _cited_by(self, parent: ET.Element, place: int, number: str) -> None:
        page, cited = Page(source_of(self.md)), cited_by(number)
        if not cited:
            return
        folded = ET.Element("details", {"class": "cited-by"})
        count = f"{len(cited)} pathways" if len(cited) > 1 else "one pathway"
        ET.SubElement(folded, "summary").text = f"Behind results of {count}"
        every = ET.SubElement(folded, "ul")
        for pathway, uses in cited:
            line = ET.SubElement(every, "li")
            at = page.source_link(f"pathways/{pathway.key}.md")
            on_paper = page.source_link(f"pathways/{pathway.key}/paper.md")
            ET.SubElement(line, "a", {"href": at}).text = pathway.title
            line[-1].tail = " "
            for use in uses:
                ET.SubElement(line, "a", {"href": f"{on_paper}#{use.anchor}"}).text = use.advice.name
                line[-1].tail = ", "
            line[-1].tail = "."
        parent.insert(place + 1, folded)


def source_of(md: Markdown) -> str:
    """The file in docs/ of the page being rendered; "index.md" outside MkDocs."""
    if "relpath" not in md.treeprocessors:
        return "index.md"
    resolver: Any = md.treeprocessors["relpath"]
    return str(resolver.file.src_uri)


class ClauseExtension(Extension):
    """Python-Markdown extension; runs after inline parsing, before glossary terms and MkDocs' link resolver. Under each
    clause stand the results that rest on it, but where they are those of another day, and what was said `before`."""

    def __init__(self, with_results: bool = True, before: Before | None = None) -> None:
        super().__init__()
        self.with_results, self.before = with_results, before or {}

    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(_Clauses(md, self.with_results, self.before), "clauses", 12)
