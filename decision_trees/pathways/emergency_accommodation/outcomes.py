"""Where the pathway on emergency accommodation ends. None of the ends for someone under 18 allows bed and breakfast."""

from __future__ import annotations

from ...engine.advice import Action, Confidence, Role
from ...law.limits import BED_AND_BREAKFAST, BED_AND_BREAKFAST_AFTER_CARE, FIRST_REVIEW, FIRST_VISIT
from ...law.suggested import EMERGENCY_MOVE_VISITED, FIRST_NIGHT_VISITED, STAY_GONE_OVER
from ...shared.challenge import ADVOCATE_AND_COMPLAINT, HOUSING_REVIEW, INTERIM_HOME, REASONS, SOLICITOR
from ...shared.common import Common
from ...shared.deadlines import PROMPTLY, ROUND_THE_CLOCK, SOON, TODAY, TONIGHT, by_law, timed, within
from ...shared.teams import (
    CHILDRENS_SERVICES,
    CRASH_PADS,
    HOUSING,
    LEAVING_CARE,
    NIGHT_STOPS,
    OUT_OF_HOURS,
    SUPPORTED_HOMES,
)
from .duties import NOT_CONSIDERED, VISIT_DAILY

_CHILD_BEDS = (CHILDRENS_SERVICES, OUT_OF_HOURS)
_HOSTS = (SUPPORTED_HOMES, NIGHT_STOPS)
_ADULT_BEDS = (HOUSING, CRASH_PADS)
_HOME_REMEDIES = (INTERIM_HOME, HOUSING_REVIEW)
"""Which of the two holds depends on the home: see `which_home`."""


_outcome = Common(
    not_considered=NOT_CONSIDERED, challenge=(REASONS, ADVOCATE_AND_COMPLAINT, SOLICITOR), forms=("f11",)
).outcome


_ANOTHER_BED = Action(
    Role.OUT_OF_HOURS,
    "Find another safe bed for tonight. That is a foster home, a children's home, family or friends who have been"
    " checked, or from 16 on a host or registered supported accommodation. Stay with the young person until they are"
    " there.",
    TONIGHT,
    ("CA89 s.20",),
)
_MANAGER_ON_CALL = Action(
    Role.OUT_OF_HOURS,
    "If no bed is found, ring the manager on call. The manager finds one, through the neighbouring councils and then"
    " the head of service. Do not fall back on the place that was offered.",
    TONIGHT,
)
_TELL_DIRECTOR = Action(
    Role.TEAM_MANAGER,
    "If someone has already put the young person there, move them tonight. Then tell the director what happened and"
    " why.",
    PROMPTLY,
)

STOP_TONIGHT = _outcome(
    "stop_tonight",
    "Stop: not for anyone under 18, not even in an emergency",
    "Statutory guidance says that bed and breakfast is not suitable for anyone of 16 or 17, even in an emergency. We"
    " hold to that for every child, and use no hotel, night shelter, adult hostel, tent or car for them either. One"
    " night is no exception.",
    _ANOTHER_BED,
    _MANAGER_ON_CALL,
    _TELL_DIRECTOR,
    cites=("CA89 s.20", "G1617", "HCG ch.17"),
    clauses=("13.1", "13.2", "13.13", "14.2", "14.4", "14.9"),
    services=(*_CHILD_BEDS, *_HOSTS),
    hand_over=("homeless-16-17",),
)
STOP_UNDER_16 = _outcome(
    "stop_under_16",
    "Stop: not for a child under 16",
    "Since 9 September 2021 a looked-after child under 16 may not be placed in supported accommodation, a crash pad or"
    " a flat. They need a foster home, a children's home, or one of the few other places that the regulations name. For"
    " a child who is not looked after yet we advise the same, and children's services decide on section 20 today.",
    Action(
        Role.OUT_OF_HOURS,
        "Find another safe bed for tonight. That is a foster home, a children's home, or family or friends who have"
        " been checked.",
        TONIGHT,
        ("CPP10 reg.27A", "CA89 s.20"),
    ),
    _MANAGER_ON_CALL,
    _TELL_DIRECTOR,
    cites=("CPP10 reg.27A", "CA89 s.22C", "CA89 s.20"),
    clauses=("13.3", "14.2"),
    services=_CHILD_BEDS,
)
STOP_UNREGISTERED = _outcome(
    "stop_unregistered",
    "Stop: this home has to be registered, and that is not shown",
    "At 16 and 17 a looked-after child may be placed in supported accommodation only where it is registered with"
    " Ofsted, or is of an excepted kind. Homes for relevant children have to be registered too. Since 28 October 2023"
    " running one without registration is an offence. Not sure counts as no.",
    _ANOTHER_BED,
    Action(
        Role.TEAM_MANAGER,
        "Look up the registration of the home. If the provider is not registered, tell Ofsted and the commissioners.",
        PROMPTLY,
        ("SI 2023/416 offence",),
    ),
    _TELL_DIRECTOR,
    cites=("CPP10 reg.27C", "SI 2023/416", "SI 2023/416 offence"),
    clauses=("13.4", "13.13", "14.2"),
    services=_CHILD_BEDS,
)
ASK_FIRST = _outcome(
    "ask_first",
    "Not yet: a manager decides before they go there",
    "Something that a young person needs on a first night is missing or not known. The place may be right once it is"
    " put in place. Until then they stay somewhere safe, with someone.",
    Action(
        Role.TEAM_MANAGER,
        "Put right what is missing, or choose another place. Say yes only in your own name, and write down why.",
        TONIGHT,
        ("CA89 s.22C",),
    ),
    Action(
        Role.OUT_OF_HOURS,
        "Stay with the young person until a manager has decided. Look for a second place at the same time.",
        TONIGHT,
        ("CA89 s.20",),
    ),
    cites=("CA89 s.20", "CA89 s.22C", "G1617"),
    clauses=("13.6", "13.7", "13.13", "14.4"),
    services=(*_CHILD_BEDS, *_HOSTS),
    hand_over=("homeless-16-17",),
    confidence=Confidence.DEPENDS,
)
FIT_FOR_A_SHORT_STAY = _outcome(
    "fit_for_a_short_stay",
    "This place can be used for a short time",
    "On these answers the place is safe enough for tonight. It is a stop on the way: the search for a lasting home"
    " starts tomorrow.",
    Action(
        Role.SOCIAL_WORKER,
        "Visit the young person and see the room. Ask them how the night was.",
        within(FIRST_NIGHT_VISITED),
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Ring or message the young person each night. Look for a lasting home each day.",
        VISIT_DAILY,
    ),
    Action(
        Role.SOCIAL_WORKER,
        "Go over the stay with the young person. Say what comes next.",
        within(STAY_GONE_OVER),
        ("CA89 s.20",),
    ),
    Action(Role.TEAM_MANAGER, "Decide on section 20, if nobody has.", PROMPTLY, ("CA89 s.20",)),
    cites=("CA89 s.20", "CA89 s.22C", "G1617"),
    clauses=("13.5", "13.6", "13.9", "13.17", "13.19", "13.21"),
    services=(*_CHILD_BEDS, *_HOSTS),
    hand_over=("homeless-16-17", "housing-options"),
)
NOT_A_HOME = _outcome(
    "not_a_home",
    "Not a place to live at any age: take a homelessness application tonight",
    "Someone who has only a tent or a vehicle is homeless. Where the housing authority has reason to believe that they"
    " may be eligible and have priority need, it gives them a place to stay while it finds out. It does not need a link"
    " with the area for that.",
    Action(
        Role.HOUSING_OFFICER,
        "Take a homelessness application tonight. If they may be eligible and have priority need, give them interim"
        " accommodation tonight.",
        by_law("at once"),
        ("HA96 s.184", "HA96 s.188(1)"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Find a safe bed for tonight. If they have been in care, find it with the housing officer. Ask what the"
        " responsible authority can give.",
        TONIGHT,
        ("CA89 s.23C",),
    ),
    cites=("HA96 s.175", "HA96 s.188(1)", "PNO02"),
    clauses=("13.10", "14.4"),
    services=(*_ADULT_BEDS, LEAVING_CARE),
    hand_over=("homeless-18-24",),
    challenge=_HOME_REMEDIES,
)
MOVE_ON_QUICKLY = _outcome(
    "move_on_quickly",
    "Not suitable after care: find something else today",
    "Statutory guidance treats bed and breakfast as unsuitable after care. We advise the same for night shelters and"
    " adult hostels. If there is truly nothing else, it can bridge an emergency, very briefly. Do not leave anyone with"
    " no bed because the right one is missing.",
    Action(
        Role.PA_MANAGER,
        "Find another place together with the housing lead. That is a crash pad, a host, supported housing, or a flat.",
        TODAY,
        ("V3 ch.7", "HCG ch.17"),
    ),
    Action(
        Role.HOUSING_LEAD,
        "If this place is used at all, have them out within days. Count the nights.",
        within(BED_AND_BREAKFAST_AFTER_CARE),
        ("V3 ch.7",),
    ),
    Action(
        Role.HOUSING_LEAD,
        "Tell the heads of housing and leaving care of each night. Give the reason and the day it ends.",
        PROMPTLY,
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Visit them, and ask each day whether they are safe. Ask whether they have eaten as well.",
        VISIT_DAILY,
    ),
    cites=("V3 ch.7", "HCG ch.17", "HCG ch.22", "HA96 s.206"),
    clauses=("13.10", "13.11", "13.19", "24.23", "24.24"),
    services=(*_ADULT_BEDS, LEAVING_CARE),
    hand_over=("homeless-18-24", "housing-options"),
    challenge=_HOME_REMEDIES,
)
NOT_SHOWN_SUITABLE = _outcome(
    "not_shown_suitable",
    "Not shown to be safe: put it right or find another place today",
    "Do not count a home as suitable if it has no heating, unsafe wiring, broken locks or damp, or if someone near"
    " threatens them. The same goes for one that nobody has looked at. This is no reason to leave anyone without a"
    " bed.",
    Action(
        Role.HOUSING_LEAD,
        "Have the fault put right today, or give them another place tonight.",
        TONIGHT,
        ("HA96 s.206", "HA96 s.210", "CLR10 Sch.2"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "See the home and write down what is wrong. Take photos with their permission.",
        ROUND_THE_CLOCK,
    ),
    Action(
        Role.PA_MANAGER,
        "Tell the district's private housing team of a dangerous home. Do so whoever the landlord is.",
        SOON,
    ),
    cites=("HA96 s.206", "HA96 s.210", "CLR10 Sch.2"),
    clauses=("13.7", "13.11"),
    services=(*_ADULT_BEDS, LEAVING_CARE),
    hand_over=("homeless-18-24", "disagreement"),
    challenge=_HOME_REMEDIES,
    confidence=Confidence.DEPENDS,
)
FIT_FOR_NOW = _outcome(
    "fit_for_now",
    "This place can be used for now",
    "On these answers the place is sound. It is not the end of the search. Where it is interim accommodation, the"
    " homelessness application goes on.",
    Action(
        Role.PERSONAL_ADVISER,
        "Visit them, and see that they have food, heat and a phone.",
        within(EMERGENCY_MOVE_VISITED),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "If children's services provide the home under section 24B, visit it. It can be a vacation home, for example."
        f" The law asks for this visit, and for a review as soon as practicable after {FIRST_REVIEW}.",
        timed(f"visit within {FIRST_VISIT}", FIRST_VISIT),
        ("CLR10 reg.8(2)", "CLR10 reg.7(3)"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Go on with the assessment and the housing plan. Do it together with the personal adviser.",
        SOON,
        ("HA96 s.189A",),
    ),
    cites=("HA96 s.188", "CLR10 Sch.2", "HA96 s.189A"),
    clauses=("13.7", "13.11", "24.22", "24.23"),
    services=(*_ADULT_BEDS, LEAVING_CARE),
    hand_over=("homeless-18-24", "housing-options"),
    challenge=_HOME_REMEDIES,
)
HOUSING_RULES = _outcome(
    "housing_rules",
    "Homelessness law decides: it has to be suitable, short and reviewed",
    "No leaving-care status holds now, so the rules are those for any adult. Interim accommodation has to be suitable"
    " for this person. For families and in pregnancy, bed and breakfast is allowed only where nothing else is to be"
    f" had, and for {BED_AND_BREAKFAST} in all at most.",
    Action(
        Role.HOUSING_OFFICER,
        "Write down why the place is suitable. Cover health, safety, distance, work, caring and money.",
        PROMPTLY,
        ("HA96 s.206", "HA96 s.210", "SI 2012/2601 art.2"),
    ),
    Action(
        Role.HOUSING_OFFICER,
        "Ask again whether they were ever in care. Ask as well whether they lived away from their parents at 16 or 17."
        " That can change priority need.",
        SOON,
        ("PNO02",),
    ),
    cites=("HA96 s.188", "HA96 s.206", "HA96 s.210", "SI 2012/2601 art.2"),
    clauses=("13.10", "15.17", "24.22"),
    services=(HOUSING,),
    hand_over=("homeless-18-24", "leaving-care-status"),
    challenge=_HOME_REMEDIES,
)
