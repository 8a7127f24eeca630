"""A small pathway about bus tickets, so that the engine is tested on something that has nothing to do with law."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, TypeVar

from decision_trees.engine.advice import Action, Advice, Deadline, Duty, Milestone, Outcome, Role, Source
from decision_trees.engine.answers import OPEN, DateOfBirth, Field, PeriodsQuestion, YesNo
from decision_trees.engine.case import Case
from decision_trees.engine.questions import Choice, Finding, Note, Option, Raw
from decision_trees.engine.walk import Pathway
from decision_trees.law.dates import birthday, in_words
from decision_trees.law.limit import Limit

T = TypeVar("T", bound=Advice)
DAY = timedelta(days=1)
TODAY = date(2026, 11, 22)
CHEAP = date(2025, 1, 1)  # the first day of the cheap ticket


class Age(Option):
    CHILD = "Under 16"
    ADULT = "16 or over"
    UNCLEAR = "Not clear"


class Enough(Option):
    YES = "Thirty days or more"
    NO = "Fewer"
    DOUBT = "Not clear"


class Line(Option):
    RED = "Red line"
    BLUE = "Blue line"


class On(Option):
    YES = "In force"
    NO = "Not in force"


def _births(case: Case) -> Iterator[Raw]:
    yield from ("not_sure", "2010")
    yield from (str(birthday(case.as_at, -16) + n * DAY) for n in (-1, 0, 1))


def _passes(case: Case) -> Iterator[Raw]:
    yield from ("none", "not_sure")
    for days in (28, 29, 30):
        start, end = case.as_at - 100 * DAY, case.as_at - 100 * DAY + days * DAY
        yield [{"start": str(start), "end": str(end), "line": "red"}]
    yield [{"start": str(case.as_at - 60 * DAY), "end": OPEN, "line": "blue"}]


def _last(case: Case) -> tuple[date, str]:
    return case.as_at, f"This is after {in_words(case.as_at)}."


def _first(case: Case) -> tuple[date, str]:
    return date(1990, 1, 1), "There were no passes before 1990."


NOW = Deadline("at once", Source.SUGGESTED)


def _advice(kind: type[T], key: str, name: str, *actions: Action) -> T:
    return kind(
        key=key,
        name=name,
        plain=f"{name}.",
        actions=actions or (Action(Role.ANY_WORKER, "Say so", NOW),),
        cites=("CA89 s.22",),
        not_considered=("Dogs",),
        challenge=("Ask the driver",),
    )


BORN = DateOfBirth("born", "Date of birth", why="Children travel free.", samples=_births)
PASSES = PeriodsQuestion(
    "passes",
    "Which passes have you had?",
    why="Thirty days make a regular.",
    samples=_passes,
    some="Some",
    none="None",
    one="pass",
    open="Still has it",
    fields=(Field("line", "Which line?", Line),),
    first_day=_first,
    last_day=_last,
)
DOG = Choice("dog", "Have you got a dog?", why="A dog must be on a lead.", options=YesNo)
STUDENT = Choice("student", "Are you a student?", why="Students pay half.", options=YesNo)
AGE: Finding[Age] = Finding("age", "Age", ("FLRA69 s.9",))
REGULAR: Finding[Any] = Finding("regular", "A regular?")
IN_FORCE: Finding[Any] = Finding("cheap", "Is there a cheap ticket?")
TOWN: Note[Any] = Note("town", "Town")
SIXTEEN = Milestone("sixteen", "16th birthday")
THIRTY = Milestone("thirty", "Thirty days are complete")
LEAD = _advice(
    Duty,
    "lead",
    "Keep the dog on a lead",
    Action(Role.ANY_WORKER, "Buy a lead", Deadline("a week on", Source.LAW, SIXTEEN, Limit("", days=7))),
)
FREE = _advice(Outcome, "free", "Free ticket")
HALF = _advice(Outcome, "half", "Half price")
CHEAPER = _advice(Outcome, "cheap_ticket", "Cheap ticket")
FULL = _advice(
    Outcome,
    "full",
    "Full price",
    Action(Role.SOCIAL_WORKER, "Pay", Deadline("a month on", Source.LAW, SIXTEEN, Limit("", months=1))),
)
ASK = _advice(Outcome, "ask", "Ask at the office")
EVERYTHING = (BORN, PASSES, DOG, STUDENT, AGE, REGULAR, IN_FORCE, TOWN, LEAD, FREE, HALF, CHEAPER, FULL, ASK)


def _age(case: Case) -> Age:
    born = case.ask(BORN)
    sixteen = {birthday(day, 16) <= case.as_at for day in (born.earliest, born.latest)}
    if born.exact:
        case.mark(SIXTEEN, birthday(born.earliest, 16))
    return case.find(AGE, Age.UNCLEAR if len(sixteen) > 1 else Age.ADULT if True in sixteen else Age.CHILD)


def _regular(case: Case) -> Enough:
    passes = case.ask(PASSES)
    if passes.unknown:
        return case.find(REGULAR, Enough.DOUBT)
    for each in passes.each:
        case.mark(THIRTY, each.start.earliest + 29 * DAY)
    days = sum(((each.end.earliest if each.end else case.as_at) - each.start.latest).days + 1 for each in passes.each)
    return case.find(REGULAR, Enough.YES if days >= 30 else Enough.NO, f"{days} days")


def tickets(case: Case) -> Outcome:
    """Which ticket does a person need?"""
    age = _age(case)
    if case.ask(DOG) is not YesNo.NO:
        case.add(LEAD)
    if age is Age.CHILD:
        return FREE
    if age is Age.UNCLEAR:
        return ASK
    regular = _regular(case)
    case.find(TOWN, "Toytown")
    if regular is Enough.DOUBT:
        case.check("Look at the passes.", PASSES)
        return ASK
    if regular is Enough.YES and case.find(IN_FORCE, On.YES if case.as_at >= CHEAP else On.NO) is On.YES:
        return CHEAPER
    return {YesNo.YES: HALF, YesNo.NO: FULL, YesNo.NOT_SURE: ASK}[case.ask(STUDENT)]


TICKETS = Pathway("tickets", "Which ticket?", "Finds the ticket.", tickets, date(2020, 1, 1))
