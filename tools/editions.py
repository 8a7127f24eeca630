"""The editions of the publication and what stands beside them: `versions.json`, alias pages, the front door.

The shape is the one the theme's version selector reads: `public/<edition>/`, `public/versions.json` and an
alias such as `public/latest/`, whose pages send the reader on to the same page of its edition.
"""

import html
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tools.plain_page import plain_page
from tools.setup_steps import fingerprint

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Edition:
    """One published edition.

    `source` is the folder that holds its docs/, data/ and decision_trees/: the project itself, or, once the edition is
    frozen, a folder of its own with the `checksum` it had then.
    """

    id: str
    title: str
    aliases: tuple[str, ...]
    source: Path
    checksum: str = ""

    @property
    def frozen(self) -> bool:
        return bool(self.checksum)

    @property
    def built(self) -> Path:
        """Where the build keeps what it makes for this edition alone: its charts, and the runtime with its rules."""
        return ROOT / "build" / "editions" / self.id if self.frozen else ROOT / "build"


@dataclass(frozen=True)
class Editions:
    """All editions, newest first, and the alias or id that the front door leads to."""

    all: tuple[Edition, ...]
    default: str

    @property
    def current(self) -> Edition:
        """The edition that the front door leads to."""
        return next(one for one in self.all if self.default in (one.id, *one.aliases))


def read(root: Path = ROOT) -> Editions:
    """Read editions/editions.yml. Raises ValueError in one sentence when it does not hold together."""
    given: dict[str, Any] = yaml.safe_load((root / "editions" / "editions.yml").read_text(encoding="utf-8"))
    found: list[Edition] = []
    for entry in given["editions"]:
        name, source = str(entry["id"]), entry.get("source", "")
        if not re.fullmatch(r"[0-9A-Za-z][0-9A-Za-z.-]*", name):
            raise ValueError(f"editions.yml: the id {name!r} must be letters, digits, dots and hyphens")
        aliases = tuple(entry.get("aliases", ()))
        edition = Edition(name, str(entry.get("title", name)), aliases, root / source, entry.get("checksum", ""))
        if source and checksum(edition.source) != edition.checksum:
            raise ValueError(f"editions.yml: {source} is not as it was when edition {name} was frozen")
        found.append(edition)
    names = [name for edition in found for name in (edition.id, *edition.aliases)]
    if twice := {name for name in names if names.count(name) > 1}:
        raise ValueError(f"editions.yml: used twice: {', '.join(sorted(twice))}")
    if given["default"] not in names:
        raise ValueError(f"editions.yml: the default {given['default']!r} is no edition and no alias")
    return Editions(tuple(found), given["default"])


def checksum(folder: Path) -> str:
    """One hash of the files of a frozen edition, by name and content."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return fingerprint(*(part for path in files for part in (path.relative_to(folder).as_posix(), path.read_bytes())))


def redirect(target: str) -> str:
    """A page that sends the reader on, keeping query and #anchor where JavaScript runs."""
    address = html.escape(target)
    return plain_page(
        "Going to the current edition",
        f'<p><a href="{address}">Go to the page</a></p>',
        f'<link rel="canonical" href="{address}">\n'
        f"<script>location.replace({json.dumps(target)}+location.search+location.hash)</script>\n"
        f'<noscript><meta http-equiv="refresh" content="0; url={address}"></noscript>\n',
    )


def not_found(home: str) -> str:
    """What stands where there is no page. `home` is the address of the start page."""
    return plain_page(
        "Page not found",
        "<p>This page does not exist, or it has moved.\n"
        f'<a href="{html.escape(home)}">Go to the start page</a> and use the search there.</p>\n'
        "<p>Someone in danger now: call 999.</p>",
    )


def write_front(out: Path, editions: Editions, base_path: str) -> None:
    """Write what stands beside the editions into `out`. `base_path` is the path of its root ("/")."""
    for edition in editions.all:
        pages = sorted((out / edition.id).rglob("*.html"))
        for alias in edition.aliases:
            for page in pages:
                inside = page.relative_to(out / edition.id)
                address = inside.as_posix().removesuffix("index.html")
                there = out / alias / inside
                there.parent.mkdir(parents=True, exist_ok=True)
                there.write_text(redirect("../" * len(inside.parts) + f"{edition.id}/{address}"), encoding="utf-8")
    listed = [{"version": e.id, "title": e.title, "aliases": list(e.aliases)} for e in editions.all]
    (out / "versions.json").write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8")
    (out / "index.html").write_text(redirect(f"{editions.current.id}/"), encoding="utf-8")
    (out / "404.html").write_text(not_found(base_path), encoding="utf-8")
    (out / ".nojekyll").touch()  # one static host drops folders that begin with an underscore without it
