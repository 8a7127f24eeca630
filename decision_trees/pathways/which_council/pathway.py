"""Which council does what? Children Act 1989 ss.20, 23A and 23C; Housing Act 1996 ss.198 and 199."""

from __future__ import annotations

from ...engine.advice import Outcome
from ...engine.answers import YesNo
from ...engine.case import Case
from ...shared.authorities import Authority, stands, to_find_out
from ...shared.away import PLAN_FROM_INSIDE, away, plan_for_a_child
from ...shared.facts import AGE_SAID, COURSE_FROM_PLAN, EDUCATION, Age, Study, age, mark_21, under_21
from ...shared.safety import safe_tonight
from ..leaving_care_status.status import ARRANGED, RESPONSIBLE, STATUS_FROM_DATES, Status, status
from . import duties
from . import outcomes as out
from .questions import (
    ASYLUM_HOME,
    EARLIER,
    FROM_DATES,
    LAST_COUNCIL,
    LINK,
    LIVED_BEFORE,
    OWED,
    TWO_YEARS,
    VIOLENCE,
    WHERE,
    AsylumHome,
    Link,
    Owed,
    TwoYears,
    Where,
)

HOW_OLD = "Find out how old they are. Until it is settled, a person who may be under 18 is helped as a child."
COURSE_FROM_25 = "Ask whether a course from their pathway plan still goes on. It has no upper age, and keeps duties."
WHICH_ASYLUM_HOME = "Find out where the Home Office housed them last, if it did. See under which section."
WHO_PLACED_THEM = "Ask whether another council placed them here or offered a private home. Ask on what day."
NOT_SAFE_THERE = (
    "Where another council placed them here, the Act does not name such a risk. The referral is a power, and safety"
    " weighs in using it. After a private rented offer the Act forbids it."
)


WHO_FOUND_IT = (
    "Find out which council found or paid for that home. Have the status worked out. If it was in law section 20,"
    " they may have a connection with every district of that council."
)


def which_council(case: Case) -> Outcome:
    """Who acts now, who stays responsible and, for adults, where there is a local connection."""
    years = age(case)
    if years is Age.FROM_18 or years is Age.FROM_25:
        return _adult(case, years)
    safe = safe_tonight(case)
    if years is Age.UNDER_16:
        return _where_they_are(case, out.UNDER_16, safe=safe)
    if years is Age.UNCLEAR:
        case.check(HOW_OLD, AGE_SAID)
        return _where_they_are(case, out.ACT_FIRST, safe=safe)
    return _child(case, status(case, asks_of_homes=False), safe=safe)


def _child(case: Case, found: Status, *, safe: bool) -> Outcome:
    """The council where a child is acts, whoever is responsible. Source: CA89 ss.17, 20, 23A(4)."""
    if found in (Status.LOOKED_AFTER, Status.RELEVANT):
        _last_council(case)
        _register(case)
        return out.LOOKED_AFTER if found is Status.LOOKED_AFTER else out.RELEVANT_CHILD
    end = _where_they_are(case, out.ACT_FIRST, safe=safe)
    if found is Status.NOT_SETTLED:
        _register(case)
        if PLAN_FROM_INSIDE.key in case.duties:
            case.add(duties.FIND_COUNCIL)
        else:
            _last_council(case)
    return end


def _where_they_are(case: Case, here: Outcome, *, safe: bool) -> Outcome:
    """In custody, hospital or a placement the council of their home plans. Without a bed tonight the council where they
    are acts first all the same. Source: CA89 ss.20, 85; R (S) v Sutton."""
    if not away(case) or not safe:
        return here
    plan_for_a_child(case)
    case.add(duties.home_council(case.ask(LIVED_BEFORE), case.as_at))
    return out.HOME_COUNCIL


def _adult(case: Case, years: Age) -> Outcome:
    """Where there is a local connection, and what follows for a referral. Source: HA96 ss.198, 199."""
    young = under_21(case)
    found = status(case)
    owed = case.find(OWED, _owed(case, found, young=young))
    if young:  # connections through leaving care end on that birthday, and are judged on the day of the decision
        mark_21(case)
    if found in (Status.FORMER_RELEVANT, Status.NOT_SETTLED) and years is Age.FROM_18:
        _register(case)
        if not young:
            case.add(duties.SUPPORT_FROM_21)
    if found is Status.NONE and years is Age.FROM_25:
        case.check(COURSE_FROM_25, EDUCATION if case.steps.get(EDUCATION.key) else None)
    if found is Status.QUALIFYING:
        case.leave_unsettled(
            "It is not confirmed which council advises someone who only qualifies. Ask the one that looked after them"
            " last, or else the one where they ask for help."
        )
    council = _last_council(case) if owed is Owed.YES else None
    connected = duties.connected(council, case.as_at) if council else None
    if connected:
        case.add(connected)
        if case.ask(WHERE) is not Where.ELSEWHERE:
            if young:
                _two_years_in_care(case)
            return out.ANY_DISTRICT
    doubt = owed is Owed.DOUBT or council is Authority.NOT_SURE
    end = _own_link(case, connected=connected is not None, doubt=doubt, young=young)
    if end is out.REFERRAL_POSSIBLE and young and _found_a_home(case, found):
        return out.NOT_SETTLED
    return end


def _found_a_home(case: Case, found: Status) -> bool:
    """Whether a home that a council found at 16 or 17 puts it in doubt that no section 23C duties run, and with them
    that there is no connection here: nobody is referred away before that is looked at. Worked out from dates, a status
    has it in it already. Source: CA89 ss.20, 23C; HA96 s.199(8)."""
    if found not in (Status.NONE, Status.QUALIFYING) or case.steps.get(STATUS_FROM_DATES.key):
        return False
    if case.ask(ARRANGED) is YesNo.NO:
        return False
    case.check(WHO_FOUND_IT, ARRANGED)
    return True


def _owed(case: Case, found: Status, *, young: bool) -> Owed:
    """Whether section 23C duties run: to 21, and longer for planned education. Source: CA89 s.23C(6), (7)."""
    if found not in (Status.FORMER_RELEVANT, Status.NOT_SETTLED):
        return Owed.NO
    if not young:
        study = case.ask(EDUCATION)
        if study is Study.NOT_SURE:
            case.check(COURSE_FROM_PLAN, EDUCATION)
            return Owed.DOUBT
        if study is not Study.IN_PLAN:
            return Owed.NO
    return Owed.YES if found is Status.FORMER_RELEVANT else Owed.DOUBT


def _last_council(case: Case) -> Authority:
    """The responsible authority, from the dates where they were given. Source: CA89 s.23A(4)."""
    council = Authority.NOT_SURE
    if STATUS_FROM_DATES.key in case.steps:
        found = case.known(RESPONSIBLE) if RESPONSIBLE.key in case.steps else None
        council = found if isinstance(found, Authority) else council
        case.find(FROM_DATES, council)
    if council is Authority.NOT_SURE:
        council = case.ask(LAST_COUNCIL)
    if council is Authority.NOT_SURE:
        case.check("Find out which council looked after them last. It is responsible for leaving care.", LAST_COUNCIL)
    if not stands(council, case.as_at):
        case.check(to_find_out(council, case.as_at), None)
    case.add(duties.responsible(council, case.as_at))
    return council


def _register(case: Case) -> None:
    if case.in_force("SI 2025/706"):
        case.add(duties.REGISTER)


def _two_years_in_care(case: Case) -> TwoYears:
    """A connection of its own, whatever the status; not for section 20 alone. Source: HA96 s.199(10); CA89 s.105."""
    years = case.ask(TWO_YEARS)
    if years is TwoYears.CARE_ORDER:
        case.add(duties.CARE_DISTRICT)
    elif years is not TwoYears.NO:
        case.check("Find out the dates of the two years in one district. See under which orders they were.", TWO_YEARS)
        case.add(duties.CARE_DISTRICT_TO_CHECK)
    return years


def _own_link(case: Case, *, connected: bool, doubt: bool, young: bool) -> Outcome:
    """For someone who applies where leaving care gives no connection. Source: HA96 ss.198, 199."""
    link = case.ask(LINK)
    if link is Link.HERE:
        return _link_here(case)
    if link is Link.NOT_SURE:
        case.check("Ask about every place lived in by choice, about work and family.", LINK)
    in_care = _two_years_in_care(case) if young else TwoYears.NO
    if doubt or link is Link.NOT_SURE or in_care in (TwoYears.SECTION_20, TwoYears.NOT_SURE):
        return out.NOT_SETTLED
    if link is Link.NONE and not connected and in_care is not TwoYears.CARE_ORDER:
        home = case.ask(ASYLUM_HOME)
        if home is AsylumHome.NOT_SURE:
            case.check(WHICH_ASYLUM_HOME, ASYLUM_HOME)
            return out.NOT_SETTLED
        if home is not AsylumHome.ELSEWHERE:
            return _link_here(case) if home is AsylumHome.HERE else out.NO_LINK
    if case.ask(VIOLENCE) is not YesNo.NO:
        return out.NO_REFERRAL_THERE
    return out.REFERRAL_POSSIBLE


def _link_here(case: Case) -> Outcome:
    """A link here keeps the case, but for a council that placed them here or made a private offer. Source: HA96
    s.198(2ZA), (4)."""
    earlier = case.ask(EARLIER)
    if earlier is YesNo.NOT_SURE:
        case.check(WHO_PLACED_THEM, EARLIER)
    if earlier is not YesNo.YES:
        return out.OWN_LINK
    if case.ask(VIOLENCE) is not YesNo.NO:
        case.leave_unsettled(NOT_SAFE_THERE)
        return out.NO_REFERRAL_THERE
    return out.REFERRAL_BACK
