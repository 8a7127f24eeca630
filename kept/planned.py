"""What a plan needs to know of advice, as data: who does what, how soon as a rank, and how many days from the day of a
case it is due. The ranks are those of `plan.py`."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date
from typing import Any

from decision_trees.engine.advice import AS_AT, Action, Advice, Deadline, Duty, Offer, Role, Source
from decision_trees.engine.walk import Pathway
from decision_trees.law.dates import DAY
from decision_trees.plan import SIGNPOSTS, rank
from decision_trees.report import WORKING_DAYS
from decision_trees.shared.place_and_role import PLACE, ROLE, Place, served


def advice(one: Advice, end: Callable[[Deadline], int]) -> dict[str, Any]:
    """An outcome or a duty. `same` is equal for what two pathways say alike."""
    return {
        "name": one.name,
        "urgent": isinstance(one, Duty) and one.urgent,
        "offer": isinstance(one, Offer),
        "hand_over": list(one.hand_over),
        "same": hashlib.sha256(repr(one).encode()).hexdigest()[:12],
        "actions": [_action(action, end) for action in one.actions],
    }


def _action(action: Action, end: Callable[[Deadline], int]) -> dict[str, Any]:
    deadline = action.deadline
    said: dict[str, Any] = {
        "role": action.role.name.lower(),
        "do": action.do,
        "by": deadline.words,
        "cites": list(action.cites),
        "rank": rank(deadline),
        "law": deadline.source is Source.LAW,
    }
    if deadline.in_working_days:
        said["working"] = True
    if deadline.after == AS_AT:
        said["end"] = end(deadline)
        said |= {"lasting": True} if deadline.lasting else {"ranks": True} if not deadline.today else {}
    return said


def ends(deadline: Deadline, first: date, last: date) -> list[int]:
    """How many days after the day of the case something is due that runs from it, for each day of the case."""
    found = []
    for number in range((last - first).days + 1):
        day = first + number * DAY
        due = deadline.due({AS_AT.key: day})
        if due is None or due < day:
            raise ValueError(f"{deadline.words}: there is no last day for it as at {day}")
        found.append((due - day).days)
    return found


def of_all(pathway: Pathway) -> dict[str, Any]:
    """What a plan needs beside advice: whose tasks come first, the roles in their order, and what places have."""
    where = {place.key: (place.value, served(place)) for place in Place}
    return {
        "mainly": pathway.mainly.name.lower(),
        "signpost": pathway.key in SIGNPOSTS,
        "roles": {role.name.lower(): role.value for role in Role},
        "places": {
            key: {"name": name, "place": there.place, "area": there.area, "council": there.council}
            for key, (name, there) in where.items()
        },
        "asks": {"place": PLACE.text, "role": ROLE.text},
        "working_days": WORKING_DAYS,
    }
