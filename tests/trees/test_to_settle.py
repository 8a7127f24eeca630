"""What is still to be found out names the question that would settle it: one that this case asked, or could ask."""

from __future__ import annotations

import re
from datetime import date
from random import Random

import pytest

from decision_trees import PATHWAYS, report
from decision_trees.engine.advice import Confidence, Outcome
from decision_trees.engine.case import Case
from tests.trees.cases import NOW, stop
from tools.wander import Wanderer

WALKS = 200
DAYS = (NOW, date(2026, 3, 2))
"""A day under the law of today, and one before much of it began."""


OURS = re.compile(r"\bnot (settled|confirmed|checked|beyond doubt)\b|\bnone was seen\b|\bthe law does not say\b")
"""How we say that law, or our check of it, leaves something open."""


def strangers(case: Case) -> set[tuple[str, str]]:
    """What to find out, with the question it names, where nobody was asked that and nobody can add it."""
    return {
        (words, question.key)
        for words, question in case.to_find_out.items()
        if question and not case.steps.get(question.key) and question.key not in case.can_add
    }


@pytest.mark.parametrize("day", DAYS, ids=str)
@pytest.mark.parametrize("key", PATHWAYS)
def test_a_question_that_would_settle_something_is_asked_or_can_be_added(key: str, day: date) -> None:
    pathway = PATHWAYS[key]
    wanderer = Wanderer(pathway, max(day, pathway.since), Random(f"{key} {day}"))
    walks = [wanderer.walk() for _ in range(WALKS)]
    assert {one for here in walks for one in strangers(here.case)} == set()
    offered = {question for here in walks for _, question in report.to_settle(here.case) if question}
    assert offered or not any(here.case.to_find_out for here in walks), "somewhere there is something to answer"


@pytest.mark.parametrize("key", PATHWAYS)
def test_what_the_law_leaves_open_is_nobodys_to_find_out_and_makes_no_result_clear(key: str) -> None:
    wanderer = Wanderer(PATHWAYS[key], NOW, Random(f"{key} unsettled"))
    for here in (wanderer.walk() for _ in range(WALKS)):
        assert [words for words in here.case.to_find_out if OURS.search(words)] == []
        assert isinstance(here.at, Outcome)
        assert not here.case.unsettled or report.confidence(here, here.at) != Confidence.CLEAR.name.lower()


def settled_by(words: str, tree: str, answers: dict[str, str]) -> str:
    here = stop(tree, answers)
    return next(key for said, key in report.to_settle(here.case) if words in said)


HERE = {"danger": "no", "tonight": "no", "in_area": "yes", "not_in_need": "not_sure"}
"""A child without a home, in the area."""


def test_who_is_not_sure_is_led_to_the_same_question_again() -> None:
    child = HERE | {"age_said": "from_16", "status_said": "none", "parent_can": "not_sure", "talk": "yes"}
    assert settled_by("a parent can", "homeless-16-17", child) == "parent_can"
    assert settled_by("how old", "which-council", {"age_said": "not_sure", "tonight": "yes"}) == "age_said"


def test_a_status_is_settled_by_the_dates_once_they_are_asked_for_and_before_by_what_leads_to_them() -> None:
    adult = {"age_said": "from_18", "immigration": "no", "home_now": "stay"}
    assert settled_by("the status", "housing-options", adult | {"status_said": "none"}) == "status_said"
    never = {"born": "2007-05-01", "care": "none", "arranged": "no", "guardianship": "no", "elsewhere": "none"}
    assert settled_by("the status", "housing-options", adult | never | {"status_said": "dates"}) == "care"


def test_an_answer_that_others_hold_already_is_nobodys_to_give_again() -> None:
    adult = {"age_said": "from_18", "status_said": "care_leaver"}
    assert settled_by("regulated adviser", "housing-options", adult | {"immigration": "yes"}) == "immigration"
    assert settled_by("regulated adviser", "housing-options", adult | {"permission": "none"}) == ""


def test_no_question_stands_beside_what_none_would_settle() -> None:
    inside = {"age_said": "from_16", "status_said": "none", "away": "custody"}
    assert settled_by("on remand", "planning-a-move", inside) == ""
