"""The two records of what a pathway does, free of wording, for people to read in a diff.

Paths name every way through and where it ends. They cannot show a wrong threshold, for they name bands and
not days; so edges show, for every finding that a single day can tip, two sample cases a day apart.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any

from ..law.dates import DAY
from .advice import Deadline, Offer, Outcome
from .graph import Node, fold, joined
from .questions import Note, Option, Question, Raw
from .steps import Named
from .walk import Run, Walk, walk

WIDTH = 160
HEAD = "step: answers +duties -> next step or RESULT; what holds on some days only is followed by [from..to]"
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


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


def _written(raw: Raw) -> str:
    if isinstance(raw, str):
        return raw
    return ";".join(
        each
        if isinstance(each, str)
        else ",".join(
            [f"{each['start']}/{each['end']}", *(value for name, value in each.items() if name not in ("start", "end"))]
        )
        for each in raw
    )


@cache
def _next_day(day: str) -> str:
    return str(date.fromisoformat(day) + DAY)


def a_day_later(run: Run, walks: Iterable[Walk]) -> Iterator[Walk]:
    """The same cases with their first exact date a day later, where they end too. Later dates in a sample keep their
    distance from the first one, so without these no edge would show a finding far from it that the first date tips.
    """
    for each in walks:
        answers, day = each.case.answers, each.case.as_at
        first = next((key for key, raw in answers.items() if isinstance(raw, str) and _DATE.fullmatch(raw)), None)
        if first:
            there = walk(run, {**answers, first: _next_day(str(answers[first]))}, day)
            if isinstance(there.at, Outcome):
                yield there


@dataclass(frozen=True)
class Line:
    """A line of the record of edges, and the walks it shows."""

    text: str
    walks: tuple[Walk, ...]


def _findings(walks: Iterable[Walk]) -> Iterator[tuple[str, str, str, str, Walk]]:
    """(finding, findings before, answers before, way it led, walk) for each finding of each walk."""
    for here in walks:
        found, said = "", ""
        for key, step in here.case.steps.items():
            if isinstance(step.fact, Question) and key in here.case.answers:
                said = f"{said} {key}={_written(here.case.answers[key])}"
            elif step.branch and not step.inside:
                yield key, found, said, step.branch, here
                found = f"{found} {key}={step.branch}"


def edges(walks: Iterable[Walk]) -> dict[object, Line]:
    """Where a single day makes the difference: a line for each finding, the ways it tips between, the date that moves
    and the findings before it. Cases with a 29 February in them have lines of their own.

    [2010-11-22|23] in a line is the date that moves; all else in the case stands still.
    """
    led = {(key, before, said): (branch, here) for key, before, said, branch, here in _findings(walks)}
    lines: dict[object, Line] = {}
    for (key, before, said), (branch, here) in sorted(led.items(), key=lambda item: item[0]):
        for place, day in enumerate(_DATE.finditer(said)):
            moved = _next_day(day[0])
            other, there = led.get((key, before, said[: day.start()] + moved + said[day.end() :]), (branch, here))
            if other != branch:
                same = key, branch, other, place, before, "-02-29" in said + moved
                shown = f"{said[: day.start()]}[{day[0]}|{moved[8:]}]{said[day.end() :]}"
                lines.setdefault(same, Line(f"{key}: {branch} | {other} {shown}", (here, there)))
    return lines


def marks(walks: Iterable[Walk]) -> dict[object, Line]:
    """A sample case for each outcome with each set of milestones and count of things to find out, for each outcome
    with each note, for each two offers that rank next to each other, and for each action whose last day is known."""
    first: dict[object, tuple[str, str, Walk]] = {}
    for here in walks:
        said = " ".join(f"{key}={_written(raw)}" for key, raw in here.case.answers.items() if key in here.case.steps)
        for same, words in _marked(here):
            if same not in first or said < first[same][0]:
                first[same] = said, words, here
    return {same: Line(f"= {words} <- {said}", (here,)) for same, (said, words, here) in first.items()}


def _marked(walk: Walk) -> Iterator[tuple[object, str]]:
    case = walk.case
    milestones = {key: day for key, (_, day) in case.milestones.items()}
    dated = "".join(f" {key}={day}" for key, day in milestones.items())
    yield (walk.at.key, *milestones, len(case.to_find_out)), f"{walk.at.key}{dated} to_check={len(case.to_find_out)}"
    for key, step in case.steps.items():
        if isinstance(step.fact, Note) and not step.inside:
            value = step.value.key if isinstance(step.value, Option) else step.value
            yield (walk.at.key, key, value), f"{walk.at.key} {key}={value}"
    offers = [key for key, duty in case.duties.items() if isinstance(duty, Offer)]
    for one, other in pairwise(offers):
        yield ("rank", one, other), f"{one} ranks before {other}"
    advice: list[Any] = [walk.at, *case.duties.values()]
    for one in advice:
        for number, action in enumerate(one.actions, 1):
            if due := action.deadline.due(case.days):
                count = _count(action.deadline, case.days)
                yield ("due", one.key, number, count), f"{one.key}.{number} due={due}{dated}"


def _count(deadline: Deadline, days: Mapping[str, date]) -> int:
    """How long the period of a deadline is that runs from its day, so that a change of it is shown."""
    return deadline.limit.count_on(days[deadline.after.key]) if deadline.limit and deadline.after else 0


@dataclass
class Record:
    """Both records of one pathway, made day by day. Steps are merged over the days; an edge is listed under
    the first day that shows it, so the day that people read first is added first.

    Beside them, what it rests on: how many `cases` were walked, the `ways` they took, and the keys of the outcomes and
    duties `met`."""

    taken: dict[str, list[date]] = field(default_factory=dict)
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
        for _, line in self._named.lines(fold(walks)):
            self.taken.setdefault(line, []).append(day)
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
        days, order = sorted(self.days), self._named.order
        lines = [
            line + (f"  [{_runs(taken, days)}]" if len(taken) < len(days) else "")
            for line, taken in sorted(
                self.taken.items(), key=lambda item: (order[item[0].partition(":")[0]], sorted(item[1]))
            )
        ]
        wrapped = [
            textwrap.fill(line, WIDTH, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)
            for line in lines
        ]
        return "\n".join([f"# {HEAD}", *wrapped]) + "\n"

    def edges_text(self) -> str:
        """A section for each day, with the edges and marks that no earlier section shows."""
        lines = [
            text
            for day, new in self.sections.items()
            if new
            for text in (f"# as at {day}", *(line.text for line in new))
        ]
        return "\n".join(lines) + "\n"


def _runs(taken: list[date], days: list[date]) -> str:
    """The days as runs of neighbours among all days explored, open where no earlier or later day was: a day on which
    nothing changes moves no line. "..2018-03-31, 2026-11-22.." """
    runs: list[list[date]] = []
    for before, day in pairwise([None, *days]):
        if day in taken:
            if runs and before == runs[-1][-1]:
                runs[-1].append(day)
            else:
                runs.append([day])
    return ", ".join(f"{'' if run[0] == days[0] else run[0]}..{'' if run[-1] == days[-1] else run[-1]}" for run in runs)
