"""From the home page to a plan: somebody is in front of the worker, who taps and types nothing."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Person

pytestmark = pytest.mark.browser

GIRL_OF_16 = {
    "danger": "no",
    "age_said": "from_16",
    "need": "no_home",
    "status_said": "none",
    "in_area": "yes",
    "parent_can": "no",
    "talk": "yes",
    "choice": "looked_after",
    "place": "canterbury",
}
BOY_OF_17_OFFERED_A_HOTEL = {"age_said": "from_16", "place_offered": "bed_and_breakfast", "place": "canterbury"}


@pytest.fixture
def worker(arrives: Any) -> Person:
    person: Person = arrives(viewport={"width": 390, "height": 844})
    person.page.goto(person.home)
    person.walk.locator("form[data-question]").wait_for()
    return person


def taps(person: Person, answers: dict[str, str]) -> int:
    """How many until there is a result: one for each question, since all of them are choices."""
    count = 0
    while True:
        person.walk.locator("form[data-question], .result").first.wait_for()
        if person.result.count():
            return count
        key = person.asked()
        assert person.kind(key) == "choice", f"{key} takes more than a tap"
        person.chooses(key, answers.get(key, "not_sure"))
        count += 1
        person.walk.locator(f"form[data-question]:not([data-question={key}]), .result").first.wait_for()


@pytest.mark.parametrize("tonight", ["no", "yes"])
def test_the_plan_of_a_homeless_girl_of_16_is_at_most_12_taps_from_the_home_page(worker: Person, tonight: str) -> None:
    said = GIRL_OF_16 | {"tonight": tonight}
    count = taps(worker, said)
    if tonight == "no":  # the bed is told of first
        worker.hands_over("homeless-16-17").click()
        worker.page.locator("#walk[data-pathway=homeless-16-17]").wait_for()
        count += 1 + taps(worker, said)
    assert worker.shows() == "homeless-16-17"
    assert count <= 12
    assert worker.result.locator("[data-part=now] a[href^='tel:']").count() >= 2, (
        "somebody to ring, by day and by night"
    )


SAFE = GIRL_OF_16 | {"tonight": "yes"}


def answers_up_to(person: Person, key: str) -> None:
    while (asked := person.asked()) != key:
        person.chooses(asked, SAFE[asked])
        person.walk.locator(f"form[data-question]:not([data-question={asked}])").wait_for()


def test_where_nothing_is_urgent_the_next_pathway_begins_at_once_and_back_leads_to_the_last_question(
    worker: Person,
) -> None:
    answers_up_to(worker, "place")
    worker.chooses("place", "canterbury")
    worker.question("in_area").wait_for()
    assert worker.shows() == "homeless-16-17"
    worker.page.go_back()
    worker.question("place").wait_for()
    assert worker.shows() == "which-pathway"
    worker.page.go_back()
    worker.question("need").wait_for()
    worker.chooses("need", "tenancy")
    worker.page.locator("#walk[data-pathway=tenancy-at-risk]").wait_for()


def test_where_the_next_pathway_cannot_be_opened_the_result_before_it_is_shown(arrives: Any) -> None:
    worker: Person = arrives()
    worker.page.route("**/pathways/homeless-16-17/*", lambda route: route.abort())
    worker.page.goto(worker.home)
    worker.walk.locator("form[data-question]").wait_for()
    answers_up_to(worker, "place")
    worker.chooses("place", "canterbury")
    worker.result.wait_for()
    expect(worker.notice).to_contain_text("could not be opened")
    expect(worker.hands_over("homeless-16-17")).to_be_visible()


def test_whether_a_hotel_is_allowed_is_at_most_4_taps(worker: Person) -> None:
    worker.opens_the_page("emergency-accommodation")
    assert taps(worker, BOY_OF_17_OFFERED_A_HOTEL) <= 4
