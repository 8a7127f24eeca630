"""What holds beside the way to go on: the status to be worked out, and the duty to refer. Housing Act 1996 s.213B."""

from __future__ import annotations

from ..advice import Action, Role
from ..challenge import ADVOCATE_AND_COMPLAINT, REASONS
from ..common import Common
from ..deadlines import FIVE_WORKING_DAYS, TODAY, by_law
from .front_door import HOUSING, LEAVING_CARE, QUICK

_duty = Common(not_considered=(QUICK,), challenge=(REASONS, ADVOCATE_AND_COMPLAINT)).duty

STATUS_TOO = _duty(
    "status_too",
    "Work out the status as well",
    "What they are owed depends on a status that is not known yet. Help goes on meanwhile as if they had the higher"
    " one.",
    Action(
        Role.PA_MANAGER,
        "Have the status worked out from dates, and written down with reasons.",
        FIVE_WORKING_DAYS,
        ("CA89 s.23A", "CA89 s.23C", "CA89 s.24"),
    ),
    cites=("CA89 s.23A", "CA89 s.23C", "CA89 s.24"),
    clauses=("17.8",),
    terms=("status-review",),
    hand_over=("leaving-care-status",),
)
DUTY_TO_REFER = _duty(
    "duty_to_refer",
    "Refer them to housing, if they agree",
    "Children's services, hospitals, probation, Jobcentre Plus and some others must ask a person who may be homeless"
    " whether they agree to a referral, and which council it should go to. Then they send it.",
    Action(
        Role.ANY_WORKER,
        "Ask whether they agree, and to which council it should go. Then make the referral.",
        by_law("when it seems that they may be homeless"),
        ("HA96 s.213B", "SI 2018/223 Sch"),
    ),
    cites=("HA96 s.213B", "SI 2018/223 Sch"),
    clauses=("8.2", "24.2"),
    terms=("duty-to-refer",),
)
ARRANGED_HOME = _duty(
    "arranged_home",
    "A home that a council found at 16 or 17 may have been care",
    "What the council did counts, and not what it called it. If that home was in law section 20, they were looked"
    " after: under 21 that gives priority need without a test, unless they are a student in the vacation, and"
    " leaving-care rights may follow. A home shared with a parent, or found by a housing authority, need not be: it is"
    " looked at. Until it is settled, they are helped as if it was.",
    Action(
        Role.HOUSING_OFFICER,
        "Treat that as reason to believe in priority need. Where they may be homeless, give them a place to stay while"
        " it is settled.",
        by_law("at once, on reason to believe"),
        ("HA96 s.188(1)", "PNO02 art.4"),
    ),
    Action(
        Role.PA_MANAGER,
        "Ask the council that found the home for its record: who found it, who asked the carers, who paid.",
        FIVE_WORKING_DAYS,
        ("CA89 s.20", "Case Southwark", "Case SA"),
    ),
    cites=("HA96 s.188(1)", "PNO02 art.4", "CA89 s.20", "Case Southwark", "Case Coventry", "Case SA"),
    clauses=("17.7", "17.8"),
    terms=("status-review", "priority-need", "section-20"),
    services=(*LEAVING_CARE, *HOUSING, "legal-aid-solicitor"),
    hand_over=("leaving-care-status",),
)
NEVER_ASSESSED = _duty(
    "never_assessed",
    "They asked for help before 18 and nobody assessed them",
    "A council that should have looked after them may have to give leaving-care help as if it had. That is not article"
    " 4 in itself: a place to stay then rests on reason to believe in any priority need, and being more at risk than"
    " others is one.",
    Action(
        Role.HOUSING_OFFICER,
        "Ask about their health, what being turned away did to them, and how they cope. Where they may be homeless,"
        " give them a place to stay while that is open.",
        TODAY,
        ("HA96 s.188(1)", "HA96 s.189(1)"),
    ),
    Action(
        Role.PA_MANAGER,
        "Ask the council they turned to for its record. Get legal advice: a late claim can fail.",
        FIVE_WORKING_DAYS,
        ("Case GE", "Case HP"),
    ),
    cites=("CA89 s.17", "CA89 s.20", "HA96 s.188(1)", "Case GE", "Case HP"),
    clauses=("17.8",),
    terms=("status-review", "priority-need"),
    services=(*LEAVING_CARE, *HOUSING, "legal-aid-solicitor"),
    hand_over=("leaving-care-status", "disagreement"),
)
