"""Whether it is known who helps them from leaving care, so that the right one is told."""

from __future__ import annotations

from ...engine.case import Case
from ...engine.questions import Choice, Option, Raw


class Adviser(Option):
    """Who from children's services is to be told."""

    KNOWN = "Yes, and it is known who"
    NEVER = "No: they were never in care, nor in a home that a council found, or they are 25 or over"
    NOT_SURE = "Not sure, or nobody knows who it is"


def _of_status(case: Case) -> Raw | None:
    """Nobody whose status is said to be none is asked again, but where a council found, or may have found, a home."""
    found_a_home = case.answers.get("arranged") in ("yes", "not_sure")
    return "never" if case.answers.get("status_said") == "none" and not found_a_home else None


ADVISER = Choice(
    "adviser",
    "Do they have a personal adviser?",
    ("CA89 s.23C", "CA89 s.24A"),
    why="The adviser is told first. Some have a right to one that nobody has noticed.",
    hint="For those who only qualify for advice, the duty worker of the leaving-care team counts.",
    options=Adviser,
    implied=_of_status,
)


def knows_adviser(case: Case) -> bool:
    """Whether nobody is left to be found: the adviser is known, or there is none by any right. Source: CA89 ss.23C,
    23CZB, 24A."""
    return case.ask(ADVISER) in (Adviser.KNOWN, Adviser.NEVER)
