"""What takes long to make is kept in build/, named by the hash of what it is made from, and so made once."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from .project import REPOSITORY

FOLDER = REPOSITORY / "build" / "kept"
LAST = 8
"""How many makings of one thing are kept: those of a few editions, and of the last few changes."""


def place(name: str, sources: Iterable[bytes]) -> Path:
    """Where the thing of this name is kept that is made from these sources; there is a file once it is made."""
    whole = hashlib.sha256()
    for source in sources:
        whole.update(hashlib.sha256(source).digest())
    return FOLDER / f"{name}.{whole.hexdigest()[:16]}"


def keep(file: Path, text: str) -> None:
    """Write a file in one go, for two may make it at once, and forget the oldest of its name."""
    file.parent.mkdir(parents=True, exist_ok=True)
    half = file.with_name(f"{file.name}.{os.getpid()}")
    half.write_text(text, encoding="utf-8")
    half.replace(file)
    for old in sorted(file.parent.glob(f"{file.stem}.*"), key=_age, reverse=True)[LAST:]:
        old.unlink(missing_ok=True)


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except FileNotFoundError:  # another process has just forgotten it
        return 0
