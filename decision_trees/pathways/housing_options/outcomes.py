"""Where a search for options ends: a shortlist, no option that fits, or another way to go first."""

from __future__ import annotations

from ...engine.advice import AS_AT, Action, Confidence, Role
from ...law.suggested import GAP_LOGGED, REGULATED_ADVISER_FOUND, URGENT_MOVE_MEETING
from ...law.suggested import IN_GOOD_TIME as GOOD_TIME
from ...shared.challenge import HOUSING_REVIEW, SOLICITOR
from ...shared.common import Common
from ...shared.deadlines import IN_GOOD_TIME, TODAY, by_law, suggested, within
from ...shared.looking_for_a_home import NO_BED
from ...shared.teams import (
    ADULT_SOCIAL_CARE,
    ADVOCACY,
    EARLY_HELP,
    HOUSING,
    HOUSING_PANEL,
    HOUSING_WORKERS,
    IMMIGRATION_ADVICE,
    LEAVING_CARE,
    NEEDS_REFERRAL,
)
from ...shared.teams import CHILDRENS_SERVICES as CHILDREN
from .duties import CHALLENGE, NOT_CONSIDERED

FROM_21 = (
    "Being 21 or over. From then on the plan and the adviser are there when they ask, and planned education keeps more."
)


_outcome = Common(not_considered=NOT_CONSIDERED, challenge=CHALLENGE, services=(LEAVING_CARE,)).outcome


UNDER_16 = _outcome(
    "under_16",
    "Under 16: the care plan decides about homes",
    "Options for leaving care begin at 16. Until then children's services choose the home with the child, in the care"
    " plan and its reviews.",
    Action(
        Role.SOCIAL_WORKER, "Ask the child what they want. Bring it to the next review.", IN_GOOD_TIME, ("CA89 s.22C",)
    ),
    NO_BED,
    cites=("CA89 s.22C", "CA89 s.20"),
    clauses=("18.6",),
    services=(CHILDREN,),
)
AGE_FIRST = _outcome(
    "age_first",
    "Find out the age first, and offer a child's options meanwhile",
    "Other homes are lawful under 18 than over it. While there is real doubt, a person who may be under 18 is helped as"
    " a child.",
    Action(Role.SOCIAL_WORKER, "Find the date of birth in the records. Say what happens meanwhile.", IN_GOOD_TIME),
    NO_BED,
    cites=("CA89 s.20", "FLRA69 s.9"),
    clauses=("17.10",),
    services=(CHILDREN,),
    hand_over=("which-pathway", "leaving-care-status"),
    confidence=Confidence.DEPENDS,
)
OVER_25 = _outcome(
    "over_25",
    "25 or over: the housing authority's options",
    "The rules for young people leaving care have ended, except for a course in the pathway plan that still goes on."
    " The housing authority advises on every kind of home.",
    Action(
        Role.HOUSING_OFFICER,
        "If they may lose a home, take a homelessness application. Advise on social homes, private rent and"
        " supported homes.",
        TODAY,
        ("HA96 s.179", "HA96 s.184"),
    ),
    cites=("HA96 s.179",),
    clauses=("17.31",),
    services=(HOUSING, ADULT_SOCIAL_CARE),
    hand_over=("which-council", "tenancy-at-risk"),
)
CHILD_NOT_IN_CARE = _outcome(
    "child_not_in_care",
    "16 or 17 and not in care: children's services come first",
    "A child of 16 or 17 who needs a home does not choose from a list of tenancies. Children's services find out what"
    " they need, explain every option, being looked after among them, and bring in an advocate first.",
    Action(
        Role.SOCIAL_WORKER,
        "If home may not be safe, open an assessment today. If it is safe, work with the family on staying.",
        TODAY,
        ("CA89 s.17", "CA89 s.20"),
    ),
    NO_BED,
    cites=("CA89 s.17", "CA89 s.20"),
    clauses=("17.10", "18.16"),
    services=(CHILDREN, EARLY_HELP, ADVOCACY),
    forms=("f3",),
    hand_over=("homeless-16-17", "informed-choice", "leaving-care-status"),
    confidence=Confidence.DEPENDS,
)
NO_STATUS = _outcome(
    "no_status",
    "No leaving-care status known: the housing authority's options",
    "On what is known, the rules for young people leaving care do not help here. That is not a decision that nothing is"
    " owed: homelessness help does not depend on status, and new facts can change this.",
    Action(
        Role.HOUSING_OFFICER,
        "Advise on social homes, private rent and supported homes for young people.",
        IN_GOOD_TIME,
        ("HA96 s.179",),
    ),
    Action(Role.PERSONAL_ADVISER, "Check the status from the dates. Write down what would change it.", IN_GOOD_TIME),
    NO_BED,
    cites=("HA96 s.179", "CA89 s.24", "CSWA17 s.2"),
    clauses=("17.30",),
    services=(HOUSING, HOUSING_WORKERS),
    hand_over=("leaving-care-status", "homeless-18-24", "which-council", "immigration"),
    confidence=Confidence.DEPENDS,
)
CHECK_THE_OFFER = _outcome(
    "check_the_offer",
    "A home is offered: check it before looking further",
    "A particular home is on offer. Whether it is safe, affordable, in the right place and wanted comes first. A list"
    " of other options can follow.",
    Action(
        Role.PERSONAL_ADVISER,
        "See the home with the young person. Check heating, electrics, damp and locks, and what is left to live on.",
        suggested("before anything is signed"),
        ("CLR10 reg.9", "CLR10 Sch.2"),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "Ask who the landlord is, and on what terms they let. Ask how the tenancy or licence can end, what is to"
        " be paid before it starts, and whether rent comes from universal credit or from housing benefit.",
        suggested("before anything is signed"),
        ("UC13 Sch.1 para.3",),
    ),
    Action(
        Role.PERSONAL_ADVISER,
        "If it is a final offer, get advice before answering it. This is about an offer on a homelessness application.",
        TODAY,
        ("HA96 s.193", "HA96 s.202"),
    ),
    cites=("CLR10 reg.9", "CLR10 Sch.2"),
    clauses=("20.5", "20.6", "20.7", "21.28", "22.16", "21.15", "21.19"),
    forms=("f9",),
    hand_over=("planning-a-move",),
    challenge=(HOUSING_REVIEW,),
)
LIMITED = _outcome(
    "limited",
    "Immigration status may limit the options: get advice, and keep the home going",
    "The list has only homes that do not rest on benefits or on the housing register. Nothing that they have now ends"
    " before a human rights assessment. Once the limits are known, come back: more may fit.",
    Action(
        Role.PERSONAL_ADVISER,
        "Help them to see a regulated immigration adviser.",
        within(REGULATED_ADVISER_FOUND, after=AS_AT),
        ("NIAA02 Sch.3",),
    ),
    Action(
        Role.TEAM_MANAGER,
        "Do not end or cut help before a human rights assessment. That is any help with a home. Legal advice is"
        " taken before that as well.",
        by_law("before any help ends"),
        ("NIAA02 Sch.3 para.3",),
    ),
    NO_BED,
    cites=("NIAA02 Sch.3", "NIAA02 Sch.3 para.3", "CA89 s.23C(4)"),
    clauses=("17.51", "17.52", "20.1"),
    services=(LEAVING_CARE, IMMIGRATION_ADVICE),
    hand_over=("immigration", "planning-a-move"),
    challenge=(SOLICITOR,),
    confidence=Confidence.DEPENDS,
)
SHORTLIST = _outcome(
    "shortlist",
    "Your shortlist, best fit first",
    "These options fit the answers, in this order. It is the young person who chooses: talk through what speaks for and"
    " against each, strike out what they do not want, and agree a first and a second choice.",
    Action(
        Role.PERSONAL_ADVISER,
        "Go through all the options with the young person. Use the list, and write a first and a second choice"
        " into the pathway plan.",
        IN_GOOD_TIME,
        ("CLR10 reg.6",),
    ),
    Action(
        Role.PERSONAL_ADVISER, "Make the referral or the application for both choices.", within(GOOD_TIME, "the choice")
    ),
    NO_BED,
    cites=("CLR10 reg.6", "CLR10 reg.9", "CLR10 Sch.2"),
    clauses=("20.1", "20.7", "20.15", "20.16", "20.17", "20.31"),
    services=(LEAVING_CARE, HOUSING),
    forms=("f7", "f8"),
    hand_over=("planning-a-move", "which-council", "disagreement"),
    not_considered=("Free places, waiting times and rents today.", FROM_21),
)
NOTHING_FITS = _outcome(
    "nothing_fits",
    "Nothing on the list fits yet: search, and keep the home they have",
    "No option that is known to exist fits what this young person needs. That is a gap in what the services have, and"
    " not a fault of theirs. The search goes on, and so should the home they have.",
    Action(
        Role.PERSONAL_ADVISER,
        "Keep the present home going, and search beyond the usual list. Where the district has a referral form on"
        " support needs, send it in.",
        IN_GOOD_TIME,
        ("CA89 s.23C(4)",),
    ),
    Action(
        Role.HOUSING_LEAD,
        "Bring the case to the housing panel, or call its members together. Say who will provide what.",
        within(URGENT_MOVE_MEETING, after=AS_AT),
    ),
    Action(
        Role.HOUSING_LEAD,
        "Write what was needed and not found into the gap log. It is for the commissioners.",
        within(GAP_LOGGED, after=AS_AT),
    ),
    NO_BED,
    cites=("CA89 s.23C(4)", "CLR10 reg.9"),
    clauses=("19.2", "19.10", "20.13", "20.14", "20.22", "20.30", "20.32", "20.34"),
    services=(NEEDS_REFERRAL, HOUSING_PANEL, LEAVING_CARE, HOUSING),
    forms=("f15", "f16", "f7"),
    hand_over=("planning-a-move", "disagreement"),
    not_considered=("Free places, waiting times and rents today.",),
    challenge=(SOLICITOR,),
    confidence=Confidence.DEPENDS,
)
