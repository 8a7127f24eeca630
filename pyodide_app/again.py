"""The runtime of a frozen edition made again: from the npm package of its version, and the modules that it was sent.

python -m pyodide_app.again IMPRINT OUT        IMPRINT: the file in which the edition says what its runtime is
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

from pyodide_app.bundle import FROM_NPM, ROOT, notice, sha256
from pyodide_app.compiled import BundleError, compiler, packed
from pyodide_app.slim_stdlib import slim


def again(told: dict[str, Any], root: Path) -> dict[str, bytes]:
    """The files of a runtime by their paths, as `imprint.json` tells of it: its `package` of npm, its `modules`, and
    the hash that each of its `files` must have. Raises BundleError where it cannot be made, or comes out otherwise."""
    cache = root / ".cache" / "pyodide"
    npm = package(told["package"], root)
    library = (compiler(npm, cache) / "python_stdlib.zip").read_bytes()
    contents = {part: (npm / name).read_bytes() for part, name in FROM_NPM.items()}
    contents["stdlib"] = slim(library, frozenset(told["modules"]))
    made: dict[str, bytes] = {}
    for part, content in contents.items():
        file = told["files"][part]
        if sha256(content) != file["sha256"]:
            raise BundleError(f"{file['path']} does not come out as it was")
        made |= {file["path"]: content, f"{file['path']}.gz": packed(content, cache)}
    return {**made, f"{told['directory']}/NOTICE.txt": notice(told["pyodide"], told["python"])}


def package(told: dict[str, str], root: Path) -> Path:
    """The folder of an npm package: the installed one, or another version, fetched once and compared with its hash."""
    here = root / "node_modules" / told["name"]
    if (here / "package.json").is_file() and f'"version": "{told["version"]}"' in (here / "package.json").read_text():
        return here
    folder = root / ".cache" / "npm" / f"{told['name']}-{told['version']}"
    if not folder.is_dir():
        content = _fetched(f"{told['name']}@{told['version']}", root)
        digest = "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode()
        if digest != told["integrity"]:
            raise BundleError(f"the npm package {told['name']} {told['version']} is not the one that was used")
        with tempfile.TemporaryDirectory(dir=root / ".cache") as scratch:
            with tarfile.open(fileobj=io.BytesIO(content)) as archive:
                for entry in archive:
                    file = archive.extractfile(entry)
                    if file and ".." not in Path(entry.name).parts:
                        place = Path(scratch, entry.name.lstrip("/"))
                        place.parent.mkdir(parents=True, exist_ok=True)
                        place.write_bytes(file.read())
            folder.parent.mkdir(exist_ok=True)
            Path(scratch, "package").rename(folder)
    return folder


def _fetched(name: str, root: Path) -> bytes:
    with tempfile.TemporaryDirectory(dir=root / ".cache") as scratch:
        command = ["npm", "pack", name, "--ignore-scripts", "--silent", "--pack-destination", scratch]
        try:
            done = subprocess.run(command, cwd=root, capture_output=True, text=True)
        except OSError as error:
            raise BundleError(f"npm is missing ({error.strerror}): run  python3 dev.py build") from error
        files = list(Path(scratch).glob("*.tgz"))
        if done.returncode or not files:
            raise BundleError(f"the npm package {name} could not be fetched: {done.stderr.strip()[-300:]}")
        return files[0].read_bytes()


def main(imprint: Path, out: Path) -> None:
    """Write the files of the runtime below `out`."""
    told = json.loads(imprint.read_text(encoding="utf-8"))["runtime"]
    for path, content in again(told, ROOT).items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_bytes(content)


if __name__ == "__main__":
    try:
        main(*map(Path, sys.argv[1:]))
    except BundleError as error:
        sys.exit(f"again: {error}")
