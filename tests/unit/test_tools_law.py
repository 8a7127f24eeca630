"""The rows of law that are due for a check are listed, and the build warns of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from decision_trees.law import PROVISIONS
from tools import law

LATER = date(2030, 1, 1)


def test_rows_are_due_by_their_own_time_and_the_oldest_stands_first() -> None:
    first = min(row.check_again for row in PROVISIONS.values())
    assert law.due(first - timedelta(1)) == []
    assert law.due(first)
    days = [row.check_again for row in law.due(LATER)]
    assert len(days) == len(PROVISIONS) and days == sorted(days)


def test_what_has_no_day_yet_is_looked_at_sooner_than_what_was_read() -> None:
    planned, read = PROVISIONS["CWSA26 s.4"], PROVISIONS["HA96 s.202"]
    assert planned.check_again - planned.checked < read.check_again - read.checked
    assert law.look_for(planned) == "an order that starts it, and its day"


def test_each_line_has_the_address_and_what_to_look_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert law.main([str(LATER)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert len(said) == len(PROVISIONS)
    assert all("Look for" in line and "https://" in line for line in said)


def test_a_day_that_is_none_is_said_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert law.main(["2027-13-01"]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_the_build_warns_only_when_a_row_is_due() -> None:
    first = min(row.check_again for row in PROVISIONS.values())
    assert law.warning(first - timedelta(1)) == ""
    assert law.warning(first).startswith("WARNING: ")
