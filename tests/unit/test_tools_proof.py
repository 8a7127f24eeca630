"""The figures about the proofs: they say what was walked, and are known to be out of date when they are."""

import json
from datetime import date
from pathlib import Path

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.records import Record
from kept import cases
from macros.project import Page, Project
from macros.proof import proof_branches
from tools import proof, rules
from tools.proofs import coverage
from tools.record import TODAY


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(rules, "RULES", tmp_path)
    monkeypatch.setattr(coverage, "RULES", tmp_path)
    (tmp_path / "a.py").write_text('"""What it is for."""\nLIMIT = 13  # weeks\nWORDS = "Not sure"\n')
    return tmp_path / "a.py"


def test_the_figures_of_a_pathway_count_what_was_walked_and_met() -> None:
    pathway, made = PATHWAYS["informed-choice"], Record()
    walks = cases.every(pathway, TODAY)
    made.add(TODAY, walks)
    figures = proof.figures(pathway, made)
    assert figures["cases"] == len(walks)
    assert figures["paths"] == len({(*walk.path, walk.at.key, *walk.case.duties) for walk in walks})
    assert figures["outcomes"]["met"] == len({walk.at.key for walk in walks}) == figures["outcomes"]["declared"]
    assert figures["days"] == [TODAY]


def test_figures_are_kept_for_each_pathway_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proof, "FILE", tmp_path / "proof.yml")
    proof.write({"recorded": date(2026, 1, 1), "pathways": {"disagreement": {"cases": 1}}, "branches": {"lines": 2}})
    proof.keep(PATHWAYS["informed-choice"], {"cases": 2})
    kept = proof.read()
    assert list(kept["pathways"]) == ["informed-choice", "disagreement"]
    assert kept["branches"] == {"lines": 2}
    assert kept["recorded"] > date(2026, 1, 1)


def test_new_words_and_comments_do_not_call_for_measuring_again_and_a_new_number_does(module: Path) -> None:
    before = rules.rules_hash()
    module.write_text('"""Another."""\nLIMIT = 13\nWORDS = "Not known"\n')
    assert rules.rules_hash() == before
    module.write_text('"""Another."""\nLIMIT = 14\nWORDS = "Not known"\n')
    assert rules.rules_hash() != before


def test_what_exploring_never_reaches_is_named_by_line_and_by_branch(module: Path) -> None:
    found = {"missing_lines": [4], "missing_branches": [[3, 4], [6, -1], [7, 9]]}
    assert coverage.missed({"files": {str(module): found}}) == ["a.py: line 4, line 6 to the end, line 7 to 9"]


def test_every_module_that_is_left_out_is_there() -> None:
    every = {path.relative_to(rules.RULES).with_suffix("").as_posix() for path in rules.RULES.rglob("*")}
    assert rules.NOT_RULES.keys() | rules.NOT_MEASURED.keys() | rules.NOT_CHANGED.keys() <= every


def test_the_page_says_when_branches_were_measured_on_earlier_rules(tmp_path: Path) -> None:
    def page(rules: str) -> str:
        branches = {"rules": rules, "lines": 2, "lines_run": 2, "branches": 1, "branches_taken": 1, "missed": []}
        (tmp_path / "data" / "proof.yml").write_text(json.dumps({"rules": "now", "branches": branches}))
        return proof_branches(Project(tmp_path), Page("about/proof.md"))

    (tmp_path / "data").mkdir()
    assert "have changed since" in page("before")
