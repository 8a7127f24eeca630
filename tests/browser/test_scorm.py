"""The self-check in a council's own learning system: it sends completion and score, when the learner says so."""

from __future__ import annotations

import io
import shutil
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from macros.project import REPOSITORY, Project
from macros.training.scenario import scenarios
from tests.browser.axe import Axe
from tests.browser.conftest import Arrival
from tests.serving import served
from tools import scorm

ROLES = ("social-worker", "personal-adviser", "housing-officer", "out-of-hours", "manager", "provider")
EVERY = scenarios(Project())
RUN_TIME = REPOSITORY / "node_modules" / "scorm-again" / "dist" / "scorm12.min.js"
SYSTEM = """<!doctype html><html lang="en"><title>A learning system</title><script src="scorm12.min.js"></script>
<script>
  const api = new Scorm12API({ autocommit: false, logLevel: 5 });
  window.calls = [];
  window.API = new Proxy(api, { get: (its, name) => {
    if (typeof its[name] !== "function") return its[name];
    return (...given) => {
      if (name.startsWith("LMS")) window.calls.push([name, ...given]);
      return its[name](...given);
    };
  } });
</script>
<iframe title="Course" src="course/START" width="1000" height="700"></iframe></html>"""


def package(edition: Path, role: str) -> zipfile.ZipFile:
    return zipfile.ZipFile(edition / scorm.FOLDER / f"{role}-scorm.zip")


@pytest.mark.parametrize("role", ROLES)
def test_a_package_names_all_that_is_in_it_and_has_no_python(edition: Path, role: str) -> None:
    with package(edition, role) as archive:
        names = archive.namelist()
        manifest = ET.fromstring(archive.read("imsmanifest.xml"))
        pages = [archive.read(name).decode() for name in names if name.endswith(".html")]
    assert (edition / scorm.FOLDER / f"{role}-scorm.zip").stat().st_size <= scorm.MOST
    listed = [each.attrib["href"] for each in manifest.iter(f"{{{manifest.tag[1:].partition('}')[0]}}}file")]
    assert sorted([*listed, "imsmanifest.xml"]) == sorted(names)
    assert not [name for name in names if name.endswith((".py", ".whl", ".wasm", ".zip"))]
    assert all("<a " not in page.partition("<template")[0] for page in pages)


def test_the_same_pages_give_the_same_package(edition: Path, tmp_path: Path) -> None:
    for part in ("app", "assets", "training"):
        shutil.copytree(edition / part, tmp_path / edition.name / part)
    scorm.write(tmp_path / edition.name)
    for role in ROLES:
        name = f"{scorm.FOLDER}/{role}-scorm.zip"
        assert (tmp_path / edition.name / name).read_bytes() == (edition / name).read_bytes()


@pytest.fixture(scope="module")
def system(edition: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A learning system with the course of a provider in it."""
    folder = tmp_path_factory.mktemp("system")
    zipfile.ZipFile(io.BytesIO((edition / scorm.FOLDER / "provider-scorm.zip").read_bytes())).extractall(
        folder / "course"
    )
    shutil.copy(RUN_TIME, folder)
    (folder / "index.html").write_text(SYSTEM.replace("START", scorm.START), encoding="utf-8")
    with served(folder) as root:
        yield f"{root}/"


def does_a_set(course: Any, *, right: bool) -> None:
    """Goes through the first set of ten minutes, a single scenario, to the score sheet."""
    course.locator("[name=minutes][value='10']").check()
    course.get_by_role("button", name="Start", exact=True).click()
    title = course.locator(".exercise__story h2").text_content()
    scenario = next(each for each in EVERY.values() if each.title == title)
    while course.locator("[data-reveal]").count():
        course.locator("[data-reveal]").click()
    pathway = (
        scenario.pathway if right else next(each.pathway for each in EVERY.values() if each.pathway != scenario.pathway)
    )
    course.locator("#predict-pathway").select_option(pathway)
    course.locator("#predict-result").select_option(scenario.result if right else None, index=None if right else 1)
    course.locator("#predict-first").fill("what I would do")
    course.locator("[name=sure][value=sure]").check()
    course.get_by_role("button", name="Compare", exact=True).click()
    expect(course.locator("[data-to-walk]")).to_be_hidden()
    course.locator("[data-finish]").click()
    course.locator(".exercise__sheet").wait_for()


@pytest.mark.browser
@pytest.mark.parametrize(("right", "score"), [(True, "100"), (False, "0")])
def test_completion_and_score_are_sent_when_the_button_is_pressed_and_not_before(
    arrives: Arrival, system: str, right: bool, score: str
) -> None:
    page = arrives().page
    asked: list[str] = []
    page.goto(system)
    course = page.frame_locator("iframe")
    page.on("request", lambda request: asked.append(request.url))
    does_a_set(course, right=right)
    assert page.evaluate("calls") == []

    course.get_by_role("button", name="Send completion and score").click()
    expect(course.locator("[data-sent]")).to_contain_text("Sent.")
    sent = {call[1]: call[2] for call in page.evaluate("calls") if call[0] == "LMSSetValue"}
    assert sent == {
        "cmi.core.score.min": "0",
        "cmi.core.score.max": "100",
        "cmi.core.score.raw": score,
        "cmi.core.lesson_status": "completed",
    }
    assert page.evaluate("API.cmi.core.score.raw") == score
    assert [call[0] for call in page.evaluate("calls")][-2:] == ["LMSCommit", "LMSFinish"]
    assert all(url.startswith(f"{system}course/") for url in asked)


@pytest.mark.browser
def test_where_no_system_answers_the_page_says_so_and_the_sheet_stays(arrives: Arrival, system: str) -> None:
    page = arrives().page
    page.goto(f"{system}course/{scorm.START}")
    does_a_set(page, right=True)
    page.get_by_role("button", name="Send completion and score").click()
    expect(page.locator("[data-sent]")).to_contain_text("Nothing is lost")
    expect(page.locator(".exercise__sheet tbody tr")).to_have_count(1)
    expect(page.get_by_role("button", name="Save as a file")).to_be_visible()


@pytest.mark.browser
def test_the_course_has_no_barrier_that_axe_knows(arrives: Arrival, system: str) -> None:
    person = arrives()
    person.page.goto(f"{system}course/{scorm.START}")
    person.page.locator("#choose-role").wait_for()
    axe = Axe(person)
    axe.run("choice")
    does_a_set(person.page, right=True)
    axe.run("score sheet")
    assert axe.found == []
    assert axe.runs == 2
