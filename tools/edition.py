"""Freeze what is published, and start the next edition.

`python -m tools.edition NEXT`: builds the site, packs the pages of the open edition, and of those of words that are not
frozen yet, into editions/<id>.tar.xz, and writes editions.yml anew. Words and rules of a frozen edition never change.
What is found wrong in it later stands under Errata of the current one.
"""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from tools import build, editions, frozen, imprint
from tools.hashes import sha256


def freeze(root: Path, public: Path, following: str) -> list[editions.Edition]:
    """Freeze the editions of `root` as they stand in `public`, and hand back those that were not frozen before. Raises
    ValueError when the next id is taken."""
    known = editions.read(root)
    if following in {name for edition in known.all for name in (edition.id, *edition.aliases)}:
        raise ValueError(f"the name {following!r} is taken: choose another for the next edition")
    started = editions.Edition(following, following, (), root)
    place = known.all.index(known.open)
    now = [edition if edition.frozen else _frozen(root, public, edition) for edition in known.all]
    editions.write(root, editions.Editions((*now[:place], started, *now[place:])))
    return [edition for edition in now if edition not in known.all]


def _frozen(root: Path, public: Path, edition: editions.Edition) -> editions.Edition:
    """An edition with its pages packed, and the rules that they run, if they run any."""
    runtime = imprint.read(public, edition).get("runtime")
    rules = [runtime["files"]["trees"]["path"]] if runtime else []
    archive = root / "editions" / f"{edition.id}.tar.xz"
    archive.write_bytes(frozen.pack(public, edition, rules))
    return replace(edition, archive=archive, checksum=sha256(archive.read_bytes()))


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
    for edition in kept:
        print(f"Edition {edition.id} is frozen.")
    print(f"The work tree is edition {options.next} now, a draft until it is published.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
