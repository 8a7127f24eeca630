"""What a result is taken away as: made on the device, sent and stored nowhere, and told by no file name or address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import icalendar
import pytest
from playwright.sync_api import expect

from tests.browser.axe import Axe
from tests.browser.conftest import Person
from tests.browser.test_a11y import SETTINGS
from tests.browser.test_privacy import KEPT

pytestmark = pytest.mark.browser

CHILD = "homeless-16-17"
ANSWERS = {
    "age_said": "from_16",
    "status_said": "none",
    "in_area": "yes",
    "tonight": "no",
    "not_in_need": "not_sure",
    "parent_can": "no",
    "talk": "yes",
    "choice": "looked_after",
    "place": "canterbury",
}
NAME = "Give them a home under section 20"


@pytest.fixture(scope="module")
def shared(browser: Any, home: str) -> Iterator[Person]:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    context.set_default_timeout(60_000)
    yield Person(context, home).opens_the_page(CHILD).waits_until_ready()
    context.close()


@pytest.fixture
def child(shared: Person) -> Person:
    """Somebody at the result of a child of 17 without a bed, who chose to be looked after."""
    shared.page.emulate_media(media="screen")
    shared.starts(CHILD).gives(ANSWERS)
    shared.result.wait_for()
    shared.result.locator(".take__more > summary").click()
    return shared


def taken(person: Person) -> Any:
    return person.walk.locator(".taken")


def saved(person: Person, way: str) -> tuple[str, str]:
    """The name and the text of the file that a button saves."""
    with person.page.expect_download() as download:
        person.result.locator(f"[data-take={way}]").click()
    return download.value.suggested_filename, download.value.path().read_bytes().decode()


def sheets(person: Person) -> int:
    person.prints()
    paper = person.page.pdf(prefer_css_page_size=True)
    person.page.emulate_media(media="screen")
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", paper))


def test_the_days_of_the_plan_are_saved_as_a_calendar_file(child: Person) -> None:
    name, text = saved(child, "calendar")

    assert name == "days.ics"
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert len(events) >= 3
    assert all(": " in str(event["SUMMARY"]) for event in events)
    expect(child.announced).to_contain_text("Saved as a calendar file")


def test_the_note_is_copied_as_plain_text(child: Person) -> None:
    child.result.locator("[data-take=note]").click()
    expect(child.announced).to_have_text("Copied. Paste it into the record.")

    note = child.page.evaluate("navigator.clipboard.readText()")
    assert NAME in " ".join(note.split()) and "Canterbury" in note and "WHO DOES WHAT BY WHEN" in note
    assert max(map(len, note.splitlines())) < 100


def test_where_a_page_may_not_copy_the_note_stands_there_selected(child: Person) -> None:
    child.page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }")
    child.result.locator("[data-take=note]").click()

    area = taken(child).locator("textarea")
    expect(area).to_be_focused()
    assert area.evaluate("(one) => one.value.slice(one.selectionStart, one.selectionEnd) === one.value")
    child.press("Back to the result")
    expect(child.result).to_be_visible()
    assert NAME in child.focused()
    child.page.evaluate("() => { delete navigator.clipboard.writeText; }")


def test_the_result_is_one_sheet_of_a4_with_lines_to_fill_in_and_its_reasons_come_if_asked(child: Person) -> None:
    assert sheets(child) == 1
    child.prints()
    child.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for part in ("now", "by-when", "find-out", "others"):
        expect(child.result.locator(f"[data-part={part}]")).to_be_visible()
    expect(child.result.locator(".card__by-hand")).to_be_visible()
    expect(child.result.locator("[data-part=why]")).not_to_be_visible()
    child.page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(child.result.locator("[data-part=others] dl").first).not_to_be_visible()

    child.page.emulate_media(media="screen")
    child.page.evaluate("() => { window.print = () => dispatchEvent(new Event('beforeprint')); }")
    child.result.locator("[data-take=whole]").click()
    child.prints()
    expect(child.result.locator("[data-part=why]")).to_be_visible()
    child.page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(child.result.locator("[data-part=why]")).not_to_be_visible()


def test_the_sheet_speaks_to_the_young_person_and_gives_no_reasons(child: Person) -> None:
    child.result.locator("[data-take=sheet]").click()

    sheet = taken(child)
    expect(sheet).to_contain_text("You are going to have a home, and a social worker")
    expect(sheet).to_contain_text("advocate")
    expect(sheet).to_contain_text("interpreter")
    expect(sheet).to_contain_text("you should have a safe bed tonight")
    expect(sheet).not_to_contain_text("18 or over")
    assert sheet.locator("a[href^='tel:']").count() >= 3
    words = sheet.inner_text()
    for step in child.page.evaluate(
        "[...document.querySelectorAll('[data-list=steps] strong')].map((one) => one.textContent)"
    ):
        assert len(step) < 4 or step == "Canterbury" or step not in words
    assert "young person" not in words
    child.prints()
    expect(sheet).to_be_visible()
    expect(child.result).not_to_be_visible()
    assert sheets(child) <= 2
    child.page.emulate_media(media="screen")
    child.press("Back to the result")


def test_the_large_sheet_is_printed_in_18_points(child: Person) -> None:
    child.result.locator("[data-take=sheet-large]").click()
    child.prints()
    size = taken(child).locator(".sheet li").first.evaluate("(one) => getComputedStyle(one).fontSize")
    assert float(size.removesuffix("px")) == pytest.approx(24)
    child.page.emulate_media(media="screen")
    child.press("Back to the result")


def test_a_form_is_begun_with_what_the_case_says_and_what_is_typed_stays(child: Person) -> None:
    child.result.get_by_role("button", name="Decision notice").click()
    form = taken(child).locator("form")
    expect(form.get_by_label("We give you a home under section 20")).to_be_checked()
    expect(form.get_by_label("What this means for you")).to_have_value(re.compile("You are going to have a home"))
    expect(form.get_by_label("Our reasons")).to_have_value(re.compile("CA89 s.20"))
    expect(form.locator("[data-carried=today] input").last).to_have_value("2026")
    expect(form.get_by_label("By when").first).not_to_have_value("")
    form.get_by_label("Money until the next step").fill("From the worker")
    child.press("Back to the result")

    child.result.get_by_role("button", name="Decision notice").click()
    expect(form.get_by_label("Money until the next step")).to_have_value("From the worker")
    child.prints()
    assert "30" not in child.page.url and "?" not in child.page.url
    day = form.locator("[data-carried=today] .form__copy").first
    assert float(day.evaluate("(one) => getComputedStyle(one).fontSize").removesuffix("px")) > 10, (
        "a day that is typed is printed"
    )
    child.page.emulate_media(media="screen")
    child.press("Back to the result")


@pytest.mark.parametrize("form", ["First-contact script", "Information-sharing record", "Escalation note"])
def test_other_forms_are_begun_too(child: Person, form: str) -> None:
    child.result.get_by_role("button", name=form).click()
    place = taken(child)
    place.locator("form").wait_for()
    filled = "(one) => one.type.startsWith('text') ? one.value : one.checked"
    values = place.locator("input, textarea").evaluate_all(f"(all) => all.filter({filled}).length")
    assert values >= 2
    assert child.ids_used_twice() == []
    child.press("Back to the result")


def test_a_saved_case_is_opened_again_in_another_browser(child: Person, arrives: Any) -> None:
    name, text = saved(child, "case")
    assert name == "case.json"
    file = json.loads(text)
    assert file["answers"] == ANSWERS and file["pathways"] == [CHILD]

    other = arrives().opens_the_page("leaving-care-status")
    opens(other, text)
    other.result.wait_for()
    expect(other.result).to_contain_text(NAME)
    assert other.shows() == CHILD
    expect(other.notice).to_contain_text("The saved case is open")
    expect(other.notice).not_to_contain_text("another edition")
    other.changes("What did the young person decide in the talk about options?")
    expect(other.walk.locator("button[value=looked_after]")).to_contain_text("Your answer")


def opens(person: Person, text: str) -> None:
    person.walk.locator("[data-saved-case] input").set_input_files(
        {"name": "any.json", "mimeType": "application/json", "buffer": text.encode()}
    )


def test_a_case_of_another_edition_says_so_and_its_old_keys_are_brought_up(child: Person) -> None:
    _, text = saved(child, "case")
    opens(child, json.dumps(json.loads(text) | {"edition": "0.0 (old)"}))
    expect(child.notice).to_contain_text("It is from another edition, so results may differ: 0.0 (old).")
    expect(child.result).to_contain_text(NAME)


@pytest.mark.parametrize("text", ["", "{", "<p>", '{"format": "something else"}'])
def test_a_broken_or_foreign_file_is_told_in_a_sentence_and_nothing_is_lost(child: Person, text: str) -> None:
    opens(child, text)

    expect(child.notice).to_contain_text("This file is not a saved case, or it is broken. Nothing was changed.")
    expect(child.result).to_contain_text(NAME)


def test_a_case_of_a_pathway_that_is_not_there_changes_nothing(child: Person) -> None:
    _, text = saved(child, "case")
    opens(child, json.dumps(json.loads(text) | {"pathways": ["no-such-pathway"]}))

    expect(child.notice).to_contain_text("The saved case could not be opened here. Nothing was changed.")
    expect(child.result).to_contain_text(NAME)


def test_nothing_is_sent_stored_or_said_in_the_address_the_title_or_the_console(child: Person) -> None:
    before = json.loads(child.page.evaluate(KEPT)), child.page.url, child.page.title()
    asked: list[str] = []
    said: list[str] = []
    child.waits_until_all_pathways_are_here()
    child.page.on("request", lambda request: asked.append(f"{request.method} {request.url} {request.post_data or ''}"))
    child.page.on("console", lambda message: said.append(message.text))
    for way in ("calendar", "case"):
        saved(child, way)
    for way in ("note", "sheet", "sheet-large"):
        child.result.locator(f"[data-take={way}]").click()
        if way != "note":
            child.press("Back to the result")
    child.result.get_by_role("button", name="Escalation note").click()
    taken(child).locator("form").wait_for()
    child.press("Back to the result")

    assert (json.loads(child.page.evaluate(KEPT)), child.page.url, child.page.title()) == before
    assert [one for one in asked if not one.startswith(("GET blob:", f"GET {child.home}forms/"))] == []
    assert said == []


@pytest.mark.parametrize("setting", SETTINGS)
def test_what_is_taken_away_has_no_barrier_that_axe_knows(arrives: Any, setting: str) -> None:
    person = arrives(**SETTINGS[setting]).opens_the_page(CHILD).gives(ANSWERS)
    person.result.wait_for()
    axe = Axe(person)
    person.result.locator(".take__more > summary").click()
    axe.run("the buttons")
    for way in ("sheet", "sheet-large"):
        person.result.locator(f"[data-take={way}]").click()
        axe.run(way)
        person.press("Back to the result")
    person.result.get_by_role("button", name="Decision notice").click()
    taken(person).locator("form").wait_for()
    axe.run("a form")
    person.press("Back to the result")
    person.walk.locator("[data-saved-case] > summary").click()
    axe.run("to open a case")
    person.page.goto(f"{person.home}forms/point-to-your-language/")
    axe.run("the languages")

    assert axe.found == []
    assert axe.runs == 6


def test_what_is_typed_into_a_form_stays_when_the_result_is_worked_out_anew(arrives: Any) -> None:
    person = arrives().opens_the_page(CHILD).waits_until_ready().gives(ANSWERS)
    person.result.locator(".take__more > summary").click()
    person.result.get_by_role("button", name="Decision notice").click()
    money = taken(person).get_by_label("Money until the next step")
    money.fill("From the worker")
    person.press("Back to the result")
    person.page.evaluate("document.querySelector('iframe[sandbox]').remove()")
    person.walk.locator("[data-settings] summary").click()
    person.press("Use these settings")
    expect(person.notice).to_contain_text("running again", timeout=60_000)

    person.result.locator(".take__more > summary").click()
    person.result.get_by_role("button", name="Decision notice").click()
    expect(money).to_have_value("From the worker")


def test_while_a_form_is_filled_in_nothing_beside_it_leads_away(child: Person) -> None:
    child.result.get_by_role("button", name="Escalation note").click()
    taken(child).locator("form").wait_for()
    for way in ("[data-back]", "[data-restart]", "[data-settings]"):
        expect(child.walk.locator(way)).not_to_be_visible()
    child.press("Back to the result")
    expect(child.walk.locator("[data-restart]")).to_be_visible()


def test_each_button_can_be_hit(child: Person) -> None:
    for button in child.result.locator(".take button:visible").all():
        assert (button.bounding_box() or {})["height"] >= 44


def test_the_saved_result_has_none_of_the_buttons(child: Person) -> None:
    with child.page.expect_download() as download:
        child.press("Save as a file")
    text = Path(download.value.path()).read_text(encoding="utf-8")
    assert "Add to calendar" not in text and "Forms, sheets, files" not in text
