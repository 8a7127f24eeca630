"""Rows of judgments."""

from __future__ import annotations

from datetime import date

from ..provision import READ_AGAIN, SECOND_HAND, Provision

_BAILII = "https://www.bailii.org"
_ARCHIVES = "https://caselaw.nationalarchives.gov.uk"

ROWS = (
    Provision(
        "Case Southwark",
        "R (G) v Southwark London Borough Council [2009] UKHL 26",
        f"{_BAILII}/uk/cases/UKHL/2009/26.html",
        confidence=SECOND_HAND,
        note="Read in summaries.",
    ),
    Provision(
        "Case Hammersmith",
        "R (M) v Hammersmith and Fulham London Borough Council [2008] UKHL 14",
        f"{_BAILII}/uk/cases/UKHL/2008/14.html",
        confidence=SECOND_HAND,
        note="Read in summaries.",
    ),
    Provision(
        "Case GE",
        "R (GE (Eritrea)) v Secretary of State for the Home Department and Bedford Borough "
        "Council [2014] EWCA Civ 1490",
        f"{_ARCHIVES}/ewca/civ/2014/1490",
        date(2014, 11, 20),
        confidence=SECOND_HAND,
        note="Citation confirmed; what it decided is second-hand.",
    ),
    Provision(
        "Case HP",
        "R (HP) v Royal Borough of Greenwich [2023] EWHC 744 (Admin): using the power to treat "
        "somebody as a former relevant child",
        f"{_ARCHIVES}/ewhc/admin/2023/744",
        date(2023, 3, 31),
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="Opening and a barristers' summary read.",
    ),
    Provision(
        "Case DF v Essex",
        "R (DF) v Essex County Council [2023] EWHC 3330 (Admin)",
        f"{_ARCHIVES}/ewhc/admin/2023/3330",
        date(2023, 12, 22),
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="Decided on 22 December 2023, and gone over by the Court of Appeal in 2024. "
        "What it decided is second-hand.",
    ),
    Provision(
        "Case DF v Essex CA",
        "R (DF) v Essex County Council [2024] EWCA Civ 1545: whether a child requires a "
        "home is for the council to weigh, by the facts",
        f"{_ARCHIVES}/ewca/civ/2024/1545",
        date(2024, 12, 10),
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="Decided on 10 December 2024. Opening read; what it decided is second-hand.",
    ),
    Provision(
        "Case SA",
        "R (SA) v Kent County Council [2011] EWCA Civ 1303: living with a relative by the "
        "council's arrangement can be looked after",
        f"{_ARCHIVES}/ewca/civ/2011/1303",
        date(2011, 11, 10),
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="Opening and a press summary read.",
    ),
    Provision(
        "Case Surrey v BC",
        "Surrey County Council v BC [2025] EWCA Civ 719",
        f"{_ARCHIVES}/ewca/civ/2025/719",
        date(2025, 6, 11),
        confidence=SECOND_HAND,
        note="Read in summaries.",
    ),
    Provision(
        "Case Hotak",
        "Hotak v Southwark London Borough Council [2015] UKSC 30: vulnerable compared with an "
        "ordinary person made homeless",
        f"{_BAILII}/uk/cases/UKSC/2015/30.html",
        date(2015, 5, 13),
        confidence=SECOND_HAND,
        note="Decided on 13 May 2015. Read in summaries.",
    ),
    Provision(
        "Case Robinson",
        "Robinson v Hammersmith and Fulham London Borough Council [2006] EWCA Civ 1122: no "
        "waiting for a birthday, and a review puts an unlawful decision right",
        f"{_BAILII}/ew/cases/EWCA/Civ/2006/1122.html",
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="Opening read; what it decided is second-hand. It is older than the relief duty, before whose end "
        "the main duty cannot begin. Whether a decision before the birthday is enough waits for a lawyer: take "
        "legal advice before the birthday.",
    ),
    Provision(
        "Case ZH and CN",
        "R (ZH and CN) v Newham and Lewisham London Borough Councils [2014] UKSC 62: a place "
        "for the night while an application is looked into needs no court order to end",
        f"{_BAILII}/uk/cases/UKSC/2014/62.html",
        date(2014, 11, 12),
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="Read in summaries.",
    ),
    Provision(
        "Case Stewart",
        "R (Stewart) v Wandsworth London Borough Council [2001] EWHC Admin 709: a child is in the area where they are",
        f"{_BAILII}/ew/cases/EWHC/Admin/2001/709.html",
        confidence=SECOND_HAND,
        note="Opening and a summary read.",
    ),
    Provision(
        "Case Coventry",
        "R (A) v Coventry City Council [2009] EWHC 34 (Admin): what a home is called does not decide what it is",
        f"{_BAILII}/ew/cases/EWHC/Admin/2009/34.html",
        confidence=SECOND_HAND,
        note="Read in summaries.",
    ),
    Provision(
        "Case Sutton",
        "R (S) v Sutton London Borough Council [2007] EWCA Civ 790: a hostel on release from "
        "custody was section 20, by the home council",
        f"{_BAILII}/ew/cases/EWCA/Civ/2007/790.html",
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="Opening and a summary read. What the judgment says of "
        "being within an area while in custody was not read: check with your legal team.",
    ),
    Provision(
        "Case Mohamed",
        "Mohamed v Hammersmith and Fulham London Borough Council [2001] UKHL 57: a home given "
        "meanwhile can be where somebody normally lives",
        f"{_BAILII}/uk/cases/UKHL/2001/57.html",
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="A local connection is judged on the day of the decision, or of the review. Read in summaries.",
    ),
    Provision(
        "Case SO v Barking",
        "R (SO) v Barking and Dagenham London Borough Council [2010] EWCA Civ 1101: asylum "
        "support is no alternative that a council may count on",
        f"{_ARCHIVES}/ewca/civ/2010/1101",
        checked=READ_AGAIN,
        confidence=SECOND_HAND,
        note="About section 23C(4)(c), and support under sections 95 "
        "and 4 of the Act of 1999. Opening and a law report read.",
    ),
    Provision(
        "Case D v Southwark",
        "R (D) v Southwark London Borough Council [2007] EWCA Civ 182: a home that the council arranged",
        f"{_BAILII}/ew/cases/EWCA/Civ/2007/182.html",
        confidence=SECOND_HAND,
        note="Read in summaries.",
    ),
)
