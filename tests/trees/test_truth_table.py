"""The published truth table of status: every row, walked through the pathway, ends where the law says."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import pytest

from decision_trees.engine.advice import Outcome
from decision_trees.engine.case import Case
from decision_trees.law import PROVISIONS
from decision_trees.pathways.leaving_care_status.section_20 import show_weeks_ahead
from decision_trees.pathways.leaving_care_status.status import status
from tests.trees.cases import FORECASTS, ROWS, TABLE, of_row

ASSESSMENT = {"CPP10 reg.42", "CLR10 reg.5"}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['id']} {row['sentence']}")
def test_a_row_of_the_truth_table(row: dict[str, Any]) -> None:
    """Each row is named by its sentence."""
    end = of_row(row)
    assert end.at.key == row["outcome"]
    if "authority" in row:
        assert end.case.steps["responsible_authority"].value.value == row["authority"]
    for name, day in row.get("milestones", {}).items():
        days = {key: str(found) for key, found in end.case.days.items()}
        days["assessment_due"] = str(assessment_due(end.at, end.case))
        assert days.get(name) == day, name
    for finding in ("ahead", "at_least"):
        if finding in row:
            assert end.case.steps[finding].value.key == row[finding]


def assessment_due(outcome: Outcome, case: Case) -> date | None:
    """By when the assessment of an eligible or a relevant child is due: CPP10 reg.42(1), CLR10 reg.5(2)(a)."""
    return next((action.deadline.due(case.days) for action in outcome.actions if ASSESSMENT & {*action.cites}), None)


@pytest.mark.parametrize("row", FORECASTS, ids=lambda row: f"{row['id']} {row['sentence']}")
def test_a_forecast_of_the_truth_table(row: dict[str, Any]) -> None:
    """Somebody of 16 or 17 who would be looked after from today: what comes first, and when 13 weeks are complete."""
    case = Case({**TABLE["otherwise"], **row["answers"]}, date.fromisoformat(row["as_at"]))
    status(case)
    show_weeks_ahead(case)
    assert case.steps["thirteen_weeks_ahead"].value.key == row["comes_first"]
    complete = case.days.get("weeks_from_today")
    assert (str(complete) if complete else None) == row.get("complete")


def test_every_row_cites_provisions_that_exist() -> None:
    for row in [*ROWS, *FORECASTS]:
        assert row["cites"], row["id"]
        assert set(row["cites"]) <= set(PROVISIONS), row["id"]


def test_a_row_that_rests_on_unconfirmed_law_is_a_review_but_for_time_running_at_14() -> None:
    """Time already running on the 14th birthday is counted from it: accepted practice, no authority."""
    asserted = {
        row["id"]
        for row in ROWS
        if row["confidence"] == "U" and row["outcome"] != "status_review" and row.get("ahead") != "not_clear"
    }
    assert asserted == {"A04", "B35", "B36"}


def test_every_row_has_its_own_id_and_sentence_and_a_known_confidence() -> None:
    rows = [*ROWS, *FORECASTS]
    assert max(Counter(row["id"] for row in rows).values()) == 1
    assert max(Counter(row["sentence"] for row in rows).values()) == 1
    assert {row["confidence"] for row in rows} <= {"C", "P", "U"}


def test_every_outcome_of_the_status_pathway_has_a_row() -> None:
    assert {row["outcome"] for row in ROWS} == {
        "under_16",
        "not_yet_eligible",
        "eligible",
        "relevant",
        "former_relevant",
        "former_relevant_21",
        "former_relevant_education",
        "ended_at_21",
        "qualifying_looked_after",
        "qualifying_guardianship",
        "qualifying_voluntary",
        "qualifying_childrens_home",
        "qualifying_health_education",
        "qualifying_privately_fostered",
        "section_24b",
        "over_25",
        "none_found",
        "status_review",
    }


def test_every_result_says_who_is_responsible_or_whom_to_ask() -> None:
    for row in ROWS:
        assert of_row(row).case.steps["responsible_authority"].value.value, row["id"]


def test_every_review_says_what_to_find_out() -> None:
    for row in ROWS:
        end = of_row(row)
        if end.at.key == "status_review":
            assert end.case.to_find_out or end.case.unsettled, row["id"]
