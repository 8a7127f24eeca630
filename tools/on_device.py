"""What lets a reader keep the site on a device: the worker, its manifest and icons, and the list of files with hashes.

Nothing of it is used before somebody presses the button on the page `about/keep-on-this-device/`. The list names all
that is kept of the current edition; its own hash is the version. So it is written last, over files that change no more.
"""

import json
import re
import shutil
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools import editions, front, icons, imprint
from tools.hashes import sha256
from tools.plain_page import plain_page

WORKER = editions.ROOT / "pyodide_app" / "on_device" / "service_worker.mjs"
PAGE = "about/keep-on-this-device/index.html"
LIST, VERSION, MANIFEST, NOT_KEPT = "kept-files.json", "kept-files.sha256", "manifest.webmanifest", "not-kept.html"
SIZES = (192, 512)
NAME = "Young people’s housing pathways"
FRONT = ("index.html", "versions.json", front.BANNER.name, MANIFEST, NOT_KEPT, *(f"icon-{size}.png" for size in SIZES))

_NOT_ASKED_FOR = re.compile(r"\.(map|gz)$|-scorm\.zip$|/sitemap\.xml$|/assets/javascripts/lunr/")
"""Maps for those who look inside, packed copies, packages for learning systems, and the search of languages in which
nothing is written here."""
_PAGE_NOT_KEPT = plain_page(
    "This page is not kept on this device",
    "<p>There is no connection now, so only the pages that are kept here can open."
    ' <a href="./">Go to the start page</a>.</p>\n<p>Someone in danger now: call 999.</p>',
)


def add(out: Path) -> list[Path]:
    """Put the worker, the manifest, its icons and the page for want of another beside the editions; that page."""
    shutil.copyfile(WORKER, out / "sw.js")
    for size in SIZES:
        (out / f"icon-{size}.png").write_bytes(icons.png(size))
    (out / MANIFEST).write_text(json.dumps(_manifest(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    (out / NOT_KEPT).write_text(_PAGE_NOT_KEPT, encoding="utf-8")
    return [out / NOT_KEPT]


def _manifest() -> dict[str, Any]:
    """A page of its own window would have no address bar, and leaving it at once would lead into another: so it opens
    in the browser."""
    one = [{"src": f"icon-{size}.png", "sizes": f"{size}x{size}", "type": "image/png"} for size in SIZES]
    return {
        "name": NAME,
        "short_name": "Housing pathways",
        "lang": "en-GB",
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "browser",
        "theme_color": "#00594f",
        "background_color": "#ffffff",
        "icons": [*one, {**one[-1], "purpose": "maskable"}],
    }


def write_list(out: Path, edition: editions.Edition) -> None:
    """Write the sizes into the page with the button, then the list of files and its hash. All else has to be there."""
    files = list(_files(out, edition))
    if not edition.frozen:
        _say_sizes(out / edition.id / PAGE, files)
    listed = {
        _address(path.relative_to(out).as_posix()): {"bytes": path.stat().st_size, "sha256": sha256(path.read_bytes())}
        for path in files
    }
    told = {
        "edition": f"{edition.id}/",
        "aliases": [f"{alias}/" for alias in edition.aliases],
        "bytes": sum(path.stat().st_size for path in files),
        "files": dict(sorted(listed.items())),
    }
    text = json.dumps(told, separators=(",", ":")).encode()
    (out / LIST).write_bytes(text)
    (out / VERSION).write_text(sha256(text) + "\n", encoding="ascii")


def _address(path: str) -> str:
    """A file as pages ask for it."""
    return "./" if path == "index.html" else path.removesuffix("index.html") if path.endswith("/index.html") else path


def _files(out: Path, edition: editions.Edition) -> Iterator[Path]:
    """All that an edition is made of, with its runtime and the front door."""
    for path in sorted((out / edition.id).rglob("*")):
        if path.is_file() and not _NOT_ASKED_FOR.search(f"/{path.relative_to(out).as_posix()}"):
            yield path
    runtime = imprint.read(out, edition)["runtime"]
    yield from (out / file["path"] for file in runtime["files"].values())
    yield out / runtime["directory"] / "NOTICE.txt"
    yield from (out / name for name in FRONT)


def _say_sizes(page: Path, files: list[Path]) -> None:
    """How much room the files take, and how much a host that packs them sends, in whole megabytes. The page is among
    the files; what is written here is less than the rounding."""
    room = sum(path.stat().st_size for path in files)
    packed = sum(len(zlib.compress(path.read_bytes())) for path in files)
    text = page.read_text(encoding="utf-8")
    for name, size in (("room", room), ("packed", packed)):
        text = text.replace(f"<span data-{name}></span>", f"<span data-{name}>{-(-size // 1_000_000)}</span>")
    page.write_text(text, encoding="utf-8")
