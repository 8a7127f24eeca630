"""Homeless or threatened at 18 to 24: what is owed first, who is in priority need, and whom nobody may blame."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Confidence, Role, Source
from decision_trees.engine.walk import Walk
from decision_trees.pathways.homeless_18_24 import outcomes, priority_need, steps
from decision_trees.pathways.homeless_18_24.intentionality import STATUS_CAME_LATER
from kept import cases
from tests.trees.cases import NOW, days, follow

TREE = "homeless-18-24"
AT_17, AT_19, AT_20, AT_22, AT_24, AT_26 = (
    "2009-05-01",
    "2007-05-01",
    "2006-05-01",
    "2004-05-01",
    "2002-05-01",
    "2000-05-01",
)
OTHERWISE: dict[str, Any] = {
    "born": AT_19,
    "how_far": "no_decision",
    "homeless_now": "homeless",
    "immigration": "no",
    "priority_reasons": ["in_care"],
    "said_intentional": "no",
    "status_said": "care_leaver",
    "rehoused": "no",
    "tonight": "yes",
    "danger": "no",
    "arranged": "no",
    "asked_before_18": "no",
    "how_told": "received",
    "offer_decided": "other",
    "written_notice": "section_8",
    "likely_to_lose_home": "no",
    "notice_given": "not_sure",
    "registered_provider": "yes",
}
NO_CARE = {"status_said": "none"}
"""Not in care at 16 or 17, and nothing that puts that in doubt."""
BLAMED = {"said_intentional": "yes"}
ACCEPTED = {"how_far": "accepted"}


def case(as_at: date | str = NOW, **answers: Any) -> Walk:
    """A former relevant child of 19, homeless, who has not applied yet; and what is different."""
    return follow(TREE, {**OTHERWISE, **answers}, as_at)


@cache
def every_walk() -> list[Walk]:
    return cases.one_of_each_way(PATHWAYS[TREE], NOW)


def due(here: Walk, action: Any) -> str:
    return str(action.deadline.due(here.case.days))


# The three scenarios of the study


def test_a_young_person_of_20_with_arrears_and_30_days_left_gets_prevention_before_and_after_the_rule_began() -> None:
    for as_at in ("2026-09-29", "2026-09-30", str(NOW)):
        assert case(as_at, born=AT_20, homeless_now="likely").at.key == "prevention"


def test_the_same_young_person_once_homeless_and_blamed_is_protected_from_the_day_of_the_rule() -> None:
    before, on = (case(day, born=AT_20, **BLAMED) for day in ("2026-09-29", "2026-09-30"))
    assert before.at.key == "intentionality_open"
    assert "only_as_an_exception" in before.case.duties
    assert on.at.key == "relief"
    assert "covered_since_2026" in on.case.duties


def test_a_young_person_of_22_with_trauma_on_the_street_gets_a_place_to_stay_while_it_is_decided() -> None:
    end = case(born=AT_22, priority_reasons=["care_harmed", "vulnerable"])
    assert end.at.key == "relief_vulnerable"
    assert "interim_accommodation" in end.case.duties


# E1, as it applies to adults: nobody is turned away for want of anything


def test_e1_a_young_adult_with_nowhere_tonight_is_helped_on_the_day_they_ask() -> None:
    end = case()
    assert steps.TAKE_THE_APPLICATION in end.at.actions
    assert steps.TAKE_THE_APPLICATION.deadline.words == "as soon as they ask"
    assert "No papers" in steps.TAKE_THE_APPLICATION.text
    assert any(action.deadline.words == "at once" for action in end.case.duties["interim_accommodation"].actions)


def test_e1_someone_of_whom_it_is_not_even_known_whether_they_are_homeless_gets_a_place_to_stay() -> None:
    end = case(homeless_now="not_sure")
    assert "interim_accommodation" in end.case.duties
    assert end.at.confidence is Confidence.DEPENDS


def test_e1_every_way_to_a_young_adult_who_may_be_homeless_and_in_priority_need_gives_a_place_to_stay() -> None:
    for here in every_walk():
        need = here.case.steps.get("priority_need")
        if need and here.at.key != "no_priority_need":
            assert "interim_accommodation" in here.case.duties


# E15: housing and social care not working together


def test_e15_a_turned_away_young_adult_would_have_had_both_services_at_one_assessment() -> None:
    for answers in ({}, {"homeless_now": "likely"}, {"priority_reasons": ["vulnerable"]}):
        end = case(**answers)
        assert {steps.TELL_THE_ADVISER, steps.GO_WITH_THEM, steps.JOIN_THE_PLANS} <= set(end.at.actions)
    assert "one set of steps with the pathway plan" in steps.JOIN_THE_PLANS.text


def test_e15_a_no_from_housing_is_followed_by_the_powers_of_the_children_act() -> None:
    end = case(priority_reasons="none", **NO_CARE)
    assert end.at.key == "no_priority_need"
    adviser = [action for action in end.at.actions if action.role is Role.PERSONAL_ADVISER]
    assert {"CA89 s.23C(4)", "CA89 s.24A"} <= set(adviser[0].cites)
    assert "disagreement" in end.at.hand_over


# E16: intentionality


def test_e15_from_21_nobody_is_promised_what_section_23c_gives_before_21() -> None:
    bed = next(action for action in outcomes.NO_PRIORITY_NEED.actions if action.role is Role.PERSONAL_ADVISER)
    assert "Before 21" in bed.text
    assert "From 21" in bed.text
    assert "CA89 s.23CZB" in bed.cites


def test_e15_someone_who_may_not_be_eligible_still_gets_a_bed_looked_for_tonight() -> None:
    for said in ("yes", "not_sure"):
        assert "tonight" in [action.deadline.words for action in case(immigration=said).at.actions]


def test_a_place_to_stay_tonight_comes_before_the_result_and_says_who_does_it_out_of_hours() -> None:
    place = case().case.duties["interim_accommodation"]
    assert place.urgent
    assert "out_of_hours" in place.services


def test_bed_and_breakfast_for_a_single_adult_is_not_called_unlawful() -> None:
    rule = case().case.duties["interim_accommodation"].actions[1]
    assert "bed and breakfast" in rule.text
    assert "no law forbids it" in rule.text
    assert rule.deadline.source is Source.SUGGESTED


def test_e16_a_former_relevant_child_under_25_who_applies_today_cannot_have_become_homeless_intentionally() -> None:
    for born in (AT_19, AT_24):
        end = case(born=born, priority_reasons=["children"], **BLAMED)
        assert end.at.key == "relief"
        assert "covered_since_2026" in end.case.duties


@pytest.mark.parametrize("said", ["qualifying", "none"])
def test_e16_someone_who_only_qualifies_or_has_no_status_stays_exposed_and_is_protected_by_guidance(said: str) -> None:
    end = case(status_said=said, **BLAMED)
    assert end.at.key == "intentionality_open"
    assert "covered_since_2026" not in end.case.duties
    safeguards = end.case.duties["only_as_an_exception"]
    assert {action.role for action in safeguards.actions} == {Role.HOUSING_LEAD, Role.DIRECTOR}
    assert safeguards.actions[0].deadline.source is Source.GUIDANCE
    assert safeguards.actions[1].deadline.source is Source.SUGGESTED
    assert any("191(1A)" in words for words in end.case.unsettled)


def test_e16_from_the_25th_birthday_the_act_does_not_protect_and_a_birthday_near_by_is_flagged() -> None:
    eve, day, later = (
        case(born=born, priority_reasons=["pregnant"], **BLAMED) for born in ("2001-11-23", "2001-11-22", AT_26)
    )
    assert eve.at.key == "relief"
    assert day.at.key == later.at.key == "intentionality_open"
    flagged = [any("25th birthday" in words for words in end.case.unsettled) for end in (eve, day, later)]
    assert flagged == [True, True, False]


@pytest.mark.parametrize(
    ("born", "near"), [("2001-05-22", False), ("2001-05-23", True), ("2002-05-24", True), ("2002-05-25", False)]
)
def test_e16_a_25th_birthday_counts_as_near_for_183_days_before_and_after_it(born: str, near: bool) -> None:
    end = case(born=born, priority_reasons=["pregnant"], **BLAMED)
    assert any("25th birthday" in words for words in end.case.unsettled) is near


def test_e16_an_application_undecided_when_the_rule_began_is_covered_and_a_decided_one_is_not_asserted() -> None:
    said = {**BLAMED, **ACCEPTED}
    open_ = "intentionality_not_settled"
    first = {"2026-09-29": open_, "2026-09-30": "relief", "not_sure": open_}
    for day, key in first.items():
        assert case(accepted_on="2026-10-15", first_decided=day, **said).at.key == key
    old = case(accepted_on="2026-09-29", **said)
    assert old.at.key == "intentionality_not_settled"
    assert old.at.confidence is Confidence.UNSETTLED
    assert "rule_not_settled" in old.case.duties


def test_e16_whether_the_status_was_there_when_the_home_was_lost_is_to_be_checked() -> None:
    """The status at the loss is a fact to find out; what follows if it came later is law, and nobody's to find out."""
    blamed = case(**BLAMED).case
    assert any("when they lost the home" in words for words in blamed.to_find_out)
    assert STATUS_CAME_LATER in blamed.unsettled and STATUS_CAME_LATER not in blamed.to_find_out


def test_e16_not_being_sure_of_the_status_means_that_nobody_decides_on_intention() -> None:
    end = case(status_said="not_sure", **BLAMED)
    assert end.at.key == "intentionality_not_settled"
    assert "settle_status_first" in end.case.duties


def test_e16_the_day_before_the_rule_nothing_turns_on_status_and_nothing_is_promised() -> None:
    for said in ("care_leaver", "not_sure", "qualifying"):
        eve = case("2026-09-29", status_said=said, **BLAMED)
        assert eve.at.key == "intentionality_open"
        assert "status_said" not in eve.case.steps
        assert set(eve.case.duties) >= {"only_as_an_exception", "not_a_bar"}
    assert case("2026-09-30", status_said="not_sure", **BLAMED).at.key == "intentionality_not_settled"


def test_e16_someone_just_past_25_is_told_that_the_day_that_counts_is_not_confirmed() -> None:
    end = case(born="2001-11-22", priority_reasons=["vulnerable"], **BLAMED)
    assert end.at.key == "intentionality_open"
    assert any("25th birthday" in words for words in end.case.unsettled)
    assert case(born="2001-11-23", priority_reasons=["vulnerable"], **BLAMED).at.key == "relief_vulnerable"


def test_e16_a_finding_made_after_the_rule_began_is_taken_back_and_an_older_one_is_questioned() -> None:
    decided = {"how_far": "decided", "council_decided": "intentional"}
    new = case(told_on="2026-11-10", first_decided="2026-10-01", **decided)
    assert "covered_since_2026" in new.case.duties
    old = case(told_on="2026-09-29", **decided)
    assert "old_decision" in old.case.duties
    assert any("review after 30 September 2026" in words for words in old.case.unsettled)
    between = case(told_on="2026-11-10", first_decided="2026-09-01", **decided)
    assert "rule_not_settled" in between.case.duties


def test_e16_how_the_home_was_lost_never_stops_prevention_relief_or_a_place_to_stay() -> None:
    for said in ("care_leaver", "qualifying", "none", "not_sure"):
        end = case(status_said=said, **BLAMED)
        assert {"interim_accommodation", "not_a_bar"} <= set(end.case.duties)
    assert "said_intentional" not in case(homeless_now="likely").case.steps


def test_e16_no_result_says_of_care_leavers_in_general_that_they_cannot_be_intentionally_homeless() -> None:
    for here in every_walk():
        if "covered_since_2026" in here.case.duties:
            assert here.case.steps["status"].branch == "former_relevant"
            assert here.case.steps["rule_of_2026"].branch == "covered"
            ages = {here.case.steps[key].branch for key in ("age", "age_said") if key in here.case.steps}
            assert "from_25" not in ages


# E17: a slow decision that a duty is owed


def test_e17_whoever_waits_for_a_letter_is_owed_the_duty_meanwhile() -> None:
    for answers in ({}, {"homeless_now": "likely"}, {"priority_reasons": "none", **NO_CARE}):
        assert steps.DECIDE_IN_WRITING in case(**answers).at.actions
    assert "a late letter does not put it off" in steps.DECIDE_IN_WRITING.text


def test_e17_the_56_days_of_relief_are_counted_and_the_first_one_counts() -> None:
    end = case(accepted_on="2026-11-01", **ACCEPTED)
    assert due(end, steps.MAIN_DUTY_DECISION) == days("2026-11-01", 56) == "2026-12-26"
    assert steps.MAIN_DUTY_DECISION.deadline.source is Source.LAW


def test_e17_a_day_for_the_main_duty_that_has_gone_by_means_deciding_today() -> None:
    end = case(accepted_on="2026-09-01", **ACCEPTED)
    assert due(end, steps.MAIN_DUTY_DECISION) == "2026-10-26"
    assert "overdue: make it today" in steps.MAIN_DUTY_DECISION.text


def test_e17_where_the_day_is_not_known_no_date_is_made_up() -> None:
    assert due(case(accepted_on="2026-11", **ACCEPTED), steps.MAIN_DUTY_DECISION) == "None"


@pytest.mark.parametrize(("began", "over"), [("2026-09-28", False), ("2026-09-27", True)])
def test_e17_prevention_is_looked_at_again_once_56_days_have_gone_by(began: str, over: bool) -> None:
    end = case(homeless_now="likely", accepted_on=began, **ACCEPTED)
    assert ("prevention_may_end" in end.case.duties) is over


# E20 and E30


def test_e20_someone_in_arrears_is_told_that_mistakes_in_money_are_looked_for_in_the_pathway_on_tenancies() -> None:
    assert case(homeless_now="likely").at.hand_over[0] == "tenancy-at-risk"


def test_e30_belongings_in_danger_are_protected_by_law_where_a_duty_is_owed() -> None:
    """HA96 s.211, words read on 29 November 2026: with relief, interim accommodation and prevention alike."""
    for answers in ({}, {"priority_reasons": "none", **NO_CARE}, {"priority_reasons": ["vulnerable"]}):
        assert steps.KEEP_BELONGINGS in case(**answers).at.actions
    assert "HA96 s.211" in steps.KEEP_BELONGINGS.cites
    assert steps.KEEP_BELONGINGS.deadline.source is Source.LAW


# E23: not moving from prevention to relief


def test_e23_someone_whose_prevention_failed_and_who_is_homeless_now_gets_relief_and_not_more_prevention() -> None:
    assert case(how_far="accepted", homeless_now="homeless", accepted_on="2026-11-20").at.key == "relief"


def test_e23_nobody_has_to_wait_for_bailiffs() -> None:
    assert "Nobody has to wait for a court or for bailiffs" in outcomes.PREVENTION.plain


# Homeless, threatened, and the landlord's notice


@pytest.mark.parametrize(
    ("as_at", "landlord", "paper", "duty"),
    [
        ("2026-04-30", "private", "section_21", "notice_no_reason"),
        ("2026-04-30", "private", "section_8", "notice_other"),
        ("2026-05-01", "private", "section_8", "notice_private"),
        ("2026-05-01", "private", "section_21", "notice_claim"),
        ("2026-05-01", "private", "not_sure", "notice_not_clear"),
        ("2026-04-30", "social", "section_21", "notice_no_reason"),
        ("2026-05-01", "social", "section_21", "notice_no_reason"),
        ("2026-05-01", "social", "section_8", "notice_other"),
        ("2018-04-03", "private", "section_21", "notice_no_reason"),
        ("2026-05-01", "council", "section_21", "notice_other"),
        ("2026-05-01", "not_sure", "section_21", "notice_not_clear"),
    ],
)
def test_which_notice_counts_depends_on_its_kind_and_on_the_landlord_from_1_may_2026(
    as_at: str, landlord: str, paper: str, duty: str
) -> None:
    """HA96 s.175(4), (5), with the changes of the Renters' Rights Act 2025 on 1 May 2026."""
    end = case(as_at, born="1999-01-01", homeless_now="notice", landlord=landlord, written_notice=paper)
    assert end.at.key == "prevention"
    assert {key for key in end.case.duties if key.startswith("notice_")} == {duty}


def test_only_social_housing_of_a_registered_provider_keeps_section_21_and_both_are_to_be_looked_up() -> None:
    """Renters' Rights Act 2025 s.145(8): not charities, unregistered associations or market lets of registered ones."""
    notice = {"homeless_now": "notice", "landlord": "social", "written_notice": "section_21"}
    for as_at, asked in (("2026-04-30", False), ("2026-05-01", True)):
        assert ("registered_provider" in case(as_at, **notice).case.steps) is asked
    open_yet = case("2026-11-29", registered_provider="not_sure", **notice).case
    assert "notice_not_clear" in open_yet.duties
    assert any("registered provider" in words for words in open_yet.to_find_out)


@pytest.mark.parametrize(
    ("landlord", "given", "duty"),
    [
        ("private", "2026-05-01", "notice_dead"),
        ("social", "2026-05-01", "notice_dead"),
        ("social", "2026-11-02", "notice_dead"),
        ("private", "2026-04-30", "notice_claim"),
        ("social", "2026-04-30", "notice_claim"),
    ],
)
def test_since_1_may_2026_nobody_but_a_registered_provider_can_give_a_section_21_notice(
    landlord: str, given: str, duty: str
) -> None:
    """RRA25 s.145(8), Sch.6 para.3: a charity that is not registered is as any private landlord."""
    end = case(
        "2026-11-29",
        homeless_now="notice",
        landlord=landlord,
        written_notice="section_21",
        notice_given=given,
        registered_provider="no",
        claim_in_time="yes",
    )
    assert {key for key in end.case.duties if key.startswith("notice_")} == {duty}
    assert (end.at.key == "dead_notice") is (duty == "notice_dead")
    assert end.case.to_find_out or duty == "notice_claim", "what a dead notice rests on is looked up"


def test_a_notice_is_worth_the_same_in_the_pathway_on_homes_and_in_that_on_homelessness() -> None:
    """The answers go from one to the other: RRA25 s.145(8)."""
    answers = {
        "landlord": "social",
        "written_notice": "section_21",
        "notice_given": "2026-06-01",
        "registered_provider": "no",
    }
    at_risk = follow(
        "tenancy-at-risk",
        {
            "born": AT_19,
            "red_flags": ["papers"],
            "papers_about": "home",
            "can_save": "yes",
            "adviser": "known",
            **answers,
        },
        "2026-11-29",
    )
    assert "dead_notice" in at_risk.case.duties
    assert case("2026-11-29", homeless_now="notice", **answers).at.key == "dead_notice"


def test_not_knowing_the_landlord_means_helping_as_if_the_notice_counted() -> None:
    end = case(homeless_now="notice", landlord="not_sure")
    assert end.case.duties["notice_not_clear"].name.endswith("help as if it counted")
    assert any("who the landlord is" in words for words in end.case.to_find_out)


def test_what_somebody_still_has_to_judge_is_not_called_clear() -> None:
    for answers in ({"priority_reasons": ["student"]}, {"status_said": "none", **BLAMED}):
        assert case(**answers).at.confidence is Confidence.DEPENDS
    assert any("likely within 56 days" in words for words in case(homeless_now="likely").case.to_find_out)


@pytest.mark.parametrize(("as_at", "asked"), [("2018-09-30", False), ("2018-10-01", True)])
def test_a_referral_needs_a_yes_from_1_october_2018(as_at: str, asked: bool) -> None:
    end = case(as_at, born="1999-01-01")
    assert ("duty_to_refer" in end.case.duties) is asked
    assert "duty_to_refer" not in case(as_at, born="1999-01-01", homeless_now="settled").case.duties


def test_someone_with_a_settled_home_is_told_how_to_come_back_and_not_that_nothing_is_owed() -> None:
    end = case(homeless_now="settled")
    assert end.at.key == "not_at_risk"
    assert {"tenancy-at-risk", "planning-a-move"} <= set(end.at.hand_over)


# Priority need is not leaving-care status


def test_article_4_ends_on_the_21st_birthday_and_article_5_asks_for_vulnerability() -> None:
    eve, day = case(born="2005-11-23"), case(born="2005-11-22")
    assert eve.at.key == "relief"
    assert day.at.key == "relief_vulnerable"


def test_one_night_in_care_at_16_is_enough_for_article_4_whatever_the_status() -> None:
    for said in ("qualifying", "none"):
        assert case(status_said=said).at.key == "relief"
    assert "for any length of time" in priority_need.Reason.IN_CARE.value


def test_article_4_holds_whatever_else_is_ticked() -> None:
    assert case(priority_reasons=["in_care", "vulnerable"]).at.key == "relief"
    assert case(priority_reasons=["in_care", "care_harmed", "violence"]).at.key == "relief"


@pytest.mark.parametrize("reason", ["pregnant", "children", "emergency", "abuse"])
@pytest.mark.parametrize("born", [AT_19, AT_22, AT_26])
def test_some_have_priority_need_at_any_age_and_without_care(reason: str, born: str) -> None:
    assert case(born=born, status_said="none", priority_reasons=[reason]).at.key == "relief"


@pytest.mark.parametrize(("as_at", "key"), [("2021-07-04", "relief_vulnerable"), ("2021-07-05", "relief")])
def test_domestic_abuse_gives_priority_need_without_a_test_from_5_july_2021(as_at: str, key: str) -> None:
    end = case(as_at, born="2000-05-01", priority_reasons=["abuse"])
    assert end.at.key == key
    assert "domestic_abuse" in end.case.duties


def test_a_student_whose_term_time_home_is_shut_is_housed_by_childrens_services_up_to_25() -> None:
    for born in (AT_19, AT_22):
        end = case(born=born, priority_reasons=["in_care", "student"])
        assert end.at.key == "relevant_student"
        assert "CA89 s.24B(5)" in end.at.actions[0].cites
    assert case(born=AT_26, priority_reasons=["student"]).at.key == "relief_vulnerable"


def test_a_pregnant_student_has_priority_need_all_the_same() -> None:
    assert case(priority_reasons=["student", "pregnant"]).at.key == "relief"


def test_not_being_sure_of_any_reason_gives_a_place_to_stay_and_what_to_ask() -> None:
    end = case(priority_reasons="not_sure")
    assert end.at.key == "relief_vulnerable"
    assert "interim_accommodation" in end.case.duties
    assert any("Ask about pregnancy" in words for words in end.case.to_find_out)


def test_someone_who_is_pregnant_or_has_a_child_is_not_kept_in_bed_and_breakfast() -> None:
    end = case(priority_reasons=["children"])
    assert end.case.duties["bed_and_breakfast_limit"].actions[0].deadline.words == "within 6 weeks in all"
    assert "family" not in case(priority_reasons=["emergency"]).case.duties


@pytest.mark.parametrize(("as_at", "told"), [("2026-08-31", False), ("2026-09-01", True)])
def test_the_school_is_told_only_from_1_september_2026_and_only_after_a_yes(as_at: str, told: bool) -> None:
    end = case(as_at, priority_reasons=["children"])
    assert ("tell_the_school" in end.case.duties) is told
    if told:
        assert "tells nobody without a yes" in end.case.duties["tell_the_school"].plain


# Offers, the two years, and not cooperating


@pytest.mark.parametrize(("as_at", "duty"), [("2026-04-30", "private_offer_before"), ("2026-05-01", "private_offer")])
def test_a_private_offer_is_of_an_assured_tenancy_from_1_may_2026(as_at: str, duty: str) -> None:
    assert duty in case(as_at).case.duties


@pytest.mark.parametrize(
    ("as_at", "accepted", "key"),
    [
        (NOW, "2026-04-30", "main_duty_again"),
        (NOW, "2026-05-01", "no_priority_need"),
        (NOW, "2024-11-23", "main_duty_again"),
        (NOW, "2024-11-22", "main_duty_again"),
        (NOW, "2024-05-22", "no_priority_need"),
        (NOW, "2024", "main_duty_again"),
        (NOW, "not_sure", "main_duty_again"),
        ("2026-04-30", "2026-04-30", "main_duty_again"),
        ("2028-04-29", "2026-04-30", "main_duty_again"),
        ("2028-10-31", "2026-04-30", "no_priority_need"),
    ],
)
def test_the_main_duty_comes_back_only_for_offers_accepted_before_1_may_2026_and_in_time_when_they_asked(
    as_at: date | str, accepted: str, key: str
) -> None:
    end = case(as_at, born="2005-05-01", priority_reasons="none", rehoused="yes", rehoused_on=accepted, **NO_CARE)
    assert end.at.key == key


def test_someone_past_two_years_may_have_asked_in_time_and_that_day_is_to_be_found_out() -> None:
    for accepted, open_still in (("2024-11-23", False), ("2024-11-22", True)):
        end = case(born=AT_22, priority_reasons="none", rehoused="yes", rehoused_on=accepted)
        assert any("asked for help again" in words for words in end.case.to_find_out) is open_still


def test_someone_whose_vulnerability_is_being_judged_is_asked_about_an_older_private_offer() -> None:
    for reasons in (["vulnerable"], "not_sure"):
        assert any("195A" in words for words in case(born=AT_22, priority_reasons=reasons).case.to_find_out)


def test_an_offer_can_be_accepted_and_reviewed_by_section_202() -> None:
    for as_at in ("2026-04-30", "2026-05-01"):
        (offer,) = (duty for key, duty in case(as_at).case.duties.items() if key.startswith("private_offer"))
        assert "accept it and ask for a review" in " ".join(offer.actions[0].text.split())
        assert "HA96 s.202" in offer.actions[0].cites


def test_not_knowing_who_found_the_last_home_leaves_the_main_duty_open() -> None:
    end = case(priority_reasons="none", rehoused="not_sure", **NO_CARE)
    assert end.at.key == "main_duty_again"
    assert end.at.confidence is Confidence.DEPENDS


@pytest.mark.parametrize(("as_at", "flagged"), [("2026-04-30", False), ("2026-05-01", True)])
def test_what_is_left_of_notices_for_not_cooperating_is_flagged_since_1_may_2026(as_at: str, flagged: bool) -> None:
    end = case(as_at, accepted_on="2026-04-20", **ACCEPTED)
    assert any("not cooperating" in words for words in end.case.to_find_out) is flagged
    assert steps.NOT_COOPERATING in end.at.actions


# Reviews


def test_a_review_is_asked_for_within_21_days_of_which_the_day_of_the_letter_is_the_first() -> None:
    end = case(how_far="decided", council_decided="no_duty", told_on="2026-11-02")
    assert due(end, end.at.actions[0]) == "2026-11-22"
    assert "late_review" not in end.case.duties
    late = case(how_far="decided", council_decided="no_duty", told_on="2026-11-01")
    assert "late_review" in late.case.duties
    assert "ask all the same" in late.case.duties["late_review"].name


@pytest.mark.parametrize(
    ("decision", "duty"),
    [
        ("no_duty", "answer_in_eight_weeks"),
        ("intentional", "answer_in_eight_weeks"),
        ("offer", "answer_in_eight_weeks"),
        ("steps", "answer_in_three_weeks"),
        ("referred", "answer_in_ten_weeks"),
    ],
)
def test_how_long_the_answer_takes_depends_on_the_decision(decision: str, duty: str) -> None:
    end = case(
        how_far="decided",
        council_decided=decision,
        told_on=str(NOW),
        first_decided="not_sure",
        referral_decided="agreed",
    )
    assert {key for key in end.case.duties if key.startswith("answer_")} == {duty}


def test_where_nobody_knows_what_was_decided_no_time_is_asserted_and_they_write_within_two_weeks() -> None:
    end = case(how_far="decided", council_decided="not_sure", told_on=str(NOW))
    assert not any(key.startswith("answer_") for key in end.case.duties)
    assert any("within 2 weeks" in words for words in end.case.to_find_out)


def test_a_day_of_the_letter_that_is_not_known_leads_to_finding_the_letter() -> None:
    end = case(how_far="decided", council_decided="no_duty", told_on="2026-11")
    assert "late_review" not in end.case.duties
    assert any("Find the exact day" in words for words in end.case.to_find_out)


# Other doors


@pytest.mark.parametrize("answer", ["yes", "not_sure"])
def test_immigration_status_is_settled_elsewhere_and_ends_no_leaving_care_support(answer: str) -> None:
    end = case(immigration=answer)
    assert end.at.key == "settle_eligibility"
    assert end.at.hand_over[0] == "immigration"
    assert "human rights assessment first" in end.at.plain


def test_a_child_is_handed_over_and_never_treated_as_an_adult_applicant() -> None:
    for answers in ({"born": AT_17}, {"born": "2012-01-01"}):
        end = case(**answers)
        assert end.at.key == "under_18"
        assert end.at.hand_over == ("homeless-16-17",)


def test_someone_whose_age_is_in_doubt_is_housed_as_a_child_is() -> None:
    end = case(born="not_sure", age_said="not_sure")
    assert end.at.key == "age_not_settled"
    assert "no bed and breakfast is used" in " ".join(end.at.plain.split())


def test_local_connection_is_asked_of_nobody_here_and_belongs_to_a_referral() -> None:
    assert all("connection" not in key for here in every_walk() for key in here.case.steps)
    assert "which-council" in case().at.hand_over
    assert "only for a referral" in steps.NO_REFERRAL_INTO_DANGER.text


def test_someone_of_26_gets_the_same_help_with_homelessness_and_is_not_asked_for_a_status() -> None:
    end = case(born=AT_26, priority_reasons=["vulnerable"], **BLAMED)
    assert end.at.key == "intentionality_open"
    assert "status_said" not in end.case.steps
    assert case(born=AT_26, homeless_now="likely").at.key == "prevention"


def test_a_student_who_is_vulnerable_has_ticked_care_and_is_not_asked_about_it_once_more() -> None:
    """PNO02 art.1(3): a relevant student was looked after; so nothing speaks against the boxes."""
    end = case(priority_reasons=["student", "vulnerable"])
    assert end.case.steps["care_ticked"].branch == "yes"
    assert "arranged" not in end.case.steps
