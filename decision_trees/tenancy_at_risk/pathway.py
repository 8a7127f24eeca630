"""Tenancy or placement at risk: how is it saved? The warning signs, what the landlord sent, and whether the home can
be kept safely. A planned move comes before a lost home."""

from __future__ import annotations

from ..advice import Outcome
from ..engine import Case, Choice, Option
from ..facts import Age, age
from . import duties as duty
from . import outcomes as out
from .notices import add_paper
from .red_flags import Level, about_money, level, with_papers


class Save(Option):
    """Whether the home can be kept."""

    YES = "Yes, if everyone acts now"
    NO = "No, but there is time to plan a move"
    UNSAFE = "They cannot sleep there safely tonight, or have left already"
    NOT_SURE = "Not sure"


SAVE = Choice(
    "can_save",
    "Can the home be saved, and is it safe to stay?",
    ("HA96 s.177", "HA96 s.195"),
    why="Saving a home that is safe is best. If that fails, a planned move comes next, and never an eviction.",
    hint="Ask the young person first. An offer to pay, more support or a repair can change a landlord's mind.",
    options=Save,
)

ASK_ABOUT_SIGNS = (
    "Find out today which warning signs there are, and first whether one is critical: a notice, violence, somebody"
    " using them, or no money for food. Then answer again."
)
AGE_IN_DOUBT = "The age is in doubt: treat them as under 18 until it is settled."
ASK_WHETHER = "Find out from the young person and the landlord what would keep the home. Work as if it can be saved."


def tenancy_at_risk(case: Case) -> Outcome:
    """Who does what, how fast, to keep the home or to plan a move."""
    years = age(case)
    signs = level(case)
    if signs is Level.NOT_KNOWN:
        case.check(ASK_ABOUT_SIGNS)
    if years not in (Age.FROM_18, Age.FROM_25):
        if years is Age.UNCLEAR:
            case.check(AGE_IN_DOUBT)
        return out.UNDER_18_WATCH if signs in (Level.NONE, Level.ONE) else out.UNDER_18_AT_RISK
    if signs is Level.NONE:
        return out.KEEP_CHECKING
    if signs is not Level.NOT_KNOWN and about_money(case):
        case.add(duty.MONEY)
    if signs is Level.ONE:
        return out.CALL
    case.add(duty.ACT_TODAY if signs is Level.CRITICAL else duty.MEET)
    if signs is Level.CRITICAL and with_papers(case):
        add_paper(case)
    return _save(case)


def _save(case: Case) -> Outcome:
    save = case.ask(SAVE)
    if save in (Save.NO, Save.UNSAFE):
        if case.in_force("HA96 s.213B"):
            case.add(duty.DUTY_TO_REFER)
        case.add(duty.BELONGINGS)
        return out.PLANNED_MOVE if save is Save.NO else out.HOMELESS_NOW
    if save is Save.NOT_SURE:
        case.check(ASK_WHETHER)
    return out.SAVE_THE_HOME
