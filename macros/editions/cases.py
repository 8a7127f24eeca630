"""The cases that an edition keeps of its pathways: for each result, one for each duty that it can come with. They are
in its pages (`data/cases.json`), so that later rules can be put to them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from decision_trees import PATHWAYS
from decision_trees.engine.questions import Answers, Raw
from decision_trees.engine.walk import Walk
from decision_trees.law import CHECKED
from kept import cases, files

from ..explored import explored
from ..project import Project

_DAY = re.compile(r"(\d{4})((?:-\d\d){0,2})")
_LEAP_DAY = "-02-29"


@dataclass(frozen=True)
class Kept:
    """A case of a pathway: its answers, and the keys of the result and the duties that they led to."""

    answers: Answers
    result: str
    duties: frozenset[str]


@dataclass(frozen=True)
class Pathway:
    """What an edition keeps of a pathway: its cases, and how its results and duties were called, by their keys."""

    cases: tuple[Kept, ...]
    names: dict[str, str]


def cases_of(project: Project, edition: str) -> dict[str, Pathway]:
    """The cases that an edition keeps, by pathway; none of one that holds words only. Raises StopIteration where there
    is no edition of this id."""
    if edition == project.extra["edition"]:
        return {key: of_today(key) for key in PATHWAYS}
    other = next(each for each in project.extra["others"] if each["id"] == edition)
    told: dict[str, Any] = other.get("cases", {})
    return {key: _read(each) for key, each in told.items()}


def as_data() -> dict[str, Any]:
    """The cases of all pathways as they are written among the pages, each as answers, result and duties."""
    return {
        key: {
            "names": {**of_today(key).names},
            "cases": [[case.answers, case.result, sorted(case.duties)] for case in of_today(key).cases],
        }
        for key in PATHWAYS
    }


def _read(told: dict[str, Any]) -> Pathway:
    return Pathway(
        tuple(Kept(answers, result, frozenset(duties)) for answers, result, duties in told["cases"]), told["names"]
    )


@cache
def of_today(key: str) -> Pathway:
    """The cases of a pathway by the rules of now, as at the day to which the law was checked."""
    place = files.place(f"{key}-cases", cases.made_from(key, Path(__file__)))
    if not place.is_file():
        chosen = _chosen(cases.one_of_each_way(PATHWAYS[key], CHECKED))
        files.keep(place, json.dumps([[case.answers, case.result, sorted(case.duties)] for case in chosen]))
    names = {advice.key: advice.name for advice in explored(key).advice}
    return _read({"cases": json.loads(place.read_text(encoding="utf-8")), "names": names})


def _chosen(walks: Iterable[Walk]) -> list[Kept]:
    """The first walk to each result, and each further one on which it comes with a duty that it has not come with."""
    met: set[tuple[str, str]] = set()
    chosen = []
    for here in walks:
        shows = {(here.at.key, ""), *((here.at.key, duty) for duty in here.case.duties)}
        if not shows <= met:
            met |= shows
            chosen.append(Kept(dict(here.case.answers), here.at.key, frozenset(here.case.duties)))
    return chosen


def in_another_year(raw: Raw, years: int) -> Raw:
    """An answer with each day in it so many years later, or earlier: a case then is as old, and has waited as long, as
    it has now. A 29 February becomes a 28th where the year has none."""
    if isinstance(raw, str):
        return _moved(raw, years)
    if isinstance(raw, list):
        return [_entry(each, years) for each in raw]
    return raw


def _entry(entry: Any, years: int) -> Any:
    if isinstance(entry, dict):
        return {name: _moved(said, years) for name, said in entry.items()}
    return entry


def _moved(said: str, years: int) -> str:
    day = _DAY.fullmatch(said)
    if not day:
        return said
    year, rest = int(day[1]) + years, day[2]
    if rest == _LEAP_DAY and not _is_leap(year):
        rest = "-02-28"
    return f"{year:04}{rest}"


def _is_leap(year: int) -> bool:
    return (date(year, 3, 1) - date(year, 2, 28)).days > 1
