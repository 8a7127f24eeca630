"""Rows of what stands beside the Children Act: care planning, leaving care, the Acts of 2017 and 2026, and age."""

from __future__ import annotations

from datetime import date

from ..provision import AS_MADE, NOT_STARTED, PASSED, READ, READ_AGAIN, SECOND_HAND, UNCONFIRMED, UNDATED, Instrument

_CPP10 = Instrument(
    "CPP10",
    "Care Planning, Placement and Case Review (England) Regulations 2010",
    "uksi/2010/959",
    note="Read partly as made, partly as revised; no copy carries a date.",
)
_CLR10 = Instrument(
    "CLR10",
    "Care Leavers (England) Regulations 2010",
    "uksi/2010/2571",
    note="Read as revised, with the changes of 2013; the copy carries no date.",
)
_CSWA17 = Instrument(
    "CSWA17",
    "Children and Social Work Act 2017",
    "ukpga/2017/16",
    in_force=date(2018, 4, 1),
    note="In force from 1 April 2018 (SI 2018/346). " + UNDATED,
)
_CWSA26 = Instrument(
    "CWSA26",
    "Children's Wellbeing and Schools Act 2026",
    "ukpga/2026/21",
    in_force=None,
    confidence=UNCONFIRMED,
    note=NOT_STARTED,
    planned=PASSED,
)
_PERHAPS = f"{NOT_STARTED} It may have begun on 30 September 2026 with section 9: check with your legal team."
_STARTED = {"checked_to": date(2026, 10, 7), "confidence": READ}
_CA04 = Instrument("CA04", "Children Act 2004", "ukpga/2004/31")
_LASPO12 = Instrument("LASPO12", "Legal Aid, Sentencing and Punishment of Offenders Act 2012", "ukpga/2012/10")
_FLRA69 = Instrument("FLRA69", "Family Law Reform Act 1969", "ukpga/1969/46", note=UNDATED)
_CFA14 = Instrument(
    "CFA14",
    "Children and Families Act 2014",
    "ukpga/2014/6",
    in_force=date(2014, 9, 1),
    checked_to=date(2026, 2, 18),
    note="The copy read shows no starting day; that it is 1 September 2014 was not confirmed.",
)
_CA14 = Instrument(
    "CA14",
    "Care Act 2014",
    "ukpga/2014/23",
    in_force=date(2015, 4, 1),
    checked_to=date(2026, 4, 1),
    note="The copy read shows no starting day; that it is 1 April 2015 was not confirmed.",
)
_SI23 = Instrument(
    "SI 2023/416",
    "Supported Accommodation (England) Regulations 2023",
    "uksi/2023/416",
    in_force=date(2023, 4, 28),
    note="In force from 28 April 2023. " + AS_MADE,
)

ROWS = (
    _CPP10("reg.24", "placing a child with a relative or friend approved for 16 weeks", note=AS_MADE),
    _CPP10(
        "reg.27A",
        "no unregistered home for a looked-after child under 16",
        in_force=date(2021, 9, 9),
        note="Inserted from 9 September 2021 by SI 2021/161. " + AS_MADE,
    ),
    _CPP10(
        "reg.27B",
        "a young person whose age is uncertain, and 10 working days if found to be under 16",
        in_force=date(2021, 9, 9),
        note="Inserted from 9 September 2021 by SI 2021/161. " + AS_MADE,
    ),
    _CPP10(
        "reg.27C",
        "at 16 and 17 only registered supported accommodation or an excepted home",
        in_force=date(2023, 10, 28),
        note="Inserted from 28 October 2023 by SI 2023/416, regulation 36. " + AS_MADE,
    ),
    _CPP10("reg.33", "how often a looked-after child's case is reviewed"),
    _CPP10(
        "reg.33(3)(e)",
        "a review before a child under section 20 who is not going home stops being accommodated",
        in_force=None,
        checked=READ_AGAIN,
        confidence=UNCONFIRMED,
        note="Known from an earlier reading, and not "
        "read again: check the words with your legal team. Hold the review meanwhile.",
    ),
    _CPP10("reg.39", "deciding that a child stops being looked after"),
    _CPP10(
        "reg.40",
        "the 13 weeks that make a child eligible",
        checked=READ_AGAIN,
        note=_CPP10.note + " That times "
        "are added up, and only the last has to reach 16, is the reading of councils and guides; no judgment was "
        "seen. Nor does anything say whether the first and the last day count.",
    ),
    _CPP10("reg.42", "assessing the needs of an eligible child", checked=READ_AGAIN),
    _CPP10("reg.43", "the pathway plan of an eligible child"),
    _CPP10(
        "reg.48",
        "series of short breaks",
        checked=READ_AGAIN,
        note="Read as made. It asks what a break is "
        "meant to last. Whether days or nights are counted is not said. For a time from 2020 a version had no "
        "limit of 17 days; that it has lapsed was not confirmed.",
    ),
    _CLR10("reg.3", "who is, and who is not, a relevant child", checked=READ_AGAIN),
    _CLR10("reg.5", "the time limit for assessing needs"),
    _CLR10("reg.6", "what a pathway plan contains"),
    _CLR10("reg.7", "how often a pathway plan is reviewed"),
    _CLR10("reg.7(3)", "review after 28 days, then every three months, where the council provides the home"),
    _CLR10("reg.8", "what a personal adviser does"),
    _CLR10("reg.8(2)", "visits within 7 days and every two months, where the council provides the home"),
    _CLR10("reg.9", "support and suitable accommodation"),
    _CLR10("reg.10", "keeping records"),
    _CLR10("Sch.2", "what to look at in deciding whether a home is suitable"),
    Instrument(
        "SI 2021/161",
        "Care Planning, Placement and Case Review (England) (Amendment) Regulations 2021",
        "uksi/2021/161",
        date(2021, 9, 9),
        note=AS_MADE,
    )("", "where a looked-after child under 16 may live"),
    _SI23(
        "",
        "standards for supported accommodation at 16 and 17",
        note="Registration opened on 28 April 2023. It covers homes for 16 and 17 year olds under section "
        "22C(6)(d) or 23B(8)(b), not under section 17 or the Housing Act. " + AS_MADE,
    ),
    _SI23(
        "offence",
        "running supported accommodation without registration is an offence",
        in_force=date(2023, 10, 28),
        note="An offence since 28 October 2023. Read on GOV.UK.",
    ),
    Instrument(
        "SI 2009/2274",
        "Children Act 1989 (Higher Education Bursary) (England) Regulations 2009",
        "uksi/2009/2274",
        note=AS_MADE,
    )("", "a bursary of £2,000"),
    _CSWA17(
        "s.1",
        "corporate parenting principles",
        note="In force from 1 April 2018 (SI 2018/346). They bind "
        "district councils too, and reach former relevant children under 25. " + UNDATED,
    ),
    _CSWA17("s.2", "the local offer for care leavers"),
    _CSWA17("s.3", "advice and support on request to 25"),
    _CWSA26("s.4", "sharing information about a child"),
    _CWSA26(
        "s.5",
        "the kinship local offer: what a council has for children and carers who are family or friends",
        in_force=date(2026, 6, 29),
        checked=READ_AGAIN,
        confidence=READ,
        note="In force from 29 June 2026 (section 78(2)(a)). It takes in help with a home.",
    ),
    _CWSA26("s.7", "Staying Close", note=_PERHAPS),
    _CWSA26("s.8", "what a local offer has to cover", note=_PERHAPS),
    _CWSA26(
        "s.22",
        "ill-treatment or wilful neglect of somebody of 16 or 17 in registered supported accommodation",
        in_force=date(2026, 6, 29),
        confidence=READ,
        checked=READ_AGAIN,
        note="Section 78(2)(b) starts it on 29 June 2026; a copy of 24 June still called it prospective.",
    ),
    _CWSA26(
        "s.9",
        "no intentional homelessness for relevant children, and former relevant children under 25",
        in_force=date(2026, 9, 30),
        **_STARTED,
        note="In force from 30 September 2026 (SI 2026/803, as noted on the Housing Act 1996).",
    ),
    _CWSA26(
        "s.11",
        "telling a child's doctor, health visitor, school or college of temporary accommodation",
        in_force=date(2026, 9, 1),
        **_STARTED,
        note="In force from 1 September 2026 (SI 2026/803, as noted on the Housing Act 1996).",
    ),
    _CA04(
        "s.16LA",
        "sharing information to safeguard a child",
        in_force=None,
        confidence=UNCONFIRMED,
        note="Inserted by section 4 of the 2026 Act. " + NOT_STARTED,
        planned=PASSED,
    ),
    _LASPO12(
        "s.104",
        "remanded children are looked after",
        in_force=date(2012, 12, 3),
        note="In force from 3 December 2012. Read in the Explanatory Notes of 2012. Whether a child stays looked "
        "after once sentenced was not seen: ask your legal team.",
    ),
    Instrument(
        "SI 2010/2797",
        "Visits to Former Looked After Children in Detention (England) Regulations 2010",
        "uksi/2010/2797",
    )(
        "",
        "visits to a child who was looked after until a court's order put them in custody",
        checked=READ_AGAIN,
        note="By the council that looked after them. Relevant children are left out: they have their own adviser. Its "
        "opening was read, as made; how often visits have to be was not.",
    ),
    _CFA14("s.36", "asking for an assessment of education, health and care needs", checked=READ_AGAIN),
    _CFA14(
        "s.37", "when a council has to make an education, health and care plan, and what it says", checked=READ_AGAIN
    ),
    _CFA14("s.42", "what an education, health and care plan names has to be given", checked=READ_AGAIN),
    _CFA14(
        "s.83",
        "who is a young person: over school age and under 25",
        checked=READ_AGAIN,
        checked_to=None,
        confidence=SECOND_HAND,
        note="Its words were not read. A council may end a plan before 25 where it is no longer needed.",
    ),
    _CA14(
        "s.9",
        "adult social care's assessment of anyone who may have needs",
        checked=READ_AGAIN,
        checked_to=None,
        confidence=SECOND_HAND,
        note="Its words were not read; section 66 speaks of it.",
    ),
    _CA14(
        "s.58", "assessing, before 18, a child who is likely to need care and support as an adult", checked=READ_AGAIN
    ),
    _CA14(
        "s.66",
        "help under section 17 goes on past 18 until adult social care has come to a conclusion",
        checked=READ_AGAIN,
        note="It puts section 17ZH into the Children Act 1989: for a child whom the council was "
        "helping under section 17 and had to assess, or had been asked to. The copy read shows no starting day; that "
        "it is 1 April 2015 was not confirmed.",
    ),
    _FLRA69("s.9", "an age is reached at the start of the birthday"),
    Instrument("DA21", "Domestic Abuse Act 2021", "ukpga/2021/17", confidence=UNCONFIRMED)(
        "s.1",
        "domestic abuse between people of 16 or over who are personally connected",
        in_force=None,
        checked=READ_AGAIN,
        note="Background knowledge: neither its words nor its first day were read.",
    ),
    Instrument("PACE84", "Police and Criminal Evidence Act 1984", "ukpga/1984/60", confidence=UNCONFIRMED)(
        "s.38(6)",
        "moving an arrested child who is refused bail to a home that a council gives",
        in_force=None,
        checked=READ_AGAIN,
        note="Background knowledge: its words were not read.",
    ),
)
