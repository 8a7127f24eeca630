"""What a pathway leads to on closed answers alone, as tables that a page can follow without Python.

A pathway depends on nothing but the answers that it looks up, in the order in which it does. So it is walked with no
answer, and then with every answer to every question that it looked up, until nothing is left open: that is the whole
of what it does with choices, boxes and "not sure". What it says on the way (steps, duties, what to find out) stands at
the first answer after which it is certain, and what goes on alike is kept once. Answers with an exact date lead to
nothing here: only Python can tell.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeAlias

from decision_trees import law, report
from decision_trees.engine.advice import Advice, Outcome
from decision_trees.engine.answers import Checklist
from decision_trees.engine.case import Case, Step
from decision_trees.engine.questions import Choice, Fact, Note, Question, Raw
from decision_trees.engine.walk import Pathway, Walk

from .lists import Alike
from .said import ANYTHING, Item, Said, in_common, less, more
from .values import Values, questions

PYTHON, END = "python", "end"
"""Where a walk stops: only Python can tell, or it is at its end. Else it is a question's key."""


@dataclass(frozen=True, eq=False)
class Node:
    """What hangs on one answer: for each value of it (None where there is none) what is said from then on, and what
    comes next. A value that is not here leads to Python."""

    key: str
    ways: tuple[tuple[str | None, Said, Node | str], ...]


Way: TypeAlias = tuple[Said, Node | str]


@dataclass
class Closed:
    """The tables of a pathway: where it begins, the words of closed answers by question, and the boxes that are alike
    of its checklists."""

    said: Said
    top: Node | str
    shown: dict[str, dict[str, tuple[str, str]]] = field(default_factory=dict)
    lists: dict[str, Alike] = field(default_factory=dict)
    facts: dict[str, Fact[Any]] = field(default_factory=dict)
    advice: dict[str, Advice] = field(default_factory=dict)


def closed(pathway: Pathway, day: date = law.CHECKED) -> Closed:
    """The tables of a pathway as at a day."""
    return _Explorer(pathway, day).closed()


class _Explorer:
    def __init__(self, pathway: Pathway, day: date) -> None:
        self.values, self.day = Values(pathway, day), day
        self.pool: dict[object, Node] = {}
        self.late: dict[object, Node | str] = {}
        self.shown: dict[str, dict[str, tuple[str, str]]] = {}
        self.facts: dict[str, Fact[Any]] = {}
        self.advice: dict[str, Advice] = {}
        self.law: dict[object, str] = {}

    def closed(self) -> Closed:
        self.values.learn(lambda answers: self._stop_and_said(answers)[:2])
        said, top = self._grow({}, frozenset())
        return Closed(said, top, self.shown, self.values.lists, self.facts, self.advice)

    def _stop_and_said(self, answers: Mapping[str, Raw]) -> tuple[str, Said, list[str]]:
        here, keys = self.values.walk(answers)
        if here.error:
            return PYTHON, ANYTHING, keys
        return (END if isinstance(here.at, Outcome) else here.at.key), self._said(here), keys

    def _grow(self, answers: dict[str, Raw], without: frozenset[str]) -> Way:
        """What is said from the start on these answers, and what follows. Of the questions `without`, none is given."""
        stop, said, keys = self._stop_and_said(answers)
        if stop == PYTHON:
            return ANYTHING, PYTHON
        left = [key for key in keys if key not in answers and key not in without]
        to: Node | str = stop
        if stop == END:
            last = max((place for place, key in enumerate(keys) if key in answers), default=-1)
            late = [key for key in keys[last + 1 :] if key in left]
            alone = [
                (key, *names, self._adds({**answers, key: raw}, said))
                for key in late
                for raw, names in self.values.of(key)
                if raw is not None
            ]
            if all(each[-1] is not None for each in alone):
                left = [key for key in left if key not in late]
                same = tuple(late), tuple(alone)
                if same not in self.late:
                    self.late[same] = self._added(answers, without.union(left), said)[1]
                to = self.late[same]
        return self._branched(answers, without, left, (said, to), self._grow)

    def _branched(
        self,
        answers: dict[str, Raw],
        without: frozenset[str],
        left: list[str],
        way: Way,
        grow: Callable[[dict[str, Raw], frozenset[str]], Way],
    ) -> Way:
        """What hangs on the questions that are `left`, the last one first; `way` is what follows without them."""
        for place in reversed(range(len(left))):
            key, gone = left[place], without.union(left[:place])
            ways: list[tuple[str | None, Said, Node | str]] = []
            for raw, names in self.values.of(key) or [(None, [None])]:
                there = way if raw is None else grow({**answers, key: raw}, gone)
                ways += [(name, *there) for name in names]
            way = self._node(key, ways)
        return way

    def _adds(self, answers: dict[str, Raw], base: Said) -> Said | None:
        """What an answer that is looked up at the very end adds; None where it changes more."""
        stop, said, _ = self._stop_and_said(answers)
        return more(base, said) if stop == END else None

    def _added(self, answers: dict[str, Raw], without: frozenset[str], base: Said) -> Way:
        """As `_grow`, for what answers of earlier pathways add at the very end. Walks to which each of them alone adds
        the same are alike: only one is walked with several. Random walks hold it."""
        stop, said, keys = self._stop_and_said(answers)
        added = more(base, said) if stop == END else None
        if added is None:
            return ANYTHING, PYTHON
        left = [key for key in keys if key not in answers and key not in without]
        return self._branched(
            answers, without, left, (added, END), lambda answers, without: self._added(answers, without, base)
        )

    def _node(self, key: str, ways: list[tuple[str | None, Said, Node | str]]) -> Way:
        """A node without what all its ways say; none where nothing hangs on the answer."""
        said = in_common([each for _, each, _ in ways])
        rest = tuple((value, less(each, said), to) for value, each, to in ways if to != PYTHON)
        whole = isinstance(questions().get(key), Choice | Checklist) and len(rest) == len(ways)
        if whole and len({(each, to) for _, each, to in rest}) == 1:
            return said, rest[0][2]
        return said, self.pool.setdefault((key, rest), Node(key, rest))

    def _said(self, here: Walk) -> Said:
        """What a walk says, by channel."""
        case = here.case
        steps = [*case.steps.items()]
        self.facts |= {key: step.fact for key, step in steps}
        told = tuple(self._step(key, step, case) for key, step in steps if not isinstance(step.fact, Note))
        if not isinstance(here.at, Outcome):
            return (told, *ANYTHING[1:])
        notes = tuple((key, step.fact.show(step.value)) for key, step in steps if isinstance(step.fact, Note))
        self.advice |= {here.at.key: here.at, **case.duties}
        end = here.at.key, report.confidence(here, here.at)
        duties, unsettled = tuple(case.duties), tuple(case.unsettled)
        left_open, can_add = tuple(case.left_open), tuple(case.can_add)
        find_out = tuple(report.to_settle(case))
        return told, notes, (), duties, find_out, unsettled, left_open, can_add, (end,), (self._law(here, here.at),)

    def _step(self, key: str, step: Step, case: Case) -> Item:
        """A step: the words and the branch of one that was answered follow from the answer."""
        raw = case.answers.get(key) if isinstance(step.fact, Question) else None
        value = step.fact.show(step.value) + (f". {step.because}" if step.because else "")
        if raw is None:
            return key, value, step.branch, bool(step.inside)
        if isinstance(raw, str):
            self.shown.setdefault(key, {})[raw] = value, step.branch
        return key, bool(step.inside)

    def _law(self, here: Walk, end: Outcome) -> str:
        """When the law of a result was last checked, in words."""
        rests_on = end.key, tuple(here.case.duties), frozenset(here.case.steps)
        if rests_on not in self.law:
            cites = report.cited(here.case.steps.values(), (end, *here.case.duties.values()))
            self.law[rests_on] = law.last_checked(cites, self.day)
        return self.law[rests_on]
