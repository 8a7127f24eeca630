"""Build what the browser runs: npm's Pyodide as it is, and a slim standard library and our rules as bytecode.

Everything lands in build/runtime/ under names made of its content, with a manifest. Slow steps are kept in
.cache/ by the content of their inputs, so a change of `decision_trees` compiles `decision_trees` alone.

    python -m pyodide_app.bundle [RULES OUT]        RULES: a folder decision_trees of a frozen edition
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import importlib.util
import io
import json
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from pyodide_app.data_classes import Unknown
from pyodide_app.slim_stdlib import slim
from pyodide_app.written_out import written_out

HERE = Path(__file__).parent
ROOT = HERE.parent
LOCK = HERE / "pycompile.lock.txt"
FROM_NPM = {"mjs": "pyodide.mjs", "asm": "pyodide.asm.mjs", "wasm": "pyodide.asm.wasm"}
LEFT_OUT = {"declared", "__main__"}  # lists for the build alone, and the command line
NOTICE = """\
pyodide.mjs, pyodide.asm.mjs, pyodide.asm.wasm: Pyodide {pyodide}, unchanged from the npm package "pyodide".
    Mozilla Public License 2.0; the source is at https://github.com/pyodide/pyodide
stdlib.zip: changed. Parts of the standard library of Python {python} and Pyodide's own modules, as bytecode.
    Python Software Foundation License 2 and Mozilla Public License 2.0.
"""


class BundleError(Exception):
    """The runtime could not be built; the text says what to do."""


def bundle(root: Path = ROOT, rules: Path | None = None, out: Path | None = None) -> dict[str, Any]:
    """Build the runtime into `out`, or leave it when it is up to date; returns the manifest.

    `rules` is the folder `decision_trees` of a frozen edition; both are by default those of `root` itself.
    Raises BundleError when Node, the npm package or the compiler's wheels are missing.
    """
    rules, out = rules or root / "decision_trees", out or root / "build" / "runtime"
    npm = root / "node_modules" / "pyodide"
    if not npm.is_dir():
        raise BundleError("the npm package pyodide is missing: run  python3 dev.py build , which installs it")
    compiler = _compiler(npm, root / ".cache" / "pyodide")
    version = tomllib.loads((root / "pyproject.toml").read_text())["project"]["version"]
    try:
        sources = written_out(rules_of(rules))
    except (SyntaxError, Unknown) as error:
        raise BundleError(f"{type(error).__name__}: {error}") from error
    trees = _compiled_trees(wheel(sources, version), compiler, root / ".cache" / "pyodide")
    stdlib = slim((compiler / "python_stdlib.zip").read_bytes())
    return _publish(npm, stdlib, trees, out, root / ".cache" / "pyodide")


def library(root: Path = ROOT) -> Path:
    """The whole standard library as bytecode, of which a part is sent. Raises BundleError."""
    return _compiler(root / "node_modules" / "pyodide", root / ".cache" / "pyodide") / "python_stdlib.zip"


def rules_of(folder: Path) -> dict[str, bytes]:
    """The sources that a page may import (path -> content)."""
    return {
        f"decision_trees/{path.relative_to(folder).as_posix()}": path.read_bytes()
        for path in sorted(folder.rglob("*.py"))
        if path.stem not in LEFT_OUT
    }


def wheel(sources: Mapping[str, bytes], version: str) -> bytes:
    """A pure wheel of these files (path -> content), the same bytes for the same content."""
    info = f"decision_trees-{version}.dist-info"
    files = dict(sources)
    files[f"{info}/METADATA"] = f"Metadata-Version: 2.1\nName: decision-trees\nVersion: {version}\n".encode()
    files[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    record = [f"{path},sha256={_urlsafe(content)},{len(content)}" for path, content in files.items()]
    files[f"{info}/RECORD"] = "\n".join([*record, f"{info}/RECORD,,", ""]).encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for path, content in files.items():
            archive.writestr(zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0)), content)
    return out.getvalue()


def frame_script_sha256(seal: str) -> str:
    """The hash of the frame's script as a policy writes it, from the text of seal.mjs. Raises BundleError."""
    found = re.search(r"^export const FRAME_SCRIPT = `([^`$\\]*)`;$", seal, re.MULTILINE)
    if not found:
        raise BundleError("FRAME_SCRIPT in pyodide_app/seal.mjs must be one plain text between backticks")
    return sha256(found[1].encode())


def sha256(content: bytes) -> str:
    """A hash as a policy writes it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(content).digest()).decode()


def _compiler(npm: Path, cache: Path) -> Path:
    """The folder with the compiled standard library and the compiled wheels of pyodide-build, made once."""
    library = (npm / "python_stdlib.zip").read_bytes()
    wheels = cache / f"wheels-{_hash12(LOCK.read_bytes())}"
    _once(wheels, _fetch_wheels)

    def make(folder: Path) -> None:
        for path in wheels.glob("*.whl"):
            shutil.copy(path, folder)
        (folder / "python_stdlib.zip").write_bytes(library)
        print("Compiling Python's standard library for the browser (once, about 10 s)", flush=True)
        _py_compile(folder, wheels)

    python, script = (npm / "pyodide.asm.wasm").read_bytes(), (HERE / "py_compile.mjs").read_bytes()
    done = cache / f"stdlib-{_hash12(library, python, LOCK.read_bytes(), script)}"
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


def _compiled_trees(source: bytes, compiler: Path, cache: Path) -> bytes:
    """The wheel of `decision_trees` as bytecode."""

    def make(folder: Path) -> None:
        (folder / "decision_trees-0-py3-none-any.whl").write_bytes(source)
        _py_compile(folder, compiler, compiler / "python_stdlib.zip")

    done = cache / f"trees-{_hash12(source, compiler.name.encode())}"
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


def _packed(content: bytes, cache: Path) -> bytes:
    """The same for hosts that pack nothing on the way."""

    def make(folder: Path) -> None:
        (folder / "content.gz").write_bytes(gzip.compress(content, mtime=0))

    done = cache / f"packed-{_hash12(content)}"
    _once(done, make)
    return (done / "content.gz").read_bytes()


def _publish(npm: Path, stdlib: bytes, trees: bytes, out: Path, cache: Path) -> dict[str, Any]:
    """Write the runtime's files, each also packed, and the manifest, and remove what an earlier build left."""
    contents = {part: (npm / name).read_bytes() for part, name in FROM_NPM.items()} | {"stdlib": stdlib}
    directory = f"runtime/{_hash12(*contents.values())}"
    paths = {part: f"{directory}/{FROM_NPM.get(part, 'stdlib.zip')}" for part in contents}
    contents["trees"], paths["trees"] = trees, f"runtime/decision_trees-{_hash12(trees)}.whl"

    version = json.loads((npm / "package.json").read_text())["version"]
    info = json.loads((npm / "pyodide-lock.json").read_text())["info"] | {"version": version}
    manifest = {
        "pyodide": version,
        "python": info["python"],
        "directory": directory,
        "files": {
            part: {"path": paths[part], "bytes": len(content), "sha256": sha256(content)}
            for part, content in contents.items()
        },
        "lock": {"info": info, "packages": {}},
        "frame_script_sha256": frame_script_sha256((HERE / "seal.mjs").read_text()),
        "worker_sha256": sha256((HERE / "worker.mjs").read_bytes()),
    }
    wanted = {out.parent / paths[part]: content for part, content in contents.items()}
    wanted |= {path.with_name(f"{path.name}.gz"): _packed(content, cache) for path, content in wanted.items()}
    notice = NOTICE.format(pyodide=version, python=info["python"])
    wanted[out.parent / directory / "NOTICE.txt"] = notice.encode()
    wanted[out / "manifest.json"] = (json.dumps(manifest, indent=1) + "\n").encode()
    for path, content in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or path.read_bytes() != content:
            path.unlink(missing_ok=True)  # a published copy may be the same file under another name
            path.write_bytes(content)
    for path in sorted(out.rglob("*"), reverse=True):
        if path.is_file() and path not in wanted:
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()
    return manifest


def _hash12(*contents: bytes) -> str:
    digest = hashlib.sha256()
    for content in contents:
        digest.update(hashlib.sha256(content).digest())
    return digest.hexdigest()[:12]


def _urlsafe(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")


if __name__ == "__main__":
    try:
        bundle(ROOT, *map(Path, sys.argv[1:]))
    except BundleError as error:
        sys.exit(f"bundle: {error}")
