"""Draw a folded graph: as Graphviz DOT for the flow chart, and as numbered steps to follow on paper."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from html import escape

from .advice import Duty, Outcome
from .engine import Fact, Question
from .graph import Node, joined, names

HEAD, ROW, WIDTH = 24, 28, 200
"""Characters to a line in the head of a box and in its rows; how wide a box is then, in points, in any font."""
LEFT = 'ALIGN="LEFT" BALIGN="LEFT"'


def dot(top: Node) -> str:
    """The chart as DOT, top to bottom: a box for each numbered step, with a row for each way on.

    A row names the outcome it ends in, or an arrow leads from it to the next box. Where the chart first parts,
    numbers alone lead on, and each part is drawn below the one before: so it is narrow enough to read.

    For styling, boxes have the class "question" or "finding" and arrows "way". For highlighting a walk, a box has
    the id "chart-<name>", a row that ends the id "chart-<name>-<outcome>" and an arrow "chart-<name>--<name>".
    """
    lines = [
        "digraph {",
        '  graph [rankdir=TB ranksep=0.3 nodesep=0.1 bgcolor=transparent pack=24 packmode="array_u1"]',
        '  node [shape=plain fontname="Helvetica" fontsize=13]',
        "  edge [arrowsize=0.7 tailport=s headport=n]",
    ]
    every = {step.number: step for step in steps(top)}
    parting = next((step for step in every.values() if len({way.step for way in step.ways if way.step}) > 1), None)
    parts = {way.step: place for place, way in enumerate(parting.ways, 1) if way.step} if parting else {}
    for step in every.values():
        kind = "question" if isinstance(step.head, Question) else "finding"
        place = f"sortv={parts.get(step.number, 0)} "
        lines.append(f'  "{step.name}" [id="chart-{step.name}" class="{kind}" {place}label=<{_box(step)}>]')
    arrows = [(step, row, every[way.step]) for step in every.values() if step is not parting
              for row, way in enumerate(step.ways) if way.step]
    for step, row, other in arrows:
        arrow = f"chart-{step.name}--{other.name}"
        lines.append(f'  "{step.name}":{row} -> "{other.name}" [id="{arrow}" class="way"]')
    return "\n".join([*lines, "}"]) + "\n"


def _box(step: PaperStep) -> str:
    head = _lines(f"{step.number}. {step.head.text}", HEAD)
    cells = [f'<TR><TD {LEFT} WIDTH="{WIDTH}"><B>{head}</B></TD></TR>']
    for row, way in enumerate(step.ways):
        added = "".join(f"<BR/>{_lines(f'+ {duty.name}', ROW)}" for duty in way.duties)
        answer = _lines(" or ".join(way.labels) or "Then", ROW)
        end = f"<BR/><B>{_lines(way.outcome.name, HEAD)}</B>" if way.outcome else f" → {way.step}"
        name = f' ID="chart-{step.name}-{way.outcome.key}"' if way.outcome else ""
        cells.append(f'<TR><TD {LEFT} PORT="{row}"{name}>{answer}{added}{end}</TD></TR>')
    table = 'BORDER="0" CELLBORDER="1" CELLSPACING="0" CELLPADDING="4"'
    return f"<TABLE {table}>{''.join(cells)}</TABLE>"


def _lines(text: str, width: int) -> str:
    """Text over several lines, as Graphviz reads it in a table."""
    return "<BR/>".join(escape(line) for line in textwrap.wrap(text, width, break_long_words=False))


@dataclass(frozen=True)
class PaperWay:
    """One way on from a step: any of these answers, what it adds, and the step or the outcome it leads to."""

    labels: tuple[str, ...]
    duties: tuple[Duty, ...]
    step: int | None
    outcome: Outcome | None


@dataclass(frozen=True)
class PaperStep:
    """One numbered step of the paper version. `name` is unique; one way without a label means: always go on."""

    number: int
    name: str
    head: Fact[object]
    ways: tuple[PaperWay, ...]


def steps(top: Node) -> list[PaperStep]:
    """The graph as numbered steps, in an order in which every "go to" points forward."""
    named = names(top)
    numbers = {node: number for number, node in
               enumerate((node for node in named if not isinstance(node.head, Outcome)), 1)}
    return [PaperStep(number, named[node], node.head, tuple(
        PaperWay(tuple(way.label for way in ways if way.label), ways[0].duties, numbers.get(ways[0].to),
                 ways[0].to.head if isinstance(ways[0].to.head, Outcome) else None)
        for ways in joined(node))) for node, number in numbers.items() if isinstance(node.head, Fact)]
