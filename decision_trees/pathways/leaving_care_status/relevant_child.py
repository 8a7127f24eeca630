"""Who is a relevant child. Children Act 1989 s.23A, with regulation 3 of the Care Leavers Regulations 2010."""

from __future__ import annotations

from ...engine.answers import Periods
from ...engine.case import Case
from ...law.limits import SHORT_BREAK, SHORT_BREAKS_YEAR, SIX_MONTHS_HOME
from ...law.limits import SHORT_BREAKS as BREAKS_IN_ALL
from ...shared.facts import AGE, Age, Plain
from . import duties as duty
from .care_history import FIRST_DAY, FROM_THE_RECORD, Reading, settle
from .forecast import count_in_words
from .questions import BACK_HOME, CARE, HELD_AT_16, HOME, STAYS, THIRTEEN_WEEKS, WEEKS_BY_16
from .regulation_3 import Home, could_be_held_at_16, held_at_16, settled_at_home, six_months_complete
from .short_breaks import DAYS_OR_NIGHTS, OVER_A_YEAR
from .sure import Sure

SHORT_BREAKS = (
    "Check the short breaks that were left out of the count. They have the same carer or the same place, none is meant"
    f" to last over {SHORT_BREAK}, {BREAKS_IN_ALL} at most in any {SHORT_BREAKS_YEAR}, and back to a parent each time."
    " Other breaks count."
)


def thirteen_weeks(case: Case, ways: tuple[Reading, ...]) -> Sure:
    """Whether looked after for the prescribed period. Source: CA89 Sch.2 para.19B(2)(b); CPP10 reg.40."""
    weeks = case.find(THIRTEEN_WEEKS, settle(ways, lambda way: way.thirteen_weeks), count_in_words(ways))
    if weeks is Sure.DOUBT:
        on_breaks = [words for way in ways for words in way.breaks.to_check]
        first_day = any(
            way.begins_today(run) and way.birthday(16) <= case.as_at for way in ways for run in way.looked_after
        )
        if first_day and not on_breaks:
            case.check(FIRST_DAY, None)
        else:
            check_record(case, on_breaks)
    elif weeks is Sure.NO and any(way.breaks and way.countings[0].days != way.looked_after for way in ways):
        case.check(SHORT_BREAKS, CARE)
    return weeks


def check_record(case: Case, on_breaks: list[str]) -> None:
    """Note what the record has to tell: of short breaks, where it is these that leave the count open."""
    for words in on_breaks or [FROM_THE_RECORD]:
        case.check(words, CARE)
    if OVER_A_YEAR in on_breaks:
        case.leave_unsettled(DAYS_OR_NIGHTS)


def relevant_child(case: Case, care: Periods, ways: tuple[Reading, ...], weeks: Sure) -> Sure:
    """Whether a relevant child, on the last day as a child so far. Source: CA89 s.23A; CLR10 reg.3."""
    if weeks is Sure.NO:
        possible = any(map(could_be_held_at_16, ways))
        if case.find(WEEKS_BY_16, Plain.of(possible)) is Plain.NO:
            return Sure.NO
        stays = case.ask(STAYS)
        held = case.find(HELD_AT_16, held_at_16(ways, stays))
        if held is Sure.DOUBT:
            case.check(
                "Find out where they were on their 16th birthday, since when, and whether they were looked after until"
                " then.",
                STAYS,
            )
        if held is not Sure.YES:
            return held
    homes = case.ask(HOME)
    home = case.find(BACK_HOME, settled_at_home(ways, homes, care))
    if home is Home.NOT_CLEAR:
        case.check(
            "Find out with whom they lived and between which days. See how it ended. Take legal advice if it was"
            f" {SIX_MONTHS_HOME} to the day, if it broke down after 18, if they were looked after away from home again,"
            " or if two times follow one another with different people or over a breakdown.",
            HOME,
        )
        return Sure.DOUBT
    if home is Home.SETTLED and case.known(AGE) is Age.FROM_16:
        case.add(duty.IF_HOME_BREAKS_DOWN)
    if home is Home.NOT_SETTLED and any(case.as_at <= way.last_day for way in ways):
        case.mark(duty.SIX_MONTHS_HOME, six_months_complete(homes))
    return Sure.NO if home is Home.SETTLED else Sure.YES
