"""How long each review may take, and what has to be done in that time. SI 2018/223 regs 5, 7 and 9."""

from __future__ import annotations

from ...engine.advice import Action, Deadline, Duty, Milestone, Role
from ...law.limit import Limit
from ...law.limits import (
    REASONS_FOR_REVIEW,
    REVIEW_BY_APPOINTED,
    REVIEW_BY_TWO_COUNCILS,
    REVIEW_DECIDED,
    REVIEW_OF_STEPS,
)
from ...shared.deadlines import PROMPTLY, TODAY, by_law, timed, within
from .duties import duty
from .questions import Reviewed

REQUEST = Milestone("review_requested", "Asked for the review")
ANSWER = Milestone("reviewer_answered", "The reviewer was answered")
DUE = Milestone("review_due", "The review is due")

LIMITS = {
    Reviewed.FINAL_OFFER: REVIEW_DECIDED,
    Reviewed.HOME: REVIEW_DECIDED,
    Reviewed.STEPS: REVIEW_OF_STEPS,
    Reviewed.NOTICE: REVIEW_DECIDED,
    Reviewed.REFERRAL: REVIEW_BY_TWO_COUNCILS,
    Reviewed.APPOINTED: REVIEW_BY_APPOINTED,
    Reviewed.OTHER: REVIEW_DECIDED,
}
"""The time a review may take, by what it is of. Source: SI 2018/223 reg.9."""

_REQUEST_DAY = "the request; its day is the first"


def _time(key: str, name: str, plain: str, deadline: Deadline, *more: Action) -> Duty:
    return duty(
        key,
        name,
        f"{plain} Both sides can agree on longer, in writing.",
        Action(
            Role.HOUSING_OFFICER,
            "Tell the young person the day on which the review is due. Keep to it.",
            deadline,
            ("SI 2018/223 reg.9",),
        ),
        *more,
        cites=("SI 2018/223 reg.9", *(cite for action in more for cite in action.cites)),
        clauses=("29.4",),
    )


def _weeks(key: str, limit: Limit, what: str, *more: Action) -> Duty:
    return _time(
        key,
        f"This review may take {limit.words}",
        f"A review of {what} is decided within {limit.words}, and the day of the request is the first.",
        within(limit, _REQUEST_DAY, after=REQUEST),
        *more,
    )


def _reasons(which: str) -> Action:
    return Action(
        Role.PERSONAL_ADVISER,
        f"Help to send all the reasons in writing. {which}.",
        within(REASONS_FOR_REVIEW, _REQUEST_DAY, after=REQUEST),
        ("SI 2018/223 reg.5",),
    )


_STEPS = "the steps in a plan, or of the end of the prevention duty,"
STEPS_TIME = _weeks("steps_time", REVIEW_OF_STEPS, _STEPS, _reasons("A short review has a short time for reasons"))
STEPS_TIME_AGAIN = _time(
    "steps_time_again",
    f"The {REVIEW_OF_STEPS} began again with the answer to the reviewer",
    f"The reviewer said what they were about to decide, and was answered. A review of {_STEPS} is then decided within"
    f" {REVIEW_OF_STEPS} that begin with the day on which the answer came in.",
    within(REVIEW_OF_STEPS, "the answer; the day it came in is the first", after=ANSWER),
    Action(
        Role.PERSONAL_ADVISER,
        "Ask the housing authority to write down when it was answered. That is the day on which it got the answer.",
        PROMPTLY,
        ("SI 2018/223 reg.7",),
    ),
)
REFERRAL_TIME = _weeks("referral_time", REVIEW_BY_TWO_COUNCILS, "a referral that both councils decided")
APPOINTED_TIME = _weeks("appointed_time", REVIEW_BY_APPOINTED, "a referral that an appointed person settled")
OTHER_TIME = _weeks("other_time", REVIEW_DECIDED, "this decision")
UNKNOWN_TIME = _time(
    "unknown_time",
    "How long this review may take is not known yet",
    f"It is {REVIEW_OF_STEPS:count}, {REVIEW_DECIDED:count}, {REVIEW_BY_TWO_COUNCILS:count} or {REVIEW_BY_APPOINTED},"
    f" depending on the decision. Until that is known, count on {REVIEW_OF_STEPS}.",
    timed(
        f"within {REVIEW_OF_STEPS:count} to {REVIEW_BY_APPOINTED} of the request; its day is the first",
        REVIEW_BY_APPOINTED,
    ),
    _reasons(f"It may be a review of {REVIEW_OF_STEPS}"),
)
NOTICE_OF_REFERRAL = duty(
    "notice_of_referral",
    "A notice of referral: two decisions, and the place to stay goes on meanwhile",
    "The notice itself can be reviewed, and later the decision whether the other council has to take the case. Until"
    " the young person is told that outcome, a place to stay is owed by law where they may have priority need. Whether"
    " a notice from the relief stage has a review is not settled: ask for it all the same.",
    Action(
        Role.HOUSING_OFFICER,
        "Keep the place to stay until they are told the outcome. That is when the young person has been told the"
        " outcome of the referral.",
        by_law("until they are told the outcome"),
        ("HA96 s.199A", "HA96 s.200"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Ask for a review of the notice now. Ask for one of the second decision when it comes.",
        TODAY,
        ("HA96 s.202(1)", "HA96 s.184"),
    ),
    cites=("HA96 s.202(1)", "HA96 s.184", "HA96 s.199A", "HA96 s.200"),
    clauses=("29.4", "29.25"),
    hand_over=("which-council",),
)
TIME_FOR = {
    Reviewed.FINAL_OFFER: OTHER_TIME,
    Reviewed.HOME: OTHER_TIME,
    Reviewed.STEPS: STEPS_TIME,
    Reviewed.NOTICE: OTHER_TIME,
    Reviewed.REFERRAL: REFERRAL_TIME,
    Reviewed.APPOINTED: APPOINTED_TIME,
    Reviewed.OTHER: OTHER_TIME,
    Reviewed.NOT_SURE: UNKNOWN_TIME,
}
