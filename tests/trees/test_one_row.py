"""A period that the law changes is one row: an invented change, made in a copy, and nobody's law."""

from __future__ import annotations

import difflib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
ROW = 'REVIEW = Limit("to ask for a review of a homelessness decision", ("HA96 s.202",), days=21, first_day_counts=True'
LATER = ', later=(("2027-04-01", 28),)'
PROGRAM = """
import json
from datetime import date
from decision_trees import PATHWAYS
from decision_trees.engine.walk import walk
from macros.explored import explored
from tools import record

def last_day(as_at, told):
    answers = {"tonight": "yes", "who": "young_person", "subject": "homelessness", "stage": "decided",
               "reviewed": "other", "told_on": told, "urgent": "no", "how_told": "received"}
    here = walk(PATHWAYS["disagreement"].run, answers, date.fromisoformat(as_at))
    days = [action.deadline.due(here.case.days) for action in here.at.actions]
    return here.at.key, max(map(str, filter(None, days)), default="")

pathway = PATHWAYS["disagreement"]
there = explored("disagreement")
print(json.dumps({
    "records": {file.name: text for file, text in record.texts(pathway, record.made(pathway)).items()},
    "ahead": [str(ahead.day) for ahead in there.ahead if ahead.paths],
    "ways": [last_day("2027-04-30", told) for told in ("2027-03-31", "2027-04-01", "2027-04-05")],
    "words": [action.deadline.words for outcome in there.outcomes if outcome.key == "ask_for_review"
              for action in outcome.actions],
}))
"""


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a copy says in which there are 28 days to ask for a review from 1 April 2027."""
    copy = tmp_path_factory.mktemp("copy")
    for folder in ("decision_trees", "kept", "macros", "tools", "data"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    limits = copy / "decision_trees" / "law" / "limits.py"
    text = limits.read_text(encoding="utf-8")
    assert ROW in text
    limits.write_text(text.replace(ROW, ROW + LATER), encoding="utf-8")
    said = subprocess.run([sys.executable, "-c", PROGRAM], cwd=copy, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr
    read: dict[str, Any] = json.loads(said.stdout)
    return read


def test_the_records_change_in_a_few_lines(changed: dict[str, Any]) -> None:
    lines = [
        line
        for name, text in changed["records"].items()
        for line in difflib.unified_diff(
            (ROOT / "tests" / "records" / name).read_text().splitlines(), text.splitlines(), lineterm="", n=0
        )
    ]
    assert 0 < len(lines) <= 30


def test_the_day_on_which_they_were_told_decides_how_long_there_is(changed: dict[str, Any]) -> None:
    late, day_one, later = changed["ways"]
    assert late[0] == "review_late"
    assert day_one == ["review_late", day_one[1]]
    assert later == ["ask_for_review", "2027-05-02"]


def test_words_and_pages_say_both_counts_and_the_day(changed: dict[str, Any]) -> None:
    assert any("21 days (28 days from 1 April 2027)" in words for words in changed["words"])
