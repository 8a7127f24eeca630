"""The door between JavaScript and the pathways: one protocol, and total whatever comes in."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from decision_trees import wire

PATHWAY = "leaving-care-status"
CARE = [{"start": "2026-10-01", "end": "open", "basis": "section_20", "authority": "kent"}]
ANSWERS = {"born": "2009-05-01", "care": CARE, "arranged": "no"}
REASONS = {"bad_request", "unknown_pathway", "no_rule_checked", "crashed"}


def ask(**changes: Any) -> dict[str, Any]:
    request = {
        "protocol": wire.PROTOCOL,
        "pathway": PATHWAY,
        "answers": ANSWERS,
        "as_at": "2026-11-22",
        "area": "kent",
    } | changes
    said = json.loads(wire.reply(json.dumps(request)))
    assert isinstance(said, dict)
    return said


def test_without_answers_the_first_question_is_asked():
    assert ask(answers={}) == {
        "protocol": wire.PROTOCOL,
        "kind": "question",
        "pathway": PATHWAY,
        "as_at": "2026-11-22",
        "steps": [],
        "question": "born",
        "error": None,
        "unused": [],
    }


def test_a_question_comes_with_the_steps_that_led_to_it():
    said = ask(answers={"born": "2009-05-01"})
    assert said["question"] == "care"
    assert [(step["fact"], step["asked"], step["question"], step["value"]) for step in said["steps"]] == [
        ("born", True, "born", "1 May 2009"),
        ("age", False, "", "16 or 17"),
    ]
    assert said["steps"][0]["cites"] == ["FLRA69 s.9"]


def test_an_answer_that_cannot_be_taken_names_its_question_and_its_field():
    backwards = [{**CARE[0], "start": "2026-10-01", "end": "2026-09-01"}]
    said = ask(answers={**ANSWERS, "care": backwards})
    assert said["kind"] == "question"
    assert (said["error"]["question"], said["error"]["field"]) == ("care", "0.end")
    assert "ends before it starts" in said["error"]["words"]


def test_a_result_has_everything_the_page_shows():
    said = ask()
    assert (said["kind"], said["outcome"]) == ("outcome", "not_yet_eligible")
    assert set(said) == {
        "protocol",
        "kind",
        "pathway",
        "as_at",
        "steps",
        "outcome",
        "name",
        "confidence",
        "urgent",
        "options",
        "duties",
        "hand_over",
        "dates",
        "notes",
        "actions",
        "find_out",
        "unsettled",
        "left_open",
        "can_add",
        "changes",
        "unused",
        "law",
        "working_days",
    }
    complete = next(day for day in said["dates"] if day["key"] == "weeks_complete")
    assert complete["iso"] == "2026-12-30"  # the 91st day, 1 October being the first
    assert complete["value"].startswith("30 December 2026. From then on: Status review needed; on ")
    assert said["actions"][0] == {"id": "not_yet_eligible.1", "due": "2026-11-23", "words": "by 23 November 2026"}
    assert [(note["key"], note["value"]) for note in said["notes"]] == [
        ("responsible_authority", "Kent County Council")
    ]
    assert said["law"].startswith("Law last checked on ")


def test_a_deadline_gone_by_says_that_it_was():
    long = [{**CARE[0], "start": "2020-01-01"}]
    due = {action["id"]: action["words"] for action in ask(answers={**ANSWERS, "care": long})["actions"]}
    assert due["eligible.1"] == "was due by 1 August 2025"  # three months after the 16th birthday


def test_answers_that_this_walk_did_not_ask_for_are_listed():
    assert ask(answers={**ANSWERS, "support": "yes", "education": "no"})["unused"] == ["support", "education"]


def test_a_saved_case_may_have_keys_of_before_and_hears_what_they_are_now():
    said = ask(answers={**ANSWERS, "told": "2026-11-01", "born": "2009-05-01", "odd": 3}, saved=True)
    assert said["kind"] == "outcome"
    assert said["answers"] == {**ANSWERS, "told_on": "2026-11-01"}
    assert "answers" not in ask()
    assert ask(saved=True, answers={**ANSWERS, "born": []})["question"] == "born"


def test_before_april_2011_no_rule_was_checked():
    said = ask(as_at="2011-03-31")
    assert (said["kind"], said["reason"]) == ("failed", "no_rule_checked")
    assert "1 April 2011" in said["words"]
    assert ask(as_at="2011-04-01", answers={})["kind"] == "question"


@pytest.mark.parametrize(
    "changes, reason, field",
    [
        ({"protocol": wire.PROTOCOL - 1}, "bad_request", "protocol"),
        ({"protocol": None}, "bad_request", "protocol"),
        ({"pathway": "no-such"}, "unknown_pathway", "pathway"),
        ({"pathway": ["leaving-care-status"]}, "unknown_pathway", "pathway"),
        ({"answers": []}, "bad_request", "answers"),
        ({"answers": None}, "bad_request", "answers"),
        ({"as_at": "2026-02-29"}, "bad_request", "as_at"),
        ({"as_at": "20261122"}, "bad_request", "as_at"),
        ({"as_at": 5}, "bad_request", "as_at"),
        ({"as_at": "9999-12-31"}, "bad_request", "as_at"),
        ({"area": "essex"}, "bad_request", "area"),
        ({"area": {}}, "bad_request", "area"),
    ],
)
def test_a_request_that_cannot_be_walked_is_refused_with_the_field(changes, reason, field):
    said = ask(**changes)
    assert (said["kind"], said["reason"]) == ("failed", reason)
    assert said["words"].startswith(f"{field}: ")


def test_an_area_is_optional():
    assert ask(area=None)["kind"] == ask(area="worcestershire")["kind"] == "outcome"


@pytest.mark.parametrize("request_", ["", "{", "[]", "null", "7", '"x"', "NaN", "[" * 100_000, "\ud800", "1" * 5000])
def test_what_is_no_request_at_all_is_refused(request_):
    said = json.loads(wire.reply(request_))
    assert (said["kind"], said["reason"], said["steps"]) == ("failed", "bad_request", [])


def test_a_fault_in_a_pathway_is_a_reply_too(monkeypatch):
    monkeypatch.setattr(wire, "walk", lambda *_: 1 / 0)
    said = ask()
    assert (said["kind"], said["reason"]) == ("failed", "crashed")
    assert "ZeroDivisionError" not in said["words"]


def allowed(text: str) -> None:
    said = json.loads(text)
    assert said["protocol"] == wire.PROTOCOL
    assert said["kind"] in {"question", "outcome", "failed"}
    assert said.get("reason", "bad_request") in REASONS - {"crashed"}


@settings(max_examples=300, deadline=None)
@given(st.text())
def test_any_text_gets_a_reply(text):
    allowed(wire.reply(text))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
DAYS = st.one_of(st.dates().map(str), st.sampled_from(["2009", "2009-05", "not_sure", "open", "2026-02-30", ""]), JSON)
PERIOD = st.fixed_dictionaries(
    {"start": DAYS, "end": DAYS},
    optional={
        name: st.sampled_from(["section_20", "short_breaks", "kent", "not_sure", "parent", "broke_down", "hospital"])
        | JSON
        for name in ("basis", "authority", "who", "ended", "kind")
    },
)
QUESTIONS = (
    "born",
    "care",
    "home",
    "stays",
    "arranged",
    "guardianship",
    "elsewhere",
    "education",
    "support",
    "immigration",
    "no_such",
)


@settings(max_examples=600, deadline=None)
@given(
    st.fixed_dictionaries(
        {
            "protocol": st.just(wire.PROTOCOL),
            "pathway": st.just(PATHWAY),
            "as_at": st.dates().map(str) | st.just("2026-11-22") | JSON,
            "area": st.sampled_from(["kent", None]) | JSON,
            "answers": st.dictionaries(
                st.sampled_from(QUESTIONS),
                st.one_of(DAYS, st.sampled_from(["yes", "no", "none", "not_sure"]), st.lists(PERIOD, max_size=3), JSON),
            )
            | JSON,
        }
    )
)
def test_any_json_in_the_shape_of_a_request_gets_a_reply(request_):
    allowed(wire.reply(json.dumps(request_)))


@settings(max_examples=400, deadline=None)
@given(
    st.dates(min_value=date(1995, 1, 1), max_value=date(2011, 1, 1)),
    st.lists(
        st.fixed_dictionaries(
            {
                "start": st.dates().map(str) | st.just("2022"),
                "end": st.just("open") | st.dates().map(str),
                "basis": st.sampled_from(["care_order", "section_20", "short_breaks", "remand", "not_sure"]),
                "authority": st.sampled_from(["kent", "wales", "not_sure"]),
            }
        ),
        min_size=1,
        max_size=3,
    ),
)
def test_any_dates_get_a_reply(born, care):
    allowed(ask_text({**ANSWERS, "born": str(born), "care": care}))


def ask_text(answers: dict[str, Any]) -> str:
    return wire.reply(
        json.dumps({"protocol": wire.PROTOCOL, "pathway": PATHWAY, "answers": answers, "as_at": "2026-11-22"})
    )
