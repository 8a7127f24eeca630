"""The questions and findings about being looked after and leaving care that status is worked out from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ...engine.answers import OPEN, Field, PeriodsQuestion, YesNo
from ...engine.case import Case
from ...engine.questions import Choice, Finding, Note, Option, Raw
from ...law.dates import birthday, in_words
from ...law.limits import ACCOMMODATED, QUALIFYING_STAY, SIX_MONTHS_HOME
from ...law.limits import THIRTEEN_WEEKS as WEEKS
from ...shared.authorities import Authority
from ...shared.facts import AGE, Age, Plain
from ...shared.facts import BORN as DATE_OF_BIRTH
from .care_history import Basis
from .forecast import Ahead
from .regulation_3 import Ended, Home, StayKind, Who
from .samples import births, care_histories, stays_at_16, times_back_home
from .sure import Sure


def _birth(case: Case) -> tuple[date, str]:
    born = case.known(DATE_OF_BIRTH)
    return born.earliest, "This is before they were born. Check this date."


def _eighteenth(case: Case) -> tuple[date, str]:
    born = case.known(DATE_OF_BIRTH)
    last = birthday(born.latest, 18)
    return last, f"Nobody is looked after past 18, and they turn 18 by {in_words(last)}. Check this date."


def _end_of_youth(case: Case) -> tuple[date, str]:
    born = case.known(DATE_OF_BIRTH)
    return birthday(born.latest, 25), "This is after the 25th birthday. Check this date."


def _home_breaks_down(case: Case) -> Iterator[tuple[str, Raw]]:
    """That the home where a child lives today breaks down and they leave: a turn that brings rights back."""
    raw = case.answers.get("home")
    if case.known(AGE) is Age.FROM_16 and isinstance(raw, list):
        times = [time for time in raw if isinstance(time, dict)]
        today = {"end": str(case.as_at), "ended": Ended.BROKE_DOWN.key}
        if any(time["end"] == OPEN for time in times):
            yield "It breaks down and they leave", [time | today if time["end"] == OPEN else time for time in times]


class Elsewhere(Option):
    """The limbs of section 24(2) other than being looked after."""

    VOLUNTARY = "In a home run by or for a voluntary organisation"
    CHILDRENS_HOME = "In a private children's home"
    HEALTH_EDUCATION = (
        "In hospital, in a care home, in another home that a health body paid for, or in a boarding or residential"
        f" school that a council paid for, {QUALIFYING_STAY} or more in a row"
    )
    PRIVATELY_FOSTERED = "Living with somebody outside the close family, arranged privately (private fostering)"
    NONE = "None of these"
    NOT_SURE = "Not sure"


class NotKnown(Option):
    """Why the answers do not give the responsible authority, and whom to ask."""

    NO_TIME = (
        "Not known from this: no time looked after up to this day was entered. Ask the children's services of the area"
        " where they live, any council that looked after them before, and a legal adviser (clause 17.33)."
    )
    WHICH_LAST = "Not known yet: more than one council, or one nobody has named, may have looked after them last."
    NOT_ASKED = (
        "Not worked out here. It is the council that looks after them now or, once care has ended, the one that last"
        " did. If neither is known, ask the children's services of the area where they live."
    )


class Between(Option):
    """Between which two ages a birth leaves it open, where the law differs on each side."""

    AT_18 = "17 or 18"
    LEAP_DAY = "17 or 18, born on 29 February"
    AT_21 = "20 or 21"
    AT_25 = "24 or 25"
    OTHER = "Other ages"


class AtLeast(Option):
    """What is certain whatever a review finds."""

    LOOKED_AFTER = "Looked after now: a social worker, a care plan and reviews"
    CARE_LEAVER = f"{WEEKS} are complete: a personal adviser and a pathway plan"
    QUALIFYING = "At least qualifying for advice and assistance (section 24)"
    EDUCATION = "At least help with education and training (section 24B)"
    NOTHING = "Nothing is certain yet: help goes on as if the higher status were right"


BORN = replace(DATE_OF_BIRTH, samples=births)
"""The same question, explored on and next to every birthday that matters: elsewhere a day of each age is enough."""
CARE = PeriodsQuestion(
    "care",
    "Have they been looked after by a council at any time since they were 14?",
    ("CA89 s.22", "CPP10 reg.40", "CPP10 reg.48"),
    why=(
        "Status depends on how many days they were looked after from their 14th birthday, and whether any were at 16"
        " or 17."
    ),
    hint=(
        "Looked after means under a care order, even at home with a parent, on remand, or given a home by children's"
        f" services for more than {ACCOMMODATED}. Help under section 17 and homelessness accommodation do not count:"
        " there is a question about them later. For a period that began before 14, give the day it really began. Take"
        " dates from the case record. Enter each short break by itself, with the day on which it ended or is meant to"
        " end."
    ),
    last_hint=(
        "The day on which they left, or being looked after ended: not the last night before it. Until 18, that is the"
        " 18th birthday. A planned day is an answer too."
    ),
    samples=care_histories,
    fields=(
        Field("basis", "On what legal basis?", Basis),
        Field("authority", "Which council looked after them?", Authority),
    ),
    some="Yes, and I can give the dates or part of them",
    none="No, never since they were 14",
    one="period",
    open="Still looked after",
    first_day=_birth,
    last_day=_eighteenth,
)
HOME = PeriodsQuestion(
    "home",
    f"Since they were first looked after, have they lived for {SIX_MONTHS_HOME} or more in a row with a parent, or with"
    " someone else who has parental responsibility?",
    ("CLR10 reg.3",),
    why=(
        f"{SIX_MONTHS_HOME} in a row at home can change the status of someone who left care at 16 or 17, unless that"
        " home broke down before 18."
    ),
    hint=(
        "Count time placed with them under a care order too, and enter shorter times that follow one another. A special"
        " guardian has parental responsibility; most other relatives and friends do not. Count also the person they"
        " lived with by court order just before a care order."
    ),
    last_hint="The day on which they left, not the last night before it.",
    samples=times_back_home,
    turns=_home_breaks_down,
    fields=(Field("who", "Who were they with?", Who), Field("ended", "How did it end?", Ended)),
    some="Yes",
    none="No",
    one="time at home",
    open="Still living there",
    first_day=_birth,
    last_day=_end_of_youth,
)
STAYS = PeriodsQuestion(
    "stays",
    "On their 16th birthday, were they in hospital or detained by order of a court?",
    ("CLR10 reg.3",),
    why=(
        f"Someone who spent the 16th birthday there, and just before had been looked after for {WEEKS} in all, can be a"
        " relevant child."
    ),
    samples=stays_at_16,
    hint="Leave out remand: a child on remand is looked after, so enter it there.",
    last_hint="The day on which they left, not the last night before it.",
    fields=(Field("kind", "Where were they?", StayKind),),
    some="Yes",
    none="No",
    one="stay",
    open="Still there",
    first_day=_birth,
    last_day=_end_of_youth,
)


def _stays_there(case: Case) -> Raw | None:
    """A child who is said to stay in such a home now is not asked whether there was one."""
    return "yes" if case.answers.get("stay") == "council" else None


ARRANGED = Choice(
    "arranged",
    "At 16 or 17, did a council find, set up or pay for a home for them that is not counted as time in care, whatever"
    " it was called?",
    ("CA89 s.17", "CA89 s.20", "Case Southwark"),
    why=(
        "What the council did counts, not its label. A home called section 17 or private may in law have been"
        " section 20."
    ),
    hint=(
        "For example with a friend's family, in supported housing or in bed and breakfast. A home that a council gave"
        " to a parent and them together is not meant. If they were looked after at 16 or 17 too, say yes also for such"
        " a home at 14 or 15."
    ),
    options=YesNo,
    implied=_stays_there,
)
GUARDIANSHIP = Choice(
    "guardianship",
    "Did they go from being looked after to a special guardianship order that is still in force, or was when they"
    " turned 18?",
    ("CA89 s.24",),
    why="It gives a right to advice and help at 16 to 20, at whatever age the order was made.",
    hint="They must have been looked after immediately before the order. Adoption or another order does not count.",
    options=YesNo,
)
ELSEWHERE = Choice(
    "elsewhere",
    "At 16 or 17, did they live in one of these that they have since left?",
    ("CA89 s.24",),
    why="Once it has ended, each gives a right to be considered for advice and help until 21.",
    hint=(
        f"If more than one fits, choose the first. The {QUALIFYING_STAY} may have begun before 16. In law private"
        " fostering ends at 16, or at 18 for a disabled child; say it all the same. If they still live there, choose"
        " none and check again when they leave."
    ),
    options=Elsewhere,
)
SUPPORT = Choice(
    "support",
    "Do they want support from a personal adviser?",
    ("CA89 s.23CZB",),
    why="Between 21 and 24 the support is theirs when they ask for it. If not, it must be offered again every year.",
    options=YesNo,
)

LOOKED_AFTER = Finding[Sure]("looked_after", "Looked after on this day", ("CA89 s.22",))
THIRTEEN_WEEKS = Finding[Sure](
    "thirteen_weeks",
    f"Looked after for {WEEKS} since 14, some of it at 16 or 17",
    ("CPP10 reg.40", "CA89 Sch.2 para.19B"),
)
BETWEEN = Finding[Between]("between_ages", "Between which ages", ("FLRA69 s.9",))
AHEAD = Finding[Ahead]("ahead", "What comes first", ("CPP10 reg.40",))
TO_EIGHTEEN = Finding[Sure]("to_eighteen", "Looked after until turning 18", ("CA89 s.23C",))
BACK_HOME = Finding[Home]("back_home", f"{SIX_MONTHS_HOME} at home", ("CLR10 reg.3",))
ELSEWHERE_SINCE = Finding[Plain](
    "elsewhere_since", "Lived elsewhere after the time back home, before 18", ("CLR10 reg.3", "CA89 s.20")
)
HELD_AT_16 = Finding[Sure](
    "held_at_16", "In hospital or detained on the 16th birthday, and looked after until then", ("CLR10 reg.3",)
)
WEEKS_BY_16 = Finding[Plain]("weeks_by_16", f"Possibly looked after for {WEEKS} before 16", ("CLR10 reg.3",))
SINCE_16 = Finding[Sure]("since_16", "Looked after at any time at 16 or 17", ("CA89 s.24",))
PA_TO_25 = Finding[Plain]("pa_to_25", "Support up to 25 in force on this day", ("CA89 s.23CZB",))
OUTSIDE_ENGLAND = Finding[Plain]("outside_england", "Last looked after outside England, or perhaps so", ("CA89 s.23A",))
AT_LEAST = Note[AtLeast]("at_least", "Certain meanwhile", ("CA89 s.22", "CA89 s.24"))
RESPONSIBLE = Note[Authority | NotKnown]("responsible_authority", "Responsible authority", ("CA89 s.23A",))
