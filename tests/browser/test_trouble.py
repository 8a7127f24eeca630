"""When Python is late, blocked, missing or dies, or there is no JavaScript: the person is told and loses nothing."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

BORN = ("1", "5", "2009")


def test_the_first_answer_is_taken_before_python_is_there_and_used_when_it_is(arrives: Any) -> None:
    person = arrives().has_a_slow_connection().opens_the_page()
    person.enters_date("born", BORN)
    person.goes_on()

    expect(person.walk.get_by_role("heading", name="Your answer is kept")).to_be_focused()
    expect(person.walk.locator(".walk__ready")).to_contain_text("%")
    expect(person.walk.locator("[data-answers]")).to_contain_text("2009")
    assert person.walk.locator("progress").get_attribute("value")
    person.the_rest_arrives()
    person.question("care").wait_for(timeout=60_000)
    expect(person.walk.locator("[data-answers]")).to_contain_text("1 May 2009")


def test_an_early_answer_that_cannot_be_right_comes_back_with_its_fault(arrives: Any) -> None:
    person = arrives().has_a_slow_connection().opens_the_page()
    person.enters_date("born", ("31", "2", "2009"))
    person.goes_on()
    person.walk.get_by_role("heading", name="Your answer is kept").wait_for()
    person.the_rest_arrives()

    expect(person.summary).to_contain_text("has no day 31", timeout=60_000)
    assert person.page.input_value("[data-entry=born-day]") == "31"


def test_somebody_still_typing_when_python_is_ready_is_not_disturbed(arrives: Any) -> None:
    person = arrives().has_a_slow_connection().opens_the_page()
    person.page.fill("[data-entry=born-day]", "1")
    person.page.fill("[data-entry=born-month]", "5")
    person.the_rest_arrives()
    person.waits_until_ready()

    expect(person.page.locator("[data-entry=born-month]")).to_be_focused()
    assert person.page.input_value("[data-entry=born-day]") == "1"


def test_where_webassembly_is_blocked_a_sentence_leads_to_the_paper_version(arrives: Any) -> None:
    person = arrives()
    person.page.add_init_script("delete globalThis.WebAssembly")
    person.opens_the_page()

    expect(person.notice).to_contain_text("WebAssembly is missing or switched off")
    person.enters_date("born", BORN)
    person.goes_on()
    expect(person.notice).to_be_visible()
    assert person.page.input_value("[data-entry=born-year]") == "2009"
    with person.context.expect_page() as opened:
        person.notice.get_by_role("link", name="paper version").click()
    expect(opened.value.locator("#q-born")).to_be_visible()
    assert opened.value.url.endswith("/pathways/leaving-care-status/paper/")


def test_when_the_runtime_cannot_be_fetched_what_was_typed_stays(arrives: Any) -> None:
    person = arrives()
    person.page.route("**/pyodide.asm.wasm", lambda route: route.abort())
    person.opens_the_page()
    person.enters_date("born", BORN)

    expect(person.notice).to_contain_text("could not be fetched")
    expect(person.notice.get_by_role("link", name="paper version")).to_be_visible()
    assert person.page.input_value("[data-entry=born-year]") == "2009"


def test_a_worker_that_dies_is_started_again_and_the_person_goes_on_where_they_were(arrives: Any) -> None:
    person = arrives().opens_the_page().waits_until_ready()
    person.enters_date("born", BORN)
    person.goes_on()
    person.question("care").wait_for()
    person.page.evaluate("document.querySelector('iframe[sandbox]').remove()")
    person.chooses("care", "some")
    person.enters_period(0, ("3", "6", "2024"), None)
    person.goes_on()

    expect(person.walk.get_by_role("heading", name="Your answer is kept")).to_be_visible()
    expect(person.walk.locator("[data-answers] dt")).to_have_count(2)
    expect(person.notice).to_contain_text("starting again", timeout=20_000)
    person.leaves_the_place_open()
    expect(person.result).to_contain_text("Eligible child", timeout=60_000)
    expect(person.result.locator("[data-part=steps]")).to_contain_text("1 May 2009")


def test_the_first_question_is_answered_before_the_other_questions_have_come(arrives: Any) -> None:
    person = arrives()
    late: list[Any] = []
    person.page.route("**/blocks.json", lambda route: late.append(route))
    person.opens_the_page()
    person.enters_date("born", BORN)
    person.goes_on()

    expect(person.walk.get_by_role("heading", name="Your answer is kept")).to_be_focused()
    late[0].continue_()
    person.question("care").wait_for()
    expect(person.walk.locator("[data-answers]")).to_contain_text("2009")


def test_when_the_other_questions_cannot_be_fetched_the_paper_version_is_offered(arrives: Any) -> None:
    person = arrives()
    person.page.route("**/blocks.json", lambda route: route.abort())
    person.opens_the_page()
    person.enters_date("born", BORN)
    person.goes_on()

    expect(person.notice).to_contain_text("could not be fetched")
    expect(person.notice.get_by_role("link", name="paper version")).to_be_visible()
    assert person.page.input_value("[data-entry=born-year]") == "2009"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("#outcome-eligible", "paper/#outcome-eligible"),
        ("#q-care", "paper/#q-care"),
        ("#paper-steps", "paper/#paper-steps"),
        ("#chart-born", "charts/#chart-born"),
        ("#paper", "#paper"),
    ],
)
def test_an_old_address_still_leads_to_what_it_named(arrives: Any, old: str, new: str) -> None:
    person = arrives()
    at = person.home + "pathways/leaving-care-status/"
    person.page.goto(at + old)
    person.page.wait_for_url(at + new)
    expect(person.page.locator(f"[id='{old[1:]}']")).to_be_in_viewport()


def test_without_javascript_the_paper_version_asks_the_same_questions(arrives: Any) -> None:
    person = arrives(java_script_enabled=False)
    person.page.goto(person.home + "pathways/leaving-care-status/")

    said = person.page.locator("noscript .pathway__notice")
    expect(said).to_be_visible()
    assert "needs JavaScript" in said.text_content()
    expect(person.walk).not_to_be_visible()
    said.get_by_role("link", name="paper version").click()
    first = person.page.locator("#q-born")
    expect(first).to_contain_text("date of birth")
    first.get_by_role("link", name="go to 2").click()
    assert person.page.url.endswith("#q-age")
    expect(person.page.locator("#q-age")).to_be_in_viewport()
    expect(person.page.locator("#outcome-eligible")).to_contain_text("What to do")


def test_when_python_stops_for_good_the_last_question_and_every_answer_stay(arrives: Any) -> None:
    person = arrives().has_a_browser_that_checks_no_module()
    person.page.route("**/app/client.mjs", lambda route: short_of_patience(route))
    person.opens_the_page().waits_until_ready().walks_to_eligible()
    person.page.evaluate("document.querySelector('iframe[sandbox]').remove()")
    person.walk.locator("[data-settings] summary").click()
    person.press("Use these settings")

    expect(person.notice).to_contain_text("keeps stopping", timeout=20_000)
    expect(person.notice.get_by_role("link", name="paper version")).to_be_visible()
    expect(person.question("place")).to_be_visible()
    expect(person.walk.locator("[data-answers]")).to_contain_text("2009")


def short_of_patience(route: Any) -> None:
    """The published client, but that it gives up at the first worker that does not reply."""
    response = route.fetch()
    route.fulfill(response=response, body=response.text().replace("restarts: 3", "restarts: 0"))
