"""A Chromium for the tests: `BROWSER_BIN`, the machine's own, Debian's package, or Playwright's download."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from tools.setup_steps import Stop, slow

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")


class Plan(NamedTuple):
    """How a browser will be had: the machine's (`found`), or to be installed `by` "apt" or "playwright"."""

    found: Path | None
    by: str


def _is_snap(path: Path) -> bool:
    """Ubuntu's `chromium-browser` starts a snap, which cannot read the profile that a test gives it."""
    real = path.resolve()
    if "snap" in real.parts:
        return True
    head = real.read_bytes()[:4000] if real.is_file() else b""
    return head.startswith(b"#!") and b"/snap/" in head


def _distribution() -> str:
    try:
        lines = Path("/etc/os-release").read_text().splitlines()
    except OSError:
        return ""
    return next((line[3:].strip('"') for line in lines if line.startswith("ID=")), "")


def plan() -> Plan:
    """Decide without installing anything. Raises Stop when BROWSER_BIN names no program."""
    if wanted := os.environ.get("BROWSER_BIN"):
        if path := shutil.which(wanted):
            return Plan(Path(path), "")
        raise Stop(f"BROWSER_BIN is {wanted}, which is no program: set it to a Chromium or Chrome, or unset it")
    paths = [Path(path) for name in NAMES if (path := shutil.which(name))]
    if usable := [path for path in paths if not _is_snap(path)]:
        return Plan(usable[0], "")
    if paths:
        print("The Chromium here is a snap, which tests cannot drive: Playwright's own is used instead.")
    if _distribution() == "debian" and hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        return Plan(None, "apt")
    return Plan(None, "playwright")


def install(root: Path, python: Path, plan: Plan) -> Path:
    """Carry the plan out; returns the path of the browser. Raises Stop when there is none in the end."""
    path = plan.found or (_by_apt(root) if plan.by == "apt" else _by_playwright(root, python))
    if not _starts(path):
        raise Stop(f"the browser {path} does not start: try it with --version, or set BROWSER_BIN to one that does")
    return path


def _starts(path: Path) -> bool:
    try:
        return subprocess.run([path, "--version"], capture_output=True, timeout=60).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _by_apt(root: Path) -> Path:
    mend = (
        "no Chromium is on this machine and Debian's package could not be installed: "
        "check the network and run  apt-get update && apt-get install chromium , or set BROWSER_BIN, "
        "or leave those tests out: python3 dev.py test --no-browser"
    )
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    slow("Reading Debian's package lists", ["apt-get", "update"], log=root / ".cache/apt.log", mend=mend, env=quiet)
    command = ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]
    slow("Installing Debian's chromium for the tests", command, log=root / ".cache/apt.log", mend=mend, env=quiet)
    if not (path := shutil.which("chromium")):
        raise Stop(mend)
    return Path(path)


def _by_playwright(root: Path, python: Path) -> Path:
    mend = (
        "no Chromium is on this machine and Playwright could not fetch its own: install one "
        "(Debian: apt install chromium; Ubuntu's package is a snap, which will not do: use Google Chrome's), "
        "or set BROWSER_BIN, or leave those tests out: python3 dev.py test --no-browser"
    )
    home = {"PLAYWRIGHT_BROWSERS_PATH": str(root / ".cache" / "browsers")}
    if not (path := _playwrights(python, home)).exists():
        root_user = hasattr(os, "geteuid") and os.geteuid() == 0
        command: list[str | Path] = [
            python,
            "-m",
            "playwright",
            "install",
            *(["--with-deps"] if root_user else []),
            "chromium",
        ]
        slow(
            "Fetching Playwright's Chromium for the tests",
            command,
            log=root / ".cache/browser.log",
            mend=mend,
            env=home,
        )
    if not path.exists():
        raise Stop(mend)
    return path


def _playwrights(python: Path, home: dict[str, str]) -> Path:
    start = "from playwright.sync_api import sync_playwright as start"
    ask = f"{start}\nwith start() as playwright: print(playwright.chromium.executable_path)"
    answer = subprocess.run([python, "-c", ask], capture_output=True, text=True, env={**os.environ, **home})
    return Path(answer.stdout.strip() or "no-browser")
