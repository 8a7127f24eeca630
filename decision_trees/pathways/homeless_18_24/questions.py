"""What has to be known of someone who is homeless or may become so: Housing Act 1996 sections 175 to 193C."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from ...engine.advice import Milestone
from ...engine.answers import DateQuestion, YesNo
from ...engine.case import Case
from ...engine.questions import Choice, Option, Raw
from ...law import PROVISIONS
from ...law.dates import DAY, add_months
from ...law.limit import Limit
from ...law.limits import APPLYING_AGAIN, PREVENTION, RELIEF, REVIEW, THREATENED
from ...shared import how_told

RULE_STARTS = PROVISIONS["CWSA26 s.9"].in_force or date.max
"""From this day on relevant children, and former relevant children under 25, are not found intentionally homeless."""


class Stage(Option):
    """How far the council has come with an application."""

    NO_DECISION = "There is no application yet, or no decision on it"
    ACCEPTED = "The council has accepted a prevention or a relief duty"
    DECIDED = "There is a written decision that they do not agree with"
    NOT_SURE = "Not sure"


class Home(Option):
    """Homeless, threatened with homelessness, or neither."""

    HOMELESS = "No home, or none that they can reasonably stay in"
    NOTICE = "A home, and a written notice or court papers to leave it"
    LIKELY = f"A home that they will probably lose within {THREATENED}, without a notice so far"
    INSIDE = "In custody or in hospital, and no home to go to afterwards"
    SETTLED = f"A home, and nothing that puts it at risk within {THREATENED}"
    NOT_SURE = "Not sure"


class Decision(Option):
    """What a council can decide, as far as the time for a review differs or another rule comes in."""

    INTENTIONAL = "That they became homeless intentionally"
    NO_DUTY = "That they are not homeless, not eligible or not in priority need"
    STEPS = "The steps in the plan, the end of prevention, or a notice for not cooperating that ends prevention"
    REFERRED = "That another council should help"
    OFFER = "That an offer was suitable, or that relief or the main duty has ended"
    INTERIM = "That there is no place to stay meanwhile, that it ends, or that it is good enough"
    NOT_SURE = "Not sure"


DUTY_BEGAN = Milestone("duty_began", "The council accepted the duty that runs now")
TOLD = Milestone("told", "They were told of the decision")


def _not_ahead(case: Case) -> tuple[date, str]:
    return case.as_at, "This day is in the future. Check the date."


def _back(*days: int, round_the_end: tuple[Limit, ...] = ()) -> Callable[[Case], Iterator[Raw]]:
    """Samples: so many days back, both days round the end of some periods and those round which the rule of 2026 turns,
    a month more than a year ago, and a day that is not known."""

    def samples(case: Case) -> Iterator[Raw]:
        round_the_rule = {day for day in (RULE_STARTS - DAY, RULE_STARTS) if day <= case.as_at}
        yield from ("not_sure", f"{case.as_at - timedelta(400):%Y-%m}")
        ends = {day for limit in round_the_end for day in limit.turns(case.as_at)}
        yield from map(str, sorted(round_the_rule | ends | {case.as_at - timedelta(back) for back in days}))

    return samples


STAGE = Choice(
    "how_far",
    "How far has the council got with a homelessness application?",
    ("HA96 s.183", "HA96 s.184"),
    why="Help is owed from the facts on, not from a form. What can go wrong differs from stage to stage.",
    hint="Asking a council for help is an application. Nobody has to call it one.",
    options=Stage,
)
HOME = Choice(
    "homeless_now",
    "Do they have a home now?",
    ("HA96 s.175", "HA96 s.175(4)", "HA96 s.177"),
    why=f"Someone who is homeless is owed relief; someone who may be within {THREATENED} is owed prevention.",
    hint="A sofa from night to night is not a home. Nor is a place where they are not safe, or where domestic abuse is"
    " likely. Somebody who has just left custody or hospital and has nowhere to go has no home.",
    options=Home,
)
ACCEPTED_ON = DateQuestion(
    "accepted_on",
    "On what day did the council accept the duty that runs now?",
    ("HA96 s.189B", "HA96 s.195"),
    why=f"Prevention runs for {PREVENTION} and relief for {RELIEF}, and that day is the first of them.",
    hint="It is in the letter with the housing plan. If the letter came later than the day it names, take the day it"
    " names. If prevention was accepted and the home has since gone, relief"
    " begins on the day the council knows of it.",
    samples=_back(0, round_the_end=(RELIEF, PREVENTION)),
    last=_not_ahead,
)
INTENTIONAL = Choice(
    "said_intentional",
    "Does anyone say that they lost their last home through something they did or did not do?",
    ("HA96 s.191",),
    why="This never stops prevention, relief or a place to stay meanwhile. It can only stand in the way of the main"
    " duty.",
    hint="For example rent arrears, or leaving a home of their own accord.",
    options=YesNo,
)
LIKELY = Choice(
    "likely_to_lose_home",
    f"Whatever the notice is worth, are they likely to lose the home within {THREATENED}?",
    ("HA96 s.175(4)",),
    why="That test stands beside the rules on notices. If it is met, prevention is owed.",
    hint="For example because of rent they owe, a row, a new notice, or a landlord who will not let them stay.",
    options=YesNo,
)
DECISION = Choice(
    "council_decided",
    "What did the council decide?",
    ("HA96 s.184", "HA96 s.202"),
    why="Most decisions can be reviewed, but the council has more time for some than for others.",
    options=Decision,
)
TOLD_ON = replace(how_told.TOLD_ON, samples=_back(0, 100, round_the_end=(REVIEW,)))
FIRST_DECIDED = DateQuestion(
    "first_decided",
    "On what day did the council first decide which duty it owes on this application?",
    ("CWSA26 s.9", "HA96 s.184"),
    why="The rule of 30 September 2026 covers an application made from that day on, or still undecided on it.",
    hint="If a prevention duty came before relief, it is the day of the prevention decision. A day from"
    " 30 September 2026 on is enough; if the application itself is newer, every decision on it is.",
    samples=_back(300),
    last=_not_ahead,
)
REHOUSED = Choice(
    "rehoused",
    "Did they lose a private tenancy that a council had found to end its main duty?",
    ("HA96 s.195A",),
    why=f"Some people can then have the main duty again for {APPLYING_AGAIN}, without priority need.",
    hint="The main duty comes after relief. A flat that ended prevention or relief does not count.",
    options=YesNo,
)
REHOUSED_ON = DateQuestion(
    "rehoused_on",
    "On what day did they accept that tenancy?",
    ("HA96 s.195A",),
    why=f"The {APPLYING_AGAIN} run from then, and the right stays only for offers accepted before 1 May 2026.",
    samples=lambda case: _two_years(case),
    last=_not_ahead,
)


def _two_years(case: Case) -> Iterator[Raw]:
    """Days on both sides of two years ago and of 1 May 2026."""
    days = {case.as_at - timedelta(back) for back in (0, 729, 730, 731, 950)}
    days |= {add_months(case.as_at, -30) + timedelta(n) for n in (0, 1)}
    days |= {day for day in (date(2026, 4, 30), date(2026, 5, 1)) if day <= case.as_at}
    yield from ("not_sure", str(case.as_at.year - 2), *map(str, sorted(days)))
