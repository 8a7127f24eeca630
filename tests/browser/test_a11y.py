"""WCAG 2.2 AA as far as axe can see it, in light and dark, on a phone and at 400% zoom, states of the walk included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser.axe import Axe
from tests.browser.routes import checklist

pytestmark = pytest.mark.browser

BOXES, LIST = checklist()
SETTINGS = {
    "light": {"color_scheme": "light", "viewport": {"width": 1280, "height": 900}},
    "dark": {"color_scheme": "dark", "viewport": {"width": 1280, "height": 900}},
    "phone": {"color_scheme": "light", "viewport": {"width": 390, "height": 844}},
    "400% zoom": {"color_scheme": "dark", "viewport": {"width": 320, "height": 256}},
}
PAGES = (
    "",
    "protocol/part-c/17-status-and-responsible-authority/",
    "glossary/",
    "outcomes/leaving-care-status/eligible/",
    "about/how-it-is-built/",
    "about/keep-on-this-device/",
    "editions/",
    "editions/from-2021/",
    "../2018/protocol/kent/05-allocations/",
)


@pytest.fixture(params=SETTINGS)
def visitor(request: pytest.FixtureRequest, arrives: Any) -> Iterator[Any]:
    return arrives(**SETTINGS[request.param])


def test_the_pages_to_read_have_no_barrier_that_axe_knows(visitor: Any) -> None:
    axe = Axe(visitor)
    for page in PAGES:
        visitor.page.goto(visitor.home + page)
        axe.run(page or "home")

    assert axe.found == []
    assert axe.runs == len(PAGES)


def test_paper_version_and_charts_have_no_barrier_that_axe_knows(visitor: Any) -> None:
    axe = Axe(visitor)
    for page in ("paper", "charts"):
        visitor.page.goto(f"{visitor.home}pathways/leaving-care-status/{page}/")
        axe.run(page)

    assert axe.found == []
    assert axe.runs == 2


@pytest.mark.parametrize("visitor", ["dark", "phone", "400% zoom"], indirect=True)
def test_no_state_of_the_walk_has_a_barrier_that_axe_knows(visitor: Any) -> None:
    axe = Axe(visitor)
    visitor.has_a_slow_connection().opens_the_page()
    axe.run("first question, rules not ready", "#walk")
    visitor.enters_date("born", ("31", "2", "2009"))
    visitor.goes_on()
    visitor.walk.locator("[data-focus]").wait_for()
    axe.run("waiting", "#walk")
    visitor.the_rest_arrives()
    visitor.summary.wait_for(timeout=60_000)
    axe.run("error", "#walk")
    visitor.walk.locator("[data-why] summary").click()
    visitor.walk.locator("[data-settings] summary").click()
    axe.run("why we ask and settings, open", "#walk")
    visitor.enters_date("born", ("1", "5", "2009"))
    visitor.goes_on()
    visitor.question("care").wait_for()
    visitor.chooses("care", "some")
    visitor.enters_period(0, ("3", "6", "2024"), None)
    visitor.press("Add another period")
    visitor.enters_period(1, ("1", "9", "2024"), ("1", "8", "2024"))
    axe.run("two periods", "#walk")
    visitor.goes_on()
    visitor.summary.wait_for()
    axe.run("error in a period", "#walk")
    visitor.enters_date("care-1-end", ("1", "10", "2024"))
    visitor.goes_on()
    visitor.leaves_the_place_open()
    visitor.result.wait_for()
    axe.run("result", "#walk")
    before = {key: raw for key, raw in BOXES.answers.items() if key != LIST}
    visitor.starts(BOXES.key).gives(before)
    visitor.press("Back")
    visitor.walk.locator(".choice--given").wait_for()
    axe.run("a choice that was answered", "#walk")
    visitor.gives(before)
    visitor.goes_on()
    visitor.summary.wait_for()
    axe.run("boxes to tick, error", "#walk")

    assert axe.found == []
    assert axe.runs == 9
