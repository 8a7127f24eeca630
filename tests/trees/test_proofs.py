"""What every pathway must prove, at every day on which its law changes and the day before: nothing is unreachable,
nothing is asked for nothing, random cases bring nothing new, and the records are as committed.

Every case is explored once, see `kept/cases.py`. Where a proof looks at nothing but what is asked and told, one case
of each way is walked again for it: another case of that way would tell it the same.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache, lru_cache
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Advice
from decision_trees.engine.answers import Checklist, PeriodsQuestion
from decision_trees.engine.draw import steps
from decision_trees.engine.explore import explore
from decision_trees.engine.graph import Node, fold, headstart, needless, unmet
from decision_trees.engine.questions import Choice, Fact, Part, Question
from decision_trees.engine.records import path
from decision_trees.engine.walk import Walk, walk
from decision_trees.law import PROVISIONS
from kept import cases
from macros import explored as drawn
from tests.trees import recorded_steps
from tools import orders, proof, record
from tools.proofs import walks
from tools.record import TODAY, days

TREES = sorted(PATHWAYS)
PLACES = [(tree, day) for tree in TREES for day in days(PATHWAYS[tree])]
KEPT = max(len(days(pathway)) for pathway in PATHWAYS.values())
"""Days whose walks are kept: those of one pathway. The tests run pathway by pathway, see tests/conftest.py."""


@lru_cache(maxsize=KEPT)
def explored(tree: str, day: date) -> list[Walk]:
    """A finished walk of each way over the samples; exploring raises at a dead end."""
    return record.one_of_each_way(PATHWAYS[tree], day)


@lru_cache(maxsize=KEPT)
def graph(tree: str, day: date) -> Node:
    """The folded graph; `fold` raises where the pathway branches on something unrecorded."""
    return fold(explored(tree, day))


def every_walk(tree: str) -> list[Walk]:
    return [here for day in days(PATHWAYS[tree]) for here in explored(tree, day)]


@pytest.mark.parametrize("tree, day", PLACES, ids=str)
def test_no_dead_end_and_nothing_asked_that_cannot_change_what_follows(tree: str, day: date) -> None:
    assert needless(graph(tree, day)) == []


STATUS = "leaving-care-status"


def own(tree: str) -> list[Fact[Any] | Advice]:
    """What a pathway lists and no other does. What the status asks and finds is its own: others take its result."""
    others = {id(thing) for other in TREES if other != tree for thing in drawn.declared(other).values()}
    return [thing for thing in drawn.declared(tree).values() if tree == STATUS or id(thing) not in others]


@pytest.mark.parametrize("tree", TREES)
def test_every_question_finding_option_outcome_and_duty_is_met_by_some_case(tree: str) -> None:
    assert own(tree)
    assert unmet(every_walk(tree), own(tree)) == []


def test_what_several_pathways_list_is_met_with_all_its_options_in_some_of_them() -> None:
    early = (here for pathway in PATHWAYS.values() for here in explore(pathway.run, pathway.since, briefly=True))
    every = [*early, *(here for tree in TREES for here in explored(tree, TODAY))]
    shared = {id(thing): thing for tree in TREES for thing in drawn.declared(tree).values()}
    for thing in (thing for tree in TREES for thing in own(tree)):
        del shared[id(thing)]
    assert shared
    assert unmet(every, shared.values()) == []


@pytest.mark.parametrize("tree", TREES)
def test_a_pathway_names_the_law_that_switches_it_and_no_other(tree: str) -> None:
    """A pathway is explored round the first day of each provision it asks about, so it must name them all."""
    relied_on = {key for here in every_walk(tree) for key in here.case.relied_on}
    assert relied_on <= set(PATHWAYS[tree].switches) | {key for key in relied_on if PROVISIONS[key].in_force is None}
    assert set(PATHWAYS[tree].switches) <= relied_on | ALSO_SWITCH.get(tree, set())


ALSO_SWITCH = {"leaving-care-status": {"LASPO12 s.104"}}  # counted by care_history, from its own constant


@pytest.mark.parametrize("tree", TREES)
def test_the_paths_found_do_not_depend_on_the_order_of_samples(tree: str) -> None:
    """As at today; `dev.py check --all` holds it at all days, and in more orders."""
    found = {path(here) for here in cases.one_of_each_way(PATHWAYS[tree], TODAY)}
    for turned in record.TURNED:
        assert found ^ {path(here) for here in cases.one_of_each_way(PATHWAYS[tree], TODAY, turned=turned)} == set()


@pytest.mark.parametrize("tree", TREES)
def test_every_choice_made_for_a_period_is_among_the_samples(tree: str) -> None:
    asked = periods_asked_for(tree)
    wanted = {(key, field.key, option.key) for key in asked for field in asked[key].fields for option in field.options}
    met = {
        (key, name, chosen)
        for answers in cases.found(PATHWAYS[tree], TODAY).answers
        for key, raw in answers.items()
        if key in asked and isinstance(raw, list)
        for period in raw
        if isinstance(period, dict)
        for name, chosen in period.items()
    }
    assert wanted - met == set()


def periods_asked_for(tree: str) -> dict[str, PeriodsQuestion]:
    """The questions for periods that a pathway asks, and no part of it."""
    steps = [step for here in explored(tree, TODAY) for step in here.case.steps.values() if not step.inside]
    return {step.fact.key: step.fact for step in steps if isinstance(step.fact, PeriodsQuestion)}


@pytest.mark.parametrize("tree", TREES)
def test_not_sure_is_an_answer_to_every_question(tree: str) -> None:
    questions = {
        step.fact
        for here in explored(tree, TODAY)
        for step in here.case.steps.values()
        if isinstance(step.fact, Question) and not step.inside
    }
    answered = {
        (key, raw)
        for answers in cases.found(PATHWAYS[tree], TODAY).answers
        for key, raw in answers.items()
        if isinstance(raw, str)
    }
    assert {question.key for question in questions if (question.key, "not_sure") not in answered} == set()


@pytest.mark.parametrize("tree, day", PLACES, ids=str)
def test_whoever_follows_the_recorded_steps_comes_to_every_result_with_its_duties(tree: str, day: date) -> None:
    text = (record.RECORDS / f"{tree}.steps.txt").read_text(encoding="utf-8")
    first, ways = recorded_steps.read(text, day)
    for here in explored(tree, day):
        assert recorded_steps.follow(first, ways, here) == (here.at.key, set(here.case.duties)), here.case.answers


@pytest.mark.parametrize("tree", TREES)
def test_the_records_are_as_committed(tree: str) -> None:
    """`dev.py record` writes them again; the difference is read before it is kept."""
    there = record.made(PATHWAYS[tree])
    for file, text in record.texts(PATHWAYS[tree], there).items():
        assert file.read_text(encoding="utf-8") == text, f"{file.name} is not what the pathway does"
    assert proof.read()["pathways"][tree] == there.figures, "data/proof.yml says otherwise"


@pytest.mark.parametrize("tree", TREES)
def test_the_page_has_every_question_outcome_and_duty_that_any_day_meets(tree: str) -> None:
    """The build walks two days only, for the other days take too long."""
    page = drawn.explored(tree)
    every = every_walk(tree)
    assert {key for here in every for key in here.case.steps} <= {fact.key for fact in (*page.facts, *page.questions)}
    assert {key for here in every for key in (here.at.key, *here.case.duties)} <= {one.key for one in page.advice}


@pytest.mark.parametrize("tree, day", PLACES, ids=str)
def test_the_head_start_of_the_page_and_python_agree_on_every_path(tree: str, day: date) -> None:
    """The page follows the graph by the ways taken: it comes to each question in turn, and to the same end."""
    data = headstart(graph(tree, day))
    for here in {path(here): here for here in explored(tree, day)}.values():
        place, met = data["nodes"][data["start"]], []
        while place["edges"]:
            met += [place["fact"]] if place["kind"] == "question" else []
            place = data["nodes"][place["edges"][here.case.steps[place["fact"]].branch]]
        assert met == [step.fact.key for step in here.case.recorded if isinstance(step.fact, Question)]
        assert (place["kind"], place["fact"]) == ("outcome", here.at.key)


# --- random cases ---------------------------------------------------------------------------------------------

SURE = 27
"""A date is known to the day so many times out of thirty."""


@cache
def asked(tree: str) -> tuple[Question[Any], ...]:
    """The questions of a pathway, and of the pathways that are parts of it, in the order of their keys."""
    steps = [
        step
        for day in days(PATHWAYS[tree])
        for here in explore(PATHWAYS[tree].run, day, briefly=True)
        for step in here.case.steps.values()
    ]
    parts = {step.fact.pathway for step in steps if isinstance(step.fact, Part)}
    met = {question.key: question for part in parts for question in asked(part)}
    met |= {step.fact.key: step.fact for step in steps if isinstance(step.fact, Question)}
    return tuple(met[key] for key in sorted(met))


@st.composite
def random_cases(draw: st.DrawFn, tree: str) -> dict[str, Any]:
    """Answers to all questions: a birth 15 to 26 years ago, up to three periods in each list with dates that keep near
    one another, any boxes, other dates of the last months. Dates are sometimes known in part only, or not at all."""
    born = TODAY - timedelta(days=draw(st.integers(5500, 9500)))
    eve = born + timedelta(days=round(18 * 365.25) - 2)

    def written(day: date) -> str:
        return draw(st.sampled_from([str(day)] * SURE + [str(day)[:7], str(day)[:4], "not_sure"]))

    def period(question: PeriodsQuestion) -> dict[str, str]:
        near = born + timedelta(days=round(draw(st.sampled_from([14, 15, 16, 17])) * 365.25))
        start = min(near + timedelta(days=draw(st.integers(-400, 400))), eve, TODAY)
        length = draw(st.sampled_from([0, 1, 28, 90, 91, 92, 183]) | st.integers(0, 1500))
        end = min(start + timedelta(days=length), eve)
        each = {"start": written(start), "end": draw(st.sampled_from(["open", written(end), written(end)]))}
        for field in question.fields:
            sure = [option.key for option in field.options if option.key != "not_sure"]
            each[field.key] = draw(st.sampled_from([*sure * 3, *(option.key for option in field.options)]))
        return each

    def answer(question: Question[Any]) -> Any:
        if isinstance(question, Choice):
            return draw(st.sampled_from(question.each())).key
        if isinstance(question, Checklist):
            every: Any = question.options
            boxes = draw(st.lists(st.sampled_from(list(every)), unique=True, max_size=5))
            return [option.key for option in boxes] or draw(st.sampled_from(["none", "none", "not_sure"]))
        if isinstance(question, PeriodsQuestion):
            some = [period(question) for _ in range(draw(st.integers(0, 3)))]
            return some or draw(st.sampled_from(["none", "none", "none", "not_sure"]))
        return written(TODAY + timedelta(days=draw(st.integers(-200, 200))))

    return {**{question.key: answer(question) for question in asked(tree)}, "born": written(born)}


@pytest.mark.parametrize("tree", TREES)
def test_random_walks_go_the_same_way_in_python_in_the_graph_and_on_paper(tree: str) -> None:
    """500 as at today; `dev.py check --all` walks 20,000 at all days, from a seed of its own."""
    top = graph(tree, TODAY)
    strays = walks.strays(tree, TODAY, top, Random(f"{orders.SEED} {tree}"), 500, steps(top))
    assert [f"{path(here)}: {said}" for here, said in strays] == []


@pytest.mark.parametrize("tree", TREES)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_random_cases_replay_to_the_same_result_at_any_day(tree: str, data: st.DataObject) -> None:
    run = PATHWAYS[tree].run
    answers, day = data.draw(random_cases(tree)), data.draw(st.sampled_from(days(PATHWAYS[tree])))
    one, again = walk(run, answers, day), walk(run, dict(reversed(answers.items())), day)
    assert one.at == again.at
    assert one.case.steps == again.case.steps
    assert (one.error and one.error.words) == (again.error and again.error.words)
    if isinstance(one.at, Question):
        assert one.error, "every question has an answer: only an error may stop the walk"
        assert one.error.words
