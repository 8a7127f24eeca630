"""Rows of complaints: children's services, and the ombudsman."""

from __future__ import annotations

from .provision import SECOND_HAND, Instrument

_CRP06 = Instrument("CRP06", "Children Act 1989 Representations Procedure (England) Regulations 2006",
                    "uksi/2006/1738", note="In force from 1 September 2006. Read as changed to 2013; the copy carries "
                    "no date.")
_LGA74 = Instrument("LGA74", "Local Government Act 1974", "ukpga/1974/7", confidence=SECOND_HAND,
                    note="Part 3 was read in part, in a copy without a date.")

ROWS = (
    _CRP06("", "complaints by children and care leavers about children's services"),
    _CRP06("reg.2", "what a working day is: no weekend, Christmas, Boxing Day, Good Friday or bank holiday"),
    _CRP06("reg.6", "a complaint may be spoken or written"),
    _CRP06("reg.9", "a complaint within one year"),
    _CRP06("reg.11", "telling the young person about the procedure and an advocate"),
    _CRP06("reg.14", "first stage: 10 working days, or 20 if complex"),
    _CRP06("reg.17", "second stage: with an independent person, 25 working days, or 65 at most"),
    _CRP06("reg.18", "asking for a panel within 20 working days"),
    _CRP06("reg.19", "third stage: a panel within 30 working days"),
    _CRP06("reg.20", "the panel's report in 5 working days, the council's answer in 15"),
    _LGA74("", "Part 3, the Local Government and Social Care Ombudsman"),
    _LGA74("s.26", "what the ombudsman may look into"),
)
