"""Whether a young person of 16 or 17 has made an informed choice about section 20 (Children Act 1989 s.20(6), (11)),
and what follows from it."""

from __future__ import annotations

from ...engine.advice import Outcome
from ...engine.answers import YesNo
from ...engine.case import Case
from ...shared.facts import Age
from ...shared.safety import danger_to_child, no_in_danger, safe_tonight
from ...shared.turning_18 import show_days_before_18
from ..leaving_care_status.section_20 import CHOICE, Chosen, age_to_check, ask_earlier_care, show_weeks_ahead
from ..leaving_care_status.status import settles_status
from . import choices
from . import outcomes as out
from .faults import faults, name_all
from .questions import READY

WHAT_THEY_NEED = "Ask them what they would need in order to decide. It may be to know more, or to ask somebody."
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
    if not safe_tonight(case) or case.ask(READY) is not YesNo.YES:  # nobody is ready for it without a bed
        danger_to_child(case)
        asked = READY if case.steps.get(READY.key) else None
        case.check("Find out what would help them to be ready, from them first.", asked)
        return out.PAUSE
    if found := faults(case):
        show_weeks_ahead(case)
        return name_all(case, found)
    ask_earlier_care(case)
    show_weeks_ahead(case)
    chosen = case.ask(CHOICE)
    if chosen is Chosen.NOT_SURE:
        case.check(WHAT_THEY_NEED, CHOICE)
    if chosen is Chosen.NOT_LOOKED_AFTER:
        case.check(STATUS, settles_status(case))
        show_days_before_18(case)
        no_in_danger(case)
    return REACHED[chosen]
