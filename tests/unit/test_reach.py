"""Which clauses results lead to, and what is said of the others: docs/about/clauses-without-a-result.md."""

from macros import reach
from macros.clauses import clauses
from macros.project import Page, Project

PROJECT, PAGE = Project(), Page("about/clauses-without-a-result.md")
SAID = PROJECT.data("unreached-clauses")
LED_TO = reach.reached(PROJECT)
UNREACHED = reach.unreached(PROJECT)


def test_every_clause_that_a_result_names_exists():
    assert LED_TO.keys() <= clauses(PROJECT).keys()


def test_nothing_is_argued_for_a_clause_that_a_result_leads_to():
    assert SAID["clauses"].keys() <= clauses(PROJECT).keys()
    assert [number for number in SAID["clauses"] if number in LED_TO] == []


def test_nothing_is_argued_for_a_section_whose_every_clause_a_result_leads_to():
    left = {reach.section(each.number) for each in UNREACHED}
    assert SAID["sections"].keys() <= left


def test_no_clause_is_argued_twice():
    assert [number for number in SAID["clauses"] if reach.section(number) in SAID["sections"]] == []


def test_the_page_counts_every_clause_once():
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in reach.clauses_reached(PROJECT, PAGE).splitlines()
    ]
    total = [int(cell) for cell in rows[-1][1:]]
    assert total[0] == len(clauses(PROJECT)) == sum(total[1:])
    assert total[-1] == len(UNREACHED)


def test_a_result_named_outright_counts_before_its_words_and_its_forms():
    assert LED_TO["7.1"] == "result"
    assert set(LED_TO.values()) == set(reach.WAYS)


def test_every_clause_is_led_to_by_a_result_or_argued():
    assert [each.number for each in UNREACHED if not each.reason] == []
