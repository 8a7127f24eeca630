"""The clauses of an edition as a list, so that editions can be compared by the paragraphs of the sources they cite.

python -m macros.clause_list editions/2018 ...      writes clauses.yml there
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import yaml

from .clauses import Clause, clauses
from .project import REPOSITORY, Project, spelt_out

HEAD = "# Made from docs/ by `python -m macros.clause_list`: every clause, where it stands, and what it cites.\n"
_HEADING = re.compile(r"^## (.+?)(?: *\{:.*\})?$", re.MULTILINE)


def clause_list(project: Project) -> list[dict[str, Any]]:
    """Each clause as it counts: its number as `id`, its page, chapter and the heading it stands under ("" where there
    is none), the `paragraphs` of source documents that it cites, and the `law`."""
    documents = {row["key"] for row in Project().data("sources")["sources"]}
    return [
        {
            "id": clause.number,
            "page": clause.source,
            "chapter": project.title(clause.source),
            "heading": _heading(project, clause),
            "paragraphs": [key for key in dict.fromkeys(clause.cites) if key.split()[0] in documents],
            "law": [key for key in dict.fromkeys(clause.cites) if key.split()[0] not in documents],
        }
        for clause in sorted(clauses(project).values(), key=lambda clause: [int(n) for n in clause.number.split(".")])
    ]


def _heading(project: Project, clause: Clause) -> str:
    """The last heading of the page before the clause."""
    text = spelt_out(project.docs / clause.source)
    before = _HEADING.findall(text, 0, text.index(f"\n{clause.number} {clause.start}"))
    return str(before[-1]) if before else ""


def as_yaml(project: Project) -> str:
    """The list as clauses.yml holds it."""
    listed = yaml.safe_dump(
        {"clauses": clause_list(project)}, sort_keys=False, allow_unicode=True, default_flow_style=None, width=1000
    )
    return HEAD + listed


def main(folders: list[str]) -> int:
    for folder in folders:
        root = (REPOSITORY / folder).resolve()
        (root / "clauses.yml").write_text(as_yaml(Project(root)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main([str(Path(folder)) for folder in sys.argv[1:]]))
