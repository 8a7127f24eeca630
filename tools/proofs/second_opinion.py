"""The status pathway agrees with the second opinion on 20,000 random cases.

The second opinion states the status rules again, day by day (tests/trees/second_opinion). The run prints what each
status and each kind of case came to, none of which may be rare, and every group of differences with its smallest case.
"""

from __future__ import annotations

import sys

from tests.trees.second_opinion.comparison import compare
from tools import proof

COUNT = 20_000


def main(seed: int) -> int:
    """1 when a case differs, or when a status or a kind is rare."""
    report = compare(COUNT, seed)
    print(report)
    if report.rare:
        print(f"Under one case in a hundred: {', '.join(report.rare)}")
    if report.differences or report.rare:
        return 1
    says = f"{COUNT:,} random lives: the status pathway and a second, independent statement of its rules agree."
    proof.hold("second_opinion", seed, says)
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
