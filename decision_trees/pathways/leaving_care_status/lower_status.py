"""What is less than relevant or former relevant, and what is certain of it where something higher is in doubt."""

from __future__ import annotations

from ...engine.advice import Outcome
from ...engine.answers import Periods, YesNo
from ...engine.case import Case
from ...shared.facts import AGE, Age, Plain, under_21
from . import duties as duty
from . import outcomes as out
from .care_history import Reading, settle
from .qualifying import looked_after_since_16, otherwise_qualifying, qualifying
from .questions import ARRANGED, BETWEEN, CARE, ELSEWHERE_SINCE, HOME, SINCE_16, TO_EIGHTEEN, AtLeast, Between
from .regulation_3 import lived_elsewhere_after
from .relevant_child import relevant_child
from .review import review, review_above
from .sure import Sure

WHO_ARRANGED_IT = "Find out who arranged and paid for the home at 16 or 17. Ask what the young person was told."


def rights_at_18(case: Case, care: Periods, ways: tuple[Reading, ...], weeks: Sure) -> Sure:
    """Whether, on the last day as a child so far, they were looked after and eligible, or a relevant child: where it is
    not known which, either will do. Source: CA89 s.23C(1)."""
    if weeks is Sure.NO:
        return relevant_child(case, care, ways, weeks)
    to_eighteen = case.find(TO_EIGHTEEN, settle(ways, lambda way: way.eligible_at_the_end))
    if to_eighteen is Sure.YES:
        return Sure.YES
    if to_eighteen is Sure.DOUBT:
        case.check("Find out whether they were looked after right up to 18.", CARE)
    relevant = relevant_child(case, care, tuple(way for way in ways if way.eligible_at_the_end is not Sure.YES), weeks)
    return relevant if relevant is Sure.YES or to_eighteen is Sure.NO else Sure.DOUBT


def is_under_21(case: Case) -> bool:
    """Whether they are under 21; where it is open, no, so that nothing is named as certain that ends then."""
    age = case.known(AGE)
    if age is Age.UNCLEAR:
        return case.known(BETWEEN) in (Between.AT_18, Between.LEAP_DAY)
    return age is Age.FROM_16 or under_21(case)


def above_what_is_certain(case: Case, ways: tuple[Reading, ...] = ()) -> Outcome:
    """A review of something higher: time looked after at 16 or 17 may be certain all the same, or, where none is or can
    be counted, what gives advice and assistance without it."""
    if case.known(AGE) is Age.FROM_25:
        return review(case)
    under = is_under_21(case)
    if ways and case.find(SINCE_16, settle(ways, looked_after_since_16)) is Sure.YES:
        return review(case, AtLeast.QUALIFYING if under else AtLeast.EDUCATION)
    return review_above(case, otherwise_qualifying(case, under))


def less(case: Case, ways: tuple[Reading, ...], weeks: Sure) -> Outcome:
    """Less than relevant or former relevant. A home that a council arranged at 16 or 17 may in law have been section
    20, so where it could make up `THIRTEEN_WEEKS`, or followed the time back home, nothing less is asserted before it
    is looked at."""
    more = (
        weeks is Sure.NO
        or case.find(ELSEWHERE_SINCE, Plain.of(lived_elsewhere_after(ways, case.known(HOME)))) is Plain.YES
    )
    if more and case.ask(ARRANGED) is not YesNo.NO:
        case.add(duty.LOOK_AT_SUBSTANCE)
        case.check(WHO_ARRANGED_IT, ARRANGED)
        return above_what_is_certain(case, ways)
    if case.known(AGE) is Age.FROM_25:
        return out.OVER_25
    return qualifying(case, ways, is_under_21(case))
