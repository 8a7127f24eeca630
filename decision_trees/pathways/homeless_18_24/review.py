"""A decision in writing, and what can be done against it: a review, or where there is none, a court. Housing Act 1996
sections 188 and 202 to 204."""

from __future__ import annotations

from ...engine.advice import Action, Outcome, Role
from ...engine.case import Case
from ...law.limits import (
    APPEAL,
    JUDICIAL_REVIEW,
    REASONS_FOR_REVIEW,
    REVIEW,
    REVIEW_BY_APPOINTED,
    REVIEW_BY_TWO_COUNCILS,
    REVIEW_DECIDED,
    REVIEW_OF_STEPS,
)
from ...shared.clocks import COURT_CLOCK, REVIEW_CLOCK, Clock, clock
from ...shared.deadlines import TODAY, TONIGHT, within
from ...shared.facts import Age
from ...shared.how_told import HOW_TOLD, LEFT_AT_THE_OFFICE, HowTold
from ...shared.teams import LEGAL_AID
from ...shared.which_home import ASK_TO_KEEP_THE_HOME, HOME_GOES_ON, HOME_MAY_GO_ON
from . import reviewed
from .advice import ADVOCACY, HOUSING, LEAVING_CARE, LEAVING_CARE_HELP, outcome
from .birthdays import add_turning_21, check_turning_21
from .intentionality import found_intentional
from .questions import DECISION, TOLD, TOLD_ON, Decision
from .reviewed import OFFER, REFERRAL, Offer, Referral

_HELP = (HOUSING, LEAVING_CARE, ADVOCACY, LEGAL_AID)
_BED = Action(
    Role.PERSONAL_ADVISER,
    "If they have nowhere tonight, ask children's services for a bed. Ask a solicitor about a court today.",
    TONIGHT,
    LEAVING_CARE_HELP,
)
ASK_FOR_A_REVIEW = outcome(
    "ask_for_a_review",
    "Ask for a review in time, and a place to stay meanwhile",
    "Most decisions can be reviewed by someone senior who had no part in them. The time to ask is"
    f" {REVIEW}, and the day on which they were told is the first. Any leaving-care duties go on whatever the"
    " decision.",
    Action(
        Role.PERSONAL_ADVISER,
        "Help them to ask for a review in writing. One sentence is enough; reasons can follow. Offer an independent"
        " advocate.",
        within(REVIEW, "being told, counting that day as the first", after=TOLD),
        ("HA96 s.202",),
    ),
    _BED,
    Action(
        Role.ADVOCATE,
        "If the answer is wrong in law, get a solicitor at once. An appeal goes to the county court.",
        within(APPEAL, "being told the answer, or of the day it was due"),
        ("HA96 s.204",),
    ),
    cites=("HA96 s.202", "HA96 s.203", "HA96 s.204", "HA96 s.188(3)", "SI 2018/223"),
    clauses=("24.14", "24.36", "24.37", "26.18", "29.19"),
    services=_HELP,
    forms=("f13",),
    hand_over=("disagreement", "emergency-accommodation"),
)
NO_REVIEW_OF_IT = outcome(
    "no_review_of_it",
    "No place to stay, or not a fit one: a solicitor today, not a review",
    "A place to stay while the council looks into the case, or while a referral is decided, cannot be reviewed, and nor"
    " can a no to one. What helps is a court, and a complaint beside it. Where the place goes because of a written"
    " decision, that decision has its own review: ask for it too.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ring a housing solicitor today. Ask for the refusal and its reasons in writing. A court can order a place the"
        " same day.",
        TODAY,
        ("HA96 s.188(1)", "CPR 54.5"),
    ),
    _BED,
    Action(
        Role.ADVOCATE,
        "See that judicial review is asked for promptly. Do not wait for the end of the time.",
        within(JUDICIAL_REVIEW, "the decision at the very most", after=TOLD),
        ("CPR 54.5",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Ask for a review of any written decision behind the refusal. Is there one: not eligible, no priority need, an"
        " end, a referral? Then that can be reviewed as well.",
        within(REVIEW, "being told of that decision, counting that day as the first", after=TOLD),
        ("HA96 s.202(1)",),
    ),
    cites=("HA96 s.188(1)", "HA96 s.202(1)", "HA96 s.206", "CPR 54.5"),
    clauses=("24.37", "29.19"),
    services=_HELP,
    forms=("f13",),
    hand_over=("disagreement", "emergency-accommodation"),
)
HOW_LONG = (
    f"Find the letter, and see what was decided. Most reviews take up to {REVIEW_DECIDED}, but some are answered in"
    f" {REVIEW_OF_STEPS:count}: so send what they want to say within {REASONS_FOR_REVIEW}."
)
WHICH_OFFER = (
    "Find out which offer it was. Until that is known, housing goes on as if it were a final offer at the relief stage."
)
WHICH_REFERRAL = (
    f"Find out which decision on the referral it is. The answer is due in {REVIEW_DECIDED:count},"
    f" {REVIEW_BY_TWO_COUNCILS:count} or {REVIEW_BY_APPOINTED}: ask at the end of {REVIEW_DECIDED:count}."
)
NOT_SETTLED_HERE = (
    "The list of reviews names a notice of referral from the main duty alone. For one from the relief stage another"
    " section promises a review: ask for it within the same time, and get advice if it is refused."
)
_REFERRAL_ANSWER = {
    Referral.NOTICE: reviewed.ANSWER_IN_EIGHT_WEEKS,
    Referral.AGREED: reviewed.ANSWER_IN_TEN_WEEKS,
    Referral.APPOINTED: reviewed.ANSWER_IN_TWELVE_WEEKS,
}


def review(case: Case, years: Age) -> Outcome:
    """Ask for the review in time, and go on helping meanwhile. How long the answer takes, and whether housing goes on
    by law, depend on the decision. Source: HA96 ss.188(2A), (3), 202."""
    decision = case.ask(DECISION)
    if decision is not Decision.INTERIM and case.ask(HOW_TOLD) is not HowTold.RECEIVED:
        case.add(LEFT_AT_THE_OFFICE)
    told = case.ask(TOLD_ON)
    case.mark(TOLD, told.earliest if told.exact else None)
    if decision is Decision.INTERIM:
        if years is Age.FROM_18:
            add_turning_21(case)
        if clock(case, COURT_CLOCK, told, JUDICIAL_REVIEW, asked=TOLD_ON) is Clock.OVER:
            case.add(reviewed.LATE_FOR_A_COURT)
        return NO_REVIEW_OF_IT
    if clock(case, REVIEW_CLOCK, told, REVIEW, asked=TOLD_ON) is Clock.OVER:
        case.add(reviewed.LATE_REVIEW)
    _meanwhile(case, decision)
    if decision is Decision.INTENTIONAL:
        case.add(reviewed.TIME_TO_FIND_A_HOME)
        found_intentional(case, years)
    elif decision in (Decision.NO_DUTY, Decision.NOT_SURE) and years is Age.FROM_18:
        add_turning_21(case)
    if decision not in (Decision.NO_DUTY, Decision.NOT_SURE):
        check_turning_21(case)
    return ASK_FOR_A_REVIEW


def _meanwhile(case: Case, decision: Decision) -> None:
    """How long the answer may take, and where they live until then."""
    if decision is Decision.REFERRED:
        case.add(reviewed.HOUSING_IN_REFERRAL)
        which = case.ask(REFERRAL)
        if which is Referral.NOT_SURE:
            case.check(WHICH_REFERRAL, REFERRAL)
        else:
            case.add(_REFERRAL_ANSWER[which])
        if which in (Referral.NOTICE, Referral.NOT_SURE):
            case.leave_unsettled(NOT_SETTLED_HERE)
        return
    if decision is Decision.NOT_SURE:
        case.check(HOW_LONG, DECISION)
    else:
        case.add(reviewed.ANSWER_IN_THREE_WEEKS if decision is Decision.STEPS else reviewed.ANSWER_IN_EIGHT_WEEKS)
    offer = case.ask(OFFER) if decision is Decision.OFFER else None
    if offer is Offer.NOT_SURE or decision is Decision.NOT_SURE:
        case.check(WHICH_OFFER, OFFER if offer else DECISION)
        case.add(HOME_MAY_GO_ON)
    else:
        case.add(HOME_GOES_ON if offer is Offer.FINAL_AT_RELIEF else ASK_TO_KEEP_THE_HOME)
