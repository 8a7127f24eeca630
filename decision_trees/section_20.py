"""What the pathways for people of 16 and 17 share on section 20 of the Children Act 1989: the age, the choice made in
the talk about options, and the 13 weeks (SI 2010/959 regulation 40) that would run from today."""

from __future__ import annotations

from datetime import timedelta

from .advice import Milestone
from .dates import PartialDate, birthdays
from .engine import Case, Choice, Note, Option
from .facts import AGE_SAID, BORN, Age, age

THIRTEEN_WEEKS = 91
TURNS_18 = Milestone("turns_18", "18th birthday", only_ahead=True)
WEEKS_FROM_TODAY = Milestone("weeks_from_today", "13 weeks would be complete, if looked after from today")


class Chosen(Option):
    """What a young person decided about section 20."""

    LOOKED_AFTER = "To be looked after"
    NOT_LOOKED_AFTER = "Not to be looked after, for now"
    NOT_SURE = "Undecided, or not sure"


class Ahead(Option):
    """What comes first for somebody looked after from today, counting no earlier day."""

    WEEKS_FIRST = "Yes: 13 weeks would be complete before 18"
    EIGHTEEN_FIRST = "No: the 18th birthday comes first"
    TOO_CLOSE = "Within a day of it: not settled how the first and last day count"
    NOT_KNOWN = "Not known without the exact date of birth"


CHOICE = Choice(
    "choice",
    "What did the young person decide in the talk about options?",
    ("CA89 s.20(6)", "CA89 s.20(11)"),
    why="At 16 and 17 their own agreement counts. A no never ends support, and they can change their mind on any day.",
    hint="Only what they decided after the talk counts, and not what they said at the door.",
    options=Chosen,
)
AHEAD = Note[Ahead](
    "thirteen_weeks_ahead",
    "If looked after from today: are 13 weeks complete before 18?",
    ("CPP10 reg.40", "CA89 Sch.2 para.19B"),
)

_TO_CHECK = {
    Ahead.WEEKS_FIRST: "Days looked after since 14 count as well. Find them: they bring that day forward.",
    Ahead.EIGHTEEN_FIRST: "Counting from today, 18 comes before 13 weeks are complete. Look for days since 14 that were"
    " missed, and take legal advice today. It is no reason to wait: a shorter time looked after at 16 or 17 brings"
    " advice and help too.",
    Ahead.TOO_CLOSE: "From today to 18 it is within a day of 13 weeks. Begin today and not tomorrow, look for days"
    " since 14 that were missed, and take legal advice.",
    Ahead.NOT_KNOWN: "Find the exact date of birth: it decides whether 13 weeks can be complete before 18.",
}

AGE_OPEN = (
    "Find the exact date of birth, or have the age assessed lawfully. Until then they are helped as a child of 16 or"
    " 17."
)
AGE_ONLY_SAID = (
    "The age was said, and no date of birth settles it. Find the exact date. Anyone who may be under 18 is helped as a"
    " child meanwhile."
)


def age_to_check(case: Case) -> Age:
    """The age band, with what to find out where no date of birth settles it: at 16 and at 18 all of this changes."""
    years = age(case)
    if years is Age.UNCLEAR:
        case.check(AGE_OPEN)
    elif AGE_SAID.key in case.steps:
        case.check(AGE_ONLY_SAID)
    return years


def show_weeks_ahead(case: Case) -> None:
    """Show when 13 weeks would be complete if they were looked after from today, and whether 18 comes first.

    No pathway branches on it: it tells what a choice brings, and what a day of delay costs.
    """
    born: PartialDate = case.steps[BORN.key].value
    eighteen = birthdays(born, 18)
    fewest, most = ((day - case.as_at).days for day in (min(eighteen), max(eighteen)))
    ahead = _comes_first(fewest, most)
    case.find(AHEAD, ahead)
    case.check(_TO_CHECK[ahead])
    if ahead is not Ahead.EIGHTEEN_FIRST:
        case.mark(WEEKS_FROM_TODAY, case.as_at + timedelta(THIRTEEN_WEEKS - 1))
    if fewest == most:
        case.mark(TURNS_18, min(eighteen))


def _comes_first(fewest: int, most: int) -> Ahead:
    """What comes first with so many days left before the 18th birthday, today included."""
    if fewest > THIRTEEN_WEEKS + 1:
        return Ahead.WEEKS_FIRST
    if most < THIRTEEN_WEEKS - 1:
        return Ahead.EIGHTEEN_FIRST
    return Ahead.TOO_CLOSE if most - fewest <= 1 else Ahead.NOT_KNOWN
