"""What a first and a later visit take from a host, as Chromium counts what comes over the wire."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

PAGES = {"home": "", "clause": "protocol/part-b/07-first-contact/", "pathway": "pathways/sharing-information/"}
"""What somebody opens, by the name that data/hosting.yml gives it."""
_READY = ".walk__ready[data-state=ready]"
_QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]


class Visit(NamedTuple):
    requests: int
    bytes: int


def visits(program: Path, home: str) -> Iterator[tuple[str, str, Visit]]:
    """Each page with its first and a later visit, each page with a browser of its own. After the first visit of the
    pathway somebody walks to a result. Raises playwright's Error when it does not come."""
    from playwright.sync_api import sync_playwright

    root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        for name, path in PAGES.items():
            browser = playwright.chromium.launch(executable_path=program, args=[*_QUIET, *root])
            context = browser.new_context()
            yield name, "first", _one(context, home + path, walk=name == "pathway")
            yield name, "later", _one(context, home + path, walk=False)
            browser.close()


def _one(context: Any, address: str, walk: bool) -> Visit:
    tab = context.new_page()
    wire = context.new_cdp_session(tab)
    taken: list[int] = []
    wire.send("Network.enable")
    wire.on("Network.loadingFinished", lambda event: taken.append(int(event["encodedDataLength"])))
    tab.goto(address, wait_until="networkidle")
    if tab.locator("#pathway").count():
        tab.locator(_READY).wait_for(timeout=120_000)
        tab.wait_for_load_state("networkidle")
        tab.wait_for_timeout(3_000)  # the other pathways come after it is ready
    if walk:
        _walk(tab)
    tab.wait_for_timeout(500)
    sent = [size for size in taken if size]  # what came from the device has none
    tab.close()
    return Visit(len(sent), sum(sent))


def _walk(tab: Any) -> None:
    """To a result, by the last answer of each question."""
    for _ in range(40):
        tab.locator("#walk:not([inert]) :is(form[data-question], .result)").first.wait_for(timeout=60_000)
        if tab.locator("#walk .result").count():
            return
        form = tab.locator("#walk form[data-question]")
        key = form.get_attribute("data-question")
        if form.get_attribute("data-kind") == "choice":
            form.locator("button[data-entry]").last.press("Enter")
        else:
            form.locator("input[data-entry]").last.check()
            form.get_by_role("button", name="Continue").click()
        tab.locator(f"#walk form[data-question]:not([data-question={key}]), #walk .result").first.wait_for()
    raise ValueError("this walk does not end")
