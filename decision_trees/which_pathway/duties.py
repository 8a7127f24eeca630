"""What holds beside the way to go on: the status to be worked out, and the duty to refer. Housing Act 1996 s.213B."""

from __future__ import annotations

from ..advice import Action, Role
from ..challenge import ADVOCATE_AND_COMPLAINT, REASONS
from ..common import Common
from ..deadlines import FIVE_WORKING_DAYS, by_law
from .front_door import QUICK

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
