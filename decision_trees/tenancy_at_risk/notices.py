"""What a landlord's paper is worth on the day of the case. Private landlords lost the notice without a reason on 1 May
2026 and the last day in court for older ones was 31 July 2026; housing associations still have it."""

from __future__ import annotations

from ..engine import Case
from ..facts import LANDLORD, Landlord
from ..notices import PAPER, OldNotice, Paper, private_section_21
from . import duties as duty
from . import papers

CHECK_SOCIAL = (
    "Ask a housing adviser whether this is a social housing tenancy: what counts as one since 1 May 2026 was not"
    " confirmed."
)
FIND_LANDLORD = "Find out who the landlord is. Different rules on notice hold for private and for social ones."
FIND_PAPER = "Get a copy of the paper and show it to a housing adviser today."


def add_paper(case: Case) -> None:
    """Add what is to be done about a notice or court papers. Source: HA88 ss.8, 21; HA96 s.175(5)."""
    case.add(duty.NEVER_WAIT)
    if case.in_force("HA96 s.213B"):
        case.add(duty.DUTY_TO_REFER)
    landlord = case.ask(LANDLORD)
    if landlord is Landlord.NOT_SURE:
        case.check(FIND_LANDLORD)
    if landlord in (Landlord.SUPPORTED, Landlord.FAMILY):
        case.add(papers.LICENCE)
        return
    paper = case.ask(PAPER)
    if paper is Paper.COURT:
        case.add(papers.COURT_PAPERS)
    elif paper is Paper.SECTION_21 and landlord is Landlord.PRIVATE:
        _private_section_21(case)
    elif paper is Paper.SECTION_21 and landlord is Landlord.SOCIAL:
        case.add(papers.SECTION_21)
        if case.in_force("RRA25"):
            case.check(CHECK_SOCIAL)
    elif paper is Paper.SECTION_8 and landlord in (Landlord.PRIVATE, Landlord.SOCIAL):
        case.add(papers.SECTION_8)
    else:
        case.check(FIND_PAPER)
        case.add(papers.READ_THE_PAPER)


def _private_section_21(case: Case) -> None:
    """Good until the last day for a claim in court; after it only where there is one. Source: HA88 s.21 private."""
    life = private_section_21(case)
    if life is OldNotice.LIVES:
        case.add(papers.SECTION_21 if case.in_force("HA88 s.21 private") else papers.COURT_PAPERS)
    elif life is OldNotice.DEAD:
        case.add(papers.DEAD_NOTICE)
    else:
        case.add(papers.READ_THE_PAPER)
