"""Which branches of the rules exploring alone takes: `dev.py check --coverage`, minutes, so on demand.

Every pathway is explored at all its days while the library `coverage` watches. What is never taken is printed, and the
figure kept in data/proof.yml with a hash of the rules, so that a test can tell when it has to be taken again.
"""

from __future__ import annotations

import ast
import hashlib
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

RULES = Path(__file__).parents[1] / "decision_trees"
NOT_RULES = {
    "__main__": "the command line",
    "advice": "how deadlines become dates: shown with a result, and branched on by no pathway",
    "answers": "reading, checking and showing what is entered: samples hold no entry that cannot be read",
    "bank_holidays": "a table",
    "dates": "reading and showing dates",
    "draw": "draws what was explored",
    "engine": "runs and explores; the rest of it refuses what no pathway does",
    "explain": "explains a walk that is done",
    "graph": "folds what was explored",
    "law/__init__": "looks rows up for people",
    "records": "writes down what was explored",
    "wire": "answers the browser",
    "working_days": "how deadlines become dates",
}
"""Modules that state no rule, each with what it does instead: tests of their own hold them."""


def measured() -> list[Path]:
    """The modules that state rules: all but those named above."""
    return [path for path in sorted(RULES.rglob("*.py"))
            if path.relative_to(RULES).with_suffix("").as_posix() not in NOT_RULES]


def rules_hash() -> str:
    """A hash of all modules as far as they decide where a pathway leads: words and comments do not change it."""
    whole = hashlib.sha256()
    for path in sorted(RULES.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                node.value = ""
        whole.update(path.relative_to(RULES).as_posix().encode() + ast.dump(tree).encode())
    return whole.hexdigest()[:16]


def measure() -> dict[str, Any]:
    """Explore everything under coverage; its report as data."""
    import coverage

    watch = coverage.Coverage(branch=True, data_file=None, include=[str(path) for path in measured()], messages=False)
    watch.start()
    from decision_trees import PATHWAYS  # under watch from the first line on
    from decision_trees.engine import explore
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
        lines += [f"line {start} to {'the end' if end < 0 else end}" for start, end in found["missing_branches"]
                  if start not in found["missing_lines"] and end not in found["missing_lines"]]
        if lines:
            said.append(f"{Path(name).resolve().relative_to(RULES).as_posix()}: {', '.join(lines)}")
    return said


def main() -> int:
    """Measure, print what is missed and keep the figure; 1 if anything is missed."""
    report = measure()
    from tools import proof

    totals, left = report["totals"], missed(report)
    branches = {"rules": rules_hash(), "lines": totals["num_statements"], "lines_run": totals["covered_lines"],
                "branches": totals["num_branches"], "branches_taken": totals["covered_branches"], "missed": left}
    proof.write(proof.read() | {"branches": branches})
    for line in left:
        print(f"never run: {line}")
    print(f"{totals['covered_branches']} of {totals['num_branches']} branches taken, "
          f"{totals['covered_lines']} of {totals['num_statements']} lines run, by exploring alone")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
