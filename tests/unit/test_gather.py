"""A test that goes through many rows names every one that fails, and does not pass for want of rows."""

from __future__ import annotations

import pytest

from tests.gather import each, faults


def even(number: int) -> None:
    """Whether it is."""
    assert number % 2 == 0, "odd"


def test_every_row_that_fails_is_named_and_no_other() -> None:
    found = faults(even, [1, 2, 3, 4])
    assert [fault.partition(":")[0] for fault in found] == ["1", "3"]
    assert "odd" in found[0]


def test_a_row_that_a_check_cannot_read_is_a_fault_too() -> None:
    assert faults(lambda row: row["id"], [{"id": 1}, {}], lambda row: f"a row of {len(row)}") == [
        "a row of 0: KeyError: 'id'"
    ]


def test_one_bad_row_fails_the_whole_test() -> None:
    with pytest.raises(pytest.fail.Exception, match=r"(?s)2 of 3.*1: .*3: "):
        each([1, 2, 3])(even)()
    each([2, 4])(even)()


def test_a_test_of_no_rows_fails() -> None:
    with pytest.raises(AssertionError, match="nothing to test"):
        each([])(even)()


def test_it_keeps_its_name_and_its_words() -> None:
    assert (each([2])(even).__name__, each([2])(even).__doc__) == ("even", "Whether it is.")
