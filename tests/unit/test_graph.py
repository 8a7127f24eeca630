"""Folding walks into a graph: it is faithful, it shares, and it shows what is asked for nothing."""

import json
from datetime import date
from typing import Any

import pytest

from decision_trees.engine import draw
from decision_trees.engine.answers import YesNo
from decision_trees.engine.explore import explore
from decision_trees.engine.graph import fold, headstart, names, needless, nodes, outcomes, unmet
from decision_trees.engine.questions import Choice, Option, Part
from decision_trees.engine.records import merged, paths
from tests.unit.toy import ASK, BORN, DOG, EVERYTHING, FREE, FULL, HALF, LEAD, STUDENT, TODAY, tickets

WALKS = list(explore(tickets, TODAY))
TOP = fold(WALKS)
CAT = Choice("cat", "Have you got a cat?", why="Nobody knows.", options=YesNo)
SIDE = Choice("side", "Which side?", why="To show sharing.", options=YesNo)


def folded(run):
    return fold(explore(run, TODAY))


def test_every_walk_can_be_followed_through_the_graph_to_its_end():
    for walk in WALKS:
        node, added = TOP, set[str]()
        for key, step in walk.case.steps.items():
            if node.head.key == key:
                way = next(way for way in node.ways if way.branch == step.branch)
                node, added = way.to, added | {duty.key for duty in way.duties}
        assert node.head is walk.at
        assert added == set(walk.case.duties)


def test_a_pathway_that_branches_on_a_raw_date_is_refused():
    with pytest.raises(ValueError, match=r"after born= the pathway branches on something unrecorded: the outcome"):
        folded(lambda case: FREE if case.ask(BORN).earliest < date(2010, 11, 22) else FULL)


def test_a_duty_that_depends_on_a_raw_date_is_refused():
    def run(case):
        if case.ask(BORN).earliest < date(2010, 11, 22):
            case.add(LEAD)
        return FREE

    with pytest.raises(ValueError, match="unrecorded: lead"):
        folded(run)


def test_a_duty_stands_at_the_step_after_which_it_is_added_whatever_the_samples():
    def run(case):
        dog = case.ask(DOG)
        if case.ask(SIDE) is YesNo.YES:
            case.add(LEAD)
        return FREE if dog is YesNo.YES else FULL

    walks = [walk for walk in explore(run, TODAY) if walk.case.steps["side"].branch == "yes"]
    top = fold(walks)  # all of these have the duty, and yet it comes with the second answer
    assert all(not way.duties and [each.duties for each in way.to.ways] == [(LEAD,)] for way in top.ways)


def test_walks_that_are_not_finished_cannot_be_folded():
    from decision_trees.engine.walk import walk

    with pytest.raises(ValueError, match="stopped at born"):
        fold([walk(tickets, {}, TODAY)])


def test_equal_sub_trees_are_one_node():
    def run(case):
        case.ask(SIDE)
        return FREE if case.ask(DOG) is YesNo.YES else FULL

    assert len([node for node in nodes(folded(run)) if node.head is DOG]) == 1


def test_a_finding_that_makes_no_difference_is_left_out_and_a_question_is_not():
    walks = [walk for walk in WALKS if walk.at is FREE]  # all are children: the age is settled
    assert [node.head.key for node in nodes(fold(walks))] == ["born", "dog", "free"]


def test_nothing_in_the_toy_is_asked_for_nothing():
    assert needless(TOP) == []


def test_a_question_whose_answers_lead_to_the_same_is_needless():
    def run(case):
        case.ask(CAT)
        return FREE if case.ask(DOG) is YesNo.YES else FULL

    assert needless(folded(run)) == ["cat"]


def test_a_question_asked_when_the_end_is_settled_is_needless():
    def run(case):
        case.ask(BORN)
        return FREE

    assert needless(folded(run)) == ["born"]


def test_a_question_that_only_adds_a_duty_is_not_needless():
    def run(case):
        if case.ask(DOG) is YesNo.YES:
            case.add(LEAD)
        return FREE

    top = folded(run)
    assert needless(top) == []
    assert [(way.branch, [duty.key for duty in way.duties]) for way in top.ways] == [
        ("yes", ["lead"]),
        ("no", []),
        ("not_sure", []),
    ]


def test_what_was_declared_and_never_met_is_named():
    walks = [walk for walk in WALKS if walk.at is not HALF]
    assert unmet(walks, EVERYTHING) == ["option cheap=no", "option student=yes", "outcome half"]
    assert unmet(WALKS, [CAT, STUDENT]) == ["fact cat", *(f"option cat={key}" for key in ("no", "not_sure", "yes"))]


def test_nodes_come_before_all_that_can_follow_them_and_have_names_of_their_own():
    order = {node: place for place, node in enumerate(nodes(TOP))}
    assert all(order[node] < order[way.to] for node in order for way in node.ways)
    assert len(set(names(TOP).values())) == len(order)
    assert {"born", "age", "dog", "dog-2", "outcome-free"} <= set(names(TOP).values())


def test_outcomes_are_those_still_within_reach():
    age = TOP.ways[0].to
    child = next(way.to for way in age.ways if way.branch == "child")
    assert outcomes(child) == [FREE]
    assert {outcome.key for outcome in outcomes(TOP)} == {"free", "half", "full", "ask", "cheap_ticket"}


def test_the_head_start_says_the_same_as_data():
    data = json.loads(json.dumps(headstart(TOP)))
    first = data["nodes"][data["start"]]
    assert first == {"id": "born", "fact": "born", "kind": "question", "edges": {"": 1}}
    assert {node["kind"] for node in data["nodes"]} == {"question", "finding", "outcome"}
    assert all(not node["edges"] for node in data["nodes"] if node["kind"] == "outcome")


def test_paths_hold_keys_and_no_wording():
    assert "age=adult dog=yes passes=none regular=no student=no -> full + lead" in paths(WALKS)
    assert "age=adult dog=yes|not_sure passes=not_sure -> ask + lead" in merged(TOP)


def test_what_is_recorded_inside_a_part_is_no_step_of_the_graph_or_the_record():
    part = Part(
        "liked",
        "Do they like cats?",
        pathway="cats",
        work_out=lambda case: case.ask(CAT),
        samples=lambda case: [{"cat": option.key} for option in YesNo],
    )
    walks = list(explore(lambda case: FREE if case.work_out(part) is YesNo.YES else FULL, TODAY))
    top = fold(walks)
    assert [node.head.key for node in nodes(top)] == ["liked", "free", "full"]
    assert paths(walks) == ["liked=no -> full", "liked=not_sure -> full", "liked=yes -> free"]
    assert needless(top) == []


def charts(top=TOP):
    return "".join(chapter.dot for chapter in draw.chapters(top))


def line_of(count):
    """Questions one after the other, each of which all answers but "yes" end."""
    questions = [Choice(f"q{n}", f"Question {n}?", why="To make a long way.", options=YesNo) for n in range(count)]

    def run(case):
        return FREE if all(case.ask(question) is YesNo.YES for question in questions) else FULL

    return folded(run)


def parting(ways, depth):
    """A question with so many answers, each of which leads to a line of its own."""
    sides: Any = Option("Sides", {f"S{n}": f"Side {n}" for n in range(ways)})  # type: ignore[call-arg]
    first: Choice[Any] = Choice("first", "Which side?", why="To make a wide one.", options=sides)

    def run(case):
        side = case.ask(first)
        for n in range(depth):
            if case.ask(Choice(f"{side.key}_{n}", "Again?", why="", options=YesNo)) is not YesNo.YES:
                return FULL
        return (FREE, HALF)[side.key in ("s0", "s2")]

    return folded(run)


def test_the_drawing_has_a_box_for_each_step_and_an_arrow_for_ways_that_lead_to_the_same():
    dot = charts()
    assert dot.count(" label=<<TABLE") == len(draw.steps(TOP))
    assert dot.count('class="question"') == len([node for node in nodes(TOP) if node.kind == "question"])
    assert dot.count('"passes":') == 2  # its third row, "not sure", ends there
    assert '"regular":1 -> "student" [id="chart-regular--student" class="way"]' in dot


def test_a_row_of_the_drawing_names_its_answers_the_duty_it_adds_and_where_it_ends_or_goes_on():
    dot = charts()
    assert (
        'ID="chart-dog-free" HREF="?yes not_sure">Yes or Not sure<BR/>+ Keep the dog on a lead<BR/>'
        "<B>Free ticket</B></TD>"
    ) in dot
    assert 'ID="chart-age.0" HREF="?child">Under 16 →\N{NO-BREAK SPACE}3</TD>' in dot


def test_a_small_pathway_is_one_chart_and_a_large_one_is_cut_into_runs_that_hold_each_step_once():
    assert len(draw.chapters(TOP)) == 1
    long = draw.chapters(line_of(40))
    assert len(long) > 2
    assert [step.number for chapter in long for step in chapter.steps] == list(range(1, 41))
    assert max(len(chapter.steps) for chapter in long) <= draw.STEPS


def test_a_chart_has_no_more_lines_of_text_than_a_page_can_show():
    assert all(chapter.dot.count("<BR/>") <= draw.LINES for chapter in draw.chapters(line_of(60)))


def test_a_way_to_another_chart_names_the_step_and_the_chart_and_has_no_arrow():
    first, second, *_ = draw.chapters(line_of(40))
    last = first.steps[-1]
    assert f"→\N{NO-BREAK SPACE}{last.number + 1}, chart 2</TD>" in first.dot
    assert f'-> "{second.steps[0].name}"' not in first.dot


def test_a_chapter_is_cut_where_the_fewest_ways_lead_on():
    chapters = draw.chapters(parting(3, 13))
    assert [len(chapter.steps) for chapter in chapters] == [14, 13, 13]


def test_where_arrows_would_make_a_chart_too_wide_the_numbers_alone_lead_on():
    wide, narrow = charts(parting(4, 2)), charts(parting(3, 2))
    assert narrow.count('"first":') == 3
    assert '"first":' not in wide
    assert "Side 0 →\N{NO-BREAK SPACE}2" in wide


def test_a_label_cannot_break_out_of_the_drawing():
    odd = Choice("odd", 'A <b>"bold"</b> & odd question>', why="", options=YesNo)
    dot = charts(folded(lambda case: FREE if case.ask(odd) is YesNo.YES else ASK))
    assert "1. A &lt;b&gt;&quot;bold&quot;&lt;/b&gt; &amp; odd<BR/>question&gt;</B>" in dot


def test_the_steps_of_the_paper_version_only_go_forward_and_end_in_every_outcome():
    steps = draw.steps(TOP)
    assert [step.number for step in steps] == list(range(1, len(steps) + 1))
    ways = [(step, way) for step in steps for way in step.ways]
    assert all(way.step > step.number for step, way in ways if way.step)
    assert all((way.step is None) != (way.outcome is None) for _, way in ways)
    assert {way.outcome for _, way in ways if way.outcome} == set(outcomes(TOP))


def test_a_step_joins_the_answers_that_lead_to_the_same_and_names_the_duty_they_add():
    dog = next(step for step in draw.steps(TOP) if step.head is DOG)
    assert [(way.labels, [duty.key for duty in way.duties]) for way in dog.ways] == [
        (("Yes", "Not sure"), ["lead"]),
        (("No",), []),
    ]
