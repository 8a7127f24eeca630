"""Closed cases answered at random, and whether the page says without Python what Python says."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

from decision_trees import PATHWAYS, report, wire
from decision_trees.engine.advice import Outcome
from decision_trees.engine.answers import Checklist
from decision_trees.engine.language import NONE, NOT_SURE
from decision_trees.engine.questions import Question, Raw
from decision_trees.engine.walk import Pathway, walk
from decision_trees.shared.place_and_role import PLACE, ROLE
from kept import tables
from kept.values import closed_answers, questions

RUNNER = Path(__file__).with_name("closed_replies.mjs")
EARLIER, ASKED_ROLE = 0.5, 0.5
"""How often answers of other pathways are there too, and how often it is said who asks."""
LATER = ("dates", "changes")
"""What only Python tells: the page adds it once Python is up."""

Request = dict[str, Any]


def closed_case(pathways: list[Pathway], day: date, random: Random) -> Request:
    """A case with closed answers alone, walked through pathways to its end."""
    answers: dict[str, Raw] = _of_others(random) if random.random() < EARLIER else {}
    for pathway in pathways:
        while not isinstance(at := (here := walk(pathway.run, answers, day)).at, Outcome):
            if here.error:
                answers.pop(at.key)
            answers[at.key] = closed_answer(at, random)
    return requested(pathways, answers | _told(random), day)


def _told(random: Random) -> dict[str, Raw]:
    role = {ROLE.key: random.choice(closed_answers(ROLE))} if random.random() < ASKED_ROLE else {}
    return {PLACE.key: random.choice(closed_answers(PLACE)), **role}


def _of_others(random: Random) -> dict[str, Raw]:
    some = random.sample(sorted(questions()), random.randint(1, 12))
    return {key: closed_answer(questions()[key], random) for key in some}


def closed_answer(question: Question[Any], random: Random) -> Raw:
    """Any answer that needs no date; of boxes any set."""
    if isinstance(question, Checklist):
        often = random.choice((0.1, 0.3, 0.6, 0.9, 1))
        ticked = [str(option.key) for option in question.options if random.random() < often]
        return ticked or random.choice([NONE, NOT_SURE])
    return random.choice(closed_answers(question))


def requested(pathways: list[Pathway], answers: dict[str, Raw], day: date) -> Request:
    """A case as the page asks for it: all pathways but the last were walked."""
    *walked, last = [pathway.key for pathway in pathways]
    return {
        "protocol": wire.PROTOCOL,
        "pathway": last,
        "walked": walked,
        "answers": answers,
        "as_at": str(day),
        "plan": True,
    }


def cut_short(request: Request, random: Random) -> Request:
    """The same case before all was answered."""
    answers = [*request["answers"].items()]
    return request | {"answers": dict(answers[: random.randrange(len(answers))])}


def at_random(keys: list[str], count: int, random: Random) -> Iterator[Request]:
    """Cases of these pathways, one after the other, each at its end and before it, on days for which tables hold."""
    pathways = [PATHWAYS[key] for key in keys]
    spans = [tables.days(pathway) for pathway in pathways]
    first, last = max(first for first, _ in spans), min(last for _, last in spans)
    for _ in range(count):
        day = random.choice((first, last, first + timedelta(random.randint(0, (last - first).days))))
        request = closed_case(pathways, day, random)
        yield request
        yield cut_short(request, random)


def replies(requests: list[Request]) -> list[dict[str, Any] | None]:
    """What the page says to each without Python; None where it waits for Python."""
    keys = {key for request in requests for key in (*request["walked"], request["pathway"])}
    asked = {
        "tables": {key: tables.tables(key) for key in sorted(keys)},
        "titles": {pathway.key: pathway.title for pathway in PATHWAYS.values()},
        "requests": requests,
    }
    said = subprocess.run(["node", RUNNER], input=json.dumps(asked), stdout=subprocess.PIPE, text=True, check=True)
    each: list[dict[str, Any] | None] = json.loads(said.stdout)
    return each


def differing(requests: Iterable[Request]) -> Iterator[str]:
    """What the page says otherwise than Python, or does not say, of cases that are all closed."""
    every = list(requests)
    with patch.object(report, "changes", _nothing), patch.object(report, "ahead", _nothing):  # they take long
        rules = [json.loads(wire.reply(json.dumps(request))) for request in every]
    for request, python, page in zip(every, rules, replies(every), strict=True):
        if page is None:
            yield f"the page cannot tell: {json.dumps(request)}"
        elif wrong := [
            key for key in {**python, **page} if _told_of(python, key, request) != _told_of(page, key, request)
        ]:
            yield f"the page tells otherwise: {', '.join(wrong)} in {json.dumps(request)}"


def _nothing(*_: object) -> tuple[()]:
    return ()


def _told_of(said: dict[str, Any], key: str, request: Request) -> Any:
    """Python alone counts the days ahead and tells what would change a result, which line answers now and, of several
    pathways, when the law of all was last checked."""
    alone = (*LATER, "ring", *(["law"] if request["walked"] else []))
    return None if key in alone else said.get(key)
