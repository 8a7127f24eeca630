"""Which help goes on for a young person with an immigration status, and what comes before any of it ends?
Nationality, Immigration and Asylum Act 2002 Schedule 3; Housing Act 1996 s.185."""

from __future__ import annotations

from ...engine.advice import Outcome
from ...engine.answers import YesNo
from ...engine.case import Case
from ...law.dates import birthdays
from ...law.suggested import BIRTHDAY_NEAR
from ...shared.facts import AGE_SAID, Age, age, birth_if_told, mark_18, to_the_day
from . import duties as duty
from . import outcomes as out
from .questions import ADVISER, ASSESSED, ENDS_SOON, EXPLOITED, PERMISSION, Assessed, Permission

_ENDING = (Permission.PROTECTION, Permission.LIMITED, Permission.NO_FUNDS)
_CHILDREN = (Age.UNDER_16, Age.FROM_16)
CHECKED_TO = (
    "Schedule 3 was read as it stood on 22 March 2026, and the rules on who is eligible for homelessness help as they"
    " stood in September 2021. Ask the legal team whether they have changed since."
)
UNACCOMPANIED = (
    "Leave given to someone as an unaccompanied child is not named in the 2006 Regulations on homelessness help, which"
    " were read up to September 2021. Whether it is enough is not confirmed: ask the legal team."
)
PRE_SETTLED = "With pre-settled status, homelessness help may depend on a right to reside. This was not checked: ask."
HOW_OLD = "Have their age assessed lawfully if it matters. Until that is settled, treat them as a child."
WHICH_STATUS = "Find out the status from their adviser and their own papers. Do not ask the Home Office first."
LAST_DAY = "Read the last day of the leave off their papers."
REFUGEE_LEAVE = "How long new refugee leave lasts was not confirmed: the papers say it."
NEAR_18 = (
    f"They turn 18 in less than {BIRTHDAY_NEAR}. From that day on the Act of 2002 can limit help, but none ends"
    " before a human rights assessment, nor under its rule on unlawful presence while an asylum claim or an appeal in"
    " it is open. Agree in writing before the birthday which home goes on, and see that any application is in."
)
IF_NEAR_18 = (
    "Find out the date of birth. From the 18th birthday on the Act of 2002 can limit help, but none ends before a human"
    " rights assessment, nor under its rule on unlawful presence while an asylum claim or an appeal in it is open. If"
    f" they turn 18 in less than {BIRTHDAY_NEAR}, agree in writing before the birthday which home goes on, and see that"
    " any application is in."
)
OLDER = "At 25 most leaving-care duties have ended: see the status pathway. The rules on ending help are the same."


def immigration(case: Case) -> Outcome:
    """What help goes on. Schedule 3 reaches nobody under 18, so age comes first (paragraph 2(1))."""
    years = age(case)
    if case.ask(EXPLOITED) is not YesNo.NO:
        case.add(duty.POSSIBLE_EXPLOITATION)
    permission = case.ask(PERMISSION)
    if permission in _ENDING and case.ask(ENDS_SOON) is not YesNo.NO:
        case.add(duty.RENEW_IN_TIME)
    child = years in _CHILDREN or years is Age.UNCLEAR
    if permission is not Permission.SETTLED and case.ask(ADVISER) is not YesNo.YES:
        case.add(duty.ADVICE_BEFORE_18 if child else duty.GET_ADVICE)
    if years is Age.UNCLEAR:
        case.check(HOW_OLD, AGE_SAID)
        return out.AGE_NOT_SETTLED
    if not child:
        return _adult(case, years, permission)
    if years is Age.FROM_16:
        _check_18(case)
    return out.CHILD


def _check_18(case: Case) -> None:
    """Show the 18th birthday, from which the Act of 2002 can limit help. No pathway branches on it."""
    mark_18(case)
    with case.only_showing():
        born = birth_if_told(case)
        near = {day < BIRTHDAY_NEAR.last_day(case.as_at) for day in birthdays(born, 18)}
        if True in near:
            case.check(IF_NEAR_18 if False in near else NEAR_18, to_the_day(born))


def _adult(case: Case, years: Age, permission: Permission) -> Outcome:
    if years is Age.FROM_25:
        case.leave_open(OLDER)
    if permission is Permission.SETTLED:
        return out.ALL_ROUTES
    case.leave_open(CHECKED_TO)
    case.add(duty.RIGHT_TO_RENT)
    if permission is Permission.PROTECTION:
        case.check(LAST_DAY, ENDS_SOON)
        case.leave_open(REFUGEE_LEAVE)
        return out.PROTECTED
    if permission is Permission.LIMITED:
        case.leave_open(UNACCOMPANIED)
        case.leave_open(PRE_SETTLED)
        return out.LIMITED_LEAVE
    if permission is Permission.NO_FUNDS:
        return out.NO_PUBLIC_FUNDS
    if permission is Permission.PENDING:
        return out.CLAIM_PENDING
    if permission is Permission.NOT_SURE:
        case.check(WHICH_STATUS, PERMISSION)
        return out.STATUS_NOT_KNOWN
    return _no_permission(case)


def _no_permission(case: Case) -> Outcome:
    """Refused with no appeal left, or without leave: nothing ends before a human rights assessment (paragraph 3)."""
    assessed = case.ask(ASSESSED)
    if assessed is Assessed.BREACH:
        return out.HELP_GOES_ON
    if assessed is Assessed.NO_BREACH:
        return out.MANAGERS_DECIDE
    return out.STOP_ASSESS_FIRST
