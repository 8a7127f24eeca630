"""What has to happen for a young person of 16 or 17 without a safe home. Children Act 1989 sections 17, 20 and 23B
before Housing Act 1996 Part 7, as R (G) v Southwark [2009] UKHL 26 has it."""

from __future__ import annotations

from ...engine.advice import Outcome
from ...engine.answers import YesNo
from ...engine.case import Case
from ...law.limits import ASSESSMENT_BEFORE, NEXT_STEP_BEFORE
from ...shared.away import ASK_WHETHER_ON_REMAND, AWAY, PLAN_FROM_INSIDE, REMAND, WITHIN_THE_AREA, Away, away
from ...shared.duty_to_refer import ask_about_referral
from ...shared.facts import Age
from ...shared.looking_for_a_home import add_registered_home
from ...shared.safety import danger, danger_to_child, no_in_danger, safe_tonight
from ...shared.turning_18 import show_days_before_18
from ..leaving_care_status.section_20 import CHOICE, Chosen, age_to_check, show_weeks_ahead
from ..leaving_care_status.status import Status, status
from . import another_council
from . import duties as duty
from . import outcomes as out
from . import section_20_outcomes as housed
from .questions import (
    EXPECTING,
    HELPS,
    IN_AREA,
    NOT_IN_NEED,
    OBJECTS,
    PARENT_CAN,
    STAY,
    TALK,
    WELFARE,
    NotInNeed,
    Objects,
    ParentCan,
    Stay,
    Talk,
)

WORKING_TOGETHER = (
    f"Earlier editions of Working Together gave {NEXT_STEP_BEFORE} for the next step and {ASSESSMENT_BEFORE} at most"
    " for the assessment. Check the edition of March 2026: its text was not seen."
)
ARTICLE_4 = (
    "Article 3 of the Priority Need Order leaves relevant children out. Whether article 4 reaches them at 16 or 17 is"
    " not settled. Send nobody away over it before the responsible authority has given them a home."
)
IN_THE_AREA = (
    "Ask your legal team whether being in an area is enough for section 20 there. The case that says so was read only"
    " in a summary. Nobody waits for the answer."
)
HOW_SURE = "Find out how sure the home is and for how long. Ask in whose name it is, until when, and who could end it."
WEIGHED = "Whether the courts have it that a council weighs by the facts how sure a home is was read in reports only."
WHETHER_A_PARENT_CAN = "Find out whether a parent can and will house them. Until it is known, the duty counts as owed."
WHETHER_HARMED = "A manager decides today whether they would be seriously harmed. Until then the answer is yes."
FAMILY_WISHES = (
    "Ask the young person and the parent, apart, about staying together. Until that is known, there is a place for"
    " both."
)


def homeless_16_17(case: Case) -> Outcome:
    """The duty that the answers lead to, and what is done meanwhile."""
    years = age_to_check(case)
    if years in (Age.FROM_18, Age.FROM_25):
        return out.ADULT
    if years is Age.UNDER_16:
        danger(case)
        return out.UNDER_16
    if years is Age.UNCLEAR:
        danger_to_child(case)
        safe_tonight(case)
        return out.AGE_IN_DOUBT
    known = status(case)
    if known in (Status.LOOKED_AFTER, Status.RELEVANT):
        return _another_council(case, known)
    told = case.answers.get("arranged") in ("yes", "not_sure")  # in an earlier pathway; from dates it is in the status
    if told or known in (Status.NOT_SETTLED, Status.QUALIFYING):  # a home with parents that fails: CLR10 reg.3(6)
        case.leave_open(ARTICLE_4)
        case.add(duty.ASK_THE_OTHER_COUNCIL)
    return _assessment(case)


def _another_council(case: Case, known: Status) -> Outcome:
    """A council is responsible already, wherever they are now. Source: CA89 ss.22, 23A(4)."""
    danger_to_child(case)
    safe_tonight(case)
    if known is Status.LOOKED_AFTER:
        if case.ask(OBJECTS) is Objects.YES:
            case.add(duty.PARENT_OBJECTS)
        return another_council.OWN_SOCIAL_WORKER
    add_registered_home(case)
    case.leave_open(ARTICLE_4)
    if case.ask(EXPECTING) is not YesNo.NO:
        case.add(duty.EXPECTING)
    return another_council.RESPONSIBLE_AUTHORITY


def _assessment(case: Case) -> Outcome:
    here = case.ask(IN_AREA)
    safe = safe_tonight(case)
    _start(case)
    if here is YesNo.NO:
        if safe and away(case):
            return _from_inside(case)
        danger_to_child(case)
        case.leave_open(IN_THE_AREA)
        return another_council.ELSEWHERE
    if here is YesNo.NOT_SURE:
        case.check("Find out where they are now. Until that is known, the council that was asked acts.", IN_AREA)
    if not safe:
        case.add(duty.TRY_FAMILY)
        return _in_need(case)
    stay = case.ask(STAY)
    if stay is Stay.AWAY:
        case.add(PLAN_FROM_INSIDE)
        return _from_inside(case)
    if stay in (Stay.FAMILY, Stay.OWN):
        return _home_for_now(case, stay)
    if stay is Stay.COUNCIL:
        case.add(duty.LOOK_AT_SUBSTANCE)
    if stay is Stay.NOT_SURE:
        case.add(duty.TRY_FAMILY)
    return _in_need(case)


def _from_inside(case: Case) -> Outcome:
    """Safe tonight, and there for a reason. With no bed, the council where they are has acted before this is asked. A
    child on remand is looked after by the council that the court named. Source: R (S) v Sutton; LASPO12 s.104."""
    danger_to_child(case)
    asked = case.steps.get(AWAY.key)
    on_remand = YesNo.NO if asked and asked.value is Away.PLACED else case.ask(REMAND)
    if on_remand is YesNo.YES:
        return another_council.OWN_SOCIAL_WORKER
    if on_remand is YesNo.NOT_SURE:
        case.check(ASK_WHETHER_ON_REMAND, REMAND)
    case.leave_open(WITHIN_THE_AREA)
    show_days_before_18(case)
    return another_council.HOME_COUNCIL


def _home_for_now(case: Case, stay: Stay) -> Outcome:
    """A home that is there. Whether they need another is weighed by the facts: CA89 s.20(1); DF v Essex."""
    danger_to_child(case)
    if stay is Stay.FAMILY:
        return out.STAY_WITH_SUPPORT
    case.check(HOW_SURE, STAY)
    case.leave_open(WEIGHED)
    return out.HOME_FOR_NOW


def _start(case: Case) -> None:
    """What begins today, whichever duty it turns out to be."""
    case.add(duty.START_TODAY)
    case.leave_open(WORKING_TOGETHER)
    ask_about_referral(case)


def _in_need(case: Case) -> Outcome:
    decided = case.ask(NOT_IN_NEED)
    if decided is NotInNeed.NOT_SURE:
        return _section_20(case)
    _homelessness_help(case)
    if decided is NotInNeed.ONE:
        return out.SECOND_LOOK
    danger_to_child(case)
    return out.NOT_IN_NEED


def _section_20(case: Case) -> Outcome:
    """Which part of section 20 fits, if any. Not sure is a yes until it is known."""
    can = case.ask(PARENT_CAN)
    if can is ParentCan.HOMELESS_TOO:
        case.check(FAMILY_WISHES, None)
        _homelessness_help(case)
        return out.FAMILY_TOGETHER
    if can is ParentCan.NOT_SURE:
        case.check(WHETHER_A_PARENT_CAN, PARENT_CAN)
    if can is not ParentCan.YES:
        return _choice(case, parent_can=False)
    harm = case.ask(WELFARE)
    if harm is YesNo.NOT_SURE:
        case.check(WHETHER_HARMED, WELFARE)
    if harm is not YesNo.NO:
        return _choice(case, parent_can=True)
    helps = case.ask(HELPS)
    _homelessness_help(case)
    if helps is YesNo.NO:
        danger_to_child(case)
        return housed.SECTION_17_HELP
    if helps is YesNo.NOT_SURE:
        case.check("Ask them what a home from the council would change for them.", HELPS)
    show_weeks_ahead(case)
    return housed.CONSIDER_THE_POWER


def _choice(case: Case, *, parent_can: bool) -> Outcome:
    """What the young person, who is owed section 20, has decided, and when `THIRTEEN_WEEKS` would be complete."""
    end = _decided(case, parent_can=parent_can)
    show_weeks_ahead(case)
    return end


def _decided(case: Case, *, parent_can: bool) -> Outcome:
    """Nothing they say costs them a bed."""
    if case.ask(TALK) is not Talk.YES:
        danger_to_child(case)
        _homelessness_help(case)
        return housed.TALK_FIRST
    chosen = case.ask(CHOICE)
    if chosen is Chosen.LOOKED_AFTER:
        add_registered_home(case)
        if parent_can and case.ask(OBJECTS) is Objects.YES:
            case.add(duty.PARENT_OBJECTS)
        return housed.ACCOMMODATE
    _homelessness_help(case)
    if chosen is Chosen.NOT_SURE:
        return housed.NEEDS_TIME
    no_in_danger(case)
    return housed.DECIDED_AGAINST


def _homelessness_help(case: Case) -> None:
    """Where the housing authority may be the one that gives the bed, for tonight or for longer."""
    show_days_before_18(case)
    if case.in_force("HA96 s.213AA"):
        case.add(duty.TELL_SCHOOL_AND_DOCTOR)
