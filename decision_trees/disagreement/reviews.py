"""Homelessness decisions: review and appeal, each with its clock. Housing Act 1996 ss.202 to 204; SI 2018/223 reg.9."""

from __future__ import annotations

from ..advice import Action, Deadline, Duty, Milestone, Role
from ..deadlines import FIVE_WORKING_DAYS, ONE_WORKING_DAY, TODAY, TWO_WORKING_DAYS, by_law
from .duties import ADVOCATES, duty
from .outcomes import OFFER_ADVOCATE, outcome
from .questions import Reviewed

DECISION = Milestone("decision_told", "Told of the decision")
REQUEST = Milestone("review_requested", "Asked for the review")
DUE = Milestone("review_due", "The review is due")
RESULT = Milestone("review_result", "Told the result of the review")

WEEKS = {Reviewed.STEPS: 3, Reviewed.OTHER: 8, Reviewed.REFERRAL: 10, Reviewed.APPOINTED: 12}
"""How many weeks after the request a review is due. Source: SI 2018/223 reg.9."""

_LAWYERS = ("legal-aid-solicitor", *ADVOCATES)
_REVIEW_LAW = ("HA96 s.202", "SI 2018/223 reg.8")
_KEEP_THE_HOME = Action(
    Role.ANY_WORKER,
    "Ask in the same letter for the home to be kept until this is decided. The authority has a power to, and should"
    " say why if it does not.",
    TODAY,
    ("HA96 s.188(3)",),
)
_ASK = Action(
    Role.PERSONAL_ADVISER,
    "Help to ask for the review in writing, keep a copy, and send what shows that the decision is wrong.",
    by_law(
        "within 21 days; the day they were told is the first",
        after=DECISION,
        days=20,
    ),
    ("HA96 s.202",),
)

ASK_FOR_A_DECISION = outcome(
    "ask_for_a_decision",
    "Ask for the decision in writing",
    "There is nothing to review before there is a decision, but an application has to be taken and decided. A decision"
    " has to come in writing, with reasons, and with the right to a review.",
    Action(
        Role.HOUSING_OFFICER,
        "Take the application if that was not done, and give the decision in writing, with reasons.",
        TWO_WORKING_DAYS,
        ("HA96 s.184",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Write to the housing authority today with the young person: what they asked for, when, and what they need"
        " now.",
        TODAY,
    ),
    OFFER_ADVOCATE,
    cites=("HA96 s.184", "HA96 s.202"),
    clauses=("29.2", "29.3", "29.9"),
    services=(*_LAWYERS, "kent-housing-options", "worcestershire-housing-options"),
    hand_over=("homeless-18-24", "homeless-16-17"),
)
ASK_FOR_REVIEW = outcome(
    "ask_for_review",
    "Ask for a review now",
    "They have 21 days, and the day they were told is the first of them. A short request is enough: the reasons can"
    " follow. The reviewer was not involved before and is senior to the person who decided.",
    _ASK,
    _KEEP_THE_HOME,
    OFFER_ADVOCATE,
    cites=("HA96 s.202", "HA96 s.188(3)", "SI 2018/223 reg.8", "SI 2018/223 reg.9"),
    clauses=("29.1", "29.3", "29.4", "29.6"),
    terms=("homelessness-review",),
    services=_LAWYERS,
    hand_over=("homeless-18-24", "homeless-16-17"),
)
REVIEW_LATE = outcome(
    "review_late",
    "The 21 days have gone by: ask all the same",
    "The housing authority can allow longer, in writing. Something new, such as another home lost, can also mean a new"
    " application. And how the council handled it can be complained about.",
    Action(
        Role.PERSONAL_ADVISER,
        "Help to ask today for more time and for a review, and say why it is late.",
        TODAY,
        ("HA96 s.202",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Look at the reasons for the delay, and answer in writing. Take a new application where things have changed.",
        FIVE_WORKING_DAYS,
        _REVIEW_LAW,
    ),
    _KEEP_THE_HOME,
    OFFER_ADVOCATE,
    cites=("HA96 s.202", "HA96 s.183", "HA96 s.188(3)", "SI 2018/223 reg.8"),
    clauses=("29.3", "29.6", "29.9"),
    terms=("homelessness-review",),
    services=(*_LAWYERS, "ombudsman"),
    hand_over=("homeless-18-24",),
)
REVIEW_RUNNING = outcome(
    "review_running",
    "The review is under way and in time",
    "Note the day on which it is due. Send what is missing now: for a review of 3 weeks, reasons have to be in within"
    " two. If it does not come in time, and nobody agreed to longer in writing, they can appeal.",
    Action(
        Role.PERSONAL_ADVISER,
        "Put the day in the diary, send what is missing, and ask how it stands.",
        ONE_WORKING_DAY,
        ("SI 2018/223 reg.9",),
    ),
    _KEEP_THE_HOME,
    OFFER_ADVOCATE,
    cites=("SI 2018/223 reg.8", "SI 2018/223 reg.9", "HA96 s.188(3)", "HA96 s.204"),
    clauses=("29.4", "29.5", "29.6"),
    terms=("homelessness-review",),
    services=_LAWYERS,
)
REVIEW_OVERDUE = outcome(
    "review_overdue",
    "The review is, or may be, over its time: a solicitor today",
    "When a review is not decided in time they can appeal to the county court about the first decision. They have 21"
    " days from the day it was due; after that, only with the court's permission. Ask whether longer was agreed in"
    " writing.",
    Action(
        Role.ANY_WORKER,
        "Ring a solicitor with the young person, and ask the housing authority by what day it will decide.",
        TODAY,
        ("HA96 s.204",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "See that the solicitor has the letters in time to appeal.",
        by_law("within 21 days of the day it was due; we count that day as the first, to be safe", after=DUE, days=20),
        ("HA96 s.204",),
    ),
    _KEEP_THE_HOME,
    OFFER_ADVOCATE,
    cites=("HA96 s.204", "HA96 s.204A", "SI 2018/223 reg.9", "HA96 s.188(3)"),
    clauses=("29.4", "29.5", "29.6", "29.9"),
    terms=("homelessness-review",),
    services=(*_LAWYERS, "ombudsman"),
)
APPEAL = outcome(
    "appeal",
    "Appeal to the county court: a solicitor today",
    "After a review the next step is an appeal to the county court, on a point of law. The time is short and needs a"
    " solicitor, whom legal aid may pay for.",
    Action(
        Role.ANY_WORKER,
        "Ring a solicitor with the young person and send the review decision.",
        TODAY,
        ("HA96 s.204",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "See that the solicitor has everything in time to appeal.",
        by_law("within 21 days of being told; we count that day as the first, to be safe", after=RESULT, days=20),
        ("HA96 s.204",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Decide in writing whether the home is kept until the appeal is heard.",
        TODAY,
        ("HA96 s.204A",),
    ),
    OFFER_ADVOCATE,
    cites=("HA96 s.204", "HA96 s.204A"),
    clauses=("29.5", "29.11"),
    services=_LAWYERS,
)
APPEAL_LATE = outcome(
    "appeal_late",
    "The 21 days to appeal have gone by",
    "An appeal is now possible only if the court gives permission, for a good reason. If things have changed since, a"
    " new application may be the better way. Leaving-care help does not depend on either.",
    Action(
        Role.ANY_WORKER,
        "Ring a solicitor with the young person: ask about permission, and about a new application.",
        TODAY,
        ("HA96 s.204",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Where the facts are new, take a new application.",
        TODAY,
        ("HA96 s.183", "HA96 s.184"),
    ),
    OFFER_ADVOCATE,
    cites=("HA96 s.204", "HA96 s.183", "HA96 s.184"),
    clauses=("29.5", "29.12"),
    services=(*_LAWYERS, "ombudsman"),
    hand_over=("homeless-18-24",),
)


def _time(key: str, name: str, plain: str, deadline: Deadline, *more: Action) -> Duty:
    return duty(
        key,
        name,
        f"{plain} Both sides can agree on longer, in writing.",
        Action(
            Role.HOUSING_OFFICER,
            "Tell the young person the day on which the review is due, and keep to it.",
            deadline,
            ("SI 2018/223 reg.9",),
        ),
        *more,
        cites=("SI 2018/223 reg.9", *(cite for action in more for cite in action.cites)),
        clauses=("29.4",),
    )


def _weeks(key: str, kind: Reviewed, what: str, *more: Action) -> Duty:
    weeks = WEEKS[kind]
    return _time(
        key,
        f"This review may take {weeks} weeks",
        f"A review of {what} is decided within {weeks} weeks of the request.",
        by_law(f"within {weeks} weeks of the request", after=REQUEST, days=7 * weeks),
        *more,
    )


def _in_two_weeks(which: str) -> Action:
    return Action(
        Role.PERSONAL_ADVISER,
        f"{which}: help to send all the reasons in writing.",
        by_law("within two weeks of asking; we count the day of asking as the first, to be safe", after=REQUEST,
               days=13),
        ("SI 2018/223",),
    )


STEPS_TIME = _weeks("steps_time", Reviewed.STEPS, "the steps in a plan, or of the end of the prevention duty,",
                    _in_two_weeks("A short review has a short time for reasons"))
REFERRAL_TIME = _weeks("referral_time", Reviewed.REFERRAL, "a referral that both councils decided")
APPOINTED_TIME = _weeks("appointed_time", Reviewed.APPOINTED, "a referral that an appointed person settled")
OTHER_TIME = _weeks("other_time", Reviewed.OTHER, "this decision")
UNKNOWN_TIME = _time(
    "unknown_time",
    "How long this review may take is not known yet",
    "It is 3, 8, 10 or 12 weeks from the request, depending on the decision. Until that is known, count on 3 weeks.",
    by_law("within 3 to 12 weeks of the request"),
    _in_two_weeks("It may be a review of 3 weeks"),
)
TIME_FOR = {
    Reviewed.STEPS: STEPS_TIME,
    Reviewed.REFERRAL: REFERRAL_TIME,
    Reviewed.APPOINTED: APPOINTED_TIME,
    Reviewed.OTHER: OTHER_TIME,
    Reviewed.NOT_SURE: UNKNOWN_TIME,
}
