"""Walking the pathway in a browser: answering at once, going back, putting right, and never losing an answer."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tools import editions

pytestmark = pytest.mark.browser

BORN = ("1", "5", "2009")


def test_a_case_leads_to_its_result_with_dates_reasons_and_what_to_do(person: Any) -> None:
    person.walks_to_eligible()

    expect(person.result).to_contain_text("Eligible child")
    expect(person.result.locator("[data-part=facts]")).to_contain_text("Kent County Council")
    expect(person.result.locator("[data-part=facts]")).to_contain_text("1 May 2027")
    expect(person.result.locator(".due__day", has_text=re.compile(r"By \d+ \w+ \d{4}"))).not_to_have_count(0)
    expect(person.result.locator("[data-part=steps] li").first).to_contain_text("1 May 2009")
    person.unfolds("why")
    expect(person.result.locator("[data-part=steps] a[href^='https://']").first).to_be_visible()
    for words in (
        "Law as at 22 November 2026",
        f"Edition {editions.read().open.title}",
        "Law last checked",
        "999",
        "The named officer of the council decides",
        "Limits",
        "If somebody says no",
    ):
        expect(person.result).to_contain_text(words)


def test_a_result_says_which_other_answer_would_lead_elsewhere(person: Any) -> None:
    person.enters_date("born", BORN)
    person.goes_on()
    person.question("care").wait_for()
    person.answers_no_to_the_rest()

    changes = person.result.locator("[data-part=changes] li")
    expect(changes.first).to_contain_text(re.compile(r"If “.+” were “.+”: .+"))
    assert changes.count() > 1


def test_focus_moves_to_the_next_question_and_it_is_announced(person: Any) -> None:
    person.enters_date("born", BORN)
    person.goes_on()
    person.question("care").wait_for()

    assert "looked after" in person.focused()
    expect(person.announced).to_contain_text("Next question: Have they been looked after")


def test_the_result_takes_focus_and_is_announced(person: Any) -> None:
    person.walks_to_eligible()

    assert person.focused() == "Eligible child"
    expect(person.announced).to_have_text("Result: Eligible child")


def test_an_opened_page_leaves_focus_where_it_is(arrives: Any) -> None:
    person = arrives().opens_the_page()
    assert person.page.evaluate("document.activeElement === document.body")


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (("", "", ""), "Enter the date"),
        (("31", "2", "2009"), "February 2009 has no day 31"),
        (("1", "5", "09"), "Enter a"),
        (("1", "5", "2027"), "in the future"),
    ],
)
def test_a_wrong_date_is_kept_as_typed_and_focus_moves_to_the_summary(
    person: Any, entry: tuple[str, str, str], words: str
) -> None:
    person.enters_date("born", entry)
    person.goes_on()
    expect(person.summary).to_contain_text(words)

    expect(person.summary).to_be_focused()
    expect(person.question("born").locator(".govuk-error-message")).to_contain_text(words)
    assert [person.page.input_value(f"[data-entry=born-{part}]") for part in ("day", "month", "year")] == list(entry)
    person.summary.get_by_role("link").click()
    expect(person.page.locator("[data-entry=born-day]")).to_be_focused()
    described = person.page.locator("fieldset:has([data-entry=born-day])").first.get_attribute("aria-describedby")
    assert "answer-day-error" in described.split()
    assert "#" not in person.page.url
    assert person.page.title().startswith("Error: ")


def test_a_question_put_right_leads_on_and_takes_the_error_away(person: Any) -> None:
    title = person.page.title()
    person.goes_on()
    expect(person.summary).to_be_focused()
    person.enters_date("born", BORN)
    person.goes_on()

    person.question("care").wait_for()
    expect(person.summary).to_have_count(0)
    assert person.page.title() == title


def test_no_answer_chosen_is_said_beside_the_answers(person: Any) -> None:
    person.enters_date("born", BORN)
    person.goes_on()
    person.question("care").wait_for()
    person.goes_on()

    expect(person.summary).to_contain_text("Choose one of the answers")
    person.summary.get_by_role("link").click()
    expect(person.walk.locator("[data-entry=care][value=some]")).to_be_focused()


def test_a_fault_in_one_period_is_said_there_and_nothing_of_the_others_is_lost(person: Any) -> None:
    person.enters_date("born", BORN)
    person.goes_on()
    person.question("care").wait_for()
    person.chooses("care", "some")
    person.enters_period(0, ("3", "6", "2024"), ("1", "9", "2024"))
    person.press("Add another period")
    assert person.focused() == "Period 2"
    person.enters_period(1, ("1", "3", "2025"), ("1", "2", "2025"), authority="medway")
    person.goes_on()

    expect(person.summary).to_contain_text("ends before it starts")
    wrong = person.walk.locator("[data-period-group]").nth(1).locator(".govuk-form-group--error")
    expect(wrong).to_have_count(1)
    expect(wrong).to_contain_text("Last day")
    assert person.page.input_value("[data-entry=care-0-start-day]") == "3"
    expect(person.walk.locator("[data-entry=care-1-authority][value=medway]")).to_be_checked()
    person.summary.get_by_role("link").click()
    expect(person.page.locator("[data-entry=care-1-end-day]")).to_be_focused()


def test_a_period_can_be_added_and_removed_and_the_others_stay(person: Any) -> None:
    person.enters_date("born", BORN)
    person.goes_on()
    person.question("care").wait_for()
    expect(person.walk.locator("[data-periods]")).not_to_be_visible()
    person.chooses("care", "some")
    expect(person.walk.locator("[data-remove]")).not_to_be_visible()
    person.enters_period(0, ("1", "1", "2024"), None)
    person.press("Add another period")
    person.enters_period(1, ("2", "2", "2025"), None, authority="worcestershire")
    person.walk.locator("[data-remove]").first.click()

    expect(person.walk.locator("[data-period-group]")).to_have_count(1)
    assert person.focused() == "Period 1"
    expect(person.announced).to_have_text("Period 1 removed.")
    assert person.page.input_value("[data-entry=care-0-start-year]") == "2025"
    expect(person.walk.locator("[data-entry=care-0-authority][value=worcestershire]")).to_be_checked()


def test_back_shows_each_question_as_it_was_answered(person: Any) -> None:
    person.walks_to_eligible()
    person.press("Back")
    person.question("place").wait_for()
    person.press("Back")
    person.question("care").wait_for()
    assert person.page.input_value("[data-entry=care-0-start-month]") == "6"
    expect(person.walk.locator("[data-entry=care-0-end-open]")).to_be_checked()
    person.press("Back")
    person.question("born").wait_for()
    assert person.page.input_value("[data-entry=born-year]") == "2009"
    expect(person.walk.get_by_role("button", name="Back", exact=True)).not_to_be_visible()


def test_a_changed_answer_leads_elsewhere_and_changing_it_back_needs_no_answer_twice(person: Any) -> None:
    person.walks_to_eligible()
    person.changes("What is the young person's date of birth?")
    person.page.fill("[data-entry=born-year]", "2012")
    person.goes_on()
    expect(person.result).to_contain_text("Under 16")
    expect(person.result.locator("[data-part=unused]")).to_contain_text("looked after")

    person.changes("What is the young person's date of birth?")
    person.page.fill("[data-entry=born-year]", "2009")
    person.goes_on()
    expect(person.result).to_contain_text("Eligible child")


def test_an_entry_begun_is_still_there_after_going_back_and_on(person: Any) -> None:
    person.enters_date("born", BORN)
    person.goes_on()
    person.question("care").wait_for()
    person.chooses("care", "some")
    person.enters_date("care-0-start", ("7", "7", "2025"))
    person.press("Back")
    person.question("born").wait_for()
    person.goes_on()

    person.question("care").wait_for()
    assert person.page.input_value("[data-entry=care-0-start-day]") == "7"


def test_a_choice_is_answered_by_one_tap_and_says_what_was_answered_when_it_is_opened_again(person: Any) -> None:
    person.starts("which-pathway")
    key = person.asked()
    choices = person.question(key).locator("button.choice")
    assert person.question(key).locator("input, button:not(.choice)").count() == 0
    assert person.question(key).get_by_role("group").first.get_by_role("button").count() == choices.count()
    for choice in choices.all():
        box = choice.bounding_box()
        assert box["height"] >= 44 and box["width"] > 0.9 * person.question(key).bounding_box()["width"]
    words = choices.nth(1).inner_text()
    assert person.walk.get_by_role("button", name=words, exact=True).count() == 1, "its name is the answer itself"
    choices.nth(1).click()
    person.walk.locator(f"form[data-question]:not([data-question={key}])").wait_for()
    expect(person.walk.locator("[data-answers]")).to_contain_text(words)

    following = person.asked()
    person.press("Back")
    person.question(key).wait_for()
    expect(choices.nth(1)).to_have_accessible_name(f"{words} Your answer")
    expect(person.question(key).locator("[data-given]:visible")).to_have_count(1)
    choices.nth(1).press("Enter")
    person.question(following).wait_for()


def test_the_second_tap_of_a_double_tap_does_not_answer_the_next_question(person: Any) -> None:
    person.starts("which-pathway")
    key = person.asked()
    box = person.question(key).locator("button.choice").nth(1).bounding_box()
    person.page.mouse.dblclick(box["x"] + 40, box["y"] + 20)
    person.walk.locator(f"form[data-question]:not([data-question={key}])").wait_for()
    expect(person.walk.locator("[data-answers] dt")).to_have_count(1)
    key = person.asked()
    following = person.page.evaluate(
        """async (key) => {
      const asked = () => document.querySelector("#walk form[data-question]")?.dataset.question ?? key;
      const taps = () => document.querySelectorAll("#walk .choice")[1].dispatchEvent(
        new MouseEvent("click", { detail: 1, bubbles: true, cancelable: true }));
      await new Promise((done) => setTimeout(done, 600));
      taps();
      while (asked() === key) await new Promise((done) => setTimeout(done, 5));
      const following = asked();
      taps();
      return following;
    }""",
        key,
    )
    person.page.wait_for_timeout(600)
    assert person.asked() == following
    expect(person.walk.locator("[data-answers] dt")).to_have_count(2)
    person.walk.locator("button.choice").nth(1).click()
    person.walk.locator(f"form[data-question]:not([data-question={following}]), .result").wait_for()


def test_start_again_clears_every_answer(person: Any) -> None:
    person.walks_to_eligible()
    person.press("Start again")

    person.question("born").wait_for()
    assert person.page.input_value("[data-entry=born-year]") == ""
    expect(person.walk.locator("[data-answers]")).not_to_be_visible()
    assert "2009" not in person.walk.inner_text().replace("27 3 2009", "")


def test_the_day_the_law_is_taken_on_can_be_set_to_an_18th_birthday(person: Any) -> None:
    person.walks_to_eligible()
    person.walk.locator("[data-settings] summary").click()
    person.enters_date("as_at", ("1", "5", "2027"))
    person.press("Use these settings")

    person.answers_no_to_the_rest()
    expect(person.result).to_contain_text("Law as at 1 May 2027")
    expect(person.result).to_contain_text("Former relevant child")


def test_a_result_has_numbers_to_tap_beside_its_services_those_of_the_area_alone_and_none_twice(person: Any) -> None:
    person.walks_to_eligible().unfolds("services")
    services = person.result.locator("[data-list=services] > [data-role]:visible")
    every = services.locator(".lines > li:visible")
    assert {one.get_attribute("data-area") for one in every.all()} >= {"kent", "worcestershire"}
    keys = [one.get_attribute("data-line") for one in every.all()]
    assert len(keys) == len(set(keys))
    for number in services.locator(".lines a[href^='tel:']").all():
        assert number.get_attribute("target") is None, "a call opens no page"

    person.press("Change place")
    person.chooses("place", "redditch")
    person.result.wait_for()
    person.unfolds("services")
    expect(person.result.locator(".card__context")).to_contain_text("Redditch")
    left = {one.get_attribute("data-area") for one in every.all()}
    assert left - {None} == {"worcestershire"}


def test_who_has_no_bed_tonight_sees_whom_to_ring_beside_what_is_done_now_and_beside_the_services(person: Any) -> None:
    person.starts("homeless-16-17").gives(
        {"age_said": "from_16", "status_said": "none", "in_area": "yes", "tonight": "no", "not_in_need": "not_sure"}
        | {"parent_can": "no", "talk": "yes", "choice": "looked_after"}
    )
    person.result.wait_for()
    first = person.result.locator("[data-part=now] a[href^='tel:']:visible")
    assert "tel:03000419191" in [call.get_attribute("href") for call in first.all()]
    beside = person.unfolds("services").result.locator("[data-list=services] .lines > li:visible").all()
    assert {"kent-childrens-services", "kent-out-of-hours"} <= {line.get_attribute("data-line") for line in beside}


def test_a_day_before_any_checked_law_is_refused_beside_its_field(person: Any) -> None:
    person.walk.locator("[data-settings] summary").click()
    person.enters_date("as_at", ("1", "1", "2010"))
    person.press("Use these settings")

    expect(person.summary).to_contain_text("No rule was checked for an earlier day than 1 April 2011")
    expect(person.summary).to_be_focused()
    assert person.page.input_value("[data-entry=as_at-year]") == "2010"


def test_the_result_is_saved_as_one_file_that_runs_and_fetches_nothing(person: Any) -> None:
    person.walks_to_eligible()
    person.result.locator(".take__more > summary").click()
    with person.page.expect_download() as download:
        person.press("Save as a file")

    assert download.value.suggested_filename == "leaving-care-status-result.html"
    text = download.value.path().read_text(encoding="utf-8")
    assert "Eligible child" in text and "1 May 2009" in text and "default-src 'none'" in text
    assert not re.search(r"<(script|button|link|img|iframe|input)\b", text)


def test_printing_prints_the_result_alone(person: Any) -> None:
    person.walks_to_eligible()
    person.prints()

    expect(person.result.get_by_role("heading", name="Eligible child")).to_be_visible()
    for gone in ("#paper", ".md-header", "#walk [data-answers]"):
        expect(person.page.locator(gone)).not_to_be_visible()


def test_printing_in_the_middle_of_a_walk_prints_the_walk(person: Any) -> None:
    person.enters_date("born", BORN)
    person.goes_on()
    person.question("care").wait_for()
    person.prints()

    expect(person.question("care")).to_be_visible()
    expect(person.walk.locator("[data-answers]")).to_contain_text("2009")
    for gone in ("#paper", ".md-header", "#walk [data-change]", "#walk [type=submit]", "#walk .walk__ready"):
        expect(person.page.locator(gone).first).not_to_be_visible()
