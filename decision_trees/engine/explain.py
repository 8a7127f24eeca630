"""Say why a question is asked, how a result was reached, and what would change it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..law.dates import DAY, in_words
from .advice import Confidence, Milestone, Outcome
from .answers import PeriodsQuestion
from .case import Case, Step
from .language import NOT_SURE
from .questions import Answers, Choice, Note, Question, Raw
from .walk import Run, Walk, walk

MOST = 16
"""Walks to follow from one other answer before saying only that it depends."""


@dataclass(frozen=True)
class Change:
    """One question answered otherwise, and what that would lead to, in words."""

    question: Question[Any]
    answer: str
    leads_to: str


@dataclass(frozen=True)
class Ahead:
    """A milestone and its day. `leads_to` names the result from that day on where it differs from the one
    before; it is empty where nothing changes and for days gone by."""

    milestone: Milestone
    day: date
    leads_to: str


def reasons(here: Walk) -> list[Step]:
    """The steps that led here, in order, without the notes, which lead nowhere."""
    return [step for step in here.case.steps.values() if not isinstance(step.fact, Note)]


def changes(run: Run, here: Walk) -> Iterator[Change]:
    """What another answer to one closed question on the walk would lead to, or a turn that a period may take, where
    that is something else.

    "Not sure" is left out: not knowing changes what is known, not the facts.
    """
    for step in here.case.steps.values():
        if isinstance(step.fact, PeriodsQuestion) and not step.inside:
            for words, raw in step.fact.turns(here.case):
                turned = walk(run, {**here.case.answers, step.fact.key: raw}, here.case.as_at)
                if leads_to := _elsewhere(run, turned, here):
                    yield Change(step.fact, words, leads_to)
        if isinstance(step.fact, Choice) and not step.inside:
            for option, there in _answered(run, here, step.fact):
                if option is not step.value and (leads_to := _elsewhere(run, there, here)):
                    yield Change(step.fact, str(option.value), leads_to)


def ahead(run: Run, here: Walk) -> list[Ahead]:
    """The milestones of a walk in order of their days, each later one with the result from that day on.

    Where the result is in doubt just then, the first day within a week on which it is not is named as well.
    """
    found, before, lasting = [], here, _lasting(here)
    for milestone, day in sorted(here.case.milestones.values(), key=lambda item: item[1]):
        leads_to = ""
        if day > here.case.as_at:
            there = walk(run, lasting, day)
            if leads_to := _elsewhere(run, there, before):
                leads_to += _once_certain(run, there, before)
                before = there
        found.append(Ahead(milestone, day, leads_to))
    return found


def _lasting(here: Walk) -> Answers:
    """The answers without those that follow from others on this day, and may not on a later one, such as an age."""
    case = here.case
    return {
        key: raw for key, raw in case.answers.items() if not (step := case.steps.get(key)) or _given(step, raw, case)
    }


def _given(step: Step, raw: Raw, case: Case) -> bool:
    return not isinstance(step.fact, Question) or step.fact.implied(case) != raw


def _once_certain(run: Run, there: Walk, before: Walk) -> str:
    if isinstance(there.at, Question) or there.at.confidence is Confidence.CLEAR:
        return ""
    days = (there.case.as_at + n * DAY for n in range(1, 8))
    later = (walk(run, there.case.answers, day) for day in days)
    first = next((one for one in later if isinstance(one.at, Outcome) and one.at.confidence is Confidence.CLEAR), None)
    name = _elsewhere(run, first, before) if first else ""
    return f"; on {in_words(first.case.as_at)}: {name}" if first and name else ""


def _answered(run: Run, here: Walk, question: Choice[Any]) -> Iterator[tuple[Any, Walk]]:
    """The walk with each answer to one closed question, "not sure" left out."""
    for option in question.each():
        if option.key != NOT_SURE:
            answers = {**here.case.answers, question.key: option.key}
            yield option, walk(run, answers, here.case.as_at)


def _elsewhere(run: Run, there: Walk, here: Walk) -> str:
    """Where a walk leads, in words, if not to the same end as `here`.

    A walk that stops at closed questions leads to all the results that their answers do, if these are few.
    """
    ends: dict[str, str] = {}
    pending, tried = [there], 0
    while pending and tried < MOST:
        one, tried = pending.pop(0), tried + 1
        if one.error:
            return ""
        if isinstance(one.at, Outcome):
            ends[one.at.key] = one.at.name
        elif isinstance(one.at, Choice):
            pending += [walked for _, walked in _answered(run, one, one.at)]
        else:
            break
    else:
        if not pending:
            return "" if set(ends) == {here.at.key} else "; or ".join(ends.values())
    return f"It depends on one more question: {there.at.text}" if isinstance(there.at, Question) else ""
