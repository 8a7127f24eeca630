"""We disagree, or a young person is unhappy: what now? Housing Act 1996 ss.202 to 204; Children Act 1989 ss.24D, 26."""

from __future__ import annotations

from ..advice import Outcome
from ..answers import YesNo
from ..dates import DAY, PartialDate
from ..engine import Case
from ..safety import safe_tonight
from . import complaints, duties, reviews
from . import outcomes as out
from .questions import (
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
    Clock,
    Process,
    Reviewed,
    Stage,
    Subject,
    Who,
)


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
        case.check("Find the letter, or ask each service what it decided and on what day. A time limit may be running.")
        return out.FIND_THE_ROUTE
    if subject is Subject.DATA:
        return _data(case)
    if case.ask(PROCESS) is not Process.GOING_ON:
        case.add(duties.OMBUDSMAN)
    return complaints.BY_SUBJECT[subject]


def _data(case: Case) -> Outcome:
    """Complaints about data have had a clock of their own since 19 June 2026. Source: DPA18 s.164A."""
    if not case.in_force("UKGDPR"):
        case.check("On this day the Data Protection Act 1998 still held. It was not checked: take advice.")
    return complaints.DATA_SINCE_2026 if case.in_force("DPA18 s.164A") else complaints.DATA


def _homelessness(case: Case) -> Outcome:
    """Decision, review and appeal, each with its clock. Source: HA96 ss.202 to 204; SI 2018/223 reg.9."""
    stage = case.ask(STAGE)
    if stage is Stage.NO_DECISION:
        return reviews.ASK_FOR_A_DECISION
    if stage is Stage.WAITING:
        return _waiting(case)
    if stage is Stage.REVIEWED:
        told = case.ask(REVIEW_TOLD)
        case.mark(reviews.RESULT, told.earliest if told.exact else None)
        # "Within 21 days of" a day may leave that day out, so one day more is not yet said to be too late.
        clock = case.find(APPEALING, _clock(case, told, 21))
        return reviews.APPEAL_LATE if clock is Clock.OVER else reviews.APPEAL
    if stage is Stage.NOT_SURE:
        case.check("Find out what was decided, and on what day they were told. Ask for a review today in any case.")
        return reviews.ASK_FOR_REVIEW
    told = case.ask(TOLD)
    case.mark(reviews.DECISION, told.earliest if told.exact else None)
    clock = case.find(ASKING, _clock(case, told, 20))
    return reviews.REVIEW_LATE if clock is Clock.OVER else reviews.ASK_FOR_REVIEW


def _waiting(case: Case) -> Outcome:
    """Whether a review is over its time; where that is not clear, the appeal may be running, so it is treated so."""
    kind = case.ask(REVIEWED)
    case.add(reviews.TIME_FOR[kind])
    asked = case.ask(REVIEW_ASKED)
    case.mark(reviews.REQUEST, asked.earliest if asked.exact else None)
    weeks = {reviews.WEEKS[kind]} if kind in reviews.WEEKS else set(reviews.WEEKS.values())
    if kind is Reviewed.NOT_SURE:
        case.check("Ask the housing authority what the review is of, and by what day it will be decided.")
    elif asked.exact:
        case.mark(reviews.DUE, asked.earliest + 7 * max(weeks) * DAY)
    clock = case.find(REVIEWING, _clock(case, asked, *(7 * each for each in weeks)))
    return reviews.REVIEW_RUNNING if clock is Clock.RUNNING else reviews.REVIEW_OVERDUE


def _clock(case: Case, start: PartialDate, *days: int) -> Clock:
    """Whether the last day has gone by, so many days after the start: all that may be the number are looked at."""
    over = {day + each * DAY < case.as_at for day in (start.earliest, start.latest) for each in days}
    if len(over) == 1:
        return Clock.OVER if over.pop() else Clock.RUNNING
    if not start.exact:
        case.check("Find the exact day, from the letter or the e-mail. Until then act as if the time were running out.")
    return Clock.UNCLEAR
