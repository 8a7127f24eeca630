"""A tenancy or placement at risk: how urgent it is, what the landlord's paper is worth, and saving the home or planning
the next one in time."""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import combinations
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Role, Source
from decision_trees.engine.explore import explore
from decision_trees.engine.walk import Walk
from decision_trees.pathways.tenancy_at_risk import duties, outcomes, papers
from decision_trees.pathways.tenancy_at_risk.questions import Flag
from decision_trees.pathways.tenancy_at_risk.red_flags import CRITICAL
from kept import cases
from tests.trees.cases import NOW, follow

TREE = "tenancy-at-risk"
BRIEFLY: dict[str, Any] = {"briefly": True}
OTHERWISE: dict[str, Any] = {
    "born": "2007-05-01",
    "can_save": "yes",
    "adviser": "known",
    "papers_about": "home",
    "home_after": "yes",
    "home_kind": "own",
    "notice_given": "2026-10-20",
    "notice_names": "2026-12-20",
    "registered_provider": "yes",
    "arrears_owed": "two",
}
"""What a case says unless a test says otherwise; what is not asked is not used."""
AMBER = [flag.key for flag in Flag if flag not in CRITICAL]


def signs(*flags: str, as_at: Any = NOW, **answers: Any) -> Walk:
    return follow(TREE, {**OTHERWISE, "red_flags": list(flags) or "none", **answers}, as_at)


def paper(landlord: str, kind: str = "", as_at: Any = NOW, **answers: Any) -> set[str]:
    """The duties that a paper from this landlord adds."""
    answers = {"written_notice": kind or "not_sure", "notice_given": "2017-05-01", **answers}
    return set(signs("papers", as_at=as_at, landlord=landlord, **answers).case.duties)


@cache
def every_walk() -> list[Walk]:
    return cases.every(PATHWAYS[TREE], NOW)


# The three scenarios of the study


def test_one_missed_rent_and_a_new_job_is_a_call_within_two_working_days() -> None:
    end = signs("arrears")
    assert end.at.key == "call"
    assert end.at.actions[0].deadline.due(end.case.days).isoformat() == "2026-11-24"


def test_a_supported_home_that_gives_notice_after_visitors_and_absence_is_for_today() -> None:
    end = signs("papers", "visitors", "absent", landlord="supported", written_notice="other")
    assert {"act_today", "licence", "never_wait"} <= set(end.case.duties)


def test_rent_stopped_and_no_food_is_for_the_same_day() -> None:
    end = signs("arrears", "nothing", "health")
    assert "act_today" in end.case.duties
    assert "money" in end.case.duties


# One checklist


@pytest.mark.parametrize("flag", AMBER)
def test_each_sign_that_is_not_critical_leads_to_a_call(flag: str) -> None:
    assert signs(flag).at.key == "call"


def test_any_two_signs_lead_to_a_meeting() -> None:
    for pair in combinations(AMBER, 2):
        end = signs(*pair)
        assert end.at.key == "save_the_home"
        assert "meet" in end.case.duties


@pytest.mark.parametrize("flag", sorted(flag.key for flag in CRITICAL))
def test_a_critical_sign_needs_no_second_one(flag: str) -> None:
    end = signs(flag, landlord="private", written_notice="section_8")
    assert "act_today" in end.case.duties
    assert "meet" not in end.case.duties


def test_what_is_critical_comes_before_the_result() -> None:
    urgent = [key for key, duty in signs("violence", "arrears").case.duties.items() if duty.urgent]
    assert urgent == ["domestic_abuse", "act_today"]


def test_no_sign_means_checking_again_and_not_closing() -> None:
    assert signs().at.key == "keep_checking"


def test_not_knowing_the_signs_is_treated_as_more_than_one() -> None:
    end = follow(TREE, {**OTHERWISE, "red_flags": "not_sure"})
    assert "meet" in end.case.duties
    assert any("Find out today" in words for words in end.case.to_find_out)


def test_the_adviser_and_the_housing_authority_hear_of_a_critical_sign_at_once() -> None:
    said = " ".join(action.text for action in duties.ACT_TODAY.actions)
    assert "Tell the personal adviser now" in said
    told = next(action for action in duties.ACT_TODAY.actions if "Tell the housing authority at once" in action.text)
    assert (told.deadline.words, told.deadline.source) == ("immediately", Source.PROTOCOL)
    assert "a private landlord only what the young person agrees to" in told.text
    assert "Say to the young person first" in told.text
    assert duties.ACT_TODAY.hand_over == ("sharing-information",)


def test_the_times_that_no_source_sets_are_called_suggested() -> None:
    assert {action.deadline.source for action in (*duties.MEET.actions, *outcomes.CALL.actions)} == {Source.SUGGESTED}


# E20: money errors and deductions nobody agreed


@pytest.mark.parametrize("flag", ["arrears", "money_error", "debts", "nothing"])
def test_e20_arrears_after_a_deduction_nobody_agreed_are_checked_for_the_councils_mistake_first(flag: str) -> None:
    money = signs(flag).case.duties["money"]
    assert "what a council got wrong" in money.actions[0].text
    assert any("without asking them first" in action.text for action in money.actions)
    assert any(action.role is Role.PROVIDER and "Hold back" in action.text for action in money.actions)


def test_e20_a_sign_that_is_not_about_money_starts_no_check_of_it() -> None:
    assert "money" not in signs("damage").case.duties


# E23: told to wait for the bailiffs


@pytest.mark.parametrize("landlord", ["private", "social", "council", "supported", "family", "not_sure"])
@pytest.mark.parametrize("kind", ["section_21", "section_8", "court", "other", "not_sure"])
def test_e23_a_tenant_with_any_paper_from_anyone_is_never_told_to_wait(landlord: str, kind: str) -> None:
    found = paper(landlord, kind, claim_in_time="not_sure")
    assert "never_wait" in found
    assert (
        len(
            found
            & {
                "section_21_social",
                "section_8",
                "dead_notice",
                "court_papers",
                "licence",
                "council_notice",
                "read_the_paper",
            }
        )
        == 1
    )


def test_e23_help_with_homelessness_starts_before_a_court_order() -> None:
    housing = [action for action in duties.NEVER_WAIT.actions if action.role is Role.HOUSING_OFFICER]
    assert "until there is a court order" in housing[0].text
    assert duties.NEVER_WAIT.hand_over == ("homeless-18-24",)


# E30: belongings lost in moves


@pytest.mark.parametrize(("save", "kept"), [("yes", False), ("not_sure", False), ("no", True), ("unsafe", True)])
def test_e30_belongings_are_kept_safe_on_every_move_out(save: str, kept: bool) -> None:
    assert ("belongings" in signs("nothing", can_save=save).case.duties) is kept
    assert "belongings" in signs("violence", can_save=save).case.duties


def test_e30_bags_are_brought_and_nothing_is_thrown_away() -> None:
    assert "bin bags" in duties.BELONGINGS.plain
    assert "HA96 s.211" in duties.BELONGINGS.cites
    assert duties.BELONGINGS.actions[0].deadline.source is Source.LAW


# Notices, by landlord and day


@pytest.mark.parametrize(
    ("as_at", "given"),
    [
        ("2018-04-03", "2018-02-01"),
        ("2026-04-30", "2026-02-01"),
        ("2026-05-01", "2026-02-01"),
        ("2026-07-31", "2026-02-01"),
    ],
)
def test_a_private_section_21_notice_could_be_used_until_31_july_2026(as_at: str, given: str) -> None:
    """RRA25 Sch.6 paras 3, 4; checked 29 November 2026."""
    assert "section_21" in paper("private", "section_21", as_at, born="1999-01-01", notice_given=given)


@pytest.mark.parametrize(
    ("claim", "duty"), [("no", "dead_notice"), ("yes", "claim_goes_on"), ("not_sure", "read_the_paper")]
)
def test_from_1_august_2026_a_private_section_21_notice_lives_only_with_a_claim(claim: str, duty: str) -> None:
    """RRA25 Sch.6 paras 3, 4; HA96 s.195(6); checked 29 November 2026."""
    assert duty in paper("private", "section_21", "2026-08-01", claim_in_time=claim)


@pytest.mark.parametrize("as_at", ["2026-05-02", "2026-11-22"])
def test_a_private_section_21_notice_given_since_may_2026_never_counts_whatever_the_claim(as_at: str) -> None:
    """RRA25 Sch.6 para.3: only a notice given before that day lives on."""
    found = paper("private", "section_21", as_at, notice_given="2026-05-01", claim_in_time="yes")
    assert "dead_notice" in found


@pytest.mark.parametrize(
    ("registered", "given", "duty"),
    [
        ("yes", "2026-10-20", "section_21_social"),
        ("no", "2026-10-20", "dead_notice"),
        ("no", "2026-02-01", "dead_notice"),
        ("not_sure", "2026-10-20", "read_the_paper"),
    ],
)
@pytest.mark.parametrize("landlord", ["social", "supported"])
def test_since_may_2026_only_a_registered_provider_of_social_housing_can_give_a_section_21_notice(
    landlord: str, registered: str, given: str, duty: str
) -> None:
    """RRA25 s.145(8), SI 2026/421 reg.2: a charity or a company that is not on the register is a private landlord."""
    found = paper(landlord, "section_21", registered_provider=registered, notice_given=given, claim_in_time="no")
    assert duty in found


def test_who_the_landlord_is_by_law_is_not_asked_before_it_mattered() -> None:
    """The two regimes began on 1 May 2026."""
    before = signs(
        "papers", as_at="2026-04-30", landlord="social", written_notice="section_21", notice_given="2026-04-01"
    )
    assert "registered_provider" not in before.case.steps
    assert "section_21" in before.case.duties


@pytest.mark.parametrize("as_at", ["2018-04-03", "2026-04-30"])
def test_nothing_shown_before_may_2026_speaks_of_a_rule_that_began_then(as_at: str) -> None:
    for here in explore(PATHWAYS[TREE].run, date.fromisoformat(as_at), **BRIEFLY):
        for advice in (here.at, *here.case.duties.values()):
            assert "2026" not in f"{advice.name} {advice.plain} {' '.join(a.text for a in advice.actions)}", advice.key


def test_a_rule_on_notices_is_not_applied_without_knowing_the_landlord() -> None:
    end = signs("papers", landlord="not_sure", written_notice="section_21")
    assert "read_the_paper" in end.case.duties
    assert any("who the landlord is" in words for words in end.case.to_find_out)


# Saving, moving, and nowhere tonight


def test_a_home_that_cannot_be_kept_is_followed_by_a_planned_move_before_it_is_lost() -> None:
    end = signs("damage", "neighbours", can_save="no")
    assert end.at.key == "planned_move"
    assert end.at.hand_over[0] == "housing-options"


def test_a_home_that_is_not_safe_tonight_means_homeless_now() -> None:
    end = signs("violence", can_save="unsafe")
    assert end.at.key == "homeless_now"
    assert end.at.hand_over == ("homeless-18-24", "emergency-accommodation")


def test_not_knowing_whether_the_home_can_be_saved_means_trying() -> None:
    end = signs("damage", "neighbours", can_save="not_sure")
    assert end.at.key == "save_the_home"
    assert end.case.to_find_out


def test_nobody_is_threatened_with_intentional_homelessness() -> None:
    assert "Nobody warns them with intentional homelessness" in outcomes.SAVE_THE_HOME.plain


@pytest.mark.parametrize("born", ["2009-05-01", "2012-05-01"])
def test_a_child_whose_home_is_at_risk_stays_with_childrens_services(born: str) -> None:
    calm, urgent = signs("damage", born=born), signs("papers", born=born)
    assert (calm.at.key, urgent.at.key) == ("under_18_watch", "under_18_at_risk")
    for end in (calm, urgent):
        assert end.at.hand_over[0] == "homeless-16-17"
        assert Role.SOCIAL_WORKER in {action.role for action in end.at.actions}
        assert not end.case.duties


def test_whoever_is_with_a_child_at_risk_rings_first_and_knows_when_to_call_999() -> None:
    for born, said in (("2009-05-01", {}), ("not_sure", {"age_said": "not_sure"})):
        first = signs("violence", born=born, **said).at.actions[0]
        assert (first.role, first.deadline.words) == (Role.ANY_WORKER, "today")
        assert "999" in first.text


def test_someone_locked_out_on_a_friday_evening_has_a_first_caller_and_a_number_out_of_hours() -> None:
    end = signs("violence", can_save="unsafe")
    assert end.at.actions[0].role is Role.ANY_WORKER
    assert "out_of_hours" in end.at.services


@pytest.mark.parametrize(("as_at", "asked"), [("2018-09-30", False), ("2018-10-01", True)])
def test_a_referral_needs_a_yes_from_1_october_2018(as_at: str, asked: bool) -> None:
    assert ("duty_to_refer" in paper("social", "section_21", as_at, born="1999-01-01")) is asked
    for save in ("no", "unsafe"):
        duties_then = signs("nothing", as_at=as_at, born="1999-01-01", can_save=save).case.duties
        assert ("duty_to_refer" in duties_then) is asked


def test_a_private_section_21_notice_since_1_may_2026_is_asked_what_is_likely() -> None:
    for duty in (papers.SECTION_21, papers.CLAIM_GOES_ON, papers.DEAD_NOTICE):
        assert "HA96 s.175(4)" in duty.cites


def test_court_papers_in_a_supported_home_mean_a_solicitor_today() -> None:
    assert "court_papers" in paper("supported", "court")
    assert "legal_aid" in signs("papers", landlord="family").case.duties["licence"].services


def test_someone_of_26_gets_the_same_help_with_a_home_at_risk() -> None:
    assert signs("damage", "neighbours", born="2000-05-01").at.key == "save_the_home"


def test_every_way_out_of_a_lost_home_leads_on_to_homelessness_help() -> None:
    for here in every_walk():
        if here.at.key in ("planned_move", "homeless_now", "save_the_home", "safe_first", "from_inside"):
            assert "homeless-18-24" in here.at.hand_over
