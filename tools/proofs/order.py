"""The paths found hang neither on the order in which samples stand nor on what is taken to matter no longer.

Every pathway is explored at all its days with the samples of each question in the order given, turned round, and
shuffled; and at the day of the last check once more with every answer taken to matter to the end. What is found must be
the same: then it does not hang on which sample happened to meet which, and no rule remembers what it looked at before.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date

from decision_trees import PATHWAYS
from decision_trees.engine.explore import Order, explore, explore_everything
from decision_trees.engine.records import path
from decision_trees.engine.walk import Pathway
from tools import proof
from tools.orders import backwards, shuffled
from tools.record import TODAY, days

SHUFFLES = 3


def differences(pathway: Pathway, day: date, orders: Iterable[Order]) -> list[str]:
    """The paths that are found in one order of the samples and not in another."""
    found = {path(walk) for walk in explore(pathway.run, day)}
    return sorted(
        {line for order in orders for line in found ^ {path(walk) for walk in explore(pathway.run, day, order=order)}}
    )


def remembered(pathway: Pathway, day: date) -> list[str]:
    """The paths that are found only where every answer is taken to matter to the end."""
    found = {path(walk) for walk in explore(pathway.run, day)}
    return sorted({path(walk) for walk in explore_everything(pathway.run, day)} - found)


def main(seed: int) -> int:
    """Explore every pathway at every day, in all orders; 1 if any path is found in some only."""
    orders = [backwards, *(shuffled(seed + n) for n in range(SHUFFLES))]
    left = 0
    for pathway in PATHWAYS.values():
        some = [(day, line) for day in days(pathway) for line in differences(pathway, day, orders)]
        some += [(TODAY, line) for line in remembered(pathway, TODAY)]
        print(f"{pathway.key}: {len(days(pathway))} days, {len(some)} paths found in some ways only", flush=True)
        print(*(f"  as at {day}: {line}" for day, line in some[:10]), sep="\n", end="\n" if some else "")
        left += len(some)
    says = (
        f"Explored at every day in {len(orders) + 1} orders of the samples, and once with every answer taken to"
        f" matter: {left} paths depend on how."
    )
    print(says)
    if not left:
        proof.hold("order", seed, says)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
