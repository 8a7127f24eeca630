"""The figures of what was proved, kept in data/proof.yml for the page about it: how much was walked, what it met."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import yaml

from decision_trees import PATHWAYS, pathways
from decision_trees.engine.records import Record
from decision_trees.engine.walk import Pathway

from .rules import rules_hash

FILE = Path(__file__).parents[1] / "data" / "proof.yml"
HEAD = """\
# Written by `dev.py record`. cases: walked over all days. paths: different ways through. outcomes, duties: met, and
# declared. days: explored as at. rules: the hash of the rules they are of. branches and proofs: written by
# `dev.py check --all`, each with the hash of the rules it is of, which may be older.
"""


def declared(pathway: Pathway) -> tuple[set[str], set[str]]:
    """The keys of the outcomes, and of the duties, that a pathway says it can meet: its module `declared`."""
    module = pathways.declared(pathway)
    return {outcome.key for outcome in module.OUTCOMES}, {duty.key for duty in module.DUTIES}


def figures(pathway: Pathway, made: Record) -> dict[str, Any]:
    """What the file says of a pathway."""
    outcomes, duties = declared(pathway)
    return {
        "cases": made.cases,
        "paths": len(made.ways),
        "outcomes": {"met": len(made.met & outcomes), "declared": len(outcomes)},
        "duties": {"met": len(made.met & duties), "declared": len(duties)},
        "days": sorted(made.days),
    }


def read() -> dict[str, Any]:
    """What the file says."""
    found: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8")) if FILE.is_file() else {}
    return {
        "recorded": found.get("recorded"),
        "rules": found.get("rules"),
        "pathways": found.get("pathways", {}),
        "branches": found.get("branches"),
        "proofs": found.get("proofs") or {},
    }


def write(found: dict[str, Any]) -> None:
    """Write the file anew."""
    FILE.write_text(HEAD + yaml.safe_dump(found, sort_keys=False, width=140, default_flow_style=None), encoding="utf-8")


def keep(pathway: Pathway, figures: dict[str, Any]) -> None:
    """Put the figures of a pathway into the file."""
    found = read()
    pathways = {**found["pathways"], pathway.key: figures}
    found["pathways"] = {key: pathways[key] for key in PATHWAYS if key in pathways}
    write(found | {"recorded": date.today(), "rules": rules_hash()})


def hold(name: str, seed: int, says: str) -> None:
    """Put into the file that a slow proof holds for the rules as they are: what it came to, in a sentence."""
    found = read()
    proofs = {**found["proofs"], name: {"rules": rules_hash(), "seed": seed, "says": says}}
    write(found | {"proofs": dict(sorted(proofs.items()))})
