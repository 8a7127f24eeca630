"""What a former relevant child is owed at each age. Children Act 1989 ss.23C to 23CZB."""

from __future__ import annotations

from . import leaving_care_duties as duty
from . import leaving_care_outcomes as out
from .advice import Duty, Outcome
from .answers import YesNo
from .care_history import Reading
from .engine import Case
from .facts import AGE, EDUCATION, PA_TO_25, SUPPORT, UNDER_21, Age, Plain, Study
from .law import PROVISIONS
from .qualifying import ask_about_immigration


def former_relevant_child(case: Case, ways: tuple[Reading, ...], *, to_eighteen: bool) -> Outcome:
    ask_about_immigration(case)
    if case.steps[AGE.key].value is Age.FROM_25:
        return out.FORMER_RELEVANT_EDUCATION
    add_from(case, "CWSA26 s.9", duty.NOT_INTENTIONALLY_HOMELESS)
    if under_21(case, ways):
        if to_eighteen:
            add_from(case, "CA89 s.23CZA", duty.STAYING_PUT)
        return out.FORMER_RELEVANT
    study = case.ask(EDUCATION)
    if study in (Study.IN_PLAN, Study.OTHER):
        return out.FORMER_RELEVANT_EDUCATION
    if study is Study.NOT_SURE:
        case.check("Ask whether they are in education or training or want to start: more is owed if so.")
    in_force = PROVISIONS["CA89 s.23CZB"].in_force_on(case.as_at)
    case.find(PA_TO_25, Plain.of(in_force))
    if not in_force:
        return out.STATUS_REVIEW if study is Study.NOT_SURE else out.ENDED_AT_21
    case.add(duty.SUPPORT_TO_25 if case.ask(SUPPORT) is YesNo.YES else duty.OFFER_AGAIN)
    return out.FORMER_RELEVANT_21


def under_21(case: Case, ways: tuple[Reading, ...]) -> bool:
    """Whether under 21 on the day of the case; what leaves it open has gone to a review before."""
    return case.find(UNDER_21, Plain.of(case.as_at < ways[0].birthday(21))) is Plain.YES


def add_from(case: Case, provision: str, added: Duty) -> None:
    """Add a duty from the day on which its provision is in force."""
    if PROVISIONS[provision].in_force_on(case.as_at):
        case.add(added)
