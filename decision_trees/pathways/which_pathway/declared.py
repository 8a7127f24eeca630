"""What this pathway can ask, find out, lead to and add, in the order in which walking it meets them.

A test holds that it is all of it and nothing else. No page of the browser needs this module.
"""

from __future__ import annotations

from typing import Any

from ...engine.advice import Duty, Outcome
from ...engine.questions import Finding, Part, Question
from ...shared import duty_to_refer, facts, missed_care, safety
from ..leaving_care_status import questions as leaving_care_status_questions
from ..leaving_care_status import status
from . import by_need, duties, outcomes, questions

QUESTIONS: tuple[Question[Any] | Part[Any], ...] = (
    safety.DANGER,
    safety.TONIGHT_SAFE,
    facts.AGE_SAID,
    status.STATUS_SAID,
    facts.BORN,
    leaving_care_status_questions.CARE,
    status.STATUS_FROM_DATES,
    leaving_care_status_questions.ARRANGED,
    leaving_care_status_questions.HOME,
    leaving_care_status_questions.GUARDIANSHIP,
    questions.CARED_FOR,
    missed_care.ASKED_BEFORE_18,
    facts.EDUCATION,
    leaving_care_status_questions.ELSEWHERE,
    questions.NEED,
)
FINDINGS: tuple[Finding[Any], ...] = (
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
    leaving_care_status_questions.BETWEEN,
    leaving_care_status_questions.LOOKED_AFTER,
)
OUTCOMES: tuple[Outcome, ...] = (
    outcomes.AGE_IN_DOUBT,
    outcomes.OVER_25,
    outcomes.HOMELESS_18_24,
    outcomes.NO_STATUS,
    outcomes.HOMELESS_16_17,
    outcomes.LOOKED_AFTER,
    outcomes.RELEVANT_CHILD,
    outcomes.UNDER_16,
    by_need.STATUS,
    by_need.DISAGREEMENT,
    by_need.SHARING,
    by_need.IMMIGRATION,
    by_need.COUNCIL,
    by_need.OPTIONS,
    by_need.MOVE,
    by_need.TENANCY,
    outcomes.STATUS_FIRST,
    outcomes.STATUS_REVIEW,
)
DUTIES: tuple[Duty, ...] = (
    safety.SAFE_NOW,
    safety.BED_TONIGHT,
    duties.STATUS_TOO,
    duty_to_refer.DUTY_TO_REFER,
    missed_care.NEVER_ASSESSED,
    missed_care.ARRANGED_HOME,
)
