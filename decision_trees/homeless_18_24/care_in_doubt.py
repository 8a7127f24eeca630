"""Care at 16 or 17 that nobody ticked and that may be there all the same: a home that a council found, a status that
says so, or help asked for and never looked into. Children Act 1989 s.20; article 4 of the Order of 2002."""

from __future__ import annotations

from ..advice import Action, Role
from ..answers import YesNo
from ..deadlines import FIVE_WORKING_DAYS, ONE_WORKING_DAY, TODAY
from ..engine import Case, Choice, Finding, Option
from ..facts import under_21
from ..leaving_care_status.status import ARRANGED, Status, status
from .limits import ADVOCACY, LEAVING_CARE, duty


class Doubt(Option):
    """What puts it in doubt that they were not in care at 16 or 17."""

    ARRANGED = "A council found, set up or paid for a home at 16 or 17, or may have"
    STATUS = "Their leaving-care status says that they were, or is not settled"
    NEVER_ASSESSED = "They asked for help before 18 and were never assessed, or may have"
    NO = "Nothing"


ASKED_BEFORE_18 = Choice(
    "asked_before_18",
    "Before they were 18, did they ask a council for help with a home, and nobody ever assessed what they needed?",
    ("CA89 s.17", "CA89 s.20", "Case GE"),
    why="A council that should have assessed them then may have to treat them as having left care.",
    hint="Children's services or housing: a walk-in, a call, or somebody who asked for them, all count.",
    options=YesNo,
)
DOUBT = Finding[Doubt]("care_in_doubt", "Care at 16 or 17 that may be there all the same", ("PNO02 art.4", "CA89 s.20"))

ARRANGED_HOME = duty(
    "arranged_home",
    "A home that a council arranged at 16 or 17 may have been care: the status is in doubt",
    "What the council did counts, not what it called it. If the home was in law section 20, they were looked after:"
    " under 21 that gives priority need without a test, and leaving-care rights may follow. Until it is settled, they"
    " are treated as if it was.",
    Action(
        Role.HOUSING_OFFICER,
        "Treat them as somebody who may be in priority need, and give them a place to stay while it is settled.",
        TODAY,
        ("HA96 s.188(1)", "PNO02 art.4"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Ask the council that arranged the home for its record: who found it, who paid, what was asked of it. Have the"
        " status worked out, with legal advice. If there is no adviser, the leaving-care team's duty worker does it.",
        FIVE_WORKING_DAYS,
        ("CA89 s.20", "Case Southwark", "Case D v Southwark"),
    ),
    cites=("HA96 s.188(1)", "PNO02 art.4", "CA89 s.20", "Case Southwark", "Case Coventry"),
    clauses=("24.35", "17.8"),
    terms=("leaving-care-status", "priority-need"),
    services=(*LEAVING_CARE, *ADVOCACY, "legal-aid-solicitor"),
    hand_over=("leaving-care-status",),
)
CARE_BY_STATUS = duty(
    "care_by_status",
    "The leaving-care status says something else than the list: settle it today",
    "Nobody ticked care at 16 or 17, and yet the status points to it or is not settled. Under 21, such care gives"
    " priority need without a test. Until it is settled, they are treated as if they had been in care.",
    Action(
        Role.PERSONAL_ADVISER,
        "Tell the housing officer the dates in care. Where they include a day at 16 or 17, answer the question about"
        " priority need again.",
        ONE_WORKING_DAY,
        ("PNO02 art.4", "CA89 s.23C", "CA89 s.24"),
    ),
    cites=("HA96 s.188(1)", "PNO02 art.4", "CA89 s.24"),
    clauses=("24.35", "17.8"),
    terms=("leaving-care-status", "priority-need"),
    services=LEAVING_CARE,
    hand_over=("leaving-care-status",),
)
NEVER_ASSESSED = duty(
    "never_assessed",
    "They asked for help before 18 and were never assessed: have the status reviewed",
    "A council that should have looked after them may have to treat them as having left care. That is not article 4 in"
    " itself. A place to stay then rests on reason to believe in any priority need, and being more at risk than others"
    " is one. So nobody says no before that has been asked.",
    Action(
        Role.HOUSING_OFFICER,
        "Ask what being turned away has done to them, their health, and how they cope. House them while that is open.",
        TODAY,
        ("HA96 s.188(1)", "HA96 s.189(1)"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Ask the council they turned to for its record, and for leaving-care help as if they had been in care. Get"
        " legal advice: a late claim can fail. Where there is no adviser, the duty worker does it.",
        FIVE_WORKING_DAYS,
        ("Case GE", "CA89 s.20", "Case Surrey v BC"),
    ),
    cites=("CA89 s.17", "CA89 s.20", "Case GE", "HA96 s.188(1)"),
    clauses=("24.35", "17.8"),
    terms=("leaving-care-status", "priority-need"),
    services=(*LEAVING_CARE, *ADVOCACY, "legal-aid-solicitor"),
    hand_over=("leaving-care-status", "disagreement"),
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
