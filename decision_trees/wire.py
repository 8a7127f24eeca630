"""The one door between JavaScript and the pathways: whatever JSON comes in, a JSON reply goes out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from . import PATHWAYS
from .engine.advice import Advice, Confidence, Offer, Outcome
from .engine.case import Step
from .engine.explain import Ahead, ahead, changes, reasons
from .engine.language import NO_RULE_CHECKED, Stop
from .engine.questions import Note, Question
from .engine.walk import Pathway, Walk, walk
from .law import last_checked
from .law.bank_holidays import HORIZON
from .law.dates import in_words
from .shared.areas import AREAS

PROTOCOL = 2
LATEST_YEAR = 2100
WORKING_DAYS = f"Working days are counted with the bank holidays known up to {in_words(HORIZON)}."
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


class Refused(Exception):
    """A request that cannot be walked: the reason as a key, and words for the screen."""

    def __init__(self, reason: str, words: str) -> None:
        super().__init__(words)
        self.reason, self.words = reason, words


def reply(request: str) -> str:
    """Answer one request. Never raises: what goes wrong is a reply that failed, with its reason."""
    asked: dict[str, Any] = {}
    try:
        asked = _read(request)
        said = _walk(asked)
    except Refused as refused:
        said = {"kind": Stop.FAILED, "reason": refused.reason, "words": refused.words}
    except Exception:
        said = {
            "kind": Stop.FAILED,
            "reason": "crashed",
            "words": "Something went wrong in this program. Your answers are kept. Please use the paper version below.",
        }
    common = {key: asked[key] if isinstance(asked.get(key), str) else "" for key in ("pathway", "as_at")}
    return json.dumps({"protocol": PROTOCOL, "steps": [], **common, **said})


def _read(request: str) -> dict[str, Any]:
    try:
        asked = json.loads(request)
    except (TypeError, ValueError, RecursionError):
        raise Refused("bad_request", "The request is not JSON.") from None
    if not isinstance(asked, dict):
        raise Refused("bad_request", "The request is not an object.")
    return asked


def _walk(asked: dict[str, Any]) -> dict[str, Any]:
    if asked.get("protocol") != PROTOCOL:
        raise Refused("bad_request", f"protocol: this program speaks protocol {PROTOCOL}. Reload the page.")
    key, answers, area = asked.get("pathway"), asked.get("answers"), asked.get("area")
    if not isinstance(key, str) or key not in PATHWAYS:
        raise Refused("unknown_pathway", "pathway: there is no pathway of this name.")
    if not isinstance(answers, dict):
        raise Refused("bad_request", "answers: give an object, with a question's key for each answer.")
    if area is not None and not (isinstance(area, str) and area in AREAS):
        raise Refused("bad_request", f"area: choose one of {', '.join(AREAS)}.")
    pathway = PATHWAYS[key]
    here = walk(pathway.run, answers, as_at(asked.get("as_at"), pathway))
    said = {
        "steps": [_step(step) for step in reasons(here)],
        "unused": [given for given in answers if given not in here.case.steps and given != here.at.key],
    }
    if isinstance(here.at, Outcome):
        return said | _outcome(pathway, here, here.at)
    return said | _question(here, here.at)


def as_at(raw: object, pathway: Pathway) -> date:
    """The day the law is applied on. Raises Refused, where `raw` is no day or one no rule was checked for."""
    try:
        if not isinstance(raw, str) or not _DAY.fullmatch(raw):
            raise ValueError
        day = date.fromisoformat(raw)
    except ValueError:
        words = "as_at: give a day of the calendar as year-month-day, such as 2026-11-22."
        raise Refused("bad_request", words) from None
    if day < pathway.since:
        since = in_words(pathway.since)
        raise Refused(NO_RULE_CHECKED, f"as_at: no rule was checked for days before {since}.")
    if day.year > LATEST_YEAR:
        raise Refused("bad_request", f"as_at: give a day up to the year {LATEST_YEAR}.")
    return day


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


def _question(here: Walk, question: Question[Any]) -> dict[str, Any]:
    error = here.error and {"question": question.key, "field": here.error.field, "words": here.error.words}
    return {"kind": Stop.QUESTION, "question": question.key, "error": error}


def _outcome(pathway: Pathway, here: Walk, outcome: Outcome) -> dict[str, Any]:
    case = here.case
    advice: tuple[Advice, ...] = (outcome, *case.duties.values())
    deadlines = (action.deadline for each in advice for action in each.actions)
    notes = [step for step in case.steps.values() if isinstance(step.fact, Note)]
    cites = {key for step in case.steps.values() for key in step.fact.cites}
    cites |= {key for each in advice for key in each.cites}
    cites |= {key for each in advice for action in each.actions for key in action.cites}
    return {
        "kind": Stop.OUTCOME,
        "outcome": outcome.key,
        "name": outcome.name,
        "confidence": _confidence(here, outcome),
        "urgent": [key for key, duty in case.duties.items() if duty.urgent],
        "options": [key for key, duty in case.duties.items() if isinstance(duty, Offer)],
        "duties": [key for key, duty in case.duties.items() if not (duty.urgent or isinstance(duty, Offer))],
        "hand_over": [
            {"pathway": key, "title": PATHWAYS[key].title}
            for key in dict.fromkeys(key for each in advice for key in each.hand_over)
        ],
        "dates": [
            _date(each) for each in ahead(pathway.run, here) if each.day > case.as_at or not each.milestone.only_ahead
        ],
        "notes": [
            {
                "key": note.fact.key,
                "text": note.fact.text,
                "value": note.fact.show(note.value),
                "cites": list(note.fact.cites),
            }
            for note in notes
        ],
        "actions": list(_dated(advice, here)),
        "find_out": case.to_find_out,
        "can_add": list(case.can_add),
        "changes": [
            {
                "question": each.question.key,
                "text": each.question.text,
                "answer": each.answer,
                "leads_to": each.leads_to,
            }
            for each in changes(pathway.run, here)
        ],
        "law": last_checked(sorted(cites), case.as_at),
        "working_days": WORKING_DAYS if any(deadline.in_working_days for deadline in deadlines) else "",
    }


def _confidence(here: Walk, outcome: Outcome) -> str:
    """How firmly a result stands: none is clear while something has to be found out first."""
    clear = outcome.confidence is Confidence.CLEAR
    return (Confidence.DEPENDS if clear and here.case.to_find_out else outcome.confidence).name.lower()


def _dated(advice: Iterable[Advice], here: Walk) -> Iterator[dict[str, str]]:
    """The actions whose last day is known. Actions are numbered from 1 in each outcome and duty."""
    for one in advice:
        for number, action in enumerate(one.actions, 1):
            if due := action.deadline.due(here.case.days):
                verb = "until" if action.deadline.lasting else "by" if due >= here.case.as_at else "was due by"
                words = f"{verb} {in_words(due)}"
                yield {"id": f"{one.key}.{number}", "due": str(due), "words": words}
