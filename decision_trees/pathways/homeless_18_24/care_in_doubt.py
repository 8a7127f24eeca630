"""Care at 16 or 17 that nobody ticked and that may be there all the same: a home that a council found, a status that
says so, or help asked for and never looked into. Children Act 1989 s.20; article 4 of the Order of 2002."""

from __future__ import annotations

from ...engine.advice import Action, Role
from ...engine.answers import YesNo
from ...engine.case import Case
from ...engine.questions import Finding, Option
from ...shared.deadlines import PROMPTLY
from ...shared.facts import under_21
from ...shared.missed_care import ARRANGED_HOME, ASKED_BEFORE_18, NEVER_ASSESSED
from ..leaving_care_status.status import ARRANGED, Status, status
from .advice import LEAVING_CARE, duty


class Doubt(Option):
    """What puts it in doubt that they were not in care at 16 or 17."""

    ARRANGED = "A council found, set up or paid for a home at 16 or 17, or may have"
    STATUS = "Their leaving-care status says that they were, or is not settled"
    NEVER_ASSESSED = "They asked for help before 18 and were never assessed, or may have"
    NO = "Nothing"


DOUBT = Finding[Doubt]("care_in_doubt", "Care at 16 or 17 that may be there all the same", ("PNO02 art.4", "CA89 s.20"))

CARE_BY_STATUS = duty(
    "care_by_status",
    "The leaving-care status says something else than the list: settle it today",
    "Nobody ticked care at 16 or 17, and yet the status points to it or is not settled. Under 21, such care gives"
    " priority need without a test. Until it is settled, they are treated as if they had been in care.",
    Action(
        Role.PERSONAL_ADVISER,
        "Tell the housing officer the dates in care. Where they include a day at 16 or 17, answer the question about"
        " priority need again.",
        PROMPTLY,
        ("PNO02 art.4", "CA89 s.23C", "CA89 s.24"),
    ),
    cites=("HA96 s.188(1)", "PNO02 art.4", "CA89 s.24"),
    clauses=("24.35", "17.8"),
    services=(LEAVING_CARE,),
    hand_over=("leaving-care-status",),
)
_ADDS = {Doubt.ARRANGED: ARRANGED_HOME, Doubt.STATUS: CARE_BY_STATUS, Doubt.NEVER_ASSESSED: NEVER_ASSESSED}


def care_in_doubt(case: Case, *, may_have_none: bool) -> Doubt:
    """What speaks for care at 16 or 17 although it was not ticked, for somebody of 18 to 24; adds what follows. With
    `may_have_none` nothing else gives priority need either, so help that was refused before 18 is asked about too."""
    doubt = case.find(DOUBT, _doubt(case, may_have_none))
    if doubt is not Doubt.NO:
        case.add(_ADDS[doubt])
    return doubt


def _doubt(case: Case, may_have_none: bool) -> Doubt:
    if case.ask(ARRANGED) is not YesNo.NO:
        return Doubt.ARRANGED
    has = status(case)
    if has is Status.NOT_SETTLED or (has is not Status.NONE and under_21(case)):
        return Doubt.STATUS
    if may_have_none and has is Status.NONE and case.ask(ASKED_BEFORE_18) is not YesNo.NO:
        return Doubt.NEVER_ASSESSED
    return Doubt.NO
