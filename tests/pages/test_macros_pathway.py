"""The page of a pathway as the build writes it: what the app copies, the paper version, and what never may be in it."""

import json
from collections import Counter
from html.parser import HTMLParser

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine import explore
from decision_trees.law import commencements
from macros import chart, forms, pathway, trees
from macros.project import Page, Project
from macros.results import page_of

KEY = "leaving-care-status"
PAGE = Page(f"pathways/{KEY}.md")
MANIFEST = {"pyodide": "1", "files": {}}


class Elements(HTMLParser):
    """Every element of a page: (tag, attributes, ids of the templates it is in)."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.all: list[tuple[str, dict[str, str], tuple[str, ...]]] = []
        self.templates: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.all.append((tag, given, tuple(self.templates)))
        if tag == "template":
            self.templates.append(given.get("id", "period"))

    def handle_endtag(self, tag: str) -> None:
        if tag == "template":
            self.templates.pop()

    def within(self, template: str, tag: str) -> list[dict[str, str]]:
        return [attrs for name, attrs, inside in self.all if name == tag and template in inside]

    def ids(self) -> list[str]:
        return [attrs["id"] for _, attrs, _ in self.all if "id" in attrs]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The page with a runtime, as the folder of an edition would hold it."""
    folder = tmp_path_factory.mktemp("build")
    (folder / "runtime").mkdir()
    (folder / "runtime" / "manifest.json").write_text(json.dumps(MANIFEST))
    project = Project(extra={"built": str(folder), "edition_title": "0.1 (draft)"})
    return pathway.pathway(project, PAGE, KEY)


@pytest.fixture(scope="module")
def page(built) -> Elements:
    return Elements(built)


@pytest.fixture(scope="module")
def data(built) -> dict:
    return json.loads(built.split('id="pathway-data">')[1].split("</script>")[0])


@pytest.fixture(scope="module")
def tree() -> trees.Tree:
    return trees.tree(KEY)


def test_every_question_is_a_form_of_its_kind(page, tree):
    for question in tree.questions:
        (form,) = page.within(f"question-{question.key}", "form")
        assert form["data-question"] == question.key
        assert form["data-kind"] == question.kind
        assert "novalidate" in form


def test_closed_questions_offer_their_answers_in_order(page, tree):
    for question in tree.questions:
        if question.kind == "choice":
            radios = [i for i in page.within(f"question-{question.key}", "input") if i["type"] == "radio"]
            assert [radio["value"] for radio in radios] == [option.key for option in question.each()]
            assert {radio["name"] for radio in radios} == {question.key}


def test_a_date_may_be_given_in_part_or_not_at_all(page):
    names = [attrs["name"] for attrs in page.within("question-born", "input")]
    assert names == ["born-day", "born-month", "born-year", "born-not_sure"]


def test_periods_have_dates_choices_and_a_place_in_the_list(page, tree):
    care = next(question for question in tree.questions if question.key == "care")
    names = Counter(attrs["name"] for attrs in page.within("period", "input") if attrs["name"].startswith("care-"))
    dates = {f"care-__n__-{end}-{part}" for end in ("start", "end") for part in ("day", "month", "year", "not_sure")}
    assert dates | {"care-__n__-end-open"} | {f"care-__n__-{field.key}" for field in care.fields} == set(names)
    first = [a["value"] for a in page.within("question-care", "input") if a["name"] == "care"]
    assert first == ["some", "none", "not_sure"]


def test_no_answer_is_chosen_beforehand(page):
    assert [attrs for tag, attrs, _ in page.all if tag == "input" and "checked" in attrs] == []
    assert [attrs for tag, attrs, _ in page.all if attrs.get("type") == "text" and "value" in attrs] == []


def test_what_is_typed_stays_out_of_memories_spelling_services_and_translation(page):
    typed = [attrs for tag, attrs, _ in page.all if tag == "input" and attrs.get("type") == "text"]
    assert len(typed) > 10
    for attrs in typed:
        assert forms.KEPT_OUT.items() <= attrs.items(), attrs["name"]
    assert all(attrs["autocomplete"] == "off" for tag, attrs, _ in page.all if tag == "form")


def test_every_question_has_a_name_a_reason_and_its_law(built, page, tree):
    for question in tree.questions:
        template = built.split(f'<template id="question-{question.key}">')[1].split("<template id=")[0]
        assert str(forms.templates().from_string("{{ t }}").render(t=question.text)) in template
        assert "data-why" in template
        hrefs = [attrs["href"] for attrs in page.within(f"question-{question.key}", "a")]
        assert hrefs
        assert all(href.startswith("../../about/law/#") for href in hrefs)


def test_every_control_has_a_label(page):
    labelled = {attrs["for"] for tag, attrs, _ in page.all if tag == "label"}
    controls = {attrs["id"] for tag, attrs, _ in page.all if tag == "input"}
    assert controls == labelled


def test_no_id_is_there_twice(page):
    assert [name for name, times in Counter(page.ids()).items() if times > 1] == []


def test_there_is_no_inline_style_and_no_inline_handler(page):
    names = {name for _, attrs, _ in page.all for name in attrs}
    assert [name for name in names if name == "style" or name.startswith("on")] == []


def test_the_only_inline_script_is_data(page):
    data, app = (attrs for tag, attrs, _ in page.all if tag == "script")
    assert data == {"type": "application/json", "id": "pathway-data"}
    assert app == {"type": "module", "src": "../../app/app.mjs"}


def test_data_cannot_end_its_script():
    assert "<" not in pathway.embedded({"a": "</script><script>", "b": "<!--"})
    assert json.loads(pathway.embedded({"a": "</script>"})) == {"a": "</script>"}


def test_the_data_say_where_everything_is_wherever_the_site_stands(data):
    assert data["root"] == "../../../"
    assert data["tree"] == KEY
    assert data["edition_title"] == "0.1 (draft)"
    assert data["runtime"] == MANIFEST
    assert [area["key"] for area in data["areas"]] == ["kent", "worcestershire"]


def test_the_head_start_leads_only_to_questions_and_results_of_the_page(data, page):
    ids = set(page.ids())
    for node in data["headstart"]["nodes"]:
        if node["kind"] == "question":
            assert f"question-{node['fact']}" in ids
        if node["kind"] == "outcome":
            assert f"outcome-{node['fact']}" in ids


@pytest.mark.parametrize("day", [PATHWAYS[KEY].since, *commencements(PATHWAYS[KEY].since)], ids=str)
def test_all_that_is_met_on_a_day_from_which_the_law_changed_is_on_the_page(day, page, tree):
    facts, outcomes, duties = trees.met(explore(PATHWAYS[KEY].run, day, each=1, least=2))
    assert set(facts) <= set(tree.facts)
    assert {trees.anchor(one) for one in (*outcomes, *duties)} <= set(page.ids())


def test_without_a_runtime_the_page_is_paper_only(tmp_path):
    html = pathway.pathway(Project(extra={"built": str(tmp_path)}), PAGE, KEY)
    page = Elements(html)
    assert {"paper", "pathway", "chart"} <= set(page.ids())
    assert "walk" not in page.ids()
    assert "template" not in {tag for tag, _, _ in page.all}
    assert Project().words["without_runtime"] in html


def test_without_javascript_the_paper_version_is_what_is_seen(page, built):
    walk = next(attrs for _, attrs, _ in page.all if attrs.get("id") == "walk")
    assert "hidden" in walk
    assert f'<noscript><p class="pathway__notice">{Project().words["without_javascript"]}' in built
    for _, attrs, inside in page.all:
        if attrs.get("id", "").startswith(("q-", "outcome-", "duty-")):
            assert inside == ()


def test_every_way_on_paper_leads_to_a_step_a_result_or_a_duty_on_the_page(page):
    ids = set(page.ids())
    ways = [attrs["href"][1:] for tag, attrs, inside in page.all
            if tag == "a" and attrs.get("href", "").startswith(("#q-", "#outcome-", "#duty-"))]
    assert len(ways) > 50
    assert set(ways) - ids == set()


def test_the_steps_on_paper_are_numbered_in_order(page):
    steps = [attrs for tag, attrs, _ in page.all if tag == "li" and attrs.get("id", "").startswith("q-")]
    numbers = [int(attrs["value"]) for attrs in steps]
    assert numbers == list(range(1, len(numbers) + 1))


def test_every_result_and_duty_is_an_article_with_role_deadline_and_its_source(built, page, tree):
    articles = {attrs["id"] for tag, attrs, _ in page.all if tag == "article" and "id" in attrs}
    for advice in (*tree.outcomes, *tree.duties):
        assert trees.anchor(advice) in articles
        article = built.split(f'id="{trees.anchor(advice)}"')[1].split("</article>")[0]
        for number, action in enumerate(advice.actions, 1):
            item = article.split(f'data-action="{advice.key}.{number}"')[1].split("</li>")[0]
            assert str(forms.templates().from_string("{{ t }}").render(t=action.role.value)) in item
            assert f">{action.deadline.source.value}</span>" in item


def test_the_chart_has_a_name_and_no_styles(built, page):
    svg = built.split('<div class="chart"')[1]
    assert 'role="img" aria-labelledby="chart-name chart-text"' in svg
    assert '<title id="chart-name">Flow chart: ' in svg
    assert "style=" not in svg
    assert 'stroke="currentColor"' in svg and '"black"' not in svg
    assert svg.count("<title") == 1


def test_a_chart_is_drawn_again_only_when_its_graph_has_changed(tmp_path):
    file = tmp_path / "charts" / "x.svg"
    assert ">one<" in chart.laid_out("digraph { one }", file)
    file.write_text("kept")
    assert chart.laid_out("digraph { one }", file) == "kept"
    assert ">two<" in chart.laid_out("digraph { two }", file)


def test_a_graph_that_cannot_be_read_stops_the_build(tmp_path):
    with pytest.raises(ValueError, match=r"(?s)could not be drawn: .*syntax error"):
        chart.laid_out("digraph {", tmp_path / "x.svg")


def test_every_result_has_a_page_and_every_page_a_result(tree):
    folder = Project().docs / "outcomes" / KEY
    pages = {f"outcomes/{KEY}/{file.name}" for file in folder.glob("*.md")}
    results = {page_of(KEY, outcome) for outcome in tree.outcomes}
    duties = {page_of(KEY, duty) for duty in tree.duties}
    assert results - pages == set()
    assert pages - results - duties == set()


def test_a_pathway_that_is_not_there_stops_the_build():
    with pytest.raises(ValueError, match="there is no pathway 'ticket'; there are: leaving-care-status"):
        pathway.pathway(Project(), PAGE, "ticket")
