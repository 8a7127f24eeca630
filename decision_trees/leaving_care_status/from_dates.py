"""Works out a leaving-care status from dates. Children Act 1989 sections 23A to 24 and Schedule 2 paragraph 19B,
with the regulations under them."""

from __future__ import annotations

from datetime import date

from ..advice import Outcome
from ..answers import Periods, YesNo
from ..areas import Authority
from ..dates import DAY, PartialDate, birthdays
from ..engine import Case
from ..facts import AGE, EDUCATION, Age, Plain, Study, age_on, under_21
from . import duties as duty
from . import outcomes as out
from .care_history import (
    FROM_THE_RECORD,
    Reading,
    Sure,
    agreed,
    day_complete,
    last_authorities,
    left_care,
    readings,
    settle,
)
from .facts import (
    AHEAD,
    ARRANGED,
    BORN,
    CARE,
    HELD_AT_16,
    LOOKED_AFTER,
    OUTSIDE_ENGLAND,
    RESPONSIBLE,
    TO_EIGHTEEN,
    Ahead,
    NotKnown,
)
from .qualifying import qualifying
from .regulation_3 import Home
from .relevant_child import relevant_child, thirteen_weeks

BIRTH = "Find the exact date of birth. Until it is known, treat the person as under 18 where that may be so."
LEAP_DAY = (
    "Born on 29 February: whether they reach this age on 28 February or on 1 March is not settled. Take legal advice "
    "if it matters, and give the higher help meanwhile."
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
            case.check("Find out whether a course that was set out in the pathway plan before 21 still goes on.")
            return out.STATUS_REVIEW
        if study is not Study.IN_PLAN:
            return out.OVER_25
    if age is Age.UNCLEAR:
        case.check(LEAP_DAY if born.exact else BIRTH)
        return out.STATUS_REVIEW
    _mark_birthdays(case, born)
    care = case.ask(CARE)
    if care.unknown:
        case.check("Ask the councils where they have lived whether they were looked after, and see the case records.")
        return out.STATUS_REVIEW
    ways = readings(born, care, case.as_at)
    if _last_looked_after_outside_england(case, care):
        return out.STATUS_REVIEW
    if age is Age.FROM_16:
        return _child(case, care, ways)
    return _adult(case, care, ways)


def _child(case: Case, care: Periods, ways: tuple[Reading, ...]) -> Outcome:
    now = case.find(LOOKED_AFTER, settle(ways, lambda way: way.on(case.as_at)))
    if now is Sure.DOUBT:
        case.check("Find out whether they are looked after today, on what legal basis and by which council.")
        return out.STATUS_REVIEW
    weeks = thirteen_weeks(case, ways)
    if weeks is Sure.DOUBT:
        return out.STATUS_REVIEW
    if now is Sure.YES:
        return _eligible(case, ways) if weeks is Sure.YES else _not_yet_eligible(case, ways)
    relevant = relevant_child(case, care, ways, weeks)
    if relevant is Sure.DOUBT:
        return out.STATUS_REVIEW
    if relevant is Sure.NO:
        return _less(case, ways, weeks)
    if case.steps["back_home"].value is Home.NOT_SETTLED:
        case.mark(duty.BECAME_RELEVANT, agreed(map(_became_relevant, ways)))
    if HELD_AT_16.key in case.steps:
        case.check(
            "Whether the 2026 rule on intentional homelessness covers a relevant child who was in hospital or detained "
            "at 16 is not settled: take advice before any such finding."
        )
    else:
        if case.in_force("CWSA26 s.9"):
            case.add(duty.NOT_INTENTIONALLY_HOMELESS)
    return out.RELEVANT


def _became_relevant(way: Reading) -> date | None:
    left = left_care(way)
    return left and max(left + DAY, way.birthday(16))


def _eligible(case: Case, ways: tuple[Reading, ...]) -> Outcome:
    case.mark(duty.BECAME_ELIGIBLE, agreed(max(way.birthday(16), day_complete(way) or date.min) for way in ways))
    if case.in_force("CA89 Sch.2 para.19BA"):
        case.add(duty.CONSIDER_STAYING_PUT)
    return out.ELIGIBLE


def _not_yet_eligible(case: Case, ways: tuple[Reading, ...]) -> Outcome:
    """Says when 13 weeks are complete, or that the 18th birthday or the end of being looked after comes first."""
    ahead = case.find(AHEAD, next(iter(said)) if len(said := set(map(_ahead, ways))) == 1 else Ahead.NOT_CLEAR)
    case.mark(duty.WEEKS_COMPLETE, agreed(map(day_complete, ways)))
    if ahead is Ahead.EIGHTEEN_FIRST:
        case.add(duty.EIGHTEEN_COMES_FIRST)
    elif ahead is Ahead.END_FIRST:
        case.add(duty.ENDS_TOO_SOON)
    elif ahead is Ahead.NOT_CLEAR:
        case.check(FROM_THE_RECORD)
    if case.ask(ARRANGED) is not YesNo.NO:
        case.add(duty.LOOK_AT_SUBSTANCE)
    return out.NOT_YET_ELIGIBLE


def _ahead(way: Reading) -> Ahead:
    if not any(stretch.within(way.as_at, way.as_at).days for stretch in way.settled):
        return Ahead.BREAKS_ONLY
    if day_complete(way):
        return Ahead.WEEKS_FIRST
    to_eighteen = way.settled and way.settled[-1].last == way.birthday(18) - DAY
    return Ahead.EIGHTEEN_FIRST if to_eighteen else Ahead.END_FIRST


def _adult(case: Case, care: Periods, ways: tuple[Reading, ...]) -> Outcome:
    weeks = thirteen_weeks(case, ways)
    if weeks is Sure.DOUBT:
        return out.STATUS_REVIEW
    to_eighteen = Sure.NO
    if weeks is Sure.YES:
        to_eighteen = case.find(TO_EIGHTEEN, settle(ways, lambda way: way.on(way.last_day)))
    if to_eighteen is Sure.DOUBT:
        case.check("Find out whether they were still looked after on the day before they turned 18.")
        return out.STATUS_REVIEW
    if to_eighteen is Sure.YES:
        return out.FORMER_RELEVANT
    relevant = relevant_child(case, care, ways, weeks)
    if relevant is Sure.DOUBT:
        return out.STATUS_REVIEW
    if relevant is Sure.YES:
        return out.FORMER_RELEVANT
    return _less(case, ways, weeks)


def _less(case: Case, ways: tuple[Reading, ...], weeks: Sure) -> Outcome:
    """Less than relevant or former relevant. A home that a council arranged at 16 or 17 may in law have been
    section 20, so where it could make up 13 weeks nothing less is asserted before it is looked at."""
    age = case.steps[AGE.key].value
    if age is Age.FROM_25:
        return out.OVER_25
    if weeks is Sure.NO and case.ask(ARRANGED) is not YesNo.NO:
        case.add(duty.LOOK_AT_SUBSTANCE)
        case.check("Find out who arranged and paid for the home at 16 or 17, and what the young person was told.")
        return out.STATUS_REVIEW
    return qualifying(case, ways, age is Age.FROM_16 or under_21(case))


def _mark_birthdays(case: Case, born: PartialDate) -> None:
    """Marks the birthdays that fall on one day, whatever is not known of the birth or settled about leap days."""
    for milestone, age in ((duty.TURNS_18, 18), (duty.TURNS_21, 21), (duty.TURNS_25, 25)):
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
        case.check("Find out which council looked after them last: it is responsible for leaving care.")
    outside = bool({one, *possible} & {Authority.WALES, Authority.ELSEWHERE})
    if outside:
        case.check(
            "The last council was, or may have been, outside England. Ask it what it owes under its own law, and take"
            " advice on the law here."
        )
    return case.find(OUTSIDE_ENGLAND, Plain.of(outside)) is Plain.YES
