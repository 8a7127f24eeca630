"""Results and added duties as articles: in the walk, in the paper version and on a page of their own."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import PurePosixPath
from typing import Any

from markupsafe import Markup

from decision_trees import PATHWAYS
from decision_trees.engine.advice import Advice, Outcome
from decision_trees.law import CHECKED
from decision_trees.law.coming import soon
from decision_trees.plan import rank

from . import clauses, form_list
from .checked import Slip
from .citations import began, links
from .explored import anchor, explored, kind
from .glossary import link_terms
from .mistakes import NotListed
from .offer import calls, services
from .project import Page, Project
from .templating import render


def page_of(key: str, advice: Advice) -> str:
    """The file in docs/ with the long words of a result of the pathway `key`."""
    return f"outcomes/{key}/{advice.key.replace('_', '-')}.md"


def paper_page(key: str) -> str:
    """The file in docs/ of the paper version of a pathway."""
    return f"pathways/{key}/paper.md"


def charts_page(key: str) -> str:
    """The file in docs/ of the flow charts of a pathway."""
    return f"pathways/{key}/charts.md"


def advice_values(project: Project, page: Page, key: str, advice: Advice) -> dict[str, Any]:
    """The values advice.html.j2 shows. Raises ValueError when it cites something that does not exist."""
    seen: set[str] = set()

    def words(text: str) -> Markup:
        return link_terms(project, page, text, seen)

    long_words = page_of(key, advice)
    elsewhere = page.source != long_words and (project.docs / long_words).is_file()
    return {
        "kind": kind(advice),
        "key": advice.key,
        "anchor": anchor(advice),
        "name": advice.name,
        "plain": words(advice.plain),
        "confidence": advice.confidence.name.lower() if isinstance(advice, Outcome) else "",
        "actions": [
            {
                "id": f"{advice.key}.{number}",
                "role": action.role.value,
                "text": words(action.text),
                "do": action.do,
                "call": calls.emergency_in(project, action.do),
                "how": words(action.how) if action.how else "",
                "role_key": action.role.name.lower(),
                "rank": rank(action.deadline),
                "deadline": action.deadline.words,
                "source": action.deadline.source.value,
                "source_key": action.deadline.source.name.lower(),
                "cites": links(project, page, action.cites),
            }
            for number, action in enumerate(advice.actions, 1)
        ],
        "services": services.links(project, page, advice.services, advice.area),
        "service_gaps": services.gaps(project, advice.services, advice.area),
        "forms": form_list.links(project, page, advice.forms),
        "hand_over": [pathway_link(page, other) for other in advice.hand_over],
        "soon": soon(advice.cites, CHECKED),
        "cites": links(project, page, advice.cites),
        "clauses": clauses.links(project, page, advice.clauses),
        "not_considered": [words(line) for line in advice.not_considered],
        "challenge": [words(line) for line in advice.challenge],
        "own_limits": [words(line) for line in advice.not_considered if line not in shared_limits(key)[0]],
        "more": page.link(long_words) if elsewhere else "",
    }


@cache
def shared_limits(key: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What none of the results and duties of a pathway considers, and how each can be challenged."""
    every = explored(key).advice

    def shared(lists: list[tuple[str, ...]]) -> tuple[str, ...]:
        return tuple(line for line in lists[0] if all(line in other for other in lists))

    return shared([one.not_considered for one in every]), shared([one.challenge for one in every])


def pathway_link(page: Page, key: str) -> dict[str, str]:
    """For templates: another pathway. Raises ValueError when there is none of this key."""
    if key not in PATHWAYS:
        raise ValueError(f"there is no pathway {key!r} to hand over to")
    return {"pathway": key, "title": PATHWAYS[key].title, "href": page.link(f"pathways/{key}.md")}


def outcome_list(project: Project, page: Page, key: str) -> str:
    """Markdown: the results of a pathway in the order in which it meets them, each with a link to its page."""
    outcomes = explored(key).outcomes
    for one in outcomes:
        if not (project.docs / page_of(key, one)).is_file():
            raise Slip(
                f"docs/{page_of(key, one)} is missing: the result {one.key} of {key} needs its page: put it back"
            )
    return "\n".join(f"- [{one.name}]({page.source_link(page_of(key, one))})" for one in outcomes)


def outcome(project: Project, page: Page, wanted: str) -> str:
    """The card of a result or duty on its own page in docs/outcomes/<pathway>/: who does what by when, and the law.

    Raises ValueError when the pathway has no result of this key.
    """
    pathway = PurePosixPath(page.source).parent.name
    found = {one.key: one for one in explored(pathway).advice}
    if wanted not in found:
        raise NotListed(f"the pathway {pathway} has no result {wanted!r}", wanted, found)
    values = advice_values(project, page, pathway, found[wanted])
    values["services"] = calls.with_lines(project, values["services"])
    return render("outcome.html.j2", one=values, words=project.words, newer=_newer(project, page, found[wanted]))


def _newer(project: Project, page: Page, advice: Advice) -> list[dict[str, Any]]:
    """What of the law of a result began after each older edition of words, the newest first, each law once."""
    older = [(other["id"], date.fromisoformat(other["law"])) for other in project.extra.get("others", ())]
    said: set[str] = set()
    rows = []
    for edition, day in older:
        law = [each for each in began(project, page, advice.cites, day) if each["key"] not in said]
        said |= {each["key"] for each in law}
        if law:
            beside = f"editions/behaviour-since-{edition}.md"
            beside = beside if (project.docs / beside).is_file() else "editions/index.md"
            rows.append({"edition": edition, "law": law, "href": page.link(beside)})
    return rows
