"""Check a deployed copy against the list of its files: every file is there, and none has another byte.

`python -m tools.verify DIR-or-address`. Whoever hosts the site runs it after each upload; whoever doubts a copy, too.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

from tools.hashes import sha256

LIST = "files.json"
FOR_THE_HOST = ("_headers", ".nojekyll")
"""What a host reads and may not hand out."""


def write_list(out: Path) -> None:
    """Write the list of all files in `out` with their sizes in bytes and their hashes. All else has to be there."""
    left_out = {out / name for name in (LIST, *FOR_THE_HOST)}
    files = sorted(path for path in out.rglob("*") if path.is_file() and path not in left_out)
    listed = {
        path.relative_to(out).as_posix(): {"bytes": path.stat().st_size, "sha256": sha256(path.read_bytes())}
        for path in files
    }
    (out / LIST).write_text(json.dumps(listed, separators=(",", ":")) + "\n", encoding="utf-8")


def reader(place: str) -> Callable[[str], bytes]:
    """What reads a file of a copy by its path: from a folder, or over the network. It raises OSError where there is
    none."""
    if not place.startswith(("http://", "https://")):
        return lambda path: Path(place, path).read_bytes()
    base = place.rstrip("/")

    def fetched(path: str) -> bytes:
        with urlopen(Request(f"{base}/{path}", headers={"Accept-Encoding": "identity"}), timeout=30) as answer:
            return bytes(answer.read())

    return fetched


def problems(read: Callable[[str], bytes]) -> Iterator[str]:
    """One sentence for each file that is missing or other than the list says. Raises OSError without a list."""
    for path, told in json.loads(read(LIST)).items():
        try:
            content = _page(read, path)
        except (OSError, URLError):
            yield f"{path} is missing"
            continue
        if sha256(content) != told["sha256"]:
            yield f"{path} has other bytes than it was built with"


def _page(read: Callable[[str], bytes], path: str) -> bytes:
    """A file; a page also by its folder alone, as some hosts name it."""
    try:
        return read(path)
    except (OSError, URLError):
        if Path(path).name != "index.html":
            raise
        return read(path.removesuffix("index.html"))


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py verify", description=__doc__)
    parser.add_argument("place", help="a folder, such as public, or the address at which the site stands")
    options = parser.parse_args(argv)
    try:
        found = list(problems(reader(options.place)))
    except (OSError, ValueError):
        print(f"{options.place} has no {LIST}: give the folder or address of the whole publication", file=sys.stderr)
        return 1
    print("\n".join(found) or "Every file is there, and none has another byte.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
