"""Immigration status and leaving care: nothing ends before a human rights assessment, and nothing at all under 18."""

from __future__ import annotations

import re
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Confidence, Outcome, Role
from decision_trees.engine.questions import Choice
from decision_trees.engine.walk import Walk
from decision_trees.law import PROVISIONS
from decision_trees.law import Confidence as LawConfidence
from decision_trees.pathways.immigration import outcomes
from decision_trees.pathways.immigration.questions import PERMISSION, Permission
from kept import cases
from tests.trees.cases import NOW, follow

TREE = "immigration"
AT_15, AT_17, AT_18, AT_19, AT_20, AT_26 = (
    "2011-05-01",
    "2009-05-01",
    "2008-05-01",
    "2007-05-01",
    "2006-05-01",
    "2000-05-01",
)
OTHERWISE = {"exploited": "no", "leave_ends_soon": "no", "immigration_adviser": "yes"}


def with_status(born: str, permission: str, **answers: Any) -> Walk:
    return follow(TREE, {**OTHERWISE, "born": born, "permission": permission, **answers})


def every_walk() -> list[Walk]:
    return cases.every(PATHWAYS[TREE], NOW)


# E25: support ended with no human rights assessment


@pytest.mark.parametrize("permission", ["ended", "none"])
@pytest.mark.parametrize("assessed", ["not_done", "not_sure"])
def test_e25_support_is_not_ended_before_a_human_rights_assessment(permission: str, assessed: str) -> None:
    end = with_status(AT_19, permission, human_rights_assessed=assessed)
    assert end.at.key == "stop_assess_first"
    assert end.at.name.startswith("Stop")
    before = [action for action in end.at.actions if action.deadline.words == "before any help ends"]
    assert before
    assert all(action.deadline.source.value == "law" for action in before)


def test_e25_a_19_year_old_refused_with_no_assessment_keeps_home_and_money() -> None:
    end = with_status(AT_19, "ended", human_rights_assessed="not_done")
    assert "Keep the home and the money going" in end.at.actions[0].text
    assert "Home Office funding has ended changes none of this" in end.at.plain


def test_e25_only_a_finished_assessment_without_a_breach_leads_to_a_decision_about_ending_help() -> None:
    for here in every_walk():
        if here.at is outcomes.MANAGERS_DECIDE:
            assert here.case.steps["human_rights_assessed"].branch == "no_breach"
    assert "does not end help by itself" in outcomes.MANAGERS_DECIDE.plain
    assert outcomes.MANAGERS_DECIDE.confidence is Confidence.UNSETTLED


def test_e25_a_finding_of_a_breach_means_that_help_goes_on() -> None:
    assert with_status(AT_19, "none", human_rights_assessed="breach").at.key == "help_goes_on"


# Under 18


@pytest.mark.parametrize("permission", [option.key for option in Permission])
@pytest.mark.parametrize("born", [AT_15, AT_17])
def test_the_limits_of_the_2002_act_reach_nobody_under_18(born: str, permission: str) -> None:
    end = with_status(born, permission)
    assert end.at.key == "child"
    assert "human_rights_assessed" not in end.case.steps
    assert {"CA89 s.17", "CA89 s.20"} <= set(end.at.cites)


def test_a_child_without_an_adviser_is_found_one_before_18() -> None:
    assert "advice_before_18" in with_status(AT_17, "pending", immigration_adviser="no").case.duties
    assert "get_immigration_advice" in with_status(AT_18, "pending", immigration_adviser="no").case.duties


def test_the_18th_birthday_is_the_first_day_on_which_the_limits_can_matter() -> None:
    eve, day = ("2008-11-23", "2008-11-22")
    assert with_status(eve, "ended").at.key == "child"
    assert with_status(day, "ended", human_rights_assessed="not_done").at.key == "stop_assess_first"


def test_a_person_whose_age_is_in_doubt_is_treated_as_a_child() -> None:
    end = with_status("not_sure", "ended", age_said="not_sure")
    assert end.at.key == "age_not_settled"
    assert "human_rights_assessed" not in end.case.steps


# The scenarios of the tree


def test_an_18_year_old_with_a_claim_open_whose_landlord_wants_them_out_keeps_leaving_care_help() -> None:
    """2002 Act Schedule 3 paragraphs 7 and 17: outside the class of people who are here unlawfully."""
    end = with_status(AT_18, "pending")
    assert end.at.key == "claim_pending"
    assert {"NIAA02 Sch.3 para.7", "NIAA02 Sch.3 para.17"} <= set(end.at.cites)
    assert "tenancy-at-risk" in end.at.hand_over
    assert "human_rights_assessed" not in end.case.steps, "there is nothing to assess: no ground to end help"


def test_a_20_year_old_with_a_new_grant_of_protection_has_every_route_open() -> None:
    end = with_status(AT_20, "protection")
    assert end.at.key == "protected"
    assert {"homeless-18-24", "housing-options"} <= set(end.at.hand_over)


def test_a_claim_declared_inadmissible_counts_as_decided_and_the_question_says_so() -> None:
    """Schedule 3 paragraph 17(2A)."""
    assert "inadmissible" in PERMISSION.hint


# What is barred, and what is not


def test_the_barred_sections_are_named_as_the_schedule_lists_them_and_staying_put_is_not_one() -> None:
    """Paragraph 1(1)(g): sections 17, 23C, 23CA, 23CZB, 24A and 24B; neither 23CZA nor 23B."""
    plain = outcomes.STOP_ASSESS_FIRST.plain
    named = plain[plain.index("under sections") : plain.index("but never")]
    assert re.findall(r"\d+[A-Z]*", named) == ["17", "23C", "23CA", "23CZB", "24A", "24B"]
    assert "Staying put is not on its list" in plain


def test_the_duty_to_tell_the_home_office_stands_only_where_someone_may_be_in_a_barred_group() -> None:
    """Paragraph 14; and only after legal advice, with the young person told first."""
    told = {
        key
        for key, outcome in vars(outcomes).items()
        if isinstance(outcome, Outcome) and any("NIAA02 Sch.3 para.14" in action.cites for action in outcome.actions)
    }
    assert told == {"STOP_ASSESS_FIRST", "HELP_GOES_ON", "MANAGERS_DECIDE"}
    assert "Tell the young person first" in outcomes.STOP_ASSESS_FIRST.actions[-1].text


@pytest.mark.parametrize("permission", ["limited", "no_funds", "pending"])
def test_eligibility_for_homelessness_help_is_decided_separately_and_in_writing(permission: str) -> None:
    end = with_status(AT_19, permission)
    action = next(action for action in end.at.actions if "SI 2006/1294" in action.cites)
    assert action.role is Role.HOUSING_OFFICER
    assert "in writing" in action.text


def test_no_recourse_to_public_funds_does_not_end_leaving_care_help() -> None:
    end = with_status(AT_19, "no_funds")
    assert "does not end leaving-care help" in end.at.plain
    assert "CA89 s.23C" in end.at.cites


def test_refugee_status_given_by_another_country_is_no_protection_here() -> None:
    """Schedule 3 bars people with refugee status abroad, so it never leads to every route being open."""
    assert "given by the United Kingdom" in Permission.PROTECTION.value
    assert "another country" in PERMISSION.hint
    assert with_status(AT_19, "none", human_rights_assessed="not_done").at.key == "stop_assess_first"


def test_staying_put_is_never_said_to_be_barred() -> None:
    """Section 23CZA is not in Schedule 3."""
    for outcome in (outcomes.STOP_ASSESS_FIRST, outcomes.MANAGERS_DECIDE):
        assert "Staying put is not on" in outcome.plain
        assert not any(f"23{letters}" in outcome.plain for letters in ("B", "CZA"))


def test_settled_status_is_not_said_to_open_every_door_without_exception() -> None:
    assert "almost everyone" in outcomes.ALL_ROUTES.plain
    assert "Every" not in outcomes.ALL_ROUTES.name


def test_only_the_assessment_itself_has_a_deadline_of_law() -> None:
    """Paragraph 3: help that is needed to avoid a breach is never barred. A lawyer's look is what we suggest."""
    for outcome in (outcomes.STATUS_NOT_KNOWN, outcomes.MANAGERS_DECIDE):
        assert all(action.deadline.source.value != "law" for action in outcome.actions)


# What is not confirmed is said


def test_leave_given_to_an_unaccompanied_child_is_said_to_be_unconfirmed_for_homelessness_help() -> None:
    end = with_status(AT_19, "limited")
    assert any("unaccompanied child" in words and "not confirmed" in words for words in end.case.left_open)
    assert end.at.confidence is Confidence.DEPENDS


def test_every_adult_whose_status_is_not_settled_hears_to_what_day_the_schedule_was_read() -> None:
    for here in every_walk():
        if here.case.steps["permission"].branch != "settled" and here.at.key not in {"child", "age_not_settled"}:
            assert any("22 March 2026" in words and "September 2021" in words for words in here.case.left_open)


def test_what_an_application_in_time_does_is_said_to_be_unchecked() -> None:
    duty = with_status(AT_19, "limited", leave_ends_soon="yes").case.duties["renew_in_time"]
    assert "We did not check this rule" in duty.plain


# Advice, renewal, exploitation, and not knowing


@pytest.mark.parametrize("ends", ["yes", "not_sure"])
@pytest.mark.parametrize("permission", ["protection", "limited", "no_funds"])
def test_leave_that_ends_within_three_months_is_renewed_in_time(permission: str, ends: str) -> None:
    assert "renew_in_time" in with_status(AT_19, permission, leave_ends_soon=ends).case.duties


@pytest.mark.parametrize("signs", ["yes", "not_sure"])
@pytest.mark.parametrize("born", [AT_17, AT_19])
def test_signs_of_trafficking_are_reported_and_an_adult_is_not_named_without_consent(born: str, signs: str) -> None:
    """Modern Slavery Act 2015 s.52."""
    duty = with_status(born, "settled", exploited=signs).case.duties["possible_exploitation"]
    assert "MSA15 s.52" in duty.cites
    assert "not named in that report without their consent" in duty.plain


def test_not_knowing_the_status_ends_nothing() -> None:
    end = with_status(AT_19, "not_sure", immigration_adviser="not_sure")
    assert end.at.key == "status_not_known"
    assert "no reason to refuse or to end anything" in end.at.plain
    assert "get_immigration_advice" in end.case.duties


def test_at_25_and_over_the_same_stop_holds() -> None:
    end = with_status(AT_26, "ended", human_rights_assessed="not_done")
    assert end.at.key == "stop_assess_first"
    assert any("At 25" in words for words in end.case.left_open)


def test_nothing_asks_for_a_name_a_case_number_or_a_nationality() -> None:
    asked = {step.fact for here in every_walk() for step in here.case.steps.values()}
    assert all(isinstance(fact, Choice) or fact.key in {"born", "age"} for fact in asked)
    assert "Do not enter a name or a case number" in PERMISSION.hint


def test_no_rule_speaks_of_leave_until_20_or_of_a_year_more() -> None:
    """The old conditions in S2 5b, which are not law."""
    words = [each.plain for each in vars(outcomes).values() if isinstance(each, Outcome)]
    assert not any("until 20" in text or "one year" in text for text in words)


# Asylum support and the right to rent, 29 November 2026


def test_asylum_support_is_no_alternative_that_a_council_may_count_on() -> None:
    """R (SO) v Barking and Dagenham [2010] EWCA Civ 1101, known from a law report: shown as second-hand."""
    end = with_status(AT_19, "pending")
    assert any({"Case SO v Barking", "CA89 s.23C(4)"} <= set(action.cites) for action in end.at.actions)
    assert "from the Home Office where the young person agrees" not in end.at.plain
    assert "Case SO v Barking" in with_status(AT_19, "ended", human_rights_assessed="not_done").at.cites
    assert PROVISIONS["Case SO v Barking"].confidence is LawConfidence.SECONDARY


def test_a_home_under_section_95_leads_to_the_local_connection_it_gives() -> None:
    """HA96 s.199(6)-(7)."""
    end = with_status(AT_20, "protection")
    assert "HA96 s.199(6)" in end.at.cites and "which-council" in end.at.hand_over


@pytest.mark.parametrize("permission", [option.key for option in Permission])
def test_an_adult_who_may_fail_the_check_hears_of_the_right_to_rent_and_a_child_does_not(permission: str) -> None:
    """Immigration Act 2014 s.20(4), s.22: adults only."""
    adult = with_status(AT_19, permission, human_rights_assessed="breach")
    assert ("right_to_rent" in adult.case.duties) is (permission != "settled")
    assert "right_to_rent" not in with_status(AT_17, permission).case.duties


def test_the_right_to_rent_leads_on_to_the_options_and_says_which_words_nobody_read() -> None:
    duty = with_status(AT_19, "pending").case.duties["right_to_rent"]
    assert "housing-options" in duty.hand_over and {"IA14 s.21", "IA14 s.22"} <= set(duty.cites)
    assert PROVISIONS["IA14 Sch.3"].confidence is LawConfidence.SECONDARY
