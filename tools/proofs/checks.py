"""Style, types, links, words and policies are as the house has them: what `dev.py check` runs."""

from __future__ import annotations

import sys

from tools import run_tests

WHAT = ["-m", "not browser", "tests/checks", "tests/pages"]


def main(seed: int) -> int:
    """Build the site and run the checks; nothing in them is random."""
    return run_tests.main(WHAT)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
