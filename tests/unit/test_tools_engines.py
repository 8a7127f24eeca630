"""The stamp of three engines is of the seal as it is, and what a run finds is told for what it is."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from macros import engines
from macros.project import Page, Project
from tools import postbuild, setup_browser, setup_node
from tools.engines import machine, outcomes, stamp
from tools.engines.ways_out import Tried
from tools.setup_steps import Stop


def tried(**heard: list[str]) -> Tried:
    return Tried(["fetch", "worker", "location"], heard, [])


LIVE = tried(fetch=["http"], worker=["own"])


def test_the_seal_is_as_it_was_when_it_was_tried_in_three_engines() -> None:
    assert stamp.outdated(stamp.read()) == ""


def test_a_change_of_the_seal_calls_for_a_run_and_names_the_command() -> None:
    assert "dev.py check --only engines" in stamp.outdated({"seal": "another"})


@pytest.mark.parametrize("name", stamp.SEAL)
def test_every_file_of_the_seal_counts(tmp_path: Path, name: str) -> None:
    for each in stamp.SEAL:
        (tmp_path / each).parent.mkdir(exist_ok=True)
        shutil.copyfile(stamp.ROOT / each, tmp_path / each)
    before = stamp.seal_hash(tmp_path)
    assert before == stamp.seal_hash()
    (tmp_path / name).write_text((tmp_path / name).read_text() + "\n")
    assert stamp.seal_hash(tmp_path) != before


def test_another_policy_calls_for_a_run(monkeypatch: pytest.MonkeyPatch) -> None:
    before = stamp.seal_hash()
    monkeypatch.setattr(postbuild, "policy", lambda *_: "connect-src *")
    assert stamp.seal_hash() != before


def test_a_way_is_closed_only_where_it_is_heard_without_the_seal() -> None:
    found = outcomes.outcomes("worker", tried(worker=["name"]), LIVE)
    assert found == {"fetch": "held", "worker": "out over name", "location": "unheard"}


def test_a_page_may_speak_to_its_own_site_and_a_worker_may_not() -> None:
    own = tried(fetch=["own"])
    assert outcomes.outcomes("page", own, LIVE)["fetch"] == "held"
    assert outcomes.outcomes("worker", own, LIVE)["fetch"] == "out over own"


def test_anything_out_of_the_worker_is_wrong_and_of_the_frame_what_is_not_known() -> None:
    out = {"fetch": "held", "location": "out over name"}
    assert outcomes.wrong("worker", out) == ["worker: location is out over name"]
    assert outcomes.wrong("frame", out) == []
    assert outcomes.wrong("frame", {"fetch": "out over http"}) == ["frame: fetch is out over http"]


def test_a_control_that_hears_next_to_nothing_proves_nothing() -> None:
    assert outcomes.wrong("worker", {"fetch": "held", "xhr": "unheard", "worker": "unheard"}) != []


def test_without_one_of_the_browsers_the_proof_stops_with_the_mend(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup_node, "install", lambda *_: None)
    monkeypatch.setattr(setup_browser, "plan", lambda: None)
    monkeypatch.setattr(setup_browser, "install", lambda *_: Path("/chromium"))
    monkeypatch.setattr(shutil, "which", lambda name: None if name in ("firefox-esr", "apt-get") else name)
    with pytest.raises(Stop, match=r"no firefox-esr: run, as root: +apt-get"):
        machine.install()


def test_the_stamp_says_of_each_way_what_it_came_to_in_each_engine(tmp_path: Path) -> None:
    one = {
        "version": "1",
        "stores": [],
        "worker": {"fetch": "held"},
        "frame": {},
        "page": {},
        "walks": {"dates": "done"},
    }
    stamp.write({"chromium": one, "webkit": {**one, "worker": {"fetch": "unheard"}}}, tmp_path / "engines.yml")
    kept = stamp.read(tmp_path / "engines.yml")
    assert kept["worker"] == {"fetch": {"chromium": "held", "webkit": "unheard"}}
    assert kept["walks"] == {"dates": {"chromium": "done", "webkit": "done"}}
    assert stamp.outdated(kept) == ""


def test_the_page_about_browsers_has_a_column_for_each_engine_and_a_word_for_all_that_was_found() -> None:
    project, page = Project(), Page("about/browsers.md")
    for table in (engines.engines_places, engines.engines_ways, engines.engines_open, engines.engines_walks):
        head, *rows = table(project, page).splitlines()
        assert head.endswith("| Chromium | Firefox | WebKit |")
        assert len(rows) > 2
    assert "open:" not in engines.engines_ways(project, page), "from where Python runs nothing is"
