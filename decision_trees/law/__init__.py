"""The law the pathways rest on: a row for each provision, with its address, dates and how it was checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from .dates import DAY, in_words
from .in_texts import LIMITS
from .provision import CHECKED, SINCE, Confidence, Provision
from .rows import (
    cases,
    children_act,
    complaints,
    guidance,
    health,
    housing_act,
    housing_orders,
    immigration_and_money,
    information,
    leaving_care,
    tenancies,
)

__all__ = [
    "CHECKED",
    "FIELDS",
    "LIMITS",
    "PROVISIONS",
    "SINCE",
    "Confidence",
    "Provision",
    "commencements",
    "last_checked",
]

FIELDS: Mapping[str, tuple[Provision, ...]] = {
    "Children Act 1989": children_act.ROWS,
    "Care planning and leaving care": leaving_care.ROWS,
    "Housing Act 1996": housing_act.ROWS,
    "Priority need, suitability, reviews and tenancies": housing_orders.ROWS,
    "Tenancies, licences and letting": tenancies.ROWS,
    "Immigration, benefits and money": immigration_and_money.ROWS,
    "Mental health": health.ROWS,
    "Information and the ability to decide": information.ROWS,
    "Complaints": complaints.ROWS,
    "Guidance": guidance.ROWS,
    "Judgments": cases.ROWS,
}
"""The rows by field, each with its heading."""

PROVISIONS: Mapping[str, Provision] = {row.key: row for rows in FIELDS.values() for row in rows}


def commencements(keys: Iterable[str], since: date) -> tuple[date, ...]:
    """The days after `since`, in order, on which a pathway may lead elsewhere: the first day of each of the rows
    `keys`, the day after its last, and every day on which a period changes.

    Raises KeyError for a key that is no row.
    """
    rows = [PROVISIONS[key] for key in keys]
    days = {row.in_force for row in rows if row.in_force} | {row.until + DAY for row in rows if row.until}
    days |= {day for limit in LIMITS.values() for day, _ in limit.changes}
    return tuple(sorted(day for day in days if day > since))


def last_checked(keys: Iterable[str], as_at: date) -> str:
    """When the law in the rows `keys` was last checked, in plain sentences, whether to confirm it, and what of
    it was not yet, or no longer, in force.

    `as_at` is the day the law is applied on. Raises KeyError for a key that is no row.
    """
    rows = [PROVISIONS[key] for key in keys]
    said = [f"Law last checked on {in_words(min((row.checked for row in rows), default=CHECKED))}."]
    dated = [row.checked_to for row in rows if row.checked_to]
    if dated:
        undated = "" if len(dated) == len(rows) else "; some copies carried no date"
        said.append(f"The texts were read as they stood on {in_words(min(dated))} or later{undated}.")
    if as_at > min(dated, default=SINCE):
        said.append("Confirm that nothing has changed since.")
    if later := [row.key for row in rows if row.in_force and row.in_force > as_at]:
        said.append(f"Not yet in force or decided on that day: {', '.join(later)}.")
    if ended := [row.key for row in rows if row.until and row.until < as_at]:
        said.append(f"No longer in force on that day: {', '.join(ended)}.")
    return " ".join(said)
