"""The two records of what a pathway does, free of wording, for people to read in a diff: its steps, which hold every
way through and where it ends, and its edges, which hold what hangs on days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from textwrap import TextWrapper

from .advice import Outcome
from .edges import Line, edges, gathered, marks
from .families import lines
from .graph import Node, fold, joined
from .steps import Named, Ways
from .walk import Walk

WIDTH = 160
STEPS = (
    "# step: answers +duties -> next or RESULT; [from..to]: the days;"
    " a>b: asks a, then b; a.1,3 -> b.2,4: a leads to b.2, a.3 to b.4"
)
EDGES = (
    "# finding=way|other by what moves: shortest case; result or duty: what cases show,"
    " due=action:milestone+days; (cases #hash)"
)


def path(walk: Walk) -> str:
    """One line for a finished walk: the ways taken, the outcome and the duties added."""
    ways = " ".join(f"{key}={branch}" for key, branch in walk.path)
    return f"{ways} -> {' + '.join([walk.at.key, *sorted(walk.case.duties)])}"


def paths(walks: Iterable[Walk]) -> list[str]:
    """One line for each path taken, in order."""
    return sorted({path(walk) for walk in walks})


def merged(top: Node) -> list[str]:
    """The paths of a folded graph, answers that add the same and lead to the same written as one."""

    def below(node: Node, added: tuple[str, ...]) -> Iterator[str]:
        if isinstance(node.head, Outcome):
            yield " -> " + " + ".join([node.head.key, *sorted(added)])
        for ways in joined(node):
            way, branches = ways[0], "|".join(way.branch for way in ways)
            said = f" {node.head.key}={branches}" if branches else ""
            yield from (said + rest for rest in below(way.to, (*added, *(duty.key for duty in way.duties))))

    return sorted(line.strip() for line in below(top, ()))


@dataclass
class Record:
    """Both records of one pathway, made day by day. Steps are merged over the days; what a case shows is listed under
    the first day that shows it, so the day that people read first is added first.

    Beside them, what it rests on: how many `cases` were walked, the `ways` they took, and the keys of the outcomes and
    duties `met`."""

    steps: dict[str, dict[date, Ways]] = field(default_factory=dict)
    sections: dict[date, list[Line]] = field(default_factory=dict)
    cases: int = 0
    ways: set[str] = field(default_factory=set)
    met: set[str] = field(default_factory=set)
    _seen: set[object] = field(default_factory=set)
    _named: Named = field(default_factory=Named)

    @property
    def days(self) -> list[date]:
        """The days taken in."""
        return list(self.sections)

    def add(self, day: date, walks: list[Walk]) -> None:
        """Take in every walk explored as at a day."""
        self.cases += len(walks)
        self.ways |= {path(walk) for walk in walks}
        self.met |= {key for walk in walks for key in (walk.at.key, *walk.case.duties)}
        for name, ways in self._named.steps(fold(walks)).items():
            self.steps.setdefault(name, {})[day] = ways
        new = {
            same: line
            for found in (edges(walks), marks(walks))
            for same, line in found.items()
            if same not in self._seen
        }
        self._seen |= new.keys()
        self.sections[day] = sorted(new.values(), key=lambda line: line.text)

    def steps_text(self) -> str:
        """Every step, from the first; what holds on some days only, with the days from and to which it does."""
        named = ((name, self.steps[name]) for name in self._named.order)
        return _text([STEPS, *lines(named, lambda line: len(_wrapped(line)))])

    def edges_text(self) -> str:
        """What the cases of all days show, gathered by finding, result and duty."""
        return _text([EDGES, *gathered(line for new in self.sections.values() for line in new)])

    def cases_text(self) -> str:
        """Every case in full under the first day that shows it: what is behind a hash that changed."""
        sections = ([f"# as at {day}", *(line.text for line in new)] for day, new in self.sections.items())
        return "".join(f"{text}\n" for section in sections for text in section)


_wrapped = TextWrapper(WIDTH, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False).wrap


def _text(said: Iterable[str]) -> str:
    return "".join(f"{part}\n" for line in said for part in _wrapped(line))
