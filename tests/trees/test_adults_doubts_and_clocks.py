"""Homeless at 18 to 24: what is in doubt and helped all the same, what ends on a day, and what has no review.

Each test says a rule of law or a person's case, with its authority. The day of the case is 29 November 2026.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Confidence, Role
from decision_trees.engine.walk import Walk
from decision_trees.law import PROVISIONS
from kept import cases
from tests.trees.cases import NOW, follow, stop

TREE = "homeless-18-24"
DAY = date(2026, 11, 29)
NOTHING_TICKED: dict[str, Any] = {
    "born": "2008-11-01",
    "how_far": "no_decision",
    "homeless_now": "homeless",
    "immigration": "no",
    "priority_reasons": "none",
    "rehoused": "no",
    "said_intentional": "no",
}
NEVER_IN_CARE = {"arranged": "no", "status_said": "none", "asked_before_18": "no"}
NOTICE = {
    "homeless_now": "notice",
    "tonight": "yes",
    "landlord": "private",
    "written_notice": "section_21",
    "notice_given": "2026-04-01",
}
INSIDE = {"homeless_now": "inside", "where_inside": "custody"}
DECIDED = {"how_far": "decided", "how_told": "received", "told_on": "2026-11-20"}


def case(as_at: date | str = DAY, **answers: Any) -> Walk:
    """A homeless person of 18 with nothing ticked that gives priority need; and what is different."""
    return follow(TREE, {**NOTHING_TICKED, **answers}, as_at)


@cache
def every_walk() -> list[Walk]:
    return cases.one_of_each_way(PATHWAYS[TREE], NOW)


def due(here: Walk, key: str, index: int) -> str:
    return str(here.case.duties[key].actions[index].deadline.due(here.case.days))


# Care at 16 or 17 that nobody ticked (errors-found 1.7)


def test_whoever_ticks_no_reason_is_asked_about_a_home_that_a_council_arranged_at_16_or_17() -> None:
    assert stop(TREE, NOTHING_TICKED, DAY).at.key == "arranged"


@pytest.mark.parametrize("said", ["yes", "not_sure"])
@pytest.mark.parametrize("born", ["2008-11-01", "2006-01-01", "2003-01-01"])
def test_a_home_that_a_council_arranged_at_16_or_17_gives_a_place_to_stay_while_the_status_is_settled(
    said: str, born: str
) -> None:
    """HA96 s.188(1): reason to believe in priority need under article 4; G v Southwark [2009] UKHL 26."""
    end = case(born=born, arranged=said)
    assert end.at.key == "relief_vulnerable"
    assert {"interim_accommodation", "arranged_home"} <= set(end.case.duties)


def test_somebody_who_asked_before_18_and_was_never_assessed_gets_a_status_review_that_is_not_article_4() -> None:
    """GE (Eritrea) [2014] EWCA Civ 1490: a discretion. A place to stay rests on reason to believe in any need."""
    for said in ("yes", "not_sure"):
        end = case(**{**NEVER_IN_CARE, "asked_before_18": said})
        assert {"never_assessed", "interim_accommodation"} <= set(end.case.duties)
        assert "arranged_home" not in end.case.duties
        assert "PNO02 art.4" not in end.case.duties["never_assessed"].cites


@pytest.mark.parametrize(
    ("said", "born", "doubt"),
    [
        ("care_leaver", "2006-12-30", True),
        ("qualifying", "2006-12-30", True),
        ("not_sure", "2006-12-30", True),
        ("care_leaver", "2003-01-01", False),
        ("qualifying", "2003-01-01", False),
        ("not_sure", "2003-01-01", True),
    ],
)
def test_a_leaving_care_status_that_means_care_at_16_or_17_is_not_overruled_by_an_empty_list(
    said: str, born: str, doubt: bool
) -> None:
    """PNO02 art.4: until 21, whatever the status. From 21 on article 5 asks for more than care."""
    end = case(born=born, arranged="no", status_said=said)
    assert ("care_by_status" in end.case.duties) is doubt
    assert ("interim_accommodation" in end.case.duties) is doubt


def test_whoever_only_ticked_being_vulnerable_is_asked_about_care_too_since_article_4_needs_no_test() -> None:
    end = case(priority_reasons=["vulnerable"], arranged="yes")
    assert end.at.key == "relief_vulnerable"
    assert "arranged_home" in end.case.duties
    assert "arranged" not in case(priority_reasons=["in_care", "vulnerable"]).case.steps


def test_a_home_that_a_council_arranged_keeps_everybody_from_deciding_on_intention() -> None:
    """HA96 s.191(1ZA) turns on the exact status; with such a home it is open."""
    for said in ("none", "qualifying"):
        blamed = {"priority_reasons": ["pregnant"], "said_intentional": "yes", "status_said": said}
        assert case(arranged="yes", **blamed).at.key == "intentionality_not_settled"
        assert case(arranged="no", **blamed).at.key == "intentionality_open"


def test_no_result_says_that_a_place_to_stay_is_not_owed_where_anything_is_in_doubt() -> None:
    for here in every_walk():
        if here.at.key != "no_priority_need":
            continue
        doubts = {
            key: here.case.steps[key].branch
            for key in ("arranged", "asked_before_18", "care_in_doubt")
            if key in here.case.steps
        }
        assert set(doubts.values()) <= {"no"}
    assert "owes no place to stay" not in case(**NEVER_IN_CARE).at.plain


def test_private_fostering_at_16_or_17_is_flagged_as_unsettled_and_helped_meanwhile() -> None:
    """CA89 s.66: under 16, or under 18 if disabled, and 28 days. For article 4 no binding authority was seen."""
    end = case(born="2007-12-30", priority_reasons=["privately_fostered"])
    assert end.at.key == "relief_vulnerable"
    assert "interim_accommodation" in end.case.duties
    assert any("private arrangement" in words for words in end.case.unsettled)
    assert "private fostering" in PROVISIONS["PNO02 art.4"].note.lower()


def test_time_in_custody_can_give_priority_need_through_vulnerability_at_any_age() -> None:
    """PNO02 art.5(3)."""
    for born in ("2008-11-01", "2000-01-01"):
        end = case(born=born, priority_reasons=["custody"], **NEVER_IN_CARE)
        assert end.at.key == "relief_vulnerable"
        assert "interim_accommodation" in end.case.duties


def test_a_student_whose_three_conditions_are_still_to_be_checked_has_a_bed_meanwhile() -> None:
    """HA96 s.188(1): if one of the conditions of article 1(3) is missing, article 4 or 5 holds."""
    end = case(born="2006-12-30", priority_reasons=["in_care", "student"])
    assert end.at.key == "relevant_student"
    assert "interim_accommodation" in end.case.duties


@pytest.mark.parametrize("rehoused", [{"rehoused": "not_sure"}, {"rehoused": "yes", "rehoused_on": "2026-01-10"}])
def test_where_the_main_duty_may_come_back_a_place_to_stay_is_owed_without_priority_need(rehoused: Any) -> None:
    """HA96 s.188(1A), words read on 29 November 2026."""
    end = case(**NEVER_IN_CARE, **rehoused)
    assert end.at.key == "main_duty_again"
    assert "interim_accommodation" in end.case.duties
    assert any("used this rule once" in words for words in end.case.to_find_out)


# A home they cannot be counted on to have


@pytest.mark.parametrize("home", ["notice", "likely", "settled"])
def test_a_home_without_a_safe_bed_tonight_is_not_a_home_to_count_on(home: str) -> None:
    """HA96 ss.175(3), 177: a home that they cannot reasonably stay in is none."""
    end = case(homeless_now=home, tonight="no")
    assert end.at.key == "homeless_or_not"
    assert {"bed_tonight", "interim_accommodation"} <= set(end.case.duties)


def test_nobody_in_danger_is_told_that_the_home_is_fine() -> None:
    for said in ("yes", "not_sure"):
        end = case(homeless_now="settled", tonight="yes", danger=said)
        assert end.at.key == "homeless_or_not"
        assert "safe_now" in end.case.duties
    assert case(homeless_now="settled", tonight="yes", danger="no").at.key == "not_at_risk"


def test_not_being_sure_of_a_safe_bed_finds_one_and_keeps_prevention() -> None:
    end = case(homeless_now="likely", tonight="not_sure")
    assert end.at.key == "prevention"
    assert "bed_tonight" in end.case.duties


# Birthdays that come before the duty ends (errors-found 1.20)


def test_a_21st_birthday_before_relief_ends_is_shown_with_every_clock_and_never_as_safe() -> None:
    """Robinson [2006] EWCA Civ 1122, older than the relief duty; HA96 s.193(1)(c). It waits for a lawyer."""
    end = case(born="2005-12-20", priority_reasons=["in_care"])
    assert end.at.key == "relief"
    duty = end.case.duties["before_21"]
    assert duty.urgent
    assert due(end, "before_21", 0) == "2026-12-19"
    assert {"PNO02 art.5", "Case Robinson", "HA96 s.193"} <= set(duty.cites)
    cited = {key for action in duty.actions for key in action.cites}
    assert {"CPR 54.5", "HA96 s.202", "HA96 s.184"} <= cited
    assert "lawyer" in PROVISIONS["Case Robinson"].note


@pytest.mark.parametrize(
    ("born", "near"),
    [("2005-11-30", True), ("2006-02-01", True), ("2006-04-08", True), ("2006-04-09", False), ("2008-11-01", False)],
)
def test_a_21st_birthday_counts_as_near_until_relief_the_time_to_ask_and_a_review_are_over(
    born: str, near: bool
) -> None:
    """56 days of relief, 21 days to ask, 8 weeks for the answer, each with its first day counted: 8 April 2027."""
    assert ("before_21" in case(born=born, priority_reasons=["in_care"]).case.duties) is near


def test_the_birthday_is_flagged_in_doubt_in_prevention_and_where_nobody_knows_whether_they_are_homeless() -> None:
    born = "2005-12-20"
    for answers in (
        {"arranged": "yes"},
        {"arranged": "no", "status_said": "care_leaver"},
        {"priority_reasons": ["privately_fostered"]},
        {"priority_reasons": "not_sure"},
        {"homeless_now": "likely", "tonight": "yes"},
        {"homeless_now": "not_sure"},
        {**INSIDE, "leaves_on": "2027-01-10"},
    ):
        end = case(born=born, **answers)
        assert any("21st birthday" in words for words in end.case.to_find_out), answers
        assert end.case.days["turns_21"] == date(2026, 12, 20)


def test_a_birthday_is_not_flagged_where_priority_need_does_not_turn_on_it() -> None:
    assert "before_21" not in case(born="2005-12-20", priority_reasons=["pregnant"]).case.duties


def test_whoever_turned_21_while_the_council_was_deciding_gets_legal_advice_and_article_5() -> None:
    """Robinson: a council may not wait for a birthday. Accepted on 1 October 2026, 21 on 1 November 2026."""
    said = {"born": "2005-11-01", "priority_reasons": ["in_care"], "how_far": "accepted"}
    end = case(accepted_on="2026-10-01", **said)
    assert end.at.key == "relief_vulnerable"
    assert "after_21" in end.case.duties
    assert "after_21" not in case(accepted_on="2026-11-10", **said).case.duties


def test_a_decision_of_no_priority_need_close_to_the_21st_birthday_shows_the_birthday_in_the_review() -> None:
    """Mohamed [2001] UKHL 57 and Robinson: a review is decided on its own day, and puts an unlawful decision right."""
    no_duty = {**DECIDED, "council_decided": "no_duty"}
    assert "before_21" in case(born="2005-12-20", **no_duty).case.duties
    assert "after_21" in case(born="2005-11-25", **no_duty).case.duties
    assert "after_21" in case(born="2005-11-10", **no_duty).case.duties, "it came in the 56 days before the decision"
    assert not {"before_21", "after_21"} & set(case(born="2003-01-01", **no_duty).case.duties)


def test_a_25th_birthday_ahead_is_shown_where_the_rule_of_2026_is_relied_on() -> None:
    """HA96 s.191(1ZA), (1C): aged under 25."""
    said = {"priority_reasons": ["pregnant"], "said_intentional": "yes", "status_said": "care_leaver"}
    end = case(born="2001-12-20", **said)
    assert {"covered_since_2026", "before_25"} <= set(end.case.duties)
    assert due(end, "before_25", 0) == "2026-12-19"
    assert "before_25" not in case(born="2003-12-20", **said).case.duties


# Custody and hospital (errors-found 2.4)


@pytest.mark.parametrize(
    ("leaves_on", "key"),
    [
        ("2026-11-29", "out_without_a_home"),
        ("2026-11-28", "out_without_a_home"),
        ("2026-11-30", "prevention"),
        ("2027-01-23", "prevention"),
        ("2027-01-24", "prevention"),
        ("2027-01-25", "plan_before_release"),
        ("2027-01", "prevention"),
        ("2027-03", "plan_before_release"),
        ("not_sure", "prevention"),
    ],
)
def test_no_home_after_custody_is_threatened_homelessness_from_56_days_before_release(leaves_on: str, key: str) -> None:
    """HA96 s.175(4); whether today is one of the 56 days is not said, so 24 January 2027 is still within them."""
    end = case(leaves_on=leaves_on, **INSIDE)
    assert end.at.key == key
    assert ("leaving_custody_or_hospital" in end.case.duties) is (key != "out_without_a_home")
    assert ("interim_accommodation" in end.case.duties) is (key == "out_without_a_home")


def test_the_day_from_which_prevention_is_owed_is_named_for_a_later_release() -> None:
    end = case(leaves_on="2027-03-30", **INSIDE)
    assert end.case.days["prevention_owed"] == date(2027, 3, 30) - timedelta(56)


def test_the_referral_from_inside_names_the_duty_to_refer_and_an_application_from_inside() -> None:
    duty = case(leaves_on="not_sure", **INSIDE).case.duties["leaving_custody_or_hospital"]
    assert {"HA96 s.213B", "HA96 s.184"} <= {key for action in duty.actions for key in action.cites}
    assert {"25.10", "25.24", "25.25"} <= set(duty.clauses)


@pytest.mark.parametrize(
    ("where", "owed"), [("detained", True), ("not_sure", True), ("hospital", False), ("custody", False)]
)
def test_after_detention_for_treatment_health_and_social_care_owe_after_care(where: str, owed: bool) -> None:
    """Mental Health Act 1983 s.117(1), (2)."""
    end = case(leaves_on="2026-12-20", **{**INSIDE, "where_inside": where})
    assert ("aftercare" in end.case.duties) is owed
    if owed:
        assert "MHA83 s.117" in end.case.duties["aftercare"].cites


# Older private section 21 notices (errors-found 1.13)


def test_a_private_section_21_notice_with_a_claim_in_time_keeps_prevention_under_the_old_law() -> None:
    """Renters' Rights Act 2025 Sch.6 paras 3, 4; HA96 s.195(6): not ended for the 56 days alone."""
    end = case(**NOTICE, claim_in_time="yes")
    assert end.at.key == "prevention"
    duty = end.case.duties["notice_claim"]
    assert {"HA96 s.195(6)", "HA96 s.175(4)"} <= set(duty.cites)


def test_a_dead_notice_does_not_head_prevention_and_nobody_leaves_because_of_it() -> None:
    end = case(**NOTICE, claim_in_time="no", likely_to_lose_home="no")
    assert end.at.key == "dead_notice"
    assert "notice_dead" in end.case.duties
    assert "duty_to_refer" not in end.case.duties
    assert end.at.confidence is Confidence.DEPENDS


@pytest.mark.parametrize("likely", ["yes", "not_sure"])
def test_with_a_dead_notice_prevention_is_owed_where_they_are_likely_to_be_homeless_within_56_days(likely: str) -> None:
    """HA96 s.175(4) is still asked."""
    end = case(**NOTICE, claim_in_time="no", likely_to_lose_home=likely)
    assert end.at.key == "prevention"
    assert "notice_dead" in end.case.duties


def test_not_knowing_of_a_claim_means_helping_as_if_the_notice_counted() -> None:
    end = case(**NOTICE, claim_in_time="not_sure")
    assert end.at.key == "prevention"
    assert any("claim form" in words for words in end.case.to_find_out)


@pytest.mark.parametrize(("as_at", "asked"), [("2026-07-31", False), ("2026-08-01", True)])
def test_the_claim_is_asked_about_from_the_day_after_the_last_day_for_going_to_court(as_at: str, asked: bool) -> None:
    end = case(as_at, born="2006-01-01", **NOTICE, claim_in_time="yes")
    assert end.at.key == "prevention"
    assert ("claim_in_time" in end.case.steps) is asked


# What goes on by law during a review, what is a power, and what has no review (errors-found 1.9, 1.10, 1.19)


@pytest.mark.parametrize(
    ("offer", "duty"),
    [
        ("final_at_relief", "home_goes_on"),
        ("not_sure", "home_may_go_on"),
        ("other", "ask_to_keep_the_home"),
        ("ended", "ask_to_keep_the_home"),
    ],
)
def test_housing_goes_on_by_law_only_while_a_final_offer_at_relief_is_reviewed(offer: str, duty: str) -> None:
    """HA96 s.188(2A), (3), words read on 29 November 2026; not knowing takes the protective way."""
    end = case(**DECIDED, council_decided="offer", offer_decided=offer)
    assert {key for key in end.case.duties if "home" in key} == {duty}


def test_a_power_is_not_shown_as_a_duty_nor_a_duty_as_a_power() -> None:
    goes_on = case(**DECIDED, council_decided="offer", offer_decided="final_at_relief").case.duties["home_goes_on"]
    assert "HA96 s.188(2A)" in goes_on.actions[0].cites
    power = case(**DECIDED, council_decided="no_duty").case.duties["ask_to_keep_the_home"]
    assert "HA96 s.188(3)" in power.actions[0].cites


@pytest.mark.parametrize(
    ("which", "answer"),
    [
        ("notice", "answer_in_eight_weeks"),
        ("agreed", "answer_in_ten_weeks"),
        ("appointed", "answer_in_twelve_weeks"),
        ("not_sure", None),
    ],
)
def test_each_decision_on_a_referral_has_its_own_time_and_its_own_power(which: str, answer: str | None) -> None:
    """HA96 s.202(1)(c), (d); SI 2018/223 reg.9; ss.199A(6), 200(5)."""
    end = case(**DECIDED, council_decided="referred", referral_decided=which)
    assert {key for key in end.case.duties if key.startswith("answer_")} == ({answer} if answer else set())
    assert "housing_in_referral" in end.case.duties
    assert any("relief stage" in words for words in end.case.unsettled) is (which in ("notice", "not_sure"))


def test_a_place_to_stay_meanwhile_or_its_refusal_has_no_review_and_goes_to_a_court() -> None:
    """HA96 s.202(1) does not list section 188; judicial review promptly, within three months: CPR 54.5."""
    end = case(how_far="decided", council_decided="interim", told_on="2026-11-20")
    assert end.at.key == "no_review_of_it"
    assert "late_review" not in case(how_far="decided", council_decided="interim", told_on="2026-10-01").case.duties
    assert "late_for_a_court" not in end.case.duties
    assert "late_for_a_court" in case(how_far="decided", council_decided="interim", told_on="2026-08-28").case.duties
    court = next(action for action in end.at.actions if action.role is Role.ADVOCATE)
    assert str(court.deadline.due(end.case.days)) == "2027-02-20"
    place = case(arranged="yes").case.duties["interim_accommodation"]
    assert any("no such review" in words for words in place.challenge)


@pytest.mark.parametrize("how", ["office", "not_sure"])
def test_a_letter_left_at_the_office_counts_from_its_first_day_there_and_more_time_is_asked_for(how: str) -> None:
    """HA96 ss.184(6), 202(3): on which day it counts as given is not said."""
    end = case(**{**DECIDED, "how_told": how, "told_on": "2026-11-01"}, council_decided="no_duty")
    assert {"left_at_the_office", "late_review"} <= set(end.case.duties)
    assert "HA96 s.202(3)" in end.case.duties["left_at_the_office"].cites
    assert "left_at_the_office" not in case(**DECIDED, council_decided="no_duty").case.duties


def test_the_day_after_the_21st_day_is_late_and_the_21st_is_not() -> None:
    """HA96 s.202(3): 21 days beginning with the day of being told; 9 November 2026 to 29 November 2026."""
    for told, late in (("2026-11-09", False), ("2026-11-08", True)):
        end = case(**{**DECIDED, "told_on": told}, council_decided="no_duty")
        assert ("late_review" in end.case.duties) is late


def test_no_priority_need_names_the_review_and_the_court() -> None:
    end = case(**NEVER_IN_CARE)
    assert end.at.key == "no_priority_need"
    assert {"HA96 s.202", "CPR 54.5"} <= {key for action in end.at.actions for key in action.cites}


# Rows of law that were wrong


def test_section_191_1a_is_in_force_since_29_august_2023_and_promises_nothing() -> None:
    """Supported Housing (Regulatory Oversight) Act 2023 ss.9, 14(2)."""
    row = PROVISIONS["HA96 s.191(1A)"]
    assert row.in_force == date(2023, 8, 29)
    assert "promise nothing" in row.note
