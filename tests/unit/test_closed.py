"""How tables are made: what several walks say in common stands first, and boxes that are alike are one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import AS_AT, Deadline, Source
from decision_trees.engine.answers import Checklist
from decision_trees.engine.questions import Option, Raw
from decision_trees.law.limit import Limit
from kept import planned, tables
from kept.lists import alike
from kept.said import ANYTHING, CHANNELS, Said, in_common, less, more
from kept.values import closed_answers, declared


class Sign(Option):
    FIRE = "Fire"
    DAMP = "Damp"
    MOULD = "Mould"
    MICE = "Mice"
    PAINT = "Old paint"


SIGNS = Checklist("signs", "Which signs are there?", why="To learn from.", options=Sign)


def said(**channels: tuple[str, ...]) -> Said:
    return tuple(channels.get(channel, ()) for channel in CHANNELS)


def level(answers: Mapping[str, Raw]) -> str:
    """Fire counts by itself, of damp, mould and mice two; paint never."""
    ticked = {*answers["signs"]}  # type: ignore[arg-type]
    return "now" if "fire" in ticked or len(ticked & {"damp", "mould", "mice"}) > 1 else "soon"


def test_what_all_walks_say_stands_first_and_a_question_says_nothing_against_it():
    one, other = said(steps=("a", "b"), duties=("d",)), said(steps=("a", "c"), duties=("d", "e"))
    assert in_common([one, other]) == said(steps=("a",), duties=("d",))
    assert in_common([one, ANYTHING]) == one
    assert less(other, in_common([one, other])) == said(steps=("c",), duties=("e",))


def test_what_is_added_at_the_end_stands_before_or_after_the_rest_or_is_no_addition():
    base = said(duties=("d",), end=("x",))
    assert more(base, said(duties=("safe", "d"), end=("x",))) == said(first=("safe",))
    assert more(base, said(duties=("d", "e"), end=("x",))) == said(duties=("e",))
    assert more(base, said(duties=("d",), end=("y",))) is None


def test_boxes_that_may_stand_for_each_other_are_one_group_and_count_as_far_as_it_matters():
    found = alike(SIGNS, [{}], level)
    assert {*found.groups} == {("fire",), ("damp", "mould", "mice")}
    assert dict(zip(found.groups, found.most, strict=True)) == {("fire",): 1, ("damp", "mould", "mice"): 2}
    for boxes in (["fire"], ["damp", "mice"], ["paint", "mould", "mice"]):
        assert found.named(boxes) == found.named([*Sign.FIRE.key.split()])
    for boxes in (["damp"], ["paint"], ["paint", "mice"]):
        assert found.named(boxes) == found.named(["mould"]) != found.named(["fire"])


def test_of_boxes_that_another_pathway_asked_for_only_those_looked_for_count():
    found = alike(SIGNS, [{}], lambda answers: "fire" in answers["signs"], ["fire"])
    assert found.groups == (("fire",),)
    assert found.named(["damp", "mice"]) != found.named(["damp", "fire"])


def test_the_days_until_something_is_due_are_counted_for_every_day_of_the_case():
    limit = Limit("two working days", (), working_days=2)
    deadline = Deadline("within 2 working days", Source.SUGGESTED, after=AS_AT, limit=limit)
    monday, friday = date(2026, 11, 23), date(2026, 11, 27)
    assert planned.ends(deadline, monday, friday) == [2, 2, 2, 4, 4]


def test_an_end_past_the_bank_holidays_that_are_known_stops_the_build():
    limit = Limit("two working days", (), working_days=2)
    deadline = Deadline("within 2 working days", Source.SUGGESTED, after=AS_AT, limit=limit)
    with pytest.raises(ValueError, match="no last day"):
        planned.ends(deadline, date(2099, 1, 1), date(2099, 1, 2))


@pytest.mark.parametrize("key", PATHWAYS)
def test_every_closed_answer_to_the_first_question_leads_somewhere_and_no_date_does(key: str):
    made = tables.tables(key)
    first, *ways = made["nodes"][made["top"]]
    values = {value for some, *_ in ways for value in some}
    assert values == {"", *closed_answers(declared(PATHWAYS[key])[first])}  # type: ignore[arg-type]
