"""An age that is said where the date of birth leaves it open: it narrows the date down, and never contradicts it."""

from __future__ import annotations

from datetime import date

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.walk import walk
from decision_trees.shared.facts import AGE_SAID
from tests.trees.cases import follow

NOW = date(2026, 11, 29)
WITH_AGE = sorted(PATHWAYS.keys() - {"leaving-care-status", "sharing-information", "disagreement"})
"""Pathways that ask how old somebody is. In which-pathway, danger and the night come before it."""


@pytest.mark.parametrize("pathway", WITH_AGE)
@pytest.mark.parametrize(
    ("born", "said"),
    [("2005", "from_25"), ("2005", "from_16"), ("2008-11", "from_21"), ("2010", "from_18"), ("2001", "from_16")],
)
def test_an_age_that_the_date_of_birth_rules_out_is_asked_again_with_words(pathway: str, born: str, said: str) -> None:
    """FLRA69 s.9: born in 2005, somebody is 20 or 21 on 29 November 2026."""
    here = walk(PATHWAYS[pathway].run, {"danger": "no", "tonight": "yes", "born": born, "age_said": said}, NOW)
    assert (here.at, here.error and here.error.words != "") == (AGE_SAID, True)


@pytest.mark.parametrize("pathway", WITH_AGE)
@pytest.mark.parametrize("born", ["2005", "2008-11", "2010", "2001", "not_sure"])
def test_that_an_age_is_in_doubt_can_always_be_said(pathway: str, born: str) -> None:
    """G1617: whoever may be under 18 is helped as a child until it is settled."""
    here = walk(PATHWAYS[pathway].run, {"danger": "no", "tonight": "yes", "born": born, "age_said": "not_sure"}, NOW)
    assert here.error is None
    assert here.case.steps["age_said"].branch == "not_sure"


@pytest.mark.parametrize(
    ("born", "end"), [("not_sure", "prepare"), ("2003", "prepare"), ("2002", "urgent"), ("2001", "urgent")]
)
def test_a_birth_that_nobody_knows_makes_no_move_of_an_adult_urgent_and_a_25th_birthday_near_by_does(
    born: str, end: str
) -> None:
    """CA89 s.23CZB: the support ends on that day, which for a birth in 2002 may be 1 January 2027."""
    answers = {
        "born": born,
        "age_said": "from_21",
        "status_said": "care_leaver",
        "education": "no",
        "home_now": "looking",
        "moving_on": "2027-09-01",
        "in_place": ["plan", "housing", "papers"],
    }
    assert follow("planning-a-move", answers, NOW).at.key == end
