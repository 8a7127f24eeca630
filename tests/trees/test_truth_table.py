"""The published truth table of status: every row, walked through the pathway, ends where the law says."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from decision_trees.law import PROVISIONS
from tests.trees.cases import ROWS, of_row


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['id']} {row['sentence']}")
def test_a_row_of_the_truth_table(row: dict[str, Any]) -> None:
    """Each row is named by its sentence."""
    end = of_row(row)
    assert end.at.key == row["outcome"]
    if "authority" in row:
        assert end.case.steps["responsible_authority"].value.value == row["authority"]


def test_every_row_cites_provisions_that_exist() -> None:
    for row in ROWS:
        assert row["cites"], row["id"]
        assert set(row["cites"]) <= set(PROVISIONS), row["id"]


def test_a_row_that_rests_on_unconfirmed_law_is_a_review_but_for_time_running_at_14() -> None:
    """Time already running on the 14th birthday is counted from it: accepted practice, no authority."""
    asserted = {row["id"] for row in ROWS if row["confidence"] == "U" and row["outcome"] != "status_review"}
    assert asserted == {"A04", "B35", "B36"}


def test_every_row_has_its_own_id_and_sentence_and_a_known_confidence() -> None:
    assert max(Counter(row["id"] for row in ROWS).values()) == 1
    assert max(Counter(row["sentence"] for row in ROWS).values()) == 1
    assert {row["confidence"] for row in ROWS} <= {"C", "P", "U"}


def test_every_outcome_of_the_status_pathway_has_a_row() -> None:
    assert {row["outcome"] for row in ROWS} == {
        "under_16", "not_yet_eligible", "eligible", "relevant", "former_relevant", "former_relevant_21",
        "former_relevant_education", "ended_at_21", "qualifying_looked_after", "qualifying_guardianship",
        "qualifying_voluntary", "qualifying_childrens_home", "qualifying_health_education",
        "qualifying_privately_fostered", "section_24b", "over_25", "none_found", "status_review",
    }


def test_every_result_says_who_is_responsible_or_whom_to_ask() -> None:
    for row in ROWS:
        assert of_row(row).case.steps["responsible_authority"].value.value, row["id"]


def test_every_review_says_what_to_find_out() -> None:
    for row in ROWS:
        end = of_row(row)
        if end.at.key == "status_review":
            assert end.case.to_find_out, row["id"]
