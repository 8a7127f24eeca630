"""From the home page to a plan: somebody is in front of the worker, who taps and types nothing."""

from __future__ import annotations

from typing import Any

import pytest

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


@pytest.mark.parametrize(("tonight", "most"), [("no", 12), ("yes", 13)])
def test_the_plan_of_a_homeless_girl_of_16_is_few_taps_from_the_home_page(
    worker: Person, tonight: str, most: int
) -> None:
    """Somebody with a bed for tonight is asked what brings them here, and where they can stay for longer."""
    said = GIRL_OF_16 | {"tonight": tonight}
    first = taps(worker, said)
    worker.hands_over("homeless-16-17").click()
    worker.page.locator("#walk[data-pathway=homeless-16-17]").wait_for()
    assert first + 1 + taps(worker, said) <= most
    assert worker.result.locator("[data-part=now] a[href^='tel:']").count() >= 2, (
        "somebody to ring, by day and by night"
    )


def test_whether_a_hotel_is_allowed_is_at_most_4_taps(worker: Person) -> None:
    worker.opens_the_page("emergency-accommodation")
    assert taps(worker, BOY_OF_17_OFFERED_A_HOTEL) <= 4
