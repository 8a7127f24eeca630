"""The counties as data names them: by the key of one, or "all"."""

from __future__ import annotations

from decision_trees.shared.areas import AREAS, listed

ALL = "all"
EACH = tuple(AREAS)


def counties(county: str) -> tuple[str, ...]:
    """The counties that `county` stands for: itself, or each of them."""
    return EACH if county == ALL else (county,)


def area(county: str) -> str:
    """The county of something that is there in one of them only; "" for what is the same everywhere."""
    return "" if county == ALL else county


COUNTIES = {**AREAS, ALL: listed(AREAS.values())}
"""The name of each county by its key, then of all of them together."""
