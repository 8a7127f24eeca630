"""Where section 20 of the Children Act 1989 leads at 16 and 17: the duty, the power, neither, and what the young person
decides."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Role
from ...law.limits import ACCOMMODATED, CARE_REVIEW_FIRST, CARE_REVIEW_SECOND, CARE_REVIEWS, THIRTEEN_WEEKS
from ...law.suggested import (
    DECISION_LOOKED_AT,
    NAMED_WORKER,
    RECORD_READ,
    THIRTEEN_WEEKS_WRITTEN_DOWN,
    TIME_TO_CHOOSE_AT_MOST,
    UNDECIDED_MET_AGAIN,
)
from ...shared.challenge import HOUSING_REVIEW
from ...shared.deadlines import PROMPTLY, TODAY, TONIGHT, by_law, timed, within
from ...shared.teams import SUPPORTED_ACCOMMODATION, SUPPORTED_HOMES
from ...shared.turning_18 import BEFORE_18
from .advice import APPLICATION, FAMILY, HOME_TONIGHT, HOUSING, HOUSING_PLAN, NOTICE, RE_OFFER, TELL_HOUSING, outcome

ACCOMMODATE = outcome(
    "accommodate",
    "Give them a home under section 20: they become a looked-after child",
    f"The council has to give them a home, and they agree. From more than {ACCOMMODATED} on they are looked after, with"
    " a social worker, a plan and reviews. A parent's objection does not stop it.",
    Action(
        Role.TEAM_MANAGER,
        "Agree to section 20 today and sign it. Out of hours the duty manager does. Cost and what is free tonight are"
        " no reasons.",
        TODAY,
        ("CA89 s.20(1)", "CA89 s.20(3)", "CA89 s.20(11)"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Find a home of a kind they want, for tonight. That is with people they know, a host, foster care or supported"
        " accommodation. Out of hours, find it through the duty team. Go there with them.",
        TONIGHT,
        ("CA89 s.20(6)", "CA89 s.22C"),
    ),
    Action(Role.HOUSING_OFFICER, "Keep interim accommodation going until they have moved.", TONIGHT, ("HA96 s.188",)),
    NOTICE,
    Action(Role.SOCIAL_WORKER, "Tell the housing authority that section 20 is agreed.", TODAY),
    Action(
        Role.SOCIAL_WORKER,
        "Hold the first review of their care. Is the home right, and does section 20 still fit? The next is within"
        f" {CARE_REVIEW_SECOND}, then at least every {CARE_REVIEWS:count}.",
        within(CARE_REVIEW_FIRST, after=AS_AT),
        ("CPP10 reg.33",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        f"Write down on which day {THIRTEEN_WEEKS} are complete. Where 18 comes first, write down that it does. Tell"
        " the young person.",
        within(THIRTEEN_WEEKS_WRITTEN_DOWN, after=AS_AT),
        ("CPP10 reg.40",),
    ),
    cites=("CA89 s.20(1)", "CA89 s.20(3)", "CA89 s.20(11)", "CA89 s.22", "CPP10 reg.33", "Case Southwark"),
    clauses=(
        "8.15",
        "9.20",
        "10.8",
        "10.9",
        "10.11",
        "10.12",
        "12.1",
        "12.12",
        "13.17",
        "13.20",
        "13.21",
        "14.11",
        "16.1",
        "16.3",
        "16.4",
        "16.13",
        "16.14",
    ),
    services=(SUPPORTED_ACCOMMODATION, SUPPORTED_HOMES),
    forms=("f2", "f3", "f4"),
    hand_over=("emergency-accommodation", "leaving-care-status", "planning-a-move", "disagreement"),
)
TALK_FIRST = outcome(
    "talk_first",
    "Owed section 20: a home now, and the talk about options next",
    "The council has to offer a home under section 20. Nobody has to decide tonight. A no before the talk does not"
    " count; a yes counts at once.",
    HOME_TONIGHT,
    Action(
        Role.TEAM_MANAGER,
        "If they say yes now, agree to section 20 today. Hold the talk all the same.",
        TODAY,
        ("CA89 s.20(1)", "CA89 s.20(3)", "CA89 s.20(11)"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Offer an independent advocate. If they wish, ask one to come to the talk.",
        TODAY,
        ("G1617",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Hold the talk about options. It takes in all three ways, more than one kind of home, what each brings after"
        " 18, and time to think.",
        within(TIME_TO_CHOOSE_AT_MOST, after=AS_AT),
        ("CA89 s.20(6)",),
    ),
    Action(Role.HOUSING_OFFICER, "Keep the homelessness case and any bed open meanwhile.", TODAY, ("HA96 s.188",)),
    cites=("CA89 s.20(1)", "CA89 s.20(3)", "CA89 s.20(6)", "G1617", "OFG25"),
    clauses=("10.4", "10.8", "10.9", "11.1", "11.2", "11.3", "11.9", "11.17", "11.18", "11.19", "11.20", "12.13"),
    services=(HOUSING,),
    forms=("f3",),
    hand_over=("informed-choice", "emergency-accommodation"),
    confidence=Confidence.DEPENDS,
)
NEEDS_TIME = outcome(
    "needs_time",
    "Owed section 20: they need time, and have a home meanwhile",
    "Not deciding yet is all right. The home goes on, an advocate helps them think, and there is a day on which it is"
    " talked over again.",
    HOME_TONIGHT,
    Action(Role.SOCIAL_WORKER, "Offer an independent advocate. Ask one to see them.", TODAY, ("G1617",)),
    Action(
        Role.SOCIAL_WORKER,
        "Meet the young person again, and ask what would help them decide. Show what each week brings towards"
        f" {THIRTEEN_WEEKS}.",
        timed(
            f"within {TIME_TO_CHOOSE_AT_MOST} of the first talk; if those have gone by, within {UNDECIDED_MET_AGAIN}",
            UNDECIDED_MET_AGAIN,
            after=AS_AT,
        ),
        ("CA89 s.20(6)", "CPP10 reg.40"),
    ),
    Action(
        Role.TEAM_MANAGER,
        "If a parent objects meanwhile, take legal advice before anything changes. This is for a parent who can house"
        " them.",
        TODAY,
        ("CA89 s.20(7)", "CA89 s.20(11)"),
    ),
    cites=("CA89 s.20(1)", "CA89 s.20(3)", "CA89 s.20(6)", "CA89 s.20(7)", "G1617"),
    clauses=("10.14", "11.9", "11.13", "12.13", "14.16"),
    services=(HOUSING,),
    forms=("f3",),
    hand_over=("informed-choice", "emergency-accommodation"),
    confidence=Confidence.DEPENDS,
)
DECIDED_AGAINST = outcome(
    "decided_against",
    "Decided against section 20 for now: support and a home go on",
    "They know what they decided, and it can change on any day. Children's services keep the case, with a child in need"
    " plan. The housing authority helps too, and does not treat the case as closed.",
    Action(
        Role.SOCIAL_WORKER,
        "Write down their choice in their own words. Add what they were told and who was there. Give them a copy.",
        TODAY,
        ("CA89 s.20(6)",),
    ),
    Action(
        Role.TEAM_MANAGER,
        "Read the record of the talk. If advice, an advocate, time or a range of homes was missing, have the talk held"
        " again.",
        within(RECORD_READ, after=AS_AT),
    ),
    APPLICATION,
    BEFORE_18,
    Action(
        Role.SOCIAL_WORKER,
        "Keep a child in need plan and a named worker. Where they are shut out of homelessness help, find and pay for"
        " a home.",
        within(NAMED_WORKER, after=AS_AT),
        ("CA89 s.17", "CA89 s.17(6)"),
    ),
    HOUSING_PLAN,
    *RE_OFFER,
    NOTICE,
    TELL_HOUSING,
    cites=("CA89 s.17", "CA89 s.20(6)", "HA96 s.188(1)", "PNO02 art.3", "G1617"),
    clauses=(
        "11.11",
        "11.12",
        "11.13",
        "11.22",
        "11.24",
        "12.3",
        "12.14",
        "16.6",
        "16.7",
        "16.8",
        "16.10",
        "16.12",
        "16.17",
        "16.18",
    ),
    services=(HOUSING,),
    forms=("f3", "f4", "f7"),
    hand_over=("housing-options", "emergency-accommodation", "disagreement", "immigration"),
    not_considered=(
        "Pregnancy, a child of their own or domestic abuse, which may give priority need by another route.",
    ),
    challenge=(HOUSING_REVIEW,),
    confidence=Confidence.DEPENDS,
)
CONSIDER_THE_POWER = outcome(
    "consider_the_power",
    "Section 20 as a power: the council may give a home, and decides today",
    "The council may give a home although a parent could. If it does, they are looked after like anyone else under"
    " section 20. It is not called section 17 to avoid that.",
    HOME_TONIGHT,
    Action(
        Role.TEAM_MANAGER,
        "Decide on section 20 today, with reasons. Here it is a power: decide whether to use it, and write down why. If"
        " it is not used, a second manager signs too.",
        TODAY,
        ("CA89 s.20(4)",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Hold the talk about options. Find out what they want.",
        within(TIME_TO_CHOOSE_AT_MOST, after=AS_AT),
        ("CA89 s.20(6)",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Take a homelessness application today. This holds where they may be homeless. Do not wait for the decision on"
        " section 20: interim accommodation meanwhile, if there is no bed.",
        by_law("at once, on reason to believe"),
        ("HA96 s.184", "HA96 s.188(1)", "PNO02 art.3"),
    ),
    NOTICE,
    TELL_HOUSING,
    cites=("CA89 s.20(4)", "CA89 s.20(6)", "CA89 s.17", "Case Southwark"),
    clauses=("10.10", "10.11", "12.3", "12.4"),
    services=(HOUSING,),
    forms=("f2", "f3", "f4"),
    hand_over=("informed-choice", "disagreement"),
    confidence=Confidence.DEPENDS,
)
SECTION_17_HELP = outcome(
    "section_17_help",
    "No ground under section 20 found: help under section 17, and homelessness help",
    "A parent can and will house them, and their welfare would not be seriously harmed. They are still a child in need,"
    " with a plan and a worker. If they do not go home, the housing authority looks at what it owes them at their age.",
    Action(
        Role.TEAM_MANAGER,
        "Write down why section 20 does not apply. Have a second manager sign it.",
        PROMPTLY,
        ("CA89 s.20",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Agree a child in need plan. Look at section 20 again when home turns out not to work.",
        within(NAMED_WORKER, after=AS_AT),
        ("CA89 s.17",),
    ),
    Action(Role.FAMILY_WORKER, "Offer work with the family, at home and elsewhere.", PROMPTLY, ("CA89 s.17",)),
    NOTICE,
    TELL_HOUSING,
    APPLICATION,
    BEFORE_18,
    Action(
        Role.SOCIAL_WORKER,
        "Look at the decision again with the young person.",
        timed(f"after {DECISION_LOOKED_AT}, and whenever something changes", DECISION_LOOKED_AT, after=AS_AT),
        ("CA89 s.17",),
    ),
    cites=("CA89 s.17", "CA89 s.20", "HA96 s.188(1)", "HA96 s.195", "PNO02 art.3"),
    clauses=(
        "9.14",
        "10.10",
        "12.1",
        "12.3",
        "12.4",
        "12.7",
        "12.12",
        "12.15",
        "16.6",
        "16.7",
        "16.8",
        "16.17",
        "16.18",
        "16.26",
    ),
    services=(*FAMILY, HOUSING),
    forms=("f2", "f4", "f14"),
    hand_over=("disagreement", "emergency-accommodation"),
    not_considered=("Whether immigration status shuts out homelessness help. Then children's services house them.",),
    challenge=(HOUSING_REVIEW,),
)
