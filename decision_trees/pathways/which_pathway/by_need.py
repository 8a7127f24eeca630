"""Where people who are safe tonight are sent, by what they need most, and what is done first."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Role
from ...law.limits import REVIEW, THREATENED
from ...law.suggested import MORE_SIGNS, REGULATED_ADVISER_FOUND
from ...shared.deadlines import IN_GOOD_TIME, TODAY, by_law, timed, within
from ...shared.teams import COMPLAINTS, IMMIGRATION_ADVICE, INFORMATION_GOVERNANCE, MONEY_ADVICE
from .front_door import ADVOCATES, HOUSING, LEAVING_CARE, OFFER_ADVOCATE, ON_ASKING, signpost
from .questions import Need

TENANCY = signpost(
    "tenancy",
    "The home they have is at risk",
    "Act while there is still a home to save. A notice, arrears or trouble in the home is a reason to meet, and never a"
    " reason to wait for court or bailiffs.",
    Action(
        Role.PERSONAL_ADVISER,
        "Ring the young person and find out what is wrong. Under 18 the social worker does this; without either,"
        " whoever they came to.",
        timed(
            f"within {MORE_SIGNS}; today for a notice, violence, somebody using them, a home that is not safe, no food"
            " or heating, or a child whom nobody can find",
            MORE_SIGNS,
            after=AS_AT,
        ),
    ),
    Action(
        Role.HOUSING_OFFICER,
        f"If they may lose this home within {THREATENED}, take an application. Start to prevent the loss.",
        ON_ASKING,
        ("HA96 s.175(4)", "HA96 s.195"),
    ),
    hand_over=("tenancy-at-risk",),
    cites=("HA96 s.175(4)", "HA96 s.195"),
    services=(LEAVING_CARE, HOUSING, MONEY_ADVICE),
    clauses=("7.2", "7.6", "23.1", "24.1"),
    forms=("f1", "f10"),
)
MOVE = signpost(
    "move",
    "Plan the move",
    "A move is planned with the young person, in writing and in good time, with a second choice in case the first one"
    " falls through.",
    Action(
        Role.PERSONAL_ADVISER,
        "Set a date to go through the pathway plan together. This holds if there is one. Under 18, do it with the"
        " social worker.",
        IN_GOOD_TIME,
        ("CLR10 reg.6", "CPP10 reg.43"),
    ),
    hand_over=("planning-a-move", "housing-options"),
    cites=("CLR10 reg.6", "CPP10 reg.43", "JHP24"),
    services=(LEAVING_CARE,),
    clauses=("7.6", "18.1", "18.12"),
    forms=("f7",),
)
OPTIONS = signpost(
    "options",
    "Which homes would fit",
    "Go through the kinds of home there are, with the good and the bad of each, and let the young person rank them.",
    Action(
        Role.PERSONAL_ADVISER,
        "Go through the options for a home with them. Write down first and second choice.",
        IN_GOOD_TIME,
        ("CSWA17 s.2",),
    ),
    hand_over=("housing-options", "planning-a-move"),
    cites=("CSWA17 s.2", "JHP24"),
    services=(LEAVING_CARE,),
    clauses=("7.6", "18.1", "20.1"),
    forms=("f7", "f8"),
)
COUNCIL = signpost(
    "council",
    "Which council does what",
    "Work out which council is responsible and where they have a local connection. Until that is clear, the council"
    " that was asked first goes on helping.",
    Action(
        Role.ANY_WORKER,
        "Go on helping, and ring the other council with them. Do that rather than send the young person there.",
        TODAY,
        ("CA89 s.20", "HA96 s.188"),
    ),
    hand_over=("which-council",),
    cites=("CA89 s.20", "CA89 s.23A", "HA96 s.199"),
    services=(HOUSING, LEAVING_CARE),
    clauses=("7.2", "7.6", "15.1", "15.9"),
)
IMMIGRATION = signpost(
    "immigration",
    "Immigration status and help",
    "Immigration status never takes a child's rights under the Children Act away, and it ends nobody's leaving-care"
    " help by itself. Find out what is open before anyone says no.",
    Action(
        Role.PERSONAL_ADVISER,
        "Help them to see a regulated immigration adviser. Under 18, the social worker does this.",
        within(REGULATED_ADVISER_FOUND, after=AS_AT),
    ),
    Action(
        Role.PA_MANAGER,
        "Let no help end before a human rights assessment.",
        by_law("before any help ends"),
        ("NIAA02 Sch.3",),
    ),
    hand_over=("immigration",),
    cites=("NIAA02 Sch.3", "HA96 s.185"),
    services=(IMMIGRATION_ADVICE, LEAVING_CARE),
    clauses=("7.6", "17.50", "17.52", "25.6", "25.9"),
    forms=(),
)
SHARING = signpost(
    "sharing",
    "Can we share this?",
    "Keeping somebody safe is always a reason to share what is needed for it. Otherwise share the least that serves the"
    " purpose, and tell the young person first.",
    Action(
        Role.ANY_WORKER,
        "Ask who wants what information, and why, before anything is sent. Where somebody may be harmed, share what is"
        " needed now.",
        TODAY,
        ("UKGDPR art.6", "CA89 s.47"),
    ),
    hand_over=("sharing-information",),
    cites=("UKGDPR art.6", "CA89 s.47"),
    services=(INFORMATION_GOVERNANCE,),
    clauses=("7.6", "27.1", "27.2"),
    forms=("f5",),
)
DISAGREEMENT = signpost(
    "disagreement",
    "A disagreement, or a young person who is unhappy",
    "The young person keeps a safe home and their support while it is sorted out. Each kind of decision has its own"
    " route, and some have a short clock.",
    Action(
        Role.ANY_WORKER,
        "Find out what was decided, and when they were told. The day counts: a homelessness review has to be asked for"
        f" in {REVIEW}.",
        TODAY,
        ("HA96 s.202",),
    ),
    OFFER_ADVOCATE,
    hand_over=("disagreement",),
    cites=("HA96 s.202", "CA89 s.26", "CA89 s.24D"),
    services=(ADVOCATES, COMPLAINTS),
    clauses=("7.6", "28.1", "29.1", "29.2"),
    forms=("f13",),
)
STATUS = signpost(
    "status",
    "Their leaving-care status",
    "Work it out from real dates: of birth, and of every time in care. Until it is clear, help as if they had one.",
    Action(
        Role.PERSONAL_ADVISER,
        "Work out their leaving-care status from dates. Take them from the case record, and tell the young person in"
        " writing what it brings.",
        IN_GOOD_TIME,
        ("CA89 s.23A", "CA89 s.23C", "CA89 s.24"),
    ),
    hand_over=("leaving-care-status",),
    cites=("CA89 s.23A", "CA89 s.23C", "CA89 s.24"),
    services=(LEAVING_CARE,),
    clauses=("7.6", "17.5"),
    forms=("f12",),
)
BY_NEED = {
    Need.TENANCY: TENANCY,
    Need.MOVE: MOVE,
    Need.OPTIONS: OPTIONS,
    Need.COUNCIL: COUNCIL,
    Need.IMMIGRATION: IMMIGRATION,
    Need.SHARING: SHARING,
    Need.DISAGREEMENT: DISAGREEMENT,
    Need.STATUS: STATUS,
}
