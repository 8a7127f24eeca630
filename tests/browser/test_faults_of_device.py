"""A clock that is years off, storage that is full or forbidden, a device that slept, a second tab."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Person
from tests.browser.faults import (
    BORN,
    answers_the_first,
    arrivals,
    is_told,
    kept,
    rest_is_here,
    sees_no_key,
    sleeps,
    with_time,
)

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2009-03-03", "3 March 2009"),
        ("2019-12-31", "31 December 2019"),
        ("2036-11-22", "22 November 2036"),
        ("2150-01-01", "1 January 2150"),
    ],
)
def test_no_result_comes_of_a_clock_that_is_years_off_before_the_day_was_chosen(
    arrives: Any, day: str, said: str
) -> None:
    person = arrives()
    person.page.clock.set_fixed_time(f"{day}T12:00:00")
    person.opens_the_page()
    expect(person.notice).to_contain_text(f"today is {said}. The law here was last checked on")
    person.waits_until_ready()
    answers_the_first(person)

    expect(person.notice).to_contain_text(said)
    expect(person.question("born")).to_be_visible()
    kept(person)
    sees_no_key(person)
    person.notice.get_by_role("button", name="Change the date in the settings").click()
    expect(person.page.locator("#setting-day")).to_be_focused()
    person.enters_date("as_at", ("22", "11", "2026"))
    person.press("Use these settings")
    person.goes_on()
    person.question("care").wait_for()
    expect(person.notice).not_to_be_visible()
    expect(person.walk.locator("[data-settings] summary")).to_contain_text("22 November 2026")


def test_who_says_that_the_clock_is_right_goes_on_with_its_day(arrives: Any) -> None:
    person = arrives()
    person.page.clock.set_fixed_time("2036-11-22T12:00:00")
    person.opens_the_page().waits_until_ready()
    person.notice.get_by_role("button", name="Change the date in the settings").click()
    person.press("Use these settings")
    person.enters_date("born", ("1", "5", "2019"))
    person.goes_on()
    person.question("care").wait_for()
    person.press("Start again")
    expect(person.notice).not_to_be_visible()
    person.enters_date("born", ("1", "5", "2019"))
    person.goes_on()
    expect(person.notice).to_contain_text("22 November 2036")


def test_a_day_that_no_rule_can_reckon_with_is_refused_beside_its_field(arrives: Any) -> None:
    person = arrives().opens_the_page()
    person.walk.locator("[data-settings] summary").click()
    person.enters_date("as_at", ("1", "1", "2150"))
    person.press("Use these settings")
    expect(person.summary).to_contain_text("up to the year 2100")
    sees_no_key(person)


FORBIDDEN = """for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
  Object.defineProperty(globalThis, name, { get() { throw new DOMException("denied", "SecurityError"); } });
}"""
FULL = """Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
IDBFactory.prototype.open = () => { throw new DOMException("full", "QuotaExceededError"); };
if (globalThis.CacheStorage) {
  CacheStorage.prototype.open = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
}"""


@pytest.mark.parametrize("storage", [FORBIDDEN, FULL], ids=["forbidden", "full"])
def test_storage_is_not_needed(arrives: Any, storage: str) -> None:
    person = arrives()
    person.page.add_init_script(storage)
    person.opens_the_page().waits_until_ready().walks_to_eligible()

    expect(person.result).to_contain_text("Eligible child")
    expect(person.page.locator("#not-begun")).not_to_be_visible()
    expect(person.notice).not_to_be_visible()


def test_ten_minutes_asleep_in_the_middle_of_a_case_do_no_harm(arrives: Any) -> None:
    person = with_time(arrives()).opens_the_page().waits_until_ready()
    answers_the_first(person)
    person.question("care").wait_for()
    sleeps(person, 10)
    person.chooses("care", "some")
    person.enters_period(0, ("3", "6", "2024"), None)
    person.goes_on()
    sleeps(person, 10)
    person.leaves_the_place_open()

    expect(person.result).to_contain_text("Eligible child")
    expect(person.result.locator("[data-part=steps]")).to_contain_text("1 May 2009")
    sees_no_key(person)


def waits_for_the_largest_file(person: Person) -> Person:
    """With the first question answered, and all but that file here."""
    with_time(person).has_a_slow_connection()
    arrived = arrivals(person)
    person.opens_the_page()
    answers_the_first(person)
    expect(person.walk.get_by_role("heading", name="Your answer is kept")).to_be_visible()
    rest_is_here(person, arrived)
    return person


def test_ten_minutes_asleep_while_it_is_fetched_do_no_harm(arrives: Any) -> None:
    person = waits_for_the_largest_file(arrives())
    sleeps(person, 10)
    is_told(person, "taking longer than usual")
    person.page.unroute("**/pyodide.asm.wasm")

    person.question("care").wait_for()
    kept(person)
    expect(person.notice).not_to_be_visible()


def test_a_start_that_sleep_has_cut_short_begins_again(arrives: Any) -> None:
    person = waits_for_the_largest_file(arrives())
    person.the_rest_arrives()
    sleeps(person, 10)

    person.question("care").wait_for()
    kept(person)
    sees_no_key(person)


def test_two_tabs_are_two_cases(arrives: Any) -> None:
    one = arrives().opens_the_page().waits_until_ready()
    other = type(one)(one.context, one.home).opens_the_page().waits_until_ready()
    answers_the_first(one)
    one.question("care").wait_for()
    other.enters_date("born", ("2", "2", "2012"))
    other.goes_on()
    other.leaves_the_place_open()

    expect(other.result).to_contain_text("Under 16")
    assert "2009" not in other.walk.text_content()
    other.press("Start again")
    other.question("born").wait_for()
    expect(one.walk.locator("[data-answers]")).to_contain_text("1 May 2009")
    assert "2012" not in one.walk.text_content()
    other.page.close()
    one.chooses("care", "some")
    one.enters_period(0, ("3", "6", "2024"), None)
    one.goes_on()
    one.leaves_the_place_open()
    expect(one.result).to_contain_text("Eligible child")


def test_a_page_loaded_again_in_the_middle_asks_first_and_then_knows_nothing(arrives: Any) -> None:
    person = arrives().opens_the_page().waits_until_ready()
    person.enters_date("born", BORN)
    person.goes_on()
    person.question("care").wait_for()
    asked: list[str] = []

    def agrees(dialog: Any) -> None:
        asked.append(dialog.type)
        dialog.accept()

    person.page.on("dialog", agrees)
    person.page.reload()
    person.question("born").wait_for()
    assert asked == ["beforeunload"]
    assert person.page.input_value("[data-entry=born-year]") == ""
