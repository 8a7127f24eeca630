"""One test of many rows: it goes through all of them, and names every one that fails."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import pytest

T = TypeVar("T")


def faults(check: Callable[[T], object], rows: Iterable[T], name: Callable[[T], str] = str) -> list[str]:
    """What a check finds wrong with some of many rows: a line for each, by its name."""
    found = []
    for row in rows:
        try:
            check(row)
        except Exception as fault:
            found.append(f"{name(row)}: {type(fault).__name__}: {fault}")
    return found


def each(rows: Iterable[T], name: Callable[[T], str] = str) -> Callable[[Callable[[T], object]], Any]:
    """Make a check of one row a test of all: it fails where any does, and says of each how. There must be some."""
    every = list(rows)

    def tested(check: Callable[[T], object]) -> Callable[[], None]:
        def test() -> None:
            assert every, "there is nothing to test"
            if found := faults(check, every, name):
                pytest.fail(f"{len(found)} of {len(every)}:\n" + "\n".join(found), pytrace=False)

        test.__name__, test.__doc__, test.__module__ = check.__name__, check.__doc__, check.__module__
        return test

    return tested
