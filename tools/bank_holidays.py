"""Writes decision_trees/law/bank_holidays.py from the library `holidays`; a test holds that it is what that gives.

Run `python -m tools.bank_holidays` after a change of the library, and to move the horizon on.
"""

from __future__ import annotations

import sys
from datetime import date
from importlib.metadata import version
from itertools import groupby
from pathlib import Path
from textwrap import fill

import holidays

MODULE = Path(__file__).parents[1] / "decision_trees" / "law" / "bank_holidays.py"
FIRST = date(2011, 1, 1)
HORIZON = date(2028, 12, 31)
"""The years of the pathways' law, and as far ahead as bank holidays are announced."""


def days() -> list[date]:
    """Every bank holiday in England from FIRST to HORIZON, with Christmas Day and Good Friday, in order."""
    return sorted(holidays.country_holidays("GB", subdiv="ENG", years=range(FIRST.year, HORIZON.year + 1)))


def text() -> str:
    """The module, whole."""
    years = "\n".join(fill(" ".join(map(str, year)), 119) for _, year in groupby(days(), lambda day: day.year))
    return f'''"""The bank holidays of England from FIRST to HORIZON, both included.

Written by tools/bank_holidays.py with `holidays` {version("holidays")}; do not change it by hand.
"""

from datetime import date

FIRST = date.fromisoformat("{FIRST}")
HORIZON = date.fromisoformat("{HORIZON}")
_DAYS = """
{years}
"""
BANK_HOLIDAYS = frozenset(map(date.fromisoformat, _DAYS.split()))
'''


def main() -> int:
    """Write the module."""
    MODULE.write_text(text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
