"""All that a finished walk says: the same text in the Python of this machine and in that of the browser."""

from __future__ import annotations

import hashlib

from decision_trees.engine.walk import Walk


def hashed(here: Walk) -> str:
    """A hash of what a walk says."""
    return hashlib.sha256(said_in_full(here).encode()).hexdigest()[:16]


def said_in_full(here: Walk) -> str:
    """Every step with its value in words, the end, the duties, every day that follows, what is left to find out, and
    what is not settled."""
    case = here.case
    lines = [f"{key}={step.branch} {step.fact.show(step.value)} {step.because}" for key, step in case.steps.items()]
    for advice in (here.at, *case.duties.values()):
        due = [str(action.deadline.due(case.days)) for action in advice.actions]  # type: ignore[union-attr]
        lines.append(f"{advice.key} {' '.join(due)}")
    lines += [f"{key} {day}" for key, day in case.days.items()]
    lines += [*case.to_find_out, "-", *case.unsettled, "-", *case.left_open, "-", *case.can_add]
    return "\n".join(lines)
