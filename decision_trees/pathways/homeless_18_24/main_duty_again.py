"""The main duty again, without priority need, within a time of a private rented offer that ended it: Housing
Act 1996 section 195A, repealed on 1 May 2026 and saved for offers accepted before that day."""

from __future__ import annotations

from ...engine.advice import Action, Confidence, Role
from ...engine.answers import YesNo
from ...engine.case import Case
from ...engine.questions import Finding, Option
from ...law import PROVISIONS
from ...law.dates import DAY, PartialDate, add_months
from ...law.limits import APPLYING_AGAIN
from ...shared.deadlines import TODAY, by_law
from .advice import outcome
from .questions import REHOUSED, REHOUSED_ON
from .steps import GO_WITH_THEM, JOIN_THE_PLANS, KEEP_BELONGINGS, TAKE_THE_APPLICATION, TELL_THE_ADVISER


class Again(Option):
    """Whether the right is there, by the day on which the offer was accepted."""

    YES = "Yes"
    NO = "No"
    NOT_KNOWN = "Not known"


MAIN_DUTY_AGAIN = outcome(
    "main_duty_again",
    "The main duty may come back, without priority need",
    f"They took a private tenancy that ended a council's main duty. If they ask again within {APPLYING_AGAIN}, they can"
    " have the main duty again, without priority need. The rule was repealed on 1 May 2026. It still holds for offers"
    " accepted before that day. It helps once, for one new application.",
    TAKE_THE_APPLICATION,
    Action(
        Role.HOUSING_OFFICER,
        "Give them a place to stay from today. It is owed at once, and without priority need where the main duty may"
        " come back.",
        by_law("at once"),
        ("HA96 s.188(1A)", "HA96 s.195A"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Decide on the main duty today. First check the day of acceptance.",
        TODAY,
        ("HA96 s.195A",),
    ),
    TELL_THE_ADVISER,
    GO_WITH_THEM,
    JOIN_THE_PLANS,
    KEEP_BELONGINGS,
    cites=("HA96 s.195A", "HA96 s.189B", "SI 2026/421 reg.10"),
    clauses=("24.13", "24.9"),
    confidence=Confidence.DEPENDS,
)
AGAIN = Finding[Again]("again_within_two_years", f"The main duty again within {APPLYING_AGAIN}", ("HA96 s.195A",))

DAY_OF_OFFER = (
    "Find out on what day they accepted the private tenancy. See also on what day they asked for"
    f" help again. It has to be within {APPLYING_AGAIN}."
)
WHOSE_OFFER = "Find out whether a private tenancy had ended a main duty. See also on what day they accepted it."


SOME_MONTHS = 6
"""So long ago somebody may have asked whose case is looked at only now."""


def main_duty_again(case: Case) -> Again:
    """Whether somebody without priority need can have the main duty again."""
    rehoused = case.ask(REHOUSED)
    if rehoused is YesNo.NO:
        return Again.NO
    if rehoused is YesNo.NOT_SURE:
        case.check(WHOSE_OFFER, REHOUSED)
        return Again.NOT_KNOWN
    again = case.find(AGAIN, _on(case.ask(REHOUSED_ON), case))
    if again is Again.NOT_KNOWN:
        case.check(DAY_OF_OFFER, REHOUSED_ON)
    return again


def _on(accepted: PartialDate, case: Case) -> Again:
    """The time begins with the day of acceptance and ends with the day they ask; since the repeal, acceptance has
    to come before it. Someone who asked some months ago may still be in time."""
    first = APPLYING_AGAIN.before(case.as_at) + DAY
    last = case.as_at if case.in_force("HA96 s.195A") else PROVISIONS["HA96 s.195A"].until or case.as_at
    if accepted.earliest > last or accepted.latest < add_months(first, -SOME_MONTHS):
        return Again.NO
    return Again.YES if accepted.earliest >= first and accepted.latest <= last else Again.NOT_KNOWN
