"""What the set-up steps share: a reason to stop, a stamp for what is done, a slow command with progress.

The `setup_*` modules are standard library only: they run before anything is installed.
"""

import errno
import hashlib
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

try:
    import fcntl
except ImportError:  # not on Windows, where set-ups at once are not kept apart
    fcntl = None  # type: ignore[assignment]


class Stop(Exception):
    """The set-up cannot go on. Its text is one sentence with the mend, shown to the person."""


WAITING = "Another dev.py is setting this folder up: waiting until it has ended (Ctrl+C ends the waiting)."
NOT_WRITABLE = "this folder may not be written to: copy the project to a folder of your own, or change whose it is"
DISK_FULL = "the disk is full: make room, for a first set-up about 1 GB, and run the same command again"
REFUSED = {
    errno.EROFS: NOT_WRITABLE,
    errno.EACCES: NOT_WRITABLE,
    errno.EPERM: NOT_WRITABLE,
    errno.ENOSPC: DISK_FULL,
    errno.EDQUOT: DISK_FULL,
}
"""What a disk may refuse, in words with the mend."""
_IN_A_LOG = {
    "Read-only file system": NOT_WRITABLE,
    "Permission denied: '": NOT_WRITABLE,
    "EACCES: permission denied": NOT_WRITABLE,
    "EROFS": NOT_WRITABLE,
    "No space left on device": DISK_FULL,
    "ENOSPC": DISK_FULL,
    "Disk quota exceeded": DISK_FULL,
}


def refused(problem: OSError) -> str:
    """What the disk has refused, with the file and the mend; "" for any other trouble."""
    words = REFUSED.get(problem.errno or 0, "")
    return f"{problem.filename}: {words}" if words and problem.filename else words


def refused_in(log: str) -> str:
    """The same, of what a program has written."""
    return next((told for sign, told in _IN_A_LOG.items() if sign in log), "")


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Let one set-up at a time fill the folders of the project: others wait, and say so.

    The lock is the system's, and goes with whoever holds it: a file that is left behind hinders nobody.
    """
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("a") as held:
        if fcntl:
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                print(WAITING, flush=True)
                fcntl.flock(held, fcntl.LOCK_EX)
        yield


def port_is_free(port: int) -> bool:
    """Whether a server can listen on this port of 127.0.0.1 now."""
    with socket.socket() as probe:
        if os.name != "nt":  # as the server does: a port that has just been left counts as free
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def fingerprint(*parts: str | bytes) -> str:
    """A short text that changes when any part does."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part if isinstance(part, bytes) else part.encode())
        digest.update(b"\0")
    return digest.hexdigest()


def is_done(stamp: Path, wanted: str) -> bool:
    return stamp.is_file() and stamp.read_text() == wanted


def slow(
    what: str,
    command: Sequence[str | os.PathLike[str]],
    *,
    log: Path,
    mend: str,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
) -> None:
    """Run a slow command, showing that it lives; its own words go to the log.

    Raises Stop with `mend` when it fails, after the last lines it wrote.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    on_a_terminal = sys.stdout.isatty()
    print(f"{what} ...", end="" if on_a_terminal else "\n", flush=True)
    with log.open("w") as out:
        process = subprocess.Popen(
            command, cwd=cwd, env={**os.environ, **(env or {})}, stdin=subprocess.DEVNULL, stdout=out, stderr=out
        )
        told = begun
        while process.poll() is None:
            time.sleep(0.2)
            now = time.monotonic()
            if now - told >= (1 if on_a_terminal else 10):
                told = now
                seconds = f"{what} ... {now - begun:.0f} s"
                print(f"\r{seconds}" if on_a_terminal else seconds, end="" if on_a_terminal else "\n", flush=True)
    if process.returncode:
        words = log.read_text(errors="replace").strip().splitlines()[-8:]
        print("\n" + "\n".join("    " + line for line in words), file=sys.stderr)
        raise Stop(refused_in("\n".join(words)) or mend)
    done = f"{what}: done in {time.monotonic() - begun:.0f} s"
    print(f"\r{done}" if on_a_terminal else done, flush=True)
