"""The periods that rules, clauses and pages run by, as tables for people."""

from __future__ import annotations

import re

from decision_trees.law import LIMITS
from decision_trees.law.limit import Limit, Source

from .citations import cite
from .clauses import link
from .project import Page, Project
from .tables import table

_CLAUSES = re.compile(r"^((?:\d+\.\d+(?:, | and )?)+): (.*)$")


def periods_table(project: Project, page: Page, whose: str) -> str:
    """Markdown: the periods of law, guidance and source protocols ("set"), or those that are only suggested
    ("suggested"), each with what it is for and what sets it. Raises ValueError for another word."""
    if whose not in ("set", "suggested"):
        raise ValueError(f'periods_table() takes "set" or "suggested", and not {whose!r}')
    wanted = [limit for limit in LIMITS.values() if (limit.source is Source.SUGGESTED) == (whose == "suggested")]
    return table(["Time", "What for", "Where it stands"], [_row(project, page, limit) for limit in wanted])


def _row(project: Project, page: Page, limit: Limit) -> list[str]:
    numbered = _CLAUSES.match(limit.what)
    what = numbered[2] if numbered else limit.what
    where = cite(project, page, *limit.cites) if limit.cites else ""
    if numbered:
        where = link(project, page, *re.findall(r"\d+\.\d+", numbered[1]))
    counting = " (the first day counts)" if limit.first_day_counts else ""
    return [f"{limit}", f"{what[:1].upper()}{what[1:]}{counting}", where or limit.source.value]
