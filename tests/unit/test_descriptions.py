"""Each page says in a sentence or two what it is about, to whoever shows it in a list."""

from __future__ import annotations

from macros.description import description


def test_a_page_is_described_by_its_first_sentences_without_marks_and_as_many_as_there_is_room_for() -> None:
    text = "Second one. " * 30
    blocks = ["# Title", "<div>block</div>", "!!! note\n    No.", 'The *first* [link](a.md) is "here". ' + text]
    said = description("\n\n".join(blocks), "Title")
    assert said.startswith("The first link is &quot;here&quot;. Second one.")
    assert len(said) <= 210


def test_its_own_description_comes_first_and_is_told_from_that_of_others_by_the_title() -> None:
    assert description("Text.", "Title", "Mine.") == "Mine."
    assert description("Text.", "Title", "Ours.", shared=True) == "Title. Ours."
    assert description("| a |", "Title") == "Title"
