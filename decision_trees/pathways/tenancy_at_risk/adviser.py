"""Whether it is known who helps them from leaving care, so that the right one is told."""

from __future__ import annotations

from ...engine.case import Case
from .questions import ADVISER, Adviser


def knows_adviser(case: Case) -> bool:
    """Whether nobody is left to be found: the adviser is known, or there is none by any right. Source: CA89 ss.23C,
    23CZB, 24A."""
    return case.ask(ADVISER) in (Adviser.KNOWN, Adviser.NEVER)
