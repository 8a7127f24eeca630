"""What is published holds together: every link leads somewhere, the HTML is valid, and editions find each other."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.serving import served
from tools import editions, links, verify

ROOT = Path(__file__).resolve().parents[2]


def test_every_link_leads_somewhere_and_nothing_is_fetched_from_elsewhere(public: Path) -> None:
    assert list(links.problems(public)) == []


def test_the_html_is_valid(public: Path, edition: Path, tmp_path: Path) -> None:
    """By html-validate, without two of its rules.

    The theme's switch of colours is a form that sends nothing (wcag/h32), and its menus get their names from a11y.js
    (unique-landmark): axe checks both in the browser.
    """
    validator = ROOT / "node_modules" / "html-validate" / "bin" / "html-validate.mjs"
    pages = [
        *sorted(edition.rglob("*.html")),
        public / "index.html",
        public / "404.html",
        public / "not-kept.html",
        public / "latest" / "index.html",
    ]
    assert len(pages) > 20
    pages += [_as_page(file, tmp_path) for file in sorted(edition.rglob("blocks.json"))]
    config = Path(__file__).with_name("html-validate.json")
    done = subprocess.run(
        ["node", validator, "--config", config, "--formatter", "text", *pages], capture_output=True, text=True, cwd=ROOT
    )
    assert done.stdout + done.stderr == ""
    assert done.returncode == 0


ANSWER = re.compile(r"""(?<=["\s])answer(?=[-"\s])""")


def _as_page(blocks: Path, folder: Path) -> Path:
    """The blocks of a pathway in a page of their own, one at a time as a walk shows them."""
    every = json.loads(blocks.read_text(encoding="utf-8")).values()
    alone = [ANSWER.sub(f"answer{number}", html) for number, html in enumerate(every)]  # they share ids
    shown = "\n".join(f"<template><h1>Blocks</h1>{html}</template>" for html in alone)
    page = folder / f"{blocks.parent.name}.html"
    page.write_text(f'<!DOCTYPE html>\n<html lang="en"><head><title>Blocks</title></head><body>{shown}</body></html>\n')
    return page


HEAVY = {"glossary": 250_000, "services": 250_000, "about/law": 200_000, "about/status-truth-table": 225_000}
"""Tables in which people look one thing up by its place: cut in parts, links to their rows would lead astray."""


def test_no_page_is_heavy_but_those_for_paper_and_a_few_long_tables(edition: Path) -> None:
    """A phone on a slow line gets to the first question soon: the rest is fetched when it is needed."""
    pages = {page.parent.relative_to(edition).as_posix(): page.stat().st_size for page in edition.rglob("index.html")}
    assert len(pages) > 300
    for page, size in pages.items():
        if not page.startswith("pathways/") or page.count("/") == 1:
            assert size <= HEAVY.get(page, 150_000), page


def test_the_search_finds_the_steps_on_paper_once_and_no_picture_of_them(edition: Path) -> None:
    index = json.loads((edition / "search" / "search_index.json").read_text(encoding="utf-8"))
    places = [entry["location"] for entry in index["docs"]]
    assert "pathways/leaving-care-status/paper/" in places
    assert not [place for place in places if "/charts/" in place]
    steps = [
        entry
        for entry in index["docs"]
        if "What is the young person's date of birth?" in entry["text"] and "leaving-care-status" in entry["location"]
    ]
    assert len(steps) == 1 and steps[0]["location"].startswith("pathways/leaving-care-status/paper/")


class Outline(HTMLParser):
    """The levels of a page's headings in order, its ids, what its labels are for, and how its links are meant.

    What stands in a template is no part of the page yet.
    """

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.levels: list[int] = []
        self.ids: set[str] = set()
        self.labelled: set[str] = set()
        self.relations: set[str] = set()
        self.inside = 0
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.inside += tag == "template"
        if self.inside:
            return
        self.ids |= {given["id"]} if "id" in given else set()
        self.labelled |= {given["for"]} if tag == "label" and "for" in given else set()
        self.relations |= {given.get("rel", "")} if tag == "link" else set()
        self.levels += [int(tag[1])] if re.fullmatch("h[1-6]", tag) else []

    def handle_endtag(self, tag: str) -> None:
        self.inside -= tag == "template"


def test_headings_go_down_one_level_at_a_time_and_every_label_has_its_control(edition: Path) -> None:
    for page in edition.rglob("*.html"):
        outline = Outline(page)
        assert all(lower - upper <= 1 for upper, lower in pairwise([0, *outline.levels])), (page, outline.levels)
        assert outline.labelled <= outline.ids, page


def test_no_page_asks_the_browser_to_fetch_another_beforehand(edition: Path) -> None:
    """Firefox would, for a neighbour named in the head, and the policy would refuse it."""
    for page in edition.rglob("*.html"):
        assert not {"next", "prev", "prefetch", "prerender"} & Outline(page).relations, page


def test_the_selector_finds_each_edition_and_its_pages(public: Path) -> None:
    listed = json.loads((public / "versions.json").read_text())
    assert [entry["version"] for entry in listed] == [edition.id for edition in editions.read().all]
    for entry in listed:
        for name in (entry["version"], *entry["aliases"]):
            assert (public / name / "index.html").is_file()


def test_the_runtime_is_published_once_for_all_editions(public: Path) -> None:
    assert len(list(public.rglob("pyodide.asm.wasm"))) == 1
    assert not list(public.rglob("manifest.json"))


def test_every_page_has_a_description_of_its_own(edition: Path) -> None:
    said = re.compile(r'<meta name="description" content="([^"]+)">')
    pages = {page: said.findall(page.read_text(encoding="utf-8")) for page in edition.rglob("*.html")}
    assert [page for page, found in pages.items() if len(found) != 1] == []
    counted = Counter(found[0] for found in pages.values())
    assert [(words, count) for words, count in counted.items() if count > 1] == []


def test_the_publication_with_its_three_editions_takes_60_megabytes_at_most(public: Path) -> None:
    assert len(editions.read().all) == 3
    assert sum(path.stat().st_size for path in public.rglob("*") if path.is_file()) <= 60 * 2**20


def test_the_copy_is_as_it_was_built_and_tells_nothing_of_the_machine_that_built_it(public: Path) -> None:
    assert list(verify.problems(verify.reader(str(public)))) == []
    place = str(ROOT).encode()
    assert [path for path in public.rglob("*") if path.is_file() and place in path.read_bytes()] == []


def test_every_page_says_what_it_is_not_how_old_it_is_and_where_to_report_a_mistake(edition: Path) -> None:
    for page in sorted(edition.rglob("*.html")):
        text = " ".join(page.read_text(encoding="utf-8").split())
        assert text.count("Not the signed protocol of any council, and not legal advice.") == 1, page
        assert "Prepared from published documents." in text, page
        assert "Law as at " in text, page
        assert re.search(r"Last checked \d{1,2} [A-Z][a-z]+ \d{4}\.", text), page
        assert re.search(r">(How to report|Report) a mistake</a>", text), page
        assert f"Edition {editions.read().all[0].title}." in text, page


def test_a_page_that_was_saved_is_built_alone_as_it_stands_in_the_whole_site(edition: Path, tmp_path: Path) -> None:
    """What `dev.py serve` shows first; every other file stays as it was."""
    copy = shutil.copytree(edition, tmp_path / edition.name)
    pages = [copy / "glossary" / "index.html", copy / "pathways" / "informed-choice" / "index.html"]
    for page in pages:
        page.write_text("old")
        os.utime(page, (0, 0))
    others = {file: file.stat().st_mtime_ns for file in copy.rglob("*.html") if file not in pages}
    done = subprocess.run([sys.executable, "-m", "tools.site", edition.name, copy, "--saved"], cwd=ROOT)
    assert done.returncode == 0
    for file in (*pages, copy / "search" / "search_index.json"):
        assert file.read_bytes() == (edition / file.relative_to(copy)).read_bytes(), file
    assert {file: file.stat().st_mtime_ns for file in others} == others


@pytest.mark.browser
@pytest.mark.parametrize("page", ["", "latest/", "latest/glossary/?from=mail#eligible-child"])
def test_the_site_works_under_a_sub_path(public: Path, browser: Any, tmp_path: Path, page: str) -> None:
    """A host may publish it at /project/; an address of the alias keeps its query and its place on the page."""
    (tmp_path / "project").symlink_to(public)
    with served(tmp_path) as address:
        tab = browser.new_page()
        failed: list[str] = []
        tab.on("response", lambda answer: failed.append(answer.url) if answer.status >= 400 else None)
        tab.on("pageerror", lambda error: failed.append(str(error)))
        root = f"{address}/project/"
        tab.goto(root + page, wait_until="commit")
        current = editions.read().all[0].id
        tab.wait_for_url(root + page.replace("latest", current) if page else f"{root}{current}/")
        tab.wait_for_selector(".md-version__current")
        assert failed == []
        tab.close()
