"""What the machine must have for three engines: found, or installed as Debian's packages. Nothing is left out."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools import setup_browser, setup_node
from tools.engines.driver import DRIVERS
from tools.setup_steps import Stop, slow

ROOT = Path(__file__).parents[2]
FOLDER = Path(__file__).parent
"""Has the lock of the drivers, which are installed elsewhere: each build reads this folder."""
PACKAGES = {
    "firefox-esr": "firefox-esr",
    "WebKitWebDriver": "webkit2gtk-driver",
    "Xvfb": "xvfb",
    "pdftotext": "poppler-utils",
    "ip": "iproute2",
    "unshare": "util-linux",
}
"""Each program that is needed, and the package of Debian that has it."""
_MINI_BROWSERS = ("/usr/lib/*/webkit2gtk-4.1/MiniBrowser", "/usr/lib/*/webkit2gtk-4.0/MiniBrowser")
_MEND = "run, as root:  apt-get update && apt-get install chromium " + " ".join(PACKAGES.values())


def missing() -> list[str]:
    """The packages whose program is not there."""
    return [package for program, package in PACKAGES.items() if not shutil.which(program)]


def install() -> dict[str, str]:
    """The program of each engine, by name, with all that drives them. Raises Stop when any of it cannot be had."""
    python = Path(sys.executable)
    DRIVERS.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(FOLDER / name, DRIVERS / name)
    setup_node.install(ROOT, python, DRIVERS)
    chromium = setup_browser.install(ROOT, python, setup_browser.plan())
    if wanted := missing():
        if not (shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0):
            raise Stop(f"three engines are needed, and here is no {', '.join(wanted)}: {_MEND}")
        log, quiet = ROOT / ".cache" / "apt.log", {"DEBIAN_FRONTEND": "noninteractive"}
        slow("Reading Debian's package lists", ["apt-get", "update"], log=log, mend=_MEND, env=quiet)
        command = ["apt-get", "install", "-y", "--no-install-recommends", *wanted]
        slow(f"Installing Debian's {', '.join(wanted)}", command, log=log, mend=_MEND, env=quiet)
    webkit = next((path for pattern in _MINI_BROWSERS for path in Path("/").glob(pattern[1:])), None)
    if still := [*missing(), *([] if webkit else ["MiniBrowser of webkit2gtk-driver"])]:
        raise Stop(f"three engines are needed, and here is no {', '.join(still)}: {_MEND}")
    return {"chromium": str(chromium), "firefox": str(shutil.which("firefox-esr")), "webkit": str(webkit)}


@contextmanager
def screen() -> Iterator[None]:
    """A screen that nobody sees, for WebKit, which has no way without one."""
    read, write = os.pipe()
    shown = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1200x900x24"], pass_fds=[write], stderr=subprocess.DEVNULL
    )
    os.close(write)
    try:
        number = os.read(read, 16).decode().strip()
        if not number:
            raise Stop("Xvfb does not start, so WebKit has no screen")
        os.environ["DISPLAY"] = f":{number}"
        os.environ |= {"WEBKIT_DISABLE_COMPOSITING_MODE": "1", "LIBGL_ALWAYS_SOFTWARE": "1"}
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            os.environ["WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS"] = "1"  # root has no other way to start it
        time.sleep(0.2)
        yield
    finally:
        os.close(read)
        shown.terminate()
        shown.wait()
