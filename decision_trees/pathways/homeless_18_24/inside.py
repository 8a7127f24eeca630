"""In custody or in hospital, with no home to go to afterwards: Housing Act 1996 s.175(4); Mental Health Act 1983
s.117."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Deadline, Role, Source
from ...engine.case import Case
from ...engine.questions import Choice, Option, Raw
from ...law.limits import RELIEF, THREATENED
from ...law.suggested import AFTERCARE_ASKED_FOR, RELEASE_MEETING
from ...shared.deadlines import IN_GOOD_TIME, TODAY, by_law, suggested, timed, within
from ...shared.release import PREVENTION_OWED, RELEASE, Leaves, leaves
from ...shared.teams import LEGAL_AID
from .advice import HOUSING, LEAVING_CARE, LEAVING_CARE_HELP, duty, outcome
from .questions import HOME
from .steps import (
    DECIDE_IN_WRITING,
    GO_WITH_THEM,
    JOIN_THE_PLANS,
    KEEP_BELONGINGS,
    MAIN_DUTY_DECISION,
    NO_REFERRAL_INTO_DANGER,
    TAKE_THE_APPLICATION,
    TELL_THE_ADVISER,
)


class Where(Option):
    """Where they are, as far as other law comes in."""

    CUSTODY = "In prison, or in another place of custody"
    DETAINED = "In hospital, and detained for treatment under the Mental Health Act at some time in this stay"
    HOSPITAL = "In hospital, and not detained for treatment"
    NOT_SURE = "Not sure"


def _said_custody(case: Case) -> Raw | None:
    return "custody" if case.answers.get("away") == "custody" else None


WHERE = Choice(
    "where_inside",
    "Where are they?",
    ("MHA83 s.117", "HA96 s.175(4)"),
    why="After detention for treatment, health and social care owe after-care beside what housing owes.",
    hint="Detained for treatment is section 3, 37, 45A, 47 or 48. Section 2 alone, or coming in by choice, is not.",
    options=Where,
    implied=_said_custody,
)


ANSWER_AGAIN = "They are out and have no home. Answer again that they have none: priority need then has to be settled."
LEAVING = duty(
    "leaving_custody_or_hospital",
    "No home after custody or hospital: the home is found before the day",
    f"Somebody who will be homeless on release or discharge is threatened with homelessness from {THREATENED} before"
    " it. They can apply from inside. Prisons, youth offending teams, probation and some hospital services have to ask"
    " whether they agree to a referral, and they choose the council.",
    Action(
        Role.PERSONAL_ADVISER,
        "Help them to apply from inside today. Do it by phone or letter, and ask the prison or the ward for the"
        " referral. The young person says to which council.",
        TODAY,
        ("HA96 s.184", "HA96 s.213B", "HA96 s.175(4)"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Take the homelessness application while they are inside. Do the assessment from inside as well, by phone or"
        " video. Nobody has to come to the office.",
        by_law("as soon as they ask"),
        ("HA96 s.183", "HA96 s.184", "HA96 s.189A"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Have a place to stay ready for the day they leave. It is owed where there is reason to believe that they are"
        " in priority need. Having been in custody can make somebody vulnerable.",
        Deadline("by the day of release or discharge", Source.SUGGESTED, after=RELEASE),
        ("HA96 s.188(1)", "PNO02 art.5(3)"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Hold one meeting with them, housing, and probation or the ward. Settle the home, who is at the gate, money,"
        " medicine and the first visit. See to the tenancy, the rent and the belongings.",
        timed(f"{RELEASE_MEETING} before the day, or today if that has gone by", RELEASE_MEETING),
        LEAVING_CARE_HELP,
    ),
    cites=("HA96 s.175(4)", "HA96 s.213B", "HA96 s.195"),
    clauses=("25.10", "25.11", "25.23", "25.24", "25.25", "25.33"),
    services=(HOUSING, LEAVING_CARE),
    hand_over=("which-council",),
    urgent=True,
)
AFTERCARE = duty(
    "aftercare",
    "After-care: health and social care plan where they live, and pay for what it takes",
    "Somebody who was detained for treatment gets after-care when they leave hospital, as long as they need it. A joint"
    " duty of the health body and the council, without charge. How far it pays for a home turns on what the illness"
    " makes necessary. It stands beside homelessness help and is no reason to refuse it.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ask the ward which two bodies owe the after-care. Ask for a plan that says where they will live. Where it was"
        " section 2 alone, ask whether another section came after it.",
        within(AFTERCARE_ASKED_FOR, after=AS_AT),
        ("MHA83 s.117",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Go to the discharge meeting. Two services that differ about who pays settle it afterwards: nobody leaves"
        " hospital without a home because of it.",
        suggested("before the day of discharge"),
        ("MHA83 s.117", "HA96 s.195"),
    ),
    cites=("MHA83 s.117",),
    clauses=("25.26", "25.34"),
    services=(HOUSING, LEAVING_CARE, LEGAL_AID),
)
OUT_WITHOUT_A_HOME = outcome(
    "out_without_a_home",
    "Out today with no home: relief is owed, with a place to stay on reason to believe in priority need",
    f"They are homeless from the moment they are out. The council helps them for {RELIEF} to find a home, and gives a"
    " place to stay as soon as it has reason to believe in priority need. Care in the past, custody, illness and harm"
    " can each give one. Nobody is sent away to come back with papers.",
    TAKE_THE_APPLICATION,
    DECIDE_IN_WRITING,
    TELL_THE_ADVISER,
    GO_WITH_THEM,
    JOIN_THE_PLANS,
    MAIN_DUTY_DECISION,
    NO_REFERRAL_INTO_DANGER,
    KEEP_BELONGINGS,
    cites=("HA96 s.175", "HA96 s.188(1)", "HA96 s.189B", "PNO02 art.5(3)"),
    clauses=("24.3", "24.9", "25.33"),
    hand_over=("emergency-accommodation", "which-council", "disagreement"),
    confidence=Confidence.DEPENDS,
)
PLAN_BEFORE_RELEASE = outcome(
    "plan_before_release",
    f"Release or discharge is more than {THREATENED} off: plan the home now",
    f"Prevention is owed from {THREATENED} before the day, and the council may help earlier. Advice is there for"
    f" anyone. Most of what helps takes longer than {THREATENED}: a place on the register, papers, a deposit, a home"
    " with support.",
    TELL_THE_ADVISER,
    Action(
        Role.PERSONAL_ADVISER,
        "Plan the next home with them in the pathway plan. Put the day on which they apply into it.",
        IN_GOOD_TIME,
        LEAVING_CARE_HELP,
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Help them to apply once they are threatened with homelessness. Do it on the first day on which they are."
        " Release can come early.",
        by_law(f"from {THREATENED} before the day", after=PREVENTION_OWED),
        ("HA96 s.175(4)", "HA96 s.184"),
    ),
    JOIN_THE_PLANS,
    KEEP_BELONGINGS,
    cites=("HA96 s.175(4)", "HA96 s.179", "HA96 s.195"),
    clauses=("25.10", "25.24", "25.33"),
    hand_over=("planning-a-move", "housing-options", "which-council"),
)


def leaves_without_a_home(case: Case) -> Leaves:
    """When they leave custody or hospital, with what holds beside it. An unknown day counts as near."""
    if case.ask(WHERE) in (Where.DETAINED, Where.NOT_SURE):
        case.add(AFTERCARE)
    when = leaves(case)
    if when is Leaves.OUT:
        case.check(ANSWER_AGAIN, HOME)
    else:
        case.add(LEAVING)
    return when
