"""What this pathway can ask, find out, lead to and add, in the order in which walking it meets them.

A test holds that it is all of it and nothing else. No page of the browser needs this module.
"""

from __future__ import annotations

from typing import Any

from ...engine.advice import Duty, Outcome
from ...engine.questions import Finding, Part, Question
from ...shared import away, duty_to_refer, facts, looking_for_a_home, safety
from ..leaving_care_status import questions as leaving_care_status_questions
from ..leaving_care_status import section_20, status
from . import another_council, duties, outcomes, questions, section_20_outcomes

QUESTIONS: tuple[Question[Any] | Part[Any], ...] = (
    facts.AGE_SAID,
    safety.DANGER,
    safety.TONIGHT_SAFE,
    facts.BORN,
    status.STATUS_SAID,
    questions.IN_AREA,
    questions.NOT_IN_NEED,
    questions.PARENT_CAN,
    questions.TALK,
    section_20.CHOICE,
    questions.WELFARE,
    questions.OBJECTS,
    questions.HELPS,
    questions.STAY,
    away.REMAND,
    away.AWAY,
    leaving_care_status_questions.CARE,
    status.STATUS_FROM_DATES,
    leaving_care_status_questions.ARRANGED,
    leaving_care_status_questions.GUARDIANSHIP,
    leaving_care_status_questions.HOME,
    questions.EXPECTING,
    leaving_care_status_questions.ELSEWHERE,
)
FINDINGS: tuple[Finding[Any], ...] = (
    status.STATUS,
    section_20.AHEAD,
    facts.AGE,
    leaving_care_status_questions.RESPONSIBLE,
    leaving_care_status_questions.OUTSIDE_ENGLAND,
    leaving_care_status_questions.LOOKED_AFTER,
    leaving_care_status_questions.THIRTEEN_WEEKS,
    leaving_care_status_questions.SINCE_16,
    leaving_care_status_questions.AT_LEAST,
    leaving_care_status_questions.WEEKS_BY_16,
    leaving_care_status_questions.BACK_HOME,
    leaving_care_status_questions.BETWEEN,
    leaving_care_status_questions.TO_EIGHTEEN,
)
OUTCOMES: tuple[Outcome, ...] = (
    outcomes.AGE_IN_DOUBT,
    outcomes.ADULT,
    outcomes.NOT_IN_NEED,
    outcomes.SECOND_LOOK,
    section_20_outcomes.TALK_FIRST,
    section_20_outcomes.NEEDS_TIME,
    section_20_outcomes.DECIDED_AGAINST,
    section_20_outcomes.ACCOMMODATE,
    outcomes.FAMILY_TOGETHER,
    section_20_outcomes.CONSIDER_THE_POWER,
    section_20_outcomes.SECTION_17_HELP,
    another_council.HOME_COUNCIL,
    another_council.OWN_SOCIAL_WORKER,
    outcomes.HOME_FOR_NOW,
    outcomes.STAY_WITH_SUPPORT,
    another_council.ELSEWHERE,
    another_council.RESPONSIBLE_AUTHORITY,
    outcomes.UNDER_16,
)
DUTIES: tuple[Duty, ...] = (
    safety.SAFE_NOW,
    safety.ABUSE_AT_HOME,
    safety.BED_TONIGHT,
    duties.ASK_THE_OTHER_COUNCIL,
    duties.START_TODAY,
    duty_to_refer.DUTY_TO_REFER,
    duties.TRY_FAMILY,
    duties.TELL_SCHOOL_AND_DOCTOR,
    safety.NO_IN_DANGER,
    looking_for_a_home.REGISTERED_HOME,
    duties.PARENT_OBJECTS,
    away.PLAN_FROM_INSIDE,
    duties.LOOK_AT_SUBSTANCE,
    duties.EXPECTING,
)
