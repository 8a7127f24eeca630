"""Facts that several pathways share: one wording and one key for each, so that what one learned, no other asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ..engine.advice import Milestone
from ..engine.answers import UNKNOWN, DateOfBirth, YesNo, has_ticked
from ..engine.case import Case
from ..engine.language import NOT_SURE
from ..engine.questions import Choice, Finding, Option, Raw, Unreadable
from ..law.dates import DAY, PartialDate, birthday, birthdays, leap_days
from ..law.limits import BED_AND_BREAKFAST
from .samples import ages


class Age(Option):
    """The bands that decide what has to be found out."""

    UNDER_16 = "Under 16"
    FROM_16 = "16 or 17"
    FROM_18 = "18 to 24"
    FROM_25 = "25 or over"
    UNCLEAR = "Not clear"


@lru_cache(maxsize=256)
def age_on(born: PartialDate, day: date) -> Age:
    """The age band on a day; not clear where the date of birth, or the law on leap-day birthdays, leaves room
    for two of the ages at which law changes (16, 18, 21, 25)."""
    ways = [(d, leap_day) for d in (born.earliest, born.latest) for leap_day in leap_days(d)]
    reached = {max((age for age in _LIMITS if birthday(d, age, leap) <= day), default=0) for d, leap in ways}
    return _LIMITS.get(reached.pop(), Age.UNDER_16) if len(reached) == 1 else Age.UNCLEAR


_LIMITS = {16: Age.FROM_16, 18: Age.FROM_18, 21: Age.FROM_18, 25: Age.FROM_25}


class AgeSaid(Option):
    """How old somebody is, in the bands at which law changes."""

    UNDER_16 = "Under 16"
    FROM_16 = "16 or 17"
    FROM_18 = "18 to 20"
    FROM_21 = "21 to 24"
    FROM_25 = "25 or over"
    NOT_SURE = "Not sure, or somebody doubts it"


class Plain(Option):
    """What is never in doubt."""

    YES = "Yes"
    NO = "No"

    @classmethod
    def of(cls, fact: bool) -> Plain:
        """The option for true or false."""
        return cls.YES if fact else cls.NO


class Study(Option):
    """Education or training, as sections 23C(7) and 23CA tell it apart."""

    IN_PLAN = "Yes, on a course set out in the pathway plan before they were 21"
    OTHER = "Yes, on another course, or they want to start one"
    NO = "No"
    NOT_SURE = "Not sure"


class Landlord(Option):
    """Whom the home is rented from: notices and offers follow different rules."""

    PRIVATE = "A private landlord or company"
    SOCIAL = "A housing association, a housing charity or another social landlord"
    COUNCIL = "A council"
    SUPPORTED = "Supported housing, a hostel, lodgings or another home with a licence"
    FAMILY = "Nobody: they live with family or friends"
    NOT_SURE = "Not sure"


class Advocate(Option):
    """Whether an independent advocate was offered before any decision."""

    PRESENT = "Offered, and an advocate is helping them"
    DECLINED = "Offered, and they said no"
    NOT_OFFERED = "Not offered yet"
    NOT_SURE = "Not sure"


@dataclass(frozen=True, kw_only=True)
class AgeQuestion(Choice[AgeSaid]):
    """How old somebody is. A date of birth that leaves it open narrows it down; one that settles it is asked again
    where the two do not fit."""

    def read(self, raw: Raw, case: Case) -> AgeSaid:
        said = super().read(raw, case)
        if not self.implied(case) and not _fit(said, _born_in(case), case.as_at):
            raise Unreadable(
                "The date of birth does not fit this age. Choose one that fits, or the last answer if the age is in"
                " doubt; or go back and change the date."
            )
        return said


@dataclass(frozen=True, kw_only=True)
class BirthQuestion(DateOfBirth):
    """A date of birth, which fits the age that was said."""

    def read(self, raw: Raw, case: Case) -> PartialDate:
        born = super().read(raw, case)
        said = AgeSaid.keyed(case.answers.get(AGE_SAID.key))
        if said and not _fit(said, born, case.as_at):
            raise Unreadable(
                f"This date does not fit the age that was chosen ({said.value}). Check the date, or go back and change"
                " the age."
            )
        return born


def _born_in(case: Case) -> PartialDate:
    """The date of birth among the answers, as far as it can be read; not known where there is none."""
    raw = case.answers.get(BORN.key, NOT_SURE)
    try:
        return UNKNOWN if raw == NOT_SURE else DateOfBirth.read(BORN, raw, case)
    except Unreadable:  # it is asked again where it matters, with its own words
        return UNKNOWN


def _fit(said: AgeSaid, born: PartialDate, day: date) -> PartialDate | None:
    """A date of birth as far as it fits an age that is said; None where it does not fit."""
    if said is AgeSaid.NOT_SURE:
        return born
    least, not_yet = _BANDS[said]
    if born.exact:
        return born if any(said in _ages(born.earliest, leap, day) for leap in leap_days(born.earliest)) else None
    first, last = birthday(day, -not_yet) + DAY, birthday(day, -least)
    first, last = max(born.earliest, first), min(born.latest, last)
    return PartialDate(first, last) if first <= last else None


_BANDS = {
    AgeSaid.UNDER_16: (0, 16),
    AgeSaid.FROM_16: (16, 18),
    AgeSaid.FROM_18: (18, 21),
    AgeSaid.FROM_21: (21, 25),
    AgeSaid.FROM_25: (25, 150),
}
"""The age reached at least, and the age not reached yet."""


def _age_of_birth(case: Case) -> Raw | None:
    """The age that a date of birth settles, where an earlier pathway or a part learned it."""
    born = _born_in(case)
    if born == UNKNOWN:
        return None
    ages = {said for d in (born.earliest, born.latest) for leap in leap_days(d) for said in _ages(d, leap, case.as_at)}
    return ages.pop().key if len(ages) == 1 else None


def _ages(born: date, leap_day: tuple[int, int], day: date) -> list[AgeSaid]:
    return [
        said
        for said, (least, not_yet) in _BANDS.items()
        if birthday(born, least, leap_day) <= day < birthday(born, not_yet, leap_day)
    ]


AGE_SAID = AgeQuestion(
    "age_said",
    "How old are they?",
    ("FLRA69 s.9",),
    why="Different law holds at 16, 18, 21 and 25.",
    hint="If there is real doubt whether somebody is under 18, they are treated as a child until it is settled.",
    options=AgeSaid,
    implied=_age_of_birth,
)
BORN = BirthQuestion(
    "born",
    "What is the young person's date of birth?",
    ("FLRA69 s.9",),
    why="Here the law turns on a birthday.",
    hint="For example, 27 3 2009. If only the month or the year is known, enter that.",
    samples=lambda case: [raw for raw in ages(case) if _fits(raw, case)],
)


def _fits(raw: Raw, case: Case) -> bool:
    try:
        BORN.read(raw, case)
    except Unreadable:
        return False
    return True


EDUCATION = Choice(
    "education",
    "Are they in education or training, or do they want to start?",
    ("CA89 s.23C", "CA89 s.23CA"),
    why="From 21 on, education or training brings back or keeps duties that would otherwise have ended.",
    options=Study,
)


def _limited(case: Case) -> Raw | None:
    """What the band of immigration status says of it, or what was needed most at the front door."""
    permission, need = case.answers.get("permission"), case.answers.get("need")
    return _BY_PERMISSION.get(str(permission)) if permission else "yes" if need == "immigration" else None


_BY_PERMISSION = {
    "settled": "no",
    "no_funds": "yes",
    "pending": "yes",
    "ended": "yes",
    "none": "yes",
    "not_sure": "not_sure",
}

IMMIGRATION = Choice(
    "immigration",
    "Could their immigration status limit the help they can get?",
    ("NIAA02 Sch.3",),
    why="The law limits leaving-care help for some adults, but not before a human rights assessment.",
    hint="You need not say what the status is.",
    options=YesNo,
    implied=_limited,
)
LANDLORD = Choice(
    "landlord",
    "Whom do they rent their home from?",
    ("HA96 s.175",),
    why="Which notice counts, and whether a court is needed, depends on the landlord.",
    hint="A room in the landlord's own home counts as lodgings.",
    options=Landlord,
)
ADVOCATE = Choice(
    "advocate",
    "Has an independent advocate been offered?",
    ("G1617",),
    why="An advocate is offered at the start, before a decision is made. Few young people remember an offer.",
    hint="An advocate is not part of the council's team and speaks for the young person.",
    options=Advocate,
)
FAMILY_COMMITMENTS = Choice(
    "family_commitments",
    "Are they, or is someone who lives with them, pregnant, or does a child live with them?",
    ("SI 2003/3326",),
    why=f"By law families may stay in bed and breakfast only where there is nothing else, and {BED_AND_BREAKFAST} at"
    " most.",
    options=YesNo,
    implied=lambda case: "yes" if has_ticked(case, "priority_reasons", "pregnant") else None,
)

AGE = Finding[Age]("age", "Age", ("FLRA69 s.9",))
UNDER_21 = Finding[Plain]("under_21", "Under 21", ("FLRA69 s.9",))
TURNS_18 = Milestone("turns_18", "18th birthday", only_ahead=True)
TURNS_21 = Milestone("turns_21", "21st birthday", only_ahead=True)
TURNS_25 = Milestone("turns_25", "25th birthday", only_ahead=True)

_SAID = {
    AgeSaid.UNDER_16: Age.UNDER_16,
    AgeSaid.FROM_16: Age.FROM_16,
    AgeSaid.FROM_18: Age.FROM_18,
    AgeSaid.FROM_21: Age.FROM_18,
    AgeSaid.FROM_25: Age.FROM_25,
    AgeSaid.NOT_SURE: Age.UNCLEAR,
}


COURSE_FROM_PLAN = "Find out whether a course from their pathway plan still goes on. It counts if set out before 21."
DATE_IN_DOUBT = (
    "A date of birth was given, and the age is in doubt. If nobody doubts that date, go back and choose the"
    " age. Until then the doubt counts."
)


def birth(case: Case) -> PartialDate:
    """The date of birth as it counts, where a day decides: one that is not known to the day is narrowed down by the
    age that was said."""
    return _narrowed(case, case.ask(BORN))


def birth_if_told(case: Case) -> PartialDate:
    """The same where it is only shown: nobody has to give it."""
    return _narrowed(case, case.told(BORN) or UNKNOWN)


def to_the_day(born: PartialDate) -> BirthQuestion | None:
    """What to answer where a date of birth is not known to the day."""
    return None if born.exact else BORN


def _narrowed(case: Case, born: PartialDate) -> PartialDate:
    said = case.known(AGE_SAID) if AGE_SAID.key in case.steps else AgeSaid.NOT_SURE
    return _fit(said, born, case.as_at) or born


def age(case: Case) -> Age:
    """The age band on the day of the case: as said, or from a date of birth that is known, which has to fit."""
    said = case.ask(AGE_SAID)
    if BORN.key in case.answers:
        case.told(BORN)
    if said is AgeSaid.NOT_SURE and AGE_SAID.implied(case):
        case.check(DATE_IN_DOUBT, AGE_SAID)
    return _SAID[said]


def under_21(case: Case) -> bool:
    """Whether under 21, for somebody whose age band is known. Source: FLRA69 s.9."""
    if AGE_SAID.key in case.steps:
        return case.known(AGE_SAID) not in (AgeSaid.FROM_21, AgeSaid.FROM_25)
    under = case.as_at < birthday(birth(case).latest, 21)
    return case.find(UNDER_21, Plain.of(under)) is Plain.YES


def mark_18(case: Case) -> None:
    """Show the 18th birthday, where somebody gives it to the day. Source: FLRA69 s.9."""
    _mark(case, TURNS_18, 18)


def mark_21(case: Case) -> None:
    """Show the 21st birthday, where somebody gives it to the day. Source: FLRA69 s.9."""
    _mark(case, TURNS_21, 21)


def _mark(case: Case, milestone: Milestone, age: int) -> None:
    with case.only_showing():
        days = birthdays(birth_if_told(case), age)
        case.mark(milestone, days.pop() if len(days) == 1 else None)
