"""What `dev.py bench` measures in the browser: this site's Python against stock Pyodide, with the same link and cores.

Stock is Pyodide as its own documentation starts it: on the page itself, from npm's files, with our rules as source.
Both answer the same first question. Each run has a browser and a profile of its own; cold is the first visit, warm the
second of the same profile.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from decision_trees import PATHWAYS
from decision_trees.engine.questions import Answers
from decision_trees.wire import PROTOCOL
from tools import editions, postbuild, record

ROOT = Path(__file__).parents[1]
Run = dict[str, float]
FOLDER = ROOT / "build" / "bench"
NPM = ROOT / "node_modules" / "pyodide"
STOCK_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
QUIET = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
QUIET += ["--disable-component-update", "--disable-sync"]
STOCK = """
import {{ loadPyodide }} from "./stock/pyodide.mjs";
const pyodide = await loadPyodide();
pyodide.unpackArchive(await (await fetch("./stock/decision_trees.zip")).arrayBuffer(), "zip");
const {{ reply }} = pyodide.pyimport("decision_trees.wire");
JSON.parse(reply(JSON.stringify({request})));
globalThis.answered = performance.now();
"""
OURS = """
import {{ startRuntime }} from "./app/client.mjs";
const runtime = startRuntime({{ manifest: {manifest}, root: "./", onState() {{}} }});
await runtime.walk({request});
globalThis.answered = performance.now();
globalThis.runtime = runtime;
"""
STEPS = """async ([request, rounds]) => {
  const times = { question: [], outcome: [] };
  for (let round = 0; round < rounds; round += 1) {
    const answers = {};
    for (const [key, answer] of Object.entries(request.answers)) {
      answers[key] = answer;
      const begun = performance.now();
      const { kind } = await globalThis.runtime.walk({ ...request, answers: { ...answers } });
      times[kind].push(performance.now() - begun);
    }
  }
  return times;
}"""


def request(answers: Answers) -> dict[str, Any]:
    pathway = next(iter(PATHWAYS.values()))
    return {
        "protocol": PROTOCOL,
        "pathway": pathway.key,
        "answers": answers,
        "as_at": record.TODAY.isoformat(),
        "area": "kent",
    }


def prepare(manifest: dict[str, Any]) -> None:
    """Lay out both pages and what they need in build/bench/."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    (FOLDER / "stock").mkdir(parents=True)
    for name in STOCK_FILES:
        shutil.copy(NPM / name, FOLDER / "stock")
    with zipfile.ZipFile(FOLDER / "stock" / "decision_trees.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for source in sorted((ROOT / "decision_trees").rglob("*.py")):
            archive.write(source, source.relative_to(ROOT))
    shutil.copytree(ROOT / "build" / "runtime", FOLDER / "runtime")
    shutil.copytree(ROOT / "public", FOLDER / "public")
    shutil.copytree(FOLDER / "public" / editions.read().all[0].id / "app", FOLDER / "app")
    first = json.dumps(request({}))
    pages = {"stock": STOCK.format(request=first), "ours": OURS.format(manifest=json.dumps(manifest), request=first)}
    for page, script in pages.items():
        head = f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{page}</title></head>'
        path = FOLDER / f"{page}.html"
        path.write_text(f'{head}<body><div id="pathway"></div><script type="module">{script}</script></body></html>')
    postbuild.finish(FOLDER / "ours.html", manifest["frame_script_sha256"])  # the policy of a real page


@contextmanager
def serving() -> Iterator[str]:
    """The address of a server of build/bench/."""
    command = ["node", str(ROOT / "tools" / "bench_server.mjs"), str(FOLDER), str(ROOT / ".cache" / "bench")]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.terminate()
        process.wait()


@contextmanager
def slowed(cores: float) -> Iterator[str | None]:
    """A program that starts the browser on a part of a core; None where the machine has no quota to give."""
    browser = os.environ.get("BROWSER_BIN") or shutil.which("chromium")
    if not browser:
        raise FileNotFoundError("no browser: start this with  python3 dev.py bench , or set BROWSER_BIN")
    if not cores:
        yield browser
        return
    old = Path("/sys/fs/cgroup/cpu")
    group = (old if old.is_dir() else Path("/sys/fs/cgroup")) / f"bench-{os.getpid()}"
    try:
        group.mkdir()
        if old.is_dir():
            (group / "cpu.cfs_period_us").write_text("10000")
            (group / "cpu.cfs_quota_us").write_text(str(int(10000 * cores)))
        else:
            (group / "cpu.max").write_text(f"{int(10000 * cores)} 10000")
    except OSError:
        yield None
        return
    with tempfile.NamedTemporaryFile("w", suffix=".sh", delete=False) as start:
        start.write(f'#!/bin/sh\necho $$ > {group}/cgroup.procs\nexec {browser} "$@"\n')
    Path(start.name).chmod(0o700)
    try:
        yield start.name
    finally:
        Path(start.name).unlink()
        for _ in range(50):  # the browser's last processes take a moment to go
            try:
                group.rmdir()
                break
            except OSError:
                time.sleep(0.1)


@contextmanager
def visit(playwright: Any, program: str, address: str, done: str, profile: str = "") -> Iterator[Any]:
    """A new browser on a page, once the expression `done` is true there; without a profile it gets a new one."""
    if not profile:
        with (
            tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as fresh,
            visit(playwright, program, address, done, fresh) as page,
        ):
            yield page
        return
    sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    context = playwright.chromium.launch_persistent_context(
        profile, executable_path=program, headless=True, args=[*QUIET, *sandbox]
    )
    try:
        page = context.new_page()
        page.goto(address, wait_until="commit")
        until = time.monotonic() + 180
        while not page.evaluate(done):  # not wait_for_function, which needs eval in the page
            if time.monotonic() > until:
                raise TimeoutError(f"{address} was not ready in three minutes")
            time.sleep(0.05)
        yield page
    finally:
        context.close()


def starts(playwright: Any, program: str, base: str, runs: int, warm: bool) -> dict[str, list[float]]:
    """Milliseconds to the first reply, by "stock cold", "ours cold" and so on; the two take turns."""
    found: dict[str, list[float]] = {}
    for _ in range(runs):
        for page in ("stock", "ours"):
            with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
                for phase in ("cold", "warm") if warm else ("cold",):
                    address = f"{base}/{page}.html"
                    with visit(playwright, program, address, "!!globalThis.answered", profile) as tab:
                        found.setdefault(f"{page} {phase}", []).append(tab.evaluate("globalThis.answered"))
                        if phase == "cold" and warm:
                            time.sleep(1.5)  # the browser writes its cache a moment later
    return found


def first_paint(playwright: Any, program: str, base: str, runs: int) -> list[float]:
    """On the real page of the pathway: first contentful paint as a part of the time to Python ready."""
    ready = "performance.getEntriesByName('python-ready').length > 0"
    share = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
    share += " / performance.getEntriesByName('python-ready')[0].startTime"
    path = f"/public/{editions.read().all[0].id}/pathways/{next(iter(PATHWAYS.values())).key}/"
    found = []
    for _ in range(runs):
        with visit(playwright, program, base + path, ready) as tab:
            found.append(tab.evaluate(share))
    return found


def steps(playwright: Any, program: str, base: str, answers: Answers, rounds: int) -> dict[str, list[float]]:
    """Milliseconds of each round trip by kind of reply, "question" or "outcome", over growing answers of one case."""
    with visit(playwright, program, f"{base}/ours.html", "!!globalThis.runtime") as tab:
        return dict(tab.evaluate(STEPS, [request(answers), rounds]))
