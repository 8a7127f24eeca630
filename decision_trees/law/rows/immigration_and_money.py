"""Rows of immigration status, benefits, grants and council tax."""

from __future__ import annotations

from datetime import date

from ..provision import AS_MADE, READ_AGAIN, SECOND_HAND, UNCONFIRMED, UNDATED, Instrument, Provision

_NIAA02 = Instrument(
    "NIAA02", "Nationality, Immigration and Asylum Act 2002", "ukpga/2002/41", checked_to=date(2026, 3, 22)
)
_CLCA00 = Instrument("CLCA00", "Children (Leaving Care) Act 2000", "ukpga/2000/35", note=UNDATED)
_UC13 = Instrument(
    "UC13",
    "Universal Credit Regulations 2013",
    "uksi/2013/376",
    in_force=date(2013, 4, 29),
    checked_to=date(2018, 12, 31),
    note="In force from 29 April 2013.",
)

_IAA99 = Instrument("IAA99", "Immigration and Asylum Act 1999", "ukpga/1999/33", checked_to=date(2026, 4, 7))
_IA14 = Instrument(
    "IA14",
    "Immigration Act 2014",
    "ukpga/2014/22",
    in_force=date(2016, 2, 1),
    checked_to=date(2026, 2, 4),
    note="The copy read shows no starting day; that it is 1 February 2016 for all of England was not confirmed.",
)

ROWS = (
    _NIAA02("Sch.3", "limits on support for some adults because of immigration status"),
    _NIAA02(
        "Sch.3 para.1",
        "the kinds of support that are limited",
        note="Children Act sections 17, 23C, 23CZB, 23CA, 24A and 24B, and the Housing Act powers during a review "
        "or appeal. Not sections 23B or 23CZA.",
    ),
    _NIAA02("Sch.3 para.2", "it never reaches children under 18 or British citizens"),
    _NIAA02("Sch.3 para.3", "support goes on as far as human rights need it"),
    _NIAA02("Sch.3 para.7", "people in the country unlawfully, other than those whose asylum claim is open"),
    _NIAA02("Sch.3 para.14", "when a council tells the Home Office"),
    _NIAA02("Sch.3 para.17", "when an asylum claim or appeal counts as decided"),
    _IAA99(
        "s.4",
        "Home Office support for some people whose asylum claim was refused",
        checked=READ_AGAIN,
        note="The copy read may not show later changes.",
    ),
    _IAA99(
        "s.95",
        "Home Office support for asylum seekers of 18 and over, and those who depend on them",
        checked=READ_AGAIN,
        note="A power, for people who are or will soon be destitute. Section 94 says that an "
        "asylum seeker here is not under 18.",
    ),
    _IAA99("s.98", "Home Office support for a short time, until section 95 is decided", checked=READ_AGAIN),
    _IA14(
        "s.21",
        "who has a right to rent, for ever or for a time",
        checked=READ_AGAIN,
        note="The Home Office can give permission to rent to somebody who has no leave: subsection (3). The copy "
        "read shows no starting day; that it is 1 February 2016 for all of England was not confirmed.",
    ),
    _IA14("s.22", "a landlord may not let to an adult who has no right to rent", checked=READ_AGAIN),
    _IA14(
        "Sch.3",
        "homes outside the right to rent rules",
        checked=READ_AGAIN,
        checked_to=None,
        confidence=SECOND_HAND,
        note="Its words were not read. As far as we know it leaves out social housing let by "
        "a council's nomination, hostels, care homes, homes under a council's duties, and student homes: check.",
    ),
    Instrument(
        "MSA15",
        "Modern Slavery Act 2015",
        "ukpga/2015/30",
        in_force=date(2015, 11, 1),
        checked_to=date(2026, 4, 7),
        note="The text read shows no starting day; that it is 1 November 2015 was not confirmed.",
    )("s.52", "telling the Home Office of a person who may be a victim of slavery"),
    _CLCA00("s.6", "benefits of care leavers aged 16 and 17"),
    _UC13("reg.8", "when a person of 16 or 17 can claim universal credit"),
    _UC13("Sch.4 para.4", "no housing costs for a care leaver of 16 or 17"),
    _UC13(
        "Sch.1 para.3",
        "rent of supported and of temporary homes is left to housing benefit, with 3A and 3B",
        checked=READ_AGAIN,
        note="Specified accommodation (3A) and homes that a council found for a homeless person "
        "(3B). 3 and 3A were read, 3B in part.",
    ),
    _UC13(
        "Sch.4 para.29",
        "who is free from the shared rate",
        checked=READ_AGAIN,
        note="Paragraph (2): under 25 and once an eligible or relevant child. (4): three months in hostels for "
        "homeless people, with help accepted, from 16. Further ways follow disability and a child of one's own.",
    ),
    Instrument(
        "SI 2021/546",
        "Housing Benefit and Universal Credit (Care Leavers and Homeless) (Amendment) Regulations 2021",
        "uksi/2021/546",
        in_force=date(2021, 5, 31),
        note=AS_MADE,
    )(
        "",
        "no shared accommodation rate until 25 after being an eligible or relevant child",
        note="For universal credit only those in paragraph 29(2). The rule of housing benefit is wider. " + AS_MADE,
    ),
    Instrument("LGFA92", "Local Government Finance Act 1992", "ukpga/1992/14")(
        "s.13A",
        "council tax reductions that a council may give",
        in_force=None,
        confidence=UNCONFIRMED,
        note="The words of (1)(c), a reduction by choice, were not seen. No national exemption for care leavers was "
        "found: each district decides, often up to 25.",
    ),
    Instrument(
        "SI 2020/1311",
        "Debt Respite Scheme (Breathing Space Moratorium and Mental Health Crisis Moratorium) "
        "(England and Wales) Regulations 2020",
        "uksi/2020/1311",
    )(
        "",
        "breathing space for debts",
        in_force=None,
        confidence=UNCONFIRMED,
        checked=READ_AGAIN,
        note="Nobody here saw the words. A debt adviser can ask for it; we understand that it holds off most creditors "
        "for 60 days, council tax included.",
    ),
    Provision(
        "CRF",
        "Crisis and Resilience Fund: payments in a crisis, and towards housing costs",
        "https://www.gov.uk/government/publications/crisis-and-resilience-fund-guidance-for-local-authorities-"
        "in-england-1-april-2026-to-31-march-2029",
        date(2026, 4, 1),
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="From 1 April 2026 to 31 March 2029, in place of discretionary housing payments and the Household "
        "Support Fund. Each council sets its own rules. Known from councils' and advisers' pages.",
    ),
    Provision(
        "Setting up home allowance",
        "Setting up home allowance: £3,000 recommended",
        "https://www.gov.uk/government/publications/children-act-1989-transition-to-adulthood-for-care-leavers",
        date(2023, 4, 1),
        confidence=SECOND_HAND,
        note="A figure of the guidance, volume 3, since 1 April 2023 "
        "(£2,000 before); not a right in law. Councils differ.",
    ),
    Provision(
        "Apprenticeship bursary",
        "Apprenticeship care leavers' bursary: £3,000 in instalments",
        "https://www.gov.uk/guidance/support-for-apprentices-that-are-care-leavers",
        date(2023, 8, 1),
        confidence=SECOND_HAND,
        note="For starts on or after 1 August 2023 at ages 16 to 24 (£1,000 before). "
        "Not taxed, and not income for universal credit.",
    ),
)
