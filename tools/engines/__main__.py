"""Tries everything in one browser, and writes what was found as JSON: `python -m tools.engines ENGINE PROGRAM FILE`.

It runs in a network of its own (`apart.py`), and ends with 1 when something is not as it should be.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from tools import build, editions
from tools.engines import apart
from tools.engines.driver import Browser, Refused
from tools.engines.ears import Ears
from tools.engines.outcomes import outcomes, wrong
from tools.engines.walks import Walks, Wrong
from tools.engines.ways_out import WaysOut, files

NOT_DRIVEN = {("webkit", "paper"): "not by this driver"}
"""What a driver is known not to do: told in the table."""
KEPT_BY = {"webkit": {"caches"}}
"""What a sealed worker could keep: WebKit gives a store to a frame that has no origin. Neither a second seal on the
same page nor one after a reload found what was in it."""


def ways_out(browser: Browser, ears: Ears, public: Path, edition: str) -> tuple[dict[str, Any], list[str]]:
    """What became of each way out, by place; and what is wrong with it."""
    ways = WaysOut(browser, ears, public, edition)
    worker = timed("worker", lambda: ways.of_worker(sealed=True))
    unsealed = timed("worker, without the seal", lambda: ways.of_worker(sealed=False))
    free = timed("page, without a policy", lambda: ways.of_page(policy=False))
    found: dict[str, Any] = {
        "worker": outcomes("worker", worker, unsealed),
        "frame": outcomes("frame", timed("frame", ways.of_frame), free),
        "page": outcomes("page", timed("page", lambda: ways.of_page(policy=True)), free),
    }
    told = [line for place in found for line in wrong(place, found[place])]
    if more := set(worker.stores) - KEPT_BY.get(browser.engine, set()):
        told.append(f"the worker could keep something in {sorted(more)}")
    return {**found, "stores": worker.stores}, told


def walks(browser: Browser, ears: Ears, edition: str) -> tuple[dict[str, str], list[str]]:
    """What was walked, and what went wrong."""
    found, told = {}, []
    for key, walk in Walks(browser, ears, edition, date.today()).each().items():
        try:
            timed(key, walk)
            found[key] = "done"
        except Refused as problem:
            found[key] = NOT_DRIVEN.get((browser.engine, key), "failed")
            told += [f"{key}: {problem}"] if found[key] == "failed" else []
        except Wrong as problem:
            found[key] = "failed"
            told.append(f"{key}: {problem}")
    return found, told


def timed(what: str, do: Callable[[], Any]) -> Any:
    begun = time.monotonic()
    try:
        return do()
    finally:
        print(f"  {what}: {time.monotonic() - begun:.0f} s", flush=True)


def main(engine: str, program: str, file: Path) -> int:
    """Try everything; what is wrong is printed."""
    apart.lay()
    edition = editions.read().current.id
    ears = Ears(build.PUBLIC, files(build.PUBLIC, edition))
    browser = Browser(engine, program)
    print(f"{engine} {browser.version}", flush=True)
    try:
        found, told = ways_out(browser, ears, build.PUBLIC, edition)
        walked, faults = walks(browser, ears, edition)
    finally:
        browser.close()
    file.write_text(json.dumps({**found, "walks": walked, "version": browser.version}), encoding="utf-8")
    for line in [*told, *faults]:
        print(f"  WRONG: {line}", flush=True)
    return 1 if told or faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], Path(sys.argv[3])))
