"""Where people without a safe home, or of an age or status that decides by itself, are sent, and who acts first.
Children Act 1989; Housing Act 1996 Part 7."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Role
from ...law.suggested import STATUS_REVIEWED
from ...shared.deadlines import IN_GOOD_TIME, SOON, TODAY, by_law, within
from ...shared.teams import (
    ADULT_SOCIAL_CARE,
    EARLY_HELP,
    FAMILY_MEDIATION,
    IMMIGRATION_ADVICE,
    LEGAL_AID,
    NIGHT_STOPS,
    YOUTH_SERVICES,
)
from .front_door import (
    ADVOCATES,
    FRONT_DOORS,
    HOUSING,
    LEAVING_CARE,
    OFFER_ADVOCATE,
    TAKE_APPLICATION,
    outcome,
    signpost,
)

UNDER_16 = outcome(
    "under_16",
    "Under 16: children's services, today",
    "A child under 16 is helped by children's services and by nobody else's process. They do not apply as homeless"
    " themselves. Whoever was asked first stays with the child until a social worker has taken over.",
    Action(Role.ANY_WORKER, "Ring children's services and stay until they act. Tell them what was said.", TODAY),
    Action(
        Role.SOCIAL_WORKER,
        "See the child and find them a safe home today. It is a safe place for tonight that they need first. Begin an"
        " assessment.",
        TODAY,
        ("CA89 s.17", "CA89 s.20"),
    ),
    OFFER_ADVOCATE,
    cites=("CA89 s.17", "CA89 s.20"),
    services=(*FRONT_DOORS, ADVOCATES, EARLY_HELP),
    clauses=("3.9", "7.1", "7.2", "7.6"),
)
AGE_IN_DOUBT = outcome(
    "age_in_doubt",
    "Age not known or in doubt: helped as a child meanwhile",
    "Nobody is turned away because their age is in doubt. As long as they may be under 18, they are helped as a child,"
    " with a safe bed that fits one. Children's services see to it that age is assessed, if it has to be, in a lawful"
    " way.",
    Action(
        Role.SOCIAL_WORKER,
        "Help them as a child of 16 or 17 from today. Arrange a lawful assessment of age if doubt remains.",
        TODAY,
        ("CA89 s.17", "CA89 s.20"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Ring children's services today. Do not treat them as an adult on looks or on one paper.",
        TODAY,
    ),
    OFFER_ADVOCATE,
    hand_over=("homeless-16-17", "emergency-accommodation", "immigration"),
    cites=("CA89 s.17", "CA89 s.20", "CA89 s.105"),
    services=(*FRONT_DOORS, ADVOCATES, IMMIGRATION_ADVICE),
    clauses=("7.2", "7.5", "7.6"),
    confidence=Confidence.DEPENDS,
)
OVER_25 = outcome(
    "over_25",
    "25 or over: homelessness and adult services",
    "Leaving-care duties end at 25, but for a course that was in the pathway plan before 21. Homelessness law has no"
    " upper age, and having been in care can still count there. The council may choose to help more.",
    TAKE_APPLICATION,
    Action(
        Role.HOUSING_OFFICER,
        "Ask whether they were ever in care. At 21 or over, being vulnerable because of it gives priority need.",
        TODAY,
        ("PNO02 art.5",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Say what the local offer still has for them. Say how they can see their records as well. This is for when they"
        " rang the leaving-care team.",
        IN_GOOD_TIME,
        ("CLR10 reg.10",),
    ),
    hand_over=("homeless-18-24", "which-council", "leaving-care-status", "disagreement"),
    cites=("HA96 s.184", "HA96 s.189(1)", "PNO02 art.5", "CA89 s.23C(7)"),
    services=(HOUSING, LEAVING_CARE, ADULT_SOCIAL_CARE),
    clauses=("7.2", "7.6", "17.31"),
)
LOOKED_AFTER = outcome(
    "looked_after",
    "Looked after: their social worker finds the home",
    "A council looks after this child, so that council finds them a safe home, today if they have none. They need no"
    " homelessness application. No other team sends them away: it rings the social worker and stays with them.",
    Action(
        Role.SOCIAL_WORKER,
        "See the young person and find them a safe home. Find it for tonight, where they have none. Look at the care"
        " plan and pathway plan again.",
        by_law("at once, and as long as they are looked after"),
        ("CA89 s.22A", "CA89 s.22C"),
    ),
    Action(Role.ANY_WORKER, "Ring their social worker or duty team, and stay until they act.", TODAY),
    OFFER_ADVOCATE,
    hand_over=("planning-a-move", "housing-options", "tenancy-at-risk"),
    cites=("CA89 s.22", "CA89 s.22A", "CA89 s.22C", "PNO02 art.3"),
    services=(*FRONT_DOORS, ADVOCATES),
    clauses=("7.1", "7.2", "7.6", "17.12"),
)
RELEVANT_CHILD = outcome(
    "relevant_child",
    "Relevant child: the council that last looked after them",
    "They left care and are still a child. The council that last looked after them provides a home, wherever they live"
    " now, unless it is satisfied that their welfare does not require it. The council where they are acts tonight if"
    " need be.",
    Action(
        Role.PERSONAL_ADVISER,
        "Find them a suitable home, today if they have none.",
        by_law("at once, and as long as they are a relevant child"),
        ("CA89 s.23B(8)",),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Ring the responsible authority. Do not send them away before it has really found them a place.",
        TODAY,
        ("HA96 s.184", "PNO02 art.3"),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "If they have no place by this evening, find one here. This is for when the other council has not acted by"
        " then. Settle who pays later.",
        TODAY,
        ("CA89 s.20",),
    ),
    OFFER_ADVOCATE,
    hand_over=("homeless-16-17", "which-council", "leaving-care-status"),
    cites=("CA89 s.23A", "CA89 s.23B(8)", "PNO02 art.3"),
    services=(LEAVING_CARE, *FRONT_DOORS, ADVOCATES),
    clauses=("7.1", "7.2", "7.6", "17.36"),
)
HOMELESS_16_17 = signpost(
    "homeless_16_17",
    "Homeless or at risk at 16 or 17",
    "Children's services come first and assess what this child needs, whichever door they knocked at. Housing takes an"
    " application as well, and gives them somewhere to stay where that is needed, until children's services act.",
    Action(
        Role.SOCIAL_WORKER,
        "See the young person and begin the assessment. Decide on section 20 as soon as the facts are there, and today,"
        " where they have no safe bed. Preventing homelessness does not delay the bed.",
        TODAY,
        ("CA89 s.17", "CA89 s.20", "Case Southwark", "G1617"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Take a homelessness application today. Tell children's services as well. Do not deal with a child as a housing"
        " applicant only.",
        TODAY,
        ("HA96 s.184", "HA96 s.188", "PNO02 art.3"),
    ),
    OFFER_ADVOCATE,
    hand_over=("homeless-16-17", "informed-choice"),
    cites=("CA89 s.17", "CA89 s.20", "Case Southwark", "G1617", "HA96 s.188", "PNO02 art.3"),
    services=(*FRONT_DOORS, HOUSING, ADVOCATES, FAMILY_MEDIATION),
    clauses=("7.1", "7.2", "7.6", "7.16", "7.20", "7.21", "9.13"),
)
HOMELESS_18_24 = signpost(
    "homeless_18_24",
    "Homeless or at risk at 18 to 24, after care",
    "Housing takes an application and the leaving-care team works on it with them. Both services keep their own duties:"
    " neither waits for the other.",
    TAKE_APPLICATION,
    Action(
        Role.PERSONAL_ADVISER,
        "Ring the housing officer with the young person. Bring the pathway plan if there is one. Not everyone has an"
        " adviser: without one, the duty worker of the leaving-care team does this.",
        TODAY,
        ("CA89 s.23C", "CA89 s.24A"),
    ),
    OFFER_ADVOCATE,
    hand_over=("homeless-18-24", "tenancy-at-risk"),
    cites=("HA96 s.175(4)", "HA96 s.184", "HA96 s.188", "CA89 s.23C", "CA89 s.24A"),
    services=(HOUSING, LEAVING_CARE, ADVOCATES),
    clauses=("7.2", "7.6", "24.1", "24.3", "24.5", "24.25", "24.32"),
)
NO_STATUS = outcome(
    "no_status",
    "18 to 24, with no leaving-care status as far as is known",
    "The housing authority helps: with advice, a plan, and a search for a home, whatever brought them here. Any time"
    " in care, at any age, can matter for how much help is owed, so it is asked about and written down.",
    TAKE_APPLICATION,
    Action(
        Role.HOUSING_OFFICER,
        "Ask about care before 16, health, violence, pregnancy and children. Each can give priority need.",
        TODAY,
        ("HA96 s.189(1)",),
    ),
    Action(
        Role.ANY_WORKER,
        "If care at 16 or 17 comes up, work out the status. Any fact about such care is enough. Work from dates.",
        SOON,
    ),
    OFFER_ADVOCATE,
    hand_over=("homeless-18-24", "tenancy-at-risk", "leaving-care-status", "immigration", "disagreement"),
    cites=("HA96 s.179", "HA96 s.184", "HA96 s.189(1)"),
    services=(HOUSING, YOUTH_SERVICES, NIGHT_STOPS),
    clauses=("7.2", "7.6", "17.30", "24.1"),
)
STATUS_REVIEW = outcome(
    "status_review",
    "The status is in doubt: a review, and help meanwhile as if it were there",
    "A home that a council found at 16 or 17, or a call for help before 18 that nobody looked into, puts the status in"
    " doubt. It is looked at from dates and records. Nobody waits for the end of that with a home, and nobody is told"
    " that they have no status.",
    Action(
        Role.PA_MANAGER,
        "Begin a review of their leaving-care status. Write down the facts and the reasons, and tell the young person"
        " in writing.",
        within(STATUS_REVIEWED, after=AS_AT),
        ("CA89 s.23A", "CA89 s.23C", "CA89 s.24"),
    ),
    TAKE_APPLICATION,
    OFFER_ADVOCATE,
    hand_over=("leaving-care-status", "homeless-18-24", "disagreement"),
    cites=("CA89 s.23C", "CA89 s.24", "HA96 s.188", "PNO02 art.4"),
    services=(LEAVING_CARE, HOUSING, ADVOCATES, LEGAL_AID),
    clauses=("7.2", "7.6", "17.7", "17.8", "17.9"),
    forms=("f1", "f12"),
    confidence=Confidence.DEPENDS,
)
STATUS_FIRST = outcome(
    "status_first",
    "There may be rights: work out the status",
    "A special guardianship order, private fostering, or a long stay elsewhere can give a status even with no time in"
    " care at 16 or 17. At 18 to 20 it can bring advice and help. From 21 to 24 only help with education, and a home"
    " in the vacation, remains, and not for everyone.",
    Action(
        Role.PERSONAL_ADVISER,
        "Work out their leaving-care status from dates. Tell the young person in writing what it brings.",
        IN_GOOD_TIME,
        ("CA89 s.24", "CA89 s.24B"),
    ),
    TAKE_APPLICATION,
    OFFER_ADVOCATE,
    hand_over=("leaving-care-status", "homeless-18-24"),
    cites=("CA89 s.24", "CA89 s.24A", "CA89 s.24B", "PNO02 art.4"),
    services=(LEAVING_CARE, HOUSING, ADVOCATES),
    clauses=("7.2", "7.6", "17.27", "17.28", "17.29"),
    forms=("f1", "f12"),
    confidence=Confidence.DEPENDS,
)
