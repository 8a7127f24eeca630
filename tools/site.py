"""Build the pages of one edition with MkDocs, in a process of its own, so that each imports its own rules.

`python -m tools.site EDITION OUT [--site-url ADDRESS] [--saved]`. With --saved only the pages that are newer than what
stands in OUT are built, in place and for a look: all that depends on other pages stays as it was.
"""

import argparse
import json
import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools import editions, frozen, imprint, postbuild, publisher

ROOT = editions.ROOT


def build(edition: editions.Edition, out: Path, site_url: str, saved: bool = False) -> None:
    """Write the pages into `out`. Any warning of MkDocs is an error (mkdocs.exceptions.Abort), but for those about
    pages that are `saved` and seen alone."""
    from mkdocs.commands.build import build as build_pages
    from mkdocs.config import load_config

    from decision_trees.law.dates import in_words
    from decision_trees.shared.areas import AREAS

    config = load_config(
        str(ROOT / "mkdocs.yml"),
        docs_dir=str(edition.source / "docs"),
        site_dir=str(out),
        site_url=f"{site_url.rstrip('/')}/{edition.id}/" if site_url else "",
        strict=not saved,
        **_menu(edition),
    )
    config.extra.update(
        edition=edition.id,
        edition_title=edition.title,
        source=str(edition.source),
        built=str(edition.built),
        words=edition.words,
        others=[] if edition.words else list(_others(edition)),
        law_checked=in_words(imprint.law(edition)),
        areas=AREAS,
        published_by=publisher.read(ROOT / "data" / "publisher.yml"),
    )
    if saved:
        config.plugins["titles"] = _titles()
    config.plugins.on_startup(command="build", dirty=saved)
    build_pages(config, dirty=saved)
    config.plugins.on_shutdown()
    (out / "404.html").unlink(missing_ok=True)  # hosts serve the one at the root only
    for needless in (*(out / "assets").rglob("*.map"), *(out / "assets" / "javascripts" / "lunr").rglob("*.js")):
        needless.unlink()  # for those who look inside the theme, and for the search of languages not written here


def _others(edition: editions.Edition) -> Iterator[dict[str, Any]]:
    """The older editions, as pages of this one tell of them: one of words by its folder, a frozen one by its clauses,
    terms and cases."""
    known = editions.read().all
    for other in known[known.index(edition) + 1 :]:
        told = {"id": other.id, "title": other.title, "law": str(imprint.law(other)), "words": other.words}
        if other.words:
            yield told | {"source": str(other.source)}
        else:
            yield told | {
                name: json.loads(frozen.file(other, f"data/{name}.json")) for name in ("clauses", "terms", "cases")
            }


def _menu(edition: editions.Edition) -> dict[str, Any]:
    """The menu of an edition of words, whose pages are numbered in their order; else that of mkdocs.yml stays."""
    if not edition.words:
        return {}
    docs = edition.source / "docs"
    protocol = sorted((docs / "protocol").rglob("*.md"), key=lambda file: (file.stem != "index", file))
    about = sorted((docs / "about").glob("*.md"), key=lambda file: (file.stem != "index", file))
    nav: list[dict[str, Any]] = [
        {"Home": "index.md"},
        {"Protocol": [file.relative_to(docs).as_posix() for file in protocol]},
        {"The offer": ["services/index.md"]},
        {"Terms": "glossary.md"},
        {"About": [file.relative_to(docs).as_posix() for file in about]},
    ]
    return {"nav": nav, "not_in_nav": ""}


def _titles() -> Any:
    """A plugin that reads the titles of all pages in the menu, where MkDocs reads only the pages that it builds."""
    from mkdocs.plugins import BasePlugin

    class Titles(BasePlugin):  # type: ignore[type-arg, no-untyped-call]
        def on_nav(self, nav: Any, *, config: Any, files: Any) -> None:
            for page in nav.pages:
                page.read_source(config)

    return Titles()


def build_saved(edition: editions.Edition, out: Path, site_url: str) -> None:
    """Build the pages that are newer than what stands in `out`, and finish them; the index for searching stays."""
    index = out / "search" / "search_index.json"
    kept = index.read_bytes()
    built = {page: page.stat().st_mtime_ns for page in out.rglob("*.html")}
    build(edition, out, site_url, saved=True)
    index.write_bytes(kept)
    for page, when in built.items():
        walks = (page.parent / "blocks.json").is_file()  # such a page holds the hashes of what lies in others
        if page.is_file() and (walks or page.stat().st_mtime_ns != when):
            postbuild.finish(page, postbuild.frame_script(edition.built / "runtime" / "manifest.json"))


def _says_something(line: logging.LogRecord) -> bool:
    """Whether a line is more than the name of a page, before the sentence that names it with its line."""
    return not line.getMessage().endswith("':")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("edition")
    parser.add_argument("out", type=Path)
    parser.add_argument("--site-url", default="")
    parser.add_argument("--saved", action="store_true")
    options = parser.parse_args(argv)
    level = logging.ERROR if options.saved else logging.WARNING
    logging.basicConfig(level=level, format="%(levelname)s: %(message)s", stream=sys.stderr)
    logging.getLogger("mkdocs.commands.build").addFilter(_says_something)
    edition = next(e for e in editions.read().all if e.id == options.edition)
    from mkdocs.exceptions import Abort, BuildError

    try:
        (build_saved if options.saved else build)(edition, options.out, options.site_url)
    except (Abort, BuildError) as problem:
        if "BuildError" not in str(problem):  # else it has been said, with its place
            print(f"MkDocs: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
