"""An edition is frozen and the next one begun, on a copy: what was published stays, whatever is changed after."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from macros.project import REPOSITORY
from tests.serving import served
from tools import build, editions, imprint

OPEN = editions.read().open.id
FREEZE = (
    "import sys; from pathlib import Path; from tools import edition; edition.freeze(Path(), Path(sys.argv[1]), 'next')"
)
ERRATA = re.compile(r"\[the page of errata\]\([^)]*\)")
PATHWAY = "pathways/sharing-information/"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory, public: Path) -> Path:
    """The project with its editions frozen as they are published, and the next one built: with a page that is new, one
    that has another name and one that is gone, and a rule that is turned round."""
    root = tmp_path_factory.mktemp("copy")
    for folder in build.INPUTS:
        shutil.copytree(REPOSITORY / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in (*build.SINGLE_INPUTS, "pyproject.toml", "package.json"):
        shutil.copy2(REPOSITORY / name, root / name)
    for name in ("node_modules", ".cache", "build/kept", "build/assets"):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).symlink_to(REPOSITORY / name)

    def run(*command: str | Path) -> None:
        done = subprocess.run([sys.executable, *command], cwd=root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]

    run("-c", FREEZE, public)
    menu = root / "mkdocs.yml"
    text = menu.read_text(encoding="utf-8").replace("about/licence.md", "about/licences.md")
    text = text.replace("      - editions/errata.md\n", "")
    text = text.replace("      - about/law.md\n", "      - about/law.md\n      - about/new.md\n")
    menu.write_text(text, encoding="utf-8")
    about = root / "docs" / "about"
    (about / "new.md").write_text("# A new page\n\nIt came later.\n", encoding="utf-8")
    (about / "licence.md").rename(about / "licences.md")
    for page in root.glob("docs/**/*.md"):
        text = page.read_text(encoding="utf-8")
        page.write_text(ERRATA.sub("a page", text.replace("licence.md", "licences.md")))
    (root / "docs" / "editions" / "errata.md").unlink()
    since = f'# What pathways say otherwise\n\n{{{{ rules_since("{OPEN}") }}}}\n'
    (root / "docs" / "editions" / "behaviour-since-2018.md").write_text(since, encoding="utf-8")
    rule = root / "decision_trees" / "pathways" / "sharing_information" / "pathway.py"
    turned = rule.read_text(encoding="utf-8").replace("IDENTITY_DOUBT) is YesNo", "IDENTITY_DOUBT) is not YesNo")
    rule.write_text(turned, encoding="utf-8")
    run("-m", "tools.build")
    return root / "public"


def test_not_a_byte_of_the_frozen_editions_is_another(copy: Path, public: Path) -> None:
    def pages(root: Path) -> dict[str, bytes]:
        every = [path for name in (OPEN, "2021", "2018") for path in (root / name).rglob("*")]
        files = [path for path in every if path.is_file() and path.suffix != ".gz"]
        return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}

    assert pages(copy) == pages(public)


def test_pages_are_added_renamed_and_removed_in_the_next_edition_alone(copy: Path) -> None:
    for page, then, now in (
        ("about/new", False, True),
        ("about/licence", True, False),
        ("about/licences", False, True),
        ("editions/errata", True, False),
    ):
        assert (copy / OPEN / page / "index.html").is_file() is then, page
        assert (copy / "next" / page / "index.html").is_file() is now, page


def test_the_next_edition_is_a_draft_and_latest_leads_to_the_frozen_one(copy: Path) -> None:
    listed = json.loads((copy / "versions.json").read_text())
    assert [(each["version"], each["state"]) for each in listed][:2] == [("next", "draft"), (OPEN, "current")]
    assert f"{OPEN}/glossary/" in (copy / "latest" / "glossary" / "index.html").read_text()


def test_a_clause_of_an_older_edition_is_found_in_the_current_one_and_not_in_a_draft(copy: Path, public: Path) -> None:
    assert (copy / "today" / "2018.json").read_bytes() == (public / "today" / "2018.json").read_bytes()
    own = json.loads((copy / "next" / "data" / "today" / f"{OPEN}.json").read_text())
    assert own["protocol/part-c/19-housing-panel/#clause-19-1"] == "protocol/part-c/19-housing-panel/#clause-19-1"


def test_a_rule_that_was_turned_round_shows_with_a_case(copy: Path) -> None:
    """Both ways round are met, in cases that the frozen edition keeps; no other pathway changed."""
    shown = (copy / "next" / "editions" / "behaviour-since-2018" / "index.html").read_text()
    assert re.findall(r"<h2 id=\"?([a-z-]+)", shown) == ["sharing-information"]
    assert shown.count("Now also:") == shown.count("No longer:") == 1
    assert shown.count("A case that shows it") == 2


@pytest.fixture(scope="module")
def address(copy: Path) -> Iterator[str]:
    with served(copy) as root:
        yield f"{root}/"


@pytest.mark.browser
def test_a_walk_runs_in_the_frozen_edition_and_the_draft_says_that_it_is_one(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}{OPEN}/{PATHWAY}")
    page.locator(".walk__ready[data-state=ready]").wait_for(timeout=60_000)
    expect(page.locator("[data-which-edition]")).to_be_hidden()
    page.goto(f"{address}next/{PATHWAY}")
    expect(page.locator("[data-which-edition]")).to_contain_text("This is a draft.")
    expect(page.locator("[data-which-edition] a")).to_have_attribute("href", f"{address}{OPEN}/")
    page.close()


@pytest.mark.browser
def test_an_old_clause_leads_to_the_same_clause_today(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}2018/protocol/kent/05-allocations/#clause-5-1")
    link = page.locator("[data-which-edition] a")
    expect(link).to_have_text("See this in the current edition")
    there: str = link.get_attribute("href") or ""
    assert there.startswith(f"{address}{OPEN}/protocol/") and "#clause-" in there
    page.goto(there)
    expect(page.locator(f"#{there.partition('#')[2]}")).to_be_visible()
    page.close()


@pytest.mark.browser
def test_where_a_runtime_can_no_longer_be_made_the_edition_says_that_its_paper_version_is_left(
    browser: Browser, address: str, copy: Path
) -> None:
    told: dict[str, Any] = json.loads((copy / OPEN / imprint.NAME).read_text())["runtime"]
    lost = [copy / f"{told['files']['wasm']['path']}{end}" for end in ("", ".gz")]
    for file in lost:
        file.rename(file.with_name(f"lost-{file.name}"))
    try:
        page = browser.new_page()
        page.goto(f"{address}{OPEN}/{PATHWAY}")
        notice = page.locator("#walk [data-notice]")
        expect(notice.get_by_role("link", name="paper version")).to_be_visible(timeout=60_000)
        page.close()
    finally:
        for file in lost:
            file.with_name(f"lost-{file.name}").rename(file)
