"""Answers that somebody kept lead where they led, whatever questions, answers and results are called by now."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Outcome
from decision_trees.engine.explore import explore
from decision_trees.engine.walk import walk
from decision_trees.shared import renamed

KEPT = [json.loads(line) for line in (Path(__file__).parents[1] / "records" / "answers.jsonl").read_text().splitlines()]
"""Cases of every pathway, with nearly every question that each asks, written down before any key was changed. They
are never made anew: what changes in one is a rule, and stands in the commit that changes it."""


@pytest.mark.parametrize("pathway", PATHWAYS)
def test_answers_of_before_lead_to_the_same_result_and_duties(pathway: str) -> None:
    cases = [case for case in KEPT if case["pathway"] == pathway]
    assert cases
    for case in cases:
        here = walk(PATHWAYS[pathway].run, renamed.brought_up(case["answers"]), date.fromisoformat(case["as_at"]))
        assert here.at.key == renamed.advice(pathway, case["result"]), case
        assert sorted(here.case.duties) == sorted(renamed.advice(pathway, key) for key in case["duties"]), case


def asked_and_met() -> Iterator[tuple[str, str, bool]]:
    """(the pathway, a key, whether it is of a result or a duty): what pathways ask and lead to, explored briefly."""
    for key, pathway in PATHWAYS.items():
        for here in explore(pathway.run, date(2026, 11, 22), briefly=True):
            yield from ((key, step, False) for step in here.case.steps)
            yield from ((key, duty, True) for duty in here.case.duties)
            if isinstance(here.at, Outcome):
                yield key, here.at.key, True


def test_no_key_that_was_given_up_is_used_again() -> None:
    """A finding may keep a key that it shared with a duty: a link says which of them it means."""
    used = set(asked_and_met())
    assert not {key for _, key, _ in used} & renamed.QUESTIONS.keys()
    assert not {(pathway, key) for pathway, key, of_advice in used if of_advice} & renamed.ADVICE.keys()


def test_the_new_key_holds_where_an_answer_stands_under_both(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renamed, "QUESTIONS", {"told": "told_on"})
    monkeypatch.setattr(renamed, "ANSWERS", {("told_on", "unknown"): "not_sure"})
    both: dict[str, Any] = {"told_on": "2026-11-01", "told": "2026-10-01"}
    assert renamed.brought_up(both) == {"told_on": "2026-11-01"}
    assert renamed.brought_up(dict(reversed(both.items()))) == {"told_on": "2026-11-01"}
    assert renamed.brought_up({"told": "unknown", "boxes": ["a", "b"]}) == {"told_on": "not_sure", "boxes": ["a", "b"]}
