"""Homelessness decisions: review and appeal, each with its clock. Housing Act 1996 ss.202 to 204; SI 2018/223 reg.9."""

from __future__ import annotations

from ...engine.advice import Action, Milestone, Role
from ...law.limits import APPEAL as TO_APPEAL
from ...law.limits import JUDICIAL_REVIEW, REASONS_FOR_REVIEW, REVIEW, REVIEW_OF_STEPS
from ...shared.challenge import INTERIM_HOME as NO_REVIEW
from ...shared.deadlines import IN_GOOD_TIME, PROMPTLY, SOON, TODAY, suggested, within
from ...shared.teams import ADVOCACY, HOUSING, LEGAL_AID, OMBUDSMAN
from ...shared.which_home import TOLD_FIRST
from .outcomes import OFFER_ADVOCATE, outcome
from .review_times import DUE

DECISION = Milestone("decision_told", "Told of the decision")
RESULT = Milestone("review_result", "Told the result of the review")

_LAWYERS = (LEGAL_AID, ADVOCACY)
_REVIEW_LAW = ("HA96 s.202", "SI 2018/223 reg.8")
_TO_BE_SAFE = "we count that day as the first, to be safe"
_ASK = Action(
    Role.PERSONAL_ADVISER,
    "Help to ask for a review in writing. Keep a copy, and send what shows that the decision is wrong. If"
    " the letter lay at the council's office, count from the first day, and ask in the same letter for"
    " more time.",
    within(REVIEW, TOLD_FIRST, after=DECISION),
    ("HA96 s.202", "HA96 s.184(6)"),
)

INTERIM_HOME = outcome(
    "interim_home",
    "A place to stay until a decision: no review, so a solicitor today",
    "This is a place to stay while the council looks into it, or while a referral or a review is decided, or a no to"
    " such a place. The law gives no review of it. If it is not suitable, or is refused or stopped, a court can act,"
    " and quickly. A review of it that the council offers is no reason to wait.",
    Action(
        Role.ANY_WORKER,
        "Ring a housing solicitor today. Ring with the young person, about judicial review. Write to the housing"
        " authority what is wrong and what is needed today.",
        TODAY,
        ("HA96 s.188", "HA96 s.206"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "See that the solicitor has the letters, photos and dates.",
        suggested(f"today: a court wants it promptly, and {JUDICIAL_REVIEW} are the very most"),
        ("CPR 54.5",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "If a written decision stops the place, ask for a review too. This is about a decision on what is owed."
        " Help them to ask for a review of that decision as well.",
        within(REVIEW, TOLD_FIRST),
        ("HA96 s.202(1)",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Answer today, and put the place right or give another. Treat the complaint as a complaint.",
        TODAY,
        ("HA96 s.206", "HA96 s.210"),
    ),
    OFFER_ADVOCATE,
    cites=("HA96 s.188", "HA96 s.202(1)", "HA96 s.206", "CPR 54.5"),
    clauses=("29.9", "29.11", "29.19"),
    services=(*_LAWYERS, HOUSING, OMBUDSMAN),
    challenge=(NO_REVIEW,),
    hand_over=("emergency-accommodation", "homeless-18-24", "homeless-16-17"),
)
ASK_FOR_A_DECISION = outcome(
    "ask_for_a_decision",
    "Ask for the decision in writing",
    "There is nothing to review before there is a decision, but an application has to be taken and decided. A decision"
    " has to come in writing, with reasons, and with the right to a review.",
    Action(
        Role.HOUSING_OFFICER,
        "Give the decision in writing, with reasons. First take the application if that was not done.",
        SOON,
        ("HA96 s.184",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Write to the housing authority today with the young person. Say what they asked for, when, and what"
        " they need now.",
        TODAY,
    ),
    OFFER_ADVOCATE,
    cites=("HA96 s.184", "HA96 s.202"),
    clauses=("29.2", "29.3", "29.9", "29.17"),
    services=(*_LAWYERS, HOUSING),
    hand_over=("homeless-18-24", "homeless-16-17"),
)
ASK_FOR_REVIEW = outcome(
    "ask_for_review",
    "Ask for a review now",
    f"They have {REVIEW}, and the day they were told is the first of them. A short request is enough: the reasons"
    " can follow. The reviewer was not involved before and is senior to the person who decided.",
    _ASK,
    OFFER_ADVOCATE,
    cites=("HA96 s.202", "HA96 s.184(6)", "SI 2018/223 reg.8", "SI 2018/223 reg.9"),
    clauses=("29.1", "29.3", "29.4", "29.6", "29.19"),
    services=_LAWYERS,
    hand_over=("homeless-18-24", "homeless-16-17"),
)
REVIEW_LATE = outcome(
    "review_late",
    f"The {REVIEW} have gone by: ask all the same",
    "The housing authority can allow longer, in writing. Something new, such as another home lost, can also mean a new"
    " application. And how the council handled it can be complained about.",
    Action(
        Role.PERSONAL_ADVISER,
        "Help to ask today for more time and for a review. Say why it is late.",
        TODAY,
        ("HA96 s.202",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Look at the reasons for the delay, and answer in writing. Take a new application where things have changed.",
        IN_GOOD_TIME,
        _REVIEW_LAW,
    ),
    OFFER_ADVOCATE,
    cites=("HA96 s.202", "HA96 s.183", "SI 2018/223 reg.8"),
    clauses=("29.3", "29.6", "29.9"),
    services=(*_LAWYERS, OMBUDSMAN),
    hand_over=("homeless-18-24",),
)
REVIEW_RUNNING = outcome(
    "review_running",
    "The review is under way and in time",
    f"Note the day on which it is due. Send what is missing now: for a review of {REVIEW_OF_STEPS}, reasons have to be"
    f" in within {REASONS_FOR_REVIEW}. If it does not come in time, and nobody agreed to longer in writing, they can"
    " appeal.",
    Action(
        Role.PERSONAL_ADVISER,
        "Send what is missing for the review. Put the day in the diary, and ask how it stands.",
        PROMPTLY,
        ("SI 2018/223 reg.9",),
    ),
    OFFER_ADVOCATE,
    cites=("SI 2018/223 reg.8", "SI 2018/223 reg.9", "HA96 s.204"),
    clauses=("29.4", "29.5", "29.6"),
    services=_LAWYERS,
)
REVIEW_OVERDUE = outcome(
    "review_overdue",
    "The review is, or may be, over its time: a solicitor today",
    "When a review is not decided in time they can appeal to the county court about the first decision. They have"
    f" {TO_APPEAL} from the day it was due; after that, only with the court's permission. Ask whether longer was agreed"
    " in writing.",
    Action(
        Role.ANY_WORKER,
        "Ring a housing solicitor today. Ring with the young person, and ask the housing authority by what day"
        " it will decide.",
        TODAY,
        ("HA96 s.204",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "See that the solicitor has everything in time to appeal. That means the letters.",
        within(TO_APPEAL, f"the day it was due; {_TO_BE_SAFE}", after=DUE),
        ("HA96 s.204",),
    ),
    OFFER_ADVOCATE,
    cites=("HA96 s.204", "HA96 s.204A", "SI 2018/223 reg.9"),
    clauses=("29.4", "29.5", "29.6", "29.9"),
    services=(*_LAWYERS, OMBUDSMAN),
)
APPEAL = outcome(
    "appeal",
    "Appeal to the county court: a solicitor today",
    "After a review the next step is an appeal to the county court, on a point of law. The time is short and needs a"
    " solicitor, whom legal aid may pay for. About a place to stay until a decision there is no appeal: the solicitor"
    " asks for judicial review.",
    Action(
        Role.ANY_WORKER,
        "Ring a housing solicitor today. Ring with the young person, and send the review decision.",
        TODAY,
        ("HA96 s.204",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "See that the solicitor has everything in time to appeal.",
        within(TO_APPEAL, f"being told; {_TO_BE_SAFE}", after=RESULT),
        ("HA96 s.204",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Decide in writing whether the home is kept until the appeal. That is until it is heard. It is a power,"
        " and a no can be appealed as well.",
        TODAY,
        ("HA96 s.204", "HA96 s.204A"),
    ),
    OFFER_ADVOCATE,
    cites=("HA96 s.204", "HA96 s.204A"),
    clauses=("29.5", "29.11"),
    services=_LAWYERS,
)
APPEAL_LATE = outcome(
    "appeal_late",
    f"The {TO_APPEAL} to appeal have gone by",
    "An appeal is now possible only if the court gives permission, for a good reason. If things have changed since, a"
    " new application may be the better way. Leaving-care help does not depend on either.",
    Action(
        Role.ANY_WORKER,
        "Ring a housing solicitor today. Ring with the young person, and ask about permission, and about a new"
        " application.",
        TODAY,
        ("HA96 s.204",),
    ),
    Action(
        Role.HOUSING_OFFICER, "Take a new application where the facts are new.", TODAY, ("HA96 s.183", "HA96 s.184")
    ),
    OFFER_ADVOCATE,
    cites=("HA96 s.204", "HA96 s.183", "HA96 s.184"),
    clauses=("29.5", "29.12"),
    services=(*_LAWYERS, OMBUDSMAN),
    hand_over=("homeless-18-24",),
)
