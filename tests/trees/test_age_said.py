"""The age is asked as a band, the date of birth only where a day decides, and the two never contradict one another."""

from __future__ import annotations

from datetime import date

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.explain import ahead
from decision_trees.engine.walk import Walk, walk
from decision_trees.shared.facts import AGE_SAID, BORN, DATE_IN_DOUBT
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


HOUSED_AT_16 = {
    "age_said": "from_16",
    "status_said": "none",
    "in_area": "yes",
    "tonight": "no",
    "not_in_need": "not_sure",
    "parent_can": "no",
    "talk": "yes",
    "choice": "looked_after",
}


def asked(here: Walk) -> list[str]:
    return [key for key, step in here.case.steps.items() if step.fact in (AGE_SAID, BORN)]


@pytest.mark.parametrize(
    ("born", "said"),
    [
        ("2008-11-30", "from_16"),
        ("2008-11-29", "from_18"),
        ("2005-11-30", "from_18"),
        ("2005-11-29", "from_21"),
        ("2001-11-29", "from_25"),
        ("2010-12", "under_16"),
        ("2007", "from_18"),
    ],
)
def test_a_date_of_birth_that_is_known_gives_the_band_and_it_is_not_asked(born: str, said: str) -> None:
    """FLRA69 s.9: an age is reached at the start of the birthday."""
    here = walk(PATHWAYS["immigration"].run, {"born": born}, NOW)
    assert (here.at.key, here.case.steps["age_said"].branch) == ("exploited", said)


@pytest.mark.parametrize("born", ["2008-11", "2008", "not_sure", "2012-31-31"])
def test_a_date_of_birth_that_leaves_two_bands_open_or_cannot_be_read_does_not(born: str) -> None:
    assert walk(PATHWAYS["immigration"].run, {"born": born}, NOW).at is AGE_SAID


def test_a_homeless_child_is_housed_without_a_date_of_birth_and_it_can_be_added() -> None:
    here = follow("homeless-16-17", HOUSED_AT_16, NOW)
    assert (here.at.key, asked(here), list(here.case.can_add)) == ("accommodate", ["age_said"], ["born"])
    told = follow("homeless-16-17", {**HOUSED_AT_16, "born": "2009-06-30"}, NOW)
    assert (told.at, told.path, list(told.case.can_add)) == (here.at, here.path, [])
    assert told.case.milestones["turns_18"][1] == date(2027, 6, 30)


def test_a_date_of_birth_added_against_the_band_is_asked_again_with_words() -> None:
    here = walk(PATHWAYS["homeless-16-17"].run, {**HOUSED_AT_16, "born": "2005-06-30"}, NOW)
    assert (here.at, here.error is not None) == (BORN, True)


def test_a_birthday_to_come_turns_the_age_although_the_band_was_said() -> None:
    """The answers say 16 or 17 as at today; from the day they turn 18, the date of birth beats it."""
    run = PATHWAYS["homeless-16-17"].run
    here = follow("homeless-16-17", {**HOUSED_AT_16, "born": "2009-06-30"}, NOW)
    leads_to = {each.milestone.key: each.leads_to for each in ahead(run, here)}
    assert leads_to["turns_18"]


@pytest.mark.parametrize(
    ("pathway", "more"),
    [
        ("leaving-care-status", {}),
        ("which-pathway", {"danger": "no", "tonight": "yes", "age_said": "from_16", "status_said": "dates"}),
        (
            "planning-a-move",
            {"age_said": "from_16", "status_said": "looked_after", "home_now": "looking", "moving_on": "not_sure"},
        ),
    ],
)
def test_where_a_day_decides_the_date_of_birth_is_asked(pathway: str, more: dict[str, str]) -> None:
    assert walk(PATHWAYS[pathway].run, more, NOW).at.key == "born"


CANNOT_YET_TELL = "Find out the date of birth"


@pytest.mark.parametrize(
    ("pathway", "answers", "birthday"),
    [
        (
            "planning-a-move",
            {"age_said": "from_18", "status_said": "looked_after", "home_now": "foster", "same_carer": "yes"},
            21,
        ),
        (
            "immigration",
            {"age_said": "from_16", "exploited": "no", "permission": "none", "immigration_adviser": "yes"},
            18,
        ),
    ],
)
def test_a_birthday_that_may_be_near_is_named_where_the_band_alone_is_known(
    pathway: str, answers: dict[str, str], birthday: int
) -> None:
    """CA89 ss.22, 23CZA; NIAA02 Sch.3: support or the home can end on that day, whoever knows its date."""
    here = follow(pathway, answers, NOW)
    assert any(words.startswith(CANNOT_YET_TELL) and f"turn {birthday}" in words for words in here.case.to_find_out)
    far = {18: "2010-09-20", 21: "2007-03-01"}[birthday]
    told = follow(pathway, {**answers, "born": far}, NOW)
    assert not any(f"turn {birthday}" in words for words in told.case.to_find_out)


def test_an_age_in_doubt_beside_a_date_of_birth_says_that_the_date_is_what_is_doubted() -> None:
    """G1617: whoever may be under 18 is helped as a child until it is settled."""
    doubted = {"age_said": "not_sure", "danger": "no", "tonight": "yes"}
    here = follow("homeless-16-17", {**doubted, "born": "2005-12-20"}, NOW)
    assert here.at.key == "age_in_doubt"
    assert DATE_IN_DOUBT in here.case.to_find_out
    assert DATE_IN_DOUBT not in follow("homeless-16-17", doubted, NOW).case.to_find_out
