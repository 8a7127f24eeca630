"""What a landlord's paper is worth on the day of the case. Private landlords lost the notice without a reason on 1 May
2026 and the last day in court for older ones was 31 July 2026; housing associations still have it."""

from __future__ import annotations

from ..answers import YesNo
from ..engine import Case, Choice, Option
from ..facts import LANDLORD, Landlord
from . import duties as duty
from . import papers


class Paper(Option):
    """What the landlord or the court has sent."""

    SECTION_21 = "A section 21 notice: it gives no reason"
    SECTION_8 = "A section 8 notice: it gives a reason, such as rent"
    COURT = "Papers from a court, or a day on which bailiffs come"
    OTHER = "Another letter that tells them to leave"
    NOT_SURE = "Not sure"


PAPER = Choice(
    "written_notice",
    "What is it?",
    ("HA88 s.8", "HA88 s.21"),
    why="Each kind has its own rules and its own time. Many notices are not valid.",
    hint="The kind stands at the top of a notice. Court papers carry a claim number.",
    options=Paper,
)
CLAIM = Choice(
    "claim_by_july_2026",
    "Did the landlord start a claim in court by 31 July 2026?",
    ("HA88 s.21 private", "SI 2026/421"),
    why="A private section 21 notice without such a claim cannot be used any more.",
    hint="If no court papers came, there probably was no claim. Ask the court if you are not sure.",
    options=YesNo,
)

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
    if case.in_force("HA88 s.21 private"):
        case.add(papers.SECTION_21)
        return
    claim = case.ask(CLAIM)
    if claim is YesNo.YES:
        case.add(papers.COURT_PAPERS)
    elif claim is YesNo.NO:
        case.add(papers.DEAD_NOTICE)
    else:
        case.check(FIND_PAPER)
        case.add(papers.READ_THE_PAPER)
