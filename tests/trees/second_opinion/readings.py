"""Every way in which the law can be read: a rule says where it is open, and is worked out once for each answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

T = TypeVar("T")


class Reading:
    """One way of reading every point on which law or facts leave room."""

    def __init__(self, chosen: dict[str, bool]) -> None:
        self.chosen = chosen
        self.left: list[dict[str, bool]] = []

    def open(self, point: str) -> bool:
        """Whether this reading takes the point. A point read one way is read that way throughout."""
        if point not in self.chosen:
            self.left.append({**self.chosen, point: True})
            self.chosen[point] = False
        return self.chosen[point]


def every_reading(work: Callable[[Reading], T]) -> Iterator[tuple[dict[str, bool], T]]:
    """What some work comes to under every reading of the points that it meets, with these points."""
    pending: list[dict[str, bool]] = [{}]
    while pending:
        reading = Reading(dict(pending.pop()))
        yield reading.chosen, work(reading)
        pending += reading.left
