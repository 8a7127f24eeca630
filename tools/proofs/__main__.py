"""Runs every slow proof, or some of them: `dev.py check --all`, `--only NAME`, `--seed NUMBER`.

Each one runs in a process of its own, one after the other, and the last lines say which of them hold.
"""

from __future__ import annotations

import argparse
import ast
import secrets
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
PARTS = {path.stem: path for path in sorted(FOLDER.glob("*.py")) if not path.stem.startswith("_")}
"""Every module beside this one is a proof, by its name."""


@dataclass(frozen=True)
class Done:
    """A proof that was run: whether it holds, and how long it took."""

    name: str
    holds: bool
    seconds: float


def title(name: str) -> str:
    """What a proof proves: the first line of its module."""
    words = ast.get_docstring(ast.parse(PARTS[name].read_text(encoding="utf-8"))) or name
    return words.partition("\n")[0]


def prove(name: str, seed: int) -> Done:
    """Run one proof."""
    print(f"\n== {name}: {title(name)}", flush=True)
    begun = time.monotonic()
    code = subprocess.run([sys.executable, "-m", f"tools.proofs.{name}", str(seed)]).returncode
    return Done(name, code == 0, time.monotonic() - begun)


def main(argv: list[str]) -> int:
    """Run what was asked for; 1 if any of it does not hold."""
    parser = argparse.ArgumentParser(prog="dev.py check", description=__doc__)
    parser.add_argument(
        "--only",
        action="append",
        choices=PARTS,
        metavar="NAME",
        default=[],
        help=f"one proof, or several in turn: {', '.join(PARTS)}",
    )
    parser.add_argument("--seed", type=int, help="what is random follows from it; any other each time, if not given")
    options = parser.parse_args(argv)
    seed = secrets.randbelow(1_000_000) if options.seed is None else options.seed
    print(f"seed {seed}")
    done = [prove(name, seed) for name in options.only or PARTS]
    print(f"\nWith seed {seed}:")
    for each in done:
        print(f"  {'holds ' if each.holds else 'FAILS '} {each.name}, {each.seconds:.0f} s: {title(each.name)}")
    return 0 if all(each.holds for each in done) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
