"""What was explored is kept under the hash of all it hangs on: a change of any rule makes it be explored again."""

from __future__ import annotations

import shutil
import threading
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Outcome
from decision_trees.engine.case import Case
from decision_trees.engine.explore import explore
from decision_trees.engine.records import path
from decision_trees.engine.walk import Pathway
from kept import cases, files
from tests.unit import test_walls as walls
from tests.unit.toy import TODAY, tickets
from tools import orders, record

QUICK = PATHWAYS["sharing-information"]
KEYS = sorted(PATHWAYS)


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the rules, from which keys are made."""
    copy = tmp_path / "decision_trees"
    shutil.copytree(cases.RULES, copy, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(cases, "RULES", copy)
    return copy


@pytest.fixture
def nothing_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(files, "FOLDER", tmp_path)
    return tmp_path


@pytest.fixture
def toy() -> Pathway:
    """A pathway of the list whose rules are those of the toy."""
    return replace(QUICK, run=tickets)


def test_a_change_of_any_rule_gives_another_key(rules: Path) -> None:
    before = cases.place(QUICK, TODAY)
    for file in cases.sources(QUICK.key):
        text = file.read_bytes()
        file.write_bytes(text + b"\n")
        assert cases.place(QUICK, TODAY) != before, file
        file.write_bytes(text)
    assert cases.place(QUICK, TODAY) == before
    (rules / "shared" / "brand_new.py").write_text("")
    assert cases.place(QUICK, TODAY) != before


siblings = cache(walls.siblings)


def reached(module: str) -> set[str]:
    """A module with all that it imports, at first or at second hand, and the packages they stand in."""
    found: set[str] = set()
    new = {module}
    while new:
        found |= new
        new = {other for each in new for other in siblings(each)}
        new |= {walls.module(each.rpartition(".")[0]) for each in found} - {""}
        new -= found
    return found


@pytest.mark.parametrize("key", KEYS)
def test_whatever_a_pathway_and_the_engine_import_is_in_its_key(key: str) -> None:
    """By way of the list of pathways all could be reached: it imports a package by its name when it is first walked."""
    starts = [f"pathways.{PATHWAYS[key].package}.pathway", "engine.explore", "engine.edges", "engine.walk"]
    needed = {walls.source(module) for start in starts for module in reached(start)}
    assert {file for file in needed if file.stem != cases.DECLARED} - set(cases.sources(key)) == set()


def test_each_pathway_day_and_order_has_a_place_of_its_own() -> None:
    several = [(pathway, TODAY) for pathway in PATHWAYS.values()] + [(QUICK, day) for day in record.days(QUICK)[1:]]
    places = [
        cases.place(pathway, day, later, turned)
        for pathway, day in several
        for later in (False, True)
        for turned in (None, *record.TURNED)
    ]
    assert len(places) == len(set(places))


def test_what_is_kept_is_walked_again_as_it_was_explored(
    nothing_kept: Path, toy: Pathway, monkeypatch: pytest.MonkeyPatch
) -> None:
    walks = list(explore(tickets, TODAY))
    first = cases.every(toy, TODAY)
    monkeypatch.setattr(cases, "explore", None)  # nothing is explored now
    again = cases.every(toy, TODAY)
    for found in (first, again):
        assert [here.case.answers for here in found] == [here.case.answers for here in walks]
        assert [(here.at, here.case.duties, dict(here.case.steps)) for here in found] == [
            (here.at, here.case.duties, dict(here.case.steps)) for here in walks
        ]


def test_one_of_each_way_leaves_no_way_out_and_takes_none_twice(nothing_kept: Path, toy: Pathway) -> None:
    every, some = cases.every(toy, TODAY), cases.one_of_each_way(toy, TODAY)
    assert {cases.way(here) for here in every} == {cases.way(here) for here in some}
    assert len({cases.way(here) for here in some}) == len(some) < len(every)
    assert {path(here) for here in every} == {path(here) for here in some}


def test_a_kept_case_that_goes_another_way_is_never_handed_out(nothing_kept: Path, toy: Pathway) -> None:
    cases.every(toy, TODAY)

    def otherwise(case: Case) -> Outcome:
        case.in_force("CA89 s.20")
        return tickets(case)

    with pytest.raises(cases.Stale, match="another way"):
        cases.every(replace(toy, run=otherwise), TODAY)


def test_two_do_not_make_the_same_thing_at_once(nothing_kept: Path) -> None:
    file = files.place("thing", [b""])
    entered, let_go, order = threading.Event(), threading.Event(), list[str]()

    def first() -> None:
        with files.alone(file):
            entered.set()
            let_go.wait(10)
            order.append("first")

    def second() -> None:
        with files.alone(file):
            order.append("second")

    threads = [threading.Thread(target=first), threading.Thread(target=second)]
    threads[0].start()
    entered.wait(10)
    threads[1].start()
    threads[1].join(0.2)
    assert order == [], "the second waits"
    let_go.set()
    for thread in threads:
        thread.join(10)
    assert order == ["first", "second"]


def test_another_order_of_the_samples_is_kept_apart() -> None:
    backwards, shuffled = record.TURNED
    assert backwards.order("x", [1, 2, 3]) == [3, 2, 1]
    assert sorted(shuffled.order("x", [1, 2, 3])) == [1, 2, 3]
    assert orders.shuffled(1)("x", list(range(9))) != orders.shuffled(2)("x", list(range(9)))
