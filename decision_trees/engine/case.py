"""The case that one run of a pathway works on: answers, the day, and what was recorded on the way.

A date, boxes or periods that matter once a later question is answered are asked for, or looked up in `steps`, again
there and not kept in a variable: exploring sees so how long they matter.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias, TypeVar

from ..law import PROVISIONS
from .advice import AS_AT, Duty, Milestone
from .questions import Answers, Fact, Part, Question, Raw, Unreadable

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Step:
    """One fact recorded on a walk, the way it led, and in words how it was found.

    `inside` names the part it was recorded in, and `told` says that it is only shown; the walk itself branches on
    neither.
    """

    fact: Fact[Any]
    value: Any
    branch: str
    because: str = ""
    inside: str = ""
    told: bool = False


class Steps(dict[str, Step]):
    """What has been recorded, in its order. `looked_at` tells of each step how many there were when a rule last looked
    at it, by its key or by `in` and not by `get`: after that, the walk depends on it only by the way that it took."""

    def __init__(self) -> None:
        super().__init__()
        self.looked_at: dict[str, int] = {}

    def __getitem__(self, key: str) -> Step:
        self.looked_at[key] = len(self)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        if there := super().__contains__(key):
            self.looked_at[str(key)] = len(self)
        return there


class Unanswered(BaseException):
    """Stops a run at a question. Not an Exception, so that no pathway can swallow it."""

    def __init__(self, question: Question[Any], error: Unreadable | None = None, *, offered: bool = False) -> None:
        self.question, self.error, self.offered = question, error, offered
        self.part: Part[Any] | None = None


class LookedUp(Mapping[str, Raw]):
    """Answers that note which of them were looked up: what follows from these stays, whatever else is answered."""

    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        self.found: dict[str, Raw | None] = {}

    def __getitem__(self, key: str) -> Raw:
        self.found[key] = self.answers.get(key)
        return self.answers[key]

    def __iter__(self) -> Iterator[str]:
        raise TypeError("a part looks answers up by their keys")

    def __len__(self) -> int:
        raise TypeError("a part looks answers up by their keys")

    def still_holds(self, answers: Answers) -> bool:
        """Whether the same would be found among other answers."""
        return all(answers.get(key) == raw for key, raw in self.found.items())


WorkedOut: TypeAlias = "dict[str, tuple[LookedUp, Case, Any]]"
"""For each part by its key: what it looked up, what it recorded and what it came to, when it was last worked out."""


class Case:
    """The answers so far, the day the law is applied on, and what one run has recorded. `inside` names the part that
    is being worked out; `worked_out` keeps parts from case to case, where many cases are walked; `offered` are the
    questions that nobody has to answer and that an explorer has been offered, None where nobody explores."""

    def __init__(
        self,
        answers: Answers,
        as_at: date,
        inside: str = "",
        worked_out: WorkedOut | None = None,
        offered: Container[str] | None = None,
    ) -> None:
        self.answers, self.as_at, self.inside, self.worked_out = answers, as_at, inside, worked_out
        self.offered = offered
        self.steps = Steps()
        self.duties: dict[str, Duty] = {}
        self.added: dict[str, int] = {}
        self.milestones: dict[str, tuple[Milestone, date]] = {}
        self.to_find_out: dict[str, Question[Any] | None] = {}
        self.unsettled: list[str] = []
        self.left_open: list[str] = []
        self.can_add: dict[str, Question[Any]] = {}
        self.relied_on: set[str] = set()

    @property
    def days(self) -> dict[str, date]:
        """The days that deadlines run from: the milestones, and the day of the case."""
        return {AS_AT.key: self.as_at, **{key: day for key, (_, day) in self.milestones.items()}}

    def ask(self, question: Question[T]) -> T:
        """The answer to a question; stops the run where there is none, or none that can be read."""
        before = self.steps.get(question.key)
        if before and not before.inside and not before.told:
            return self.known(question)  # by its key: this is a look at it
        self.can_add.pop(question.key, None)
        raw = self.answers.get(question.key) or question.implied(self)
        if raw is None and question.key not in self.answers:
            raise Unanswered(question)
        try:
            value = question.read(raw or "", self)
        except Unreadable as error:
            raise Unanswered(question, error) from None
        return self.find(question, value)

    def told(self, question: Question[T]) -> T | None:
        """The answer to a question that nobody has to answer; None where there is none: then `can_add` names it. What
        it says is shown, and no pathway branches on it. Stops the run at an answer that cannot be read.

        It comes after all that may ask the same, and in no part: exploring would not see what hangs on it."""
        if before := self.steps.get(question.key):  # not by its key: no rule depends on it
            value: T = before.value
            return value
        raw = self.answers.get(question.key)
        if raw is None:
            if self.offered is not None and question.key not in self.offered:
                raise Unanswered(question, offered=True)
            self.can_add[question.key] = question
            return None
        try:
            return self.show(question, question.read(raw, self))
        except Unreadable as error:
            raise Unanswered(question, error) from None

    def show(self, fact: Fact[T], value: T) -> T:
        """Record what is shown and never branched on, and hand its value back."""
        self.steps.setdefault(fact.key, Step(fact, value, fact.branch(value), inside=self.inside, told=True))
        return value

    def known(self, fact: Fact[T]) -> T:
        """What was recorded of a fact before. Raises KeyError where nothing was."""
        value: T = self.steps[fact.key].value
        return value

    def find(self, fact: Fact[T], value: T, because: str = "") -> T:
        """Record a fact and hand its value back. What was asked in a part and is asked again outside of it is a step
        of the walk from then on. Raises RuntimeError if it was found to be something else."""
        before = self.steps.get(fact.key)
        if before and before.value != value:
            raise RuntimeError(f"{fact.key} was found to be {before.value!r} and then {value!r}")
        if not before or before.told or (before.inside and not self.inside):
            self.steps.pop(fact.key, None)
            self.steps[fact.key] = Step(fact, value, fact.branch(value), because, self.inside)
        return value

    def work_out(self, part: Part[T]) -> T:
        """Work out a part from the same answers. Its duties and milestones stay with it; what it says to check
        holds here too."""
        value: T
        if self.steps.get(part.key):
            value = self.steps[part.key].value
            return value
        kept = self.worked_out.get(part.key) if self.worked_out is not None else None
        if kept and kept[0].still_holds(self.answers):
            looked_up, inner, value = kept
        else:
            looked_up = LookedUp(self.answers)
            inner = Case(looked_up, self.as_at, part.key)
            try:
                value = part.work_out(inner)
            except Unanswered as stop:
                stop.part = part
                self._take_in(inner)
                raise
            if self.worked_out is not None:
                self.worked_out[part.key] = looked_up, inner, value
        self.steps.looked_at.update((key, len(self.steps)) for key in looked_up.found if self.steps.get(key))
        self._take_in(inner)
        found: T = self.find(part, value)
        return found

    def _take_in(self, inner: Case) -> None:
        for key, step in inner.steps.items():
            self.steps.setdefault(key, step)
        for words, question in inner.to_find_out.items():
            self.check(words, question)
        for words in inner.unsettled:
            self.leave_unsettled(words)
        for words in inner.left_open:
            self.leave_open(words)

    def in_force(self, provision: str) -> bool:
        """Whether a provision is in force on the day of the case: a key of `law.PROVISIONS`."""
        self.relied_on.add(provision)
        return PROVISIONS[provision].in_force_on(self.as_at)

    def add(self, duty: Duty) -> None:
        """Add a duty that holds whatever the end. `added` keeps after how many recorded steps it first was."""
        self.duties[duty.key] = duty
        self.added.setdefault(duty.key, len(self.recorded))

    @property
    def recorded(self) -> list[Step]:
        """The steps a pathway may branch on, and its open questions; other open values, notes and what is inside a
        part are left out."""
        return [
            step
            for step in self.steps.values()
            if not (step.inside or step.told) and (step.branch or isinstance(step.fact, Question))
        ]

    @contextmanager
    def only_showing(self) -> Iterator[None]:
        """What is worked out inside is shown and never branched on: exploring tells no cases apart by it."""
        before = dict(self.steps.looked_at)
        yield
        self.steps.looked_at = before

    def mark(self, milestone: Milestone, day: date | None) -> None:
        """Note on what day a milestone falls, where that is known."""
        if day:
            self.milestones[milestone.key] = (milestone, day)

    def check(self, words: str, question: Question[Any] | None) -> None:
        """Note what is still to be found out about this young person: the result may depend on it. `question` is the
        one to answer again once that is known; None where no answer of this pathway would say it."""
        self.to_find_out[words] = self.to_find_out.get(words) or question

    def leave_unsettled(self, words: str) -> None:
        """Note what the law, or our check of it, does not settle and the result rests on, so that it is not clear. It
        is nothing that can be found out about this young person: a lawyer is asked."""
        if words not in self.unsettled:
            self.unsettled.append(words)

    def leave_open(self, words: str) -> None:
        """Note what the sources leave open, whoever it is about: no result depends on it."""
        if words not in self.left_open:
            self.left_open.append(words)
