"""Each pathway as the build writes it: the page with its walk, the blocks that a walk shows, the paper version and the
charts, and what may never be in them."""

import json
import re
from collections import Counter
from html.parser import HTMLParser
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.engine.draw import Chapter, chapters, steps
from decision_trees.engine.graph import headstart
from decision_trees.engine.questions import Part
from kept import cases, files
from macros import blocks, chart, explored, form_list, paper, pathway, quick_exit, templating
from macros.offer import services
from macros.project import Page, Project, address
from macros.results import charts_page, paper_page

MANIFEST = {"pyodide": "1", "files": {}}


def page_of_pathway(key: str) -> Page:
    return Page(f"pathways/{key}.md")


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


@pytest.fixture(scope="module", params=list(PATHWAYS))
def tree(request) -> explored.Explored:
    return explored.explored(request.param)


@pytest.fixture(scope="module")
def key(tree) -> str:
    return tree.pathway.key


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Project:
    """With a runtime, as the folder of an edition would hold it."""
    folder = tmp_path_factory.mktemp("build")
    (folder / "runtime").mkdir()
    (folder / "runtime" / "manifest.json").write_text(json.dumps(MANIFEST))
    return Project(extra={"built": str(folder), "edition_title": "0.1 (draft)"})


@pytest.fixture(scope="module")
def built(project, key):
    return pathway.pathway(project, page_of_pathway(key), key)


@pytest.fixture(scope="module")
def page(built) -> Elements:
    return Elements(built)


@pytest.fixture(scope="module")
def blocks_of(project, key) -> dict[str, str]:
    return blocks.blocks(project, page_of_pathway(key), key)


@pytest.fixture(scope="module")
def walk(blocks_of) -> Elements:
    """Every block, each in a template of its name."""
    return Elements("".join(f'<template id="{name}">{html}</template>' for name, html in blocks_of.items()))


@pytest.fixture(scope="module")
def on_paper(project, key) -> str:
    return paper.paper(project, Page(paper_page(key)), key)


@pytest.fixture(scope="module")
def read(on_paper) -> Elements:
    return Elements(on_paper)


@pytest.fixture(scope="module")
def pictures(project, key) -> str:
    return paper.charts(project, Page(charts_page(key)), key)


@pytest.fixture(scope="module")
def data(built: str) -> Any:
    return json.loads(built.split('id="pathway-data">')[1].split("</script>")[0])


def test_every_question_is_a_form_of_its_kind(walk, tree):
    for question in tree.questions:
        (form,) = walk.within(f"question-{question.key}", "form")
        assert form["data-question"] == question.key
        assert form["data-kind"] == question.kind
        assert "novalidate" in form


def test_closed_questions_offer_their_answers_in_order(walk, tree):
    for question in tree.questions:
        if question.kind == "choice":
            buttons = [one for one in walk.within(f"question-{question.key}", "button") if "name" in one]
            assert [button["value"] for button in buttons] == [option.key for option in question.each()]
            assert {(button["data-entry"], button["type"]) for button in buttons} == {(question.key, "submit")}
            assert not walk.within(f"question-{question.key}", "input"), "one tap gives the answer"


def test_a_checklist_has_a_box_for_each_option_and_two_that_stand_alone(walk, tree):
    for question in tree.questions:
        if question.kind == "checklist":
            boxes = walk.within(f"question-{question.key}", "input")
            keys = [*(option.key for option in question.options), "none", "not_sure"]
            assert [box["data-entry"] for box in boxes] == [f"{question.key}-{key}" for key in keys]
            assert [box["value"] for box in boxes] == keys
            assert [box["value"] for box in boxes if box.get("data-behaviour") == "exclusive"] == ["none", "not_sure"]


def test_a_date_may_be_given_in_part_or_not_at_all(walk, tree):
    for question in tree.questions:
        if question.kind == "date":
            entries = [attrs["data-entry"] for attrs in walk.within(f"question-{question.key}", "input")]
            assert entries == [f"{question.key}-{part}" for part in ("day", "month", "year", "not_sure")]


def test_periods_have_dates_choices_and_a_place_in_the_list(walk, tree):
    for question in tree.questions:
        if question.kind == "periods":
            at, end = f"{question.key}-__n__", [f"{question.key}-__n__-end-open"]
            every = walk.within(f"question-{question.key}", "input")
            days = [f"{at}-{side}-{part}" for side in ("start", "end") for part in ("day", "month", "year", "not_sure")]
            fields = [f"{at}-{field.key}" for field in question.fields]
            assert {*days, *end, *fields} == {attrs["data-entry"] for attrs in every} - {question.key}
            assert [a["value"] for a in every if a["data-entry"] == question.key] == ["some", "none", "not_sure"]


def test_no_field_tells_a_browser_which_question_it_belongs_to(page, walk, tree):
    """Chromium makes a number of the names and ids of a form and of its fields, and asks its maker about it."""
    place = re.compile(r"(conditional-)?answer(-(__n__|\d+|start|end|day|month|year|hint))*")
    for question in tree.questions:
        (form,) = walk.within(f"question-{question.key}", "form")
        assert "name" not in form and "id" not in form
        every = [attrs for _, attrs, inside in walk.all if f"question-{question.key}" in inside]
        told = [attrs[name] for attrs in every for name in ("name", "id", "for", "aria-describedby") if name in attrs]
        assert [name for name in told if not place.fullmatch(name)] == []
    forms = [attrs for tag, attrs, _ in [*page.all, *walk.all] if tag == "form"]
    assert {form["action"] for form in forms} == {"search"}, "about a search it does not ask"


def test_a_part_brings_the_questions_that_are_asked_within_it(tree):
    for fact in tree.facts:
        if isinstance(fact, Part):
            inside = {question.key for question in explored.explored(fact.pathway).questions}
            assert inside <= {question.key for question in tree.questions}


def test_the_first_question_stands_in_the_page_and_every_other_in_the_file_of_blocks(page, built, blocks_of, tree):
    first = tree.graph.head.key
    forms = [attrs["data-question"] for tag, attrs, _ in page.all if tag == "form" and "data-question" in attrs]
    assert forms == [first]
    assert blocks_of[f"question-{first}"] in built
    asked = [*(question.key for question in tree.questions), "place", "role"]
    assert [name for name in blocks_of if name.startswith("question-")] == [f"question-{key}" for key in asked]


def test_no_answer_is_chosen_beforehand(walk):
    assert [attrs for tag, attrs, _ in walk.all if tag == "input" and "checked" in attrs] == []
    assert [attrs for tag, attrs, _ in walk.all if attrs.get("type") == "text" and "value" in attrs] == []


def test_what_is_typed_stays_out_of_memories_spelling_services_and_translation(page, walk):
    typed = [attrs for tag, attrs, _ in [*page.all, *walk.all] if tag == "input" and attrs.get("type") == "text"]
    assert typed
    for attrs in typed:
        assert templating.KEPT_OUT.items() <= attrs.items(), attrs["name"]
    assert all(attrs["autocomplete"] == "off" for tag, attrs, _ in [*page.all, *walk.all] if tag == "form")


def test_every_question_has_a_name_a_reason_and_its_law(blocks_of, walk, tree):
    for question in tree.questions:
        template = blocks_of[f"question-{question.key}"]
        assert str(templating.templates().from_string("{{ t }}").render(t=question.text)) in template
        assert "data-why" in template
        hrefs = [attrs["href"] for attrs in walk.within(f"question-{question.key}", "a")]
        assert hrefs
        assert all(href.startswith("../../about/law/#") for href in hrefs)


def test_every_control_has_a_label(page, walk):
    for elements in (page, walk):
        labelled = {attrs["for"] for tag, attrs, _ in elements.all if tag == "label"}
        controls = {attrs["id"] for tag, attrs, _ in elements.all if tag == "input"}
        assert controls == labelled


def test_no_id_is_there_twice(page, blocks_of, read, pictures):
    """Questions have the same ids, and one of them is shown at a time."""
    others = "".join(html for name, html in blocks_of.items() if not name.startswith("question-"))
    with_one = (others + html for name, html in blocks_of.items() if name.startswith("question-"))
    for elements in (page, read, Elements(pictures), *map(Elements, with_one)):
        assert [name for name, times in Counter(elements.ids()).items() if times > 1] == []


def test_there_is_no_inline_style_and_no_inline_handler(page, walk, read, pictures):
    every = [*page.all, *walk.all, *read.all, *Elements(pictures).all]
    names = {name for _, attrs, _ in every for name in attrs}
    assert [name for name in names if name == "style" or name.startswith("on")] == []


def test_the_inline_scripts_are_data_and_one_that_says_when_the_others_did_not_come(page):
    data, unheard, app = (attrs for tag, attrs, _ in page.all if tag == "script")
    assert data == {"type": "application/json", "id": "pathway-data"}
    assert unheard == {}
    assert app == {"type": "module", "src": "../../app/app.mjs"}


def test_the_data_say_where_everything_is_wherever_the_site_stands(data, key):
    assert data["root"] == "../../../"
    assert data["pathway"] == key
    assert data["edition_title"] == "0.1 (draft)"
    assert data["runtime"] == MANIFEST
    assert [pathway["key"] for pathway in data["pathways"]] == list(PATHWAYS)


def test_the_head_start_leads_only_to_questions_and_results_that_have_a_block(data, blocks_of):
    for node in data["headstart"]["nodes"]:
        if node["kind"] in ("question", "outcome"):
            assert f"{node['kind']}-{node['fact']}" in blocks_of


def test_without_a_runtime_the_page_leads_to_paper_and_charts_only(tmp_path, key):
    html = pathway.pathway(Project(extra={"built": str(tmp_path)}), page_of_pathway(key), key)
    page = Elements(html)
    assert {"paper", "pathway", "chart"} <= set(page.ids())
    assert "walk" not in page.ids()
    assert "template" not in {tag for tag, _, _ in page.all}
    assert Project().words["without_runtime"] in html


def test_without_javascript_the_page_leads_to_the_paper_version_at_once(page, built):
    walk = next(attrs for _, attrs, _ in page.all if attrs.get("id") == "walk")
    assert "inert" in walk
    said = built.split("<noscript>")[1].split("</noscript>")[0]
    assert Project().words["without_javascript"] in said
    assert '<a href="paper/">' in said


def test_the_paper_version_needs_no_script_and_says_all_that_the_walk_can_say(read, tree, blocks_of):
    assert {tag for tag, _, _ in read.all} & {"script", "template", "form", "noscript"} == set()
    articles = {attrs["id"] for tag, attrs, _ in read.all if tag == "article"}
    assert articles == {name for name in blocks_of if name.startswith(("outcome-", "duty-", "offer-"))}
    steps = [attrs["id"] for tag, attrs, _ in read.all if tag == "li" and attrs.get("id", "").startswith("q-")]
    nodes = headstart(tree.graph)["nodes"]
    assert sorted(steps) == sorted(f"q-{node['id']}" for node in nodes if node["kind"] != "outcome")


def test_every_way_on_paper_leads_to_a_step_a_result_or_a_duty_on_the_page(read, tree):
    ids = set(read.ids())
    ways = [
        attrs["href"][1:]
        for tag, attrs, inside in read.all
        if tag == "a" and attrs.get("href", "").startswith(("#q-", "#outcome-", "#duty-", "#offer-"))
    ]
    assert len(ways) > len(tree.outcomes)
    assert set(ways) - ids == set()


def test_the_steps_on_paper_are_numbered_in_order(read):
    steps = [attrs for tag, attrs, _ in read.all if tag == "li" and attrs.get("id", "").startswith("q-")]
    numbers = [int(attrs["value"]) for attrs in steps]
    assert numbers == list(range(1, len(numbers) + 1))


def test_every_result_and_duty_is_an_article_with_role_deadline_and_its_source(on_paper, read, tree):
    articles = {attrs["id"] for tag, attrs, _ in read.all if tag == "article" and "id" in attrs}
    for advice in tree.advice:
        assert explored.anchor(advice) in articles
        article = on_paper.split(f'id="{explored.anchor(advice)}"')[1].split("</article>")[0]
        for number, action in enumerate(advice.actions, 1):
            item = article.split(f'data-action="{advice.key}.{number}"')[1].split("</li>")[0]
            assert str(templating.templates().from_string("{{ t }}").render(t=action.role.value)) in item
            assert f">{action.deadline.source.value}</span>" in item


def form_page(key: str) -> str:
    """The address of a form: its own page, or its line in the list when it is not ours."""
    file, hash_, line = form_list.target(form_list.forms(Project())[key]).partition("#")
    return address(file) + hash_ + line


def test_every_service_and_form_that_advice_names_is_linked(on_paper, tree):
    for advice in tree.advice:
        article = on_paper.split(f'id="{explored.anchor(advice)}"')[1].split("</article>")[0]
        named = [
            f"services/#{row['id']}"
            for row in services.having(Project(), advice.services)
            if advice.area in ("", row["county"])
        ]
        named += [form_page(form) for form in advice.forms]
        assert re.findall(r'<a href="../../../((?:services|forms)/[^"]*)"', article) == named
        assert article.count('class="advice__status"') == bool(advice.services)


def test_a_result_that_hands_over_links_to_those_pathways(on_paper, tree):
    for advice in tree.advice:
        article = on_paper.split(f'id="{explored.anchor(advice)}"')[1].split("</article>")[0]
        assert re.findall(r'<a href="../../([^"]*)/" data-hand-over="\1">', article) == list(advice.hand_over)


def test_offers_stand_by_themselves_in_the_order_in_which_they_rank(read, tree):
    shown = [attrs["id"] for tag, attrs, _ in read.all if tag == "article" and attrs.get("id", "").startswith("offer-")]
    assert shown == [f"offer-{offer.key}" for offer in tree.offers]


# --- charts ---------------------------------------------------------------------------------------------------

PAGE_WIDTH = 800
"""In pixels, at the size in which letters are 13 pixels high: the width of the text of a page, about."""


@pytest.fixture(scope="module")
def drawn(tree, key) -> list[tuple[Chapter, str]]:
    every = chapters(tree.graph)
    return list(zip(every, chart.drawn(key, every), strict=True))


def test_each_chart_fits_the_width_of_a_page_in_letters_large_enough_to_read(drawn):
    for chapter, svg in drawn:
        found = re.search(r'viewBox="0.00 0.00 ([0-9.]+)', svg)
        assert found
        width = float(found[1])
        assert width <= PAGE_WIDTH, f"chart {chapter.number}"
        assert {float(size) for size in re.findall(r'font-size="([0-9.]+)"', svg)} == {13}


def test_each_chapter_is_a_figure_that_leads_to_the_same_steps_in_words_and_back(pictures, on_paper, drawn):
    figures = [attrs for tag, attrs, _ in Elements(pictures).all if tag == "figure"]
    assert [attrs["data-chapter"] for attrs in figures] == [str(chapter.number) for chapter, _ in drawn]
    if len(drawn) > 1:
        for chapter, _ in drawn:
            assert f'href="../paper/#paper-{chapter.number}"' in pictures
            assert f'href="../charts/#chart-{chapter.number}"' in on_paper
            assert f'id="paper-{chapter.number}"' in on_paper
            assert f'id="chart-{chapter.number}"' in pictures


def test_every_chart_has_a_name_a_description_and_no_styles(pictures, drawn):
    for number, svg in enumerate(pictures.split('<div class="chart__scroll"')[1:], 1):
        svg = svg.split("</svg>")[0]
        assert f'role="img" aria-labelledby="chart-name-{number} chart-text-{number}"' in svg
        assert f'<title id="chart-name-{number}">Flow chart: ' in svg
        assert "style=" not in svg
        assert "href" not in svg
        assert 'stroke="currentColor"' in svg and '"black"' not in svg
        assert svg.count("<title") == 1
    assert pictures.count("<svg") == len(drawn)


def test_every_step_is_a_box_whose_rows_name_the_branches_they_stand_for(pictures, drawn):
    for chapter, _ in drawn:
        for step in chapter.steps:
            box = re.split(rf'<g class="node [a-z]*" id="chart-{step.name}">', pictures)[1].split('class="node ')[0]
            rows = re.findall(r'<g class="row" data-branches="([^"]*)"', box)
            assert rows == [" ".join(way.branches) for way in step.ways]


def test_an_arrow_leads_from_box_to_box_of_one_chart_along_a_way_that_there_is(drawn):
    for chapter, svg in drawn:
        names = {step.number: step.name for step in chapter.steps}
        ways = {
            f"chart-{step.name}--{names[number]}" for step in chapter.steps for number in step.onward if number in names
        }
        assert set(re.findall(r'<g id="(chart[^"]*--[^"]*)" class="edge', svg.replace("&#45;", "-"))) <= ways


# --- what holds of any pathway --------------------------------------------------------------------------------


@pytest.fixture
def no_charts_yet(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "FOLDER", tmp_path)
    return tmp_path


def dots(*lines: str) -> list[Chapter]:
    return [Chapter(number, "", (), f"digraph {{ {line} }}") for number, line in enumerate(lines, 1)]


def test_charts_are_drawn_again_only_when_the_graph_has_changed(no_charts_yet):
    assert ">one<" in chart.drawn("x", dots("one"))[0]
    (file,) = no_charts_yet.iterdir()
    file.write_text('["kept"]')
    assert chart.drawn("x", dots("one")) == ["kept"]
    assert ">two<" in chart.drawn("x", dots("two"))[0]


def test_a_graph_that_cannot_be_read_stops_the_build(no_charts_yet):
    with pytest.raises(ValueError, match=r"(?s)could not be drawn: .*syntax error"):
        chart.drawn("x", dots("{"))


def test_only_the_last_makings_of_a_thing_are_kept(no_charts_yet):
    for number in range(files.LAST + 3):
        files.keep(files.place("thing", [bytes([number])]), str(number))
    files.keep(files.place("other", [b""]), "")
    assert len(list(no_charts_yet.glob("thing.*"))) == files.LAST
    assert files.place("thing", [bytes([files.LAST + 2])]).read_text() == str(files.LAST + 2)


def test_a_pathway_is_walked_once_and_read_again_after(no_charts_yet, monkeypatch):
    explored.explored.cache_clear()
    explored._place.cache_clear()
    first = explored.explored("informed-choice")
    explored.explored.cache_clear()
    monkeypatch.setattr(explored, "explore", None)  # nothing is explored now
    monkeypatch.setattr(cases, "explore", None)
    again = explored.explored("informed-choice")
    explored.explored.cache_clear()
    explored._place.cache_clear()
    assert (again.facts, again.outcomes, again.duties) == (first.facts, first.outcomes, first.duties)
    assert headstart(again.graph) == headstart(first.graph)
    assert [step.ways for step in steps(again.graph)] == [step.ways for step in steps(first.graph)]


def test_the_rules_of_one_pathway_do_not_make_another_be_walked_again():
    names = {part for path in cases.sources("informed-choice") for part in path.relative_to(cases.RULES).parts[:2]}
    assert {"informed_choice", "leaving_care_status", "shared", "law"} <= names
    assert "homeless_18_24" not in names


def test_a_page_that_may_have_to_be_left_quickly_has_a_way_out(project):
    with_exit = pathway.pathway(project, page_of_pathway("informed-choice"), "informed-choice", quick_exit=True)
    assert f'href="{quick_exit.EXIT_TO}"' in with_exit
    assert "data-exit" not in pathway.pathway(project, page_of_pathway("informed-choice"), "informed-choice")
    for to_read, place in ((paper.paper, paper_page), (paper.charts, charts_page)):
        html = to_read(project, Page(place("informed-choice")), "informed-choice", quick_exit=True)
        assert f'href="{quick_exit.EXIT_TO}"' in html and "app/leave.mjs" in html


def test_data_cannot_end_its_script():
    assert "<" not in pathway.embedded({"a": "</script><script>", "b": "<!--"})
    assert json.loads(pathway.embedded({"a": "</script>"})) == {"a": "</script>"}


def test_a_pathway_that_is_not_there_stops_the_build():
    with pytest.raises(ValueError, match="there is no pathway ticket: "):
        pathway.pathway(Project(), page_of_pathway("ticket"), "ticket")
