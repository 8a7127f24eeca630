"""The browser is sent the parts of Python's library that it uses, and no others: proved by using them.

Cases with every result are answered, every kind of request and answer is refused, and things go wrong: once with the
whole library, where what is imported is the list of what is sent, and once with what is sent, where all is answered
alike. That a case of each way is told the same with what is sent is a test of the records.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from decision_trees import PATHWAYS, wire
from kept import cases
from pyodide_app.bundle import ROOT, bundle, library
from pyodide_app.slim_stdlib import LISTED
from tools.record import TODAY

RUNNER = Path(__file__).with_name("library.mjs")
PATHWAY = "immigration"
STEP = 50
RING = {"at": "2026-11-27T16:50", "lines": [{"key": "a", "hours": ["Mon-Fri 09:00-17:00"], "night": False}]}
WRONG: list[Any] = [None, 3, "", "no such answer", "2026-13-41", "2009-02-30", "2999-01-01", "9" * 50, "\u202e<b>"]
WRONG += [[], [""], ["none", "none"], {}, [{}], [{"start": "open", "end": "x"}], [{"start": "2020", "end": "2019"}]]


def request(**said: Any) -> str:
    whole = {"protocol": wire.PROTOCOL, "as_at": str(TODAY), "answers": {}, "plan": True, "ring": RING} | said
    return json.dumps(whole)


def of_cases() -> Iterator[str]:
    """Of each result and of every `STEP`th way, with all that a page asks for; and each kind of wrong answer to each
    question of a long case."""
    for key, pathway in PATHWAYS.items():
        ways = cases.found(pathway, TODAY).one_of_each_way
        ends = {ways.ways[number].partition("#")[0]: one for one, number in zip(ways.answers, ways.taken, strict=True)}
        every = [*ends.values(), *ways.answers[::STEP]]
        for answers in every:
            yield request(pathway=key, answers={**answers, "place": "not_sure", "role": "other"})
        longest = max(every, key=len)
        yield from (request(pathway=key, answers={**longest, asked: raw}) for asked in longest for raw in WRONG)
        yield request(pathway=key, answers={**longest, "place": "ashford"}, saved=True)


def wrong() -> Iterator[str]:
    """Requests that are refused, each for a reason of its own."""
    said: dict[str, Any]
    for said in ({"protocol": 0}, {"answers": []}, {"area": "x"}, {"walked": [3]}, {"pathway": "no-such"}):
        yield request(**{"pathway": PATHWAY, **said})
    for day in ("", "2026-13-41", "1066-10-14", "2150-01-01", 3):
        yield request(pathway=PATHWAY, as_at=day)
    done = dict(cases.found(PATHWAYS[PATHWAY], TODAY).answers[0])
    for ring in ({}, {"at": "x", "lines": []}, 3):
        yield request(pathway=PATHWAY, answers={**done, "place": "not_sure"}, ring=ring)
    yield from ("{", "[]", '"', "[" * 500)


@pytest.fixture(scope="module")
def asked() -> list[str]:
    return list(dict.fromkeys([*of_cases(), *wrong()]))


@pytest.fixture(scope="module")
def runs(asked: list[str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What comes of it with the whole library, and with what is sent."""
    manifest = bundle(ROOT)
    file = tmp_path_factory.mktemp("library") / "requests.json"
    file.write_text(json.dumps(asked))
    sent = ROOT / "build" / manifest["files"]["stdlib"]["path"]
    said = {}
    for name, stdlib in (("whole", library(ROOT)), ("sent", sent)):
        command = ["node", RUNNER, ROOT / "build", stdlib, file]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 0, f"with the library that is {name}: {done.stderr[-3000:]}"
        said[name] = json.loads(done.stdout)
    return said


def test_what_is_imported_is_what_is_sent(runs: dict[str, dict[str, Any]]) -> None:
    imported = set(runs["whole"]["imported"])
    assert {"missing in slim_stdlib.txt": imported - LISTED, "needless there": LISTED - imported} == {
        "missing in slim_stdlib.txt": set(),
        "needless there": set(),
    }
    assert runs["sent"]["imported"] == runs["whole"]["imported"]


def test_with_what_is_sent_every_request_is_answered_as_here(runs: dict[str, dict[str, Any]], asked: list[str]) -> None:
    replies = runs["sent"]["replies"]
    assert json.loads(replies.pop("a crash inside a pathway"))["reason"] == "crashed"
    faults = [request for request in asked if wire.reply(request) != replies[request]]
    assert faults == []


def test_what_is_replayed_is_refused_for_every_reason_and_crashes_nowhere(runs: dict[str, dict[str, Any]]) -> None:
    replies = dict(runs["sent"]["replies"])
    replies.pop("a crash inside a pathway", None)
    said = [json.loads(reply) for reply in replies.values()]
    reasons = {one["reason"] for one in said if one["kind"] == "failed"}
    assert reasons == {"bad_request", "unknown_pathway", "no_rule_checked"}
    assert {one["kind"] for one in said} == {"failed", "question", "outcome"}
    assert sum(1 for one in said if one.get("error")) > 100
