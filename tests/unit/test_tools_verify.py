"""A deployed copy is the publication, or it is said which files are not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.serving import served
from tools import verify


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in ("index.html", "1/page/index.html", "1/app/a.mjs"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    verify.write_list(tmp_path)
    return tmp_path


@pytest.fixture(params=["folder", "address"])
def place(request: pytest.FixtureRequest, copy: Path) -> Iterator[str]:
    if request.param == "folder":
        yield str(copy)
        return
    with served(copy) as address:
        yield f"{address}/"


def problems(place: str) -> list[str]:
    return list(verify.problems(verify.reader(place)))


def test_a_whole_copy_has_no_problem(place: str) -> None:
    assert problems(place) == []


def test_a_missing_file_and_one_of_other_bytes_are_named(place: str, copy: Path) -> None:
    (copy / "1" / "page" / "index.html").write_text("something else")
    (copy / "1" / "app" / "a.mjs").unlink()
    assert problems(place) == ["1/app/a.mjs is missing", "1/page/index.html has other bytes than it was built with"]


def test_a_folder_of_something_else_is_told_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify.main([str(tmp_path)]) == 1
    assert "has no files.json" in capsys.readouterr().err
