"""Where in the pathways something is to be seen: found by walking them, so that tests need name no answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Outcome
from decision_trees.engine.answers import Checklist
from decision_trees.engine.explore import explore
from decision_trees.engine.questions import Answers, Question
from decision_trees.engine.walk import Walk, walk

TODAY = date(2026, 11, 22)


@dataclass(frozen=True)
class Route:
    """A pathway and the answers that lead through it to a result."""

    key: str
    answers: Answers
    outcome: Outcome


@cache
def walks(key: str, day: date = TODAY) -> tuple[Walk, ...]:
    """A few walks of a pathway: each question met at least once."""
    return tuple(explore(PATHWAYS[key].run, day, briefly=True))


def routes(wanted: Callable[[Walk], object], day: date = TODAY) -> Iterator[Route]:
    """The first walk of each pathway that is as wanted."""
    for key, pathway in PATHWAYS.items():
        if pathway.since <= day and (found := next((one for one in walks(key, day) if wanted(one)), None)):
            yield Route(key, found.case.answers, found.at)


def route(wanted: Callable[[Walk], object], day: date = TODAY) -> Route:
    """The first of all pathways' walks that is as wanted."""
    found = next(routes(wanted, day), None)
    assert found, "no pathway has what this test is about"
    return found


def checklist() -> tuple[Route, str]:
    """A way on which several boxes of a checklist are ticked, and the key of that question."""

    def ticked(one: Walk) -> str:
        return next(
            (
                step.fact.key
                for step in one.case.steps.values()
                if isinstance(step.fact, Checklist) and len(step.value) > 1 and not step.inside
            ),
            "",
        )

    found = route(ticked)
    return found, ticked(walk(PATHWAYS[found.key].run, found.answers, TODAY))


def hand_over(key: str = "", to: str = "") -> tuple[Route, str]:
    """A result that hands over to a pathway which uses some of its answers and has more to ask; and that pathway."""

    def there(one: Walk) -> str:
        if leads_straight_on(one):
            return ""
        advice = (one.at, *one.case.duties.values())
        every = (other for each in advice for other in each.hand_over if to in ("", other))
        return next((other for other in every if _goes_on(other, one.case.answers)), "")

    found = next(one for one in routes(there) if key in ("", one.key))
    return found, there(walk(PATHWAYS[found.key].run, found.answers, TODAY))


def leads_straight_on(one: Walk) -> bool:
    """Whether the page goes on with another pathway at once, and shows no card."""
    urgent = any(duty.urgent for duty in one.case.duties.values())
    return (
        isinstance(one.at, Outcome)
        and one.at.straight_on
        and not urgent
        and not one.case.to_find_out
        and not one.case.unsettled
    )


def _goes_on(key: str, answers: Answers) -> bool:
    there = walk(PATHWAYS[key].run, answers, TODAY)
    return isinstance(there.at, Question) and not there.error and bool(answers.keys() & there.case.steps.keys())


def ways_on(key: str, answers: Answers) -> Answers:
    """Answers with which a pathway comes to a result, going on from some."""
    here = walk(PATHWAYS[key].run, answers, TODAY)
    while isinstance(here.at, Question):
        answers = {**answers, here.at.key: next(iter(here.at.samples(here.case)))}
        here = walk(PATHWAYS[key].run, answers, TODAY)
    return answers


def with_exit(edition: Path) -> list[str]:
    """The pathways that can be left at once."""
    return [key for key in PATHWAYS if "data-exit" in (edition / "pathways" / key / "index.html").read_text()]
