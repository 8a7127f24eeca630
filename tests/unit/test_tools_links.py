"""The link check finds what a reader would stumble over, and says where."""

from pathlib import Path

import pytest

from tools import links


def found(tmp_path: Path, body: str) -> list[str]:
    (tmp_path / "index.html").write_text(body)
    (tmp_path / "part").mkdir()
    (tmp_path / "part" / "index.html").write_text('<h2 id="one">One</h2>')
    (tmp_path / "a.css").write_text("")
    return list(links.problems(tmp_path))


@pytest.mark.parametrize(
    "body",
    [
        '<a href="part/">',
        '<a href="part/#one">',
        '<a href="part/index.html?x=1#one">',
        '<a href="https://www.legislation.gov.uk/">',
        '<link rel="stylesheet" href="a.css">',
        '<img src="data:image/gif;base64,AA">',
    ],
)
def test_what_leads_somewhere_is_not_reported(tmp_path: Path, body: str) -> None:
    assert found(tmp_path, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('<a href="no/">', "leads nowhere: no/"),
        ('<a href="part/#two">', "no such place on that page: part/#two"),
        ('<script src="no.js"></script>', "leads nowhere: no.js"),
        ('<img src="https://example.org/a.png">', "fetched from elsewhere: https://example.org/a.png"),
        ('<link rel="stylesheet" href="https://example.org/a.css">', "fetched from elsewhere"),
        ('<p id="a"></p><p id="a"></p>', "the id a is there 2 times"),
    ],
)
def test_what_leads_nowhere_is_reported_with_its_page(tmp_path: Path, body: str, words: str) -> None:
    (problem,) = found(tmp_path, body)
    assert problem.startswith("/index.html: ")
    assert words in problem


def test_blocks_are_checked_like_the_page_that_shows_them(tmp_path: Path) -> None:
    (tmp_path / "blocks.json").write_text('{"duty-tell": "<a href=\\"part/\\"></a><a href=\\"no/\\"></a>"}')
    (problem,) = found(tmp_path, "")
    assert problem == "/blocks.json: leads nowhere: no/"


def test_two_questions_may_have_the_same_ids_and_no_other_blocks(tmp_path: Path) -> None:
    field, other = '<p id=\\"a\\"></p>', '<p id=\\"b\\"></p>'
    (tmp_path / "blocks.json").write_text(
        f'{{"question-born": "{field}", "question-moved": "{field}", "duty-tell": "{other}", "duty-ask": "{other}"}}'
    )
    assert found(tmp_path, "") == ["/blocks.json: the id b is there 2 times"]
