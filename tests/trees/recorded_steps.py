"""Reads the recorded steps of a pathway back, as a person does: from the first line, by the answers given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from decision_trees.engine.case import Step
from decision_trees.engine.questions import Question
from decision_trees.engine.walk import Walk

Ways = list[tuple[set[str], set[str], str]]
Steps = dict[str, Ways]
"""For each step its ways: the answers, the duties added, and where it leads."""


def read(text: str, day: date) -> tuple[str, Steps]:
    """The name of the first step, and all of them as on a day."""
    lines = [line for line in re.sub(r"\n +", " ", text).splitlines() if not line.startswith("#")]
    every = [step for line in lines for step in family(line, day)]
    steps = dict(every)
    assert len(steps) == len(every), "a step stands twice"
    return every[0][0], steps


def family(line: str, day: date) -> Iterator[tuple[str, Ways]]:
    """The steps that share a line, each with its ways on a day."""
    head, _, said = line.partition(": ")
    (word, *duties), to = parts(head, day)
    names = apart(word)
    for place, name in enumerate(names):
        ways = []
        for way in said.split(";"):
            if not all(holds(word, day) for word in way.partition("->")[0].split() if not word.startswith("+")):
                continue
            words, targets = parts(way, day)
            added = [each[1:] for each in (*duties, *words) if each.startswith("+")]
            answers = [each for word in words if not word.startswith("+") for each in word.split("|")]
            every = [apart(each) for each in targets or to]
            if every:  # on a day that has no such step it leads nowhere
                ((*places,),) = every
                ways.append((set(answers), set(added), places[place % len(places)]))
        yield name, ways


def parts(said: str, day: date) -> tuple[list[str], list[str]]:
    """The words before and after an arrow that hold on a day."""
    before, _, after = said.partition("->")
    words, targets = ([word.partition("[")[0] for word in part.split() if holds(word, day)] for part in (before, after))
    return words, targets


def apart(word: str) -> list[str]:
    """The names that a word stands for: level.1,3 is level and level.3."""
    alike = re.fullmatch(r"([^.,]+)\.([\d,]+)", word)
    if not alike:
        return word.split(",")
    return [alike[1] if number == "1" else f"{alike[1]}.{number}" for number in alike[2].split(",")]


def holds(word: str, day: date) -> bool:
    runs = word.partition("[")[2].removesuffix("]")
    ends = [run.split("..") for run in runs.split(",")] if runs else [["", ""]]
    return any((start or "0") <= str(day) <= (end or "9") for start, end in ends)


def follow(first: str, steps: Steps, here: Walk) -> tuple[str, set[str]]:
    """Where the steps lead for the answers of a walk, and the duties added on the way. They ask all that it asked."""
    at, duties = first, set[str]()
    recorded = iter(here.case.recorded)
    while at in steps:
        step = asked(at.partition(".")[0], recorded)
        ((added, to),) = ((added, to) for answers, added, to in steps[at] if not answers or step.branch in answers)
        duties |= added
        *without_a_fork, at = to.split(">")
        for key in without_a_fork:
            asked(key, recorded)
    assert not any(isinstance(step.fact, Question) for step in recorded), "more was asked than the steps say"
    return at.lower(), duties


def asked(key: str, recorded: Iterator[Step]) -> Step:
    """The step of a walk that comes next; findings that make no difference are passed by, and questions are not."""
    for step in recorded:
        if step.fact.key == key:
            return step
        assert not isinstance(step.fact, Question), f"{step.fact.key} was asked before {key}"
    raise AssertionError(f"{key} was not asked")
