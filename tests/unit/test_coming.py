"""Law that is known to change is listed with its day, and a result that rests on it says so. All of it is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from decision_trees.law import CHECKED, LIMITS, PROVISIONS, coming

DAY = date(2030, 5, 1)


@pytest.fixture
def invented(monkeypatch: pytest.MonkeyPatch) -> None:
    """A section that begins, one that ends the day before, and a period that gets longer."""
    rows = {
        "CA89 s.17": replace(PROVISIONS["CA89 s.17"], in_force=DAY),
        "CA89 s.47": replace(PROVISIONS["CA89 s.47"], until=date(2030, 4, 30)),
    }
    monkeypatch.setattr(coming, "PROVISIONS", {**PROVISIONS, **rows})
    monkeypatch.setattr(coming, "LIMITS", {**LIMITS, "review": replace(LIMITS["review"], later=(("2030-05-01", 28),))})


@pytest.mark.usefixtures("invented")
def test_what_begins_ends_or_gets_longer_is_listed_with_its_first_day() -> None:
    dated = [change for change in coming.changes(CHECKED) if change.day]
    assert {(change.day, change.cites) for change in dated} == {
        (DAY, ("CA89 s.17",)),
        (DAY, ("CA89 s.47",)),
        (DAY, LIMITS["review"].cites),
    }


def test_a_change_without_a_day_is_listed_last_and_no_day_is_made_up() -> None:
    undated = [change for change in coming.changes(CHECKED) if not change.day]
    assert {"CWSA26 s.4", "RRA25 social"} <= {key for change in undated for key in change.cites}
    assert all(PROVISIONS[key].in_force is None for change in undated for key in change.cites)


@pytest.mark.usefixtures("invented")
def test_a_result_says_what_changes_of_the_law_it_cites_and_of_no_other() -> None:
    assert len(coming.soon(["CA89 s.17"], CHECKED)) == 1
    assert "28 days" in coming.soon(["HA96 s.202"], CHECKED)[0]
    assert coming.soon(["HA96 s.184"], CHECKED) == []
    assert coming.soon(["CA89 s.17"], DAY) == []


def test_nothing_is_said_to_change_of_law_that_has_no_known_change() -> None:
    assert coming.soon(PROVISIONS, CHECKED) == []
