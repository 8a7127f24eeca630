"""What this pathway can ask, find out, lead to and add, in the order in which walking it meets them.

A test holds that it is all of it and nothing else. No page of the browser needs this module.
"""

from __future__ import annotations

from typing import Any

from ...engine.advice import Duty, Outcome
from ...engine.questions import Finding, Part, Question
from . import duties, outcomes, questions, records_requests

QUESTIONS: tuple[Question[Any] | Part[Any], ...] = (
    questions.SUBJECT,
    questions.FOR_SAFETY,
    questions.RECEIVED,
    questions.ASKER,
    questions.IDENTITY_DOUBT,
    questions.HOLDER,
    questions.AGREES_TO_NOTICE,
    questions.PURPOSE,
    questions.RECEIVER,
    questions.ABLE,
    questions.AGREES,
    questions.OBJECTS,
    questions.TOLD,
)
FINDINGS: tuple[Finding[Any], ...] = (questions.NEW_COMPLAINT, questions.LATE)
OUTCOMES: tuple[Outcome, ...] = (
    outcomes.ASK_WHAT_IS_NEEDED,
    outcomes.SHARE_TO_PROTECT,
    outcomes.DATA_COMPLAINT,
    outcomes.OWN_RECORDS,
    outcomes.NOT_THEIR_RECORDS,
    outcomes.SCHOOL_AND_HEALTH_NOT_TOLD,
    outcomes.TELL_SCHOOL_AND_HEALTH,
    outcomes.FAMILY_NOT_TOLD,
    outcomes.TELL_CHILDRENS_SERVICES,
    outcomes.NOT_REFERRED,
    outcomes.REFER,
    outcomes.NARROW_OR_REFUSE,
    outcomes.DO_NOT_SHARE,
    outcomes.SHARE_AS_AGREED,
    outcomes.SHARE_WHAT_IS_NEEDED,
    outcomes.STOP_AND_WEIGH,
)
DUTIES: tuple[Duty, ...] = (
    duties.ASK_SAFEGUARDING_LEAD,
    duties.ACKNOWLEDGE_IN_30_DAYS,
    duties.CHECK_AUTHORITY,
    duties.CLOCK_CAN_STOP,
    records_requests.REQUEST_TO_EACH,
    records_requests.REQUEST_ELSEWHERE,
    records_requests.REQUEST_TO_DISTRICT,
    records_requests.REQUEST_TO_COUNTY,
    duties.ALREADY_LATE,
    duties.ASK_FOR_IDENTITY,
    duties.CHECK_UNDERSTANDING,
    duties.TELL_THEM_FIRST,
)
