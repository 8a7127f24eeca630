"""What a host answers, file by file: which of it is other than data/headers.yml says."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from tools import headers


def asked(address: str, packed: str = "identity") -> tuple[int, Message, int]:
    """The state of an answer, its headers, and the bytes of its body as they are sent."""
    try:
        with urlopen(Request(address, headers={"Accept-Encoding": packed}), timeout=60) as answer:
            return answer.status, answer.headers, len(answer.read())
    except HTTPError as answer:
        return answer.code, answer.headers, len(answer.read())


def files(public: Path, edition: str) -> dict[str, int]:
    """An address of each kind, with the state that it has to have."""
    runtime = sorted((public / headers.RUNTIME).rglob("*"))
    kinds = [path for path in runtime if path.suffix in (".wasm", ".whl", ".mjs", ".zip")]
    there = [f"{edition}/", f"{edition}/glossary/", "sw.js", "files.json", "manifest.webmanifest"]
    there += [path.relative_to(public).as_posix() for path in kinds]
    return dict.fromkeys(there, 200) | {"not-there/": 404, f"{headers.RUNTIME}/gone.wasm": 404, "today/": 404}


def problems(root: str, public: Path, edition: str) -> Iterator[str]:
    """One sentence for each answer that is not as it should be."""
    for path, state in files(public, edition).items():
        found, sent, size = asked(root + path)
        if found != state:
            yield f"{path}: {found} in place of {state}"
        kept = state == 200 and path.startswith(f"{headers.RUNTIME}/")
        for name, value in (headers.always() | headers.caching(kept)).items():
            if sent.get_all(name) != [value]:
                yield f"{path}: {name} is {sent.get_all(name)}"
        ending = "html" if state == 404 or path.endswith("/") else Path(path).suffix.removeprefix(".")
        if sent["Content-Type"].casefold() != headers.content_type(ending).casefold():
            yield f"{path}: the type is {sent['Content-Type']}"
        for packed in ("br", "gzip"):
            if state == 200:
                yield from _packed(root, path, packed, size)


def _packed(root: str, path: str, packed: str, size: int) -> Iterator[str]:
    _, sent, small = asked(root + path, packed)
    if sent["Content-Encoding"] != packed or small >= size:
        yield f"{path}: not packed with {packed}"
