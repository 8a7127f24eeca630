"""What this pathway can ask, find out, lead to and add, in the order in which walking it meets them.

A test holds that it is all of it and nothing else. No page of the browser needs this module.
"""

from __future__ import annotations

from typing import Any

from ...engine.advice import Duty, Outcome
from ...engine.questions import Finding, Part, Question
from ...shared import facts, home, looking_for_a_home
from ..leaving_care_status import questions as leaving_care_status_questions
from ..leaving_care_status import status
from . import duties, offers, outcomes, questions

QUESTIONS: tuple[Question[Any] | Part[Any], ...] = (
    facts.AGE_SAID,
    facts.IMMIGRATION,
    status.STATUS_SAID,
    facts.BORN,
    leaving_care_status_questions.CARE,
    status.STATUS_FROM_DATES,
    leaving_care_status_questions.ARRANGED,
    leaving_care_status_questions.HOME,
    leaving_care_status_questions.GUARDIANSHIP,
    facts.EDUCATION,
    leaving_care_status_questions.ELSEWHERE,
    home.HOME,
    questions.SUPPORT,
    questions.SHARING,
    questions.MONEY,
    home.SAME_CARER,
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
    home.NEXT,
    leaving_care_status_questions.LOOKED_AFTER,
)
OUTCOMES: tuple[Outcome, ...] = (
    outcomes.AGE_FIRST,
    outcomes.OVER_25,
    outcomes.LIMITED,
    outcomes.NO_STATUS,
    outcomes.SHORTLIST,
    outcomes.CHECK_THE_OFFER,
    outcomes.NOTHING_FITS,
    outcomes.CHILD_NOT_IN_CARE,
    outcomes.UNDER_16,
)
DUTIES: tuple[Duty, ...] = (
    looking_for_a_home.SETTLE_STATUS,
    offers.STAY_ON,
    offers.COUNCIL_PAYS,
    offers.SUPPORTED_LODGINGS,
    offers.FAMILY,
    looking_for_a_home.ASK_ABOUT_STAYING,
    duties.CHECK_THE_HOME,
    duties.SUPPORTED_RENT,
    offers.SUPPORTED,
    offers.VACATION_HOME,
    duties.MATCH_THE_HOME,
    duties.TALK_ABOUT_SUPPORT,
    duties.NO_CONNECTION_BAR,
    offers.TRAINING_FLAT,
    offers.SOCIAL,
    offers.CRASH_PAD_PLUS,
    offers.HOUSING_FIRST,
    offers.ADULT_SOCIAL_CARE,
    offers.DIRECT_OFFER,
    duties.MONEY_PLAN,
    duties.SHARED_RATE_OTHER_WAYS,
    duties.SHARED_RATE_TO_25,
    offers.PRIVATE_RENT,
    duties.FAIR_LETTING,
    duties.TENANCY_SINCE_2026,
    looking_for_a_home.ENDS_BY_CONTRACT,
    offers.STAYING_PUT,
    looking_for_a_home.REGISTERED_HOME,
    offers.SUPPORTED_AT_16,
    offers.CARE_HOME,
    home.RELEVANT_HOME,
    duties.CONNECTION_MAY_COUNT,
    duties.SHARED_RATE_TO_22,
    duties.TENANCY_BEFORE_2026,
)
