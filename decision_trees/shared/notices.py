"""What a landlord's paper is, and whether a section 21 notice still lives. Housing Act 1988 ss.8, 21; Renters' Rights
Act 2025 s.145(8), Sch.6 paras 3, 4."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..engine.advice import Milestone
from ..engine.answers import DateQuestion, YesNo
from ..engine.case import Case
from ..engine.questions import Choice, Finding, Option, Raw
from ..law import PROVISIONS
from ..law.dates import DAY, PartialDate, add_months
from ..law.limits import SECTION_21_CLAIM, SECTION_21_CLAIM_BY_DATE, THREATENED
from .facts import Landlord, Plain


class Paper(Option):
    """What the landlord or the court has sent."""

    SECTION_21 = "A section 21 notice: it gives no reason"
    SECTION_8 = "A section 8 notice: it gives a reason, such as rent"
    COURT = "Papers from a court about the home, or a day on which bailiffs come"
    OTHER = "Another letter or message that tells them to leave"
    NOT_SURE = "Not sure"


class OldNotice(Option):
    """Whether a section 21 notice can still be used."""

    LIVES = "It can still be used, or a claim on it goes on in court"
    DEAD = "It cannot be used any more"
    NOT_KNOWN = "Not known: help as if it counted"


PAPER = Choice(
    "written_notice",
    "What is it?",
    ("HA88 s.8", "HA88 s.21"),
    why="Each kind has its own rules and its own time. Many notices are not valid.",
    hint="The kind stands at the top of a notice. Court papers carry a claim number.",
    options=Paper,
)
CLAIM = Choice(
    "claim_in_time",
    "Did the landlord ask the court in time, by 31 July 2026, to start a claim on that notice?",
    ("HA88 s.21 private", "RRA25 Sch.6 para.3"),
    why="A private section 21 notice lives on only with such a claim, and only if it was given before 1 May 2026.",
    hint=f"The claim form has the day. It also had to be asked for within {SECTION_21_CLAIM} of the notice or, for some"
    f" notices, {SECTION_21_CLAIM_BY_DATE} of the date in it. If you have not seen the form, choose not sure and ask"
    " the court.",
    options=YesNo,
)
GIVEN = DateQuestion(
    "notice_given",
    "On what day was it given to them?",
    ("HA88 s.8", "HA88 s.21", "PEA77 s.5"),
    why="Whether a notice counts, and how long it has to be, goes by that day.",
    hint="The day it was handed over, or came by post or message.",
    samples=lambda case: _round_the_new_rules(case),
    last=lambda case: (case.as_at, "This day is in the future. Check the date."),
)
NAMED = DateQuestion(
    "notice_names",
    "By what day does it tell them to leave, or what day does the court name?",
    ("HA96 s.175(4)", "HA96 s.175(5)"),
    why=f"Prevention is owed once they are likely to be homeless within {THREATENED}. That day may be near, or past.",
    hint="A tenancy does not end on that day by itself. Nobody has to be out because of it.",
    samples=lambda case: ["not_sure", str(case.as_at + 27 * DAY)],
)
REGISTERED = Choice(
    "registered_provider",
    "Is the landlord a registered provider of social housing, and was the home let as social housing?",
    ("RRA25 s.145(8)", "SI 2026/421 reg.2"),
    why="Only there can a section 21 notice still be given, and other rules on section 8 still hold. For all other"
    " landlords that changed on 1 May 2026.",
    hint="The regulator of social housing keeps a public list. Many charities and companies are not on it.",
    options=YesNo,
)
OLD_NOTICE = Finding[OldNotice]("old_notice", "The section 21 notice", ("HA88 s.21 private", "RRA25 Sch.6 para.3"))
GIVEN_SINCE = Finding[Plain]("given_since_may_2026", "Given on or after 1 May 2026", ("RRA25 Sch.6 para.3",))
CLAIM_BY = Milestone("claim_by", "The last day, as a rule, on which the landlord can ask the court on this notice")
NOTICE_ENDS = Milestone("notice_ends", "The day that the paper names")
PREVENTION_FROM = Milestone(
    "prevention_from", f"From this day on prevention is owed: {THREATENED} before the paper's day"
)
NEW_RULES = PROVISIONS["RRA25"].in_force or date.max
"""From this day on nobody but a registered provider can give a section 21 notice."""

FIND_THE_CLAIM = (
    "Ask the landlord and the court for the claim form. See on what day the court was asked to issue it. Without"
    " one in time the notice has no effect any more. Until that is known, help goes on as if it counted."
)
FIND_REGISTER = (
    "Find out today whether the landlord is a registered provider. Look in the public list, and ask whether the"
    " home was let as social housing. Until then help goes on as if the notice counted, and nobody leaves because of"
    " it."
)
TIME_FOR_A_CLAIM = (
    f"The time to ask the court on this notice is {SECTION_21_CLAIM} from the day it was given, as a rule, and it"
    " has gone by. Ask the landlord and the court whether a claim was begun in time. Until that is known, help goes on"
    " as if the notice counted, and nobody leaves because of it."
)
_LIFE = {YesNo.YES: OldNotice.LIVES, YesNo.NO: OldNotice.DEAD, YesNo.NOT_SURE: OldNotice.NOT_KNOWN}


def private_section_21(case: Case) -> OldNotice:
    """Whether a section 21 notice of a private landlord still lives: until the last day for going to court, and after
    it only where the landlord asked for a claim in time. Source: RRA25 Sch.6 paras 3, 4."""
    if case.in_force("HA88 s.21 private"):
        return case.find(OLD_NOTICE, OldNotice.LIVES)
    life = _LIFE[case.ask(CLAIM)]
    if life is OldNotice.NOT_KNOWN:
        case.check(FIND_THE_CLAIM, CLAIM)
    return case.find(OLD_NOTICE, life)


def registered_provider(case: Case) -> YesNo:
    """Whether a social landlord is still under the older rules. Source: RRA25 s.145(8); SI 2026/421 reg.2."""
    registered = case.ask(REGISTERED)
    if registered is YesNo.NOT_SURE:
        case.check(FIND_REGISTER, REGISTERED)
    return registered


def section_21(case: Case, landlord: Landlord) -> OldNotice:
    """Whether a section 21 notice still lives. A registered provider of social housing can still give one; of any other
    landlord none counts that was given under the new rules, and an older one only as in `private_section_21`. Source:
    HA88 s.21; RRA25 s.145(8), Sch.6 paras 3, 4."""
    case.ask(GIVEN)
    if not case.in_force("RRA25"):
        return _lives(case)
    if landlord is not Landlord.PRIVATE:
        registered = registered_provider(case)
        if registered is YesNo.YES:
            return _lives(case)
        if registered is YesNo.NOT_SURE:
            return case.find(OLD_NOTICE, OldNotice.NOT_KNOWN)
    if case.find(GIVEN_SINCE, Plain.of(case.ask(GIVEN).earliest >= NEW_RULES)) is Plain.YES:
        return case.find(OLD_NOTICE, OldNotice.DEAD)
    life = private_section_21(case)
    with case.only_showing():
        given = case.ask(GIVEN)
        if life is not OldNotice.DEAD and given.exact:
            last = PROVISIONS["HA88 s.21 private"].until or date.max
            case.mark(CLAIM_BY, min(SECTION_21_CLAIM.last_day(given.earliest), last))
    return life


def _lives(case: Case) -> OldNotice:
    """A notice under the older rules. Once its time for a claim has gone by as a rule, nobody knows whether it lives
    before the court has been asked. Source: HA88 s.21(4D), (4E)."""
    given = case.ask(GIVEN)
    if given.exact:
        case.mark(CLAIM_BY, SECTION_21_CLAIM.last_day(given.earliest))
    if not SECTION_21_CLAIM.over(given.latest, case.as_at):
        return case.find(OLD_NOTICE, OldNotice.LIVES)
    case.check(TIME_FOR_A_CLAIM, None if given.exact else GIVEN)
    return case.find(OLD_NOTICE, OldNotice.NOT_KNOWN)


def mark_named_day(case: Case) -> PartialDate:
    """Ask for the day that a paper names, and note it and the day from which prevention is owed. Source: HA96 s.175."""
    named = case.ask(NAMED)
    if named.exact:
        case.mark(PREVENTION_FROM, THREATENED.before(named.earliest))
        case.mark(NOTICE_ENDS, named.earliest)
    return named


def _round_the_new_rules(case: Case) -> Iterator[Raw]:
    """Samples: not known, today and yesterday, the day before the new rules, and one too old for a claim."""
    days = {case.as_at, case.as_at - DAY, NEW_RULES - DAY, add_months(case.as_at, -7)}
    yield from ("not_sure", *sorted(str(day) for day in days if day <= case.as_at))
