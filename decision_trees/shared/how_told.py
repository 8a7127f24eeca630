"""How a decision on homelessness reached them: a letter that lay at the office can count as given although nobody read
it. Housing Act 1996 ss.184(6) and 203(8)."""

from __future__ import annotations

from ..engine.advice import Action, Role
from ..engine.answers import DateQuestion
from ..engine.questions import Choice, Option
from ..law.limits import REVIEW
from .challenge import ADVOCATE_AND_COMPLAINT, REASONS, SOLICITOR
from .common import Common
from .deadlines import TODAY
from .teams import ADVOCACY, LEGAL_AID


class HowTold(Option):
    """How a decision reached them."""

    RECEIVED = "They got it, by hand, by post or by e-mail"
    OFFICE = "It lay at the council's office for them to collect"
    NOT_SURE = "Not sure"


HOW_TOLD = Choice(
    "how_told",
    "How did the decision reach them?",
    ("HA96 s.184(6)", "HA96 s.202(3)", "HA96 s.203(8)"),
    why="A letter that lay at the office for a fair time can count as given although nobody read it.",
    options=HowTold,
)
TOLD_ON = DateQuestion(
    "told_on",
    "On what day were they told of the decision?",
    ("HA96 s.202", "HA96 s.184(6)"),
    why=f"The {REVIEW} to ask for a review begin with that day.",
    hint="The day on which the letter or e-mail reached them. If it did not reach them and lay at the council's office:"
    " the first day on which they could have collected it there.",
    last=lambda case: (case.as_at, "This day is in the future. Check the date."),
)
_duty = Common(
    not_considered=("Whether the letter lay there for a reasonable time, which the Act does not measure.",),
    challenge=(REASONS, ADVOCATE_AND_COMPLAINT, SOLICITOR),
    clauses=("24.36", "29.3"),
    services=(LEGAL_AID, ADVOCACY),
).duty
LEFT_AT_THE_OFFICE = _duty(
    "left_at_the_office",
    "A letter that lay at the office: count from its first day there, and ask for more time as well",
    "A letter that they did not get counts as given if it was there to be collected for a reasonable time. The Act does"
    " not say from which day. So the safe count starts on the first day it lay there. If that makes it late, it may"
    " still be in time: say so, and ask for more time.",
    Action(
        Role.PERSONAL_ADVISER,
        "Write to the council today about when they got the letter. Say how they got it too, and that they ask for more"
        " time if it is needed.",
        TODAY,
        ("HA96 s.202(3)", "HA96 s.184(6)"),
    ),
    cites=("HA96 s.184(6)", "HA96 s.202(3)"),
)
RESULT_AT_THE_OFFICE = _duty(
    "result_at_the_office",
    "A result that lay at the office: the appeal may still be in time, so appeal and ask for permission as well",
    "A result that they did not get counts as given if it was there to be collected for a reasonable time. The Act does"
    " not say from which day. What looks late may be in time, and only a court decides that.",
    Action(
        Role.ANY_WORKER,
        "Tell the solicitor today on which day they got the letter. Say as well on which days it lay there. An appeal,"
        " and permission in case it is late, can be asked for together.",
        TODAY,
        ("HA96 s.203(8)", "HA96 s.204"),
    ),
    cites=("HA96 s.203(8)", "HA96 s.204"),
)
