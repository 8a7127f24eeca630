"""What data/headers.yml asks of a host arrives, from our own server as from nginx; and pathways run with it."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from typing import Any

import pytest

from tests.serving import served
from tools import editions, headers, nginx

CURRENT = editions.read().current.id
FOR_EVER = headers.caching(True)["Cache-Control"]


def sent(address: str) -> Message:
    """The headers of an answer, also of one that says there is nothing."""
    try:
        with urllib.request.urlopen(address) as answer:
            return answer.headers  # type: ignore[no-any-return]
    except urllib.error.HTTPError as answer:
        return answer.headers


@pytest.fixture(params=["", "/project"], ids=["root", "sub-path"])
def root(request: pytest.FixtureRequest, public: Path, tmp_path: Path) -> Iterator[str]:
    if request.param:
        (tmp_path / "project").symlink_to(public)
    with served(tmp_path if request.param else public) as address:
        yield address + request.param


def test_every_header_arrives_with_every_kind_of_file(root: str, public: Path) -> None:
    wasm = next(public.glob("runtime/*/pyodide.asm.wasm")).relative_to(public).as_posix()
    for path in ("", f"{CURRENT}/", f"{CURRENT}/glossary/", "latest/", wasm, "sw.js", "files.json", "404.html"):
        found = sent(f"{root}/{path}")
        assert {name: found[name] for name in headers.always()} == headers.always(), path
        assert found["Cache-Control"] == (FOR_EVER if path == wasm else "no-cache"), path


def test_what_is_not_there_is_not_kept(public: Path) -> None:
    with served(public) as address:
        found = sent(f"{address}/runtime/gone.wasm")
    assert found["Cache-Control"] == "no-cache"
    assert found["Content-Security-Policy"] == "frame-ancestors 'none'"


def test_each_file_falls_under_one_rule_for_its_caching_and_what_is_kept_has_a_hash_in_its_name(public: Path) -> None:
    rules = headers.parsed((public / headers.NAME).read_text(encoding="utf-8"))
    assert len(rules) <= headers.MOST
    for file in public.rglob("*"):
        address = "/" + file.relative_to(public).as_posix()
        if not file.is_file() or file.name in (headers.NAME, ".nojekyll"):
            continue
        told = headers.of_address(rules, address.removesuffix("index.html"))["Cache-Control"]
        assert told in ("no-cache", FOR_EVER), address
        named = address.startswith("/runtime/") or bool(headers.BY_CONTENT.search(file.name))
        assert told == "no-cache" or named, address


def test_nginx_is_told_the_same_for_a_site_under_a_sub_path() -> None:
    said = nginx.configuration("https://example.org/housing/")
    for name, value in headers.always().items():
        assert f'add_header {name} "{value}" always;' in said
    assert "location /housing/ {" in said and "server_name example.org;" in said
    assert "=404 /housing/404.html;" in said and "^/housing/runtime/" in said
    assert "$$" not in said


def test_every_ending_that_is_published_has_a_type(public: Path) -> None:
    known = {f".{ending}" for ending in headers.read()["types"]} | {".gz", ".sha256", ""}
    assert {file.suffix for file in public.rglob("*") if file.is_file()} - known == set()


@pytest.mark.browser
def test_no_page_of_another_site_can_frame_this_one(browser: Any, site: str, tmp_path: Path) -> None:
    other = site.replace("127.0.0.1", "localhost")
    frame = f'<iframe src="{site}/{CURRENT}/"></iframe>'
    (tmp_path / "index.html").write_text(f"<!doctype html><title>Other</title>{frame}")
    with served(tmp_path) as elsewhere:
        tab = browser.new_page()
        refused: list[str] = []
        tab.on("console", lambda message: refused.append(message.text))
        tab.goto(elsewhere.replace("127.0.0.1", "localhost"))
        tab.wait_for_timeout(2000)
        assert [frame.url for frame in tab.frames if frame.url.startswith((site, other))] == []
        assert any("frame-ancestors" in words for words in refused)
        tab.close()


@pytest.mark.browser
def test_a_walk_runs_with_all_of_these_headers_and_the_console_is_silent(browser: Any, home: str) -> None:
    tab = browser.new_page()
    heard: list[str] = []
    tab.on("console", lambda message: heard.append(message.text))
    tab.on("pageerror", lambda error: heard.append(str(error)))
    answer = tab.goto(f"{home}pathways/sharing-information/")
    assert answer.headers["cross-origin-opener-policy"] == "same-origin"
    tab.locator(".walk__ready[data-state=ready]").wait_for(timeout=120_000)
    for _ in range(30):
        tab.locator("#walk:not([inert])").locator("form[data-question], .result").first.wait_for(timeout=60_000)
        if tab.locator("#walk .result").count():
            break
        form = tab.locator("#walk form[data-question]")
        key, one_tap = form.get_attribute("data-question"), form.get_attribute("data-kind") == "choice"
        answers = form.locator("button[data-entry]") if one_tap else form.locator("input[data-entry]")
        answers.last.press("Enter") if one_tap else answers.last.check()
        if not one_tap:
            form.get_by_role("button", name="Continue").click()
        tab.locator(f"#walk form[data-question]:not([data-question={key}]), #walk .result").first.wait_for()
    assert tab.locator("#walk .result").count()
    assert heard == []
    tab.close()
