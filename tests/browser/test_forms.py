"""A form is filled in, printed, saved and cleared on the device, by pointer or keyboard; nothing is sent or kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.axe import Axe
from tests.browser.test_a11y import SETTINGS
from tests.browser.test_keyboard import tab_to
from tests.browser.test_privacy import KEPT

pytestmark = pytest.mark.browser

PLAN, CHECK, LEAFLET, EASY = "joint-housing-plan", "emergency-check", "leaflet", "leaflet-easy-read"
WANTED = "#part-2-1"
NAME = "#part-1-1"
LONG = "\n".join(f"Line {number} of what they want." for number in range(1, 121))


class Filler:
    """Somebody at a form."""

    def __init__(self, person: Any) -> None:
        self.context, self.page, self.home = person.context, person.page, person.home
        self.form = self.page.locator("form[method=dialog]")
        self.said = self.page.locator("[data-announcer]")

    def opens(self, form: str) -> Filler:
        self.page.goto(f"{self.home}forms/{form}/")
        self.page.locator("[data-print]").first.wait_for()
        return self

    def press(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).click()

    def fills_in(self) -> Filler:
        self.page.fill(NAME, "Sam Example")
        self.page.fill(WANTED, LONG)
        self.page.get_by_role("group", name="An advocate was offered").get_by_label("Yes").check()
        self.page.get_by_label("Supported lodgings").check()
        return self

    def leaves_whatever_is_typed(self) -> None:
        """A page with something typed asks before it goes: this person says yes."""
        self.page.on("dialog", lambda dialog: dialog.accept())


@pytest.fixture
def filler(arrives: Any) -> Filler:
    return Filler(arrives())


def test_a_form_that_is_filled_in_printed_saved_and_cleared_leaves_no_trace(filler: Filler, site: str) -> None:
    console: list[str] = []
    requests: list[str] = []
    filler.page.on("console", lambda message: console.append(message.text))
    filler.page.on("pageerror", lambda error: console.append(str(error)))
    filler.context.on("request", lambda request: requests.append(request.url))
    filler.opens(PLAN)
    assert len(requests) > 5 and [url for url in requests if not url.startswith((site + "/", "data:"))] == []
    requests.clear()
    title, before = filler.page.title(), json.loads(filler.page.evaluate(KEPT))

    filler.fills_in()
    filler.page.press(NAME, "Enter")
    with filler.page.expect_download():
        filler.press("Save as a file")
    filler.page.pdf()

    assert [url for url in requests if not url.startswith("blob:")] == []
    assert json.loads(filler.page.evaluate(KEPT)) == before
    assert filler.page.title() == title
    assert console == []


def test_the_saved_file_holds_what_was_filled_in_and_needs_nothing_else(filler: Filler, tmp_path: Path) -> None:
    filler.opens(PLAN).fills_in()
    filler.page.fill(NAME, "<script>alert(1)</script> Sam")
    with filler.page.expect_download() as download:
        filler.press("Save as a file")
    expect(filler.said).to_have_text("Saved as a file on this device.")
    assert download.value.suggested_filename == f"{PLAN}.html"
    file = tmp_path / "saved.html"
    download.value.save_as(file)

    saved = filler.context.new_page()
    asked: list[str] = []
    saved.on("request", lambda request: asked.append(request.url))
    saved.on("dialog", lambda dialog: asked.append("a script ran"))
    saved.goto(file.as_uri())
    assert asked == [file.as_uri()]
    expect(saved.get_by_role("heading", level=1)).to_have_text("Joint housing plan")
    expect(saved.get_by_text("<script>alert(1)</script> Sam")).to_be_visible()
    expect(saved.get_by_text("Line 120 of what they want.")).to_be_visible()
    expect(saved.get_by_text("☒ Supported lodgings")).to_be_visible()
    expect(saved.get_by_text("☐ Training flat")).to_be_visible()
    expect(saved.locator("footer")).to_contain_text("Law as at")
    expect(saved.locator("footer")).to_contain_text(f"/forms/{PLAN}/")
    assert saved.locator("input, textarea, button, script, label, form").count() == 0
    assert saved.locator("a[href]:not([href^='http'])").count() == 0


def test_a_long_text_is_printed_in_full_and_an_empty_one_has_lines(filler: Filler) -> None:
    filler.opens(PLAN)
    filler.page.emulate_media(media="print")
    empty = filler.page.locator(WANTED).bounding_box()
    assert empty["height"] > 70, "room for three lines by hand"
    filler.page.fill(WANTED, LONG, force=True)
    copy = filler.page.locator(f"{WANTED} + .form__copy")
    expect(filler.page.locator(WANTED)).not_to_be_visible()
    expect(copy).to_be_visible()
    assert copy.inner_text() == LONG
    assert copy.evaluate("(one) => one.scrollHeight <= one.clientHeight + 1"), "nothing of it is cut off"
    for chrome in (".md-header", ".md-sidebar--primary", "[data-print] >> nth=0", "[data-add] >> nth=0"):
        expect(filler.page.locator(chrome)).not_to_be_visible()
    foot = filler.page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--print-foot')")
    assert "Joint housing plan" in foot and "Edition" in foot and f"/forms/{PLAN}/" in foot
    expect(filler.page.locator(".standing")).to_contain_text("Law as at")


def test_rows_are_added_and_taken_away_and_keep_what_is_in_the_others(filler: Filler) -> None:
    filler.opens(CHECK)
    nights = filler.page.get_by_role("group", name="In touch every night")
    rows = nights.locator("[data-row]")
    expect(rows).to_have_count(3)
    rows.nth(1).get_by_label("Who").fill("duty worker")
    nights.get_by_role("button", name="Add another night").click()
    expect(rows).to_have_count(4)
    expect(filler.said).to_have_text("Night 4 added.")
    expect(rows.nth(3).locator("legend")).to_be_focused()
    rows.nth(0).get_by_role("button", name="Remove night 1").click()
    expect(rows).to_have_count(3)
    expect(rows.nth(0).get_by_label("Who")).to_have_value("duty worker")
    expect(rows.nth(0).locator("legend")).to_have_text("Night 1")
    expect(rows.nth(0).locator("legend")).to_be_focused()
    ids = filler.page.evaluate("[...document.querySelectorAll('form [id]')].map((one) => one.id)")
    assert len(set(ids)) == len(ids)
    for _ in range(2):
        rows.nth(0).locator("[data-remove]").click()
    expect(rows.nth(0).locator("[data-remove]")).not_to_be_visible()


def test_clearing_asks_first_and_clears_all(filler: Filler) -> None:
    filler.opens(PLAN).fills_in()
    filler.page.once("dialog", lambda dialog: dialog.dismiss())
    filler.press("Clear the form")
    expect(filler.page.locator(NAME)).to_have_value("Sam Example")
    filler.page.once("dialog", lambda dialog: dialog.accept())
    filler.press("Clear the form")
    expect(filler.page.locator(NAME)).to_have_value("")
    expect(filler.page.get_by_label("Supported lodgings")).not_to_be_checked()
    assert filler.page.locator(".form__copy").count() == 0
    expect(filler.said).to_have_text("All answers are cleared.")


def test_leaving_with_something_typed_is_asked_about_and_an_untouched_form_is_left_in_peace(filler: Filler) -> None:
    asked: list[str] = []

    def answer(dialog: Any) -> None:
        asked.append(dialog.type)
        dialog.accept()

    filler.page.on("dialog", answer)
    filler.opens(PLAN)
    filler.page.goto(filler.home + "about/privacy/")
    assert asked == []
    filler.opens(PLAN).fills_in()
    filler.page.goto(filler.home + "about/privacy/")
    assert asked == ["beforeunload"]


def test_a_form_left_and_come_back_to_knows_nothing(filler: Filler) -> None:
    filler.leaves_whatever_is_typed()
    filler.opens(PLAN).fills_in()
    filler.page.goto(filler.home + "about/privacy/")
    filler.page.evaluate("setTimeout(() => history.back())")
    filler.page.wait_for_url(f"**/forms/{PLAN}/", wait_until="commit")
    expect(filler.page.locator(NAME)).to_have_value("")
    filler.fills_in()
    filler.page.reload()
    expect(filler.page.locator(NAME)).to_have_value("")
    expect(filler.page.locator(WANTED)).to_have_value("")
    expect(filler.page.get_by_label("Supported lodgings")).not_to_be_checked()


def test_without_javascript_it_can_be_filled_in_and_enter_sends_nothing(arrives: Any) -> None:
    filler = Filler(arrives(java_script_enabled=False))
    requests: list[str] = []
    filler.page.goto(f"{filler.home}forms/{LEAFLET}/")
    filler.context.on("request", lambda request: requests.append(request.url))
    field = filler.page.get_by_label("Who I ring at night")
    field.fill("my aunt")
    field.press("Enter")
    expect(field).to_have_value("my aunt")
    assert filler.page.url == f"{filler.home}forms/{LEAFLET}/"
    assert [url for url in requests if not url.endswith("/favicon.svg")] == []
    expect(filler.page.locator(".form noscript p")).to_be_visible()
    expect(filler.page.locator("[data-print]").first).not_to_be_visible()


@pytest.mark.parametrize("form", [LEAFLET, EASY])
def test_the_leaflet_can_be_left_at_once_whatever_is_typed(filler: Filler, form: str) -> None:
    asked: list[str] = []
    filler.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))  # type: ignore[func-returns-value]
    neutral = {"body": "<title>Neutral</title>", "content_type": "text/html"}
    filler.page.route("https://www.gov.uk/**", lambda route: route.fulfill(**neutral))
    filler.opens(form)
    filler.form.locator("input").first.fill("my worker")
    filler.page.evaluate("scrollTo(0, 1500)")
    expect(filler.page.locator("[data-exit]")).to_be_in_viewport()
    for _ in range(3):
        filler.page.keyboard.press("Escape")
    filler.page.wait_for_url("https://www.gov.uk/")
    assert asked == [], "nothing holds up somebody who has to leave"


@pytest.mark.parametrize("width", [1280, 390])
def test_a_form_is_filled_in_by_keyboard_alone(arrives: Any, width: int) -> None:
    person = arrives(viewport={"width": width, "height": 800})
    filler, keys = Filler(person).opens(CHECK), person.page.keyboard
    tab_to(person, "[data-print]", most=150)
    tab_to(person, "#part-1-1")
    keys.type("Sam")
    tab_to(person, "[name=part-1-3]")
    keys.press("ArrowDown")
    expect(filler.page.get_by_label("16 or 17, or in doubt")).to_be_checked()
    tab_to(person, "#part-4-1-1")
    keys.press("Space")
    expect(filler.page.locator("#part-4-1-1")).to_be_checked()
    tab_to(person, "[data-add]", most=80)
    keys.press("Enter")
    expect(filler.said).to_have_text("Night 4 added.")
    tab_to(person, "[data-save]")


@pytest.fixture(params=SETTINGS)
def visitor(request: pytest.FixtureRequest, arrives: Any) -> Iterator[Any]:
    return arrives(**SETTINGS[request.param])


def test_forms_and_leaflets_have_no_barrier_that_axe_knows(visitor: Any) -> None:
    axe = Axe(visitor)
    for form in (PLAN, CHECK, LEAFLET, EASY):
        Filler(visitor).opens(form)
        axe.run(form)
    visitor.page.locator("[data-exit]").wait_for()
    Filler(visitor).opens(CHECK).press("Add another night")
    axe.run("a row added")
    assert axe.found == []
    assert axe.runs == 5


def test_forms_can_be_filled_in_with_the_colours_that_a_person_has_chosen(arrives: Any) -> None:
    person = arrives(forced_colors="active")
    filler = Filler(person).opens(CHECK)
    label = filler.page.get_by_text("Under 16", exact=True)
    label.click()
    drawn = label.evaluate("(one) => getComputedStyle(one, '::after').opacity")
    assert drawn == "1", "what is chosen is seen by its mark, not by colour alone"
    assert filler.page.locator("#part-1-1").evaluate("(one) => getComputedStyle(one).borderTopStyle") == "solid"
