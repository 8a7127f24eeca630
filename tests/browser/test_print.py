"""What is meant for one sheet of paper fits on one, from a phone as from a wide screen, in whatever font."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.browser.fonts import FONTS

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("width", [390, 1280])
def test_the_protocol_on_one_page_is_one_sheet_of_a4(browsers: Any, home: str, width: int, font: str) -> None:
    tab = browsers(font).new_page(viewport={"width": width, "height": 800})
    tab.goto(home + "protocol/one-page/")
    sheets = tab.pdf(prefer_css_page_size=True)
    tab.close()
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", sheets)) == 1
    assert re.search(rb"/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]", sheets)  # 210 by 297 mm in points
