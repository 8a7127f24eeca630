"""Homeless or threatened with homelessness at 18 to 24: what is owed? Housing Act 1996 Part 7, with the leaving-care
duties beside it. Anyone of 25 or over goes the same way, without what ends at 25."""

from __future__ import annotations

from ..advice import Outcome
from ..answers import YesNo
from ..clocks import PREVENTION_CLOCK, Clock, clock
from ..engine import Case
from ..facts import IMMIGRATION, Age, age
from ..law.limits import PREVENTION
from . import before_help
from . import duties as duty
from . import outcomes as out
from .intentionality import blamed
from .main_duty_again import MAIN_DUTY_AGAIN, Again, main_duty_again
from .notices import add_notice
from .priority_need import PriorityNeed, fled_abuse, priority_need, with_family
from .questions import ACCEPTED_ON, DUTY_BEGAN, HOME, STAGE, Home, Stage
from .review import review

HOW_FAR = "Find out from the council's letters how far it has got, and on which days it decided what."
HOMELESS_OR_NOT = (
    "Find out today whether they have a home they can stay in. Until then they are helped as someone who is homeless."
    " Then answer again: what is owed depends on it."
)
HOW_LIKELY = (
    "Find out by what day they may lose the home, and why: the council has to be satisfied that it is likely within 56"
    " days."
)
HOW_VULNERABLE = (
    "Find out how being homeless affects them: health, care, harm in the past, and how they cope. Ask what they want"
    " to be passed on."
)
ALSO_NEEDED = "Check that they are still eligible, and that nobody says they lost that tenancy intentionally."
REASONS_TO_ASK = "Ask about pregnancy, children, health, care and violence before anyone decides on priority need."
NOT_COOPERATING = (
    "If notice for not cooperating was given, take legal advice. It should no longer bar the main duty, but one line of"
    " section 193 that said so was taken out for some tenancies only."
)
OLD_OFFER = (
    "Did they accept a private tenancy from a council before 1 May 2026, and less than two years before they asked for"
    " help? Then section 195A may bring the main duty back even without priority need."
)


def homeless_18_24(case: Case) -> Outcome:
    """What is owed on the day of the case, or what has to be settled first. Help tonight waits for nothing."""
    years = age(case)
    if years in (Age.UNDER_16, Age.FROM_16):
        return before_help.UNDER_18
    if years is Age.UNCLEAR:
        return before_help.AGE_NOT_SETTLED
    stage = case.ask(STAGE)
    if stage is Stage.DECIDED:
        return review(case, years)
    if stage is Stage.NOT_SURE:
        case.check(HOW_FAR)
    home = case.ask(HOME)
    if home is Home.SETTLED:
        return before_help.NOT_AT_RISK
    if home is Home.NOT_SURE:
        case.check(HOMELESS_OR_NOT)
        case.add(duty.INTERIM_ACCOMMODATION)
        return before_help.HOMELESS_OR_NOT
    if stage is not Stage.ACCEPTED and case.ask(IMMIGRATION) is not YesNo.NO:
        return before_help.SETTLE_ELIGIBILITY
    end = _homeless(case, years, stage) if home is Home.HOMELESS else _threatened(case, stage, home)
    if stage is Stage.NO_DECISION and case.in_force("HA96 s.213B"):
        case.add(duty.DUTY_TO_REFER)
    return end


def _threatened(case: Case, stage: Stage, home: Home) -> Outcome:
    """Prevention: no test of priority need, intention or local connection. Source: HA96 ss.175, 195."""
    if stage is Stage.ACCEPTED:
        began = case.ask(ACCEPTED_ON)
        case.mark(DUTY_BEGAN, began.earliest if began.exact else None)
        if clock(case, PREVENTION_CLOCK, began, PREVENTION) is Clock.OVER:
            case.add(duty.PREVENTION_AFTER_56_DAYS)
    if home is Home.NOTICE:
        add_notice(case)
    elif stage is not Stage.ACCEPTED:
        case.check(HOW_LIKELY)
    return out.PREVENTION


def _homeless(case: Case, years: Age, stage: Stage) -> Outcome:
    """Relief, a place to stay meanwhile, and what stands between that and the main duty."""
    if stage is Stage.ACCEPTED:
        began = case.ask(ACCEPTED_ON)
        case.mark(DUTY_BEGAN, began.earliest if began.exact else None)
        if case.in_force("SI 2026/421 reg.3"):
            case.check(NOT_COOPERATING)
    need = priority_need(case, years)
    if need is PriorityNeed.STUDENT:
        return out.RELEVANT_STUDENT
    if need is PriorityNeed.NONE:
        again = main_duty_again(case)
        if again is not Again.NO:
            case.check(ALSO_NEEDED)
        return out.NO_PRIORITY_NEED if again is Again.NO else MAIN_DUTY_AGAIN
    if need is PriorityNeed.NOT_KNOWN:
        case.check(REASONS_TO_ASK)
    case.add(duty.INTERIM_ACCOMMODATION)
    if need is not PriorityNeed.NOT_KNOWN and fled_abuse(case):
        case.add(duty.DOMESTIC_ABUSE)
    if need is PriorityNeed.SURE and with_family(case):
        case.add(duty.FAMILY)
        if case.in_force("HA96 s.213AA"):
            case.add(duty.TELL_THE_SCHOOL)
    if need is not PriorityNeed.SURE:
        case.check(HOW_VULNERABLE)
        case.check(OLD_OFFER)
    case.add(duty.PRIVATE_OFFER if case.in_force("HA96 s.193(7AA) private") else duty.PRIVATE_OFFER_BEFORE)
    return blamed(case, years, stage, out.RELIEF if need is PriorityNeed.SURE else out.RELIEF_VULNERABLE)
