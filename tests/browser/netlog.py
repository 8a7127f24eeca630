"""What a Chromium asked for, whether a page or the browser itself wanted it: from its own log of the network."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

ITS_OWN = ("https://update.googleapis.com/", "http://update.googleapis.com/", "https://accounts.google.com/")
"""What Chromium asks on its own account whatever page is open: for updates, and who is signed in to the browser."""


class Logged:
    """A Chromium with autofill, as people have it, that keeps such a log; the server of its maker is one of ours."""

    def __init__(self, browser: Any, log: Path, maker: str) -> None:
        self.browser, self.log, self.maker = browser, log, maker
        self.asked: list[tuple[float, str]] = []

    def moment(self) -> float:
        """Now, when all that was begun before has had its time to be asked for."""
        time.sleep(3)
        return time.time()

    def closes(self) -> None:
        """The log is whole only now."""
        self.browser.close()
        told = json.loads(self.log.read_text(encoding="utf-8"))
        begun, offset = told["constants"]["logEventTypes"]["URL_REQUEST_START_JOB"], told["constants"]["timeTickOffset"]
        self.asked = [
            ((int(offset) + int(event["time"])) / 1000, event["params"]["url"])
            for event in told["events"]
            if event["type"] == begun and "url" in event.get("params", {})
        ]

    def asked_for(self, since: float = 0, until: float = float("inf")) -> list[str]:
        """Every address asked for between two moments, but for what concerns the browser alone."""
        return [url for when, url in self.asked if since <= when <= until and not url.startswith(ITS_OWN)]

    def asked_its_maker(self, since: float = 0, until: float = float("inf")) -> list[str]:
        return [url for url in self.asked_for(since, until) if url.startswith(self.maker)]


class _Maker(BaseHTTPRequestHandler):
    """Knows nothing of any field. An answer is needed all the same, or Chromium asks again and again."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/proto")
        self.end_headers()

    do_POST = do_GET

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def logged(kind: Any, browser_path: str, folder: Path) -> Iterator[Logged]:
    """`kind` is Playwright's kind of browser, which starts it."""
    serving = ThreadingHTTPServer(("127.0.0.1", 0), _Maker)
    threading.Thread(target=serving.serve_forever, daemon=True).start()
    maker, log = f"http://127.0.0.1:{serving.server_port}/", folder / "network.json"
    sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    browser = kind.launch(
        executable_path=browser_path, args=[*sandbox, f"--log-net-log={log}", f"--autofill-server-url={maker}"]
    )
    try:
        yield Logged(browser, log, maker)
    finally:
        browser.close()
        serving.shutdown()
        serving.server_close()
