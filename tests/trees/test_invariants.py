"""What holds across all pathways: no bed and breakfast under 18, no door shut by not knowing, the same status from the
same facts, and nobody whom the 2026 Act protects is found intentionally homeless."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Advice, Confidence, Outcome, Role
from decision_trees.engine.case import Case
from decision_trees.engine.language import NOT_SURE
from decision_trees.engine.questions import Question
from decision_trees.engine.walk import Walk, walk
from decision_trees.pathways.leaving_care_status.status import Status, StatusSaid, status
from tests.gather import each
from tests.trees.cases import NOW, ROWS, of_row
from tools.record import TODAY, days, one_of_each_way

TREES = sorted(PATHWAYS)


@cache
def walks(tree: str) -> list[Walk]:
    """One walk of each way as at today and as at the first day covered: no test here looks at more than the way."""
    return [here for day in (TODAY, PATHWAYS[tree].since) for here in one_of_each_way(PATHWAYS[tree], day)]


def said(advice: Advice) -> str:
    """Everything a result or duty tells people to do."""
    return " ".join([advice.name, advice.plain, *(action.text for action in advice.actions)]).lower()


def under_18(here: Walk) -> bool:
    ages = {here.case.steps[key].branch for key in ("age", "age_said") if key in here.case.steps}
    return bool(ages & {"under_16", "from_16"})


@pytest.mark.parametrize("tree", TREES)
def test_nothing_done_for_somebody_under_18_allows_bed_and_breakfast(tree: str) -> None:
    for here in walks(tree):
        if under_18(here):
            for advice in (here.at, *here.case.duties.values()):
                for sentence in re.split(r"(?<=[.:;]) ", said(advice)):
                    if re.search(r"bed and breakfast|b&b|hotel", sentence):
                        assert re.search(r"\bnot?\b|never|stop|instead of|leave|refuse|out of", sentence), sentence


@pytest.mark.parametrize("tree", TREES)
def test_every_result_has_somebody_who_acts_and_a_time_by_which(tree: str) -> None:
    for here in walks(tree):
        assert here.at.actions, here.at.key
        assert all(action.role in Role and action.deadline.words for action in here.at.actions), here.at.key


def not_sure_throughout(tree: str, first: dict[str, Any]) -> Walk:
    answers = dict(first)
    here = walk(PATHWAYS[tree].run, answers, TODAY)
    while isinstance(here.at, Question):
        assert here.error is None, here.error and here.error.words
        answers[here.at.key] = NOT_SURE
        here = walk(PATHWAYS[tree].run, answers, TODAY)
    return here


NO_DUTY = re.compile(r"\b(no duty|nothing is owed|not owed|owes? nothing|no help is)\b")


@pytest.mark.parametrize("tree", TREES)
@pytest.mark.parametrize("born", ["not_sure", "2009-05-01", "2007-05-01", "2004-05-01"])
def test_somebody_who_is_sure_of_nothing_is_helped_and_told_what_to_find_out(tree: str, born: str) -> None:
    here = not_sure_throughout(tree, {"born": born})
    assert isinstance(here.at, Outcome)
    assert here.at.key not in {"none_found", "no_status"}
    assert not NO_DUTY.search(said(here.at)), here.at.key
    assert here.case.to_find_out or here.at.confidence is not Confidence.CLEAR or here.case.duties or here.at.hand_over


@pytest.mark.parametrize("tree", TREES)
def test_a_result_that_is_not_clear_says_what_to_find_out_or_that_the_law_is_open(tree: str) -> None:
    for here in walks(tree):
        if here.at.confidence is Confidence.DEPENDS:
            assert here.case.to_find_out or here.case.unsettled or here.case.left_open, here.at.key


@pytest.mark.parametrize("tree", TREES)
def test_hand_overs_lead_to_pathways_that_exist_and_never_back_to_the_same(tree: str) -> None:
    for here in walks(tree):
        for advice in (here.at, *here.case.duties.values()):
            assert set(advice.hand_over) <= set(PATHWAYS), advice.key
            assert tree not in here.at.hand_over, advice.key


# --- status ---------------------------------------------------------------------------------------------------

COARSE = {
    "eligible": Status.LOOKED_AFTER,
    "not_yet_eligible": Status.LOOKED_AFTER,
    "relevant": Status.RELEVANT,
    "former_relevant": Status.FORMER_RELEVANT,
    "former_relevant_21": Status.FORMER_RELEVANT,
    "former_relevant_education": Status.FORMER_RELEVANT,
    "ended_at_21": Status.FORMER_RELEVANT,
    "section_24b": Status.QUALIFYING,
    "none_found": Status.NONE,
    "over_25": Status.NONE,
    "under_16": Status.NOT_SETTLED,
    "status_review": Status.NOT_SETTLED,
}
PLAINLY = [said for said in StatusSaid if said is not StatusSaid.DATES]


@each(ROWS, lambda row: row["id"])
def test_the_same_facts_give_the_same_status_in_every_pathway(row: dict[str, Any]) -> None:
    """All pathways ask one function; here it is held against the status pathway itself, on the truth table."""
    pathway = of_row(row)
    case = Case({**pathway.case.answers, "age_said": "not_sure"}, pathway.case.as_at)
    key = pathway.at.key
    expected = Status.QUALIFYING if key.startswith("qualifying_") else COARSE[key]
    if "pa_to_25" in pathway.case.steps:  # a review of what is owed after 21, before 2018, not of who they are
        expected = Status.FORMER_RELEVANT
    assert status(case) is expected


@pytest.mark.parametrize("years", ["2012-05-01", "2009-05-01", "2007-05-01", "2003-05-01"])
@pytest.mark.parametrize("said_is", PLAINLY, ids=lambda said: said.key)
def test_a_status_that_is_said_fits_the_age(said_is: StatusSaid, years: str) -> None:
    found = status(Case({"born": years, "status_said": said_is.key}, NOW))
    if years < "2008-11-22":
        assert found not in {Status.LOOKED_AFTER, Status.RELEVANT}
    else:
        assert found is not Status.FORMER_RELEVANT
    assert (found is Status.NOT_SETTLED) >= (said_is is StatusSaid.NOT_SURE)


def test_dates_given_to_one_pathway_are_not_asked_for_again_by_the_next() -> None:
    never = {"care": "none", "arranged": "no", "guardianship": "no", "elsewhere": "none"}
    case = Case({"born": "2007-05-01", **never}, NOW)
    assert status(case) is Status.NONE
    assert case.steps["status_said"].value is StatusSaid.DATES


# --- section 9 of the 2026 Act --------------------------------------------------------------------------------


@pytest.mark.parametrize("tree", TREES)
def test_nobody_whom_the_2026_act_covers_is_called_intentionally_homeless_once_it_is_in_force(tree: str) -> None:
    first = date(2026, 9, 30)
    for day in {first, TODAY} & {first, *days(PATHWAYS[tree])}:
        for here in one_of_each_way(PATHWAYS[tree], day):
            step = here.case.steps.get("status")
            covered = step is not None and step.value in (Status.RELEVANT, Status.FORMER_RELEVANT)
            after = here.case.answers.get("application") in (None, "since", "on_or_after", "not_yet")
            if covered and after and "from_25" not in dict(here.path).values():
                assert not re.search(r"found intentionally homeless|intentional finding", here.at.name.lower())
