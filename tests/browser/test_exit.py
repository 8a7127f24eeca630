"""A page that may be watched can be left at once: by a button and by Escape, with nothing left to come back to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.faults import passes, with_time
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
    person.left = with_exit(edition)[0]
    person.opens_the_page(person.left)
    person.begun = person.asked()
    answers_one(person)
    answers_one(person)
    person.asks_first = []
    person.page.on("dialog", lambda dialog: (person.asks_first.append(dialog.type), dialog.accept()))
    return person


def answers_one(person: Any) -> None:
    key = person.asked()
    person.question(key).locator(".choice").nth(1).press("Enter")
    person.walk.locator(f"form[data-question]:not([data-question={key}])").wait_for()


def has_left(person: Any) -> None:
    person.page.wait_for_url("https://www.gov.uk/")
    assert person.page.title() == "Neutral"
    assert person.asks_first == [], "nothing is asked of somebody who has to leave"
    person.goes("back", "glossary/")  # and not to the page that was left
    person.goes("forward", "https://www.gov.uk/")
    assert person.page.title() == "Neutral"


def test_while_the_other_site_is_slow_the_page_that_was_left_is_empty_and_silent(arrives: Any, edition: Path) -> None:
    person = with_time(arrives())
    faults: list[str] = []
    person.page.on("pageerror", lambda error: faults.append(str(error)))
    person.page.route("https://www.gov.uk/**", lambda route: route.fulfill(status=204))  # the page stays
    person.opens_the_page(with_exit(edition)[0])
    person.page.locator("[data-exit]").click(no_wait_after=True)
    expect(person.page.locator("body > *")).to_have_count(0)
    person.page.evaluate("dispatchEvent(new ErrorEvent('error', { filename: `${location.origin}/app/app.mjs` })), 0")
    passes(person, 60)
    assert faults == []


def test_what_the_browser_kept_of_the_steps_shows_nothing_of_the_case(person: Any) -> None:
    person.page.locator("[data-exit]").click()
    person.page.wait_for_url("https://www.gov.uk/")
    person.goes("forward", f"pathways/{person.left}/")
    person.question(person.begun).wait_for()

    expect(person.walk.locator("[data-answers]")).not_to_be_visible()
    assert person.walk.locator(".choice--given").count() == 0


def test_leaving_ends_the_worker_that_held_the_case(person: Any) -> None:
    person.waits_until_ready()
    assert person.page.locator("iframe[sandbox]").count() == 1
    person.page.unroute_all()
    person.page.route("https://www.gov.uk/**", lambda route: route.fulfill(status=204))  # so that the page stays
    person.page.locator("[data-exit]").click()
    expect(person.page.locator("iframe[sandbox]")).to_have_count(0)
    assert person.page.locator("body").inner_text().strip() == ""


def test_the_button_puts_another_site_in_the_place_of_the_page(person: Any) -> None:
    button = person.page.locator("[data-exit]")
    expect(button).to_be_in_viewport()
    said = person.page.locator(".pathway__exit-note")
    expect(said).to_contain_text("Escape three times does the same")
    expect(person.page.locator("#pathway-exit")).not_to_be_visible()
    said.locator("summary").click()
    expect(person.page.locator("#pathway-exit")).to_contain_text("still shows that this page was opened")
    assert button.get_attribute("aria-describedby") == "pathway-exit"
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
