"""Care at 16 or 17 that was never called so: a home that a council found, or a call for help that nobody looked into.
Children Act 1989 ss.17, 20; article 4 of the Priority Need Order; R (GE (Eritrea))."""

from __future__ import annotations

from ..engine.advice import AS_AT, Action, Role
from ..engine.answers import YesNo
from ..engine.questions import Choice
from ..law.suggested import RECORD_ASKED_FOR
from .challenge import ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW, LOCAL_OFFER, REASONS, SOLICITOR
from .common import Common
from .deadlines import by_law, within
from .teams import ADVOCACY, HOUSING, LEAVING_CARE, LEGAL_AID

ASKED_BEFORE_18 = Choice(
    "asked_before_18",
    "Before they were 18, did they ask a council for help with a home, and nobody ever assessed what they needed?",
    ("CA89 s.17", "CA89 s.20", "Case GE"),
    why="A council that should have assessed them then may have to treat them as having left care.",
    hint="Children's services or housing: a walk-in, a call, or somebody who asked for them, all count.",
    options=YesNo,
)

_AT_ONCE = by_law("at once, on reason to believe")
_duty = Common(
    not_considered=(LOCAL_OFFER,),
    challenge=(REASONS, ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW, SOLICITOR),
    services=(LEAVING_CARE, HOUSING, ADVOCACY, LEGAL_AID),
).duty
ARRANGED_HOME = _duty(
    "arranged_home",
    "A home that a council found at 16 or 17 may have been care: the status is in doubt",
    "What the council did counts, and not what it called it. If that home was in law section 20, they were looked"
    " after: under 21 that gives priority need without a test, unless they are a student in the vacation, and"
    " leaving-care rights may follow. A home shared with a parent, or found by a housing authority, need not be: it is"
    " looked at. Until it is settled, they are helped as if it was.",
    Action(
        Role.HOUSING_OFFICER,
        "Treat a council-arranged home as reason to believe in priority need. Where they may be homeless, give them a"
        " place to stay while it is settled.",
        _AT_ONCE,
        ("HA96 s.188(1)", "PNO02 art.4"),
    ),
    Action(
        Role.PA_MANAGER,
        "Ask the council that found the home for its record. Who found it, who asked the carers, who paid? Have the"
        " status worked out, with legal advice.",
        within(RECORD_ASKED_FOR, after=AS_AT),
        ("CA89 s.20", "Case Southwark", "Case D v Southwark", "Case SA"),
    ),
    cites=("HA96 s.188(1)", "PNO02 art.4", "CA89 s.20", "Case Southwark", "Case Coventry", "Case SA"),
    clauses=("17.7", "17.8", "24.35"),
    hand_over=("leaving-care-status",),
)
NEVER_ASSESSED = _duty(
    "never_assessed",
    "They asked for help before 18 and nobody assessed them: have the status reviewed",
    "A council that should have looked after them may have to give leaving-care help as if it had. That is not article"
    " 4 in itself: a place to stay then rests on reason to believe in any priority need, and being more at risk than"
    " others is one. So nobody says no before that has been asked.",
    Action(
        Role.HOUSING_OFFICER,
        "Ask about their health and how they cope. Ask what being turned away did to them. Where they may be homeless,"
        " give them a place to stay while that is open.",
        _AT_ONCE,
        ("HA96 s.188(1)", "HA96 s.189(1)"),
    ),
    Action(
        Role.PA_MANAGER,
        "Ask the council they turned to for its record. Ask it for leaving-care help as if they had been in care. Get"
        " legal advice: a late claim can fail.",
        within(RECORD_ASKED_FOR, after=AS_AT),
        ("Case GE", "Case HP", "CA89 s.20", "Case Surrey v BC"),
    ),
    cites=("CA89 s.17", "CA89 s.20", "HA96 s.188(1)", "Case GE", "Case HP"),
    clauses=("17.8", "24.35"),
    hand_over=("leaving-care-status", "disagreement"),
)
