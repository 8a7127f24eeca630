"""Going on with another pathway: the answers come along, nothing is asked twice, and no two pathways are mixed."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from decision_trees import PATHWAYS
from decision_trees.engine.walk import walk
from tests.browser.conftest import Person
from tests.browser.routes import TODAY, hand_over, ways_on, with_exit

pytestmark = pytest.mark.browser


ROUTE, THERE = hand_over()
STARTS = "performance.getEntriesByName('python-ready').length + document.querySelectorAll('iframe').length"
ASKED = walk(PATHWAYS[THERE].run, ROUTE.answers, TODAY).at.key


@pytest.fixture
def at_result(person: Person) -> Person:
    """Somebody at a result that hands over."""
    return person.starts(ROUTE.key).gives(ROUTE.answers)


def test_a_case_goes_on_in_the_same_page_and_asks_what_is_not_known_yet(at_result: Person) -> None:
    page = at_result.page
    starts, title, url = page.evaluate(STARTS), page.title(), page.url
    heading = page.locator("h1").inner_text()
    given = at_result.walk.locator("[data-answers] dt").all_text_contents()
    at_result.hands_over(THERE).click()
    at_result.question(ASKED).wait_for()

    assert at_result.shows() == THERE
    assert at_result.page_of() == ROUTE.key
    assert (page.title(), page.url, page.locator("h1").inner_text()) == (title, url, heading)
    assert at_result.focused() == at_result.question(ASKED).locator("legend").first.inner_text().strip()
    now = f"Now: {PATHWAYS[THERE].title}"
    expect(at_result.walk.locator("[data-now]")).to_have_text(now)
    expect(at_result.announced).to_contain_text(f"Your answers came with you. {now}. Next question:")
    assert at_result.walk.locator("[data-answers] dt").all_text_contents() == given, "the answers of the whole case"
    assert page.evaluate(STARTS) == starts, "Python went on running"
    assert at_result.ids_used_twice() == []


def test_the_rules_are_told_which_pathways_were_walked_and_none_of_them_is_offered_again(at_result: Person) -> None:
    sent = at_result.hears_what_the_rules_are_asked()
    at_result.hands_over(THERE).click()
    at_result.question(ASKED).wait_for()
    assert [(one["pathway"], one["walked"]) for one in sent()][-1] == (THERE, [ROUTE.key])
    at_result.gives(ways_on(THERE, ROUTE.answers))
    at_result.result.wait_for()

    assert at_result.result.locator(f"[data-hand-over={ROUTE.key}], [data-hand-over={THERE}]").count() == 0


def test_a_pathway_that_this_publication_does_not_have_is_refused_kindly(at_result: Person) -> None:
    asked: list[str] = []
    at_result.waits_until_all_pathways_are_here()
    at_result.page.on("request", lambda request: asked.append(request.url))
    link = at_result.hands_over(THERE)
    link.evaluate("(link) => { link.dataset.handOver = '../../../elsewhere'; }")
    at_result.result.locator("[data-hand-over='../../../elsewhere']").click()

    expect(at_result.notice).to_contain_text("no such pathway. Your answers are kept here.")
    assert asked == []
    expect(at_result.result).to_be_visible()


def test_an_answer_of_the_pathway_before_can_be_changed_and_the_case_goes_on_where_it_was(at_result: Person) -> None:
    at_result.hands_over(THERE).click()
    at_result.question(ASKED).wait_for()
    used = walk(PATHWAYS[THERE].run, ROUTE.answers, TODAY).case.steps
    key = next(key for key in ROUTE.answers if key not in used)
    at_result.changes_key(key)
    at_result.question(key).wait_for()
    by_one_tap = at_result.kind(key) == "choice"
    at_result.enters(key, ROUTE.answers[key])
    if not by_one_tap:
        at_result.goes_on()

    at_result.question(ASKED).wait_for()
    assert at_result.shows() == THERE


def test_the_way_out_comes_along_to_a_pathway_that_may_have_to_be_left(arrives: Any, edition: Path) -> None:
    route, there = hand_over(key="which-pathway", to="homeless-16-17")
    assert there in with_exit(edition) and route.key not in with_exit(edition)
    person = arrives().opens_the_page(route.key).waits_until_ready().gives(route.answers)
    assert person.page.locator("[data-exit]").count() == 0
    person.hands_over(there).click()
    person.page.locator(f"#walk[data-pathway={there}] form[data-question]").wait_for()

    expect(person.page.locator("[data-exit]")).to_be_in_viewport()


def test_a_chart_drawn_after_going_on_is_that_of_the_pathway_walked_now(at_result: Person) -> None:
    at_result.hands_over(THERE).click()
    at_result.question(ASKED).wait_for()
    at_result.gives(ways_on(THERE, ROUTE.answers))
    asked: list[str] = []
    at_result.page.on("request", lambda request: asked.append(request.url))
    at_result.opens_the_chart()
    assert [url for url in asked if "charts" in url] == [f"{at_result.home}pathways/{THERE}/charts/"]


def test_the_settings_come_along(at_result: Person) -> None:
    at_result.walk.locator("[data-settings] summary").click()
    at_result.enters_date("as_at", ("23", "11", "2026"))
    at_result.press("Use these settings")
    expect(at_result.result).to_contain_text("Law as at 23 November 2026")
    at_result.hands_over(THERE).click()
    at_result.question(ASKED).wait_for()

    expect(at_result.walk.locator("[data-settings] summary")).to_contain_text("23 November 2026")


def test_an_answer_that_came_along_can_be_changed(at_result: Person) -> None:
    at_result.hands_over(THERE).click()
    at_result.question(ASKED).wait_for()
    used = walk(PATHWAYS[THERE].run, ROUTE.answers, TODAY).case.steps
    key = next(key for key in ROUTE.answers if key in used)
    at_result.changes_key(key)
    at_result.question(key).wait_for()
    assert at_result.shows() == THERE
    at_result.gives({key: ROUTE.answers[key]})
    at_result.question(ASKED).wait_for()


def test_start_again_clears_all_and_begins_with_the_pathway_of_the_page(at_result: Person) -> None:
    at_result.hands_over(THERE).click()
    at_result.question(ASKED).wait_for()
    at_result.press("Start again")
    expect(at_result.walk.locator("[data-answers]")).not_to_be_visible()

    assert at_result.shows() == ROUTE.key
    expect(at_result.walk.locator("[data-now]")).not_to_be_visible()
    expect(at_result.walk.locator("form[data-question]")).to_have_count(1)


def fetched(person: Person) -> list[str]:
    """From now on: the pathways whose pages a page fetches, in order, and those asked for in vain."""
    keys: list[str] = []

    def note(request: Any) -> None:
        page = re.search(r"/pathways/([\w-]+)/$", request.url)
        if page and not request.is_navigation_request():
            keys.append(page[1])

    person.page.on("request", note)
    return keys


def others(person: Person) -> list[str]:
    """All other pathways, in the order of the page."""
    listed = person.page.evaluate("""() => {
      const { pathway, pathways } = JSON.parse(document.querySelector("#pathway-data").textContent);
      return pathways.map(({ key }) => key).filter((key) => key !== pathway);
    }""")
    return [str(key) for key in listed]


def test_what_all_pathways_need_is_fetched_in_the_same_order_before_anything_is_answered(arrives: Any) -> None:
    person = arrives()
    keys = fetched(person)
    person.opens_the_page(ROUTE.key).waits_until_ready().waits_until_all_pathways_are_here()
    assert keys == others(person)
    assert set(keys) == set(PATHWAYS) - {ROUTE.key}


def test_a_hand_over_that_comes_sooner_waits_for_its_turn_in_that_order(arrives: Any) -> None:
    person = arrives()
    held: list[Any] = []
    keys = fetched(person)
    person.page.route("**/pathways/*/blocks.json", lambda route: held.append(route))
    person.page.route(f"**/pathways/{ROUTE.key}/blocks.json", lambda route: route.continue_())
    person.opens_the_page(ROUTE.key).waits_until_ready().gives(ROUTE.answers)
    person.hands_over(THERE).click()
    expect(person.notice).to_contain_text("Opening the next pathway")
    first = others(person)[0]
    assert keys == [first] != [THERE]
    person.page.unroute("**/pathways/*/blocks.json")
    for route in held:
        route.continue_()

    person.question(ASKED).wait_for()
    assert keys[: keys.index(THERE) + 1] == others(person)[: others(person).index(THERE) + 1]
    person.waits_until_all_pathways_are_here()
    assert keys == others(person)


def test_a_pathway_that_cannot_be_fetched_is_said_kindly_and_nothing_is_lost(arrives: Any) -> None:
    person = arrives()
    person.page.route(f"**/pathways/{THERE}/", lambda request: request.abort())
    person.opens_the_page(ROUTE.key).waits_until_ready().gives(ROUTE.answers)
    person.hands_over(THERE).click()

    expect(person.notice).to_contain_text("could not be opened. Your answers are kept here.")
    plain = person.notice.get_by_role("link", name="in a new tab, without your answers")
    assert plain.get_attribute("href").endswith(f"/pathways/{THERE}/")
    expect(person.result).to_be_visible()
    assert person.shows() == ROUTE.key
    person.page.unroute_all()
    keys = fetched(person)
    person.hands_over(THERE).click()
    person.question(ASKED).wait_for()
    person.waits_until_all_pathways_are_here()
    assert keys == others(person)[others(person).index(THERE) :], "the rest, and not this one alone"


def test_a_page_of_another_edition_is_not_gone_on_with(arrives: Any) -> None:
    def older(request: Any) -> None:
        response = request.fetch()
        body = response.text().replace('"edition_title": "', '"edition_title": "older ')
        request.fulfill(response=response, body=body)

    person = arrives()
    person.page.route(f"**/pathways/{THERE}/", older)
    person.opens_the_page(ROUTE.key).waits_until_ready().gives(ROUTE.answers)
    person.hands_over(THERE).click()
    expect(person.notice).to_contain_text("not as it was published with this page")
    assert person.shows() == ROUTE.key


def test_a_day_before_any_checked_law_of_the_next_pathway_leads_to_the_settings(person: Person) -> None:
    """The law of the status is checked from 2011, that of homelessness from 2018."""
    later = next(key for key, pathway in PATHWAYS.items() if pathway.since == date(2018, 4, 3))
    person.walk.locator("[data-settings] summary").click()
    person.enters_date("as_at", ("1", "3", "2018"))
    person.press("Use these settings")
    person.gives({"born": "2002-01-01"})
    person.goes_on_with(later)

    expect(person.notice).to_contain_text("No rule was checked for an earlier day than 3 April 2018")
    expect(person.walk.locator("form[data-question]").first).to_be_visible()
    person.notice.get_by_role("button", name="Change the date in the settings").click()
    expect(person.page.locator("[data-entry=as_at-day]")).to_be_focused()
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
