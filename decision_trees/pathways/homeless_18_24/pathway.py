"""Homeless or threatened with homelessness at 18 to 24: what is owed? Housing Act 1996 Part 7, with the leaving-care
duties beside it. Anyone of 25 or over goes the same way, without what ends at 25."""

from __future__ import annotations

from ...engine.advice import Outcome
from ...engine.answers import YesNo
from ...engine.case import Case
from ...law.limits import PREVENTION, RELIEF, THREATENED
from ...shared.clocks import PREVENTION_CLOCK, RELIEF_CLOCK, Clock, clock
from ...shared.domestic_abuse import DOMESTIC_ABUSE
from ...shared.duty_to_refer import ask_about_referral
from ...shared.facts import IMMIGRATION, Age, age
from ...shared.release import Leaves
from ...shared.safety import BED_TONIGHT, TONIGHT_SAFE, danger
from . import before_help
from . import duties as duty
from . import outcomes as out
from .birthdays import add_turning_21, check_turning_21
from .care_in_doubt import DOUBT, Doubt, care_in_doubt
from .inside import OUT_WITHOUT_A_HOME, PLAN_BEFORE_RELEASE, leaves_without_a_home
from .intentionality import blamed
from .main_duty_again import MAIN_DUTY_AGAIN, Again, main_duty_again
from .notices import DEAD_NOTICE, threatened_by_notice
from .priority_need import PRIORITY_NEED, REASONS, PriorityNeed, care_ticked, fled_abuse, priority_need, with_family
from .questions import ACCEPTED_ON, DUTY_BEGAN, HOME, STAGE, Home, Stage
from .review import review

HOW_FAR = "Find out from the council's letters how far it has got. Note on which days it decided what."
HOMELESS_OR_NOT = (
    "Find out today whether they have a home they can stay in. Until then they are helped as someone who is homeless."
    " Then answer again: what is owed depends on it."
)
NOT_SAFE_THERE = (
    "They have a home, and yet nowhere safe to sleep tonight. A home that they cannot reasonably stay in is none. Find"
    " out today what is wrong there. Until then they are helped as someone who is homeless."
)
HOW_LIKELY = (
    "Find out by what day they may lose the home, and why. The council has to be satisfied that it is likely within"
    f" {THREATENED}."
)
HOW_VULNERABLE = (
    "Find out how being homeless affects them. Ask about health, care, harm in the past, and how they cope. Ask what"
    " they want to be passed on."
)
ALSO_NEEDED = (
    "Check that they are still eligible. Check that nobody says they lost that tenancy intentionally, that it ended the"
    " main duty and not relief, and that they have not used this rule once before. It does not hold where it would rest"
    " on somebody with no right to housing help."
)
REASONS_TO_ASK = "Ask about pregnancy, children, health, care and violence. Priority need is decided after that."
NOT_COOPERATING = "Find out whether the council gave notice for not cooperating."
AFTER_NOT_COOPERATING = (
    "Whether notice for not cooperating still bars the main duty is not beyond doubt. It should not, but one line of"
    " section 193 that said so was taken out for some tenancies only."
)
WHICH_DUTY_BEGAN = (
    "See in the council's letters which duty began on that day. If it was prevention, the days of relief count from the"
    " day on which the council knew that the home was gone: answer again."
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
        case.check(HOW_FAR, STAGE)
    home = case.ask(HOME)
    if home is Home.INSIDE:
        when = leaves_without_a_home(case)
        check_turning_21(case)
        if when is Leaves.LATER:
            return PLAN_BEFORE_RELEASE
        if when is Leaves.OUT:
            case.add(duty.INTERIM_ACCOMMODATION)
            return OUT_WITHOUT_A_HOME
    elif home is Home.NOT_SURE or (home is not Home.HOMELESS and not _safe_there(case, home)):
        return _not_known(case, home)
    elif home is Home.SETTLED:
        return before_help.NOT_AT_RISK
    if stage is not Stage.ACCEPTED and case.ask(IMMIGRATION) is not YesNo.NO:
        check_turning_21(case)
        return before_help.SETTLE_ELIGIBILITY
    end = _homeless(case, years, stage) if home is Home.HOMELESS else _threatened(case, stage, home)
    if stage is Stage.NO_DECISION and end is not DEAD_NOTICE:
        ask_about_referral(case)
    if home is not Home.HOMELESS or _care_in_question(case):
        check_turning_21(case)
    return end


def _safe_there(case: Case, home: Home) -> bool:
    """Whether the home they have can be counted on tonight. Before anyone is told that nothing is owed, nobody may be
    in danger either. Source: HA96 ss.175(3), 177."""
    tonight = case.ask(TONIGHT_SAFE)
    if tonight is not YesNo.YES:
        case.add(BED_TONIGHT)
    if home is not Home.SETTLED:
        return tonight is not YesNo.NO
    return tonight is YesNo.YES and not danger(case)


def _not_known(case: Case, home: Home) -> Outcome:
    """Perhaps homeless: helped as if they were. Source: HA96 ss.184(1), 188(1)."""
    case.check(HOMELESS_OR_NOT if home is Home.NOT_SURE else NOT_SAFE_THERE, HOME)
    case.add(duty.INTERIM_ACCOMMODATION)
    check_turning_21(case)
    return before_help.HOMELESS_OR_NOT


def _threatened(case: Case, stage: Stage, home: Home) -> Outcome:
    """Prevention: no test of priority need, intention or local connection. Source: HA96 ss.175, 195."""
    if home is Home.NOTICE and not threatened_by_notice(case):
        return DEAD_NOTICE
    if stage is Stage.ACCEPTED:
        began = case.ask(ACCEPTED_ON)
        case.mark(DUTY_BEGAN, began.earliest if began.exact else None)
        if clock(case, PREVENTION_CLOCK, began, PREVENTION, asked=ACCEPTED_ON) is Clock.OVER:
            case.add(duty.PREVENTION_AFTER_56_DAYS)
    elif home is Home.LIKELY:
        case.check(HOW_LIKELY, None)
    return out.PREVENTION


def _homeless(case: Case, years: Age, stage: Stage) -> Outcome:
    """Relief, a place to stay meanwhile, and what stands between that and the main duty."""
    if stage is Stage.ACCEPTED:
        began = case.ask(ACCEPTED_ON)
        case.mark(DUTY_BEGAN, began.earliest if began.exact else None)
        if case.in_force("SI 2026/421 reg.3"):
            case.check(NOT_COOPERATING, None)
            case.leave_unsettled(AFTER_NOT_COOPERATING)
    need = _need(case, years)
    if need is PriorityNeed.STUDENT:
        case.add(duty.INTERIM_ACCOMMODATION)
        return out.RELEVANT_STUDENT
    if need is PriorityNeed.NONE:
        again = main_duty_again(case)
        if again is Again.NO:
            return out.NO_PRIORITY_NEED
        case.check(ALSO_NEEDED, None)
        case.add(duty.INTERIM_ACCOMMODATION)
        return MAIN_DUTY_AGAIN
    if need is PriorityNeed.NOT_KNOWN:
        case.check(REASONS_TO_ASK, REASONS)
    case.add(duty.INTERIM_ACCOMMODATION)
    if need is not PriorityNeed.NOT_KNOWN and fled_abuse(case):
        case.add(DOMESTIC_ABUSE)
    if need is PriorityNeed.SURE and with_family(case):
        case.add(duty.FAMILY)
        if case.in_force("HA96 s.213AA"):
            case.add(duty.TELL_THE_SCHOOL)
    if need is not PriorityNeed.SURE:
        case.check(HOW_VULNERABLE, None)
        case.check(OLD_OFFER, None)
    case.add(duty.PRIVATE_OFFER if case.in_force("HA96 s.193(7AA) private") else duty.PRIVATE_OFFER_BEFORE)
    end = blamed(case, years, stage, out.RELIEF if need is PriorityNeed.SURE else out.RELIEF_VULNERABLE)
    return out.MAIN_DUTY if end is out.RELIEF and stage is Stage.ACCEPTED and _relief_is_over(case) else end


def _care_in_question(case: Case) -> bool:
    """Whether care at 16 or 17 may be what gives priority need, and nobody is sure of it."""
    doubt = case.steps.get(DOUBT.key)
    in_doubt = doubt is not None and doubt.value in (Doubt.ARRANGED, Doubt.STATUS)
    return in_doubt or case.known(PRIORITY_NEED) in (PriorityNeed.FOSTERED, PriorityNeed.NOT_KNOWN)


def _relief_is_over(case: Case) -> bool:
    """In priority need relief ends by itself with the last day of `RELIEF`, and the main duty begins. Source: HA96
    ss.189B(4), 193(1)."""
    over = clock(case, RELIEF_CLOCK, case.ask(ACCEPTED_ON), RELIEF, asked=ACCEPTED_ON) is Clock.OVER
    if over:
        case.check(WHICH_DUTY_BEGAN, ACCEPTED_ON)
    return over


def _need(case: Case, years: Age) -> PriorityNeed:
    """Priority need, and what puts it in doubt that there was no care at 16 or 17; with the 21st birthday, where care
    is what counts. Source: HA96 s.189(1); PNO02 arts 4, 5."""
    need = priority_need(case, years)
    found = case.known(PRIORITY_NEED)
    if years is not Age.FROM_18:
        return need
    if found is PriorityNeed.CARE:
        add_turning_21(case)
        return need
    if found in (PriorityNeed.FOSTERED, PriorityNeed.NOT_KNOWN):
        return need
    if need not in (PriorityNeed.NONE, PriorityNeed.TO_JUDGE) or care_ticked(case):
        return need
    doubt = care_in_doubt(case, may_have_none=need is PriorityNeed.NONE)
    return need if doubt is Doubt.NO or need is PriorityNeed.TO_JUDGE else PriorityNeed.NOT_KNOWN
