"""A home at risk, and the law that holds it: eviction, notices, danger, debts and days away. Each case with its day and
authority; the law as read again on 29 November 2026."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest

from decision_trees.engine.advice import Action, Advice, Role, Source
from decision_trees.engine.walk import Walk
from decision_trees.pathways.tenancy_at_risk import duties, outcomes
from decision_trees.pathways.tenancy_at_risk.licences import EXCLUDED
from decision_trees.pathways.tenancy_at_risk.questions import Flag, HomeKind
from decision_trees.shared.domestic_abuse import DOMESTIC_ABUSE
from tests.trees.cases import follow, stop

TREE = "tenancy-at-risk"
DAY = "2026-11-29"
OTHERWISE: dict[str, Any] = {
    "born": "2006-02-01",
    "can_save": "yes",
    "adviser": "known",
    "papers_about": "home",
    "landlord": "supported",
    "written_notice": "other",
    "home_kind": "own",
    "notice_given": "2026-11-01",
    "notice_names": "2026-12-31",
    "registered_provider": "yes",
    "arrears_owed": "two",
    "home_after": "yes",
    "leaves_on": "2026-12-20",
}


def at_risk(*flags: str, as_at: str = DAY, **answers: Any) -> Walk:
    return follow(TREE, {**OTHERWISE, "red_flags": list(flags), **answers}, as_at)


def due_today(end: Walk) -> list[Action]:
    """What is to be done today, at once or tonight."""
    advice: list[Advice] = [end.at, *end.case.duties.values()]  # type: ignore[list-item]
    return [
        action
        for each in advice
        for action in each.actions
        if action.deadline.words in ("today", "tonight", "immediately", "at once")
    ]


# --- Protection from Eviction Act 1977 (1.11) ------------------------------------------------------------------


@pytest.mark.parametrize("kind", [kind.key for kind in HomeKind if kind not in EXCLUDED])
def test_a_licence_needs_a_court_unless_it_is_known_to_be_excluded(kind: str) -> None:
    """PEA77 ss.3(2B), 5(1A): a self-contained flat is no hostel, and what is not known counts as protected."""
    end = at_risk("papers", home_kind=kind)
    assert "licence" in end.case.duties
    assert "excluded_licence" not in end.case.duties
    assert {"PEA77 s.1", "PEA77 s.3", "PEA77 s.5"} <= set(end.case.duties["licence"].cites)


@pytest.mark.parametrize("kind", sorted(kind.key for kind in EXCLUDED))
def test_an_excluded_home_can_end_without_a_court_but_not_without_fair_notice(kind: str) -> None:
    """PEA77 s.3A; HA85 s.622; R (ZH and CN) [2014] UKSC 62 for a night under section 188."""
    end = at_risk("papers", home_kind=kind)
    assert "excluded_licence" in end.case.duties
    assert "not by force" in end.case.duties["excluded_licence"].name
    assert "never_wait" in end.case.duties


def test_a_lodger_of_a_friend_is_asked_whether_the_friend_lives_there() -> None:
    assert (
        stop(
            TREE, {"born": "2006-02-01", "red_flags": ["papers"], "papers_about": "home", "landlord": "family"}, DAY
        ).at.key
        == "home_kind"
    )


@pytest.mark.parametrize(
    ("given", "named", "short"),
    [
        ("2026-11-20", "2026-12-17", True),
        ("2026-11-20", "2026-12-18", False),
        ("2026-11", "2026-12-01", False),
        ("2026-11", "2026-11-28", True),
        ("not_sure", "2026-12-01", False),
        ("2026-11-20", "not_sure", False),
    ],
)
def test_notice_of_a_licence_is_four_weeks_at_the_least(given: str, named: str, short: bool) -> None:
    """PEA77 s.5(1A). A day that is not known makes no notice too short."""
    end = at_risk("papers", notice_given=given, notice_names=named)
    assert ("short_notice" in end.case.duties) is short


def test_the_day_of_the_notice_starts_the_clocks() -> None:
    """PEA77 s.5(1A): four weeks; HA96 s.175(4): 56 days."""
    days = at_risk("papers", notice_given="2026-11-20", notice_names="2027-02-01").case.days
    assert str(days["four_weeks_on"]) == "2026-12-18"
    assert str(days["prevention_from"]) == "2026-12-07"


def test_a_supported_home_that_was_let_on_a_tenancy_keeps_the_rules_on_notices() -> None:
    """RRA25 s.145(8): a charity that is not registered can give no section 21 notice since 1 May 2026."""
    end = at_risk("papers", written_notice="section_21", registered_provider="no")
    assert "dead_notice" in end.case.duties
    assert "do not leave" in end.case.duties["dead_notice"].name


# --- how much rent (2.8) ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("landlord", "as_at", "owed", "binds"),
    [
        ("private", DAY, "two", False),
        ("private", DAY, "three", True),
        ("private", "2026-04-30", "two", True),
        ("social", DAY, "two", True),
        ("social", DAY, "under_two", False),
        ("private", DAY, "not_sure", True),
    ],
)
def test_from_a_certain_sum_on_the_court_may_have_no_choice(landlord: str, as_at: str, owed: str, binds: bool) -> None:
    """HA88 Sch.2 ground 8, known from law firms: three months since 1 May 2026, two before and in social housing."""
    end = at_risk("papers", "arrears", as_at=as_at, landlord=landlord, written_notice="section_8", arrears_owed=owed)
    assert ("rent_ground" in end.case.duties) is binds


def test_a_councils_notice_says_that_nobody_saw_its_rules() -> None:
    """HA85 s.83: not seen in words."""
    council = at_risk("papers", landlord="council").case.duties["council_notice"]
    assert "Nobody here saw" in council.plain


@pytest.mark.parametrize(("adviser", "asked"), [("known", False), ("never", False), ("not_sure", True)])
def test_where_nobody_knows_the_adviser_the_leaving_care_team_names_one_and_settles_the_status(
    adviser: str, asked: bool
) -> None:
    """CA89 ss.23C, 24A."""
    assert ("find_adviser" in at_risk("arrears", "damage", adviser=adviser).case.duties) is asked


def test_whoever_has_no_status_is_not_asked_again_for_an_adviser() -> None:
    answers = {key: value for key, value in OTHERWISE.items() if key != "adviser"}
    end = follow(TREE, {**answers, "red_flags": ["arrears", "damage"], "status_said": "none"}, DAY)
    assert "find_adviser" not in end.case.duties


# --- a home that is not safe (1.21) -----------------------------------------------------------------------------


def test_an_unsafe_home_alone_is_for_today() -> None:
    """HA96 ss.175(3), 206, 210; clauses 13.7, 13.18."""
    end = at_risk("repairs")
    assert end.at.key != "call"
    assert {"act_today", "unsafe_home"} <= set(end.case.duties)
    unsafe = end.case.duties["unsafe_home"]
    assert {"HA96 s.175", "HA96 s.191", "HA04 s.4"} <= set(unsafe.cites)
    assert {"13.7", "13.18"} <= set(unsafe.clauses)


@pytest.mark.parametrize("other", [flag.key for flag in Flag if flag is not Flag.REPAIRS])
def test_an_unsafe_home_is_for_today_beside_any_other_sign(other: str) -> None:
    assert "unsafe_home" in at_risk("repairs", other).case.duties


def test_not_knowing_whether_an_unsafe_home_can_be_slept_in_is_not_saving_it() -> None:
    """HA96 s.175(3)."""
    assert at_risk("repairs", can_save="not_sure").at.key == "safe_first"
    assert at_risk("repairs", can_save="unsafe").at.key == "homeless_now"


def test_a_child_in_an_unsafe_home_is_seen_today() -> None:
    assert at_risk("repairs", born="2009-05-01").at.key == "under_18_at_risk"


# --- violence and exploitation (1.22) ---------------------------------------------------------------------------


@pytest.mark.parametrize("flag", ["violence", "exploited"])
@pytest.mark.parametrize("save", ["yes", "no", "not_sure"])
@pytest.mark.parametrize("beside", [None, "arrears", "repairs", "papers", "damage"])
def test_nobody_is_told_to_save_a_home_where_another_person_makes_it_unsafe(
    flag: str, save: str, beside: str | None
) -> None:
    """HA96 ss.177, 189(1)(e)."""
    end = at_risk(*filter(None, (flag, beside)), can_save=save)
    assert end.at.key == "safe_first"
    assert end.case.duties["domestic_abuse"] is DOMESTIC_ABUSE
    assert "domestic_abuse" in DOMESTIC_ABUSE.services
    assert "HA96 s.189(1)(e)" in DOMESTIC_ABUSE.cites


def test_both_pathways_of_adults_have_one_duty_on_domestic_abuse() -> None:
    end = follow(
        "homeless-18-24",
        {
            "born": "2006-02-01",
            "how_far": "no_decision",
            "homeless_now": "homeless",
            "immigration": "no",
            "priority_reasons": ["abuse"],
            "said_intentional": "no",
            "arranged": "no",
        },
        "2026-11-22",
    )
    assert end.case.duties["domestic_abuse"] is DOMESTIC_ABUSE


def test_somebody_who_had_nowhere_safe_at_the_front_door_is_not_asked_whether_the_home_can_be_saved() -> None:
    answers = {key: value for key, value in OTHERWISE.items() if key != "can_save"}
    end = follow(TREE, {**answers, "red_flags": ["arrears", "damage"], "tonight": "no"}, DAY)
    assert end.at.key == "homeless_now"


# --- what is due today: every sign alone, and every two --------------------------------------------------------


URGENT = {"repairs", "violence", "exploited", "nothing", "papers"}


@pytest.mark.parametrize(
    "flags", [*combinations([flag.key for flag in Flag], 2), *((flag.key,) for flag in Flag)], ids="+".join
)
def test_an_urgent_sign_is_due_today_whatever_stands_beside_it(flags: tuple[str, ...]) -> None:
    end = at_risk(*flags)
    if URGENT & set(flags):
        assert due_today(end), flags
        assert "act_today" in end.case.duties
        assert end.at.key != "call"


@pytest.mark.parametrize("flag", ["absent", "no_contact"])
def test_a_child_whom_nobody_can_find_is_for_today(flag: str) -> None:
    assert at_risk(flag, born="2009-05-01").at.key == "under_18_at_risk"


def test_an_adult_whom_nobody_can_find_is_looked_for_and_no_time_is_waited_out() -> None:
    assert any("police at once" in action.text for action in at_risk("absent").at.actions)
    assert any("police at once" in action.text for action in duties.MEET.actions)


# --- papers that are not about the home (1.25) -----------------------------------------------------------------


def test_papers_about_a_debt_are_no_eviction() -> None:
    """LGFA92 s.13A(1)(c), and breathing space, both unconfirmed: clauses 21.9, 21.23."""
    end = at_risk("debts", "papers", papers_about="debt", landlord="council", can_save="not_sure")
    assert not {"never_wait", "court_papers", "act_today"} & set(end.case.duties)
    debt = end.case.duties["debt_papers"]
    assert debt.urgent and "money_advice" in debt.services
    assert {"21.9", "21.23"} <= set(debt.clauses)
    assert any(action.deadline.words == "today" for action in debt.actions)


@pytest.mark.parametrize("other", ["violence", "repairs", "nothing"])
def test_papers_about_a_debt_hide_nothing_that_is_urgent(other: str) -> None:
    assert {"debt_papers", "act_today"} <= set(at_risk("papers", other, papers_about="debt").case.duties)


def test_papers_that_nobody_has_read_count_as_an_eviction_until_they_are_read() -> None:
    end = at_risk("papers", papers_about="not_sure")
    assert {"never_wait", "read_the_paper", "act_today"} <= set(end.case.duties)


# --- custody and hospital (2.4) ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("out", "end"),
    [
        ("2026-11-29", "homeless_now"),
        ("2026-11-30", "from_inside"),
        ("2027-01-24", "from_inside"),
        ("2027-06-01", "from_inside"),
        ("not_sure", "from_inside"),
        ("2026-12", "from_inside"),
    ],
)
@pytest.mark.parametrize("home", ["no", "not_sure"])
def test_somebody_inside_without_a_sure_home_is_helped_before_the_day_they_come_out(
    out: str, home: str, end: str
) -> None:
    """HA96 s.175(4); clauses 25.10 to 25.26."""
    here = at_risk("away", home_after=home, leaves_on=out)
    assert here.at.key == end
    assert {"duty_to_refer", "belongings", "plan_from_inside"} <= set(here.case.duties)


def test_the_56_days_before_release_are_worked_out() -> None:
    """HA96 s.175(4)."""
    days = at_risk("away", home_after="no", leaves_on="2027-03-01").case.days
    assert str(days["prevention_owed"]) == "2027-01-04"


def test_a_notice_while_somebody_is_inside_leads_to_help_from_inside() -> None:
    here = at_risk("away", "papers")
    assert here.at.key == "from_inside"
    assert "home_after" not in here.case.steps
    assert {"read_the_paper", "never_wait"} <= set(here.case.duties)


def test_who_has_a_home_to_come_back_to_keeps_it_while_away() -> None:
    here = at_risk("away")
    assert here.at.key == "call"
    assert "keep_while_away" in here.case.duties


@pytest.mark.parametrize(
    ("home", "end"), [("yes", "under_18_watch"), ("no", "under_18_at_risk"), ("not_sure", "under_18_at_risk")]
)
def test_a_child_inside_without_a_sure_home_is_for_childrens_services_today(home: str, end: str) -> None:
    here = at_risk("away", born="2009-05-01", home_after=home)
    assert here.at.key == end
    assert ("plan_from_inside" in here.case.duties) is (home != "yes")


# --- systems that practitioners expect --------------------------------------------------------------------------


def test_arrears_lead_to_the_crisis_and_resilience_fund() -> None:
    """Since 1 April 2026, known from councils' pages: clause 21.27."""
    money = at_risk("arrears").case.duties["money"]
    assert "CRF" in money.cites and "21.27" in money.clauses


def test_belongings_are_protected_by_law_where_help_is_owed() -> None:
    """HA96 s.211, read: a reasonable charge is allowed."""
    assert duties.BELONGINGS.actions[0].deadline.source is Source.LAW


@pytest.mark.parametrize(
    "result", ["save_the_home", "planned_move", "safe_first", "homeless_now", "from_inside", "call", "keep_checking"]
)
def test_every_result_for_an_adult_says_who_acts_where_there_is_an_adviser_and_where_there_is_none(result: str) -> None:
    """Homelessness Code ch.22: the personal adviser hears of it, and somebody takes the place where there is none."""
    actions = next(one for one in vars(outcomes).values() if getattr(one, "key", "") == result).actions
    assert any("personal adviser" in action.text or action.role is Role.PERSONAL_ADVISER for action in actions)
    if result in ("call", "keep_checking"):
        assert "Where there is no adviser" in actions[0].text
    elif result != "save_the_home":  # which asks for the adviser, and adds who finds one
        assert any("If they have none" in action.text for action in actions)
