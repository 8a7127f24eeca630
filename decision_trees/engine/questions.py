"""What a pathway may know of a case: facts that are asked, and facts that are worked out from answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Generic, Self, TypeAlias, TypeVar

from .language import Kind, Mistake

if TYPE_CHECKING:
    from .case import Case

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

    kind: ClassVar[str] = ""
    """The way in which it is answered, and so the form it is shown in."""
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

    kind: ClassVar[str] = Kind.CHOICE
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
        raise Unreadable(Mistake.CHOOSE)
