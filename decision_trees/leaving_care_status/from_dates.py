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
from .care_history import FROM_THE_RECORD, Reading, agreed, last_authorities, left_care, readings, settle
from .facts import (
    AHEAD,
    ARRANGED,
    BETWEEN,
    BORN,
    CARE,
    HELD_AT_16,
    LOOKED_AFTER,
    OUTSIDE_ENGLAND,
    RESPONSIBLE,
    SINCE_16,
    TO_EIGHTEEN,
    AtLeast,
    Between,
    NotKnown,
)
from .forecast import Ahead, day_complete, what_comes_first
from .qualifying import looked_after_since_16, otherwise_qualifying, qualifying
from .regulation_3 import Home
from .relevant_child import relevant_child, thirteen_weeks
from .review import review, review_above
from .sure import Sure

TOO_CLOSE = (
    "13 weeks and the end come within a day or so of each other, and the law does not say whether the first and the"
    " last day count. Do not let it come to that: begin no day later, end no day sooner, and take legal advice."
)
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
            return review(case)
        if study is not Study.IN_PLAN:
            return out.OVER_25
    if age is Age.UNCLEAR and case.find(BETWEEN, _between(born, case.as_at)) is Between.OTHER:
        case.check(LEAP_DAY if born.exact else BIRTH)
        return review(case)
    _mark_birthdays(case, born)
    care = case.ask(CARE)
    if care.unknown:
        case.check("Ask the councils where they have lived whether they were looked after, and see the case records.")
        return _above_what_is_certain(case)
    ways = readings(born, care, case.as_at)
    if _last_looked_after_outside_england(case, care):
        return _above_what_is_certain(case)
    if age is Age.FROM_16:
        return _child(case, care, ways)
    if age is Age.UNCLEAR:
        return _on_either_side(case, born, care, ways)
    return _adult(case, care, ways)


def _child(case: Case, care: Periods, ways: tuple[Reading, ...]) -> Outcome:
    now = case.find(LOOKED_AFTER, settle(ways, lambda way: way.on(case.as_at)))
    if now is Sure.DOUBT:
        case.check("Find out whether they are looked after today, on what legal basis and by which council.")
        return _above_what_is_certain(case, ways)
    weeks = thirteen_weeks(case, ways)
    if now is Sure.YES:
        if weeks is Sure.DOUBT:
            case.mark(duty.WEEKS_COMPLETE, day_complete(ways))
            return review(case, AtLeast.LOOKED_AFTER)
        return _eligible(case, ways) if weeks is Sure.YES else _not_yet_eligible(case, ways)
    if weeks is Sure.DOUBT:
        return _above_what_is_certain(case, ways)
    relevant = relevant_child(case, care, ways, weeks)
    if relevant is Sure.DOUBT:
        return _above_what_is_certain(case, ways)
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
    case.mark(duty.BECAME_ELIGIBLE, day_complete(ways))
    if case.in_force("CA89 Sch.2 para.19BA"):
        case.add(duty.CONSIDER_STAYING_PUT)
    return out.ELIGIBLE


def _not_yet_eligible(case: Case, ways: tuple[Reading, ...]) -> Outcome:
    """Says when 13 weeks are complete, or that the 18th birthday or the end of being looked after comes first."""
    ahead = case.find(AHEAD, what_comes_first(ways))
    case.mark(duty.WEEKS_COMPLETE, day_complete(ways))
    if ahead is Ahead.EIGHTEEN_FIRST:
        case.add(duty.EIGHTEEN_COMES_FIRST)
    elif ahead is Ahead.END_FIRST:
        case.add(duty.ENDS_TOO_SOON)
    elif ahead is Ahead.NOT_CLEAR:
        for words in [words for way in ways for words in way.breaks.to_check] or [TOO_CLOSE, FROM_THE_RECORD]:
            case.check(words)
    if case.ask(ARRANGED) is not YesNo.NO:
        case.add(duty.LOOK_AT_SUBSTANCE)
    return out.NOT_YET_ELIGIBLE


def _adult(case: Case, care: Periods, ways: tuple[Reading, ...]) -> Outcome:
    weeks = thirteen_weeks(case, ways)
    kept = Sure.DOUBT if weeks is Sure.DOUBT else _rights_at_18(case, care, ways, weeks)
    if kept is Sure.YES:
        return out.FORMER_RELEVANT
    if kept is Sure.DOUBT:
        return _above_what_is_certain(case, ways)
    return _less(case, ways, weeks)


def _rights_at_18(case: Case, care: Periods, ways: tuple[Reading, ...], weeks: Sure) -> Sure:
    """Whether, on the last day as a child so far, they were looked after and eligible, or a relevant child: where it is
    not known which, either will do. Source: CA89 s.23C(1)."""
    if weeks is Sure.NO:
        return relevant_child(case, care, ways, weeks)
    to_eighteen = case.find(TO_EIGHTEEN, settle(ways, lambda way: way.on(way.last_day)))
    if to_eighteen is Sure.YES:
        return Sure.YES
    if to_eighteen is Sure.DOUBT:
        case.check("Find out whether they were still looked after on the day before they turned 18.")
    relevant = relevant_child(case, care, tuple(way for way in ways if not way.on(way.last_day)), weeks)
    return relevant if relevant is Sure.YES or to_eighteen is Sure.NO else Sure.DOUBT


def _on_either_side(case: Case, born: PartialDate, care: Periods, ways: tuple[Reading, ...]) -> Outcome:
    """Where a birth leaves open whether 18, or 21, is reached: a status is asserted if it is the same either way."""
    full = not care.each or case.steps[BETWEEN.key].value is Between.LEAP_DAY
    same = _same_on_either_side(case, care, ways) if full else _certain_on_either_side(case, ways)
    if same is out.STATUS_REVIEW:
        case.check(LEAP_DAY if born.exact else BIRTH)
    return same


def _certain_on_either_side(case: Case, ways: tuple[Reading, ...]) -> Outcome:
    """A review of a birth that has to be found out first, with no more questions than what is certain takes."""
    weeks = thirteen_weeks(case, ways)
    if weeks is Sure.YES and case.find(TO_EIGHTEEN, settle(ways, lambda way: way.on(way.last_day))) is Sure.YES:
        return review(case, AtLeast.CARE_LEAVER)
    return _above_what_is_certain(case, ways)


def _same_on_either_side(case: Case, care: Periods, ways: tuple[Reading, ...]) -> Outcome:
    weeks = thirteen_weeks(case, ways)
    kept = Sure.DOUBT if weeks is Sure.DOUBT else _rights_at_18(case, care, ways, weeks)
    if kept is Sure.YES:
        return review(case, AtLeast.CARE_LEAVER)
    if kept is Sure.DOUBT:
        return _above_what_is_certain(case, ways)
    if _under_21(case):
        now = case.find(LOOKED_AFTER, settle(ways, lambda way: way.on(way.last_day)))
        return _less(case, ways, weeks) if now is Sure.NO else _above_what_is_certain(case, ways)
    lower = _less(case, ways, weeks)
    if lower is not out.NONE_FOUND:
        return review_above(case, lower)
    at_20 = otherwise_qualifying(case, under_21=True)
    return at_20 if at_20 in (out.NONE_FOUND, out.STATUS_REVIEW) else review(case)


def _under_21(case: Case) -> bool:
    """Whether they are under 21; where it is open, no, so that nothing is named as certain that ends then."""
    age = case.steps[AGE.key].value
    if age is Age.UNCLEAR:
        return case.steps[BETWEEN.key].value is not Between.AT_21
    return age is Age.FROM_16 or under_21(case)


def _above_what_is_certain(case: Case, ways: tuple[Reading, ...] = ()) -> Outcome:
    """A review of something higher: time looked after at 16 or 17 may be certain all the same, or, where none is or can
    be counted, what gives advice and assistance without it."""
    if case.steps[AGE.key].value is Age.FROM_25:
        return review(case)
    under = _under_21(case)
    if ways and case.find(SINCE_16, settle(ways, looked_after_since_16)) is Sure.YES:
        return review(case, AtLeast.QUALIFYING if under else AtLeast.EDUCATION)
    return review_above(case, otherwise_qualifying(case, under))


def _less(case: Case, ways: tuple[Reading, ...], weeks: Sure) -> Outcome:
    """Less than relevant or former relevant. A home that a council arranged at 16 or 17 may in law have been
    section 20, so where it could make up 13 weeks nothing less is asserted before it is looked at."""
    if case.steps[AGE.key].value is Age.FROM_25:
        return out.OVER_25
    if weeks is Sure.NO and case.ask(ARRANGED) is not YesNo.NO:
        case.add(duty.LOOK_AT_SUBSTANCE)
        case.check("Find out who arranged and paid for the home at 16 or 17, and what the young person was told.")
        return _above_what_is_certain(case, ways)
    return qualifying(case, ways, _under_21(case))


def _between(born: PartialDate, day: date) -> Between:
    """Between which ages a birth that leaves the age open lies on a day."""
    at = {18: Between.LEAP_DAY if born.exact else Between.AT_18, 21: Between.AT_21}
    crossed = [age for age in (16, 18, 21, 25) if min(birthdays(born, age)) <= day < max(birthdays(born, age))]
    return at.get(crossed[0], Between.OTHER) if len(crossed) == 1 else Between.OTHER


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
