"""Who qualifies for advice and assistance without having been a relevant child. Children Act 1989 ss.24-24B."""

from __future__ import annotations

from functools import lru_cache

from ...engine.advice import Outcome
from ...engine.answers import YesNo
from ...engine.case import Case
from ...law.limits import PRIVATELY_FOSTERED
from . import advice_and_assistance as advice
from . import outcomes as out
from .care_history import FROM_THE_RECORD, Reading, settle
from .questions import CARE, ELSEWHERE, GUARDIANSHIP, SINCE_16, Elsewhere
from .review import review, review_above
from .sure import Sure

LIMBS = {
    Elsewhere.VOLUNTARY: advice.QUALIFYING_VOLUNTARY,
    Elsewhere.CHILDRENS_HOME: advice.QUALIFYING_CHILDRENS_HOME,
    Elsewhere.HEALTH_EDUCATION: advice.QUALIFYING_HEALTH_EDUCATION,
    Elsewhere.PRIVATELY_FOSTERED: advice.QUALIFYING_PRIVATELY_FOSTERED,
}
BREAKS_ONLY = "It is not settled whether planned short breaks alone at 16 or 17 are enough."
GUARDIANSHIP_ORDER = "Ask whether a special guardianship order was made, and see it."
FOSTERED = (
    "Private fostering in law is for a child under 16, or under 18 if disabled, in the carer's own home, for"
    f" {PRIVATELY_FOSTERED} or more, had or meant. Find out whether that fits. If it does not, take legal advice, and"
    " help as if it did."
)


def qualifying(case: Case, ways: tuple[Reading, ...], under_21: bool) -> Outcome:
    """Advice and assistance until 21, by whichever limb fits; after that only section 24B. Source: CA89 s.24, s.24B.

    Under 21 special guardianship comes first: section 24(1B) is for those to whom (1A) does not apply.
    """
    if under_21 and _guardianship(case) is YesNo.YES:
        return advice.QUALIFYING_GUARDIANSHIP
    since_16 = case.find(SINCE_16, settle(ways, looked_after_since_16))
    if since_16 is Sure.YES:
        return advice.QUALIFYING_LOOKED_AFTER if under_21 else advice.SECTION_24B
    lower = otherwise_qualifying(case, under_21)
    if since_16 is Sure.DOUBT:
        breaks_only = any(
            way.breaks and any(way.since_16(counting.eligible_on) is Sure.NO for counting in way.countings)
            for way in ways
        )
        if breaks_only:
            case.leave_unsettled(BREAKS_ONLY)
        else:
            case.check(FROM_THE_RECORD, CARE)
        return review_above(case, lower)
    return lower


def otherwise_qualifying(case: Case, under_21: bool) -> Outcome:
    """What gives advice and assistance to people for whom no time looked after at 16 or 17 is certain. Source: CA89
    s.24(1A), (2)(b)-(e)."""
    guardianship = _guardianship(case)
    if guardianship is YesNo.YES:
        return advice.QUALIFYING_GUARDIANSHIP if under_21 else advice.SECTION_24B
    if under_21:
        elsewhere = case.ask(ELSEWHERE)
        if elsewhere is Elsewhere.PRIVATELY_FOSTERED:
            case.check(FOSTERED, ELSEWHERE)
        if elsewhere in LIMBS:
            return LIMBS[elsewhere]
        if elsewhere is Elsewhere.NOT_SURE:
            case.check("Find out where they lived at 16 and 17.", ELSEWHERE)
            return review(case)
    return review(case) if guardianship is YesNo.NOT_SURE else out.NONE_FOUND


def _guardianship(case: Case) -> YesNo:
    guardianship = case.ask(GUARDIANSHIP)
    if guardianship is YesNo.NOT_SURE:
        case.check(GUARDIANSHIP_ORDER, GUARDIANSHIP)
    return guardianship


@lru_cache(maxsize=1024)
def looked_after_since_16(way: Reading) -> Sure:
    """In doubt where it was short breaks only, or on the 16th birthday only (both unconfirmed in law.md)."""
    return Sure.agreed(way.since_16(days) for days in (*(c.eligible_on for c in way.countings), way.looked_after))
