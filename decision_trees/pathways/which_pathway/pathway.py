"""Which pathway does this young person need? Children Act 1989 sections 20 to 24; Housing Act 1996 Part 7."""

from __future__ import annotations

from ...engine.advice import Outcome
from ...engine.answers import YesNo
from ...engine.case import Case
from ...shared.duty_to_refer import ask_about_referral
from ...shared.facts import AGE_SAID, Age, age
from ...shared.missed_care import ARRANGED_HOME, ASKED_BEFORE_18, NEVER_ASSESSED
from ...shared.safety import danger, safe_tonight
from ..leaving_care_status.status import ARRANGED, Status, settles_status, status
from . import duties
from . import outcomes as out
from .by_need import BY_NEED
from .questions import CARED_FOR, NEED, Need

HOW_OLD = "Find out how old they are. Until it is settled, a person who may be under 18 is helped as a child."
WHICH_DATES = "Find out the dates of the order, or of each home. Ask who arranged those at 16 or 17."
WHO_FOUND_IT = "Find out the dates of that home, and who found it. Ask who asked the carers, and who paid."
HOMELESS = (Need.NO_HOME, Need.FOR_NOW, Need.NOT_SURE)
"""Needs that go the way of those who are or may be homeless; not sure is one, so that the home is protected."""


def which_pathway(case: Case) -> Outcome:
    """Safety and a bed first, then age, and then the little that decides where to go on."""
    danger(case)
    safe = safe_tonight(case)
    years = age(case)
    if years is Age.UNDER_16:
        return out.UNDER_16
    if years is Age.UNCLEAR:
        case.check(HOW_OLD, AGE_SAID)
        return out.AGE_IN_DOUBT
    if years is Age.FROM_25:
        return out.OVER_25
    found = status(case)
    if years is Age.FROM_18 and found is Status.NONE:
        return _without_status(case, safe=safe)
    if found is Status.NOT_SETTLED:
        case.add(duties.STATUS_TOO)
    need = case.ask(NEED) if safe else Need.NO_HOME
    if need in HOMELESS:
        return _homeless_child(found) if years is Age.FROM_16 else _homeless_adult(case)
    return BY_NEED[need]


def _homeless_child(found: Status) -> Outcome:
    """Children's services act for every homeless child; who provides the home depends on the status."""
    if found is Status.LOOKED_AFTER:
        return out.LOOKED_AFTER
    return out.RELEVANT_CHILD if found is Status.RELEVANT else out.HOMELESS_16_17


def _homeless_adult(case: Case) -> Outcome:
    ask_about_referral(case)
    return out.HOMELESS_18_24


def _without_status(case: Case, *, safe: bool) -> Outcome:
    """People of 18 to 24 with no status as far as is known. Where there may be one after all, it is worked out beside
    what they need, and helped meanwhile as if it were there. Source: CA89 s.24; HA96 s.175(4)."""
    may_be = _may_have_rights(case)
    need = case.ask(NEED) if safe else Need.NO_HOME
    if may_be and need is Need.STATUS:
        return may_be
    if may_be:
        case.add(duties.STATUS_TOO)
    if need not in HOMELESS:
        return BY_NEED[need]
    if may_be:
        return _homeless_adult(case)
    ask_about_referral(case)
    return out.NO_STATUS


def _may_have_rights(case: Case) -> Outcome | None:
    """What comes of it, where another kind of care may give a status or it is in doubt that there is none."""
    if case.ask(CARED_FOR) is not YesNo.NO:
        case.check(WHICH_DATES, settles_status(case))
        return out.STATUS_FIRST
    return out.STATUS_REVIEW if _in_doubt(case) else None


def _in_doubt(case: Case) -> bool:
    """What puts it in doubt that there is no status: a home that a council found, or a call for help before 18 that
    nobody looked into. Source: CA89 ss.17, 20; GE (Eritrea)."""
    if case.ask(ARRANGED) is not YesNo.NO:
        case.check(WHO_FOUND_IT, ARRANGED)
        case.add(ARRANGED_HOME)
        return True
    if case.ask(ASKED_BEFORE_18) is YesNo.NO:
        return False
    case.check("Find out which council they asked, when, and what it wrote down.", ASKED_BEFORE_18)
    case.add(NEVER_ASSESSED)
    return True
