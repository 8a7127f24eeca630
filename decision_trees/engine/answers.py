"""Questions answered with boxes to tick, dates and lists of periods: how what a person enters is read and checked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Generic, TypeVar

from ..law.dates import EARLIEST_YEAR, PartialDate
from .case import Case
from .language import NONE, NOT_SURE, SOME, Kind, Mistake
from .language import OPEN as OPEN  # for questions, which take it from here
from .questions import Option, Question, Raw, Unreadable

UNKNOWN = PartialDate(date(EARLIEST_YEAR, 1, 1), date(2200, 12, 31))


class YesNo(Option):
    """Yes or no, or the person answering does not know."""

    YES = "Yes"
    NO = "No"
    NOT_SURE = "Not sure"


C = TypeVar("C", bound=Option)


@dataclass(frozen=True)
class Ticked(Generic[C]):
    """The boxes ticked, in the order they are shown. `unknown` says the person is not sure."""

    each: tuple[C, ...] = ()
    unknown: bool = False

    def __contains__(self, option: object) -> bool:
        return option in self.each

    def __iter__(self) -> Iterator[C]:
        return iter(self.each)

    def __len__(self) -> int:
        return len(self.each)

    def __str__(self) -> str:
        return "Not sure" if self.unknown else "; ".join(str(option.value) for option in self.each) or "None of these"


def has_ticked(case: Case, question: str, *boxes: str) -> bool:
    """Whether one of some boxes is ticked in a checklist, named by its key, that another pathway may have asked."""
    raw = case.answers.get(question)
    return isinstance(raw, list) and any(box in raw for box in boxes)


@dataclass(frozen=True, kw_only=True)
class Checklist(Question[Ticked[C]]):
    """Boxes to tick, any number: "none", "not_sure" or a list of the options' keys.

    By itself it leads three ways (some, none, not sure); what depends on which boxes is worked out as a finding.
    `pairs` are boxes, two or more, that lead elsewhere only together: samples, beside each box alone and all of them.
    """

    kind: ClassVar[str] = Kind.CHECKLIST
    options: type[C]
    none: str = "None of these"
    pairs: tuple[tuple[C, ...], ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "samples", lambda case: self._samples())

    def _samples(self) -> Iterable[Raw]:
        alone = [[option.key] for option in self.options]
        together = [[option.key for option in boxes] for boxes in self.pairs]
        return [NONE, NOT_SURE, *alone, *together, [option.key for option in self.options]]

    def branch(self, value: Ticked[C]) -> str:
        return NOT_SURE if value.unknown else SOME if value.each else NONE

    def label(self, value: Ticked[C]) -> str:
        return "Not sure" if value.unknown else "Some of these" if value.each else self.none

    def show(self, value: Ticked[C]) -> str:
        return str(value) if value.each or value.unknown else self.none

    def read(self, raw: Raw, case: Case) -> Ticked[C]:
        if raw == NOT_SURE:
            return Ticked(unknown=True)
        if raw == NONE:
            return Ticked()
        keys: list[Any] = raw if isinstance(raw, list) else []
        names = [option.key for option in self.options]
        if not keys or not all(key in names for key in keys):
            raise Unreadable(Mistake.TICK)
        return Ticked(tuple(option for option in self.options if option.key in keys))


def _date(raw: object, field: str = "") -> PartialDate:
    if raw == NOT_SURE:
        return UNKNOWN
    if not isinstance(raw, str) or not raw:
        raise Unreadable(Mistake.ENTER_DATE, field)
    try:
        return PartialDate.read(raw)
    except ValueError as error:
        raise Unreadable(str(error), field) from None


@dataclass(frozen=True, kw_only=True)
class DateOfBirth(Question[PartialDate]):
    """A date of birth, known to the day, the month or the year, or not at all ("not_sure")."""

    kind: ClassVar[str] = Kind.DATE

    def read(self, raw: Raw, case: Case) -> PartialDate:
        born = _date(raw)
        if born.earliest > case.as_at:
            raise Unreadable("The date of birth is in the future. Check the year.")
        return PartialDate(born.earliest, min(born.latest, case.as_at))


@dataclass(frozen=True, kw_only=True)
class DateQuestion(Question[PartialDate]):
    """A date, known to the day, the month or the year, or not at all ("not_sure").

    `first` and `last` give the days between which it has to lie, with the words for one that does not.
    """

    kind: ClassVar[str] = Kind.DATE
    first: Callable[[Case], tuple[date, str]] | None = None
    last: Callable[[Case], tuple[date, str]] | None = None

    def read(self, raw: Raw, case: Case) -> PartialDate:
        day = _date(raw)
        if day == UNKNOWN:
            return day
        if self.first and day.latest < self.first(case)[0]:
            raise Unreadable(self.first(case)[1])
        if self.last and day.earliest > self.last(case)[0]:
            raise Unreadable(self.last(case)[1])
        return day


@dataclass(frozen=True)
class Period:
    """One period as entered. `end` is the last day of it, None while it goes on; `fields` holds its choices."""

    start: PartialDate
    end: PartialDate | None
    fields: tuple[tuple[str, Option], ...] = ()

    def __getitem__(self, key: str) -> Any:
        return dict(self.fields)[key]


@dataclass(frozen=True)
class Periods:
    """All periods entered, in order of their start. `unknown` says the person does not know whether there were any."""

    each: tuple[Period, ...] = ()
    unknown: bool = False

    def __str__(self) -> str:
        if self.unknown:
            return "Not sure"
        return (
            "; ".join(
                f"{period.start} to {period.end or 'now'} ({', '.join(str(o.value) for _, o in period.fields)})"
                for period in self.each
            )
            or "None"
        )


@dataclass(frozen=True)
class Field:
    """A closed choice made for each period."""

    key: str
    text: str
    options: type[Option]


@dataclass(frozen=True, kw_only=True)
class PeriodsQuestion(Question[Periods]):
    """A list of periods, any number: "none", "not_sure", or for each one `start`, `end` and the `fields`.

    `some`, `none` label the answers to the first half of the question (whether there were any); `one` names a
    period ("period", "stay"); `open` labels the box for one that has not ended, `last_hint` says which day is the
    last. `first_day` and `last_day` give the days between which a period has to lie, with the words for one that begins
    before or ends after.

    `turns` gives other answers that may come true some day, with words for each, to show what they would change.
    """

    kind: ClassVar[str] = Kind.PERIODS
    fields: tuple[Field, ...]
    some: str
    none: str
    one: str
    open: str
    first_day: Callable[[Case], tuple[date, str]]
    last_day: Callable[[Case], tuple[date, str]]
    last_hint: str = ""
    turns: Callable[[Case], Iterable[tuple[str, Raw]]] = lambda case: ()

    def branch(self, value: Periods) -> str:
        return NOT_SURE if value.unknown else SOME if value.each else NONE

    def label(self, value: Periods) -> str:
        return "Not sure" if value.unknown else self.some if value.each else self.none

    def read(self, raw: Raw, case: Case) -> Periods:
        if raw == NOT_SURE:
            return Periods(unknown=True)
        if raw == NONE:
            return Periods()
        if not isinstance(raw, list) or not raw:
            raise Unreadable(Mistake.CHOOSE)
        bounds = self.first_day(case), self.last_day(case)
        each = [self._period(str(place), item, *bounds) for place, item in enumerate(raw)]
        return Periods(tuple(sorted(each, key=lambda period: period.start)))

    def _period(self, place: str, raw: object, first_day: tuple[date, str], last_day: tuple[date, str]) -> Period:
        if not isinstance(raw, dict):
            raise Unreadable(f"Enter the dates of this {self.one}.", place)
        start = _date(raw.get("start"), f"{place}.start")
        end = None if raw.get("end") == OPEN else _date(raw.get("end"), f"{place}.end")
        first, too_early = first_day
        if start.latest < first:
            raise Unreadable(too_early, f"{place}.start")
        last, too_late = last_day
        if start.earliest > last and start != UNKNOWN:
            raise Unreadable(too_late, f"{place}.start")
        if end and end != UNKNOWN:
            if end.latest < start.earliest:
                raise Unreadable(f"This {self.one} ends before it starts. Check both dates.", f"{place}.end")
            if end.earliest > last:
                raise Unreadable(too_late, f"{place}.end")
        return Period(start, end, tuple((field.key, self._choice(field, raw, place)) for field in self.fields))

    def _choice(self, field: Field, raw: dict[str, str], place: str) -> Option:
        if option := field.options.keyed(raw.get(field.key)):
            return option
        raise Unreadable(f"{field.text} {Mistake.CHOOSE}", f"{place}.{field.key}")
