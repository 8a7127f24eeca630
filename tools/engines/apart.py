"""A network of its own for what is tried here: one that leads nowhere, and where every name is asked of our own server.

Linux only. An ordinary user needs leave to make such a network (user namespaces), root does not.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = "192.0.2.1"
"""The one address of this network beside 127.0.0.1; its number is kept for examples, so nobody has it."""
_LINKS = (
    "ip link set lo up",
    "ip link add out type veth peer name far",
    f"ip addr add {HERE}/24 dev out",
    "ip link set out up",
    "ip link set far up",
    "ip route add default dev out",
)


def apart(*words: str) -> int:
    """Run a module of this project in such a network; its exit code."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    user = [] if root else ["--user", "--map-root-user"]
    return subprocess.run(["unshare", *user, "--net", "--mount", sys.executable, "-m", *words]).returncode


def lay() -> None:
    """Once inside: lay the network, and have names asked of 127.0.0.1. Raises CalledProcessError."""
    for command in _LINKS:
        subprocess.run(command.split(), check=True)
    asked = Path(tempfile.mkstemp(prefix="names")[1])
    asked.write_text("nameserver 127.0.0.1\noptions timeout:1 attempts:1\n")
    asked.chmod(0o644)
    subprocess.run(["mount", "--bind", asked, Path("/etc/resolv.conf").resolve()], check=True)
