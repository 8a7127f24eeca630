"""Every way out is tried in one browser: from Python's worker, from the frame around it, and from the page.

Each is tried a second time without the seal and without any policy. Only a way that is heard there has been tested.
"""

from __future__ import annotations

import contextlib
import json
import re
import time
from dataclasses import dataclass
from pathlib import Path

from tests.browser.hostile import ASK, CHANNELS, HERE, START, brought, changed_manifest
from tools import hashes
from tools.engines.driver import Browser, Refused
from tools.engines.ears import Ears

PATHWAY = "pathways/leaving-care-status/"
CONTROL, UNDER_POLICY, FRAMED, HOSTILE = "control.html", "policy.html", "framed.html", "hostile.mjs"
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
IN_DOCUMENT = CHANNELS + (HERE / "channels_of_documents.mjs").read_text(encoding="utf-8")
IN_FRAME = (
    IN_DOCUMENT
    + """
addEventListener("message", ({ data, source }) =>
  self.tryDocument(data.targets, data.leave).then((tried) => source.postMessage({ tried }, "*")));
parent.postMessage("here", "*");
"""
)
FRAME_HASH = hashes.sha256(IN_FRAME.encode())
_LEAVE = ("ping", "window", "form_frame", "location", "top", "refresh", "link", "form")

# A frame as the seal makes it, but for its script: every word of its policy is the seal's.
_FRAME = """async (app, hash, script, message) => {
  const { openSeal, FRAME_SCRIPT } = await import(app + "seal.mjs");
  const before = new Set(document.querySelectorAll("iframe"));
  openSeal({ frameHash: hash, workerSource: new Promise(() => {}), onMessage() {}, onDeath() {} });
  const made = [...document.querySelectorAll("iframe")].find((one) => !before.has(one));
  const frame = made.cloneNode();
  frame.srcdoc = made.srcdoc.replace(FRAME_SCRIPT, () => script);
  made.remove();
  return new Promise((resolve) => {
    addEventListener("message", ({ data, source }) => {
      if (source !== frame.contentWindow) return;
      if (data === "here") source.postMessage(message, "*");
      else resolve(JSON.parse(data.tried));
    });
    document.body.append(frame);
    setTimeout(resolve, 60_000, null);
  });
}"""
_PAGE = """async (script, targets, leave) => {
  await import(script);
  return JSON.parse(await self.tryDocument(targets, leave));
}"""


@dataclass
class Tried:
    """What was tried from one place: the ways, over what each of them was heard, and what could be kept."""

    ways: list[str]
    heard: dict[str, list[str]]
    stores: list[str]


def files(public: Path, edition: str) -> dict[str, bytes]:
    """What the site's server gives beside, or in place of, what is published."""
    page = public / edition / PATHWAY / "index.html"
    manifest = changed_manifest(page)
    policy = _POLICY.findall(page.read_text(encoding="utf-8"))[0]
    framed = policy.replace(manifest["frame_script_sha256"], FRAME_HASH)
    found = {f"/{name}": content for name, content in brought().values()}
    for name, head in {CONTROL: "", UNDER_POLICY: policy, FRAMED: framed}.items():
        found[f"/{name}"] = f"<!doctype html>{head}<title>{name}</title><body>".encode()
    found[f"/{HOSTILE}"] = IN_DOCUMENT.encode()
    return found


class WaysOut:
    """The attempts in one browser, on one edition of the site."""

    def __init__(self, browser: Browser, ears: Ears, public: Path, edition: str) -> None:
        self.browser, self.ears = browser, ears
        self.page = f"{ears.site}{edition}/{PATHWAY}"
        self.app = f"{ears.site}{edition}/app/"
        self.manifest = changed_manifest(public / edition / PATHWAY / "index.html")
        self.worker = CHANNELS + (public / edition / "app" / "worker.mjs").read_text(encoding="utf-8")

    def of_worker(self, sealed: bool) -> Tried:
        """From Python and from JavaScript beside it, in the worker. Raises Refused when the attempts do not end."""
        self._opens(self.page if sealed else self.ears.site + CONTROL)
        self.browser.tells(START, [self.app, self.ears.site, self.manifest, self.worker, {}, sealed])
        self.browser.tells(ASK, {"do": "start", "targets": self.ears.targets})
        until = time.monotonic() + 150
        tried: dict[str, dict[str, object]] = {}
        while not (said := self.browser.tells(ASK, {"do": "report"})).get("over"):
            if time.monotonic() > until:
                raise Refused(f"the attempts in the worker did not end: {said}")
            tried = {**tried, **said}
            time.sleep(0.3)
        tried = {**tried, **said}
        if "error" in said:
            raise Refused(said["error"])
        return self._heard([*tried["javascript"], *tried["python"]], said["stores"])

    def of_frame(self) -> Tried:
        """From the document of the seal's frame, where no word but that of the seal ever runs."""
        words = [self.app, FRAME_HASH, IN_FRAME]
        self._opens(self.ears.site + FRAMED)
        tried = self.browser.tells(_FRAME, *words, {"targets": self.ears.targets})
        if not tried:
            raise Refused("the attempts in the frame did not end")
        for leave in _LEAVE:
            for target in ("own", "http"):
                self._opens(self.ears.site + FRAMED)
                to = {target: self.ears.targets[target]}
                self._leaves(_FRAME, *words, {"targets": to, "leave": leave})
        return self._heard([*tried, *_LEAVE])

    def of_page(self, policy: bool) -> Tried:
        """From a page, by a script of its own, under the policy of a pathway or under none at all."""
        address = self.ears.site + (UNDER_POLICY if policy else CONTROL)
        self._opens(address)
        tried = self.browser.tells(_PAGE, self.ears.site + HOSTILE, self.ears.targets, "")
        for leave in _LEAVE:
            self._opens(address)
            self._leaves(_PAGE, self.ears.site + HOSTILE, {"http": self.ears.targets["http"]}, leave)
        return self._heard([*tried, *_LEAVE])

    def _opens(self, address: str) -> None:
        self.browser.begins_anew()
        self.browser.opens(address)

    def _leaves(self, function: str, *words: object) -> None:
        """Where the way works, the page is gone before it can answer."""
        begin = f"() => {{ setTimeout(() => ({function})(...{json.dumps(words)}).catch(() => {{}}), 100); }}"
        with contextlib.suppress(Refused):
            self.browser.tells(begin)
        time.sleep(2)

    def _heard(self, tried: list[str], stores: list[str] | None = None) -> Tried:
        time.sleep(2)  # what is on its way may arrive
        self.browser.begins_anew()
        return Tried(tried, self.ears.next_round(), stores or [])
