"""No page is wider than its window, on the narrowest screen, in the widest font that people commonly have."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.fonts import FONTS

pytestmark = pytest.mark.browser

WIDEST = (
    "",
    "about/sources/",
    "about/status-truth-table/",
    "protocol/one-page/",
    "protocol/part-c/23-preventing-eviction/",
    "services/",
    "pathways/which-council/",
    "forms/red-flags/",
)
"""Pages with the widest tables and the longest words. `dev.py check --all` looks at all pages."""


@pytest.mark.parametrize("font", FONTS)
def test_no_page_is_wider_than_a_narrow_window(browsers: Any, home: str, font: str) -> None:
    tab = browsers(font).new_page(viewport={"width": 320, "height": 640})
    wider = {}
    for page in WIDEST:
        tab.goto(home + page, wait_until="domcontentloaded")
        wider[page] = tab.evaluate("document.scrollingElement.scrollWidth - innerWidth")
    tab.close()
    assert {page: by for page, by in wider.items() if by > 0} == {}
