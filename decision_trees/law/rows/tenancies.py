"""Rows of what protects a home that is let or lent: eviction, notices, letting, repair, and who may be turned down."""

from __future__ import annotations

from datetime import date

from ..provision import READ_AGAIN, SECOND_HAND, UNCONFIRMED, UNDATED, Instrument

_PEA77 = Instrument("PEA77", "Protection from Eviction Act 1977", "ukpga/1977/43", checked_to=date(2023, 12, 31))
_HA85 = Instrument("HA85", "Housing Act 1985", "ukpga/1985/68")
_RRA25 = Instrument("RRA25", "Renters' Rights Act 2025", "ukpga/2025/26", in_force=date(2026, 5, 1), note=UNDATED)

ROWS = (
    _PEA77("s.1", "to put people out of their home unlawfully, or to harass them out, is a crime", checked=READ_AGAIN),
    _PEA77(
        "s.3",
        "no eviction without a court order, licences included, unless excluded",
        checked=READ_AGAIN,
        note="Subsection (2B) brings in licences. A room for the night under section 188 or 190 of the Housing Act "
        "1996 is outside it, by a judgment that was read in summaries.",
    ),
    _PEA77(
        "s.3A",
        "which tenancies and licences are excluded",
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="Subsections (1) to (4) were read. (7)(b), no rent, and (8), a licence in a hostel, are known from "
        "professionals' pages and from a note on an order made under it.",
    ),
    _PEA77(
        "s.5",
        "four weeks' notice in writing at the least",
        checked=READ_AGAIN,
        note="Subsection (1A) is on periodic licences. What is excluded is outside it.",
    ),
    _PEA77("s.6", "district councils may prosecute", checked=READ_AGAIN),
    _HA85(
        "s.622",
        "what a hostel is",
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="A building in which homes are not separate and self-contained, with board or with a shared place to "
        "cook. Known from professionals' pages.",
    ),
    _HA85(
        "s.83",
        "notice to a secure or flexible tenant of a council",
        checked=READ_AGAIN,
        in_force=None,
        confidence=UNCONFIRMED,
        note="Nobody here saw the words on secure, flexible or introductory tenancies of a "
        "council. We understand that each needs a notice that gives reasons, and a court; check the time and form.",
    ),
    Instrument("HA88", "Housing Act 1988", "ukpga/1988/50")(
        "Sch.2 ground 8",
        "rent arrears that leave the court no choice",
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="Three months' rent since 1 May 2026 for tenancies that are not social housing ones, two months before "
        "and for others, both on the day of the notice and at the hearing. Known from law firms.",
    ),
    _RRA25(
        "s.8",
        "rent in advance on private lets, with section 9",
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="None may be taken before the tenancy is agreed; then one month at the most. The start was read in "
        "SI 2026/421; the amounts are known from agents' and landlords' pages.",
    ),
    _RRA25(
        "s.33",
        "no landlord may refuse people on benefits or with children, with what follows",
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="Part 1, chapter 3. The start was read in SI 2026/421; the words of the "
        "sections, and their numbers, were not.",
    ),
    Instrument("EqA10", "Equality Act 2010", "ukpga/2010/15")(
        "s.33",
        "no discrimination in letting or managing a home, with sections 34 to 36",
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="In force since 2010. The words were not read here: it is well known.",
    ),
    Instrument("LTA85", "Landlord and Tenant Act 1985", "ukpga/1985/70", in_force=date(2025, 10, 27))(
        "s.10A",
        "social landlords and dangerous homes: Awaab's law",
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="With the Hazards in Social Housing (Prescribed Requirements) (England) Regulations 2025, from 27 October "
        "2025: an emergency is looked into and made safe within 24 hours; damp and mould that is a serious risk is "
        "looked into within 10 working days. For leases of registered providers. Known from law firms.",
    ),
    Instrument("HA04", "Housing Act 2004", "ukpga/2004/34")(
        "s.4",
        "a district inspects a home that may be dangerous, and acts: Part 1",
        checked=READ_AGAIN,
        in_force=None,
        confidence=UNCONFIRMED,
        note="Nobody here saw the words. It is well known as the law on hazards in homes.",
    ),
)
