"""Periods that law or guidance sets: each one a named value, with the provision it comes from.

A rule, a deadline and the words beside it take the period from here, so that it stands in one place.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from .dates import add_months


@dataclass(frozen=True)
class Limit:
    """A period of so many hours, days, weeks or months (exactly one of the four), and what it is for.

    `cites` are keys of `law.PROVISIONS`. With `first_day_counts` the day it runs from is its first day.
    """

    what: str
    cites: tuple[str, ...]
    hours: int = 0
    days: int = 0
    weeks: int = 0
    months: int = 0
    first_day_counts: bool = False

    @property
    def words(self) -> str:
        """How long it is, as people say it: "21 days"."""
        count, unit = next((n, unit) for n, unit in (
            (self.hours, "hour"), (self.days, "day"), (self.weeks, "week"), (self.months, "month")) if n)
        if unit == "month" and count > 12 and not count % 12:
            count, unit = count // 12, "year"
        return f"{count} {unit}{'s' if count > 1 else ''}"

    @property
    def in_days(self) -> int:
        """How many days a period of days or weeks has."""
        return self.days + 7 * self.weeks

    @property
    def days_to_add(self) -> int:
        """Days from the day it runs from to its last day, beside any months."""
        return self.in_days - self.first_day_counts

    def last_day(self, begins: date) -> date:
        """The last day of a period that runs from the day `begins`."""
        return add_months(begins, self.months) + timedelta(days=self.days_to_add)

    def over(self, begins: date, as_at: date) -> bool:
        """Whether its last day has gone by on the day `as_at`."""
        return as_at > self.last_day(begins)


@dataclass(frozen=True)
class WorkingDays:
    """A period of so many working days after the day it runs from. `cites` are keys of `law.PROVISIONS`."""

    what: str
    cites: tuple[str, ...]
    count: int

    @property
    def words(self) -> str:
        """How long it is, as people say it: "10 working days"."""
        return f"{self.count} working days"


REVIEW = Limit("to ask for a review of a homelessness decision", ("HA96 s.202",), days=21, first_day_counts=True)
APPEAL = Limit("to appeal to the county court; the day of being told counts as the first, to be safe",
               ("HA96 s.204",), days=21, first_day_counts=True)
APPEAL_AT_MOST = Limit("to appeal, if the law leaves the day of being told out; before that nothing is called late",
                       ("HA96 s.204",), days=21)
REVIEW_OF_STEPS = Limit("to decide a review of steps, or of an end of prevention", ("SI 2018/223 reg.9",), weeks=3,
                        first_day_counts=True)
REVIEW_DECIDED = Limit("to decide most reviews", ("SI 2018/223 reg.9",), weeks=8, first_day_counts=True)
REVIEW_BY_TWO_COUNCILS = Limit("to review together whether a case is referred", ("SI 2018/223 reg.9",), weeks=10,
                               first_day_counts=True)
REVIEW_BY_APPOINTED = Limit("to review a referral that an appointed person decided", ("SI 2018/223 reg.9",), weeks=12,
                            first_day_counts=True)
REASONS_FOR_REVIEW = Limit("to send reasons for a review of steps", ("SI 2018/223 reg.5",), weeks=2,
                           first_day_counts=True)
JUDICIAL_REVIEW = Limit("to ask for judicial review, at the very most: it has to be asked for promptly", ("CPR 54.5",),
                        months=3)
BED_AND_BREAKFAST = Limit("families and pregnant people in bed and breakfast, all stays together",
                          ("SI 2003/3326",), weeks=6, first_day_counts=True)
DISCRIMINATION = Limit("to claim discrimination in the county court", ("EqA10 s.118",), months=6)
HUMAN_RIGHTS = Limit("to rely on human rights in a claim, as a rule", ("HRA98 s.7",), months=12)
COMPLAINT = Limit("to complain about children's services", ("CRP06 reg.9",), months=12)
OMBUDSMAN = Limit("to go to the ombudsman", ("LGA74 s.26B",), months=12, first_day_counts=True)
SUBJECT_ACCESS = Limit("to answer a request to see records", ("UKGDPR art.12",), months=1)
SUBJECT_ACCESS_LONGER = Limit("more, for complex or several requests", ("UKGDPR art.12",), months=2)
DATA_COMPLAINT = Limit("to acknowledge a complaint about data", ("DPA18 s.164A",), days=30, first_day_counts=True)
COMPLAINT_ANSWERED = WorkingDays("first stage of a complaint about children's services", ("CRP06 reg.14",), 10)
COMPLEX_COMPLAINT_ANSWERED = WorkingDays("first stage, if complex", ("CRP06 reg.14",), 20)
COMPLAINT_INVESTIGATED = WorkingDays("second stage", ("CRP06 reg.17",), 25)
COMPLAINT_INVESTIGATED_AT_MOST = WorkingDays("second stage, at the very most", ("CRP06 reg.17",), 65)
PANEL_ASKED_FOR = WorkingDays("to ask for a panel", ("CRP06 reg.18",), 20)
PANEL_MEETS = WorkingDays("until the panel meets", ("CRP06 reg.19",), 30)
PREVENTION = Limit("the prevention duty, before a council may end it for time alone", ("HA96 s.195",), days=56,
                   first_day_counts=True)
PLACED_AWAY = Limit("in hospital, in a care home or in a school home, until the home council is told",
                    ("CA89 s.85", "CA89 s.86"), months=3)
RELIEF = Limit("the relief duty, after which it ends or may be ended", ("HA96 s.189B",), days=56, first_day_counts=True)
THREATENED = Limit("likely to become homeless within it: threatened with homelessness", ("HA96 s.175(4)",), days=56)
LICENCE_NOTICE = Limit("notice to end a periodic licence that is not excluded, at the least", ("PEA77 s.5",), weeks=4)
SECTION_21_CLAIM = Limit("to ask the court on a section 21 notice, as a rule", ("HA88 s.21",), months=6)
THIRTEEN_WEEKS = Limit("looked after since 14, some of it at 16 or 17", ("CPP10 reg.40",), weeks=13,
                       first_day_counts=True)
PLACED_BY_ANOTHER = Limit("since another council first placed them in this district as homeless, for a referral to it",
                          ("HA96 s.198(4)", "SI 2006/2527 reg.3"), months=60)
PRIVATE_OFFER = Limit("since they accepted another council's private rented offer, for a referral to it",
                      ("HA96 s.198(2ZA)",), months=24, first_day_counts=True)
TWO_YEARS_IN_CARE = Limit("in one district under a care order, for a local connection there", ("HA96 s.199(10)",),
                          months=24)
RETURN_ASSESSED = Limit("to assess a former relevant child under 25 who goes back to education or training",
                        ("CA89 s.23CA", "CLR10 reg.5"), months=3)
ACCOMMODATED = Limit("how long a home has to be given without a break, and more, before a child is looked after by it",
                     ("CA89 s.22",), hours=24)
SHORT_BREAK = Limit("the longest that one of a series of short breaks may be meant to last", ("CPP10 reg.48",), days=17)
SHORT_BREAKS = Limit("all short breaks of a series together, in any 12 months", ("CPP10 reg.48",), days=75)
SHORT_BREAKS_YEAR = Limit("in which the days of short breaks are added up", ("CPP10 reg.48",), months=12,
                          first_day_counts=True)
SHORT_PLACEMENT = Limit("the longest of a series of short stays that the rule on hospital and custody leaves out",
                        ("CLR10 reg.3",), weeks=4)
SIX_MONTHS_HOME = Limit("back home without a break, which ends being a relevant child", ("CLR10 reg.3",), months=6,
                        first_day_counts=True)
BIRTHDAY_NEAR = Limit("before a birthday that ends a home or its support, in which to agree what follows (suggested)",
                      (), months=3)
ELIGIBLE_ASSESSED = Limit("to assess what an eligible child needs", ("CPP10 reg.42",), months=3)
RELEVANT_ASSESSED = Limit("to assess what a relevant child without a pathway plan needs", ("CLR10 reg.5",), months=3)
