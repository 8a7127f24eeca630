"""Running and exploring a pathway written as a plain function."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from decision_trees.engine.answers import DateQuestion, YesNo
from decision_trees.engine.case import Case
from decision_trees.engine.explore import explore, explore_everything
from decision_trees.engine.questions import Finding, Part
from decision_trees.engine.walk import walk
from tests.unit.toy import AGE, ASK, BORN, DOG, FREE, FULL, HALF, LEAD, PASSES, STUDENT, TODAY, Age, Enough, tickets

ADULT = {"born": "2000-05-01", "dog": "no", "passes": "none", "student": "no"}


def test_a_run_stops_at_the_first_question_without_an_answer():
    assert walk(tickets, {}, TODAY).at is BORN
    assert walk(tickets, {"born": "2000-05-01"}, TODAY).at is DOG
    assert walk(tickets, ADULT, TODAY).at is FULL


def test_an_answer_that_is_no_longer_asked_for_is_neither_used_nor_lost():
    child = {**ADULT, "born": "2015-05-01"}
    here = walk(tickets, child, TODAY)
    assert here.at is FREE
    assert "student" not in here.case.steps
    assert walk(tickets, {**child, "born": "2000-05-01"}, TODAY).at is FULL


def test_an_answer_that_cannot_be_read_is_asked_again_with_words_and_the_field():
    here = walk(tickets, {**ADULT, "passes": [{"start": "2026-02-02", "end": "2026-01-01", "line": "red"}]}, TODAY)
    assert here.at is PASSES
    assert here.error is not None
    assert here.error.field == "0.end"
    assert "ends before it starts" in here.error.words


@pytest.mark.parametrize("raw", ["maybe", "", [], [{"start": "2020"}], 7, None, {"yes": True}])
def test_a_choice_takes_its_options_and_nothing_else(raw):
    here = walk(tickets, {**ADULT, "dog": raw}, TODAY)
    assert here.at is DOG
    assert here.error is not None
    assert here.error.words == "Choose one of the answers."


def test_the_same_answers_on_the_same_day_give_the_same_walk():
    one, again = (walk(tickets, {**ADULT, "dog": "yes"}, TODAY) for _ in range(2))
    assert one.case.steps == again.case.steps
    assert one.case.duties == again.case.duties == {"lead": LEAD}


def test_a_duty_on_the_way_changes_nothing_else():
    assert walk(tickets, {**ADULT, "dog": "yes"}, TODAY).at is walk(tickets, ADULT, TODAY).at


def test_the_path_names_closed_ways_only():
    assert walk(tickets, ADULT, TODAY).path == (
        ("age", "adult"),
        ("dog", "no"),
        ("passes", "none"),
        ("regular", "no"),
        ("student", "no"),
    )


def test_a_fact_cannot_be_found_to_be_two_things():
    case = Case({}, TODAY)
    case.find(AGE, Age.CHILD)
    with pytest.raises(RuntimeError, match="age was found to be"):
        case.find(AGE, Age.ADULT)


def test_a_pathway_that_falls_off_its_end_is_a_dead_end():
    with pytest.raises(TypeError, match="dead end after dog"):
        list(explore(lambda case: FREE if case.ask(DOG) is YesNo.YES else None, TODAY))  # type: ignore[return-value]


def test_a_pathway_cannot_swallow_a_question_that_has_no_answer():
    def greedy(case):
        try:
            case.ask(DOG)
        except Exception:
            return FREE
        return FULL

    assert walk(greedy, {}, TODAY).at is DOG


def test_a_sample_that_cannot_be_read_stops_the_exploration():
    wrong = replace(BORN, samples=lambda case: ["2009-02-31"])
    with pytest.raises(ValueError, match="bad sample for born"):
        list(explore(lambda case: case.ask(wrong) and FREE, TODAY))  # type: ignore[return-value]


def test_exploring_ends_every_walk_and_reaches_every_outcome():
    walks = list(explore(tickets, TODAY))
    assert {walk.at.key for walk in walks} == {"free", "half", "full", "ask", "cheap_ticket"}
    assert {step.value for walk in walks for step in walk.case.steps.values() if step.fact is STUDENT} == set(YesNo)


def test_before_the_cheap_ticket_nobody_gets_it():
    assert "cheap_ticket" not in {walk.at.key for walk in explore(tickets, date(2024, 12, 31))}
    assert walk(tickets, {**ADULT, "student": "yes"}, date(2024, 12, 31)).at is HALF
    assert walk(tickets, {**ADULT, "student": "not_sure"}, date(2024, 12, 31)).at is ASK


# --- a part: a pathway within a pathway -------------------------------------------------------------------------

RIDES = Part[Enough](
    "rides",
    "Rides",
    pathway="rides",
    work_out=lambda case: _rides(case),
    samples=lambda case: [{"dog": "yes"}, {"dog": "no"}, {"dog": "not_sure"}],
)


def _rides(case):
    case.check("Ask the driver.", DOG)
    case.add(LEAD)
    return {YesNo.YES: Enough.YES, YesNo.NO: Enough.NO}.get(case.ask(DOG), Enough.DOUBT)


def _journey(case):
    return FREE if case.work_out(RIDES) is Enough.YES else {YesNo.YES: HALF}.get(case.ask(STUDENT), FULL)


def test_what_a_part_asks_is_asked_and_it_counts_as_one_step():
    stopped = walk(_journey, {}, TODAY)
    assert (stopped.at, stopped.part) == (DOG, RIDES)
    here = walk(_journey, {"dog": "no", "student": "yes"}, TODAY)
    assert here.at is HALF
    assert here.path == (("rides", "no"), ("student", "yes"))
    assert here.case.steps["dog"].inside == "rides"


def test_a_part_keeps_its_duties_and_hands_on_what_is_to_be_checked():
    here = walk(_journey, {"dog": "yes"}, TODAY)
    assert here.case.duties == {}
    assert here.case.to_find_out == {"Ask the driver.": DOG}


def test_exploring_goes_through_a_part_once_for_each_of_its_samples():
    ends = [(here.case.steps["rides"].branch, here.at.key) for here in explore(_journey, TODAY)]
    assert {rides for rides, _ in ends} == {"yes", "no", "doubt"}
    assert {end for _, end in ends} == {"free", "half", "full"}


def _in_june(first):
    return lambda case: [f"2026-06-{first + n:02}" for n in range(20)]


FIRST = DateQuestion("first", "First day?", why="Why not.", samples=_in_june(1))
SECOND = DateQuestion("second", "Second day?", why="Why not.", samples=_in_june(10))


def _two_days(case):
    case.ask(FIRST)
    return FREE if case.ask(SECOND) == case.ask(FIRST) else FULL


def test_every_sample_of_a_question_meets_every_sample_of_an_earlier_open_one():
    walks = list(explore(_two_days, TODAY))
    assert len({(here.case.answers["first"], here.case.answers["second"]) for here in walks}) == 400


EARLY: Finding[Any] = Finding("early", "Early")


def test_what_rules_no_longer_look_at_multiplies_no_cases():
    def run(case):
        early = case.find(EARLY, Enough.YES if case.ask(FIRST).earliest.day == 1 else Enough.NO)
        case.ask(SECOND)
        return FREE if early is Enough.YES else FULL

    assert len(list(explore(run, TODAY))) < 100 < len(list(explore_everything(run, TODAY)))


def test_what_a_rule_keeps_in_a_variable_is_missed_and_exploring_everything_shows_it():
    def run(case):
        return FREE if case.ask(FIRST) == case.ask(SECOND) else FULL

    assert {here.at for here in explore_everything(run, TODAY)} == {FREE, FULL}
    assert len(list(explore(run, TODAY))) < 45


def test_what_is_only_shown_multiplies_no_cases():
    def run(case):
        case.ask(FIRST)
        case.ask(SECOND)
        with case.only_showing():
            case.check(f"From {case.ask(FIRST)} on.", FIRST)
        return FREE

    assert len(list(explore(run, TODAY))) < 45


def test_what_a_part_has_asked_and_is_asked_again_outside_of_it_is_a_step_of_the_walk():
    def run(case):
        case.work_out(RIDES)
        return HALF if case.ask(DOG) is YesNo.NO else FULL

    here = walk(run, {"dog": "no"}, TODAY)
    assert here.path == (("rides", "no"), ("dog", "no"))
    assert here.case.steps["dog"].inside == ""


def test_exploring_briefly_meets_every_sample_once():
    walks = list(explore(_two_days, TODAY, briefly=True))
    assert len(walks) == 39
    assert {here.case.answers["second"] for here in walks} == {f"2026-06-{day}" for day in range(10, 30)}


@pytest.mark.parametrize("order", [lambda key, samples: samples, lambda key, samples: samples[::-1]])
def test_every_answer_meets_every_sample_of_an_open_question_before_it_whatever_their_order(order):
    def run(case):
        case.ask(FIRST)
        sure = case.ask(DOG) is not YesNo.NOT_SURE
        return FREE if case.ask(FIRST).earliest.day == 20 and not sure else FULL

    assert {here.at for here in explore(run, TODAY, order=order)} == {FREE, FULL}


def test_every_way_through_a_part_meets_every_sample_before_it():
    part = replace(RIDES, samples=lambda case: [{"dog": each} for each in ("yes", "no", "not_sure")])

    def run(case):
        case.ask(FIRST)
        case.work_out(part)
        return FREE if case.ask(FIRST).exact else FULL

    assert len({(here.case.answers["first"], here.case.answers["dog"]) for here in explore(run, TODAY)}) == 60


def test_what_a_sample_of_a_part_leaves_open_is_asked():
    part = replace(RIDES, samples=lambda case: [{}])
    ends = {here.case.answers["dog"] for here in explore(lambda case: case.work_out(part) and FREE, TODAY)}
    assert ends == {"yes", "no", "not_sure"}


def test_a_sample_of_a_part_never_replaces_an_answer_that_was_given():
    def run(case):
        return FREE if case.ask(DOG) is YesNo.NO and case.work_out(RIDES) is Enough.NO else FULL

    walks = list(explore(run, TODAY))
    assert [here.case.answers["dog"] for here in walks if here.at is FREE] == ["no"]
    assert all("rides" not in here.case.steps for here in walks if here.case.answers["dog"] != "no")


def test_an_answer_that_others_imply_is_not_asked_unless_somebody_gives_it():
    implied = replace(DOG, implied=lambda case: "yes" if "student" in case.answers else None)

    def run(case):
        return FREE if case.ask(implied) is YesNo.YES else FULL

    assert walk(run, {}, TODAY).at is implied
    assert walk(run, {"student": "no"}, TODAY).at is FREE
    assert walk(run, {"student": "no", "dog": "no"}, TODAY).at is FULL


def test_a_run_says_which_provisions_it_relies_on():
    seen = []

    def run(case):
        seen.append(case.in_force("CWSA26 s.9"))
        assert case.relied_on == {"CWSA26 s.9"}
        return FREE

    walk(run, {}, date(2026, 9, 29))
    walk(run, {}, date(2026, 9, 30))
    assert seen == [False, True]
