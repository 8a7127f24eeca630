"""The records of what a pathway does: they hold every path, duty and date, and a person can read what changed."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from decision_trees.engine.advice import Action, Deadline, Milestone, Offer, Role
from decision_trees.engine.answers import YesNo
from decision_trees.engine.edges import edges, gathered, marks
from decision_trees.engine.explore import explore
from decision_trees.engine.questions import Choice, Option
from decision_trees.engine.records import WIDTH, Record
from decision_trees.law.limit import Limit
from tests.trees import recorded_steps
from tests.unit.toy import ASK, BORN, DOG, FREE, FULL, HALF, LEAD, TODAY, tickets

WALKS = list(explore(tickets, TODAY))
EARLIER = date(2024, 12, 31)
SIDE = Choice("side", "Which side?", why="To show sharing.", options=YesNo)


def recorded(run, *days):
    made = Record()
    for day in days or (TODAY,):
        made.add(day, list(explore(run, day)))
    return made


def steps(run, *days):
    return recorded(run, *days).steps_text().splitlines()[1:]


@pytest.mark.parametrize("day", [TODAY, EARLIER])
def test_whoever_follows_the_steps_of_a_day_comes_to_every_result_of_it(day):
    text = recorded(tickets, TODAY, EARLIER).steps_text()
    for here in explore(tickets, day):
        assert recorded_steps.follow(*recorded_steps.read(text, day), here) == (here.at.key, set(here.case.duties))


def test_steps_are_merged_over_days_and_say_what_holds_on_some_only():
    lines = steps(tickets, TODAY, EARLIER)
    assert "dog.1,2,3 -> FREE,passes,ASK: yes|not_sure +lead; no" in lines
    assert any("student[..2024-12-31]" in line and "regular[2026-11-22..]" in line for line in lines)


def test_a_day_on_which_nothing_changes_moves_no_line():
    between = [EARLIER, *(EARLIER - timedelta(days=n) for n in (1, 400)), TODAY + timedelta(days=30)]
    assert steps(tickets, TODAY, *between) == steps(tickets, TODAY, EARLIER)


def test_what_all_answers_add_or_lead_to_is_said_once():
    def run(case):
        dog = case.ask(DOG)
        case.add(replace(LEAD, key="always"))
        if dog is YesNo.YES:
            case.add(LEAD)
        return FREE

    assert steps(run)[-1] == "dog +always -> FREE: yes +lead; no|not_sure"


def test_steps_that_are_alike_but_for_where_they_lead_share_a_line():
    ends = {YesNo.YES: (FREE, HALF), YesNo.NO: (FULL, HALF), YesNo.NOT_SURE: (ASK, HALF)}

    def run(case):
        some, others = ends[case.ask(SIDE)]
        return some if case.ask(DOG) is YesNo.YES else others

    assert steps(run) == [
        "side: yes -> dog; no -> dog.2; not_sure -> dog.3",
        "dog.1,2,3: yes -> FREE,FULL,ASK; no|not_sure -> HALF",
    ]


def test_no_more_steps_share_a_line_than_fit_on_it():
    letters: Any = Option("Letters", {f"L{n}": f"Letter {n}" for n in range(60)})  # type: ignore[call-arg]
    letter: Choice[Any] = Choice("letter", "Which letter?", why="To make many steps.", options=letters)

    def run(case):
        first = case.ask(letter)
        return replace(FREE, key=f"a_long_name_of_a_result_{first.key}") if case.ask(DOG) is YesNo.YES else FULL

    record = recorded(run)
    shared = [line for line in record.steps_text().splitlines() if line.startswith("dog.")]
    assert len(shared) > 5
    assert max(map(len, shared)) <= WIDTH
    for here in explore(run, TODAY):
        assert recorded_steps.follow(*recorded_steps.read(record.steps_text(), TODAY), here)[0] == here.at.key


def test_an_open_question_is_written_with_what_follows_it():
    def run(case):
        if case.ask(SIDE) is YesNo.YES:
            case.ask(BORN)
        return FREE if case.ask(DOG) is YesNo.YES else FULL

    assert steps(run)[0] == "side: yes -> born>dog; no|not_sure -> dog"


def test_a_question_that_the_record_leaves_out_is_missed_by_whoever_follows_it():
    def run(case):
        if case.ask(SIDE) is YesNo.YES:
            case.ask(BORN)
        return FREE if case.ask(DOG) is YesNo.YES else FULL

    text = recorded(run).steps_text().replace("born>dog", "dog")
    here = next(here for here in explore(run, TODAY) if here.case.answers["side"] == "yes")
    with pytest.raises(AssertionError, match="born was asked before dog"):
        recorded_steps.follow(*recorded_steps.read(text, TODAY), here)


def test_an_edge_is_two_cases_one_day_apart_with_the_finding_that_tips():
    lines = sorted(line.text for line in edges(WALKS).values())
    assert lines[0] == "age: adult | child born=[2010-11-22|23]"
    assert "regular: no | yes born=2010-11-22 dog=no passes=2026-08-14/[2026-09-11|12],red" in lines


def test_a_record_shows_which_offer_ranks_before_which():
    first, second, third = (replace(LEAD, key=key) for key in ("stay", "share", "rent"))
    offers = [Offer(**vars(one)) for one in (first, second, third)]

    def run(case):
        for offer in offers if case.ask(DOG) is YesNo.YES else offers[1:]:
            case.add(offer)
        return FREE

    lines = [line.text for line in marks(explore(run, TODAY)).values()]
    assert "= share ranks before rent <- dog=no" in lines
    assert "= stay ranks before share <- dog=yes" in lines
    assert not any("stay ranks before rent" in line for line in lines)


def test_the_record_of_a_finding_counts_its_cases_and_shows_the_shortest():
    said = list(gathered(edges(WALKS).values()))
    assert any(line.startswith("age=adult|child by born: as_at=2026-11-22 born=[2010-11-22|23] (") for line in said)
    assert all(line.count("#") == 1 for line in said)


def test_the_hash_of_a_finding_changes_with_any_of_its_cases_and_no_other_does():
    lines = [line for day in (TODAY, EARLIER) for line in edges(explore(tickets, day)).values()]
    about = "age=adult|child by born"
    moved = max((line for line in lines if line.about == about), key=lambda line: line.walks[0].case.as_at)
    again = [replace(line, text=f"{line.text} more") if line is moved else line for line in lines]
    changed = set(gathered(lines)) ^ set(gathered(again))
    assert {line.partition(": ")[0] for line in changed} == {about}


def test_a_last_day_is_shown_as_days_from_what_it_runs_from():
    told = Milestone("told", "The day they were told")
    limit = Limit("to ask", (), days=21)
    action = Action(Role.ADVOCATE, "Ask.", Deadline("within 21 days", limit, after=told, limit=limit))

    def run(case):
        case.mark(told, date(2026, 11, 1))
        return replace(FREE, actions=(action,)) if case.ask(DOG) is YesNo.YES else FULL

    lines = list(gathered(marks(explore(run, TODAY)).values()))
    assert any(line.startswith("free: days=told due=1:told+21 to_check=0 (2 #") for line in lines)


def test_the_cases_behind_the_hashes_can_be_written_out():
    text = recorded(tickets, TODAY, EARLIER).cases_text()
    assert text.startswith("# as at 2026-11-22\n= ask ")
    assert "regular: no | yes born=2010-11-22 dog=no passes=2026-08-14/[2026-09-11|12],red" in text
