"""A result shows how firmly it stands, its options in order, the steps to it, and one's own way on the chart."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from decision_trees import PATHWAYS, report
from decision_trees.engine.advice import Confidence, Offer, Outcome
from decision_trees.engine.questions import Choice, Note
from decision_trees.engine.walk import Walk, walk
from kept.values import closed_answers
from tests.browser.conftest import Person
from tests.browser.routes import TODAY, Route, route, walks

pytestmark = pytest.mark.browser


def offers(walk: Walk) -> list[str]:
    return [key for key, duty in walk.case.duties.items() if isinstance(duty, Offer)]


def inside(walk: Walk) -> list[str]:
    return [key for key, step in walk.case.steps.items() if step.inside and not isinstance(step.fact, Note)]


def walks_to(person: Person, found: Route) -> None:
    person.starts(found.key).gives(found.answers)


def test_ones_own_way_through_the_chart_is_marked_by_more_than_colour(person: Person) -> None:
    walks_to(person, route(lambda walk: len(walk.path) > 3))
    chart = person.opens_the_chart()
    taken = chart.locator(".node.taken")

    steps = person.result.locator("[data-list=steps] > li")
    assert 1 < taken.count() <= steps.count()
    for box in taken.all():
        assert box.locator("text").first.text_content().startswith("✓ ")
        assert box.locator(".row.taken").count() == 1, "one way out of each box was taken"
    width = "(box) => getComputedStyle(box.querySelector('polygon')).strokeWidth"
    rest = chart.locator(".node:not(.taken)").first
    assert float(taken.first.evaluate(width)[:-2]) > float(rest.evaluate(width)[:-2])
    expect(chart).to_contain_text("How this result was reached")
    assert chart.locator("figure:not(:has(.taken))").count() == 0
    assert person.ids_used_twice() == []


def test_ones_own_way_is_saved(person: Person) -> None:
    walks_to(person, route(lambda walk: len(walk.path) > 3))
    person.opens_the_chart()
    person.result.locator(".take__more > summary").click()
    with person.page.expect_download() as download:
        person.result.locator("[data-save]").click()
    text = download.value.path().read_text(encoding="utf-8")
    assert "<svg" in text and 'class="row taken"' in text and "✓" in text


def test_the_chart_is_fetched_when_it_is_opened_and_fits_the_screen(person: Person) -> None:
    asked: list[str] = []
    person.page.on("request", lambda request: asked.append(request.url))
    walks_to(person, route(lambda walk: len(walk.path) > 3))
    assert not [url for url in asked if "charts" in url]
    chart = person.opens_the_chart()
    assert [url for url in asked if "charts" in url] == [f"{person.page.url}charts/"]
    person.page.set_viewport_size({"width": 390, "height": 844})
    width = chart.locator("svg").first.evaluate("(svg) => svg.getBoundingClientRect().width")
    assert width <= chart.evaluate("(part) => part.clientWidth")
    chart.get_by_label("Full size").first.check()
    assert chart.locator("svg").first.evaluate("(svg) => svg.getBoundingClientRect().width") > width
    person.page.set_viewport_size({"width": 1280, "height": 720})


def test_a_chart_that_cannot_be_fetched_is_said_and_can_be_opened_again(person: Person) -> None:
    walks_to(person, route(lambda walk: len(walk.path) > 3))
    person.page.route("**/charts/", lambda request: request.abort())
    person.unfolds("why").result.locator("[data-own-way] summary").click()
    expect(person.result.locator("[data-own-way] [role=status]")).to_contain_text("could not be fetched")
    person.page.unroute_all()
    person.result.locator("[data-own-way] summary").click()
    person.opens_the_chart()
    expect(person.result.locator("[data-own-way] [role=status]")).to_have_text("")


def test_under_the_law_of_another_day_no_way_is_drawn_that_was_not_gone(person: Person) -> None:
    """In 2012 support ended at 21, where today's chart goes on to 25."""
    person.walk.locator("[data-settings] summary").click()
    person.enters_date("as_at", ("1", "6", "2012"))
    person.press("Use these settings")
    person.gives(
        {
            "born": "1990-06-01",
            "care": [{"start": "2004-01-01", "end": "2008-05-30", "basis": "care_order", "authority": "kent"}],
        }
    )
    person.answers_no_to_the_rest()
    expect(person.result.locator("[data-no-way]")).to_contain_text("your way cannot be drawn on it for the day chosen")
    expect(person.result.locator("[data-own-way]")).to_have_count(0)


def test_the_steps_of_a_part_stand_below_the_step_they_led_to(person: Person) -> None:
    walks_to(person, route(lambda walk: len(inside(walk)) > 2))
    owner = person.unfolds("why").result.locator("[data-list=steps] > li:has([data-list=inside])")

    expect(owner).to_have_count(1)
    assert owner.locator("[data-list=inside] > li").count() > 2
    assert owner.locator("[data-list=inside]").bounding_box()["x"] > owner.bounding_box()["x"]


def test_no_result_is_called_clear_where_something_is_to_be_found_out_first(person: Person) -> None:
    clear = Confidence.CLEAR
    said = person.result.locator("[data-confidences]")
    walks_to(
        person, route(lambda walk: walk.at.confidence is clear and walk.case.to_find_out and not walk.case.unsettled)
    )
    expect(said).to_have_text("This depends on what is still open.")
    walks_to(
        person, route(lambda walk: walk.at.confidence is clear and not (walk.case.to_find_out or walk.case.unsettled))
    )
    expect(said).to_have_text("Clear on these answers.")
    walks_to(person, route(lambda walk: walk.at.confidence is Confidence.UNSETTLED))
    expect(said).to_have_text("The law on this is not settled.")


def test_law_that_is_not_settled_is_said_under_the_answer_and_opened_from_there(person: Person) -> None:
    clear = Confidence.CLEAR
    walks_to(person, route(lambda walk: walk.at.confidence is clear and walk.case.unsettled and walk.case.to_find_out))
    doubt = person.result.get_by_role("button", name="Facts are missing, and law is unsettled.")
    expect(person.result.locator("[data-part=unsettled]")).not_to_be_visible()
    doubt.press("Enter")
    expect(person.result.locator("[data-part=unsettled] li").first).to_be_visible()
    expect(person.result.locator("[data-part=unsettled] h4")).to_be_focused()


def settling(here: Walk, key: str) -> tuple[str, str, str] | None:
    """What is to be found out, the question that would settle it, and an answer to it after which it is settled."""
    for words, question in report.to_settle(here.case):
        step = here.case.steps.get(question)
        for answer in closed_answers(step.fact) if step and isinstance(step.fact, Choice) else ():
            there = walk(PATHWAYS[key].run, {**here.case.answers, question: answer}, TODAY)
            if isinstance(there.at, Outcome) and words not in there.case.to_find_out:
                return words, question, str(answer)
    return None


def test_what_is_to_be_found_out_opens_its_question_and_is_gone_once_that_is_answered(person: Person) -> None:
    key = "homeless-16-17"
    here, settles = next(
        (here, settles) for here in walks(key) if isinstance(here.at, Outcome) and (settles := settling(here, key))
    )
    words, question, answer = settles
    first = words.partition(". ")[0]
    person.starts(key).gives(here.case.answers)
    opens = person.result.locator(f".to-settle__first[data-change={question}]", has_text=first)
    expect(opens).to_have_count(1)
    opens.evaluate("(one) => { const fold = one.closest('details'); if (fold) fold.open = true; }")
    box = opens.bounding_box()
    assert min(box["width"], box["height"]) >= 24
    opens.focus()
    person.page.keyboard.press("Enter")

    assert person.asked() == question
    person.gives({**here.case.answers, question: answer})
    expect(person.result).to_be_visible()
    expect(person.result.locator("[data-part=find-out] li", has_text=first)).to_have_count(0)


def test_what_cannot_wait_is_the_first_thing_to_do_now(person: Person) -> None:
    found = route(lambda walk: [duty for duty in walk.case.duties.values() if duty.urgent])
    walks_to(person, found)
    first = person.result.locator("[data-list=now] > li").first
    urgent = [
        duty.key for duty in walk(PATHWAYS[found.key].run, found.answers, TODAY).case.duties.values() if duty.urgent
    ]
    assert str(first.get_attribute("data-action")).rpartition(".")[0] in urgent


def test_options_stand_in_their_order_before_the_added_duties(person: Person) -> None:
    found = route(lambda walk: len(offers(walk)) > 1)
    walks_to(person, found)
    options = person.result.locator("[data-list=options] > li article")

    expect(person.result.get_by_role("heading", name="Options, best fit first")).to_be_visible()
    shown = [option.get_attribute("data-offer") for option in options.all()]
    assert shown == next(offers(one) for one in walks(found.key) if one.case.answers == found.answers)
