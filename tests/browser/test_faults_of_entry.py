"""What is typed or pasted and is no answer, and answers faster than anybody gives them."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Person
from tests.browser.faults import sees_no_key

pytestmark = pytest.mark.browser

HUGE = "2" * 10_000_000


@pytest.mark.parametrize(("key", "field"), [("born", "[data-entry=born-{}]"), ("as_at", "#setting-{}")])
def test_ten_megabytes_pasted_are_refused_in_words_and_nothing_else_is_lost(
    person: Person, key: str, field: str
) -> None:
    """The field takes the first of it, as much as anybody could mean."""
    person.walk.locator("[data-settings] summary").click()
    person.enters_date(key, ("1", "5", "2026"))
    year = person.page.locator(field.format("year"))
    year.press("Control+A")
    person.page.keyboard.insert_text(HUGE)
    assert len(year.input_value()) <= 100
    year.press("Enter")

    expect(person.summary).to_be_visible()
    assert [person.page.input_value(field.format(part)) for part in ("day", "month")] == ["1", "5"]
    sees_no_key(person)


@pytest.mark.parametrize(
    "year", ["\u202e9002", "٢٠٠٩", "２００９", "🏠", "<b>2009</b>", "9" * 50, "from_16", "__proto__"]
)
def test_what_is_no_year_is_refused_in_words_and_stands_as_it_was_typed(person: Person, year: str) -> None:
    person.enters_date("born", ("1", "5", year))
    person.goes_on()

    expect(person.summary).to_be_visible()
    assert person.page.input_value("[data-entry=born-year]") == year
    expect(person.result).to_have_count(0)
    expect(person.walk.locator("b")).to_have_count(0)


def test_a_hundred_answers_in_a_row_lead_where_the_last_of_them_leads(person: Person) -> None:
    """Sent without waiting for where the one before led."""
    person.page.evaluate("""() => {
      for (let time = 1; time <= 100; time += 1) {
        const born = document.querySelector("#walk form[data-question=born]");
        if (!born) document.querySelector("#walk [data-change=born], #walk [data-back]").click();
        const form = document.querySelector("#walk form[data-question=born]");
        for (const [part, value] of [["day", 1], ["month", 5], ["year", time % 2 ? 2009 : 2012]]) {
          form.querySelector(`[data-entry=born-${part}]`).value = String(value);
        }
        form.requestSubmit();
      }
    }""")
    person.leaves_the_place_open()
    expect(person.result).to_contain_text("Under 16")
    expect(person.walk.locator("[data-answers]")).to_contain_text("2012")
    sees_no_key(person)
