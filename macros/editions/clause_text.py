"""What a clause says, as plain text: so that editions can be set side by side, and read by other programs."""

from __future__ import annotations

import re
from typing import Any

from ..clause_list import clause_list
from ..clauses import anchor, clauses
from ..project import Project, address

_CITE = re.compile(r"\s*\{\{\s*cite\(.*?\)\s*\}\}", re.DOTALL)
_CALL = re.compile(r"\{\{\s*(\w+)\((.*?)\)\s*\}\}", re.DOTALL)
_QUOTED = re.compile(r'"([^"]*)"')
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"\*\*|(?<!\w)\*|\*(?!\w)|`|<[^>]+>|\{:[^}]*\}")


def plain(markdown: str) -> str:
    """The first paragraph of a clause without its number, its citations and its markup. What it calls is said in short:
    a clause by its number, a role by its name."""
    first = re.split(r"\n[ \t]*\n|\n(?=\||!!!|- )", markdown, maxsplit=1)[0]
    words = _CALL.sub(_said, _CITE.sub("", first))
    words = _MARKS.sub("", _LINK.sub(r"\1", words))
    return " ".join(words.split()).partition(" ")[2].replace(" .", ".")


def _said(call: re.Match[str]) -> str:
    name, given = call[1], _QUOTED.findall(call[2])
    if name == "clause":
        return f"clause{'s' if len(given) > 1 else ''} {', '.join(given)}"
    return "(suggested)" if name == "suggested" else given[0].replace("_", " ") if given else ""


def clause_data(project: Project) -> list[dict[str, Any]]:
    """Each clause with the address it has in its edition, and its text."""
    every = clauses(project)
    return [
        row | {"page": f"{address(row['page'])}#{anchor(row['id'])}", "text": plain(every[row["id"]].block)}
        for row in clause_list(project)
    ]
