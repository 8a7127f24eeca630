"""A checklist is one question: boxes to tick, two of which stand alone, by pointer and by keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Person
from tests.browser.routes import checklist

pytestmark = pytest.mark.browser


ROUTE, KEY = checklist()
BOXES = [f"[data-entry={KEY}-{box}]" for box in ROUTE.answers[KEY]]
NONE, NOT_SURE = f"[data-entry={KEY}-none]", f"[data-entry={KEY}-not_sure]"


@pytest.fixture
def at_boxes(person: Person) -> Person:
    """Somebody at the first checklist of the first pathway that has one."""
    return person.starts(ROUTE.key).gives({key: raw for key, raw in ROUTE.answers.items() if key != KEY})


def test_a_box_that_stands_alone_unticks_the_others_and_they_untick_it(at_boxes: Person) -> None:
    for box in BOXES:
        at_boxes.page.check(box)
    at_boxes.page.check(NONE)
    for box in (*BOXES, NOT_SURE):
        expect(at_boxes.page.locator(box)).not_to_be_checked()
    at_boxes.page.check(NOT_SURE)
    expect(at_boxes.page.locator(NONE)).not_to_be_checked()
    at_boxes.page.check(BOXES[0])
    at_boxes.page.check(BOXES[1])
    expect(at_boxes.page.locator(NOT_SURE)).not_to_be_checked()
    expect(at_boxes.page.locator(BOXES[0])).to_be_checked()


def test_nothing_ticked_is_said_in_the_summary_and_beside_the_boxes(at_boxes: Person) -> None:
    at_boxes.goes_on()

    expect(at_boxes.summary).to_contain_text("Choose at least one answer, or none of these.")
    expect(at_boxes.summary).to_be_focused()
    expect(at_boxes.question(KEY).locator(".govuk-error-message")).to_contain_text("Choose at least one answer")
    at_boxes.page.keyboard.press("Tab")
    at_boxes.page.keyboard.press("Enter")
    expect(at_boxes.question(KEY).locator("input").first).to_be_focused()


def test_boxes_are_ticked_by_keyboard_and_are_still_ticked_after_going_back(at_boxes: Person) -> None:
    label = "(box) => box.parentElement.querySelector('label').textContent.trim()"
    labels = [at_boxes.page.locator(box).evaluate(label) for box in BOXES[:2]]
    at_boxes.page.focus(BOXES[0])
    at_boxes.page.keyboard.press("Space")
    at_boxes.page.focus(BOXES[1])
    at_boxes.page.keyboard.press("Space")
    at_boxes.page.keyboard.press("Enter")
    at_boxes.walk.locator(f"form[data-question]:not([data-question={KEY}]), .result").wait_for()
    for label in labels:
        expect(at_boxes.walk.locator("[data-answers]")).to_contain_text(label)
    at_boxes.changes_key(KEY)

    for box in BOXES[:2]:
        expect(at_boxes.page.locator(box)).to_be_checked()
    expect(at_boxes.page.locator(NONE)).not_to_be_checked()
