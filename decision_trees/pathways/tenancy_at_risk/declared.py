"""What this pathway can ask, find out, lead to and add, in the order in which walking it meets them.

A test holds that it is all of it and nothing else. No page of the browser needs this module.
"""

from __future__ import annotations

from typing import Any

from ...engine.advice import Duty, Outcome
from ...engine.questions import Finding, Part, Question
from ...shared import away as shared_away
from ...shared import domestic_abuse, duty_to_refer, facts, release
from ...shared import notices as shared_notices
from . import duties, licences, notices, outcomes, papers, questions, red_flags

QUESTIONS: tuple[Question[Any] | Part[Any], ...] = (
    facts.AGE_SAID,
    questions.FLAGS,
    questions.HOME_AFTER,
    questions.ABOUT,
    release.LEAVES_ON,
    questions.SAVE,
    questions.ADVISER,
    facts.LANDLORD,
    shared_notices.PAPER,
    shared_notices.NAMED,
    questions.HOME_KIND,
    shared_notices.GIVEN,
    questions.ARREARS,
    shared_notices.REGISTERED,
    shared_notices.CLAIM,
)
FINDINGS: tuple[Finding[Any], ...] = (
    red_flags.LEVEL,
    red_flags.AWAY,
    red_flags.DANGER,
    red_flags.PAPERS,
    red_flags.MONEY_TROUBLE,
    release.LEAVES,
    licences.PROTECTED,
    licences.TOO_SHORT,
    notices.NO_CHOICE,
    shared_notices.OLD_NOTICE,
    shared_notices.GIVEN_SINCE,
)
OUTCOMES: tuple[Outcome, ...] = (
    outcomes.UNDER_18_AT_RISK,
    outcomes.UNDER_18_WATCH,
    outcomes.FROM_INSIDE,
    outcomes.HOMELESS_NOW,
    outcomes.SAFE_FIRST,
    outcomes.SAVE_THE_HOME,
    outcomes.PLANNED_MOVE,
    outcomes.CALL,
    outcomes.KEEP_CHECKING,
)
DUTIES: tuple[Duty, ...] = (
    shared_away.PLAN_FROM_INSIDE,
    duties.MONEY,
    domestic_abuse.DOMESTIC_ABUSE,
    duties.UNSAFE_HOME,
    duties.ACT_TODAY,
    duties.NEVER_WAIT,
    papers.READ_THE_PAPER,
    duty_to_refer.DUTY_TO_REFER,
    duties.BELONGINGS,
    duties.DEBT_PAPERS,
    duties.KEEP_WHILE_AWAY,
    duties.MEET,
    duties.FIND_ADVISER,
    papers.COURT_PAPERS,
    licences.LICENCE,
    licences.SHORT_NOTICE,
    licences.EXCLUDED_LICENCE,
    papers.SECTION_8,
    papers.RENT_GROUND,
    papers.DEAD_NOTICE,
    papers.SECTION_21_SOCIAL,
    papers.CLAIM_GOES_ON,
    papers.COUNCIL_NOTICE,
    papers.SECTION_21,
)
