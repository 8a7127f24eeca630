"""What a former relevant child is owed at each age. Children Act 1989 ss.23C to 23CZB."""

from __future__ import annotations

from ...engine.advice import Outcome
from ...engine.answers import YesNo
from ...engine.case import Case
from ...shared.facts import AGE, EDUCATION, Age, Plain, Study, under_21
from . import duties as duty
from . import outcomes as out
from .questions import PA_TO_25, SUPPORT, TO_EIGHTEEN
from .sure import Sure


def former_relevant_child(case: Case) -> Outcome:
    """The result for a former relevant child, with what is added at this age."""
    if case.known(AGE) is Age.FROM_25:
        return out.FORMER_RELEVANT_EDUCATION
    if case.in_force("CWSA26 s.9"):
        case.add(duty.NOT_INTENTIONALLY_HOMELESS)
    if under_21(case):
        to_eighteen = TO_EIGHTEEN.key in case.steps and case.known(TO_EIGHTEEN) is Sure.YES
        if to_eighteen and case.in_force("CA89 s.23CZA"):
            case.add(duty.STAYING_PUT)
        return out.FORMER_RELEVANT
    study = case.ask(EDUCATION)
    if study in (Study.IN_PLAN, Study.OTHER):
        return out.FORMER_RELEVANT_EDUCATION
    if study is Study.NOT_SURE:
        case.check("Ask whether they are in education or training, or want to. More is owed if so.", EDUCATION)
    in_force = case.in_force("CA89 s.23CZB")
    case.find(PA_TO_25, Plain.of(in_force))
    if not in_force:
        return out.STATUS_REVIEW if study is Study.NOT_SURE else out.ENDED_AT_21
    case.add(duty.SUPPORT_TO_25 if case.ask(SUPPORT) is YesNo.YES else duty.OFFER_AGAIN)
    return out.FORMER_RELEVANT_21
