"""Run one of the project's modules, and tell in one sentence what the disk refuses: `python -m tools MODULE …`."""

import runpy
import sys
from pathlib import Path

from tools.setup_steps import refused

ROOT = Path(__file__).resolve().parents[1]


def main(words: list[str]) -> int:
    """Run the module that the first word names with the others; it ends the program itself."""
    sys.argv = words
    try:
        runpy.run_module(words[0], run_name="__main__", alter_sys=True)
    except OSError as problem:
        if not (told := refused(problem)):
            raise
        print(told, file=sys.stderr)
        return 1
    except SyntaxError as problem:
        file = Path(problem.filename or "")
        place = file.relative_to(ROOT) if file.is_relative_to(ROOT) else file
        print(f"{place}:{problem.lineno}: this is no Python: {problem.msg}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
