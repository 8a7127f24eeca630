"""The shared words: the first use of each term on a page leads to the glossary, and the pages that list them.

A link with a `title`, not `<abbr>`: a keyboard reaches it. The longest match wins, so that "former relevant child"
never gets the meaning of "relevant child".
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString
from markupsafe import Markup, escape

from .clauses import source_of
from .project import Page, Project

PAGE = "glossary.md"
_SKIP = {
    "a",
    "abbr",
    "button",
    "code",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "kbd",
    "label",
    "pre",
    "script",
    "style",
    "summary",
    "svg",
    "th",
}


@dataclass(frozen=True)
class Term:
    """One entry of data/glossary.yml. `forms` are matched in any case; names, with a capital, and `abbr` only as
    written; of a term that is not `linked` only the forms are."""

    id: str
    term: str
    definition: str
    forms: tuple[str, ...] = ()
    abbr: str = ""
    linked: bool = True


@dataclass(frozen=True)
class Found:
    """A term met in a text, from `start` up to `end`."""

    start: int
    end: int
    term: Term


class Glossary:
    """Finds terms in plain text."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
        self.terms = terms
        forms = {
            _plain(form): term for term in terms for form in ((term.term, *term.forms) if term.linked else term.forms)
        }
        self._any_case = {form: term for form, term in forms.items() if form.islower()}
        self._exact = {form: term for form, term in forms.items() if not form.islower()} | {
            term.abbr: term for term in terms if term.abbr
        }
        patterns = [_pattern(form, "(?i:{})") for form in self._any_case] + [_pattern(a, "{}") for a in self._exact]
        alternatives = "|".join(sorted(patterns, key=len, reverse=True))
        self._any = re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])") if patterns else re.compile(r"(?!)")

    def find(self, text: str) -> Iterator[Found]:
        """Every use of a term, in order; a line break may stand inside one."""
        for match in self._any.finditer(text):
            words = _plain(match[0])
            yield Found(match.start(), match.end(), self._exact.get(words) or self._any_case[words.lower()])

    def used_in(self, *texts: str) -> list[Term]:
        """The terms some texts use, each once, in order of first use."""
        return list(dict.fromkeys(found.term for text in texts for found in self.find(text)))


def _plain(form: str) -> str:
    return " ".join(form.replace("’", "'").split())


def _pattern(form: str, case: str) -> str:
    return case.format(r"\s+".join(re.escape(word).replace("'", "['’]") for word in form.split()))


@cache
def _glossary(root: Path) -> Glossary:
    return Glossary(
        tuple(
            Term(
                row["id"],
                row["term"],
                row["definition"],
                tuple(row.get("variants", ())),
                row.get("abbr", ""),
                row.get("link", True),
            )
            for row in Project(root).data("glossary")["terms"]
        )
    )


def glossary(project: Project) -> Glossary:
    """The glossary of an edition."""
    return _glossary(project.root)


def link_terms(project: Project, page: Page, text: str, seen: set[str] | None = None) -> Markup:
    """Plain text as HTML, with the first use of each term linked. `seen` carries over from text to text.

    For blocks that templates write; text in Markdown is linked by the extension below.
    """
    seen = set() if seen is None else seen
    out, at = Markup(""), 0
    for found in glossary(project).find(text):
        if found.term.id not in seen:
            seen.add(found.term.id)
            href = page.link(f"{PAGE}#{found.term.id}")
            out += escape(text[at : found.start]) + Markup('<a class="term" href="{}" title="{}">{}</a>').format(
                href, found.term.definition, text[found.start : found.end]
            )
            at = found.end
    return out + escape(text[at:])


def as_json(project: Project) -> list[dict[str, str]]:
    """What glossary.json says: id, term and definition of each."""
    return [{"id": term.id, "term": term.term, "definition": term.definition} for term in glossary(project).terms]


class _Terms(Treeprocessor):
    def __init__(self, md: Markdown, project: Project) -> None:
        super().__init__(md)
        self.project = project

    def run(self, root: ET.Element) -> None:
        source = source_of(self.md)
        if source != PAGE:
            self.words, self.page, self.seen = glossary(self.project), Page(source), set[str]()
            self._walk(root)

    def _walk(self, element: ET.Element) -> None:
        if element.tag in _SKIP or element.get("class") == "cited-by":
            return
        children = list(element)
        self._link(element, element.text, lambda text: setattr(element, "text", text), 0)
        for child in children:
            self._walk(child)
            self._link(element, child.tail, _tail_of(child), list(element).index(child) + 1)

    def _link(self, parent: ET.Element, text: str | None, put: Callable[[str], None], place: int) -> None:
        if not text or isinstance(text, AtomicString):
            return
        links: list[ET.Element] = []
        at = 0
        for found in self.words.find(text):
            if found.term.id in self.seen:
                continue
            self.seen.add(found.term.id)
            before = text[at : found.start]
            if links:
                links[-1].tail = before
            else:
                put(before)
            href = self.page.source_link(f"{PAGE}#{found.term.id}")
            link = ET.Element("a", {"class": "term", "href": href, "title": found.term.definition})
            link.text = AtomicString(text[found.start : found.end])
            links.append(link)
            at = found.end
        if links:
            links[-1].tail = text[at:]
            parent[place:place] = links


def _tail_of(element: ET.Element) -> Callable[[str], None]:
    return lambda text: setattr(element, "tail", text)


class GlossaryExtension(Extension):
    """Python-Markdown extension; runs after clauses, before MkDocs' link resolver checks the links."""

    def __init__(self, project: Project | None = None, **options: Any) -> None:
        super().__init__(**options)
        self.project = project or Project()

    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(_Terms(md, self.project), "glossary_terms", 10)
