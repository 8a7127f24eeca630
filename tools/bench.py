"""Measure the budgets: how soon Python is ready against stock Pyodide in the same run, bytes, steps, build, exploring.

    python -m tools.bench [--quick] [--only NAME ...] [--runs N]

Figures depend on the machine and on what else it does, so this is never a test. Times are medians.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from decision_trees import PATHWAYS
from decision_trees.engine.explore import explore
from decision_trees.engine.questions import Answers
from tools import bench_browser as browser
from tools import build, editions, record

ROOT = Path(__file__).parents[1]
FAST_4G = "/@8100,165"  # kbit/s and ms, as in Chromium's developer tools
MODULES = ("checked", "client", "download", "language", "seal", "sha256", "unpacked", "words", "worker")
PARTS = ("bytes", "start", "offline", "link", "steps", "build", "explore")


@dataclass(frozen=True)
class Row:
    """One budget: what was measured, in the unit of the budget, and what it may be at most."""

    what: str
    budget: float | None
    found: float | None
    detail: str = ""

    def line(self) -> str:
        found = "not measured" if self.found is None else f"{self.found:.2f}"
        budget = "" if self.budget is None else f"{self.budget:g}"
        over = self.found is not None and self.budget is not None and self.found > self.budget
        verdict = "OVER" if over else "pass" if self.found is not None and self.budget is not None else ""
        return f"| {self.what:<47} | {budget:>6} | {found:>12} | {verdict:<4} | {self.detail} |"


def p95(times: list[float]) -> float:
    return sorted(times)[int(0.95 * len(times))]


def ratio(times: dict[str, list[float]], phase: str, what: str, budget: float) -> Row:
    ours, stock = statistics.median(times[f"ours {phase}"]), statistics.median(times[f"stock {phase}"])
    detail = f"{ours:.0f} of {stock:.0f} ms, {len(times[f'ours {phase}'])} runs"
    return Row(what, budget, ours / stock, detail)


def bytes_to_ready(base: str, manifest: dict[str, Any]) -> Iterator[Row]:
    """As the bench's server sends them; asking for them also has it pack them before anything is timed."""

    def sent(paths: Iterable[str]) -> int:
        return sum(len(urlopen(f"{base}/{path}").read()) for path in paths)

    modules = [f"app/{name}.mjs" for name in MODULES]
    ours = sent([*(file["path"] for file in manifest["files"].values()), *modules])
    stock = sent(f"stock/{path.name}" for path in (browser.FOLDER / "stock").iterdir())
    yield Row("bytes to ready, brotli / stock", 0.75, ours / stock, f"{ours / 1e6:.2f} of {stock / 1e6:.2f} MB")


def start(playwright: Any, base: str, runs: int) -> Iterator[Row]:
    for cores, name, warm in ((0.0, "", 0.60), (0.5, ", half a core", 0.80)):
        with browser.slowed(cores) as program:
            if not program:
                yield Row(f"Python ready, warm / stock{name}", warm, None, "this machine gives no quota of its cores")
                continue
            times = browser.starts(playwright, program, base, runs, warm=True)
            if not cores:
                yield ratio(times, "cold", "Python ready in the seal, cold / stock", 0.45)
                shares = browser.first_paint(playwright, program, base, runs)
                yield Row("first paint / Python ready, pathway page", 0.35, statistics.median(shares), f"{runs} runs")
            yield ratio(times, "warm", f"Python ready in the seal, warm / stock{name}", warm)


def offline(*_: Any) -> Iterator[Row]:
    yield Row("offline, later visits", None, None, "nothing is kept for use offline yet")


def link(playwright: Any, base: str, runs: int) -> Iterator[Row]:
    what = "Fast 4G and half a core, cold / stock"
    with browser.slowed(0.5) as program:
        if not program:
            yield Row(what, 0.55, None, "this machine gives no quota of its cores")
            return
        times = browser.starts(playwright, program, base + FAST_4G, runs, warm=False)
        yield ratio(times, "cold", what, 0.55)


def longest() -> Answers:
    """The answers of a case that is asked the most questions."""
    pathway = next(iter(PATHWAYS.values()))
    walks = explore(pathway.run, record.TODAY)
    walk = max(walks, key=lambda walk: len(walk.case.answers))
    return {key: walk.case.answers[key] for key in walk.case.steps if key in walk.case.answers}


def steps(playwright: Any, base: str, runs: int) -> Iterator[Row]:
    for cores, name, budget in ((0.0, "", 5), (0.25, ", quarter of a core", 25)):
        with browser.slowed(cores) as program:
            what = f"answer to next question, p95 ms{name}"
            if not program:
                yield Row(what, budget, None, "this machine gives no quota of its cores")
                continue
            times = browser.steps(playwright, program, base, longest(), 8 * runs)
            questions, results = times["question"], times["outcome"]
            detail = f"median {statistics.median(questions):.2f} ms, {len(questions)} steps"
            yield Row(what, budget, p95(questions), detail)
            detail = f"median {statistics.median(results):.2f} ms, {len(results)} results"
            yield Row(f"last answer to result, p95 ms{name}", None, p95(results), detail)


def building() -> Iterator[Row]:
    """In a copy of the project, so that nobody's site is touched."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        copy = Path(folder)
        for name in (*build.INPUTS, *build.SINGLE_INPUTS, "pyproject.toml", "package.json"):
            source = ROOT / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, copy / name)
        for name in ("node_modules", ".cache"):
            (copy / name).symlink_to(ROOT / name)

        def seconds(*command: str) -> tuple[float, float]:
            begun = time.monotonic()
            done = subprocess.run(
                [sys.executable, "-m", *command],
                cwd=copy,
                env={**os.environ, "PYTHONPATH": folder},
                capture_output=True,
                text=True,
            )
            if done.returncode:
                raise RuntimeError(f"the build failed:\n{done.stdout}{done.stderr}")
            runtimes = re.findall(r"Browser runtime of edition \S+: ([\d.]+) s", done.stdout)
            return time.monotonic() - begun, sum(map(float, runtimes))

        whole, runtime = seconds("tools.build")
        yield Row("first build, every pathway walked, s", None, whole - runtime, f"runtime {runtime:.1f} s")
        words = copy / "data" / "ui.yml"
        words.write_text(words.read_text() + "\none_more: word\n")
        whole, runtime = seconds("tools.build")
        yield Row("build of one edition without the runtime, s", 10, whole - runtime, f"runtime {runtime:.1f} s")
        page = next((copy / "docs" / "pathways").glob("*.md"))
        page.write_text(page.read_text() + "\nOne more sentence.\n")
        edition = editions.read().all[0].id
        yield Row("save of a page to reload, s", 2, seconds("tools.site", edition, f"public/{edition}", "--saved")[0])
        rules = copy / "decision_trees" / "areas.py"
        rules.write_text(rules.read_text() + "\nONE_MORE_RULE = 1\n")
        yield Row("save of a rule that all share to reload, s", None, seconds("tools.build")[0])


def exploring() -> Iterator[Row]:
    for pathway in PATHWAYS.values():
        begun = time.perf_counter()
        walks = list(explore(pathway.run, record.TODAY))
        detail = f"{len(walks)} cases of {pathway.key}"
        yield Row("exploring one pathway at one date, s", 1, time.perf_counter() - begun, detail)
        days = record.days(pathway)
        begun = time.perf_counter()
        for day in days:
            for _ in explore(pathway.run, day):
                pass
        yield Row("exploring one pathway at all dates, s", 60, time.perf_counter() - begun, f"{len(days)} dates")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one run of each: does it work?")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, metavar="NAME", help=", ".join(PARTS))
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args(argv)
    runs = 1 if options.quick else options.runs

    for number, row in enumerate(rows(options.only, runs)):
        if not number:
            print("| what | budget | found | | detail |\n| --- | ---: | ---: | --- | --- |")
        print(row.line(), flush=True)
    return 0


def rows(parts: tuple[str, ...], runs: int) -> Iterator[Row]:
    """Every row of the parts asked for. Raises RuntimeError when the site does not build."""
    from playwright.sync_api import sync_playwright

    if build.main([]):
        raise RuntimeError("the site does not build")
    manifest = json.loads((ROOT / "build" / "runtime" / "manifest.json").read_text(encoding="utf-8"))
    browser.prepare(manifest)
    measures: dict[str, Callable[..., Iterator[Row]]] = {"start": start, "offline": offline, "link": link}
    measures["steps"] = steps
    with browser.serving() as base, sync_playwright() as playwright:
        print("Packing the runtime with brotli (once, about a minute)", flush=True)
        packed = list(bytes_to_ready(base, manifest))
        if "bytes" in parts:
            yield from packed
        for name, measure in measures.items():
            if name in parts:
                yield from measure(playwright, base, runs)
    if "build" in parts:
        yield from building()
    if "explore" in parts:
        yield from exploring()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
