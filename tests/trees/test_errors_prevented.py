"""Mistakes about status that were really made, each with a test that the pathway does not repeat it."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest

from decision_trees import wire
from decision_trees.engine.advice import Duty, Outcome
from decision_trees.engine.questions import Fact
from decision_trees.engine.walk import Walk
from decision_trees.law import PROVISIONS
from decision_trees.law.dates import birthday
from decision_trees.pathways.leaving_care_status import duties, outcomes
from decision_trees.pathways.leaving_care_status import questions as facts
from decision_trees.shared.areas import COUNCILS, rows
from tests.trees.cases import NOW, ROWS, TABLE, back_home, days, of_row, period, status

CARE_LEAVER = {"eligible", "relevant", "former_relevant", "former_relevant_21", "former_relevant_education"}
AT_17, AT_19, AT_22 = "2009-05-01", "2007-05-01", "2004-05-01"
UNTIL_18 = {AT_19: [period("2019-01-10", "2025-04-30", "care_order")], AT_22: [period("2017-01-10", "2022-04-30")]}
WALKS: list[tuple[dict[str, Any], Walk]] = [(row, of_row(row)) for row in ROWS]
ADVICE = [item for part in (outcomes, duties) for item in vars(part).values() if isinstance(item, (Outcome, Duty))]
FACTS = [item for item in vars(facts).values() if isinstance(item, Fact)]


def reply(as_at: date, answers: dict[str, Any]) -> dict[str, Any]:
    """What the screen is told."""
    request = {
        "protocol": wire.PROTOCOL,
        "pathway": "leaving-care-status",
        "answers": {**TABLE["otherwise"], **answers},
        "as_at": str(as_at),
        "area": "kent",
    }
    said: dict[str, Any] = json.loads(wire.reply(json.dumps(request)))
    return said


# E3: waiting until too near 18


def test_e3_someone_who_can_still_reach_13_weeks_before_18_is_told_the_day() -> None:
    said = reply(NOW, {"born": "2008-12-25", "care": [period("2026-09-01")]})
    assert said["outcome"] == "not_yet_eligible"
    assert "2026-11-30" in [day["iso"] for day in said["dates"]], "91 days from 1 September"


def test_e3_someone_whose_18th_birthday_comes_before_13_weeks_is_told_so() -> None:
    end = status(NOW, {"born": "2008-12-25", "care": [period("2026-11-01")]})
    assert "eighteen_comes_first" in end.case.duties
    assert "eighteen_comes_first" not in status(NOW, {"born": AT_17, "care": [period("2026-11-01")]}).case.duties


def test_e3_someone_whose_placement_is_planned_to_end_too_soon_is_told_so() -> None:
    end = status(NOW, {"born": AT_17, "care": [period("2026-11-01", "2026-12-24")]})
    assert "ends_too_soon" in end.case.duties


def test_e3_two_weeks_more_make_a_relevant_child_of_a_qualifying_person() -> None:
    """Twelve weeks and fourteen weeks: what ending care a little too soon costs."""
    short, long = (
        status(NOW, {"born": AT_17, "care": [period("2026-05-01", days("2026-05-01", n))]}).at.key for n in (84, 98)
    )
    assert (short, long) == ("qualifying_looked_after", "relevant")


# E4, E13: section 17, or "private", where section 20 may have applied


@pytest.mark.parametrize("born", [AT_17, AT_19, AT_22])
@pytest.mark.parametrize("arranged", ["yes", "not_sure"])
def test_e4_help_called_section_17_is_looked_at_for_what_it_was(born: str, arranged: str) -> None:
    end = status(NOW, {"born": born, "arranged": arranged})
    assert end.at.key == "status_review"
    assert "look_at_substance" in end.case.duties
    assert any("who arranged" in words.lower() for words in end.case.to_find_out)


def test_e4_the_advice_is_to_act_now_because_a_late_challenge_can_fail() -> None:
    assert {"Case Southwark", "Case Surrey v BC"} <= set(duties.LOOK_AT_SUBSTANCE.cites)
    assert any("now" in words for words in outcomes.STATUS_REVIEW.challenge)


def test_e4_a_label_never_makes_someone_looked_after_by_itself() -> None:
    """The site flags; it does not reclassify."""
    for born in (AT_17, AT_19, AT_22):
        assert status(NOW, {"born": born, "arranged": "yes"}).at.key not in CARE_LEAVER


def test_e13_a_home_with_friends_is_asked_about_in_words_that_fit_it() -> None:
    asked = facts.ARRANGED
    assert "friend" in (asked.text + asked.hint).lower()
    assert "whatever it was called" in asked.text


# E6: accommodating a child is looking after them


@pytest.mark.parametrize("basis", ["section_20", "care_order", "remand"])
def test_e6_a_child_accommodated_in_any_of_these_ways_is_looked_after(basis: str) -> None:
    care = [period(NOW - timedelta(199), "open", basis)]
    assert status(NOW, {"born": AT_17, "care": care}).at.key == "eligible"


def test_e6_a_child_accommodated_for_two_days_is_already_looked_after() -> None:
    assert status(NOW, {"born": AT_17, "care": [period(NOW - timedelta(2))]}).at.key == "not_yet_eligible"


# E14: refusing former relevant status without considering discretion


def test_e14_a_doubtful_history_is_reviewed_with_the_power_to_treat_someone_as_former_relevant() -> None:
    end = status(NOW, {"born": AT_19, "arranged": "yes"})
    assert "Case GE" in end.at.cites


def test_e14_not_knowing_never_ends_in_no_status() -> None:
    unknown = {
        "care": "not_sure",
        "home": "not_sure",
        "stays": "not_sure",
        "guardianship": "not_sure",
        "elsewhere": "not_sure",
        "arranged": "not_sure",
    }
    for born in (AT_17, AT_19, AT_22):
        for key in unknown:
            if key in ("home", "stays") or (key == "elsewhere" and born == AT_22):
                continue  # without any time looked after these are not asked; section 24B leaves out "elsewhere"
            assert status(NOW, {"born": born, key: unknown[key]}).at.key == "status_review", (born, key)
        assert status(NOW, {"born": born, **unknown}).at.key == "status_review"


def test_e14_no_status_found_is_said_not_to_be_a_decision_that_nothing_is_owed() -> None:
    assert "not a decision that nothing is owed" in outcomes.NONE_FOUND.plain


# E26: rules that councils' own pages get wrong


def test_e26_13_weeks_need_not_be_after_16_one_day_is_enough() -> None:
    care = [period("2025-01-20", "2025-05-03")]
    assert status(NOW, {"born": AT_17, "care": care}).at.key == "relevant"


def test_e26_a_person_looked_after_at_16_for_less_than_13_weeks_is_not_told_that_they_are_nobody() -> None:
    care = [period("2026-02-01", days("2026-02-01", 20))]
    assert status(NOW, {"born": AT_17, "care": care}).at.key == "qualifying_looked_after"


def test_e26_eligible_and_relevant_are_not_the_same_and_turn_on_being_looked_after_today() -> None:
    care = [period("2025-06-01", NOW)]
    assert status(NOW, {"born": AT_17, "care": care}).at.key == "eligible"
    assert status(NOW + timedelta(1), {"born": AT_17, "care": care}).at.key == "relevant"


def test_e26_going_home_for_less_than_six_months_does_not_end_the_status() -> None:
    care, home = [period("2025-06-01", "2026-08-31")], [back_home("2026-09-01")]
    assert status(NOW, {"born": AT_17, "care": care, "home": home}).at.key == "relevant"


# E29: support that stops at 19 or at 21


@pytest.mark.parametrize("age", [18, 19, 20, 21, 22, 23, 24])
def test_e29_a_former_relevant_child_keeps_a_status_on_every_birthday_before_25(age: int) -> None:
    end = status(birthday(date(2007, 5, 1), age), {"born": AT_19, "care": UNTIL_18[AT_19]})
    assert end.at.key == ("former_relevant" if age < 21 else "former_relevant_21")


@pytest.mark.parametrize("support", ["yes", "no", "not_sure"])
def test_e29_from_21_to_24_the_answer_to_an_offer_never_ends_the_status(support: str) -> None:
    end = status(NOW, {"born": AT_22, "care": UNTIL_18[AT_22], "support": support})
    assert end.at.key == "former_relevant_21"
    assert ("support_to_25" in end.case.duties) == (support == "yes")
    assert ("offer_again" in end.case.duties) == (support != "yes")


# What a rule must never do


def test_no_outcome_is_just_care_leaver_and_no_two_have_one_name() -> None:
    names = [item.name for item in ADVICE if isinstance(item, Outcome)]
    assert len(names) == len(set(names))
    assert not [name for name in names if "care leaver" in name.lower()]


def test_the_rule_on_intentional_homelessness_reaches_nobody_but_relevant_and_former_relevant_children() -> None:
    """And nobody before 30 September 2026. Housing Act 1996 s.191(1B), (1C)."""
    reached = [(row, end) for row, end in WALKS if "not_intentionally_homeless" in end.case.duties]
    assert {end.at.key for _, end in reached} == {
        "relevant",
        "former_relevant",
        "former_relevant_21",
        "former_relevant_education",
    }
    for row, _ in reached:
        assert row["as_at"] >= "2026-09-30", row["id"]
        assert row["as_at"] < str(birthday(date.fromisoformat(f"{row['answers']['born']}-01-01"[:10]), 25)), row["id"]


@pytest.mark.parametrize(("as_at", "reached"), [(date(2026, 9, 29), False), (date(2026, 9, 30), True)])
def test_the_rule_on_intentional_homelessness_starts_on_30_september_2026(as_at: date, reached: bool) -> None:
    end = status(as_at, {"born": AT_19, "care": UNTIL_18[AT_19]})
    assert ("not_intentionally_homeless" in end.case.duties) is reached


def test_staying_put_is_for_those_looked_after_until_18() -> None:
    """Children Act 1989 s.23CZA: only by section 23C(1)(b), and not before 13 May 2014."""
    left_at_17 = [period("2020-01-10", "2024-09-30", "care_order")]
    assert "support_staying_put" in status(NOW, {"born": AT_19, "care": UNTIL_18[AT_19]}).case.duties
    assert "support_staying_put" not in status(NOW, {"born": AT_19, "care": left_at_17}).case.duties


@pytest.mark.parametrize(("as_at", "offered"), [(date(2014, 5, 12), False), (date(2014, 5, 13), True)])
def test_staying_put_starts_on_13_may_2014(as_at: date, offered: bool) -> None:
    care = [period("2008-01-10", "2014-02-28", "care_order")]
    assert ("support_staying_put" in status(as_at, {"born": "1996-03-01", "care": care}).case.duties) is offered


def test_medway_is_not_kent() -> None:
    assert len(rows("kent")[0].districts) == 12
    assert len(rows("worcestershire")[0].districts) == 6
    assert not any("Medway" in name for council in COUNCILS for name in council.districts)
    care = [period("2025-06-01", "2026-06-30", authority="medway")]
    end = status(NOW, {"born": AT_17, "care": care})
    assert end.case.steps["responsible_authority"].value.key == "medway"


def test_homelessness_law_is_said_to_be_another_test() -> None:
    """Priority need and leaving-care status are not the same set of people."""
    for item in ADVICE:
        if isinstance(item, Outcome):
            assert any("homelessness" in words.lower() for words in item.not_considered), item.key


def test_a_breakdown_at_home_after_18_is_never_asserted_either_way() -> None:
    care, born = [period("2023-01-10", "2024-06-30")], date(2007, 5, 1)
    for later in (2, 30, 200, 500):
        ended = birthday(born, 18) + timedelta(later)
        home = [back_home("2024-07-01", ended, ended="broke_down")]
        assert status(NOW, {"born": AT_19, "care": care, "home": home}).at.key == "status_review"


def test_immigration_changes_no_status_and_is_not_asked_of_children() -> None:
    for born, care in ((AT_19, UNTIL_18[AT_19]), (AT_22, UNTIL_18[AT_22])):
        limited = status(NOW, {"born": born, "care": care, "immigration": "yes"})
        assert limited.at.key == status(NOW, {"born": born, "care": care}).at.key
        assert "human_rights_first" in limited.case.duties
    child = status(NOW, {"born": AT_17, "care": [period("2025-06-01")], "immigration": "yes"})
    assert "immigration" not in child.case.steps


# What is cited


@pytest.mark.parametrize("item", [*ADVICE, *FACTS], ids=lambda item: item.key)
def test_every_citation_is_a_row_of_the_law_and_none_is_a_rule_whose_start_is_unconfirmed(item: Any) -> None:
    for key in [*item.cites, *(cite for action in getattr(item, "actions", ()) for cite in action.cites)]:
        assert key in PROVISIONS, key
        assert PROVISIONS[key].in_force, f"{key} is not confirmed to be in force"


@pytest.mark.parametrize(("row", "end"), WALKS, ids=lambda part: part["id"] if isinstance(part, dict) else "")
def test_a_duty_added_on_the_way_rests_on_law_in_force_on_the_day(row: dict[str, Any], end: Walk) -> None:
    for duty in end.case.duties.values():
        law = [PROVISIONS[key] for key in duty.cites if not key.startswith("Case ")]
        assert [p.key for p in law if not p.in_force_on(date.fromisoformat(row["as_at"]))] == [], duty.key
