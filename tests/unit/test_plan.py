"""One case, one plan: each thing once, soonest first, and nobody sent in a circle."""

from __future__ import annotations

import json
from typing import Any

import pytest

from decision_trees import wire
from decision_trees.engine.advice import Deadline, Role, Source
from decision_trees.plan import LATER, MOST_NOW, rank
from decision_trees.shared.deadlines import PROMPTLY, SOON, TODAY, TONIGHT

CHILD = {
    "danger": "no",
    "tonight": "no",
    "age_said": "from_16",
    "status_said": "none",
    "in_area": "yes",
    "not_in_need": "not_sure",
    "parent_can": "no",
    "talk": "yes",
    "choice": "looked_after",
    "place": "canterbury",
}
"""A homeless girl of 16 in Canterbury who says yes to section 20."""


def plan_of(*pathways: str, answers: dict[str, Any] = CHILD, **more: Any) -> dict[str, Any]:
    *walked, pathway = pathways
    asked = {"pathway": pathway, "walked": walked, "answers": answers, "as_at": "2026-11-27", "plan": True, **more}
    said: dict[str, Any] = json.loads(wire.reply(json.dumps({"protocol": wire.PROTOCOL, **asked})))
    return said


def tasks(said: dict[str, Any]) -> list[dict[str, Any]]:
    plan = said["plan"]
    return [*plan["now"], *plan["by_when"], *(task for others in plan["others"] for task in others["tasks"])]


def test_a_case_of_two_pathways_has_one_plan_with_each_task_once():
    said = plan_of("which-pathway", "homeless-16-17")
    assert said["outcome"] == "accommodate"
    assert [one["outcome"] for one in said["plan"]["earlier"]] == ["homeless_16_17"]
    named = [(task["role"], task["do"]) for task in tasks(said)]
    assert len(named) == len(set(named))
    ids = [key for task in tasks(said) for key in task["ids"]]
    assert len(ids) == len(set(ids))


def test_what_is_to_be_found_out_stands_once_with_the_question_that_would_settle_it():
    doubt = CHILD | {"parent_can": "not_sure", "status_said": "not_sure", "need": "no_home"}
    said = plan_of("which-pathway", "homeless-16-17", answers=doubt)["find_out"]
    words = [one["words"] for one in said]
    assert len(words) == len(set(words))
    assert [*dict.fromkeys(one["question"] for one in said if one["question"])][:2] == ["status_said", "parent_can"]


def test_the_plan_has_every_task_of_the_result_and_of_what_was_added():
    said = plan_of("homeless-16-17")
    asked_by = {key.rpartition(".")[0] for task in tasks(said) for key in task["ids"]}
    assert asked_by == {said["outcome"], *said["urgent"], *said["duties"]}


def test_a_signpost_that_was_followed_asks_for_nothing_of_its_own():
    alone, followed = plan_of("which-pathway"), plan_of("which-pathway", "homeless-16-17")
    signposts = [
        {key for task in tasks(said) for key in task["ids"] if key.startswith("homeless_16_17.")}
        for said in (alone, followed)
    ]
    assert signposts[0]
    assert signposts[1] == set()


def test_a_signpost_keeps_its_tasks_while_another_pathway_is_walked_than_the_one_it_leads_to():
    """Whoever checks the place for tonight first is still told to take the application and to decide on section 20."""
    elsewhere = plan_of(
        "which-pathway", "emergency-accommodation", answers={**CHILD, "place_offered": "bed_and_breakfast"}
    )
    assert elsewhere["kind"] == "outcome", elsewhere.get("question")
    assert [key for task in tasks(elsewhere) for key in task["ids"] if key.startswith("homeless_16_17.")]


PLACED_FROM_AWAY = {
    "lived_before": "not_sure",
    "away": "placed",
    "tonight": "yes",
    "age_said": "from_16",
    "born": "2010-08-14",
    "on_remand": "not_sure",
    "danger": "not_sure",
    "stay": "away",
    "in_area": "not_sure",
    "status_said": "not_sure",
    "place": "not_sure",
}
"""For whom two pathways end in results of the same key, each with tasks of its own."""


def test_two_pathways_with_results_of_one_key_keep_the_tasks_of_both():
    said = plan_of("homeless-16-17", "which-council", answers=PLACED_FROM_AWAY)
    assert said["outcome"] == said["plan"]["earlier"][0]["outcome"] == "home_council"
    alone = {
        pathway: {(task["role"], task["do"]) for task in tasks(plan_of(pathway, answers=PLACED_FROM_AWAY))}
        for pathway in ("homeless-16-17", "which-council")
    }
    together = {(task["role"], task["do"]) for task in tasks(said)}
    assert together == alone["homeless-16-17"] | alone["which-council"]
    whose = {pathway for task in tasks(said) for pathway in task["pathways"]}
    assert whose == {"homeless-16-17", "which-council"}


def test_at_most_three_steps_stand_under_now_and_all_of_them_are_for_today():
    said = plan_of("which-pathway", "homeless-16-17")
    now = said["plan"]["now"]
    assert 0 < len(now) <= MOST_NOW
    assert all(task["today"] for task in now)
    assert now[0]["ids"][0] == "bed_tonight.1", "what cannot wait comes first"


def test_who_asks_has_their_own_tasks_first_and_nothing_is_hidden():
    for_housing = plan_of("homeless-16-17", answers={**CHILD, "role": "housing_officer"})
    for_all = plan_of("homeless-16-17")
    own = {task["role"] for task in (*for_housing["plan"]["now"], *for_housing["plan"]["by_when"])}
    assert own == {"housing_officer", "any_worker"}
    assert for_housing["plan"]["role"] == {"key": "housing_officer", "name": Role.HOUSING_OFFICER.value, "said": True}
    assert {key for task in tasks(for_housing) for key in task["ids"]} == {
        key for task in tasks(for_all) for key in task["ids"]
    }


def test_a_pathway_that_was_walked_is_not_offered_again():
    said = plan_of("which-pathway", "homeless-16-17")
    assert not {"which-pathway", "homeless-16-17"} & {onward["pathway"] for onward in said["plan"]["go_on"]}


def test_the_first_pathway_to_go_on_with_is_the_one_that_the_result_names_first():
    assert plan_of("which-pathway")["plan"]["go_on"][0]["pathway"] == "homeless-16-17"


def test_the_place_is_asked_once_and_not_sure_is_enough():
    without = {key: answer for key, answer in CHILD.items() if key != "place"}
    asked = plan_of("homeless-16-17", answers=without)
    assert (asked["kind"], asked["question"]) == ("question", "place")
    said = plan_of("homeless-16-17", answers={**without, "place": "not_sure"})
    assert (said["plan"]["place"], said["plan"]["area"]) == ("", None)


@pytest.mark.parametrize(
    "place, area", [("canterbury", "kent"), ("worcester_city", "worcestershire"), ("medway", ""), ("elsewhere", "")]
)
def test_a_place_tells_whose_services_are_theirs(place, area):
    plan = plan_of("homeless-16-17", answers={**CHILD, "place": place})["plan"]
    assert (plan["place"], plan["area"]) == (place, area)


def test_a_question_of_an_earlier_pathway_that_is_open_again_is_asked_there():
    answers = {key: answer for key, answer in CHILD.items() if key != "age_said"}
    said = plan_of("which-pathway", "homeless-16-17", answers=answers)
    assert (said["kind"], said["pathway"], said["question"]) == ("question", "which-pathway", "age_said")


def test_what_is_due_today_ranks_before_a_period_and_a_period_before_what_has_no_day():
    ranks = [rank(one) for one in (TONIGHT, TODAY, PROMPTLY, SOON, Deadline("before the move", Source.SUGGESTED))]
    assert ranks == sorted(ranks)
    assert (ranks[0], ranks[-1]) == (0, LATER)


def test_on_a_friday_at_ten_to_five_the_line_for_the_night_is_not_far_below_the_one_for_the_day():
    lines = [
        {"key": "day", "hours": ["Mon-Fri 09:00-17:00"], "night": False},
        {"key": "early", "hours": ["Mon-Fri 09:00-17:00", "Mon-Thu 09:00-17:00, Fri 09:00-16:30"], "night": False},
        {"key": "night", "hours": [], "night": True},
    ]
    said = plan_of("homeless-16-17", ring={"at": "2026-11-27T16:50", "lines": lines})["ring"]
    assert [(one["key"], one["state"]) for one in said] == [
        ("day", "open"),
        ("night", "not_known"),
        ("early", "closed"),
    ]
    on_a_bank_holiday = plan_of("homeless-16-17", ring={"at": "2026-12-25T11:00", "lines": lines})["ring"]
    assert on_a_bank_holiday[0]["key"] == "night"


@pytest.mark.parametrize("ring", [{"at": "soon", "lines": []}, {"at": "2026-11-27T16:50"}, "now", [1]])
def test_a_moment_that_cannot_be_read_is_refused(ring):
    assert plan_of("homeless-16-17", ring=ring)["reason"] == "bad_request"


@pytest.mark.parametrize("walked", ["which-pathway", [1], ["nowhere"], {"a": 1}])
def test_walked_pathways_that_are_not_there_are_refused(walked):
    said = plan_of("homeless-16-17")
    assert said["kind"] == "outcome"
    asked = {"pathway": "homeless-16-17", "walked": walked, "answers": CHILD, "as_at": "2026-11-27"}
    refused = json.loads(wire.reply(json.dumps({"protocol": wire.PROTOCOL, **asked})))
    assert refused["kind"] == "failed"
    assert refused["reason"] in {"unknown_pathway", "bad_request"}
