"""What an edition says of itself, in `imprint.json` among its pages: the day of its law, what it was made from, and how
its runtime is made again. And the runtimes of frozen editions, which are made from that."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from tools import frozen
from tools.editions import ROOT, Edition
from tools.setup_steps import fingerprint

NAME = "imprint.json"
SOURCES = ("docs", "data", "decision_trees")


def write(out: Path, edition: Edition) -> None:
    """Write it among the pages of an edition that was built into `out`."""
    told: dict[str, Any] = {
        "edition": edition.id,
        "title": edition.title,
        "law": str(law(edition)),
        "sources": _hash(edition.source),
    }
    if not edition.words:
        told["runtime"] = _runtime(edition.built / "runtime")
    text = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    (out / edition.id / NAME).write_text(text, encoding="utf-8")


def read(out: Path, edition: Edition) -> dict[str, Any]:
    """What an edition among the pages in `out` says of itself."""
    told: dict[str, Any] = json.loads((out / edition.id / NAME).read_text(encoding="utf-8"))
    return told


def law(edition: Edition) -> date:
    """The day of its law."""
    from decision_trees.law import CHECKED

    if edition.frozen:
        return date.fromisoformat(json.loads(frozen.file(edition, NAME))["law"])
    if not edition.words:
        return CHECKED
    said: date = yaml.safe_load((edition.source / "edition.yml").read_text(encoding="utf-8"))["law"]
    return said


def _hash(source: Path) -> str:
    """One hash of all that is written for an edition, by name and content."""
    files = [path for name in SOURCES for path in sorted((source / name).rglob("*")) if path.is_file()]
    kept = [path for path in files if "__pycache__" not in path.parts]
    return fingerprint(*(part for path in kept for part in (path.relative_to(source).as_posix(), path.read_bytes())))


def _runtime(built: Path) -> dict[str, Any]:
    """What the runtime is, and what it is made again from."""
    manifest, recipe = (json.loads((built / f"{name}.json").read_text("utf-8")) for name in ("manifest", "recipe"))
    made_from: dict[str, Any] = recipe
    return {key: manifest[key] for key in ("pyodide", "python", "directory", "files")} | made_from


def bring_runtime(out: Path, edition: Edition) -> None:
    """See that the runtime of a frozen edition stands in `out`. Where it can no longer be made, the build goes on and
    says so: the walks of that edition find it missing, and lead to its paper versions."""
    told = read(out, edition).get("runtime")
    if not told or all((out / file["path"]).is_file() for file in told["files"].values()):
        return
    command = [sys.executable, "-m", "tools", "pyodide_app.again", str(out / edition.id / NAME), str(out)]
    if subprocess.run(command, cwd=ROOT).returncode:
        words = f"the runtime of edition {edition.id} cannot be made again, and its paper versions are left"
        print(f"WARNING: {words}", file=sys.stderr, flush=True)
