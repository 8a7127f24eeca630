"""An answer given in one pathway is used in the next: neither ignored, nor contradicted, nor asked for twice."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.walk import Walk, walk
from decision_trees.law.suggested import MORE_SIGNS
from tests.browser.routes import TODAY, walks

CHILD = date(TODAY.year - 17, 3, 1)


def ends_without(pathway: str, key: str) -> list[Walk]:
    """One walk to each result on whose way a question is not asked."""
    found = {here.at.key: here for here in walks(pathway) if key not in here.case.steps}
    return list(found.values())


def told(pathway: str, here: Walk, **answers: str) -> Walk:
    """The same walk after an earlier pathway was told something."""
    return walk(PATHWAYS[pathway].run, {**here.case.answers, **answers}, TODAY)


ALWAYS_ASKS = {"danger": {"which-pathway"}, "tonight": {"which-pathway", "disagreement"}}
"""Pathways on each of whose ways a question is asked: nothing has to be told to them."""


@pytest.mark.parametrize(("key", "pathway"), [(key, pathway) for key in ALWAYS_ASKS for pathway in PATHWAYS])
def test_which_pathways_always_ask_of_danger_and_of_tonight(key: str, pathway: str) -> None:
    assert (not ends_without(pathway, key)) == (pathway in ALWAYS_ASKS[key])


@pytest.mark.parametrize("pathway", sorted(PATHWAYS.keys() - ALWAYS_ASKS["danger"]))
@pytest.mark.parametrize("danger", ["yes", "not_sure"])
def test_danger_that_an_earlier_pathway_was_told_of_comes_first_in_every_result(pathway: str, danger: str) -> None:
    """CA89 s.47: enquiries wait for no other process, and for nobody's consent. As at 22 November 2026."""
    for here in ends_without(pathway, "danger"):
        there = told(pathway, here, danger=danger)
        assert there.at.key == here.at.key
        assert "safe_now" in here.case.duties or next(iter(there.case.duties)) == "safe_now", here.at.key


@pytest.mark.parametrize("pathway", sorted(PATHWAYS.keys() - ALWAYS_ASKS["danger"]))
def test_where_no_danger_was_told_of_nothing_is_added(pathway: str) -> None:
    for here in ends_without(pathway, "danger"):
        assert told(pathway, here, danger="no").case.duties == here.case.duties


@pytest.mark.parametrize("pathway", sorted(PATHWAYS.keys() - ALWAYS_ASKS["tonight"] - {"emergency-accommodation"}))
@pytest.mark.parametrize("tonight", ["no", "not_sure"])
def test_a_night_without_a_safe_bed_is_met_in_every_later_result(pathway: str, tonight: str) -> None:
    """CA89 s.20, HA96 s.188: a bed is found first, whatever else is being settled. As at 22 November 2026."""
    for here in ends_without(pathway, "tonight"):
        assert "bed_tonight" in told(pathway, here, tonight=tonight).case.duties, here.at.key


def test_the_pathway_that_looks_at_a_bed_for_tonight_is_not_told_to_look_for_one() -> None:
    for here in ends_without("emergency-accommodation", "tonight"):
        assert told("emergency-accommodation", here, tonight="no").case.duties == here.case.duties


@pytest.mark.parametrize(
    ("result", "answers"),
    [
        ("accommodate", {"parent_can": "no", "talk": "yes", "choice": "looked_after"}),
        ("needs_time", {"parent_can": "no", "talk": "yes", "choice": "not_sure"}),
        ("consider_the_power", {"parent_can": "yes", "welfare": "no", "helps": "yes"}),
        ("second_look", {"not_in_need": "one"}),
        ("family_together", {"parent_can": "homeless_too"}),
    ],
)
def test_a_child_in_danger_is_made_safe_and_asked_alone_whatever_section_20_comes_to(
    result: str, answers: dict[str, str]
) -> None:
    """CA89 s.47; DA21 s.1, by which abuse counts from 16."""
    base = {"born": str(CHILD), "status_said": "none", "in_area": "yes", "tonight": "no", "not_in_need": "not_sure"}
    here = walk(PATHWAYS["homeless-16-17"].run, {**base, "danger": "yes", **answers}, TODAY)
    assert here.at.key == result
    assert {"safe_now", "abuse_at_home"} <= set(here.case.duties)


def test_an_adult_is_not_offered_what_is_for_a_child_in_danger() -> None:
    here = next(here for here in walks("tenancy-at-risk") if here.at.key == "keep_checking")
    assert "abuse_at_home" not in told("tenancy-at-risk", here, danger="yes").case.duties


@pytest.mark.parametrize(("where", "away"), [("custody", "custody"), ("detained", "placed"), ("hospital", "placed")])
@pytest.mark.parametrize("pathway", ["planning-a-move", "which-council"])
def test_who_is_in_custody_or_hospital_is_not_asked_once_more_whether_they_are(
    pathway: str, where: str, away: str
) -> None:
    """R (S) v Sutton: being held or ill somewhere makes it nobody's home, so the answer is used and kept."""
    answers = {
        "homeless_now": "inside",
        "where_inside": where,
        "born": str(CHILD),
        "status_said": "none",
        "tonight": "yes",
    }
    here = walk(PATHWAYS[pathway].run, answers, TODAY)
    assert here.case.steps["away"].branch == away
    assert "plan_from_inside" in here.case.duties


def test_who_was_said_to_be_in_custody_is_not_asked_where_they_are_inside() -> None:
    answers = {"born": "2005-03-01", "how_far": "no_decision", "homeless_now": "inside"}
    assert walk(PATHWAYS["homeless-18-24"].run, answers, TODAY).at.key == "where_inside"
    assert walk(PATHWAYS["homeless-18-24"].run, {**answers, "away": "custody"}, TODAY).at.key == "leaves_on"


def test_at_the_front_door_a_home_that_is_not_safe_and_a_child_nobody_can_find_are_for_today() -> None:
    """HA96 s.175(3); clause 23.3: what is critical in the pathway on homes is critical at the front door too."""
    answers = {"danger": "no", "tonight": "yes", "born": str(CHILD), "status_said": "looked_after", "need": "tenancy"}
    here = walk(PATHWAYS["which-pathway"].run, answers, TODAY)
    ring = next(action for action in here.at.actions if action.deadline.limit is MORE_SIGNS)
    for sign in ("notice", "violence", "not safe", "child whom nobody can find"):
        assert sign in ring.deadline.words.partition("today")[2]


@pytest.mark.parametrize(
    "signs",
    [
        {"red_flags": ["violence"]},
        {"red_flags": ["arrears", "exploited"]},
        {"exploited": "yes"},
        {"exploited": "not_sure"},
    ],
    ids=str,
)
@pytest.mark.parametrize("pathway", ["homeless-18-24", "disagreement", "planning-a-move", "emergency-accommodation"])
def test_violence_or_exploitation_that_an_earlier_pathway_was_told_of_is_danger_in_the_next(
    pathway: str, signs: dict[str, Any]
) -> None:
    """CA89 s.47; MSA15 s.52: whoever heard of it first."""
    for here in ends_without(pathway, "danger"):
        assert "safe_now" in told(pathway, here, **signs).case.duties, here.at.key


def test_nobody_whose_home_is_violent_is_told_that_the_home_is_fine() -> None:
    """HA96 s.177. The question on danger was answered by the warning sign."""
    answers = {
        "born": "2005-03-01",
        "how_far": "no_decision",
        "homeless_now": "settled",
        "tonight": "yes",
        "red_flags": ["violence"],
    }
    assert walk(PATHWAYS["homeless-18-24"].run, answers, TODAY).at.key != "not_at_risk"


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ({"permission": "settled"}, "no"),
        ({"permission": "none"}, "yes"),
        ({"permission": "no_funds"}, "yes"),
        ({"permission": "not_sure"}, "not_sure"),
        ({"need": "immigration"}, "yes"),
        ({"need": "immigration", "permission": "settled"}, "no"),
    ],
)
def test_what_is_known_of_immigration_is_not_asked_again_for_homelessness_help(
    before: dict[str, str], said: str
) -> None:
    """HA96 s.185; NIAA02 Sch.3."""
    answers = {"born": "2005-03-01", "how_far": "no_decision", "homeless_now": "homeless"}
    here = walk(PATHWAYS["homeless-18-24"].run, {**answers, **before}, TODAY)
    assert here.case.steps["immigration"].branch == said


def test_refugees_and_people_with_leave_are_asked_since_the_band_alone_does_not_say() -> None:
    for band in ("protection", "limited"):
        answers = {"born": "2005-03-01", "how_far": "no_decision", "homeless_now": "homeless", "permission": band}
        assert walk(PATHWAYS["homeless-18-24"].run, answers, TODAY).at.key == "immigration"


def test_a_child_who_stays_in_a_home_that_a_council_found_is_not_asked_whether_there_was_one() -> None:
    """R (G) v Southwark: what the council did counts, and what was said of it goes on with the child."""
    answers = {
        "born": str(CHILD),
        "stay": "council",
        "care": "none",
        "home": "none",
        "stays": "none",
        "guardianship": "no",
        "elsewhere": "none",
    }
    here = walk(PATHWAYS["leaving-care-status"].run, answers, TODAY)
    assert here.case.steps["arranged"].branch == "yes"
    assert "look_at_substance" in here.case.duties


def test_who_is_pregnant_is_not_asked_again_before_bed_and_breakfast() -> None:
    """SI 2003/3326: six weeks at most."""
    answers = {
        "born": "2005-03-01",
        "place_offered": "bed_and_breakfast",
        "status_said": "none",
        "priority_reasons": ["pregnant"],
    }
    assert walk(PATHWAYS["emergency-accommodation"].run, answers, TODAY).at.key == "first_night_in_bed_and_breakfast"
