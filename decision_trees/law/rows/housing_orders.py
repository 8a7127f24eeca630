"""Rows of what stands beside the Housing Act: priority need, suitability, reviews, and the tenancy law of 2026."""

from __future__ import annotations

from datetime import date

from ..provision import AS_MADE, READ_AGAIN, UNCONFIRMED, UNDATED, Instrument

_PNO02 = Instrument(
    "PNO02",
    "Homelessness (Priority Need for Accommodation) (England) Order 2002",
    "uksi/2002/2051",
    in_force=date(2002, 7, 31),
    note="Read with changes to 2021; the copy carries no day.",
)
_BEDS = Instrument(
    "SI 2003/3326",
    "Homelessness (Suitability of Accommodation) (England) Order 2003",
    "uksi/2003/3326",
    in_force=date(2004, 4, 1),
    note=AS_MADE,
)
_SUITABLE = Instrument(
    "SI 2012/2601",
    "Homelessness (Suitability of Accommodation) (England) Order 2012",
    "uksi/2012/2601",
    in_force=date(2012, 11, 9),
    note=AS_MADE,
)
_REVIEWS = Instrument(
    "SI 2018/223",
    "Homelessness (Review Procedure etc.) Regulations 2018",
    "uksi/2018/223",
    in_force=date(2018, 4, 3),
    note=AS_MADE,
)
_RRA25 = Instrument(
    "RRA25",
    "Renters' Rights Act 2025",
    "ukpga/2025/26",
    in_force=date(2026, 5, 1),
    note="In force from 1 May 2026 for assured tenancies that are not social housing ones (SI 2026/421, regulation 2).",
)
_SI421 = Instrument(
    "SI 2026/421",
    "Renters' Rights Act 2025 (Commencement No. 2 and Transitional and Saving Provisions) Regulations 2026",
    "uksi/2026/421",
    in_force=date(2026, 5, 1),
    note=AS_MADE,
)
_SI803 = Instrument(
    "SI 2026/803",
    "Children's Wellbeing and Schools Act 2026 (Commencement No. 2) (England) Regulations 2026",
    "uksi/2026/803",
    note="The order itself was not seen: its title was, and what notes on the Housing Act say of it.",
)
_HA88 = Instrument("HA88", "Housing Act 1988", "ukpga/1988/50", note="Read in SI 2026/421 and in the Housing Act 1996.")

ROWS = (
    _PNO02("", "priority need of 16 and 17 year olds and of young people who have been in care"),
    _PNO02("art.1", "what the words of the order mean"),
    _PNO02("art.1(3)", "relevant student: in full-time study, and without a home in a vacation"),
    _PNO02(
        "art.3",
        "priority need at 16 and 17, unless a relevant child or owed section 20",
        note="It only takes away priority by age: other priority need stays. " + UNDATED,
    ),
    _PNO02(
        "art.4",
        "priority need under 21 after being looked after, accommodated or fostered at 16 or 17",
        checked=READ_AGAIN,
        note="Automatic, and wider than leaving-care status: no 13 weeks, and hospital and "
        "voluntary homes count. Private fostering is not settled: in the Children Act it takes a child under 16, or "
        "under 18 if disabled; one county court is reported to have gone wider here. Not for relevant students. It "
        "ends on the 21st birthday. " + UNDATED,
    ),
    _PNO02(
        "art.5",
        "priority need from 21 when vulnerable because of having been in care",
        note="No upper age, and care at any age counts. Not for relevant students. " + UNDATED,
    ),
    _PNO02("art.5(2)", "priority need when vulnerable because of service in the armed forces", checked=READ_AGAIN),
    _PNO02(
        "art.5(3)",
        "priority need when vulnerable because of a custodial sentence or custody on remand",
        checked=READ_AGAIN,
    ),
    _PNO02("art.6", "priority need of people vulnerable because they fled violence"),
    _BEDS(
        "",
        "bed and breakfast for people with children or who are pregnant, six weeks at most",
        note="It does not name people of 16 and 17 or single young adults: guidance does. " + AS_MADE,
    ),
    _SUITABLE("", "suitable accommodation"),
    _SUITABLE("art.2", "location: distance, work, caring, education, support and transport"),
    _SUITABLE("art.3", "when a private rented offer is not suitable"),
    Instrument(
        "SI 2006/1294",
        "Allocation of Housing and Homelessness (Eligibility) (England) Regulations 2006",
        "uksi/2006/1294",
        note="Read with changes to September 2021; later classes were not seen. "
        "Leave given to unaccompanied children is not named in it: check.",
    )("", "who is eligible in spite of immigration control, and who is not"),
    Instrument(
        "SI 2006/2527",
        "Allocation of Housing and Homelessness (Miscellaneous Provisions) (England) Regulations 2006",
        "uksi/2006/2527",
        note="Read in part.",
    )(
        "reg.3",
        "how old an earlier application may be, for a referral to the council that placed them here",
        checked=READ_AGAIN,
        note="Five years, and the time from that application to the day of the placement: so about "
        "five years from the placement. Read in part.",
    ),
    _REVIEWS("", "reviews, notices and the duty to refer"),
    _REVIEWS("reg.3", "who may decide on a notice about refusing to cooperate"),
    _REVIEWS("reg.5", "where a request goes, and two weeks for reasons in the short reviews", checked=READ_AGAIN),
    _REVIEWS(
        "reg.7",
        "what a reviewer says before a decision against the person, and their answer",
        checked=READ_AGAIN,
        note="Where they answer, the three weeks of regulation 9 begin with the day on which"
        " the answer came in. " + AS_MADE,
    ),
    _REVIEWS("reg.8", "who may carry out a review: someone senior and not involved before"),
    _REVIEWS(
        "reg.9",
        "how long a review may take: three, eight, ten or twelve weeks",
        checked=READ_AGAIN,
        note="Eight weeks as a rule; three for the steps and the end of prevention, and the "
        "steps of relief. Each begins with the day of the request; the three weeks with the day on which an "
        "answer under regulation 7 came in. " + AS_MADE,
    ),
    _REVIEWS(
        "Sch",
        "public bodies that have the duty to refer",
        in_force=date(2018, 10, 1),
        checked=READ_AGAIN,
        note="Regulation 1(3) starts it on 1 October 2018. It ends with NHS trusts and the Secretary of State for "
        "Defence; whether it was changed later was not seen. " + AS_MADE,
    ),
    Instrument(
        "HRA17",
        "Homelessness Reduction Act 2017",
        "ukpga/2017/13",
        in_force=date(2018, 4, 3),
        note="Read in the Housing Act 1996, which it changed.",
        checked_to=date(2026, 10, 7),
    )("", "56 days, prevention, relief, plans and local connection after care"),
    Instrument(
        "SI 2021/797",
        "Domestic Abuse Act 2021 (Commencement No. 1 and Saving Provisions) Regulations 2021",
        "uksi/2021/797",
        in_force=date(2021, 7, 5),
        note="Read in notes on the Housing Act and the Order of 2002.",
    )("", "priority need after domestic abuse"),
    Instrument(
        "SI 2025/706",
        "Allocation of Housing (Qualification Criteria for Victims of Domestic Abuse and Care "
        "Leavers) (England) Regulations 2025",
        "uksi/2025/706",
        in_force=date(2025, 7, 10),
        note="For eligible, relevant and former relevant people under 25, and after domestic abuse; not for "
        "people who only qualify under section 24. It says nothing about bands. Read as made in June 2025.",
    )("", "no local connection test for social housing"),
    _HA88("s.8", "a landlord's notice that gives a reason"),
    _HA88(
        "s.21",
        "a landlord's notice that gives no reason",
        checked=READ_AGAIN,
        note="Since 1 May 2026 only for an assured shorthold of social housing whose landlord is "
        "a private registered provider (section 145(8) of the Act of 2025). Read in SI 2026/421 and in the Housing "
        "Act 1996. That it lasts for six months as a rule, in subsections (4D) and (4E), was not read: past that "
        "time it counts here as not known.",
    ),
    _HA88(
        "s.21 private",
        "the last day to go to court on a private landlord's older notice without a reason",
        until=date(2026, 7, 31),
        checked=READ_AGAIN,
        note="For a notice given before 1 May 2026. The landlord had to "
        "ask the court to issue the claim by the earlier of this day and six months from the notice, or four months "
        "from its date where that is the rule (Schedule 6 to the Act of 2025, paragraphs 3 and 4).",
    ),
    _RRA25("", "private tenancies since 1 May 2026"),
    _RRA25(
        "s.145(8)",
        "which tenancies of social housing keep the old rules",
        checked=READ_AGAIN,
        note="Only an assured shorthold tenancy of social housing whose landlord is a private registered provider. "
        "Any other let of one is under the new rules, as we read it, and so is any let of a charity or an "
        "association that is not registered.",
    ),
    _RRA25(
        "Sch.6 para.3",
        "the old law goes on while an older section 21 notice lives, with paragraph 4",
        checked=READ_AGAIN,
        note="It takes a claim that the landlord asked the court to issue in time. That the old "
        "words of sections 175(5) and 195(6) of the Housing Act go on with it is our reading.",
    ),
    _RRA25(
        "social",
        "assured tenancies of social housing",
        in_force=None,
        confidence=UNCONFIRMED,
        checked=READ_AGAIN,
        note="Planned for 2027. No starting day was seen in copies of 2026, so the old rules go on: look again.",
        planned="The government plans it for 2027. No order that starts it was seen.",
    ),
    _SI421("", "what starts for private tenancies on 1 May 2026, and what is saved"),
    _SI421("reg.2", "new tenancy rules, for tenancies that are not social housing ones"),
    _SI421("reg.3", "what starts for everyone"),
    _SI421("reg.10", "section 195A goes on for offers accepted before 1 May 2026"),
    _SI803("", "starting days under the Act of 2026", in_force=date(2026, 7, 14)),
    _SI803(
        "reg.5",
        "section 11 of the Act, on telling services of temporary accommodation",
        in_force=date(2026, 9, 1),
        checked_to=date(2026, 10, 7),
    ),
    _SI803(
        "reg.6",
        "section 9 of the Act, on intentional homelessness",
        in_force=date(2026, 9, 30),
        checked_to=date(2026, 10, 7),
        note="Paragraph (c) starts section 9. What (a) and (b) start was not seen.",
    ),
)
