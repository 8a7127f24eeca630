"""One browser, driven: opens pages, asks them, clicks and types in them. `drive.mjs` has the drivers."""

from __future__ import annotations

import base64
import contextlib
import json
import subprocess
import time
from pathlib import Path
from typing import Any

DRIVE = Path(__file__).parent / "drive.mjs"
DRIVERS = Path(__file__).parents[2] / ".cache" / "engines"
"""Where the packages of the drivers are."""


class Refused(Exception):
    """The driver, or the page, could not do what it was told; its words say why."""


class Browser:
    """A browser with one tab. `engine` is "chromium", "firefox" or "webkit", `program` the path of it.

    Raises Refused when it does not start.
    """

    def __init__(self, engine: str, program: str) -> None:
        command = ["node", str(DRIVE), engine, program, f"{DRIVERS}/"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self.engine = engine
        self.version = str(self._answer()).rpartition("/")[2]

    def _answer(self) -> Any:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise Refused(f"the driver of {self.engine} ended")
        said = json.loads(line)
        if "failed" in said:
            raise Refused(said["failed"])
        return said["done"]

    def _do(self, what: str, **how: Any) -> Any:
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"do": what, **how}) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def begins_anew(self) -> None:
        """In a fresh tab where that is quick: what the last page still does ends with it."""
        self._do("anew")

    def opens(self, url: str) -> None:
        self._do("open", url=url)

    def reloads(self) -> None:
        self._do("reload")

    def tells(self, function: str, *words: Any) -> Any:
        """What a function of JavaScript makes of these words in the page, as JSON; it may take its time."""
        return self._do("tell", text=function, words=words)

    def clicks(self, selector: str) -> None:
        self._do("click", selector=selector)

    def types(self, selector: str, text: str) -> None:
        self._do("type", selector=selector, text=text)

    def presses_enter(self, selector: str) -> None:
        self._do("press", selector=selector)

    def prints(self) -> bytes:
        """The page on paper, as a PDF."""
        return base64.b64decode(self._do("pdf"))

    def waits_for(self, function: str, *words: Any, seconds: float = 90) -> Any:
        """Until a function says something true; returns that. Raises Refused with the function when it never does."""
        until = time.monotonic() + seconds
        while not (said := self.tells(function, *words)):
            if time.monotonic() > until:
                raise Refused(f"waited {seconds:.0f} s for {function} of {words}")
            time.sleep(0.2)
        return said

    def waits_for_element(self, selector: str, seconds: float = 90) -> None:
        self.waits_for("(selector) => document.querySelector(selector) !== null", selector, seconds=seconds)

    def close(self) -> None:
        with contextlib.suppress(Refused, OSError):
            self._do("quit")
        try:
            self._process.wait(20)  # it ends what it has started
        except subprocess.TimeoutExpired:
            self._process.terminate()
            self._process.wait()
