"""Closed cases at random, in one pathway and in several, are asked and planned by the page as by Python.

The page follows tables that exploring wrote, and merges by ranks. What exploring learned from many cases, as of boxes
that are alike, more of them may show to be otherwise.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import islice
from random import Random

from decision_trees import PATHWAYS
from tools import proof
from tools.without_python import at_random, differing

CASES, TOGETHER, AT_ONCE = 20_000, 2_000, 1_000
SHOWN = 5


def main(seed: int) -> int:
    """Compare all of them; 1 if any differs."""
    wrong = 0
    for keys in [*([key] for key in PATHWAYS), *_together(Random(seed))]:
        count = CASES if len(keys) == 1 else TOGETHER
        found = list(_differing(keys, count, seed))
        wrong += len(found)
        print(f"{' + '.join(keys)}: {count:,} cases, {len(found)} told otherwise", flush=True)
        print("".join(f"  {one}\n" for one in found[:SHOWN]), end="")
    if not wrong:
        cases = f"{CASES:,} closed cases of each pathway and {TOGETHER:,} of each of {len(PATHWAYS)} rows of pathways"
        proof.hold("without_python", seed, f"{cases} get the same plan without Python")
    return 1 if wrong else 0


def _together(random: Random) -> Iterator[list[str]]:
    """A row of two or three pathways that begins with each."""
    for key in PATHWAYS:
        yield [key, *random.sample([other for other in PATHWAYS if other != key], random.choice((1, 2)))]


def _differing(keys: list[str], count: int, seed: int) -> Iterator[str]:
    every = at_random(keys, count, Random(f"{seed} {keys}"))
    while some := list(islice(every, AT_ONCE)):
        yield from differing(some)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
