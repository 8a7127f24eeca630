"""The cases of a pathway as at a day, explored once for everybody: the build, the records and the tests.

Kept are the answers alone, each case with a hash of its way. Whoever wants the cases has them walked again, by the
rules as they are now: one that goes another way than when it was explored raises Stale. What is kept has the hash of
the rules in its name, so that this never happens.
"""

from __future__ import annotations

import gc
import hashlib
import json
import sys
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import decision_trees
from decision_trees import PATHWAYS
from decision_trees.engine.advice import Outcome
from decision_trees.engine.case import WorkedOut
from decision_trees.engine.edges import a_day_later
from decision_trees.engine.explore import Order, explore
from decision_trees.engine.questions import Answers, Raw
from decision_trees.engine.walk import Pathway, Walk, walk

from . import files

RULES = Path(decision_trees.__file__).parent
SHARED = "leaving_care_status"
"""The package whose rules other pathways use."""
DECLARED = "declared"
"""The module in which a pathway lists what it can meet. It decides nothing."""
NO_RULES = (DECLARED, "__main__")
"""Modules on which no case hangs: those lists, and the command line."""
LAST = 3
"""How many makings are kept: those of the last few changes of the rules."""


class Stale(RuntimeError):
    """A kept case goes another way than when it was explored."""


def sources(key: str) -> list[Path]:
    """The rules of a pathway: its package, what none owns, and the shared package."""
    others = {pathway.package for pathway in PATHWAYS.values()} - {PATHWAYS[key].package, SHARED}
    rules = [path for path in sorted(RULES.rglob("*.py")) if path.stem not in NO_RULES]
    return [path for path in rules if not others & set(path.relative_to(RULES).parts[:2])]


def made_from(key: str, *more: Path) -> list[bytes]:
    """What the cases of a pathway hang on, to be hashed: its rules with their names, the Python that explores them,
    how they are kept, and more."""
    own = [part for path in sources(key) for part in (bytes(path.relative_to(RULES)), path.read_bytes())]
    return [*own, sys.version.encode(), *(path.read_bytes() for path in (Path(__file__), *more))]


def way(walk: Walk) -> str:
    """The end of a case, and a hash of all that it is asked and told, but for its open answers and its dates: every
    step with the branch taken, the duties in their order, the law looked at, and whether something is left to find out.
    """
    case = walk.case
    steps = [f"{key}={step.branch}/{step.inside}/{step.told:d}" for key, step in case.steps.items()]
    left = "".join(f"{bool(each):d}" for each in (case.to_find_out, case.unsettled, case.left_open))
    said = (*steps, ">", walk.at.key, *case.duties, "<", *sorted(case.relied_on), left)
    return f"{walk.at.key}#{hashlib.blake2b(' '.join(said).encode(), digest_size=8).hexdigest()}"


@dataclass(frozen=True)
class Cases:
    """The answers of explored cases in the order in which they were met; `taken` is the place of the way of each."""

    answers: list[Answers]
    taken: list[int]
    ways: list[str]

    @classmethod
    def of(cls, walks: Iterable[Walk]) -> Cases:
        """The cases of some finished walks."""
        numbers: dict[str, int] = {}
        answers, taken = [], []
        for here in walks:
            answers.append(here.case.answers)
            taken.append(numbers.setdefault(way(here), len(numbers)))
        return cls(answers, taken, list(numbers))

    @property
    def one_of_each_way(self) -> Cases:
        """The first case of each way."""
        first: dict[int, int] = {}
        for place, number in enumerate(self.taken):
            first.setdefault(number, place)
        return Cases([self.answers[place] for place in first.values()], list(first), self.ways)

    def walked(self, pathway: Pathway, day: date) -> Iterator[Walk]:
        """Every case, walked again. Raises Stale where one goes another way."""
        worked_out: WorkedOut = {}
        for answers, number in zip(self.answers, self.taken, strict=True):
            here = walk(pathway.run, answers, day, worked_out)
            if not isinstance(here.at, Outcome) or way(here) != self.ways[number]:
                raise Stale(f"{pathway.key} as at {day} goes another way than it did: {dict(answers)}")
            here.case.steps.looked_at = {}  # many walks are held at once
            yield here

    def written(self) -> bytes:
        """All of it in few bytes: each answer once, and by numbers after that."""
        keys: dict[str, int] = {}
        raws: dict[str, int] = {}
        rows = [
            [
                number
                for key, raw in each.items()
                for number in (keys.setdefault(key, len(keys)), raws.setdefault(json.dumps(raw), len(raws)))
            ]
            for each in self.answers
        ]
        text = json.dumps([list(keys), list(raws), rows, self.taken, self.ways], separators=(",", ":"))
        return zlib.compress(text.encode(), 3)

    @classmethod
    def read(cls, written: bytes) -> Cases:
        """What was written."""
        keys, texts, rows, taken, ways = json.loads(zlib.decompress(written))
        raws: list[Raw] = [json.loads(text) for text in texts]
        answers: list[Answers] = [{keys[row[n]]: raws[row[n + 1]] for n in range(0, len(row), 2)} for row in rows]
        return cls(answers, taken, ways)


@dataclass(frozen=True)
class Turned:
    """Another order of the samples: its name, the order, and the module that states it."""

    name: str
    order: Order
    module: Path


def every(pathway: Pathway, day: date, *, later: bool = False, turned: Turned | None = None) -> list[Walk]:
    """Every finished walk that `explore` finds; or, `later`, each of them with its first exact date a day later, where
    it ends too."""
    return _walks(pathway, day, later, turned, one_of_each=False)


def one_of_each_way(pathway: Pathway, day: date, *, later: bool = False, turned: Turned | None = None) -> list[Walk]:
    """The first of those walks of each way."""
    return _walks(pathway, day, later, turned, one_of_each=True)


def found(pathway: Pathway, day: date, *, later: bool = False) -> Cases:
    """The cases themselves, with nothing walked again."""
    return _found(pathway, day, later, None)[0]


def _walks(pathway: Pathway, day: date, later: bool, turned: Turned | None, one_of_each: bool) -> list[Walk]:
    with without_looking_for_circles():
        there, walks = _found(pathway, day, later, turned)
        if one_of_each:
            return list(there.one_of_each_way.walked(pathway, day))
        return walks or list(there.walked(pathway, day))


def _found(pathway: Pathway, day: date, later: bool, turned: Turned | None) -> tuple[Cases, list[Walk]]:
    """The cases of a pathway as at a day; where they had to be explored, with the walks."""
    file = place(pathway, day, later, turned)
    if not file.is_file():
        with files.alone(file):
            if not file.is_file():  # no other process has explored them meanwhile
                if later:
                    walks = list(a_day_later(pathway.run, every(pathway, day, turned=turned)))
                elif turned:
                    walks = list(explore(pathway.run, day, order=turned.order))
                else:
                    walks = list(explore(pathway.run, day))
                there = Cases.of(walks)
                files.keep(file, there.written(), LAST)
                return there, walks
    return Cases.read(file.read_bytes()), []


def place(pathway: Pathway, day: date, later: bool = False, turned: Turned | None = None) -> Path:
    """Where the cases are kept."""
    name = "-".join([pathway.key, str(day), *(["later"] if later else []), *([turned.name] if turned else [])])
    return files.place(f"cases/{name}", made_from(pathway.key, *([turned.module] if turned else [])))


@contextmanager
def without_looking_for_circles() -> Iterator[None]:
    """Walks hold no circles: looking for them takes a third of the time."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()
