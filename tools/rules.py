"""Which modules state rules, and a hash of them, by which a figure says of which rules it is."""

from __future__ import annotations

import ast
import hashlib
from pathlib import Path

RULES = Path(__file__).parents[1] / "decision_trees"
NOT_RULES = {
    "__main__": "the command line",
    "advice": "how deadlines become dates: shown with a result, and branched on by no pathway",
    "answers": "reading, checking and showing what is entered: samples hold no entry that cannot be read",
    "bank_holidays": "a table",
    "dates": "reading and showing dates",
    "draw": "draws what was explored",
    "engine": "runs; the rest of it refuses what no pathway does",
    "explain": "explains a walk that is done",
    "explore": "walks the samples",
    "graph": "folds what was explored",
    "law/__init__": "looks rows up for people",
    "records": "writes down what was explored",
    "teams": "a table of names",
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
