"""Who qualifies for advice and assistance without having been a relevant child. Children Act 1989 ss.24-24B."""

from __future__ import annotations

from ..advice import Outcome
from ..answers import YesNo
from ..engine import Case
from . import advice_and_assistance as advice
from . import outcomes as out
from .care_history import FROM_THE_RECORD, Reading, Sure, settle
from .facts import ELSEWHERE, GUARDIANSHIP, SINCE_16, Elsewhere

LIMBS = {
    Elsewhere.VOLUNTARY: advice.QUALIFYING_VOLUNTARY,
    Elsewhere.CHILDRENS_HOME: advice.QUALIFYING_CHILDRENS_HOME,
    Elsewhere.HEALTH_EDUCATION: advice.QUALIFYING_HEALTH_EDUCATION,
    Elsewhere.PRIVATELY_FOSTERED: advice.QUALIFYING_PRIVATELY_FOSTERED,
}
BREAKS_ONLY = "Whether planned short breaks alone at 16 or 17 are enough is not settled: take legal advice."
GUARDIANSHIP_ORDER = "Ask whether a special guardianship order was made, and see it."


def qualifying(case: Case, ways: tuple[Reading, ...], under_21: bool) -> Outcome:
    """Advice and assistance until 21, by whichever limb fits; after that only section 24B. Source: CA89 s.24, s.24B.

    Under 21 special guardianship comes first: section 24(1B) is for those to whom (1A) does not apply.
    """
    guardianship = case.ask(GUARDIANSHIP) if under_21 else YesNo.NO
    if guardianship is YesNo.YES:
        return advice.QUALIFYING_GUARDIANSHIP
    if guardianship is YesNo.NOT_SURE:
        case.check(GUARDIANSHIP_ORDER)
    since_16 = case.find(SINCE_16, settle(ways, _looked_after_since_16))
    if since_16 is Sure.DOUBT:
        breaks_only = any(way.breaks and way.at_16(way.settled) is Sure.NO for way in ways)
        case.check(BREAKS_ONLY if breaks_only else FROM_THE_RECORD)
        return out.STATUS_REVIEW
    if since_16 is Sure.YES:
        return advice.QUALIFYING_LOOKED_AFTER if under_21 else advice.SECTION_24B
    if under_21:
        elsewhere = case.ask(ELSEWHERE)
        if elsewhere in LIMBS:
            return LIMBS[elsewhere]
        if elsewhere is Elsewhere.NOT_SURE:
            case.check("Find out where they lived at 16 and 17.")
            return out.STATUS_REVIEW
    else:
        guardianship = case.ask(GUARDIANSHIP)
        if guardianship is YesNo.YES:
            return advice.SECTION_24B
    if guardianship is YesNo.NOT_SURE:
        case.check(GUARDIANSHIP_ORDER)
        return out.STATUS_REVIEW
    return out.NONE_FOUND


def _looked_after_since_16(way: Reading) -> Sure:
    """In doubt where it was short breaks only, or on the 16th birthday only (both unconfirmed in law.md)."""
    if way.at_16(way.settled) is Sure.NO and way.at_16(way.looked_after) is not Sure.NO:
        return Sure.DOUBT
    return way.at_16(way.looked_after)
