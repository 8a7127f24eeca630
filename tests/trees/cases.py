"""How these tests put a case to a pathway; to the status pathway, with "no" to everything that is not given."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Outcome
from decision_trees.engine.walk import Walk, walk

TABLE = yaml.safe_load((Path(__file__).parents[2] / "data" / "status-truth-table.yml").read_text("utf-8"))
ROWS: list[dict[str, Any]] = TABLE["rows"]
FORECASTS: list[dict[str, Any]] = TABLE["forecasts"]
NOW = date(2026, 11, 22)


def days(first: date | str, count: int) -> str:
    """The last of `count` days that begin with `first`, both counted."""
    return str((date.fromisoformat(first) if isinstance(first, str) else first) + timedelta(count - 1))


def period(start: object, end: object = "open", basis: str = "section_20", authority: str = "kent") -> dict[str, str]:
    """One time looked after; `end` is its last day."""
    return {"start": str(start), "end": str(end), "basis": basis, "authority": authority}


def back_home(start: object, end: object = "open", who: str = "parent", ended: str = "still_there") -> dict[str, str]:
    """One time back home."""
    return {"start": str(start), "end": str(end), "who": who, "ended": ended}


def status(as_at: date | str, answers: Mapping[str, Any]) -> Walk:
    """Walk the status pathway to its end. Every fact not given is as in the truth table's `otherwise`."""
    day = date.fromisoformat(as_at) if isinstance(as_at, str) else as_at
    end = walk(PATHWAYS["leaving-care-status"].run, {**TABLE["otherwise"], **answers}, day)
    assert isinstance(end.at, Outcome), f"stopped at the question {end.at.key}: {end.error}"
    return end


def of_row(row: Mapping[str, Any]) -> Walk:
    """Walk one row of the truth table."""
    return status(row["as_at"], row["answers"])


def stop(tree: str, answers: Mapping[str, Any], as_at: date | str = NOW) -> Walk:
    """Walk a pathway on these answers, to wherever they lead. Fails at an answer that cannot be read."""
    day = date.fromisoformat(as_at) if isinstance(as_at, str) else as_at
    here = walk(PATHWAYS[tree].run, answers, day)
    assert here.error is None, f"{here.at.key}: {here.error and here.error.words}"
    return here


def follow(tree: str, answers: Mapping[str, Any], as_at: date | str = NOW) -> Walk:
    """Walk a pathway to its end. Fails, naming it, at a question that has no answer."""
    here = stop(tree, answers, as_at)
    assert isinstance(here.at, Outcome), f"stopped at the question {here.at.key}: {here.at.text}"
    return here
