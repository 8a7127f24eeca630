"""What this pathway can ask, find out, lead to and add, in the order in which walking it meets them.

A test holds that it is all of it and nothing else. No page of the browser needs this module.
"""

from __future__ import annotations

from typing import Any

from ...engine.advice import Duty, Outcome
from ...engine.questions import Finding, Part, Question
from ...shared import away, facts, home, looking_for_a_home
from ..leaving_care_status import questions as leaving_care_status_questions
from ..leaving_care_status import status
from . import duties, elsewhere, outcomes, questions

QUESTIONS: tuple[Question[Any] | Part[Any], ...] = (
    facts.AGE_SAID,
    facts.EDUCATION,
    status.STATUS_SAID,
    home.HOME,
    questions.MOVING_ON,
    facts.BORN,
    questions.IN_PLACE,
    questions.OFFER_RIGHT,
    questions.COUNCIL_HOME,
    leaving_care_status_questions.CARE,
    status.STATUS_FROM_DATES,
    leaving_care_status_questions.ARRANGED,
    away.AWAY,
    leaving_care_status_questions.HOME,
    leaving_care_status_questions.GUARDIANSHIP,
    leaving_care_status_questions.ELSEWHERE,
    home.SAME_CARER,
)
FINDINGS: tuple[Finding[Any], ...] = (
    status.STATUS,
    home.NEXT,
    questions.NEEDED,
    questions.PREPARED,
    questions.FIT,
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
    questions.CHILD_ON_THE_DAY,
)
OUTCOMES: tuple[Outcome, ...] = (
    elsewhere.AGE_FIRST,
    elsewhere.COURSE_GOES_ON,
    elsewhere.OVER_25,
    outcomes.REFER_NOW,
    outcomes.URGENT,
    outcomes.PREPARE,
    outcomes.VACATION_HOME,
    outcomes.MOVE,
    outcomes.OFFER_NOT_RIGHT,
    outcomes.STAY_ON,
    elsewhere.EDUCATION_ONLY,
    elsewhere.NO_STATUS,
    outcomes.STAYING_PUT,
    elsewhere.QUALIFYING,
    outcomes.PLAN_STAYING_PUT,
    elsewhere.HOME_COUNCIL,
    elsewhere.UNDER_16,
)
DUTIES: tuple[Duty, ...] = (
    duties.COURSE_IN_PLAN,
    looking_for_a_home.SETTLE_STATUS,
    duties.PRACTICE_OFFERED,
    looking_for_a_home.ASK_ABOUT_STAYING,
    duties.PLAN_FIRST,
    duties.FINISH_PACK,
    duties.VISITS_BY_LAW,
    duties.SET_UP_3000,
    duties.VISITS_SUGGESTED,
    looking_for_a_home.ENDS_BY_CONTRACT,
    duties.FROM_21,
    away.PLAN_FROM_INSIDE,
    duties.KEEP_LOOKED_AFTER,
    looking_for_a_home.REGISTERED_HOME,
    home.RELEVANT_HOME,
    duties.SET_UP_2000,
)
