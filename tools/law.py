"""Lists the rows of law that are due for a check, the oldest first, each with its address and what to look for.

python -m tools.law [YYYY-MM-DD]      as at today, or a day
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date

from decision_trees.law import PROVISIONS, Confidence, Provision
from decision_trees.law.dates import in_words


def due(day: date) -> list[Provision]:
    """The rows whose time to be looked at again has come, by that day."""
    return sorted((row for row in PROVISIONS.values() if row.check_again <= day), key=lambda row: row.check_again)


def look_for(row: Provision) -> str:
    """What to look for when a row is checked."""
    if row.planned:
        return "an order that starts it, and its day"
    if row.in_force is None:
        return "the words, and since when they hold"
    if row.confidence is not Confidence.CONFIRMED:
        return "the words themselves: until now it is known from elsewhere"
    if row.until:
        return "whether it has ended as expected"
    return "whether its words have changed"


def lines(day: date) -> Iterator[str]:
    """A line for each row that is due, or one that says that none is."""
    rows = due(day)
    for row in rows:
        yield (
            f"{row.key}: due {in_words(row.check_again)}, checked {in_words(row.checked)}."
            f" Look for {look_for(row)}. {row.url}"
        )
    if not rows:
        first = min(PROVISIONS.values(), key=lambda row: row.check_again)
        yield f"No row is due on {in_words(day)}. The first is {first.key}, on {in_words(first.check_again)}."


def warning(day: date) -> str:
    """What the build says of rows that are due; "" if none is."""
    count = len(due(day))
    return f"WARNING: {count} rows of law are due for a check: python3 dev.py law lists them." if count else ""


def main(words: list[str]) -> int:
    """Print the list; 2 for a day that is none."""
    try:
        day = date.fromisoformat(words[0]) if words else date.today()
    except ValueError:
        print(f"{words[0]} is no day: write it as 2027-05-01", file=sys.stderr)
        return 2
    print("\n".join(lines(day)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
