"""Nothing of a case leaves the page or stays in the browser: not by request, address, title, storage or console."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.routes import hand_over

pytestmark = pytest.mark.browser

KEPT = """async () => JSON.stringify({
  local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie, name: window.name,
  databases: "databases" in indexedDB ? (await indexedDB.databases()).map((one) => one.name) : [],
  caches: "caches" in globalThis ? await caches.keys() : [],
  workers: (await navigator.serviceWorker?.getRegistrations() ?? []).length,
  state: typeof history.state, address: location.href,
})"""


def test_a_walked_case_makes_no_request_and_leaves_no_trace(arrives: Any, site: str) -> None:
    person = arrives()
    console: list[str] = []
    requests: list[str] = []
    person.page.on("console", lambda message: console.append(message.text))
    person.page.on("pageerror", lambda error: console.append(str(error)))
    person.context.on("request", lambda request: requests.append(request.url))
    person.opens_the_page().waits_until_ready().waits_until_all_pathways_are_here()
    assert len(requests) > 5, "the requests of the page itself must be seen, or none that follow would be"
    assert [url for url in requests if not url.startswith((site + "/", "blob:", "data:", "about:"))] == []
    requests.clear()
    title = person.page.title()
    before = json.loads(person.page.evaluate(KEPT))
    steps = person.page.evaluate("history.length")

    person.goes_on()
    expect(person.summary).to_be_focused()
    person.walks_to_eligible()
    person.changes("What is the young person's date of birth?")
    person.goes_on()
    person.result.wait_for()
    person.result.locator(".take__more > summary").click()
    with person.page.expect_download():
        person.result.locator("[data-save]").click()

    assert [url for url in requests if not url.startswith("blob:")] == []
    assert json.loads(person.page.evaluate(KEPT)) == before | {"state": "number"}
    assert person.page.evaluate("history.length") == steps + 5, "a step for each question and result shown"
    assert person.page.title() == title
    assert console == []


def test_a_hand_over_makes_no_request_and_what_it_needs_was_fetched_before_telling_nothing(arrives: Any) -> None:
    route, there = hand_over()
    person = arrives()
    console: list[str] = []
    requests: list[Any] = []
    person.page.on("console", lambda message: console.append(message.text))
    person.page.on("pageerror", lambda error: console.append(str(error)))
    person.context.on("request", lambda request: requests.append(request))
    person.opens_the_page(route.key).waits_until_ready().waits_until_all_pathways_are_here()
    page = f"{person.home}pathways/{there}/"
    asked = [request for request in requests if request.url.startswith(page)]
    assert sorted(request.url for request in asked) == [page, f"{page}blocks.json", f"{page}closed.json"]
    for request in asked:
        assert request.method == "GET" and request.post_data is None and "referer" not in request.all_headers()
    person.gives(route.answers)
    title = person.page.title()
    before = json.loads(person.page.evaluate(KEPT))
    requests.clear()
    person.hands_over(there).click()
    person.page.locator(f"#walk[data-pathway={there}]").wait_for()
    person.walk.locator("form[data-question], .result").wait_for()

    assert [request.url for request in requests] == []
    assert json.loads(person.page.evaluate(KEPT)) == before
    assert person.page.title() == title
    assert console == []


def test_fields_switch_off_spelling_services_translation_and_autofill(person: Any) -> None:
    for key in ("born", "care"):
        person.question(key).wait_for()
        fields = person.question(key).locator("input[type=text]")
        assert fields.count() >= 3
        for field in fields.all():
            wanted = {"autocomplete": "off", "spellcheck": "false", "translate": "no", "writingsuggestions": "false"}
            assert {name: field.get_attribute(name) for name in wanted} == wanted
        assert person.question(key).get_attribute("autocomplete") == "off"
        if key == "born":
            person.enters_date("born", ("1", "5", "2009"))
            person.goes_on()


def test_answers_are_marked_as_not_for_translation(person: Any) -> None:
    person.walks_to_eligible()
    values = person.walk.locator("[data-slot=value]")
    assert values.count() > 3
    for value in values.all():
        assert value.get_attribute("translate") == "no"


def test_a_page_left_and_come_back_to_knows_nothing(arrives: Any) -> None:
    """The browser keeps such a page whole, to show it again at once; this one then starts anew."""
    person = arrives().opens_the_page().walks_to_eligible()
    person.page.evaluate("addEventListener('pagehide', (event) => { sessionStorage.keptWhole ??= event.persisted; })")
    person.page.goto(person.home + "glossary/")
    person.page.evaluate("history.back()")
    knows_nothing(person)
    assert person.page.evaluate("sessionStorage.keptWhole") == "true", "or this test would prove nothing"
    person.waits_until_ready()

    person.enters_date("born", ("1", "5", "2009"))
    person.page.reload()
    knows_nothing(person)


def knows_nothing(person: Any) -> None:
    person.question("born").wait_for()
    assert person.page.input_value("[data-entry=born-year]") == ""
    expect(person.result).to_have_count(0)
    expect(person.walk.locator("[data-answers]")).not_to_be_visible()


def test_links_out_of_a_walk_open_beside_it_so_that_no_answer_is_lost(person: Any) -> None:
    person.walks_to_eligible()
    links = person.result.locator(
        "a[href]:not([href^='#'], [data-hand-over], [href^='tel:'])"
    )  # a hand-over takes the answers along
    assert links.count() > 5
    for link in links.all():
        assert (link.get_attribute("target"), link.get_attribute("rel")) == ("_blank", "noopener noreferrer")
