"""The induction: eight lessons in their order, each with scenarios and a check that rests on a clause it reads."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from macros.checked import Slip
from macros.project import REPOSITORY, Project
from macros.training.lesson import FOLDER, Lesson, lessons
from macros.training.scenario import scenarios

PROJECT = Project()
EVERY = lessons(PROJECT)


def part(clause: str) -> str:
    return clause.partition(".")[0]


def test_there_are_eight_lessons_in_one_order() -> None:
    assert [lesson.said["number"] for lesson in EVERY] == [*range(1, 9)]


@pytest.mark.parametrize("lesson", EVERY, ids=lambda lesson: Path(lesson.source).stem)
def test_a_lesson_has_scenarios_and_checks_what_it_reads(lesson: Lesson) -> None:
    assert len(lesson.said["scenarios"]) >= 2 and {*lesson.said["scenarios"]} <= scenarios(PROJECT).keys()
    read = {part(clause) for clause in lesson.said["clauses"]}
    assert {part(each["clause"]) for each in lesson.said["check"]} <= read


def test_the_lessons_lead_through_every_part_of_the_protocol_that_acts() -> None:
    """Parts B, C and D: first contact to out of hours, status to homelessness, sharing to complaints."""
    read = {part(clause) for lesson in EVERY for clause in lesson.said["clauses"]}
    assert {"7", "8", "10", "11", "12", "13", "17", "18", "20", "21", "22", "23", "24", "27", "28", "29"} <= read


def test_no_scenario_is_in_two_lessons() -> None:
    named = [key for lesson in EVERY for key in lesson.said["scenarios"]]
    assert len(named) == len({*named})


def test_a_lesson_that_cannot_be_used_is_told_in_a_sentence(tmp_path: Path) -> None:
    shutil.copytree(REPOSITORY / "docs" / FOLDER, tmp_path / "docs" / FOLDER)
    shutil.copytree(REPOSITORY / "data" / "schemas", tmp_path / "data" / "schemas")
    place = tmp_path / "docs" / FOLDER / "a-bed-tonight.md"
    text = place.read_text(encoding="utf-8")
    place.write_text(text.replace("number: 2", "number: 1"), encoding="utf-8")
    with pytest.raises(Slip, match="not numbered 1 to 8"):
        lessons(Project(tmp_path))
    place.write_text(text.replace("  minutes:", "\tminutes:"), encoding="utf-8")
    with pytest.raises(Slip, match=r"a-bed-tonight\.md, line \d+: a tab stands in this line"):
        lessons(Project(tmp_path))
