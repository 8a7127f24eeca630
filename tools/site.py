"""Build the pages of one edition with MkDocs, in a process of its own, so that each imports its own rules.

`python -m tools.site EDITION OUT [--site-url ADDRESS] [--saved]`. With --saved only the pages that are newer than what
stands in OUT are built, in place and for a look: all that depends on other pages stays as it was.
"""

import argparse
import logging
import sys
from pathlib import Path
from typing import Any

from tools import editions, postbuild, publisher

ROOT = editions.ROOT


def build(edition: editions.Edition, out: Path, site_url: str, saved: bool = False) -> None:
    """Write the pages into `out`. Any warning of MkDocs is an error (mkdocs.exceptions.Abort), but for those about
    pages that are `saved` and seen alone."""
    from mkdocs.commands.build import build as build_pages
    from mkdocs.config import load_config

    from decision_trees.law import CHECKED
    from decision_trees.law.dates import in_words
    from decision_trees.shared.areas import AREAS

    config = load_config(
        str(ROOT / "mkdocs.yml"),
        docs_dir=str(edition.source / "docs"),
        site_dir=str(out),
        site_url=f"{site_url.rstrip('/')}/{edition.id}/" if site_url else "",
        strict=not saved,
    )
    config.extra.update(
        edition=edition.id,
        edition_title=edition.title,
        source=str(edition.source),
        built=str(edition.built),
        law_checked=in_words(CHECKED),
        areas=AREAS,
        published_by=publisher.read(edition.source / "data" / "publisher.yml"),
    )
    if saved:
        config.plugins["titles"] = _titles()
    config.plugins.on_startup(command="build", dirty=saved)
    build_pages(config, dirty=saved)
    config.plugins.on_shutdown()
    (out / "404.html").unlink(missing_ok=True)  # hosts serve the one at the root only


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
    if edition.frozen:
        sys.path.insert(0, str(edition.source))  # its own rules, before the work tree's

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
