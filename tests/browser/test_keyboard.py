"""A walk by keyboard alone, from the page's load to its result and back again."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.routes import hand_over, ways_on

pytestmark = pytest.mark.browser

HERE = "(selector) => document.activeElement.matches(selector)"
SEEN = """() => {
  const box = document.activeElement.getBoundingClientRect();
  const header = document.querySelector(".md-header").getBoundingClientRect().bottom;
  return box.bottom > header && box.top < innerHeight;
}"""


def tab_to(person: Any, selector: str, most: int = 200) -> None:
    """Press Tab until what is wanted has focus; each stop on the way must be in sight."""
    for _ in range(most):
        person.page.keyboard.press("Tab")
        if person.page.evaluate(HERE, selector):
            assert person.page.evaluate(SEEN), f"{selector} has focus out of sight"
            return
    raise AssertionError(f"Tab does not reach {selector}")


def types_date(person: Any, field: str, *parts: str) -> None:
    for part, value in zip(("day", "month", "year"), parts, strict=True):
        tab_to(person, f"[data-entry={field}-{part}]")
        person.page.keyboard.type(value)


@pytest.mark.parametrize("width", [1280, 390])
def test_a_walk_by_keyboard_alone_from_page_load_to_result_and_back(arrives: Any, width: int) -> None:
    person = arrives(viewport={"width": width, "height": 800}).opens_the_page()
    keys = person.page.keyboard

    types_date(person, "born", "1", "5", "2009")
    keys.press("Enter")
    person.question("care").wait_for(timeout=60_000)

    tab_to(person, "[data-entry=care][value=some]")
    keys.press("Space")
    types_date(person, "care-0-start", "3", "6", "2024")
    tab_to(person, "[data-entry=care-0-end-open]")
    keys.press("Space")
    tab_to(person, "[data-entry=care-0-basis]")
    keys.press("Space")
    tab_to(person, "[data-entry=care-0-authority]")
    keys.press("ArrowDown")
    keys.press("ArrowUp")
    tab_to(person, "[data-add]")
    keys.press("Enter")
    assert person.focused() == "Period 2"
    types_date(person, "care-1-start", "1", "1", "2024")
    tab_to(person, "[data-remove]")
    keys.press("Enter")
    assert person.focused() == "Period 1"
    tab_to(person, "button[type=submit]")
    keys.press("Enter")
    person.question("place").wait_for()
    tab_to(person, "[data-entry=place][value=not_sure]")
    keys.press("Enter")
    person.result.wait_for()
    expect(person.result).to_contain_text("Eligible child")

    tab_to(person, "[data-print]")
    tab_to(person, "[data-answers] summary")
    keys.press("Enter")
    tab_to(person, "[data-change=born]")
    keys.press("Enter")
    person.question("born").wait_for()
    assert "date of birth" in person.focused()


def enters(person: Any, key: str, raw: Any) -> None:
    """Fills one question by keyboard and goes on."""
    keys, kind = person.page.keyboard, person.question(key).get_attribute("data-kind")
    if kind == "date":
        types_date(person, key, *reversed(str(raw).split("-")))
    elif kind == "checklist":
        for box in [raw] if isinstance(raw, str) else raw:
            tab_to(person, f"[data-entry={key}-{box}]")
            keys.press("Space")
    elif kind == "choice":
        tab_to(person, f'[data-entry={key}][value="{raw}"]')
    else:
        tab_to(person, f"input[data-entry={key}]")
        keys.press("Space")
        for _ in range(20):
            if person.page.evaluate("document.activeElement.value") == raw:
                break
            keys.press("ArrowDown")
    keys.press("Enter")
    person.walk.locator(f"form[data-question]:not([data-question={key}]), .result").wait_for()


def test_from_the_front_door_to_the_next_pathway_and_its_result_by_keyboard_alone(arrives: Any) -> None:
    route, there = hand_over(key="which-pathway", to="homeless-16-17")
    person = arrives(viewport={"width": 390, "height": 800}).opens_the_page(route.key).waits_until_ready()
    said = {**route.answers, "place": "not_sure"}
    while person.result.count() == 0:
        enters(person, person.asked(), said[person.asked()])
    tab_to(person, f"a[data-hand-over={there}]")
    person.page.keyboard.press("Enter")
    person.page.locator(f"#walk[data-pathway={there}] form[data-question]").wait_for()

    assert person.shows() == there
    assert person.focused() == person.question(person.asked()).locator("legend").first.inner_text().strip()
    answers = ways_on(there, route.answers)
    while person.result.count() == 0:
        assert person.asked() not in said, "what the front door learned is not asked again"
        enters(person, person.asked(), answers[person.asked()])
    assert person.focused() == person.result.locator(".card__answer").inner_text()


def test_an_error_is_reached_and_mended_by_keyboard(person: Any) -> None:
    keys = person.page.keyboard
    tab_to(person, "[data-entry=born-day]")
    keys.press("Enter")
    expect(person.summary).to_be_focused()
    tab_to(person, ".govuk-error-summary a")
    keys.press("Enter")
    expect(person.page.locator("[data-entry=born-day]")).to_be_focused()
    keys.type("1")
    keys.press("Tab")
    keys.type("5")
    keys.press("Tab")
    keys.type("2009")
    keys.press("Enter")
    person.question("care").wait_for()


def test_why_we_ask_opens_by_keyboard(person: Any) -> None:
    tab_to(person, "[data-why] summary")
    person.page.keyboard.press("Enter")
    expect(person.walk.locator("[data-why] .govuk-details__text")).to_be_visible()
