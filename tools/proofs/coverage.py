"""Exploring alone reaches every line and branch of the rules.

Every pathway is explored at all its days while the library `coverage` watches. What is never reached is printed, and
the figure kept in data/proof.yml with the hash of the rules it is of.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from tools.rules import RULES, measured, rules_hash


def measure() -> dict[str, Any]:
    """Explore everything under coverage; its report as data."""
    import coverage

    watch = coverage.Coverage(branch=True, data_file=None, include=[str(path) for path in measured()], messages=False)
    watch.start()
    from decision_trees import PATHWAYS
    from decision_trees.engine.explore import explore
    from tools import record

    for pathway in PATHWAYS.values():
        for day in record.days(pathway):
            for _ in explore(pathway.run, day):
                pass
        print(f"{pathway.key} explored", flush=True)
    watch.stop()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        watch.json_report(outfile=str(report))
        found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return found


def missed(report: dict[str, Any]) -> list[str]:
    """What was never taken: "package/module.py: line 12, line 20 to 25"."""
    said = []
    for name, found in report["files"].items():
        lines = [f"line {number}" for number in found["missing_lines"]]
        lines += [
            f"line {start} to {'the end' if end < 0 else end}"
            for start, end in found["missing_branches"]
            if start not in found["missing_lines"] and end not in found["missing_lines"]
        ]
        if lines:
            said.append(f"{Path(name).resolve().relative_to(RULES).as_posix()}: {', '.join(lines)}")
    return said


def main(seed: int) -> int:
    """Measure, print what is missed and keep the figure; 1 if anything is missed. Nothing in it is random."""
    report = measure()
    from tools import proof

    totals, left = report["totals"], missed(report)
    branches = {
        "rules": rules_hash(),
        "lines": totals["num_statements"],
        "lines_run": totals["covered_lines"],
        "branches": totals["num_branches"],
        "branches_taken": totals["covered_branches"],
        "missed": left,
    }
    proof.write(proof.read() | {"branches": branches})
    for line in left:
        print(f"never run: {line}")
    print(
        f"{totals['covered_branches']} of {totals['num_branches']} branches taken, "
        f"{totals['covered_lines']} of {totals['num_statements']} lines run, by exploring alone"
    )
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
