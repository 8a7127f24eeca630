"""The hash of every script that a page runs, and of what its walk reads later, written into the page.

A browser runs no script that differs from its hash: `integrity` stands on each `<script>`, and an import map holds
those of the modules that modules import. A walk checks the rest by itself: the runtime's manifest names each of its
files, and `#pathway-hashes` names what is read to go on with a pathway.
"""

import base64
import hashlib
import json
import os
import re
from pathlib import Path
from typing import Any

from tools.tags import attributes

_OURS = re.compile(r"<script [^>]*\bdata-hashes\b.*?</script>\n", re.DOTALL)
_INTEGRITY = re.compile(r' integrity="[^"]*"')
_WITH_SRC = re.compile(r"<script\b[^>]*\bsrc=[^>]*>", re.IGNORECASE)
_MODULE = re.compile(r"""<script\b[^>]*\btype=["']?module\b""", re.IGNORECASE)
_IMPORT = re.compile(r'^(?:import|export)\b[^;]*?\bfrom\s+"(\.[^"]+)"|^import\s+"(\.[^"]+)"', re.MULTILINE)
_DATA = re.compile(r'<script type="application/json" id="pathway-data">(.*?)</script>', re.DOTALL)


def sha256(content: bytes) -> str:
    """A hash as a policy and an `integrity` write it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(content).digest()).decode()


def written(page: Path, text: str) -> str:
    """The text of a page with its hashes, in place of those that it had."""
    modules: list[Path] = []

    def with_hash(tag: re.Match[str]) -> str:
        plain = _INTEGRITY.sub("", tag[0])
        given = attributes(plain)
        file = page.parent / str(given["src"])
        if "data-of-all-editions" in given:  # it is mended for frozen pages too
            return plain
        if not file.is_file():  # a link that leads nowhere is found elsewhere
            return plain
        if _MODULE.match(plain):
            modules.append(file)
        return f'{plain[:-1]} integrity="{sha256(file.read_bytes())}">'

    text = _WITH_SRC.sub(with_hash, _OURS.sub("", text))
    ours = _script("importmap", {"integrity": _imported(page, modules)}) if modules else ""
    if (data := _DATA.search(text)) and modules:
        ours += _script("application/json", _of_pathways(page, json.loads(data[1])), ' id="pathway-hashes"')
    # A browser heeds an import map only before the first module.
    return _MODULE.sub(lambda first: ours + first[0], text, count=1) if ours else text


def _script(kind: str, data: object, attribute: str = "") -> str:
    return f'<script type="{kind}"{attribute} data-hashes>{json.dumps(data, separators=(",", ":"))}</script>\n'


def _imported(page: Path, modules: list[Path]) -> dict[str, str]:
    """The hash of each of these modules, and of all that they import, by its address as seen from the page."""
    found: dict[str, str] = {}
    waiting = [Path(os.path.abspath(module)) for module in modules]
    while waiting:
        module = waiting.pop()
        address = Path(os.path.relpath(module, page.parent)).as_posix()
        address = address if address.startswith("../") else f"./{address}"
        if address in found:
            continue
        content = module.read_bytes()
        found[address] = sha256(content)
        names = (named or alone for named, alone in _IMPORT.findall(content.decode()))
        waiting += (Path(os.path.abspath(module.parent / name)) for name in names)
    return dict(sorted(found.items()))


def _of_pathways(page: Path, data: Any) -> dict[str, dict[str, str]]:
    """For each pathway that a case may go on with: hashes of the data in its page, and of its blocks and tables. Those
    of the page's own pathway are beside the page, which may be the home page."""
    found = {}
    for pathway in data["pathways"]:
        folder = page.parent if pathway["key"] == data["pathway"] else page.parent / pathway["address"]
        there = _DATA.search((folder / "index.html").read_text(encoding="utf-8"))
        if not there:
            raise ValueError(f"{folder}: no page of a pathway")
        files = {name: folder / f"{name}.json" for name in ("blocks", "closed")}
        read = {name: sha256(file.read_bytes()) for name, file in files.items() if name == "blocks" or file.is_file()}
        found[pathway["key"]] = {"data": sha256(there[1].encode()), **read}
    return found
