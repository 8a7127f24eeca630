"""Explore a pathway: walk it with sample answers to every question met on the way.

What a pathway does is what it did on these cases; nobody writes it down twice. They are chosen so that it does not
matter in which order the samples stand. Random cases show what the samples miss (`tools/proofs/walks.py`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, TypeAlias

from .advice import Outcome
from .case import WorkedOut
from .questions import Answers, Choice, Finding
from .walk import Run, Walk, walk

Order: TypeAlias = Callable[[str, list[Any]], list[Any]]
"""Puts the samples of a question or a part, named by its key, into another order."""
Taken: TypeAlias = dict[str, tuple[int, int]]
"""For each question or part so far: which of its samples a case met, and of how many."""

FEW = 18
"""So many samples of a question are crossed with all that follows; of more, as of whole histories, pairs have to do."""


def explore(
    run: Run, as_at: date, *, briefly: bool = False, order: Order = lambda key, samples: samples
) -> Iterator[Walk]:
    """Finished walks over the sample answers to every question met on the way. Raises TypeError at a dead end.

    Cases that have taken the same recorded path to the same question are alike but for what no path names (dates,
    boxes, all that was asked in a part) and rules still look at once the question is answered. Where such an earlier
    answer has few samples, cases that met different ones are kept apart. Among the others, every sample of the question
    (or of the part that asks it) meets every sample of each earlier answer with many. A case that brings nothing new
    meets one sample, in turn, and goes on. So all cases of questions with few samples are walked, and of those with
    many whatever two samples can lead to.

    At what rules still look is learned from fewer walks first, and then from the cases themselves until they show no
    more. `briefly`, each sample is met once for each path to the question: enough to meet every question and result.
    """
    explorer = _Explorer(run, as_at, order)
    if briefly:
        yield from explorer.walks(lambda here, taken, key: {}, few=0)
        return
    for _ in explorer.walks(explorer.unnamed_and_seen, few=0):
        pass  # most is learned from pairs alone
    walks, known = list[Walk](), -1
    while (seen := sum(map(len, explorer.still_seen.values()))) > known:
        known = seen
        walks.clear()
        walks.extend(explorer.walks(explorer.unnamed_and_seen, FEW))
    yield from walks


def explore_everything(run: Run, as_at: date) -> Iterator[Walk]:
    """Finished walks as of `explore`, on which every earlier answer is taken to matter: many times as many. They hold
    that no rule remembers what it was not seen to look at."""
    explorer = _Explorer(run, as_at, lambda key, samples: samples)
    yield from explorer.walks(lambda here, taken, key: _unnamed(here, taken), FEW)


class _Explorer:
    """Walks a pathway as at a single day. `still_seen` are, for a recorded path and the question or part that follows,
    those before it at which rules were seen to look once it was answered."""

    def __init__(self, run: Run, as_at: date, order: Order) -> None:
        self.run, self.as_at, self.order = run, as_at, order
        self.worked_out: WorkedOut = {}
        self.still_seen: defaultdict[object, set[str]] = defaultdict(set)
        self.learned: set[object] = set()

    def walks(self, earlier: Callable[[Walk, Taken, str], Taken], few: int) -> Iterator[Walk]:
        """Finished walks. `earlier` names the samples by which cases at a question differ; those of up to `few` keep
        cases apart, of the others pairs are covered."""
        pending: list[tuple[Answers, Taken]] = [({}, {})]
        places: defaultdict[object, _Place] = defaultdict(_Place)
        while pending:
            answers, taken = pending.pop()
            here = walk(self.run, answers, self.as_at, self.worked_out, taken)
            if isinstance(here.at, Outcome):
                self._learn(here, taken)
                yield here
                continue
            if here.error:
                raise ValueError(f"bad sample for {here.at.key}: {answers[here.at.key]!r}: {here.error.words}")
            part = here.part if here.part and here.part.key not in taken else None
            key = part.key if part else here.at.key
            met = earlier(here, taken, key)
            apart = tuple((each, n) for each, (n, of) in met.items() if of <= few)
            pairs = tuple((each, n) for each, (n, of) in met.items() if of > few)
            left_out = [None] if here.offered else []
            samples = self.order(key, [*left_out, *(part or here.at).samples(here.case)])
            for n in places[here.path, apart, key].choose(len(samples), pairs):
                more = {} if samples[n] is None else samples[n] if part else {key: samples[n]}
                pending.append(({**more, **answers}, {**taken, key: (n, len(samples))}))

    def unnamed_and_seen(self, here: Walk, taken: Taken, key: str) -> Taken:
        """The samples a case met that no path names and that rules look at once a question is answered."""
        seen = self.still_seen.get((here.path, key), ())
        return {each: which for each, which in _unnamed(here, taken).items() if each in seen}

    def _learn(self, here: Walk, taken: Taken) -> None:
        """Take in what the rules looked at on a finished walk, and how late."""
        steps = here.case.steps
        place: dict[str, int] = {}
        for number, (key, recorded) in enumerate(steps.items()):  # a part begins with the first step inside it
            place.setdefault(recorded.inside or key, number)
        late = dict.fromkeys(taken, 0)
        for key, when in steps.looked_at.items():
            step = steps.get(key)
            if step and step.inside:
                key = step.inside
            elif step and not step.branch and isinstance(step.fact, Finding):  # it stands for all before it
                late.update({each: max(when, late[each]) for each in taken if place.get(each, when) < place[key]})
            if key in late:
                late[key] = max(when, late[key])
        steps.looked_at = {}  # a hundred thousand walks are kept
        if (alike := (here.path, *late.values())) not in self.learned:
            self.learned.add(alike)
            ways = [(place[key], (key, branch)) for key, branch in here.path]
            for later in taken:
                if (at := place.get(later)) is not None:
                    seen = {each for each in taken if place.get(each, at) < at <= late[each]}
                    before = tuple(way for number, way in ways if number < at)
                    self.still_seen[before, later] |= seen


def _unnamed(here: Walk, taken: Taken) -> Taken:
    """The samples a case met that no path names. A path names closed answers, and an answer that is no longer asked for
    makes no difference."""
    steps = here.case.steps
    return {
        each: which for each, which in taken.items() if (step := steps.get(each)) and not isinstance(step.fact, Choice)
    }


class _Place:
    """A question to which alike cases come: which samples met which earlier ones there."""

    def __init__(self) -> None:
        self.pairs: set[object] = set()
        self.turns = 0

    def choose(self, samples: int, earlier: Iterable[object]) -> list[int]:
        """The samples that have not yet met each of the earlier ones; where there is none, one in turn."""
        pairs = {n: {(n, None), *((n, each) for each in earlier)} for n in range(samples)}
        new = [n for n in pairs if not pairs[n] <= self.pairs]
        self.pairs.update(*pairs.values())
        self.turns += not new
        return new or [self.turns % samples]
