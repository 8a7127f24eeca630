"""What hangs on days, shown by sample cases. Paths cannot show a wrong threshold, for they name bands and not days. So
for every finding that a single day can tip there are two cases a day apart, and for every result and duty cases that
show its milestones, its last days, its notes, its rank and how much is left to find out.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any, TypeAlias

from ..law.dates import DAY
from .advice import Offer, Outcome
from .questions import Note, Option, Question, Raw
from .walk import Run, Walk, walk

_DATE = re.compile(r"\d{4}-\d\d-\d\d")


Says: TypeAlias = "tuple[tuple[str, str], ...]"


@dataclass(frozen=True)
class Line:
    """What one sample case shows, or two a day apart: `about` which finding, result or duty, what it says of it as
    (name, value), the whole of it as `text`, and the walks."""

    about: str
    says: Says
    text: str
    walks: tuple[Walk, ...]


def gathered(lines: Iterable[Line]) -> Iterator[str]:
    """A line for each finding, result and duty: what the cases say of it, how many they are, and a hash of them all,
    which changes with every day, answer and finding in any of them. For a finding the shortest case is written out."""
    groups: defaultdict[str, list[Line]] = defaultdict(list)
    for line in lines:
        groups[line.about].append(line)
    for about, some in sorted(groups.items()):
        says: defaultdict[str, set[str]] = defaultdict(set)
        for name, value in (pair for line in some for pair in line.says):
            says[name].add(value)
        said = [
            f"{name}={'|'.join(sorted(values, key=_short_first))}" if name else min(values, key=_short_first)
            for name, values in sorted(says.items())
        ]
        whole = hashlib.sha256("\n".join(sorted(f"{line.walks[0].case.as_at} {line.text}" for line in some)).encode())
        yield " ".join([f"{about}:", *said, f"({len(some)} #{whole.hexdigest()[:8]})"])


def _short_first(text: str) -> tuple[int, str]:
    return len(text), text


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
                shown = f"{said[: day.start()]}[{day[0]}|{moved[8:]}]{said[day.end() :]}".strip()
                about = f"{key}={branch}|{other} by {said[: day.start()].split()[-1].partition('=')[0]}"
                as_at = f"as_at={here.case.as_at} {shown}"
                lines.setdefault(same, Line(about, (("", as_at),), f"{key}: {branch} | {other} {shown}", (here, there)))
    return lines


def marks(walks: Iterable[Walk]) -> dict[object, Line]:
    """A sample case for each outcome with each set of milestones and count of things to find out, for each outcome
    with each note, for each two offers that rank next to each other, and for each action whose last day is known."""
    first: dict[object, tuple[str, Line]] = {}
    for here in walks:
        said = " ".join(f"{key}={_written(raw)}" for key, raw in here.case.answers.items() if key in here.case.steps)
        dated = "".join(f" {key}={day}" for key, (_, day) in here.case.milestones.items())
        for same, about, says, words in _marked(here, dated):
            if same not in first or said < first[same][0]:
                first[same] = said, Line(about, says, f"= {words} <- {said}", (here,))
    return {same: line for same, (_, line) in first.items()}


def _marked(walk: Walk, dated: str) -> Iterator[tuple[object, str, Says, str]]:
    """(what is shown once, what it is about, what it says of it, the same in full) for all that a walk shows."""
    case, end = walk.case, walk.at.key
    milestones, to_check = tuple(case.milestones), len(case.to_find_out) + len(case.unsettled) + len(case.left_open)
    says = ("to_check", str(to_check)), *(("days", key) for key in milestones)
    yield (end, *milestones, to_check), end, says, f"{end}{dated} to_check={to_check}"
    for key, step in case.steps.items():
        if isinstance(step.fact, Note) and not step.inside:
            value = step.value.key if isinstance(step.value, Option) else step.value
            yield (end, key, value), end, ((key, str(value)),), f"{end} {key}={value}"
    offers = [key for key, duty in case.duties.items() if isinstance(duty, Offer)]
    for offer, other in pairwise(offers):
        yield ("rank", offer, other), offer, (("before", other),), f"{offer} ranks before {other}"
    advice: list[Any] = [walk.at, *case.duties.values()]
    for each in advice:
        for number, action in enumerate(each.actions, 1):
            deadline = action.deadline
            if deadline.after and (due := deadline.due(case.days)):
                start = case.days[deadline.after.key]
                count = deadline.limit.count_on(start) if deadline.limit else 0  # so that a change of it is shown
                says = (("due", f"{number}:{deadline.after.key}{(due - start).days:+d}"),)
                yield ("due", each.key, number, count), each.key, says, f"{each.key}.{number} due={due}{dated}"
