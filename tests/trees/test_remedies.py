"""The remedy that a decision has, and the day on which it ends: review, court, complaint and ombudsman."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from itertools import product
from pkgutil import walk_packages
from typing import Any

import pytest

import decision_trees
from decision_trees.engine.advice import Advice, Outcome
from decision_trees.engine.walk import Walk
from decision_trees.law import PROVISIONS, Confidence
from decision_trees.pathways.disagreement import at_home, complaints, equality, reviews
from decision_trees.pathways.disagreement.review_times import LIMITS
from decision_trees.pathways.emergency_accommodation import duties as emergency_duties
from decision_trees.pathways.emergency_accommodation import outcomes as emergency
from decision_trees.pathways.which_council import duties as council
from decision_trees.pathways.which_council import outcomes as council_ends
from decision_trees.shared.areas import rows
from decision_trees.shared.challenge import HOUSING_REVIEW, INTERIM_HOME, REGISTER_REVIEW
from tests.gather import each
from tests.trees.cases import follow, stop

TODAY = date(2026, 11, 29)
SAFE = {"tonight": "yes", "urgent": "no", "who": "young_person"}
SOUND = ["heating", "electrics", "locks", "dry", "threats"]
ADULT_RESULTS = ["fit_for_now", "not_shown_suitable", "move_on_quickly", "housing_rules"]
ADULT_CASES: dict[str, dict[str, Any]] = {
    "fit_for_now": {"place_offered": "flat", "status_said": "care_leaver", "home_is_sound": SOUND},
    "not_shown_suitable": {"place_offered": "supported", "status_said": "none", "home_is_sound": "none"},
    "move_on_quickly": {"place_offered": "bed_and_breakfast", "status_said": "care_leaver", "family_commitments": "no"},
    "housing_rules": {"place_offered": "bed_and_breakfast", "status_said": "none", "family_commitments": "no"},
}
NO_REVIEW, REVIEW, GOES_ON = "interim_home_remedy", "home_review", "home_goes_on"


def place(born: str = "2006-03-01", as_at: date = TODAY, **answers: Any) -> Walk:
    return follow("emergency-accommodation", {"born": born, **answers}, as_at)


def decision(as_at: date = TODAY, **answers: str) -> Walk:
    return follow("disagreement", {**SAFE, "subject": "homelessness", "how_told": "received", **answers}, as_at)


def complaint(subject: str, **answers: str) -> Walk:
    return follow("disagreement", {**SAFE, "subject": subject, **answers}, TODAY)


def result(end: Walk) -> Outcome:
    assert isinstance(end.at, Outcome)
    return end.at


def days_due(end: Walk, provision: str) -> set[date | None]:
    """The days on which something is due by this provision."""
    advice: list[Advice] = [result(end), *end.case.duties.values()]
    return {
        action.deadline.due(end.case.days)
        for each in advice
        for action in each.actions
        if provision in action.cites and action.deadline.after
    }


# Which home it is: Housing Act 1996 section 202(1)(f) to (h), checked 29 November 2026


def test_whether_a_place_has_a_review_is_asked_before_anybody_is_told_that_it_has_one() -> None:
    here = stop("emergency-accommodation", {"born": "2006-03-01", **ADULT_CASES["housing_rules"]}, TODAY)
    assert not isinstance(here.at, Outcome)
    assert here.at.key == "which_home"


@pytest.mark.parametrize("key", ADULT_RESULTS)
def test_a_place_until_a_decision_has_no_review_but_a_solicitor_today(key: str) -> None:
    """Sections 188, 199A and 200(1) stand in none of section 202(1)(f) to (h)."""
    end = place(**ADULT_CASES[key], which_home="interim")
    assert end.at.key == key
    assert NO_REVIEW in end.case.duties
    assert REVIEW not in end.case.duties
    first = end.case.duties[NO_REVIEW].actions[0]
    assert (first.deadline.words, "CPR 54.5" in first.cites) == ("today", True)


@pytest.mark.parametrize("key", ADULT_RESULTS)
def test_a_home_under_the_main_duty_has_a_review(key: str) -> None:
    """Section 202(1)(f): it would be wrong to send this person to a court first."""
    end = place(**ADULT_CASES[key], which_home="decided")
    assert REVIEW in end.case.duties
    assert NO_REVIEW not in end.case.duties


@pytest.mark.parametrize("key", ADULT_RESULTS)
def test_somebody_who_does_not_know_which_home_it_is_keeps_both_ways_open(key: str) -> None:
    end = place(**ADULT_CASES[key], which_home="not_sure")
    assert {NO_REVIEW, REVIEW} <= set(end.case.duties)


def test_a_home_from_childrens_services_or_friends_has_neither() -> None:
    end = place(**ADULT_CASES["fit_for_now"], which_home="not_housing")
    assert not {NO_REVIEW, REVIEW, GOES_ON} & set(end.case.duties)
    friends = place(place_offered="family", status_said="care_leaver", home_is_sound=SOUND)
    assert "which_home" not in friends.case.steps


@pytest.mark.parametrize(
    "advice",
    [
        emergency.NOT_A_HOME,
        emergency.MOVE_ON_QUICKLY,
        emergency.NOT_SHOWN_SUITABLE,
        emergency.FIT_FOR_NOW,
        emergency.HOUSING_RULES,
        emergency_duties.SIX_WEEKS,
        emergency_duties.SIX_WEEKS_OVER,
    ],
    ids=lambda advice: advice.key,
)
def test_no_result_for_an_adult_tells_of_a_review_without_saying_what_has_none(advice: Advice) -> None:
    assert {INTERIM_HOME, HOUSING_REVIEW} <= set(advice.challenge)


def test_a_no_to_a_bed_tonight_has_a_court_and_no_review() -> None:
    """A 26 year old with a tent: the refusal of section 188(1) cannot be reviewed."""
    assert INTERIM_HOME in result(place("2000-05-01", place_offered="no_roof")).challenge


@pytest.mark.parametrize("stage", ["decided", "waiting", "not_sure"])
def test_a_disagreement_about_a_place_until_a_decision_waits_for_no_review(stage: str) -> None:
    """Also where the council has been asked for one: eight weeks would cost the remedy that exists."""
    end = decision(stage=stage, reviewed="interim")
    assert end.at.key == "interim_home"
    assert "asking" not in end.case.steps
    assert any("HA96 s.202(1)" in action.cites for action in result(end).actions), "the decision behind it has one"


@pytest.mark.parametrize("home", ["final_offer", "home", "not_sure"])
def test_a_disagreement_about_another_home_keeps_its_21_days(home: str) -> None:
    end = decision(stage="decided", reviewed=home, told_on="2026-11-20")
    assert end.at.key == "ask_for_review"
    assert date(2026, 12, 10) in days_due(end, "HA96 s.202")
    assert bool(end.case.to_find_out) is (home == "not_sure")


# The same in all pathways: the law that a result rests on says which remedy it has


def every_advice() -> list[Advice]:
    """Every outcome and duty that a module of the pathways declares."""
    names = [module.name for module in walk_packages(decision_trees.__path__, "decision_trees.")]
    modules = [import_module(name) for name in names if not name.endswith("__main__")]
    found = {id(each): each for module in modules for each in vars(module).values() if isinstance(each, Advice)}
    return list(found.values())


EVERY = each(every_advice(), lambda advice: advice.key)


def sections(advice: Advice) -> set[str]:
    """The sections of the Housing Act 1996 that it cites."""
    cited = (*advice.cites, *(cite for action in advice.actions for cite in action.cites))
    return {cite.removeprefix("HA96 s.").partition("(")[0] for cite in cited if cite.startswith("HA96 s.")}


@EVERY
def test_nobody_is_told_of_a_homelessness_review_where_nothing_is_decided_under_that_part(advice: Advice) -> None:
    """Which county looks after a child, or which records are shown, is no decision under Part 7."""
    part_7 = {section for section in sections(advice) if int(section[:3]) >= 175}
    assert part_7 or HOUSING_REVIEW not in advice.challenge


@EVERY
def test_wherever_a_place_until_a_decision_is_owed_its_own_remedy_is_named(advice: Advice) -> None:
    """Sections 188, 199A and 200: a review alone would cost weeks."""
    assert not sections(advice) & {"188", "199A", "200"} or INTERIM_HOME in advice.challenge


@EVERY
def test_a_decision_on_the_register_has_the_review_of_part_6(advice: Advice) -> None:
    """Section 166A(9)."""
    assert not sections(advice) & {"160ZA", "166A"} or REGISTER_REVIEW in advice.challenge


@pytest.mark.parametrize(
    "advice",
    [council.RESPONSIBLE[rows("kent")[0]], council_ends.LOOKED_AFTER, council_ends.RELEVANT_CHILD],
    ids=lambda advice: advice.key,
)
def test_who_is_responsible_for_a_child_is_complained_of_and_not_reviewed(advice: Advice) -> None:
    assert HOUSING_REVIEW not in advice.challenge
    assert any("complain" in line for line in advice.challenge)


# The home during a review: Housing Act 1996 section 188(2A), (3)


@pytest.mark.parametrize(
    "stage",
    [
        {"stage": "decided", "told_on": "2026-11-20"},
        {"stage": "waiting", "review_asked": "2026-11-20"},
        {"stage": "waiting", "review_asked": "2026-08-03"},
    ],
    ids=["asks", "waits", "overdue"],
)
def test_in_a_review_of_a_final_offer_at_relief_the_place_goes_on_by_law(stage: dict[str, str]) -> None:
    """Section 188(2A): until the decision on the review is notified, so an overdue one changes nothing."""
    end = decision(**stage, reviewed="final_offer")
    assert GOES_ON in end.case.duties
    assert "ask_to_keep_the_home" not in end.case.duties


@pytest.mark.parametrize("kind", ["steps", "referral", "appointed", "home", "other"])
def test_every_other_review_has_a_power_to_ask_for(kind: str) -> None:
    """Sections 188(3), 199A(6) and 200(5)."""
    end = decision(stage="decided", reviewed=kind, told_on="2026-11-20")
    assert "ask_to_keep_the_home" in end.case.duties
    assert GOES_ON not in end.case.duties


def test_where_it_is_not_known_what_is_reviewed_the_duty_is_asked_for_as_well() -> None:
    end = decision(stage="decided", told_on="2026-11-20", reviewed="not_sure")
    assert "home_may_go_on" in end.case.duties


def test_a_review_of_a_final_offer_asked_for_late_does_not_promise_the_place() -> None:
    """Until the council allows it there is no review, so nobody is told that they are safe."""
    end = decision(stage="decided", reviewed="final_offer", told_on="2026-10-01")
    assert end.at.key == "review_late"
    assert "home_may_go_on" in end.case.duties
    assert GOES_ON not in end.case.duties


def test_after_a_notice_of_referral_the_place_is_owed_until_the_outcome_is_told() -> None:
    """Sections 199A(2) and 200(1): neither a power nor the end of the bed."""
    end = decision(stage="decided", reviewed="notice", told_on="2026-11-20")
    assert "notice_of_referral" in end.case.duties
    assert "ask_to_keep_the_home" not in end.case.duties


# The time a review takes: SI 2018/223 regulations 5, 7 and 9


def test_a_review_asked_for_on_5_october_2026_is_due_on_29_november_and_the_appeal_by_19_december() -> None:
    """Regulation 9: eight weeks beginning with the day of the request. Section 204: from the day it was due."""
    asked = {"stage": "waiting", "reviewed": "other", "review_asked": "2026-10-05"}
    assert decision(**asked).at.key == "review_running"
    over = decision(date(2026, 11, 30), **asked)
    assert over.at.key == "review_overdue"
    assert over.case.days["review_due"] == date(2026, 11, 29)
    assert days_due(over, "HA96 s.204") == {date(2026, 12, 19)}


@pytest.mark.parametrize(
    "kind, weeks",
    [("steps", 3), ("notice", 8), ("home", 8), ("final_offer", 8), ("other", 8), ("referral", 10), ("appointed", 12)],
)
def test_each_kind_of_review_has_its_own_weeks(kind: str, weeks: int) -> None:
    """A notice of referral (section 202(1)(c)) has 8; whether its conditions are met (d) has 10 or 12."""
    assert {kind.key: limit.weeks for kind, limit in LIMITS.items()}[kind] == weeks


def test_asked_on_9_november_2026_a_review_of_steps_is_due_on_29_november() -> None:
    end = decision(stage="waiting", reviewed="steps", review_asked="2026-11-09", answered_reviewer="no")
    assert end.at.key == "review_running"
    assert end.case.days["review_due"] == TODAY
    assert days_due(end, "SI 2018/223 reg.5") == {date(2026, 11, 22)}


def test_an_answer_to_the_reviewer_begins_the_three_weeks_again() -> None:
    """Regulation 9(1)(a): beginning with the day on which representations under regulation 7 are received."""
    asked = {"stage": "waiting", "reviewed": "steps", "review_asked": "2026-11-02"}
    assert decision(**asked, answered_reviewer="no").at.key == "review_overdue"
    again = decision(**asked, answered_reviewer="yes", answered_on="2026-11-10")
    assert again.at.key == "review_running"
    assert again.case.days["review_due"] == date(2026, 11, 30)
    assert "steps_time_again" in again.case.duties


def test_not_knowing_whether_the_reviewer_was_answered_counts_on_the_shorter_time() -> None:
    end = decision(stage="waiting", reviewed="steps", review_asked="2026-11-02", answered_reviewer="not_sure")
    assert end.at.key == "review_overdue"
    assert end.case.to_find_out


def test_only_a_review_of_three_weeks_begins_again() -> None:
    end = decision(stage="waiting", reviewed="other", review_asked="2026-11-02")
    assert "answered_reviewer" not in end.case.steps


@pytest.mark.parametrize("key", ["HA96 s.184(6)", "HA96 s.188(2A)", "HA96 s.202(1)", "SI 2018/223 reg.9"])
def test_the_law_of_reviews_was_read_again(key: str) -> None:
    assert (PROVISIONS[key].checked, PROVISIONS[key].confidence) == (TODAY, Confidence.CONFIRMED)


def test_a_letter_that_lay_at_the_office_counts_as_given_and_more_time_is_asked_for() -> None:
    """Section 184(6): a person without an address loses no day by not having it in hand."""
    end = decision(stage="decided", reviewed="other", told_on="2026-11-09")
    assert any("HA96 s.184(6)" in action.cites for action in result(end).actions)
    assert "HA96 s.184(6)" in end.case.steps["told_on"].fact.cites
    assert days_due(end, "HA96 s.184(6)") == {TODAY}, "21 days, and the first day at the office is the first"


# Other routes


def test_the_register_has_a_right_to_be_told_and_to_a_review() -> None:
    """Housing Act 1996 sections 166A(9)(b) to (c) and 160ZA(9) to (10)."""
    end = complaint("register", process="going_on")
    assert {"HA96 s.166A(9)", "HA96 s.160ZA(9)"} <= set(result(end).cites)
    assert REGISTER_REVIEW in result(end).challenge
    assert HOUSING_REVIEW not in result(end).challenge


def test_the_ombudsman_is_asked_within_12_months_of_hearing_of_the_matter() -> None:
    """Local Government Act 1974 section 26B: beginning with that day."""
    end = complaint("conduct", process="finished")
    words = [action.deadline.words for action in end.case.duties["ombudsman"].actions if "LGA74 s.26B" in action.cites]
    assert len(words) == 1
    assert words[0].startswith("within 12 months")


def test_a_complaint_about_a_social_landlord_goes_to_the_housing_ombudsman() -> None:
    end = complaint("landlord")
    assert end.at is at_home.HOUSING_OMBUDSMAN
    assert "housing_ombudsman" in result(end).services
    assert "ombudsman" not in end.case.duties, "the ombudsman for councils is another one"


def test_a_child_of_16_who_is_neglected_in_supported_accommodation_is_told_that_it_may_be_a_crime() -> None:
    """Children's Wellbeing and Schools Act 2026 section 22, from 29 June 2026."""
    end = complaint("hurt")
    assert end.at is at_home.HURT_BY_CARERS
    assert end.case.duties["safe_now"].urgent
    assert {"CWSA26 s.22", "CJCA15 s.20", "CJCA15 s.21"} <= set(result(end).cites)
    assert not PROVISIONS["CWSA26 s.22"].in_force_on(date(2026, 6, 28))
    assert PROVISIONS["CWSA26 s.22"].in_force_on(date(2026, 6, 29))


def test_discrimination_is_a_ground_with_a_time_limit_of_its_own_and_says_what_nobody_read() -> None:
    """Equality Act 2010 sections 29, 118 and 149; Human Rights Act 1998 sections 6 and 7."""
    end = complaint("unequal")
    assert end.at is equality.EQUALITY
    for key in ("EqA10 s.118", "HRA98 s.7"):
        assert key in result(end).cites
        assert PROVISIONS[key].confidence is Confidence.SECONDARY


def test_every_route_of_a_disagreement_names_a_court_beside_the_complaint() -> None:
    ends = [
        end
        for module in (complaints, reviews, at_home, equality)
        for end in vars(module).values()
        if isinstance(end, Outcome)
    ]
    assert len(ends) > 12
    for end, words in product(ends, ("solicitor", "complain", "Discrimination")):
        assert any(words in line for line in end.challenge), end.key
