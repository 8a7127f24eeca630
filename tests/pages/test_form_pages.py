"""The page of a form as the build writes it: it can be sent nowhere, keeps nothing, and every field has its words."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from macros import form_list, form_pages, templating
from macros.counties import ALL, COUNTIES
from macros.project import REPOSITORY, Page, Project

PROJECT = Project()
KEYS = sorted(file.stem for file in (REPOSITORY / "data" / "forms").glob("*.yml"))


class Elements(HTMLParser):
    """Every element, in order: its name and its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.all: list[tuple[str, dict[str, str]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.all.append((tag, {name: value or "" for name, value in attrs}))

    def named(self, *tags: str) -> list[dict[str, str]]:
        return [attrs for tag, attrs in self.all if tag in tags]


def row_of(key: str) -> dict[str, str]:
    return form_list.forms(PROJECT)[key.partition("-")[0]]


def rendered(key: str, quick_exit: bool = False) -> str:
    return form_pages.form(PROJECT, Page(f"forms/{row_of(key)['page']}.md"), key, quick_exit)


@pytest.fixture(scope="module", params=KEYS)
def key(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def elements(key: str) -> Elements:
    return Elements(rendered(key))


def test_the_form_can_be_sent_nowhere(elements):
    """The method "dialog" does nothing outside a dialog: pressing Enter puts no answer into the address. The action
    says that it is a search, of which browsers ask nobody."""
    (form,) = elements.named("form")
    assert form["method"] == "dialog" and form["action"] == "search"
    for button in elements.named("button"):
        assert button["type"] in ("button", "reset")
        assert "formaction" not in button and "formmethod" not in button
    assert all(given["type"] in ("text", "radio", "checkbox") for given in elements.named("input"))


def test_what_is_typed_stays_out_of_memories_and_services(elements):
    (form,) = elements.named("form")
    assert form["autocomplete"] == "off"
    typed = [attrs for tag, attrs in elements.all if tag == "textarea" or attrs.get("type") == "text"]
    for attrs in typed:
        assert templating.KEPT_OUT.items() <= attrs.items(), attrs["id"]


def test_every_field_has_a_label_of_its_own_and_no_answer_beforehand(elements):
    fields = elements.named("input", "textarea")
    labelled = [label["for"] for label in elements.named("label")]
    assert sorted(labelled) == sorted(field["id"] for field in fields)
    assert len(set(labelled)) == len(labelled)
    for field in fields:
        assert "checked" not in field
        assert field.get("type") in ("radio", "checkbox") or not field.get("value")


def test_names_tell_nothing(elements):
    for field in elements.named("input", "textarea"):
        assert re.fullmatch(r"part(-(\d+|__n__|day|month|year))+", field["name"]), field["name"]


def test_every_group_of_fields_has_a_legend(key):
    html = rendered(key)
    assert html.count("<fieldset") == html.count("<legend") == len(re.findall(r"<fieldset[^>]*>\s*<legend", html))


def test_the_buttons_that_need_javascript_are_not_shown_without_it(elements):
    for button in elements.named("button"):
        needs = {"data-print", "data-save", "data-add", "data-remove"} & set(button)
        assert ("hidden" in button) is bool(needs), button


def test_it_says_that_nothing_is_sent_and_that_a_saved_file_holds_personal_details(key):
    html = rendered(key)
    assert "It is not sent or kept" in html
    assert "A saved file holds personal details" in html


def test_headings_of_sections_name_them(elements):
    ids = {attrs["id"] for attrs in elements.named("h2") if "id" in attrs}
    for section in elements.named("section"):
        assert section["aria-labelledby"] in ids


def test_pictures_are_drawn_in_the_page_and_only_looked_at():
    html = rendered("f14-easy-read")
    pictures = re.findall(r"<li><svg[^>]*>", html)
    assert len(pictures) > 30
    assert all('aria-hidden="true"' in one for one in pictures)
    assert "<img" not in html and 'src="http' not in html


def test_the_leaflet_can_be_left_at_once_and_other_forms_do_not_need_it():
    assert "data-exit" in rendered("f14", quick_exit=True)
    assert "data-exit" not in rendered("f7")


def test_there_is_no_page_for_a_form_that_is_not_ours():
    for key in ("f15", "f99"):
        with pytest.raises(ValueError, match=f"no form '{key}'"):
            form_pages.form(PROJECT, Page("forms/index.md"), key)


def test_a_result_links_to_the_page_of_a_form_and_for_that_of_the_districts_to_its_line_in_the_list():
    page = Page("outcomes/a/b.md")
    (ours, theirs) = form_list.links(PROJECT, page, ("f7", "f15"))
    assert ours["href"] == "../../../forms/joint-housing-plan/" and ours["county"] == COUNTIES[ALL]
    assert theirs["href"] == "../../../forms/#f15" and theirs["area"] == "kent"
