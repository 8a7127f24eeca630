"""The counties as data names them: by the key of one, or "both"."""

from __future__ import annotations

from decision_trees.shared.areas import AREAS

BOTH = tuple(AREAS)
COUNTIES = {**{key: area.name for key, area in AREAS.items()}, "both": " and ".join(one.name for one in AREAS.values())}


def counties(county: str) -> tuple[str, ...]:
    """The counties that `county` stands for: itself, or each of both."""
    return BOTH if county == "both" else (county,)
