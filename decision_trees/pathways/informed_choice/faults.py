"""What can be wrong with a talk about options. All that is wrong is named; the first decides what comes next. Children
Act 1989 s.20(6); Mental Capacity Act 2005 ss.1 to 3."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...engine.advice import Duty, Outcome
from ...engine.answers import YesNo
from ...engine.case import Case
from ...engine.questions import Question
from ...shared.facts import ADVOCATE, Advocate, Plain
from . import duties
from . import outcomes as out
from .questions import ALL_EXPLAINED, CAPACITY, EXPLAINED, PRESSURE, RANGE, UNDERSTOOD, Explained, Range


@dataclass(frozen=True)
class Fault:
    """One thing that was wrong: where it leads by itself, the duty that names it beside another result (none for what
    always comes first), what to find out, and the question that it answers."""

    end: Outcome
    duty: Duty | None
    find_out: str
    question: Question[Any]

    @property
    def always_named(self) -> bool:
        """Whether the result alone does not say which fault it was."""
        return self.end is out.REDO_WITH_MANAGER


NO_ADVOCATE = Fault(
    out.OFFER_AN_ADVOCATE,
    None,
    "Find out whether an independent advocate was offered, and what they answered.",
    ADVOCATE,
)
NOT_ALL_EXPLAINED = Fault(
    out.EXPLAIN_FIRST,
    duties.NOT_ALL_EXPLAINED,
    "Ask them what they remember of each way, and explain what is missing.",
    EXPLAINED,
)
NO_RANGE = Fault(
    out.REDO_WITH_MANAGER, duties.NO_RANGE, "Ask them which kinds of home they would think about, and where.", RANGE
)
NOT_UNDERSTOOD = Fault(
    out.EXPLAIN_AGAIN, duties.NOT_UNDERSTOOD, "Find out what was not clear, and in what form it would be.", UNDERSTOOD
)
PUSHED = Fault(
    out.REDO_WITH_MANAGER, duties.PUSHED, "Ask them alone, or through the advocate, who said what.", PRESSURE
)
DOUBT_ABOUT_CAPACITY = Fault(
    out.ASSESS_CAPACITY,
    duties.DOUBT_ABOUT_CAPACITY,
    "Write down what the doubt is about: understanding, keeping in mind, weighing or saying.",
    CAPACITY,
)


def faults(case: Case) -> list[Fault]:
    """Everything that was wrong with the talk. What is not sure is done again."""
    found = []
    if case.ask(ADVOCATE) in (Advocate.NOT_OFFERED, Advocate.NOT_SURE):
        found.append(NO_ADVOCATE)
    explained = case.ask(EXPLAINED)
    every = case.find(ALL_EXPLAINED, Plain.of(all(part in explained for part in Explained))) is Plain.YES
    if not every:
        found.append(NOT_ALL_EXPLAINED)
    if case.ask(RANGE) is not Range.SEVERAL:
        found.append(NO_RANGE)
    if every and case.ask(UNDERSTOOD) is not YesNo.YES:  # what was not explained cannot have been understood
        found.append(NOT_UNDERSTOOD)
    if case.ask(PRESSURE) is not YesNo.NO:
        found.append(PUSHED)
    if case.ask(CAPACITY) is not YesNo.NO:
        found.append(DOUBT_ABOUT_CAPACITY)
    return found


def name_all(case: Case, found: list[Fault]) -> Outcome:
    """Where the first fault leads, with every other one named beside it."""
    first = found[0]
    for fault in found:
        case.check(fault.find_out, fault.question)
        if fault.duty and (fault is not first or fault.always_named):
            case.add(fault.duty)
    return first.end
