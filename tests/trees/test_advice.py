"""What every outcome and added duty must carry, and what no result may ever do to someone who is not sure."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from itertools import product
from pathlib import Path

import pytest
import yaml

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Advice, Confidence, Outcome, Role, Source
from decision_trees.engine.answers import PeriodsQuestion
from decision_trees.engine.explore import explore
from decision_trees.engine.language import NOT_SURE
from decision_trees.engine.questions import Choice, Question
from decision_trees.engine.walk import Walk, walk
from decision_trees.law import PROVISIONS
from decision_trees.law.dates import birthday
from kept import cases

DOCS = Path(__file__).parents[2] / "docs"
DATA = DOCS.parent / "data"
STATUS = PATHWAYS["leaving-care-status"]
TODAY = date(2026, 11, 22)


@cache
def explored() -> list[Walk]:
    """Every finished walk of the status pathway over the samples as at today."""
    return cases.every(STATUS, TODAY)


@cache
def every_walk() -> list[Walk]:
    """Walks of all pathways: one of each way as at today, and a few as at every day on which the law changes."""
    found: list[Walk] = []
    for pathway in PATHWAYS.values():
        found += cases.one_of_each_way(pathway, TODAY)
        for day in (pathway.since, *pathway.changes):
            found += explore(pathway.run, day, briefly=True)
    return found


@cache
def advice() -> list[Advice]:
    """Every outcome and duty met on some walk."""
    met = {id(one): one for here in every_walk() for one in (here.at, *here.case.duties.values())}
    assert all(isinstance(one, Advice) for one in met.values())
    return list(met.values())


@cache
def clauses() -> set[str]:
    """The numbers of the protocol's clauses: paragraphs that begin with one."""
    texts = [file.read_text(encoding="utf-8") for file in (DOCS / "protocol").rglob("*.md")]
    return {number for text in texts for number in re.findall(r"^(\d+(?:\.\d+)+) \S", text, re.MULTILINE)}


def listed(name: str) -> set[str]:
    """What advice may name of one of the files of data/: roles of services, else ids."""
    read = yaml.safe_load((DATA / f"{name}.yml").read_text(encoding="utf-8"))
    if name == "services":
        return set(read["roles"])
    return {row["id"] for row in read[name]}


def test_every_outcome_and_duty_says_who_does_what_by_when_and_on_whose_word():
    for each in advice():
        assert each.actions, each.key
        for action in each.actions:
            assert isinstance(action.role, Role), each.key
            assert isinstance(action.deadline.source, Source), each.key
            assert action.text.strip() and action.deadline.words.strip(), each.key


def test_every_action_says_first_and_shortly_what_is_done():
    long = {action.do for one in advice() for action in one.actions if len(action.do.split()) > 12}
    assert long == set(), "twelve words at most: how it is done follows"
    assert all(action.do[:1].isupper() for one in advice() for action in one.actions)


def test_a_deadline_that_is_law_cites_the_law_it_is_in():
    for each in advice():
        for action in each.actions:
            if action.deadline.source is Source.LAW:
                assert action.cites, f"{each.key}: {action.text}"


def test_every_citation_exists():
    for each in advice():
        assert each.cites, each.key
        cited = {*each.cites, *(key for action in each.actions for key in action.cites)}
        assert cited <= set(PROVISIONS), each.key
        assert set(each.clauses) <= clauses(), each.key


@pytest.mark.parametrize("kind", ["services", "forms"])
def test_every_service_and_form_that_advice_names_has_its_entry(kind: str) -> None:
    named = {key for each in advice() for key in getattr(each, kind)}
    assert named - listed(kind) == set()


@pytest.mark.parametrize("tree", PATHWAYS)
def test_every_outcome_has_its_page_and_every_page_its_outcome(tree: str) -> None:
    """A page may also be that of an added duty."""
    reached = {here.at.key for here in every_walk() if here.at in outcomes_of(tree)}
    pages = {file.stem.replace("-", "_") for file in (DOCS / "outcomes" / tree).glob("*.md")}
    assert reached - pages == set()
    assert pages - reached <= {one.key for one in advice()}
    for file in (DOCS / "outcomes" / tree).glob("*.md"):
        text = file.read_text(encoding="utf-8")
        assert f"outcome: {file.stem.replace('-', '_')}\n" in text, file.name
        assert "## Tell the young person" in text or tree == "sharing-information", file.name


@cache
def outcomes_of(tree: str) -> tuple[Outcome, ...]:
    run = PATHWAYS[tree]
    days = (TODAY, run.since, *run.changes)
    met = {id(here.at): here.at for day in days for here in explore(run.run, day, briefly=True)}
    return tuple(one for one in met.values() if isinstance(one, Outcome))


def test_every_outcome_serves_a_clause_of_the_protocol():
    for each in advice():
        assert each.clauses or not isinstance(each, Outcome), each.key


def test_every_outcome_and_duty_has_a_name_a_plain_meaning_and_its_limits():
    for each in advice():
        assert each.name.strip() and each.plain.strip(), each.key
        assert each.not_considered, each.key


def test_every_outcome_and_duty_has_a_route_to_challenge_it():
    for each in advice():
        assert any("advocate" in words for words in each.challenge), each.key
        assert any("complain" in words for words in each.challenge), each.key


def test_every_question_and_finding_that_is_shown_cites_law_that_exists():
    for here in every_walk():
        for step in here.case.steps.values():
            assert set(step.fact.cites) <= set(PROVISIONS), step.fact.key
            assert step.fact.cites, step.fact.key


def test_every_question_says_why_it_is_asked():
    questions = {
        step.fact for here in every_walk() for step in here.case.steps.values() if isinstance(step.fact, Question)
    }
    assert all(question.why.strip() for question in questions)


# --- "not sure" -----------------------------------------------------------------------------------------------

BIRTHS = [str(birthday(TODAY, -age) + timedelta(days=-40)) for age in (16, 17, 18, 20, 21, 24)]


def not_sure_after(answers: dict[str, object]) -> Walk:
    """Answer "not sure" to every question that comes, beyond those answered."""
    here = walk(STATUS.run, answers, TODAY)  # type: ignore[arg-type]
    while isinstance(here.at, Question):
        assert not here.error, here.error
        answers = {**answers, here.at.key: NOT_SURE}
        here = walk(STATUS.run, answers, TODAY)  # type: ignore[arg-type]
    return here


def test_someone_who_is_sure_of_nothing_gets_a_review():
    here = not_sure_after({})
    assert here.at.key == "status_review"
    assert here.case.to_find_out


@pytest.mark.parametrize("born", BIRTHS)
def test_someone_of_known_age_who_is_not_sure_of_the_rest_gets_a_review_with_what_to_find_out(born):
    here = not_sure_after({"born": born})
    assert here.at.key == "status_review"
    assert here.case.to_find_out


@pytest.mark.parametrize("born", BIRTHS)
def test_someone_never_looked_after_as_far_as_known_and_not_sure_of_the_rest_is_never_told_none_found(born):
    assert not_sure_after({"born": born, "care": "none"}).at.key == "status_review"


def wholly_unsure(here: Walk) -> bool:
    """Whether some question was answered "not sure" in whole or in part."""
    raws = [here.case.answers[key] for key, step in here.case.steps.items() if isinstance(step.fact, Question)]
    return any(
        raw == NOT_SURE or (isinstance(raw, list) and any(NOT_SURE in period.values() for period in raw))
        for raw in raws
    )


def test_not_sure_never_ends_in_none_found():
    unsure = [here for here in explored() if wholly_unsure(here)]
    assert unsure
    assert all(here.at.key != "none_found" for here in unsure)


def test_a_status_that_is_not_certain_says_what_to_find_out():
    reviews = [here for here in explored() if here.at.confidence is not Confidence.CLEAR]  # type: ignore[union-attr]
    assert reviews
    assert all(here.case.to_find_out or here.case.unsettled for here in reviews)


def test_where_a_sure_answer_would_give_another_status_than_not_sure_the_result_says_what_to_find_out():
    seen: set[object] = set()
    for here in explored():
        unsure = {
            key: step.fact
            for key, step in here.case.steps.items()
            if isinstance(step.fact, Choice) and here.case.answers[key] == NOT_SURE
        }
        if not unsure or here.path in seen or here.case.to_find_out:
            continue
        seen.add(here.path)
        for options in product(*(question.each() for question in unsure.values())):
            sure = {key: option.key for key, option in zip(unsure, options, strict=True)}
            there = walk(STATUS.run, {**here.case.answers, **sure}, TODAY)
            assert there.at is here.at or isinstance(there.at, Question), here.path
    assert seen


# --- 13 weeks -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [91, 92])
@pytest.mark.parametrize("born, left", [("2009-05-01", "2026-06-30"), ("2007-05-01", "2024-06-30")])
def test_within_a_day_of_13_weeks_nothing_is_asserted_and_the_record_to_check_is_named(count, born, left):
    first = date.fromisoformat(left) - timedelta(days=count - 1)
    care = [{"start": str(first), "end": left, "basis": "section_20", "authority": "kent"}]
    here = not_sure_after({"born": born, "care": care})
    assert here.at.key == "status_review"
    assert any("record" in words for words in here.case.to_find_out)


def test_every_field_of_a_period_that_a_person_may_not_know_has_not_sure():
    questions = {
        step.fact for here in explored() for step in here.case.steps.values() if isinstance(step.fact, PeriodsQuestion)
    }
    for question in questions:
        for field in question.fields:
            assert NOT_SURE in {option.key for option in field.options}, f"{question.key}.{field.key}"
