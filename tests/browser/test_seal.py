"""Nothing leaves the sealed worker: every way out is tried from inside, and servers write down what arrives.

The rules of the page are replaced by hostile ones (hostile_wire.py), and the worker's text begins with a list
of ways out (channels.mjs); all else is as published: page, policy, client, frame and worker. The control, the
same attempts without the seal, must be seen to arrive, or this test would prove nothing.
"""

from __future__ import annotations

import functools
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.browser.hostile import ASK, CHANNELS, START, brought, changed_manifest
from tools import server
from tools.engines.hearing import hearing

PATHWAY = "pathways/leaving-care-status/"

pytestmark = pytest.mark.browser


class Listener:
    """A server on 127.0.0.1 that writes down what arrives under /x/, and over UDP on the same port."""

    def __init__(self, public: Path, files: dict[str, bytes]) -> None:
        self.arrived: set[str] = set()
        handler = functools.partial(hearing(files, self.arrived.add), directory=str(public))
        self.serving = server.Server(("127.0.0.1", 0), handler)
        self.port = self.serving.server_port
        self.udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.udp.bind(("127.0.0.1", self.port))
        for work in (self.serving.serve_forever, self._hear):
            threading.Thread(target=work, daemon=True).start()

    def _hear(self) -> None:
        while True:
            try:
                self.udp.recvfrom(4096)
            except OSError:
                return
            self.arrived.add("udp")

    def close(self) -> None:
        self.serving.shutdown()
        self.serving.server_close()
        self.udp.close()


@pytest.fixture(scope="module")
def own(public: Path) -> Iterator[Listener]:
    """The site itself, with the hostile rules, and a page that has no policy."""
    files = {f"/{name}": content for name, content in brought().values()}
    files["/control.html"] = b"<!doctype html><title>control</title>"
    with closing(Listener(public, files)) as listener:
        yield listener


@pytest.fixture(scope="module")
def foreign(public: Path) -> Iterator[Listener]:
    """Somebody else's server."""
    with closing(Listener(public, {})) as listener:
        yield listener


@pytest.fixture
def hostile(browser: Any, edition: Path, own: Listener) -> Iterator[Callable[..., Any]]:
    """Open a page and start the hostile rules on it; returns the page."""
    app = f"http://127.0.0.1:{own.port}/{edition.name}/app/"
    manifest = changed_manifest(edition / PATHWAY / "index.html")
    worker = (edition / "app" / "worker.mjs").read_text()
    context = browser.new_context()

    def start(path: str, ways_out: bool = True, sealed: bool = True, **limits: int) -> Any:
        page = context.new_page()
        page.said = []
        page.on("console", lambda message: page.said.append(message.text))
        page.goto(f"http://127.0.0.1:{own.port}/{path}")
        source = (CHANNELS if ways_out else "") + worker
        page.evaluate(START, [app, f"http://127.0.0.1:{own.port}/", manifest, source, limits, sealed])
        return page

    yield start
    context.close()


def try_everything(page: Any, own: Listener, foreign: Listener) -> dict[str, Any]:
    """Have the hostile rules try every way out; returns what they say they tried."""
    targets = {"own": f"http://127.0.0.1:{own.port}", "foreign": f"http://localhost:{foreign.port}"}
    for listener in (own, foreign):
        listener.arrived.clear()
    page.evaluate(ASK, {"do": "start", "targets": targets})
    until = time.monotonic() + 60
    while not (tried := page.evaluate(ASK, {"do": "report"})).get("over"):
        assert time.monotonic() < until, f"the attempts did not end: {tried}"
        page.wait_for_timeout(200)
    page.wait_for_timeout(2000)  # what is on its way may arrive
    assert "error" not in tried, tried["error"]
    return dict(tried)


def test_from_inside_the_seal_nothing_arrives_anywhere(
    hostile: Callable[..., Any], edition: Path, own: Listener, foreign: Listener
) -> None:
    tried = try_everything(hostile(f"{edition.name}/{PATHWAY}"), own, foreign)
    assert len(tried["javascript"]) + len(tried["python"]) >= 34, tried
    assert own.arrived == set(), "to the site itself"
    assert foreign.arrived == set(), "to another server"
    assert tried["stores"] == [], "and nothing can be kept"


def test_without_the_seal_they_arrive(hostile: Callable[..., Any], own: Listener, foreign: Listener) -> None:
    """The control: if this fails, the test above has lost its teeth."""
    tried = try_everything(hostile("control.html", sealed=False), own, foreign)
    assert len(own.arrived) >= 20, (sorted(own.arrived), tried)
    assert len(foreign.arrived) >= 20, (sorted(foreign.arrived), tried)
    assert {"py_pyfetch", "py_js_fetch", "py_js_xhr", "py_run_js"} <= foreign.arrived
    assert {"indexed_db", "caches", "files"} <= set(tried["stores"])
    assert "udp" in own.arrived | foreign.arrived


def test_the_rules_do_not_even_find_a_connection(hostile: Callable[..., Any], edition: Path) -> None:
    """The second wall, with the worker as it is published."""
    page = hostile(f"{edition.name}/{PATHWAY}", ways_out=False)
    names = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "Worker", "FontFace"]
    names += ["BroadcastChannel", "indexedDB", "caches", "localStorage", "RTCPeerConnection", "document"]
    assert page.evaluate(ASK, {"do": "look", "names": [*names, "JSON"]}) == ["JSON"]


def test_the_page_cannot_be_reached_from_the_frame(hostile: Callable[..., Any], edition: Path) -> None:
    page = hostile(f"{edition.name}/{PATHWAY}", ways_out=False)
    page.evaluate(ASK, {"do": "look", "names": []})
    frames = page.evaluate(
        "[...document.querySelectorAll('iframe')].map((f) => [f.getAttribute('sandbox'), f.contentDocument])"
    )
    assert frames, "the frame is there"
    assert all(frame == ["allow-scripts", None] for frame in frames), "of an origin of its own"


def test_a_worker_that_ends_is_replaced_and_the_question_answered(hostile: Callable[..., Any], edition: Path) -> None:
    page = hostile(f"{edition.name}/{PATHWAY}", ways_out=False, reply=1000)
    before = page.locator("iframe").count()
    page.evaluate(ASK, {"do": "close", "survivor": False})  # its last word
    assert page.evaluate(ASK, {"do": "close", "survivor": True}) == "still here"
    states = [state["state"] for state in page.evaluate("globalThis.hostile.states")]
    assert "restarting" in states
    assert states[-1] == "ready"
    assert page.locator("iframe").count() == before, "the frame of the dead worker is gone"
