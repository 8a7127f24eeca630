"""The readability check: what it counts, checked by hand, and how it is argued with."""

from fnmatch import fnmatch

import pytest

from tools import readability
from tools.prose import Text

# Counted by hand: words, sentences, syllables.
BED = "You can ask for a bed. We will find you one today. You do not need to show any papers."
ADVISER = (
    "The personal adviser speaks with the young person within two working days of one sign. "
    "A landlord who sees a sign tells the personal adviser at once, and says how serious it is."
)


def by_hand(words: int, stops: int, syllables: int) -> float:
    return 0.39 * words / stops + 11.8 * syllables / words - 15.59


@pytest.mark.parametrize(("text", "counted"), [(BED, (20, 3, 23)), (ADVISER, (33, 2, 47))])
def test_the_grade_is_that_of_a_count_by_hand_or_up_to_one_lower(text, counted):
    assert len(text.split()) == counted[0]
    assert by_hand(*counted) - 1 <= readability.grade(text) <= by_hand(*counted) + 0.05


def test_paragraphs_and_list_items_are_read_as_sentences():
    source = "# Title\n\nAsk for:\n\n- a bed\n- a key\n\n> Say yes, *if you like*.\n"
    assert list(readability.sentences(source)) == ["Ask for.", "a bed.", "a key.", "Say yes, if you like."]


def test_headings_tables_code_and_raw_html_are_not_read():
    table = "| a | b |\n| --- | --- |\n| c | d |\n"
    source = f"## Title\n\n{table}\n`code` stays out.\n\n<p>So does this.</p>\n\n    as does this\n"
    assert list(readability.sentences(source)) == ["stays out."]


def test_clause_numbers_and_citations_are_not_read():
    source = (
        '23.5 The worker acts, see {{ clause("9.1") }} {{ suggested() }}. {{ cite("CA89 s.23C",\n"S2 9") }}\n\n'
        "At 16-17 see s.23C and [the list](a.b.md).\n"
    )
    assert list(readability.sentences(source)) == ["The worker acts, see clause .", "At 16 17 see s23C and the list."]


def test_of_data_only_whole_sentences_are_read():
    words = ("CA89 s.23C", "Ask them.", "kent-crash-pad", "Crash pad", "Go on")
    texts = [Text(1, each) for each in words]
    assert list(readability.whole_sentences(texts)) == ["Ask them."]


SETTINGS = {
    "budgets": {"guidance": 9, "leaflet": 6},
    "leaflet": ["forms/*leaflet*"],
    "exceptions": [{"page": "about/law.md", "limit": 11, "reason": "Names of Acts."}],
}


@pytest.mark.parametrize(("page", "limit"), [("forms/leaflet.md", 6), ("about/law.md", 11), ("index.md", 9)])
def test_a_page_has_the_limit_of_its_kind_unless_an_exception_is_argued(page, limit):
    assert readability.limit(page, SETTINGS) == limit


def test_every_exception_is_argued_and_needed():
    settings = readability.settings(readability.ROOT)
    figures = readability.figures()
    for each in settings["exceptions"]:
        assert each["reason"].strip()
        fits = [one for one in figures if fnmatch(one.page, each["page"])]
        assert any(one.grade > readability.limit(one.page, settings | {"exceptions": []}) for one in fits), each


def test_every_page_is_within_its_budget():
    assert [f"{one.page}: {one.grade}" for one in readability.figures() if one.is_over] == []


def test_the_log_names_every_page_and_how_the_grades_are_spread():
    measured = [readability.Figure("forms/f1.md", 200, 4.26, 9), readability.Figure("a.md", 200, 9.6, 9)]
    assert list(readability.report(measured)) == [
        "  forms: f1 4.3",
        "  .: a 9.6",
        "  Grades of 2 pages, rounded down: 1 at 4, 1 at 9",
    ]


def test_a_page_over_its_limit_stops_the_build_and_is_named(monkeypatch, capsys):
    monkeypatch.setattr(readability, "figures", lambda: [readability.Figure("a.md", 200, 9.6, 9)])
    assert readability.main() == 1
    assert "docs/a.md: reads at grade 9.6, and may have 9: shorten" in capsys.readouterr().err


def test_a_page_is_measured_with_the_data_it_is_made_from(tmp_path):
    files = {
        "docs/forms/a.md": "---\ntitle: A\nform: f1\n---\n\nOne here.\n",
        "data/forms/f1.yml": "say: [Two here.]",
        "docs/b.md": "Three here.\n",
        "data/b.yml": "what: Four here.",
        "docs/pathways/c-d.md": "# C\n",
        "decision_trees/pathways/c_d/questions.py": 'KEY, WORDS = "c-d", "Five here."\n',
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert dict(readability.prose(tmp_path, {"made_from": {"b.md": ["data/b.yml"]}})) == {
        "forms/a.md": "One here.\nTwo here.",
        "b.md": "Three here.\nFour here.",
        "pathways/c-d.md": "Five here.",
    }
