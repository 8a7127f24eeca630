"""Make an edition the current one: `latest` and the front door lead to it from the next build on.

`python -m tools.publish ID`
"""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from tools import editions


def publish(root: Path, name: str) -> None:
    """Move the alias `latest` to the edition `name`. Raises ValueError where there is no such edition, or where it
    holds words only: nobody in need may be led to that."""
    known = editions.read(root)
    wanted = next((edition for edition in known.all if edition.id == name), None)
    if not wanted:
        there = ", ".join(edition.id for edition in known.all)
        raise ValueError(f"there is no edition {name}: choose one of {there}")
    if wanted.words:
        raise ValueError(f"edition {name} holds words of a day gone by, and no pathway: it cannot be the current one")

    def moved(edition: editions.Edition) -> editions.Edition:
        others = tuple(alias for alias in edition.aliases if alias != editions.LATEST)
        return replace(edition, aliases=(*others, editions.LATEST) if edition == wanted else others)

    editions.write(root, editions.Editions(tuple(map(moved, known.all))))


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py publish", description=__doc__)
    parser.add_argument("edition", help="the id of the edition that becomes the current one")
    options = parser.parse_args(argv)
    try:
        publish(editions.ROOT, options.edition)
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"Edition {options.edition} is the current one from the next build on:  python3 dev.py build")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
