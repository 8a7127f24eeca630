"""Slim a compiled standard library to the modules in slim_stdlib.txt, which says how they were found."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

_LINES = Path(__file__).with_suffix(".txt").read_text().splitlines()
LISTED = frozenset(word for line in _LINES if not line.startswith("#") for word in line.split())


def is_kept(name: str, modules: frozenset[str] = LISTED) -> bool:
    """Whether the browser is sent this entry of the zip; `name` is its path, such as "json/decoder.pyc"."""
    module = name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")
    return name.endswith(".pyc") and module in modules


def slim(compiled: bytes, modules: frozenset[str] = LISTED) -> bytes:
    """A compiled standard library without what is left out: stored, as packing twice defeats brotli."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(compiled)) as whole, zipfile.ZipFile(out, "w") as small:
        for name in sorted(name for name in whole.namelist() if is_kept(name, modules)):
            small.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), whole.read(name))
    return out.getvalue()
