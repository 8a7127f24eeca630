"""Rows of the Children Act 1989: help for children and families, care, and leaving care."""

from __future__ import annotations

from datetime import date

from ..provision import READ_AGAIN, SECOND_HAND, UNCONFIRMED, UNDATED, Instrument

_STAYING_PUT = {"in_force": date(2014, 5, 13), "note": "In force by SI 2014/889."}
_CA89 = Instrument("CA89", "Children Act 1989", "ukpga/1989/41", checked_to=date(2026, 3, 25))

ROWS = (
    _CA89("s.17", "services for children in need and their families"),
    _CA89("s.17(6)", "what help may consist of, including accommodation"),
    _CA89("s.17(10)", "who is a child in need", note="Almost every homeless person of 16 or 17 is one."),
    _CA89("s.20", "when a council must or may accommodate a child"),
    _CA89("s.20(1)", "the duty to accommodate a child in need whom nobody can house or care for"),
    _CA89("s.20(3)", "the duty at 16 and 17 where welfare would otherwise be seriously harmed"),
    _CA89("s.20(4)", "the power to accommodate a child although a parent could"),
    _CA89("s.20(6)", "finding out what the child wishes and feels, and giving it due weight"),
    _CA89("s.20(7)", "a parent's objection, and its limits in (8) to (10)"),
    _CA89("s.20(8)", "a parent taking a child away from a home under the section", checked=READ_AGAIN),
    _CA89("s.20(11)", "at 16 and 17 the young person's own agreement outweighs an objection"),
    _CA89(
        "s.21(2)",
        "a child whom the police or a court ask a council to receive",
        in_force=None,
        checked=READ_AGAIN,
        checked_to=None,
        confidence=UNCONFIRMED,
        note="Paragraph (b) is about a child who is kept after arrest. Background knowledge: its words were not read.",
    ),
    _CA89(
        "s.22",
        "who is looked after by a council",
        checked=READ_AGAIN,
        note="A care order counts at once, and "
        "accommodation once it has been given for more than 24 hours without a break. Whether the first or the next "
        "day is then the first is not said.",
    ),
    _CA89(
        "s.22A",
        "accommodating children under a care order",
        note="It speaks of a child in the care of a council, which section 105(1) limits to a care order.",
    ),
    _CA89("s.22C", "where a looked-after child may live"),
    _CA89("s.22C(6)", "kinds of placement, with other arrangements in paragraph (d)"),
    _CA89(
        "s.23ZA", "visits to looked-after children, and to some who were until they were detained", checked=READ_AGAIN
    ),
    _CA89("s.23A", "relevant children and their responsible authority"),
    _CA89("s.23A(4)", "the responsible council is the one that looked after a relevant child last", checked=READ_AGAIN),
    _CA89("s.23B", "what is owed to a relevant child"),
    _CA89("s.23B(8)", "maintaining a relevant child and giving them suitable accommodation"),
    _CA89("s.23C", "former relevant children and what is owed to them"),
    _CA89(
        "s.23C(4)",
        "help with living costs near work, with education, and other help that welfare requires",
        note="Paragraph (b), help with the cost of living near a course, is a duty as far as welfare and education "
        "require it. There is no automatic duty to house a former relevant child at 18; other help can include a "
        "home.",
    ),
    _CA89("s.23C(7)", "duties that go on past 21 while planned education or training lasts"),
    _CA89("s.23CA", "returning to education or training before 25"),
    _CA89("s.23CZA", "staying put with a former foster carer", **_STAYING_PUT),
    _CA89(
        "s.23CZAA",
        "Staying Close",
        in_force=None,
        checked=READ_AGAIN,
        checked_to=None,
        confidence=UNCONFIRMED,
        note="Inserted by section 7 of the 2026 Act. Its words were read: for former relevant children under 25 the "
        "council assesses the need and, where welfare requires it, gives support, which is advice, information and "
        "representations. Its start was not seen. It may have begun on 30 September 2026: ask your legal team.",
    ),
    _CA89(
        "s.23CZB",
        "advice and support on request from 21 to 24",
        in_force=date(2018, 4, 1),
        note="In force from 1 April 2018 (SI 2018/346). People who only qualify under section 24 do not get it.",
    ),
    _CA89("s.23D", "personal advisers"),
    _CA89("s.23E", "pathway plans"),
    _CA89("s.24", "people who qualify for advice and assistance"),
    _CA89("s.24A", "advice and assistance for people who qualify"),
    _CA89("s.24B", "help with work, education, training and vacation accommodation"),
    _CA89(
        "s.24B(3)",
        "whom help with education and training reaches",
        note="Narrower than section 24: people looked after by a council, or under a special guardianship order.",
    ),
    _CA89("s.24B(5)", "vacation accommodation for students under 25"),
    _CA89("s.24D", "representations and complaints about leaving care"),
    _CA89(
        "s.25",
        "keeping a looked-after child in secure accommodation",
        in_force=None,
        checked=READ_AGAIN,
        checked_to=None,
        confidence=UNCONFIRMED,
        note="Background knowledge: its words were not read. Take legal advice before any use.",
    ),
    _CA89("s.26", "reviews, representations and complaints"),
    _CA89("s.26(3)", "the procedure for complaints by and about looked-after children and children in need"),
    _CA89("s.26A", "advocacy for children and care leavers who complain"),
    _CA89("s.27", "help between councils and other bodies"),
    _CA89("s.31", "care orders, which cannot be made from 17 on"),
    _CA89(
        "s.47",
        "enquiries where a child who lives or is found in the area may be suffering significant harm",
        checked=READ_AGAIN,
        note="The duty begins with reasonable cause to suspect it. No consent is part of it; "
        "subsection (5A) asks for the child's wishes.",
    ),
    _CA89(
        "s.85",
        "a child placed for three months by a health body or education function: the home council is told",
        checked=READ_AGAIN,
        note="Or meant to be placed for so long. The council told is the one where the child was "
        "ordinarily resident before.",
    ),
    _CA89(
        "s.86",
        "the same for a child in a care home or an independent hospital",
        checked=READ_AGAIN,
        checked_to=None,
        confidence=SECOND_HAND,
        note="Known from a professional's page.",
    ),
    _CA89(
        "s.100",
        "asking the High Court to use its own power over a child, its inherent jurisdiction",
        in_force=None,
        checked=READ_AGAIN,
        checked_to=None,
        confidence=UNCONFIRMED,
        note="Needed where a child is to be kept under "
        "lock or watch and section 25 does not reach. Background knowledge: its words were not read.",
    ),
    _CA89(
        "s.66",
        "who is a privately fostered child",
        checked=READ_AGAIN,
        checked_to=None,
        note="Under 16, or under "
        "18 if disabled, in the carer's own home, for 28 days or more, had or meant. A county court took a wider "
        "view for priority need, which binds nobody. " + UNDATED,
    ),
    _CA89("s.105", "meaning of child, parental responsibility and in care"),
    _CA89("Sch.2 para.19A", "preparing a looked-after child for leaving care"),
    _CA89("Sch.2 para.19B", "eligible children"),
    _CA89("Sch.2 para.19BA", "considering staying put before leaving care", **_STAYING_PUT),
    _CA89("Sch.2 para.19C", "personal advisers for eligible children"),
)
