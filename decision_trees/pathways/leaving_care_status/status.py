"""The leaving-care status as other pathways need it: said plainly, or worked out from dates where people have them."""

from __future__ import annotations

from typing import Any

from ...engine.case import Case
from ...engine.questions import Choice, Finding, Option, Part, Question, Raw
from ...law.limits import THIRTEEN_WEEKS
from ...shared.facts import BORN, Age, age
from . import advice_and_assistance as advice
from . import outcomes as out
from .from_dates import status_from_dates
from .questions import ARRANGED as ARRANGED
from .questions import CARE
from .questions import RESPONSIBLE as RESPONSIBLE
from .samples import statuses


class Status(Option):
    """The groups that rights and duties go by."""

    LOOKED_AFTER = "Looked after now"
    RELEVANT = "Relevant child"
    FORMER_RELEVANT = "Former relevant child"
    QUALIFYING = "Qualifies for advice and assistance only"
    NONE = "No leaving-care status found"
    NOT_SETTLED = "Not settled yet"


class StatusSaid(Option):
    """What people know of a status without working it out."""

    LOOKED_AFTER = "Yes: a council looks after them now"
    CARE_LEAVER = "Yes: they left care, and a council owes them a personal adviser (relevant or former relevant child)"
    QUALIFYING = "Yes, and it is known that they have a right to advice and help only (section 24)"
    NONE = "No: never, or not since they were 16, and none of the above fits"
    DATES = "Yes, or perhaps: work it out from the dates"
    NOT_SURE = "Not sure, and no dates to hand"


def _status_of(case: Case) -> Status:
    return _OF_OUTCOME[status_from_dates(case).key]


_OF_OUTCOME = {
    outcome.key: status
    for status, outcomes in {
        Status.LOOKED_AFTER: (out.NOT_YET_ELIGIBLE, out.ELIGIBLE),
        Status.RELEVANT: (out.RELEVANT,),
        Status.FORMER_RELEVANT: (out.FORMER_RELEVANT,),
        Status.QUALIFYING: (*advice.UNDER_21, advice.SECTION_24B),
        Status.NONE: (out.NONE_FOUND, out.OVER_25),
        Status.NOT_SETTLED: (out.UNDER_16, out.STATUS_REVIEW),
    }.items()
    for outcome in outcomes
}
"""Every result that working out the dates can come to: one that is not here is a fault, and no status."""


def _dates_given(case: Case) -> Raw | None:
    return "dates" if BORN.key in case.answers and CARE.key in case.answers else None


STATUS_SAID = Choice(
    "status_said",
    "Have they been in care, and what came of it?",
    ("CA89 s.23A", "CA89 s.23C", "CA89 s.24"),
    why="The duties differ from status to status, and a wrong one costs a young person support.",
    hint="In care means looked after by a council: section 20, a care order or remand. A personal adviser by right"
    f" comes with {THIRTEEN_WEEKS} or more since 14, some of it at 16 or 17. If you do not know, say so: help goes on"
    " as if they had a status.",
    options=StatusSaid,
    implied=_dates_given,
)
STATUS_FROM_DATES = Part[Status](
    "status_from_dates",
    "Leaving-care status, from the dates",
    ("CA89 s.23A", "CA89 s.23C", "CA89 s.24"),
    pathway="leaving-care-status",
    work_out=_status_of,
    samples=statuses,
)
STATUS = Finding[Status]("status", "Leaving-care status", ("CA89 s.23A", "CA89 s.23C", "CA89 s.24"))

FIND_OUT = "Work out the leaving-care status from the dates in the case record. Until then treat them as having one."
TOO_OLD = "Nobody is looked after past 18. Work out the status from the dates in the case record."


FOUND_A_HOME = (
    "A council may have arranged a home at 16 or 17. Finding it, setting it up or paying counts, and that"
    " can be care: work out the status from the dates of that home. Until then treat them as having one."
)


def status(case: Case, *, asks_of_homes: bool = True) -> Status:
    """The status on the day of the case. It asks for the age first; not sure is `Status.NOT_SETTLED`, which has to
    lead to the protective way. A pathway that never asks whether a council found a home says so: then what an earlier
    one was told of it is looked at here. Source: CA89 ss.20, 22 to 24; R (G) v Southwark."""
    years = age(case)
    said = case.ask(STATUS_SAID)
    if said is StatusSaid.DATES:
        case.ask(BORN)
        found = case.work_out(STATUS_FROM_DATES)
    else:
        found = _as_said(case, said, years)
    if not asks_of_homes and said in (StatusSaid.NONE, StatusSaid.QUALIFYING) and _told_of_a_home(case):
        case.ask(ARRANGED)  # so that the page shows on what it rests
        case.check(FOUND_A_HOME, STATUS_SAID)
        found = Status.NOT_SETTLED
    return case.find(STATUS, found)


def settles_status(case: Case) -> Question[Any] | None:
    """Where the dates that settle a status are entered: the times in care once they were asked for, and before that
    the question that leads to them. None where nobody was asked for a status."""
    return next((question for question in (CARE, STATUS_SAID) if case.steps.get(question.key)), None)


def _told_of_a_home(case: Case) -> bool:
    """Whether an earlier pathway was told of such a home, or that there may have been one."""
    return (case.answers.get(ARRANGED.key) or ARRANGED.implied(case)) in ("yes", "not_sure")


def _as_said(case: Case, said: StatusSaid, years: Age) -> Status:
    if said is StatusSaid.NOT_SURE or years is Age.UNCLEAR:
        case.check(FIND_OUT, STATUS_SAID)
        return Status.NOT_SETTLED
    if said is StatusSaid.LOOKED_AFTER and years in (Age.FROM_18, Age.FROM_25):
        case.check(TOO_OLD, STATUS_SAID)
        return Status.NOT_SETTLED
    if said is StatusSaid.CARE_LEAVER:
        return Status.RELEVANT if years in (Age.UNDER_16, Age.FROM_16) else Status.FORMER_RELEVANT
    return _SAID[said]


_SAID = {
    StatusSaid.LOOKED_AFTER: Status.LOOKED_AFTER,
    StatusSaid.QUALIFYING: Status.QUALIFYING,
    StatusSaid.NONE: Status.NONE,
}
