"""Can we share this? Consent is not the gate; where an Act asks for agreement, it is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Advice
from decision_trees.engine.walk import Walk
from decision_trees.law import PROVISIONS, Confidence
from decision_trees.law.limits import DATA_COMPLAINT, SUBJECT_ACCESS_LONGER
from decision_trees.pathways.sharing_information import duties, outcomes, records_requests
from decision_trees.shared.teams import HOUSING
from kept import cases
from tests.trees.cases import NOW, follow

TREE = "sharing-information"
PART = {
    "what_is_shared": "part",
    "share_for_safety": "no",
    "share_purpose": "yes",
    "who_receives": "public",
    "says_no_to_sharing": "no",
    "told_what_is_shared": "yes",
    "able_to_decide_on_sharing": "yes",
}
RECORDS = {
    "what_is_shared": "own_records",
    "who_asks_for_records": "self",
    "doubt_about_identity": "no",
    "who_holds_records": "county",
}
SAID = [
    each
    for module in (outcomes, duties, records_requests)
    for each in vars(module).values()
    if isinstance(each, Advice)
]


def share(as_at: date | str = NOW, **answers: Any) -> Walk:
    return follow(TREE, {**PART, **answers}, as_at)


def notice(what: str, agrees: str = "yes", as_at: date | str = NOW) -> Walk:
    return follow(TREE, {**PART, "what_is_shared": what, "agrees_to_notice": agrees}, as_at)


def records(received: str, as_at: date | str = NOW, **answers: Any) -> Walk:
    return follow(TREE, {**RECORDS, "request_received": received, **answers}, as_at)


def copy_due(received: str) -> date | None:
    end = records(received, received)
    action = next(action for action in outcomes.OWN_RECORDS.actions if action.deadline is duties.IN_TIME)
    return action.deadline.due(end.case.days)


# Consent is not the gate


def test_part_of_a_plan_goes_to_a_council_on_a_public_task_and_consent_is_not_asked_for() -> None:
    end = share()
    assert end.at.key == "share_what_is_needed"
    assert "agrees_to_sharing" not in end.case.steps
    assert "not consent" in end.at.plain
    assert "UKGDPR art.6" in end.at.cites


@pytest.mark.parametrize("told", ["no", "not_sure"])
def test_not_being_told_does_not_bar_sharing_but_comes_first(told: str) -> None:
    end = share(told_what_is_shared=told)
    assert end.at.key == "share_what_is_needed"
    assert "tell_them_first" in end.case.duties


def test_lawful_basis_openness_agreement_and_consent_to_a_service_are_kept_apart() -> None:
    assert all(any("agree to a service" in words for words in each.not_considered) for each in SAID)
    asked = {step.fact.key for here in cases.every(PATHWAYS[TREE], NOW) for step in here.case.steps.values()}
    assert {"share_purpose", "told_what_is_shared", "says_no_to_sharing", "agrees_to_sharing"} <= asked


def test_no_result_says_that_a_signature_is_needed() -> None:
    texts = [text for each in SAID for text in (each.plain, *(action.text for action in each.actions))]
    assert not any("sign" in text.lower().split() or "consent form" in text.lower() for text in texts)


# Safety


def test_police_who_ask_for_the_address_of_a_missing_child_are_told_without_consent() -> None:
    end = follow(TREE, {"what_is_shared": "part", "share_for_safety": "yes"})
    assert end.at.key == "share_to_protect"
    assert "without consent" in end.at.plain


@pytest.mark.parametrize("what", ["part", "more", "referral", "family", "placed", "not_sure"])
def test_safety_comes_before_every_other_question_about_sharing(what: str) -> None:
    assert follow(TREE, {"what_is_shared": what, "share_for_safety": "yes"}).at.key == "share_to_protect"


def test_not_sure_about_safety_is_asked_of_the_safeguarding_lead_the_same_day() -> None:
    end = share(share_for_safety="not_sure")
    assert "ask_safeguarding_lead" in end.case.duties
    assert end.case.duties["ask_safeguarding_lead"].actions[0].deadline.words == "today"


# Only what is needed


def test_a_landlord_who_asks_for_a_diagnosis_does_not_get_it() -> None:
    assert follow(TREE, {"what_is_shared": "more", "share_for_safety": "no"}).at.key == "narrow_or_refuse"


def test_a_whole_file_is_refused_or_narrowed_whoever_asks_for_it() -> None:
    end = share(what_is_shared="more")
    assert end.at.key == "narrow_or_refuse"
    assert "who_receives" not in end.case.steps
    assert "whole file" in end.at.plain


@pytest.mark.parametrize("unknown", ["share_purpose", "who_receives"])
def test_not_knowing_what_for_or_to_whom_shares_nothing_and_holds_up_no_help(unknown: str) -> None:
    end = share(**{unknown: "not_sure"})
    assert end.at.key == "ask_what_is_needed"
    assert "holds up no help" in end.at.plain
    assert end.case.to_find_out


def test_what_is_not_needed_is_not_shared() -> None:
    assert share(share_purpose="no").at.key == "narrow_or_refuse"


@pytest.mark.parametrize(
    ("agrees", "end"), [("yes", "share_as_agreed"), ("no", "do_not_share"), ("not_sure", "do_not_share")]
)
def test_a_private_landlord_gets_only_what_the_young_person_freely_agrees_to(agrees: str, end: str) -> None:
    assert share(who_receives="private", agrees_to_sharing=agrees).at.key == end


@pytest.mark.parametrize("able", ["no", "not_sure"])
def test_a_yes_from_somebody_who_may_not_understand_it_gives_a_landlord_nothing(able: str) -> None:
    end = share(who_receives="private", able_to_decide_on_sharing=able, agrees_to_sharing="yes")
    assert end.at.key == "do_not_share"
    assert "check_understanding" in end.case.duties


# Objection, and being able to decide


def test_a_young_person_who_takes_back_a_yes_after_a_row_is_heard_and_sharing_stops() -> None:
    end = share(says_no_to_sharing="yes")
    assert end.at.key == "stop_and_weigh"
    assert any(action.deadline.words == "within 1 working day" for action in end.at.actions)
    assert "share it all the same" in end.at.plain, "an objection is weighed; it is no absolute veto"


def test_not_sure_whether_they_object_means_that_they_are_told_and_asked_first() -> None:
    assert "tell_them_first" in share(says_no_to_sharing="not_sure").case.duties


@pytest.mark.parametrize("able", ["no", "not_sure"])
def test_from_16_people_are_presumed_able_and_a_doubt_is_checked_for_this_decision(able: str) -> None:
    duty = share(able_to_decide_on_sharing=able).case.duties["check_understanding"]
    assert "From 16 on, people are taken to be able to decide" in duty.plain
    assert "MCA05 s.1" in duty.cites


# Where an Act asks for agreement


NOTICES = [
    ("referral", "refer", "not_referred", "HA96 s.213B"),
    ("family", "tell_childrens_services", "family_not_told", "HA96 s.213A"),
    ("placed", "tell_school_and_health", "school_and_health_not_told", "HA96 s.213AA"),
]


@pytest.mark.parametrize(("what", "end", "none", "section"), NOTICES)
def test_three_notices_need_agreement_each_under_its_own_section(what: str, end: str, none: str, section: str) -> None:
    assert notice(what).at.key == end
    assert section in notice(what).at.cites
    for agrees in ("no", "not_sure"):
        assert notice(what, agrees).at.key == none
        assert section in notice(what, agrees).at.cites


def test_agreement_under_the_housing_act_and_consent_to_share_are_two_questions() -> None:
    for what, *_ in NOTICES:
        assert "agrees_to_sharing" not in notice(what).case.steps
    assert "agrees_to_notice" not in share(who_receives="private", agrees_to_sharing="yes").case.steps


def test_a_child_who_refuses_a_referral_to_housing_is_still_housed_by_childrens_services() -> None:
    end = notice("referral", "no")
    assert any("under 18" in action.text and "CA89 s.20" in action.cites for action in end.at.actions)
    assert "homeless-16-17" in end.at.hand_over


def test_a_school_or_the_police_are_not_said_to_owe_the_duty_to_refer() -> None:
    assert "not on the list can still help them to apply" in outcomes.REFER.plain


def test_the_notice_to_school_and_health_is_not_for_the_home_that_ends_the_main_duty() -> None:
    assert "not for a home that ends the main duty" in outcomes.TELL_SCHOOL_AND_HEALTH.plain
    assert "14 days" in outcomes.TELL_SCHOOL_AND_HEALTH.actions[0].deadline.words


def test_the_duty_to_refer_starts_on_1_october_2018_and_the_person_chooses_the_authority() -> None:
    """Housing Act 1996 s.213B. Before that day a referral is sharing like any other."""
    assert notice("referral", as_at="2018-10-01").at.key == "refer"
    assert notice("referral", as_at="2018-09-30").at.key == "share_what_is_needed"
    assert "authority they choose" in outcomes.REFER.actions[0].text


def test_telling_school_and_health_starts_on_1_september_2026() -> None:
    """Housing Act 1996 s.213AA."""
    assert notice("placed", as_at="2026-09-01").at.key == "tell_school_and_health"
    assert notice("placed", as_at="2026-08-31").at.key == "share_what_is_needed"


def test_no_agreement_costs_no_help_and_does_not_stop_sharing_for_safety() -> None:
    for what, _, _, _ in NOTICES:
        plain = notice(what, "no").at.plain
        assert "Help goes on as before" in plain
        assert "safety can still be shared" in plain


def test_the_duty_to_share_of_the_2026_act_is_relied_on_nowhere() -> None:
    """Its start is not confirmed."""
    cited = {cite for each in SAID for cite in (*each.cites, *(c for action in each.actions for c in action.cites))}
    assert not cited & {"CWSA26 s.4", "CA04 s.16LA"}


# D6: the right of access, which S2 gets wrong twice


def test_d6_a_request_needs_no_writing_no_form_and_no_proof_of_address() -> None:
    assert "any form, spoken too" in outcomes.OWN_RECORDS.plain
    assert "Proof of address is not a rule" in duties.ASK_FOR_IDENTITY.plain


@pytest.mark.parametrize(
    ("received", "due"),
    [
        ("2026-09-03", date(2026, 10, 5)),  # 3 October is a Saturday
        ("2026-11-22", date(2026, 12, 22)),
        ("2026-01-31", date(2026, 3, 2)),  # no 31 February: the 28th, a Saturday, so Monday
        ("2024-01-31", date(2024, 2, 29)),  # the last day of a leap February, a Thursday
        ("2026-11-25", date(2026, 12, 29)),  # Christmas Day, Boxing Day kept on Monday, a weekend between
        ("2026-02-10", date(2026, 3, 10)),  # 28 days: fewer than 30
        ("2026-12-01", date(2027, 1, 4)),  # New Year's Day, then a weekend
        ("2026-03-03", date(2026, 4, 7)),  # Good Friday to Easter Monday
        ("2027-01-29", date(2027, 3, 1)),  # no 29 February: the 28th, a Sunday, so Monday
    ],
)
def test_d6_the_time_is_a_calendar_month_and_then_the_next_working_day(received: str, due: date) -> None:
    assert copy_due(received) == due


def test_d6_thirty_days_is_said_to_be_wrong_for_records_and_right_for_complaints() -> None:
    assert f"not {DATA_COMPLAINT}" in outcomes.OWN_RECORDS.plain
    assert str(DATA_COMPLAINT) == "30 days"
    assert f"{DATA_COMPLAINT}" in duties.ACKNOWLEDGE_IN_30_DAYS.plain


def test_d6_identity_is_asked_for_only_where_there_is_real_doubt() -> None:
    assert "ask_for_identity" in records("2026-11-20", doubt_about_identity="yes").case.duties
    for doubt in ("no", "not_sure"):
        assert "ask_for_identity" not in records("2026-11-20", doubt_about_identity=doubt).case.duties


def test_d6_a_longer_time_is_possible_only_if_said_in_the_first_month() -> None:
    action = next(action for action in outcomes.OWN_RECORDS.actions if str(SUBJECT_ACCESS_LONGER) in action.text)
    assert action.deadline.words == "within the first month"


def test_the_clock_can_stop_since_5_february_2026() -> None:
    assert "clock_can_stop" in records("2026-02-05", "2026-02-05").case.duties
    assert "clock_can_stop" not in records("2026-02-04", "2026-02-04").case.duties


@pytest.mark.parametrize(("as_at", "late"), [("2026-10-05", False), ("2026-10-06", True)])
def test_an_answer_is_late_on_the_day_after_the_last_day_and_still_owed(as_at: str, late: bool) -> None:
    end = records("2026-09-03", as_at)
    assert ("already_late" in end.case.duties) is late
    assert end.at.key == "own_records"


def test_not_knowing_when_a_request_came_in_is_found_out_and_neither_late_nor_in_time() -> None:
    end = records("not_sure")
    assert end.case.steps["answer_late"].branch == "not_clear"
    assert end.case.to_find_out


def test_a_parent_does_not_get_a_teenagers_records_in_their_own_name() -> None:
    end = follow(TREE, {**RECORDS, "who_asks_for_records": "other"})
    assert end.at.key == "not_their_records"


@pytest.mark.parametrize("asker", ["for_them", "not_sure"])
def test_someone_who_asks_for_the_young_person_is_checked_with_the_young_person(asker: str) -> None:
    assert "check_authority" in records("2026-11-20", who_asks_for_records=asker).case.duties


# Complaints about information


@pytest.mark.parametrize(("received", "covered"), [("2026-06-18", False), ("2026-06-19", True), ("not_sure", True)])
def test_complaints_received_since_19_june_2026_are_acknowledged_in_30_days(received: str, covered: bool) -> None:
    end = follow(TREE, {"what_is_shared": "complaint", "request_received": received}, "2026-07-01")
    assert ("acknowledge_complaint" in end.case.duties) is covered
    if received == "2026-06-19":
        action = end.case.duties["acknowledge_complaint"].actions[0]
        assert action.deadline.due(end.case.days) == date(2026, 7, 18), "the day it came in is the first of the 30"


def test_before_19_june_2026_no_time_limit_for_complaints_is_claimed() -> None:
    end = follow(TREE, {"what_is_shared": "complaint"}, "2026-06-18")
    assert end.at.key == "data_complaint"
    assert "acknowledge_complaint" not in end.case.duties


# Where a request for records goes


@pytest.mark.parametrize(
    "holder, duty",
    [
        ("county", "request_to_county"),
        ("district", "request_to_district"),
        ("other", "request_elsewhere"),
        ("several", "request_to_each"),
        ("not_sure", "request_to_each"),
    ],
)
def test_a_request_for_records_goes_to_whoever_holds_them(holder: str, duty: str) -> None:
    """UK GDPR article 15: each controller answers for itself. Who does not know, asks each today."""
    end = records("2026-11-20", who_holds_records=holder)
    assert end.at.key == "own_records"
    assert [key for key in end.case.duties if key.startswith("request_")] == [duty]


def test_a_young_person_housed_by_a_district_asks_the_district_and_not_the_county_alone() -> None:
    end = records("2026-11-20", who_holds_records="district")
    assert HOUSING in end.case.duties["request_to_district"].services


def test_a_worry_about_harm_moves_no_day() -> None:
    """Data Protection Act 2018 Schedule 3: at most a part is held back, and that is cited as not read."""
    held_back = [action for action in outcomes.OWN_RECORDS.actions if "DPA18 Sch.3" in action.cites]
    assert len(held_back) == 1
    assert PROVISIONS["DPA18 Sch.3"].confidence is not Confidence.CONFIRMED
    assert copy_due("2026-11-20") == date(2026, 12, 21), "20 December is a Sunday"


def test_the_name_of_the_commissioner_changes_only_when_its_day_is_seen() -> None:
    """Data (Use and Access) Act 2025 section 119: its first day was not seen on 29 November 2026."""
    assert not PROVISIONS["DUAA25 s.119"].in_force_on(date(2099, 1, 1))
    assert "DUAA25 s.119" in outcomes.DATA_COMPLAINT.cites
