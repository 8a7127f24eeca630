"""Changing the law by one: what is changed, which pathways are looked at, and that a change is noticed."""

import ast
import multiprocessing

import pytest

from decision_trees import PATHWAYS
from tools import changes
from tools.proofs import mutations
from tools.record import days

SOURCE = """
LIMIT = 13
START = date(2018, 4, 1)
def enough(weeks, start):
    return weeks >= LIMIT and start == START
def show(weeks):
    return str(weeks + 1)
def _weeks(case):
    return [12, 13]
WEEKS = Question("weeks", samples=_weeks)
"""


def test_every_number_date_and_comparison_is_changed_and_what_only_shows_is_not() -> None:
    found = [words for _, ways in changes.spots(ast.parse(SOURCE)) for words, _ in ways]
    assert found == ["13 -> 14", "13 -> 12", "2018-04-01 +1 day", "2018-04-01 -1 day", "GtE -> Gt", "Eq -> NotEq"]


@pytest.mark.parametrize(
    ("module", "first", "some", "none"),
    [
        (
            "pathways.sharing_information.pathway",
            "sharing-information",
            set(),
            {"leaving-care-status", "homeless-18-24"},
        ),
        ("pathways.leaving_care_status.care_history", "leaving-care-status", set(), {"homeless-18-24"}),
        ("pathways.leaving_care_status.status", "which-pathway", {"homeless-18-24"}, {"leaving-care-status"}),
        ("law.dates", "leaving-care-status", set(PATHWAYS), set()),
    ],
)
def test_only_the_pathways_that_a_module_can_touch_are_looked_at(
    module: str, first: str, some: set[str], none: set[str]
) -> None:
    found = changes.touched(changes.Change(module, 0, 0, ""))
    assert found[0] == first
    assert some <= set(found)
    assert not none & set(found)


def test_a_row_of_law_is_looked_at_where_it_switches_something() -> None:
    found = changes.touched(changes.Change("law", 0, 1, "", row="CWSA26 s.9"))
    assert found == [key for key, pathway in PATHWAYS.items() if "CWSA26 s.9" in pathway.switches]


def test_every_switch_of_a_pathway_is_moved_by_a_day_either_way() -> None:
    moved = {(change.row, change.way) for change in changes.changes() if change.row}
    switches = {key for pathway in PATHWAYS.values() for key in pathway.switches}
    assert moved == {(key, way) for key in switches - changes.ROWS_NAMED_IN_TESTS.keys() for way in (1, -1)}
    assert changes.ROWS_NAMED_IN_TESTS.keys() <= switches


def test_a_first_day_of_law_that_is_moved_by_a_day_is_noticed() -> None:
    pathway = PATHWAYS["sharing-information"]
    places = ((pathway.key, tuple(days(pathway))),)
    change = changes.Change("law", 0, 1, "a day later", row=pathway.switches[0])
    with multiprocessing.get_context("spawn").Pool(1) as pool:  # it imports the rules anew: not in this process
        assert pool.apply(mutations.noticed, ((change, places),)) == (change, True)


def test_what_is_left_out_with_a_reason_is_there() -> None:
    defined = {
        node.name
        for source in changes.SOURCES.values()
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef)
    }
    assert defined >= changes.NAMED_IN_TESTS.keys() | changes.NOT_LAW
