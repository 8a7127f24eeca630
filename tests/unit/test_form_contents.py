"""The forms as data: each says who fills it in, when and why by which clause, and asks nothing before help is given."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from decision_trees import PATHWAYS
from decision_trees.law.limits import SUBJECT_ACCESS
from macros import clauses, explored, form_list, form_pages
from macros.form_pages import Field
from macros.offer import lines
from macros.project import REPOSITORY, Page, Project
from tools.readability import grade, plain

PROJECT = Project()
CONTENTS = {file.stem: PROJECT.data(f"forms/{file.stem}") for file in sorted((REPOSITORY / "data" / "forms").glob("*"))}
ROWS = form_list.forms(PROJECT)
OURS = {key: row for key, row in ROWS.items() if "page" in row}

# Rows of the source inventory that a form or a checklist serves: the paragraph, and the form that has to name it.
SERVED = {
    "S0 A4": "f3",
    "S0 A6": "f5",
    "S0 A8a": "f2",
    "S0 A8b": "f2",
    "S0 A10": "f2",
    "S0 A11b": "f4",
    "S0 A12": "f10",
    "S0 A14": "f11",
    "S0 C6b": "f7",
    "S1 8.2": "f7",
    "S2 1.2": "f7",
    "S2 3.2": "f8",
    "S2 3.5": "f5",
    "S2 7.1": "f7",
    "S2 8.1": "f15",
    "S2 8.2": "f6",
    "S2 8.6": "f7",
    "S2 9.1": "f9",
    "S2 9.2": "f10",
    "S2 9.3": "f10",
    "S2 10": "f13",
    "S2 App 1": "f5",
    "S2 App 2": "f6",
    "S3 4": "f8",
    "S3 6": "f11",
    "S3 7": "f10",
    "S4 2": "f14",
    "S4 5": "f14",
    "S4 Documents": "f2",
}


def sections(key: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = CONTENTS[key]["sections"]
    return found


def asked(key: str) -> list[Field]:
    return [one for section in sections(key) for one in form_pages.fields(section)]


def words(key: str) -> str:
    """All that a form says, in the order in which it is read."""

    def texts(part: Any) -> list[str]:
        if isinstance(part, str):
            return [part]
        inner = part.values() if isinstance(part, dict) else part if isinstance(part, list) else []
        return [text for one in inner for text in texts(one)]

    return "\n".join(texts(CONTENTS[key].get("intro", [])) + texts(sections(key)))


def test_there_is_a_page_for_every_form_but_the_one_of_the_districts():
    assert list(ROWS) == [f"f{number}" for number in range(1, 18)]
    assert set(ROWS) - set(OURS) == {"f15"}
    assert "link" in ROWS["f15"]
    assert {key.partition("-")[0] for key in CONTENTS} == set(OURS)


@pytest.mark.parametrize("key", CONTENTS)
def test_the_page_of_a_form_has_its_name_and_no_other_words(key):
    row = OURS[key.partition("-")[0]]
    title, page = CONTENTS[key].get("title", row["title"]), CONTENTS[key].get("page", row["page"])
    source = (REPOSITORY / "docs" / "forms" / f"{page}.md").read_text(encoding="utf-8")
    _, front, body = source.split("---\n")
    assert f"title: {title}\n" in front and f"form: {key}\n" in front
    assert body.strip() == f"# {title}"


@pytest.mark.parametrize("key", OURS)
def test_every_form_says_who_fills_it_in_when_and_by_which_law_and_clauses(key):
    assert OURS[key]["who"] and OURS[key]["when"] and OURS[key]["line"]
    assert CONTENTS[key]["law"]
    for section in sections(key):
        assert section["clauses"], section["title"]
        for number in section["clauses"]:
            assert clauses.clause(PROJECT, number).number == number


@pytest.mark.parametrize("key", CONTENTS)
def test_every_field_can_be_filled_in_and_says_what_it_asks_once(key):
    for section in sections(key):
        questions = [one.ask for one in form_pages.fields(section)]
        assert len(set(questions)) == len(questions), section["title"]
        for one in form_pages.fields(section):
            assert len(set(one.options)) == len(one.options) and len(set(one.parts)) == len(one.parts), one.ask


@pytest.mark.parametrize(
    "given", [{"ask": "What", "kind": "rows"}, {"ask": "What", "kind": "ticks"}, {"ask": "What", "parts": ("Who",)}]
)
def test_a_field_that_nobody_could_fill_in_stops_the_build(given):
    with pytest.raises(ValueError, match="What"):
        Field(**given)


def test_an_icon_that_the_theme_has_not_stops_the_build():
    with pytest.raises(ValueError, match="no icon 'unicorn-flying'"):
        form_pages.icon("unicorn-flying")


def test_nobody_signs_a_form():
    for key in CONTENTS:
        for one in asked(key):
            assert not re.search(r"signature|signed", " ".join((one.ask, *one.parts)), re.IGNORECASE), (key, one.ask)


@pytest.mark.parametrize("key", ["f1", "f11", "f2", "f4"])
def test_no_form_for_the_first_days_asks_for_a_paper(key):
    papers = re.compile(r"\b(ID|identity papers?|passport|birth certificate|insurance|proof|letter from)\b", re.I)
    for one in asked(key):
        assert not papers.search(" ".join((one.ask, *one.options, *one.parts))), (key, one.ask)


def test_the_first_contact_promises_a_bed_before_it_asks_anything():
    said = words("f1")
    assert said.index("safe place to sleep tonight") < said.index("Ask this, in this order")
    assert "No paper, no letter from a parent, and no link with the area is a condition" in said


def test_the_list_of_papers_says_first_that_none_is_a_condition_and_takes_no_numbers():
    first = sections("f6")[0]
    assert first["stop"].startswith("None of these papers has to be there before help is given.")
    assert "fields" not in first
    (number,) = (one for one in asked("f6") if one.ask == "Do they know it?")
    assert number.kind == "choice" and "Do not write the number" in number.hint


def test_sharing_keeps_basis_openness_and_agreement_apart():
    titles = [section["title"] for section in sections("f5")]
    basis, openness, agreement = (
        titles.index(next(title for title in titles if title.startswith(start)))
        for start in ("First question.", "Second question.", "Third question.")
    )
    assert basis < openness < agreement
    by_act = [one.ask for one in form_pages.fields(sections("f5")[agreement]) if "(section" in one.ask]
    assert [re.findall(r"section (\w+)", ask)[0] for ask in by_act] == ["213B", "213A", "213AA"]
    (ground,) = (one for one in asked("f5") if one.ask == "Basis")
    assert ground.options[0].startswith("A task that the law gives us")
    consent = next(option for option in ground.options if option.startswith("Consent"))
    assert "who has no such task" in consent


def test_the_right_to_see_records_is_free_spoken_or_written_and_within_a_month():
    said = words("f5")
    assert "in words or in writing" in said and f"within {SUBJECT_ACCESS}" in said
    assert "30 days" not in said


def test_emergency_accommodation_has_the_hard_stop_before_anything_is_weighed():
    titles = [section["title"] for section in sections("f11")]
    stop = sections("f11")[titles.index("Hard stop")]
    assert "Under 18: never bed and breakfast" in stop["stop"] and "not for one night" in stop["stop"]
    assert titles.index("Hard stop") < titles.index("Is it safe tonight?")
    (listed,) = (one for one in form_pages.fields(stop) if one.ask.startswith("Under 18 and on the list"))
    assert listed.options[0].startswith("Yes: stop") and listed.options[2].startswith("Not sure: stop")


def test_readiness_is_an_offer_and_gives_no_marks():
    assert "not a test" in words("f8") and "There is no score" in words("f8")
    assert not any(
        option.lower() in ("pass", "fail", "ready", "not ready") for one in asked("f8") for option in one.options
    )


def test_an_advocate_comes_before_the_choice_and_a_change_of_mind_after_it():
    said = words("f3")
    assert said.index("Was an independent advocate offered") < said.index("What they choose for now")
    assert said.index("What they choose for now") < said.index("You can change your mind on any day")
    assert all(f"Way {number}." in said for number in (1, 2, 3))


def test_the_first_thing_in_an_escalation_is_where_the_young_person_is_housed():
    assert asked("f13")[0].ask == "Where the young person is safely housed meanwhile"


def test_no_form_threatens_with_intention():
    for key in CONTENTS:
        for line in words(key).splitlines():
            assert "intentional" not in line or line.startswith("Cannot be found intentionally homeless"), (key, line)


@pytest.mark.parametrize("paragraph", SERVED)
def test_every_paragraph_of_the_sources_that_asks_for_a_form_has_one(paragraph):
    assert paragraph in ROWS[SERVED[paragraph]]["source"]


def test_every_form_that_advice_names_is_there_and_says_which_pathway_leads_to_it():
    leading: dict[str, set[str]] = {}
    for key in PATHWAYS:
        for advice in explored.explored(key).advice:
            for form in advice.forms:
                leading.setdefault(form, set()).add(key)
    assert set(leading) <= set(ROWS)
    for form, content in CONTENTS.items():
        assert set(content.get("pathways", [])) <= leading.get(form.partition("-")[0], set()), form


@pytest.mark.parametrize("key", ["f14", "f14-easy-read"])
def test_the_leaflet_is_plain_and_says_what_it_has_to(key):
    said = [line for line in words(key).splitlines() if re.match(r".*\s.*[.!?”]$", line)]
    assert grade("\n".join(map(plain, said))) <= 6
    for needed in ("999", "advocate", "change your mind", "ID"):
        assert needed in words(key)
    page = (REPOSITORY / "docs" / "forms" / f"{CONTENTS[key].get('page', OURS['f14']['page'])}.md").read_text()
    assert "quick_exit: true" in page


@pytest.mark.parametrize("key", ["f14", "f14-easy-read"])
def test_the_leaflet_begins_with_numbers_to_tap_and_ends_with_those_of_each_council(key):
    shown = form_pages.form(PROJECT, Page("forms/leaflet.md"), key, quick_exit=True)
    first, _, rest = shown.partition("<section")
    assert re.findall(r'href="tel:(\d+)"', first) == ["999", "08001111", "116123"]
    ringing = [one.number.replace(" ", "") for one in lines.having(PROJECT, ("childrens_services",)) if one.number]
    assert [number for number in ringing if f'href="tel:{number}"' not in rest] == []


def test_the_easy_read_version_is_a_draft_with_one_short_idea_and_a_picture_a_line():
    assert "draft" in CONTENTS["f14-easy-read"]["draft"] and "not been tested" in CONTENTS["f14-easy-read"]["draft"]
    for section in sections("f14-easy-read"):
        for line in (line for line in section["pictures"] if "ring" not in line):
            assert line["picture"] and len(line["text"].split()) <= 16, line["text"]


def test_no_form_prints_a_number_but_those_that_everyone_may_know():
    for file in Path(REPOSITORY / "data" / "forms").glob("*.yml"):
        numbers = re.findall(r"(?<![\w/.])0\d{3,4}[ \d]{5,}", file.read_text(encoding="utf-8"))
        assert {number.strip() for number in numbers} <= {"0800 1111"}, file
