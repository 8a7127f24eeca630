"""Roles: every action and every clause reaches the page of the role it names."""

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Role, Source
from macros import citations, clauses, explored, form_list, roles
from macros.project import Page, Project

PROJECT = Project()
PAGE = Page("roles/personal-adviser.md")
IDS = [
    "social-worker",
    "personal-adviser",
    "housing-officer",
    "housing-lead",
    "advocate",
    "out-of-hours",
    "provider",
    "manager",
    "young-person",
]


def test_the_roles_are_those_that_have_a_page():
    assert list(roles.roles(PROJECT)) == IDS
    pages = {file.stem for file in (PROJECT.docs / "roles").glob("*.md")}
    assert pages == {*IDS, "any-worker", "index"}


def test_every_role_that_acts_in_a_pathway_has_a_page():
    covered = {Role[name] for row in roles.roles(PROJECT).values() for name in row["acts_as"]}
    assert covered == set(Role)


@pytest.mark.parametrize("key", IDS)
def test_what_a_role_names_can_be_found(key):
    row = roles.role(PROJECT, key)
    terms = {term["id"] for term in PROJECT.data("glossary")["terms"]}
    assert set(row["terms"]) <= terms
    assert set(row["forms"]) <= form_list.forms(PROJECT).keys()
    assert citations.cite(PROJECT, PAGE, *row["source"])


@pytest.mark.parametrize("acts_as", Role)
def test_every_action_of_a_role_is_gathered_once_with_all_its_results(acts_as):
    asked = {
        (key, advice.key, action.text, action.deadline.words)
        for key in PATHWAYS
        for advice in explored.explored(key).advice
        for action in advice.actions
        if action.role is acts_as
    }
    found = [
        (pathway.key, one.key, task.action.text, task.action.deadline.words)
        for pathway, listed in roles.tasks([acts_as])
        for task in listed
        for one in task.results
    ]
    assert asked
    assert set(found) == asked


def test_equal_actions_of_a_pathway_stand_once():
    for _, listed in roles.tasks(Role):
        said = [
            (task.action.role, task.action.text, task.action.deadline.words, task.action.deadline.source)
            for task in listed
        ]
        assert len(said) == len(set(said))


def test_a_young_person_reads_what_the_law_has_others_do():
    found = [task for _, listed in roles.owed() for task in listed]
    assert {task.action.deadline.source for task in found} == {Source.LAW}
    html = roles.role_page(PROJECT, Page("roles/young-person.md"), "young-person")
    assert all(f"<strong>{task.action.role.value}" in html.replace("&#39;", "'") for task in found)
    assert html.count("<li><strong>") == len(found)


def test_the_page_of_a_role_leads_to_pathway_result_clause_and_form():
    html = roles.role_page(PROJECT, PAGE, "personal-adviser")
    assert 'href="../../pathways/tenancy-at-risk/"' in html
    assert 'href="../../outcomes/tenancy-at-risk/save-the-home/"' in html
    assert 'href="../../protocol/part-c/23-preventing-eviction/#clause-23-5">23.5</a>' in html
    assert f'href="{PAGE.link(form_list.target(form_list.forms(PROJECT)["f10"]))}"' in html
    assert "In the pathways" not in html


def test_what_is_asked_of_whoever_is_there_stands_once_and_roles_lead_to_it():
    html = roles.any_worker(PROJECT, Page("roles/any-worker.md"))
    assert html.count("<li>") == sum(len(listed) for _, listed in roles.tasks([Role.ANY_WORKER]))
    assert "(any-worker.md)" in roles.role_page(PROJECT, PAGE, "personal-adviser")
    assert "any-worker.md" not in roles.role_page(PROJECT, Page("roles/manager.md"), "manager")


def test_a_clause_is_told_by_its_first_words_without_marks_or_citations():
    text = (
        '9.9 The **housing officer** reads [it](a.md) {{ suggested() }}. See {{ clause("9.8") }} and'
        ' {{ clause("9.1", "9.2") }}. {{ cite("S2 1") }}'
    )
    one = clauses.Clause("9.9", "protocol/a.md", text[4:], text)
    assert roles.first_words(one) == "The housing officer reads it. See clause 9.8 and clauses 9.1, 9.2."


def test_clauses_are_found_by_the_words_that_name_a_role():
    found = {one.number for listed in roles.naming(PROJECT, ["personal adviser"]).values() for one in listed}
    assert "23.3" in found
    assert "23.8" not in found


def test_a_role_that_is_not_there_stops_the_build():
    with pytest.raises(ValueError, match="there is no role 'judge'"):
        roles.role_page(PROJECT, PAGE, "judge")
