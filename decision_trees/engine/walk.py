"""Run a pathway written as a plain function.

A pathway takes a `Case`, asks questions of it, records findings on it and returns an `Outcome`. It is run
again from the top after every answer, so it may depend on nothing but the case, and it may branch only on
what it has recorded: a closed answer (`ask`) or a finding (`find`).
"""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from ..law import commencements
from .advice import Outcome, Role
from .case import Case, Unanswered, WorkedOut
from .questions import Answers, Part, Question, Unreadable

Run: TypeAlias = Callable[[Case], Outcome]


@dataclass(frozen=True, slots=True)
class Walk:
    """Where one run stopped: at a question (perhaps with an error, perhaps of a part, or, for an explorer, offered to
    whoever has an answer) or at an outcome."""

    at: Question[Any] | Outcome
    case: Case
    error: Unreadable | None = None
    part: Part[Any] | None = None
    offered: bool = False

    @property
    def path(self) -> tuple[tuple[str, str], ...]:
        """The recorded ways taken, as (fact, branch)."""
        return tuple(
            (key, step.branch)
            for key, step in self.case.steps.items()
            if step.branch and not (step.inside or step.told)
        )


def walk(
    run: Run, answers: Answers, as_at: date, worked_out: WorkedOut | None = None, offered: Container[str] | None = None
) -> Walk:
    """Run a pathway on the answers so far, under the law as at a day. Raises TypeError at a dead end.

    `worked_out` keeps parts from one walk to the next, all as at a single day. An explorer gives the questions that
    nobody has to answer and that it was `offered`: the run stops at others."""
    case = Case(answers, as_at, worked_out=worked_out, offered=offered)
    try:
        outcome = run(case)
    except Unanswered as stop:
        return Walk(stop.question, case, stop.error, stop.part, stop.offered)
    if not isinstance(outcome, Outcome):
        raise TypeError(f"dead end after {', '.join(case.steps)}")
    return Walk(outcome, case)


@dataclass(frozen=True)
class Pathway:
    """A pathway as people find it. `since` is the first day whose law it has been checked for; `switches` are the
    provisions from whose first day, or after whose last, it leads elsewhere or says something else, `turns` other days
    from which it does.

    `purpose` says in a sentence what it is for, and `mainly` the role that it is mostly for: its tasks come first in a
    plan where nobody says who asks.
    """

    key: str
    title: str
    purpose: str
    run: Run
    since: date
    mainly: Role = Role.ANY_WORKER
    switches: tuple[str, ...] = ()
    turns: tuple[date, ...] = ()

    @property
    def changes(self) -> tuple[date, ...]:
        """The days after `since`, in order, from which it may lead elsewhere."""
        turns = {day for day in self.turns if day > self.since}
        return tuple(sorted({*commencements(self.switches, self.since), *turns}))

    @property
    def package(self) -> str:
        """The name of its package in `pathways`, and of the function in its module `pathway`."""
        return self.key.replace("-", "_")
