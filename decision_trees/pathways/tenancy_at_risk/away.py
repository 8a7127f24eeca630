"""In custody or in hospital: whether there is a home to come back to."""

from __future__ import annotations

from ...engine.answers import YesNo
from ...engine.case import Case
from .questions import HOME_AFTER

FIND_HOME = "Find out today whether the home they had can be kept. See whether they can go back to it safely."


def home_sure(case: Case) -> bool:
    """Whether they surely have a home to come back to."""
    home = case.ask(HOME_AFTER)
    if home is YesNo.NOT_SURE:
        case.check(FIND_HOME, HOME_AFTER)
    return home is YesNo.YES
