"""Nothing leaves the seal in Chromium, Firefox and WebKit, and whole walks are done in all three.

Every way out is tried as the test of the seal tries it, in each engine with a control that has no seal and is heard.
The browsers are installed where that can be done, and without one of them the proof fails.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from tools import build
from tools.engines import machine, stamp
from tools.engines.apart import apart
from tools.setup_steps import Stop


def main(seed: int) -> int:
    """Try all of it, one engine after the other, and stamp what holds. Nothing in it is random."""
    try:
        programs = machine.install()
    except Stop as stop:
        print(stop)
        return 1
    if build.main([]):
        return 1
    found, wrong = {}, []
    with tempfile.TemporaryDirectory() as folder, machine.screen():
        for engine, program in programs.items():
            file = Path(folder, f"{engine}.json")
            if apart("tools.engines", engine, program, str(file)):
                wrong.append(engine)
            else:
                found[engine] = json.loads(file.read_text(encoding="utf-8"))
    if wrong:
        print(f"Not as it should be in {', '.join(wrong)}; {stamp.FILE.name} stays as it was.")
        return 1
    stamp.write(found)
    print("Held in " + ", ".join(f"{engine} {one['version']}" for engine, one in found.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
