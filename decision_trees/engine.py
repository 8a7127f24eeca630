"""Run a pathway written as a plain function.

A pathway takes a `Case`, asks questions of it, records findings on it and returns an `Outcome`. It is run
again from the top after every answer, so it may depend on nothing but the case, and it may branch only on
what it has recorded: a closed answer (`ask`) or a finding (`find`).

A date, boxes or periods that matter once a later question is answered are asked for, or looked up in `steps`, again
there and not kept in a variable: exploring sees so how long they matter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cached_property
from typing import Any, Generic, Self, TypeAlias, TypeVar

from .advice import AS_AT, Duty, Milestone, Outcome
from .law import PROVISIONS

T = TypeVar("T")
C = TypeVar("C", bound="Option")
Raw: TypeAlias = str | list[str] | list[dict[str, str]]
Answers: TypeAlias = Mapping[str, Raw]


class Option(Enum):
    """A closed list to choose from; each member's value is its label."""

    @cached_property
    def key(self) -> str:
        """The name it has in answers and records, which no change of wording touches."""
        return self.name.lower()

    @classmethod
    def keyed(cls, key: object) -> Self | None:
        """The member of this key, if there is one."""
        try:
            member = cls[key.upper()] if isinstance(key, str) else None
        except KeyError:
            return None
        return member if member is not None and member.key == key else None


class Unreadable(ValueError):
    """An answer that cannot be taken as it stands: words for the screen and the field they are about."""

    def __init__(self, words: str, field: str = "") -> None:
        super().__init__(words)
        self.words, self.field = words, field


@dataclass(frozen=True)
class Fact(Generic[T]):
    """Something a pathway may know about a case. `cites` are keys of `law.PROVISIONS`."""

    key: str
    text: str
    cites: tuple[str, ...] = ()

    def branch(self, value: T) -> str:
        """Name the way `value` leads; "" for an open value, such as a date, which may not branch."""
        return value.key if isinstance(value, Option) else ""

    def label(self, value: T) -> str:
        """What people call the way `value` leads; "" for an open value."""
        return self.show(value) if self.branch(value) else ""

    def show(self, value: T) -> str:
        """The value in words."""
        return str(value.value if isinstance(value, Option) else value)


@dataclass(frozen=True)
class Finding(Fact[T]):
    """A fact worked out from earlier answers."""


@dataclass(frozen=True)
class Note(Finding[T]):
    """A finding that is shown and never branched on."""

    def branch(self, value: T) -> str:
        return ""


@dataclass(frozen=True, kw_only=True)
class Part(Finding[T]):
    """A finding that is worked out by asking questions of its own, as a pathway within a pathway.

    Wherever it is used it counts as one step. What it asks is proved, drawn and printed in `pathway`, where it
    stands by itself. `samples` are answers that lead it to each thing it can be worth.
    """

    pathway: str
    work_out: Callable[[Case], T]
    samples: Callable[[Case], Iterable[Answers]]


def _no_samples(case: Case) -> Iterable[Raw]:
    return ()


@dataclass(frozen=True, kw_only=True)
class Question(Fact[T]):
    """A fact that only a person can supply. `why` says why it is asked, `hint` helps to answer it.

    `implied` gives the answer where other answers hold it already; then it is not asked.
    """

    why: str
    hint: str = ""
    samples: Callable[[Case], Iterable[Raw]] = _no_samples
    implied: Callable[[Case], Raw | None] = lambda case: None

    def read(self, raw: Raw, case: Case) -> T:
        """Turn a stored answer into a value; raises `Unreadable` with words for the screen."""
        raise NotImplementedError


@dataclass(frozen=True, kw_only=True)
class Choice(Question[C]):
    """A question with a closed list of answers, all of them samples unless said otherwise."""

    kind = "choice"
    options: type[C]

    def __post_init__(self) -> None:
        if self.samples is _no_samples:
            object.__setattr__(self, "samples", lambda case: [option.key for option in self.each()])

    def each(self) -> list[C]:
        """The options in the order they are shown."""
        return list(self.options)

    def read(self, raw: Raw, case: Case) -> C:
        if option := self.options.keyed(raw):
            return option
        raise Unreadable("Choose one of the answers.")


@dataclass(frozen=True, slots=True)
class Step:
    """One fact recorded on a walk, the way it led, and in words how it was found.

    `inside` names the part it was recorded in; the walk itself does not branch on it.
    """

    fact: Fact[Any]
    value: Any
    branch: str
    because: str = ""
    inside: str = ""


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

    def __init__(self, question: Question[Any], error: Unreadable | None = None) -> None:
        self.question, self.error = question, error
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
    is being worked out; `worked_out` keeps parts from case to case, where many cases are walked."""

    def __init__(self, answers: Answers, as_at: date, inside: str = "", worked_out: WorkedOut | None = None) -> None:
        self.answers, self.as_at, self.inside, self.worked_out = answers, as_at, inside, worked_out
        self.steps = Steps()
        self.duties: dict[str, Duty] = {}
        self.added: dict[str, int] = {}
        self.milestones: dict[str, tuple[Milestone, date]] = {}
        self.to_find_out: list[str] = []
        self.relied_on: set[str] = set()

    @property
    def days(self) -> dict[str, date]:
        """The days that deadlines run from: the milestones, and the day of the case."""
        return {AS_AT.key: self.as_at, **{key: day for key, (_, day) in self.milestones.items()}}

    def ask(self, question: Question[T]) -> T:
        """The answer to a question; stops the run where there is none, or none that can be read."""
        before = self.steps.get(question.key)
        if before and not before.inside:
            value: T = self.steps[question.key].value  # by its key: this is a look at it
            return value
        raw = self.answers.get(question.key) or question.implied(self)
        if raw is None and question.key not in self.answers:
            raise Unanswered(question)
        try:
            value = question.read(raw or "", self)
        except Unreadable as error:
            raise Unanswered(question, error) from None
        return self.find(question, value)

    def find(self, fact: Fact[T], value: T, because: str = "") -> T:
        """Record a fact and hand its value back. What was asked in a part and is asked again outside of it is a step
        of the walk from then on. Raises RuntimeError if it was found to be something else."""
        before = self.steps.get(fact.key)
        if before and before.value != value:
            raise RuntimeError(f"{fact.key} was found to be {before.value!r} and then {value!r}")
        if not before or (before.inside and not self.inside):
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
        for words in inner.to_find_out:
            self.check(words)

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
        return [step for step in self.steps.values()
                if not step.inside and (step.branch or isinstance(step.fact, Question))]

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

    def check(self, words: str) -> None:
        """Note a record to check or a point on which advice is needed."""
        if words not in self.to_find_out:
            self.to_find_out.append(words)


Run: TypeAlias = Callable[[Case], Outcome]


@dataclass(frozen=True, slots=True)
class Walk:
    """Where one run stopped: at a question (perhaps with an error, perhaps of a part) or at an outcome."""

    at: Question[Any] | Outcome
    case: Case
    error: Unreadable | None = None
    part: Part[Any] | None = None

    @property
    def path(self) -> tuple[tuple[str, str], ...]:
        """The recorded ways taken, as (fact, branch)."""
        return tuple((key, step.branch) for key, step in self.case.steps.items() if step.branch and not step.inside)


def walk(run: Run, answers: Answers, as_at: date, worked_out: WorkedOut | None = None) -> Walk:
    """Run a pathway on the answers so far, under the law as at a day. Raises TypeError at a dead end.

    `worked_out` keeps parts from one walk to the next, all as at one day."""
    case = Case(answers, as_at, worked_out=worked_out)
    try:
        outcome = run(case)
    except Unanswered as stop:
        return Walk(stop.question, case, stop.error, stop.part)
    if not isinstance(outcome, Outcome):
        raise TypeError(f"dead end after {', '.join(case.steps)}")
    return Walk(outcome, case)


@dataclass(frozen=True)
class Pathway:
    """A pathway as people find it. `since` is the first day whose law it has been checked for; `switches` are the
    provisions from whose first day, or after whose last, it leads elsewhere or says something else.

    `purpose` says in a sentence what it is for, `clauses` which protocol clauses it serves.
    """

    key: str
    title: str
    purpose: str
    run: Run
    since: date
    switches: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
