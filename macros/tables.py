"""What the build writes from data: the list of glossary terms, and the publisher's settings."""

from __future__ import annotations

from typing import Any

from .citations import cite
from .project import Page, Project

_LEVELS = {"ban": "We do not write", "prefer": "Better not", "note": "Take care with"}


def glossary_page(project: Project, page: Page) -> str:
    """Markdown: every term with its id, its meaning, how each county uses it, what not to write, and its source."""
    terms = sorted(project.data("glossary")["terms"], key=lambda row: str(row["term"]).lower())
    return "\n\n".join(_entry(project, page, row) for row in terms)


def _entry(project: Project, page: Page, row: dict[str, Any]) -> str:
    term = row["term"]
    name = term[0].upper() + term[1:] + (f" ({row['abbr']})" if row.get("abbr") else "")
    lines = [f"## {name} {{: #{row['id']} }}", row["definition"]]
    if row.get("also"):
        lines.append(f"Also called: {', '.join(row['also'])}.")
    lines += [f"{county}: {row[county.lower()]}" for county in ("Kent", "Worcestershire") if row.get(county.lower())]
    lines += [f"{_LEVELS[each['level']]} “{each['avoid']}”: say “{each['say']}”. {each['why']}"
              for each in row.get("wording", ())]
    lines.append(cite(project, page, *map(str, row["source"])))
    return "\n\n".join(lines)


def publisher(project: Project, key: str) -> str:
    """A setting of data/publisher.yml; "" while it is not set. Raises ValueError when there is no such setting."""
    settings = project.data("publisher")
    if key not in settings:
        raise ValueError(f"data/publisher.yml has no setting {key!r}")
    return str(settings[key] or "")
