"""The editions of the publication: which there are, and what each is made from.

One edition is open and built from the work tree. One of words is built from its own folder `editions/<id>/`. A frozen
one is never built again: its pages are kept as they were published.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tools.hashes import sha256

ROOT = Path(__file__).resolve().parent.parent
LATEST = "latest"
"""The alias whose pages send the reader on to the current edition."""


@dataclass(frozen=True)
class Edition:
    """One published edition, from the folder `source` or, once it is frozen, from the file `archive` with the hash
    `checksum`. One of `words` holds no rules and no pathways."""

    id: str
    title: str
    aliases: tuple[str, ...]
    source: Path
    words: bool = False
    archive: Path | None = None
    checksum: str = ""

    @property
    def frozen(self) -> bool:
        return self.archive is not None

    @property
    def built(self) -> Path:
        """Where the build keeps what it makes for this edition alone: its charts, and the runtime with its rules."""
        return ROOT / "build" / "editions" / self.id if self.words else ROOT / "build"


@dataclass(frozen=True)
class Editions:
    """All editions, newest first."""

    all: tuple[Edition, ...]

    @property
    def current(self) -> Edition:
        """The edition to which `latest` and the front door lead."""
        return next(edition for edition in self.all if LATEST in edition.aliases)

    @property
    def open(self) -> Edition:
        """The edition that is built from the work tree."""
        return next(edition for edition in self.all if not (edition.frozen or edition.words))

    def state(self, edition: Edition) -> str:
        """Where an edition stands: "current", "draft" before it, or "older"."""
        before = self.all.index(edition) < self.all.index(self.current)
        return "draft" if before else "current" if edition == self.current else "older"


def read(root: Path = ROOT) -> Editions:
    """Read editions/editions.yml. Raises ValueError in one sentence when it does not hold together."""
    folder = root / "editions"
    given: dict[str, Any] = yaml.safe_load((folder / "editions.yml").read_text(encoding="utf-8"))
    found = tuple(_edition(entry, root) for entry in given["editions"])
    names = [name for edition in found for name in (edition.id, *edition.aliases)]
    if twice := {name for name in names if names.count(name) > 1}:
        raise ValueError(f"editions.yml: used twice: {', '.join(sorted(twice))}")
    if LATEST not in names:
        raise ValueError(f"editions.yml: no edition has the alias {LATEST!r}, to which the front door leads")
    if sum(not (edition.frozen or edition.words) for edition in found) != 1:
        raise ValueError("editions.yml: one edition, and only one, is built from the work tree")
    return Editions(found)


def _edition(entry: dict[str, Any], root: Path) -> Edition:
    name, words = str(entry["id"]), bool(entry.get("words"))
    if not re.fullmatch(r"[0-9A-Za-z][0-9A-Za-z.-]*", name):
        raise ValueError(f"editions.yml: the id {name!r} must be letters, digits, dots and hyphens")
    folder = root / "editions"
    archive = folder / entry["archive"] if "archive" in entry else None
    checksum = entry.get("checksum", "")
    if archive and not archive.is_file():
        raise ValueError(f"editions.yml: edition {name} is kept in {archive.name}, which is not there: put it back")
    if archive and sha256(archive.read_bytes()) != checksum:
        raise ValueError(f"editions.yml: {archive.name} is not as it was when edition {name} was frozen: put it back")
    title, aliases = str(entry.get("title", name)), tuple(entry.get("aliases", ()))
    return Edition(name, title, aliases, folder / name if words else root, words, archive, checksum)


HEAD = """\
# Every edition that is published, newest first. `latest` is the alias of the current one; what stands before it is a
# draft. One with `archive` is frozen: its pages are kept as they were published. One with `words` has its words in the
# folder of its name. The one with neither is built from the work tree.
"""


def write(root: Path, editions: Editions) -> None:
    """Write editions/editions.yml anew."""
    entries: list[dict[str, Any]] = []
    for edition in editions.all:
        entry: dict[str, Any] = {"id": edition.id, "title": edition.title}
        entry |= {"aliases": list(edition.aliases)} if edition.aliases else {}
        entry |= {"words": True} if edition.words else {}
        entry |= {"archive": edition.archive.name, "checksum": edition.checksum} if edition.archive else {}
        entries.append(entry)
    text = yaml.safe_dump({"editions": entries}, sort_keys=False, allow_unicode=True)
    (root / "editions" / "editions.yml").write_text(HEAD + text, encoding="utf-8")
