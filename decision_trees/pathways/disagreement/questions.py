"""What decides the route and the clock: who disagrees, about what, and how far it has gone. Housing Act 1996 s.202."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ...engine.answers import DateQuestion, YesNo
from ...engine.case import Case
from ...engine.questions import Choice, Finding, Option, Raw
from ...law.dates import DAY
from ...law.limits import (
    APPEAL,
    APPEAL_AT_MOST,
    REVIEW,
    REVIEW_BY_APPOINTED,
    REVIEW_BY_TWO_COUNCILS,
    REVIEW_DECIDED,
    REVIEW_OF_STEPS,
)
from ...shared.clocks import Clock
from ...shared.how_told import TOLD_ON


class Who(Option):
    """Whose disagreement it is."""

    SERVICES = "Two services, about what to do"
    YOUNG_PERSON = "The young person, with a decision or with how they were treated"
    BOTH = "Both: the services differ, and the young person is unhappy"
    PROVIDER = "A provider or landlord, about the home they have"
    NOT_SURE = "Not sure"


class Level(Option):
    """The highest level at which services have tried to settle it."""

    NONE = "None yet"
    WORKERS = "Personal adviser or social worker, and housing officer"
    MANAGERS = "Their managers"
    HEADS = "Heads of service"
    NOT_SURE = "Not sure"


class Subject(Option):
    """What the decision is about, which sets the route."""

    HOMELESSNESS = (
        "A homelessness application: what is owed, priority need, a home said to be lost on purpose, a referral, or"
        " whether a home is suitable"
    )
    CHILDREN = "Help from children's services or leaving care: assessment, section 17, section 20, plan, adviser, money"
    REGISTER = "The housing register: joining it, a band, or an offer from it"
    LANDLORD = "Repairs, safety or anything else that a council or a housing association does as their landlord"
    HURT = "They were hurt or badly neglected by people who are paid to look after them, or who run their home"
    UNEQUAL = "They may have been treated worse because of who they are, or a basic right is at stake"
    CONDUCT = "Delay, rudeness, or how something was handled"
    DATA = "How information about them was used or shared"
    NOT_SURE = "Not sure, or several of these"


class Stage(Option):
    """How far a homelessness decision has gone."""

    NO_DECISION = "No decision yet, or nothing in writing"
    DECIDED = "They have been told of a decision, and have not asked for a review"
    WAITING = "They asked for a review and have no answer yet"
    REVIEWED = "They have been told the result of the review"
    NOT_SURE = "Not sure"


class Reviewed(Option):
    """What was decided, which sets whether there is a review, and how long it may take."""

    INTERIM = "A place to stay until a decision, a referral or a review is over: not suitable, refused or stopped"
    FINAL_OFFER = "Whether the final offer at the relief stage is a suitable home"
    HOME = "Whether a home under the main duty, or after another decision, is suitable"
    STEPS = "Steps in the plan, the end of the prevention duty, or a notice of refusal to cooperate that ended it"
    NOTICE = "That another council is asked to take the case"
    REFERRAL = "Whether another council has to take the case, decided by both councils"
    APPOINTED = "Whether another council has to take the case, settled by a person appointed for it"
    OTHER = "Anything else: eligibility, priority need, what is owed, an end of help, or a home lost on purpose"
    NOT_SURE = "Not sure"


class Process(Option):
    """Whether the council's own process is at an end."""

    FINISHED = "Finished"
    OVER_TIME = "Not finished, and past its time limit"
    GOING_ON = "Going on, or not begun"
    NOT_SURE = "Not sure"


TIMES = (REVIEW_OF_STEPS, REVIEW_DECIDED, REVIEW_BY_TWO_COUNCILS, REVIEW_BY_APPOINTED)
"""What a review may take, from the shortest time to the longest."""


def _today(case: Case) -> tuple[date, str]:
    return case.as_at, "This day is still to come. Check the date."


def _told(case: Case) -> list[Raw]:
    """Days on and next to the last one to ask for a review or to appeal, and dates that leave it open."""
    round_the_last = [day for limit in (REVIEW, APPEAL, APPEAL_AT_MOST) for day in limit.turns(case.as_at)]
    days = sorted({case.as_at, case.as_at - 90 * DAY, *round_the_last})
    return ["not_sure", f"{round_the_last[-1]:%Y-%m}", *map(str, days)]


def _asked(case: Case) -> list[Raw]:
    """Days on and next to the end of each time a review may take."""
    ends = [day for limit in TIMES for day in limit.turns(case.as_at)]
    days = sorted({case.as_at, case.as_at - 150 * DAY, *ends})
    return ["not_sure", f"{case.as_at - 60 * DAY:%Y-%m}", *map(str, days)]


def _answered(case: Case) -> list[Raw]:
    """Days on and next to the end of a short review."""
    return ["not_sure", *map(str, sorted({case.as_at, *REVIEW_OF_STEPS.turns(case.as_at)}))]


def _decided(case: Case) -> Raw | None:
    """What the pathway on homelessness was told of the decision, where that is the whole answer."""
    said, offer, referral = (
        str(case.answers.get(key)) for key in ("council_decided", "offer_decided", "referral_decided")
    )
    return {"offer": _OFFERS.get(offer), "referred": _REFERRALS.get(referral)}.get(said, _DECISIONS.get(said))


_DECISIONS = {"intentional": "other", "no_duty": "other", "steps": "steps", "interim": "interim"}
_OFFERS = {"final_at_relief": "final_offer", "other": "home", "ended": "other"}
_REFERRALS = {"notice": "notice", "agreed": "referral", "appointed": "appointed"}

URGENT = Choice(
    "urgent",
    "Are they about to lose the home or the support: leaving today, a lockout, help that stops this week?",
    ("CA89 s.20", "HA96 s.188"),
    why="A complaint takes weeks. If something is about to stop, other steps come first.",
    options=YesNo,
)
WHO = Choice(
    "who",
    "Who disagrees?",
    ("HA96 s.202", "CA89 s.26"),
    why="Services settle their differences between them. A young person has rights of their own, with their own"
    " clocks.",
    options=Who,
)
LEVEL = Choice(
    "level",
    "What is the highest level that has already tried to settle it?",
    ("CA89 s.27",),
    why="It goes one step up at a time, and no step takes long.",
    options=Level,
)
SUBJECT = Choice(
    "subject",
    "What is it about?",
    ("HA96 s.202", "CA89 s.26", "CA89 s.24D"),
    why="Each kind of decision has its own route. The wrong one costs weeks, and can cost the right to a review.",
    hint="Go by what was decided, not by which team did it. If there is a letter, it should name the route.",
    options=Subject,
)
STAGE = Choice(
    "stage",
    "How far has it gone?",
    ("HA96 s.202", "HA96 s.204"),
    why=f"A review has a time limit of {REVIEW}, and then an appeal one of {APPEAL}.",
    options=Stage,
)
TOLD = replace(TOLD_ON, samples=_told)
REVIEWED = Choice(
    "reviewed",
    "What was decided?",
    ("HA96 s.202(1)", "SI 2018/223 reg.9"),
    why=f"It sets whether there is a review, and how long it may take: {REVIEW_OF_STEPS:count}, {REVIEW_DECIDED:count},"
    f" {REVIEW_BY_TWO_COUNCILS:count} or {REVIEW_BY_APPOINTED}.",
    hint="The letter names the section: 188, 199A or 200(1) is a place to stay until a decision.",
    options=Reviewed,
    implied=_decided,
)
REVIEW_ASKED = DateQuestion(
    "review_asked",
    "On what day did they ask for the review?",
    ("SI 2018/223 reg.9",),
    why="The time for the review begins with that day.",
    hint="The day on which they sent it or said it, even if the council's letter names a later one.",
    last=_today,
    samples=_asked,
)
ANSWERED = Choice(
    "answered_reviewer",
    "Did the reviewer write that they are about to decide against the young person, and was that answered?",
    ("SI 2018/223 reg.7", "SI 2018/223 reg.9"),
    why=f"Then the {REVIEW_OF_STEPS} begin again, with the day on which the answer came in.",
    options=YesNo,
)
ANSWERED_ON = DateQuestion(
    "answered_on",
    "On what day did the council get that answer?",
    ("SI 2018/223 reg.9",),
    why=f"The {REVIEW_OF_STEPS} begin with that day.",
    last=_today,
    samples=_answered,
)
REVIEW_TOLD = DateQuestion(
    "review_told",
    "On what day were they told the result of the review?",
    ("HA96 s.204", "HA96 s.184(6)"),
    why=f"An appeal to the county court has to be made within {APPEAL} of it.",
    hint="If it did not reach them and lay at the council's office: the first day they could have collected it.",
    last=_today,
    samples=_told,
)
PROCESS = Choice(
    "process",
    "Where is the council's own process for this?",
    ("LGA74 s.26",),
    why="The ombudsman can usually look at it once that process has ended, or has taken too long.",
    hint="The complaints team can say which stage it is at and when an answer is due.",
    options=Process,
)

ASKING = Finding[Clock]("asking", f"The {REVIEW} to ask for a review", ("HA96 s.202",))
REVIEWING = Finding[Clock]("reviewing", "The time the review may take", ("SI 2018/223 reg.9",))
APPEALING = Finding[Clock]("appealing", f"The {APPEAL} to appeal", ("HA96 s.204",))
