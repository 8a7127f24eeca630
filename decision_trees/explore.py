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
from .engine import Answers, Choice, Run, Walk, WorkedOut, walk

Order: TypeAlias = Callable[[str, list[Any]], list[Any]]
"""Puts the samples of a question or a part, named by its key, into another order."""
Taken: TypeAlias = dict[str, tuple[int, int]]
"""For each question or part so far: which of its samples a case met, and of how many."""

FEW = 18
"""So many samples of a question are crossed with all that follows; of more, as of whole histories, pairs have to do."""


def explore(run: Run, as_at: date, *, briefly: bool = False, order: Order = lambda key, samples: samples) \
        -> Iterator[Walk]:
    """Finished walks over the sample answers to every question met on the way. Raises TypeError at a dead end.

    Cases that have taken the same recorded path to the same question are alike but for what no path names: dates,
    boxes, and all that was asked in a part. Where an earlier one of these has few samples, cases that met different
    ones are kept apart. Among the others, every sample of the question (or of the part that asks it) meets every
    sample of each earlier question with many; a case that brings nothing new meets one sample, in turn, and goes on.
    So all cases of questions with few samples are walked, and of those with many whatever two samples can lead to.

    `briefly`, each sample is met once for each path to the question: enough to meet every question and result.
    """
    pending: list[tuple[Answers, Taken]] = [({}, {})]
    worked_out: WorkedOut = {}
    places: defaultdict[object, _Place] = defaultdict(_Place)
    while pending:
        answers, taken = pending.pop()
        here = walk(run, answers, as_at, worked_out)
        if isinstance(here.at, Outcome):
            yield here
            continue
        if here.error:
            raise ValueError(f"bad sample for {here.at.key}: {answers[here.at.key]!r}: {here.error.words}")
        part = here.part if here.part and here.part.key not in taken else None
        key = part.key if part else here.at.key
        few, many = ((), ()) if briefly else _met(here, taken)
        samples = order(key, [*(part or here.at).samples(here.case)])
        for n in places[here.path, few, key].choose(len(samples), many):
            more = samples[n] if part else {key: samples[n]}
            pending.append(({**more, **answers}, {**taken, key: (n, len(samples))}))


class _Place:
    """A question to which alike cases come: which samples met which earlier ones there."""

    def __init__(self) -> None:
        self.pairs: set[object] = set()
        self.turns = 0

    def choose(self, samples: int, earlier: Iterable[object]) -> list[int]:
        """The samples that have not yet met each of the earlier ones; where there is none, one in turn."""
        pairs = {n: {(n, None), *((n, one) for one in earlier)} for n in range(samples)}
        new = [n for n in pairs if not pairs[n] <= self.pairs]
        self.pairs.update(*pairs.values())
        self.turns += not new
        return new or [self.turns % samples]


def _met(here: Walk, taken: Taken) -> tuple[tuple[object, ...], tuple[object, ...]]:
    """The samples that a case met and that no path names, of questions with few and of those with many. A path names
    closed answers, and an answer that is no longer asked for makes no difference."""
    steps = here.case.steps
    unnamed = {key: which for key, which in taken.items()
               if key in steps and not isinstance(steps[key].fact, Choice)}
    few = tuple((key, n) for key, (n, of) in unnamed.items() if of <= FEW)
    return few, tuple((key, n) for key, (n, of) in unnamed.items() if of > FEW)
