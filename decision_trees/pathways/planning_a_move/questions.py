"""What planning a move asks beside age, status and home: the day, what is in place, and whether an offer is right.
Care Leavers Regulations 2010 regulations 7 and 9 and Schedule 2."""

from __future__ import annotations

from datetime import date

from ...engine.answers import UNKNOWN, Checklist, DateQuestion, Ticked, YesNo
from ...engine.case import Case
from ...engine.questions import Choice, Finding, Option, Raw
from ...law.dates import PartialDate, add_months, birthdays
from ...law.limits import PLAN_REVIEWED
from ...law.suggested import HOUSING_CONTACTED, MOVE_IS_URGENT
from ...shared.facts import Plain, birth
from ...shared.near_birthday import check_birthday
from ..leaving_care_status.status import Status
from .duties import HOME_NEEDED, MOVING_DAY


class When(Option):
    """How long is left until a home is needed."""

    OVER_SIX = f"In more than {HOUSING_CONTACTED}"
    UP_TO_SIX = f"In {MOVE_IS_URGENT:count} to {HOUSING_CONTACTED}, or on a day that is not known yet"
    UNDER_THREE = f"In less than {MOVE_IS_URGENT}, or the home or its support may end by then"


class InPlace(Option):
    """What a move rests on."""

    PLAN = f"A pathway plan that they agree with, reviewed in the last {PLAN_REVIEWED}"
    HOUSING = "The housing options team knows of the move, and any register application is live in the right district"
    PAPERS = "Identity papers, National Insurance number and proof of income, or help to get them"
    MONEY = "A written money plan: income, benefits, rent, set-up money and who pays what"
    LIMITS = "Immigration status and benefit rules are checked, and do not limit where they can live"
    OTHER_PLANS = (
        "Any education, health and care plan, and any help from adult social care that they may need, fit this move; or"
        " they need neither"
    )


class Prepared(Option):
    """What is missing."""

    READY = "Everything on the list is in place"
    PACK = "The plan is there, and something else is missing"
    PLAN = "The pathway plan is missing or too old, and perhaps more"


class Right(Option):
    """What has to be true of a home before anyone says yes."""

    WANTED = "They have seen it with their worker, and want it"
    AFFORDABLE = "Rent, bills and travel are written down, and what is left is enough to live on"
    SAFE = "Heating, electrics, damp, locks and fire safety were checked and are in order"
    PLACE = "It is near enough to work, study, family or help, and not where they are at risk"
    SUPPORT = "The support they want goes with it, and goes on long enough"
    LANDLORD = "The council knows the landlord or provider and is satisfied with them"


class Fit(Option):
    """Whether the home that is offered is right."""

    RIGHT = "It is right on every point"
    NOT_YET = "A point is wrong, or not checked yet"


WHICH_DAY = "Find out today on what day the home or its support ends. Until that is known, it counts as near."


def _not_before_today(case: Case) -> tuple[date, str]:
    return case.as_at, "This day has gone by. Enter the day of a move that is still to come."


def _moving_days(case: Case) -> list[Raw]:
    """A day at each distance, one after any birthday that counts, one known by its month only, and no day at all."""
    later = HOUSING_CONTACTED.last_day(case.as_at)
    soon, far, years = (add_months(case.as_at, months) for months in (1, 9, 36))
    return [str(soon), str(later), str(far), str(years), f"{later:%Y-%m}", "not_sure"]


MOVING_ON = DateQuestion(
    "moving_on",
    "On what day is the move planned?",
    ("CLR10 Sch.2",),
    why="Each step has to come so many months or days before or after it.",
    hint="If the home or its support ends sooner, enter that day. If there is no day yet, choose not sure. Under 18,"
    " the 18th birthday counts where it comes first.",
    first=_not_before_today,
    samples=_moving_days,
)
IN_PLACE = Checklist(
    "in_place",
    "What is in place already?",
    ("CLR10 reg.7", "CPP10 reg.43", "CLR10 Sch.2", "CFA14 s.37", "CA14 s.58"),
    why="A move fails when one of these comes too late. None of them is a condition for help.",
    hint="Tick only what you have seen. Missing papers never hold up a search or an application.",
    options=InPlace,
)
OFFER_RIGHT = Checklist(
    "offer_right",
    "What has been checked about the home that is offered, and is right?",
    ("CLR10 reg.9", "CLR10 Sch.2"),
    why="Young people have been moved into homes that were unsafe, or that they could never afford.",
    hint="Tick only what was checked for this home.",
    options=Right,
    none="Nothing has been checked yet, or none of this is right",
)
COUNCIL_HOME = Choice(
    "council_home",
    "Do children's services provide this home under section 23B or section 24B?",
    ("CLR10 reg.7(3)", "CLR10 reg.8(2)"),
    why="Only then does the law set days for visits and reviews in the new home.",
    hint="Section 23B is the home of a relevant child, under 18. Section 24B is a home near work, study or training, or"
    " in the vacation. A tenancy paid from benefits or wages is a no.",
    options=YesNo,
)
NEEDED = Finding[When]("needed", "When a home is needed", ("CLR10 Sch.2",))
PREPARED = Finding[Prepared]("prepared", "What is missing", ("CLR10 reg.7", "CPP10 reg.43"))
CHILD_ON_THE_DAY = Finding[Plain]("child_on_the_day", "Still under 18 on the moving day", ("CA89 s.23B(8)",))
FIT = Finding[Fit]("offer_fit", "The home that is offered", ("CLR10 reg.9", "CLR10 Sch.2"))


def moving_day(case: Case) -> PartialDate:
    """The day of the move. What has to come before or after it gets a date where it is known to the day."""
    moving = case.ask(MOVING_ON)
    if moving.exact:
        case.mark(MOVING_DAY, moving.earliest)
    return moving


def needed(case: Case, *, under_18: bool, ends: bool) -> When:
    """When a home is needed: on the moving day, or before it where a birthday takes away the home or the support: the
    18th under 18, the 21st or the 25th where it is near. What is not known to the day counts from the first day it can
    be, and a home that ends on nobody knows what day as near: the most urgent reading."""
    moving_day(case)
    turns = _birthday(case, under_18=under_18)
    moving = moving_day(case)
    possible = [day for day in (moving if moving != UNKNOWN else None, turns) if day]
    if not possible:
        if ends:
            case.check(WHICH_DAY, MOVING_ON)
        return case.find(NEEDED, When.UNDER_THREE if ends else When.UP_TO_SIX)
    day = min(possible, key=lambda each: each.earliest)
    left = When.UNDER_THREE if ends and moving == UNKNOWN else _left(day.earliest, case.as_at)
    if ends and moving == UNKNOWN:
        case.check(WHICH_DAY, MOVING_ON)
    # Nothing is said of the time after an 18th birthday that is near: the home has to be there by then.
    if day.exact and (day is moving or left is not When.UNDER_THREE):
        case.mark(HOME_NEEDED, day.earliest)
    return case.find(NEEDED, left)


def _birthday(case: Case, *, under_18: bool) -> PartialDate | None:
    """The birthday on which the home or the support ends: the 18th; from 18 on the 21st or the 25th, if it is less than
    `BIRTHDAY_NEAR` away, and not even the year of birth may be unknown. Source: CA89 ss.22, 23C(6), 23CZB."""
    if under_18:
        days = birthdays(birth(case), 18)
        return PartialDate(min(days), max(days))
    return check_birthday(case, birth(case))


def _left(day: date, today: date) -> When:
    if day < MOVE_IS_URGENT.last_day(today):
        return When.UNDER_THREE
    return When.UP_TO_SIX if day <= HOUSING_CONTACTED.last_day(today) else When.OVER_SIX


def prepared(case: Case) -> Prepared:
    """What is missing; not sure counts as missing."""
    ticked: Ticked[InPlace] = case.ask(IN_PLACE)
    if InPlace.PLAN not in ticked:
        return case.find(PREPARED, Prepared.PLAN)
    return case.find(PREPARED, Prepared.READY if len(ticked) == len(InPlace) else Prepared.PACK)


def fit(case: Case) -> Fit:
    """Whether the home is right on every point; not sure counts as not checked."""
    ticked: Ticked[Right] = case.ask(OFFER_RIGHT)
    return case.find(FIT, Fit.RIGHT if len(ticked) == len(Right) else Fit.NOT_YET)


def council_home(case: Case, status: Status) -> YesNo:
    """Whether the council provides the home under section 23B or 24B. For a relevant child it does, by s.23B(8); a
    child who stays looked after has other rules. Both end on the 18th birthday."""
    known = {Status.RELEVANT: YesNo.YES, Status.LOOKED_AFTER: YesNo.NO}
    return known[status] if status in known and _child_on_the_day(case) else case.ask(COUNCIL_HOME)


def _child_on_the_day(case: Case) -> bool:
    """Whether a child is still under 18 on the moving day; without a day, it is taken to come first."""
    born = birth(case)
    moving = moving_day(case)
    child = moving == UNKNOWN or moving.earliest < max(birthdays(born, 18))
    return case.find(CHILD_ON_THE_DAY, Plain.of(child)) is Plain.YES
