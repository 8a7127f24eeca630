"""What this pathway can ask, find out, lead to and add, in the order in which walking it meets them.

A test holds that it is all of it and nothing else. No page of the browser needs this module.
"""

from __future__ import annotations

from typing import Any

from ...engine.advice import Duty, Outcome
from ...engine.questions import Finding, Part, Question
from ...shared import how_told, safety, which_home
from . import at_home, complaints, duties, equality, outcomes, questions, review_times, reviews

QUESTIONS: tuple[Question[Any] | Part[Any], ...] = (
    safety.TONIGHT_SAFE,
    questions.WHO,
    questions.SUBJECT,
    questions.PROCESS,
    questions.STAGE,
    questions.REVIEWED,
    questions.REVIEW_TOLD,
    how_told.HOW_TOLD,
    questions.REVIEW_ASKED,
    questions.ANSWERED,
    questions.ANSWERED_ON,
    questions.TOLD,
    questions.LEVEL,
    questions.URGENT,
)
FINDINGS: tuple[Finding[Any], ...] = (questions.APPEALING, questions.REVIEWING, questions.ASKING)
OUTCOMES: tuple[Outcome, ...] = (
    outcomes.FIND_THE_ROUTE,
    complaints.DATA_SINCE_2026,
    complaints.COMPLAINT,
    equality.EQUALITY,
    at_home.HURT_BY_CARERS,
    at_home.HOUSING_OMBUDSMAN,
    complaints.REGISTER_REVIEW,
    complaints.CHILDRENS_COMPLAINT,
    reviews.ASK_FOR_REVIEW,
    reviews.INTERIM_HOME,
    reviews.APPEAL,
    reviews.APPEAL_LATE,
    reviews.REVIEW_RUNNING,
    reviews.REVIEW_OVERDUE,
    reviews.REVIEW_LATE,
    reviews.ASK_FOR_A_DECISION,
    outcomes.PROVIDER,
    outcomes.WORKERS_TALK,
    outcomes.DIRECTORS_DECIDE,
    outcomes.HEADS_DECIDE,
    outcomes.MANAGERS_DECIDE,
    complaints.DATA,
)
DUTIES: tuple[Duty, ...] = (
    safety.BED_TONIGHT,
    duties.URGENT_REMEDIES,
    duties.BETWEEN_SERVICES,
    duties.OMBUDSMAN,
    safety.SAFE_NOW,
    which_home.HOME_MAY_GO_ON,
    which_home.ASK_TO_KEEP_THE_HOME,
    review_times.NOTICE_OF_REFERRAL,
    which_home.HOME_GOES_ON,
    how_told.RESULT_AT_THE_OFFICE,
    review_times.UNKNOWN_TIME,
    review_times.OTHER_TIME,
    review_times.APPOINTED_TIME,
    review_times.REFERRAL_TIME,
    review_times.STEPS_TIME,
    review_times.STEPS_TIME_AGAIN,
    how_told.LEFT_AT_THE_OFFICE,
)
