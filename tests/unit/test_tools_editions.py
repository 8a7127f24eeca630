"""Editions stand side by side: one is open, those of words and those that are frozen stay, and one is current."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools import edition, editions, front, frozen, imprint, publish
from tools.editions import Edition, Editions, read

PAGES = ("index.html", "protocol/part/index.html", "app/a.mjs")
RULES = "runtime/decision_trees-1.whl"
ONE_EDITION = "editions:\n- {id: '1', title: '1', aliases: [latest]}\n- {id: 'old', title: old, words: true}\n"


def project(folder: Path, settings: str = ONE_EDITION) -> Path:
    (folder / "editions").mkdir(parents=True)
    (folder / "editions" / "editions.yml").write_text(settings)
    return folder


def published(folder: Path, *names: str) -> Path:
    """What a build would have made of these editions."""
    for name in names:
        for page in PAGES:
            (folder / name / page).parent.mkdir(parents=True, exist_ok=True)
            (folder / name / page).write_text(f"<p>{page} of {name}</p>")
        told = {} if name == "old" else {"runtime": {"files": {"trees": {"path": RULES}}}}
        (folder / name / imprint.NAME).write_text(json.dumps(told))
    (folder / RULES).parent.mkdir(exist_ok=True)
    (folder / RULES).write_bytes(b"rules")
    return folder


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("editions:\n - {id: '1'}\n", "no edition has the alias 'latest'"),
        ("editions:\n - {id: '1', aliases: [latest]}\n - {id: '1', words: true}\n", "used twice: 1"),
        ("editions:\n - {id: '../up', aliases: [latest]}\n", "letters, digits"),
        ("editions:\n - {id: '2'}\n - {id: '1', aliases: [latest]}\n", "one edition, and only one"),
        ("editions:\n - {id: '1', aliases: [latest], archive: 1.tar.xz, checksum: a}\n", "is not there"),
    ],
)
def test_settings_that_do_not_hold_together_are_told(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        read(project(tmp_path, text))


def test_in_this_project_the_open_edition_is_the_current_one_and_two_older_ones_hold_words() -> None:
    known = read()
    assert (known.open.source, known.state(known.open)) == (editions.ROOT, "current")
    assert [(each.id, known.state(each)) for each in known.all if each.words] == [("2021", "older"), ("2018", "older")]


def test_a_frozen_edition_comes_back_as_it_was_published_byte_for_byte(tmp_path: Path) -> None:
    root, public = project(tmp_path / "project"), published(tmp_path / "public", "1", "old")
    edition.freeze(root, public, "2")
    kept = read(root).all[1:]
    assert [(each.id, each.frozen, each.words, each.aliases) for each in kept] == [
        ("1", True, False, ("latest",)),
        ("old", True, True, ()),
    ]
    for each in kept:
        frozen.unpack(each, tmp_path / "again")
    files = [path.relative_to(public) for path in public.rglob("*") if path.is_file()]
    assert {str(file): (tmp_path / "again" / file).read_bytes() for file in files} == {
        str(file): (public / file).read_bytes() for file in files
    }


def test_what_is_frozen_stays_so_when_the_next_edition_ends(tmp_path: Path) -> None:
    root = project(tmp_path / "project")
    edition.freeze(root, published(tmp_path / "public", "1", "old"), "2")
    before = read(root).all[1:]
    assert [each.id for each in edition.freeze(root, published(tmp_path / "next", "1", "old", "2"), "3")] == ["2"]
    assert read(root).all[2:] == before


def test_the_same_pages_give_the_same_file(tmp_path: Path) -> None:
    one = Edition("1", "1", (), tmp_path)
    first, again = (frozen.pack(published(tmp_path / name, "1"), one, [RULES]) for name in ("a", "b"))
    assert first == again


def test_the_next_edition_is_a_draft_until_it_is_published(tmp_path: Path) -> None:
    root = project(tmp_path / "project")
    edition.freeze(root, published(tmp_path / "public", "1", "old"), "2")
    known = read(root)
    assert [(each.id, known.state(each)) for each in known.all] == [("2", "draft"), ("1", "current"), ("old", "older")]
    publish.publish(root, "2")
    known = read(root)
    assert [(each.id, known.state(each)) for each in known.all] == [("2", "current"), ("1", "older"), ("old", "older")]


@pytest.mark.parametrize(("name", "words"), [("9", "choose one of 1, old"), ("old", "cannot be the current one")])
def test_nobody_in_need_is_led_to_what_is_no_edition_or_holds_words_only(tmp_path: Path, name: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        publish.publish(project(tmp_path), name)


def test_a_frozen_edition_that_was_changed_or_lost_stops_the_build(tmp_path: Path) -> None:
    root = project(tmp_path / "project")
    kept, _ = edition.freeze(root, published(tmp_path / "public", "1", "old"), "2")
    assert kept.archive
    kept.archive.write_bytes(kept.archive.read_bytes() + b" ")
    with pytest.raises(ValueError, match=r"1\.tar\.xz is not as it was"):
        read(root)
    kept.archive.unlink()
    with pytest.raises(ValueError, match=r"1\.tar\.xz, which is not there"):
        read(root)


def test_the_next_edition_needs_a_name_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="'latest' is taken"):
        edition.freeze(project(tmp_path / "project"), published(tmp_path / "public", "1", "old"), "latest")


def test_an_edition_that_would_weigh_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frozen, "MOST", 10)
    with pytest.raises(ValueError, match="edition 1 takes"):
        frozen.pack(published(tmp_path, "1"), Edition("1", "1", (), tmp_path), [RULES])


BESIDE = Editions((Edition("1", "1", ("latest",), editions.ROOT), Edition("old", "old", (), editions.ROOT, words=True)))


def beside(out: Path, site_url: str = "") -> Path:
    """What stands beside two editions."""
    front.write(published(out, "1", "old"), BESIDE, site_url)
    return out


def test_the_list_of_editions_is_what_selector_and_banner_read(tmp_path: Path) -> None:
    assert json.loads((beside(tmp_path) / "versions.json").read_text()) == [
        {"version": "1", "title": "1", "aliases": ["latest"], "state": "current"},
        {"version": "old", "title": "old", "aliases": [], "state": "older"},
    ]


def test_each_page_of_an_alias_leads_to_the_same_page_of_its_edition(tmp_path: Path) -> None:
    out = beside(tmp_path)
    assert 'location.replace("../1/"+' in (out / "latest" / "index.html").read_text()
    deep = (out / "latest" / "protocol" / "part" / "index.html").read_text()
    assert 'location.replace("../../../1/protocol/part/"+location.search+location.hash)' in deep
    assert '<a href="../../../1/protocol/part/">' in deep


def test_the_front_door_leads_to_the_current_edition(tmp_path: Path) -> None:
    assert 'location.replace("1/"+location.search+location.hash)' in (beside(tmp_path) / "index.html").read_text()


def test_a_lost_reader_finds_the_start_page_under_a_sub_path(tmp_path: Path) -> None:
    told = (beside(tmp_path, "https://example.org/project/") / "404.html").read_text()
    assert '<a href="/project/">' in told and '<a href="/project/1/?q=">Search' in told
    assert '<a href="/project/1/pathways/">' in told and 'href="/project/plain.css"' in told


def test_search_engines_are_led_to_the_current_edition_alone(tmp_path: Path) -> None:
    told = (beside(tmp_path, "https://example.org/project/") / "robots.txt").read_text()
    assert "Disallow: /project/old/" in told and "Disallow: /project/1/" not in told
    assert "Sitemap: https://example.org/project/sitemap.xml" in told
