"""A page that may be watched can be left at once: by a button and by Escape, with nothing left to come back to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.routes import with_exit

pytestmark = pytest.mark.browser


@pytest.fixture
def person(arrives: Any, edition: Path) -> Any:
    """Somebody who came from the glossary, has begun to answer, and may have to leave; the neutral site is played."""
    person = arrives(viewport={"width": 390, "height": 800})
    person.asked_outside = []
    person.page.on(
        "request",
        lambda request: person.asked_outside.append(request.url) if request.url.startswith("https:") else None,
    )
    neutral = {"body": "<title>Neutral</title>", "content_type": "text/html"}
    person.page.route("https://www.gov.uk/**", lambda route: route.fulfill(**neutral))
    person.page.goto(person.home + "glossary/")
    person.opens_the_page(with_exit(edition)[0])
    person.question(person.asked()).locator("input").first.focus()
    person.page.keyboard.press("Space")
    return person


def has_left(person: Any) -> None:
    person.page.wait_for_url("https://www.gov.uk/")
    assert person.page.title() == "Neutral"
    person.goes("back", "glossary/")  # and not to the page that was left


def test_the_button_puts_another_site_in_the_place_of_the_page(person: Any) -> None:
    button = person.page.locator("[data-exit]")
    expect(button).to_be_in_viewport()
    expect(person.page.locator("#pathway-exit")).to_contain_text("still shows that this page was opened")
    person.page.evaluate("scrollTo(0, 2000)")
    expect(button).to_be_in_viewport()
    assert person.asked_outside == [], "nothing is asked of another site before the person leaves"
    button.click()
    has_left(person)


def test_escape_three_times_does_the_same(person: Any) -> None:
    for _ in range(3):
        person.page.keyboard.press("Escape")
    has_left(person)


def test_escape_twice_leaves_nothing(person: Any) -> None:
    here = person.page.url
    person.page.keyboard.press("Escape")
    person.page.keyboard.press("Escape")
    person.page.keyboard.press("Tab")
    person.page.keyboard.press("Escape")
    assert person.page.url == here
    expect(person.walk).to_be_visible()
