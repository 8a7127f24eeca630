"""The small macros: citations, lists made from data, and how pages point to one another."""

import ast
import json
import re
from types import SimpleNamespace

import pytest
from markdown import Markdown
from mkdocs.exceptions import PluginError

import macros
from decision_trees import PATHWAYS
from decision_trees.law import FIELDS, PROVISIONS
from macros import citations, explored, form_list, glossary_page, proof, publisher, results, tables, truth_table
from macros.offer import services
from macros.project import REPOSITORY, Page, Project, address, slug

PROJECT = Project()
PAGE = Page("protocol/part-c/17.md")


def test_a_citation_leads_to_the_law_page_or_the_sources_page():
    assert citations.cite(PROJECT, PAGE, "S2 4.1", "CA89 s.23A") == (
        '<span class="cite">([S2 4.1](../../about/sources.md#s2), [CA89 s.23A](../../about/law.md#ca89-s-23a))</span>'
    )


@pytest.mark.parametrize("key", ["CA89 s.999", "S2 99.9", "S9 1", "s2 4.1", ""])
def test_a_citation_of_what_is_not_listed_stops_the_build(key):
    with pytest.raises(ValueError, match="cannot cite"):
        citations.cite(PROJECT, PAGE, key)


def test_a_citation_needs_a_key():
    with pytest.raises(ValueError, match="at least one key"):
        citations.cite(PROJECT, PAGE)


def test_every_provision_has_a_row_of_its_own_that_citations_lead_to():
    table = citations.law_table(PROJECT, PAGE)
    ids = re.findall(r'<tr id="([^"]+)"', table)
    assert ids == [slug(key) for key in PROVISIONS]
    assert len(set(ids)) == len(PROVISIONS)


def test_a_source_with_an_address_is_a_link_and_no_markup_is_shown_as_text():
    html = citations.sources_table(PROJECT, PAGE)
    listed = PROJECT.data("sources")
    addresses = [row["url"] for part in ("sources", "guidance") for row in listed[part] if row.get("url")]
    assert html.count('<a href="') == len(addresses) > 0
    assert "&lt;" not in html


def test_a_provision_whose_start_is_not_confirmed_says_so():
    row = next(row for row in PROVISIONS.values() if row.in_force is None)
    table = citations.law_table(PROJECT, PAGE)
    assert "start not confirmed" in table.split(f'id="{slug(row.key)}"')[1].split("</tr>")[0]


def test_the_law_stands_by_field_and_says_which_rules_are_older_than_any_pathway():
    table = citations.law_table(PROJECT, PAGE)
    assert [line[3:] for line in table.splitlines() if line.startswith("## ")] == list(FIELDS)
    shown = {key: table.split(f'id="{slug(key)}"')[1].split("</tr>")[0] for key in ("CA89 s.20", "HA96 s.195A")}
    assert "from 1 April 2011 or earlier" in shown["CA89 s.20"]
    assert "from 9 November 2012 to 30 April 2026" in shown["HA96 s.195A"]


def test_every_source_stands_on_the_sources_page():
    html = citations.sources_table(PROJECT, Page(citations.SOURCES_PAGE))
    listed = PROJECT.data("sources")
    for row in (*listed["sources"], *listed["guidance"]):
        assert f'id="{slug(row["key"])}"' in html


def test_every_glossary_term_has_a_heading_with_its_id():
    markdown = glossary_page.glossary_page(PROJECT, Page("glossary.md"))
    for row in PROJECT.data("glossary")["terms"]:
        assert f"{{: #{row['id']} }}" in markdown
        assert row["definition"] in markdown


SERVICES, FORMS = Page(services.SERVICES_PAGE), Page(form_list.FORMS_PAGE)


def test_every_form_stands_once_with_an_anchor_and_what_it_is_for():
    table = form_list.forms_table(PROJECT, FORMS)
    assert re.findall(r'<span id="([^"]+)">', table) == [f"f{number}" for number in range(1, 18)]
    assert all(row["line"] in table for row in PROJECT.data("forms")["forms"])
    assert table.count("[Where to find it](https://") == 1  # the one form that is not ours


def test_every_source_that_a_service_or_form_names_can_be_cited():
    for row in (*PROJECT.data("services")["services"], *PROJECT.data("forms")["forms"]):
        assert citations.cite(PROJECT, SERVICES, *row["source"])


def test_a_service_that_is_not_from_the_documents_is_there_because_a_result_names_it():
    named = {role for key in PATHWAYS for advice in explored.explored(key).advice for role in advice.services}
    general = {row["role"] for row in PROJECT.data("services")["services"] if row["status"] in ("required", "general")}
    assert general - named == set()


def test_what_a_result_names_has_to_be_listed():
    with pytest.raises(ValueError, match=r"ghosts: no role in data/services\.yml"):
        services.links(PROJECT, PAGE, ("housing", "ghosts"))
    with pytest.raises(ValueError, match=r"f99: not listed in data/forms\.yml"):
        form_list.links(PROJECT, PAGE, ("f99",))


def test_the_proof_names_every_pathway_with_what_was_walked_and_met():
    table = proof.proof_table(PROJECT, Page("about/proof.md"))
    for pathway in PATHWAYS.values():
        (row,) = (line for line in table.splitlines() if f"](../pathways/{pathway.key}.md)" in line)
        figures = PROJECT.data("proof")["pathways"][pathway.key]
        assert f"| {figures['cases']:,} | {figures['paths']:,} |" in row
        assert "22 November 2026" in row


def test_the_proof_says_what_no_case_reaches():
    assert "branches" in proof.proof_branches(PROJECT, Page("about/proof.md"))
    missed = PROJECT.data("proof")["branches"]["missed"]
    assert all(line in proof.proof_branches(PROJECT, Page("about/proof.md")) for line in missed)


def test_every_test_that_the_proof_names_is_there():
    for row in PROJECT.data("invariants")["invariants"]:
        file = ast.parse((REPOSITORY / row["file"]).read_text(encoding="utf-8"))
        defined = {node.name for node in ast.walk(file) if isinstance(node, ast.FunctionDef)}
        assert set(row["tests"]) <= defined, row["says"]


def test_the_proof_lists_all_law_that_is_not_confirmed_and_no_other():
    listed = "".join(proof.law_to_confirm(PROJECT, PAGE, how) for how in ("secondary", "unconfirmed", "start"))
    for row in PROVISIONS.values():
        confirmed = row.confidence.name == "CONFIRMED" and row.in_force is not None
        assert (f"[{row.key}](" in listed) is not confirmed, row.key


def test_the_status_table_shows_every_row_with_the_result_it_expects():
    html = truth_table.truth_table(PROJECT, Page("about/status-truth-table.md"))
    rows = PROJECT.data("status-truth-table")["rows"]
    assert html.count("<tr id=") == len(rows)
    for row in rows:
        shown = html.split(f'<tr id="row-{row["id"].lower()}"')[1].split("</tr>")[0]
        assert f'/outcomes/leaving-care-status/{row["outcome"].replace("_", "-")}/"' in shown


def test_a_setting_nobody_has_heard_of_stops_the_build():
    with pytest.raises(ValueError, match="has no setting 'colour'"):
        publisher.publisher(PROJECT, "colour")


def test_a_card_names_the_results_there_are_when_one_is_not_there():
    with pytest.raises(ValueError, match=r"has no result 'ghost': there is .*eligible"):
        results.outcome(PROJECT, Page("outcomes/leaving-care-status/ghost.md"), "ghost")


def test_a_card_on_a_page_of_its_own_has_no_id_that_the_pathway_uses():
    html = results.outcome(PROJECT, Page("outcomes/leaving-care-status/eligible.md"), "eligible")
    assert 'data-outcome="eligible"' in html
    assert 'id="outcome-' not in html
    assert '<a href="../../../protocol/part-c/' in html


@pytest.mark.parametrize(
    ("page", "target", "html", "markdown"),
    [
        ("index.md", "about/law.md#x", "about/law/#x", "about/law.md#x"),
        ("pathways/a.md", "about/law.md", "../../about/law/", "../about/law.md"),
        ("protocol/part-c/17.md", "glossary.md#pa", "../../../glossary/#pa", "../../glossary.md#pa"),
        ("glossary.md", "glossary.md#pa", "#pa", "#pa"),
        ("pathways/a.md", "pathways/index.md", "../", "index.md"),
        ("pathways/index.md", "pathways/a.md", "a/", "a.md"),
    ],
)
def test_pages_point_to_one_another_by_relative_addresses(page, target, html, markdown):
    assert (Page(page).link(target), Page(page).source_link(target)) == (html, markdown)


def test_addresses_follow_the_files():
    assert [address(source) for source in ("index.md", "a/b.md", "a/index.md")] == ["", "a/b/", "a/"]


class Env(SimpleNamespace):
    """Stands for mkdocs-macros."""

    def macro(self, function, name=""):
        self.macros[name or function.__name__] = function


@pytest.fixture
def env(tmp_path) -> Env:
    page = SimpleNamespace(
        file=SimpleNamespace(src_uri="outcomes/leaving-care-status/eligible.md"), meta={}, title="A page"
    )
    conf = {
        "extra": {"edition": "1", "edition_title": "1"},
        "markdown_extensions": ["tables"],
        "site_dir": str(tmp_path),
        "site_url": "",
    }
    return Env(conf=conf, macros={}, variables={}, page=page, markdown="# Title")


def test_the_macros_are_called_on_the_page_they_stand_in(env):
    macros.define_env(env)
    assert env.macros["cite"]("S2") == '<span class="cite">([S2](../../about/sources.md#s2))</span>'
    assert env.macros["clause"]("17.1").startswith("[clause 17.1](../../protocol/part-c/")
    assert "suggested" in env.macros["suggested"]()
    assert env.macros["publisher"]("contact_url") == (PROJECT.data("publisher")["contact_url"] or "")


def test_a_page_that_names_a_result_ends_with_its_card(env):
    env.page.meta = {"outcome": "eligible"}
    macros.on_post_page_macros(env)
    assert env.markdown.startswith("# Title\n\n## ")
    assert 'data-outcome="eligible"' in env.markdown


def test_a_page_that_names_a_result_there_is_not_stops_the_build_without_a_traceback(env):
    env.page.meta = {"outcome": "ghost"}
    with pytest.raises(PluginError, match="has no result 'ghost'"):
        macros.on_post_page_macros(env)


def test_a_page_that_names_nothing_stays_as_it_is(env):
    macros.on_post_page_macros(env)
    assert env.markdown == "# Title"


def test_the_glossary_is_written_as_data(env, tmp_path):
    macros.on_post_build(env)
    terms = json.loads((tmp_path / "glossary.json").read_text(encoding="utf-8"))
    assert {"id", "term", "definition"} == set(terms[0])
    assert len(terms) == len(PROJECT.data("glossary")["terms"])


def test_a_bar_or_a_line_break_in_a_cell_does_not_end_it():
    markdown = tables.table(["A", "B"], [["one | two", "three\nfour"]])
    assert Markdown(extensions=["tables"]).convert(markdown).count("<td>") == 2
    assert markdown.splitlines()[2] == r"| one \| two | three four |"
