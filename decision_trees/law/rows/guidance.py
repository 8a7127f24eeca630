"""Rows of statutory guidance and government advice."""

from __future__ import annotations

from datetime import date

from ..provision import SECOND_HAND, UNCONFIRMED, Confidence, Provision

_GOV = "https://www.gov.uk/government/publications"
_CODE = "https://www.gov.uk/guidance/homelessness-code-of-guidance-for-local-authorities"


def _code(chapter: int, about: str, note: str = "Known from what others write of it.", url: str = _CODE) -> Provision:
    """A chapter of the Homelessness Code of Guidance."""
    return Provision(
        f"HCG ch.{chapter}",
        f"Homelessness Code of Guidance, chapter {chapter}: {about}",
        url,
        date(2018, 4, 3),
        confidence=SECOND_HAND,
        note=f"Statutory guidance since 3 April 2018. {note}",
    )


def _together(
    key: str,
    year: int,
    about: str,
    in_force: date | None,
    note: str,
    *,
    until: date | None = None,
    confidence: Confidence = SECOND_HAND,
) -> Provision:
    """Working Together to Safeguard Children, in its edition of one year."""
    return Provision(
        key,
        f"Working Together to Safeguard Children {year}: {about}",
        f"{_GOV}/working-together-to-safeguard-children--2",
        in_force,
        until,
        confidence=confidence,
        note=note,
    )


ROWS = (
    Provision(
        "HCG",
        "Homelessness Code of Guidance for local authorities",
        _CODE,
        date(2018, 4, 3),
        confidence=SECOND_HAND,
        note="Statutory guidance since 3 April 2018. Its openings were read only; no "
        "edition later than 30 September 2026 was found.",
    ),
    _code(7, "eligibility for help"),
    _code(8, "priority need", note="Opening read."),
    _code(
        9,
        "intentional homelessness",
        note="Since 2024 it should be exceptional for a care leaver, and children's "
        "services come first. It may not show the change of 30 September 2026: the Act prevails. Not read.",
    ),
    _code(10, "local connection and referrals", note="Opening read."),
    _code(11, "assessments and personalised plans"),
    _code(
        17,
        "suitability of accommodation",
        note="Bed and breakfast is never suitable at 16 and 17, and best avoided "
        "for care leavers. Not read; no paragraph numbers are known.",
    ),
    _code(
        22,
        "care leavers",
        url=f"{_CODE}/chapter-22-care-leavers",
        note="Paragraphs 22.1 to 22.3 were read. No "
        "edition later than 30 September 2026 was found, so it may still describe the old law.",
    ),
    Provision(
        "IHL24",
        "Joint ministerial letter on intentional homelessness of care leavers",
        "https://www.localgovernmentlawyer.co.uk/child-protection/392-children-protection-news/57305-government-"
        "outlines-three-step-approach-to-reducing-number-of-care-leavers-found-intentionally-homeless",
        date(2024, 5, 31),
        confidence=SECOND_HAND,
        note="Spring 2024; the day was not seen. It should be "
        "exceptional, with children's services brought in first. Known from a law report.",
    ),
    Provision(
        "OFG25",
        "Supporting children aged 16 and 17 who need help when they are homeless",
        f"{_GOV}/good-decisions-supporting-children-aged-16-and-17-who-need-help-when-they-are-homeless/"
        "supporting-children-aged-16-and-17-who-need-help-when-they-are-homeless",
        date(2025, 2, 25),
        note="Research of Ofsted, not guidance; the day of February 2025 was not confirmed. Opening read.",
    ),
    Provision(
        "V3",
        "Children Act 1989 guidance, volume 3: planning transition to adulthood for care leavers",
        f"{_GOV}/children-act-1989-transition-to-adulthood-for-care-leavers",
        confidence=SECOND_HAND,
        note="Its page was last updated on 1 February 2022. Not read in full.",
    ),
    Provision(
        "V3 ch.7",
        "Children Act 1989 guidance, volume 3, chapter 7: accommodation",
        f"{_GOV}/children-act-1989-transition-to-adulthood-for-care-leavers",
        confidence=SECOND_HAND,
        note="Bed and breakfast is unsuitable for care leavers; in an emergency very briefly. That two working "
        "days are the limit is known from others who write of the guidance. Whether it means people who only "
        "qualify for advice and assistance too was not seen: treat them alike.",
    ),
    Provision(
        "JHP24",
        "Joint housing protocols for care leavers: good practice advice",
        f"{_GOV}/joint-housing-protocols-for-care-leavers/"
        "joint-housing-protocols-for-care-leavers-good-practice-advice",
        date(2024, 5, 3),
        checked_to=date(2024, 5, 3),
        note="Advice, not statutory guidance. The latest edition.",
    ),
    Provision(
        "G1617",
        "Prevention of homelessness and provision of accommodation for 16 and 17 year old "
        "young people who may be homeless and/or require accommodation",
        f"{_GOV}/provision-of-accommodation-for-16-and-17-year-olds-who-may-be-homeless-and-or-require-accommodation",
        date(2018, 4, 30),
        confidence=SECOND_HAND,
        note="Published in April 2018; the day was not seen. Known from summaries only.",
    ),
    _together(
        "WT13",
        2013,
        "one assessment, without a first stage of 10 working days",
        date(2013, 4, 15),
        "Since 15 April 2013; later editions kept it. Known from law reports.",
    ),
    _together(
        "WT23",
        2023,
        "a decision in 1 working day, an assessment in 45 working days",
        date(2023, 12, 31),
        "Published in December 2023; the day was not seen. Known from reports.",
        until=date(2026, 3, 17),
    ),
    _together(
        "WT26",
        2026,
        "help and protection for children",
        date(2026, 3, 18),
        "Published on 18 March 2026. Its text was not seen.",
    ),
    _together(
        "WT26 clock",
        2026,
        "whether 1 and 45 working days still stand",
        None,
        "The text of this edition was not seen.",
        confidence=UNCONFIRMED,
    ),
)
