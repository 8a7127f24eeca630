"""What comes before any pathway: danger, and a safe bed tonight. Children Act 1989 ss.20, 47; Housing Act s.188."""

from __future__ import annotations

from ..engine.advice import Action, Duty, Role
from ..engine.answers import YesNo, has_ticked
from ..engine.case import Case
from ..engine.questions import Choice, Raw
from . import teams
from .challenge import ADVOCATE_AND_COMPLAINT, INTERIM_HOME, LOCAL_OFFER, REASONS, SOLICITOR
from .deadlines import TODAY, TONIGHT, suggested
from .facts import AGE, AGE_SAID, Age, age

CHILDRENS_SERVICES = teams.CHILDRENS_SERVICES
HOUSING_OPTIONS = teams.HOUSING
OUT_OF_HOURS = teams.OUT_OF_HOURS


def _signs_of_danger(case: Case) -> Raw | None:
    """What the warning signs in a home, or signs of trafficking, say of it where another pathway asked for them."""
    if not case.steps.get("red_flags") and has_ticked(case, "red_flags", "violence", "exploited"):
        return YesNo.YES.key
    said = None if case.steps.get("exploited") else case.answers.get("exploited")
    return said if said in _NOT_NO else None


_NOT_NO, _NOT_YES = (YesNo.YES.key, YesNo.NOT_SURE.key), (YesNo.NO.key, YesNo.NOT_SURE.key)

DANGER = Choice(
    "danger",
    "Is anyone in danger now, or is the young person missing or being exploited?",
    ("CA89 s.47",),
    why="Safety comes before every process.",
    hint="If someone is in danger now, call 999 first and come back to this later. Drugs, self-harm or an illness that"
    " puts them at serious risk is danger too.",
    options=YesNo,
    implied=_signs_of_danger,
)
TONIGHT_SAFE = Choice(
    "tonight",
    "Do they have somewhere safe to sleep tonight?",
    ("CA89 s.20", "HA96 s.188"),
    why="A bed tonight is found first. Who pays, and which duty it is, is settled afterwards.",
    hint="A sofa that may be gone by the evening, a car, a police cell, or a home where they are afraid is not safe.",
    options=YesNo,
)
SAFE_NOW = Duty(
    key="safe_now",
    name="Make them safe first",
    plain="Danger, exploitation or going missing is acted on at once. It needs nobody's consent, and nothing else waits"
    " for it.",
    actions=(
        Action(Role.ANY_WORKER, "Call 999 if someone is in danger now.", suggested("at once")),
        Action(
            Role.ANY_WORKER,
            "If there is danger or harm, make a safeguarding referral. It goes to children's services for a child, or"
            " to adult social care for an adult. Out of hours, ring the emergency duty team. For a child it is the area"
            " where they live or where they are found.",
            TODAY,
            ("CA89 s.47",),
        ),
    ),
    urgent=True,
    cites=("CA89 s.47",),
    clauses=("7.3", "10.24"),
    services=(CHILDRENS_SERVICES, OUT_OF_HOURS),
    not_considered=("What the danger is, and how it is to be looked into.",),
    challenge=(ADVOCATE_AND_COMPLAINT,),
)
BED_TONIGHT = Duty(
    key="bed_tonight",
    name="A safe bed tonight",
    plain="Whoever is asked first finds a safe bed today. That needs no paper, no letter from a parent and no link with"
    " the area.",
    actions=(
        Action(
            Role.ANY_WORKER,
            "Stay with them until a safe bed is found. Stay by phone if need be. Ring children's services for anyone"
            " who is or may be under 18, and the district's housing team for an adult. Out of hours, ring the duty"
            " team.",
            TONIGHT,
            ("CA89 s.20", "HA96 s.188"),
        ),
    ),
    urgent=True,
    cites=("CA89 s.20", "HA96 s.188", "G1617"),
    clauses=("7.1", "7.2", "7.4", "14.10", "14.13", "14.17"),
    services=(CHILDRENS_SERVICES, HOUSING_OPTIONS, OUT_OF_HOURS),
    forms=("f1",),
    hand_over=("emergency-accommodation",),
    not_considered=(
        "Which duty the bed is under. That is decided afterwards, and not in front of the young person.",
        LOCAL_OFFER,
    ),
    challenge=(REASONS, ADVOCATE_AND_COMPLAINT, INTERIM_HOME),
)
ABUSE_AT_HOME = Duty(
    key="abuse_at_home",
    name="Ask alone about abuse, and find a place that is safe from it",
    plain="At 16 and 17 a partner, former partner or relative can be the one who harms. A home where they would be"
    " abused is no home to go back to, and nobody offers mediation there.",
    actions=(
        Action(
            Role.ANY_WORKER,
            "Speak with them alone about their safety. Ask in private, without whoever came with them."
            " Offer to ring a domestic abuse service together. Give their address to nobody who need not have it.",
            TODAY,
            ("CA89 s.47", "DA21 s.1"),
        ),
        Action(
            Role.SOCIAL_WORKER,
            "Find a place unknown to whoever harms them. Where housing helps too, say that it is not"
            " reasonable to stay at home and that abuse gives priority need of its own.",
            TODAY,
            ("HA96 s.177", "HA96 s.189(1)(e)"),
        ),
    ),
    urgent=True,
    cites=("CA89 s.47", "HA96 s.177", "HA96 s.189(1)(e)", "DA21 s.1"),
    clauses=("7.22", "9.4"),
    services=(teams.DOMESTIC_ABUSE, CHILDRENS_SERVICES, OUT_OF_HOURS),
    not_considered=("Orders that a court can make against the person who harms them. Ask a solicitor.",),
    challenge=(REASONS, ADVOCATE_AND_COMPLAINT),
)
NO_IN_DANGER = Duty(
    key="no_in_danger",
    name="A no in great danger: manager and legal adviser today",
    plain="What they want counts for much, but the council weighs it together with their welfare. A no does not end"
    " the duty to keep a child safe, and it is not the last word while they are exploited, use drugs or are very ill.",
    actions=(
        Action(
            Role.TEAM_MANAGER,
            "Meet the social worker and a legal adviser. What would keep the young person safe, and is a court needed?"
            " At 17 no care order can be made any more.",
            TODAY,
            ("CA89 s.20(3)", "CA89 s.20(6)", "CA89 s.31", "CA89 s.47"),
        ),
        Action(
            Role.TEAM_MANAGER,
            "Stop, and take legal advice before any place locks them in. The same holds before any place watches them"
            " so closely that they are not free to leave. That takes a court's order: no agreement by a worker or a"
            " parent is enough.",
            TODAY,
            ("CA89 s.25", "CA89 s.100"),
        ),
        Action(
            Role.SOCIAL_WORKER,
            "Find out with the advocate what is behind the no. Offer another home, of a kind or in a place that they"
            " would say yes to.",
            TODAY,
            ("CA89 s.20(6)",),
        ),
    ),
    urgent=True,
    cites=("CA89 s.20(3)", "CA89 s.20(6)", "CA89 s.25", "CA89 s.31", "CA89 s.47", "CA89 s.100"),
    clauses=("11.26", "11.27"),
    services=(CHILDRENS_SERVICES, OUT_OF_HOURS),
    not_considered=("Treatment against their will, which health law decides.",),
    challenge=(REASONS, ADVOCATE_AND_COMPLAINT, SOLICITOR),
)


def danger(case: Case) -> bool:
    """Whether anyone may be in danger: anything but no adds what then comes first."""
    if case.ask(DANGER) is YesNo.NO:
        return False
    case.add(SAFE_NOW)
    return True


def danger_to_child(case: Case) -> bool:
    """The same for a child of 16 or 17, whom abuse by a partner or in the family may have cost a home."""
    found = danger(case)
    if found:
        case.add(ABUSE_AT_HOME)
    return found


def no_in_danger(case: Case) -> None:
    """What follows where a child who may be in great danger decides against being looked after. Source: s.20(6)."""
    if danger_to_child(case):
        case.add(NO_IN_DANGER)


def safe_tonight(case: Case) -> bool:
    """Whether there is somewhere safe tonight; anything but yes adds a safe bed tonight."""
    safe = case.ask(TONIGHT_SAFE) is YesNo.YES
    if not safe:
        case.add(BED_TONIGHT)
    return safe


TOLD_BEFORE = (SAFE_NOW, ABUSE_AT_HOME, BED_TONIGHT)
"""What an answer from an earlier pathway can add to any result."""


def told_before(case: Case, pathway: str) -> None:
    """Danger, or a night without a safe bed, of which an earlier pathway was told: what it asks for comes first in a
    later one too, where that does not ask. In the pathway that a duty leads to, it is being done.

    No pathway branches on it."""
    told = [duty for duty in _told(case) if duty.key not in case.duties and pathway not in duty.hand_over]
    for duty in told:
        case.add(duty)
    case.duties = {**{duty.key: duty for duty in told}, **case.duties}


def _told(case: Case) -> list[Duty]:
    told = []
    if not case.steps.get(DANGER.key) and (case.answers.get(DANGER.key) in _NOT_NO or _signs_of_danger(case)):
        told += [SAFE_NOW, ABUSE_AT_HOME] if _may_be_16_or_17(case) else [SAFE_NOW]
    if not case.steps.get(TONIGHT_SAFE.key) and case.answers.get(TONIGHT_SAFE.key) in _NOT_YES:
        told.append(BED_TONIGHT)
    return told


def _may_be_16_or_17(case: Case) -> bool:
    """By what the pathway found out of the age: it is not asked for here."""
    found = case.steps.get(AGE.key)
    years = age(case) if case.steps.get(AGE_SAID.key) else found and found.value
    return years in (Age.FROM_16, Age.UNCLEAR)
