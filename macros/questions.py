"""What the question template is given, by the kind of question."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from decision_trees.engine.answers import Checklist, PeriodsQuestion
from decision_trees.engine.language import NONE, NOT_SURE, SOME, Kind
from decision_trees.engine.questions import Choice, Option, Question

from .citations import links
from .glossary import glossary
from .project import Page, Project

Pairs = list[tuple[str, str]]


def pairs(options: type[Option]) -> Pairs:
    """(key, label) of each option, in the order they are declared."""
    return [(option.key, str(option.value)) for option in options]


def options(question: Question[Any], words: dict[str, str]) -> Pairs:
    """The closed answers to a question, the boxes of a checklist, or the first half of a question about periods:
    whether there were any."""
    if isinstance(question, PeriodsQuestion):
        return [(SOME, question.some), (NONE, question.none), (NOT_SURE, words["not_sure"])]
    if isinstance(question, Checklist):
        return pairs(question.options)
    return [(o.key, str(o.value)) for o in question.each()] if isinstance(question, Choice) else []


def texts(question: Question[Any]) -> list[str]:
    """Every text a person reads in a question."""
    found = [question.text, question.hint, question.why]
    if isinstance(question, PeriodsQuestion):
        found += [question.some, question.none, question.one, question.open, question.last_hint]
        found += [text for field in question.fields for text in (field.text, *dict(pairs(field.options)).values())]
    if isinstance(question, Choice):
        found += [str(option.value) for option in question.each()]
    if isinstance(question, Checklist):
        found += [question.none, *dict(pairs(question.options)).values()]
    return found


def question_values(project: Project, page: Page, question: Question[Any]) -> dict[str, Any]:
    """The values question.html.j2 shows. Raises ValueError for a kind of question it has no form for."""
    if question.kind not in list(Kind):
        raise ValueError(f"there is no form for question {question.key} of the kind {question.kind!r}")
    values: dict[str, Any] = {
        "key": question.key,
        "kind": question.kind,
        "text": question.text,
        "hint": question.hint,
        "why": question.why,
        "cites": links(project, page, question.cites),
        "options": options(question, project.words),
        "terms": [asdict(term) for term in glossary(project).used_in(*texts(question))],
    }
    if isinstance(question, Checklist):
        values |= {"none": question.none}
    if isinstance(question, PeriodsQuestion):
        fields = [{"key": field.key, "text": field.text, "options": pairs(field.options)} for field in question.fields]
        values |= {"one": question.one, "open": question.open, "last_hint": question.last_hint, "fields": fields}
    return values
