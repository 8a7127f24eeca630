"""A frozen edition: one packed file of its pages as they were published, with the rules that they run.

The same pages give the same bytes. Packed copies (`.gz`) are made again from what they are copies of.
"""

import gzip
import io
import lzma
import tarfile
from collections.abc import Iterator
from pathlib import Path

from tools.editions import Edition

MOST = 3_000_000
"""Bytes that the file of an edition may take in the repository."""
_RULES = "runtime/decision_trees-*.whl"


def pack(out: Path, edition: Edition, rules: list[str]) -> bytes:
    """The pages of an edition that stands in `out`, with the files in `rules` (paths from there). Raises ValueError
    where they take too much room."""
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for path in _files(out, edition, rules):
            content = path.read_bytes()
            entry = tarfile.TarInfo(path.relative_to(out).as_posix())
            entry.size, entry.mode = len(content), 0o644
            archive.addfile(entry, io.BytesIO(content))
    packed_up = lzma.compress(written.getvalue(), preset=9 | lzma.PRESET_EXTREME)
    if len(packed_up) > MOST:
        raise ValueError(f"edition {edition.id} takes {len(packed_up):,} bytes, and the most is {MOST:,}")
    return packed_up


def _files(out: Path, edition: Edition, rules: list[str]) -> Iterator[Path]:
    yield from (path for path in sorted((out / edition.id).rglob("*")) if path.is_file() and path.suffix != ".gz")
    yield from (out / path for path in sorted(rules))


def file(edition: Edition, path: str) -> bytes:
    """One file of a frozen edition, by its path from the edition's root. Raises KeyError where there is none."""
    assert edition.archive
    with tarfile.open(fileobj=io.BytesIO(lzma.decompress(edition.archive.read_bytes()))) as archive:
        found = archive.extractfile(f"{edition.id}/{path}")
        assert found
        return found.read()


def unpack(edition: Edition, out: Path) -> None:
    """Put the pages of a frozen edition into `out`. Raises ValueError where the file holds what is none of them."""
    assert edition.archive
    with tarfile.open(fileobj=io.BytesIO(lzma.decompress(edition.archive.read_bytes()))) as archive:
        for entry in archive:
            inside = Path(entry.name)
            ours = inside.parts[0] == edition.id or inside.match(_RULES)
            if not (entry.isfile() and ours and ".." not in inside.parts):
                raise ValueError(f"{edition.archive.name} holds {entry.name}, which is no file of edition {edition.id}")
            content = archive.extractfile(entry)
            assert content  # it is a file
            _write(out / inside, content.read())
            if inside.match(_RULES):
                _write(out / f"{inside}.gz", gzip.compress((out / inside).read_bytes(), mtime=0))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
