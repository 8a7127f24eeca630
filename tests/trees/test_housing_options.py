"""Which housing options fit: what goes on the list and in what order, and the days on which its law changed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Offer
from decision_trees.engine.explore import explore
from decision_trees.engine.walk import Walk
from decision_trees.law.limits import RENT_IN_ADVANCE
from decision_trees.pathways.housing_options import duties, offers, outcomes
from decision_trees.pathways.immigration.duties import RIGHT_TO_RENT
from tests.trees.cases import NOW, follow

TREE = "housing-options"
AT_17, AT_19, AT_22 = "2009-05-01", "2007-05-01", "2004-05-01"
OFFERS = [one for one in vars(offers).values() if isinstance(one, Offer)]


def options(
    born: str = AT_19, status: str = "care_leaver", home: str = "looking", as_at: date = NOW, **more: Any
) -> Walk:
    """Walk to the end: for someone who looks for a home with light support and can pay, unless said otherwise."""
    answers = {
        "born": born,
        "status_said": status,
        "home_now": home,
        "immigration": "no",
        "same_carer": "no",
        "share_home": "yes",
        "support_level": "light",
        "money": "enough",
    }
    return follow(TREE, {**answers, **more}, as_at)


def ranked(here: Walk) -> list[str]:
    """The options in the order in which they are shown."""
    return [key for key, duty in here.case.duties.items() if isinstance(duty, Offer)]


# --- scenarios --------------------------------------------------------------------------------------------------


def test_a_17_year_old_who_is_happy_in_the_foster_home_sees_staying_put_first() -> None:
    assert ranked(options(AT_17, "looked_after", "foster"))[0] == "staying_put"


def test_at_18_after_many_breakdowns_much_support_comes_first_and_proposed_schemes_are_called_that() -> None:
    here = options("2008-05-01", support_level="intensive")
    assert ranked(here) == ["supported", "crash_pad_plus", "housing_first", "adult_social_care"]
    for key in ("crash_pad_plus", "housing_first"):
        assert "not known" in here.case.duties[key].plain


def test_at_20_with_a_job_and_a_child_the_list_is_social_and_private_homes() -> None:
    here = options("2006-05-01")
    assert here.at.key == "shortlist"
    assert ranked(here)[:3] == ["social", "direct_offer", "private_rent"]
    assert "supported_lodgings" not in ranked(here)
    assert "child" in " ".join(action.text for action in here.case.duties["match_the_home"].actions)


# --- the list ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("one", OFFERS, ids=lambda one: one.key)
def test_every_option_says_what_speaks_for_it_and_against_it_and_what_is_first_to_do(one: Offer) -> None:
    assert "What speaks for it:" in one.plain and "What speaks against it:" in one.plain
    assert one.actions and one.services
    assert any("not checked" in words or "free place" in words for words in one.not_considered)


def test_no_shortlist_is_empty_and_every_one_keeps_to_its_age() -> None:
    for here in explore(PATHWAYS[TREE].run, NOW, briefly=True):
        if here.at.key in ("shortlist", "nothing_fits", "limited"):
            assert ranked(here), here.path
        ages = {here.case.steps[key].branch for key in ("age", "age_said") if key in here.case.steps}
        if "from_16" in ages:
            assert not {"private_rent", "social", "direct_offer", "supported", "crash_pad_plus"} & set(ranked(here))
        else:
            assert not {"supported_at_16", "care_home"} & set(ranked(here))


def test_where_nothing_fits_the_home_goes_on_and_the_gap_is_logged() -> None:
    here = options(support_level="intensive", share_home="no")
    assert here.at.key == "nothing_fits"
    words = " ".join(action.text for action in here.at.actions)
    assert "Keep the present home going" in words and "gap log" in words


def test_someone_who_cannot_pay_gets_no_private_rent_and_a_money_plan() -> None:
    here = options(money="not_enough")
    assert "private_rent" not in ranked(here) and "supported" in ranked(here)
    assert "money_plan" in here.case.duties


@pytest.mark.parametrize("born", [AT_17, AT_19])
def test_where_sharing_is_not_right_no_room_in_another_home_is_on_the_list(born: str) -> None:
    status = "looked_after" if born == AT_17 else "care_leaver"
    shared = {"supported_lodgings", "family"}
    assert not shared & set(ranked(options(born, status, share_home="no", support_level="regular")))
    unsure = options(born, status, share_home="not_sure", support_level="regular")
    assert shared <= set(ranked(unsure))
    assert any("sharing is safe" in words for words in unsure.case.to_find_out)


def test_not_sure_of_support_starts_with_homes_that_have_it() -> None:
    here = options(support_level="not_sure")
    assert ranked(here)[0] == "supported" and "talk_about_support" in here.case.duties
    assert any("sharing is safe" in words for words in here.case.to_find_out)


def test_not_sure_about_the_present_home_asks_about_staying_before_anything_else() -> None:
    for born in (AT_17, AT_19):
        here = options(born, home="not_sure")
        assert "ask_about_staying" in here.case.duties
        assert ranked(here)[0] == "stay_on"


def test_staying_put_is_only_for_those_it_is_for() -> None:
    assert ranked(options(AT_19, home="foster", same_carer="yes"))[0] == "staying_put"
    assert ranked(options(AT_19, home="foster", same_carer="no"))[0] == "stay_on"
    assert ranked(options(AT_22, home="foster"))[0] == "stay_on"
    assert ranked(options(AT_17, "care_leaver", "foster"))[0] == "stay_on"
    assert ranked(options(AT_19, "qualifying", "foster"))[0] == "stay_on"


def test_staying_put_ends_on_the_21st_birthday() -> None:
    born = "2005-11-23"
    for as_at, first in ((date(2026, 11, 22), "staying_put"), (date(2026, 11, 23), "stay_on")):
        assert ranked(options(born, home="foster", same_carer="yes", as_at=as_at))[0] == first


def test_staying_put_with_a_status_that_is_not_settled_says_that_13_weeks_are_needed_too() -> None:
    here = options(AT_19, "not_sure", "foster", same_carer="yes")
    assert ranked(here)[0] == "staying_put"
    assert any("13 weeks" in words for words in here.case.to_find_out)


@pytest.mark.parametrize("home", ["foster", "stay", "ends", "looking", "offered", "student", "not_sure"])
def test_a_relevant_child_is_told_that_the_council_that_last_looked_after_them_provides_the_home(home: str) -> None:
    here = options(AT_17, "care_leaver", home)
    assert "last looked after" in here.case.duties["relevant_home"].plain
    assert "relevant_home" not in options(AT_17, "looked_after", home).case.duties


def test_a_student_under_18_has_a_home_from_childrens_services_and_not_only_in_the_vacation() -> None:
    for status in ("looked_after", "care_leaver", "not_sure"):
        assert "vacation_home" not in ranked(options(AT_17, status, "student"))


def test_the_vacation_home_is_for_those_the_council_helps_with_the_course_or_who_qualify() -> None:
    for words in ("under 25", "full-time", "helps with education", "looked after by a council"):
        assert words in offers.VACATION_HOME.plain


def test_a_student_whose_room_closes_gets_a_vacation_home_also_when_only_qualifying() -> None:
    for status in ("care_leaver", "qualifying"):
        assert ranked(options(status=status, home="student"))[0] == "vacation_home"


@pytest.mark.parametrize("answer", ["yes", "not_sure"])
def test_an_immigration_limit_leaves_the_homes_that_do_not_rest_on_benefits_and_ends_nothing(answer: str) -> None:
    here = options(immigration=answer)
    assert here.at.key == "limited"
    assert "immigration" in here.at.hand_over
    assert not {"social", "private_rent"} & set(ranked(here))
    assert ranked(here)[0] == "stay_on"
    assert any("before any help ends" in action.deadline.words for action in here.at.actions)


def test_the_2002_act_does_not_limit_staying_put_and_the_list_says_so() -> None:
    """Schedule 3 names sections 17, 23C, 23CZB, 23CA, 24A and 24B, and not 23CZA."""
    assert any("Staying put is not among" in words for words in options(immigration="yes").case.to_find_out)
    qualifying = options(status="qualifying", immigration="yes").case.to_find_out
    assert not any("Staying put" in words for words in qualifying)


def test_a_home_at_18_paid_by_the_council_is_never_called_a_right() -> None:
    for words in ("may provide", "could not check", "No law gives everyone a home at 18"):
        assert words in f"{offers.COUNCIL_PAYS.name} {offers.COUNCIL_PAYS.plain}"


def test_immigration_is_not_asked_of_anyone_under_18() -> None:
    assert "immigration" not in options(AT_17, "looked_after").case.steps


@pytest.mark.parametrize("status", ["qualifying", "none"])
def test_a_child_who_is_not_in_care_is_never_given_a_list_of_tenancies(status: str) -> None:
    here = options(AT_17, status)
    assert here.at.key == "child_not_in_care" and not ranked(here)
    assert "homeless-16-17" in here.at.hand_over


# --- errors that were really made ---------------------------------------------------------------------------------


def test_e19_someone_whose_money_nobody_worked_out_gets_a_money_plan_before_a_tenancy() -> None:
    here = options(money="not_sure")
    assert "money_plan" in here.case.duties
    assert "not affordable" in " ".join(action.text for action in here.case.duties["check_the_home"].actions)


def test_e22_every_shortlist_carries_the_check_of_heating_electrics_damp_and_locks() -> None:
    for here in explore(PATHWAYS[TREE].run, NOW, briefly=True):
        if here.at.key in ("shortlist", "nothing_fits"):
            assert "check_the_home" in here.case.duties, here.path
    words = duties.CHECK_THE_HOME.actions[0].text
    assert all(fault in words for fault in ("heating", "electrics", "damp", "locks"))


def test_e22_an_offer_in_hand_is_checked_before_a_list_is_made() -> None:
    here = options(home="offered")
    assert here.at.key == "check_the_offer" and "planning-a-move" in here.at.hand_over


def test_e26_no_right_is_given_to_care_leavers_in_general() -> None:
    """Council pages got the groups wrong; each right here names the status it belongs to."""
    advice = [one for part in (offers, duties, outcomes) for one in vars(part).values() if hasattr(one, "plain")]
    assert advice
    for one in advice:
        words = f"{one.name} {one.plain}".replace("Care Leavers Service", "")
        assert "care leaver" not in words.lower(), one.key


def test_e26_the_register_rule_of_2025_is_not_stretched_to_people_who_only_qualify() -> None:
    here = options(status="qualifying")
    assert "no_connection_bar" not in here.case.duties
    assert any("does not name" in words for words in here.case.left_open)


@pytest.mark.parametrize("born", [AT_17, AT_19, AT_22])
def test_e29_a_home_that_ends_at_a_set_age_is_asked_for_longer(born: str) -> None:
    here = options(born, home="ends")
    assert "ends_by_contract" in here.case.duties and ranked(here)[0] == "stay_on"


def test_e29_the_end_at_19_in_kent_is_said_before_anyone_chooses_and_said_to_be_unconfirmed() -> None:
    assert "19" in offers.SUPPORTED.plain and "not confirmed" in offers.SUPPORTED.plain


# --- the law of the day -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("as_at", "duty"), [(date(2025, 7, 9), "connection_may_count"), (date(2025, 7, 10), "no_connection_bar")]
)
@pytest.mark.parametrize("status", ["care_leaver", "not_sure"])
@pytest.mark.parametrize("years", [17, 19, 22])
def test_local_connection_shuts_nobody_out_of_the_register_from_10_july_2025(
    as_at: date, duty: str, status: str, years: int
) -> None:
    here = options(f"{2025 - years}-01-01", status, as_at=as_at)
    assert {"connection_may_count", "no_connection_bar"} & set(here.case.duties) == {duty}


@pytest.mark.parametrize(
    ("as_at", "duty"), [(date(2021, 5, 30), "shared_rate_to_22"), (date(2021, 5, 31), "shared_rate_to_25")]
)
def test_the_shared_accommodation_rate_starts_at_25_from_31_may_2021(as_at: date, duty: str) -> None:
    here = options("1998-01-01", as_at=as_at)
    assert {key for key in here.case.duties if key.startswith("shared_rate")} == {duty}


@pytest.mark.parametrize(
    ("as_at", "duty"), [(date(2026, 4, 30), "tenancy_before_2026"), (date(2026, 5, 1), "tenancy_since_2026")]
)
def test_a_private_tenancy_has_no_fixed_end_and_no_section_21_from_1_may_2026(as_at: date, duty: str) -> None:
    here = options(as_at=as_at)
    assert {key for key in here.case.duties if key.startswith("tenancy_")} == {duty}


def test_the_rules_for_private_tenancies_are_not_said_of_housing_associations() -> None:
    assert "private landlord" in duties.TENANCY_SINCE_2026.plain
    """RRA25 s.145(8), SI 2026/421 reg.2: registered provider and social housing, both."""
    assert "registered provider lets as social housing is not under these rules yet" in duties.TENANCY_SINCE_2026.plain
    assert "section 21" in offers.SOCIAL.plain


@pytest.mark.parametrize(("as_at", "registered"), [(date(2023, 10, 27), False), (date(2023, 10, 28), True)])
def test_homes_at_16_and_17_have_to_be_registered_from_28_october_2023(as_at: date, registered: bool) -> None:
    assert ("registered_home" in options("2006-12-01", "looked_after", as_at=as_at).case.duties) is registered


def test_staying_close_is_never_on_the_list_while_its_start_is_not_confirmed() -> None:
    assert any("Staying Close" in words and "not confirmed" in words for words in options().case.left_open)
    assert not [one for one in OFFERS if "close" in one.key]
    assert not any("Staying Close" in words for words in options(status="qualifying").case.left_open)


# --- money and lettings, as the law was read again on 29 November 2026 --------------------------------------------


@pytest.mark.parametrize(
    ("status", "rates"),
    [
        ("care_leaver", {"shared_rate_to_25"}),
        ("qualifying", {"shared_rate_other_ways"}),
        ("not_sure", {"shared_rate_to_25", "shared_rate_other_ways"}),
    ],
)
@pytest.mark.parametrize("money", ["enough", "not_sure", "not_enough"])
def test_time_in_care_frees_from_the_shared_rate_only_who_was_an_eligible_or_relevant_child(
    status: str, rates: set[str], money: str
) -> None:
    """UC13 reg.8, Sch.4 para.29(2); SI 2021/546. It bears on whether they can pay, so it is said whatever they can."""
    here = options(status=status, money=money)
    assert {key for key in here.case.duties if key.startswith("shared_rate")} == rates


def test_who_only_qualifies_is_asked_about_the_other_ways_out_of_the_shared_rate() -> None:
    """UC13 Sch.4 para.29(4): three months in hostels, from 16."""
    plain = duties.SHARED_RATE_OTHER_WAYS.plain
    assert all(word in plain for word in ("hostels", "disability", "child of their own", "Housing benefit"))


@pytest.mark.parametrize(
    "more",
    [
        {"support_level": "regular"},
        {"support_level": "intensive"},
        {"support_level": "not_sure"},
        {"money": "not_enough"},
        {"home": "not_sure"},
    ],
)
def test_rent_of_a_supported_home_comes_from_housing_benefit(more: dict[str, str]) -> None:
    """UC13 Sch.1 paras 3, 3A, 3B: clause 21.28."""
    duty = options(**more).case.duties["supported_rent"]
    assert "21.28" in duty.clauses and "UC13 Sch.1 para.3" in duty.cites


@pytest.mark.parametrize("home", ["looking", "not_sure", "ends", "stay"])
def test_nobody_of_16_or_17_is_told_to_claim_housing_benefit(home: str) -> None:
    """CLCA00 s.6: not for eligible or relevant children."""
    for status in ("looked_after", "care_leaver", "not_sure"):
        assert "supported_rent" not in options(AT_17, status, home, support_level="regular").case.duties


@pytest.mark.parametrize(("as_at", "said"), [(date(2026, 4, 30), False), (date(2026, 5, 1), True)])
def test_rent_in_advance_and_a_no_because_of_benefits_are_spoken_of_from_1_may_2026(as_at: date, said: bool) -> None:
    """RRA25 ss.8, 33; SI 2026/421 regs 2, 3."""
    here = options(as_at=as_at)
    words = " ".join(action.text for duty in here.case.duties.values() for action in duty.actions)
    assert (f"{RENT_IN_ADVANCE} in advance" in words) is said
    assert ("because of benefits or children" in words) is said
    assert "fair_letting" in here.case.duties


def test_a_private_home_comes_with_the_right_to_rent_and_a_way_to_answer_discrimination() -> None:
    """IA14 s.22 and EqA10 s.33, neither read in words: clauses 20.41, 20.42, 25.40, the last for immigration too."""
    fair = options().case.duties["fair_letting"]
    assert {"20.41", "20.42", "25.40"} <= set(fair.clauses)
    assert {"20.42", "25.40"} <= set(RIGHT_TO_RENT.clauses)
    assert {"EqA10 s.33", "IA14 s.22"} <= set(fair.cites)
    assert "was not seen" in fair.plain


@pytest.mark.parametrize(
    ("born", "status", "duty"),
    [
        (AT_19, "care_leaver", "no_connection_bar"),
        (AT_17, "looked_after", "no_connection_bar"),
        (AT_19, "qualifying", "social"),
    ],
)
def test_whoever_is_kept_off_the_register_is_told_why_in_writing_and_can_ask_for_a_review(
    born: str, status: str, duty: str
) -> None:
    """HA96 ss.160ZA(9), (10), 166A(9)(b), (c): only those on the register bid."""
    told = options(born, status).case.duties[duty]
    assert any("HA96 s.160ZA(9)" in action.cites for action in told.actions)
    assert "20.43" in told.clauses


def test_staying_close_is_named_by_its_section_and_promised_to_nobody() -> None:
    """CA89 s.23CZAA, seen; its start was not."""
    (words,) = (words for words in options().case.left_open if "Staying Close" in words)
    assert "23CZAA" in words and "not confirmed" in words
