"""Draw a folded graph: as flow charts in chapters (Graphviz DOT), and as numbered steps to follow on paper."""

from __future__ import annotations

import textwrap
from collections import Counter
from dataclasses import dataclass
from functools import cache
from html import escape
from typing import TypeAlias

from .advice import Duty, Outcome
from .graph import Node, joined, names
from .language import Stop
from .questions import Fact, Question

HEAD, ROW, WIDTH = 24, 28, 200
"""Characters to a line in the head of a box and in its rows; how wide a box is then, in points, in any font."""
LEFT = 'ALIGN="LEFT" BALIGN="LEFT"'
STEPS, LINES, WIDE = 14, 180, 3
"""Steps and lines of text in one chart, and boxes side by side: what a page can show in a size to read."""


@dataclass(frozen=True)
class PaperWay:
    """One way on from a step: any of these answers, what it adds, and the step or the outcome it leads to."""

    branches: tuple[str, ...]
    labels: tuple[str, ...]
    duties: tuple[Duty, ...]
    step: int | None
    outcome: Outcome | None

    @property
    def answers(self) -> str:
        """The answers in words; "" where there is one way only."""
        lists = any("," in label or " or " in label for label in self.labels)
        return ("; or " if lists and len(self.labels) > 1 else " or ").join(self.labels)


@dataclass(frozen=True)
class PaperStep:
    """One numbered step of the paper version. `name` is unique; one way without a label means: always go on."""

    number: int
    name: str
    head: Fact[object]
    ways: tuple[PaperWay, ...]

    @property
    def onward(self) -> tuple[int, ...]:
        """The steps it leads to, each once."""
        return tuple(dict.fromkeys(way.step for way in self.ways if way.step))


@dataclass(frozen=True)
class Chapter:
    """A run of steps that one chart shows. Its title is what the first of them is about."""

    number: int
    title: str
    steps: tuple[PaperStep, ...]
    dot: str


Arrows: TypeAlias = "dict[int, tuple[int, ...]]"


def steps(top: Node) -> list[PaperStep]:
    """The graph as numbered steps, in an order in which every "go to" points forward."""
    named = names(top)
    numbers = {
        node: number for number, node in enumerate((node for node in named if not isinstance(node.head, Outcome)), 1)
    }
    return [
        PaperStep(
            number,
            named[node],
            node.head,
            tuple(
                PaperWay(
                    tuple(way.branch for way in ways),
                    tuple(way.label for way in ways if way.label),
                    ways[0].duties,
                    numbers.get(ways[0].to),
                    ways[0].to.head if isinstance(ways[0].to.head, Outcome) else None,
                )
                for ways in joined(node)
            ),
        )
        for node, number in numbers.items()
        if isinstance(node.head, Fact)
    ]


def chapters(top: Node) -> list[Chapter]:
    """The steps in runs, each drawn as one chart, cut where the fewest ways lead from one run to another."""
    runs = _runs(steps(top))
    place = {step.number: number for number, run in enumerate(runs, 1) for step in run}
    return [Chapter(number, run[0].head.text, run, _dot(run, place)) for number, run in enumerate(runs, 1)]


def _runs(every: list[PaperStep]) -> list[tuple[PaperStep, ...]]:
    lines = [_box(step, {}).count("<BR/>") + len(step.ways) + 1 for step in every]

    @cache
    def cut(start: int) -> tuple[int, tuple[int, ...]]:
        """The least that cutting up the steps from `start` on costs, and where each run ends then."""
        found = []
        for end in range(start + 1, min(start + STEPS, len(every)) + 1):
            if end == start + 1 or sum(lines[start:end]) <= LINES:
                leaving = sum(number > end for step in every[start:end] for number in step.onward)
                cost, ends = cut(end) if end < len(every) else (0, ())
                found.append((1 + leaving + cost, (end, *ends)))
        return min(found, key=lambda one: (one[0], -one[1][0]))

    ends = cut(0)[1]
    return [tuple(every[start:end]) for start, end in zip((0, *ends), ends, strict=False)]


def _dot(run: tuple[PaperStep, ...], chapter: dict[int, int]) -> str:
    """One chart as DOT, top to bottom: a box for each step, with a row for each way on.

    A row names the outcome it ends in or the step it leads to, and an arrow leads there. Where arrows would make the
    chart too wide, the number alone leads on, and what follows is drawn below.

    For styling, boxes have the class "question" or "finding" and arrows "way". For highlighting a walk, a box has
    the id "chart-<name>", a row the branches it stands for as its address (and the first that ends in an outcome the
    id "chart-<name>-<outcome>"), and an arrow the id "chart-<name>--<name>".
    """
    lines = [
        "digraph {",
        '  graph [rankdir=TB ranksep=0.3 nodesep=0.1 bgcolor=transparent pack=24 packmode="array_u1"]',
        '  node [shape=plain fontname="Helvetica" fontsize=13]',
        "  edge [arrowsize=0.7 tailport=s headport=n]",
    ]
    names = {step.number: step.name for step in run}
    drawn = _arrows(run)
    part = _parts(drawn)
    rows = _in_rows([number for number in drawn if list(part.values()).count(number) == 1])
    below = part | {number: row[0] for row in rows for number in row}
    for step in run:
        kind = Stop.QUESTION if isinstance(step.head, Question) else Stop.FINDING
        place = f"sortv={below[step.number]}"
        lines.append(f'  "{step.name}" [id="chart-{step.name}" class="{kind}" {place} label=<{_box(step, chapter)}>]')
    for row in (row for row in rows if len(row) > 1):
        lines.append("  {rank=same " + " -> ".join(f'"{names[number]}"' for number in row) + " [style=invis]}")
    for step in run:
        for port, way in enumerate(step.ways):
            if way.step and way.step in drawn[step.number]:
                arrow = f"chart-{step.name}--{names[way.step]}"
                lines.append(f'  "{step.name}":{port} -> "{names[way.step]}" [id="{arrow}" class="way"]')
    return "\n".join([*lines, "}"]) + "\n"


def _in_rows(alone: list[int]) -> list[list[int]]:
    """Steps that no arrow joins to another: those next to each other side by side, as far as there is room."""
    rows: list[list[int]] = []
    for number in alone:
        if rows and len(rows[-1]) < WIDE and rows[-1][-1] == number - 1:
            rows[-1].append(number)
        else:
            rows.append([number])
    return rows


def _arrows(run: tuple[PaperStep, ...]) -> Arrows:
    """Between which steps of a run arrows are drawn, so that no more boxes stand side by side than there is room for:
    all; else to each step only from the last that leads to it; and none from the steps that part most."""
    inside = {step.number for step in run}
    drawn = {step.number: tuple(number for number in step.onward if number in inside) for step in run}
    last = {other: number for number, others in drawn.items() for other in others}
    tops = len(drawn) - len(last)
    if tops > len(set(_parts(drawn).values())) or _width(drawn) > WIDE:
        drawn = {number: tuple(other for other in others if last[other] == number) for number, others in drawn.items()}
    while _width(drawn) > WIDE:
        drawn[max(drawn, key=lambda number: len(drawn[number]))] = ()
    return drawn


def _width(drawn: Arrows) -> float:
    """How many boxes of one part may stand side by side: those as far down as each other by the longest way, with room
    for arrows that pass by them, or the ends of all its branches."""
    depth = dict.fromkeys(drawn, 0)
    for number, others in drawn.items():  # in their order, in which every arrow leads forward
        for other in others:
            depth[other] = max(depth[other], depth[number] + 1)
    part, room = _parts(drawn), Counter[tuple[int, int]]()
    for number, others in drawn.items():
        room[part[number], depth[number]] += 10
        if not others:
            room[part[number], -1] += 10
        for other in others:
            room.update(dict.fromkeys(((part[number], passed) for passed in range(depth[number] + 1, depth[other])), 2))
    return max(room.values()) / 10


def _parts(drawn: Arrows) -> dict[int, int]:
    """For each step the first step of the part it is joined to by arrows."""
    part = {number: number for number in drawn}
    for number, others in drawn.items():
        for other in others:
            one, two = sorted((part[number], part[other]))
            part = {step: one if first == two else first for step, first in part.items()}
    return part


def _box(step: PaperStep, chapter: dict[int, int]) -> str:
    head = _lines(f"{step.number}. {step.head.text}", HEAD)
    cells = [f'<TR><TD {LEFT} WIDTH="{WIDTH}"><B>{head}</B></TD></TR>']
    ended: set[str] = set()
    for row, way in enumerate(step.ways):
        added = "".join(f"<BR/>{_lines(f'+ {duty.name}', ROW)}" for duty in way.duties)
        answer, name = way.answers or "Then", f"chart-{step.name}.{row}"
        if way.outcome:
            said = f"{_lines(answer, ROW)}{added}<BR/><B>{_lines(way.outcome.name, HEAD)}</B>"
            name = name if way.outcome.key in ended else f"chart-{step.name}-{way.outcome.key}"
            ended.add(way.outcome.key)
        else:
            there = chapter.get(way.step or 0)
            to = f"→\N{NO-BREAK SPACE}{way.step}" + (f", chart {there}" if there != chapter.get(step.number) else "")
            said = f"{_lines(answer, ROW)}{added}<BR/>{to}" if added else _lines(f"{answer} {to}", ROW)
        ways = " ".join(way.branches)
        cells.append(f'<TR><TD {LEFT} PORT="{row}" ID="{name}" HREF="?{ways}">{said}</TD></TR>')
    table = 'BORDER="0" CELLBORDER="1" CELLSPACING="0" CELLPADDING="4"'
    return f"<TABLE {table}>{''.join(cells)}</TABLE>"


def _lines(text: str, width: int) -> str:
    """Text over several lines, as Graphviz reads it in a table."""
    return "<BR/>".join(escape(line) for line in textwrap.wrap(text, width, break_long_words=False))
