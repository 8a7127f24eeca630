"""Compares the status pathway with the second opinion on random cases: `python -m tools.second_opinion [count [seed]]`.

Prints the seed, what each status and kind came to, and every group of differences with its smallest case.
"""

from __future__ import annotations

import sys

from tests.trees.second_opinion.comparison import compare

COUNT, SEED = 20_000, 20261129


def main(argv: list[str]) -> int:
    """1 when a case differs, or when a status or a kind is rare."""
    count, seed = [int(word) for word in argv] + [COUNT, SEED][len(argv):]
    report = compare(count, seed)
    print(report)
    if report.rare:
        print(f"Under one case in a hundred: {', '.join(report.rare)}")
    return 1 if report.differences or report.rare else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
