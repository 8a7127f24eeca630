"""The one door between JavaScript and the pathways: whatever JSON comes in, a JSON reply goes out."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

from . import PATHWAYS, report
from .engine.case import Case, Unanswered
from .engine.language import NO_RULE_CHECKED, Stop
from .engine.questions import Question
from .engine.walk import Pathway, Walk, walk
from .law.dates import in_words
from .shared.areas import AREAS
from .shared.place_and_role import PLACE, ROLE
from .shared.renamed import brought_up

PROTOCOL = 5
LATEST_YEAR = 2100
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
    """Walk the pathways of a case, one after the other, up to the first that does not come to an end. The answers of a
    `saved` case may have keys of before: the reply says what they are now."""
    if asked.get("protocol") != PROTOCOL:
        raise Refused("bad_request", f"protocol: this program speaks protocol {PROTOCOL}. Reload the page.")
    pathways, answers, area = _pathways(asked), asked.get("answers"), asked.get("area")
    if not isinstance(answers, dict):
        raise Refused("bad_request", "answers: give an object, with a question's key for each answer.")
    if asked.get("saved"):
        now = brought_up({key: raw for key, raw in answers.items() if isinstance(raw, (str, list))})
        return _walk(asked | {"answers": now, "saved": False}) | {"answers": now}
    if area is not None and not (isinstance(area, str) and area in AREAS):
        raise Refused("bad_request", f"area: choose one of {', '.join(AREAS)}.")
    days = [as_at(asked.get("as_at"), pathway) for pathway in pathways]
    walks: dict[str, Walk] = {}
    for pathway, day in zip(pathways, days, strict=True):
        here = walks[pathway.key] = walk(pathway.run, answers, day)
        if isinstance(here.at, Question):
            return report.met(walks, answers) | report.question(here, here.at) | {"pathway": pathway.key}
    told = Case(answers, days[-1])
    if asked.get("plan"):
        try:
            if ROLE.key in answers:
                told.ask(ROLE)
            told.ask(PLACE)
        except Unanswered as stop:
            return report.met(walks, answers) | report.question(Walk(stop.question, told, stop.error), stop.question)
    said = report.met(walks, answers, told) | report.outcome(walks)
    if asked.get("plan"):
        said["plan"] = report.plan_of(walks, told)
    if asked.get("ring"):
        said["ring"] = _ring(asked["ring"])
    return said


def _ring(asked: Any) -> list[dict[str, str]]:
    """Raises Refused for what tells no moment and no lines."""
    try:
        return report.ring(asked)
    except (ValueError, KeyError, TypeError):
        raise Refused("bad_request", "ring: give a moment and lines with their hours.") from None


def _pathways(asked: dict[str, Any]) -> list[Pathway]:
    """Those `walked` in their order, and the one that the case is at. Raises Refused where one is not there."""
    walked = asked.get("walked", [])
    keys = [*walked, asked.get("pathway")] if isinstance(walked, list) else [None]
    if not all(isinstance(key, str) and key in PATHWAYS for key in keys):
        raise Refused("unknown_pathway", "pathway: there is no pathway of this name.")
    return [PATHWAYS[key] for key in dict.fromkeys(reversed(keys))][::-1]


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
