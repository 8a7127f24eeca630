"""What this pathway can ask, find out, lead to and add, in the order in which walking it meets them.

A test holds that it is all of it and nothing else. No page of the browser needs this module.
"""

from __future__ import annotations

from typing import Any

from ...engine.advice import Duty, Outcome
from ...engine.questions import Finding, Part, Question
from ...shared import facts
from . import advice_and_assistance, duties, outcomes, questions

QUESTIONS: tuple[Question[Any] | Part[Any], ...] = (
    questions.BORN,
    questions.CARE,
    questions.ARRANGED,
    questions.GUARDIANSHIP,
    facts.IMMIGRATION,
    questions.HOME,
    facts.EDUCATION,
    questions.SUPPORT,
    questions.STAYS,
    questions.ELSEWHERE,
)
FINDINGS: tuple[Finding[Any], ...] = (
    facts.AGE,
    questions.RESPONSIBLE,
    questions.OUTSIDE_ENGLAND,
    questions.THIRTEEN_WEEKS,
    questions.WEEKS_BY_16,
    facts.UNDER_21,
    questions.SINCE_16,
    questions.AT_LEAST,
    questions.TO_EIGHTEEN,
    questions.BACK_HOME,
    questions.PA_TO_25,
    questions.ELSEWHERE_SINCE,
    questions.HELD_AT_16,
    questions.LOOKED_AFTER,
    questions.AHEAD,
    questions.BETWEEN,
)
OUTCOMES: tuple[Outcome, ...] = (
    outcomes.STATUS_REVIEW,
    outcomes.NONE_FOUND,
    advice_and_assistance.SECTION_24B,
    outcomes.FORMER_RELEVANT_21,
    outcomes.FORMER_RELEVANT_EDUCATION,
    advice_and_assistance.QUALIFYING_PRIVATELY_FOSTERED,
    advice_and_assistance.QUALIFYING_HEALTH_EDUCATION,
    advice_and_assistance.QUALIFYING_CHILDRENS_HOME,
    advice_and_assistance.QUALIFYING_VOLUNTARY,
    advice_and_assistance.QUALIFYING_GUARDIANSHIP,
    outcomes.FORMER_RELEVANT,
    advice_and_assistance.QUALIFYING_LOOKED_AFTER,
    outcomes.RELEVANT,
    outcomes.ELIGIBLE,
    outcomes.NOT_YET_ELIGIBLE,
    outcomes.UNDER_16,
    outcomes.OVER_25,
    outcomes.ENDED_AT_21,
)
DUTIES: tuple[Duty, ...] = (
    duties.LOOK_AT_SUBSTANCE,
    duties.AT_LEAST_EDUCATION,
    duties.HUMAN_RIGHTS_FIRST,
    duties.NOT_INTENTIONALLY_HOMELESS,
    duties.OFFER_AGAIN,
    duties.SUPPORT_TO_25,
    duties.AT_LEAST_QUALIFYING,
    duties.STAYING_PUT,
    duties.IF_HOME_BREAKS_DOWN,
    duties.CONSIDER_STAYING_PUT,
    duties.AT_LEAST_LOOKED_AFTER,
    duties.ENDS_TOO_SOON,
    duties.EIGHTEEN_COMES_FIRST,
    duties.AT_LEAST_CARE_LEAVER,
)
