"""Where the question of councils ends, and who does what then. Children Act 1989; Housing Act 1996 ss.198 to 200."""

from __future__ import annotations

from ...engine.advice import Action, Confidence, Role
from ...law.limits import PLACED_BY_ANOTHER, PRIVATE_OFFER
from ...law.suggested import OTHER_COUNCIL_RUNG, RELEASE_PLANNED
from ...shared.common import Common
from ...shared.deadlines import IN_GOOD_TIME, SOON, TODAY, TONIGHT, by_law, suggested, timed, within
from ...shared.teams import ADVOCACY, CHILDRENS_SERVICES, DOMESTIC_ABUSE, HOUSING, LEAVING_CARE, OUT_OF_HOURS
from .duties import CHALLENGE, LIMITS

_FRONT_DOORS = (CHILDRENS_SERVICES, OUT_OF_HOURS)


_outcome = Common(
    not_considered=LIMITS, challenge=CHALLENGE, services=(HOUSING, LEAVING_CARE), hand_over=("homeless-18-24",)
).outcome


_BETWEEN_COUNCILS = Action(
    Role.TEAM_MANAGER,
    "Ring the other council, and agree in writing who takes over. Ring today if it looks"
    " after the child or did so last. Agree as well when. The child does not move before"
    " that.",
    within(OTHER_COUNCIL_RUNG),
    ("CA89 s.27",),
)
_THEIR_COUNCIL = Action(
    Role.TEAM_MANAGER,
    "Have the council that looks after them rung today. If none does now, it is the one that"
    " did so last. Agree in writing who takes over, and when. The child does not move before"
    " that.",
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
    "If they have no safe bed tonight, stay with them. Stay until there is one, by phone if need be. Out"
    " of hours, ring the duty team.",
    TONIGHT,
)

UNDER_16 = _outcome(
    "under_16",
    "Under 16: children's services where the child is",
    "The children's services of the place where the child is today act today. A council that looks after the child"
    f" is told today, and any other within {OTHER_COUNCIL_RUNG}; it takes over when both agree that it is safe.",
    Action(Role.SOCIAL_WORKER, "See the child and find a safe place for tonight.", TODAY, ("CA89 s.17", "CA89 s.20")),
    _BETWEEN_COUNCILS,
    cites=("CA89 s.17", "CA89 s.20", "Case Stewart"),
    clauses=("15.1", "15.2"),
    services=(*_FRONT_DOORS, ADVOCACY),
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
        "See the child and find a safe place for tonight. Begin the assessment. Do not send them back to be assessed.",
        TODAY,
        ("CA89 s.17", "CA89 s.20"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "If they come to housing, give them somewhere to stay. Take an application, and ring children's services here.",
        TODAY,
        ("HA96 s.184", "HA96 s.188(1)"),
    ),
    _BETWEEN_COUNCILS,
    Action(Role.ANY_WORKER, "Offer an independent advocate.", TODAY),
    cites=("CA89 s.17", "CA89 s.20", "Case Stewart", "G1617"),
    clauses=("2.3", "14.10", "15.1", "15.2", "15.19", "15.21", "15.22", "15.23", "17.34"),
    services=(*_FRONT_DOORS, HOUSING, ADVOCACY),
    forms=("f1", "f13"),
    hand_over=("homeless-16-17", "leaving-care-status", "disagreement"),
)
HOME_COUNCIL = _outcome(
    "home_council",
    "In custody, in hospital or placed away: the council of their home plans the home",
    "Being held, being ill or being placed somewhere makes that place nobody's home. The children's services of the"
    " area where they lived before assess them and name the home before they leave. If they stand outside without a bed"
    " all the same, the council where they stand acts first.",
    Action(
        Role.SOCIAL_WORKER,
        "As the home council, assess and name the home in writing. See them or speak with them now. A home that"
        " the council finds on release can be section 20, whatever it is called.",
        timed(
            f"{RELEASE_PLANNED} before they leave, or today if that day has gone by or nobody knows it", RELEASE_PLANNED
        ),
        ("CA89 s.17", "CA89 s.20", "Case Sutton"),
    ),
    Action(
        Role.TEAM_MANAGER,
        "Where they are, keep the case until the home council agrees. A named worker of it has to have said yes."
        " If it says no, act, and settle it afterwards.",
        TODAY,
        ("CA89 s.17", "CA89 s.27"),
    ),
    Action(
        Role.ANY_WORKER,
        "Ask whether a council ever looked after them, or does now. On remand it does. Have the status worked out.",
        TODAY,
        ("CA89 s.22", "CA89 s.23A(4)", "LASPO12 s.104"),
    ),
    Action(Role.ANY_WORKER, "Offer an independent advocate.", TODAY),
    cites=("CA89 s.17", "CA89 s.20", "CA89 s.23A(4)", "Case Sutton", "CA89 s.85"),
    clauses=("15.1", "15.24", "25.10", "25.24"),
    services=(*_FRONT_DOORS, ADVOCACY),
    forms=("f13",),
    hand_over=("leaving-care-status", "homeless-16-17", "disagreement"),
    confidence=Confidence.DEPENDS,
)
LOOKED_AFTER = _outcome(
    "looked_after",
    "Looked after: the council that looks after them",
    "That council provides the home, wherever in the country the child is: in custody on remand and in hospital too. If"
    " they turn up somewhere else with no safe bed, the council where they are finds one for tonight and rings the"
    " other.",
    Action(
        Role.SOCIAL_WORKER,
        "Provide a suitable home, and see the child where they are. Bring the care plan up to date.",
        by_law("as long as they are looked after"),
        ("CA89 s.22A", "CA89 s.22C"),
    ),
    _THEIR_COUNCIL,
    Action(Role.ANY_WORKER, "Offer an independent advocate.", TODAY),
    cites=("CA89 s.22", "CA89 s.22A", "CA89 s.22C", "CA89 s.20"),
    clauses=("15.1", "15.3", "15.14", "15.16"),
    services=(*_FRONT_DOORS, ADVOCACY),
    forms=("f13",),
    hand_over=("planning-a-move", "emergency-accommodation"),
)
RELEVANT_CHILD = _outcome(
    "relevant_child",
    "Relevant child: the council that looked after them last",
    "That council is responsible for a home and money to live on, wherever they live, unless it is satisfied that their"
    " welfare does not require these. Custody or hospital changes nothing: it names the home before they leave. The"
    " council where they are acts tonight if the other has not.",
    Action(
        Role.PERSONAL_ADVISER,
        "Provide or keep up a suitable home.",
        by_law("as long as they are a relevant child"),
        ("CA89 s.23B(8)",),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "If nothing is in place by this evening, find a safe bed. The council where they are does this. Settle"
        " who pays later.",
        TODAY,
        ("CA89 s.20",),
    ),
    _THEIR_COUNCIL,
    Action(Role.ANY_WORKER, "Offer an independent advocate.", TODAY),
    cites=("CA89 s.23A", "CA89 s.23A(4)", "CA89 s.23B(8)", "CA89 s.20"),
    clauses=("15.1", "15.3", "15.24", "17.36"),
    services=(LEAVING_CARE, *_FRONT_DOORS, ADVOCACY),
    forms=("f13",),
    hand_over=("homeless-16-17", "disagreement"),
)
_ASK_FOR_AN_EARLIER_COUNCIL = Action(
    Role.HOUSING_OFFICER,
    "Before any referral, ask whether another council placed them there. Ask"
    " before anyone speaks of one: whether it placed them as homeless, first less"
    f" than {PLACED_BY_ANOTHER} ago, or made a private rented offer that they"
    f" accepted less than {PRIVATE_OFFER} ago.",
    by_law("before a referral is made"),
    ("HA96 s.198(4)", "HA96 s.198(2ZA)"),
)
ANY_DISTRICT = _outcome(
    "any_district",
    "Any district of that council's area",
    "They can apply in whichever of those districts they choose, and none of them can refer them away for want of a"
    " local connection. Only a council that placed them there as homeless, or whose private rented offer they accepted,"
    " may still be asked to take over. The responsible authority keeps the personal adviser and the pathway plan.",
    _FIRST_HELP,
    _BED,
    Action(
        Role.PERSONAL_ADVISER,
        "Go through the districts with the young person. Ring the one they choose.",
        SOON,
        ("CA89 s.23C",),
    ),
    _ASK_FOR_AN_EARLIER_COUNCIL,
    cites=("HA96 s.199(8)", "HA96 s.198", "CA89 s.23C", "HA96 s.184", "HA96 s.188(1)", "HA96 s.195"),
    clauses=("15.4", "15.5", "15.9", "15.26", "17.48"),
    hand_over=("homeless-18-24", "housing-options"),
)
OWN_LINK = _outcome(
    "own_link",
    "This district: they have a link of their own",
    "The district where they apply keeps the case. The link can be theirs, or that of someone who is to live with them."
    " The responsible authority, if there is one, keeps the personal adviser and the plan, however far away it is.",
    _FIRST_HELP,
    _BED,
    Action(
        Role.HOUSING_OFFICER,
        "Write down what the link to the area rests on. Ring the leaving-care team of the responsible authority.",
        TODAY,
        ("HA96 s.199(1)",),
    ),
    cites=(
        "HA96 s.199(1)",
        "HA96 s.199(3)",
        "HA96 s.199(6)",
        "Case Mohamed",
        "HA96 s.198",
        "HA96 s.184",
        "HA96 s.188(1)",
        "HA96 s.195",
    ),
    clauses=("15.4", "15.8", "15.9", "15.25"),
)
_BEFORE_A_REFERRAL = Action(
    Role.HOUSING_OFFICER,
    "Before any referral, check again for violence. Ask where they want to be, and tell the"
    " personal adviser. Ask again about every link here, an asylum home and the home of"
    " this council included.",
    by_law("before a referral is made"),
    ("HA96 s.198", "HA96 s.198(2)", "HA96 s.199(6)", "Case Mohamed"),
)
_THE_BED_GOES_ON = Action(
    Role.HOUSING_OFFICER,
    "Keep the home going. Section 188 ends on the notice of referral, and this council's duty under section 199A(2) (at"
    " relief, on reason to believe in priority need) or 200(1) (at the main duty) takes its place.",
    by_law("from the notice until they are told what the outcome is"),
    ("HA96 s.199A(2)", "HA96 s.200(1)"),
)
_THE_OUTCOME = Action(
    Role.HOUSING_OFFICER,
    "Have a bed ready in the other council. Conditions met: at relief they count as having applied there on the day of"
    " the notice, and this council owes nothing more; at the main duty the other one owes it. Conditions not met: this"
    " council goes on.",
    suggested("by the day they are told the outcome"),
    ("HA96 s.199A(5)", "HA96 s.200(4)"),
)
_REFERRAL_LAW = (
    "HA96 s.198",
    "HA96 s.199",
    "HA96 s.199A(2)",
    "HA96 s.199A(5)",
    "HA96 s.200(1)",
    "HA96 s.200(4)",
    "HA96 s.184",
    "HA96 s.188(1)",
    "HA96 s.195",
    "HA96 s.202",
)
REFERRAL_POSSIBLE = _outcome(
    "referral_possible",
    "Help here first; a referral is possible later",
    "The district where they apply helps first. Only at the relief or the main duty may it ask a district where they"
    " have a link to take over, and only by a written decision. The bed does not stop on that notice: this council owes"
    " it until they are told the outcome.",
    _FIRST_HELP,
    _BED,
    _BEFORE_A_REFERRAL,
    _THE_BED_GOES_ON,
    _THE_OUTCOME,
    cites=_REFERRAL_LAW,
    clauses=("15.9", "15.11", "15.27", "29.3"),
    forms=("f13",),
    hand_over=("homeless-18-24", "disagreement"),
)
REFERRAL_BACK = _outcome(
    "referral_back",
    "A link here, and a referral back to an earlier council is possible all the same",
    "They have a link with this district, which helps first. It may still ask the council that placed them here as"
    " homeless, or whose private rented offer they accepted, to take over. It need not. The bed does not stop on that"
    " notice: this council owes it until they are told the outcome.",
    _FIRST_HELP,
    _BED,
    Action(
        Role.HOUSING_OFFICER,
        "Check the days before any notice. Placed here: the earlier application, the first day here, and the time that"
        " the regulation allows. A private offer: that it ended a main duty, and the day it was accepted.",
        by_law("before a referral is made"),
        ("HA96 s.198(4)", "HA96 s.198(2ZA)", "SI 2006/2527 reg.3"),
    ),
    _BEFORE_A_REFERRAL,
    _THE_BED_GOES_ON,
    _THE_OUTCOME,
    cites=("HA96 s.198(4)", "HA96 s.198(2ZA)", "SI 2006/2527 reg.3", *_REFERRAL_LAW),
    clauses=("15.9", "15.11", "15.26", "15.27", "29.3"),
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
        "Offer a domestic abuse service and go over safety with them. Where there is no personal adviser,"
        " another trusted worker does this.",
        TODAY,
    ),
    cites=("HA96 s.198(2)", "HA96 s.184", "HA96 s.188(1)", "HA96 s.195"),
    clauses=("15.9", "15.10"),
    services=(HOUSING, LEAVING_CARE, DOMESTIC_ABUSE),
)
NO_LINK = _outcome(
    "no_link",
    "No link anywhere: the district where they apply keeps the case",
    "Somebody without a local connection in any district cannot be referred for one. The district where they apply owes"
    " them what it would owe anyone. Only a council that placed them here as homeless, or whose private rented offer"
    " they accepted, may be asked to take over, which is a power. After an offer that is barred where violence is a"
    " risk there; where it placed them, that risk is weighed all the same.",
    _FIRST_HELP,
    _BED,
    Action(
        Role.HOUSING_OFFICER,
        "Ask again about places they lived, family and time in care. Ask about every place, and write down the"
        " answers. Time in the home that this council gives them now can grow into a link.",
        IN_GOOD_TIME,
        ("HA96 s.199(1)", "HA96 s.199(10)", "Case Mohamed"),
    ),
    _ASK_FOR_AN_EARLIER_COUNCIL,
    cites=("HA96 s.198", "HA96 s.199(1)", "HA96 s.199(6)", "HA96 s.184", "HA96 s.188(1)", "HA96 s.195"),
    clauses=("15.8", "15.9", "15.23", "15.25", "15.26"),
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
        "Find out the status, the last council and every link. The last council is the one that looked after"
        " them last. Refer nowhere before that.",
        IN_GOOD_TIME,
        ("HA96 s.184", "HA96 s.199"),
    ),
    cites=("HA96 s.199", "HA96 s.198", "HA96 s.184", "HA96 s.188(1)", "HA96 s.195"),
    clauses=("15.8", "15.9", "17.8", "28.14"),
    hand_over=("homeless-18-24", "leaving-care-status"),
    confidence=Confidence.DEPENDS,
)
