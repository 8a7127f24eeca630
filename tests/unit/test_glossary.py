"""Glossary terms: the right meaning at the first use, where a keyboard can reach it."""

import json
import re
from datetime import date
from types import SimpleNamespace

import pytest
from markdown import Markdown

from macros import glossary, glossary_page
from macros.project import Page, Project
from tools import terminology
from tools.prose import Text

TERMS = {
    "terms": [
        {
            "id": "relevant",
            "term": "relevant child",
            "variants": ["relevant children"],
            "definition": "Left care at 17.",
        },
        {"id": "former", "term": "former relevant child", "definition": 'Was "relevant" & is 18.'},
        {"id": "adviser", "term": "personal adviser", "abbr": "PA", "definition": "Plans and keeps in touch."},
        {"id": "services", "term": "children's services", "definition": "The council department."},
    ]
}


@pytest.fixture
def project(tmp_path) -> Project:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "glossary.yml").write_text(json.dumps(TERMS), encoding="utf-8")
    return Project(tmp_path)


def html(project: Project, source: str, page: str = "protocol/x.md") -> str:
    md = Markdown(extensions=[glossary.GlossaryExtension(project)])
    md.treeprocessors.register(_Resolver(page), "relpath", 0)
    return md.convert(source)


class _Resolver:
    """Stands for MkDocs' link resolver, which knows the page."""

    def __init__(self, page: str) -> None:
        self.file = SimpleNamespace(src_uri=page)

    def run(self, root):
        return None


def ids(text: str) -> list[str]:
    return [part.split('"')[0] for part in text.split("glossary.md#")[1:]]


def test_the_longest_term_wins_so_that_nobody_reads_the_wrong_law(project):
    assert ids(html(project, "A former relevant child is not a relevant child.")) == ["former", "relevant"]


def test_a_term_is_found_in_capitals_as_a_variant_and_over_a_line_break(project):
    assert ids(html(project, "Relevant children")) == ["relevant"]
    assert ids(html(project, "a Personal\nAdviser")) == ["adviser"]


def test_an_abbreviation_is_found_only_as_it_is_written(project):
    assert ids(html(project, "Ask the PA.")) == ["adviser"]
    assert ids(html(project, "Your pa and grandpa, PAs and PA-led.")) == []


def test_a_name_is_found_only_as_it_is_written(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "glossary.yml").write_text("terms: [{id: h, term: Housing First, definition: x}]")
    assert ids(html(Project(tmp_path), "They came to housing first.")) == []
    assert ids(html(Project(tmp_path), "A scheme of Housing\nFirst.")) == ["h"]


def test_either_apostrophe_will_do(project):
    assert ids(html(project, "Children’s services")) == ["services"]


def test_of_a_common_word_only_the_variants_are_linked(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "glossary.yml").write_text(
        "terms: [{id: v, term: vulnerable, link: false, variants: [vulnerable as a result], definition: x}]"
    )
    assert ids(html(Project(tmp_path), "Most vulnerable, or vulnerable as a result of care.")) == ["v"]
    assert ids(html(Project(tmp_path), "Most vulnerable.")) == []


def test_only_the_first_use_on_a_page_is_linked(project):
    assert ids(html(project, "A PA.\n\nA personal adviser, the PA.")) == ["adviser"]


@pytest.mark.parametrize("source", ["# The PA", "[the PA](x.md)", "`PA`", "    PA in code"])
def test_headings_links_and_code_are_left_alone(project, source):
    assert ids(html(project, source)) == []


def test_the_link_is_one_that_mkdocs_checks_and_carries_the_meaning(project):
    assert html(project, "the PA", "protocol/part-c/17.md") == (
        '<p>the <a class="term" href="../../glossary.md#adviser" title="Plans and keeps in touch.">PA</a></p>'
    )


def test_the_text_around_terms_stays_as_it_was(project):
    assert html(project, "One *PA* and a relevant child, both.").count("PA") == 1
    assert "</em> and a <a" in html(project, "One *PA* and a relevant child, both.")


def test_the_glossary_does_not_link_to_itself(project):
    assert ids(html(project, "the PA", "glossary.md")) == []


def test_plain_text_for_templates_is_escaped_and_linked(project):
    seen: set[str] = set()
    page = Page("pathways/x.md")
    first = glossary.link_terms(project, page, "<b> former relevant child", seen)
    assert str(first) == (
        '&lt;b&gt; <a class="term" href="../../glossary/#former" title="Was &#34;relevant&#34; &amp; is 18.">'
        "former relevant child</a>"
    )
    assert "<a" not in glossary.link_terms(project, page, "former relevant child", seen)


def test_glossary_json_has_the_meaning_of_every_term(project):
    assert glossary.as_json(project)[2] == {
        "id": "adviser",
        "term": "personal adviser",
        "definition": "Plans and keeps in touch.",
    }


def test_the_terms_a_text_uses_are_named_once_each(project):
    used = glossary.glossary(project).used_in("The PA and the personal adviser", "a relevant child")
    assert [term.id for term in used] == ["adviser", "relevant"]


TERMS_OF_THE_PROJECT = Project().data("glossary")["terms"]


def test_every_entry_has_an_id_of_its_own_a_meaning_a_source_and_the_day_it_was_checked():
    assert len({row["id"] for row in TERMS_OF_THE_PROJECT}) == len(TERMS_OF_THE_PROJECT)
    for row in TERMS_OF_THE_PROJECT:
        assert row["definition"].endswith("."), row["id"]
        assert row["source"], row["id"]
        assert row["checked"] >= date(2026, 11, 22), row["id"]


def test_every_word_is_linked_to_one_entry_only():
    forms = [form.lower() for row in TERMS_OF_THE_PROJECT for form in (row["term"], *row.get("variants", ()))]
    assert sorted(forms) == sorted(set(forms))


def test_every_wording_says_what_to_say_instead_and_why_at_one_of_three_levels():
    for row in TERMS_OF_THE_PROJECT:
        for each in row.get("wording", ()):
            assert set(each) == {"avoid", "say", "why", "level"}, row["id"]
            assert each["level"] in ("ban", "prefer", "note"), row["id"]
            assert each["why"].endswith("."), row["id"]


def test_no_wording_has_two_rules_and_none_advises_what_another_bans():
    rules = [each for row in TERMS_OF_THE_PROJECT for each in row.get("wording", ()) if each["level"] != "note"]
    avoided = [each["avoid"].lower() for each in rules]
    assert len(set(avoided)) == len(avoided)
    against = terminology.rules({"terms": TERMS_OF_THE_PROJECT})
    said = [Text(1, each["say"]) for each in rules]
    assert [str(problem) for problem in terminology.check("say", said, against)] == []


def test_an_entry_shows_each_county_and_says_a_shared_reason_once():
    page = glossary_page.glossary_page(Project(), Page("glossary.md"))
    entry = page.split("{: #section-20 }")[1].split("###")[0]
    assert entry.count("A choice made with full advice is not a refusal.") == 1
    assert "We do not write “refused section 20”, “refused s20” or “refused s.20”" in entry
    assert "Last checked 22 November 2026." in entry
    assert "- **Worcestershire:** " in page.split("{: #personal-adviser }")[1].split("###")[0]


def test_every_letter_that_begins_a_term_is_led_to_once_from_the_top():
    page = glossary_page.glossary_page(Project(), Page("glossary.md"))
    led = re.findall(r'<a href="#(letter-[a-z0-9])">', page)
    assert led == re.findall(r"^## .* \{: #(letter-[a-z0-9]) \}", page, re.MULTILINE)
    assert led[:2] == ["letter-0", "letter-a"]
