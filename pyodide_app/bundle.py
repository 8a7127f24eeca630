"""Build what the browser runs: npm's Pyodide as it is, and a slim standard library and our rules as bytecode.

Everything lands in build/runtime/ under names made of its content, with a manifest. Slow steps are kept in
.cache/ by the content of their inputs, so a change of `decision_trees` compiles `decision_trees` alone.

    python -m pyodide_app.bundle
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
import sys
import tomllib
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pyodide_app.compiled import BundleError, compiled_trees, compiler, hash12, packed
from pyodide_app.data_classes import Unknown
from pyodide_app.slim_stdlib import LISTED, slim
from pyodide_app.written_out import written_out

HERE = Path(__file__).parent
ROOT = HERE.parent
FROM_NPM = {"mjs": "pyodide.mjs", "asm": "pyodide.asm.mjs", "wasm": "pyodide.asm.wasm"}
LEFT_OUT = {"declared", "__main__"}  # lists for the build alone, and the command line
NOTICE = """\
pyodide.mjs, pyodide.asm.mjs, pyodide.asm.wasm: Pyodide {pyodide}, unchanged from the npm package "pyodide".
    Mozilla Public License 2.0; the source is at https://github.com/pyodide/pyodide
stdlib.zip: changed. Parts of the standard library of Python {python} and Pyodide's own modules, as bytecode.
    Python Software Foundation License 2 and Mozilla Public License 2.0.
"""


def bundle(root: Path = ROOT) -> dict[str, Any]:
    """Build the runtime into build/runtime/, or leave it when it is up to date; returns the manifest.

    Raises BundleError when Node, the npm package or the compiler's wheels are missing.
    """
    rules, out = root / "decision_trees", root / "build" / "runtime"
    npm = root / "node_modules" / "pyodide"
    if not npm.is_dir():
        raise BundleError("the npm package pyodide is missing: run  python3 dev.py build , which installs it")
    made = compiler(npm, root / ".cache" / "pyodide")
    version = tomllib.loads((root / "pyproject.toml").read_text())["project"]["version"]
    try:
        sources = written_out(rules_of(rules))
    except (SyntaxError, Unknown) as error:
        raise BundleError(f"{type(error).__name__}: {error}") from error
    trees = compiled_trees(wheel(sources, version), made, root / ".cache" / "pyodide")
    stdlib = slim((made / "python_stdlib.zip").read_bytes())
    lock = json.loads((root / "package-lock.json").read_text(encoding="utf-8"))
    integrity = lock["packages"]["node_modules/pyodide"]["integrity"]
    return _publish(npm, integrity, stdlib, trees, out, root / ".cache" / "pyodide")


def library(root: Path = ROOT) -> Path:
    """The whole standard library as bytecode, of which a part is sent. Raises BundleError."""
    return compiler(root / "node_modules" / "pyodide", root / ".cache" / "pyodide") / "python_stdlib.zip"


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


def notice(pyodide: str, python: str) -> bytes:
    """What stands beside a runtime of these versions: what is in it, and under which licences."""
    return NOTICE.format(pyodide=pyodide, python=python).encode()


def _publish(npm: Path, integrity: str, stdlib: bytes, trees: bytes, out: Path, cache: Path) -> dict[str, Any]:
    """Write the runtime's files, each also packed, the manifest and what it is made again from, and remove what an
    earlier build left."""
    contents = {part: (npm / name).read_bytes() for part, name in FROM_NPM.items()} | {"stdlib": stdlib}
    directory = f"runtime/{hash12(*contents.values())}"
    paths = {part: f"{directory}/{FROM_NPM.get(part, 'stdlib.zip')}" for part in contents}
    contents["trees"], paths["trees"] = trees, f"runtime/decision_trees-{hash12(trees)}.whl"

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
    wanted |= {path.with_name(f"{path.name}.gz"): packed(content, cache) for path, content in wanted.items()}
    wanted[out.parent / directory / "NOTICE.txt"] = notice(version, info["python"])
    wanted[out / "manifest.json"] = (json.dumps(manifest, indent=1) + "\n").encode()
    recipe = {"package": {"name": "pyodide", "version": version, "integrity": integrity}, "modules": sorted(LISTED)}
    wanted[out / "recipe.json"] = (json.dumps(recipe, indent=1) + "\n").encode()
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


def _urlsafe(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")


if __name__ == "__main__":
    try:
        bundle()
    except BundleError as error:
        sys.exit(f"bundle: {error}")
