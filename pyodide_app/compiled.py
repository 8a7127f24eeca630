"""Bytecode of the browser's own Python, and packed copies, each made once and kept by the content it is made from."""

from __future__ import annotations

import gzip
import hashlib
import importlib.util
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
LOCK = HERE / "pycompile.lock.txt"


class BundleError(Exception):
    """The runtime could not be built; the text says what to do."""


def compiler(npm: Path, cache: Path) -> Path:
    """The folder with the compiled standard library and the compiled wheels of pyodide-build, made once."""
    library = (npm / "python_stdlib.zip").read_bytes()
    wheels = cache / f"wheels-{hash12(LOCK.read_bytes())}"
    _once(wheels, _fetch_wheels)

    def make(folder: Path) -> None:
        for path in wheels.glob("*.whl"):
            shutil.copy(path, folder)
        (folder / "python_stdlib.zip").write_bytes(library)
        print("Compiling Python's standard library for the browser (once, about 10 s)", flush=True)
        _py_compile(folder, wheels)

    python, script = (npm / "pyodide.asm.wasm").read_bytes(), (HERE / "py_compile.mjs").read_bytes()
    done = cache / f"stdlib-{hash12(library, python, LOCK.read_bytes(), script)}"
    _once(done, make)
    return done


def _fetch_wheels(folder: Path) -> None:
    """Fetch the compiler's wheels: for the Python inside Pyodide, not for this one."""
    # A virtual environment may have been filled from outside and hold no pip of its own.
    own = importlib.util.find_spec("pip") is not None
    python = sys.executable if own else getattr(sys, "_base_executable", sys.executable)
    command = [python, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input"]
    command += ["--no-deps", "--only-binary=:all:"]
    command += ["--python-version", "3.14", "--implementation", "py", "--abi", "none", "--platform", "any"]
    command += ["--require-hashes", "--requirement", str(LOCK), "--dest", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise BundleError(
            "the compiler's packages could not be fetched: check that this machine reaches the Python "
            f"Package Index and try again\n{done.stderr.strip()}"
        )


def compiled_trees(source: bytes, compiler: Path, cache: Path) -> bytes:
    """The wheel of `decision_trees` as bytecode."""

    def make(folder: Path) -> None:
        (folder / "decision_trees-0-py3-none-any.whl").write_bytes(source)
        _py_compile(folder, compiler, compiler / "python_stdlib.zip")

    done = cache / f"trees-{hash12(source, compiler.name.encode())}"
    _once(done, make)
    return next(done.glob("*.whl")).read_bytes()


def _py_compile(folder: Path, tools: Path, *stdlib: Path) -> None:
    """Compile the zips and wheels of `folder` in place."""
    node = shutil.which("node")
    if not node:
        raise BundleError("Node.js is missing: run  python3 dev.py build , which finds or installs it")
    command: list[str | Path] = [node, HERE / "py_compile.mjs", folder, tools, *stdlib]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise BundleError(f"the Python of the browser could not compile this:\n{done.stderr.strip()[-2000:]}")


def _once(done: Path, make: Callable[[Path], None]) -> None:
    """Have `make` fill the folder `done` unless it is there; never leave it half full."""
    if done.is_dir():
        return
    done.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=done.parent) as scratch:
        folder = Path(scratch, "folder")
        folder.mkdir()
        make(folder)
        if not done.is_dir():  # another build may have been quicker
            folder.rename(done)


def packed(content: bytes, cache: Path) -> bytes:
    """The same for hosts that pack nothing on the way."""

    def make(folder: Path) -> None:
        (folder / "content.gz").write_bytes(gzip.compress(content, mtime=0))

    done = cache / f"packed-{hash12(content)}"
    _once(done, make)
    return (done / "content.gz").read_bytes()


def hash12(*contents: bytes) -> str:
    digest = hashlib.sha256()
    for content in contents:
        digest.update(hashlib.sha256(content).digest())
    return digest.hexdigest()[:12]
