"""The councils that owe leaving-care duties here, as rows with dates. Options of questions, duties, headings of pages
and filters all follow from this table: a county is added by its rows.

A row holds for the days of one name and shape. A new name, or other districts, are a further row of the same key:

    Council(key="kent", name="The new name", place="Kent", districts=("A district",), since=date(2028, 4, 1))
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ..law.dates import DAY, in_words

PLANNED = date(2028, 3, 31)
"""The planned last day of the councils as they are: new ones are planned from the day after. No decision was seen."""


@dataclass(frozen=True, kw_only=True)
class Council:
    """A council under one name, from `since` to `until`; None where no such day is known.

    `key` stands in answers and records and never changes. `place` is what people call the land it serves, and
    `districts` are the housing authorities in it. A council that is all of these itself is single-tier: it has no
    districts, and lies `beside` the county of that key, or of none.
    """

    key: str
    name: str
    place: str
    districts: tuple[str, ...] = ()
    leaving_care_service: str = ""
    beside: str = ""
    since: date | None = None
    until: date | None = None

    @property
    def row(self) -> str:
        """The key of this row: that of the council, and the first day of every name but the first."""
        return f"{self.key}_from_{self.since:%Y_%m_%d}" if self.since else self.key

    @property
    def area(self) -> str:
        """The key of the area whose services it has; "" for a council that lies beside one."""
        return "" if self.beside else self.key

    def holds_on(self, day: date) -> bool:
        """Whether the council has this name on a day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


COUNCILS = (
    Council(
        key="kent",
        name="Kent County Council",
        place="Kent",
        leaving_care_service="18+ Care Leavers Service",
        districts=(
            "Ashford",
            "Canterbury",
            "Dartford",
            "Dover",
            "Folkestone and Hythe",
            "Gravesham",
            "Maidstone",
            "Sevenoaks",
            "Swale",
            "Thanet",
            "Tonbridge and Malling",
            "Tunbridge Wells",
        ),
        until=PLANNED,
    ),
    Council(
        key="worcestershire",
        name="Worcestershire County Council",
        place="Worcestershire",
        leaving_care_service="Care Leavers Service",
        districts=("Bromsgrove", "Malvern Hills", "Redditch", "Worcester City", "Wychavon", "Wyre Forest"),
        until=PLANNED,
    ),
    Council(key="medway", name="Medway Council", place="Medway", beside="kent", until=PLANNED),
)


def rows(key: str) -> tuple[Council, ...]:
    """The rows of a council by its key, the oldest first; none for a key that is no council's."""
    return tuple(sorted((one for one in COUNCILS if one.key == key), key=lambda one: one.since or date.min))


def council_on(key: str, day: date) -> Council | None:
    """The row of a council that holds on a day; None where none does, or none is known."""
    return next((one for one in rows(key) if one.holds_on(day)), None)


def beside(county: Council) -> tuple[Council, ...]:
    """The single-tier councils that lie beside a county, as they are on the last day of that row."""
    return tuple(one for one in COUNCILS if one.beside == county.key and one.holds_on(county.until or date.max))


def county_of(council: Council) -> Council | None:
    """The county beside which a single-tier council lies, as it is on the last day of that row."""
    return council_on(council.beside, council.until or date.max)


def listed(words: Iterable[str], last: str = "and") -> str:
    """Words in a row: "A, B and C"."""
    *before, end = [*words]
    return f"{', '.join(before)} {last} {end}" if before else end


def _named(names: Iterable[tuple[str, date | None]]) -> str:
    """Each name once, with the first day of a later one: "Old Council, from 1 April 2028 New Council"."""
    first_days: dict[str, date | None] = {}
    for name, since in names:
        first_days.setdefault(name, since)
    return ", ".join(f"from {in_words(since)} {name}" if since else name for name, since in first_days.items())


def name_of(key: str) -> str:
    """Every name of a council, each later one with its first day."""
    return _named((one.name, one.since) for one in rows(key))


def place_of(key: str) -> str:
    """What the land of a council is called, each later name with its first day."""
    return _named((one.place, one.since) for one in rows(key))


KEYS = tuple(dict.fromkeys(one.key for one in COUNCILS))
"""The keys of the councils, in the order of the table."""
AREAS = {key: place_of(key) for key in KEYS if rows(key)[-1].area}
"""The areas whose services are listed, by key with their name. What lies beside one has none of its own here."""
TURNS = tuple(sorted({day for one in COUNCILS for day in (one.since, one.until and one.until + DAY) if day}))
"""The days from which a council has another name or shape, or none that is known."""


def to_end() -> dict[date, tuple[Council, ...]]:
    """The last rows of areas that are planned to end, by that day: what comes after is not in the table."""
    last = [rows(key)[-1] for key in AREAS]
    days = sorted({one.until for one in last if one.until})
    return {day: tuple(one for one in last if one.until == day) for day in days}
