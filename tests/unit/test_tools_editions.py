"""Editions stand side by side, an alias leads to the same page of its edition, and nothing of an address is lost."""

import json
from pathlib import Path

import pytest

from tools import edition, editions

ONE = editions.Edition("0.1", "0.1 (draft)", ("latest",), editions.ROOT)


def written(tmp_path: Path, base_path: str = "/") -> Path:
    for page in ("index.html", "protocol/part/index.html"):
        (tmp_path / "0.1" / page).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "0.1" / page).write_text("<p>page</p>")
    editions.write_front(tmp_path, editions.Editions((ONE,), "latest"), base_path)
    return tmp_path


def test_the_edition_list_is_what_the_selector_reads(tmp_path: Path) -> None:
    listed = json.loads((written(tmp_path) / "versions.json").read_text())
    assert listed == [{"version": "0.1", "title": "0.1 (draft)", "aliases": ["latest"]}]


def test_each_page_of_an_alias_leads_to_the_same_page_of_its_edition(tmp_path: Path) -> None:
    out = written(tmp_path)
    assert 'location.replace("../0.1/"+' in (out / "latest" / "index.html").read_text()
    deep = (out / "latest" / "protocol" / "part" / "index.html").read_text()
    assert 'location.replace("../../../0.1/protocol/part/"+location.search+location.hash)' in deep
    assert '<a href="../../../0.1/protocol/part/">' in deep


def test_the_front_door_leads_to_the_default_edition(tmp_path: Path) -> None:
    assert 'location.replace("0.1/"+location.search+location.hash)' in (written(tmp_path) / "index.html").read_text()


def test_a_lost_reader_finds_the_start_page_under_a_sub_path(tmp_path: Path) -> None:
    assert '<a href="/project/">' in (written(tmp_path, "/project/") / "404.html").read_text()


def project(tmp_path: Path, settings: str) -> Path:
    (tmp_path / "editions").mkdir()
    (tmp_path / "editions" / "editions.yml").write_text(settings)
    for name in edition.FROZEN:
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text(name)
    return tmp_path


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("default: new\neditions:\n - {id: '1.0'}\n", "default 'new'"),
        ("default: '1.0'\neditions:\n - {id: '1.0'}\n - {id: '1.0'}\n", "used twice: 1.0"),
        ("default: a\neditions:\n - {id: '../up', aliases: [a]}\n", "letters, digits"),
        ("default: '1.0'\neditions:\n - {id: '1.0', source: 'docs/', checksum: '12'}\n", "not as it was"),
    ],
)
def test_settings_that_do_not_hold_together_are_told(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        editions.read(project(tmp_path, text))


def test_the_editions_of_this_project_hold_together() -> None:
    assert editions.read().all[0].source == editions.ROOT


ONE_EDITION = "default: latest\neditions:\n - {id: '0.1', title: 0.1 (draft), aliases: [latest]}\n"


def test_freezing_keeps_what_was_published_and_starts_the_next_edition(tmp_path: Path) -> None:
    root = project(tmp_path, ONE_EDITION)
    edition.freeze(root, "0.2")
    following, frozen = editions.read(root).all
    assert (following.id, following.source, following.frozen) == ("0.2", root, False)
    assert (frozen.id, frozen.source, frozen.aliases) == ("0.1", root / "editions" / "0.1", ("latest",))
    (root / "docs" / "file").write_text("changed since")
    assert (frozen.source / "docs" / "file").read_text() == "docs"


def test_a_frozen_edition_that_was_changed_stops_the_build(tmp_path: Path) -> None:
    root = project(tmp_path, ONE_EDITION)
    edition.freeze(root, "0.2")
    (root / "editions" / "0.1" / "docs" / "file").write_text("changed")
    with pytest.raises(ValueError, match=r"0\.1.*is not as it was"):
        editions.read(root)


def test_the_next_edition_needs_a_name_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="'latest' is taken"):
        edition.freeze(project(tmp_path, ONE_EDITION), "latest")
