"""What holds beside the way to go on: the status to be worked out, and the duty to refer. Housing Act 1996 s.213B."""

from __future__ import annotations

from ...engine.advice import Action, Role
from ...shared.challenge import ADVOCATE_AND_COMPLAINT, REASONS
from ...shared.common import Common
from ...shared.deadlines import IN_GOOD_TIME
from .front_door import QUICK

_duty = Common(not_considered=(QUICK,), challenge=(REASONS, ADVOCATE_AND_COMPLAINT)).duty

STATUS_TOO = _duty(
    "status_too",
    "Work out the status as well",
    "What they are owed depends on a status that is not known yet. Help goes on meanwhile as if they had the higher"
    " one.",
    Action(
        Role.PA_MANAGER,
        "Have their leaving-care status worked out from dates. Have it written down with reasons.",
        IN_GOOD_TIME,
        ("CA89 s.23A", "CA89 s.23C", "CA89 s.24"),
    ),
    cites=("CA89 s.23A", "CA89 s.23C", "CA89 s.24"),
    clauses=("17.8",),
    hand_over=("leaving-care-status",),
)
