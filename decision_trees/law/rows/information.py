"""Rows of data protection, information sharing and the ability to decide."""

from __future__ import annotations

from datetime import date

from ..provision import READ_AGAIN, SECOND_HAND, UNCONFIRMED, Instrument, Provision

_UKGDPR = Instrument(
    "UKGDPR",
    "UK General Data Protection Regulation",
    "eur/2016/679",
    in_force=date(2018, 5, 25),
    confidence=SECOND_HAND,
    note="EU law from 25 May 2018, and UK law since 31 December 2020; the "
    "copies read do not show these two days. Known from the Information Commissioner's guidance.",
)
_DPA18 = Instrument(
    "DPA18",
    "Data Protection Act 2018",
    "ukpga/2018/12",
    in_force=date(2018, 5, 25),
    confidence=SECOND_HAND,
    note="Known from government advice on information sharing.",
)
_DUAA25 = Instrument("DUAA25", "Data (Use and Access) Act 2025", "ukpga/2025/18", confidence=SECOND_HAND)
_MCA05 = Instrument("MCA05", "Mental Capacity Act 2005", "ukpga/2005/9", checked_to=date(2023, 2, 7))
_GOV = "https://www.gov.uk/government/publications"

ROWS = (
    _UKGDPR("", "data protection"),
    _UKGDPR("art.5", "share only what is needed, keep it right, and keep it safe"),
    _UKGDPR(
        "art.6",
        "lawful bases: public task and legal obligation beside consent",
        note="Consent is usually the wrong basis between councils: there is an imbalance of power, and it can be "
        "withdrawn. Known from government advice of 2024.",
    ),
    _UKGDPR("art.7", "consent, and taking it back"),
    _UKGDPR("art.9", "special category data, such as health"),
    _UKGDPR(
        "art.12",
        "answering a request within one month, free of charge",
        note="One calendar month, to the same date, or the next working day; up to two months more if complex. "
        "Read in the Information Commissioner's guidance.",
    ),
    _UKGDPR("art.13", "telling people what is done with what they tell you"),
    _UKGDPR(
        "art.15",
        "the right to see one's own records",
        note="A request may be spoken and made to anyone. Read in the Information Commissioner's guidance.",
    ),
    _DPA18("", "how data protection works beside the UK regulation"),
    _DPA18("Sch.1", "conditions for sharing special category data"),
    _DPA18(
        "Sch.3",
        "records that would cause serious harm if they were shown",
        checked=READ_AGAIN,
        note="Only the part that would cause serious harm may be held back, so the rest is given in time. Its words "
        "were not read: ask the information governance team.",
    ),
    _DPA18(
        "s.164A",
        "complaints about data: acknowledged within 30 days",
        in_force=date(2026, 6, 19),
        note="In force from 19 June 2026, by section 103 of the Act of 2025. Known from law firms.",
    ),
    _DUAA25(
        "s.76",
        "the month stops while the person makes clear what they want or who they are",
        in_force=date(2026, 2, 5),
        note="In force from 5 February 2026 (SI 2026/82). Known from law firms.",
    ),
    _DUAA25(
        "s.103",
        "a complaints procedure for data protection",
        in_force=date(2026, 6, 19),
        note="In force from 19 June 2026. Known from law firms.",
    ),
    _DUAA25(
        "s.119",
        "the Information Commissioner becomes the Information Commission",
        in_force=None,
        confidence=UNCONFIRMED,
        checked=READ_AGAIN,
        note="The first day was not seen, so the pages say Information "
        "Commissioner. An order of 26 March 2026 (SI 2026/386) changes the name elsewhere once it has begun.",
    ),
    _MCA05("", "deciding for oneself, from 16"),
    _MCA05("s.1", "a person is taken to be able to decide, and an unwise choice does not change that"),
    _MCA05("s.2", "when a person lacks capacity; the Act's powers begin at 16"),
    _MCA05("s.3", "being unable to understand, keep in mind, weigh or say"),
    Provision(
        "ISA24",
        "Information sharing: advice for safeguarding practitioners",
        f"{_GOV}/safeguarding-practitioners-information-sharing-advice",
        date(2024, 5, 31),
        confidence=SECOND_HAND,
        note="Department for Education, April to May 2024; the day was not seen. Consent "
        "is not needed to share to keep a child safe. Known from law firms.",
    ),
    Provision(
        "ICO",
        "Right of access: guidance of the Information Commissioner",
        "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/right-of-access/",
        date(2018, 5, 25),
        note="Guidance that changes without notice. There is no fixed age for using the right "
        "in England: what counts is whether the person understands it.",
    ),
)
