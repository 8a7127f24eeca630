"""What this pathway can ask, find out, lead to and add, in the order in which walking it meets them.

A test holds that it is all of it and nothing else. No page of the browser needs this module.
"""

from __future__ import annotations

from typing import Any

from ...engine.advice import Duty, Outcome
from ...engine.questions import Finding, Part, Question
from ...shared import facts, which_home
from ..leaving_care_status import questions as leaving_care_status_questions
from ..leaving_care_status import status
from . import duties, outcomes, questions

QUESTIONS: tuple[Question[Any] | Part[Any], ...] = (
    facts.AGE_SAID,
    questions.OFFERED,
    questions.IN_PLACE,
    questions.SOUND,
    questions.FAR_AWAY,
    questions.FOOTING,
    questions.REGISTERED,
    which_home.WHICH_HOME,
    facts.FAMILY_COMMITMENTS,
    questions.FIRST_NIGHT,
    status.STATUS_SAID,
    facts.BORN,
    leaving_care_status_questions.CARE,
    status.STATUS_FROM_DATES,
    leaving_care_status_questions.ARRANGED,
    leaving_care_status_questions.HOME,
    leaving_care_status_questions.GUARDIANSHIP,
    facts.EDUCATION,
    leaving_care_status_questions.ELSEWHERE,
)
FINDINGS: tuple[Finding[Any], ...] = (
    questions.ALL_IN_PLACE,
    questions.ALL_SOUND,
    questions.OVER_SIX_WEEKS,
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
    outcomes.ASK_FIRST,
    outcomes.FIT_FOR_A_SHORT_STAY,
    outcomes.STOP_UNREGISTERED,
    outcomes.STOP_TONIGHT,
    outcomes.NOT_SHOWN_SUITABLE,
    outcomes.HOUSING_RULES,
    outcomes.NOT_A_HOME,
    outcomes.FIT_FOR_NOW,
    outcomes.MOVE_ON_QUICKLY,
    outcomes.STOP_UNDER_16,
)
DUTIES: tuple[Duty, ...] = (
    duties.AGE_UNCERTAIN,
    duties.WHO_ARRANGED_IT,
    duties.FAR_FROM_SUPPORT,
    duties.OUT_IN_TEN_DAYS,
    duties.LOOK_AT_SECTION_20,
    duties.VISITS_BY_LAW,
    which_home.INTERIM_HOME_REMEDY,
    which_home.HOME_REVIEW,
    duties.SIX_WEEKS,
    duties.SIX_WEEKS_OVER,
)
