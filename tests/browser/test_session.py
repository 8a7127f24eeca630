"""A trainer shows a deck to a group: one step at a time, by keyboard or clicker, large, and without leaving a trace."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.axe import Axe
from tests.browser.conftest import Arrival, Person
from tests.browser.test_keyboard import HERE, tab_to
from tests.browser.traces import Traces

pytestmark = pytest.mark.browser

SCREENS = {"small": (1280, 720), "large": (1920, 1080)}
SIZES = {
    "phone": {"viewport": {"width": 390, "height": 844}},
    "desktop, dark": {"viewport": {"width": 1280, "height": 720}, "color_scheme": "dark"},
    "desktop, light": {"viewport": {"width": 1280, "height": 720}, "color_scheme": "light"},
    "400% zoom": {"viewport": {"width": 320, "height": 256}},
}
SMALL = """() => {
  const walker = document.createTreeWalker(document.querySelector("dialog"), NodeFilter.SHOW_TEXT);
  const small = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const size = parseFloat(getComputedStyle(text.parentElement).fontSize);
    const isSeen = text.data.trim() && text.parentElement.checkVisibility();
    if (isSeen && size < innerHeight / 25) small.push(`${text.data}: ${size}`);
  }
  return small;
}"""
CUT = """() => {
  const place = document.querySelector("[data-slide]");
  return [place.scrollHeight - place.clientHeight, place.scrollWidth - place.clientWidth];
}"""


class Trainer:
    """Somebody who shows a deck."""

    def __init__(self, person: Person) -> None:
        self.page, self.home, self.context = person.page, person.home, person.context
        self.page.goto(f"{self.home}training/session/")
        self.slide = self.page.locator(".session__slide")
        self.dialog = self.page.locator("dialog")
        self.keys = self.page.keyboard

    def shows(self, role: str = "mixed", minutes: int = 30) -> Trainer:
        self.page.select_option("#choose-role", role)
        self.page.check(f"[name=minutes][value='{minutes}']")
        self.page.get_by_role("button", name="Show the deck", exact=True).click()
        self.slide.wait_for()
        return self

    def kind(self) -> str:
        return str(self.slide.get_attribute("data-kind"))

    def step(self) -> tuple[int, int]:
        words = str(self.page.locator("[data-slot=step]").text_content()).split()
        return int(words[1]), int(words[3])

    def goes_to(self, kind: str) -> Trainer:
        while self.kind() != kind:
            before = self.step()
            self.keys.press("ArrowRight")
            assert self.step() != before, f"no step is of the kind {kind}"
        return self

    def is_shown(self) -> bool:
        return bool(self.dialog.evaluate("(one) => one.open"))


@pytest.fixture
def trainer(arrives: Arrival) -> Trainer:
    return Trainer(arrives())


@pytest.mark.parametrize("screen", SCREENS)
def test_from_the_back_of_the_room_every_step_of_a_deck_can_be_read_and_none_is_cut_off(
    arrives: Arrival, screen: str
) -> None:
    width, height = SCREENS[screen]
    trainer = Trainer(arrives(viewport={"width": width, "height": height})).shows(minutes=60)
    _, count = trainer.step()
    assert count > 30
    for _ in range(count):
        where = (trainer.step(), trainer.kind())
        assert trainer.page.evaluate(SMALL) == [], where
        assert trainer.page.evaluate(CUT) == [0, 0], where
        assert trainer.page.evaluate(HERE, ".session__slide h2"), where
        trainer.keys.press("PageDown")
    assert trainer.step() == (count, count)


def test_on_a_phone_letters_stay_large_and_the_slide_scrolls(arrives: Arrival) -> None:
    trainer = Trainer(arrives(viewport={"width": 390, "height": 844})).shows()
    _, count = trainer.step()
    for _ in range(count):
        assert trainer.page.evaluate(SMALL) == []
        assert trainer.dialog.evaluate("(one) => one.scrollWidth - one.clientWidth") == 0
        trainer.keys.press("PageDown")


def test_a_story_is_told_before_the_vote_and_the_result_comes_after_it(trainer: Trainer) -> None:
    trainer.shows()
    _, count = trainer.step()
    kinds = []
    for _ in range(count):
        kinds.append(trainer.kind())
        trainer.keys.press("PageDown")
    first = [kind for at, kind in enumerate(kinds) if at == 0 or kinds[at - 1] != kind]
    pauses = ["pause", "answer"] * 2
    told = ["title", "story", *pauses, "vote", "result", "first", "wrong", "hear", "fact", "other"]
    assert first[: len(told) + 1] == ["session-opening", *told]
    assert first[-1] == "session-closing"


def test_the_result_is_not_in_the_slide_before_the_vote_and_is_one_of_the_choices(trainer: Trainer) -> None:
    trainer.shows().goes_to("vote")
    offered = trainer.slide.locator("[data-slot=name]").all_text_contents()
    assert len(offered) == 4
    trainer.keys.press("ArrowRight")
    assert trainer.kind() == "result"
    assert str(trainer.slide.locator("[data-body] p").first.text_content()) in offered


@pytest.mark.parametrize(("on", "back"), [("ArrowRight", "ArrowLeft"), ("PageDown", "PageUp"), ("Space", "ArrowLeft")])
def test_keyboard_and_clicker_go_on_and_back_and_to_both_ends(trainer: Trainer, on: str, back: str) -> None:
    _, count = trainer.shows().step()
    trainer.keys.press(on)
    trainer.keys.press(on)
    assert trainer.step() == (3, count)
    trainer.keys.press(back)
    assert trainer.step() == (2, count)
    trainer.keys.press("End")
    trainer.keys.press(on)
    assert trainer.step() == (count, count)
    trainer.keys.press("Home")
    assert trainer.step() == (1, count)


def test_escape_leaves_and_gives_the_page_back_where_it_was(trainer: Trainer) -> None:
    trainer.shows()
    trainer.keys.press("Escape")
    assert not trainer.is_shown()
    assert trainer.page.evaluate(HERE, "[data-choose] [type=submit]")
    assert trainer.slide.count() == 0
    trainer.shows()
    trainer.dialog.locator("[data-leave]").click()
    assert not trainer.is_shown()


def test_hands_are_counted_by_button_and_by_key_and_stay_counted(trainer: Trainer) -> None:
    trainer.shows().goes_to("vote")
    count = trainer.slide.locator("output").first
    tab_to_button = "[data-by='1']"
    trainer.slide.locator(tab_to_button).first.click()
    trainer.keys.press("+")
    trainer.keys.press("+")
    trainer.keys.press("-")
    trainer.keys.press("Space")
    expect(count).to_have_text("3")
    trainer.slide.locator("[data-by='-1']").first.click()
    expect(count).to_have_text("2")
    trainer.slide.locator("[data-by='-1']").last.click()
    expect(trainer.slide.locator("output").last).to_have_text("0")
    trainer.keys.press("ArrowRight")
    trainer.keys.press("ArrowLeft")
    expect(trainer.slide.locator("output").first).to_have_text("2")


def test_the_clock_can_be_stopped_and_started(arrives: Arrival) -> None:
    trainer = Trainer(arrives()).shows()
    shown = trainer.page.locator("[data-clock]")
    expect(shown).to_contain_text("of 30")
    toggle = trainer.page.locator("[data-toggle-clock]")
    words = toggle.text_content()
    toggle.click()
    expect(toggle).not_to_have_text(str(words))
    toggle.click()
    expect(toggle).to_have_text(str(words))


def test_the_close_leads_to_the_leaflet_and_the_language_card(trainer: Trainer) -> None:
    trainer.shows()
    trainer.keys.press("End")
    for place in ("forms/leaflet/", "forms/point-to-your-language/"):
        link = trainer.slide.locator(f"a[href$='{place}']")
        expect(link).to_have_attribute("target", "_blank")
        assert trainer.context.request.get(str(link.evaluate("(one) => one.href"))).ok


def test_a_session_by_keyboard_alone_from_the_choice_to_the_close(trainer: Trainer) -> None:
    tab_to(trainer, "#choose-role")
    trainer.keys.type("Prov")
    tab_to(trainer, "[data-choose] [type=submit]")
    trainer.keys.press("Enter")
    trainer.slide.wait_for()
    _, count = trainer.step()
    for _ in range(count):
        trainer.keys.press("Space")
    assert trainer.step() == (count, count)
    for _ in range(12):  # Tab goes round in the dialog and the browser, and holds nobody
        trainer.keys.press("Tab")
    trainer.keys.press("Escape")
    assert not trainer.is_shown()


def test_a_session_sends_nothing_and_keeps_nothing(trainer: Trainer) -> None:
    traces = Traces(trainer.page)
    trainer.shows().goes_to("vote")
    trainer.slide.locator("[data-by='1']").first.click()
    trainer.keys.press("End")
    assert traces.requests and all("/training/scenarios/" in request.url for request in traces.requests)
    traces.are_none()


def test_hand_outs_have_the_story_and_the_pauses_and_no_answer(trainer: Trainer) -> None:
    trainer.page.evaluate(
        "() => { window.print = () => { window.printed = document.querySelector('.hand-outs').innerHTML; }; }"
    )
    trainer.page.locator("[data-hand-out]").click()
    trainer.page.locator(".hand-out").first.wait_for(state="attached")
    trainer.page.emulate_media(media="print")
    expect(trainer.page.locator(".hand-out").first).to_be_visible()
    expect(trainer.page.locator("[data-choose]")).to_be_hidden()
    assert trainer.page.evaluate("window.printed").count("hand-out__room") >= 6
    assert trainer.page.locator(".hand-outs details").count() == 0


def test_a_deck_that_does_not_come_is_said_and_can_be_tried_again(trainer: Trainer) -> None:
    trainer.page.route("**/training/scenarios/**", lambda route: route.fulfill(status=404, body="gone"))
    trainer.page.get_by_role("button", name="Show the deck", exact=True).click()
    expect(trainer.page.locator("[data-said]")).to_be_visible()
    trainer.page.unroute("**/training/scenarios/**")
    trainer.shows()
    expect(trainer.page.locator("[data-said]")).to_be_hidden()


def test_without_javascript_the_page_leads_to_the_list_by_role(arrives: Arrival) -> None:
    person = arrives(java_script_enabled=False)
    person.page.goto(f"{person.home}training/session/")
    expect(person.page.locator("[data-without] a")).to_be_visible()
    expect(person.page.locator("[data-choose]")).to_be_hidden()


@pytest.mark.parametrize("size", SIZES)
def test_no_state_of_a_session_has_a_barrier_that_axe_knows(arrives: Arrival, size: str) -> None:
    trainer = Trainer(arrives(**SIZES[size]))
    axe = Axe(trainer)
    trainer.page.locator("[data-choose]").wait_for()
    axe.run("choice")
    trainer.shows()
    axe.run("opening")
    for kind in ("title", "pause", "vote", "first"):
        trainer.goes_to(kind)
        axe.run(kind)
    assert axe.found == []
    assert axe.runs == 6


def test_the_pages_for_a_trainer_have_no_barrier_that_axe_knows(arrives: Arrival) -> None:
    person = arrives(viewport={"width": 390, "height": 844})
    axe = Axe(person)
    for page in ("print", "first-time-trainer"):
        person.page.goto(f"{person.home}training/{page}/")
        axe.run(page)
    assert axe.found == []
