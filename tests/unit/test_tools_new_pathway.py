"""A new pathway begins with a skeleton that can be walked, and stands in every list of pathways."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from decision_trees import PATHWAYS
from tools import new_pathway

ROOT = Path(__file__).resolve().parents[2]
WALKED = """
from datetime import date
from decision_trees import PATHWAYS
from decision_trees.engine.explore import explore
from decision_trees.engine.records import paths
from macros.project import Page, Project
from macros.results import outcome
walks = list(explore(PATHWAYS["contact-centre"].run, date(2026, 11, 22)))
print(paths(walks))
there = outcome(Project(), Page("outcomes/contact-centre/otherwise.md"), "otherwise")
print("OTHERWISE" if "done otherwise" in there else "")
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for folder in ("decision_trees", "kept", "macros", "data", "docs", "tools"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("mkdocs.yml", "pyproject.toml"):
        shutil.copy(ROOT / file, tmp_path / file)
    return tmp_path


def test_the_skeleton_is_walked_listed_and_in_style(copy: Path) -> None:
    assert new_pathway.main(["contact-centre", "Who answers the phone?"], copy) == 0
    said = subprocess.run([sys.executable, "-c", WALKED], cwd=copy, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr
    assert "contact_centre_first=no -> otherwise" in said.stdout and "OTHERWISE" in said.stdout
    for page in ("mkdocs.yml", "docs/pathways/index.md", "docs/outcomes/index.md"):
        assert "contact-centre" in (copy / page).read_text(encoding="utf-8"), page
    for style in (["check"], ["format", "--check"]):
        told = subprocess.run(
            [sys.executable, "-m", "ruff", *style, "decision_trees"],
            cwd=copy,
            capture_output=True,
            text=True,
            check=False,
        )
        assert told.returncode == 0, told.stdout


@pytest.mark.parametrize("words", [[], ["contact-centre"], ["Contact Centre", "x"], ["immigration", "x"]])
def test_what_is_no_new_pathway_is_said_in_a_sentence(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert new_pathway.main(words, tmp_path) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("page", ["mkdocs.yml", "docs/pathways/index.md", "docs/outcomes/index.md"])
def test_every_pathway_stands_in_every_list(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    assert [key for key in PATHWAYS if key not in text] == []
