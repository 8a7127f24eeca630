"""What every pathway must prove, at every day on which its law changes and the day before: nothing is unreachable,
nothing is asked for nothing, random cases bring nothing new, and the records are as committed."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from decision_trees import PATHWAYS
from decision_trees.advice import Duty, Outcome
from decision_trees.answers import PeriodsQuestion
from decision_trees.engine import Choice, Fact, Question, Walk, walk
from decision_trees.graph import Node, fold, headstart, needless, unmet
from decision_trees.records import Record, path, paths
from tools import record
from tools.record import TODAY, days, files

TREES = sorted(PATHWAYS)
PLACES = [(tree, day) for tree in TREES for day in days(PATHWAYS[tree])]


@cache
def explored(tree: str, day: date) -> list[Walk]:
    """Every finished walk over the samples; exploring raises at a dead end."""
    return record.explored(PATHWAYS[tree], day)


@cache
def graph(tree: str, day: date) -> Node:
    """The folded graph; `fold` raises where the pathway branches on something unrecorded."""
    return fold(explored(tree, day))


def every_walk(tree: str) -> list[Walk]:
    return [here for day in days(PATHWAYS[tree]) for here in explored(tree, day)]


@pytest.mark.parametrize("tree, day", PLACES, ids=str)
def test_no_dead_end_and_nothing_asked_that_cannot_change_what_follows(tree: str, day: date) -> None:
    assert needless(graph(tree, day)) == []


@pytest.mark.parametrize("tree", TREES)
def test_every_question_finding_option_outcome_and_duty_is_met_by_some_case(tree: str) -> None:
    modules = [module for name, module in sys.modules.items() if name.startswith("decision_trees.")]
    kinds = Fact | Outcome | Duty
    declared = [thing for module in modules for thing in vars(module).values() if isinstance(thing, kinds)]
    assert unmet(every_walk(tree), declared) == []


@pytest.mark.parametrize("tree", TREES)
def test_every_choice_made_for_a_period_is_among_the_samples(tree: str) -> None:
    met: set[tuple[str, str, str]] = set()
    wanted: set[tuple[str, str, str]] = set()
    for here in explored(tree, TODAY):
        for key, step in here.case.steps.items():
            if isinstance(step.fact, PeriodsQuestion):
                wanted |= {(key, field.key, option.key) for field in step.fact.fields for option in field.options}
                met |= {(key, name, option.key) for period in step.value.each for name, option in period.fields}
    assert wanted - met == set()


@pytest.mark.parametrize("tree", TREES)
def test_not_sure_is_an_answer_to_every_question(tree: str) -> None:
    questions = {step.fact for here in explored(tree, TODAY) for step in here.case.steps.values()
                 if isinstance(step.fact, Question)}
    answered = {(key, raw) for here in explored(tree, TODAY) for key, raw in here.case.answers.items()
                if isinstance(raw, str)}
    assert {question.key for question in questions if (question.key, "not_sure") not in answered} == set()


@pytest.mark.parametrize("tree", TREES)
def test_the_records_are_as_committed(tree: str) -> None:
    """`dev.py record` writes them again; the difference is read before it is kept."""
    made = Record()
    for day in days(PATHWAYS[tree]):
        made.add(day, explored(tree, day))
    for file, text in files(PATHWAYS[tree], made).items():
        assert file.read_text(encoding="utf-8") == text, f"{file.name} is not what the pathway does"


@pytest.mark.parametrize("tree, day", PLACES, ids=str)
def test_the_head_start_of_the_page_and_python_agree_on_every_path(tree: str, day: date) -> None:
    """The page follows the graph by the ways taken: it comes to each question in turn, and to the same end."""
    data = headstart(graph(tree, day))
    for here in {path(here): here for here in explored(tree, day)}.values():
        place, met = data["nodes"][data["start"]], []
        while place["edges"]:
            met += [place["fact"]] if place["kind"] == "question" else []
            place = data["nodes"][place["edges"][here.case.steps[place["fact"]].branch]]
        assert met == [key for key, step in here.case.steps.items() if isinstance(step.fact, Question)]
        assert (place["kind"], place["fact"]) == ("outcome", here.at.key)


# --- random cases ---------------------------------------------------------------------------------------------

STATUS = "leaving-care-status"


@cache
def asked(kind: type[Any]) -> dict[str, Any]:
    """The questions of a kind, by key, in the order of their keys."""
    met = {step.fact for here in explored(STATUS, TODAY) for step in here.case.steps.values()}
    return {fact.key: fact for fact in sorted(met, key=lambda fact: fact.key) if isinstance(fact, kind)}


@st.composite
def cases(draw: st.DrawFn) -> dict[str, Any]:
    """Answers to all questions: a birth 16 to 25 years ago, and up to three periods in each list, with dates that
    keep near one another and are sometimes known to the month or the year only, or not at all."""
    born = TODAY - timedelta(days=draw(st.integers(5800, 9200)))

    eve = born + timedelta(days=round(18 * 365.25) - 2)

    def written(day: date) -> str:
        return draw(st.sampled_from([str(day)] * 27 + [str(day)[:7], str(day)[:4], "not_sure"]))

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

    def periods(question: PeriodsQuestion) -> Any:
        some = [period(question) for _ in range(draw(st.integers(0, 3)))]
        return some or draw(st.sampled_from(["none", "none", "none", "not_sure"]))

    return {"born": written(born), **{key: periods(question) for key, question in asked(PeriodsQuestion).items()},
            **{key: draw(st.sampled_from(question.each())).key for key, question in asked(Choice).items()}}


@settings(max_examples=800, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(cases())
def test_random_cases_take_no_path_that_the_samples_did_not(answers: dict[str, Any]) -> None:
    here = walk(PATHWAYS[STATUS].run, answers, TODAY)
    assume(isinstance(here.at, Outcome))  # otherwise an entry that cannot be: it is asked again, with words
    assert path(here) in known()


@cache
def known() -> frozenset[str]:
    return frozenset(paths(explored(STATUS, TODAY)))


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(cases(), st.sampled_from([day for _, day in PLACES]))
def test_random_cases_replay_to_the_same_result_at_any_day(answers: dict[str, Any], day: date) -> None:
    run = PATHWAYS[STATUS].run
    one, again = walk(run, answers, day), walk(run, dict(reversed(answers.items())), day)
    assert one.at == again.at
    assert one.case.steps == again.case.steps
    assert (one.error and one.error.words) == (again.error and again.error.words)
    if isinstance(one.at, Question):
        assert one.error, "every question has an answer: only an error may stop the walk"
        assert one.error.words
