"""Where the young person is, and who asks: two things that a plan would like to know. No pathway turns on them, and
nobody has to say: the place tells which services are theirs, the role whose tasks come first."""

from __future__ import annotations

from dataclasses import dataclass

from ..engine.advice import Role
from ..engine.language import NOT_SURE
from ..engine.questions import Choice, Option
from .areas import KEYS, Council, rows


def _key(name: str) -> str:
    return name.upper().replace(" ", "_")


class Place(Option):
    """The housing authority where they are, as far as the table of areas names it, and then the rest of the world."""

    _ignore_ = "council district"
    for council in (rows(key)[-1] for key in KEYS):
        for district in council.districts or (council.place,):
            vars()[_key(district)] = district

    ELSEWHERE = "Elsewhere in England"
    OUTSIDE = "Outside England"
    NOT_SURE = "Not sure, or rather not say"


class Asking(Option):
    """The roles of people who work here, by the names of `Role`."""

    _ignore_ = "role"
    for role in Role:
        vars()[role.name] = role.value


@dataclass(frozen=True)
class Served:
    """Whose services a place has: the key of its county, "" outside of these; None where the place is not known. The
    council is the one that owes leaving-care duties there, "" where the table has none."""

    place: str
    area: str | None
    council: str = ""


PLACE = Choice(
    "place",
    "Where are they now?",
    why="It tells which services and which telephone lines are theirs. No duty turns on it.",
    hint="The district is enough.",
    options=Place,
)
ROLE = Choice("role", "What is your role?", why="Your own tasks then come first. Nothing is hidden.", options=Asking)


def council_of(place: Place) -> Council | None:
    """The council that owes leaving-care duties in a place; None where it is not one of the table."""
    for council in (rows(key)[-1] for key in KEYS):
        if place.value in (council.districts or (council.place,)):
            return council
    return None


def served(place: Place) -> Served:
    """Whose services a place has. A council beside a county has none of that county's."""
    council = council_of(place)
    if council:
        return Served(place.key, council.area, council.name)
    return Served("" if place.key == NOT_SURE else place.key, None if place.key == NOT_SURE else "")
