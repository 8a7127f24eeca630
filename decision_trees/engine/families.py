"""The steps of a pathway as lines for people: where each answer leads, and which duties are added on the way.

    who: services -> level; both|not_sure +between_services -> subject; provider -> PROVIDER
    level +visit[2026-05-01..]: low -> told_on>ADVICE; high -> PLAN[..2026-04-30] told_on>PLAN[2026-05-01..]
    danger.1,3 -> home.2,4: yes +safe_now; no

A step is called by its key, with a number where a pathway has several of one key; a result stands in capitals.
`told_on>` asks on the way for what all answers lead on from. What holds on some days only is followed by [from..to].
What all answers add or lead to stands before the colon. Steps that are alike but for where they lead share a line:
danger leads to home.2, and danger.3 to home.4. Whoever follows the lines from the first comes to each result with its
duties.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from .steps import Ways


@dataclass(frozen=True)
class Said:
    """A way out of a step over all its days: the answers, the duties added, and where it leads, each with its days."""

    answers: str
    duties: tuple[str, ...]
    to: tuple[tuple[str, str], ...]


Family = list[tuple[str, list[Said]]]


def lines(steps: Iterable[tuple[str, dict[date, Ways]]], height: Callable[[str], int]) -> list[str]:
    """The steps as lines, in the order of the first of each family. One is joined to a family for as long as this makes
    the line no higher, counted by `height`."""
    families: list[Family] = []
    latest: dict[object, Family] = {}
    for name, by_day in steps:
        ways = _ways(by_day)
        alike = name.partition(".")[0], *((way.answers, way.duties, *(days for _, days in way.to)) for way in ways)
        family = latest.get(alike, [])
        wider = [*family, (name, ways)]
        if family and height(_line(wider)) <= height(_line(family)):
            family.append((name, ways))
        else:
            latest[alike] = [(name, ways)]
            families.append(latest[alike])
    return [_line(family) for family in families]


def _ways(by_day: dict[date, Ways]) -> list[Said]:
    """The ways out of a step; answers that add the same and lead to the same are one."""
    alike: dict[Said, list[str]] = {}
    for branch in dict.fromkeys(branch for ways in by_day.values() for branch in ways):
        there = {day: ways[branch] for day, ways in sorted(by_day.items()) if branch in ways}
        duties = tuple(
            f"+{duty}{_when([day for day in there if duty in there[day][0]], there)}"
            for duty in sorted({duty for added, _ in there.values() for duty in added})
        )
        to = tuple(
            (to, _when([day for day in there if there[day][1] == to], there))
            for to in dict.fromkeys(to for _, to in there.values())
        )
        alike.setdefault(Said(_when(there, by_day), duties, to), []).append(branch)
    return [replace(way, answers="|".join(branches) + way.answers) for way, branches in alike.items()]


def _when(holds: Collection[date], days: Collection[date]) -> str:
    """On which of some days something holds, as runs from and to a day, open at the first and the last of them: a day
    on which nothing changes moves no line. Nothing where it holds on all: "[..2018-03-31,2026-11-22..]"."""
    if len(holds) == len(days):
        return ""
    runs = [list(run) for there, run in groupby(sorted(days), lambda day: day in holds) if there]
    first, last = min(days), max(days)
    ends = (("" if run[0] == first else str(run[0]), "" if run[-1] == last else str(run[-1])) for run in runs)
    return f"[{','.join('..'.join(pair) for pair in ends)}]"


def _line(family: Family) -> str:
    first = family[0][1]
    targets = [
        " ".join(
            ["->", *(_together([ways[n].to[m][0] for _, ways in family]) + days for m, (_, days) in enumerate(way.to))]
        )
        for n, way in enumerate(first)
    ]
    several = len(first) > 1
    same = [duty for duty in first[0].duties if several and all(duty in way.duties for way in first)]
    end = targets[0] if several and len(set(targets)) == 1 else ""
    said = (
        [way.answers, *(duty for duty in way.duties if duty not in same), "" if end else to]
        for way, to in zip(first, targets, strict=True)
    )
    head = " ".join(filter(None, [_together([name for name, _ in family]), *same, end]))
    return f"{head}: " + "; ".join(" ".join(filter(None, words)) for words in said)


def _together(names: Sequence[str]) -> str:
    """Several names in one: said once where they are the same, and their numbers alone where only these differ."""
    parts = [name.partition(".") for name in names]
    if len(set(names)) == 1:
        return names[0]
    if len({key for key, _, _ in parts}) == 1:
        return f"{parts[0][0]}.{','.join(number or '1' for _, _, number in parts)}"
    return ",".join(names)
