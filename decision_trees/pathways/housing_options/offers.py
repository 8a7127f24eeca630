"""The homes a young person can choose between: what each is, what speaks for and against it, and the first step."""

from __future__ import annotations

from typing import Unpack

from ...engine.advice import AS_AT, Action, Deadline, Offer, Role
from ...law.limits import SIX_MONTHS_HOME
from ...law.suggested import BAND_TOLD
from ...shared import teams
from ...shared.challenge import ADVOCATE_AND_COMPLAINT, LOCAL_OFFER, REASONS
from ...shared.common import Common, Own
from ...shared.deadlines import IN_DUE_TIME, IN_GOOD_TIME, by_law, suggested, within
from .duties import ASK_WHY_NOT as _ASK_WHY_NOT

_FREE_PLACE = "Whether there is a free place today. Services were not checked since the sources were written."


_COMMON = Common(
    not_considered=(_FREE_PLACE, LOCAL_OFFER), challenge=(REASONS, ADVOCATE_AND_COMPLAINT), clauses=("20.1",)
)


def _offer(
    key: str, name: str, what: str, *actions: Action, good: str, bad: str, cites: tuple[str, ...], **own: Unpack[Own]
) -> Offer:
    plain = f"{what} What speaks for it: {good} What speaks against it: {bad}"
    return _COMMON.offer(key, name, plain, *actions, cites=cites, **own)


def _first(text: str, *cites: str, by: Deadline = IN_GOOD_TIME, role: Role = Role.PERSONAL_ADVISER) -> Action:
    return Action(role, text, by, cites)


STAYING_PUT = _offer(
    "staying_put",
    "Staying put with the foster carer",
    "They stay with the carer they know, up to 21, and the council supports both of them.",
    _first(
        "Talk with the young person and the carer about staying put. Agree money, house rules and a second choice.",
        "CA89 s.23CZA",
    ),
    good="a family they know, no move at 18, and support in law.",
    bad="only for those looked after right up to 18, with this carer; not where the council finds that it goes against"
    " their welfare; money is set locally; it ends at 21.",
    cites=("CA89 s.23CZA", "CA89 Sch.2 para.19BA"),
    services=(teams.STAYING_PUT,),
    clauses=("17.40", "20.2", "21.10"),
    hand_over=("planning-a-move",),
)
STAY_ON = _offer(
    "stay_on",
    "Staying where they are, by agreement",
    "They keep the home they have, on terms that everyone writes down.",
    _first(
        "Write down the terms with the carer, family or provider. Say who pays, what support there is, and for how"
        " long.",
        "CLR10 reg.6",
    ),
    good="no move, and people and places they know.",
    bad="from 18 it rests on an agreement and not on staying put in law, and it may have an end set by a contract.",
    cites=("CLR10 reg.6", "CA89 s.23C"),
    services=(teams.LEAVING_CARE,),
    clauses=("20.2", "20.4"),
    hand_over=("planning-a-move",),
)
SUPPORTED_LODGINGS = _offer(
    "supported_lodgings",
    "Supported lodgings: a room with a host",
    "A room in the home of a host who gives some support. The list of services says where one was found by name, which"
    " was not checked. Where none was found, ask the leaving-care team.",
    _first("Ask for hosts in the area they want. Go with them to meet one.", "CLR10 reg.9"),
    good="somebody in the house, and time to learn to run a home.",
    bad="house rules, little privacy, few hosts, and often an end at 21.",
    cites=("CLR10 reg.9", "CLR10 Sch.2"),
    services=(teams.SUPPORTED_HOMES, teams.LEAVING_CARE),
)
SUPPORTED_AT_16 = _offer(
    "supported_at_16",
    "Supported accommodation for 16 and 17 year olds",
    "A home with support workers: a flat of their own, or a shared house. Children's services place them and pay. It is"
    " for those who are looked after or relevant children.",
    _first(
        "Look for supported accommodation near school, work and people who matter. Show at least two kinds of home,"
        " and visit together.",
        "CA89 s.23B(8)",
        "CA89 s.22C(6)",
        role=Role.SOCIAL_WORKER,
    ),
    good="more freedom than a foster or children's home, with help at hand.",
    bad="workers change, support may not be there at night, and a shared house can be hard.",
    cites=("CA89 s.22C(6)", "CA89 s.23B(8)"),
    services=(teams.SUPPORTED_ACCOMMODATION, teams.LEAVING_CARE),
    clauses=("20.1", "20.3", "21.4"),
)
SUPPORTED = _offer(
    "supported",
    "Supported accommodation from 18",
    "A home with support workers, for months or a few years. In Kent, support for new entrants is said to end at 19:"
    " this is not confirmed. Ask for a flat of their own where sharing is not right.",
    _first("Ask the provider how long they can stay. Ask what happens then, and refer if they want it.", "CLR10 Sch.2"),
    good="help on the spot, other young people, and often furniture.",
    bad="it ends, sometimes at a set age and not when they are ready; rents are high, and with a wage they may have to"
    " pay them.",
    cites=("CLR10 reg.9", "CLR10 Sch.2"),
    services=(teams.SUPPORTED_ACCOMMODATION, teams.SUPPORTED_HOUSING),
    clauses=("20.1", "20.4", "20.18", "20.20", "20.21", "20.32", "21.24"),
)
CARE_HOME = _offer(
    "care_home",
    "A foster home or a children's home",
    "Up to 18 a young person can be looked after in a family or a children's home. One who has left care can be looked"
    " after again.",
    _first(
        "Ask what kind of home they could imagine. Look for that one first.",
        "CA89 s.20",
        "CA89 s.22C",
        role=Role.SOCIAL_WORKER,
    ),
    good="the most support, day and night, and the full rights of a looked-after child.",
    bad="it ends at 18 unless staying put follows from a foster home; the right one may be far away.",
    cites=("CA89 s.20", "CA89 s.22C"),
    services=(teams.CHILDRENS_SERVICES,),
    clauses=("18.9", "20.1"),
)
TRAINING_FLAT = _offer(
    "training_flat",
    "A training flat",
    "A flat for some months, with visits, to try out a home of their own. The list of services says where there were"
    " some and where they were only planned: one of those could have become theirs. None of this was checked since.",
    _first("Ask the housing lead which training flats there are now. Ask how long one can stay."),
    good="practice with help near, and mistakes cost less than in a tenancy.",
    bad="few flats, a second move at the end, and visits that not everyone wants. It is no test to pass.",
    cites=("CLR10 Sch.2",),
    services=(teams.TRAINING_FLATS,),
    clauses=("20.1", "18.8", "20.36", "22.10"),
)
SOCIAL = _offer(
    "social",
    "A council or housing association home, by bidding",
    "They join the housing register, and only who is on it can bid. The scheme of each district sets the band, and some"
    " people must get reasonable preference.",
    _first("Help with the register application, the band, and then with each bid.", "HA96 s.166A"),
    _first(
        "Note the personal adviser on the application. Say what band it got and why.",
        "HA96 s.166A",
        by=within(BAND_TOLD, after=AS_AT),
        role=Role.HOUSING_OFFICER,
    ),
    _ASK_WHY_NOT,
    good="lower rent, and a home for the long run.",
    bad="a long wait and few homes. In some social homes a landlord can use section 21: ask what kind of tenancy it"
    " is.",
    cites=("HA96 s.166A", "HA96 s.160ZA", "HA96 s.160ZA(9)"),
    services=(teams.HOUSING_REGISTER, teams.SOCIAL_HOUSING, teams.HOUSING),
    clauses=("20.8", "20.10", "20.11", "20.23", "20.25", "20.26", "20.28", "20.30", "20.43", "22.21", "26.21"),
    hand_over=("which-council",),
)
DIRECT_OFFER = _offer(
    "direct_offer",
    "A direct offer of a social home",
    "A district can agree to offer a home to a young person leaving care without bidding. Each decides this for itself,"
    " and none was checked.",
    _first("Ask the district for a direct offer. Go through the panel where there is one.", "HA96 s.166A"),
    good="no bidding, and a date that can be planned.",
    bad="not in every district, and often one offer only: ask first what a no would mean.",
    cites=("HA96 s.166A",),
    services=(teams.SOCIAL_HOUSING, teams.HOUSING_PANEL),
    clauses=("20.10", "19.1", "20.27"),
    forms=("f16",),
)
PRIVATE_RENT = _offer(
    "private_rent",
    "Renting privately, with help",
    "A flat or a room from a private landlord. Ask for help with a deposit, rent in advance or a guarantor: councils"
    " differ.",
    _first("Ask for a decision on deposit, rent in advance and guarantor. Do so before they look at homes."),
    _first(
        "See the home with the young person. Do so for each one, and check it and the money before anyone signs.",
        "CLR10 Sch.2",
        by=suggested("before anything is signed"),
    ),
    good="quicker, and a choice of area.",
    bad="higher rent, checks and deposits, and some poor homes. Benefits may not cover the rent.",
    cites=("CLR10 reg.9", "CLR10 Sch.2"),
    services=(teams.PRIVATE_RENTING, teams.MONEY_ADVICE),
    clauses=("20.5", "20.6", "20.11", "20.31", "20.41", "20.42", "21.6", "21.18", "21.19", "21.30"),
    forms=("f9",),
    hand_over=("tenancy-at-risk",),
)
FAMILY = _offer(
    "family",
    "With family or friends, with a plan",
    "They live with people they choose, if it is safe and both sides want it.",
    _first(
        "Visit the family or friends, and ask each side alone. Write down money, house rules and what happens if it"
        " ends."
    ),
    good="people they know, and low cost.",
    bad=f"it can end in a day. Under 18, {SIX_MONTHS_HOME} with a parent can end the status of a relevant child.",
    cites=("CLR10 reg.3", "CLR10 Sch.2"),
    services=(teams.EARLY_HELP, teams.FAMILY_MEDIATION),
    clauses=("20.1", "17.23"),
    hand_over=("leaving-care-status",),
)
VACATION_HOME = _offer(
    "vacation_home",
    "A home in the vacation",
    "A student under 25 in full-time higher education, or full-time residential further education, gets a home in the"
    " vacation, or the money for one, when the term-time home is not available. It is for former relevant children whom"
    " the council helps with education, and for those who qualify because they were looked after by a council or had a"
    " special guardianship order.",
    _first(
        "Agree where they will live in each vacation of the year. Agree who pays.",
        "CA89 s.24B(5)",
        by=by_law("before the vacation"),
    ),
    good="the council has to see to it, and the studies go on.",
    bad="two homes a year, unless the term-time home can be kept all year: ask for that first.",
    cites=("CA89 s.24B(5)", "CA89 s.23C"),
    services=(teams.LEAVING_CARE,),
    clauses=("20.12",),
    hand_over=("planning-a-move",),
)
CRASH_PAD_PLUS = _offer(
    "crash_pad_plus",
    "A short stay with much support: ask whether it exists",
    "A place for a crisis, with up to three visits a day where it is for adults. The list of services says where one"
    " was proposed. Whether it was ever set up is not known.",
    _first(
        "Ask the housing lead today whether there is a crisis place. Ask for how long.",
        by=suggested("today"),
        role=Role.PERSONAL_ADVISER,
    ),
    good="a breathing space in a crisis, and no bed and breakfast.",
    bad="for days or weeks only; the next home has to be looked for from the first day.",
    cites=("CA89 s.23C(4)",),
    services=(teams.CRASH_PADS,),
    clauses=("20.1", "20.13"),
)
HOUSING_FIRST = _offer(
    "housing_first",
    "Housing First: ask whether it exists",
    "A tenancy with support that stays for as long as it is wanted, and no condition to earn it. The list of services"
    " says where it was planned, and where nothing was found. Whether it exists is not known.",
    _first("Ask the housing lead whether there is Housing First, and refer.", by=IN_DUE_TIME),
    good="a home of their own first, and help that does not end after one mistake.",
    bad="not known to exist here, and few places where it does.",
    cites=("CA89 s.23C(4)",),
    services=(teams.HOUSING_FIRST,),
    clauses=("20.1", "20.13"),
)
ADULT_SOCIAL_CARE = _offer(
    "adult_social_care",
    "Adult social care: ask for an assessment",
    "Where disability, health or care needs are part of it, adult social care can assess them and may provide a home"
    " with care. Its own law was not looked at here.",
    _first("Ask adult social care for an assessment. Do so with the young person's agreement, and go with them."),
    good="support that does not end at 21 or 25.",
    bad="thresholds are high and waiting is long; the other search goes on meanwhile.",
    cites=("CA89 s.23C(4)",),
    services=(teams.ADULT_SOCIAL_CARE,),
    clauses=("20.13", "25.12", "25.27"),
)
COUNCIL_PAYS = _offer(
    "council_pays",
    "A home that children's services may provide or pay for",
    "The responsible authority helps a former relevant child as far as welfare requires, up to 21. We understand that"
    " this can be a home; that rests on court decisions we could not check. No law gives everyone a home at 18. What"
    " they have does not end because of immigration status before a human rights assessment.",
    _first(
        "Ask the manager for a written decision on home and money. That is the home and the money to live on.",
        "CA89 s.23C(4)",
    ),
    good="it does not depend on benefits or on homelessness law.",
    bad="what is offered can be limited. For those who only qualify, a home is an exception in law.",
    cites=("CA89 s.23C(4)", "NIAA02 Sch.3 para.3"),
    services=(teams.LEAVING_CARE,),
    clauses=("17.38", "17.51", "17.52"),
    hand_over=("immigration",),
)
