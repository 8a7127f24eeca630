"""Whether a young person of 16 or 17 has made an informed choice about section 20 (Children Act 1989 s.20(6), (11)),
and what follows from it."""

from __future__ import annotations

from ..advice import Outcome
from ..answers import YesNo
from ..engine import Case
from ..facts import ADVOCATE, Advocate, Age, Plain
from ..safety import SAFE_NOW, safe_tonight
from ..section_20 import CHOICE, Chosen, age_to_check, ask_earlier_care, show_weeks_ahead
from . import choices
from . import outcomes as out
from .questions import (
    ALL_EXPLAINED,
    CAPACITY,
    EXPLAINED,
    PRESSURE,
    RANGE,
    READY,
    UNDERSTOOD,
    Explained,
    Range,
)

STATUS = (
    "Find out whether they are a relevant child. Then the council that last looked after them gives them a home."
    " Article 3 leaves them out, and a no to section 20 changes none of that."
)
REACHED = {
    Chosen.LOOKED_AFTER: choices.CHOSE_TO_BE_LOOKED_AFTER,
    Chosen.NOT_LOOKED_AFTER: choices.CHOSE_NOT_TO_BE,
    Chosen.NOT_SURE: choices.UNDECIDED,
}


def informed_choice(case: Case) -> Outcome:
    """What to do next so that the choice is really theirs, or what follows from the choice."""
    years = age_to_check(case)
    if years is Age.UNDER_16:
        return out.UNDER_16
    if years in (Age.FROM_18, Age.FROM_25):
        return out.ADULT
    if not safe_tonight(case):
        case.add(SAFE_NOW)
    if case.ask(READY) is not YesNo.YES:
        case.check("Find out what would help them to be ready, from them first.")
        return out.PAUSE
    ask_earlier_care(case)
    show_weeks_ahead(case)
    offered = case.ask(ADVOCATE)
    if offered in (Advocate.NOT_OFFERED, Advocate.NOT_SURE):
        case.check("Find out whether an independent advocate was offered, and what they answered.")
        return out.OFFER_AN_ADVOCATE
    return _talk(case)


def _talk(case: Case) -> Outcome:
    """Whether the talk was held as it should be. What is not sure is done again."""
    explained = case.ask(EXPLAINED)
    every = all(part in explained for part in Explained)
    if case.find(ALL_EXPLAINED, Plain.of(every)) is Plain.NO:
        case.check("Ask them what they remember of each way, and explain what is missing.")
        return out.EXPLAIN_FIRST
    if case.ask(RANGE) is not Range.SEVERAL:
        case.check("Ask them which kinds of home they would think about, and where.")
        return out.REDO_WITH_MANAGER
    if case.ask(UNDERSTOOD) is not YesNo.YES:
        case.check("Find out what was not clear, and in what form it would be.")
        return out.EXPLAIN_AGAIN
    if case.ask(PRESSURE) is not YesNo.NO:
        case.check("Ask them alone, or through the advocate, who said what.")
        return out.REDO_WITH_MANAGER
    if case.ask(CAPACITY) is not YesNo.NO:
        case.check("Write down what the doubt is about: understanding, keeping in mind, weighing or saying.")
        return out.ASSESS_CAPACITY
    chosen = case.ask(CHOICE)
    if chosen is Chosen.NOT_SURE:
        case.check("Ask them what they would need to know, or whom they would want to ask, in order to decide.")
    if chosen is Chosen.NOT_LOOKED_AFTER:
        case.check(STATUS)
    return REACHED[chosen]
