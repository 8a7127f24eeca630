"""The law table: what it holds, what it never asserts, and the days on which it changes a result."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from decision_trees import law
from decision_trees.law import PROVISIONS, Confidence, Provision, commencements, last_checked

RESEARCHED_TO = date(2026, 11, 22)
EVERY_ROW = pytest.mark.parametrize("row", PROVISIONS.values(), ids=lambda row: row.key)


@EVERY_ROW
def test_a_row_has_a_title_in_words_a_secure_link_and_a_checked_date(row: Provision) -> None:
    assert len(row.title) > len(row.key) > 1
    assert row.url.startswith(("https://www.legislation.gov.uk/", "https://www.gov.uk/",
                               "https://caselaw.nationalarchives.gov.uk/", "https://www.bailii.org/"))
    assert row.checked == RESEARCHED_TO
    assert row.checked_to is None or row.checked_to <= row.checked
    assert row.checked_to or row.note, "a copy without a date has to say so"


@EVERY_ROW
def test_an_unconfirmed_row_is_in_force_on_no_day(row: Provision) -> None:
    unconfirmed = row.confidence is Confidence.UNCONFIRMED
    assert unconfirmed == (row.in_force is None)
    if unconfirmed:
        assert not any(row.in_force_on(date(year, 12, 31)) for year in range(2011, 2200))


@EVERY_ROW
def test_a_row_starts_on_its_first_day_and_not_the_day_before(row: Provision) -> None:
    if row.in_force:
        assert row.in_force_on(row.in_force)
        assert not row.in_force_on(row.in_force - timedelta(1))


def test_a_row_with_a_last_day_is_in_force_on_it_and_not_the_day_after() -> None:
    row = Provision("X s.1", "An Act, section 1", "https://www.legislation.gov.uk/", until=date(2020, 3, 31))
    assert row.in_force_on(date(2020, 3, 31))
    assert not row.in_force_on(date(2020, 4, 1))


def test_addresses_follow_the_place_in_the_act() -> None:
    legislation = "https://www.legislation.gov.uk"
    assert PROVISIONS["CA89 Sch.2 para.19B"].url == f"{legislation}/ukpga/1989/41/schedule/2/paragraph/19B"
    assert PROVISIONS["CLR10 reg.3"].url == f"{legislation}/uksi/2010/2571/regulation/3"
    assert PROVISIONS["CA89 s.23CZB"].url == f"{legislation}/ukpga/1989/41/section/23CZB"
    assert PROVISIONS["CPP10 reg.40"].title.startswith(
        "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 40")


def test_staying_close_and_the_other_sections_whose_start_was_not_seen_are_never_applied() -> None:
    for key in ("CA89 s.23CZAA", "CWSA26 s.4", "CWSA26 s.7", "CWSA26 s.8"):
        assert not PROVISIONS[key].in_force_on(date(2026, 11, 22)), key


def test_no_intentional_homelessness_starts_on_30_september_2026() -> None:
    """Law base A9: SI 2026/803 regulation 6(c)."""
    assert not PROVISIONS["CWSA26 s.9"].in_force_on(date(2026, 9, 29))
    assert PROVISIONS["CWSA26 s.9"].in_force_on(date(2026, 9, 30))


def test_a_status_changes_its_meaning_on_four_days_since_2011() -> None:
    """Remand, staying put, support to 25, and intentional homelessness."""
    assert commencements(date(2011, 4, 1)) == (
        date(2012, 12, 3), date(2014, 5, 13), date(2018, 4, 1), date(2026, 9, 30))
    assert commencements(date(2018, 4, 1)) == (date(2026, 9, 30),)
    assert commencements(date(2026, 9, 30)) == ()


def test_the_day_after_a_rule_ends_is_a_day_to_explore(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = Provision("X s.1", "An Act", "https://www.legislation.gov.uk/", until=date(2027, 3, 31), switches=True)
    monkeypatch.setattr(law, "_ROWS", (ended,))
    assert commencements(date(2026, 11, 22)) == (date(2027, 4, 1),)


def test_a_result_says_when_its_law_was_checked_and_to_what_day_the_text_was_read() -> None:
    said = last_checked(["CA89 s.23A", "NIAA02 Sch.3", "HA96 s.199"], date(2026, 1, 5))
    assert "Law last checked on 22 November 2026." in said
    assert "22 March 2026" in said, "the earliest copy counts"
    assert "Confirm" not in said


def test_a_date_beyond_the_copy_read_asks_to_confirm() -> None:
    assert "Confirm" not in last_checked(["CA89 s.23A"], date(2026, 3, 25))
    assert last_checked(["CA89 s.23A"], date(2026, 3, 26)).endswith("Confirm that nothing has changed since.")


def test_copies_without_a_date_are_owned_up_to() -> None:
    assert "some copies carried no date" in last_checked(["CA89 s.23A", "CLR10 reg.3"], date(2026, 1, 1))
    assert last_checked(["CLR10 reg.3"], date(2026, 1, 1)).endswith("Confirm that nothing has changed since.")


def test_a_citation_that_is_no_row_is_refused() -> None:
    with pytest.raises(KeyError):
        last_checked(["CA89 s.999"], date(2026, 1, 1))


def test_a_result_as_at_a_past_day_says_which_of_its_law_was_not_yet_in_force() -> None:
    """A result lists its law once for all days; what began later is named."""
    before = last_checked(["CA89 s.23C", "CSWA17 s.1"], date(2018, 3, 31))
    assert before.endswith("Not yet in force or decided on that day: CSWA17 s.1.")
    assert "Not yet in force" not in last_checked(["CA89 s.23C", "CSWA17 s.1"], date(2018, 4, 1))
