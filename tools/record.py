"""Writes the records of what pathways do (`dev.py record [pathway ...]`); read the difference before you keep it."""

from __future__ import annotations

import json
import multiprocessing
import sys
import zlib
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from decision_trees import PATHWAYS
from decision_trees.engine.records import Record
from decision_trees.engine.walk import Pathway, Walk
from kept import cases, files
from tools import clauses, orders, proof

ROOT = Path(__file__).parents[1]
RECORDS = ROOT / "tests" / "records"
CASES = ROOT / "build" / "records"
"""Every case in full, to see what is behind a hash that changed; not committed."""
TODAY = date(2026, 11, 22)
TURNED = [
    cases.Turned("backwards", orders.backwards, Path(orders.__file__)),
    cases.Turned(f"shuffled-{orders.SEED}", orders.shuffled(orders.SEED), Path(orders.__file__)),
]
"""Two other orders of the samples in which the tests want the same to be found as at today."""
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
    walks = cases.every(pathway, day)
    return [*walks, *cases.every(pathway, day, later=True)] if day == TODAY else walks


def one_of_each_way(pathway: Pathway, day: date) -> list[Walk]:
    """One of those cases for each way that any of them goes, to its end, with its duties."""
    walks = cases.one_of_each_way(pathway, day)
    return [*walks, *cases.one_of_each_way(pathway, day, later=True)] if day == TODAY else walks


@dataclass(frozen=True)
class Made:
    """What the records of a pathway are to hold, every case in full that is behind them, and its figures."""

    steps: str
    edges: str
    cases: str
    figures: dict[str, Any]

    @classmethod
    def of(cls, pathway: Pathway, record: Record) -> Made:
        """The texts of a record and its figures."""
        return cls(record.steps_text(), record.edges_text(), record.cases_text(), proof.figures(pathway, record))


def record(pathway: Pathway) -> Record:
    """Explore a pathway as at each of its days."""
    made = Record()
    for day in days(pathway):
        with cases.without_looking_for_circles():
            made.add(day, explored(pathway, day))
    return made


def made(pathway: Pathway) -> Made:
    """What the records of a pathway are to hold: made once for its rules as they are, and kept."""
    declared = cases.RULES / "pathways" / pathway.package / f"{cases.DECLARED}.py"
    file = files.place(
        f"records/{pathway.key}", cases.made_from(pathway.key, declared, Path(__file__), Path(proof.__file__))
    )
    with files.alone(file):
        if not file.is_file():
            new = Made.of(pathway, record(pathway))
            files.keep(file, zlib.compress(json.dumps(asdict(new), default=str).encode()), cases.LAST)
        there = json.loads(zlib.decompress(file.read_bytes()))
    there["figures"]["days"] = [date.fromisoformat(day) for day in there["figures"]["days"]]
    return Made(**there)


def texts(pathway: Pathway, made: Made) -> dict[Path, str]:
    """The two files of a pathway and what they are to hold."""
    return {RECORDS / f"{pathway.key}.steps.txt": made.steps, RECORDS / f"{pathway.key}.edges.txt": made.edges}


def make_ready(keys: list[str] | None = None) -> None:
    """Explore every pathway whose rules have changed and make its records: two at once, the longest first."""
    known = proof.read()["pathways"]
    order = sorted(keys or PATHWAYS, key=lambda key: -known.get(key, {}).get("cases", 0))
    if "fork" in multiprocessing.get_all_start_methods():
        with multiprocessing.get_context("fork").Pool(2) as pool:
            for key in pool.imap_unordered(_make_ready, order):
                print(f"    {key}: every case is there", flush=True)


def _make_ready(key: str) -> str:
    made(PATHWAYS[key])
    for turned in TURNED:
        cases.one_of_each_way(PATHWAYS[key], TODAY, turned=turned)
    return key


def main(keys: list[str]) -> int:
    """Write the records of some pathways, or of all and of the clauses, and their figures; say which files changed."""
    if unknown := set(keys) - PATHWAYS.keys():
        print(f"there is no pathway {', '.join(unknown)}; there are: {', '.join(PATHWAYS)}", file=sys.stderr)
        return 1
    CASES.mkdir(parents=True, exist_ok=True)
    make_ready(keys)
    for pathway in [PATHWAYS[key] for key in keys] or PATHWAYS.values():
        there = made(pathway)
        for file, text in texts(pathway, there).items():
            old = file.read_text(encoding="utf-8") if file.exists() else ""
            file.write_text(text, encoding="utf-8")
            state = "unchanged" if text == old else "changed"
            print(f"{file.name}: {len(text.splitlines())} lines, {state}", flush=True)
        (CASES / f"{pathway.key}.txt").write_text(there.cases, encoding="utf-8")
        proof.keep(pathway, there.figures)
    return 0 if keys else clauses.main()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
