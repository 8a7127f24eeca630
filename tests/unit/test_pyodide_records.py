"""The Python of the browser gives every record, at every date, as the Python of this machine does."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from decision_trees import PATHWAYS
from pyodide_app.bundle import ROOT, bundle
from tools.record import RECORDS

RUNNER = Path(__file__).with_name("pyodide_records.mjs")


def test_every_record_at_every_date_comes_out_of_pyodide_as_committed() -> None:
    """The other side, that CPython gives them as committed, is a test of the records themselves."""
    bundle(ROOT)
    command = ["node", RUNNER, ROOT / "build", ROOT / "tools" / "record.py"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    of_pyodide = json.loads(done.stdout)
    assert sorted(of_pyodide) == sorted(f"{key}.{kind}.txt" for key in PATHWAYS for kind in ("edges", "steps"))
    assert sorted(of_pyodide) == sorted(path.name for path in RECORDS.glob("*.*.txt")), "no record is left over"
    for name, text in of_pyodide.items():
        committed = (RECORDS / name).read_text(encoding="utf-8")
        assert text.splitlines() == committed.splitlines(), f"{name} differs in Pyodide"
