"""What a host should send with each file, of data/headers.yml: as `_headers` for hosts that obey it, and as rules that
our own server reads back from there. `tools/nginx.py` makes the same for nginx.

`_headers` adds up all rules that fit an address. So each file falls under one rule for its caching, and no more.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from tools.editions import ROOT

FILE = ROOT / "data" / "headers.yml"
NAME = "_headers"
RUNTIME = "runtime"
BY_CONTENT = re.compile(r"\.[0-9a-f]{8}\.")
"""In the name of a file of the theme: a hash of what is in it. All of `runtime/` is named so, or lies in a folder that
is."""
MOST = 100
"""As many rules as every host takes."""

Headers = dict[str, str]


class Rule(NamedTuple):
    """What is sent with an address, or with all that begin with it where it ends in a star."""

    address: str
    headers: Headers

    def fits(self, address: str) -> bool:
        if self.address.endswith("*"):
            return address.startswith(self.address[:-1])
        return address == self.address


@cache
def read() -> dict[str, Any]:
    """What data/headers.yml says."""
    found: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return found


def always() -> Headers:
    """What is sent with every answer."""
    return {one["name"]: one["value"] for one in read()["always"]}


def caching(by_content: bool) -> Headers:
    """How long a file is kept."""
    return {"Cache-Control": read()["caching"]["named_by_content" if by_content else "all_else"]["value"]}


def content_type(ending: str) -> str:
    """The type of a file by its ending, with what text is written in."""
    kind: str = read()["types"][ending]
    return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind


def rules(out: Path, current: str) -> Iterator[Rule]:
    """The rules of a publication in the folder `out`. In the current edition, folders are looked into for what is named
    by content; an older one is opened too seldom to matter."""
    yield Rule("/*", always())
    yield Rule("/", caching(False))
    for path in sorted(out.iterdir()):
        if path.name == current:
            yield Rule(f"/{current}/", caching(False))
            yield from _inside(path, f"/{current}/")
        elif path.name not in (NAME, ".nojekyll"):
            yield Rule(f"/{path.name}/*" if path.is_dir() else f"/{path.name}", caching(path.name == RUNTIME))


def _inside(folder: Path, address: str) -> Iterator[Rule]:
    for path in sorted(folder.iterdir()):
        named = {bool(BY_CONTENT.search(file.name)) for file in path.rglob("*") if file.is_file()}
        if path.is_file():
            yield Rule(f"{address}{path.name}", caching(bool(BY_CONTENT.search(path.name))))
        elif len(named) > 1:
            yield from _inside(path, f"{address}{path.name}/")
        else:
            yield Rule(f"{address}{path.name}/*", caching(True in named))


def write(out: Path, current: str) -> None:
    """Write `_headers` into a publication. Raises ValueError when there are more rules than a host takes."""
    found = list(rules(out, current))
    if len(found) > MOST:
        raise ValueError(f"{NAME} has {len(found)} rules, and hosts take {MOST}: see tools/headers.py")
    (out / NAME).write_text(text(found), encoding="utf-8")


def text(found: list[Rule]) -> str:
    """Rules as such a file has them, with a note on what the host decides."""
    later = read()["https_only"]
    note = f"# {later['why']}.\n#   {later['name']}: {later['value']}\n"
    blocks = ["\n".join([one.address, *(f"  {name}: {value}" for name, value in one.headers.items())]) for one in found]
    return note + "\n".join(blocks) + "\n"


def parsed(text: str) -> list[Rule]:
    """The rules of such a file, as a host reads it."""
    found: list[Rule] = []
    for line in text.splitlines():
        if line.strip() and not line.startswith((" ", "#")):
            found.append(Rule(line.strip(), {}))
        elif line.startswith(" "):
            name, _, value = line.strip().partition(": ")
            found[-1].headers[name] = value
    return found


def of_address(found: list[Rule], address: str) -> Headers:
    """All that is sent with an address: rules add up, and so do values of the same header."""
    sent: Headers = {}
    for rule in found:
        if rule.fits(address):
            for name, value in rule.headers.items():
                sent[name] = f"{sent[name]}, {value}" if name in sent else value
    return sent
