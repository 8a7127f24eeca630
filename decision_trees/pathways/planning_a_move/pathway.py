"""What comes next in planning a move from care? Children Act 1989 sections 23B to 24B, and Care Leavers
Regulations 2010 regulations 6 to 9."""

from __future__ import annotations

from ...engine.advice import Outcome
from ...engine.answers import YesNo
from ...engine.case import Case
from ...shared.away import away, plan_for_a_child
from ...shared.facts import AGE_SAID, EDUCATION, Age, Study, age, birth_if_told, mark_21, under_21
from ...shared.home import HOME, RELEVANT_HOME, STAYING_CLOSE, THIRTEEN_WEEKS, UNTIL_18, Home, Next, next_for_home
from ...shared.looking_for_a_home import (
    ASK_ABOUT_STAYING,
    BIRTH,
    DATES,
    ENDS_BY_CONTRACT,
    SETTLE_STATUS,
    add_registered_home,
)
from ...shared.near_birthday import check_birthday
from ..leaving_care_status.status import Status, settles_status, status
from . import duties as duty
from . import elsewhere
from . import outcomes as out
from .questions import COUNCIL_HOME, Fit, Prepared, When, council_home, fit, moving_day, needed, prepared

COURSE = "Find out whether the pathway plan set the course out before 21. Until then the plan and the adviser go on."
STILL_LOOKED_AFTER = (
    "If they stay looked after there, other rules on visits hold. They are those for looked-after children. Ask"
    " the social worker."
)
WHOSE_HOME = (
    "Find out whether it is a home under section 23B or 24B. Until then keep to the days that the law sets for those."
)


def planning_a_move(case: Case) -> Outcome:
    """The next step: to stay, to prepare, to search, to check an offer, or to move."""
    years = age(case)
    if years is Age.UNDER_16:
        return elsewhere.UNDER_16
    if years is Age.UNCLEAR:
        case.check(BIRTH, AGE_SAID)
        return elsewhere.AGE_FIRST
    if years is Age.FROM_25:
        return elsewhere.COURSE_GOES_ON if _course_in_plan(case) else elsewhere.OVER_25
    from_21 = years is Age.FROM_18 and not under_21(case)
    found = status(case, asks_of_homes=False)
    if found in (Status.NONE, Status.QUALIFYING):
        return _no_plan_by_right(case, found, under_18=years is Age.FROM_16, from_21=from_21)
    if from_21:
        case.add(duty.COURSE_IN_PLAN if _course_in_plan(case) else duty.FROM_21)
    return _plan(case, found, under_18=years is Age.FROM_16)


def _course_in_plan(case: Case) -> bool:
    """Whether a course that the pathway plan set out before 21 keeps the plan and the adviser; not sure keeps them
    until it is known. Source: CA89 s.23C(7)."""
    study = case.ask(EDUCATION)
    if study is Study.NOT_SURE:
        case.check(COURSE, EDUCATION)
    return study in (Study.IN_PLAN, Study.NOT_SURE)


def _no_plan_by_right(case: Case, found: Status, *, under_18: bool, from_21: bool) -> Outcome:
    """No pathway plan by right. A child in custody, hospital or a placement is planned for by the children's services
    of their home all the same. Source: CA89 ss.17, 20, 24; R (S) v Sutton."""
    if away(case) and under_18:
        plan_for_a_child(case)
        return elsewhere.HOME_COUNCIL
    if found is Status.NONE:
        case.check(DATES, settles_status(case))
        return elsewhere.NO_STATUS
    if from_21:
        return elsewhere.EDUCATION_ONLY
    mark_21(case)
    return elsewhere.QUALIFYING


def _plan(case: Case, found: Status, *, under_18: bool) -> Outcome:
    """For those who are looked after, relevant or former relevant, or may be: for them the council plans the move."""
    may_be = found is Status.NOT_SETTLED
    if may_be:
        case.add(SETTLE_STATUS)
    looked_after = found is Status.LOOKED_AFTER or (may_be and under_18)
    if looked_after:
        case.add(duty.KEEP_LOOKED_AFTER)
    if found is Status.RELEVANT:
        case.add(RELEVANT_HOME)
    if under_18:
        add_registered_home(case)
    following = next_for_home(case, looked_after=looked_after, former_relevant=not under_18)
    if following is Next.PLAN_STAYING_PUT:
        case.check(UNTIL_18, settles_status(case))
        return out.PLAN_STAYING_PUT
    if following is Next.STAYING_PUT:
        mark_21(case)
        if may_be:
            case.check(THIRTEEN_WEEKS, settles_status(case))
    if following in _STAYING:
        case.leave_open(STAYING_CLOSE)
        check_birthday(case, birth_if_told(case))
        return _STAYING[following]
    case.add(duty.PRACTICE_OFFERED)
    return _offered(case, found) if following is Next.OFFER else _search(case, under_18=under_18)


_STAYING = {Next.STAYING_PUT: out.STAYING_PUT, Next.STAY: out.STAY_ON, Next.VACATION: out.VACATION_HOME}


def _search(case: Case, *, under_18: bool) -> Outcome:
    """No home yet. How long is left decides what comes next; what is missing is put in place meanwhile."""
    home = case.ask(HOME)
    if home is Home.ENDS:
        case.add(ENDS_BY_CONTRACT)
    if home is Home.NOT_SURE:
        case.add(ASK_ABOUT_STAYING)
    left = needed(case, under_18=under_18, ends=home is Home.ENDS)
    if left is When.OVER_SIX:
        return out.PREPARE
    missing = prepared(case)
    if missing is Prepared.PLAN:
        case.add(duty.PLAN_FIRST)
    if missing is not Prepared.READY:
        case.add(duty.FINISH_PACK)
    return out.URGENT if left is When.UNDER_THREE else out.REFER_NOW


def _offered(case: Case, found: Status) -> Outcome:
    """A home is offered: right on every point, or not yet. Source: CLR10 reg.9 and Sch.2."""
    moving_day(case)
    if fit(case) is Fit.NOT_YET:
        return out.OFFER_NOT_RIGHT
    if found is Status.LOOKED_AFTER:
        case.check(STILL_LOOKED_AFTER, None)
    provides = council_home(case, found)
    case.add(duty.VISITS_SUGGESTED if provides is YesNo.NO else duty.VISITS_BY_LAW)
    if provides is YesNo.NOT_SURE:
        case.check(WHOSE_HOME, COUNCIL_HOME)
    case.add(duty.SET_UP_3000 if case.in_force("Setting up home allowance") else duty.SET_UP_2000)
    return out.MOVE
