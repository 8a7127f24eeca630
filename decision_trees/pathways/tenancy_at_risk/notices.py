"""Which notice or court papers came, from whom, and what is done about them on the day of the case."""

from __future__ import annotations

from typing import Any

from ...engine.advice import Duty
from ...engine.case import Case
from ...engine.questions import Finding, Question
from ...shared.duty_to_refer import ask_about_referral
from ...shared.facts import LANDLORD, Landlord, Plain
from ...shared.notices import GIVEN_SINCE, PAPER, OldNotice, Paper, mark_named_day, section_21
from . import duties as duty
from . import papers
from .licences import EXCLUDED_LICENCE, add_licence, court_needed
from .questions import ARREARS, Arrears

NO_CHOICE = Finding[Plain]("rent_ground", "So much rent that a court may have no choice", ("HA88 Sch.2 ground 8",))

FIND_LANDLORD = "Find out who the landlord is. Different rules on notice hold for private and for social ones."
LAST_DAY = "Ask whether the landlord has gone to court. On an older private notice that has to be by 31 July 2026."
FIND_PAPER = "Show a copy of the paper to a housing adviser today."


def read_first(case: Case) -> None:
    """What holds for any paper about a home, whoever sent it: nobody waits for bailiffs."""
    case.add(duty.NEVER_WAIT)
    ask_about_referral(case)


def add_paper(case: Case) -> None:
    """Add what is to be done about a notice or court papers. Source: HA88 ss.8, 21; PEA77 ss.3 to 5; HA96 s.175(5)."""
    landlord = case.ask(LANDLORD)
    if landlord is Landlord.NOT_SURE:
        case.check(FIND_LANDLORD, LANDLORD)
    if landlord is Landlord.FAMILY:
        _licence(case)
        return
    paper = case.ask(PAPER)
    if paper is Paper.COURT:
        mark_named_day(case)
        case.add(papers.COURT_PAPERS)
    elif landlord is Landlord.COUNCIL:
        case.add(papers.COUNCIL_NOTICE)
        mark_named_day(case)
    elif landlord is Landlord.SUPPORTED and paper in (Paper.OTHER, Paper.NOT_SURE):
        _licence(case)
    elif landlord is Landlord.NOT_SURE or paper in (Paper.OTHER, Paper.NOT_SURE):
        _unknown(case, PAPER if paper in (Paper.OTHER, Paper.NOT_SURE) else None)
    elif paper is Paper.SECTION_21:
        _section_21(case, landlord)
    else:
        _section_8(case, landlord)


def _licence(case: Case) -> None:
    """No ordinary tenancy, as far as known: is a court needed, and is the notice long enough?"""
    if court_needed(case):
        add_licence(case)
    else:
        case.add(EXCLUDED_LICENCE)


def _unknown(case: Case, asked: Question[Any] | None) -> None:
    case.check(FIND_PAPER, asked)
    case.add(papers.READ_THE_PAPER)
    mark_named_day(case)


def _section_21(case: Case, landlord: Landlord) -> None:
    life = section_21(case, landlord)
    if life is OldNotice.NOT_KNOWN:
        _unknown(case, None)
    elif life is OldNotice.DEAD:
        case.add(papers.DEAD_NOTICE)
    else:
        mark_named_day(case)
        case.add(_living(case))


def _living(case: Case) -> Duty:
    """What a section 21 notice that still lives asks for, by the rules it lives under."""
    if not case.in_force("RRA25"):
        return papers.SECTION_21
    if GIVEN_SINCE.key not in case.steps:
        return papers.SECTION_21_SOCIAL
    if case.in_force("HA88 s.21 private"):
        case.check(LAST_DAY, None)
        return papers.SECTION_21
    return papers.CLAIM_GOES_ON


def _section_8(case: Case, landlord: Landlord) -> None:
    """How much rent may bind the court: `RENT_OWED` under the rules of 1 May 2026, `RENT_OWED_OLDER` before and for
    social housing of a registered provider; where it is open which, the lower. Source: HA88 Sch.2 ground 8."""
    mark_named_day(case)
    case.add(papers.SECTION_8)
    three = landlord is Landlord.PRIVATE and case.in_force("RRA25")
    safe = (Arrears.UNDER_TWO, Arrears.TWO) if three else (Arrears.UNDER_TWO,)
    if case.find(NO_CHOICE, Plain.of(case.ask(ARREARS) not in safe)) is Plain.YES:
        case.add(papers.RENT_GROUND)
