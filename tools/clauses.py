"""Writes the record of every clause number ever published (`dev.py record`): new ones are added, none is taken out.

Links and results name clauses by number, so a number stays for ever. A clause that is no longer right keeps its place
in the text, where it starts with *Withdrawn*.
"""

from __future__ import annotations

import re
import sys
import textwrap
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RECORD = ROOT / "tests" / "records" / "clauses.txt"
_NUMBER = re.compile(r"(?:\A|\n[ \t]*\n)(\d+(?:\.\d+)+)[ \t]+\S")


def in_order(numbers: set[str]) -> list[str]:
    """Numbers of clauses as they count: 9.2, 9.10, 10.1."""
    return sorted(numbers, key=lambda number: [int(part) for part in number.split(".")])


def written(root: Path) -> set[str]:
    """The numbers of the clauses that stand in the protocol; macros/clauses.py makes sure that none stands twice."""
    return {
        number
        for file in (root / "docs" / "protocol").rglob("*.md")
        for number in _NUMBER.findall(file.read_text(encoding="utf-8"))
    }


def published(record: Path) -> set[str]:
    """The numbers in the record."""
    return set(record.read_text(encoding="utf-8").split()) if record.exists() else set()


def keep(root: Path, record: Path) -> list[str]:
    """Add the numbers of new clauses to the record, and say which. Raises ValueError when one of it is gone."""
    old, now = published(record), written(root)
    if gone := in_order(old - now):
        raise ValueError(
            f"these clauses were published and are gone: {', '.join(gone)}. Put each back, and let its "
            "text start with *Withdrawn* if it no longer holds"
        )
    sections = groupby(in_order(now), key=lambda number: number.partition(".")[0])
    lines = [textwrap.fill(" ".join(numbers), 160) for _, numbers in sections]
    record.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return in_order(now - old)


def main() -> int:
    """Write the record; 1 when a number is gone."""
    try:
        new = keep(ROOT, RECORD)
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"{RECORD.name}: {len(published(RECORD))} clauses, {len(new)} new")
    return 0


if __name__ == "__main__":
    sys.exit(main())
