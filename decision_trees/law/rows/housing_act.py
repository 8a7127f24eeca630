"""Rows of the Housing Act 1996: homelessness (Part 7) and the allocation of social housing (Part 6)."""

from __future__ import annotations

from datetime import date

from ..provision import READ_AGAIN, SECOND_HAND, Instrument

_HA96 = Instrument("HA96", "Housing Act 1996", "ukpga/1996/52", checked_to=date(2026, 10, 7))
_HRA17 = {"in_force": date(2018, 4, 3), "note": "In force from 3 April 2018, by the Homelessness Reduction Act 2017."}
_RRA25 = {
    "in_force": date(2026, 5, 1),
    "note": "In force from 1 May 2026 for assured tenancies that are not social "
    "housing ones (SI 2026/421, regulation 2).",
}
_TO_APRIL_2026 = {"until": date(2026, 4, 30)}

ROWS = (
    _HA96(
        "Sch.2",
        "the Housing Ombudsman, for complaints about social landlords",
        confidence=SECOND_HAND,
        checked=READ_AGAIN,
        note="The Schedule was not read; the times of a landlord's two stages are known from the "
        "ombudsman's own pages.",
    ),
    _HA96("s.160ZA", "who may be left out of an allocation of social housing"),
    _HA96(
        "s.160ZA(9)",
        "a refusal to be on the register, in writing and with the grounds, in (9) and (10)",
        checked=READ_AGAIN,
    ),
    _HA96("s.166A", "allocation schemes, reasonable preference and reviews of decisions"),
    _HA96(
        "s.166A(9)",
        "the right to be told of a decision on the register, and to a review of it",
        checked=READ_AGAIN,
        note="Paragraphs (b) and (c). They set no time limit: the scheme of the district does.",
    ),
    _HA96(
        "s.175",
        "who is homeless or threatened with homelessness",
        note="The 56 days of subsection (4) date from 3 April 2018; subsection (5) changed again on 1 May 2026.",
    ),
    _HA96(
        "s.175(4)",
        "threatened with homelessness: likely to become homeless within 56 days",
        in_force=date(2018, 4, 3),
        checked=READ_AGAIN,
        note="In force from 3 April 2018; before that it was 28 days. "
        "Whether the day of the case is one of the 56 is not said: the longer count is used. Whether somebody in "
        "custody or hospital who has no home outside is homeless already was not seen.",
    ),
    _HA96(
        "s.175(5)",
        "threatened with homelessness: a section 21 notice that ends within 56 days",
        in_force=date(2018, 4, 3),
        checked=READ_AGAIN,
        note="These words still stand for an assured shorthold of "
        "social housing whose landlord is a private registered provider (section 145(8) of the Act of 2025). For "
        "others they were replaced on 1 May 2026, except while an older section 21 notice lives on in court.",
    ),
    _HA96("s.175(5) private", "threatened with homelessness: a section 8 notice naming a day within 56 days", **_RRA25),
    _HA96("s.177", "when it is not reasonable to stay in a home"),
    _HA96("s.179", "advice and information for anyone in the district"),
    _HA96("s.179(5)", "who is a care leaver for advice: former relevant children only", in_force=date(2018, 4, 3)),
    _HA96("s.183", "who counts as applying for help"),
    _HA96("s.184", "what a council decides about an application, and how it tells the person"),
    _HA96(
        "s.184(6)",
        "a letter that lay at the council's office for a reasonable time counts as given",
        checked=READ_AGAIN,
        note="Sections 189A(12), 189B(8), 193B(8), 195(9), 199A(7), 200(6) and 203(8) say the "
        "same of other letters. None says on which day it counts as given.",
    ),
    _HA96("s.185", "who is not eligible because of immigration status"),
    _HA96("s.186", "asylum seekers who have somewhere to live"),
    _HA96("s.188", "interim accommodation while an application is looked into"),
    _HA96("s.188(1)", "interim accommodation on reason to believe, whatever the local connection"),
    _HA96(
        "s.188(2A)",
        "interim accommodation goes on while a final offer at the relief stage is reviewed",
        in_force=date(2018, 4, 3),
        checked=READ_AGAIN,
        note="A duty where it was owed before, until the decision on "
        "the review is notified. Only for reviews under section 202(1)(h).",
    ),
    _HA96(
        "s.188(1A)",
        "interim accommodation without priority need, where the main duty may come back",
        in_force=date(2012, 11, 9),
        checked=READ_AGAIN,
        note="For the people whom section 195A still helps.",
    ),
    _HA96(
        "s.188(1ZA)",
        "interim accommodation ends with a notified decision of no priority need, in (1ZA) and (1ZB)",
        in_force=date(2018, 4, 3),
        checked=READ_AGAIN,
        note="For somebody in priority need it ends with relief or "
        "with the decision on what follows, whichever comes later.",
    ),
    _HA96("s.188(3)", "the power to go on accommodating during a review"),
    _HA96("s.189", "who has priority need for accommodation"),
    _HA96("s.189(1)", "priority need: pregnant, with children, vulnerable, after an emergency, domestic abuse"),
    _HA96(
        "s.189(1)(e)",
        "priority need of a person who is homeless because of domestic abuse",
        in_force=date(2021, 7, 5),
        note="In force from 5 July 2021 (SI 2021/797).",
    ),
    _HA96("s.189A", "assessment and a personalised housing plan", **_HRA17),
    _HA96("s.189B", "the relief duty: 56 days of help to find a home", **_HRA17),
    _HA96("s.190", "what is owed to a person who became homeless intentionally"),
    _HA96("s.191", "becoming homeless intentionally"),
    _HA96(
        "s.191(1ZA)",
        "who does not become homeless intentionally, with (1A) to (1C)",
        in_force=date(2026, 9, 30),
        note="From 30 September 2026 (SI 2026/803): relevant children, and former relevant children under 25. Also "
        "covers an earlier application not yet decided. People who only qualify under section 24 are left out, "
        "unless (1A) on substandard supported homes helps them.",
    ),
    _HA96(
        "s.191(1A)",
        "leaving a supported home that falls short of national standards",
        in_force=date(2023, 8, 29),
        checked=READ_AGAIN,
        note="In force from 29 August 2023 (Supported Housing (Regulatory Oversight) Act 2023, "
        "section 9). It turns on National Supported Housing Standards, and none was seen published: promise nothing "
        "on it.",
    ),
    _HA96("s.193", "the main housing duty"),
    _HA96("s.193(5)", "how the main duty ends, in (5) to (9)"),
    _HA96(
        "s.193(7AA)",
        "a private rented offer that ends the main duty",
        in_force=date(2012, 11, 9),
        note="In force from 9 November 2012 (SI 2012/2599).",
    ),
    _HA96("s.193(7AA) private", "a private rented offer of an assured tenancy with no fixed term", **_RRA25),
    _HA96("s.193A", "a final offer at the relief stage", **_HRA17),
    _HA96("s.193B", "notice to a person who deliberately and unreasonably refuses to cooperate", **_HRA17),
    _HA96("s.193C", "what follows such a notice", **_HRA17),
    _HA96("s.193C(2)", "prevention or relief ends with such a notice", **_HRA17),
    _HA96(
        "s.193C(3)",
        "a smaller duty after such a notice, in (3) to (10)",
        in_force=date(2018, 4, 3),
        **_TO_APRIL_2026,
        note="Repealed for everyone on 1 May 2026 (SI 2026/421, regulation 3(a)). The bar in "
        "section 193(1A)(b) went for private tenancies only: check before relying on it.",
    ),
    _HA96("s.195", "the prevention duty: 56 days of help to keep a home or find another", **_HRA17),
    _HA96(
        "s.195(6)",
        "the prevention duty may not be ended after 56 days while a notice to leave stands",
        **_HRA17,
        checked=READ_AGAIN,
    ),
    _HA96(
        "s.195A",
        "applying again within two years of a private rented offer",
        in_force=date(2012, 11, 9),
        **_TO_APRIL_2026,
        checked=READ_AGAIN,
        note="Repealed on 1 May 2026, but saved for a person who accepted "
        "the offer before that day (SI 2026/421, regulation 10). So it may still count until about 30 April 2028. It "
        "takes a private offer that ended the main duty, holds for one new application, and does not hold where it "
        "would rest on somebody with no right to housing help ((5), (6)).",
    ),
    _HA96("s.198", "referring a person to another council"),
    _HA96(
        "s.198(2ZA)",
        "referral to a council whose private rented offer, under its main duty, was accepted",
        in_force=date(2012, 11, 9),
        checked=READ_AGAIN,
        note="Within two years, beginning with the day of accepting, "
        "and not where there is a risk of domestic abuse or other violence. A link here does not stop it. The first "
        "day is that of private rented offers under section 193(7AA).",
    ),
    _HA96(
        "s.198(4)",
        "referral to a council that placed them in this district on an application to it",
        checked=READ_AGAIN,
        note="A link here does not stop it. It is a power. The earlier application has to lie "
        "within the time that regulation 3 of SI 2006/2527 sets.",
    ),
    _HA96("s.198(2)", "no referral to where there is a risk of domestic abuse or other violence, with (2ZA), (2A)"),
    _HA96(
        "s.199",
        "local connection, with subsections (8) to (11) for care leavers",
        in_force=date(2018, 4, 3),
        note="The start is that of subsections (8) to (11).",
    ),
    _HA96("s.199(1)", "local connection through residence, work, family or special circumstances"),
    _HA96(
        "s.199(3)",
        "when living somewhere is not of choice: detained under an Act",
        checked=READ_AGAIN,
        note="Nothing else is left out: a home that a council chose, or a stay in hospital by consent, can count. "
        "It has to be where the person normally lives or lived.",
    ),
    _HA96(
        "s.199(6)",
        "a connection with the last district of asylum support accommodation, with (7)",
        checked=READ_AGAIN,
        note="Accommodation under section 95 of the Immigration and Asylum Act 1999; not under "
        "section 4 or 98, and not in an accommodation centre.",
    ),
    _HA96(
        "s.199(8)",
        "a connection with every district of the council that owes section 23C duties",
        in_force=date(2018, 4, 3),
        note="It lasts as long as those duties: to 21, or longer while planned education "
        "lasts. Support under section 23CZB or 23CA alone does not give it; nor does section 24.",
    ),
    _HA96(
        "s.199(10)",
        "a connection with a district after two years there in care, some of it before 16",
        in_force=date(2018, 4, 3),
        note="It names section 22A, so its words reach time under a care order only. "
        "Guidance puts it more loosely: check.",
    ),
    _HA96("s.199(11)", "the connection of subsection (10) ends at 21", in_force=date(2018, 4, 3)),
    _HA96("s.199A", "what is owed while a referral from the relief stage is decided", **_HRA17),
    _HA96(
        "s.199A(2)",
        "a home from the day of a notice of referral at relief until they are told the outcome",
        in_force=date(2018, 4, 3),
        checked=READ_AGAIN,
        note="Owed on reason to believe that there may be priority "
        "need. It takes the place of section 188, which ends with the notice.",
    ),
    _HA96(
        "s.199A(5)",
        "conditions met: from the day of the notice it counts as an application to the other council",
        in_force=date(2018, 4, 3),
        checked=READ_AGAIN,
        note="The first council then owes nothing more. Where the "
        "conditions are not met, its relief duty goes on: subsection (4)(c).",
    ),
    _HA96("s.200", "what is owed while a referral from the main duty is decided"),
    _HA96(
        "s.200(1)",
        "a home from the day of a notice of referral at the main duty until they are told the outcome",
        checked=READ_AGAIN,
        note="It takes the place of section 188, which ends with the notice.",
    ),
    _HA96(
        "s.200(4)",
        "conditions met: the other council owes the main duty",
        checked=READ_AGAIN,
        note="Where they are not met, the first council owes it: subsection (3).",
    ),
    _HA96(
        "s.199A(6)",
        "the power to house during a review of a referral from the relief stage",
        **_HRA17,
        checked=READ_AGAIN,
    ),
    _HA96("s.200(5)", "the power to house during a review of a referral from the main duty", checked=READ_AGAIN),
    _HA96("s.202", "asking for a review within 21 days"),
    _HA96(
        "s.202(3)",
        "21 days from the day of being told, or longer if the council allows it in writing",
        checked=READ_AGAIN,
    ),
    _HA96(
        "s.202(1)",
        "which decisions can be reviewed",
        checked=READ_AGAIN,
        note="A place to stay under section 188, 199A or 200(1) is not among them. (c) names a notice of referral "
        "under section 198(1) only, while section 184(5) promises a review of one from the relief stage too: that is "
        "not settled.",
    ),
    _HA96(
        "s.202(1A)",
        "taking a home that is offered and asking for a review as well, in (1A) and (1B)",
        checked=READ_AGAIN,
    ),
    _HA96("s.203", "how a review is carried out and decided"),
    _HA96(
        "s.203(8)",
        "a result of a review that lay at the council's office for a reasonable time counts as given",
        checked=READ_AGAIN,
        note="It does not say on which day it counts as given.",
    ),
    _HA96("s.204", "appeal to the county court within 21 days"),
    _HA96("s.204A", "appeal about accommodation until the appeal is heard"),
    _HA96("s.206", "suitable accommodation, and what may be charged"),
    _HA96("s.208", "accommodation outside the district"),
    _HA96("s.210", "what to look at in deciding whether a home is suitable"),
    _HA96(
        "s.211",
        "protecting belongings that are in danger",
        checked=READ_AGAIN,
        note="A duty where one is owed under section 188, 189B, 190, 193, 195 or 200, the person cannot protect "
        "them, and nothing else suitable has been arranged. A reasonable charge is allowed.",
    ),
    _HA96("s.212", "entering a home to take belongings into store", checked=READ_AGAIN),
    _HA96("s.213", "cooperation between housing authorities, landlords and social services"),
    _HA96("s.213A", "asking to tell children's services about a family with children"),
    _HA96(
        "s.213AA",
        "telling a child's doctor, health visitor, school or college of temporary accommodation",
        in_force=date(2026, 9, 1),
        note="In force from 1 September 2026 (SI 2026/803). Only with the agreement of "
        "the parent, or of the applicant of 16 or 17; then within 14 days.",
    ),
    _HA96(
        "s.213B",
        "the duty to refer a person who may be homeless, with their agreement",
        in_force=date(2018, 10, 1),
        note="In force from 1 October 2018. The person chooses the council.",
    ),
)
