"""Which council it is for somebody who is somewhere for a reason, which links count, and what a referral leaves owed:
Housing Act 1996 ss.198 to 200, Children Act 1989 ss.20, 23A and 85. Checked on 29 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from decision_trees.engine.advice import Duty, Outcome, Source
from decision_trees.engine.walk import Walk
from decision_trees.law import PROVISIONS, Confidence
from decision_trees.pathways.which_council import outcomes
from decision_trees.shared.areas import rows
from tests.trees.cases import follow, period, stop

NOW = date(2026, 11, 29)
AT_15, AT_17, AT_19, AT_22, AT_26 = "2011-05-01", "2009-05-01", "2007-05-01", "2004-05-01", "2000-05-01"
LAST_DAY_OF_KENT = rows("kent")[0].until


def which(as_at: date = NOW, **answers: str) -> Walk:
    otherwise = {
        "born": AT_19,
        "status_said": "none",
        "tonight": "yes",
        "away": "no",
        "lived_before": "not_sure",
        "last_council": "kent",
        "placed_in_district": "no",
        "link": "none",
        "violence": "no",
        "education": "no",
        "where": "elsewhere",
        "asylum_home": "no",
        "earlier_council": "no",
        "arranged": "no",
    }
    return follow("which-council", {**otherwise, **answers}, as_at)


def cited(advice: object) -> set[str]:
    assert isinstance(advice, Outcome | Duty)
    return {*advice.cites, *(key for action in advice.actions for key in action.cites)}


# --- somewhere for a reason: R (S) v Sutton [2007] EWCA Civ 790; CA89 ss.20, 23A(4), 23ZA, 85, 86 -----------------


@pytest.mark.parametrize("away", ["custody", "placed"])
@pytest.mark.parametrize("status", ["none", "qualifying", "not_sure"])
@pytest.mark.parametrize(
    "lived, council",
    [
        ("kent", "home_kent"),
        ("worcestershire", "home_worcestershire"),
        ("elsewhere", "home_elsewhere"),
        ("not_sure", "home_not_known"),
    ],
)
def test_the_home_of_a_child_in_custody_hospital_or_a_placement_is_planned_where_they_lived_before(
    away: str, status: str, lived: str, council: str
) -> None:
    end = which(born=AT_17, status_said=status, away=away, lived_before=lived)
    assert end.at.key == "home_council"
    assert {council, "plan_from_inside"} <= set(end.case.duties)


@pytest.mark.parametrize("answers", [{"born": AT_15}, {"born": "not_sure", "age_said": "not_sure"}])
def test_the_same_holds_under_16_and_where_the_age_is_in_doubt(answers: dict[str, str]) -> None:
    assert which(away="placed", lived_before="kent", **answers).at.key == "home_council"


@pytest.mark.parametrize("tonight", ["no", "not_sure"])
@pytest.mark.parametrize(
    "answers, end",
    [
        ({"born": AT_15}, "under_16"),
        ({"born": AT_17}, "act_first"),
        ({"born": AT_17, "status_said": "not_sure"}, "act_first"),
    ],
)
def test_whoever_stands_somewhere_with_no_bed_is_for_the_council_there_first_wherever_home_is(
    tonight: str, answers: dict[str, str], end: str
) -> None:
    here = which(tonight=tonight, away="custody", **answers)
    assert here.at.key == end
    assert {"bed_tonight", "plan_from_inside"} <= set(here.case.duties)
    assert "lived_before" not in here.case.steps


def test_not_being_sure_why_they_are_there_leaves_the_council_where_they_are_to_act() -> None:
    here = which(born=AT_17, away="not_sure")
    assert here.at.key == "act_first"
    assert here.case.to_find_out


@pytest.mark.parametrize("status, end", [("looked_after", "looked_after"), ("care_leaver", "relevant_child")])
def test_a_looked_after_or_relevant_child_keeps_their_council_in_custody_and_hospital_and_is_asked_nothing(
    status: str, end: str
) -> None:
    """CA89 s.23A(4): the council that looked after a relevant child last."""
    here = which(born=AT_17, status_said=status, last_council="worcestershire")
    assert here.at.key == end
    assert "responsible_worcestershire" in here.case.duties
    assert "away" not in here.case.steps


def test_visits_in_custody_the_three_months_and_the_judgment_are_cited_and_what_nobody_read_says_so() -> None:
    here = which(born=AT_17, away="custody")
    plan = here.case.duties["plan_from_inside"]
    assert {"CA89 s.23ZA", "SI 2010/2797", "CA89 s.85", "CA89 s.86", "Case Sutton", "MHA83 s.117"} <= cited(plan)
    assert PROVISIONS["Case Sutton"].confidence is Confidence.SECONDARY
    assert any("legal team" in words for words in here.case.left_open)


# --- which links count: HA96 s.199(1), (3), (6) to (8), (10) -------------------------------------------------------


def test_the_last_asylum_home_under_section_95_is_a_link_where_there_is_no_other() -> None:
    """HA96 s.199(6)-(7)."""
    assert which(status_said="qualifying", asylum_home="here").at.key == "own_link"
    assert which(status_said="qualifying", asylum_home="elsewhere", arranged="no").at.key == "referral_possible"
    assert which(status_said="qualifying", asylum_home="elsewhere", violence="yes").at.key == "no_referral_there"
    assert which(status_said="qualifying", asylum_home="no").at.key == "no_link"
    assert which(status_said="qualifying", asylum_home="not_sure").at.key == "not_settled"


def test_asylum_homes_are_asked_of_anyone_without_a_link_and_not_of_those_who_have_one() -> None:
    answers = {"born": AT_22, "status_said": "none", "link": "none"}
    assert stop("which-council", answers, NOW).at.key == "asylum_home"
    assert "asylum_home" not in which(link="here").case.steps
    assert "asylum_home" not in which(link="elsewhere").case.steps
    assert "asylum_home" not in which(status_said="care_leaver").case.steps


def test_only_detention_under_an_act_is_left_out_and_a_home_given_meanwhile_can_be_a_link() -> None:
    """HA96 s.199(3)(b); Mohamed [2001] UKHL 57, judged on the day of the decision or review."""
    link = which().case.steps["link"].fact
    assert {"HA96 s.199(3)"} <= set(link.cites)
    assert {"HA96 s.199(3)", "Case Mohamed"} <= cited(outcomes.OWN_LINK)
    assert "Case Mohamed" in cited(outcomes.NO_LINK)
    assert "Case Mohamed" in cited(outcomes.REFERRAL_POSSIBLE)


@pytest.mark.parametrize("born, marked", [("2005-11-30", True), ("2005-11-29", False), ("2005-11", True)])
def test_the_21st_birthday_on_which_these_connections_go_is_shown_while_it_is_ahead(born: str, marked: bool) -> None:
    """HA96 s.199(8), (11): judged on the day of the decision, so the day before is the last."""
    answers = {"born": born, "status_said": "care_leaver", "link": "elsewhere", "placed_in_district": "care_order"}
    end = which(**answers, **({"age_said": "from_18"} if born == "2005-11" else {}))
    assert ("turns_21" in end.case.milestones) is marked
    if marked:
        until = end.case.duties["care_district"].actions[0].deadline
        assert until.lasting and until.due(end.case.days) == date(2026, 11, 29)


# --- a referral although there is a link here: HA96 s.198(2ZA), (2A), (4); SI 2006/2527 reg.3 ----------------------


@pytest.mark.parametrize("status", ["none", "qualifying", "care_leaver", "not_sure"])
@pytest.mark.parametrize("born", [AT_19, AT_22])
def test_a_council_that_placed_them_here_or_made_a_private_offer_can_be_asked_although_there_is_a_link(
    status: str, born: str
) -> None:
    end = which(born=born, status_said=status, link="here", earlier_council="yes")
    assert end.at.key == "referral_back"
    assert {"HA96 s.198(4)", "HA96 s.198(2ZA)", "SI 2006/2527 reg.3"} <= cited(end.at)


@pytest.mark.parametrize("violence", ["yes", "not_sure"])
def test_nobody_is_sent_back_to_that_council_where_there_is_or_may_be_violence(violence: str) -> None:
    end = which(link="here", earlier_council="yes", violence=violence)
    assert end.at.key == "no_referral_there"
    assert any("power" in words for words in end.case.unsettled)


@pytest.mark.parametrize("earlier", ["no", "not_sure"])
def test_without_an_earlier_council_and_while_nobody_knows_of_one_the_case_stays_here(earlier: str) -> None:
    end = which(link="here", earlier_council=earlier)
    assert end.at.key == "own_link"
    assert bool(end.case.to_find_out) is (earlier == "not_sure")


def test_districts_that_are_theirs_through_leaving_care_ask_for_an_earlier_council_too() -> None:
    end = which(status_said="care_leaver", where="in_area")
    assert end.at.key == "any_district"
    assert {"HA96 s.198(4)", "HA96 s.198(2ZA)"} <= cited(end.at)


# --- what a notice of referral leaves owed: HA96 ss.199A, 200 ------------------------------------------------------


@pytest.mark.parametrize("end", [outcomes.REFERRAL_POSSIBLE, outcomes.REFERRAL_BACK], ids=lambda end: end.key)
def test_the_bed_does_not_stop_on_a_notice_of_referral_and_that_is_law(end: Outcome) -> None:
    """Section 188 ends on the notice; section 199A(2) or 200(1) takes its place until they are told the outcome."""
    bed = next(action for action in end.actions if "HA96 s.199A(2)" in action.cites)
    assert "HA96 s.200(1)" in bed.cites
    assert bed.deadline.source is Source.LAW
    assert not any("HA96 s.188(1)" in action.cites for action in end.actions[1:])


@pytest.mark.parametrize("end", [outcomes.REFERRAL_POSSIBLE, outcomes.REFERRAL_BACK], ids=lambda end: end.key)
def test_what_each_council_owes_after_the_outcome_is_said(end: Outcome) -> None:
    assert any({"HA96 s.199A(5)", "HA96 s.200(4)"} <= set(action.cites) for action in end.actions)


# --- councils that are to end --------------------------------------------------------------------------------------


@pytest.mark.parametrize("council", ["kent", "worcestershire"])
def test_a_responsible_authority_that_is_planned_to_end_says_so(council: str) -> None:
    duty = which(status_said="care_leaver", last_council=council).case.duties[f"responsible_{council}"]
    assert "31 March 2028" in duty.plain


@pytest.mark.parametrize("council", ["kent", "worcestershire", "medway"])
def test_no_district_is_named_after_the_last_day_planned_for_it(council: str) -> None:
    answers = {"status_said": "care_leaver", "last_council": council, "where": "in_area", "born": "2008-05-01"}
    before = which(LAST_DAY_OF_KENT, **answers)
    after = which(date(2028, 4, 1), **answers)
    assert {f"responsible_{council}", f"connected_{council}"} <= set(before.case.duties)
    assert {"responsible_england", "connected_england"} <= set(after.case.duties)
    assert after.at.key == "any_district"
    assert any("31 March 2028" in words for words in after.case.to_find_out)


def test_the_council_of_a_child_s_home_is_not_named_after_its_last_planned_day_either() -> None:
    inside = {"born": "2011-05-01", "away": "custody", "lived_before": "kent"}
    assert "home_kent" in which(LAST_DAY_OF_KENT, **inside).case.duties
    assert "home_elsewhere" in which(date(2028, 4, 1), **inside).case.duties


# --- the paths that exploring had missed ----------------------------------------------------------------------------


@pytest.mark.parametrize("where, end", [("in_area", "any_district"), ("elsewhere", "referral_possible")])
def test_worcestershire_is_found_from_dates_for_somebody_of_22_on_a_course_in_the_plan(where: str, end: str) -> None:
    """CA89 s.23C(7): the duties run on, and with them the connection of HA96 s.199(8)."""
    care = [period("2019-01-01", "2022-04-30", "care_order", "worcestershire")]
    here = follow(
        "which-council",
        {
            "born": AT_22,
            "care": care,
            "arranged": "no",
            "education": "in_plan",
            "where": where,
            "link": "none",
            "violence": "no",
        },
        NOW,
    )
    assert here.at.key == end
    assert {"responsible_worcestershire", "connected_worcestershire"} <= set(here.case.duties)
