"""Roles: what the pathways and the protocol ask of each, gathered from the same data as the pages they come from."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from markupsafe import escape

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Action, Advice, Role, Source
from decision_trees.engine.walk import Pathway

from . import form_list
from .checked import entry
from .citations import cite
from .clauses import Clause, clauses
from .explored import anchor, explored
from .made import made
from .mistakes import NotListed
from .project import Page, Project
from .results import page_of, paper_page
from .templating import render

YOUNG_PERSON = "young-person"
_MACRO = re.compile(r"\s*\{\{.*?\}\}", re.DOTALL)
_CLAUSE = re.compile(r"\{\{\s*clause\((.*?)\)\s*\}\}")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
FIRST_WORDS = 18
FEW = 3
"""So many results are named; of more, only the number is."""


@dataclass
class Task:
    """One thing to do, and every result of a pathway that asks for it."""

    action: Action
    results: list[Advice] = field(default_factory=list)


def roles(project: Project) -> dict[str, dict[str, Any]]:
    """Every role by its id. `acts_as` names members of `Role`, its own first, and `names` the words clauses use."""
    return {row["id"]: row for row in project.data("roles")["roles"]}


def role(project: Project, key: str) -> dict[str, Any]:
    """One role. Raises ValueError when there is none of this id."""
    listed = roles(project)
    if key not in listed:
        raise NotListed(f"there is no role {key!r} in data/roles.yml", key, listed)
    return listed[key]


def tasks(acts_as: Iterable[Role]) -> list[tuple[Pathway, list[Task]]]:
    """What the pathways ask of some roles: by pathway, equal things once."""
    wanted = set(acts_as)
    return _by_pathway(lambda action: action.role in wanted)


def owed() -> list[tuple[Pathway, list[Task]]]:
    """What the law has others do for a young person, by pathway."""
    return _by_pathway(lambda action: action.deadline.source is Source.LAW)


def _by_pathway(wanted: Callable[[Action], bool]) -> list[tuple[Pathway, list[Task]]]:
    found = [(pathway, _merged(pathway.key, wanted)) for pathway in PATHWAYS.values()]
    return [(pathway, listed) for pathway, listed in found if listed]


def _merged(key: str, wanted: Callable[[Action], bool]) -> list[Task]:
    merged: dict[tuple[Any, ...], Task] = {}
    for advice in explored(key).advice:
        for action in filter(wanted, advice.actions):
            said = (action.role, action.text, action.deadline.words, action.deadline.source)
            task = merged.setdefault(said, Task(action))
            if advice not in task.results:
                task.results.append(advice)
    return list(merged.values())


def naming(project: Project, names: Iterable[str]) -> dict[str, list[Clause]]:
    """The clauses that use one of some words, by the page they stand in."""
    said = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})(?:s|es)?\b", re.IGNORECASE)
    found: dict[str, list[Clause]] = {}
    for one in clauses(project).values():
        if said.search(plain(one.block)):
            found.setdefault(one.source, []).append(one)
    return found


@cache
def plain(markdown: str) -> str:
    """The words of some Markdown, without citations, marks and addresses."""
    words = _MACRO.sub("", _CLAUSE.sub(_numbers, markdown))
    return " ".join(_LINK.sub(r"\1", words).replace("**", "").replace("*", "").split())


def _numbers(called: re.Match[str]) -> str:
    """The words of a call of clause(), as its link shows them."""
    numbers = re.findall(r"\d[\d.]*", called[1])
    return f"clause{'s' if len(numbers) > 1 else ''} {', '.join(numbers)}"


def first_words(clause: Clause) -> str:
    """How a clause starts, without its number."""
    paragraph = re.split(r"\n\s*\n", clause.block, maxsplit=1)[0]
    words = plain(paragraph).split()[1:]
    return " ".join(words[:FIRST_WORDS]).rstrip(" ,;:") + (" …" if len(words) > FIRST_WORDS else "")


def role_page(project: Project, page: Page, key: str) -> str:
    """Markdown: what the pathways, then the protocol, ask of a role, and the forms it fills in; for a young person,
    what others must do. Raises ValueError when there is no such role, or when it names what is not there."""
    with entry("roles", key):
        return _page(project, page, role(project, key))


def _page(project: Project, page: Page, row: dict[str, Any]) -> str:
    key, acts_as = row["id"], [Role[_listed(name, "acts_as", Role.__members__)] for name in row["acts_as"]]
    own = [one for one in acts_as if one is not Role.ANY_WORKER]
    if key == YOUNG_PERSON:
        note = "These are the words that workers read. Open the part that fits, and ask your worker about it."
        parts = [("owed", "What the law asks others to do for you", note, owed())]
    else:
        parts = [("own", "What the pathways ask of you", "", tasks(own))]
    html = [_section(project, page, *part, named=key == YOUNG_PERSON or len(own) > 1) for part in parts]
    forms = form_list.links(project, page, tuple(row["forms"]))
    line = "" if key == YOUNG_PERSON else row["line"]  # that page starts with words of its own
    return "\n\n".join(
        [
            line,
            cite(project, page, *row["source"]),
            _terms(project, page, row),
            _forms(forms),
            *html,
            _whoever(page) if Role.ANY_WORKER in acts_as else "",
            _clauses(project, page, row),
        ]
    )


WHOEVER = "When you are the one with the young person"


def _whoever(page: Page) -> str:
    """What is asked of whoever is there is the same for many roles, and long: it stands on a page of its own."""
    there = page.source_link("roles/any-worker.md")
    return f"## {WHOEVER} {{: #any }}\n\nThen the pathways ask more of you, in any role: [see what]({there})."


def any_worker(project: Project, page: Page) -> str:
    """Markdown: what the pathways ask of whoever is with the young person."""
    return _section(project, page, "any", "What the pathways ask", "", tasks([Role.ANY_WORKER]), named=False)


def _listed(name: str, what: str, names: Container[str]) -> str:
    if name not in names:
        raise ValueError(f"{what}: there is no {name!r}")
    return name


def _section(
    project: Project, page: Page, key: str, title: str, note: str, found: list[tuple[Pathway, list[Task]]], named: bool
) -> str:
    groups = [
        {
            "title": pathway.title,
            "href": page.link(f"pathways/{pathway.key}.md"),
            "tasks": [_task(project, page, pathway, task, named) for task in listed],
        }
        for pathway, listed in found
    ]
    intro = f"{note}\n\n" if note else ""
    return f"## {title} {{: #{key} }}\n\n{intro}" + made(render("role_tasks.html.j2", groups=groups))


def _task(project: Project, page: Page, pathway: Pathway, task: Task, named: bool) -> dict[str, Any]:
    deadline = task.action.deadline
    return {
        "role": task.action.role.value if named else "",
        "text": task.action.text,
        "deadline": deadline.words,
        "source": deadline.source.value,
        "count": len(task.results),
        "results": [{"name": one.name, "href": _at(project, page, pathway.key, one)} for one in task.results]
        if len(task.results) <= FEW
        else [],
    }


def _at(project: Project, page: Page, key: str, advice: Advice) -> str:
    """A result has a page of its own; a duty stands in the paper version of its pathway."""
    own = page_of(key, advice)
    return page.link(own if (project.docs / own).is_file() else f"{paper_page(key)}#{anchor(advice)}")


def _terms(project: Project, page: Page, row: dict[str, Any]) -> str:
    names = {term["id"]: term["term"] for term in project.data("glossary")["terms"]}
    links = [
        f"[{names[_listed(one, 'terms', names)]}]({page.source_link(f'glossary.md#{one}')})" for one in row["terms"]
    ]
    return f"Words to know: {', '.join(links)}."


def _forms(forms: list[dict[str, str]]) -> str:
    if not forms:
        return ""
    lines = "".join(
        f'<li><a href="{one["href"]}">{escape(one["title"])}</a>: {escape(one["line"])}</li>' for one in forms
    )
    return "## Forms {: #forms }\n\n" + made(f"<ul>{lines}</ul>")


def _clauses(project: Project, page: Page, row: dict[str, Any]) -> str:
    groups = [
        {
            "title": project.title(source),
            "href": page.link(source),
            "clauses": [
                {"number": one.number, "start": first_words(one), "href": page.link(one.target)} for one in listed
            ],
        }
        for source, listed in naming(project, row["names"]).items()
    ]
    title = "Clauses about your say" if row["id"] == YOUNG_PERSON else "Clauses that name you"
    return f"## {title} {{: #clauses }}\n\n" + made(render("role_clauses.html.j2", groups=groups))


def roles_list(project: Project, page: Page) -> str:
    """Markdown list of the roles, with links to their pages."""
    return "\n".join(
        f"- [{row['title']}]({page.source_link(f'roles/{key}.md')}): {row['line']}"
        for key, row in roles(project).items()
    )
