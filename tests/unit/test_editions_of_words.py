"""The old editions hold words only: each clause rests on a paragraph, nothing of today can be taken from them, and each
page leads to today's pathways."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
import yaml

from decision_trees import PATHWAYS
from decision_trees.law import PROVISIONS
from macros import citations
from macros.clause_list import as_yaml
from macros.clauses import Clause, cited_in, clauses
from macros.project import REPOSITORY, Project, address, slug
from tests.unit.test_lines import phone_numbers
from tools import prose, readability, terminology

SOURCES = {row["key"]: row["paragraphs"] for row in Project().data("sources")["sources"]}
BAND = re.compile(r"^!!! warning \".*\"\n((?:    .*\n)+)", re.MULTILINE)
HREF = re.compile(r"href=\"([^\"]*)\"")
LINK = re.compile(r"\]\(([^)]*)\)")
NUMBERED = re.compile(r"\{\{ clause\(\"([\d.]+)\"\) \}\}|\b[Cc]lauses? (\d+\.\d+)(?: to (\d+\.\d+))?")
ANCHOR = re.compile(r"\{: #(\S+) \}")
ENTRY = re.compile(r"^###+ (.*?) \{: #\S+ \}\n\n(.*)$", re.MULTILINE)
INTENTION = ("*Intention of 2019, agreed.*", "*Intention of 2019, to be discussed.*", "*Said at the tables in 2019.*")
GUIDANCE_GRADE = 9


@dataclass(frozen=True)
class Words:
    """An edition of words: its folder."""

    root: Path

    @cached_property
    def says(self) -> dict[str, Any]:
        said: dict[str, Any] = yaml.safe_load((self.root / "edition.yml").read_text(encoding="utf-8"))
        return said

    @cached_property
    def pages(self) -> dict[str, str]:
        """Every page by its file in docs/."""
        docs = self.root / "docs"
        return {file.relative_to(docs).as_posix(): file.read_text("utf-8") for file in sorted(docs.rglob("*.md"))}

    @cached_property
    def clauses(self) -> dict[str, Clause]:
        return clauses(Project(self.root))

    @cached_property
    def paragraphs(self) -> set[str]:
        """Every paragraph of its sources, as it is cited."""
        return {f"{key} {paragraph}" for key in self.says["sources"] for paragraph in SOURCES[key]}

    @cached_property
    def law(self) -> set[str]:
        """What its pages cite that is no source document."""
        return {key for text in self.pages.values() for key in cited_in(text) if key.split()[0] not in SOURCES}


EDITIONS = [Words(file.parent) for file in sorted((REPOSITORY / "editions").glob("*/edition.yml"))]
every = pytest.mark.parametrize("words", EDITIONS, ids=lambda words: words.root.name)


def test_there_are_the_two_old_editions() -> None:
    assert [(each.says["id"], str(each.says["law"])) for each in EDITIONS] == [
        ("2018", "2018-11-30"),
        ("2021", "2021-03-31"),
    ]


@every
def test_each_clause_cites_a_paragraph_of_the_sources_of_its_edition(words: Words) -> None:
    assert [number for number, clause in words.clauses.items() if not words.paragraphs & set(clause.cites)] == []


@every
def test_whatever_is_cited_exists(words: Words) -> None:
    for page, text in words.pages.items():
        for key in cited_in(text):
            assert citations.citation(Project(), key), page
            assert key in words.paragraphs | words.law, (page, key)


@every
def test_each_paragraph_of_its_sources_has_a_clause_or_a_reason_why_not(words: Words) -> None:
    cited = {key for clause in words.clauses.values() for key in clause.cites}
    without = {row["paragraph"]: row["why"] for row in words.says["without_clause"]}
    assert words.paragraphs - cited == without.keys()
    assert all(reason.endswith(".") for reason in without.values())


@every
def test_each_number_begins_with_that_of_its_chapter_and_none_is_left_out(words: Words) -> None:
    chapters: dict[str, list[int]] = {}
    for number, clause in words.clauses.items():
        chapter, place = number.split(".")
        assert Path(clause.source).name.startswith(f"{int(chapter):02}-"), number
        chapters.setdefault(chapter, []).append(int(place))
    assert {chapter: places for chapter, places in chapters.items() if places != [*range(1, len(places) + 1)]} == {}
    assert sorted(map(int, chapters)) == [*range(1, len(chapters) + 1)]


@every
def test_the_list_of_clauses_is_as_the_words_are(words: Words) -> None:
    assert (words.root / "clauses.yml").read_text(encoding="utf-8") == as_yaml(Project(words.root))


@every
def test_no_number_no_address_and_nobody_to_contact_stands_in_it(words: Words) -> None:
    for file in sorted(path for path in words.root.rglob("*") if path.is_file()):
        text = file.read_text(encoding="utf-8")
        assert phone_numbers(text) == [], file
        assert re.findall(r"\S+@\S+|https?:|www\.|mailto:|tel:", text) == [], file


@every
def test_nothing_of_today_is_put_into_it(words: Words) -> None:
    """A call of any other macro would bring today's services, numbers, periods or roles."""
    called = {name for text in words.pages.values() for name in re.findall(r"\{[{%]\s*(\w+)", text)}
    assert called <= {"cite", "clause"}


@every
def test_each_page_begins_with_a_notice_that_leads_to_pathways_of_today(words: Words) -> None:
    for page, text in words.pages.items():
        found = BAND.search(text)
        assert found, page
        assert text[: found.start()].splitlines()[-2].startswith("# "), page
        here = f"{words.says['id']}/{address(page)}"
        front, *pathways = (posixpath.normpath(posixpath.join(here, href)) for href in HREF.findall(found[1]))
        assert front == "latest", page
        assert pathways, page
        assert {pathway.removeprefix("latest/pathways/") for pathway in pathways} <= PATHWAYS.keys(), page
        assert HREF.findall(text) == HREF.findall(found[1]), page


@every
def test_other_links_stay_within_the_edition(words: Words) -> None:
    for page, text in words.pages.items():
        for target in LINK.findall(text):
            file = posixpath.normpath(posixpath.join(posixpath.dirname(page), target.partition("#")[0]))
            assert file in words.pages, (page, target)


@every
def test_each_clause_that_is_pointed_to_exists(words: Words) -> None:
    for page, text in words.pages.items():
        for number in filter(None, (number for found in NUMBERED.findall(text) for number in found)):
            assert number in words.clauses, page


@every
def test_each_page_can_be_reached_from_the_first(words: Words) -> None:
    linked = {
        posixpath.normpath(posixpath.join(posixpath.dirname(page), target.partition("#")[0]))
        for page, text in words.pages.items()
        for target in LINK.findall(text)
    }
    assert words.pages.keys() - linked == {"index.md"}


@every
def test_the_law_it_cites_was_in_force_on_its_day_and_stands_on_its_page_of_law(words: Words) -> None:
    day, shown = words.says["law"], set(ANCHOR.findall(words.pages[citations.LAW_PAGE]))
    assert {slug(key) for key in words.law} == shown
    for key in words.law:
        row = PROVISIONS[key]
        assert row.in_force and row.in_force <= day, key
        assert row.until is None or row.until >= day, key


@every
def test_each_service_and_each_term_cites_a_paragraph(words: Words) -> None:
    for page in ("services/index.md", "glossary.md"):
        entries = ENTRY.findall(words.pages[page])
        assert len(entries) == len(ANCHOR.findall(words.pages[page])) > 0
        assert [name for name, said in entries if not words.paragraphs & set(cited_in(said))] == []


@every
def test_what_rests_on_the_workshop_alone_says_that_it_is_an_intention(words: Words) -> None:
    for number, clause in words.clauses.items():
        documents = {key.split()[0] for key in clause.cites} & SOURCES.keys()
        marked = clause.start.startswith(INTENTION)
        if documents == {"S0"} or marked:
            assert marked and "S0" in documents, number


@every
def test_a_mark_is_that_of_the_list_in_which_the_paragraph_stands(words: Words) -> None:
    marks = dict(zip("ABC", INTENTION, strict=True))
    for number, clause in words.clauses.items():
        if clause.start.startswith(INTENTION):
            first = next(key for key in clause.cites if key.startswith("S0"))
            assert first == "S0 Head" or clause.start.startswith(marks[first[3]]), number


@every
def test_it_is_plain_to_read_and_uses_the_words_of_these_pages(words: Words) -> None:
    rules = terminology.rules(Project().data("glossary"))
    for page, text in words.pages.items():
        assert readability.grade(" ".join(readability.sentences(text))) <= GUIDANCE_GRADE, page
        assert [str(found) for found in terminology.check(page, prose.markdown(text), rules)] == []
