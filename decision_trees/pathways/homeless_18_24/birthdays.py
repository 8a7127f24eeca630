"""A birthday that comes before a duty ends: 21 for article 4 of the Order of 2002, 25 for section 191(1ZA)."""

from __future__ import annotations

from datetime import date

from ...engine.advice import Action, Role
from ...engine.case import Case
from ...engine.questions import Finding, Option
from ...law.dates import PartialDate, birthdays
from ...law.limits import JUDICIAL_REVIEW, RELIEF, REVIEW, REVIEW_DECIDED
from ...shared.deadlines import TODAY, suggested, within
from ...shared.facts import AGE_SAID, TURNS_21, TURNS_25, AgeSaid, Plain, birth, birth_if_told, to_the_day
from ...shared.near_birthday import A_YEAR
from ...shared.teams import LEGAL_AID
from .advice import HOUSING, LEAVING_CARE, duty
from .questions import ACCEPTED_ON, TOLD, TOLD_ON


class Turning(Option):
    """Where a birthday stands to the time in which the case is decided and reviewed."""

    AHEAD = "The birthday comes before it may all be decided"
    GONE_BY = "The birthday came while it was open, or may have"
    NO = "No birthday near"


TURNING_21 = Finding[Turning]("turning_21", "The 21st birthday, and what is still to be decided", ("PNO02 art.4",))
TURNING_25 = Finding[Plain]("turning_25", "The 25th birthday comes before it may all be decided", ("HA96 s.191(1ZA)",))

_CLOCKS = Action(
    Role.ADVOCATE,
    "Work out the last day to challenge each decision. Count each clock that starts. A decision in writing can be"
    " reviewed. A refusal to decide, or to give a place to stay, goes to a court instead: promptly, and within"
    f" {JUDICIAL_REVIEW} at the very most.",
    within(REVIEW, "being told of a decision, counting that day as the first", after=TOLD),
    ("HA96 s.202", "CPR 54.5"),
)
BEFORE_21 = duty(
    "before_21",
    "The 21st birthday may come before this is decided: ask for the decision now",
    "Priority need is judged on the day of the decision. Care at 16 or 17 gives it without a test only until the 21st"
    " birthday. A council may not wait for that day. Relief has to end before the main duty can begin, and whether a"
    " decision before the birthday is enough is not settled. So nobody is safe yet.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask today, in writing, for the decision on priority need. Ask for the one on the main duty too. Say on what"
        " day they turn 21.",
        suggested("today, and before the birthday", after=TURNS_21, eve=True),
        ("HA96 s.184", "PNO02 art.4", "Case Robinson"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Get legal advice with them before the birthday.",
        suggested("before the birthday", after=TURNS_21, eve=True),
        ("Case Robinson",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Do not put the decision off because of the birthday. Write down now what care has left them with: from 21,"
        " being vulnerable because of care gives priority need.",
        TODAY,
        ("PNO02 art.4", "PNO02 art.5"),
    ),
    _CLOCKS,
    cites=("PNO02 art.4", "PNO02 art.5", "HA96 s.189B", "HA96 s.193", "Case Robinson"),
    clauses=("24.33", "24.34"),
    services=(HOUSING, LEAVING_CARE, LEGAL_AID),
    urgent=True,
)
AFTER_21 = duty(
    "after_21",
    "They turned 21 not long ago: if they asked for help before that, legal advice today",
    "If they asked before the 21st birthday, and care at 16 or 17 gave them priority need then, a decision that came"
    " too late or was wrong may have to be put right as if they were still 20. That rests on an older judgment. So get"
    " advice, and show as well how care has left them more at risk.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ring a housing solicitor today. Take the day they asked for help, each letter, and the day of birth.",
        TODAY,
        ("Case Robinson", "PNO02 art.4"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Ask first whether they are vulnerable because of care. Look at this before any decision, and house them"
        " meanwhile.",
        TODAY,
        ("PNO02 art.5", "HA96 s.188(1)"),
    ),
    _CLOCKS,
    cites=("PNO02 art.4", "PNO02 art.5", "Case Robinson"),
    clauses=("24.33", "24.34"),
    services=(HOUSING, LEAVING_CARE, LEGAL_AID),
    urgent=True,
)
BEFORE_25 = duty(
    "before_25",
    "The 25th birthday may come before this is decided: ask for the decision now",
    "The rule of 30 September 2026 ends on the 25th birthday. Which day counts is not confirmed: the loss of the home,"
    " the application or the decision. Support by a personal adviser ends that day too.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask today, in writing, for the decision on the main duty. Get legal advice before the birthday.",
        suggested("today, and before the birthday", after=TURNS_25, eve=True),
        ("HA96 s.184", "HA96 s.191(1ZA)"),
    ),
    _CLOCKS,
    cites=("HA96 s.191(1ZA)", "CA89 s.23CZB", "CWSA26 s.9"),
    clauses=("24.10", "24.33"),
    services=(HOUSING, LEAVING_CARE, LEGAL_AID),
    urgent=True,
)


TURNS_21_SOON = (
    "The 21st birthday may come before this is decided. If they were in care at 16 or 17, that gives priority need"
    " without a test only until then. Ask in writing for the decision now, or on the day the home goes, and get legal"
    " advice before the birthday. Write down how care has left them more at risk: from 21 that is what counts."
)


IF_TURNS_21_SOON = f"Find out the date of birth. {TURNS_21_SOON}"


def check_turning_21(case: Case) -> None:
    """Note a 21st birthday ahead for somebody of whose care at 16 or 17 nobody was asked, or is sure. It comes after
    all that may ask for the date of birth."""
    if case.known(AGE_SAID) is not AgeSaid.FROM_18:
        return
    with case.only_showing():
        born = birth_if_told(case)
        if _turning(case, born, 21) is Turning.AHEAD:
            known = born.latest - born.earliest <= A_YEAR
            case.check(TURNS_21_SOON if known else IF_TURNS_21_SOON, to_the_day(born))
            case.mark(TURNS_21, _exact(born, 21))


def add_turning_21(case: Case) -> None:
    """Add what follows from a 21st birthday near by, for somebody whose care at 16 or 17 is what counts."""
    near = case.known(AGE_SAID) in (AgeSaid.FROM_18, AgeSaid.FROM_21)
    turning = case.find(TURNING_21, _turning(case, birth(case), 21) if near else Turning.NO)
    if turning is Turning.AHEAD:
        case.add(BEFORE_21)
        case.mark(TURNS_21, _exact(birth(case), 21))
    elif turning is Turning.GONE_BY:
        case.add(AFTER_21)


def add_turning_25(case: Case) -> None:
    """Add what follows from a 25th birthday ahead, for somebody whom section 191(1ZA) may protect."""
    near = case.known(AGE_SAID) is AgeSaid.FROM_21 and _turning(case, birth(case), 25) is Turning.AHEAD
    if case.find(TURNING_25, Plain.of(near)) is Plain.YES:
        case.add(BEFORE_25)
        case.mark(TURNS_25, _exact(birth(case), 25))


def _exact(born: PartialDate, age: int) -> date | None:
    """The birthday, where no other day can be it."""
    on = birthdays(born, age)
    return on.pop() if len(on) == 1 else None


def _turning(case: Case, born: PartialDate, age: int) -> Turning:
    """Whether a birthday falls into the time that relief, the days to ask for a review, and the review take; on either
    side of today where nobody knows when that time began."""
    on = birthdays(born, age)
    first, last = _open_time(case)
    if max(on) > case.as_at:
        return Turning.AHEAD if min(on) <= last else Turning.NO
    return Turning.GONE_BY if max(on) > first else Turning.NO


def _open_time(case: Case) -> tuple[date, date]:
    """The first and the last day of the time in which the case is decided and reviewed."""
    accepted, told = (case.known(day) if day.key in case.steps else None for day in (ACCEPTED_ON, TOLD_ON))
    if told and told.exact:
        return RELIEF.before(told.earliest), _reviewed(told.latest)
    if accepted and accepted.exact:
        return accepted.earliest, _reviewed(max(RELIEF.last_day(accepted.latest), case.as_at))
    last = _reviewed(RELIEF.last_day(case.as_at))
    return case.as_at - (last - case.as_at), last


def _reviewed(decided: date) -> date:
    """The last day on which a review of a decision of that day is answered in time."""
    return REVIEW_DECIDED.last_day(REVIEW.last_day(decided))
