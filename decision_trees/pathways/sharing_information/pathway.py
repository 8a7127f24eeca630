"""May this be passed on, to whom, and what is the young person told? Consent is not the gate: a public task with
openness is, and agreement only where an Act says so. UK GDPR article 6; Housing Act 1996 ss.213A to 213B."""

from __future__ import annotations

from datetime import date
from typing import Any

from ...engine.advice import Outcome
from ...engine.answers import YesNo
from ...engine.case import Case
from ...engine.questions import Question
from ...law import PROVISIONS
from ...law.dates import PartialDate
from ...law.limits import SUBJECT_ACCESS
from ...shared.facts import Plain
from . import duties as duty
from . import outcomes as out
from . import records_requests as records
from .questions import (
    ABLE,
    AGREES,
    AGREES_TO_NOTICE,
    ASKER,
    FOR_SAFETY,
    HOLDER,
    IDENTITY_DOUBT,
    LATE,
    NEW_COMPLAINT,
    OBJECTS,
    PURPOSE,
    RECEIVED,
    RECEIVER,
    SUBJECT,
    TOLD,
    Asker,
    Late,
    Receiver,
    Subject,
)

_WHAT_FOR = "Find out which decision it is for. Ask who will see it, and how long it is kept."
_WHY_NOT = "Find out what worries the young person. See whether the task can be done without this."
_RECEIVED_WHEN = "Find out on what day the council got it. Until then count from the earliest day it can have been."


def sharing_information(case: Case) -> Outcome:
    """What may be shared on the facts given, or what comes first."""
    subject = case.ask(SUBJECT)
    if subject is Subject.OWN_RECORDS:
        return _own_records(case)
    if subject is Subject.COMPLAINT:
        return _complaint(case)
    safety = case.ask(FOR_SAFETY)
    if safety is YesNo.YES:
        return out.SHARE_TO_PROTECT
    if safety is YesNo.NOT_SURE:
        case.add(duty.ASK_SAFEGUARDING_LEAD)
    if subject is Subject.MORE:
        return out.NARROW_OR_REFUSE
    if subject is Subject.NOT_SURE:
        return _ask_first(case, SUBJECT)
    if subject is Subject.REFERRAL and case.in_force("HA96 s.213B"):
        return _with_agreement(case, out.REFER, out.NOT_REFERRED)
    if subject is Subject.FAMILY:
        return _with_agreement(case, out.TELL_CHILDRENS_SERVICES, out.FAMILY_NOT_TOLD)
    if subject is Subject.PLACED and case.in_force("HA96 s.213AA"):
        return _with_agreement(case, out.TELL_SCHOOL_AND_HEALTH, out.SCHOOL_AND_HEALTH_NOT_TOLD)
    return _ordinary(case)


def _ordinary(case: Case) -> Outcome:
    """Sharing that no Act makes depend on agreement: a lawful task, the least that does, and openness."""
    needed = case.ask(PURPOSE)
    if needed is YesNo.NO:
        return out.NARROW_OR_REFUSE
    if needed is YesNo.NOT_SURE:
        return _ask_first(case, PURPOSE)
    receiver = case.ask(RECEIVER)
    if receiver is Receiver.NOT_SURE:
        return _ask_first(case, RECEIVER)
    if receiver is Receiver.PRIVATE:
        # A yes counts only from somebody who understands what it is about.
        return out.SHARE_AS_AGREED if _able(case) and case.ask(AGREES) is YesNo.YES else out.DO_NOT_SHARE
    objects = case.ask(OBJECTS)
    if objects is YesNo.YES:
        case.check(_WHY_NOT, None)
        return out.STOP_AND_WEIGH
    _able(case)
    if objects is YesNo.NOT_SURE or case.ask(TOLD) is not YesNo.YES:
        case.add(duty.TELL_THEM_FIRST)
    return out.SHARE_WHAT_IS_NEEDED


def _ask_first(case: Case, asked: Question[Any]) -> Outcome:
    case.check(_WHAT_FOR, asked)
    return out.ASK_WHAT_IS_NEEDED


def _with_agreement(case: Case, notice: Outcome, none: Outcome) -> Outcome:
    """A notice that the Housing Act makes depend on agreement, or where it ends without."""
    return notice if case.ask(AGREES_TO_NOTICE) is YesNo.YES else none


def _able(case: Case) -> bool:
    """Whether they can decide on this themselves, as far as that is known."""
    able = case.ask(ABLE) is YesNo.YES
    if not able:
        case.add(duty.CHECK_UNDERSTANDING)
    return able


def _received(case: Case) -> PartialDate:
    """The day a request or complaint came in, noted where it is known exactly."""
    received = case.ask(RECEIVED)
    if received.exact:
        case.mark(duty.RECEIVED_ON, received.earliest)
    else:
        case.check(_RECEIVED_WHEN, RECEIVED)
    return received


def _own_records(case: Case) -> Outcome:
    """A person's right to see what is held about them. Source: UK GDPR articles 12 and 15."""
    asker = case.ask(ASKER)
    if asker is Asker.OTHER:
        return out.NOT_THEIR_RECORDS
    if asker is not Asker.SELF:
        case.add(duty.CHECK_AUTHORITY)
    if case.ask(IDENTITY_DOUBT) is YesNo.YES:
        case.add(duty.ASK_FOR_IDENTITY)
    if case.in_force("DUAA25 s.76"):
        case.add(duty.CLOCK_CAN_STOP)
    if case.find(LATE, _late(_received(case), case.as_at)) is Late.YES:
        case.add(duty.ALREADY_LATE)
    case.add(records.SENT_TO[case.ask(HOLDER)])
    return out.OWN_RECORDS


def _late(received: PartialDate, as_at: date) -> Late:
    """Whether the month has gone by, so far as the day it began is known."""
    gone = {SUBJECT_ACCESS.over(day, as_at) for day in (received.earliest, min(received.latest, as_at))}
    return Late.NOT_CLEAR if len(gone) > 1 else Late.YES if gone.pop() else Late.NO


def _complaint(case: Case) -> Outcome:
    """The time to acknowledge a complaint holds for those received from its first day on. Source: DPA18 s.164A."""
    if case.in_force("DPA18 s.164A"):
        latest = min(_received(case).latest, case.as_at)
        new = PROVISIONS["DPA18 s.164A"].in_force_on(latest)
        if case.find(NEW_COMPLAINT, Plain.of(new)) is Plain.YES:
            case.add(duty.ACKNOWLEDGE_IN_30_DAYS)
    return out.DATA_COMPLAINT
