"""Two editions side by side: clauses are matched by what they rest on, and marked by the words that differ."""

from __future__ import annotations

from typing import Any

from macros.editions.compared import compare, marked, said_before
from macros.project import REPOSITORY, Project

OTHERS = [
    {"id": name, "title": name, "law": day, "words": True, "source": str(REPOSITORY / "editions" / name)}
    for name, day in (("2021", "2021-03-31"), ("2018", "2018-11-30"))
]
PROJECT = Project(extra={"edition": "now", "others": OTHERS})


def clause(number: str, text: str, *paragraphs: str) -> dict[str, Any]:
    return {"id": number, "page": f"p/#clause-{number}", "chapter": "", "text": text, "paragraphs": [*paragraphs]}


def test_a_clause_stands_beside_those_that_cite_a_paragraph_it_cites_the_closest_first() -> None:
    old = [clause("1", "The panel meets every two months.", "S3 12"), clause("2", "A fee.", "S1 1")]
    new = [clause("9", "Minutes are kept.", "S3 12", "S3 1"), clause("8", "The panel meets twice a year.", "S3 12")]
    first, gone = compare(old, new)
    assert [each["id"] for each in first.new] == ["8", "9"]
    assert gone.new == ()


def test_editions_that_rest_on_different_documents_meet_behind_a_clause_that_rests_on_both() -> None:
    old, new = [clause("1", "A panel.", "S3 12")], [clause("5", "Panels.", "S4 2")]
    assert compare(old, new)[0].new == ()
    assert compare(old, new, [clause("19.1", "The panel.", "S3 12", "S4 2")])[0].new == (new[0],)


def test_words_that_only_one_of_them_has_are_marked_and_nothing_is_where_all_would_be() -> None:
    was, now = marked("The panel meets every two months.", "The panel meets every three months.")
    assert (was, now) == (
        "The panel meets every<del> two</del> months.",
        "The panel meets every<ins> three</ins> months.",
    )
    assert marked("One <b>.", "Quite another thing is said here.")[0] == "One &lt;b&gt;."


def test_every_older_clause_that_leads_to_one_of_today_is_named_beside_it() -> None:
    before = said_before(PROJECT)
    assert {edition for older in before.values() for edition, _, _ in older} == {"2018", "2021"}
    assert ("2018", "15.1") in [(edition, number) for edition, number, _ in before["19.2"]], "how often the panel meets"
