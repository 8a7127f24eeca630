"""Disagreement: a safe home first, the right route, and its clock to the day. Housing Act 1996 sections 202 to 204."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from decision_trees.engine.advice import Outcome, Source
from decision_trees.engine.walk import Walk
from decision_trees.pathways.disagreement import complaints, outcomes, reviews
from tests.trees.cases import NOW, follow

SAFE = {"tonight": "yes", "urgent": "no"}


def unhappy(subject: str, as_at: date | str = NOW, **more: str) -> Walk:
    """A young person, safe for now, who is unhappy about something."""
    return follow("disagreement", {**SAFE, "who": "young_person", "subject": subject, **more}, as_at)


def homeless_decision(stage: str, as_at: date | str = NOW, **more: str) -> Walk:
    """A decision on what is owed, unless another kind of decision is named; no reviewer wrote before deciding."""
    return unhappy(
        "homelessness",
        as_at,
        stage=stage,
        **{"reviewed": "other", "answered_reviewer": "no", "how_told": "received", **more},
    )


def days_ago(count: int) -> str:
    return str(NOW - timedelta(days=count))


def due(end: Walk, provision: str) -> list[date]:
    """The days on which something is due by this provision, in the result and its duties."""
    assert isinstance(end.at, Outcome)
    given = [*end.at.actions, *(action for duty in end.case.duties.values() for action in duty.actions)]
    days = [action.deadline.due(end.case.days) for action in given if provision in action.cites]
    return [day for day in days if day and day != NOW]


# Safe meanwhile


@pytest.mark.parametrize("tonight", ["no", "not_sure"])
def test_never_argue_over_an_empty_bed(tonight: str) -> None:
    """A 17 year old without a safe bed: the bed and a solicitor today, and the complaint as well."""
    end = follow(
        "disagreement", {"tonight": tonight, "who": "young_person", "subject": "children", "process": "going_on"}
    )
    assert {"bed_tonight", "urgent_remedies"} <= set(end.case.duties)
    assert end.at.key == "childrens_complaint"


@pytest.mark.parametrize("urgent, there", [("yes", True), ("not_sure", True), ("no", False)])
def test_where_something_is_about_to_stop_a_solicitor_is_rung_today(urgent: str, there: bool) -> None:
    end = follow("disagreement", {**SAFE, "urgent": urgent, "who": "provider"})
    assert ("urgent_remedies" in end.case.duties) is there


# Between services


@pytest.mark.parametrize(
    "tried, step",
    [
        ("none", "workers_talk"),
        ("workers", "managers_decide"),
        ("managers", "heads_decide"),
        ("heads", "directors_decide"),
        ("not_sure", "workers_talk"),
    ],
)
def test_services_go_one_step_up_from_what_was_tried(tried: str, step: str) -> None:
    assert follow("disagreement", {**SAFE, "who": "services", "level": tried}).at.key == step


def test_every_step_between_services_keeps_the_young_person_housed_and_is_only_suggested() -> None:
    for end in outcomes.NEXT_STEP.values():
        assert end.actions[0].deadline.source is Source.SUGGESTED
        assert any("the home and the support going" in action.text for action in end.actions)


def test_when_both_are_unhappy_the_young_person_s_route_does_not_wait_for_the_services() -> None:
    end = follow(
        "disagreement",
        {
            **SAFE,
            "who": "both",
            "subject": "homelessness",
            "stage": "decided",
            "reviewed": "other",
            "told_on": days_ago(3),
        },
    )
    assert end.at.key == "ask_for_review"
    assert "between_services" in end.case.duties


def test_a_provider_or_landlord_leads_to_the_pathway_on_a_home_at_risk() -> None:
    end = follow("disagreement", {**SAFE, "who": "provider"})
    assert isinstance(end.at, Outcome)
    assert end.at.hand_over == ("tenancy-at-risk",)


# E21: the wrong complaints procedure


def test_e21_a_complaint_about_social_care_never_goes_to_the_general_procedure() -> None:
    """A council answered complaints about children's services by its general procedure, and was late at stage two."""
    end = unhappy("children", process="going_on")
    assert end.at.key == "childrens_complaint"
    assert "general procedure is the wrong one" in complaints.CHILDRENS_COMPLAINT.plain
    assert "complaints" in complaints.CHILDRENS_COMPLAINT.services
    assert any("advocate" in action.text.lower() for action in complaints.CHILDRENS_COMPLAINT.actions)


def test_e21_each_stage_of_that_procedure_has_its_time_in_law() -> None:
    timed = {cite: action.deadline for action in complaints.CHILDRENS_COMPLAINT.actions for cite in action.cites}
    for cite, words in {
        "CRP06 reg.14": "10 working days",
        "CRP06 reg.17": "25 working days",
        "CRP06 reg.18": "20 working days",
    }.items():
        assert words in timed[cite].words
        assert timed[cite].source is Source.LAW


def test_e21_a_complaint_made_on_sunday_22_november_2026_is_answered_by_4_december() -> None:
    assert due(unhappy("children", process="going_on"), "CRP06 reg.14") == [date(2026, 12, 4)]


def test_e21_someone_not_sure_what_it_is_about_gets_an_advocate_and_keeps_the_short_clock() -> None:
    end = unhappy("not_sure")
    assert end.at.key == "find_the_route"
    assert end.case.to_find_out
    assert "HA96 s.202" in end.at.cites


@pytest.mark.parametrize("subject, key", [("register", "register_review"), ("conduct", "complaint")])
def test_each_kind_of_decision_has_its_own_route(subject: str, key: str) -> None:
    assert unhappy(subject, process="going_on").at.key == key


@pytest.mark.parametrize(
    "process, there", [("finished", True), ("over_time", True), ("not_sure", True), ("going_on", False)]
)
def test_the_ombudsman_comes_when_the_council_has_finished_or_is_over_its_time(process: str, there: bool) -> None:
    for subject in ("children", "register", "conduct"):
        assert ("ombudsman" in unhappy(subject, process=process).case.duties) is there


# The 21 days


@pytest.mark.parametrize("ago, key", [(0, "ask_for_review"), (20, "ask_for_review"), (21, "review_late")])
def test_the_day_they_were_told_is_the_first_of_the_21(ago: int, key: str) -> None:
    assert homeless_decision("decided", told_on=days_ago(ago)).at.key == key


def test_told_on_1_november_the_last_day_is_21_november() -> None:
    end = homeless_decision("decided", "2026-11-05", told_on="2026-11-01")
    assert due(end, "HA96 s.202") == [date(2026, 11, 21)]


@pytest.mark.parametrize("told", ["not_sure", "2026-11", "2026"])
def test_not_knowing_the_day_is_no_reason_to_say_it_is_too_late(told: str) -> None:
    end = homeless_decision("decided", told_on=told)
    assert end.at.key == "ask_for_review"
    assert end.case.to_find_out or told == "2026-11"


def test_someone_not_sure_how_far_it_has_gone_asks_for_a_review_today() -> None:
    assert homeless_decision("not_sure").at.key == "ask_for_review"


def test_too_late_is_not_the_end() -> None:
    assert "can allow longer" in reviews.REVIEW_LATE.plain


def test_without_a_decision_the_decision_is_asked_for_in_writing() -> None:
    end = homeless_decision("no_decision")
    assert end.at.key == "ask_for_a_decision"
    assert "HA96 s.184" in end.at.cites


# The time a review may take


@pytest.mark.parametrize("kind, weeks", [("steps", 3), ("other", 8), ("referral", 10), ("appointed", 12)])
def test_a_review_is_in_time_to_the_last_day_and_overdue_the_day_after(kind: str, weeks: int) -> None:
    def after(days: int) -> Walk:
        return homeless_decision("waiting", reviewed=kind, review_asked=days_ago(days))

    assert after(7 * weeks - 1).at.key == "review_running"
    assert after(7 * weeks).at.key == "review_overdue"


@pytest.mark.parametrize("kind, weeks", [("steps", 3), ("other", 8), ("referral", 10), ("appointed", 12)])
def test_an_overdue_review_gives_the_day_for_an_appeal(kind: str, weeks: int) -> None:
    asked = NOW - timedelta(weeks=weeks, days=1)
    end = homeless_decision("waiting", reviewed=kind, review_asked=str(asked))
    last = asked + timedelta(weeks=weeks, days=-1)
    assert last in due(end, "SI 2018/223 reg.9")
    assert due(end, "HA96 s.204") == [last + timedelta(days=20)]


@pytest.mark.parametrize("days, key", [(20, "review_running"), (21, "review_overdue"), (84, "review_overdue")])
def test_not_knowing_what_the_review_is_of_the_shortest_time_is_counted_on(days: int, key: str) -> None:
    end = homeless_decision("waiting", reviewed="not_sure", review_asked=days_ago(days))
    assert end.at.key == key
    assert end.case.to_find_out


@pytest.mark.parametrize(
    "kind, due_day",
    [
        ("steps", "2026-11-22"),
        ("other", "2026-12-27"),
        ("notice", "2026-12-27"),
        ("referral", "2027-01-10"),
        ("appointed", "2027-01-24"),
    ],
)
def test_a_review_asked_for_on_2_november_2026_is_due_on_this_day(kind: str, due_day: str) -> None:
    """SI 2018/223 regulation 9: the weeks begin with the day of the request."""
    end = homeless_decision("waiting", reviewed=kind, review_asked="2026-11-02")
    assert end.case.days["review_due"] == date.fromisoformat(due_day)
    assert any(
        key.endswith("_time") and duty.actions[0].deadline.due(end.case.days) == date.fromisoformat(due_day)
        for key, duty in end.case.duties.items()
    )


@pytest.mark.parametrize("kind, there", [("steps", True), ("not_sure", True), ("other", False), ("referral", False)])
def test_in_a_review_of_three_weeks_the_reasons_have_two(kind: str, there: bool) -> None:
    """Someone was told that new facts could be sent in until the last day."""
    end = homeless_decision("waiting", reviewed=kind, review_asked="2026-11-09")
    given = [action.deadline for duty in end.case.duties.values() for action in duty.actions]
    due_days = [deadline.due(end.case.days) for deadline in given if "within 2 weeks" in deadline.words]
    assert due_days == ([date(2026, 11, 22)] if there else [])


def test_a_decision_of_10_february_2028_has_the_leap_day_in_its_21() -> None:
    end = homeless_decision("decided", "2028-02-20", told_on="2028-02-10")
    assert isinstance(end.at, Outcome)
    assert end.at.actions[0].deadline.due(end.case.days) == date(2028, 3, 1)


def test_the_last_of_the_21_days_does_not_move_on_from_a_sunday() -> None:
    end = homeless_decision("decided", told_on="2026-11-02")
    assert isinstance(end.at, Outcome)
    assert end.at.actions[0].deadline.due(end.case.days) == NOW
    assert NOW.strftime("%A") == "Sunday"


def test_after_an_overdue_review_s_21_days_it_says_that_the_court_has_to_allow_the_appeal() -> None:
    end = homeless_decision("waiting", reviewed="steps", review_asked="2026-08-01")
    assert end.at.key == "review_overdue"
    assert "only with the court's permission" in reviews.REVIEW_OVERDUE.plain


def test_h1_no_end_here_says_that_somebody_can_or_cannot_be_intentionally_homeless() -> None:
    ends = [end for part in (complaints, outcomes, reviews) for end in vars(part).values() if isinstance(end, Outcome)]
    assert len(ends) > 15
    assert not any("intentional" in end.plain + "".join(action.text for action in end.actions) for end in ends)


# Appeal


@pytest.mark.parametrize("ago, key", [(20, "appeal"), (21, "appeal"), (22, "appeal_late")])
def test_an_appeal_is_not_called_late_before_both_ways_of_counting_say_so(ago: int, key: str) -> None:
    """Whether the day they were told counts is not said, so the last day shown is the safe one."""
    assert homeless_decision("reviewed", review_told=days_ago(ago)).at.key == key


def test_the_last_day_shown_for_an_appeal_is_the_safe_one() -> None:
    end = homeless_decision("reviewed", review_told="2026-11-10")
    assert due(end, "HA96 s.204") == [date(2026, 11, 30)]


def test_not_knowing_the_day_of_the_result_is_no_reason_to_say_it_is_too_late() -> None:
    assert homeless_decision("reviewed", review_told="not_sure").at.key == "appeal"


# Data


@pytest.mark.parametrize("as_at, key", [("2026-06-18", "data"), ("2026-06-19", "data_since_2026")])
def test_a_data_protection_complaint_has_30_days_from_19_june_2026(as_at: str, key: str) -> None:
    assert unhappy("data", as_at).at.key == key


@pytest.mark.parametrize("as_at, said", [("2018-05-24", True), ("2018-05-25", False)])
def test_before_25_may_2018_it_says_that_the_older_act_was_not_checked(as_at: str, said: bool) -> None:
    assert any("1998" in words for words in unhappy("data", as_at).case.unsettled) is said


# A letter that lay at the office, and what the pathway on homelessness was told


@pytest.mark.parametrize("how", ["office", "not_sure"])
@pytest.mark.parametrize(
    ("answers", "duty"),
    [
        ({"stage": "decided", "told_on": days_ago(30)}, "left_at_the_office"),
        ({"stage": "reviewed", "review_told": days_ago(30)}, "result_at_the_office"),
    ],
)
def test_a_letter_that_lay_at_the_office_may_still_be_in_time_when_it_looks_late(
    how: str, answers: dict[str, str], duty: str
) -> None:
    """HA96 ss.184(6), 203(8): it counts as given after a reasonable time, and neither says on which day."""
    assert duty in homeless_decision(how_told=how, **answers).case.duties
    assert duty not in homeless_decision(how_told="received", **answers).case.duties


@pytest.mark.parametrize(
    "answers", [{"stage": "decided", "told_on": days_ago(20)}, {"stage": "reviewed", "review_told": days_ago(19)}]
)
def test_how_a_letter_came_is_not_asked_while_the_time_runs(answers: dict[str, str]) -> None:
    assert "how_told" not in homeless_decision(**answers).case.steps


@pytest.mark.parametrize(
    ("before", "reviewed"),
    [
        ({"council_decided": "intentional"}, "other"),
        ({"council_decided": "no_duty"}, "other"),
        ({"council_decided": "steps"}, "steps"),
        ({"council_decided": "interim"}, "interim"),
        ({"council_decided": "offer", "offer_decided": "final_at_relief"}, "final_offer"),
        ({"council_decided": "offer", "offer_decided": "other"}, "home"),
        ({"council_decided": "referred", "referral_decided": "notice"}, "notice"),
        ({"council_decided": "referred", "referral_decided": "agreed"}, "referral"),
        ({"council_decided": "referred", "referral_decided": "appointed"}, "appointed"),
    ],
)
def test_the_decision_and_the_day_that_the_pathway_on_homelessness_was_told_are_not_asked_again(
    before: dict[str, str], reviewed: str
) -> None:
    """HA96 s.202(1): one decision, one day, one clock."""
    end = follow(
        "disagreement",
        {
            **SAFE,
            "who": "young_person",
            "subject": "homelessness",
            "stage": "decided",
            "told_on": days_ago(5),
            **before,
        },
    )
    assert end.case.steps["reviewed"].branch == reviewed
    if reviewed != "interim":
        assert due(end, "HA96 s.202")[0] == NOW + timedelta(days=15)
