"""nginx serves the publication with every header, packs it, and a pathway is walked to its result from there.

Installs nginx from Debian's packages where that can be done, and fails without it. Writes data/hosting.yml.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from tools import build, editions, setup_browser
from tools.hosting import answers, host, stamp, visits
from tools.setup_steps import Stop

REQUESTS, CONNECTIONS = 5000, 20


def load(address: str) -> dict[str, Any]:
    """How many times a second a page is sent, packed."""
    command = ["ab", "-k", "-n", str(REQUESTS), "-c", str(CONNECTIONS), "-H", "Accept-Encoding: br", address]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    failed, rate = re.search(r"Failed requests:\s+(\d+)", said), re.search(r"Requests per second:\s+([\d.]+)", said)
    if not failed or not rate or int(failed[1]):
        raise Stop(f"ab counted failed requests, or nothing: {said[-500:]}")
    return {
        "requests": REQUESTS,
        "connections": CONNECTIONS,
        "cores": os.cpu_count() or 1,
        "per_second": round(float(rate[1])),
    }


def main(seed: int) -> int:
    """Serve at the root and under a sub-path, look, measure, and stamp what holds. Nothing in it is random."""
    try:
        host.install()
        program = setup_browser.install(build.ROOT, Path(sys.executable), setup_browser.plan())
        if build.main([]):
            return 1
        edition = editions.read().current.id
        with host.serving("/housing/") as root:
            wrong = [f"under a sub-path: {one}" for one in answers.problems(root, build.PUBLIC, edition)]
        with host.serving() as root:
            wrong += answers.problems(root, build.PUBLIC, edition)
            found: dict[str, Any] = {"nginx": host.version(), "visits": {}}
            for name, which, visit in visits.visits(program, f"{root}{edition}/"):
                found["visits"].setdefault(name, {})[which] = visit._asdict()
            found["load"] = load(f"{root}{edition}/{visits.PAGES['clause']}")
    except Stop as stop:
        print(stop)
        return 1
    if wrong:
        print("\n".join(wrong))
        return 1
    stamp.write(found)
    print(f"Held on nginx {found['nginx']}: {found}")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
