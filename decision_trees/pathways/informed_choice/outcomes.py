"""What still has to happen before a choice about section 20 counts."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Role
from ...law.limits import THIRTEEN_WEEKS, THREATENED
from ...law.suggested import ADVOCATE_COMES, TIME_TO_CHOOSE, TIME_TO_CHOOSE_AT_MOST
from ...shared.deadlines import PROMPTLY, ROUND_THE_CLOCK, TODAY, by_law, within
from ...shared.teams import LEGAL_AID
from .advice import HOME_MEANWHILE, HOUSING, MEET_AGAIN, outcome

UNDER_16 = outcome(
    "under_16",
    "Under 16: the choice is not theirs alone",
    "Under 16 a child is asked what they want, and it counts for much. But whoever has parental responsibility has a"
    " say too, and the right of a 16 year old to agree by themselves is not there yet.",
    Action(
        Role.SOCIAL_WORKER,
        "Find a safe home today. Ask the child what they want, with an advocate, and talk with those who have parental"
        " responsibility.",
        TODAY,
        ("CA89 s.20(1)", "CA89 s.20(6)", "CA89 s.20(7)"),
    ),
    Action(Role.TEAM_MANAGER, "Where a parent objects, take legal advice.", TODAY, ("CA89 s.20(7)",)),
    cites=("CA89 s.20(1)", "CA89 s.20(6)", "CA89 s.20(7)"),
    clauses=("7.1", "10.8"),
    forms=("f1",),
    hand_over=("emergency-accommodation",),
    confidence=Confidence.CLEAR,
)
ADULT = outcome(
    "adult",
    "18 or over: this talk is for people of 16 and 17",
    "Section 20 is for children. From 18 help comes from the housing authority and for some from a leaving-care team.",
    Action(
        Role.HOUSING_OFFICER,
        "If they are homeless or may become so, take the application. That is if they may be homeless within"
        f" {THREATENED}.",
        by_law("at once, on reason to believe"),
        ("HA96 s.175(4)", "HA96 s.184"),
    ),
    Action(Role.ANY_WORKER, "Ask whether they were ever in care. If so, ring the leaving-care team.", TODAY),
    cites=("HA96 s.184", "FLRA69 s.9", "CA89 s.105"),
    clauses=("17.10", "17.15"),
    services=(HOUSING,),
    forms=("f1",),
    hand_over=("homeless-18-24", "leaving-care-status"),
    confidence=Confidence.CLEAR,
)
PAUSE = outcome(
    "pause",
    "Pause: rest and a home first, the talk later",
    "Nothing has to be decided tonight. A no that they sign tonight does not count; a yes does. They get a safe home,"
    f" and the talk is in {TIME_TO_CHOOSE:count} to {TIME_TO_CHOOSE_AT_MOST}.",
    HOME_MEANWHILE,
    Action(
        Role.SOCIAL_WORKER,
        "Arrange what they need for the talk. That is food, sleep, an interpreter, someone they trust.",
        ROUND_THE_CLOCK,
        ("CA89 s.20(6)",),
    ),
    Action(Role.SOCIAL_WORKER, "Meet with them for the talk about the options.", MEET_AGAIN, ("CA89 s.20(6)",)),
    Action(Role.ADVOCATE, "See them before the talk, if they wish.", PROMPTLY, ("G1617",)),
    cites=("CA89 s.20(6)", "G1617", "HA96 s.188"),
    clauses=("11.1", "11.2", "11.9", "11.19"),
    hand_over=("emergency-accommodation",),
)
OFFER_AN_ADVOCATE = outcome(
    "offer_an_advocate",
    "Offer an advocate now, before any choice",
    "An advocate is offered before the talk and not after a no. They get a safe home meanwhile.",
    Action(
        Role.SOCIAL_WORKER,
        "Offer an independent advocate. Say what one does: speaks for them, works for nobody here, keeps what"
        " they say to themselves as far as is safe. Ring one together if they wish, and write down the answer.",
        TODAY,
        ("G1617", "OFG25"),
    ),
    Action(Role.ADVOCATE, "See or ring the young person.", within(ADVOCATE_COMES, after=AS_AT), ("G1617",)),
    HOME_MEANWHILE,
    Action(Role.SOCIAL_WORKER, "Hold the talk with the advocate there.", MEET_AGAIN, ("CA89 s.20(6)",)),
    cites=("CA89 s.20(6)", "G1617", "OFG25"),
    clauses=("7.8", "11.2", "14.13", "29.14"),
)
EXPLAIN_FIRST = outcome(
    "explain_first",
    "Not all of it was explained: finish the talk first",
    "They have not heard of every way open to them, so no choice counts yet. Nobody is blamed for that, least of all"
    " the young person.",
    Action(
        Role.SOCIAL_WORKER,
        "Explain what is missing. Go through it with the options record, the leaflet and the date for"
        f" {THIRTEEN_WEEKS} in hand.",
        within(TIME_TO_CHOOSE_AT_MOST, after=AS_AT),
        ("CA89 s.20(6)", "CPP10 reg.40"),
    ),
    HOME_MEANWHILE,
    cites=("CA89 s.20(6)", "CA89 s.17", "HA96 s.189A", "CPP10 reg.40", "OFG25"),
    clauses=("11.3", "11.5", "11.6", "11.17", "11.18"),
    forms=("f3", "f14"),
)
EXPLAIN_AGAIN = outcome(
    "explain_again",
    "Not clear yet: explain it another way, and give time",
    "If they cannot say it in their own words, it was not explained well enough. Pictures, another language or another"
    " person may help.",
    Action(
        Role.SOCIAL_WORKER,
        "Explain the choice another way, in short steps. Do it with the advocate. Ask again what each way would bring.",
        MEET_AGAIN,
        ("CA89 s.20(6)",),
    ),
    HOME_MEANWHILE,
    cites=("CA89 s.20(6)", "G1617"),
    clauses=("11.6", "11.9", "11.17", "11.18", "25.13"),
    forms=("f3", "f14"),
)
REDO_WITH_MANAGER = outcome(
    "redo_with_manager",
    "Hold the talk again, with a manager",
    "There was no real range of homes, or something pushed them. What was written down so far does not count as a no.",
    Action(
        Role.TEAM_MANAGER,
        "Look at what was wrong with the talk, and put it right. Say plainly that cost is no part of it.",
        PROMPTLY,
        ("CA89 s.20(6)",),
    ),
    Action(
        Role.TEAM_MANAGER,
        "Hold the talk again, with the advocate.",
        within(TIME_TO_CHOOSE_AT_MOST, after=AS_AT),
        ("CA89 s.20(6)",),
    ),
    HOME_MEANWHILE,
    cites=("CA89 s.20(6)", "CA89 s.22C", "OFG25"),
    clauses=("10.12", "11.4", "11.7", "11.20", "11.21"),
    hand_over=("disagreement",),
)
ASSESS_CAPACITY = outcome(
    "assess_capacity",
    "Doubt about ability to decide: assess it today, with legal advice",
    "They are taken to be able to decide unless an assessment shows otherwise. Until then nobody relies on a no, and"
    " nobody decides over their head.",
    HOME_MEANWHILE,
    Action(
        Role.SOCIAL_WORKER,
        "Assess whether they can make this one decision now. Do so after every help to make it. Write down how"
        " you know.",
        TODAY,
        ("MCA05 s.1", "MCA05 s.2", "MCA05 s.3"),
    ),
    Action(
        Role.TEAM_MANAGER,
        "Take legal advice on section 20 without their agreement. Ask as well who else has a say.",
        TODAY,
        ("CA89 s.20(7)", "CA89 s.20(11)"),
    ),
    Action(Role.ADVOCATE, "Be with the young person through the assessment.", PROMPTLY),
    cites=("MCA05 s.1", "MCA05 s.2", "MCA05 s.3", "CA89 s.20(6)"),
    clauses=("11.8", "11.2"),
    services=(LEGAL_AID,),
    hand_over=("disagreement",),
)
