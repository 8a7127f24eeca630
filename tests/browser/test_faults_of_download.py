"""A line that stands still or never ends, and somebody on the way who does not let files through: a way out after 15
seconds, in plain words, and no answer is lost."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.faults import (
    A_WAY_OUT,
    answers_the_first,
    is_told,
    kept,
    passes,
    rest_is_here,
    sees_no_key,
    stands_still,
    with_time,
)
from tests.browser.routes import hand_over

pytestmark = pytest.mark.browser

LATE = "taking longer than usual"
PAGE = {"content_type": "text/html", "body": "<h1>Blocked by your organisation</h1>"}


@pytest.mark.parametrize("name", ["pyodide.asm.wasm", "decision_trees"])
def test_a_download_that_stands_still_has_a_way_out_after_15_seconds_and_an_end(arrives: Any, name: str) -> None:
    person = with_time(arrives())
    arrived = stands_still(person, name)
    person.opens_the_page()
    answers_the_first(person)
    expect(person.walk.get_by_role("heading", name="Your answer is kept")).to_be_visible()
    rest_is_here(person, arrived)
    passes(person, A_WAY_OUT)

    is_told(person, LATE)
    passes(person, A_WAY_OUT)
    is_told(person, "could not be fetched")
    kept(person)


def test_a_line_that_stood_still_once_is_asked_again_and_the_case_goes_on(arrives: Any) -> None:
    person = with_time(arrives())
    arrived = stands_still(person, "pyodide.asm.wasm", times=1)
    person.opens_the_page()
    answers_the_first(person)
    expect(person.walk.get_by_role("heading", name="Your answer is kept")).to_be_visible()
    rest_is_here(person, arrived)
    passes(person, A_WAY_OUT)

    person.question("care").wait_for()
    expect(person.notice).not_to_be_visible()
    kept(person)


def test_a_download_without_end_offers_the_way_out_and_lets_the_person_go_on_answering(arrives: Any) -> None:
    person = with_time(arrives())
    arrived = stands_still(person, "pyodide.asm.wasm", drips=True)
    person.opens_the_page()
    rest_is_here(person, arrived)
    passes(person, A_WAY_OUT)
    is_told(person, LATE)
    passes(person, 120)
    is_told(person, LATE)
    answers_the_first(person)

    is_told(person, LATE)
    kept(person)


@pytest.mark.parametrize("drips", [False, True])
def test_questions_that_do_not_come_have_a_way_out_as_well(arrives: Any, drips: bool) -> None:
    person = with_time(arrives())
    arrived = stands_still(person, "blocks.json", drips=drips)
    person.opens_the_page()
    answers_the_first(person)
    rest_is_here(person, arrived)
    passes(person, A_WAY_OUT)

    is_told(person, LATE)
    kept(person)


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("pyodide.asm.wasm", {"status": 403}),
        ("pyodide.asm.wasm", PAGE),
        ("stdlib.zip", {"status": 403, **PAGE}),
        ("decision_trees-*.whl", {"status": 403}),
        ("decision_trees-*.whl", PAGE),
    ],
)
def test_a_proxy_that_lets_no_such_file_through_is_named(arrives: Any, name: str, answer: dict[str, Any]) -> None:
    person = arrives()
    for ending in ("", ".gz"):
        person.page.route(f"**/{name}{ending}", lambda route: route.fulfill(**answer))
    person.opens_the_page()
    answers_the_first(person)

    is_told(person, "Your network does not let all parts of this page through")
    kept(person)
    expect(person.result).to_have_count(0)


def test_a_proxy_that_answers_for_the_questions_is_named(arrives: Any) -> None:
    person = arrives()
    person.page.route("**/blocks.json", lambda route: route.fulfill(**PAGE))
    person.opens_the_page()
    answers_the_first(person)

    is_told(person, "Your network does not let all parts of this page through")
    kept(person)


def test_a_connection_that_breaks_off_after_the_start_does_no_harm(arrives: Any) -> None:
    person = arrives().opens_the_page().waits_until_ready()
    person.context.set_offline(True)
    person.walks_to_eligible()

    expect(person.result).to_contain_text("Eligible child")
    sees_no_key(person)


def test_a_next_pathway_that_stands_still_can_be_opened_beside_and_is_given_up_with_every_answer(arrives: Any) -> None:
    route, there = hand_over()
    person = with_time(arrives())
    person.page.route(f"**/pathways/{there}/**", lambda asked: person.held.append(asked))
    person.opens_the_page(route.key).waits_until_ready().gives(route.answers)
    person.hands_over(there).click()
    passes(person, 1)
    beside = person.notice.get_by_role("link", name="in a new tab, without your answers")
    expect(beside).to_be_visible()
    passes(person, A_WAY_OUT)

    expect(person.notice).to_contain_text("could not be opened. Your answers are kept here.")
    expect(beside).to_be_visible()
    expect(person.result).to_be_visible()
    assert person.shows() == route.key
    sees_no_key(person)


def test_another_edition_at_the_hand_over_is_told_with_a_way_to_go_on_there(arrives: Any) -> None:
    """The case is saved here and opened in the newer page: that way no answer is lost."""
    route, there = hand_over()
    person = arrives()

    def newer(asked: Any) -> None:
        response = asked.fetch()
        asked.fulfill(response=response, body=response.text().replace('"edition_title": "', '"edition_title": "newer '))

    person.page.route(f"**/pathways/{there}/", newer)
    person.opens_the_page(route.key).waits_until_ready().gives(route.answers)
    person.hands_over(there).click()

    expect(person.notice).to_contain_text("There may be a newer edition")
    expect(person.notice).to_contain_text("save the case, reload the page and open the case again")
    expect(person.result).to_be_visible()
    assert person.shows() == route.key
    sees_no_key(person)
