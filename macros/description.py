"""What a search engine and a preview say of a page: its own description, or the first sentences of the page."""

from __future__ import annotations

import re
from html import escape

MOST = 200
"""Characters, at most: more is cut off by those who show it."""
_NO_TEXT = re.compile(r"^(#|<|!!!|\?\?\?|\||[-*+] |\d+\. |\{:|\[\^|:  )")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)(?:\{[^}]*\})?")
_MARKS = re.compile(r"<[^>]+>|\*\*|`|\{:[^}]*\}|(?<!\w)\*|\*(?!\w)")
_CITED = re.compile(r"<span class=\"cites?\">.*?</span>", re.DOTALL)


def description(markdown: str, title: str, given: str = "", shared: bool = False) -> str:
    """The description of a page, for an attribute of HTML: the `given` one, before which its title stands where other
    pages share it; else the first sentences of its text."""
    if given:
        return escape(f"{title}. {given}" if shared else given)
    for block in re.split(r"\n\s*\n", markdown):
        if not _NO_TEXT.match(block.strip()) and (words := _plain(block)):
            return escape(words)
    return escape(title)


def _plain(block: str) -> str:
    """The sentences of a paragraph that there is room for; the first one always."""
    words = " ".join(_MARKS.sub("", _LINK.sub(r"\1", _CITED.sub("", block))).split())
    sentences = re.split(r"(?<=[.?!])\s+", words)
    said = sentences[0]
    for sentence in sentences[1:]:
        if len(said) + 1 + len(sentence) > MOST:
            break
        said += f" {sentence}"
    return said
