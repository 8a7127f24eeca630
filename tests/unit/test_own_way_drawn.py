"""Whoever walks a pathway under today's law finds their own way on the chart that is published."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from decision_trees import PATHWAYS
from decision_trees.engine.graph import headstart
from decision_trees.engine.questions import Note
from decision_trees.engine.walk import Walk
from macros.explored import explored
from tests.browser.routes import walks


def said(walk: Walk) -> dict[str, Any]:
    """What the page is told of a walk, as far as the chart needs it."""
    return {
        "outcome": walk.at.key,
        "steps": [
            {"fact": step.fact.key, "branch": step.branch, "inside": bool(step.inside)}
            for step in walk.case.steps.values()
            if not isinstance(step.fact, Note)
        ],
    }


def test_every_walk_can_be_drawn_on_the_chart_of_its_pathway() -> None:
    given = {
        key: {"graph": headstart(explored(key).graph), "walks": [said(one) for one in walks(key, explored(key).as_at)]}
        for key in PATHWAYS
    }
    done = subprocess.run(
        ["node", Path(__file__).with_name("own_way.mjs")],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=True,
    )

    assert sum(len(pathway["walks"]) for pathway in given.values()) > 1000
    assert json.loads(done.stdout) == []
