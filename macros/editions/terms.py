"""The terms of an edition: those of its glossary, or, where it holds words only, those on its page of terms."""

from __future__ import annotations

import re
from pathlib import Path

from ..project import Project
from .clause_text import plain

_ENTRY = re.compile(r"^####? (.*?) \{: #(\S+) \}\n\n(.*)$", re.MULTILINE)
Term = dict[str, str]


def terms(project: Project) -> list[Term]:
    """Each term by its `id`, with what it is said to mean."""
    if not (project.root / "data" / "glossary.yml").is_file():
        text = (project.docs / "glossary.md").read_text(encoding="utf-8")
        return [{"id": key, "term": term, "text": plain(f"0 {said}")} for term, key, said in _ENTRY.findall(text)]
    listed = project.data("glossary")["terms"]
    return [{"id": row["id"], "term": row["term"], "text": " ".join(row["definition"].split())} for row in listed]


def terms_of(project: Project, edition: str) -> list[Term]:
    """The terms of this edition or an older one. Raises StopIteration where there is none of this id."""
    if edition == project.extra["edition"]:
        return terms(project)
    other = next(each for each in project.extra["others"] if each["id"] == edition)
    found: list[Term] = terms(Project(Path(other["source"]))) if "source" in other else other["terms"]
    return found
