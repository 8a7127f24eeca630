"""We disagree, or a young person is unhappy: what now? Housing Act 1996 ss.202 to 204; Children Act 1989 ss.24D, 26."""

from __future__ import annotations

from ...engine.advice import Duty, Outcome
from ...engine.answers import YesNo
from ...engine.case import Case
from ...law.limits import APPEAL, APPEAL_AT_MOST, REVIEW
from ...shared.clocks import Clock, clock
from ...shared.how_told import HOW_TOLD, LEFT_AT_THE_OFFICE, RESULT_AT_THE_OFFICE, HowTold
from ...shared.safety import SAFE_NOW, safe_tonight
from ...shared.which_home import ASK_TO_KEEP_THE_HOME, HOME_GOES_ON, HOME_MAY_GO_ON
from . import complaints, duties, reviews
from . import outcomes as out
from . import review_times as times
from .questions import (
    ANSWERED,
    ANSWERED_ON,
    APPEALING,
    ASKING,
    LEVEL,
    PROCESS,
    REVIEW_ASKED,
    REVIEW_TOLD,
    REVIEWED,
    REVIEWING,
    STAGE,
    SUBJECT,
    TOLD,
    URGENT,
    WHO,
    Process,
    Reviewed,
    Stage,
    Subject,
    Who,
)

_NO_PROCESS = (Subject.LANDLORD, Subject.HURT, Subject.UNEQUAL)
"""What the council's own process, and the ombudsman for councils, come second to."""
_WHICH_DECISION = (
    "Ask the housing authority what was decided. Ask by what day a review is due. A place to stay until a decision has"
    " no review: if it is about that, ring a solicitor today."
)
_WHAT_AND_WHEN = "Find out what was decided, and on what day they were told. Ask for a review today in any case."
_WEEKS_AGAIN = "Ask whether the reviewer wrote before deciding, and was answered. Then the weeks began again."


def disagreement(case: Case) -> Outcome:
    """A safe home first, then the route: up the ladder between services, or the young person's own."""
    if not safe_tonight(case) or case.ask(URGENT) is not YesNo.NO:
        case.add(duties.URGENT_REMEDIES)
    who = case.ask(WHO)
    if who is Who.PROVIDER:
        return out.PROVIDER
    if who is Who.SERVICES:
        return out.NEXT_STEP[case.ask(LEVEL)]
    if who is not Who.YOUNG_PERSON:
        case.add(duties.BETWEEN_SERVICES)
    return _own_route(case)


def _own_route(case: Case) -> Outcome:
    """By what the decision is about, never by which team made it."""
    subject = case.ask(SUBJECT)
    if subject is Subject.HOMELESSNESS:
        return _homelessness(case)
    if subject is Subject.NOT_SURE:
        case.check("Find the letter, or ask each service what it decided. A time limit may be running.", SUBJECT)
        return out.FIND_THE_ROUTE
    if subject is Subject.DATA:
        return _data(case)
    if subject is Subject.HURT:
        case.add(SAFE_NOW)
    if subject not in _NO_PROCESS and case.ask(PROCESS) is not Process.GOING_ON:
        case.add(duties.OMBUDSMAN)
    return complaints.BY_SUBJECT[subject]


def _data(case: Case) -> Outcome:
    """Complaints about data have had a clock of their own since 19 June 2026. Source: DPA18 s.164A."""
    if not case.in_force("UKGDPR"):
        case.leave_unsettled("On this day the Data Protection Act 1998 still held. It was not checked here.")
    return complaints.DATA_SINCE_2026 if case.in_force("DPA18 s.164A") else complaints.DATA


def _homelessness(case: Case) -> Outcome:
    """Decision, review and appeal, each with its clock. Source: HA96 ss.202 to 204; SI 2018/223 reg.9."""
    stage = case.ask(STAGE)
    if stage is Stage.NO_DECISION:
        return reviews.ASK_FOR_A_DECISION
    if stage is Stage.REVIEWED:
        told = case.ask(REVIEW_TOLD)
        case.mark(reviews.RESULT, told.earliest if told.exact else None)
        late = clock(case, APPEALING, told, APPEAL, APPEAL_AT_MOST, asked=REVIEW_TOLD) is Clock.OVER
        if late:
            _not_received(case, RESULT_AT_THE_OFFICE)
        return reviews.APPEAL_LATE if late else reviews.APPEAL
    kind = case.ask(REVIEWED)
    if kind is Reviewed.INTERIM:
        return reviews.INTERIM_HOME
    if kind is Reviewed.NOTICE:
        case.add(times.NOTICE_OF_REFERRAL)
    if kind is Reviewed.NOT_SURE:
        case.check(_WHICH_DECISION, REVIEWED)
    result = _waiting(case, kind) if stage is Stage.WAITING else _to_ask(case, stage)
    _home_meanwhile(case, kind, late=result is reviews.REVIEW_LATE)
    return result


def _to_ask(case: Case, stage: Stage) -> Outcome:
    """Whether the time to ask has gone by, counted from the first day on which the letter could be had."""
    if stage is Stage.NOT_SURE:
        case.check(_WHAT_AND_WHEN, STAGE)
        return reviews.ASK_FOR_REVIEW
    told = case.ask(TOLD)
    case.mark(reviews.DECISION, told.earliest if told.exact else None)
    late = clock(case, ASKING, told, REVIEW, asked=TOLD) is Clock.OVER
    if late:
        _not_received(case, LEFT_AT_THE_OFFICE)
    return reviews.REVIEW_LATE if late else reviews.ASK_FOR_REVIEW


def _not_received(case: Case, left: Duty) -> None:
    """What looks late may be in time, where the letter did not reach them. Source: HA96 ss.184(6), 203(8)."""
    if case.ask(HOW_TOLD) is not HowTold.RECEIVED:
        case.add(left)


def _waiting(case: Case, kind: Reviewed) -> Outcome:
    """Whether a review is over its time; where that is not clear, the appeal may be running, so it is treated so."""
    again = case.ask(ANSWERED) if kind is Reviewed.STEPS else YesNo.NO
    if again is YesNo.NOT_SURE:
        case.check(_WEEKS_AGAIN, ANSWERED)
    answered = again is YesNo.YES
    case.add(times.STEPS_TIME_AGAIN if answered else times.TIME_FOR[kind])
    asked = ANSWERED_ON if answered else REVIEW_ASKED
    begins = case.ask(asked)
    limits = [times.LIMITS[kind]] if kind in times.LIMITS else list(times.LIMITS.values())
    if begins.exact:
        case.mark(times.ANSWER if answered else times.REQUEST, begins.earliest)
        case.mark(times.DUE, times.LIMITS[kind].last_day(begins.earliest) if kind in times.LIMITS else None)
    running = clock(case, REVIEWING, begins, *limits, asked=asked) is Clock.RUNS
    return reviews.REVIEW_RUNNING if running else reviews.REVIEW_OVERDUE


def _home_meanwhile(case: Case, kind: Reviewed, *, late: bool) -> None:
    """Whether the home goes on by law, by a power, or that is not known. Source: HA96 ss.188(2A), 188(3)."""
    if kind is Reviewed.FINAL_OFFER and not late:
        case.add(HOME_GOES_ON)
    elif kind in (Reviewed.FINAL_OFFER, Reviewed.NOT_SURE):
        case.add(HOME_MAY_GO_ON)
    elif kind is not Reviewed.NOTICE:
        case.add(ASK_TO_KEEP_THE_HOME)
