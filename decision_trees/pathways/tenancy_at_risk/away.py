"""In custody or in hospital: whether there is a home to come back to."""

from __future__ import annotations

from ...engine.answers import YesNo
from ...engine.case import Case
from ...engine.questions import Choice

HOME_AFTER = Choice(
    "home_after",
    "Is there a home for them when they come out, that will still be theirs and is safe?",
    ("HA96 s.175", "HA96 s.175(4)"),
    why="Nobody is released or discharged to the street. Help is owed before that day.",
    hint="A home that may be lost meanwhile, because of rent, a notice or a rule on absence, is not sure.",
    options=YesNo,
)
FIND_HOME = "Find out today whether the home they had can be kept, and whether they can go back to it safely."


def home_sure(case: Case) -> bool:
    """Whether they surely have a home to come back to."""
    home = case.ask(HOME_AFTER)
    if home is YesNo.NOT_SURE:
        case.check(FIND_HOME)
    return home is YesNo.YES
