"""Other orders in which the samples of a question may stand: what is found must not hang on it."""

from __future__ import annotations

from random import Random
from typing import Any

from decision_trees.engine.explore import Order

SEED = 9
"""That of the order which the tests shuffle."""


def backwards(key: str, samples: list[Any]) -> list[Any]:
    """The samples of a question, the last one first."""
    return samples[::-1]


def shuffled(seed: int) -> Order:
    """The order somebody else might have written them in: one for each question, whatever the case."""

    def order(key: str, samples: list[Any]) -> list[Any]:
        places = sorted(range(len(samples)), key=lambda n: Random(f"{seed} {key} {n}").random())
        return [samples[n] for n in places]

    return order
