"""The law the pathways rest on: a row for each provision, with its address, dates and how it was checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from .dates import DAY, in_words

CHECKED = date(2026, 11, 22)
SINCE = date(2011, 4, 1)
_EARLIER = "In force on or before 1 April 2011, the first day these pathways cover."
_UNDATED = "The copy read carries no date."
_OLD_UNDATED = f"{_EARLIER} {_UNDATED}"
_NOT_STARTED = "Enacted on 29 April 2026. No order starting it was seen, so it is never treated as in force."


class Confidence(Enum):
    """How far a row was confirmed; the value is the label printed beside it."""

    CONFIRMED = "words read"
    SECONDARY = "confirmed in a secondary source only"
    UNCONFIRMED = "not confirmed: check with your legal team"


@dataclass(frozen=True)
class Provision:
    """One provision, judgment or piece of guidance.

    `in_force` is its first day, None where none was confirmed; `until` is its last, None while it goes on.
    `checked` is the day this row was checked; `checked_to` is the day to which the text read was up to date,
    None where the copy carried no date. `switches` says that a pathway leads elsewhere, or says something
    else, from its first day on.
    """

    key: str
    title: str
    url: str
    in_force: date | None = SINCE
    until: date | None = None
    checked: date = CHECKED
    checked_to: date | None = None
    confidence: Confidence = Confidence.CONFIRMED
    note: str = ""
    switches: bool = False

    def in_force_on(self, day: date) -> bool:
        """Whether it may be applied on `day`. Never, while its start is unconfirmed."""
        return self.in_force is not None and self.in_force <= day <= (self.until or date.max)


@dataclass(frozen=True)
class _Instrument:
    """An Act or instrument; called with a place in it ("s.23A", "Sch.2 para.19B"), it makes that row."""

    short: str
    title: str
    path: str
    in_force: date | None = SINCE
    checked_to: date | None = None
    note: str = _EARLIER

    def __call__(self, place: str, about: str, **changes: Any) -> Provision:
        parts = [part.split(".", 1) for part in place.split()]
        words = " ".join(f"{_UNITS[unit]} {number}" for unit, number in parts)
        path = "/".join(f"{_UNITS[unit].lower()}/{number}" for unit, number in parts)
        row = {"in_force": self.in_force, "checked_to": self.checked_to, "note": self.note} | changes
        title, url = f"{self.title}, {words}: {about}", f"https://www.legislation.gov.uk/{self.path}/{path}"
        return Provision(f"{self.short} {place}", title, url, **row)


_UNITS = {"s": "section", "reg": "regulation", "art": "article", "Sch": "Schedule", "para": "paragraph"}
_GUIDANCE = "https://www.gov.uk/government/publications"
_P, _U = Confidence.SECONDARY, Confidence.UNCONFIRMED
_STAYING_PUT = {"in_force": date(2014, 5, 13), "note": "In force by SI 2014/889.", "switches": True}

_CA89 = _Instrument("CA89", "Children Act 1989", "ukpga/1989/41", checked_to=date(2026, 3, 25))
_CPP10 = _Instrument("CPP10", "Care Planning, Placement and Case Review (England) Regulations 2010",
                     "uksi/2010/959", note="Read partly as made, partly as revised; no copy carries a date.")
_CLR10 = _Instrument("CLR10", "Care Leavers (England) Regulations 2010", "uksi/2010/2571",
                     note="Read as revised, with the changes of 2013; the copy carries no date.")
_HA96 = _Instrument("HA96", "Housing Act 1996", "ukpga/1996/52", checked_to=date(2026, 10, 7))
_CSWA17 = _Instrument("CSWA17", "Children and Social Work Act 2017", "ukpga/2017/16",
                      in_force=date(2018, 4, 1), note="In force from 1 April 2018 (SI 2018/346). " + _UNDATED)
_CWSA26 = _Instrument("CWSA26", "Children's Wellbeing and Schools Act 2026", "ukpga/2026/21", in_force=None,
                      note=_NOT_STARTED)
_NIAA02 = _Instrument("NIAA02", "Nationality, Immigration and Asylum Act 2002", "ukpga/2002/41",
                      checked_to=date(2026, 3, 22))
_LASPO12 = _Instrument("LASPO12", "Legal Aid, Sentencing and Punishment of Offenders Act 2012",
                       "ukpga/2012/10")
_FLRA69 = _Instrument("FLRA69", "Family Law Reform Act 1969", "ukpga/1969/46", note=_OLD_UNDATED)
_CLCA00 = _Instrument("CLCA00", "Children (Leaving Care) Act 2000", "ukpga/2000/35", note=_OLD_UNDATED)
_UC13 = _Instrument("UC13", "Universal Credit Regulations 2013", "uksi/2013/376", in_force=date(2013, 4, 29))

_ROWS = (
    _CA89("s.17", "services for children in need and their families", confidence=_P),
    _CA89("s.20", "when a council must or may accommodate a child"),
    _CA89("s.22", "who is looked after by a council"),
    _CA89("s.23A", "relevant children and their responsible authority"),
    _CA89("s.23B", "what is owed to a relevant child"),
    _CA89("s.23C", "former relevant children and what is owed to them"),
    _CA89("s.23CA", "returning to education or training before 25"),
    _CA89("s.23CZA", "staying put with a former foster carer", **_STAYING_PUT),
    _CA89("s.23CZAA", "Staying Close", in_force=None, checked_to=None, confidence=_U,
          note="Inserted by section 7 of the 2026 Act. Neither its start nor its place here was seen."),
    _CA89("s.23CZB", "advice and support on request from 21 to 24", in_force=date(2018, 4, 1), switches=True,
          note="In force from 1 April 2018 (SI 2018/346)."),
    _CA89("s.23D", "personal advisers"),
    _CA89("s.23E", "pathway plans"),
    _CA89("s.24", "people who qualify for advice and assistance"),
    _CA89("s.24A", "advice and assistance for people who qualify"),
    _CA89("s.24B", "help with work, education, training and vacation accommodation"),
    _CA89("s.24D", "representations and complaints about leaving care"),
    _CA89("s.105", "meaning of child, parental responsibility and in care"),
    _CA89("Sch.2 para.19A", "preparing a looked-after child for leaving care"),
    _CA89("Sch.2 para.19B", "eligible children"),
    _CA89("Sch.2 para.19BA", "considering staying put before leaving care", **_STAYING_PUT),
    _CA89("Sch.2 para.19C", "personal advisers for eligible children"),
    _CPP10("reg.33", "how often a looked-after child's case is reviewed"),
    _CPP10("reg.39", "deciding that a child stops being looked after"),
    _CPP10("reg.40", "the 13 weeks that make a child eligible"),
    _CPP10("reg.42", "assessing the needs of an eligible child"),
    _CPP10("reg.43", "the pathway plan of an eligible child"),
    _CPP10("reg.48", "series of short breaks", note="Read as made. For a time from 2020 a version had no "
           "limit of 17 days; that it has lapsed was not confirmed."),
    _CLR10("reg.3", "who is, and who is not, a relevant child"),
    _CLR10("reg.5", "the time limit for assessing needs"),
    _CLR10("reg.6", "what a pathway plan contains"),
    _CLR10("reg.7", "how often a pathway plan is reviewed"),
    _CLR10("reg.8", "what a personal adviser does"),
    _CLR10("reg.9", "support and suitable accommodation"),
    _CLR10("reg.10", "keeping records"),
    _HA96("s.175", "who is homeless or threatened with homelessness",
          note="The 56 days of subsection (4) date from 3 April 2018; subsection (5) changed again on 1 May 2026."),
    _HA96("s.184", "what a council decides about an application", confidence=_P),
    _HA96("s.188", "interim accommodation while an application is looked into"),
    _HA96("s.191", "becoming homeless intentionally"),
    _HA96("s.199", "local connection, with subsections (8) to (11) for care leavers",
          in_force=date(2018, 4, 3), note="The start is that of subsections (8) to (11)."),
    _CSWA17("s.1", "corporate parenting principles"),
    _CSWA17("s.2", "the local offer for care leavers"),
    _CSWA17("s.3", "advice and support on request to 25", switches=True),
    _CWSA26("s.4", "sharing information about a child", confidence=_U),
    _CWSA26("s.7", "Staying Close", confidence=_U),
    _CWSA26("s.8", "what a local offer has to cover", confidence=_U),
    _CWSA26("s.9", "no intentional homelessness for relevant children, and former relevant children under 25",
            in_force=date(2026, 9, 30), checked_to=date(2026, 10, 7), switches=True,
            note="In force from 30 September 2026 (SI 2026/803, as noted on the Housing Act 1996)."),
    _NIAA02("Sch.3", "limits on support for some adults because of immigration status"),
    _LASPO12("s.104", "remanded children are looked after", in_force=date(2012, 12, 3), switches=True,
             note="In force from 3 December 2012. Read in the Explanatory Notes of 2012."),
    _FLRA69("s.9", "an age is reached at the start of the birthday"),
    _CLCA00("s.6", "benefits of care leavers aged 16 and 17"),
    _UC13("reg.8", "when a person of 16 or 17 can claim universal credit", checked_to=date(2018, 12, 31),
          note="In force from 29 April 2013."),
    Provision("PNO02", "Homelessness (Priority Need for Accommodation) (England) Order 2002",
              "https://www.legislation.gov.uk/uksi/2002/2051", date(2002, 7, 31),
              note="Read with changes to 2021; the copy carries no day."),
    Provision("SI 2025/706", "Allocation of Housing (Qualification Criteria for Victims of Domestic Abuse "
              "and Care Leavers) (England) Regulations 2025", "https://www.legislation.gov.uk/uksi/2025/706",
              date(2025, 7, 10), note="Read as made in June 2025."),
    Provision("SI 2009/2274", "Children Act 1989 (Higher Education Bursary) (England) Regulations 2009",
              "https://www.legislation.gov.uk/uksi/2009/2274", note=f"{_EARLIER} Read as made."),
    Provision("SI 2023/416", "Supported Accommodation (England) Regulations 2023",
              "https://www.legislation.gov.uk/uksi/2023/416", date(2023, 4, 28),
              note="Running such a home unregistered is an offence since 28 October 2023. Read as made."),
    Provision("Case Southwark", "R (G) v Southwark London Borough Council [2009] UKHL 26",
              "https://www.bailii.org/uk/cases/UKHL/2009/26.html", confidence=_P, note=_EARLIER),
    Provision("Case GE", "R (GE (Eritrea)) v Secretary of State for the Home Department and Bedford Borough "
              "Council [2014] EWCA Civ 1490", "https://caselaw.nationalarchives.gov.uk/ewca/civ/2014/1490",
              date(2014, 11, 20), confidence=_P, note="Citation confirmed; what it decided is second-hand."),
    Provision("Case DF v Essex", "R (DF) v Essex County Council [2023] EWHC 3330 (Admin)",
              "https://caselaw.nationalarchives.gov.uk/ewhc/admin/2023/3330", date(2023, 12, 31),
              confidence=_P, note="Decided in 2023; the day was not seen. An appeal was reported in December "
              "2024; its number was not seen."),
    Provision("Case Surrey v BC", "Surrey County Council v BC [2025] EWCA Civ 719",
              "https://caselaw.nationalarchives.gov.uk/ewca/civ/2025/719", date(2025, 6, 11), confidence=_P,
              note="Read in summaries."),
    Provision("V3", "Children Act 1989 guidance, volume 3: planning transition to adulthood for care leavers",
              f"{_GUIDANCE}/children-act-1989-transition-to-adulthood-for-care-leavers", confidence=_P,
              note="Its page was last updated on 1 February 2022. Not read in full."),
    Provision("JHP24", "Joint housing protocols for care leavers: good practice advice",
              f"{_GUIDANCE}/joint-housing-protocols-for-care-leavers/"
              "joint-housing-protocols-for-care-leavers-good-practice-advice", date(2024, 5, 3),
              checked_to=date(2024, 5, 3), note="Advice, not statutory guidance. The latest edition."),
    Provision("G1617", "Prevention of homelessness and provision of accommodation for 16 and 17 year old "
              "young people who may be homeless and/or require accommodation", f"{_GUIDANCE}/provision-of-"
              "accommodation-for-16-and-17-year-olds-who-may-be-homeless-and-or-require-accommodation",
              date(2018, 4, 30), confidence=_P,
              note="Published in April 2018; the day was not seen. Known from summaries only."),
)

PROVISIONS: Mapping[str, Provision] = {row.key: row for row in _ROWS}


def commencements(since: date) -> tuple[date, ...]:
    """The days after `since`, in order, from which a pathway leads elsewhere or says something else."""
    starts = {row.in_force for row in _ROWS if row.switches and row.in_force}
    stops = {row.until + DAY for row in _ROWS if row.switches and row.until}
    return tuple(sorted(day for day in starts | stops if day > since))


def last_checked(keys: Iterable[str], as_at: date) -> str:
    """When the law in the rows `keys` was last checked, in plain sentences, whether to confirm it, and what of
    it was not yet in force.

    `as_at` is the day the law is applied on. Raises KeyError for a key that is no row.
    """
    rows = [PROVISIONS[key] for key in keys]
    said = [f"Law last checked on {in_words(min((row.checked for row in rows), default=CHECKED))}."]
    dated = [row.checked_to for row in rows if row.checked_to]
    if dated:
        undated = "" if len(dated) == len(rows) else "; some copies carried no date"
        said.append(f"The texts were read as they stood on {in_words(min(dated))} or later{undated}.")
    if as_at > min(dated, default=SINCE):
        said.append("Confirm that nothing has changed since.")
    if later := [row.key for row in rows if row.in_force and row.in_force > as_at]:
        said.append(f"Not yet in force or decided on that day: {', '.join(later)}.")
    return " ".join(said)
