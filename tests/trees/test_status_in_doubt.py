"""What a status review says is certain, what would bring rights back, and what is never asserted or hidden in doubt."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Confidence
from decision_trees.engine.case import Case
from decision_trees.engine.explain import changes
from decision_trees.pathways.leaving_care_status.section_20 import show_weeks_ahead
from decision_trees.pathways.leaving_care_status.status import status as known_status
from tests.trees.cases import back_home, period, status

TODAY = date(2026, 11, 29)
AT_17, AT_18, AT_19 = "2009-05-01", "2008-11-01", "2007-05-10"
LEFT = [period("2023-01-01", "2026-02-28")]


def said(**answers: Any) -> tuple[str, set[str]]:
    end = status(TODAY, answers)
    return end.at.key, set(end.case.duties)


# --- a doubtful higher status never hides a certain lower one --------------------------------------------------


def test_a_home_that_the_council_arranged_does_not_hide_that_76_days_at_17_qualify() -> None:
    """29 November 2026: CA89 s.24(1B); PNO02 art.4."""
    end = status(TODAY, {"born": AT_18, "care": [period("2026-08-17", "2026-10-31")], "arranged": "yes"})
    assert end.at.key == "status_review"
    assert {"at_least_qualifying", "look_at_substance"} <= end.case.duties.keys()
    assert "PNO02 art.4" in end.case.duties["at_least_qualifying"].cites


def test_a_home_that_the_council_arranged_is_no_floor_by_itself() -> None:
    """A home under section 17 or Part 7 is not "looked after, accommodated or fostered": CA89 s.24(2)."""
    assert said(born=AT_19, arranged="yes") == ("status_review", {"look_at_substance"})


@pytest.mark.parametrize("where", ["voluntary", "childrens_home", "health_education"])
def test_another_home_at_16_is_a_floor_while_an_arranged_one_is_looked_at(where: str) -> None:
    """CA89 s.24(2)(b)-(d)."""
    assert "at_least_qualifying" in said(born=AT_19, arranged="not_sure", elsewhere=where)[1]


def test_private_fostering_at_16_is_no_floor_because_it_is_not_settled_itself() -> None:
    """CA89 s.66(1): under 16, or under 18 if disabled."""
    assert said(born=AT_19, arranged="yes", elsewhere="privately_fostered")[1] == {"look_at_substance"}
    alone = status(TODAY, {"born": AT_19, "elsewhere": "privately_fostered"})
    assert (alone.at.key, alone.at.confidence) == ("qualifying_privately_fostered", Confidence.UNSETTLED)
    assert any("disabled" in words for words in alone.case.to_find_out)


def test_special_guardianship_is_a_floor_where_nobody_knows_of_time_looked_after() -> None:
    """CA89 s.24(1A)."""
    assert said(born=AT_19, care="not_sure", guardianship="yes") == ("status_review", {"at_least_qualifying"})


def test_a_count_in_doubt_does_not_hide_that_they_are_looked_after_now() -> None:
    """91 days so far: CA89 s.22; CPP10 reg.40(1)."""
    assert said(born=AT_17, care=[period("2026-08-31")]) == ("status_review", {"at_least_looked_after"})


def test_nothing_that_ends_at_21_or_at_25_is_a_floor_after_it() -> None:
    """CA89 ss.24(1B), 24B(3)."""
    thirty_days = [period("2021-03-01", "2021-03-30")]
    assert "at_least_education" in said(born="2004-05-01", care=thirty_days, arranged="yes")[1]
    doubt = [period("2017-01-01", "2017-04-01")]
    assert said(born="2000-05-01", education="in_plan", care=doubt) == ("status_review", set())


def test_whether_looked_after_to_18_or_a_relevant_child_until_then_is_no_doubt_about_a_former_relevant_child() -> None:
    """CA89 s.23C(1)(a) and (b)."""
    end = status(TODAY, {"born": AT_19, "care": [period("2023-01-10", "2025")]})
    assert end.at.key == "former_relevant"
    assert "support_staying_put" not in end.case.duties, "that needs care right up to 18"


# --- six months at home ----------------------------------------------------------------------------------------


def test_who_settled_back_home_hears_that_the_rights_come_back_if_it_breaks_down_before_18() -> None:
    """CLR10 reg.3(6)."""
    answers = {"born": AT_17, "care": LEFT, "home": [back_home("2026-03-01")]}
    end = status(TODAY, answers)
    assert end.at.key == "qualifying_looked_after"
    assert "if_home_breaks_down" in end.case.duties
    turned = [change for change in changes(PATHWAYS["leaving-care-status"].run, end) if change.question.key == "home"]
    assert [change.leads_to for change in turned] == ["Relevant child"]


def test_after_18_nobody_is_told_that_a_breakdown_brings_the_rights_back() -> None:
    """CA89 s.23C(1)(a): a breakdown after 18 is not settled."""
    care, home = [period("2023-01-10", "2024-06-30")], [back_home("2024-07-01")]
    end = status(TODAY, {"born": AT_19, "care": care, "home": home})
    assert "if_home_breaks_down" not in end.case.duties
    assert not [change for change in changes(PATHWAYS["leaving-care-status"].run, end) if change.question.key == "home"]


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (back_home("2026-07-01"), "qualifying_looked_after"),
        (back_home("2026-06-30"), "qualifying_looked_after"),
        (back_home("2026-07-01", who="pr_holder"), "status_review"),
        (back_home("2026-07-01", who="not_sure"), "status_review"),
        (back_home("2026-07-01", who="relative"), "relevant"),
        (back_home("2026-07-02"), "relevant"),
    ],
)
def test_times_at_home_that_touch_are_one_with_the_same_person_only(second: dict[str, str], expected: str) -> None:
    """CLR10 reg.3(5)-(6): a second person or a breakdown between them leaves it open."""
    first = back_home("2026-03-01", "2026-06-30", ended="otherwise")
    assert said(born=AT_17, care=LEFT, home=[first, second])[0] == expected


def test_three_short_times_with_a_parent_that_touch_are_six_months() -> None:
    """CLR10 reg.3(5)."""
    home = [
        back_home("2026-03-01", "2026-05-31", ended="otherwise"),
        back_home("2026-06-01", "2026-08-15", ended="otherwise"),
        back_home("2026-08-16"),
    ]
    assert said(born=AT_17, care=LEFT, home=home)[0] == "qualifying_looked_after"


# --- short breaks ----------------------------------------------------------------------------------------------


def of(*breaks: tuple[str, str]) -> list[dict[str, str]]:
    return [period(first, last, "short_breaks") for first, last in breaks]


SIX = [
    ("2025-05-20", "2025-06-05"),
    ("2025-08-20", "2025-09-05"),
    ("2025-11-20", "2025-12-06"),
    ("2026-02-20", "2026-03-08"),
    ("2026-05-20", "2026-06-05"),
    ("2026-08-20", "2026-09-05"),
]


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (("2026-11-20", "open"), "status_review"),
        (("2026-11-20", "not_sure"), "status_review"),
        (("2026-11-20", "2026-12-06"), "not_yet_eligible"),
        (("2026-11-20", "2026-12-07"), "status_review"),
    ],
)
def test_a_short_break_that_is_running_counts_by_when_it_is_meant_to_end(last: tuple[str, str], expected: str) -> None:
    """CPP10 reg.48(2)(c): no break is meant to last over 17 days."""
    end = status(TODAY, {"born": AT_17, "care": of(*SIX, last)})
    assert end.at.key == expected
    if last[1] == "open":
        assert any("meant to end" in words for words in end.case.to_find_out)


def test_two_breaks_without_a_night_at_home_between_them_are_one_that_is_too_long() -> None:
    """CPP10 reg.48(2)(c): back to a parent after each."""
    breaks = of(*SIX, ("2026-11-01", "2026-11-12"), ("2026-11-13", "2026-12-02"))
    assert said(born=AT_17, care=breaks)[0] == "status_review"


def test_short_breaks_that_touch_were_perhaps_no_series_and_then_their_days_count() -> None:
    """CPP10 reg.48(2)(c)(ii): after each one the child has to go home. 89 days before 16 and 15 of touching breaks at
    17 are 104 if they did not, and then they were a relevant child."""
    care = [
        *of(("2017-10-01", "2017-10-05"), ("2017-10-06", "2017-10-10"), ("2017-10-11", "2017-10-15")),
        period("2016-02-19", "2016-05-17"),
    ]
    answers = {"born": "2001-08-22", "education": "in_plan", "care": care}
    assert status(date(2027, 3, 1), answers).at.key == "status_review"
    alone = [*of(("2017-10-01", "2017-10-05")), care[-1]]
    assert status(date(2027, 3, 1), {**answers, "care": alone}).at.key == "over_25"


def test_a_running_short_break_that_cannot_reach_13_weeks_either_way_leaves_no_doubt_today() -> None:
    """CPP10 regs 40, 48."""
    assert said(born=AT_17, care=of(("2026-11-20", "open")))[0] == "not_yet_eligible"


# --- more than 24 hours ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("basis", "end", "expected"),
    [
        ("section_20", "2026-03-01", "none_found"),
        ("section_20", "2026-03-02", "status_review"),
        ("section_20", "2026-03-03", "qualifying_looked_after"),
        ("care_order", "2026-03-01", "qualifying_looked_after"),
        ("remand", "2026-03-01", "qualifying_looked_after"),
        ("not_sure", "2026-03-01", "status_review"),
    ],
)
def test_a_stay_at_16_counts_once_it_is_over_24_hours_and_an_order_at_once(basis: str, end: str, expected: str) -> None:
    """CA89 s.22(1)-(2); LASPO12 s.104: from 1 March 2026."""
    assert said(born=AT_17, care=[period("2026-03-01", end, basis)])[0] == expected


def test_on_the_eve_of_18_who_came_yesterday_was_perhaps_not_there_for_24_hours_yet() -> None:
    """CA89 ss.22(2), 23A(2): a relevant child of whom the eve of 18 is today, and not over."""
    care = [period("2025-06-10", "2025-09-10"), period("2027-02-28")]
    answers = {"born": "2009-03-02", "education": "other", "care": care}
    assert status(date(2027, 3, 1), answers).at.key == "status_review"


def test_the_forecast_says_that_one_night_is_not_enough() -> None:
    """CA89 s.22(2): 488 days at 14 and 15, and none at 16."""
    case = Case(
        {
            "born": "2009-01-20",
            "status_said": "dates",
            "care": [period("2023-03-01", "2024-06-30")],
            "home": "none",
            "stays": "none",
            "arranged": "no",
            "guardianship": "no",
            "elsewhere": "none",
        },
        TODAY,
    )
    known_status(case)
    show_weeks_ahead(case)
    assert case.steps["thirteen_weeks_ahead"].value.key == "weeks_first"
    assert any("one night alone is not enough" in words for words in case.to_find_out)


# --- held against a second reading of the law ------------------------------------------------------------------


def test_a_council_home_after_six_months_back_home_puts_the_status_in_doubt_too() -> None:
    """Section 20 in substance, after the time at home: CLR10 reg.3(5); CA89 s.20."""
    home = [back_home("2025-03-01", "2025-12-31", ended="otherwise")]
    care = [period("2023-06-01", "2025-02-28")]
    born = "2009-01-01"
    assert said(born=born, care=care, home=home, arranged="yes")[0] == "status_review"
    assert said(born=born, care=care, home=home)[0] == "qualifying_looked_after"


def test_who_came_back_today_is_perhaps_a_relevant_child_still() -> None:
    """CA89 ss.22(2), 23A(2): more than 24 hours have not gone by."""
    care = [period("2023-01-01", "2026-06-30"), period("2026-11-29")]
    assert said(born=AT_17, care=care)[0] == "status_review"


def test_in_a_series_of_short_breaks_nobody_is_an_eligible_child_however_long_they_were_in_care_before() -> None:
    """CPP10 regs 40(2), 48."""
    care = [
        period("2023-01-01", "2024-06-30", "care_order"),
        *of(("2026-06-01", "2026-06-15"), ("2026-11-20", "2026-12-04")),
    ]
    assert said(born=AT_17, care=care)[0] == "not_yet_eligible"


def test_a_breakdown_of_a_later_home_may_or_may_not_undo_earlier_months_that_ended_otherwise() -> None:
    """CLR10 reg.3(5)-(6): not settled."""
    home = [
        back_home("2025-06-01", "2025-12-31", ended="otherwise"),
        back_home("2026-01-15", "2026-08-31", ended="broke_down"),
    ]
    assert said(born=AT_17, care=[period("2023-06-01", "2025-05-31")], home=home)[0] == "status_review"


def test_of_times_at_home_that_overlap_the_last_to_end_decides() -> None:
    """CLR10 reg.3(5), (6): a home that broke down at some time in 2022, perhaps after six months at another ended."""
    second = back_home("2022-03-23", "2022-09-24", ended="otherwise")
    home = [back_home("2021-09-23", "2022", ended="broke_down"), second]
    answers = {"born": "2004-11-28", "care": [period("2020-08-16", "2021-09-22")], "home": home}
    assert said(**answers)[0] == "status_review"
    ended_first = [back_home("2021-09-23", "2022-01", ended="broke_down"), second]
    assert said(**{**answers, "home": ended_first})[0] == "section_24b"


def test_who_came_to_hospital_on_the_16th_birthday_was_perhaps_not_there_when_it_began() -> None:
    """FLRA69 s.9; CLR10 reg.3(2)."""

    def stay(first: str) -> list[dict[str, str]]:
        return [{"start": first, "end": "2025-06-30", "kind": "hospital"}]

    care = [period("2024-01-01", "2025-04-30")]
    assert said(born=AT_17, care=care, stays=stay("2025-04-30"))[0] == "relevant"
    assert said(born=AT_17, care=care, stays=stay("2025-05-01"))[0] == "status_review"


def test_on_a_course_of_the_plan_it_does_not_matter_whether_25_is_reached() -> None:
    """CA89 s.23C(7): no upper age. Looked after to 18, whichever day of the month that was."""
    care = [period("2015-01-01", "2019-11-30", "care_order")]
    end = status(TODAY, {"born": "2001-11", "education": "in_plan", "care": care})
    assert end.at.key == "former_relevant_education"


@pytest.mark.parametrize(
    ("last", "home", "key"),
    [
        ("2019-10-31", "none", "former_relevant_education"),  # the day before 18, or weeks before: either will do
        ("2019-08-31", "none", "former_relevant_education"),
        ("2018-03-31", "none", "former_relevant_education"),
        ("2018-03-31", [back_home("2018-04-01", "2019-10-31", ended="otherwise")], "status_review"),
        ("2017-10-31", "none", "status_review"),  # 16 was reached that day or later
    ],
)
def test_a_relevant_child_who_left_care_before_18_keeps_a_course_of_the_plan_past_25_too(
    last: str, home: Any, key: str
) -> None:
    """CA89 s.23C(1)(b), (7): a relevant child immediately before 18. As at 29 November 2026, born in November 2001."""
    care = [period("2015-01-01", last, "care_order")]
    assert said(born="2001-11", education="in_plan", care=care, home=home)[0] == key
