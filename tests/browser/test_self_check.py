"""Somebody checks by themselves what they know: they predict, compare, and may take a score sheet with them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from macros.project import Project
from macros.training.scenario import Scenario, scenarios
from tests.browser.axe import Axe
from tests.browser.conftest import Arrival, Person
from tests.browser.test_keyboard import HERE, tab_to
from tests.browser.traces import Traces

pytestmark = pytest.mark.browser

EVERY = scenarios(Project())
WORDS = "I would stay with them & <b>ring</b> the team"
SIZES = {
    "phone": {"viewport": {"width": 390, "height": 844}},
    "desktop": {"viewport": {"width": 1280, "height": 720}, "color_scheme": "dark"},
    "400% zoom": {"viewport": {"width": 320, "height": 256}},
}


class Learner:
    """Somebody at the self-check, on 22 November 2026."""

    def __init__(self, person: Person) -> None:
        self.page, self.home, self.context = person.page, person.home, person.context
        self.page.on("dialog", lambda dialog: dialog.accept())
        self.page.goto(f"{self.home}training/self-check/")
        self.story = self.page.locator(".exercise__story")
        self.comparison = self.page.locator(".exercise__compare")
        self.sheet = self.page.locator(".exercise__sheet")
        self.said = self.page.locator("[data-open-said]")

    def chooses(self, role: str = "social-worker", minutes: int = 20, number: int = 0) -> Learner:
        self.page.select_option("#choose-role", role)
        self.page.check(f"[name=minutes][value='{minutes}']")
        self.page.select_option("#choose-set", str(number))
        self.page.get_by_role("button", name="Start", exact=True).click()
        self.story.wait_for()
        return self

    def reads(self) -> Scenario:
        """Opens the pauses one by one; gives the scenario that it is."""
        heading = str(self.story.locator("h2").text_content())
        for _ in range(20):
            if not self.page.locator("[data-reveal]").count():
                break
            self.page.locator("[data-reveal]").click()
        return next(each for each in EVERY.values() if each.title == heading)

    def predicts(self, pathway: str, result: str, sure: str = "sure", words: str = "") -> Learner:
        self.page.select_option("#predict-pathway", pathway)
        self.page.select_option("#predict-result", result)
        self.page.fill("#predict-first", words)
        self.page.check(f"[name=sure][value={sure}]")
        self.page.get_by_role("button", name="Compare", exact=True).click()
        self.comparison.wait_for()
        return self

    def is_right(self, sure: str = "sure") -> Scenario:
        scenario = self.reads()
        self.predicts(scenario.pathway, scenario.result, sure)
        return scenario

    def is_wrong(self, words: str = "") -> Scenario:
        scenario = self.reads()
        self.predicts(
            "disagreement" if scenario.pathway != "disagreement" else "immigration", self.any_result, words=words
        )
        return scenario

    @property
    def any_result(self) -> str:
        pathway = "disagreement" if self.shown_pathway() != "disagreement" else "immigration"
        self.page.select_option("#predict-pathway", pathway)
        return str(self.page.locator("#predict-result option").nth(1).get_attribute("value"))

    def shown_pathway(self) -> str:
        heading = str(self.story.locator("h2").text_content())
        return next(each.pathway for each in EVERY.values() if each.title == heading)

    def verdicts(self) -> dict[str, str]:
        found = self.page.locator("[data-verdict]").evaluate_all(
            "(all) => all.map((one) => [one.dataset.verdict, one.dataset.right])"
        )
        return dict(found)

    def goes_on(self) -> None:
        self.page.locator("[data-next]").click()
        self.story.wait_for()

    def finishes(self) -> None:
        self.page.locator("[data-finish]").click()
        self.sheet.wait_for()

    def saves(self, folder: Path) -> Path:
        with self.page.expect_download() as download:
            self.page.locator("[data-save]").click()
        file = folder / download.value.suggested_filename
        download.value.save_as(file)
        return file

    def opens(self, text: str | bytes) -> None:
        content = text if isinstance(text, bytes) else text.encode()
        self.page.set_input_files("#open-file", {"name": "any.json", "mimeType": "application/json", "buffer": content})

    def dom(self) -> str:
        return str(self.page.content())  # what stands in templates included


@pytest.fixture
def learner(arrives: Arrival) -> Iterator[Learner]:
    yield Learner(arrives())


def score(again: str, box: int = 1) -> dict[str, Any]:
    return {"pathway": True, "result": True, "sure": "sure", "box": box, "again": again}


def sheet_of(**scenarios: Any) -> str:
    return json.dumps({"kind": "scenario-score-sheet", "version": 1, "edition": "2026.1", "scenarios": scenarios})


def test_the_answer_stands_nowhere_in_the_page_before_somebody_has_predicted(learner: Learner) -> None:
    learner.chooses()
    scenario = learner.reads()
    before = learner.dom()
    assert scenario.result not in before and scenario.said["hear"][:30] not in before
    assert f'"pathway":"{scenario.pathway}"' not in before.replace(" ", "")
    assert scenario.said["wrong_turn"]["did"][:30] not in before
    learner.predicts(scenario.pathway, scenario.result)
    assert scenario.said["wrong_turn"]["did"][:30] in learner.dom()


def test_the_answers_of_pauses_open_one_at_a_time(learner: Learner) -> None:
    learner.chooses()
    pauses = learner.page.locator(".exercise__pause")
    expect(pauses).to_have_count(1)
    expect(learner.page.locator("[data-answer]")).to_be_empty()
    learner.page.locator("[data-reveal]").click()
    expect(pauses).to_have_count(2)
    expect(pauses.first.locator("[data-answer]")).not_to_be_empty()
    expect(pauses.last.locator("[data-answer]")).to_be_empty()
    expect(learner.page.locator("[data-prediction]")).to_have_count(0)


def test_whoever_is_right_is_told_so_and_sees_what_comes_first_beside_their_words(learner: Learner) -> None:
    learner.chooses()
    scenario = learner.reads()
    learner.predicts(scenario.pathway, scenario.result, words=WORDS)
    assert learner.verdicts() == {"pathway": "true", "result": "true"}
    expect(learner.comparison.locator("[data-part=first] li")).to_have_count(len(scenario.said["expected"]["first"]))
    expect(learner.comparison.locator("[data-slot=first-said]")).to_have_text(WORDS)
    assert learner.comparison.locator("[data-slot=first-said] b").count() == 0
    for part in ("misled", "walked", "wrong", "hear", "fact", "other", "law"):
        expect(learner.comparison.locator(f"[data-part={part}]")).not_to_be_empty()


def test_whoever_is_wrong_meets_that_scenario_once_more_at_the_end(learner: Learner) -> None:
    learner.chooses()
    missed = learner.is_wrong()
    assert learner.verdicts() == {"pathway": "false", "result": "false"}
    learner.goes_on()
    other = learner.is_right()
    learner.goes_on()
    assert other != missed and learner.is_right() == missed
    expect(learner.page.locator("[data-next]")).to_be_hidden()


def test_whoever_leaves_something_open_is_told_what_and_led_there(learner: Learner) -> None:
    learner.chooses()
    learner.reads()
    learner.page.get_by_role("button", name="Compare", exact=True).click()
    expect(learner.page.locator("[data-errors]")).to_be_focused()
    links = learner.page.locator("[data-errors] a")
    expect(links).to_have_count(3)
    links.nth(2).click()
    expect(learner.page.locator("#predict-sure")).to_be_focused()
    assert learner.page.url.endswith("/training/self-check/")


def test_the_walk_opens_in_a_new_tab_and_is_the_one_that_somebody_chose(learner: Learner) -> None:
    learner.chooses()
    learner.reads()
    link = learner.page.locator("[data-walk] a")
    expect(link).to_be_hidden()
    learner.page.select_option("#predict-pathway", "immigration")
    expect(link).to_have_attribute("target", "_blank")
    assert str(link.get_attribute("href")).endswith("pathways/immigration/")


def test_every_link_of_a_scenario_leads_where_it_led_there_and_opens_beside(learner: Learner) -> None:
    learner.chooses()
    learner.is_right()
    links = learner.comparison.locator("a[href]")
    assert links.count() > 4
    for link in links.all():
        assert link.get_attribute("target") == "_blank"
        address = str(link.evaluate("(one) => one.href"))
        if address.startswith(learner.home):
            assert learner.context.request.get(address).ok, address


def test_a_sitting_sends_nothing_and_keeps_nothing(learner: Learner) -> None:
    traces = Traces(learner.page)
    learner.chooses()
    missed = learner.is_wrong(words=WORDS)
    learner.goes_on()
    other = learner.is_right()
    learner.finishes()
    assert [request.url for request in traces.requests] == [
        f"{learner.home}training/scenarios/{each.key}/" for each in (missed, other)
    ]
    traces.are_none()


def test_the_saved_score_sheet_holds_no_words_and_says_when_to_come_again(learner: Learner, tmp_path: Path) -> None:
    learner.chooses()
    missed = learner.is_wrong(words=WORDS)
    learner.goes_on()
    right = learner.is_right()
    learner.finishes()
    file = learner.saves(tmp_path)
    assert file.name == "score-sheet.json"
    assert json.loads(file.read_text(encoding="utf-8"))["scenarios"] == {
        missed.key: {"pathway": False, "result": False, "sure": "sure", "box": 1, "again": "2026-11-23"},
        right.key: {"pathway": True, "result": True, "sure": "sure", "box": 1, "again": "2026-11-23"},
    }
    assert WORDS[:9] not in file.read_text(encoding="utf-8")


def test_on_another_day_only_what_is_due_comes_and_the_rest_stays_in_the_sheet(
    learner: Learner, tmp_path: Path
) -> None:
    due, later, _ = [*EVERY][:3]
    learner.opens(sheet_of(**{due: score("2026-11-22", 2), later: score("2026-11-24")}))
    learner.story.wait_for()
    assert learner.is_right().key == due
    expect(learner.page.locator("[data-next]")).to_be_hidden()
    learner.finishes()
    kept = json.loads(learner.saves(tmp_path).read_text(encoding="utf-8"))["scenarios"]
    assert kept == {due: score("2026-11-26", 3), later: score("2026-11-24")}


def test_whoever_comes_too_early_is_told_when(learner: Learner) -> None:
    learner.opens(sheet_of(**{next(iter(EVERY)): score("2026-11-24")}))
    expect(learner.said).to_contain_text("24 November 2026")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[]",
        b'{"kind": "other"}',
        b" " * 300_000,
        sheet_of(**{next(iter(EVERY)): 1}).encode(),
    ],
    ids=["empty", "broken", "no text", "foreign", "another kind", "huge", "a wrong row"],
)
def test_a_file_that_is_no_score_sheet_gets_one_sentence_and_loses_nothing(learner: Learner, content: bytes) -> None:
    learner.page.select_option("#choose-role", "provider")
    learner.opens(content)
    expect(learner.said).to_be_visible()
    assert learner.page.input_value("#choose-role") == "provider"
    learner.chooses("provider")


def test_a_scenario_that_does_not_come_can_be_tried_again(learner: Learner) -> None:
    learner.page.route("**/training/scenarios/**", lambda route: route.fulfill(status=404, body="gone"))
    learner.page.get_by_role("button", name="Start", exact=True).click()
    retry = learner.page.locator("[data-try]")
    retry.wait_for()
    learner.page.unroute("**/training/scenarios/**")
    retry.click()
    learner.story.wait_for()


def test_what_was_answered_does_not_come_back_with_the_page(learner: Learner) -> None:
    learner.chooses()
    learner.is_wrong(words=WORDS)
    learner.page.goto(f"{learner.home}training/")
    learner.page.go_back(wait_until="commit")
    learner.page.locator("#choose-role").wait_for()
    assert WORDS[:12] not in learner.dom()


def test_without_javascript_the_page_leads_to_the_list_by_role(arrives: Arrival) -> None:
    person = arrives(java_script_enabled=False)
    person.page.goto(f"{person.home}training/self-check/")
    link = person.page.locator("[data-without] a")
    expect(link).to_be_visible()
    link.click()
    assert person.page.url.endswith("/training/#by-role")
    expect(person.page.locator("#by-role")).to_be_visible()


def test_a_set_by_keyboard_alone_from_the_choice_to_the_score_sheet(arrives: Arrival) -> None:
    learner = Learner(arrives())
    keys, page = learner.page.keyboard, learner.page
    tab_to(learner, "#choose-role")
    keys.type("Man")
    tab_to(learner, "[name=minutes]")
    keys.press("ArrowLeft")
    tab_to(learner, "[data-choose] [type=submit]")
    keys.press("Enter")
    learner.story.wait_for()
    assert page.evaluate(HERE, ".exercise__story h2")
    for _ in range(2):
        tab_to(learner, "[data-reveal]")
        keys.press("Enter")
        assert page.evaluate(HERE, "[data-answer]")
    tab_to(learner, "#predict-pathway")
    keys.press("ArrowDown")
    tab_to(learner, "#predict-result")
    keys.press("ArrowDown")
    tab_to(learner, "#predict-first")
    keys.type(WORDS)
    tab_to(learner, "[name=sure]")
    keys.press("Space")
    tab_to(learner, "[data-prediction] [type=submit]")
    keys.press("Enter")
    learner.comparison.wait_for()
    assert page.evaluate(HERE, ".exercise__compare h2")
    tab_to(learner, "[data-finish]")
    keys.press("Enter")
    learner.sheet.wait_for()
    assert page.evaluate(HERE, ".exercise__sheet h2")


@pytest.mark.parametrize("size", SIZES)
def test_no_state_of_the_self_check_has_a_barrier_that_axe_knows(arrives: Arrival, size: str) -> None:
    learner = Learner(arrives(**SIZES[size]))
    axe = Axe(learner)
    learner.page.locator("#choose-role").wait_for()
    learner.opens(b"{")
    expect(learner.said).to_be_visible()
    axe.run("choice, with a file that cannot be read")
    learner.chooses()
    learner.reads()
    learner.page.get_by_role("button", name="Compare", exact=True).click()
    axe.run("story, pauses and a prediction that lacks something")
    learner.is_wrong(words=WORDS)
    axe.run("comparison")
    learner.finishes()
    axe.run("score sheet")
    assert axe.found == []
    assert axe.runs == 4
