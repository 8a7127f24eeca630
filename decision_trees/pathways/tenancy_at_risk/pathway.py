"""Tenancy or placement at risk: how is it saved? The warning signs, what the landlord sent, and whether the home can
be kept safely. Safety comes before saving, and a planned move before a lost home."""

from __future__ import annotations

from ...engine.advice import Outcome
from ...engine.case import Case
from ...shared.away import PLAN_FROM_INSIDE
from ...shared.domestic_abuse import DOMESTIC_ABUSE
from ...shared.duty_to_refer import ask_about_referral
from ...shared.facts import AGE_SAID, Age, age
from ...shared.release import Leaves, leaves
from . import duties as duty
from . import outcomes as out
from .adviser import knows_adviser
from .away import home_sure
from .notices import add_paper, read_first
from .papers import READ_THE_PAPER
from .questions import FLAGS, SAVE, About, Save
from .red_flags import Danger, Level, about_money, away, danger, level, papers

ASK_ABOUT_SIGNS = (
    "Find out today which warning signs there are. See first whether one is critical: a notice, violence, somebody"
    " using them, a dangerous home, or no money for food. Then answer again."
)
AGE_IN_DOUBT = "The age is in doubt. Treat them as under 18 until it is settled."
ASK_WHETHER = "Ask the young person and the landlord what would keep the home. Work as if it can be saved."
ASK_SAFE = "Find out today, from them alone, whether the home is safe tonight."
FROM_PEOPLE = (Danger.PEOPLE, Danger.BOTH)
OF_THE_HOME = (Danger.HOME, Danger.BOTH)


def tenancy_at_risk(case: Case) -> Outcome:
    """Who does what, how fast, to keep the home or to plan a move."""
    years = age(case)
    child = years not in (Age.FROM_18, Age.FROM_25)
    if child:
        return _child(case, years)
    risk, inside = danger(case), away(case)
    about = papers(case)
    signs = level(case)
    if signs is Level.NOT_KNOWN:
        case.check(ASK_ABOUT_SIGNS, FLAGS)
    if signs is Level.NONE:
        return out.KEEP_CHECKING
    _beside(case, about, risk)
    if inside:
        if about in (About.HOME, About.NOT_SURE) or not home_sure(case):
            return _from_inside(case, signs, about)
        case.add(duty.KEEP_WHILE_AWAY)
    if signs is Level.ONE:
        return out.CALL
    case.add(duty.ACT_TODAY if signs is Level.CRITICAL else duty.MEET)
    _papers(case, about, risk)
    return _save(case, risk)


def _child(case: Case, years: Age) -> Outcome:
    """At 16 or 17 the home is the task of children's services, custody and hospital included."""
    if years is Age.UNCLEAR:
        case.check(AGE_IN_DOUBT, AGE_SAID)
    signs = level(case, child=True)
    if signs is Level.NOT_KNOWN:
        case.check(ASK_ABOUT_SIGNS, FLAGS)
    calm = signs in (Level.NONE, Level.ONE)
    if calm and away(case):
        calm = home_sure(case)
        if not calm:
            case.add(PLAN_FROM_INSIDE)
    return out.UNDER_18_WATCH if calm else out.UNDER_18_AT_RISK


def _beside(case: Case, about: About | None, risk: Danger) -> None:
    """What each sign asks for whatever the end: debts, money, danger."""
    if about is About.DEBT:
        case.add(duty.DEBT_PAPERS)
    if about_money(case):
        case.add(duty.MONEY)
    if risk in FROM_PEOPLE:
        case.add(DOMESTIC_ABUSE)
    if risk in OF_THE_HOME:
        case.add(duty.UNSAFE_HOME)


def _papers(case: Case, about: About | None, risk: Danger) -> None:
    """Papers about the home are looked at for what they are worth. In danger, or where nobody knows what they are
    about, they are read today as if they counted, and no more is asked here."""
    if about not in (About.HOME, About.NOT_SURE):
        return
    read_first(case)
    if about is About.NOT_SURE or risk is not Danger.NO:
        case.add(READ_THE_PAPER)
    else:
        add_paper(case)


def _from_inside(case: Case, signs: Level, about: About | None) -> Outcome:
    """In custody or hospital with no home that is sure: threatened with homelessness within `THREATENED` of coming out,
    and homeless on the day itself. Source: HA96 s.175(4)."""
    case.add(PLAN_FROM_INSIDE)
    if signs is Level.CRITICAL:
        case.add(duty.ACT_TODAY)
    if about in (About.HOME, About.NOT_SURE):
        case.add(duty.NEVER_WAIT)
        case.add(READ_THE_PAPER)
    ask_about_referral(case)
    case.add(duty.BELONGINGS)
    return out.HOMELESS_NOW if leaves(case) is Leaves.OUT else out.FROM_INSIDE


def _save(case: Case, risk: Danger) -> Outcome:
    save = case.ask(SAVE)
    if save is Save.NOT_SURE:
        case.check(ASK_WHETHER if risk is Danger.NO else ASK_SAFE, SAVE)
    unsafe = risk in FROM_PEOPLE or (risk is Danger.HOME and save is Save.NOT_SURE)
    if unsafe or save in (Save.NO, Save.UNSAFE):
        ask_about_referral(case)
        case.add(duty.BELONGINGS)
    if save is Save.UNSAFE:
        return out.HOMELESS_NOW
    if unsafe:
        return out.SAFE_FIRST
    if save is Save.NO:
        return out.PLANNED_MOVE
    if not knows_adviser(case):
        case.add(duty.FIND_ADVISER)
    return out.SAVE_THE_HOME
