"""The publication that pages are made from: its files, and how one of its pages points to another."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from decision_trees.law.in_texts import spell_out

from .checked import Slip, check, no_yaml

REPOSITORY = Path(__file__).resolve().parent.parent


def shown(path: Path) -> str:
    """A file of words or facts as people find it: from docs/ or data/ on."""
    tops = [place for place, part in enumerate(path.parts) if part in ("docs", "data")]
    return "/".join(path.parts[tops[-1] :]) if tops else path.as_posix()


def spelt_out(path: Path) -> str:
    """A text with the periods that it names in words. Raises Slip with the line of one that there is not."""
    text = path.read_text(encoding="utf-8")
    try:
        return spell_out(text)
    except ValueError as problem:
        lines = enumerate(text.splitlines(), 1)
        wrong = next((number for number, line in lines if not _can_be_spelt_out(line)), 1)
        raise Slip(f"{shown(path)}:{wrong}: {problem}") from problem


def _can_be_spelt_out(line: str) -> bool:
    try:
        spell_out(line)
    except ValueError:
        return False
    return True


@cache
def load(path: Path) -> Any:
    """What a YAML file says, read once: every build is a process of its own. Raises FileNotFoundError, and Slip with
    the line where it cannot be read."""
    text = spelt_out(path)
    try:
        return yaml.load(text, yaml.CSafeLoader)  # ten times as fast as safe_load
    except yaml.MarkedYAMLError as problem:
        raise Slip(f"{shown(path)}, {no_yaml(text, problem)}") from problem


@cache
def _data(folder: Path, name: str) -> Any:
    read = load(folder / f"{name}.yml")
    schema = (folder / "schemas" / name).parent / "each.yml" if "/" in name else folder / "schemas" / f"{name}.yml"
    if schema.is_file():
        check(name, read, load(schema), text=spelt_out(folder / f"{name}.yml"))
    return read


def slug(text: str) -> str:
    """An id for text: "CA89 s.23A" becomes "ca89-s-23a"."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def address(source: str) -> str:
    """The address of a page from the edition's root, by its file in docs/: "about/law.md" gives "about/law/"."""
    path = source.removesuffix(".md")
    path = posixpath.dirname(path) if posixpath.basename(path) == "index" else path
    return f"{path}/" if path else ""


@dataclass(frozen=True)
class Page:
    """A page by the file it is made from, relative to docs/ with forward slashes."""

    source: str

    def link(self, target: str) -> str:
        """A relative address for raw HTML, which MkDocs leaves alone; `target` is a file in docs/, perhaps #there."""
        file, hash_, anchor = target.partition("#")
        if file == self.source:
            return hash_ + anchor
        return self.path(address(file)) + hash_ + anchor

    def path(self, target: str) -> str:
        """A relative address by the path from the edition's root ("app/"); "../" is the root of all editions."""
        relative = posixpath.relpath(f"/edition/{target}", f"/edition/{address(self.source)}")
        return relative + "/" if target.endswith("/") or not target else relative

    def source_link(self, target: str) -> str:
        """A relative link for Markdown, which MkDocs resolves and checks."""
        file, hash_, anchor = target.partition("#")
        if file == self.source:
            return hash_ + anchor
        return posixpath.relpath(file, posixpath.dirname(self.source) or ".") + hash_ + anchor


@dataclass(frozen=True)
class Project:
    """Where the words and facts of one edition stand, and what the build knows of it (`extra` of mkdocs.yml)."""

    root: Path = REPOSITORY
    extra: Mapping[str, Any] = field(default_factory=dict)

    def data(self, name: str) -> Any:
        """The contents of data/<name>.yml, checked by data/schemas/<name>.yml where there is one; what stands in a
        folder, by `each.yml` in the folder of its name. Raises Slip that says where."""
        return _data(self.root / "data", name)

    @property
    def holds_words(self) -> bool:
        """Whether it is an edition of words, with no rules, forms or services."""
        return bool(self.extra.get("words"))

    @property
    def docs(self) -> Path:
        return self.root / "docs"

    def title(self, source: str) -> str:
        """The heading of a page by its file in docs/; the file where it has none."""
        found = re.search(r"^# (.*)$", spell_out((self.docs / source).read_text(encoding="utf-8")), re.MULTILINE)
        return found[1] if found else source

    @property
    def words(self) -> dict[str, str]:
        """The short words of the user interface, by key."""
        words: dict[str, str] = self.data("ui")
        return words

    @property
    def built(self) -> Path:
        """Where the build keeps what it makes for this edition."""
        return Path(self.extra.get("built") or REPOSITORY / "build")
