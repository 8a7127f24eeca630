"""Abbreviations on pages: explained, or found."""

import pytest

from tools.abbreviations import known, unexplained
from tools.prose import markdown

NEEDLESS = known(
    {"terms": [{"abbr": "PA"}, {"term": "x", "also": ["18+ Service", "WCF"]}]},
    {"sources": [{"key": "S2"}], "guidance": [{"key": "KHC"}]},
)


def found(source: str) -> list[tuple[int, str]]:
    return list(unexplained(list(markdown(source)), NEEDLESS))


def test_an_abbreviation_that_nothing_explains_is_found_once_with_its_line():
    assert found("Fine.\n\nAsk\nthe SPOC, or another SPOC.") == [(4, "SPOC")]


def test_its_plural_and_one_with_an_ampersand_are_found_too():
    assert found("SPOCs and a Q&A") == [(1, "SPOC"), (1, "Q&A")]


@pytest.mark.parametrize(
    "source", ["A PA of WCF.", "See KHC and CA89 s.20.", "A PDF on GOV.UK.", "S2, A8c and D21", "an A4 sheet, B1"]
)
def test_what_the_glossary_the_sources_or_everyday_english_explain_is_let_through(source):
    assert found(source) == []


def test_one_that_the_page_explains_is_let_through_before_and_after():
    assert found("The SPOC comes first.\n\nThe single point of contact (SPOC) is one.") == []
    assert found("SPOC (single point of contact)") == []


@pytest.mark.parametrize(
    "source",
    [
        "R (GE) v Bedford [2013] EWHC 2186 (Admin)",
        "DF v Essex",
        "Surrey v BC",
        "GE (Eritrea) v SSHD",
        "The form says “XYZ”.",
    ],
)
def test_citations_of_judgments_initials_in_their_names_and_quotations_are_let_through(source):
    assert found(source) == []
