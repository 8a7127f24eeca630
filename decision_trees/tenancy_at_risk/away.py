"""In custody or in hospital: whether there is a home to come back to, and what is owed before the day they come out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from ..advice import Milestone
from ..answers import DateQuestion, YesNo
from ..dates import DAY, PartialDate
from ..engine import Case, Choice, Finding, Option, Raw
from ..law.limits import THREATENED


class ComesOut(Option):
    """When they come out, as far as the law goes by it."""

    NOW = "Today, or already"
    WITHIN_56_DAYS = "Within 56 days"
    LATER = "Later"
    NOT_KNOWN = "Not known"


def _samples(case: Case) -> Iterator[Raw]:
    """Today, both sides of 56 days, and not known."""
    last = THREATENED.last_day(case.as_at)
    yield from ("not_sure", str(case.as_at), str(case.as_at + DAY), str(last), str(last + DAY))


HOME_AFTER = Choice(
    "home_after",
    "Is there a home for them when they come out, that will still be theirs and is safe?",
    ("HA96 s.175", "HA96 s.175(4)"),
    why="Nobody is released or discharged to the street. Help is owed before that day.",
    hint="A home that may be lost meanwhile, because of rent, a notice or a rule on absence, is not sure.",
    options=YesNo,
)
COMES_OUT = DateQuestion(
    "comes_out_on",
    "On what day do they come out, as far as anyone knows?",
    ("HA96 s.175(4)",),
    why="Prevention is owed once they are likely to be homeless within 56 days.",
    hint="If it is not known, say so: then help starts now.",
    samples=_samples,
)
OUT = Finding[ComesOut]("comes_out", "When they come out", ("HA96 s.175(4)",))
OUT_ON = Milestone("out_on", "They come out")
REFER_FROM = Milestone("refer_from", "56 days before they come out: prevention is owed from now on")
FIND_DAY = "Ask the prison, the youth justice or probation worker or the ward on what day they may come out."
FIND_HOME = "Find out today whether the home they had can be kept, and whether they can go back to it safely."


def home_sure(case: Case) -> bool:
    """Whether they surely have a home to come back to."""
    home = case.ask(HOME_AFTER)
    if home is YesNo.NOT_SURE:
        case.check(FIND_HOME)
    return home is YesNo.YES


def comes_out(case: Case) -> ComesOut:
    """Whether the day they come out has come, or lies within 56 days. Source: HA96 s.175(4)."""
    day = case.ask(COMES_OUT)
    if day.exact:
        case.mark(REFER_FROM, day.earliest - timedelta(THREATENED.days))
        case.mark(OUT_ON, day.earliest)
    found = case.find(OUT, _out(case, day))
    if not day.exact:
        case.check(FIND_DAY)
    return found


def _out(case: Case, day: PartialDate) -> ComesOut:
    last = THREATENED.last_day(case.as_at)
    if day.latest <= case.as_at:
        return ComesOut.NOW
    if day.earliest > last:
        return ComesOut.LATER
    return ComesOut.WITHIN_56_DAYS if day.exact else ComesOut.NOT_KNOWN
