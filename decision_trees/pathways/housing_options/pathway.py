"""Which housing options fit? Children Act 1989 sections 23B to 24B; Housing Act 1996 Part 6; Care Leavers Regulations
2010 regulation 9."""

from __future__ import annotations

from ...engine.advice import Offer, Outcome
from ...engine.answers import YesNo
from ...engine.case import Case
from ...shared.facts import AGE_SAID, IMMIGRATION, Age, age, birth_if_told, under_21
from ...shared.home import HOME, RELEVANT_HOME, STAYING_CLOSE, THIRTEEN_WEEKS, UNTIL_18, Home, Next, next_for_home
from ...shared.looking_for_a_home import (
    ASK_ABOUT_STAYING,
    BIRTH,
    DATES,
    ENDS_BY_CONTRACT,
    SETTLE_STATUS,
    add_registered_home,
)
from ...shared.near_birthday import check_birthday
from ..leaving_care_status.status import Status, settles_status, status
from . import duties as duty
from . import offers as offer
from . import outcomes as out
from .questions import MONEY, SHARING, SUPPORT, Money, Sharing, Support

NOT_CHECKED = "Find out which of these services exist today: none was checked since the sources of 2017 to 2019."
NOT_LIMITED = (
    "Find out whether they live with the foster carer they had at 18. Staying put is not among the help that the Act of"
    " 2002 limits, so up to 21 it is planned as for anyone else."
)
SAFE_TO_SHARE = "Find out whether sharing is safe, for them and for others. A shared home is shown after that."
QUALIFYING_REGISTER = (
    "The rule of 10 July 2025 on local connection does not name people who only qualify for advice and assistance."
    " Check the district's scheme before you count on the register."
)


def housing_options(case: Case) -> Outcome:
    """A shortlist in the order in which the options fit, or what to do where none of them does."""
    years = age(case)
    if years is Age.UNDER_16:
        return out.UNDER_16
    if years is Age.UNCLEAR:
        case.check(BIRTH, AGE_SAID)
        return out.AGE_FIRST
    if years is Age.FROM_25:
        return out.OVER_25
    return _child(case) if years is Age.FROM_16 else _adult(case)


def _status(case: Case) -> Status:
    found = status(case, asks_of_homes=False)
    if found is Status.NOT_SETTLED:
        case.add(SETTLE_STATUS)
    return found


def _child(case: Case) -> Outcome:
    """At 16 and 17 children's services provide the home of those who are, or may be, looked after or relevant."""
    found = _status(case)
    if found in (Status.QUALIFYING, Status.NONE):
        case.check(DATES, settles_status(case))
        return out.CHILD_NOT_IN_CARE
    if found is Status.RELEVANT:
        case.add(RELEVANT_HOME)
    add_registered_home(case)
    following = next_for_home(case, looked_after=found is not Status.RELEVANT, former_relevant=False)
    if case.ask(HOME) in (Home.NOT_SURE, Home.STUDENT):  # under 18 the vacation has no rule of its own
        return _ask_first(case, offer.SUPPORTED_AT_16)
    if following is not Next.SEARCH:
        return _settled(case, following)
    _searching(case)
    _register(case, found)
    if not _can_share(case):
        _offer(case, offer.SUPPORTED_AT_16, offer.CARE_HOME)
        return out.SHORTLIST
    support = case.ask(SUPPORT)
    if support is Support.INTENSIVE:
        _offer(case, offer.CARE_HOME, offer.SUPPORTED_AT_16)
    else:
        if support is Support.NOT_SURE:
            case.add(duty.TALK_ABOUT_SUPPORT)
        _offer(case, offer.SUPPORTED_LODGINGS, offer.SUPPORTED_AT_16, offer.CARE_HOME, offer.FAMILY)
    return out.SHORTLIST


def _adult(case: Case) -> Outcome:
    """From 18 to 24. Homes on which immigration status bears stay off the list until its limits are known."""
    if case.ask(IMMIGRATION) is not YesNo.NO:
        return _limited(case)
    if case.ask(HOME) is Home.FOSTER:
        under_21(case)  # recorded before the status, so that both sides of 21 are explored with each status
    found = _status(case)
    if found is Status.NONE:
        case.check(DATES, settles_status(case))
        return out.NO_STATUS
    following = next_for_home(case, looked_after=False, former_relevant=found is not Status.QUALIFYING)
    if following is Next.STAYING_PUT and found is Status.NOT_SETTLED:
        case.check(THIRTEEN_WEEKS, settles_status(case))
    if following is not Next.SEARCH:
        return _settled(case, following)
    if found is not Status.QUALIFYING:
        case.leave_open(STAYING_CLOSE)
    if case.ask(HOME) is Home.NOT_SURE:
        return _ask_first(case, offer.SUPPORTED)
    _searching(case)
    support = case.ask(SUPPORT)
    if support is Support.LIGHT:
        return _own_home(case, found)
    if support is Support.NOT_SURE:
        return _talk_first(case, found)
    shared = _can_share(case)
    if support is Support.INTENSIVE:
        return _much_support(case, shared)
    if shared:
        _offer(case, offer.SUPPORTED_LODGINGS)
    _offer(case, offer.SUPPORTED, offer.TRAINING_FLAT, offer.SOCIAL)
    _register(case, found)
    if shared:
        _offer(case, offer.FAMILY)
    return out.SHORTLIST


def _limited(case: Case) -> Outcome:
    """Only homes that rest neither on benefits nor on the register. Source: NIAA02 Sch.3, which leaves out s.23CZA."""
    found = _status(case)
    case.check("Find out with a regulated adviser what the immigration status allows. Ask until when.", IMMIGRATION)
    if found is Status.NONE:
        case.check(DATES, settles_status(case))
        return out.NO_STATUS
    if found is not Status.QUALIFYING:
        case.check(NOT_LIMITED, None)
    _offer(case, offer.STAY_ON, offer.COUNCIL_PAYS, offer.SUPPORTED_LODGINGS, offer.FAMILY)
    return out.LIMITED


def _talk_first(case: Case, found: Status) -> Outcome:
    """Not sure about support: homes that have it come first, and more independence can follow."""
    case.add(duty.TALK_ABOUT_SUPPORT)
    case.check(SAFE_TO_SHARE, None)
    _register(case, found)
    _offer(case, offer.SUPPORTED, offer.SUPPORTED_LODGINGS, offer.TRAINING_FLAT, offer.SOCIAL, offer.FAMILY)
    return out.SHORTLIST


def _much_support(case: Case, shared: bool) -> Outcome:
    """Much of what would fit here was only proposed in the sources, so a home of one's own is found by a search."""
    if shared:
        _offer(case, offer.SUPPORTED)
    _offer(case, offer.CRASH_PAD_PLUS, offer.HOUSING_FIRST, offer.ADULT_SOCIAL_CARE)
    return out.SHORTLIST if shared else out.NOTHING_FITS


def _own_home(case: Case, found: Status) -> Outcome:
    """A home of their own with little support: what they can pay decides what goes on the list."""
    money = case.ask(MONEY)
    _register(case, found)
    _offer(case, offer.SOCIAL, offer.DIRECT_OFFER)
    if money is not Money.ENOUGH:
        case.add(duty.MONEY_PLAN)
    _rent(case, found)
    if money is Money.NOT_ENOUGH:
        _offer(case, offer.SUPPORTED, offer.FAMILY)
        return out.SHORTLIST
    _offer(case, offer.PRIVATE_RENT, offer.TRAINING_FLAT, offer.FAMILY)
    case.add(duty.FAIR_LETTING)
    case.add(duty.TENANCY_SINCE_2026 if case.in_force("RRA25") else duty.TENANCY_BEFORE_2026)
    return out.SHORTLIST


def _rent(case: Case, found: Status) -> None:
    """Who is free from the shared rate under universal credit. Source: UC13 reg.8, Sch.4 para.29(2); SI 2021/546."""
    if found is not Status.FORMER_RELEVANT:
        case.add(duty.SHARED_RATE_OTHER_WAYS)
    if found is not Status.QUALIFYING:
        case.add(duty.SHARED_RATE_TO_25 if case.in_force("SI 2021/546") else duty.SHARED_RATE_TO_22)


def _searching(case: Case) -> None:
    """What every search carries; who would like to stay sees that first, with more time asked for."""
    check_birthday(case, birth_if_told(case))
    if case.ask(HOME) is Home.ENDS:
        case.add(ENDS_BY_CONTRACT)
        _offer(case, offer.STAY_ON)
    case.add(duty.CHECK_THE_HOME)
    case.add(duty.MATCH_THE_HOME)


def _can_share(case: Case) -> bool:
    """Whether shared homes go on the list; where nobody is sure, what to find out first stands beside them."""
    sharing = case.ask(SHARING)
    if sharing is Sharing.NOT_SURE:
        case.check(SAFE_TO_SHARE, SHARING)
    return sharing is not Sharing.NO


def _ask_first(case: Case, supported: Offer) -> Outcome:
    """Nobody has asked whether they can stay. That comes first, and behind it homes with support."""
    case.add(ASK_ABOUT_STAYING)
    case.add(duty.CHECK_THE_HOME)
    _offer(case, offer.STAY_ON, offer.SUPPORTED_LODGINGS, supported)
    return out.SHORTLIST


def _register(case: Case, found: Status) -> None:
    """Local connection and the housing register. Source: SI 2025/706."""
    if found is Status.QUALIFYING:
        case.leave_open(QUALIFYING_REGISTER)
    elif case.in_force("SI 2025/706"):
        case.add(duty.NO_CONNECTION_BAR)
    else:
        case.add(duty.CONNECTION_MAY_COUNT)


def _settled(case: Case, following: Next) -> Outcome:
    """They can stay, have an offer in hand, or need a home for the vacation only."""
    check_birthday(case, birth_if_told(case))
    if following is Next.OFFER:
        return out.CHECK_THE_OFFER
    case.add(duty.CHECK_THE_HOME)
    if following is Next.PLAN_STAYING_PUT:
        case.check(UNTIL_18, settles_status(case))
    _offer(case, _FIRST[following], offer.SUPPORTED_LODGINGS)
    return out.SHORTLIST


_FIRST = {
    Next.PLAN_STAYING_PUT: offer.STAYING_PUT,
    Next.STAYING_PUT: offer.STAYING_PUT,
    Next.STAY: offer.STAY_ON,
    Next.VACATION: offer.VACATION_HOME,
}


def _offer(case: Case, *offers: Offer) -> None:
    case.leave_open(NOT_CHECKED)
    if offer.SUPPORTED in offers:
        case.add(duty.SUPPORTED_RENT)
    for one in offers:
        case.add(one)
