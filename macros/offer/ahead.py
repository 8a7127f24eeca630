"""Names that change on a day ahead: a service or council that begins or ends after the law was last checked says so."""

from __future__ import annotations

from datetime import date
from typing import Any

from decision_trees.law import CHECKED
from decision_trees.law.dates import in_words

Row = dict[str, Any]


def days(row: Row) -> dict[str, str]:
    """The day from which an entry holds, and its last, as in the data; "" for one that is not ahead."""
    now = CHECKED.isoformat()
    since, until = (str(row.get(key, "")) for key in ("valid_from", "valid_to"))
    return {"since": since if since > now else "", "until": until if until[: len(now)] >= now[: len(until)] else ""}


def named(row: Row) -> str:
    """The title of an entry, with the days ahead on which it begins or ends."""
    words = {"since": "from", "until": "to"}
    said = [f"{words[key]} {_in_words(day)}" for key, day in days(row).items() if day]
    return f"{row['title']} ({', '.join(said)})" if said else str(row["title"])


def _in_words(day: str) -> str:
    return in_words(date.fromisoformat(day)) if len(day) == len("2028-04-01") else day
