"""The two counties and the councils in and around them, as data with dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..engine.questions import Option


class Authority(Option):
    """A council that looked after a child, as far as the leaving-care rules tell them apart."""

    KENT = "Kent County Council"
    WORCESTERSHIRE = "Worcestershire County Council"
    MEDWAY = "Medway Council"
    ENGLAND = "Another council in England"
    WALES = "A council in Wales"
    ELSEWHERE = "Scotland, Northern Ireland or outside the UK"
    NOT_SURE = "Not sure which"


@dataclass(frozen=True)
class Area:
    """A county with two tiers of councils. Medway is a council of its own and lies in neither.

    `until` is the planned last day of this shape: new councils are planned for 1 April 2028, and no
    decision was seen.
    """

    key: str
    name: str
    authority: Authority
    leaving_care_service: str
    housing_authorities: tuple[str, ...]
    until: date = date(2028, 3, 31)


BESIDE = {Authority.MEDWAY: "kent"}
"""Medway lies in no county; what is planned for Kent is planned for the land around it."""

AREAS = {
    area.key: area
    for area in (
        Area(
            "kent",
            "Kent",
            Authority.KENT,
            "18+ Care Leavers Service",
            (
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
        ),
        Area(
            "worcestershire",
            "Worcestershire",
            Authority.WORCESTERSHIRE,
            "Care Leavers Service",
            ("Bromsgrove", "Malvern Hills", "Redditch", "Worcester City", "Wychavon", "Wyre Forest"),
        ),
    )
}


def ends(authority: Authority) -> date | None:
    """The planned last day of a council as it stands today; None where no plan is held."""
    areas = [area for area in AREAS.values() if area.authority is authority or area.key == BESIDE.get(authority)]
    return areas[0].until if areas else None


def stands(authority: Authority, day: date) -> bool:
    """Whether a council is still named on a day: not after the last day planned for it."""
    last = ends(authority)
    return last is None or day <= last
