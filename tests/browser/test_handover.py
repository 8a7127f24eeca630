"""Going on with another pathway: the answers come along, nothing is asked twice, and no two pathways are mixed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from playwright.sync_api import expect

from decision_trees import PATHWAYS
from decision_trees.engine.walk import walk
from tests.browser.conftest import Person
from tests.browser.routes import TODAY, hand_over

pytestmark = pytest.mark.browser


ROUTE, THERE = hand_over()
STARTS = "performance.getEntriesByName('python-ready').length + document.querySelectorAll('iframe').length"
ASKED = walk(PATHWAYS[THERE].run, ROUTE.answers, TODAY).at.key


@pytest.fixture
def at_result(person: Person) -> Person:
    """Somebody at a result that hands over."""
    return person.starts(ROUTE.key).gives(ROUTE.answers)


def test_a_hand_over_keeps_the_answers_and_asks_what_is_not_known_yet(at_result: Person) -> None:
    starts = at_result.page.evaluate(STARTS)
    at_result.hands_over(THERE).click()
    at_result.question(ASKED).wait_for()

    assert at_result.shows() == THERE
    assert at_result.focused() == at_result.question(ASKED).locator("legend").first.inner_text().strip()
    expect(at_result.announced).to_contain_text("Your answers came with you to this pathway")
    expect(at_result.notice).to_contain_text(PATHWAYS[THERE].title)
    heading = at_result.page.locator("h1")
    expect(heading).to_have_count(1)
    expect(at_result.page.locator(".md-nav__link--active")).to_have_attribute("href", at_result.page.url)
    expect(at_result.page.locator(".md-skip")).to_have_attribute("href", f"#{heading.get_attribute('id')}")
    assert at_result.page.evaluate(STARTS) == starts, "Python went on running"
    assert at_result.ids_used_twice() == []


def test_the_settings_come_along(at_result: Person) -> None:
    at_result.walk.locator("[data-settings] summary").click()
    at_result.chooses("area", "kent")
    at_result.press("Use these settings")
    at_result.hands_over(THERE).click()
    at_result.question(ASKED).wait_for()

    expect(at_result.walk.locator("[data-settings] summary")).to_contain_text("Kent")


def test_an_answer_that_came_along_can_be_changed_and_start_again_clears_all(at_result: Person) -> None:
    at_result.hands_over(THERE).click()
    at_result.question(ASKED).wait_for()
    row = at_result.walk.locator("[data-change]").first
    key = row.get_attribute("data-change")
    row.click()
    at_result.question(key).wait_for()
    filled = "(form) => [...form.elements].some((one) => one.type === 'text' ? one.value : one.checked)"
    assert at_result.question(key).evaluate(filled)
    at_result.goes_on()
    at_result.question(ASKED).wait_for()
    at_result.press("Start again")
    expect(at_result.walk.locator("[data-answers]")).not_to_be_visible()
    assert at_result.shows() == THERE


def test_back_leads_to_the_page_before_and_forward_begins_the_new_pathway_afresh(arrives: Any) -> None:
    person = arrives()
    person.page.goto(person.home + "glossary/")
    person.opens_the_page(ROUTE.key).waits_until_ready().gives(ROUTE.answers)
    person.hands_over(THERE).click()
    person.question(ASKED).wait_for()
    person.goes("back", "glossary/")
    person.goes("forward", f"pathways/{THERE}/")
    person.walk.locator("form[data-question]").wait_for()

    assert person.shows() == THERE
    expect(person.walk.locator("[data-answers]")).not_to_be_visible()


def test_back_to_a_place_on_the_pathway_before_shows_that_pathway_with_the_answers(at_result: Person) -> None:
    at_result.page.evaluate("location.hash = 'paper'")
    at_result.hands_over(THERE).click()
    at_result.question(ASKED).wait_for()
    at_result.goes("back", f"pathways/{ROUTE.key}/")
    at_result.result.wait_for()

    assert at_result.shows() == ROUTE.key


def test_a_pathway_that_cannot_be_fetched_is_said_kindly_and_nothing_is_lost(at_result: Person) -> None:
    at_result.page.route(f"**/pathways/{THERE}/", lambda request: request.abort())
    at_result.hands_over(THERE).click()

    expect(at_result.notice).to_contain_text("could not be opened. Your answers are kept here.")
    plain = at_result.notice.get_by_role("link", name="in a new tab, without your answers")
    assert plain.get_attribute("href").endswith(f"/pathways/{THERE}/")
    expect(at_result.result).to_be_visible()
    assert at_result.shows() == ROUTE.key
    at_result.page.unroute_all()
    at_result.hands_over(THERE).click()
    at_result.question(ASKED).wait_for()


def test_a_page_of_another_edition_is_not_gone_on_with(at_result: Person) -> None:
    def older(request: Any) -> None:
        response = request.fetch()
        body = response.text().replace('"edition_title": "', '"edition_title": "older ')
        request.fulfill(response=response, body=body)

    at_result.page.route(f"**/pathways/{THERE}/", older)
    at_result.hands_over(THERE).click()
    expect(at_result.notice).to_contain_text("could not be opened")
    assert at_result.shows() == ROUTE.key


def test_a_day_before_any_checked_law_of_the_next_pathway_leads_to_the_settings(person: Person) -> None:
    """The law of the status is checked from 2011, that of homelessness from 2018."""
    later = next(key for key, pathway in PATHWAYS.items() if pathway.since == date(2018, 4, 3))
    person.walk.locator("[data-settings] summary").click()
    person.enters_date("as_at", ("1", "3", "2018"))
    person.press("Use these settings")
    person.gives({"born": "2002-01-01"})
    person.comes_to(later)

    expect(person.notice).to_contain_text("No rule was checked for an earlier day than 3 April 2018")
    expect(person.walk.locator("form[data-question]").first).to_be_visible()
    person.notice.get_by_role("button", name="Change the date in the settings").click()
    expect(person.page.locator("#as_at-day")).to_be_focused()
    person.enters_date("as_at", ("22", "11", "2026"))
    person.press("Use these settings")
    expect(person.notice).not_to_be_visible()
    assert person.shows() == later


def test_without_javascript_the_same_links_lead_to_the_pages(arrives: Any) -> None:
    person = arrives(java_script_enabled=False)
    person.page.goto(f"{person.home}pathways/{ROUTE.key}/paper/")
    person.page.locator(f"#paper a[data-hand-over={THERE}]").first.click()

    person.page.wait_for_url(f"**/pathways/{THERE}/")
    expect(person.page.locator("#paper")).to_be_visible()
