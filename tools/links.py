"""Every link of the built site leads somewhere, every id is single, and nothing is fetched from elsewhere."""

import json
import multiprocessing
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

_FETCHED = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "video": "src",
    "audio": "src",
    "object": "data",
}
MANY = 50
_NOT_FETCHED = {"canonical", "alternate", "prev", "next"}


class _Page(HTMLParser):
    """The ids of a page, the links a person follows, and the files a browser fetches by itself."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            self.ids[given["id"]] += 1
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if tag == "link" and (href := given.get("href")):
            (self.links if given.get("rel", "").lower() in _NOT_FETCHED else self.fetched).append(href)
        if tag in _FETCHED and given.get(_FETCHED[tag]):
            self.fetched.append(given[_FETCHED[tag]])


def problems(public: Path) -> Iterator[str]:
    """One sentence for each thing wrong in the built site under `public`."""
    files = sorted([*public.rglob("*.html"), *public.rglob("blocks.json")])
    pages = dict(zip(("/" + path.relative_to(public).as_posix() for path in files), _read(files), strict=True))
    for address, page in pages.items():
        yield from (f"{address}: the id {name} is there {n} times" for name, n in page.ids.items() if n > 1)
        for href in page.fetched + page.links:
            parts = urlsplit(href)
            if parts.scheme or parts.netloc:
                if href in page.fetched and parts.scheme != "data":
                    yield f"{address}: fetched from elsewhere: {href}"
                continue
            if address == "/404.html":
                continue  # served at any depth; its one link is the start page's full path
            target, anchor = urldefrag(urljoin(address, href))
            path = unquote(urlsplit(target).path)
            path += "index.html" if path.endswith("/") else ""
            if path not in pages and not (public / path.lstrip("/")).is_file():
                yield f"{address}: leads nowhere: {href}"
            elif anchor and path in pages and unquote(anchor) not in pages[path].ids:
                yield f"{address}: no such place on that page: {href}"


def _read(files: list[Path]) -> list[_Page]:
    """Each page read; a whole site in two processes, where the system can fork."""
    if len(files) < MANY or "fork" not in multiprocessing.get_all_start_methods():
        return [_page(file) for file in files]
    with multiprocessing.get_context("fork").Pool(2) as pool:
        return pool.map(_page, files, chunksize=8)


def _page(file: Path) -> _Page:
    """A page; or a file of blocks, whose links are those of the page beside it that shows them."""
    text = file.read_text(encoding="utf-8")
    if file.suffix != ".json":
        return _Page(text)
    blocks = json.loads(text)
    whole = _Page("".join(html for name, html in blocks.items() if not name.startswith("question-")))
    for question in (_Page(html) for name, html in blocks.items() if name.startswith("question-")):
        whole.ids |= question.ids  # they have the same ids, and one of them is shown at a time
        whole.links += question.links
        whole.fetched += question.fetched
    return whole
