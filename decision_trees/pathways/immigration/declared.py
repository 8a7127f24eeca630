"""What this pathway can ask, find out, lead to and add, in the order in which walking it meets them.

A test holds that it is all of it and nothing else. No page of the browser needs this module.
"""

from __future__ import annotations

from typing import Any

from ...engine.advice import Duty, Outcome
from ...engine.questions import Finding, Part, Question
from ...shared import facts
from . import duties, outcomes, questions

QUESTIONS: tuple[Question[Any] | Part[Any], ...] = (
    facts.AGE_SAID,
    questions.EXPLOITED,
    questions.PERMISSION,
    questions.ADVISER,
    questions.ENDS_SOON,
    questions.ASSESSED,
    facts.BORN,
)
FINDINGS: tuple[Finding[Any], ...] = ()
OUTCOMES: tuple[Outcome, ...] = (
    outcomes.AGE_NOT_SETTLED,
    outcomes.STATUS_NOT_KNOWN,
    outcomes.STOP_ASSESS_FIRST,
    outcomes.MANAGERS_DECIDE,
    outcomes.HELP_GOES_ON,
    outcomes.CLAIM_PENDING,
    outcomes.NO_PUBLIC_FUNDS,
    outcomes.LIMITED_LEAVE,
    outcomes.PROTECTED,
    outcomes.ALL_ROUTES,
    outcomes.CHILD,
)
DUTIES: tuple[Duty, ...] = (
    duties.POSSIBLE_EXPLOITATION,
    duties.ADVICE_BEFORE_18,
    duties.RENEW_IN_TIME,
    duties.GET_ADVICE,
    duties.RIGHT_TO_RENT,
)
