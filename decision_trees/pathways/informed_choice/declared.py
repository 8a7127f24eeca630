"""What this pathway can ask, find out, lead to and add, in the order in which walking it meets them.

A test holds that it is all of it and nothing else. No page of the browser needs this module.
"""

from __future__ import annotations

from typing import Any

from ...engine.advice import Duty, Outcome
from ...engine.questions import Finding, Part, Question
from ...shared import facts, safety
from ..leaving_care_status import questions as leaving_care_status_questions
from ..leaving_care_status import section_20, status
from . import choices, duties, outcomes, questions

QUESTIONS: tuple[Question[Any] | Part[Any], ...] = (
    facts.AGE_SAID,
    safety.TONIGHT_SAFE,
    safety.DANGER,
    questions.READY,
    facts.BORN,
    facts.ADVOCATE,
    questions.EXPLAINED,
    questions.RANGE,
    questions.UNDERSTOOD,
    questions.PRESSURE,
    questions.CAPACITY,
    status.STATUS_SAID,
    section_20.CHOICE,
    leaving_care_status_questions.CARE,
    status.STATUS_FROM_DATES,
    leaving_care_status_questions.ARRANGED,
    leaving_care_status_questions.GUARDIANSHIP,
    leaving_care_status_questions.HOME,
    leaving_care_status_questions.ELSEWHERE,
    facts.EDUCATION,
)
FINDINGS: tuple[Finding[Any], ...] = (
    questions.ALL_EXPLAINED,
    section_20.AHEAD,
    section_20.FROM_TODAY_ALONE,
    status.STATUS,
    facts.AGE,
    leaving_care_status_questions.RESPONSIBLE,
    leaving_care_status_questions.OUTSIDE_ENGLAND,
    leaving_care_status_questions.THIRTEEN_WEEKS,
    leaving_care_status_questions.TO_EIGHTEEN,
    facts.UNDER_21,
    leaving_care_status_questions.SINCE_16,
    leaving_care_status_questions.AT_LEAST,
    leaving_care_status_questions.WEEKS_BY_16,
    leaving_care_status_questions.BACK_HOME,
    leaving_care_status_questions.LOOKED_AFTER,
    leaving_care_status_questions.BETWEEN,
)
OUTCOMES: tuple[Outcome, ...] = (
    outcomes.PAUSE,
    outcomes.OFFER_AN_ADVOCATE,
    outcomes.REDO_WITH_MANAGER,
    outcomes.EXPLAIN_AGAIN,
    outcomes.ASSESS_CAPACITY,
    choices.UNDECIDED,
    choices.CHOSE_NOT_TO_BE,
    choices.CHOSE_TO_BE_LOOKED_AFTER,
    outcomes.EXPLAIN_FIRST,
    outcomes.ADULT,
    outcomes.UNDER_16,
)
DUTIES: tuple[Duty, ...] = (
    safety.BED_TONIGHT,
    safety.SAFE_NOW,
    safety.ABUSE_AT_HOME,
    duties.NO_RANGE,
    duties.NOT_UNDERSTOOD,
    duties.PUSHED,
    duties.DOUBT_ABOUT_CAPACITY,
    duties.NOT_ALL_EXPLAINED,
    section_20.FIND_EARLIER_DAYS,
    safety.NO_IN_DANGER,
)
