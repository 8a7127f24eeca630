"""Where the questions about a homeless young person of 16 or 17 lead before section 20: another age, a safe stay, or a
view that they are not in need."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Role
from ...law.limits import PREVENTION, THREATENED
from ...law.suggested import FAMILY_WORK_BEGINS, NOT_IN_NEED_LOOKED_AT, STAY_OR_RETURN_LOOKED_AT, STAY_OR_RETURN_PLANNED
from ...shared.challenge import HOUSING_REVIEW
from ...shared.deadlines import IN_GOOD_TIME, PROMPTLY, SOON, TODAY, by_law, timed, within
from ...shared.turning_18 import BEFORE_18
from .advice import APPLICATION, FAMILY, HOME_TONIGHT, HOUSING, HOUSING_PLAN, TELL_HOUSING, outcome

UNDER_16 = outcome(
    "under_16",
    "Under 16: children's services act today",
    "A child under 16 does not apply to a housing authority. Children's services find a safe home today and look into"
    " what happened.",
    Action(
        Role.ANY_WORKER,
        "Ring children's services and stay until they act. Out of hours, ring the duty team. Stay with the child until"
        " a named worker takes over.",
        TODAY,
        ("CA89 s.17", "CA89 s.20(1)", "CA89 s.47"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "See the child and find them a safe home today. Offer an independent advocate.",
        TODAY,
        ("CA89 s.20(1)",),
    ),
    cites=("CA89 s.17", "CA89 s.20(1)", "CA89 s.47"),
    clauses=("7.1", "7.3"),
    forms=("f1",),
    hand_over=("emergency-accommodation",),
)
ADULT = outcome(
    "adult",
    "18 or over: the housing authority acts, and perhaps a personal adviser",
    "Other rules hold from the 18th birthday. A person who was in care may have a personal adviser and more rights.",
    Action(
        Role.HOUSING_OFFICER,
        f"Take a homelessness application today. This holds where they are homeless or may be within {THREATENED}. Find"
        " a bed where there is none tonight and they may be in priority need.",
        by_law("at once, on reason to believe"),
        ("HA96 s.175(4)", "HA96 s.184", "HA96 s.188(1)"),
    ),
    Action(Role.ANY_WORKER, "Ask whether they were ever in care. If so, ring the leaving-care team.", TODAY),
    cites=("HA96 s.184", "HA96 s.188(1)", "FLRA69 s.9"),
    clauses=("17.10", "17.15"),
    services=(HOUSING,),
    forms=("f1",),
    hand_over=("homeless-18-24",),
)
AGE_IN_DOUBT = outcome(
    "age_in_doubt",
    "Age in doubt: help as for a child",
    "Nobody is turned away as an adult on a guess. They get what a child gets until a lawful assessment settles it.",
    HOME_TONIGHT,
    Action(
        Role.TEAM_MANAGER,
        "Find papers or records that settle the age. If real doubt is left, arrange a lawful age assessment, with an"
        " advocate beside the young person.",
        IN_GOOD_TIME,
        ("CA89 s.105",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Open the joint assessment with the housing officer. Do not wait for the age: go through these questions again"
        " with the answer 16 or 17.",
        PROMPTLY,
        ("CA89 s.17",),
    ),
    cites=("CA89 s.20", "CA89 s.105", "CA89 s.17"),
    clauses=("7.5",),
    forms=("f1",),
    hand_over=("emergency-accommodation", "immigration"),
    confidence=Confidence.DEPENDS,
)
STAY_WITH_SUPPORT = outcome(
    "stay_with_support",
    "A safe stay with family or friends, with support",
    "They can stay with people they know, it was checked, and they want it. Support starts now, and the case opens"
    " again the same day if it does not work.",
    Action(Role.FAMILY_WORKER, "Begin the work with the family.", within(FAMILY_WORK_BEGINS), ("CA89 s.17",)),
    Action(
        Role.SOCIAL_WORKER,
        "Write a plan for this stay with the young person. It says who helps, whom to ring at night and what happens if"
        " it fails. Give it to them.",
        within(STAY_OR_RETURN_PLANNED, after=AS_AT),
        ("CA89 s.17",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        f"If they may still lose this home, help them keep it. This holds for a loss within {THREATENED}: take"
        " reasonable steps so that they keep it.",
        timed(f"while the prevention duty lasts, as a rule {PREVENTION}", PREVENTION),
        ("HA96 s.175(4)", "HA96 s.195"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "See them alone, and look at the plan for this stay again.",
        within(STAY_OR_RETURN_LOOKED_AT, after=AS_AT),
        ("CA89 s.17",),
    ),
    Action(
        Role.FAMILY_WORKER,
        "Show them the council's kinship local offer. Show it to the relative or friend as well: it says what the"
        " council has for children who live with family or friends. Councils have had to have one since 29 June 2026.",
        PROMPTLY,
        ("CWSA26 s.5",),
    ),
    cites=("CA89 s.17", "HA96 s.195", "CWSA26 s.5", "G1617"),
    clauses=("9.1", "9.3", "9.4", "9.5", "9.6", "9.13", "9.14", "9.19", "9.21"),
    services=(*FAMILY, HOUSING),
    forms=("f2", "f14"),
    hand_over=("disagreement",),
    not_considered=("Private fostering, which at 16 or 17 is rare. Ask children's services about a friend's family.",),
)
HOME_FOR_NOW = outcome(
    "home_for_now",
    "A home that nobody is ending now: how sure is it, and for how long?",
    "Whether they need a home from the council is for children's services to weigh, by the facts: a home in law today"
    " is not the end of it, and neither is a date weeks away. Nobody says yes or no before that was looked at. They"
    " stay a child in need meanwhile, and nobody waits for the home to be lost.",
    Action(
        Role.SOCIAL_WORKER,
        "See the home with the young person. Whose name is it in, who pays, who could end it and by when? Is it safe,"
        " and can they manage there alone?",
        SOON,
        ("CA89 s.17", "CA89 s.20(1)"),
    ),
    Action(
        Role.TEAM_MANAGER,
        "Decide, with reasons in writing, whether they require accommodation. A no has a second manager's name, and is"
        " looked at again when anything changes.",
        IN_GOOD_TIME,
        ("CA89 s.20(1)", "CA89 s.20(3)", "Case DF v Essex CA", "Case Surrey v BC"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        f"If they may lose this home within {THREATENED}, take an application. Take reasonable steps too, so that they"
        " keep it or have another.",
        by_law("as soon as there is reason to believe it"),
        ("HA96 s.175(4)", "HA96 s.195"),
    ),
    cites=(
        "CA89 s.17",
        "CA89 s.20(1)",
        "CA89 s.20(3)",
        "HA96 s.175(4)",
        "HA96 s.195",
        "Case DF v Essex CA",
        "Case Surrey v BC",
    ),
    clauses=("9.14", "10.28", "12.4"),
    services=(HOUSING,),
    forms=("f2", "f10"),
    hand_over=("tenancy-at-risk", "informed-choice", "disagreement"),
    confidence=Confidence.DEPENDS,
)
FAMILY_TOGETHER = outcome(
    "family_together",
    "Homeless with a parent or family: help the family together, and look at their own rights too",
    "Children's services can house the family together, and housing owes the family what it owes any with children. A"
    " home that the council gives to parent and child together is not section 20. The young person has duties owed to"
    " them as well: where they want a home of their own, section 20 is looked at as for anyone of 16 or 17.",
    HOME_TONIGHT,
    Action(
        Role.HOUSING_OFFICER,
        "Take the parent's application, and give the family a place to stay. If the family may not be eligible, or may"
        " be found intentionally homeless, ask it to agree that children's services are told.",
        by_law("at once, on reason to believe"),
        ("HA96 s.184", "HA96 s.188(1)", "HA96 s.189(1)", "HA96 s.213A"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Ask the young person, alone, whether they are safe with the family. Ask as well whether they want to stay with"
        " it. Assess what they need, and tell them of section 20 for themselves.",
        PROMPTLY,
        ("CA89 s.17", "CA89 s.20(1)", "CA89 s.20(6)"),
    ),
    Action(
        Role.TEAM_MANAGER,
        "If nobody else houses the family, decide on a home for it. This is for where they want to stay together.",
        TODAY,
        ("CA89 s.17(6)",),
    ),
    cites=("CA89 s.17(6)", "CA89 s.20(1)", "HA96 s.188(1)", "HA96 s.189(1)", "HA96 s.213A"),
    clauses=("9.22", "10.8", "10.29"),
    services=(HOUSING,),
    forms=("f2",),
    hand_over=("informed-choice", "emergency-accommodation", "immigration", "disagreement"),
    confidence=Confidence.DEPENDS,
)
SECOND_LOOK = outcome(
    "second_look",
    "Not in need? A second manager looks first",
    "One person's view is not enough to say that a homeless young person is not a child in need. Until a second manager"
    " agrees in writing, they count as in need and everything goes on.",
    HOME_TONIGHT,
    Action(
        Role.TEAM_MANAGER,
        "Ask a second manager to look at the decision. They need the record in hand. If they do not agree, go on as for"
        " a child in need.",
        TODAY,
        ("CA89 s.17(10)",),
    ),
    Action(Role.SOCIAL_WORKER, "Tell the young person what is being looked at. Do it with an advocate.", TODAY),
    cites=("CA89 s.17(10)", "CA89 s.20"),
    clauses=("10.6", "10.7", "10.24", "12.4"),
    forms=("f2",),
    hand_over=("disagreement",),
    confidence=Confidence.DEPENDS,
)
NOT_IN_NEED = outcome(
    "not_in_need",
    "Not a child in need: homelessness help, with written reasons",
    "This is rare. Two managers have signed it. The housing authority helps instead: at 16 or 17 a homeless person has"
    " priority need, unless they are a relevant child. Children's services look again as soon as anything changes.",
    Action(
        Role.TEAM_MANAGER,
        "Give the decision in writing, with reasons. Put both names to it, and say how to challenge it.",
        TODAY,
        ("CA89 s.17(10)",),
    ),
    TELL_HOUSING,
    APPLICATION,
    BEFORE_18,
    HOUSING_PLAN,
    Action(
        Role.SOCIAL_WORKER,
        "Look at the decision again with the young person.",
        timed(f"within {NOT_IN_NEED_LOOKED_AT}, and whenever something changes", NOT_IN_NEED_LOOKED_AT, after=AS_AT),
        ("CA89 s.17",),
    ),
    cites=("CA89 s.17(10)", "HA96 s.184", "HA96 s.188(1)", "HA96 s.189A", "PNO02 art.3"),
    clauses=("8.6", "10.7", "12.4", "12.6", "12.7", "12.15", "16.8", "16.10", "16.19", "16.26"),
    services=(HOUSING,),
    forms=("f4",),
    hand_over=("disagreement", "housing-options"),
    not_considered=("Whether immigration status shuts out homelessness help. Then children's services house them.",),
    challenge=(HOUSING_REVIEW,),
    confidence=Confidence.DEPENDS,
)
