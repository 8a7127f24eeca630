"""`dev.py adopt` asks for what only a publisher can say, takes nothing that has no place there, and loses nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tools import adopt, publisher
from tools.editions import ROOT

TODAY = date(2026, 11, 29)
GOOD = {
    "name": "The two councils",
    "page_owner": "Policy team",
    "review_date": "1 March 2027",
    "site_url": "https://housing.example.org/pathways/",
    "contact_url": "https://housing.example.org/mistake",
}


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    return Path(shutil.copy(ROOT / "data" / "publisher.yml", tmp_path))


def saying(*answers: str) -> Callable[[str], str]:
    left = iter(answers)
    return lambda question: next(left)


def test_what_is_answered_is_written_and_every_remark_stays(settings: Path) -> None:
    remarks = [line for line in settings.read_text().splitlines() if line.startswith("#")]
    assert adopt.ask(settings, saying(*GOOD.values())) == [*GOOD]
    assert publisher.read(settings)._asdict().items() >= GOOD.items()
    assert [line for line in settings.read_text().splitlines() if line.startswith("#")] == remarks


def test_what_is_left_for_later_is_asked_again_and_what_is_set_is_not(settings: Path) -> None:
    assert adopt.ask(settings, saying("The two councils", "", "", "", "")) == ["name"]
    assert adopt.ask(settings, saying("Policy team", "", "", "")) == ["page_owner"]


def test_an_answer_that_does_not_belong_there_is_asked_for_again(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = (
        "a person@example.org",
        "ring " + "07" + "7" * 9,
        "The two councils",
        "Policy team",
        "next spring",
        "1 March 2027",
    )
    addresses = ("example.org", GOOD["site_url"], "http://example.org", GOOD["contact_url"])
    assert adopt.ask(settings, saying(*wrong, *addresses)) == [*GOOD]
    assert len(capsys.readouterr().out.splitlines()) == 5


def test_what_was_said_before_somebody_stops_is_kept(settings: Path) -> None:
    def stops(question: str) -> str:
        if "owns" in question:
            raise EOFError
        return "The two councils"

    with pytest.raises(EOFError):
        adopt.ask(settings, stops)
    assert publisher.read(settings).name == "The two councils"


def test_quotation_marks_in_an_answer_do_no_harm(settings: Path) -> None:
    adopt.ask(settings, saying('Council "A" \\ and B', "", "", "", ""))
    assert publisher.read(settings).name == 'Council "A" \\ and B'


def test_all_that_is_unset_or_unconfirmed_is_shown_with_its_file() -> None:
    lines = list(adopt.to_confirm(ROOT, TODAY))
    for file in ("data/publisher.yml", "data/contacts.yml", "data/services.yml", "suggested.py", "docs/"):
        assert any(file in line for line in lines), file
