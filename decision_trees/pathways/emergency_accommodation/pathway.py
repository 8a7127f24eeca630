"""May this place be used tonight? Under 18 never a bed and breakfast, by statutory guidance; registered homes under
regulations 27A to 27C; for families with children a time limit, by SI 2003/3326."""

from __future__ import annotations

from typing import Any

from ...engine.advice import Outcome
from ...engine.answers import Checklist, YesNo
from ...engine.case import Case
from ...law.limits import BED_AND_BREAKFAST
from ...shared.facts import FAMILY_COMMITMENTS, Age, Plain, age
from ...shared.which_home import add_remedies
from ..leaving_care_status.status import Status, status
from . import duties as duty
from . import outcomes as out
from .questions import (
    ALL_IN_PLACE,
    ALL_SOUND,
    FAR_AWAY,
    FIRST_NIGHT,
    FOOTING,
    IN_PLACE,
    OFFERED,
    OVER_SIX_WEEKS,
    REGISTERED,
    SOUND,
    Footing,
    Offered,
)

_NEVER_FOR_CHILDREN = (Offered.BED_AND_BREAKFAST, Offered.NIGHT_SHELTER, Offered.NO_ROOF)
_NEED_REGISTRATION = (Offered.SUPPORTED, Offered.CRASH_PAD, Offered.FLAT)
WHAT_KIND = "Find out what kind of place it is. Ask who runs it, and who else sleeps there."
WHICH_NIGHTS = "Find out all nights in bed and breakfast. Count those of this application together."
UNDER_16 = "Find a place with foster carers or in a children's home. Ask a manager before anything else is used."
QUALIFYING = (
    "Someone who qualifies for advice and assistance only has no personal adviser by right: the leaving-care duty"
    " worker acts in that place."
)
_NO_COUNCIL = (Offered.CARE_HOME, Offered.FAMILY)
"""Homes that no housing authority gives, so that nothing hangs on its duty."""


def emergency_accommodation(case: Case) -> Outcome:
    """Whether the place may be used. Doubt about age leads to the rules for children."""
    years = age(case)
    offered = case.ask(OFFERED)
    if years in (Age.FROM_18, Age.FROM_25):
        result = _adult(case, years, offered)
        if result is not out.NOT_A_HOME and offered not in _NO_COUNCIL:
            add_remedies(case)
        return result
    if years is Age.UNCLEAR:
        case.add(duty.AGE_UNCERTAIN)
    if offered in _NEVER_FOR_CHILDREN:
        return out.STOP_TONIGHT
    if offered is Offered.NOT_SURE:
        case.check(WHAT_KIND, OFFERED)
        return out.ASK_FIRST
    if offered in _NEED_REGISTRATION and (stopped := _registered(case, years)):
        return stopped
    if offered is Offered.FAMILY:
        case.add(duty.WHO_ARRANGED_IT)
    if offered is not Offered.CARE_HOME and not (_in_place(case) and _sound(case)):
        return out.ASK_FIRST
    if case.ask(FAR_AWAY) is not YesNo.NO:
        case.add(duty.FAR_FROM_SUPPORT)
    return out.FIT_FOR_A_SHORT_STAY


def _registered(case: Case, years: Age) -> Outcome | None:
    """What stops the use of supported accommodation and the like for a child, if anything does."""
    if years is Age.UNDER_16:
        if case.in_force("CPP10 reg.27A"):
            return out.STOP_UNDER_16
        case.check(UNDER_16, None)
        return out.ASK_FIRST
    if years is Age.UNCLEAR and case.in_force("CPP10 reg.27B"):
        case.add(duty.OUT_IN_TEN_DAYS)
    footing = case.ask(FOOTING)
    if footing in (Footing.SECTION_17, Footing.HOUSING):
        case.add(duty.LOOK_AT_SECTION_20)
        return None
    if case.in_force("CPP10 reg.27C") and case.ask(REGISTERED) is not YesNo.YES:
        return out.STOP_UNREGISTERED
    if footing is Footing.RELEVANT:
        case.add(duty.VISITS_BY_LAW)
    return None


def _in_place(case: Case) -> bool:
    return case.find(ALL_IN_PLACE, Plain.of(_all(case, IN_PLACE))) is Plain.YES


def _sound(case: Case) -> bool:
    return case.find(ALL_SOUND, Plain.of(_all(case, SOUND))) is Plain.YES


def _all(case: Case, question: Checklist[Any]) -> bool:
    """Whether every box is ticked. What is not ticked is to be found out or put right."""
    ticked = case.ask(question)
    missing = [option.value for option in question.options if option not in ticked]
    for words in missing:
        case.check(f"Not shown yet: “{words}”.", question)
    return not missing


def _adult(case: Case, years: Age, offered: Offered) -> Outcome:
    if offered is Offered.NO_ROOF:
        return out.NOT_A_HOME
    if offered is Offered.NOT_SURE:
        case.check(WHAT_KIND, OFFERED)
        return out.NOT_SHOWN_SUITABLE
    # At 25 leaving-care duties have ended, but for a course in the plan, which is no housing duty.
    found = status(case, asks_of_homes=False) if years is Age.FROM_18 else Status.NONE
    in_care_before = found is not Status.NONE
    if found is Status.QUALIFYING:
        case.leave_open(QUALIFYING)
    if offered in (Offered.BED_AND_BREAKFAST, Offered.NIGHT_SHELTER):
        if offered is Offered.BED_AND_BREAKFAST:
            _six_weeks(case)
        if in_care_before:
            return out.MOVE_ON_QUICKLY
        return out.HOUSING_RULES
    if not _sound(case):
        return out.NOT_SHOWN_SUITABLE
    return out.FIT_FOR_NOW if in_care_before else out.HOUSING_RULES


def _six_weeks(case: Case) -> None:
    """Bed and breakfast for a family with children or in pregnancy. Source: SI 2003/3326 arts 3 and 4."""
    if case.ask(FAMILY_COMMITMENTS) is YesNo.NO:
        return
    first = case.ask(FIRST_NIGHT)
    if first.exact:
        case.mark(duty.FIRST_NIGHT_THERE, first.earliest)
    else:
        case.check(WHICH_NIGHTS, FIRST_NIGHT)
    over = BED_AND_BREAKFAST.over(first.latest, case.as_at)
    case.add(duty.SIX_WEEKS_OVER if case.find(OVER_SIX_WEEKS, Plain.of(over)) is Plain.YES else duty.SIX_WEEKS)
