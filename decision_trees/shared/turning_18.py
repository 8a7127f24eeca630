"""What the days before the 18th birthday mean for help that is being decided on. Housing Act 1996 s.184; article 3 of
the Priority Need Order; Children Act 1989 s.24."""

from __future__ import annotations

from ..engine.advice import Action, Role
from ..engine.case import Case
from ..law.dates import birthdays
from ..law.limits import ACCOMMODATED, RELIEF
from .deadlines import suggested
from .facts import TURNS_18, birth_if_told, mark_18, to_the_day

NEAR_18 = (
    "It is not settled that a decision before the 18th birthday is enough, where that day comes before homelessness"
    " help can have run its course. Priority need is judged on the day of the decision, and what a child has through"
    " age alone ends with the birthday. Ask for the decision in writing now, take advice before that day, and count on"
    f" nothing. More than {ACCOMMODATED} under section 20 before 18 bring advice and help, and priority need, up to 21."
)
IF_NEAR_18 = (
    f"Find out the date of birth: whether they turn 18 within {RELIEF}, before homelessness help can have run its"
    " course."
)
BEFORE_18 = Action(
    Role.HOUSING_OFFICER,
    "Decide on priority need in writing before they turn 18. Do not wait for the birthday. Write down as well whether"
    " they are more at risk than others if homeless: that can count after 18.",
    suggested("before the 18th birthday", after=TURNS_18, eve=True),
    ("HA96 s.184", "HA96 s.189(1)", "Case Robinson"),
)


def show_days_before_18(case: Case) -> None:
    """Show the day they turn 18, and what it means where it is nearer than homelessness help lasts.

    No pathway branches on it."""
    mark_18(case)
    with case.only_showing():
        born = birth_if_told(case)
        near = {(day - case.as_at).days <= RELIEF.in_days for day in birthdays(born, 18)}
        if True in near:
            case.leave_unsettled(NEAR_18)
            if False in near:
                case.check(IF_NEAR_18, to_the_day(born))
