"""A mistake in a page or a rule, told in one sentence: file, line, what is wrong and what to write instead.

mkdocs-macros shows a traceback for whatever a macro raises; what is registered here takes its place.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import yaml
from jinja2 import TemplateSyntaxError, UndefinedError
from mkdocs.exceptions import PluginError
from mkdocs_macros.errors import format_error

import decision_trees

from .checked import Slip, no_yaml
from .project import shown

RULES = Path(decision_trees.__file__).parent
FEW = 40
"""Names that are all given where none looks like the one that is wrong."""
_LOCAL = re.compile(r"\w+\.<locals>\.")
_UNDEFINED = re.compile(r"'(\w+)' is undefined")


class NotListed(ValueError):
    """Something is named that is not listed: says so, with what is listed and looks most like it."""

    def __init__(self, words: str, name: str, listed: Iterable[str]) -> None:
        self.name, each = name, list(listed)
        near = get_close_matches(name, each, 3, 0.6)
        few = f"there is {', '.join(each)}" if len(each) <= FEW else "look for it there"
        super().__init__(f"{words}: {f'write {in_a_row(near)}' if near else few}")


def in_a_row(names: list[str]) -> str:
    """ "this", "this or that", "this, that or those"."""
    return " or ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def line_of(text: str, place: int) -> int:
    """The line, from 1, on which a place in a text stands."""
    return text.count("\n", 0, place) + 1


def in_rules(problem: BaseException) -> str:
    """Where the rules name what is not listed, as "decision_trees/…py:12"; "" where they do not."""
    if not isinstance(problem, NotListed):
        return ""
    for file in sorted(RULES.rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        if (place := text.find(f'"{problem.name}"')) >= 0:
            return f"{file.relative_to(RULES.parent).as_posix()}:{line_of(text, place)}"
    return ""


def in_page(page: Any, markdown: str, line: int) -> str:
    """A line of a page's Markdown as "docs/…md:12": MkDocs has taken the lines before it, the front matter, away."""
    file = Path(page.file.abs_src_path)
    before = file.read_text(encoding="utf-8-sig").count("\n") - markdown.count("\n")
    return f"{shown(file)}:{max(0, before) + line}"


def front_matter(markdown: str) -> str:
    """Why the front matter still stands in a page; "" where it does not."""
    if not markdown.startswith("---\n"):
        return ""
    text = markdown[4:].partition("\n---")[0]
    try:
        yaml.safe_load(text)
    except yaml.MarkedYAMLError as problem:
        return no_yaml(f"---\n{text}", problem, 1)
    return "line 1: the front matter has no end: put a line of three hyphens below it"


def single_brace(markdown: str, names: Iterable[str]) -> tuple[int, str] | None:
    """The first line on which a macro is called with one brace, and its name."""
    found = re.search(rf"(?<!\{{)\{{[ \t]*({'|'.join(names)})\(", markdown)
    return (line_of(markdown, found.start()), found[1]) if found else None


def raised_in_rules(problem: Exception) -> str:
    """Where in the rules something went wrong, as "decision_trees/…py:12", and what."""
    frames = [(frame.filename, frame.lineno) for frame in traceback.extract_tb(problem.__traceback__)]
    if isinstance(problem, SyntaxError):
        frames.append((problem.filename or "", problem.lineno))
    inside = [(Path(file), line) for file, line in frames if Path(file).is_relative_to(RULES)]
    words = problem.msg if isinstance(problem, SyntaxError) else problem
    where = f"{inside[-1][0].relative_to(RULES.parent).as_posix()}:{inside[-1][1]}: " if inside else ""
    return f"{where}{words}"


def of_page(page: Any, problem: ValueError) -> PluginError:
    """What is wrong with what the front matter of a page asks for, which the rules may have named."""
    if isinstance(problem, Slip):
        return PluginError(str(problem))
    return PluginError(f"{in_rules(problem) or f'docs/{page.file.src_uri}'}: {problem}")


@format_error.register
def _in_a_macro(error: Exception, markdown: str, page: Any) -> str:
    """Raises PluginError, which MkDocs says without a traceback."""
    if isinstance(error, Slip):
        raise PluginError(str(error)) from error
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == "<template>"]
    words = (
        str(error) if isinstance(error, ValueError) else f"a macro cannot be called so: {_LOCAL.sub('', str(error))}"
    )
    raise PluginError(f"{in_page(page, markdown, (lines or [1])[-1] or 1)}: {words}") from error


@format_error.register
def _undefined(error: UndefinedError, markdown: str, page: Any) -> str:
    """The name of a macro that there is not. Raises PluginError."""
    from . import CALLED  # the table of macros, which the package makes last

    named = _UNDEFINED.search(str(error))
    if not named:
        return _in_a_macro(error, markdown, page)
    place = re.search(rf"\b{named[1]}\b", markdown)
    problem = NotListed(f"there is no macro {named[1]}", named[1], CALLED)
    where = in_page(page, markdown, line_of(markdown, place.start()) if place else 1)
    raise PluginError(f"{where}: {problem}") from error


@format_error.register
def _no_macro(error: TemplateSyntaxError, markdown: str, page: Any) -> str:
    """Braces that do not close, or what stands wrong between them. Raises PluginError."""
    words = f'what stands in the braces cannot be read ({error.message}): write it as {{{{ name("…") }}}}'
    raise PluginError(f"{in_page(page, markdown, error.lineno)}: {words}") from error
