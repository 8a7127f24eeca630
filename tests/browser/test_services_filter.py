"""The list of services gets shorter by what is chosen: by pointer and keyboard, aloud, and without keeping anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from macros.offer.services import covered, services
from macros.project import Project
from tests.browser.axe import Axe
from tests.browser.conftest import Arrival, Person

pytestmark = pytest.mark.browser
PROJECT = Project()
ROWS = services(PROJECT)
FIELDS = {"place": "#filter-places", "status": "#filter-groups", "need": "#filter-needs", "stage": "#filter-stages"}


class Reader:
    """Somebody at the list of services."""

    def __init__(self, person: Person) -> None:
        self.person, self.page = person, person.page
        self.page.goto(f"{person.home}services/")
        self.said = self.page.locator("[data-shown]")
        self.entries = self.page.locator(".service:visible")

    def chooses(self, **what: str) -> None:
        for field, value in what.items():
            if field == "age":
                self.page.fill("#filter-age", value)
            else:
                self.page.select_option(FIELDS[field], value)

    def sees(self) -> set[str]:
        return set(self.page.eval_on_selector_all(".service:not([hidden]) > h3", "(all) => all.map((one) => one.id)"))


@pytest.fixture
def reader(arrives: Arrival) -> Reader:
    reader = Reader(arrives())
    expect(reader.said).to_have_text(f"All {len(ROWS)} services are shown.")
    return reader


def near(county: str, district: str = "") -> Callable[[dict[str, Any]], bool]:
    return lambda row: (
        row["county"] in (county, "all") and (not district or district in row.get("districts", [district]))
    )


def of(group: str) -> Callable[[dict[str, Any]], bool]:
    return lambda row: "groups" not in row or group in covered(PROJECT, row["groups"])


def aged(years: int) -> Callable[[dict[str, Any]], bool]:
    return lambda row: row.get("ages", {}).get("min", 0) <= years <= row.get("ages", {}).get("max", 120)


@pytest.mark.parametrize(
    ("chosen", "fits"),
    [
        ({"place": "kent"}, [near("kent")]),
        ({"place": "redditch"}, [near("worcestershire", "redditch")]),
        ({"age": "16"}, [aged(16)]),
        ({"age": "24"}, [aged(24)]),
        ({"status": "qualifying"}, [of("qualifying")]),
        ({"status": "child-in-need"}, [of("child-in-need")]),
        ({"need": "bed"}, [lambda row: "bed" in row["needs"]]),
        ({"stage": "participation"}, [lambda row: "participation" in row["stages"]]),
        (
            {"place": "wyre-forest", "age": "17", "need": "bed", "stage": "emergency"},
            [
                near("worcestershire", "wyre-forest"),
                aged(17),
                lambda row: "bed" in row["needs"],
                lambda row: "emergency" in row["stages"],
            ],
        ),
    ],
)
def test_only_services_that_may_fit_are_shown_and_their_number_is_said(
    reader: Reader, chosen: dict[str, str], fits: list[Callable[[dict[str, Any]], bool]]
) -> None:
    reader.chooses(**chosen)
    wanted = {key for key, row in ROWS.items() if all(fit(row) for fit in fits)}
    assert 0 < len(wanted) < len(ROWS)
    assert reader.sees() == wanted
    expect(reader.said).to_have_text(f"{len(wanted)} of {len(ROWS)} services are shown.")
    expect(reader.page.get_by_role("status").filter(has_text="services are shown")).to_have_count(1)


def test_the_heading_of_a_county_without_a_service_goes_with_them(reader: Reader) -> None:
    reader.chooses(place="kent", need="bed")
    expect(reader.page.locator("h2#worcestershire")).to_be_hidden()
    reader.page.get_by_role("button", name="Show all services").click()
    expect(reader.page.locator("h2#worcestershire")).to_be_visible()
    assert reader.sees() == set(ROWS)


def test_when_nothing_fits_it_is_said_what_to_do(reader: Reader) -> None:
    reader.chooses(age="119", place="kent", status="homeless-16-17", need="voice")
    assert reader.sees() == set()
    expect(reader.said).to_contain_text("No service in this list fits. Set one choice back")
    expect(reader.said).to_contain_text("needs children's services (under 18) or housing options (18 and over) now")


def test_an_age_that_is_no_number_is_said_beside_the_box_and_hides_nothing(reader: Reader) -> None:
    age = reader.page.locator("#filter-age")
    age.fill("young")
    expect(reader.page.get_by_text("Enter the age in numbers, like 17")).to_be_visible()
    expect(age).to_have_attribute("aria-invalid", "true")
    expect(age).to_have_accessible_description(
        "For example, 17. Leave it empty for any age. Enter the age in numbers, like 17, or leave it empty."
    )
    assert reader.sees() == set(ROWS)
    age.fill("17")
    expect(reader.page.get_by_text("Enter the age in numbers, like 17")).to_be_hidden()
    expect(age).to_have_attribute("aria-invalid", "false")
    assert len(reader.sees()) < len(ROWS)


def test_the_filter_is_used_by_keyboard_alone(reader: Reader) -> None:
    reader.page.focus("#filter-places")
    reader.page.keyboard.type("Kent: Ash")
    reader.page.keyboard.press("Tab")
    reader.page.keyboard.type("17")
    reader.page.keyboard.press("Enter")
    expect(reader.page.locator("#filter-places")).to_have_value("ashford")
    assert reader.sees() == {key for key, row in ROWS.items() if near("kent", "ashford")(row) and aged(17)(row)}
    for _ in range(4):
        reader.page.keyboard.press("Tab")
    expect(reader.page.get_by_role("button", name="Show all services")).to_be_focused()
    reader.page.keyboard.press("Enter")
    assert reader.sees() == set(ROWS)
    expect(reader.page.locator("#filter-age")).to_have_value("")


def test_what_is_chosen_is_not_sent_not_kept_and_not_in_the_address(reader: Reader) -> None:
    page = reader.page
    address, asked = page.url, list[str]()
    page.on("request", lambda request: asked.append(request.url))
    reader.chooses(place="thanet", age="17", status="looked-after", need="safety", stage="emergency")
    page.keyboard.press("Enter")
    assert page.url == address
    assert asked == []
    kept = page.evaluate("""() => [localStorage, sessionStorage].flatMap((store) => Object.entries(store)).join()""")
    assert "thanet" not in kept and "looked-after" not in kept
    assert reader.person.context.cookies() == []
    page.goto(f"{reader.person.home}services/contacts/")
    reader.person.goes("back", "services/")
    expect(reader.said).to_have_text(f"All {len(ROWS)} services are shown.")
    expect(page.locator("#filter-places")).to_have_value("")
    expect(page.locator("#filter-age")).to_have_value("")


def test_a_link_to_a_service_that_is_not_shown_shows_it(reader: Reader) -> None:
    reader.chooses(place="kent")
    reader.page.evaluate("location.hash = 'worcestershire-speak-out'")
    expect(reader.page.locator("#worcestershire-speak-out")).to_be_in_viewport()
    assert reader.sees() == set(ROWS)


def test_without_javascript_the_whole_list_stands_there_and_no_form_that_does_nothing(arrives: Arrival) -> None:
    reader = Reader(arrives(java_script_enabled=False))
    expect(reader.entries).to_have_count(len(ROWS))
    expect(reader.page.locator("[data-service-filter]")).to_be_hidden()
    for key in ROWS:
        expect(reader.page.locator(f"h3#{key}")).to_have_count(1)


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_the_filter_and_what_it_leaves_are_accessible(arrives: Arrival, width: int, scheme: str) -> None:
    reader = Reader(arrives(viewport={"width": width, "height": 900}, color_scheme=scheme))
    axe = Axe(reader)
    axe.run("all services")
    reader.chooses(place="worcester", age="x")
    axe.run("some services, and an age that is no number")
    reader.chooses(age="119", status="homeless-16-17", need="voice")
    axe.run("no service")
    assert axe.found == []
    assert axe.runs == 3
