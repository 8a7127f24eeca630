"""What a row of law is: one provision with its address, its first and last day, and how far it was checked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from .dates import add_months

CHECKED = date(2026, 11, 22)
READ_AGAIN = date(2026, 11, 29)
SINCE = date(2011, 4, 1)
"""The first day that any pathway covers: a row with this first day may have begun earlier."""
UNDATED = "The copy read carries no date."
AS_MADE = "Read as made."
PASSED = "The Act was passed on 29 April 2026. No order that starts this part was seen."
NOT_STARTED = "Enacted on 29 April 2026. No order starting it was seen, so it is never treated as in force."


class Confidence(Enum):
    """How far a row was confirmed; the value is the label printed beside it."""

    CONFIRMED = "words read"
    SECONDARY = "confirmed in a secondary source only"
    UNCONFIRMED = "not confirmed: check with your legal team"


READ, SECOND_HAND, UNCONFIRMED = Confidence


@dataclass(frozen=True)
class Provision:
    """One provision, judgment or piece of guidance.

    `in_force` is its first day as the pathways use it, None where none was confirmed; `until` is its last, None
    while it goes on. `planned` says what is known of a start that has no day, or whose day was not seen. `checked` is
    the day this row was checked; `checked_to` is the day to which the text read was up to date, None where the copy
    carried no date.
    """

    key: str
    title: str
    url: str
    in_force: date | None = SINCE
    until: date | None = None
    checked: date = CHECKED
    checked_to: date | None = None
    confidence: Confidence = Confidence.CONFIRMED
    note: str = ""
    planned: str = ""

    @property
    def check_again(self) -> date:
        """The day by which somebody looks at the row again: sooner while its start is open, later once it is read."""
        months = 3 if self.planned else 6 if self.confidence is not Confidence.CONFIRMED else 12
        day = add_months(self.checked, months)
        return min(day, self.until) if self.until and self.until >= self.checked else day

    def in_force_on(self, day: date) -> bool:
        """Whether it may be applied on `day`. Never, while its start is unconfirmed."""
        return self.in_force is not None and self.in_force <= day <= (self.until or date.max)


@dataclass(frozen=True)
class Instrument:
    """An Act or instrument; called with a place in it ("s.23A", "s.199(8)", "Sch.2 para.19B", or "" for the
    whole), it makes that row. Words without a dot only tell two rows apart: "s.175(5) private"."""

    short: str
    title: str
    path: str
    in_force: date | None = SINCE
    checked_to: date | None = None
    confidence: Confidence = Confidence.CONFIRMED
    note: str = ""
    planned: str = ""

    def __call__(self, place: str, about: str, **changes: Any) -> Provision:
        parts = [part.split(".", 1) for part in place.split() if "." in part]
        words = " ".join(f"{_UNITS[unit]} {number}" for unit, number in parts)
        title = f"{self.title}, {words}" if words else self.title
        path = "/".join([self.path, *(f"{_UNITS[unit].lower()}/{number.partition('(')[0]}" for unit, number in parts)])
        row = {
            "in_force": self.in_force,
            "checked_to": self.checked_to,
            "confidence": self.confidence,
            "note": self.note,
            "planned": self.planned,
        } | changes
        if row["in_force"]:
            row["planned"] = ""
        return Provision(
            f"{self.short} {place}".strip(), f"{title}: {about}", f"https://www.legislation.gov.uk/{path}", **row
        )


_UNITS = {"s": "section", "reg": "regulation", "art": "article", "Sch": "Schedule", "para": "paragraph"}
