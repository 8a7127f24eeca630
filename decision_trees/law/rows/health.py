"""Rows of the law on mental health."""

from __future__ import annotations

from datetime import date

from ..provision import READ_AGAIN, Instrument

ROWS = (
    Instrument("MHA83", "Mental Health Act 1983", "ukpga/1983/20", checked_to=date(2020, 3, 27))(
        "s.117",
        "after-care once somebody detained for treatment leaves hospital",
        checked=READ_AGAIN,
        note="For people detained under section 3, 37, 45A, 47 or 48, and not under section 2 alone. A joint duty of "
        "the health body and the council, until both are satisfied that it is not needed any more. That it is free "
        "is known from professionals' pages. Which council it is, and how far it pays for a home, was not read: take "
        "advice.",
    ),
)
