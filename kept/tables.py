"""The tables of `closed` as plain data, which a page and a test can follow: made once for everybody, and kept."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from decision_trees import PATHWAYS, law
from decision_trees.engine.answers import Checklist
from decision_trees.engine.questions import Question
from decision_trees.engine.walk import Pathway
from decision_trees.law.dates import DAY

from . import cases, closed, files, planned
from .closed import Node
from .said import CHANNELS, Said
from .values import questions

MADE_BY = ("closed", "lists", "planned", "said", "tables", "values")
LONGEST = 366
"""For how many days tables hold at most."""


def days(pathway: Pathway) -> tuple[date, date]:
    """The days from the first to the last on which the same law holds as when the rules were last checked."""
    rows = law.PROVISIONS.values()
    turns = {pathway.since, *pathway.changes, *(row.in_force for row in rows if row.in_force)}
    turns |= {day + DAY for row in rows for day in (row.until, row.checked_to) if day}
    at = _at()
    first, last = max(day for day in turns if day <= at), min((day for day in turns if day > at), default=date.max)
    return first, min(last - DAY, at + timedelta(days=LONGEST))


def _at() -> date:
    """The first day from which no text of the law was read later."""
    return max(law.CHECKED, *(row.checked_to + DAY for row in law.PROVISIONS.values() if row.checked_to))


@cache
def tables(key: str) -> dict[str, Any]:
    """What a pathway does on closed answers. `nodes` are [question, [values, what is said, where it leads], ...]: a
    value is an answer, a class of boxes or "" for none, and it leads to another node, to the question that is asked
    ("?" and its key) or to the end (""). What is said are numbers of `items` by channel."""
    made: dict[str, Any] = json.loads(_kept(key).read_text(encoding="utf-8"))
    return made


def _kept(key: str) -> Path:
    known = repr(sorted((each, type(one).__name__, _options(one)) for each, one in questions().items()))
    sources = cases.made_from(key, *(Path(__file__).with_name(f"{name}.py") for name in MADE_BY))
    file = files.place(f"closed/{key}", [*sources, known.encode()])
    if not file.is_file():
        with files.alone(file):
            if not file.is_file():
                with cases.without_looking_for_circles():
                    found = _data(closed.closed(PATHWAYS[key], _at()), PATHWAYS[key])
                files.keep(file, json.dumps(found, ensure_ascii=False, separators=(",", ":")), cases.LAST)
    return file


def _options(question: Question[Any]) -> list[str]:
    return [str(option.key) for option in getattr(question, "options", ())]


class _Numbers:
    """A number for each thing, in the order in which they are met."""

    def __init__(self, written: Callable[[Any], Any]) -> None:
        self.written, self.of, self.each = written, dict[Hashable, int](), list[Any]()

    def __call__(self, thing: Hashable) -> int:
        if thing not in self.of:
            self.of[thing] = len(self.of)
            self.each.append(self.written(thing))
        return self.of[thing]


def _data(found: closed.Closed, pathway: Pathway) -> dict[str, Any]:
    items = _Numbers(lambda item: list(item) if isinstance(item, tuple) else item)

    def channels(said: Said) -> list[list[int]]:
        each = zip(range(len(CHANNELS)), said, strict=True)
        return [[channel, *(items(item) for item in some)] for channel, some in each if some]

    said = _Numbers(channels)
    rows: list[Any] = []
    numbers: dict[Node, int] = {}

    def place(to: Node | str) -> int | str:
        if isinstance(to, str):
            return "" if to == closed.END else f"?{to}"
        if to not in numbers:
            ways: dict[tuple[int, int | str], list[str]] = {}
            for value, words, there in to.ways:
                ways.setdefault((said(words), place(there)), []).append(value or "")
            numbers[to] = len(rows)
            rows.append([to.key, *([values, *way] for way, values in ways.items())])
        return numbers[to]

    top, begins = place(found.top), said(found.said)
    first, last = days(pathway)
    ends = _Numbers(lambda lengths: list(lengths))
    return {
        "from": str(first),
        "until": str(last),
        "top": top,
        "begins": begins,
        "nodes": rows,
        "said": said.each,
        "items": items.each,
        "facts": {
            key: {"text": fact.text, "cites": list(fact.cites), "asked": isinstance(fact, Question)}
            for key, fact in found.facts.items()
        },
        "shown": found.shown,
        "lists": {
            key: {
                "groups": alike.groups,
                "most": alike.most,
                "classes": alike.classes,
                "labels": {option.key: option.value for option in questions()[key].options},  # type: ignore[attr-defined]
            }
            for key, alike in found.lists.items()
            if isinstance(questions()[key], Checklist)
        },
        "advice": {
            key: planned.advice(one, lambda deadline: ends(tuple(planned.ends(deadline, first, last))))
            for key, one in sorted(found.advice.items())
        },
        "ends": ends.each,
        **planned.of_all(pathway),
    }
