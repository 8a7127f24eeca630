"""The statuses that the law gives a young person leaving care, with what follows from each."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Deadline, Role, Source
from ...law.limits import (
    APPROVED_TO_LEAVE_CARE,
    ELIGIBLE_ASSESSED,
    FIRST_VISIT,
    PLAN_REVIEWED,
    RELEVANT_ASSESSED,
    RETURN_ASSESSED,
    THIRTEEN_WEEKS,
)
from ...law.suggested import STATUS_REVIEWED, THIRTEEN_WEEKS_WRITTEN_DOWN
from ...shared.common import Common
from ...shared.deadlines import IN_GOOD_TIME, TODAY, timed, within
from ...shared.facts import TURNS_21, TURNS_25
from ...shared.teams import ADVOCACY, LEAVING_CARE
from .duties import BECAME_ELIGIBLE, BECAME_RELEVANT, CHALLENGE, NOT_CONSIDERED

EACH_REVIEW = timed(f"at least every {PLAN_REVIEWED}", PLAN_REVIEWED)
_PLAN = ("CLR10 reg.6", "CLR10 reg.7")


outcome = Common(not_considered=NOT_CONSIDERED, challenge=CHALLENGE, services=(LEAVING_CARE,), forms=("f12",)).outcome


UNDER_18 = Action(
    Role.ANY_WORKER,
    "If under 18 with nowhere safe, ring children's services today. That is nowhere safe to live. Offer an advocate.",
    TODAY,
    ("CA89 s.20",),
)

UNDER_16 = outcome(
    "under_16",
    "Under 16: no leaving-care status yet",
    "Leaving-care status begins at 16. Until then the child's social worker, care plan and reviews do this work.",
    Action(
        Role.SOCIAL_WORKER,
        "If they have nowhere safe to live, act today. Children's services do so. If the child is looked after,"
        " start talking about what comes after 16.",
        TODAY,
        ("CA89 s.20",),
    ),
    cites=("CA89 s.20", "FLRA69 s.9"),
    clauses=("17.15", "18.6"),
    hand_over=("emergency-accommodation",),
)
NOT_YET_ELIGIBLE = outcome(
    "not_yet_eligible",
    "Looked after, not yet an eligible child",
    f"They are looked after, but the days that count do not make {THIRTEEN_WEEKS} yet. They have a social worker, a"
    f" care plan and reviews. If {THIRTEEN_WEEKS} are complete at 16 or 17 while they are looked after, they become an"
    " eligible child.",
    Action(
        Role.SOCIAL_WORKER,
        f"Write down the day on which {THIRTEEN_WEEKS} are complete. Put it in the case record and tell the young"
        " person.",
        within(THIRTEEN_WEEKS_WRITTEN_DOWN, after=AS_AT),
        ("CPP10 reg.40",),
    ),
    Action(
        Role.TEAM_MANAGER,
        f"Do not end being looked after without assessment and record. After {APPROVED_TO_LEAVE_CARE}, it takes"
        " an approval as well. Under section 20 at 16 or 17, have the director of children's services approve it"
        " (from a secondary source).",
        Deadline("before being looked after ends", Source.LAW),
        ("CPP10 reg.39",),
    ),
    cites=("CA89 s.22", "CPP10 reg.40", "CA89 Sch.2 para.19B"),
    clauses=("16.3", "16.5", "16.15", "17.16", "17.17", "17.19", "17.20", "18.10"),
    hand_over=("housing-options", "disagreement"),
)
ELIGIBLE = outcome(
    "eligible",
    "Eligible child",
    f"They are 16 or 17, looked after now, and have been for {THIRTEEN_WEEKS} or more since 14. They keep everything a"
    " looked-after child has, and the council plans with them for leaving care.",
    Action(
        Role.SOCIAL_WORKER,
        "Finish the assessment of what they need to leave care.",
        within(ELIGIBLE_ASSESSED, "the 16th birthday, or of becoming eligible if later", after=BECAME_ELIGIBLE),
        ("CPP10 reg.42",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Write the pathway plan with them, housing included. Keep it under review.",
        Deadline("as soon as possible after the assessment", Source.SUGGESTED),
        ("CA89 Sch.2 para.19B", "CPP10 reg.43"),
    ),
    Action(Role.PA_MANAGER, "Name a personal adviser.", IN_GOOD_TIME, ("CA89 Sch.2 para.19C",)),
    Action(
        Role.TEAM_MANAGER,
        "Do not end being looked after without assessment, record and approval.",
        Deadline("before being looked after ends", Source.LAW),
        ("CPP10 reg.39",),
    ),
    cites=("CA89 Sch.2 para.19B", "CA89 Sch.2 para.19C", "CPP10 reg.40", "CPP10 reg.42"),
    clauses=("3.12", "16.15", "17.14", "17.16", "17.35", "17.37", "18.2", "18.3", "18.4", "21.16"),
    hand_over=("planning-a-move", "housing-options"),
)
RELEVANT = outcome(
    "relevant",
    "Relevant child",
    "They are 16 or 17 and no longer looked after, and the council that last looked after them is still responsible for"
    " them: for keeping in touch, for a personal adviser and a plan, and for a home and the money to live on, unless it"
    " is satisfied that their welfare does not require these.",
    Action(
        Role.PERSONAL_ADVISER,
        "If there is no suitable home tonight, have one provided. The responsible authority provides it, unless"
        " it is satisfied that their welfare does not require this. Benefits do not pay rent at this age.",
        TODAY,
        ("CA89 s.23B", "CLCA00 s.6", "UC13 reg.8"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Keep in touch with the young person. If contact is lost, act without delay to find them.",
        Deadline("all the time", Source.LAW),
        ("CA89 s.23B",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Where there is no pathway plan, assess what they need.",
        within(RELEVANT_ASSESSED, "becoming a relevant child", after=BECAME_RELEVANT),
        ("CLR10 reg.5",),
    ),
    Action(Role.PERSONAL_ADVISER, "Review the pathway plan. Do it with them.", EACH_REVIEW, _PLAN),
    Action(
        Role.PERSONAL_ADVISER,
        f"If the council provides the home, visit within {FIRST_VISIT} of moving.",
        within(FIRST_VISIT, "the move"),
        ("CLR10 reg.8",),
    ),
    cites=("CA89 s.23A", "CA89 s.23B", "CLR10 reg.3"),
    clauses=("3.12", "17.21", "17.23", "17.24", "17.32", "17.36", "17.37", "17.39", "17.44", "18.4", "21.16"),
    not_considered=("Priority need for a relevant child under article 3: the responsible authority houses first.",),
    hand_over=("housing-options", "which-council", "disagreement"),
)
FORMER_RELEVANT = outcome(
    "former_relevant",
    "Former relevant child, 18 to 20",
    "The council that last looked after them keeps in touch, keeps the personal adviser and the pathway plan going, and"
    " helps with work, education and, as far as their welfare requires, a home. This holds until 21, whether or not"
    " they want contact, and longer for a course in the pathway plan.",
    Action(Role.PERSONAL_ADVISER, "Review the pathway plan. Do it with them.", EACH_REVIEW, ("CA89 s.23C", *_PLAN)),
    Action(
        Role.PERSONAL_ADVISER,
        "Give the help that their welfare requires, housing included. Say what the local offer has.",
        Deadline("until the 21st birthday", Source.LAW, TURNS_21, lasting=True),
        ("CA89 s.23C", "CSWA17 s.2"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Keep in touch with the young person. Try again where they do not answer.",
        Deadline("all the time", Source.LAW),
        ("CA89 s.23C",),
    ),
    cites=("CA89 s.23C", "CLR10 reg.7", "CSWA17 s.1"),
    clauses=("3.12", "17.25", "17.31", "17.38", "17.44", "17.45", "17.48", "26.1", "26.4"),
    hand_over=("homeless-18-24", "tenancy-at-risk", "planning-a-move", "which-council"),
)
FORMER_RELEVANT_EDUCATION = outcome(
    "former_relevant_education",
    "Former relevant child, 21 or over, in education or training",
    "Because of their education or training, the council owes them a personal adviser, a pathway plan and help with the"
    " costs while it goes on: until 25, or longer for a course that was in the pathway plan before 21.",
    Action(
        Role.PERSONAL_ADVISER,
        "Where the course was not in the pathway plan, assess needs. Assess what they need for it.",
        within(RETURN_ASSESSED, "being told"),
        ("CA89 s.23CA", "CLR10 reg.5"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Help with the costs of the course. In full-time higher education, or full-time residential further"
        " education, help also with a home in the vacation where the term-time home is not available.",
        Deadline("while the course goes on", Source.LAW),
        ("CA89 s.23C", "CA89 s.23CA", "CA89 s.24B"),
    ),
    cites=("CA89 s.23C", "CA89 s.23CA", "SI 2009/2274"),
    clauses=("17.41", "17.42", "25.31", "25.32"),
    hand_over=("homeless-18-24", "which-council", "housing-options"),
)
FORMER_RELEVANT_21 = outcome(
    "former_relevant_21",
    "Former relevant child, 21 to 24",
    "Support until 25 is theirs to ask for. They can say yes, stop, and come back. If they start education or training"
    " before 25, more is owed.",
    Action(
        Role.PERSONAL_ADVISER,
        "Tell them what they can ask for until they are 25. Tell them whom to ask.",
        Deadline("until the 25th birthday", Source.LAW, TURNS_25, lasting=True),
        ("CA89 s.23CZB",),
    ),
    cites=("CA89 s.23CZB", "CSWA17 s.3", "CSWA17 s.1"),
    clauses=("17.42", "17.45", "18.15", "18.16", "26.9", "26.15", "26.23"),
    hand_over=("homeless-18-24", "tenancy-at-risk", "housing-options"),
)
ENDED_AT_21 = outcome(
    "ended_at_21",
    "Former relevant child whose duties ended at 21",
    "On this day the law gave support after 21 to those in education or training only. Support up to 25 for all former "
    "relevant children began on 1 April 2018.",
    Action(
        Role.PERSONAL_ADVISER,
        "Tell them that duties begin again with education or training. It is so if they want to start before 25.",
        IN_GOOD_TIME,
        ("CA89 s.23CA",),
    ),
    cites=("CA89 s.23C", "CA89 s.23CA", "CA89 s.23CZB"),
    clauses=("17.31",),
    hand_over=("homeless-18-24",),
)
STATUS_REVIEW = outcome(
    "status_review",
    "Status review needed",
    "On these facts the status is not certain, and it would be wrong to name one. Find out what is"
    " missing first. Until then, give help as if the higher status were right, and what is certain meanwhile in any"
    " case. Doubt is no reason to wait.",
    Action(
        Role.PA_MANAGER,
        "Write down the status, with reasons. Ask for the records and take legal advice first.",
        within(STATUS_REVIEWED, after=AS_AT),
    ),
    Action(
        Role.ANY_WORKER,
        "If they may be under 18 with nowhere safe, ring children's services. Do so if they have nowhere safe"
        " tonight, and are or may be under 18. At 18 or over, take a homelessness application as well.",
        TODAY,
        ("CA89 s.20", "HA96 s.184"),
    ),
    Action(Role.SOCIAL_WORKER, "Offer an independent advocate. Tell the young person what is being checked.", TODAY),
    cites=("CA89 s.23A", "CA89 s.23C", "Case GE", "Case Surrey v BC"),
    clauses=("17.8", "17.9", "17.10", "17.19", "17.26"),
    confidence=Confidence.DEPENDS,
    services=(LEAVING_CARE, ADVOCACY),
    hand_over=("disagreement",),
)
OVER_25 = outcome(
    "over_25",
    "25 or over: leaving-care duties have ended",
    "The duties end on the 25th birthday. One may remain: help with a course that was set out in the pathway plan"
    " before 21 and still goes on.",
    Action(
        Role.PERSONAL_ADVISER,
        "Say how they can see their records. Say what the local offer still has for them.",
        IN_GOOD_TIME,
        ("CLR10 reg.10",),
    ),
    cites=("CA89 s.23C", "CA89 s.23CZB"),
    clauses=("17.31", "26.8"),
    hand_over=("which-pathway",),
)
NONE_FOUND = outcome(
    "none_found",
    "No leaving-care status found on these facts",
    "None of the statuses fits what was entered. This is not a decision that nothing is owed: other law may help, the"
    " council may choose to help, and new facts can change the result.",
    UNDER_18,
    Action(
        Role.ANY_WORKER,
        "Write down why no status was found. Say what would change it, and check again when new facts come up.",
        IN_GOOD_TIME,
    ),
    Action(
        Role.HOUSING_OFFICER,
        "If they are homeless or may become so, take the application. At 18 or over this is a homelessness"
        " application: it does not depend on this status.",
        TODAY,
        ("HA96 s.184",),
    ),
    cites=("CA89 s.24", "CSWA17 s.2", "PNO02"),
    clauses=("17.2", "17.10", "17.13", "17.30"),
    hand_over=("which-pathway",),
)
