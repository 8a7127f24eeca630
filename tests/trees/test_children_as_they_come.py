"""Children of 16 and 17 as they really come: from custody or a ward, with a family, with a home for now, in danger, or
weeks before they are 18. Each right value with the law it rests on, as at 29 November 2026."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from decision_trees.engine.advice import Confidence, Role
from decision_trees.engine.walk import Walk
from decision_trees.law import PROVISIONS
from tests.trees.cases import follow, period, stop

DAY = date(2026, 11, 29)
KEY = "homeless-16-17"
SAFE: dict[str, Any] = {
    "born": "2009-09-01",
    "status_said": "none",
    "in_area": "yes",
    "tonight": "yes",
    "danger": "no",
    "away": "no",
    "stay": "no",
    "not_in_need": "not_sure",
    "parent_can": "no",
    "talk": "not_sure",
    "family_commitments": "no",
    "objects": "not_sure",
    "on_remand": "no",
}


def case(**changes: Any) -> Walk:
    """A child of 17 who is safe tonight and has nowhere to stay, with some of it otherwise."""
    return follow(KEY, {**SAFE, **changes}, DAY)


def cites(here: Walk) -> set[str]:
    return {key for one in (here.at, *here.case.duties.values()) for key in one.cites}


# --- somewhere for a reason: 1.8 ------------------------------------------------------------------------------


@pytest.mark.parametrize("inside", ["custody", "placed"])
def test_the_home_council_names_the_home_of_a_child_inside_another_area_before_they_leave(inside: str) -> None:
    """R (S) v Sutton [2007] EWCA Civ 790, from a professional's page; Children Act 1989 ss.20(1), 85, 86."""
    here = case(in_area="no", away=inside)
    assert here.at.key == "home_council"
    assert {"Case Sutton", "CA89 s.85"} <= set(here.at.cites)
    assert here.at.hand_over[0] == "which-council", "it asks where they lived before, and names the council"
    assert any("not read" in words for words in here.case.left_open), "“within the area” in custody is flagged"


@pytest.mark.parametrize("inside", [{"in_area": "no", "away": "custody"}, {"stay": "away"}], ids=str)
def test_a_child_on_remand_is_looked_after_by_the_council_that_the_court_named(inside: dict[str, str]) -> None:
    """LASPO12 s.104, from 3 December 2012: whatever was said of care before. As at 29 November 2026."""
    assert case(on_remand="yes", **inside).at.key == "own_social_worker"
    assert "LASPO12 s.104" in case(on_remand="yes", **inside).at.cites
    assert case(on_remand="no", **inside).at.key == "home_council"
    open_yet = case(on_remand="not_sure", **inside)
    assert open_yet.at.key == "home_council"
    assert any("on remand" in words for words in open_yet.case.to_find_out)


def test_who_is_in_hospital_or_placed_is_not_asked_about_remand() -> None:
    assert "on_remand" not in case(in_area="no", away="placed").case.steps


@pytest.mark.parametrize("pathway", ["which-council", "planning-a-move"])
def test_elsewhere_it_is_to_be_found_out_whether_a_child_in_custody_is_on_remand(pathway: str) -> None:
    """LASPO12 s.104: then another council than that of their home may be the one."""
    answers = {"born": "2009-09-01", "status_said": "none", "tonight": "yes", "lived_before": "kent"}
    for away, asked in (("custody", True), ("placed", False)):
        here = follow(pathway, {**answers, "away": away}, DAY)
        assert any("on remand" in words for words in here.case.to_find_out) is asked


def test_the_council_round_the_prison_does_not_become_the_home_council_by_that() -> None:
    """The worker asked is in the area of the prison: the child has a bed tonight and is there for a reason."""
    assert case(in_area="yes", stay="away").at.key == "home_council"


@pytest.mark.parametrize("tonight", ["no", "not_sure"])
@pytest.mark.parametrize("away", ["custody", "placed", "no", "not_sure"])
def test_whoever_stands_here_with_no_bed_tonight_is_for_this_council_first(tonight: str, away: str) -> None:
    """Children Act 1989 s.20(1): no answer about a home council delays the bed; it is not even asked."""
    here = case(in_area="yes", tonight=tonight, away=away)
    assert here.at.key == "talk_first"
    assert "bed_tonight" in here.case.duties
    assert "away" not in here.case.steps


def test_a_child_let_out_in_another_area_with_no_bed_is_for_the_council_there() -> None:
    here = case(in_area="no", tonight="no", away="custody")
    assert here.at.key == "elsewhere"
    assert "bed_tonight" in here.case.duties


def test_who_was_looked_after_until_custody_is_visited_by_the_council_that_did() -> None:
    """Children Act 1989 s.23ZA and SI 2010/2797; on remand a child is looked after (LASPO 2012 s.104)."""
    duty = case(stay="away").case.duties["plan_from_inside"]
    visit = [action for action in duty.actions if "CA89 s.23ZA" in action.cites]
    assert visit and {"SI 2010/2797", "LASPO12 s.104"} <= set(visit[0].cites)


@pytest.mark.parametrize(
    ("said", "end", "law"),
    [("looked_after", "own_social_worker", "CA89 s.23ZA"), ("care_leaver", "responsible_authority", "CA89 s.23A")],
)
def test_a_child_whose_council_is_known_keeps_it_in_custody_and_hospital(said: str, end: str, law: str) -> None:
    """Children Act 1989 s.23A(4): the last council stays responsible, wherever the child is."""
    here = case(status_said=said)
    assert here.at.key == end
    assert law in here.at.cites
    assert any("before the day they leave" in action.text for action in here.at.actions)
    assert "bed_tonight" not in here.case.duties
    assert "bed_tonight" in case(status_said=said, tonight="no").case.duties


def test_a_child_in_hospital_who_was_said_to_be_so_in_another_pathway_is_not_asked_again() -> None:
    answers = {key: raw for key, raw in SAFE.items() if key != "stay"}
    here = follow(KEY, {**answers, "away": "placed"}, DAY)
    assert here.at.key == "home_council"


# --- alone, or with a family: 2.1 -----------------------------------------------------------------------------


@pytest.mark.parametrize("tonight", ["yes", "no"])
def test_a_child_homeless_with_a_parent_is_helped_with_the_family_and_has_rights_of_their_own(tonight: str) -> None:
    """Children Act 1989 s.17(6); Housing Act 1996 s.213A. A section 17 home shared with a parent is not section 20."""
    here = case(parent_can="homeless_too", tonight=tonight)
    assert here.at.key == "family_together"
    assert {"CA89 s.17(6)", "CA89 s.20(1)", "HA96 s.213A"} <= set(here.at.cites)
    assert here.at.hand_over[0] == "informed-choice"
    assert here.at.confidence is Confidence.DEPENDS
    assert "not section 20" in here.at.plain


def test_a_home_that_a_council_gave_to_parent_and_child_is_not_taken_for_one_that_it_arranged_for_the_child() -> None:
    from decision_trees.pathways.homeless_16_17.questions import STAY

    assert "parent" in STAY.hint


# --- a home that nobody is ending now: 2.2 --------------------------------------------------------------------


def test_a_tenancy_that_nobody_is_ending_is_weighed_by_the_facts_and_nothing_is_asserted() -> None:
    """DF v Essex [2024] EWCA Civ 1545 and Surrey v BC [2025] EWCA Civ 719, from professionals' pages."""
    here = case(stay="own")
    assert here.at.key == "home_for_now"
    assert here.at.confidence is Confidence.DEPENDS
    assert {"Case DF v Essex CA", "Case Surrey v BC", "HA96 s.195"} <= set(here.at.cites)
    assert "bed_tonight" not in here.case.duties
    assert any("how sure" in words for words in here.case.to_find_out)


def test_the_appeal_in_df_v_essex_was_decided_on_10_december_2024() -> None:
    assert PROVISIONS["Case DF v Essex CA"].in_force == date(2024, 12, 10)
    assert PROVISIONS["Case DF v Essex"].in_force == date(2023, 12, 22)


@pytest.mark.parametrize("stay", ["family", "council", "own", "away", "no", "not_sure"])
def test_who_is_safe_tonight_is_never_told_that_a_bed_has_to_be_found_tonight(stay: str) -> None:
    """What the front door heard is used here, and neither asked nor asserted again."""
    here = case(stay=stay)
    assert not {"bed_tonight", "safe_now"} & set(here.case.duties)


def test_what_the_front_door_heard_is_used_on_every_way_of_a_child() -> None:
    """Danger and a bed are asked once: the same answers lead on from the first pathway."""
    first = {"danger": "yes", "tonight": "no", "born": "2009-09-01", "status_said": "none"}
    assert follow("which-pathway", first, DAY).at.key == "homeless_16_17"
    on = stop(KEY, first, DAY)
    assert on.at.key == "in_area"
    for more in ({"talk": "not_sure"}, {"talk": "yes", "choice": "not_looked_after"}):
        here = case(**first, **more)
        assert {"safe_now", "bed_tonight"} <= set(here.case.duties)


# --- a no in great danger: 2.6 --------------------------------------------------------------------------------


@pytest.mark.parametrize("danger", ["yes", "not_sure"])
def test_a_no_by_a_child_who_may_be_in_great_danger_goes_to_a_manager_and_a_legal_adviser_that_day(danger: str) -> None:
    """Children Act 1989 s.20(3), (6): wishes count within a judgement of welfare."""
    here = case(talk="yes", choice="not_looked_after", danger=danger)
    assert here.at.key == "decided_against"
    duty = here.case.duties["no_in_danger"]
    assert duty.urgent
    assert duty.actions[0].role is Role.TEAM_MANAGER and duty.actions[0].deadline.words == "today"
    assert "no_in_danger" not in case(talk="yes", choice="not_looked_after").case.duties


def test_no_child_is_locked_in_or_watched_without_legal_advice_first() -> None:
    """Children Act 1989 s.25 and the inherent jurisdiction, from background only: stop, and take advice."""
    duty = case(talk="yes", choice="not_looked_after", danger="yes").case.duties["no_in_danger"]
    assert {"CA89 s.25", "CA89 s.100"} <= set(duty.cites)
    assert any("Stop" in action.text for action in duty.actions)
    assert not PROVISIONS["CA89 s.25"].in_force_on(DAY), "shown as not confirmed"


@pytest.mark.parametrize(
    "more",
    [
        {"talk": "not_sure"},
        {"talk": "yes", "choice": "not_looked_after"},
        {"stay": "family"},
        {"not_in_need": "two"},
        {"parent_can": "yes", "welfare": "no", "helps": "no"},
        {"in_area": "no"},
        {"status_said": "care_leaver"},
    ],
    ids=str,
)
def test_a_child_in_danger_is_asked_alone_about_abuse_and_taken_to_a_safe_place(more: dict[str, str]) -> None:
    """Housing Act 1996 ss.177, 189(1)(e): abuse at 16 and 17, by a partner or in the family."""
    here = case(danger="yes", **more)
    assert {"safe_now", "abuse_at_home"} <= set(here.case.duties)
    assert "domestic_abuse" in here.case.duties["abuse_at_home"].services


# --- what is said to stand in the way: 2.7 --------------------------------------------------------------------


@pytest.mark.parametrize("more", [{}, {"stay": "away"}, {"stay": "own"}, {"tonight": "no"}], ids=str)
def test_arrest_bail_and_risk_to_others_take_nothing_away(more: dict[str, str]) -> None:
    """Children Act 1989 s.21(2)(b); PACE 1984 s.38(6): background, and shown as such."""
    here = case(**more)
    risk = [action for action in here.case.duties["start_today"].actions if "PACE84 s.38(6)" in action.cites]
    assert risk and "CA89 s.21(2)" in risk[0].cites
    assert "no guarantor" in here.case.duties["start_today"].plain.lower()


def test_a_relevant_child_of_17_who_is_pregnant_has_priority_need_by_another_way_than_age() -> None:
    """Housing Act 1996 s.189(1)(a): article 3 leaves out relevant children, and this does not rest on it."""
    here = case(status_said="care_leaver", tonight="no", family_commitments="yes")
    assert "HA96 s.189(1)" in here.case.duties["expecting"].cites
    assert "expecting" in case(status_said="care_leaver", family_commitments="not_sure").case.duties
    assert "expecting" not in case(status_said="care_leaver").case.duties


def test_a_parent_who_takes_back_an_agreement_does_not_end_section_20_for_a_looked_after_child_who_stays() -> None:
    """Children Act 1989 s.20(8), (11)."""
    here = case(status_said="looked_after", objects="yes")
    assert here.at.key == "own_social_worker"
    assert {"CA89 s.20(8)", "CA89 s.20(11)"} <= set(here.case.duties["parent_objects"].cites)
    assert "parent_objects" not in case(status_said="looked_after").case.duties


# --- days before 18: 1.20 -------------------------------------------------------------------------------------

NEAR_18 = {"born": "2008-12-20", "tonight": "no"}


@pytest.mark.parametrize(
    "more",
    [
        {"talk": "yes", "choice": "not_looked_after"},
        {"not_in_need": "two"},
        {"parent_can": "yes", "welfare": "no", "helps": "no"},
    ],
    ids=str,
)
def test_who_turns_18_in_three_weeks_asks_for_the_decision_in_writing_before_that_day(more: dict[str, str]) -> None:
    """Robinson [2006] EWCA Civ 1122, from a page: no waiting for a birthday; and it is never said to be safe."""
    here = case(**NEAR_18, **more)
    assert here.case.milestones["turns_18"][1] == date(2026, 12, 20)
    before = [action for action in here.at.actions if "Case Robinson" in action.cites]
    assert before[0].deadline.due(here.case.days) == date(2026, 12, 19)
    assert any("not settled" in words and "birthday" in words for words in here.case.unsettled)


def test_the_warning_comes_as_far_ahead_as_relief_lasts_and_no_further() -> None:
    more = {"talk": "yes", "choice": "not_looked_after"}
    near, far = case(born="2009-01-24", **more), case(born="2009-01-25", **more)
    warned = [any("with the birthday" in words for words in here.case.unsettled) for here in (near, far)]
    assert warned == [True, False], "56 days, and 57"


# --- kinship: item 4 ------------------------------------------------------------------------------------------


def test_a_stay_with_relatives_or_friends_leads_to_the_kinship_local_offer() -> None:
    """Children's Wellbeing and Schools Act 2026 s.5, in force from 29 June 2026."""
    here = case(stay="family")
    assert here.at.key == "stay_with_support"
    assert "CWSA26 s.5" in here.at.cites and "9.21" in here.at.clauses
    assert PROVISIONS["CWSA26 s.5"].in_force == date(2026, 6, 29)


# --- enquiries into harm: C1 ----------------------------------------------------------------------------------


def test_enquiries_into_harm_need_nobodys_agreement_and_reach_a_child_who_is_found_here() -> None:
    """Children Act 1989 s.47(1)(b): no test of consent; a child who lives, or is found, in the area."""
    here = case()
    assert any("need nobody's agreement" in words.replace("’", "'") for words in here.at.not_considered)
    assert "found" in PROVISIONS["CA89 s.47"].title


# --- dates given once, used again -----------------------------------------------------------------------------


def test_a_child_on_remand_is_looked_after_and_no_homelessness_applicant() -> None:
    """LASPO 2012 s.104."""
    dates = {
        "care": [period("2026-11-01", basis="remand")],
        "home": "none",
        "stays": "none",
        "arranged": "no",
        "guardianship": "no",
        "elsewhere": "none",
    }
    answers = {key: raw for key, raw in SAFE.items() if key != "status_said"}
    assert follow(KEY, {**answers, **dates}, DAY).at.key == "own_social_worker"
