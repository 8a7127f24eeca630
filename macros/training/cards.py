"""Role cards: what comes first for each role, as the scenarios have it."""

from __future__ import annotations

from collections import Counter

from decision_trees.engine.advice import Role

from ..made import made
from ..project import Page, Project
from ..roles import role
from ..templating import render
from .scenario import scenarios
from .sets import ROLES
from .walked import end, first_actions

MOST = 4
"""So many things stand on a card."""


def role_cards(project: Project, page: Page) -> str:
    """A card for each role, with what comes first most often; then one for whoever is with the young person."""
    counted = _counted(project)
    cards = []
    for key in ROLES:
        row = role(project, key)
        own = [Role[name] for name in row["acts_as"] if Role[name] is not Role.ANY_WORKER]
        cards.append({"title": row["title"], "line": row["line"], "first": _most(counted, *own)})
    anybody = {"title": Role.ANY_WORKER.value, "line": "", "first": _most(counted, Role.ANY_WORKER)}
    return made(render("role_cards.html.j2", cards=[*cards, anybody]))


Counted = Counter[tuple[Role, str, str]]


def _counted(project: Project) -> Counted:
    """How often each first action is asked of a role in the scenarios."""
    return Counter(
        (action.role, action.do, action.deadline.words.removesuffix("."))
        for scenario in scenarios(project).values()
        for _, action in first_actions(scenario, end(scenario))
    )


def _most(counted: Counted, *acting: Role) -> list[dict[str, str]]:
    found = dict[str, str]()
    for (who, do, when), _ in counted.most_common():
        if who in acting and len(found) < MOST:
            found.setdefault(do, when)
    return [{"do": do, "when": when} for do, when in found.items()]
