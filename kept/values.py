"""What a pathway tells apart of the answers to a question: of its own questions every option; of those that earlier
pathways ask only what makes a difference here, learned from many of its walks; and of boxes as `lists` says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from random import Random
from typing import Any, TypeAlias

from decision_trees import PATHWAYS, pathways
from decision_trees.engine.answers import Checklist
from decision_trees.engine.case import WorkedOut
from decision_trees.engine.language import NONE, NOT_SURE, Kind
from decision_trees.engine.questions import Choice, Question, Raw
from decision_trees.engine.walk import Pathway, Walk, walk

from . import lists
from .lists import Alike

Answered: TypeAlias = dict[str, Raw]
Apart: TypeAlias = "list[tuple[Raw | None, list[str | None]]]"
"""Answers that make a difference, each with the names of those that are alike; None stands for no answer."""

EACH = 12
"""In how many walks to one end an answer is tried before it is taken to make no difference on the way there."""
MORE, OFTEN = 8, 0.6
"""How many times with answers of earlier pathways besides, and how often each of these is given."""


class LookedUp(Mapping[str, Raw]):
    """Answers that note in which order they are looked up."""

    def __init__(self, answers: Mapping[str, Raw]) -> None:
        self.answers = answers
        self.keys_in_order: dict[str, None] = {}

    def __getitem__(self, key: str) -> Raw:
        self.keys_in_order[key] = None
        return self.answers[key]

    def __iter__(self) -> Iterator[str]:
        raise TypeError("a pathway looks answers up by their keys")

    def __len__(self) -> int:
        raise TypeError("a pathway looks answers up by their keys")


class _Boxes(list[str]):
    """No box ticked, noting for which it is looked."""

    def __init__(self, looked_for: dict[str, None]) -> None:
        super().__init__()
        self.looked_for = looked_for

    def __contains__(self, key: object) -> bool:
        self.looked_for[str(key)] = None
        return False


@cache
def questions() -> dict[str, Question[Any]]:
    """Every question of every pathway, by its key: what an earlier pathway may have asked."""
    return {key: each for pathway in reversed([*PATHWAYS.values()]) for key, each in declared(pathway).items()}


def declared(pathway: Pathway) -> dict[str, Question[Any]]:
    """The questions that a pathway says it can ask, by key."""
    return {each.key: each for each in pathways.declared(pathway).QUESTIONS if isinstance(each, Question)}


def closed_answers(question: Question[Any]) -> list[Raw]:
    """The answers to a question that need no date; of a checklist, samples."""
    if isinstance(question, Choice):
        return [option.key for option in question.each()]
    if isinstance(question, Checklist):
        return [*question.samples(None)]  # type: ignore[arg-type]
    return [NONE, NOT_SURE] if question.kind == Kind.PERIODS else [NOT_SURE]


class Values:
    """What a pathway tells apart as at a day. `seen` is all that a walk shows."""

    def __init__(self, pathway: Pathway, day: date) -> None:
        self.pathway, self.day = pathway, day
        self.worked_out: WorkedOut = {}
        self.lists: dict[str, Alike] = {}
        self.apart: dict[str, Apart] = {}

    def walk(self, answers: Mapping[str, Raw]) -> tuple[Walk, list[str]]:
        """A walk, and the questions whose answers it looked up, in that order."""
        looked_up = LookedUp(answers)
        here = walk(self.pathway.run, looked_up, self.day, self.worked_out)
        return here, [*looked_up.keys_in_order]

    def learn(self, seen: lists.Seen) -> None:
        """Learn what makes a difference, from what walks show."""
        own = declared(self.pathway)
        for key, probes in self._probes().items():
            question = questions()[key]
            if isinstance(question, Checklist):
                boxes = None if key in own else self._looked_for(key, probes)
                self.lists[key] = lists.alike(question, probes, seen, boxes)
            if key not in own:
                self.apart[key] = self._told_apart(key, probes, seen)

    def of(self, key: str) -> Apart:
        """What is told apart of the answers to a question; nothing of one that no pathway asks."""
        if key not in self.apart:
            self.apart[key] = [(None, [None])]
            self.apart[key] += [(raw, [self._named(key, raw)]) for raw in self._every(key)]
        return self.apart[key]

    def _every(self, key: str) -> list[Raw]:
        if key in self.lists:
            return [NONE, NOT_SURE, *self.lists[key].samples]
        return closed_answers(questions()[key]) if key in questions() else []

    def _named(self, key: str, raw: Raw) -> str:
        return raw if isinstance(raw, str) else self.lists[key].named(raw)

    def _told_apart(self, key: str, probes: list[Answered], seen: lists.Seen) -> Apart:
        def shown(answers: Answered) -> object:
            """With the other questions that are looked up then: these may make the difference."""
            return seen(answers), frozenset(self.walk(answers)[1])

        found: dict[object, tuple[Raw | None, list[str | None]]] = {}
        found[tuple(shown(probe) for probe in probes)] = None, [None]
        for raw in self._every(key):
            shows = tuple(shown({**probe, key: raw}) for probe in probes)
            found.setdefault(shows, (raw, []))[1].append(self._named(key, raw))
        return [*found.values()]

    def _looked_for(self, key: str, probes: list[Answered]) -> list[str]:
        looked_for: dict[str, None] = {}
        for probe in probes:
            self.walk({**probe, key: _Boxes(looked_for)})
        return [*looked_for]

    def _probes(self) -> dict[str, list[Answered]]:
        """For each checklist that is looked up, and each question of earlier pathways, answers with which it is: some
        for each place to which sample answers lead."""
        own, random = declared(self.pathway), Random(0)
        found: dict[str, dict[str, list[Answered]]] = {}
        met: dict[tuple[str, str], int] = {}
        pending: list[Answered] = [{}]
        while pending:
            answers = pending.pop()
            here, keys = self.walk(answers)
            if here.error:
                continue
            for key in keys:
                if key in questions() and (key not in own or isinstance(own[key], Checklist)):
                    some = found.setdefault(key, {}).setdefault(here.at.key, [])
                    rest = {each: raw for each, raw in answers.items() if each != key}
                    count = met[key, here.at.key] = met.get((key, here.at.key), 0) + 1
                    if len(some) < EACH:
                        some.append(rest)
                    elif (place := random.randrange(count)) < EACH:
                        some[place] = rest
            if isinstance(here.at, Question):
                pending += [{**answers, here.at.key: raw} for raw in closed_answers(here.at)]
        earlier = [key for key in found if key not in own]
        return {
            key: [
                probe
                for stop, some in each.items()
                for rest in some
                for probe in (rest, *self._with_earlier(rest, {*earlier} - {key}, random, stop))
            ]
            for key, each in found.items()
        }

    def _with_earlier(self, answers: Answered, keys: set[str], random: Random, stop: str) -> Iterator[Answered]:
        """The same answers with some that earlier pathways asked for: two may make a difference only together, above
        all at a question that they imply."""
        for _ in range(MORE if stop in questions() else 1):
            given = {key: random.choice(closed_answers(questions()[key])) for key in sorted(keys)}
            yield {**{key: raw for key, raw in given.items() if random.random() < OFTEN}, **answers}
