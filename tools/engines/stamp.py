"""The stamp in data/engines.yml: what the last run in three engines found, and of which seal.

The hash is over the files that make the seal and over the policy of a page with a walk, and over nothing else: words,
rules and looks may change without a run.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from tools import postbuild

ROOT = Path(__file__).parents[2]
FILE = ROOT / "data" / "engines.yml"
SEAL = ("pyodide_app/seal.mjs", "pyodide_app/worker.mjs", "pyodide_app/checked.mjs", "pyodide_app/sha256.mjs")
"""The files of the seal: the frame with its policy, the worker, and what checks their bytes."""
PLACES = ("worker", "frame", "page", "walks")
COMMAND = "python3 dev.py check --only engines"
_HEAD = f"""\
# Written by `{COMMAND}`: what each way out came to in three browser engines, by the
# place from which it was tried, and which walks were done. seal: a hash of the files that make the seal
# (tools/engines/stamp.py). held: heard without the seal, not with it. unheard: not heard without the seal either.
# stores: what a sealed worker could keep.
"""


def seal_hash(root: Path = ROOT) -> str:
    """A hash of the seal as it is now."""
    whole = hashlib.sha256(postbuild.policy('<main id="pathway">', "sha256-of-the-frame").encode())
    for name in SEAL:
        whole.update(name.encode() + b"\0" + (root / name).read_bytes())
    return whole.hexdigest()[:16]


def table(found: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """What was found in each engine, as the file has it: by place, then by way, then by engine."""
    by_place: dict[str, Any] = {}
    for place in PLACES:
        ways = dict.fromkeys(way for one in found.values() for way in one[place])
        by_place[place] = {
            way: {engine: one[place].get(way, "unheard") for engine, one in found.items()} for way in ways
        }
    return {
        "run": date.today(),
        "seal": seal_hash(),
        "versions": {engine: one["version"] for engine, one in found.items()},
        "stores": {engine: one["stores"] for engine, one in found.items()},
        **by_place,
    }


def write(found: Mapping[str, Mapping[str, Any]], file: Path = FILE) -> None:
    """Write the stamp of a run in which everything held."""
    said = yaml.safe_dump(table(found), sort_keys=False, width=140, default_flow_style=None)
    file.write_text(_HEAD + said, encoding="utf-8")


def read(file: Path = FILE) -> dict[str, Any]:
    """What the file says; nothing when there is none."""
    found: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return found


def outdated(stamp: Mapping[str, Any]) -> str:
    """Why a run is due, with the command; "" while the stamp is of the seal as it is."""
    if stamp.get("seal") == seal_hash():
        return ""
    return f"the seal has changed since it was tried in three engines ({', '.join(SEAL)}, or the policy): run {COMMAND}"
