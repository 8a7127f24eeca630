"""What the pathways for people of 16 and 17 share on section 20 of the Children Act 1989: the age, the choice made in
the talk about options, and the weeks (SI 2010/959 regulation 40) that being looked after from today would bring."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from ...engine.advice import Action, Duty, Milestone, Role
from ...engine.answers import Periods, YesNo
from ...engine.case import Case
from ...engine.questions import Choice, Finding, Note, Option
from ...law.dates import DAY, PartialDate, Stretch, birthday, birthdays, merged
from ...law.limits import ACCOMMODATED, THIRTEEN_WEEKS
from ...shared.challenge import ADVOCATE_AND_COMPLAINT, HOMELESSNESS_LAW, LOCAL_OFFER, SOLICITOR
from ...shared.deadlines import suggested
from ...shared.facts import AGE_SAID, BORN, TURNS_18, Age, AgeSaid, Plain, age, birth, birth_if_told
from .care_history import Counting, Reading, agreed, enough, over_24_hours, readings
from .forecast import complete_in
from .questions import ARRANGED, CARE
from .status import STATUS, STATUS_SAID, Status, StatusSaid, settles_status, status
from .sure import Sure

A_MONTH = 31
"""Days: a birth known to the month can be counted from each of them."""
WEEKS_FROM_TODAY = Milestone(
    "weeks_from_today", f"{THIRTEEN_WEEKS} complete at the earliest, if looked after from today"
)


class Chosen(Option):
    """What a young person decided about section 20."""

    LOOKED_AFTER = "To be looked after"
    NOT_LOOKED_AFTER = "Not to be looked after, for now"
    NOT_SURE = "Undecided, or not sure"


class Ahead(Option):
    """What comes first for somebody looked after from today, with the days since 14 that are known."""

    WEEKS_FIRST = f"Yes: {THIRTEEN_WEEKS} would be complete before 18"
    EIGHTEEN_FIRST = "No: the 18th birthday comes first"
    TOO_CLOSE = "Within a day or so of it: not settled how the first and last day count"
    DEPENDS = "It depends on days since 14: they are not all known yet"
    NOT_KNOWN = "Not known without the exact date of birth"


CHOICE = Choice(
    "choice",
    "What did the young person decide in the talk about options?",
    ("CA89 s.20(6)", "CA89 s.20(11)"),
    why="At 16 and 17 their own agreement counts. A no never ends support, and they can change their mind on any day.",
    hint="Only what they decided after the talk counts, and not what they said at the door.",
    options=Chosen,
)
FROM_TODAY_ALONE = Finding[Plain](
    "from_today_alone",
    f"Enough time from today to 18 for {THIRTEEN_WEEKS}, counting no earlier day",
    ("CPP10 reg.40", "CA89 Sch.2 para.19B"),
)
AHEAD = Note[Ahead](
    "thirteen_weeks_ahead",
    f"If looked after from today: are {THIRTEEN_WEEKS} complete before 18?",
    ("CPP10 reg.40", "CA89 Sch.2 para.19B"),
)
FIND_EARLIER_DAYS = Duty(
    key="find_earlier_days",
    name="Find the days looked after since 14 before anybody says that 18 comes first",
    plain=f"Days looked after at 14 or later count towards {THIRTEEN_WEEKS}, whichever council it was. With enough of"
    f" them, more than {ACCOMMODATED} under section 20 now would complete the {THIRTEEN_WEEKS}. The young person needs"
    " to know this before they choose.",
    actions=(
        Action(
            Role.SOCIAL_WORKER,
            "Find all time looked after since 14. Ask them, look in the records and ask other councils, remand"
            " and care orders included. Tell them what it means.",
            suggested("before they choose"),
            ("CPP10 reg.40", "CA89 s.20(6)"),
        ),
    ),
    cites=("CPP10 reg.40", "CA89 Sch.2 para.19B", "CA89 s.22"),
    clauses=("16.16", "17.16", "17.17"),
    hand_over=("leaving-care-status",),
    not_considered=(HOMELESSNESS_LAW, LOCAL_OFFER),
    challenge=(ADVOCATE_AND_COMPLAINT, SOLICITOR),
)

_LOOK = " Look for days since 14 that were missed, and take legal advice today."
MORE_THAN_ONE_NIGHT = (
    f"The days since 14 already make {THIRTEEN_WEEKS}. They count once this young person has been looked after at 16 or"
    f" 17 for more than {ACCOMMODATED} without a break: under section 20 one night alone is not enough."
)
_TO_CHECK = {
    Ahead.WEEKS_FIRST: "Days looked after since 14 count as well. Find them all: they bring that day forward.",
    Ahead.EIGHTEEN_FIRST: f"With the days that are known, 18 comes before {THIRTEEN_WEEKS} are"
    " complete." + _LOOK + " It"
    " is no reason to wait: a shorter time looked after at 16 or 17 brings advice and help too.",
    Ahead.TOO_CLOSE: f"{THIRTEEN_WEEKS} and the 18th birthday come within a day or so of each other. Begin today, not"
    " tomorrow." + _LOOK,
    Ahead.DEPENDS: f"Counting from today alone, 18 comes before {THIRTEEN_WEEKS} are complete. Days looked after since"
    " 14 count as well, with any council, and a home that a council arranged may be among them. Find them before saying"
    " no.",
    Ahead.NOT_KNOWN: f"Find the exact date of birth. It decides whether {THIRTEEN_WEEKS} can be complete before 18.",
}

AGE_OPEN = (
    "Find the exact date of birth, or have the age assessed lawfully. Until then they are helped as a child of 16 or"
    " 17."
)

AGE_ONLY_SAID = (
    "If anybody doubts that they are 18, find the date of birth. Or have the age assessed lawfully. Anyone who"
    " may be under 18 is helped as a child meanwhile."
)


def age_to_check(case: Case) -> Age:
    """The age band, with what to find out where no date of birth settles it: at 16 and at 18 all of this changes."""
    years = age(case)
    if years is Age.UNCLEAR:
        case.check(AGE_OPEN, AGE_SAID)
    elif case.known(AGE_SAID) is AgeSaid.FROM_18:
        case.told(BORN)
        if AGE_SAID.implied(case) is None:
            case.check(AGE_ONLY_SAID, BORN)
    return years


def ask_earlier_care(case: Case) -> None:
    """Ask for earlier time looked after, where the time from today to 18 is not clearly enough for `THIRTEEN_WEEKS`."""
    alone = _first(birth(case), Periods(), case.as_at)
    if case.find(FROM_TODAY_ALONE, Plain.of(alone == {Ahead.WEEKS_FIRST})) is Plain.NO:
        status(case)
        if case.known(STATUS_SAID) not in (StatusSaid.DATES, StatusSaid.CARE_LEAVER):
            case.add(FIND_EARLIER_DAYS)


def show_weeks_ahead(case: Case) -> None:
    """Show when `THIRTEEN_WEEKS` would be complete if they were looked after from today, and whether 18 comes first,
    counting the days since 14 that are known. No pathway branches on it: it tells what a choice brings, and what a day
    costs.
    """
    with case.only_showing():
        born = birth_if_told(case)
        care = case.known(CARE) if CARE.key in case.steps else Periods(unknown=True)
        known = Periods() if care.unknown else care
        ahead = case.show(AHEAD, _ahead(case, born, care, _first(born, known, case.as_at)))
        enough_by_now = ahead is Ahead.WEEKS_FIRST and _enough_before(born, known, case.as_at)
        if enough_by_now:
            case.check(MORE_THAN_ONE_NIGHT, None)
        else:
            case.check(_TO_CHECK[ahead], BORN if ahead is Ahead.NOT_KNOWN else settles_status(case))
        if ahead not in (Ahead.EIGHTEEN_FIRST, Ahead.DEPENDS):
            complete = _complete(born, known, case.as_at)
            case.mark(WEEKS_FROM_TODAY, complete or THIRTEEN_WEEKS.last_day(case.as_at))
        case.mark(TURNS_18, agreed(birthdays(born, 18)))


@lru_cache(maxsize=256)
def _ways(born: PartialDate, care: Periods, as_at: date) -> tuple[Reading, ...]:
    """The readings of a case of somebody who is, or is helped as, 16 or 17. Of a birth that is known too vaguely to
    count from, only the first and the last possible day."""
    oldest, youngest = birthday(as_at, -18) + DAY, birthday(as_at, -16)
    born = PartialDate(max(born.earliest, oldest), min(born.latest, youngest))
    if born.latest < born.earliest:  # the age was said against the date
        born = PartialDate(oldest, youngest)
    if (born.latest - born.earliest).days <= A_MONTH:
        return readings(born, care, as_at)
    ends = PartialDate(born.earliest, born.earliest), PartialDate(born.latest, born.latest)
    return tuple(way for end in ends for way in readings(end, Periods(), as_at))


@lru_cache(maxsize=256)
def _first(born: PartialDate, care: Periods, as_at: date) -> frozenset[Ahead]:
    """What comes first on each reading."""
    return frozenset(_comes_first(way, as_at) for way in _ways(born, care, as_at))


@lru_cache(maxsize=256)
def _enough_before(born: PartialDate, care: Periods, as_at: date) -> bool:
    """Whether the days before today certainly make `THIRTEEN_WEEKS` by themselves."""
    return all(_before_today(way) is Sure.YES for way in _ways(born, care, as_at))


@lru_cache(maxsize=256)
def _complete(born: PartialDate, care: Periods, as_at: date) -> date | None:
    """The day on which all readings say that `THIRTEEN_WEEKS` are complete, with the days from today."""
    ways = _ways(born, care, as_at)
    return agreed(complete_in(way, counting) for way in ways for counting in _with_today(way, as_at))


def _ahead(case: Case, born: PartialDate, care: Periods, said: frozenset[Ahead]) -> Ahead:
    """What all readings say, and never "no" while earlier days are not known."""
    if len(said) > 1:
        if not born.exact:
            return Ahead.NOT_KNOWN
        return Ahead.DEPENDS if {Ahead.WEEKS_FIRST, Ahead.EIGHTEEN_FIRST} <= said else Ahead.TOO_CLOSE
    ahead = next(iter(said))
    if ahead is not Ahead.EIGHTEEN_FIRST:
        return ahead
    if STATUS.key in case.steps and case.known(STATUS) is Status.RELEVANT:
        return Ahead.WEEKS_FIRST
    arranged = ARRANGED.key in case.steps and case.known(ARRANGED) is not YesNo.NO
    return Ahead.DEPENDS if care.unknown or arranged else ahead


def _comes_first(way: Reading, today: date) -> Ahead:
    said = Sure.agreed(enough(way.counted(counting.days, date.max)) for counting in _with_today(way, today))
    return {Sure.YES: Ahead.WEEKS_FIRST, Sure.NO: Ahead.EIGHTEEN_FIRST, Sure.DOUBT: Ahead.TOO_CLOSE}[said]


def _before_today(way: Reading) -> Sure:
    """Whether the days before today make `THIRTEEN_WEEKS` by themselves."""
    return Sure.agreed(enough(way.counted(counting.days, way.as_at - DAY)) for counting in way.countings)


def _with_today(way: Reading, today: date) -> Iterator[Counting]:
    """The days that count with those from today to the eve of 18, which have to be more than `ACCOMMODATED`: on every
    way to count them. Where the time from today is too short, days before 16 lead nowhere."""
    eve = way.birthday(18) - DAY
    for counting in way.countings:
        runs = merged([*counting.days, Stretch(today, eve)])
        for certain in (True, False):
            counted = over_24_hours(runs, way.at_once, eve, certain=certain)
            at_16 = tuple(run for run in counted if run.last >= way.birthday(16))
            yield Counting(counted if at_16 else (), at_16)
