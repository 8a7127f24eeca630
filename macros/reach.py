"""Which clauses of the protocol results lead to, and what is said of those that no result reaches.

A result leads to a clause that it names, that the words of its page name, or that stands behind a part of a form that
it asks for. data/unreached-clauses.yml says, by section or by clause, why a clause that none of these reaches needs
no result.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from decision_trees import PATHWAYS

from .clauses import clauses, link
from .explored import explored
from .project import Page, Project
from .results import page_of
from .tables import table

_NAMED = re.compile(r"clause\(\"([\d.]+)\"\)")
WAYS = ("result", "words", "form")
"""How a result leads to a clause, the shortest way first."""


@dataclass(frozen=True)
class Unreached:
    """A clause that no result reaches, and why it needs none; "" where nothing is said."""

    number: str
    reason: str


def reached(project: Project) -> dict[str, str]:
    """Every clause that a result leads to, with the shortest way to it."""
    found: dict[str, str] = {}
    for way, number in sorted(_led_to(project), key=lambda each: WAYS.index(each[0])):
        found.setdefault(number, way)
    return found


def _led_to(project: Project) -> Iterator[tuple[str, str]]:
    forms = {form: _of_form(project, form) for form in _forms(project)}
    for key in PATHWAYS:
        for advice in explored(key).advice:
            yield from (("result", number) for number in advice.clauses)
            words = project.docs / page_of(key, advice)
            if words.is_file():
                yield from (("words", number) for number in _NAMED.findall(words.read_text(encoding="utf-8")))
            yield from (("form", number) for form in advice.forms for number in forms.get(form, ()))


def _forms(project: Project) -> list[str]:
    return [row["id"] for row in project.data("forms")["forms"] if "page" in row]


def _of_form(project: Project, form: str) -> list[str]:
    """The clauses behind the parts of a form."""
    return [number for part in project.data(f"forms/{form}")["sections"] for number in part.get("clauses", ())]


def unreached(project: Project) -> list[Unreached]:
    """The clauses that no result reaches, in order, each with the reason given for it or for its section."""
    said, led_to = project.data("unreached-clauses"), reached(project)
    return [
        Unreached(number, said["clauses"].get(number) or said["sections"].get(section(number), ""))
        for number in in_order(clauses(project))
        if number not in led_to
    ]


def section(number: str) -> str:
    """The section that a clause stands in: "17" for 17.20."""
    return number.partition(".")[0]


def in_order(numbers: Any) -> list[str]:
    """Numbers of clauses as they count: 9.2, 9.10, 10.1."""
    return sorted(numbers, key=lambda number: [int(part) for part in number.split(".")])


def clauses_reached(project: Project, page: Page) -> str:
    """Markdown table: for each section, how many clauses a result leads to, and by which way."""
    led_to, every = reached(project), clauses(project)
    rows = []
    for number in dict.fromkeys(section(each) for each in in_order(every)):
        own = [each for each in every if section(each) == number]
        ways = Counter(led_to.get(each, "") for each in own)
        source = every[own[0]].source
        rows.append(
            [
                f"[{project.title(source)}]({page.source_link(source)})",
                str(len(own)),
                *(str(ways[way]) for way in WAYS),
                str(ways[""]),
            ]
        )
    total = [str(sum(int(row[column]) for row in rows)) for column in range(1, 6)]
    titles = ["Section", "Clauses", "A result names it", "The words of a result do", "A form does", "None does"]
    return table(titles, [*rows, ["All", *total]])


def clauses_unreached(project: Project, page: Page) -> str:
    """Markdown: the clauses that no result reaches, by section and reason."""
    groups: dict[tuple[str, str], list[str]] = {}
    for each in unreached(project):
        group = section(each.number), each.reason or "**Nothing is said of it yet.**"
        groups.setdefault(group, []).append(each.number)
    return table(
        ["Section", "Clauses", "Why no result leads there"],
        [
            [number, ", ".join(link(project, page, each) for each in numbers), reason]
            for (number, reason), numbers in groups.items()
        ],
    )
