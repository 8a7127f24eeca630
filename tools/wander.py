"""Cases answered at random, with dates that keep near the days on which the law turns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from decision_trees.engine.advice import Outcome
from decision_trees.engine.answers import Checklist, PeriodsQuestion
from decision_trees.engine.case import Case
from decision_trees.engine.language import NONE, NOT_SURE, OPEN
from decision_trees.engine.questions import Answers, Choice, Question, Raw
from decision_trees.engine.walk import Pathway, Walk, walk
from decision_trees.law.dates import PartialDate, birthday
from decision_trees.shared.facts import BORN

AGES = (14, 16, 18, 21, 25)
LENGTHS = (0, 0, 0, 1, 7, 14, 17, 21, 28, 56, 75, 91, 183, 365, 730)
"""Days of the periods that the law names, and of some others."""
LIFE = 32 * 365
FREELY, PARTLY = 0.25, 0.1
"""How often a date lies anywhere, and how often it is not known to the day."""
ATTEMPTS = 200
"""Entries to try for one question, of which many cannot be: periods that end before they begin, for example."""


class Wanderer:
    """Walks one pathway as at one day at random, again and again.

    An answer that has often been given in a place and led to nothing new is given less and less often there; else
    most walks would take the few short ways, and hardly any the many long ones.
    """

    def __init__(self, pathway: Pathway, day: date, random: Random) -> None:
        self.pathway, self.day, self.random = pathway, day, random
        self.turns = pathway.changes
        self.given: Counter[object] = Counter()
        self.new: Counter[object] = Counter()
        self.paths: set[object] = set()
        self.offered: set[str] = set()

    def walk(self) -> Walk:
        """Answer question after question, to the end; of those that nobody has to answer, half."""
        answers: dict[str, Raw] = {}
        chosen: list[object] = []
        self.offered.clear()
        here = walk(self.pathway.run, answers, self.day, offered=self.offered)
        while not isinstance(question := here.at, Outcome):
            if here.offered and self.random.random() < 0.5:
                self.offered.add(question.key)
                here = walk(self.pathway.run, answers, self.day, offered=self.offered)
                continue
            before = here.path
            here = self._answer(here, question, answers)
            chosen.append((before, tuple(answers)[-1], str(answers[tuple(answers)[-1]])))
        end = here.path, here.at.key
        self.given.update(chosen)
        self.new.update(chosen if end not in self.paths else ())
        self.paths.add(end)
        return here

    def _answer(self, here: Walk, question: Question[Any], answers: dict[str, Raw]) -> Walk:
        """The walk with an answer to this question that can be read."""
        for _ in range(ATTEMPTS):
            if isinstance(question, Choice):
                answers[question.key] = self._choice(question, here)
            else:
                answers[question.key] = _entry(question, _Days(self.random, here.case, self.turns))
            there = walk(self.pathway.run, answers, self.day, offered=self.offered)
            if not there.error:
                return there
        raise ValueError(f"{self.pathway.key}: no entry for {question.key} can be read: {answers}")

    def _choice(self, question: Choice[Any], here: Walk) -> str:
        keys = [str(option.key) for option in question.each()]
        places = [(here.path, question.key, key) for key in keys]
        return self.random.choices(keys, [(1 + self.new[place]) / (1 + self.given[place]) for place in places])[0]


class _Days:
    """Days and entries drawn for one case: most near birthdays, dates entered before and days on which law changes."""

    def __init__(self, random: Random, case: Case, turns: tuple[date, ...]) -> None:
        self.random, self.as_at = random, case.as_at
        known = list(_entered(case.answers))
        step = case.steps.get(BORN.key)
        self.born: date | None = step.value.earliest if step else None
        birthdays = [birthday(self.born, age) for age in AGES] if self.born and self.born.year > 1920 else []
        self.near = [case.as_at, case.as_at, *turns, *known, *birthdays, *birthdays]

    def birth(self) -> date:
        """A birth: half of them on or next to a birthday that counts."""
        if self.random.random() < 0.5:
            return birthday(self.as_at, -self.random.choice(AGES)) + timedelta(self.random.randint(-2, 2))
        if self.random.random() < 0.05:
            return date(self.as_at.year // 4 * 4 - 4 * self.random.randint(3, 7), 2, 29)
        return self.as_at - timedelta(self.random.randint(10 * 365, LIFE))

    def day(self) -> date:
        """Any day, most so many days before or after one that counts."""
        if self.random.random() < FREELY:
            return self.as_at - timedelta(self.random.randint(-400, LIFE))
        away = self.random.choice(LENGTHS) * self.random.choice((1, -1)) + self.random.randint(-2, 2)
        return self.random.choice(self.near) + timedelta(away)

    def written(self, day: date) -> str:
        """A day as entered: now and then only the month or the year is known, or nothing."""
        if self.random.random() < PARTLY:
            return self.random.choice([f"{day:%Y-%m}", f"{day:%Y-%m}", f"{day:%Y}", NOT_SURE])
        return str(day)

    def boxes(self, question: Checklist[Any]) -> Raw:
        """Some boxes, few or many, or none."""
        often = self.random.choice((0.15, 0.3, 0.6))
        ticked = [str(option.key) for option in question.options if self.random.random() < often]
        return ticked or self._nothing()

    def period(self, question: PeriodsQuestion) -> dict[str, str]:
        """A period that begins near a day that counts and lasts as long as the law names, or that ends near one."""
        one = self.day()
        other = self.random.choice([self.day(), one + timedelta(self.random.choice(LENGTHS))])
        first, last = min(one, other), max(one, other)
        chosen = {field.key: self.random.choice(list(field.options)).key for field in question.fields}
        end = OPEN if self.random.random() < 0.2 else self.written(last)
        return {"start": self.written(first), "end": end, **chosen}

    def periods(self, question: PeriodsQuestion) -> Raw:
        """No period or up to four; often in the same place and on the same basis, as lives are."""
        each = [self.period(question) for _ in range(self.random.choice((0, 1, 1, 1, 2, 2, 3, 4)))]
        for one in each[1:]:
            one.update({field.key: each[0][field.key] for field in question.fields if self.random.random() < 0.5})
        return each or self._nothing()

    def _nothing(self) -> str:
        return self.random.choice([NONE, NOT_SURE])


def _entry(question: Question[Any], days: _Days) -> Raw:
    if isinstance(question, Checklist):
        return days.boxes(question)
    if isinstance(question, PeriodsQuestion):
        return days.periods(question)
    return days.written(days.birth() if question.key == BORN.key else days.day())


def _entered(answers: Answers) -> Iterator[date]:
    """The first and last days of what was entered as dates."""
    for raw in answers.values():
        entries = (
            [raw]
            if isinstance(raw, str)
            else [word for entry in raw if isinstance(entry, dict) for word in entry.values()]
        )
        for word in entries:
            if word[:4].isdigit():
                known = PartialDate.read(word)
                yield from {known.earliest, known.latest}
