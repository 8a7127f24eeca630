"""Where the question of councils ends, and who does what then. Children Act 1989; Housing Act 1996 ss.198 to 200."""

from __future__ import annotations

from ..advice import Action, Confidence, Role
from ..common import Common
from ..deadlines import FIVE_WORKING_DAYS, TODAY, TONIGHT, TWO_WORKING_DAYS, WITHIN_24_HOURS, by_law
from .duties import CHALLENGE, LIMITS

_FRONT_DOORS = (
    "kent-childrens-services",
    "worcestershire-childrens-services",
    "kent-emergency-duty-team",
    "worcestershire-emergency-duty-team",
)
_HOUSING = ("kent-housing-options", "worcestershire-housing-options")
_LEAVING_CARE = ("kent-18-plus-care-leavers-service", "worcestershire-care-leavers-service")
_ADVOCATES = ("kent-independent-advocacy", "worcestershire-independent-advocacy")


_outcome = Common(
    not_considered=LIMITS,
    challenge=CHALLENGE,
    terms=("local-connection",),
    services=(*_HOUSING, *_LEAVING_CARE),
    hand_over=("homeless-18-24",),
).outcome


_BETWEEN_COUNCILS = Action(
    Role.TEAM_MANAGER,
    "Ring the other council, today if it looks after the child or did so last, and agree in writing who takes over, and"
    " when. The child does not move before that.",
    WITHIN_24_HOURS,
    ("CA89 s.27",),
)
_THEIR_COUNCIL = Action(
    Role.TEAM_MANAGER,
    "Have the council that looks after them, or did so last, rung today. Agree in writing who takes over, and when. The"
    " child does not move before that.",
    TODAY,
    ("CA89 s.27",),
)
_FIRST_HELP = Action(
    Role.HOUSING_OFFICER,
    "Take the application, assess, and help to prevent or end homelessness. Give interim accommodation where it is due."
    " None of this waits for a local connection.",
    by_law("as soon as there is reason to believe that they may be homeless"),
    ("HA96 s.184", "HA96 s.188(1)", "HA96 s.195"),
)
_BED = Action(
    Role.ANY_WORKER,
    "If they have no safe bed tonight, stay with them, by phone if need be, until there is one. Out of hours, ring the"
    " duty team.",
    TONIGHT,
)

UNDER_16 = _outcome(
    "under_16",
    "Under 16: children's services where the child is",
    "The children's services of the place where the child is today act today. A council that looks after the child"
    " is told today, and any other within 24 hours; it takes over when both agree that it is safe.",
    Action(Role.SOCIAL_WORKER, "See the child and find a safe place for tonight.", TODAY, ("CA89 s.17", "CA89 s.20")),
    _BETWEEN_COUNCILS,
    cites=("CA89 s.17", "CA89 s.20", "Case Stewart"),
    clauses=("15.1", "15.2"),
    terms=("child-in-need",),
    services=(*_FRONT_DOORS, *_ADVOCATES),
    hand_over=(),
)
ACT_FIRST = _outcome(
    "act_first",
    "16 or 17: the council where they are acts now",
    "If they are homeless or at risk, the children's services of the place where they are act today, wherever the"
    " family lives and whichever council knew them before. That being there is enough rests on case law that is not"
    " confirmed: ask your legal team. The councils settle the rest afterwards.",
    Action(
        Role.SOCIAL_WORKER,
        "See them, find a safe place for tonight, and begin the assessment. Do not send them back to be assessed.",
        TODAY,
        ("CA89 s.17", "CA89 s.20"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "If they come to housing: take an application, give them somewhere to stay, and ring children's services here.",
        TODAY,
        ("HA96 s.184", "HA96 s.188(1)"),
    ),
    _BETWEEN_COUNCILS,
    Action(Role.ANY_WORKER, "Offer an independent advocate.", TODAY),
    cites=("CA89 s.17", "CA89 s.20", "Case Stewart", "G1617"),
    clauses=("15.1", "15.2", "17.34"),
    terms=("child-in-need", "section-20"),
    services=(*_FRONT_DOORS, *_HOUSING, *_ADVOCATES),
    forms=("f1", "f13"),
    hand_over=("homeless-16-17", "leaving-care-status", "disagreement"),
)
LOOKED_AFTER = _outcome(
    "looked_after",
    "Looked after: the council that looks after them",
    "That council provides the home, wherever in the country the child is. If they turn up somewhere else with no safe"
    " bed, the council where they are finds one for tonight and rings the other.",
    Action(
        Role.SOCIAL_WORKER,
        "Provide a suitable home, see the child where they are, and bring the care plan up to date.",
        by_law("as long as they are looked after"),
        ("CA89 s.22A", "CA89 s.22C"),
    ),
    _THEIR_COUNCIL,
    Action(Role.ANY_WORKER, "Offer an independent advocate.", TODAY),
    cites=("CA89 s.22", "CA89 s.22A", "CA89 s.22C", "CA89 s.20"),
    clauses=("15.1", "15.3"),
    terms=("looked-after-child",),
    services=(*_FRONT_DOORS, *_ADVOCATES),
    forms=("f13",),
    hand_over=("planning-a-move", "emergency-accommodation"),
)
RELEVANT_CHILD = _outcome(
    "relevant_child",
    "Relevant child: the council that looked after them last",
    "That council is responsible for a home and money to live on, wherever they live, unless it is satisfied that their"
    " welfare does not require these. The council where they are acts tonight if the other has not.",
    Action(
        Role.PERSONAL_ADVISER,
        "Provide or keep up a suitable home.",
        by_law("as long as they are a relevant child"),
        ("CA89 s.23B(8)",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Where they are: if nothing is in place by this evening, find a safe bed and settle who pays later.",
        TODAY,
        ("CA89 s.20",),
    ),
    _THEIR_COUNCIL,
    Action(Role.ANY_WORKER, "Offer an independent advocate.", TODAY),
    cites=("CA89 s.23A", "CA89 s.23B(8)", "CA89 s.20"),
    clauses=("15.1", "15.3", "17.36"),
    terms=("relevant-child", "responsible-authority"),
    services=(*_LEAVING_CARE, *_FRONT_DOORS, *_ADVOCATES),
    forms=("f13",),
    hand_over=("homeless-16-17", "disagreement"),
)
ANY_DISTRICT = _outcome(
    "any_district",
    "Any district of that council's area",
    "They can apply in whichever of those districts they choose, and none of them can refer them away for want of a"
    " local connection. The responsible authority keeps the personal adviser and the pathway plan.",
    _FIRST_HELP,
    _BED,
    Action(
        Role.PERSONAL_ADVISER,
        "Go through the districts with the young person, and ring the one they choose.",
        TWO_WORKING_DAYS,
        ("CA89 s.23C",),
    ),
    cites=("HA96 s.199(8)", "HA96 s.198", "CA89 s.23C", "HA96 s.184", "HA96 s.188(1)", "HA96 s.195"),
    clauses=("15.4", "15.5", "15.9", "17.48"),
    hand_over=("homeless-18-24", "housing-options"),
)
OWN_LINK = _outcome(
    "own_link",
    "This district: they have a link of their own",
    "The district where they apply keeps the case. The responsible authority, if there is one, keeps the personal"
    " adviser and the plan, however far away it is.",
    _FIRST_HELP,
    _BED,
    Action(
        Role.HOUSING_OFFICER,
        "Write down what the link rests on, and ring the leaving-care team of the responsible authority.",
        TODAY,
        ("HA96 s.199(1)",),
    ),
    cites=("HA96 s.199(1)", "HA96 s.198", "HA96 s.184", "HA96 s.188(1)", "HA96 s.195"),
    clauses=("15.4", "15.8", "15.9"),
)
REFERRAL_POSSIBLE = _outcome(
    "referral_possible",
    "Help here first; a referral is possible later",
    "The district where they apply helps first. Only at the relief or the main duty may it ask a district where they"
    " have a link to take over, and only by a written decision that they can have reviewed.",
    _FIRST_HELP,
    _BED,
    Action(
        Role.HOUSING_OFFICER,
        "Before any referral: ask where they want to be, tell the personal adviser, and check again for violence.",
        by_law("before a referral is made"),
        ("HA96 s.198", "HA96 s.198(2)"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Go on helping, and keep any interim home, until the other district has taken over.",
        TODAY,
        ("HA96 s.188(1)",),
    ),
    cites=("HA96 s.198", "HA96 s.199", "HA96 s.184", "HA96 s.188(1)", "HA96 s.195", "HA96 s.202"),
    clauses=("15.9", "15.11", "29.3"),
    forms=("f13",),
    hand_over=("homeless-18-24", "disagreement"),
)
NO_REFERRAL_THERE = _outcome(
    "no_referral_there",
    "No referral to a place that is not safe",
    "They are not sent where they, or someone who lives with them, may meet domestic abuse or other violence. The"
    " district where they apply keeps the case, or a safer one takes it with the young person's say.",
    _FIRST_HELP,
    _BED,
    Action(
        Role.HOUSING_OFFICER,
        "Write down that no referral is made there. The young person's word is enough to start with.",
        TODAY,
        ("HA96 s.198(2)",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Offer a domestic abuse service and go over safety with them; without one, another trusted worker does this.",
        TODAY,
    ),
    cites=("HA96 s.198(2)", "HA96 s.184", "HA96 s.188(1)", "HA96 s.195"),
    clauses=("15.9", "15.10"),
    services=(*_HOUSING, *_LEAVING_CARE, "domestic-abuse-service"),
)
NO_LINK = _outcome(
    "no_link",
    "No link anywhere: the district where they apply keeps the case",
    "Somebody without a local connection in any district cannot be referred to one. The district where they apply owes"
    " them what it would owe anyone.",
    _FIRST_HELP,
    _BED,
    Action(
        Role.HOUSING_OFFICER,
        "Ask again about every place they lived, about family and about time in care, and write down the answers.",
        FIVE_WORKING_DAYS,
        ("HA96 s.199(1)", "HA96 s.199(10)"),
    ),
    cites=("HA96 s.198", "HA96 s.199(1)", "HA96 s.184", "HA96 s.188(1)", "HA96 s.195"),
    clauses=("15.8", "15.9"),
)
NOT_SETTLED = _outcome(
    "not_settled",
    "Not clear yet: help here, and no referral",
    "It is not known yet with which districts they have a connection. The one where they apply goes on helping as if"
    " they belonged there, and refers them nowhere before it is clear.",
    _FIRST_HELP,
    _BED,
    Action(
        Role.HOUSING_OFFICER,
        "Find out the status, the council that looked after them last, and every link. Refer nowhere before that.",
        FIVE_WORKING_DAYS,
        ("HA96 s.184", "HA96 s.199"),
    ),
    cites=("HA96 s.199", "HA96 s.198", "HA96 s.184", "HA96 s.188(1)", "HA96 s.195"),
    clauses=("15.8", "15.9", "17.8"),
    hand_over=("homeless-18-24", "leaving-care-status"),
    confidence=Confidence.DEPENDS,
)
