"""How a result was reached, and what would change it."""

from datetime import date

from decision_trees.engine.explain import ahead, changes, reasons
from decision_trees.engine.walk import walk
from tests.unit.toy import FREE, TODAY, TOWN, tickets

ADULT = {"born": "2000-05-01", "dog": "no", "passes": "none", "student": "no"}


def test_reasons_are_the_steps_in_order_without_the_notes():
    here = walk(tickets, ADULT, TODAY)
    assert TOWN.key in here.case.steps
    assert [step.fact.key for step in reasons(here)] == ["born", "age", "dog", "passes", "regular", "student"]
    assert reasons(here)[4].because == "0 days"


def test_another_answer_to_a_closed_question_is_named_with_what_it_leads_to():
    said = [(each.question.key, each.answer, each.leads_to) for each in changes(tickets, walk(tickets, ADULT, TODAY))]
    assert said == [("student", "Yes", "Half price")]  # the dog changes no result; "not sure" is no other fact


def test_a_change_that_needs_one_more_answer_names_all_it_can_lead_to():
    def run(case):
        from decision_trees.engine.answers import YesNo
        from tests.unit.toy import DOG, FULL, HALF, STUDENT

        if case.ask(DOG) is YesNo.NO:
            return FREE
        return HALF if case.ask(STUDENT) is YesNo.YES else FULL

    assert [each.leads_to for each in changes(run, walk(run, {"dog": "no"}, TODAY))] == ["Half price; or Full price"]


def test_a_change_that_needs_a_date_says_that_it_depends():
    def run(case):
        from decision_trees.engine.answers import YesNo
        from tests.unit.toy import BORN, DOG

        if case.ask(DOG) is not YesNo.NO:
            case.ask(BORN)
        return FREE

    said = [each.leads_to for each in changes(run, walk(run, {"dog": "no"}, TODAY))]
    assert said == ["It depends on one more question: Date of birth"]


def test_a_milestone_to_come_says_what_holds_from_then_on():
    child = {**ADULT, "born": "2011-03-01"}
    assert [(each.milestone.key, each.day, each.leads_to) for each in ahead(tickets, walk(tickets, child, TODAY))] == [
        ("sixteen", date(2027, 3, 1), "Full price")
    ]


def test_a_milestone_gone_by_changes_nothing():
    assert [each.leads_to for each in ahead(tickets, walk(tickets, ADULT, TODAY))] == [""]
