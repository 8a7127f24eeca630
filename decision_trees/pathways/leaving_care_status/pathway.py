"""What is this young person's leaving-care status, and what follows from it? Children Act 1989 sections 23A to 24B."""

from __future__ import annotations

from ...engine.advice import Outcome
from ...engine.answers import YesNo
from ...engine.case import Case
from ...shared.facts import AGE, IMMIGRATION, Age
from . import advice_and_assistance as advice
from . import duties as duty
from . import outcomes as out
from .former_relevant_child import former_relevant_child
from .from_dates import status_from_dates
from .questions import RESPONSIBLE, NotKnown

ADVICE_AND_ASSISTANCE = (*advice.UNDER_21, advice.SECTION_24B)


def leaving_care_status(case: Case) -> Outcome:
    """The status on the day of the case, or a review where the facts or the law leave it open."""
    outcome = _what_follows(case, status_from_dates(case))
    if RESPONSIBLE.key not in case.steps:
        case.find(RESPONSIBLE, NotKnown.NOT_ASKED)
    return outcome


def _what_follows(case: Case, status: Outcome) -> Outcome:
    if status is out.FORMER_RELEVANT:
        _ask_about_immigration(case)
        return former_relevant_child(case)
    if status in ADVICE_AND_ASSISTANCE and case.known(AGE) is not Age.FROM_16:
        _ask_about_immigration(case)
    return status


def _ask_about_immigration(case: Case) -> None:
    """Whether immigration law may limit help to an adult. It never does for children. Source: NIAA02 Sch.3."""
    if case.ask(IMMIGRATION) is not YesNo.NO:
        case.add(duty.HUMAN_RIGHTS_FIRST)
