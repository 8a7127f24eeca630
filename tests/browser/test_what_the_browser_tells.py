"""While a case is walked, the browser asks for nothing either. Chromium's own log of the network is read for it, with
autofill switched on, which asks Chromium's maker about the fields of a form."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PATIENCE, Person
from tests.browser.netlog import Logged, logged
from tests.browser.routes import hand_over, ways_on

pytestmark = pytest.mark.browser

ROUTE, THERE = hand_over(key="which-pathway", to="homeless-16-17")
LAST = "leaving-care-status"
PERIODS = [
    {"start": "2023-01-01", "end": "2023-09-01", "basis": "care_order", "authority": "kent"},
    {"start": "2024-06-03", "end": "open", "basis": "care_order", "authority": "kent"},
]
ORDINARY = (
    "<form><input name=email autocomplete=username><input name=postcode><input name=password type=password></form>"
)


@pytest.fixture
def browser_with_log(browser: Any, browser_path: str, tmp_path: Path) -> Iterator[Logged]:
    with logged(browser.browser_type, browser_path, tmp_path) as one:
        yield one


@pytest.fixture
def walker(browser_with_log: Logged, home: str) -> Person:
    context = browser_with_log.browser.new_context()
    context.set_default_timeout(PATIENCE)
    return Person(context, home)


def test_three_pathways_are_walked_with_their_hand_overs_and_nothing_is_asked_for(
    browser_with_log: Logged, walker: Person
) -> None:
    log = browser_with_log
    walker.opens_the_page(ROUTE.key).waits_until_ready().waits_until_all_pathways_are_here()
    begun = log.moment()
    walker.gives(ROUTE.answers)
    walker.hands_over(THERE).click()
    walker.page.locator(f"#walk[data-pathway={THERE}]").wait_for()
    walker.gives(ways_on(THERE, ROUTE.answers))
    walker.result.wait_for()
    walker.goes_on_with(LAST)
    walker.gives(ways_on(LAST, {**ways_on(THERE, ROUTE.answers), "care": PERIODS}))
    walker.result.wait_for()
    makes_a_mistake_and_changes_the_day(walker)
    ended = log.moment()
    asks_about_an_ordinary_form(walker)
    log.moment()
    log.closes()

    assert log.asked_for(begun, ended) == []
    assert log.asked_its_maker(until=ended) == []
    assert log.asked_its_maker(ended), "a form as others have it is asked about, and the log shows it"
    assert [url for url in log.asked_for(until=begun) if url.endswith(f"/{THERE}/")], "and it shows what is fetched"


def makes_a_mistake_and_changes_the_day(walker: Person) -> None:
    walker.changes_key("born")
    walker.question("born").wait_for()
    walker.enters_date("born", ("31", "2", ""))
    walker.goes_on()
    expect(walker.summary).to_be_focused()
    walker.walk.locator("[data-settings] summary").click()
    walker.enters_date("as_at", ("23", "11", "2026"))
    walker.press("Use these settings")


def asks_about_an_ordinary_form(walker: Person) -> None:
    walker.page.route("**/ordinary", lambda route: route.fulfill(body=ORDINARY, content_type="text/html"))
    walker.page.goto(f"{walker.home}ordinary")


@pytest.mark.parametrize("key", ["born", "care"])
def test_the_same_fields_in_a_form_that_led_elsewhere_would_be_asked_about(
    browser_with_log: Logged, walker: Person, key: str
) -> None:
    """Or the test above would prove nothing of them."""
    log = browser_with_log
    walker.opens_the_page(LAST).waits_until_ready()
    if key == "care":
        walker.gives({"born": "2009-05-01"})
    begun = log.moment()
    walker.question(key).evaluate("""(form) => {
      const copy = form.cloneNode(true);
      copy.removeAttribute("action");
      form.replaceWith(copy);
    }""")
    log.moment()
    log.closes()

    assert log.asked_its_maker(begun)


def test_no_page_has_a_form_that_is_asked_about(browser_with_log: Logged, walker: Person) -> None:
    """Its search, a form to fill in, or the choice of services."""
    log = browser_with_log
    for page in ("forms/decision-notice/", "services/", ""):
        walker.page.goto(walker.home + page)
        walker.page.locator("form").first.wait_for(state="attached")
        ended = log.moment()
    asks_about_an_ordinary_form(walker)
    log.moment()
    log.closes()

    assert len(log.asked_for(until=ended)) > 20
    assert log.asked_its_maker(until=ended) == []
    assert log.asked_its_maker(ended)
