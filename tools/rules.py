"""Which modules state rules, and a hash of them, by which a figure says of which rules it is."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterable
from pathlib import Path

RULES = Path(__file__).parents[1] / "decision_trees"
NOT_RULES = {
    "__main__": "the command line",
    "engine": "reads, runs, explores, folds, draws and explains pathways, and refuses what none does",
    "law/__init__": "looks rows up for people",
    "law/bank_holidays": "a table",
    "shared/teams": "a table of names",
    "wire": "answers the browser",
}
"""Modules and folders that state no rule, each with what it does instead: tests of their own hold them."""
NOT_MEASURED = {"law/dates": "reading and showing dates", "law/working_days": "how deadlines become dates"}
"""Modules of which exploring does not have to reach every branch: tests of their own hold them."""
NOT_CHANGED = {
    "law/provision": "what a row of law is",
    "law/rows": "the rows of law, which are moved by their days",
    "shared/areas": "a table of councils",
    "shared/authorities": "which councils can be meant",
    "shared/opening": "which telephone line answers",
    "shared/samples": "with which answers a question is explored",
}
"""Modules and folders in which no number is changed by one to see whether the records notice."""


def _modules() -> list[Path]:
    """All but the lists of what each pathway can meet: they decide nothing, and a test holds that they are whole."""
    return [path for path in sorted(RULES.rglob("*.py")) if path.stem != "declared"]


def but(*left_out: Iterable[str]) -> list[Path]:
    """All modules but those that some lists name, themselves or by a folder."""
    names = tuple(f"{name}/" for names in left_out for name in names)
    return [
        path for path in _modules() if not f"{path.relative_to(RULES).with_suffix('').as_posix()}/".startswith(names)
    ]


def measured() -> list[Path]:
    """The modules of which exploring has to reach every branch."""
    return but(NOT_RULES, NOT_MEASURED)


def changed() -> list[Path]:
    """The modules whose numbers are changed by one: all that state rules, but samples of a pathway."""
    return [path for path in but(NOT_RULES, NOT_CHANGED) if path.stem not in {"__init__", "samples"}]


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
