"""A status in doubt, with what is certain meanwhile: a doubtful higher status never hides a certain lower one."""

from __future__ import annotations

from ...engine.advice import Confidence, Duty, Outcome
from ...engine.case import Case
from . import advice_and_assistance as advice
from . import duties as duty
from . import outcomes as out
from .questions import AT_LEAST, AtLeast

_DUTY: dict[AtLeast, Duty] = {
    AtLeast.LOOKED_AFTER: duty.AT_LEAST_LOOKED_AFTER,
    AtLeast.CARE_LEAVER: duty.AT_LEAST_CARE_LEAVER,
    AtLeast.QUALIFYING: duty.AT_LEAST_QUALIFYING,
    AtLeast.EDUCATION: duty.AT_LEAST_EDUCATION,
}


def review(case: Case, at_least: AtLeast = AtLeast.NOTHING) -> Outcome:
    """A status review, which says what is certain meanwhile."""
    case.find(AT_LEAST, at_least)
    if at_least in _DUTY:
        case.add(_DUTY[at_least])
    return out.STATUS_REVIEW


def review_above(case: Case, lower: Outcome) -> Outcome:
    """A review of something higher than `lower`, the result there would be without it."""
    if lower is out.STATUS_REVIEW:
        return lower  # which has said what is certain
    if lower is advice.SECTION_24B:
        return review(case, AtLeast.EDUCATION)
    certain = lower in advice.UNDER_21 and lower.confidence is Confidence.CLEAR
    return review(case, AtLeast.QUALIFYING if certain else AtLeast.NOTHING)
