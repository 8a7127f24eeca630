"""The browser's Back and Forward walk the questions and results, and no trace of the answers is left in them."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Person
from tests.browser.routes import hand_over

pytestmark = pytest.mark.browser

BORN = ("1", "5", "2009")
ROUTE, THERE = hand_over()


def test_back_and_forward_walk_the_questions_and_the_result_with_their_answers(person: Person) -> None:
    person.walks_to_eligible()
    person.goes_by_browser("back")
    person.question("place").wait_for()
    person.goes_by_browser("back")
    person.question("care").wait_for()
    assert person.page.input_value("[data-entry=care-0-start-month]") == "6"
    assert "looked after" in person.focused()
    person.goes_by_browser("back")
    person.question("born").wait_for()
    assert person.page.input_value("[data-entry=born-year]") == "2009"
    person.goes_by_browser("forward")
    person.question("care").wait_for()
    person.goes_by_browser("forward")
    person.question("place").wait_for()
    person.goes_by_browser("forward")
    person.result.wait_for()
    expect(person.result).to_contain_text("Eligible child")
    assert person.focused() == "Eligible child"


def test_back_crosses_a_hand_over_and_forward_comes_to_it_again(person: Person) -> None:
    person.starts(ROUTE.key).gives(ROUTE.answers)
    name = person.result.locator(".card__answer").inner_text()
    person.hands_over(THERE).click()
    person.walk.locator("form[data-question]").wait_for()
    asked = person.asked()
    person.goes_by_browser("back")
    person.result.wait_for()
    assert person.shows() == ROUTE.key
    expect(person.result).to_contain_text(name)
    expect(person.hands_over(THERE)).to_be_visible()
    person.goes_by_browser("forward")
    person.question(asked).wait_for()
    assert person.shows() == THERE


def test_an_answer_given_after_going_back_takes_the_place_of_what_came_after(person: Person) -> None:
    person.walks_to_eligible()
    for key in ("place", "care", "born"):
        person.goes_by_browser("back")
        person.question(key).wait_for()
    person.page.fill("[data-entry=born-year]", "2012")
    person.goes_on()
    expect(person.result).to_contain_text("Under 16")
    person.goes_by_browser("forward")
    expect(person.result).to_contain_text("Under 16")
    person.goes_by_browser("back")
    person.question("born").wait_for()


def test_the_button_back_leads_from_a_changed_question_to_the_result_just_left(person: Person) -> None:
    person.walks_to_eligible()
    person.changes("What is the young person's date of birth?")
    person.question("born").wait_for()
    person.press("Back")

    person.result.wait_for()
    expect(person.result).to_contain_text("Eligible child")


def test_the_button_back_never_leaves_the_page_however_often_it_is_pressed(person: Person) -> None:
    person.walks_to_eligible()
    here = person.page.url
    person.page.evaluate("""() => {
      const back = document.querySelector("#walk [data-back]");
      for (let time = 0; time < 9; time += 1) back.click();
    }""")
    for key in ("place", "care", "born"):
        person.question(key).wait_for()
        if key != "born":
            person.press("Back")
    expect(person.walk.get_by_role("button", name="Back", exact=True)).not_to_be_visible()
    assert person.page.url == here


def test_before_any_step_and_after_starting_again_back_leaves_the_page_as_everywhere(arrives: Any) -> None:
    person = arrives()
    person.page.goto(person.home + "glossary/")
    person.opens_the_page().waits_until_ready().walks_to_eligible()
    person.press("Start again")
    person.question("born").wait_for()
    person.goes("back", "glossary/")


def test_an_entry_of_the_history_holds_a_number_and_the_address_and_title_stay(person: Person) -> None:
    address, title = person.page.url, person.page.title()
    seen = []
    person.enters_date("born", BORN)
    person.goes_on()
    person.question("care").wait_for()
    seen.append(person.page.evaluate("history.state"))
    person.chooses("care", "none")
    person.goes_on()
    person.walk.locator("form[data-question]:not([data-question=care]), .result").wait_for()
    seen.append(person.page.evaluate("history.state"))
    assert [type(state) for state in seen] == [int, int]
    assert seen[1] == seen[0] + 1
    assert (person.page.url, person.page.title()) == (address, title)


def test_a_link_within_the_page_does_not_move_the_walk(person: Person) -> None:
    person.walks_to_eligible()
    person.page.evaluate("location.hash = 'paper'")
    expect(person.result).to_be_visible()
    person.press("Back")
    person.question("place").wait_for()


def hears(dialog: Any, asked: list[str]) -> None:
    """Writes down what the browser asks, and stays."""
    asked.append(dialog.type)
    dialog.dismiss()


def test_reload_and_close_ask_first_only_while_there_is_a_case(arrives: Any) -> None:
    person = arrives().opens_the_page().waits_until_ready()
    asked: list[str] = []
    person.page.on("dialog", lambda dialog: hears(dialog, asked))
    person.page.locator("[data-entry=born-day]").click()
    leaves(person)
    assert asked == []
    person.walks_to_eligible()
    leaves(person)
    person.page.wait_for_timeout(500)
    assert asked == ["beforeunload"]
    expect(person.result).to_be_visible()
    person.press("Start again")
    person.question("born").wait_for()
    person.page.locator("[data-entry=born-day]").click()
    asked.clear()
    leaves(person)
    person.walk.locator(".walk__ready[data-state=loading]").wait_for()
    assert asked == []


def test_a_call_from_a_result_is_no_leaving_and_asks_nothing(arrives: Any) -> None:
    person = arrives().opens_the_page().waits_until_ready().walks_to_eligible()
    asked: list[str] = []
    person.page.on("dialog", lambda dialog: hears(dialog, asked))
    person.result.locator("a[href^='tel:']:visible").first.click(no_wait_after=True)
    person.page.wait_for_timeout(500)
    assert asked == []
    expect(person.result).to_be_visible()


def leaves(person: Person) -> None:
    person.page.evaluate("setTimeout(() => location.reload())")
    person.page.wait_for_timeout(300)
    person.walk.locator("form[data-question], .result").first.wait_for()


def test_after_a_reload_old_entries_show_the_first_question_and_no_error(arrives: Any) -> None:
    person = arrives()
    faults: list[str] = []
    person.page.on("pageerror", lambda error: faults.append(str(error)))
    person.opens_the_page().waits_until_ready().walks_to_eligible()
    person.page.reload()
    person.question("born").wait_for()
    person.waits_until_ready()
    for way in ("back", "back", "forward"):
        person.goes_by_browser(way)
        person.page.wait_for_timeout(100)
        person.question("born").wait_for()
        assert person.page.input_value("[data-entry=born-year]") == ""
        expect(person.walk.locator("[data-answers]")).not_to_be_visible()
    person.walks_to_eligible()
    person.press("Back")
    person.question("place").wait_for()
    assert faults == []


def test_back_while_the_rules_are_awaited_leads_to_the_question_just_answered(arrives: Any) -> None:
    person = arrives().has_a_slow_connection().opens_the_page()
    person.enters_date("born", BORN)
    person.goes_on()
    person.walk.get_by_role("heading", name="Your answer is kept").wait_for()
    person.goes_by_browser("back")
    person.question("born").wait_for()
    assert person.page.input_value("[data-entry=born-year]") == "2009"
    person.goes_by_browser("forward")
    person.walk.get_by_role("heading", name="Your answer is kept").wait_for()
    person.the_rest_arrives()
    person.question("care").wait_for()
    person.goes_by_browser("back")
    person.question("born").wait_for()


def test_starting_again_ends_the_worker_that_heard_the_answers(person: Person) -> None:
    person.walks_to_eligible()
    person.page.evaluate("document.querySelector('iframe[sandbox]').dataset.old = ''")
    person.press("Start again")
    person.question("born").wait_for()

    assert person.page.locator("iframe[data-old]").count() == 0
    expect(person.walk.locator(".walk__ready")).to_contain_text("Starting. You can go on answering.")
    person.waits_until_ready()
    expect(person.page.locator("iframe[sandbox]")).to_have_count(1)
    person.walks_to_eligible()
