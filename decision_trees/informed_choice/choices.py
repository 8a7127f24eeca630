"""What follows from an informed choice about section 20: a yes, a no for now, or not yet."""

from __future__ import annotations

from ..advice import Action, Confidence, Role
from ..challenge import HOUSING_REVIEW
from ..deadlines import FIVE_WORKING_DAYS, ONE_WORKING_DAY, TODAY, TONIGHT, by_law, suggested
from .same_for_all import HOME_MEANWHILE, HOUSING, MEET_AGAIN, outcome

UNDECIDED = outcome(
    "undecided",
    "Undecided: time, a home and another talk",
    "Not knowing yet is a fair answer. They keep a safe home and their worker, and there is a day for the next talk.",
    HOME_MEANWHILE,
    Action(
        Role.SOCIAL_WORKER,
        "Meet again. Ask what they would need to know, or whom they would want to ask.",
        MEET_AGAIN,
        ("CA89 s.20(6)",),
    ),
    Action(
        Role.TEAM_MANAGER,
        "If it is still open, meet with them, the advocate and the housing officer.",
        FIVE_WORKING_DAYS,
        ("CA89 s.20(6)",),
    ),
    cites=("CA89 s.20(6)", "CA89 s.20", "G1617"),
    clauses=("11.9", "11.13"),
    terms=("informed-choice",),
    hand_over=("emergency-accommodation",),
)
CHOSE_TO_BE_LOOKED_AFTER = outcome(
    "chose_to_be_looked_after",
    "An informed yes: section 20 today",
    "They want to be looked after, and at 16 and 17 their own agreement is enough. The council gives them a home under"
    " section 20 where it owes one, and may do so where it does not.",
    Action(
        Role.TEAM_MANAGER,
        "Decide on section 20 and sign it, if that is not done. Cost is no reason to say no.",
        TODAY,
        ("CA89 s.20(1)", "CA89 s.20(3)", "CA89 s.20(4)", "CA89 s.20(11)"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Find the home with them, out of hours through the duty team, and go there with them.",
        TONIGHT,
        ("CA89 s.20(6)", "CA89 s.22C"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Give them the record of the talk, and tell the housing authority.",
        ONE_WORKING_DAY,
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Write down on which day 13 weeks are complete, or that 18 comes first, and tell them.",
        ONE_WORKING_DAY,
        ("CPP10 reg.40",),
    ),
    cites=("CA89 s.20(1)", "CA89 s.20(3)", "CA89 s.20(4)", "CA89 s.20(11)", "CPP10 reg.40"),
    clauses=("11.10", "12.1", "16.1", "16.3"),
    terms=("section-20", "looked-after-child", "thirteen-week-rule"),
    forms=("f3", "f4"),
    hand_over=("homeless-16-17", "emergency-accommodation", "leaving-care-status"),
    confidence=Confidence.CLEAR,
)
CHOSE_NOT_TO_BE = outcome(
    "chose_not_to_be",
    "An informed no, for now: it is written down, and support goes on",
    "They know what each way would bring and decided against being looked after for now. That never ends support, a"
    " home or the right to say yes tomorrow.",
    Action(
        Role.SOCIAL_WORKER,
        "Write down the choice in their words, with who was there. Give it to them, and tell the housing authority.",
        ONE_WORKING_DAY,
        ("CA89 s.20(6)",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Take or keep open the homelessness application, with interim accommodation where they have nowhere.",
        by_law("at once, on reason to believe"),
        ("HA96 s.184", "HA96 s.188(1)", "PNO02 art.3"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Keep a child in need plan and a named worker.",
        ONE_WORKING_DAY,
        ("CA89 s.17",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Offer section 20 again, and ask how things are. Offer it too whenever something changes.",
        suggested("after 7 days", days=7),
        ("CA89 s.20(6)",),
    ),
    Action(Role.SOCIAL_WORKER, "Offer it again.", suggested("after 28 days", days=28), ("CA89 s.20(6)",)),
    cites=("CA89 s.20(6)", "CA89 s.17", "HA96 s.184", "HA96 s.188(1)", "PNO02 art.3", "G1617"),
    clauses=("11.11", "11.12", "11.13", "12.3", "16.6", "16.8"),
    terms=("informed-choice", "section-17", "priority-need"),
    services=HOUSING,
    forms=("f3", "f4", "f7"),
    hand_over=("homeless-16-17", "leaving-care-status", "housing-options", "emergency-accommodation", "disagreement"),
    challenge=(HOUSING_REVIEW,),
)
