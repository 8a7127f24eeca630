"""Blocks of finished HTML in a page of Markdown, which no extension has to read again."""

from __future__ import annotations

import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

_BLOCK = re.compile(r"<!--made-->\n(.*?)\n<!--/made-->", re.DOTALL)
_AFTER_MKDOCS = 20.5  # which notes the ids in it, for the links to them, and before html_block takes it apart


def made(html: str) -> str:
    """HTML as a block of its own in Markdown."""
    return f"\n\n<!--made-->\n{html}\n<!--/made-->\n\n"


class _Made(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        return _BLOCK.sub(lambda found: str(self.md.htmlStash.store(found[1])), "\n".join(lines)).split("\n")


class MadeExtension(Extension):
    """Python-Markdown extension that sets the blocks aside."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.register(_Made(md), "made", _AFTER_MKDOCS)
