"""What this pathway can ask, find out, lead to and add, in the order in which walking it meets them.

A test holds that it is all of it and nothing else. No page of the browser needs this module.
"""

from __future__ import annotations

from typing import Any

from ...engine.advice import Duty, Outcome
from ...engine.questions import Finding, Part, Question
from ...shared import away, facts, safety
from ..leaving_care_status import questions as leaving_care_status_questions
from ..leaving_care_status import status
from . import duties, outcomes, questions

QUESTIONS: tuple[Question[Any] | Part[Any], ...] = (
    facts.AGE_SAID,
    safety.TONIGHT_SAFE,
    away.AWAY,
    questions.LIVED_BEFORE,
    status.STATUS_SAID,
    facts.EDUCATION,
    questions.LINK,
    questions.EARLIER,
    questions.VIOLENCE,
    questions.ASYLUM_HOME,
    facts.BORN,
    leaving_care_status_questions.CARE,
    status.STATUS_FROM_DATES,
    questions.LAST_COUNCIL,
    questions.WHERE,
    leaving_care_status_questions.ARRANGED,
    leaving_care_status_questions.HOME,
    leaving_care_status_questions.GUARDIANSHIP,
    leaving_care_status_questions.ELSEWHERE,
    questions.TWO_YEARS,
)
FINDINGS: tuple[Finding[Any], ...] = (
    status.STATUS,
    questions.OWED,
    facts.AGE,
    leaving_care_status_questions.RESPONSIBLE,
    leaving_care_status_questions.OUTSIDE_ENGLAND,
    leaving_care_status_questions.THIRTEEN_WEEKS,
    leaving_care_status_questions.TO_EIGHTEEN,
    questions.FROM_DATES,
    leaving_care_status_questions.AT_LEAST,
    leaving_care_status_questions.WEEKS_BY_16,
    leaving_care_status_questions.BACK_HOME,
    leaving_care_status_questions.BETWEEN,
    facts.UNDER_21,
    leaving_care_status_questions.SINCE_16,
    leaving_care_status_questions.LOOKED_AFTER,
)
OUTCOMES: tuple[Outcome, ...] = (
    outcomes.ACT_FIRST,
    outcomes.HOME_COUNCIL,
    outcomes.NOT_SETTLED,
    outcomes.OWN_LINK,
    outcomes.NO_REFERRAL_THERE,
    outcomes.REFERRAL_BACK,
    outcomes.NO_LINK,
    outcomes.REFERRAL_POSSIBLE,
    outcomes.ANY_DISTRICT,
    outcomes.LOOKED_AFTER,
    outcomes.RELEVANT_CHILD,
    outcomes.UNDER_16,
)
DUTIES: tuple[Duty, ...] = (
    safety.BED_TONIGHT,
    away.PLAN_FROM_INSIDE,
    duties.HOME_NOT_KNOWN,
    duties.HOME_ELSEWHERE,
    *duties.HOME.values(),
    duties.FIND_COUNCIL,
    duties.OUTSIDE_ENGLAND,
    duties.RESPONSIBLE_ELSEWHERE,
    duties.CONNECTED_ENGLAND,
    *duties.RESPONSIBLE.values(),
    *duties.CONNECTED.values(),
    duties.REGISTER,
    duties.SUPPORT_FROM_21,
    duties.CARE_DISTRICT_TO_CHECK,
    duties.CARE_DISTRICT,
)
