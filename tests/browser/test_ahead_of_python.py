"""A plan without Python: a closed case comes to its card at once, also in a second pathway; Python confirms it, and
where the two should differ, Python's word counts and the page says what changed."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Outcome
from decision_trees.engine.questions import Answers, Question
from decision_trees.engine.walk import Walk, walk
from kept.values import closed_answers, questions
from tests.browser.routes import TODAY, Route, route, walks
from tools.hashes import sha256

pytestmark = pytest.mark.browser

DOOR = "which-pathway"


def _closed(here: Walk) -> bool:
    return all(
        isinstance(raw, str) and raw in closed_answers(questions()[key]) for key, raw in here.case.answers.items()
    )


def _onward(key: str, answers: Answers) -> dict[str, Any] | None:
    """The answers with those that lead through another pathway, where all of them are closed."""
    more = dict(answers)
    while isinstance(at := walk(PATHWAYS[key].run, more, TODAY).at, Question):
        some = closed_answers(at)
        if not some or not isinstance(some[0], str):
            return None
        more[at.key] = some[0]
    return more


def _case() -> tuple[Route, str, dict[str, Any]]:
    """A closed way from the front door to a result, the pathway that it hands over to, and the answers for both."""
    for here in walks(DOOR):
        if isinstance(here.at, Outcome) and _closed(here) and here.at.hand_over:
            there = here.at.hand_over[0]
            if more := _onward(there, here.case.answers):
                return Route(DOOR, here.case.answers, here.at), there, more
    raise AssertionError("no closed way leads from the front door through another pathway")


ROUTE, THERE, BOTH = _case()


def test_from_the_home_page_a_closed_case_comes_to_its_card_before_python_and_goes_on_in_another_pathway(
    arrives: Any,
) -> None:
    person = arrives().has_a_slow_connection()
    person.page.goto(person.home)
    person.walk.locator("form[data-question]").wait_for()
    person.gives(ROUTE.answers)
    expect(person.result).to_contain_text(ROUTE.outcome.name)
    expect(person.result.locator("[data-part=changes]")).to_be_hidden()
    person.hands_over(THERE).click()
    person.page.locator(f"#walk[data-pathway={THERE}]").wait_for()
    person.gives(BOTH)

    name = str(walk(PATHWAYS[THERE].run, BOTH, TODAY).at.name)  # type: ignore[union-attr]
    expect(person.result).to_contain_text(name)
    expect(person.result.locator("[data-list=now] > *")).not_to_have_count(0)
    expect(person.walk.locator(".walk__ready")).to_contain_text("This plan holds.")
    assert person.walk.locator(".walk__ready[data-state=ready]").count() == 0


def test_python_confirms_what_stands_there_and_leaves_it_in_place(arrives: Any) -> None:
    person = arrives().has_a_slow_connection().opens_the_page(DOOR).gives(ROUTE.answers)
    expect(person.result).to_contain_text(ROUTE.outcome.name)
    person.unfolds("why")
    said = person.announced.text_content()
    shown = person.result.locator("[data-list=now]").inner_text()
    person.the_rest_arrives()
    person.waits_until_ready()

    expect(person.result.locator("[data-part=changes] li")).not_to_have_count(0)
    assert person.result.locator("details[data-part=why]").evaluate("(one) => one.open")
    assert person.result.locator("[data-list=now]").inner_text() == shown
    assert person.announced.text_content() == said, "nothing is announced again"
    expect(person.notice).to_be_hidden()


def test_a_pathway_that_is_being_opened_when_python_is_ready_is_gone_on_with(arrives: Any) -> None:
    person = arrives().has_a_slow_connection().opens_the_page(DOOR).gives(ROUTE.answers)
    person.result.wait_for()
    held: list[Any] = []
    person.page.route(f"**/pathways/{THERE}/**", lambda request: held.append(request))
    with person.page.expect_request(f"**/pathways/{THERE}/**"):
        person.hands_over(THERE).click()
    person.the_rest_arrives()
    person.waits_until_ready()
    for request in held:
        request.continue_()
    person.page.locator(f"#walk[data-pathway={THERE}]").wait_for()


def test_a_plan_is_taken_away_when_its_dates_are_there(arrives: Any) -> None:
    person = arrives().has_a_slow_connection().opens_the_page(DOOR).gives(ROUTE.answers)
    person.result.wait_for()
    expect(person.result.locator("[data-take=calendar]")).to_be_hidden()
    expect(person.result.locator(".take__more")).to_be_hidden()
    person.the_rest_arrives()
    person.waits_until_ready()
    expect(person.result.locator("[data-take=calendar]")).to_be_visible()
    expect(person.result.locator("[data-take-waits]")).to_be_hidden()


def test_where_python_says_otherwise_its_plan_stands_and_the_page_says_what_changed(arrives: Any) -> None:
    person = arrives().has_a_slow_connection()
    publishes(person, _forged)
    person.opens_the_page(DOOR).gives(ROUTE.answers)
    person.result.wait_for()
    expect(person.result).not_to_contain_text(ROUTE.outcome.name)
    person.the_rest_arrives()
    person.waits_until_ready()

    expect(person.result).to_contain_text(ROUTE.outcome.name)
    expect(person.notice).to_contain_text(f"“{ROUTE.outcome.name}”")
    expect(person.announced).to_contain_text("Checked in full")


def test_tables_that_are_not_as_they_were_published_are_not_followed(arrives: Any) -> None:
    person = arrives().has_a_slow_connection()
    person.page.route(f"**/{DOOR}/closed.json", lambda fetched: fetched.fulfill(json=_forged(fetched.fetch().json())))
    person.opens_the_page(DOOR)
    person.the_rest_arrives()
    person.gives(ROUTE.answers)
    expect(person.result).to_contain_text(ROUTE.outcome.name)


def publishes(person: Any, other: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """The pathway's tables are others, and its page says so."""
    there = f"{person.home}pathways/{DOOR}/"
    was = person.page.request.get(f"{there}closed.json").body()
    now = json.dumps(other(json.loads(was))).encode()
    person.page.route(f"{there}closed.json", lambda fetched: fetched.fulfill(body=now))
    page = person.page.request.get(there).text().replace(sha256(was), sha256(now))
    person.page.route(there, lambda fetched: fetched.fulfill(body=page, content_type="text/html"))


def _forged(tables: dict[str, Any]) -> dict[str, Any]:
    """Tables with another result in the place of the right one."""
    ends = [
        item for item in tables["items"] if isinstance(item, list) and item[0] in tables["advice"] and len(item) == 2
    ]
    other = next(item for item in ends if tables["advice"][item[0]]["name"] not in ROUTE.outcome.name + "\n")
    items = [other if isinstance(item, list) and item[0] == ROUTE.outcome.key else item for item in tables["items"]]
    forged: dict[str, Any] = json.loads(json.dumps(tables | {"items": items}))
    return forged


def test_where_python_cannot_run_at_all_a_closed_case_still_has_its_plan(arrives: Any) -> None:
    person = arrives()
    person.page.add_init_script("delete globalThis.WebAssembly")
    person.opens_the_page(DOOR).gives(ROUTE.answers)
    expect(person.result).to_contain_text(ROUTE.outcome.name)
    expect(person.result.locator("[data-take=note]")).to_be_visible()


def test_without_its_tables_a_case_waits_for_python_as_before(arrives: Any) -> None:
    person = arrives().has_a_slow_connection()
    person.page.route("**/closed.json", lambda fetched: fetched.abort())
    person.opens_the_page(DOOR)
    person.the_rest_arrives()
    person.gives(ROUTE.answers)
    expect(person.result).to_contain_text(ROUTE.outcome.name)


def test_somebody_who_adds_a_fact_to_a_plan_is_not_disturbed_when_python_is_ready(arrives: Any) -> None:
    adding = route(lambda here: _closed(here) and here.case.can_add)
    person = arrives().has_a_slow_connection().opens_the_page(adding.key).gives(adding.answers)
    person.unfolds("why")
    person.result.locator("[data-part=can-add] [data-change]").first.evaluate("(one) => one.click()")
    key = person.asked()
    person.the_rest_arrives()
    person.waits_until_ready()
    expect(person.question(key)).to_be_visible()
