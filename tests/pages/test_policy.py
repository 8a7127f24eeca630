"""Every page carries a strict policy, lives with it, and asks no other site for anything."""

import html
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')


def policies(public: Path) -> Iterator[tuple[Path, dict[str, list[str]], str]]:
    for page in sorted(public.rglob("*.html")):
        text = page.read_text(encoding="utf-8")
        (found,) = POLICY.findall(text)
        assert text.index("Content-Security-Policy") < text.index("<title"), page
        rules = dict(rule.split(" ", 1) for rule in html.unescape(found).split("; "))
        yield page, {name: sources.split() for name, sources in rules.items()}, text


def test_every_page_has_one_strict_policy(public: Path) -> None:
    pages = list(policies(public))
    assert len(pages) > 20
    for page, rules, _ in pages:
        assert rules["default-src"] == ["'none'"], page
        assert rules["form-action"] == rules["base-uri"] == rules["frame-src"] == ["'none'"], page
        assert rules["connect-src"] == rules["style-src"] == rules["font-src"] == ["'self'"], page
        everything = {source for sources in rules.values() for source in sources}
        for source in everything:
            known = source in ("'none'", "'self'", "data:", "blob:", "'wasm-unsafe-eval'")
            assert known or source.startswith("'sha256-"), (page, source)


def test_only_pages_with_a_walk_may_compile_webassembly(public: Path) -> None:
    walks = 0
    for page, rules, text in policies(public):
        walk = 'id="pathway"' in text
        walks += walk
        assert ("'wasm-unsafe-eval'" in rules["script-src"]) is walk, page
        assert ("blob:" in rules["worker-src"]) is walk, page
    assert walks


class _Inline(HTMLParser):
    """Attributes that a policy without unsafe-inline would refuse."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            script = (value or "").strip().lower().startswith("javascript:")
            if name == "style" or name.startswith("on") or script:
                self.found.append(f"<{tag} {name}={value!r}>")


def test_no_page_has_inline_styles_or_handlers(public: Path) -> None:
    for page in sorted(public.rglob("*.html")):
        inline = _Inline()
        inline.feed(page.read_text(encoding="utf-8"))
        assert inline.found == [], page


@pytest.mark.browser
def test_no_page_breaks_its_policy_or_asks_another_site(home: str, edition: Path, browser: Any) -> None:
    """Every page of the edition is opened, and the console and the requests are read."""
    site = home.rsplit("/", 2)[0]
    tab = browser.new_page()
    heard: list[str] = []
    tab.on("console", lambda message: heard.append(f"{tab.url}: {message.text}"))
    tab.on("pageerror", lambda error: heard.append(f"{tab.url}: {error}"))
    ours = (site, "data:", "blob:", "about:srcdoc")
    tab.on("request", lambda request: None if request.url.startswith(ours) else heard.append(request.url))
    pages = sorted(edition.rglob("index.html"))
    for page in pages:
        tab.goto(home + page.parent.relative_to(edition).as_posix() + "/")
        tab.wait_for_selector(".md-version__current")
    tab.close()
    assert len(pages) > 20
    assert heard == []
