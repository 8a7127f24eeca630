"""Reads the recorded steps of a pathway back, as a person does: from the first line, by the answers given."""

from __future__ import annotations

import re
from datetime import date

from decision_trees.engine.walk import Walk

Steps = dict[str, list[tuple[set[str], set[str], str]]]
"""For each step its ways: the answers, the duties added, and where it leads."""


def read(text: str, day: date) -> tuple[str, Steps]:
    """The name of the first step, and all that hold on a day."""
    lines = [line for line in re.sub(r"\n +", " ", text).splitlines() if not line.startswith("#")]
    on_that_day = [line.partition(" [")[0].strip() for line in lines if holds(line, day)]
    steps = {
        line.partition(": ")[0]: [way(said) for said in line.partition(": ")[2].split("; ")] for line in on_that_day
    }
    assert len(steps) == len(on_that_day), "a step stands twice"
    return on_that_day[0].partition(": ")[0], steps


def holds(line: str, day: date) -> bool:
    runs = line.partition(" [")[2].removesuffix("]")
    ends = [run.split("..") for run in runs.split(", ")] if runs else [["", ""]]
    return any((start or "0") <= str(day) <= (end or "9") for start, end in ends)


def way(said: str) -> tuple[set[str], set[str], str]:
    before, _, to = said.rpartition("-> ")
    words = before.split()
    duties = {word[1:] for word in words if word.startswith("+")}
    answers = {answer for word in words if not word.startswith("+") for answer in word.split("|")}
    return answers, duties, to


def follow(first: str, steps: Steps, here: Walk) -> tuple[str, set[str]]:
    """Where the steps lead for the answers of a walk, and the duties added on the way."""
    at, duties = first, set[str]()
    recorded = iter(here.case.recorded)
    while at in steps:
        key = at.partition(".")[0]
        step = next(step for step in recorded if step.fact.key == key)
        added, at = next((added, to) for answers, added, to in steps[at] if not answers or step.branch in answers)
        duties |= added
    return at.lower(), duties
