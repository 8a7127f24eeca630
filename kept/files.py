"""What takes long to make is kept in build/, named by the hash of what it is made from, and so made once."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

try:
    import fcntl
except ImportError:  # not on Windows, where two processes may make the same thing at once
    fcntl = None  # type: ignore[assignment]

FOLDER = Path(__file__).resolve().parents[1] / "build" / "kept"
LAST = 8
"""How many makings of one thing are kept: those of a few editions, and of the last few changes."""


def place(name: str, sources: Iterable[bytes]) -> Path:
    """Where the thing of this name is kept that is made from these sources; there is a file once it is made."""
    whole = hashlib.sha256()
    for source in sources:
        whole.update(hashlib.sha256(source).digest())
    return FOLDER / f"{name}.{whole.hexdigest()[:16]}"


def keep(file: Path, text: str | bytes, last: int = LAST) -> None:
    """Write a file in one go, for two may make it at once, and forget the oldest of its name."""
    file.parent.mkdir(parents=True, exist_ok=True)
    half = file.with_name(f"{file.name}.{os.getpid()}")
    half.write_bytes(text.encode() if isinstance(text, str) else text)
    half.replace(file)
    for old in sorted(file.parent.glob(f"{file.stem}.*"), key=_age, reverse=True)[last:]:
        old.unlink(missing_ok=True)


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """One process at a time makes what is kept in this file: others wait. The lock goes with whoever holds it."""
    lock = FOLDER / "locks" / file.stem
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("a") as held:
        if fcntl:
            fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except FileNotFoundError:  # another process has just forgotten it
        return 0
