"""Periods that law, guidance or a source protocol sets: each one a named value, with the provision it comes from.

A rule, a deadline and the words beside it take the period from here, so that it stands in one place. Those that are
only suggested stand in `suggested`.
"""

from __future__ import annotations

from .limit import Limit, Source

REVIEW = Limit("to ask for a review of a homelessness decision", ("HA96 s.202",), days=21, first_day_counts=True)
APPEAL = Limit(
    "to appeal to the county court; the day of being told counts as the first, to be safe",
    ("HA96 s.204",),
    days=21,
    first_day_counts=True,
)
APPEAL_AT_MOST = Limit(
    "to appeal, if the law leaves the day of being told out; before that nothing is called late",
    ("HA96 s.204",),
    days=21,
)
REVIEW_OF_STEPS = Limit(
    "to decide a review of steps, or of an end of prevention", ("SI 2018/223 reg.9",), weeks=3, first_day_counts=True
)
REVIEW_DECIDED = Limit("to decide most reviews", ("SI 2018/223 reg.9",), weeks=8, first_day_counts=True)
REVIEW_BY_TWO_COUNCILS = Limit(
    "to review together whether a case is referred", ("SI 2018/223 reg.9",), weeks=10, first_day_counts=True
)
REVIEW_BY_APPOINTED = Limit(
    "to review a referral that an appointed person decided", ("SI 2018/223 reg.9",), weeks=12, first_day_counts=True
)
REASONS_FOR_REVIEW = Limit(
    "to send reasons for a review of steps", ("SI 2018/223 reg.5",), weeks=2, first_day_counts=True
)
JUDICIAL_REVIEW = Limit(
    "to ask for judicial review, at the very most: it has to be asked for promptly", ("CPR 54.5",), months=3
)
BED_AND_BREAKFAST = Limit(
    "families and pregnant people in bed and breakfast, all stays together",
    ("SI 2003/3326",),
    weeks=6,
    first_day_counts=True,
)
DISCRIMINATION = Limit("to claim discrimination in the county court", ("EqA10 s.118",), months=6)
HUMAN_RIGHTS = Limit("to rely on human rights in a claim, as a rule", ("HRA98 s.7",), months=12)
COMPLAINT = Limit("to complain about children's services", ("CRP06 reg.9",), months=12)
OMBUDSMAN = Limit("to go to the ombudsman", ("LGA74 s.26B",), months=12, first_day_counts=True)
SUBJECT_ACCESS = Limit("to answer a request to see records", ("UKGDPR art.12",), months=1, on_working_day=True)
SUBJECT_ACCESS_LONGER = Limit("more, for complex or several requests", ("UKGDPR art.12",), months=2)
DATA_COMPLAINT = Limit("to acknowledge a complaint about data", ("DPA18 s.164A",), days=30, first_day_counts=True)
COMPLAINT_ANSWERED = Limit("first stage of a complaint about children's services", ("CRP06 reg.14",), working_days=10)
COMPLEX_COMPLAINT_ANSWERED = Limit("first stage, if complex", ("CRP06 reg.14",), working_days=20)
COMPLAINT_INVESTIGATED = Limit("second stage", ("CRP06 reg.17",), working_days=25)
COMPLAINT_INVESTIGATED_AT_MOST = Limit("second stage, at the very most", ("CRP06 reg.17",), working_days=65)
PANEL_ASKED_FOR = Limit("to ask for a panel", ("CRP06 reg.18",), working_days=20)
PANEL_MEETS = Limit("until the panel meets", ("CRP06 reg.19",), working_days=30)
PREVENTION = Limit(
    "the prevention duty, before a council may end it for time alone", ("HA96 s.195",), days=56, first_day_counts=True
)
PLACED_AWAY = Limit(
    "in hospital, in a care home or in a school home, until the home council is told",
    ("CA89 s.85", "CA89 s.86"),
    months=3,
)
RELIEF = Limit("the relief duty, after which it ends or may be ended", ("HA96 s.189B",), days=56, first_day_counts=True)
THREATENED = Limit("likely to become homeless within it: threatened with homelessness", ("HA96 s.175(4)",), days=56)
LICENCE_NOTICE = Limit("notice to end a periodic licence that is not excluded, at the least", ("PEA77 s.5",), weeks=4)
SECTION_21_CLAIM = Limit("to ask the court on a section 21 notice, as a rule", ("HA88 s.21",), months=6)
THIRTEEN_WEEKS = Limit(
    "looked after since 14, some of it at 16 or 17", ("CPP10 reg.40",), weeks=13, first_day_counts=True
)
PLACED_BY_ANOTHER = Limit(
    "since another council first placed them in this district as homeless, for a referral to it",
    ("HA96 s.198(4)", "SI 2006/2527 reg.3"),
    months=60,
)
PRIVATE_OFFER = Limit(
    "since they accepted another council's private rented offer, for a referral to it",
    ("HA96 s.198(2ZA)",),
    months=24,
    first_day_counts=True,
)
TWO_YEARS_IN_CARE = Limit(
    "in one district under a care order, for a local connection there", ("HA96 s.199(10)",), months=24
)
RETURN_ASSESSED = Limit(
    "to assess a former relevant child under 25 who goes back to education or training",
    ("CA89 s.23CA", "CLR10 reg.5"),
    months=3,
)
ACCOMMODATED = Limit(
    "how long a home has to be given without a break, and more, before a child is looked after by it",
    ("CA89 s.22",),
    hours=24,
)
SHORT_BREAK = Limit("the longest that one of a series of short breaks may be meant to last", ("CPP10 reg.48",), days=17)
SHORT_BREAKS = Limit("all short breaks of a series together, in any 12 months", ("CPP10 reg.48",), days=75)
SHORT_BREAKS_YEAR = Limit(
    "in which the days of short breaks are added up", ("CPP10 reg.48",), months=12, first_day_counts=True
)
SHORT_PLACEMENT = Limit(
    "the longest of a series of short stays that the rule on hospital and custody leaves out", ("CLR10 reg.3",), weeks=4
)
SIX_MONTHS_HOME = Limit(
    "back home without a break, which ends being a relevant child", ("CLR10 reg.3",), months=6, first_day_counts=True
)
ELIGIBLE_ASSESSED = Limit("to assess what an eligible child needs", ("CPP10 reg.42",), months=3)
RELEVANT_ASSESSED = Limit("to assess what a relevant child without a pathway plan needs", ("CLR10 reg.5",), months=3)
FOUND_UNDER_16_MOVED = Limit(
    "to move a child in an unregistered home who is found to be under 16", ("CPP10 reg.27B",), working_days=10
)
BED_AND_BREAKFAST_AFTER_CARE = Limit(
    "bed and breakfast in an emergency, from 18 on after care, at most",
    ("V3 ch.7",),
    working_days=2,
    source=Source.GUIDANCE,
)
RELATIVE_APPROVED = Limit(
    "for which relatives or friends who take in a looked-after child are approved at first", ("CPP10 reg.24",), weeks=16
)
OUT_OF_DISTRICT_HOME_TOLD = Limit(
    "to tell the housing authority of another district of a home there", ("HA96 s.208",), days=14, first_day_counts=True
)
CARE_REVIEW_FIRST = Limit("to the first review of the case of a looked-after child", ("CPP10 reg.33",), working_days=20)
CARE_REVIEW_SECOND = Limit("to the second review of the case of a looked-after child", ("CPP10 reg.33",), months=3)
CARE_REVIEWS = Limit("between later reviews of the case of a looked-after child", ("CPP10 reg.33",), months=6)
PANEL_REPORTS = Limit("until the panel reports", ("CRP06 reg.20",), working_days=5)
PANEL_ANSWERED = Limit("until the council answers the panel", ("CRP06 reg.20",), working_days=15)
LANDLORD_COMPLAINT_ACKNOWLEDGED = Limit(
    "to acknowledge a complaint about a landlord of social housing",
    ("HA96 Sch.2",),
    working_days=5,
    source=Source.GUIDANCE,
)
LANDLORD_COMPLAINT_ANSWERED = Limit(
    "to answer it at the first stage, from then on", ("HA96 Sch.2",), working_days=10, source=Source.GUIDANCE
)
LANDLORD_SECOND_STAGE_ACKNOWLEDGED = Limit(
    "to acknowledge that it goes on to the second stage", ("HA96 Sch.2",), working_days=5, source=Source.GUIDANCE
)
LANDLORD_SECOND_STAGE_ANSWERED = Limit(
    "to answer it at the second stage, from then on", ("HA96 Sch.2",), working_days=20, source=Source.GUIDANCE
)
HOUSING_OMBUDSMAN = Limit("to go to the Housing Ombudsman", ("HA96 Sch.2",), months=12)
PRIVATELY_FOSTERED = Limit(
    "living with a carer who is no close relative, had or meant: privately fostered", ("CA89 s.66",), days=28
)
FIRST_VISIT = Limit("to visit after a move into a home that the council provides", ("CLR10 reg.8(2)",), days=7)
NEXT_VISITS = Limit("from one visit to the next in such a home, at the most", ("CLR10 reg.8(2)",), months=2)
FIRST_REVIEW = Limit("after such a move, until the plan is reviewed", ("CLR10 reg.7",), days=28)
NEXT_REVIEWS = Limit(
    "from one review to the next while the council provides the home, at the most", ("CLR10 reg.7",), months=3
)
PLAN_REVIEWED = Limit(
    "from one review of a pathway plan to the next, at the most", ("CPP10 reg.43", "CLR10 reg.7"), months=6
)
ADVISER_OFFERED = Limit(
    "from one offer of a personal adviser between 21 and 25 to the next, at the most", ("CA89 s.23CZB",), months=12
)
APPROVED_TO_LEAVE_CARE = Limit(
    "looked after for so long, an officer approves the end of it", ("CPP10 reg.39",), working_days=20
)
QUALIFYING_STAY = Limit(
    "in a hospital, a care home or a school home without a break, to qualify for advice", ("CA89 s.24",), months=3
)
RENT_IN_ADVANCE = Limit("the most rent that a private landlord may take in advance", ("RRA25 s.8",), months=1)
HOSTEL_STAY = Limit(
    "in hostels for homeless people, to be free from the shared accommodation rate", ("UC13 Sch.4 para.29",), months=3
)
RENT_OWED = Limit(
    "rent of so long owed, from which on a court may have no choice but to end a private tenancy",
    ("HA88 Sch.2 ground 8",),
    months=3,
)
EMERGENCY_REPAIR = Limit("to make an emergency in social housing safe", ("LTA85 s.10A",), hours=24)
DAMP_LOOKED_INTO = Limit("to look into serious damp or mould in social housing", ("LTA85 s.10A",), working_days=10)
SCHOOL_AND_DOCTOR_TOLD = Limit(
    "to tell school and health of a child housed for a time", ("HA96 s.213AA",), days=14, first_day_counts=True
)
HOUSING_PANEL_MEETS = Limit(
    "from one housing panel to the next, at the most (S3 12)", (), months=2, source=Source.PROTOCOL
)
HOUSING_CONTACTED_AT_LATEST = Limit(
    "before a move, the latest time to bring in housing (S2 8.1)", (), months=3, source=Source.PROTOCOL
)
SECTION_21_CLAIM_BY_DATE = Limit(
    "to ask the court on a section 21 notice, from the date in it, for some notices", ("HA88 s.21 private",), months=4
)
NEXT_STEP_BEFORE = Limit(
    "to decide the next step for a child, by earlier editions of Working Together",
    ("WT23",),
    working_days=1,
    source=Source.GUIDANCE,
)
ASSESSMENT_BEFORE = Limit(
    "to assess a child in need at most, by earlier editions of Working Together",
    ("WT23",),
    working_days=45,
    source=Source.GUIDANCE,
)
APPLYING_AGAIN = Limit(
    "to apply again without priority need, after a private rented offer that ended the main duty",
    ("HA96 s.195A",),
    months=24,
    first_day_counts=True,
)
PRIVATE_OFFER_TERM = Limit(
    "the shortest term of a private rented offer that ended the main duty, before 1 May 2026",
    ("HA96 s.193(7AA)",),
    months=12,
)
RENT_OWED_OLDER = Limit(
    "the same before 1 May 2026, and for social housing of a registered provider", ("HA88 Sch.2 ground 8",), months=2
)
RENT_OWED_BY_WEEK = Limit("rent by the week that counts as so much", ("HA88 Sch.2 ground 8",), weeks=13)
RENT_OWED_OLDER_BY_WEEK = Limit(
    "rent by the week that counts as so much under the older rule", ("HA88 Sch.2 ground 8",), weeks=8
)
