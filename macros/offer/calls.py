"""Telephone lines in pages: numbers that can be tapped, each with where it was printed and whether anybody rang it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from markupsafe import Markup

from decision_trees.law.dates import in_words

from ..counties import counties
from ..made import made
from ..project import Page, Project
from ..templating import render
from .lines import Line, having, line, lines, not_rung

CONTACTS_PAGE = "services/contacts.md"
EMERGENCY = "emergency"


def href(number: str) -> str:
    """What a telephone follows when a number is tapped."""
    return "tel:" + number.replace(" ", "")


def tapped(number: str) -> Markup:
    """A number as a link that a telephone can follow."""
    return Markup('<a class="call" href="{}">{}</a>').format(href(number), number)


def values(project: Project, one: Line) -> dict[str, Any]:
    """What line.html.j2 shows of a line."""
    words, seen = project.words, project.data("contacts")["seen"]
    by_itself = len(one.printed) == 1
    return {
        "id": one.id,
        "who": f"{one.body}, {one.what}" if one.what else one.body,
        "body": one.body,
        "what": one.what,
        "area": "" if one.beside else one.area,
        "place": one.place,
        "times": one.times,
        "night": one.out_of_hours,
        "roles": one.roles,
        "when": words[f"line_{one.when}"],
        "number": tapped(one.number) if one.number else "",
        "relay": tapped(one.text_relay) if one.text_relay else "",
        "hours": one.hours,
        "note": one.note,
        "link": one.link,
        "page": words["line_page"].format(body=one.body),
        "printed": one.printed,
        "printed_by": words["line_printed_itself" if by_itself else "line_printed"],
        "seen": words["line_seen"].format(day=in_words(date.fromisoformat(seen))),
        "rung": words["line_rung"].format(day=one.rung) if one.rung else words["line_not_rung"],
        "instead": [
            values(project, other) | {"under_18": _for_children(one, other)}
            for other in (line(project, key) for key in one.instead)
        ],
    }


def _for_children(one: Line, other: Line) -> bool:
    """Whether what answers in place of a line of adults too is known to answer for children only."""
    adults = {"housing", "leaving_care", "adult_social_care"} & {*one.roles}
    return bool(adults) and "childrens_services" in other.roles and "adult_social_care" not in other.roles


def for_roles(project: Project, roles: Iterable[str], county: str) -> list[dict[str, Any]]:
    """For templates: the lines that do one of the roles, in one county (its key) or in all."""
    return [values(project, one) for one in having(project, roles, counties(county))]


def with_lines(project: Project, services: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """For templates: the services of a result, each with its telephone lines, none of them twice."""
    told: set[str] = set()
    shown = []
    for service in services:
        listed = for_roles(project, (service["role"],), service["within"])
        shown.append(service | {"lines": [one for one in listed if one["id"] not in told]})
        told |= {one["id"] for one in listed}
    return shown


def on_duty(project: Project) -> Iterator[dict[str, Any]]:
    """For templates: body by body, the lines for a child at any hour, by day and out of hours."""
    calls: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for one in having(project, ("out_of_hours",)):
        if one.number:
            call_ = {"when": project.words[f"line_{one.when}"], "number": tapped(one.number), "night": one.out_of_hours}
            calls.setdefault((one.area, one.body), []).append(call_)
    yield from ({"area": key, "body": body, "calls": found} for (key, body), found in calls.items())


def emergency_in(project: Project, text: str) -> Markup:
    """The number for danger, to be tapped, where a text says to ring it."""
    number = str(project.data("contacts")[EMERGENCY])
    return tapped(number) if number in text else Markup("")


def urgent(project: Project) -> dict[str, Any]:
    """For templates: whom to ring when it cannot wait, with the number for danger to be tapped."""
    number = str(project.data("contacts")[EMERGENCY])
    said = Markup.escape(project.words["danger"]).replace(number, tapped(number))
    return {"danger": said, "teams": list(on_duty(project))}


def call(project: Project, page: Page, key: str) -> str:
    """HTML inside a line: what `number_of` says of one line."""
    return str(number_of(project, key))


def number_of(project: Project, key: str) -> Markup:
    """The number of one line, to be tapped, or the page of its body and the numbers that answer instead. Raises
    ValueError when there is none of this id."""
    if key == EMERGENCY:
        return tapped(str(project.data("contacts")[EMERGENCY]))
    one = line(project, key)
    if one.number:
        return tapped(one.number)
    others = Markup(", ").join(tapped(line(project, other).number) for other in one.instead)
    words = project.words["line_no_number"], project.words["line_instead"]
    return Markup('<a href="{}" rel="noreferrer">{}</a> ({}; {} {})').format(one.link, one.body, *words, others)


def short(project: Project, key: str) -> dict[str, Any]:
    """For templates: of whom a line is, when it answers, and its number. Raises ValueError as `number_of` does."""
    shown = number_of(project, key)
    if key == EMERGENCY:
        return {"who": project.words["line_emergency"], "when": "", "call": shown, "night": False}
    one = line(project, key)
    return {"who": one.body, "when": project.words[f"line_{one.when}"], "call": shown, "night": one.out_of_hours}


def shorts(project: Project, key: str) -> list[dict[str, Any]]:
    """For templates: the same of one line by its id, or of each line with a number that does a role."""
    if key not in project.data("services")["roles"]:
        return [short(project, key)]
    return [short(project, one.id) for one in having(project, (key,)) if one.number]


def on_duty_list(project: Project, page: Page) -> str:
    """Markdown: body by body, whom a child rings by day and at night."""
    return "\n".join(
        f"- {duty['body']}: " + ", ".join(f"{call['when']} {call['number']}".strip() for call in duty["calls"])
        for duty in on_duty(project)
    )


def calls(project: Project, page: Page, *roles: str) -> str:
    """Markdown: a list of the lines that do one of the roles, in every county, by day and out of hours together."""
    listed = [values(project, one) for one in having(project, roles)]
    return made(render("lines.html.j2", lines=listed, words=project.words, about=page.link(CONTACTS_PAGE), full=False))


def lines_list(project: Project, page: Page, county: str) -> str:
    """Markdown: every line of one county, or of none, each with where it was printed and whether anybody rang it."""
    wanted = "" if county == "all" else county
    listed = [values(project, one) for one in lines(project).values() if one.area == wanted]
    return made(render("lines.html.j2", lines=listed, words=project.words, about="", full=True))


def lines_not_rung(project: Project, page: Page) -> str:
    """How many of the numbers nobody has rung, in a sentence."""
    every = sum(bool(one.number) for one in lines(project).values())
    return project.words["lines_not_rung"].format(count=len(not_rung(project)), all=every)
