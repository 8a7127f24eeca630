"""The project's own Python packages: `.venv`, filled from the hash-locked `requirements.lock.txt`."""

import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from tools.setup_steps import Stop, fingerprint, is_done, refused_in, slow

NO_VENV = (
    "Python cannot make a virtual environment here, because the package python3-venv is missing: "
    "run  apt install python3-venv  (as root) and try again"
)
NO_PACKAGES = (
    "the Python packages could not be fetched: check that this machine reaches the Python Package Index "
    "(network, proxy or PIP_INDEX_URL) and run the same command again"
)


def check() -> None:
    """Raise Stop when a virtual environment with pip cannot be made on this machine."""
    if not any(importlib.util.find_spec(name) for name in ("ensurepip", "pip")):
        raise Stop(NO_VENV)


def install_locked(python: Path, lock: Path) -> list[str | Path]:
    """The command that installs a hash-locked list of packages for `python`, asking nothing."""
    pip: list[str | Path] = [python, "-m", "pip"]
    if not importlib.util.find_spec("ensurepip"):  # Debian keeps it in python3-venv; the machine's pip will do
        pip = [sys.executable, "-m", "pip", "--python", python]
    quiet = ["--quiet", "--no-input", "--disable-pip-version-check", "--retries", "2", "--timeout", "15"]
    return [*pip, "install", *quiet, "--no-deps", "--only-binary=:all:", "--require-hashes", "-r", lock]


def install(root: Path) -> Path:
    """Make or refresh `.venv` under `root`; returns the path of its Python."""
    home = root / ".venv"
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    lock = root / "requirements.lock.txt"
    stamp, wanted = home / "installed", fingerprint(lock.read_bytes(), sys.version, str(root))
    if is_done(stamp, wanted):
        return python

    shutil.rmtree(home, ignore_errors=True)
    try:
        venv.create(home, with_pip=bool(importlib.util.find_spec("ensurepip")))
    except subprocess.CalledProcessError as problem:
        raise Stop(refused_in((problem.output or b"").decode(errors="replace")) or NO_VENV) from None
    packages = sum("==" in line for line in lock.read_text().splitlines())
    slow(
        f"Installing {packages} Python packages into .venv",
        install_locked(python, lock),
        log=root / ".cache" / "python.log",
        mend=NO_PACKAGES,
        cwd=root,
    )
    find = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = subprocess.run([python, "-c", find], check=True, capture_output=True, text=True).stdout.strip()
    Path(site, "project.pth").write_text(f"{root}\n")  # the packages of this repository, no build step
    stamp.write_text(wanted)
    return python
