"""Tables in Markdown."""

from __future__ import annotations


def table(titles: list[str], rows: list[list[str]]) -> str:
    """A table in Markdown. What a cell says may have line breaks, and bars, which else would end the cell."""
    return "\n".join(f"| {' | '.join(map(_cell, row))} |" for row in (titles, ["---"] * len(titles), *rows))


def _cell(words: str) -> str:
    return " ".join(words.replace("|", r"\|").splitlines())
