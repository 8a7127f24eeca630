"""Works out a leaving-care status from dates. Children Act 1989 sections 23A to 24 and Schedule 2 paragraph 19B,
with the regulations under them."""

from __future__ import annotations

from datetime import date

from ...engine.advice import Outcome
from ...engine.answers import Periods, YesNo
from ...engine.case import Case
from ...law.dates import PartialDate, birthdays
from ...law.limits import THIRTEEN_WEEKS
from ...shared.authorities import Authority
from ...shared.facts import AGE, COURSE_FROM_PLAN, EDUCATION, TURNS_18, TURNS_21, TURNS_25, Age, Plain, Study, age_on
from . import duties as duty
from . import outcomes as out
from .age_open import between_ages, check_birth, in_plan_at_25, on_either_side
from .care_history import Basis, Reading, agreed, earliest, left_care, readings, settle
from .councils import last_authorities
from .forecast import Ahead, day_complete, what_comes_first
from .lower_status import above_what_is_certain, less, rights_at_18
from .questions import (
    AHEAD,
    ARRANGED,
    BACK_HOME,
    BETWEEN,
    BORN,
    CARE,
    HELD_AT_16,
    LOOKED_AFTER,
    OUTSIDE_ENGLAND,
    RESPONSIBLE,
    AtLeast,
    Between,
    NotKnown,
)
from .regulation_3 import Home
from .relevant_child import check_record, relevant_child, thirteen_weeks
from .review import review
from .sure import Sure

TOO_CLOSE = (
    f"The law does not say whether the first and the last day count, and {THIRTEEN_WEEKS} and the end come within a day"
    " or so of each other. Do not let it come to that: begin no day later, end no day sooner."
)
LOOKED_AFTER_TODAY = "Find out whether they are looked after today. Ask on what legal basis, and by which council."
ON_REMAND = (
    "On remand they are looked after while the remand lasts. No count can rest on its lasting until 18. Find out"
    " the next court day, and agree before it which home follows and on what basis. A care order goes on; a home under"
    " section 20 can begin on the day that the remand ends."
)


def status_from_dates(case: Case) -> Outcome:
    """The status on the day of the case, or a review where the facts or the law leave it open."""
    born = case.ask(BORN)
    age = case.find(AGE, age_on(born, case.as_at))
    if age is Age.UNDER_16:
        return out.UNDER_16
    if age is Age.FROM_25:
        study = case.ask(EDUCATION)
        if study is Study.NOT_SURE:
            case.check(COURSE_FROM_PLAN, EDUCATION)
            return review(case)
        if study is not Study.IN_PLAN:
            return out.OVER_25
    if age is Age.UNCLEAR:
        between = case.find(BETWEEN, between_ages(born, case.as_at))
        on_a_course = between is Between.AT_25 and case.ask(EDUCATION) is Study.IN_PLAN
        if between is Between.OTHER or (between is Between.AT_25 and not on_a_course):
            check_birth(case, born)
            return review(case)
    _mark_birthdays(case, born)
    care = case.ask(CARE)
    if care.unknown:
        case.check("Ask each council where they lived whether they were looked after. See the case records.", CARE)
        return above_what_is_certain(case)
    ways = readings(born, care, case.as_at)
    if _last_looked_after_outside_england(case, care):
        return above_what_is_certain(case)
    if age is Age.FROM_16:
        return _child(case, care, ways)
    if age is Age.UNCLEAR and case.known(BETWEEN) is Between.AT_25:
        return in_plan_at_25(case, born, care, ways)
    if age is Age.UNCLEAR:
        return on_either_side(case, born, care, ways)
    return _adult(case, care, ways)


def _child(case: Case, care: Periods, ways: tuple[Reading, ...]) -> Outcome:
    now = case.find(LOOKED_AFTER, settle(ways, lambda way: way.looked_after_now))
    if now is Sure.DOUBT:
        case.check(LOOKED_AFTER_TODAY, CARE)
        return above_what_is_certain(case, ways)
    weeks = thirteen_weeks(case, ways)
    if now is Sure.YES:
        _check_remand(case, care)
        if weeks is Sure.DOUBT:
            case.mark(duty.WEEKS_COMPLETE, day_complete(ways))
            return review(case, AtLeast.LOOKED_AFTER)
        return _eligible(case, ways) if weeks is Sure.YES else _not_yet_eligible(case, ways)
    if weeks is Sure.DOUBT:
        return above_what_is_certain(case, ways)
    relevant = relevant_child(case, care, ways, weeks)
    if relevant is Sure.DOUBT:
        return above_what_is_certain(case, ways)
    if relevant is Sure.NO:
        return less(case, ways, weeks)
    if case.known(BACK_HOME) is Home.NOT_SETTLED:
        case.mark(duty.BECAME_RELEVANT, earliest(map(_became_relevant, ways)))
    if HELD_AT_16.key in case.steps:
        case.leave_open(
            "Whether the 2026 rule on intentional homelessness covers a relevant child who was in hospital or detained "
            "at 16 is not settled: take advice before any such finding."
        )
    else:
        if case.in_force("CWSA26 s.9"):
            case.add(duty.NOT_INTENTIONALLY_HOMELESS)
    return out.RELEVANT


def _check_remand(case: Case, care: Periods) -> None:
    """Note that a remand on which they are today ends with the court's decision. Source: LASPO12 s.104."""
    with case.only_showing():
        now = {period["basis"] for period in care.each if period.end is None or period.end.latest >= case.as_at}
        if now == {Basis.REMAND}:
            case.check(ON_REMAND, None)


def _became_relevant(way: Reading) -> date | None:
    """The day on which they left, at the earliest. Source: CA89 s.23A(2); CLR10 reg.3(2)."""
    left = left_care(way)
    return left and max(left, way.birthday(16))


def _eligible(case: Case, ways: tuple[Reading, ...]) -> Outcome:
    case.mark(duty.BECAME_ELIGIBLE, day_complete(ways))
    if case.in_force("CA89 Sch.2 para.19BA"):
        case.add(duty.CONSIDER_STAYING_PUT)
    return out.ELIGIBLE


def _not_yet_eligible(case: Case, ways: tuple[Reading, ...]) -> Outcome:
    """Says when `THIRTEEN_WEEKS` are complete, or that the 18th birthday or the end of being looked after comes
    first."""
    ahead = case.find(AHEAD, what_comes_first(ways))
    case.mark(duty.WEEKS_COMPLETE, day_complete(ways))
    if ahead is Ahead.EIGHTEEN_FIRST:
        case.add(duty.EIGHTEEN_COMES_FIRST)
    elif ahead is Ahead.END_FIRST:
        case.add(duty.ENDS_TOO_SOON)
    elif ahead is Ahead.NOT_CLEAR:
        on_breaks = [words for way in ways for words in way.breaks.to_check]
        if not on_breaks:
            case.leave_unsettled(TOO_CLOSE)
        check_record(case, on_breaks)
    if case.ask(ARRANGED) is not YesNo.NO:
        case.add(duty.LOOK_AT_SUBSTANCE)
    return out.NOT_YET_ELIGIBLE


def _adult(case: Case, care: Periods, ways: tuple[Reading, ...]) -> Outcome:
    weeks = thirteen_weeks(case, ways)
    kept = Sure.DOUBT if weeks is Sure.DOUBT else rights_at_18(case, care, ways, weeks)
    if kept is Sure.YES:
        return out.FORMER_RELEVANT
    if kept is Sure.DOUBT:
        return above_what_is_certain(case, ways)
    return less(case, ways, weeks)


def _mark_birthdays(case: Case, born: PartialDate) -> None:
    """Marks the birthdays that fall on a single day, whatever is not known of the birth or settled about leap days."""
    for milestone, age in ((TURNS_18, 18), (TURNS_21, 21), (TURNS_25, 25)):
        case.mark(milestone, agreed(birthdays(born, age)))


def _last_looked_after_outside_england(case: Case, care: Periods) -> bool:
    """Notes the responsible authority. Source: CA89 s.23A(4). What is owed after care elsewhere was not checked."""
    possible = last_authorities(care, case.as_at)
    if not possible:
        case.find(RESPONSIBLE, NotKnown.NO_TIME)
        return case.find(OUTSIDE_ENGLAND, Plain.NO) is Plain.YES
    one = possible.pop() if len(possible) == 1 else Authority.NOT_SURE
    case.find(RESPONSIBLE, NotKnown.WHICH_LAST if one is Authority.NOT_SURE else one)
    if one is Authority.NOT_SURE:
        case.check("Find out which council looked after them last. It is responsible for leaving care.", CARE)
    outside = bool({one, *possible} & {Authority.WALES, Authority.ELSEWHERE})
    if outside:
        case.leave_unsettled(
            "What is owed here was not checked where the last council was, or may have been, outside England. Ask that"
            " council what it owes under its own law."
        )
    return case.find(OUTSIDE_ENGLAND, Plain.of(outside)) is Plain.YES
