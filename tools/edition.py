"""Freeze the edition of the work tree as it is published, and start the next one.

`python -m tools.edition NEXT`: builds the site, packs the pages of the open edition into editions/<id>.tar.xz, and
writes editions.yml anew. Words and rules of a frozen edition never change. What is found wrong in it later stands under
Errata of the current one.
"""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from tools import build, editions, frozen, imprint
from tools.hashes import sha256


def freeze(root: Path, public: Path, following: str) -> editions.Edition:
    """Freeze the open edition of `root` as it stands in `public`. Raises ValueError when the next id is taken."""
    known = editions.read(root)
    if following in {name for edition in known.all for name in (edition.id, *edition.aliases)}:
        raise ValueError(f"the name {following!r} is taken: choose another for the next edition")
    ended = known.open
    rules = imprint.read(public, ended)["runtime"]["files"]["trees"]["path"]
    archive = root / "editions" / f"{ended.id}.tar.xz"
    archive.write_bytes(frozen.pack(public, ended, [rules]))
    kept = replace(ended, archive=archive, checksum=sha256(archive.read_bytes()))
    started = editions.Edition(following, following, (), root)
    place = known.all.index(ended)
    editions.write(root, editions.Editions((*known.all[:place], started, kept, *known.all[place + 1 :])))
    return kept


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py edition", description=__doc__)
    parser.add_argument("next", help="the id of the edition that starts now, for example 2026.2")
    options = parser.parse_args(argv)
    if build.main([]):
        return 1
    try:
        kept = freeze(editions.ROOT, build.PUBLIC, options.next)
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"Edition {kept.id} is frozen. The work tree is edition {options.next} now, a draft until it is published.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
