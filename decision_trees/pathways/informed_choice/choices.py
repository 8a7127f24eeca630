"""What follows from an informed choice about section 20: a yes, a no for now, or not yet."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Role
from ...law.limits import THIRTEEN_WEEKS
from ...law.suggested import (
    DECISION_NOTICE,
    DECISION_TOLD,
    LATER_DECISION_TOLD,
    NAMED_WORKER,
    OFFERED_AGAIN,
    OFFERED_ONCE_MORE,
    RECORD_READ,
    THIRTEEN_WEEKS_WRITTEN_DOWN,
    UNDECIDED_MET_AGAIN,
)
from ...shared.challenge import HOUSING_REVIEW
from ...shared.deadlines import TODAY, TONIGHT, by_law, timed, within
from ...shared.turning_18 import BEFORE_18
from .advice import HOME_MEANWHILE, HOUSING, MEET_AGAIN, outcome

_NOTICE = Action(
    Role.TEAM_MANAGER,
    "Give the young person a decision notice. Say what was decided, under which section, why, and how to question it.",
    within(DECISION_NOTICE, after=AS_AT),
)

UNDECIDED = outcome(
    "undecided",
    "Undecided: time, a home and another talk",
    "Not knowing yet is a fair answer. They keep a safe home and their worker, and there is a day for the next talk.",
    HOME_MEANWHILE,
    Action(
        Role.SOCIAL_WORKER,
        "Meet the young person again. Ask what they would need to know, or whom they would want to ask.",
        MEET_AGAIN,
        ("CA89 s.20(6)",),
    ),
    Action(
        Role.TEAM_MANAGER,
        "If it is still open, meet with them and the advocate. The housing officer comes too.",
        within(UNDECIDED_MET_AGAIN, after=AS_AT),
        ("CA89 s.20(6)",),
    ),
    cites=("CA89 s.20(6)", "CA89 s.20", "G1617"),
    clauses=("11.9", "11.13"),
    hand_over=("emergency-accommodation",),
)
CHOSE_TO_BE_LOOKED_AFTER = outcome(
    "chose_to_be_looked_after",
    "An informed yes: section 20 today",
    "They want to be looked after, and at 16 and 17 their own agreement is enough. The council gives them a home under"
    " section 20 where it owes one, and may do so where it does not.",
    Action(
        Role.TEAM_MANAGER,
        "Decide on section 20 today, with reasons. Sign it, if that is not done. Cost is no reason to say no.",
        TODAY,
        ("CA89 s.20(1)", "CA89 s.20(3)", "CA89 s.20(4)", "CA89 s.20(11)"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Find the home with them, and go there with them. Out of hours do it through the duty team.",
        TONIGHT,
        ("CA89 s.20(6)", "CA89 s.22C"),
    ),
    Action(Role.SOCIAL_WORKER, "Give them a copy of the record of the talk. Tell the housing authority.", TODAY),
    _NOTICE,
    Action(
        Role.SOCIAL_WORKER,
        f"Write down the day on which {THIRTEEN_WEEKS} are complete. If 18 comes first, write that down instead."
        " Tell them.",
        within(THIRTEEN_WEEKS_WRITTEN_DOWN, after=AS_AT),
        ("CPP10 reg.40",),
    ),
    cites=("CA89 s.20(1)", "CA89 s.20(3)", "CA89 s.20(4)", "CA89 s.20(11)", "CPP10 reg.40"),
    clauses=("8.15", "11.10", "11.22", "11.25", "12.1", "16.1", "16.3"),
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
        "Write down the choice in their words. Say who was there, and give them a copy.",
        TODAY,
        ("CA89 s.20(6)",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Tell the housing authority what was decided.",
        timed(
            f"within {LATER_DECISION_TOLD}, and within {DECISION_TOLD} of the first contact",
            LATER_DECISION_TOLD,
            after=AS_AT,
        ),
    ),
    Action(
        Role.TEAM_MANAGER,
        "Read the record of the talk. If advice, an advocate, time or a range of homes was missing, have the"
        " talk held again.",
        within(RECORD_READ, after=AS_AT),
    ),
    _NOTICE,
    Action(
        Role.HOUSING_OFFICER,
        "Take or keep open the homelessness application. Give interim accommodation where they have nowhere.",
        by_law("at once, on reason to believe"),
        ("HA96 s.184", "HA96 s.188(1)", "PNO02 art.3"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "If they are a relevant child, see that they get a home. Were they in care before? A relevant child is"
        " given a home and money to live on by the council that last looked after them, unless it is satisfied"
        " that their welfare does not require it. That is a duty, and a no to section 20 does not touch it.",
        by_law("at once, and as long as they are a relevant child"),
        ("CA89 s.23A", "CA89 s.23B(8)"),
    ),
    BEFORE_18,
    Action(
        Role.SOCIAL_WORKER,
        "Keep a child in need plan and a named worker.",
        within(NAMED_WORKER, after=AS_AT),
        ("CA89 s.17",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Offer section 20 again. Ask how things are, and offer it too whenever something changes.",
        timed(f"after {OFFERED_AGAIN}", OFFERED_AGAIN, after=AS_AT),
        ("CA89 s.20(6)",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Offer section 20 again.",
        timed(f"after {OFFERED_ONCE_MORE}", OFFERED_ONCE_MORE, after=AS_AT),
        ("CA89 s.20(6)",),
    ),
    cites=("CA89 s.20(6)", "CA89 s.17", "CA89 s.23B(8)", "HA96 s.184", "HA96 s.188(1)", "PNO02 art.3", "G1617"),
    clauses=(
        "10.5",
        "11.11",
        "11.12",
        "11.13",
        "11.22",
        "11.24",
        "12.1",
        "12.3",
        "16.6",
        "16.8",
        "16.17",
        "16.20",
        "16.21",
        "16.26",
        "16.27",
    ),
    services=(HOUSING,),
    forms=("f3", "f4", "f7"),
    hand_over=("homeless-16-17", "leaving-care-status", "housing-options", "emergency-accommodation", "disagreement"),
    challenge=(HOUSING_REVIEW,),
)
