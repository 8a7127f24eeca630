"""Intentional homelessness: Housing Act 1996 section 191, and from 30 September 2026 who is outside it.

It is read from the exact status and from dates, never from "care leaver"; and it stops neither prevention nor relief.
"""

from __future__ import annotations

from typing import Any

from ...engine.advice import Outcome
from ...engine.answers import YesNo
from ...engine.case import Case
from ...engine.questions import Finding, Option, Question
from ...law.dates import birthday
from ...shared.facts import Age, Plain, birth_if_told, to_the_day
from ..leaving_care_status.status import ARRANGED, STATUS_SAID, Status, StatusSaid, status
from . import protection
from .birthdays import add_turning_25
from .questions import ACCEPTED_ON, FIRST_DECIDED, INTENTIONAL, RULE_STARTS, STAGE, TOLD_ON, Stage


class Rule(Option):
    """Whether the rule of 30 September 2026 covers them, by the dates of the application."""

    COVERED = "Covered: they cannot have become homeless intentionally"
    NOT_SETTLED = "Not settled"
    OLD = "Decided before the rule began"


RULE = Finding[Rule]("rule_of_2026", "The rule of 30 September 2026", ("CWSA26 s.9", "HA96 s.191(1ZA)"))

TOLD_BEFORE = Finding[Plain]("told_before_the_rule", "Told before 30 September 2026", ("CWSA26 s.9",))
ACCEPTED_BEFORE = Finding[Plain]("accepted_before_the_rule", "Accepted before 30 September 2026", ("CWSA26 s.9",))

HALF_A_YEAR = 183
"""Days, about."""
ASK_WHO_SAYS = (
    "Find out whether anyone says they lost it through their own act. See which act. Only the main duty can turn on it."
)
NEAR_25 = (
    "It is not confirmed which day counts for the rule of 2026, which ends on the 25th birthday. It may be that of the"
    " loss of the home, of the application or of the decision. Take advice before any finding."
)
IF_NEAR_25 = "Find out the date of birth: is the 25th birthday, on which the rule of 2026 ends, near or just over?"
STATUS_AT_LOSS = "Check that they had this status when they lost the home."
STATUS_CAME_LATER = (
    "It is not confirmed whether the rule of 2026 covers somebody who got the status after the home was lost. Take"
    " advice before any finding."
)
WHAT_LED_TO_IT = "Find out from children's services what led to the loss. Nobody decides on intention before that."
DATES_OF_THE_APPLICATION = "Find out on what day the council first decided on a duty. Look at this application alone."
OLD_REVIEW = (
    "It is not confirmed whether a review after 30 September 2026 of an older decision applies the new rule. Ask for"
    " the review meanwhile."
)
SUPPORTED_HOME = (
    "Find out whether they left supported housing because it was not good enough. Section 191(1A) has been in force"
    " since 29 August 2023 for anyone, whatever their status."
)
STANDARDS = (
    "Section 191(1A) on supported housing turns on national standards, and none was seen published. Say it, and promise"
    " nothing on it."
)


def blamed(case: Case, years: Age, stage: Stage, otherwise: Outcome) -> Outcome:
    """The result where somebody may say that the loss was intentional; `otherwise` where nobody does."""
    said = case.ask(INTENTIONAL)
    if said is YesNo.NO:
        return otherwise
    if said is YesNo.NOT_SURE:
        case.check(ASK_WHO_SAYS, INTENTIONAL)
        case.add(protection.NOT_A_BAR)
        return otherwise
    case.add(protection.NOT_A_BAR)
    end = _said_to_be_intentional(case, years, stage, otherwise)
    _check_birthday(case)
    return end


def _said_to_be_intentional(case: Case, years: Age, stage: Stage, otherwise: Outcome) -> Outcome:
    if _open_to_a_finding(case, years):
        return protection.INTENTIONALITY_OPEN
    if _status(case) is Status.NOT_SETTLED:
        return protection.INTENTIONALITY_NOT_SETTLED
    return otherwise if _by_dates(case, stage) is Rule.COVERED else protection.INTENTIONALITY_NOT_SETTLED


def found_intentional(case: Case, years: Age) -> None:
    """Add what can be said against a decision that they became homeless intentionally."""
    if not _open_to_a_finding(case, years) and _status(case) is Status.FORMER_RELEVANT:
        _by_dates(case, Stage.DECIDED)
    _check_birthday(case)


def _open_to_a_finding(case: Case, years: Age) -> bool:
    """Whether status, age or the day leave them outside the rule, so that guidance alone protects them; adds it."""
    if not case.in_force("CWSA26 s.9"):
        case.add(protection.ONLY_AS_AN_EXCEPTION)
        case.check(WHAT_LED_TO_IT, None)
        return True
    has = Status.NONE if years is Age.FROM_25 else _status(case)
    if has is Status.NOT_SETTLED:
        case.add(protection.SETTLE_STATUS)
    elif has is not Status.FORMER_RELEVANT:
        case.add(protection.ONLY_AS_AN_EXCEPTION)
        case.check(SUPPORTED_HOME, None)
        case.leave_unsettled(STANDARDS)
        return True
    return False


def _status(case: Case) -> Status:
    """The status, which a home that a council arranged at 16 or 17 puts in doubt. Worked out from dates, it has that
    in it already."""
    has = status(case)
    if has in (Status.NONE, Status.QUALIFYING) and case.ask(STATUS_SAID) is not StatusSaid.DATES:
        return has if case.ask(ARRANGED) is YesNo.NO else Status.NOT_SETTLED
    return has


def _by_dates(case: Case, stage: Stage) -> Rule:
    """Whether the rule covers a former relevant child under 25. Source: CWSA26 s.9 with its transitional rule."""
    add_turning_25(case)
    rule = case.find(RULE, _rule(case, stage))
    if rule is Rule.COVERED:
        case.add(protection.NOT_INTENTIONALLY_HOMELESS)
        case.check(STATUS_AT_LOSS, None)
        case.leave_unsettled(STATUS_CAME_LATER)
    elif rule is Rule.OLD:
        case.add(protection.OLD_DECISION)
        case.leave_unsettled(OLD_REVIEW)
    else:
        case.add(protection.RULE_NOT_SETTLED)
        case.check(DATES_OF_THE_APPLICATION, _says_when_decided(case, stage))
    return rule


def _says_when_decided(case: Case, stage: Stage) -> Question[Any]:
    """The question that was answered last of how far the application has come."""
    if stage is Stage.NOT_SURE:
        return STAGE
    return FIRST_DECIDED if case.steps.get(FIRST_DECIDED.key) else ACCEPTED_ON


def _rule(case: Case, stage: Stage) -> Rule:
    """An application that comes after the rule, or on which nothing was decided when it began, is covered."""
    if stage is Stage.NO_DECISION:
        return Rule.COVERED
    if stage is Stage.NOT_SURE:
        return Rule.NOT_SETTLED
    if stage is Stage.DECIDED:
        told = case.known(TOLD_ON)
        if case.find(TOLD_BEFORE, Plain.of(told.latest < RULE_STARTS)) is Plain.YES:
            return Rule.OLD
    if stage is Stage.ACCEPTED:
        accepted = case.known(ACCEPTED_ON)
        if case.find(ACCEPTED_BEFORE, Plain.of(accepted.latest < RULE_STARTS)) is Plain.YES:
            return Rule.NOT_SETTLED  # the first decision came before the rule too
    return Rule.COVERED if case.ask(FIRST_DECIDED).earliest >= RULE_STARTS else Rule.NOT_SETTLED


def _check_birthday(case: Case) -> None:
    """Note the 25th birthday, half a year on either side of it, or a birth not known to the day, where the rule of 2026
    ends on it. It comes after all that may ask for the date of birth."""
    if not case.in_force("CWSA26 s.9"):
        return
    with case.only_showing():
        born = birth_if_told(case)
        turns = birthday(born.earliest, 25), birthday(born.latest, 25)
        if turns[0].toordinal() - HALF_A_YEAR <= case.as_at.toordinal() <= turns[1].toordinal() + HALF_A_YEAR:
            case.leave_unsettled(NEAR_25)
            if (born.latest - born.earliest).days >= 2 * HALF_A_YEAR:
                case.check(IF_NEAR_25, to_the_day(born))
