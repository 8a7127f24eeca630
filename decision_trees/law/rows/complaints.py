"""Rows of complaints and of the courts: children's services, the ombudsman, judicial review, equality and neglect."""

from __future__ import annotations

from datetime import date

from ..provision import READ, READ_AGAIN, SECOND_HAND, Instrument, Provision

_CRP06 = Instrument(
    "CRP06",
    "Children Act 1989 Representations Procedure (England) Regulations 2006",
    "uksi/2006/1738",
    note="In force from 1 September 2006. Read as changed to 2013; the copy carries no date.",
)
_LGA74 = Instrument(
    "LGA74",
    "Local Government Act 1974",
    "ukpga/1974/7",
    confidence=SECOND_HAND,
    note="Part 3 was read in part, in a copy without a date.",
)
_NOT_READ = "Its words were not read: take legal advice before you rely on it."
_EQA10 = Instrument("EqA10", "Equality Act 2010", "ukpga/2010/15", confidence=SECOND_HAND, note=_NOT_READ)
_HRA98 = Instrument("HRA98", "Human Rights Act 1998", "ukpga/1998/42", confidence=SECOND_HAND, note=_NOT_READ)
_CJCA15 = Instrument(
    "CJCA15",
    "Criminal Justice and Courts Act 2015",
    "ukpga/2015/2",
    in_force=date(2015, 4, 13),
    confidence=SECOND_HAND,
    note="Known from section 22 of the Act of 2026; its own words and first day were not read.",
)

ROWS = (
    _CRP06("", "complaints by children and care leavers about children's services"),
    _CRP06("reg.2", "what a working day is: no weekend, Christmas, Boxing Day, Good Friday or bank holiday"),
    _CRP06("reg.6", "a complaint may be spoken or written"),
    _CRP06("reg.9", "a complaint within one year"),
    _CRP06("reg.11", "telling the young person about the procedure and an advocate"),
    _CRP06("reg.8", "a complaint can wait where it would prejudice a court case", checked=READ_AGAIN),
    _CRP06(
        "reg.14",
        "first stage: 10 working days, or 20 if complex",
        checked=READ_AGAIN,
        note="Counted from the day it came in; from the day an advocate is appointed, where one was asked for and "
        "none was there. Read as changed to 2013.",
    ),
    _CRP06(
        "reg.17",
        "second stage: with an independent person, 25 working days, or 65 at most",
        checked=READ_AGAIN,
        note="Counted from the request; after a spoken complaint, from the day its written record is ready. Read as "
        "changed to 2013.",
    ),
    _CRP06("reg.18", "asking for a panel within 20 working days"),
    _CRP06("reg.19", "third stage: a panel within 30 working days"),
    _CRP06("reg.20", "the panel's report in 5 working days, the council's answer in 15"),
    _LGA74("", "Part 3, the Local Government and Social Care Ombudsman"),
    _LGA74("s.26", "what the ombudsman may look into"),
    _LGA74(
        "s.26B",
        "12 months for a complaint to the ombudsman",
        confidence=READ,
        checked=READ_AGAIN,
        checked_to=date(2012, 1, 16),
        note="Beginning with the day of hearing of the matter; the ombudsman can allow longer.",
    ),
    Provision(
        "CPR 54.5",
        "Civil Procedure Rules 1998, rule 54.5: judicial review, promptly and within three months",
        "https://www.legislation.gov.uk/uksi/1998/3132/rule/54.5",
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="Promptly, and not later than three months after the grounds arose. Known from law firms.",
    ),
    _EQA10("s.29", "no discrimination in services and in what public bodies do", checked=READ_AGAIN),
    _EQA10(
        "s.118",
        "six months for a discrimination claim in the county court",
        checked=READ_AGAIN,
        note="The court can allow longer. Known from what others write of it.",
    ),
    _EQA10("s.149", "public bodies have to think of equality when they decide", checked=READ_AGAIN),
    _HRA98("s.6", "public bodies may not act against human rights", checked=READ_AGAIN),
    _HRA98("s.7", "relying on human rights in a court, as a rule within one year", checked=READ_AGAIN),
    _CJCA15("s.20", "ill-treatment or wilful neglect by a care worker", checked=READ_AGAIN),
    _CJCA15("s.21", "ill-treatment or wilful neglect by a care provider", checked=READ_AGAIN),
)
