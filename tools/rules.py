"""Which modules state rules, and a hash of them, by which a figure says of which rules it is."""

from __future__ import annotations

import ast
import hashlib
from pathlib import Path

RULES = Path(__file__).parents[1] / "decision_trees"
NOT_RULES = {
    "__main__": "the command line",
    "engine": "reads, runs, explores, folds, draws and explains pathways, and refuses what none does",
    "law/__init__": "looks rows up for people",
    "law/bank_holidays": "a table",
    "law/dates": "reading and showing dates",
    "law/working_days": "how deadlines become dates",
    "shared/teams": "a table of names",
    "wire": "answers the browser",
}
"""Modules and folders that state no rule, each with what it does instead: tests of their own hold them."""


def _modules() -> list[Path]:
    """All but the lists of what each pathway can meet: they decide nothing, and a test holds that they are whole."""
    return [path for path in sorted(RULES.rglob("*.py")) if path.stem != "declared"]


def measured() -> list[Path]:
    """The modules that state rules: all but those named above."""
    left_out = tuple(f"{name}/" for name in NOT_RULES)
    return [
        path for path in _modules() if not f"{path.relative_to(RULES).with_suffix('').as_posix()}/".startswith(left_out)
    ]


def rules_hash() -> str:
    """A hash of all modules as far as they decide where a pathway leads: words and comments do not change it."""
    whole = hashlib.sha256()
    for path in _modules():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                node.value = ""
        whole.update(path.relative_to(RULES).as_posix().encode() + ast.dump(tree).encode())
    return whole.hexdigest()[:16]
