"""Sets of scenarios for a role and a time: varied, the same in each build, and never longer than the time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from .scenario import Scenario

ROLES = ("social-worker", "personal-adviser", "housing-officer", "out-of-hours", "manager", "provider")
"""The roles that a set can be for, as in data/roles.yml."""
LEVELS = ("first steps", "some practice", "hard")
"""How hard a scenario can be, the easiest first."""
MOST = 8
"""So many sets are made of the scenarios of one role."""


def level(scenario: Scenario) -> int:
    """How hard it is, as a number from 0."""
    return LEVELS.index(scenario.said["difficulty"])


def length(every: Iterable[Scenario]) -> int:
    """How many minutes some scenarios take together."""
    return sum(int(each.said["minutes"]) for each in every)


def done_right(scenario: Scenario) -> bool:
    """Whether the council did right in it."""
    return "council_did_right" in scenario.said


def for_role(every: Iterable[Scenario], role: str) -> list[Scenario]:
    """The scenarios for a role; those whom it is mostly for first."""
    own = [each for each in every if role in each.said["for"]]
    return sorted(own, key=lambda each: each.said["for"].index(role))


def for_a_mixed_room(every: Iterable[Scenario]) -> list[Scenario]:
    """The scenarios for several of the roles; those that most of them share first."""

    def shared(each: Scenario) -> int:
        return len({*ROLES} & {*each.said["for"]})

    return sorted((each for each in every if shared(each) > 1), key=shared, reverse=True)


def sets(every: Sequence[Scenario], minutes: int) -> list[list[Scenario]]:
    """Sets of no more than so many minutes, no scenario in two of them, the easiest of each first.

    Pathways and results that a set does not have yet come first. A set of several scenarios has one in which the
    council did right, as long as there is one that fits.
    """
    left, made = list(every), list[list[Scenario]]()
    while len(made) < MOST and (one := _set(left, minutes)):
        made.append(sorted(one, key=level))
        left = [each for each in left if each not in one]
    return made


def _set(left: Sequence[Scenario], minutes: int) -> list[Scenario]:
    chosen = list[Scenario]()
    while fitting := [each for each in left if each not in chosen and length([*chosen, each]) <= minutes]:
        pathways = Counter(each.pathway for each in chosen)
        results = Counter((each.pathway, each.result) for each in chosen)
        over = (minutes - length(chosen)) / 2
        right_first = not chosen and minutes > min(length([each]) for each in fitting)

        def rank(
            each: Scenario,
            pathways: Counter[str] = pathways,
            results: Counter[tuple[str, str]] = results,
            over: float = over,
            right_first: bool = right_first,
        ) -> tuple[bool | int, ...]:
            long = length([each]) > over  # it would leave no time for another
            return (
                right_first and (long or not done_right(each)),
                pathways[each.pathway],
                results[each.pathway, each.result],
                long,
                not right_first and done_right(each),  # they are few: other sets need one too
            )

        chosen.append(min(fitting, key=rank))
    return chosen
