"""Writes the records of what pathways do (`dev.py record [pathway ...]`); read the difference before you keep it."""

from __future__ import annotations

import gc
import sys
from datetime import date, timedelta
from pathlib import Path

from decision_trees import PATHWAYS
from decision_trees.engine.edges import a_day_later
from decision_trees.engine.explore import explore
from decision_trees.engine.records import Record
from decision_trees.engine.walk import Pathway, Walk

ROOT = Path(__file__).parents[1]
RECORDS = ROOT / "tests" / "records"
CASES = ROOT / "build" / "records"
"""Every case in full, to see what is behind a hash that changed; not committed."""
TODAY = date(2026, 11, 22)
LEAP_DAYS = {"leaving-care-status": (date(2026, 2, 27), date(2026, 2, 28), date(2026, 3, 1), date(2024, 2, 29))}
"""The days round a leap-day birthday, for the pathway that counts from birthdays; others take its result."""


def days(pathway: Pathway) -> list[date]:
    """The days as at which a pathway is explored: a fixed today first, then those round a leap-day birthday, then
    the first day covered, and every commencement with the day before."""
    return list(
        dict.fromkeys(
            [
                TODAY,
                *LEAP_DAYS.get(pathway.key, ()),
                pathway.since,
                *(day - timedelta(days=n) for day in pathway.changes for n in (1, 0)),
            ]
        )
    )


def explored(pathway: Pathway, day: date) -> list[Walk]:
    """Every case that the record of a day rests on; as at today also those a day younger."""
    gc.disable()  # walks hold no circles: looking for them takes a third of the time
    try:
        walks = list(explore(pathway.run, day))
        return [*walks, *a_day_later(pathway.run, walks)] if day == TODAY else walks
    finally:
        gc.enable()


def record(pathway: Pathway) -> Record:
    """Explore a pathway as at each of its days."""
    made = Record()
    for day in days(pathway):
        made.add(day, explored(pathway, day))
    return made


def files(pathway: Pathway, made: Record) -> dict[Path, str]:
    """The two files of a pathway and what they are to hold."""
    return {
        RECORDS / f"{pathway.key}.steps.txt": made.steps_text(),
        RECORDS / f"{pathway.key}.edges.txt": made.edges_text(),
    }


def main(keys: list[str]) -> int:
    """Write the records of some pathways, or of all and of the clauses, and their figures; say which files changed."""
    from tools import clauses, proof  # not there in Pyodide, which makes the records too

    if unknown := set(keys) - PATHWAYS.keys():
        print(f"there is no pathway {', '.join(unknown)}; there are: {', '.join(PATHWAYS)}", file=sys.stderr)
        return 1
    CASES.mkdir(parents=True, exist_ok=True)
    for pathway in [PATHWAYS[key] for key in keys] or PATHWAYS.values():
        made = record(pathway)
        for file, text in files(pathway, made).items():
            old = file.read_text(encoding="utf-8") if file.exists() else ""
            file.write_text(text, encoding="utf-8")
            state = "unchanged" if text == old else "changed"
            print(f"{file.name}: {len(text.splitlines())} lines, {state}", flush=True)
        (CASES / f"{pathway.key}.txt").write_text(made.cases_text(), encoding="utf-8")
        proof.keep(pathway, made)
    return 0 if keys else clauses.main()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
