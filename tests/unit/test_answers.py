"""Boxes to tick and single dates: what is read, and what is refused with words for the screen."""

from datetime import date

import pytest

from decision_trees.engine.answers import Checklist, DateQuestion, Ticked
from decision_trees.engine.case import Case
from decision_trees.engine.questions import Option, Unreadable

CASE = Case({}, date(2026, 11, 22))


class Sign(Option):
    ARREARS = "Rent not paid"
    NOISE = "Complaints of noise"
    NOTICE = "A notice"


SIGNS = Checklist(
    "signs",
    "Which signs are there?",
    why="They say how urgent it is.",
    options=Sign,
    none="No sign",
    pairs=((Sign.ARREARS, Sign.NOISE),),
)


def test_boxes_are_kept_in_the_order_shown_whatever_the_order_ticked():
    assert SIGNS.read(["notice", "arrears"], CASE) == Ticked((Sign.ARREARS, Sign.NOTICE))


def test_none_and_not_sure_are_answers_of_their_own():
    assert not SIGNS.read("none", CASE)
    assert not SIGNS.read("none", CASE).unknown
    assert SIGNS.read("not_sure", CASE).unknown


@pytest.mark.parametrize(
    "raw",
    [
        "",
        [],
        ["maybe"],
        ["arrears", "maybe"],
        "arrears",
        7,
        None,
        {"arrears": "yes"},
        [{"start": "2020"}],
        [["arrears"]],
    ],
)
def test_boxes_that_do_not_exist_are_refused_with_words(raw):
    with pytest.raises(Unreadable, match="Choose at least one"):
        SIGNS.read(raw, CASE)


def test_a_checklist_leads_three_ways_by_itself():
    said = {SIGNS.branch(SIGNS.read(raw, CASE)) for raw in SIGNS.samples(CASE)}
    assert said == {"some", "none", "not_sure"}


def test_its_samples_are_each_box_alone_the_pairs_that_matter_and_all():
    samples = list(SIGNS.samples(CASE))
    assert samples[2:5] == [["arrears"], ["noise"], ["notice"]]
    assert ["arrears", "noise"] in samples
    assert ["arrears", "noise", "notice"] in samples


def test_it_says_in_words_what_was_ticked():
    assert SIGNS.show(SIGNS.read(["noise", "notice"], CASE)) == "Complaints of noise; A notice"
    assert SIGNS.show(SIGNS.read("none", CASE)) == SIGNS.label(SIGNS.read("none", CASE)) == "No sign"
    assert SIGNS.show(SIGNS.read("not_sure", CASE)) == "Not sure"


TOLD = DateQuestion(
    "told",
    "When were they told?",
    why="A clock runs from it.",
    first=lambda case: (date(2018, 4, 3), "No rule was checked before April 2018."),
    last=lambda case: (case.as_at, "This day is still to come."),
)


def test_a_date_may_be_known_in_part_or_not_at_all():
    assert TOLD.read("2026-11-01", CASE).exact
    assert not TOLD.read("2026-11", CASE).exact
    assert TOLD.read("not_sure", CASE).latest > CASE.as_at


@pytest.mark.parametrize(
    "raw, words",
    [
        ("2026-11-23", "still to come"),
        ("2018-04-02", "April 2018"),
        ("2026-02-30", "no day 30"),
        ("", "Enter the date"),
        ([], "Enter the date"),
    ],
)
def test_a_date_that_cannot_be_is_refused_with_words(raw, words):
    with pytest.raises(Unreadable, match=words):
        TOLD.read(raw, CASE)
