"""What is said of a case: the next question, or the result of all the pathways that were walked, each thing once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, TypeAlias

from .engine.advice import Advice, Confidence, Deadline, Offer, Outcome, Role
from .engine.case import Case, Step
from .engine.explain import Ahead, ahead, changes, reasons
from .engine.language import Stop
from .engine.questions import Note, Question
from .engine.walk import Walk
from .law import last_checked
from .law.bank_holidays import HORIZON
from .law.dates import in_words
from .pathways import PATHWAYS
from .plan import Task, plan
from .shared.opening import Line, Moment, in_order, state
from .shared.place_and_role import PLACE, ROLE, served

WORKING_DAYS = f"Working days are counted with the bank holidays known up to {in_words(HORIZON)}."

Walks: TypeAlias = dict[str, Walk]
"""The walks of a case by their pathways, the latest last."""


def met(walks: Walks, answers: Mapping[str, Any], told: Case | None = None) -> dict[str, Any]:
    """The steps of a case, each fact once, and the answers that it did not use."""
    steps = {step.fact.key: step for here in walks.values() for step in reasons(here)}
    if told:
        steps = {**steps, **told.steps}
    at = {here.at.key for here in walks.values()} | {PLACE.key, ROLE.key}
    met = {key for here in walks.values() for key in here.case.steps}
    return {
        "steps": [_step(step) for step in steps.values()],
        "unused": [given for given in answers if given not in met and given not in at],
    }


def _step(step: Step) -> dict[str, Any]:
    fact, asked = step.fact, isinstance(step.fact, Question)
    value = fact.show(step.value) + (f". {step.because}" if step.because else "")
    return {
        "fact": fact.key,
        "asked": asked,
        "question": fact.key if asked else "",
        "text": fact.text,
        "value": value,
        "cites": list(fact.cites),
        "branch": step.branch,
        "inside": bool(step.inside),
    }


def _date(each: Ahead) -> dict[str, str]:
    value = in_words(each.day) + (f". From then on: {each.leads_to}" if each.leads_to else "")
    return {"key": each.milestone.key, "text": each.milestone.text, "iso": str(each.day), "value": value}


def question(here: Walk, at: Question[Any]) -> dict[str, Any]:
    error = here.error and {"question": at.key, "field": here.error.field, "words": here.error.words}
    return {"kind": Stop.QUESTION, "question": at.key, "error": error}


def outcome(walks: Walks) -> dict[str, Any]:
    """The result of the latest pathway, with all that those before it add, each thing once."""
    pathway, here = PATHWAYS[[*walks][-1]], [*walks.values()][-1]
    cases = [one.case for one in reversed([*walks.values()])]
    end = _end(here)
    duties = {key: duty for case in cases for key, duty in case.duties.items()}
    advice: tuple[Advice, ...] = (*(_end(one) for one in reversed([*walks.values()])), *duties.values())
    deadlines = (action.deadline for each in advice for action in each.actions)
    steps = [step for case in cases for step in case.steps.values()]
    notes = {step.fact.key: step for step in steps if isinstance(step.fact, Note)}
    return {
        "kind": Stop.OUTCOME,
        "outcome": end.key,
        "name": end.name,
        "confidence": confidence(here, end),
        "urgent": [key for key, duty in duties.items() if duty.urgent],
        "options": [key for key, duty in duties.items() if isinstance(duty, Offer)],
        "duties": [key for key, duty in duties.items() if not (duty.urgent or isinstance(duty, Offer))],
        "hand_over": [
            {"pathway": key, "title": PATHWAYS[key].title}
            for key in dict.fromkeys(key for each in advice for key in each.hand_over)
            if key not in walks or len(walks) == 1
        ],
        "dates": [*_dates(walks)],
        "notes": [
            {
                "key": note.fact.key,
                "text": note.fact.text,
                "value": note.fact.show(note.value),
                "cites": list(note.fact.cites),
            }
            for note in notes.values()
        ],
        "actions": list({dated["id"]: dated for one in walks.values() for dated in _dated(one)}.values()),
        "find_out": _find_out(cases),
        "unsettled": list(dict.fromkeys(words for case in cases for words in case.unsettled)),
        "left_open": list(dict.fromkeys(words for case in cases for words in case.left_open)),
        "can_add": list(dict.fromkeys(key for case in cases for key in case.can_add)),
        "changes": [
            {
                "question": each.question.key,
                "text": each.question.text,
                "answer": each.answer,
                "leads_to": each.leads_to,
            }
            for each in changes(pathway.run, here)
        ],
        "law": last_checked(cited(steps, advice), here.case.as_at),
        "working_days": WORKING_DAYS if any(deadline.in_working_days for deadline in deadlines) else "",
    }


def to_settle(case: Case) -> Iterator[tuple[str, str]]:
    """What is to be found out, and the key of the question to answer again then: one that somebody answered, or can
    still add. An answer that others hold already is nobody's to give; "" then, as where no question would settle it."""
    for words, question in case.to_find_out.items():
        key = question.key if question else ""
        yield words, key if key in case.can_add or (case.steps.get(key) and case.answers.get(key)) else ""


def _find_out(cases: Iterable[Case]) -> list[dict[str, str]]:
    """The same of several cases, each thing once, with the first question that would settle it."""
    found: dict[str, str] = {}
    for case in cases:
        for words, key in to_settle(case):
            found[words] = found.get(words) or key
    return [{"words": words, "question": key} for words, key in found.items()]


def cited(steps: Iterable[Step], advice: Iterable[Advice]) -> list[str]:
    """The provisions that steps and advice rest on, by their keys in order."""
    cites = {key for step in steps for key in step.fact.cites}
    for each in advice:
        cites.update(each.cites, *(action.cites for action in each.actions))
    return sorted(cites)


def _end(here: Walk) -> Outcome:
    """Where a walk that has come to an end did so."""
    assert isinstance(here.at, Outcome)
    return here.at


def _dates(walks: Walks) -> Iterator[dict[str, str]]:
    """The days ahead, and those gone by that still tell something, each once."""
    told: set[str] = set()
    for key, here in reversed([*walks.items()]):
        for each in ahead(PATHWAYS[key].run, here):
            counts = each.day > here.case.as_at or not each.milestone.only_ahead
            if counts and each.milestone.key not in told:
                told.add(each.milestone.key)
                yield _date(each)


def plan_of(walks: Walks, told: Case) -> dict[str, Any]:
    """The same as a plan: what is done now, what by when, by whom, and where to go on."""
    said = told.steps.get(ROLE.key)
    role = Role[said.value.name] if said else None
    whole = plan(walks, role, PATHWAYS[[*walks][-1]].mainly)
    where, day = served(told.known(PLACE)), told.as_at
    return {
        "role": {"key": whole.role.name.lower(), "name": whole.role.value, "said": role is not None},
        "place": where.place,
        "area": where.area,
        "council": where.council,
        "earlier": [
            {"pathway": key, "title": PATHWAYS[key].title, "outcome": _end(here).key, "name": _end(here).name}
            for key, here in [*walks.items()][:-1]
        ],
        "now": [_task(task, day) for task in whole.now],
        "by_when": [_task(task, day) for task in whole.by_when],
        "others": [
            {
                "role": role.value,
                "today": sum(task.rank <= 0 for task in tasks),
                "tasks": [_task(task, day) for task in tasks],
            }
            for role, tasks in whole.others.items()
        ],
        "go_on": [{"pathway": key, "title": PATHWAYS[key].title} for key in whole.go_on],
    }


def ring(asked: Mapping[str, Any]) -> list[dict[str, str]]:
    """Which telephone lines answer at a moment, the likelier first: `at` is "2026-11-27T16:50" in the time of England,
    and `lines` have a `key`, `hours` as in `opening`, and whether they are for the `night`. Raises ValueError, KeyError
    or TypeError for what cannot be read."""
    day, _, clock = str(asked["at"]).partition("T")
    hours, minutes = (int(part) for part in clock.split(":"))
    now = Moment(date.fromisoformat(day), 60 * hours + minutes)
    lines = [Line(str(one["key"]), tuple(map(str, one["hours"])), bool(one["night"])) for one in asked["lines"]]
    return [{"key": line.key, "state": state(line, now).name.lower()} for line in in_order(lines, now)]


def _task(task: Task, day: date) -> dict[str, Any]:
    return {
        "ids": list(task.ids),
        "pathways": list(task.pathways),
        "words": _due(task.action.deadline, task.due, day) if task.due else "",
        "role": task.role.name.lower(),
        "who": task.role.value,
        "do": task.action.do,
        "due": str(task.due) if task.due else "",
        "by": task.action.deadline.words,
        "today": task.rank <= 0,
        "cites": list(task.action.cites),
    }


def confidence(here: Walk, outcome: Outcome) -> str:
    """How firmly a result stands: none is clear while something has to be found out first, or is not settled in law."""
    said, case = outcome.confidence, here.case
    if said is Confidence.CLEAR:
        said = Confidence.DEPENDS if case.to_find_out else Confidence.UNSETTLED if case.unsettled else said
    return said.name.lower()


def _dated(here: Walk) -> Iterator[dict[str, str]]:
    """The actions whose last day is known. Actions are numbered from 1 in each outcome and duty."""
    for one in (_end(here), *here.case.duties.values()):
        for number, action in enumerate(one.actions, 1):
            if due := action.deadline.due(here.case.days):
                words = _due(action.deadline, due, here.case.as_at)
                yield {"id": f"{one.key}.{number}", "due": str(due), "words": words}


def _due(deadline: Deadline, due: date, day: date) -> str:
    """The last day for something, as it is said on a day."""
    verb = "until" if deadline.lasting else "by" if due >= day else "was due by"
    return f"{verb} {in_words(due)}"
