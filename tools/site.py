"""Build the pages of one edition with MkDocs, in a process of its own, so that each imports its own rules.

`python -m tools.site EDITION OUT [--site-url ADDRESS]`
"""

import argparse
import logging
import sys
from pathlib import Path

from tools import editions, publisher

ROOT = editions.ROOT


def build(edition: editions.Edition, out: Path, site_url: str) -> None:
    """Write the pages into `out`. Any warning of MkDocs is an error (mkdocs.exceptions.Abort)."""
    from mkdocs.commands.build import build as build_pages
    from mkdocs.config import load_config

    from decision_trees.dates import in_words
    from decision_trees.law import CHECKED

    config = load_config(
        str(ROOT / "mkdocs.yml"),
        docs_dir=str(edition.source / "docs"),
        site_dir=str(out),
        site_url=f"{site_url.rstrip('/')}/{edition.id}/" if site_url else "",
        strict=True,
    )
    config.extra.update(
        edition=edition.id,
        edition_title=edition.title,
        source=str(edition.source),
        built=str(edition.built),
        law_checked=in_words(CHECKED),
        published_by=publisher.read(edition.source / "data" / "publisher.yml"),
    )
    config.plugins.on_startup(command="build", dirty=False)
    build_pages(config)
    config.plugins.on_shutdown()
    (out / "404.html").unlink(missing_ok=True)  # hosts serve the one at the root only


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("edition")
    parser.add_argument("out", type=Path)
    parser.add_argument("--site-url", default="")
    options = parser.parse_args(argv)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s: %(message)s", stream=sys.stderr)
    edition = next(e for e in editions.read().all if e.id == options.edition)
    if edition.frozen:
        sys.path.insert(0, str(edition.source))  # its own rules, before the work tree's

    from mkdocs.exceptions import Abort, BuildError

    try:
        build(edition, options.out, options.site_url)
    except (Abort, BuildError) as problem:
        print(f"MkDocs: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
