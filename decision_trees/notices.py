"""What a landlord's paper is, and whether a private landlord's older section 21 notice still lives. Housing Act 1988
ss.8, 21; Renters' Rights Act 2025 Sch.6 paras 3, 4."""

from __future__ import annotations

from .answers import YesNo
from .engine import Case, Choice, Finding, Option


class Paper(Option):
    """What the landlord or the court has sent."""

    SECTION_21 = "A section 21 notice: it gives no reason"
    SECTION_8 = "A section 8 notice: it gives a reason, such as rent"
    COURT = "Papers from a court, or a day on which bailiffs come"
    OTHER = "Another letter that tells them to leave"
    NOT_SURE = "Not sure"


class OldNotice(Option):
    """Whether a private landlord's section 21 notice can still be used."""

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
    "claim_by_july_2026",
    "Did the landlord ask the court in time, by 31 July 2026, to start a claim on that notice?",
    ("HA88 s.21 private", "RRA25 Sch.6 para.3"),
    why="A private section 21 notice lives on only with such a claim, and only if it was given before 1 May 2026.",
    hint="The claim form has the day. It also had to be asked for within six months of the notice or, for some notices,"
    " four months of the date in it. If you have not seen the form, choose not sure and ask the court.",
    options=YesNo,
)
OLD_NOTICE = Finding[OldNotice](
    "old_notice", "A private section 21 notice", ("HA88 s.21 private", "RRA25 Sch.6 para.3")
)

FIND_THE_CLAIM = (
    "Ask the landlord and the court for the claim form, and see on what day the court was asked to issue it. Without"
    " one in time the notice has no effect any more. Until that is known, help goes on as if it counted."
)
_LIFE = {YesNo.YES: OldNotice.LIVES, YesNo.NO: OldNotice.DEAD, YesNo.NOT_SURE: OldNotice.NOT_KNOWN}


def private_section_21(case: Case) -> OldNotice:
    """Whether a section 21 notice of a private landlord still lives: until the last day for going to court, and after
    it only where the landlord asked for a claim in time. Source: RRA25 Sch.6 paras 3, 4."""
    if case.in_force("HA88 s.21 private"):
        return case.find(OLD_NOTICE, OldNotice.LIVES)
    life = _LIFE[case.ask(CLAIM)]
    if life is OldNotice.NOT_KNOWN:
        case.check(FIND_THE_CLAIM)
    return case.find(OLD_NOTICE, life)
