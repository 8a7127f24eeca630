"""The duty of children's services and other public bodies to ask whether somebody agrees to a referral to housing.
Housing Act 1996 s.213B."""

from __future__ import annotations

from ..engine.advice import Action, Role
from ..engine.case import Case
from .challenge import ADVOCATE_AND_COMPLAINT, REASONS
from .common import Common
from .deadlines import TODAY
from .teams import HOUSING

DUTY_TO_REFER = Common(
    not_considered=("Whether the worker's own service is one of the bodies on the list.",),
    challenge=(REASONS, ADVOCATE_AND_COMPLAINT),
).duty(
    "duty_to_refer",
    "Ask if they agree to a referral to housing",
    "Children's services, hospitals, probation, Jobcentre Plus and some others have to ask a person who may be homeless"
    " whether they agree to a referral, and to which housing authority in England. They choose. A referral is not yet"
    " an application: asking the council is.",
    Action(
        Role.ANY_WORKER,
        "Ask if they agree to a referral to housing. Write down the answer, and refer the same day if they agree."
        " If not, ask again when things change. Help them to ask the council as well.",
        TODAY,
        ("HA96 s.213B", "SI 2018/223 Sch"),
    ),
    cites=("HA96 s.213B", "SI 2018/223 Sch"),
    clauses=("8.2", "8.3", "8.14", "24.2"),
    services=(HOUSING,),
)


def ask_about_referral(case: Case) -> None:
    """Add the duty, once it is in force."""
    if case.in_force("HA96 s.213B"):
        case.add(DUTY_TO_REFER)
