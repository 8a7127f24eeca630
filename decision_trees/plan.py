"""One case, one plan: what all the pathways that were walked say about it, each thing once, in the order in which it is
done. Pathways know nothing of plans. Things are merged by their keys and ordered by a rank, which the build also writes
as data."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from .engine.advice import Action, Advice, Deadline, Duty, Offer, Outcome, Role, Source
from .engine.walk import Walk

MOST_NOW = 3
"""Steps that a person can hold in mind while somebody sits in front of them."""
SIGNPOSTS = ("which-pathway",)
"""Pathways whose results only lead to another."""
LATER = 1_000
"""The rank of what has no day: after everything that falls due within the next years of days that are planned for."""


@dataclass(frozen=True)
class Task:
    """One thing to do, asked by one or several pieces of advice. `ids` name the actions, "advice.n" counted from 1, of
    which the first has the words shown, and `pathways` says of each whose it is: two pathways may have results of one
    key. `due` is the last day for it, where it is known."""

    ids: tuple[str, ...]
    pathways: tuple[str, ...]
    action: Action
    due: date | None
    rank: int

    @property
    def role(self) -> Role:
        """Who does it."""
        return self.action.role


@dataclass(frozen=True)
class Plan:
    """Tasks in the order in which they are done: at most `MOST_NOW` for now, then those of the person who asks, then
    those of others by their role; and the pathways to go on with."""

    role: Role
    now: tuple[Task, ...]
    by_when: tuple[Task, ...]
    others: Mapping[Role, tuple[Task, ...]]
    go_on: tuple[str, ...]


def rank(deadline: Deadline, due: date | None = None, as_at: date | None = None) -> int:
    """How soon something is to be done: below 0 at once, 0 today, and then as many days as there are until then, as far
    as that is known of a deadline by itself or on the day of a case; `LATER` where nothing tells."""
    if deadline.today:
        return -1 if deadline.at_once else 0
    if due and as_at and not deadline.lasting:
        return min(max((due - as_at).days, 0), LATER - 1)
    if deadline.limit and not deadline.lasting and not deadline.ahead:
        try:
            return min((deadline.limit.last_day(_SOME_MONDAY) - _SOME_MONDAY).days, LATER - 1)
        except ValueError:  # too far for the bank holidays that are known
            return LATER
    return LATER


_SOME_MONDAY = date(2026, 11, 2)
"""A day after which no bank holiday comes soon: only the length of a period is asked for."""


def plan(walks: dict[str, Walk], role: Role | None, mainly: Role) -> Plan:
    """The plan of a case: of walks that have come to an end, by pathway, the latest last. `role` is that of the person
    who asks, if they say so, and `mainly` the one that the latest pathway is for."""
    advice = {pathway: advised(walk, followed=_followed(pathway, walks)) for pathway, walk in walks.items()}
    mine = role or mainly
    urgent = {one.key for each in advice.values() for one in each if isinstance(one, Duty) and one.urgent}
    tasks = sorted(_tasks(walks, advice, mine), key=lambda task: _turn(task, urgent))
    own = [task for task in tasks if task.role in (mine, Role.ANY_WORKER)]
    now = tuple(task for task in own if task.rank <= 0)[:MOST_NOW] or tuple(own or tasks)[:1]
    rest = [task for task in tasks if task not in now]
    by_role = sorted((task for task in rest if task not in own), key=lambda task: [*Role].index(task.role))
    return Plan(
        role=mine,
        now=now,
        by_when=tuple(task for task in rest if task in own),
        others={role: tuple(tasks) for role, tasks in groupby(by_role, key=lambda task: task.role)},
        go_on=_go_on(walks),
    )


def _go_on(walks: dict[str, Walk]) -> tuple[str, ...]:
    """The pathways to go on with: as the latest result says, then what was added on the way, then those of earlier
    ones. None was walked: nobody is sent in a circle."""
    ends = [(here.at, *here.case.duties.values()) for here in reversed([*walks.values()])]
    named = (key for each in ends for one in each if isinstance(one, Advice) for key in one.hand_over)
    return tuple(dict.fromkeys(key for key in named if key not in walks))


def _followed(pathway: str, walks: dict[str, Walk]) -> bool:
    """Whether a pathway only led to another, and that one was walked: its own tasks stand until then."""
    end = walks[pathway].at
    return pathway in SIGNPOSTS and isinstance(end, Outcome) and end.hand_over[:1] != () and end.hand_over[0] in walks


def advised(walk: Walk, *, followed: bool = False) -> tuple[Advice, ...]:
    """The advice of a walk at its end: what cannot wait, the outcome, and what was added on the way. An offer is one of
    several ways to go: what it asks for is done if it is taken. Of a signpost that was `followed` the outcome is left
    out: the pathway that it led to says what is done, and better."""
    duties = [*walk.case.duties.values()]
    urgent = [duty for duty in duties if duty.urgent]
    outcome = (walk.at,) if isinstance(walk.at, Outcome) and not followed else ()
    return (*urgent, *outcome, *(duty for duty in duties if not (duty.urgent or isinstance(duty, Offer))))


def _tasks(walks: dict[str, Walk], advice: dict[str, tuple[Advice, ...]], mine: Role) -> Iterator[Task]:
    """Each thing that a role is asked to do, once: with the words of the soonest, and the names of all. What any worker
    does is done by the role of the person who asks."""
    asked: dict[tuple[Role, str], list[Task]] = {}
    seen: set[Advice] = set()
    for pathway in reversed([*walks]):
        case = walks[pathway].case
        for one in advice[pathway]:
            if one in seen:
                continue
            seen.add(one)
            for number, action in enumerate(one.actions, 1):
                due = action.deadline.due(case.days)
                task = Task((f"{one.key}.{number}",), (pathway,), action, due, rank(action.deadline, due, case.as_at))
                role = mine if action.role is Role.ANY_WORKER else action.role
                asked.setdefault((role, action.do), []).append(task)
    for same in asked.values():
        first = min(same, key=lambda task: (task.rank, task.action.deadline.source is not Source.LAW))
        every = [first, *(task for task in same if task is not first)]
        ids = tuple(name for task in every for name in task.ids)
        pathways = tuple(pathway for task in every for pathway in task.pathways)
        yield Task(ids, pathways, first.action, first.due, first.rank)


def _turn(task: Task, urgent: Container[str]) -> tuple[bool, int, bool]:
    """What orders tasks: what cannot wait, how soon it is due, and what the law itself sets before what does not; else
    the order in which they are said stays."""
    cannot_wait = any(name.rpartition(".")[0] in urgent for name in task.ids)
    return not cannot_wait, task.rank, task.action.deadline.source is not Source.LAW
