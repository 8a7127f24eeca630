"""Each page names the hash of every script it runs and of what its walk reads, and no other."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tools import hashes, postbuild

MODULE = '<script type="module" src="../../app/app.mjs"></script>'
DATA = '<script type="application/json" id="pathway-data">{}</script>'


def page_with(body: str) -> str:
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title></head><body>{body}</body></html>'
    )


def pathway(folder: Path, key: str) -> Path:
    data = {"pathway": key, "pathways": [{"key": name, "address": f"../{name}/"} for name in ("first", "second")]}
    page = folder / "pathways" / key / "index.html"
    page.parent.mkdir(parents=True)
    page.write_text(page_with(f'<div id="pathway">{DATA.format(json.dumps(data))}{MODULE}</div>'))
    (page.parent / "blocks.json").write_text(json.dumps({"of": key}))
    return page


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Two pathways, the second not finished yet, and an app of three modules of which one is used by nobody."""
    app = tmp_path / "app"
    app.mkdir()
    (app / "app.mjs").write_text('import {\n  a,\n} from "./part.mjs";\n/** @type {import("./alone.mjs").A} */\n')
    (app / "part.mjs").write_text('export { b } from "./app.mjs";\n')
    (app / "alone.mjs").write_text("export const c = 1;\n")
    for key in ("first", "second"):
        pathway(tmp_path, key)
    return tmp_path


def said(text: str, kind: str) -> Any:
    found = re.search(rf'<script type="{kind}"[^>]*data-hashes>(.*?)</script>', text)
    return json.loads(found[1]) if found else None


def first(site: Path) -> Path:
    return site / "pathways" / "first" / "index.html"


def finished(page: Path) -> str:
    postbuild.finish(page, "sha256-frame")
    return page.read_text()


def test_a_script_and_all_that_it_imports_have_their_hashes(site: Path) -> None:
    text = finished(first(site))
    own = hashes.sha256((site / "app" / "app.mjs").read_bytes())
    assert f'src="../../app/app.mjs" integrity="{own}"' in text
    part = hashes.sha256((site / "app" / "part.mjs").read_bytes())
    assert said(text, "importmap") == {"integrity": {"../../app/app.mjs": own, "../../app/part.mjs": part}}
    assert text.index("importmap") < text.index('type="module"'), "a later one counts for nothing"


def test_the_policy_allows_the_import_map(site: Path) -> None:
    text = finished(first(site))
    (given,) = postbuild.inline_scripts(text)
    assert hashes.sha256(given.encode()) in text.partition("Content-Security-Policy")[2].partition(">")[0]


def test_a_walk_knows_the_data_and_the_blocks_of_every_pathway(site: Path) -> None:
    known = said(finished(first(site)), "application/json")
    assert list(known) == ["first", "second"]
    for key, of in known.items():
        folder = site / "pathways" / key
        data = (folder / "index.html").read_text().partition('id="pathway-data">')[2].partition("</script>")[0]
        assert of["data"] == hashes.sha256(data.encode())
        assert of["blocks"] == hashes.sha256((folder / "blocks.json").read_bytes())


def test_the_home_page_knows_the_blocks_that_lie_beside_itself(site: Path) -> None:
    data = {
        "pathway": "first",
        "pathways": [{"key": name, "address": f"pathways/{name}/"} for name in ("first", "second")],
    }
    module = MODULE.replace("../../", "")
    (site / "index.html").write_text(page_with(f'<div id="pathway">{DATA.format(json.dumps(data))}{module}</div>'))
    (site / "blocks.json").write_text(json.dumps({"of": "first", "seen from": "home"}))
    known = said(finished(site / "index.html"), "application/json")
    assert known["first"]["blocks"] == hashes.sha256((site / "blocks.json").read_bytes())
    assert known["second"]["blocks"] == hashes.sha256((site / "pathways/second/blocks.json").read_bytes())


def test_what_has_changed_has_another_hash_and_the_old_one_is_gone(site: Path) -> None:
    before = finished(first(site))
    assert finished(first(site)) == before
    (site / "pathways" / "second" / "blocks.json").write_text("{}")
    (site / "app" / "part.mjs").write_text("")
    after = finished(first(site))
    assert said(after, "application/json")["second"] != said(before, "application/json")["second"]
    assert after.count("importmap") == 1 and after.count("integrity=") == 1
    was, now = (said(text, "importmap")["integrity"] for text in (before, after))
    assert [name for name in now if now[name] != was[name]] == ["../../app/part.mjs"]


def test_a_page_without_scripts_of_its_own_names_none(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text(page_with('<script src="theme.js"></script>'))
    assert "integrity" not in finished(page), "nothing lies there"
    (tmp_path / "theme.js").write_text("theme()")
    assert f'<script src="theme.js" integrity="{hashes.sha256(b"theme()")}">' in finished(page)
    assert said(page.read_text(), "importmap") is None
