"""Freeze the edition of the work tree as it was published, and start the next one.

`python -m tools.edition NEXT`: copies docs/, data/ and decision_trees/ to editions/<current>/, and writes
editions.yml anew.
"""

import argparse
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import yaml

from tools import editions

FROZEN = ("docs", "data", "decision_trees")
HEAD = (
    "# Every edition that is published, newest first. One without `source` is built from the work tree;\n"
    "# one with `source: editions/<id>/` is built from the words, facts and rules frozen there.\n"
)


def freeze(root: Path, following: str) -> editions.Edition:
    """Freeze the current edition of `root`. Raises ValueError when there is none or the next id is taken."""
    known = editions.read(root)
    current = known.all[0]
    if current.frozen:
        raise ValueError("the newest edition is frozen already: there is nothing to freeze")
    if following in {name for edition in known.all for name in (edition.id, *edition.aliases)}:
        raise ValueError(f"the name {following!r} is taken: choose another for the next edition")

    home = root / "editions" / current.id
    for name in FROZEN:
        shutil.copytree(root / name, home / name, ignore=shutil.ignore_patterns("__pycache__"))
    frozen = replace(current, source=home, checksum=editions.checksum(home))
    entries: list[dict[str, object]] = [{"id": following, "title": f"{following} (draft)"}]
    for edition in (frozen, *known.all[1:]):
        entry = {"id": edition.id, "title": edition.title, "aliases": list(edition.aliases)}
        source = edition.source.relative_to(root).as_posix()
        entries.append({**entry, "source": f"{source}/", "checksum": edition.checksum})
    written = yaml.safe_dump({"default": known.default, "editions": entries}, sort_keys=False, allow_unicode=True)
    (root / "editions" / "editions.yml").write_text(HEAD + written, encoding="utf-8")
    return frozen


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("next", help="the id of the edition that starts now, for example 0.2")
    options = parser.parse_args(argv)
    try:
        frozen = freeze(editions.ROOT, options.next)
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"Edition {frozen.id} is frozen in editions/{frozen.id}/ . The work tree is edition {options.next} now.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
