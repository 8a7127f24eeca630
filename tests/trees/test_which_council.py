"""Which council acts, which stays responsible, and what a local connection does: Housing Act 1996 ss.198 and 199."""

from __future__ import annotations

from itertools import product

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Outcome
from decision_trees.engine.walk import Walk
from decision_trees.pathways.which_council import duties, outcomes
from decision_trees.shared.areas import rows
from decision_trees.shared.challenge import HOUSING_REVIEW
from tests.trees.cases import NOW, follow, period, stop
from tools import record

AT_15, AT_17, AT_19, AT_22, AT_26 = "2011-05-01", "2009-05-01", "2007-05-01", "2004-05-01", "2000-05-01"
NOTHING_ELSE = {"home": "none", "stays": "none", "arranged": "no", "guardianship": "no", "elsewhere": "none"}
CONNECTED = {duty.key for duty in duties.CONNECTED.values()}
ENDS = [end for end in vars(outcomes).values() if isinstance(end, Outcome)]


def adult(born: str = AT_19, said: str = "care_leaver", as_at: object = NOW, **more: str) -> Walk:
    """A former relevant child looked after last by Kent, with no time in care elsewhere, unless said otherwise."""
    answers = {
        "born": born,
        "status_said": said,
        "last_council": "kent",
        "placed_in_district": "no",
        "link": "none",
        "violence": "no",
        "education": "no",
        "where": "elsewhere",
        "asylum_home": "no",
        "earlier_council": "no",
    }
    return follow("which-council", {**answers, **more}, str(as_at))


def child(said: str, **more: str) -> Walk:
    return follow(
        "which-council",
        {"born": AT_17, "tonight": "yes", "status_said": said, "last_council": "england", "away": "no", **more},
    )


# E24: bounced between councils


@pytest.mark.parametrize("said", ["none", "qualifying", "not_sure"])
def test_e24_a_child_from_another_area_is_helped_where_they_are_and_not_sent_back(said: str) -> None:
    """A child of 17 from another city is found in Redditch: the council there acts, and then rings the other."""
    end = child(said, tonight="no")
    assert end.at.key == "act_first"
    assert isinstance(end.at, Outcome)
    assert "bed_tonight" in end.case.duties
    assert "Do not send them back" in end.at.actions[0].text
    assert any("other council" in action.text and "24 hours" in action.deadline.words for action in end.at.actions)


def test_e24_every_end_for_an_adult_gives_first_help_whatever_the_connection() -> None:
    adults = [end for end in ENDS if "homeless-18-24" in end.hand_over]
    assert len(adults) == 7
    for end in adults:
        assert "None of this waits for a local connection" in end.actions[0].text, end.key


def test_e24_every_end_says_how_a_decision_can_be_reviewed() -> None:
    """A person was sent from council to council and never told of the right to a review. Where children's services
    decide alone there is none to promise: HA96 s.202(1)."""
    without = {end.key for end in ENDS if HOUSING_REVIEW not in end.challenge}
    assert without == {"under_16", "home_council", "looked_after", "relevant_child"}


def test_e24_doubt_about_the_connection_is_no_reason_to_refer() -> None:
    for more in ({"link": "not_sure"}, {"last_council": "not_sure"}, {"born": AT_22, "education": "not_sure"}):
        end = adult(**more)
        assert end.at.key == "not_settled", more
    assert "refers them nowhere" in outcomes.NOT_SETTLED.plain


# Children


def test_the_council_that_looks_after_a_child_provides_the_home_wherever_the_child_is() -> None:
    end = child("looked_after")
    assert end.at.key == "looked_after"
    assert "responsible_england" in end.case.duties


def test_a_relevant_child_from_another_council_is_that_council_s_and_this_one_acts_tonight_if_need_be() -> None:
    end = child("care_leaver", tonight="no")
    assert end.at.key == "relevant_child"
    assert isinstance(end.at, Outcome)
    assert any("by this evening" in action.text for action in end.at.actions)


@pytest.mark.parametrize("answers", [{"born": AT_15}, {"born": "not_sure", "age_said": "not_sure"}])
def test_a_child_and_a_person_who_may_be_one_are_helped_where_they_are(answers: dict[str, str]) -> None:
    assert follow("which-council", {**answers, "tonight": "yes", "away": "no"}).at.key in ("under_16", "act_first")


# Section 199(8)


def test_h7_kent_s_former_relevant_children_have_all_12_districts_and_not_medway() -> None:
    end = adult(where="in_area")
    assert end.at.key == "any_district"
    plain = end.case.duties["connected_kent"].plain
    assert len(rows("kent")[0].districts) == 12
    assert all(district in plain for district in rows("kent")[0].districts)
    assert "none with Medway" in plain


def test_h7_medway_s_former_relevant_children_have_medway_and_no_district_of_kent() -> None:
    end = adult(last_council="medway", where="in_area")
    assert "connected_medway" in end.case.duties
    assert "none of Kent's 12 districts" in end.case.duties["connected_medway"].plain


def test_worcestershire_s_former_relevant_children_have_all_six_districts() -> None:
    plain = adult(last_council="worcestershire", where="in_area").case.duties["connected_worcestershire"].plain
    assert len(rows("worcestershire")[0].districts) == 6
    assert all(district in plain for district in rows("worcestershire")[0].districts)


def test_another_county_gives_all_its_districts_and_a_single_council_its_own() -> None:
    plain = adult(last_council="england", where="in_area").case.duties["connected_england"].plain
    assert "every district of that county" in plain
    assert "single-tier council" in plain


@pytest.mark.parametrize("as_at, there", [("2026-11-21", True), ("2026-11-22", False)])
def test_the_connection_goes_on_the_21st_birthday(as_at: str, there: bool) -> None:
    end = adult("2005-11-22", as_at=as_at)
    assert bool(CONNECTED & set(end.case.duties)) is there


@pytest.mark.parametrize("born", [AT_22, AT_26])
@pytest.mark.parametrize("study, there", [("in_plan", True), ("other", False), ("no", False)])
def test_after_21_only_a_course_in_the_pathway_plan_keeps_the_connection(born: str, study: str, there: bool) -> None:
    """Support on request to 25, and a return to education, do not give it: sections 23CZB and 23CA are not 23C."""
    assert bool(CONNECTED & set(adult(born, education=study).case.duties)) is there


@pytest.mark.parametrize("said", ["qualifying", "none", "not_sure"])
def test_h2_only_a_former_relevant_child_is_told_of_this_connection(said: str) -> None:
    assert not CONNECTED & set(adult(said=said).case.duties)


@pytest.mark.parametrize("council", ["wales", "elsewhere"])
def test_a_council_outside_england_gives_no_such_connection_and_is_asked_what_it_owes(council: str) -> None:
    end = adult(last_council=council)
    assert "outside_england" in end.case.duties
    assert not CONNECTED & set(end.case.duties)


def test_a_child_is_never_told_of_this_connection() -> None:
    for here in record.one_of_each_way(PATHWAYS["which-council"], NOW):
        if here.at.key in ("under_16", "act_first", "looked_after", "relevant_child"):
            assert not CONNECTED & set(here.case.duties)


# Section 199(10)


def test_a_worcestershire_leaver_who_lived_in_thanet_from_15_has_both() -> None:
    end = adult(last_council="worcestershire", placed_in_district="care_order", where="in_area")
    assert end.at.key == "any_district"
    assert {"connected_worcestershire", "care_district"} <= set(end.case.duties)


@pytest.mark.parametrize("years", ["section_20", "not_sure"])
def test_two_years_under_section_20_alone_are_flagged_and_not_ruled_out(years: str) -> None:
    end = adult(placed_in_district=years)
    assert "care_district" not in end.case.duties
    assert "not confirmed" in end.case.duties["care_district_to_check"].plain


def test_the_connection_through_two_years_in_care_ends_at_21() -> None:
    assert "placed_in_district" in adult("2005-11-23").case.steps
    assert "placed_in_district" not in adult("2005-11-22").case.steps


@pytest.mark.parametrize("said", ["qualifying", "none"])
def test_two_years_under_a_care_order_are_a_link_whatever_the_status_is(said: str) -> None:
    """Somebody with such a link was told of it, and also that there was no link anywhere."""
    end = adult(said=said, placed_in_district="care_order", link="none", arranged="no")
    assert "care_district" in end.case.duties
    assert end.at.key == "referral_possible"


def test_two_years_of_care_in_another_district_do_not_take_the_case_from_one_where_there_is_a_link() -> None:
    """HA96 s.198(2)(a), 29 November 2026: a referral needs that there is no link here."""
    assert adult(link="here", placed_in_district="care_order").at.key == "own_link"


@pytest.mark.parametrize("years, link", [("section_20", "none"), ("section_20", "elsewhere"), ("not_sure", "none")])
def test_e24_doubt_about_two_years_in_care_is_no_reason_to_refer_either(years: str, link: str) -> None:
    assert adult(placed_in_district=years, link=link).at.key == "not_settled"


# From 21


@pytest.mark.parametrize("as_at, there", [("2026-11-21", False), ("2026-11-22", True)])
def test_from_21_support_on_request_is_offered_and_gives_no_connection(as_at: str, there: bool) -> None:
    end = adult("2005-11-22", as_at=as_at)
    assert ("support_from_21" in end.case.duties) is there
    assert "gives no local connection" in duties.SUPPORT_FROM_21.plain


@pytest.mark.parametrize("said", ["qualifying", "none"])
def test_h2_support_from_21_is_not_promised_to_those_who_only_qualify(said: str) -> None:
    assert "support_from_21" not in adult(AT_22, said).case.duties


def test_support_on_request_ends_at_25() -> None:
    assert "support_from_21" in adult("2001-11-23").case.duties
    assert "support_from_21" not in adult("2001-11-22").case.duties


def test_at_25_a_course_from_the_plan_is_asked_about_before_the_duties_are_called_over() -> None:
    assert any("course" in words for words in adult(AT_26, "none").case.to_find_out)


def test_e1_every_end_for_an_adult_says_what_happens_when_there_is_no_bed_tonight() -> None:
    for end in ENDS:
        if "homeless-18-24" in end.hand_over:
            assert "no safe bed tonight" in end.actions[1].text, end.key


# Where there is no connection through leaving care


def test_a_croydon_leaver_of_20_living_in_ashford_by_choice_can_have_ashford() -> None:
    end = adult("2006-05-01", last_council="england", link="here")
    assert end.at.key == "own_link"
    assert {"responsible_england", "connected_england"} <= set(end.case.duties)


def test_without_a_link_of_their_own_they_are_helped_first_and_may_be_referred_later() -> None:
    end = adult("2006-05-01", last_council="england")
    assert end.at.key == "referral_possible"
    assert "helps first" in outcomes.REFERRAL_POSSIBLE.plain


@pytest.mark.parametrize("violence", ["yes", "not_sure"])
def test_nobody_is_referred_to_where_there_is_or_may_be_violence(violence: str) -> None:
    assert adult(violence=violence).at.key == "no_referral_there"


def test_someone_with_no_link_anywhere_stays_with_the_district_where_they_apply() -> None:
    assert adult(said="none", link="none").at.key == "no_link"


def test_no_end_calls_a_local_connection_a_reason_to_refuse() -> None:
    words = [end.plain + " ".join(action.text for action in end.actions) for end in ENDS]
    assert not any("refuse" in text for text in words)


# The housing register


@pytest.mark.parametrize("as_at, there", [("2025-07-09", False), ("2025-07-10", True)])
def test_the_register_asks_for_no_local_connection_from_10_july_2025(as_at: str, there: bool) -> None:
    assert ("register" in adult("2005-05-01", as_at=as_at).case.duties) is there


@pytest.mark.parametrize(
    "said, there", [("care_leaver", True), ("not_sure", True), ("qualifying", False), ("none", False)]
)
def test_the_register_rule_is_for_former_relevant_children_and_not_for_those_who_only_qualify(
    said: str, there: bool
) -> None:
    for born, study in product((AT_19, AT_22), ("no", "in_plan")):
        assert ("register" in adult(born, said, education=study).case.duties) is there


def test_the_register_rule_ends_at_25() -> None:
    assert "register" not in adult(AT_26, education="in_plan").case.duties


def test_the_register_rule_opens_no_register_whose_other_rules_keep_someone_out() -> None:
    assert "other rules still hold" in duties.REGISTER.actions[0].text


def test_the_register_rule_says_nothing_about_bands() -> None:
    assert "nothing about bands" in duties.REGISTER.plain


# Facts once


def test_the_council_is_not_asked_for_where_the_dates_gave_it() -> None:
    care = [period("2021-05-01", "2025-04-30", authority="worcestershire")]
    here = stop("which-council", {"born": AT_19, "care": care, **NOTHING_ELSE})
    assert here.at.key == "where"
    assert "responsible_worcestershire" in here.case.duties


def test_the_planned_new_councils_are_shown_as_not_decided() -> None:
    assert all(
        any("1 April 2028" in words and "No decision was seen" in words for words in end.not_considered) for end in ENDS
    )
