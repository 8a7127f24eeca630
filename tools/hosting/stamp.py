"""What the last run on a real host came to, in data/hosting.yml."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import yaml

FILE = Path(__file__).parents[2] / "data" / "hosting.yml"
COMMAND = "python3 dev.py check --only hosting"
_HEAD = f"""\
# Written by `{COMMAND}`: the publication served by nginx with the configuration that the build makes, on one
# machine. visits: requests, and bytes over the wire as Chromium counts them. load: what ab of apache2-utils counted for
# one page over that many connections, on as many cores, which the one that asked shared.
"""


def write(found: dict[str, Any], file: Path = FILE) -> None:
    """Write the stamp of a run in which all was as it should be."""
    said = yaml.safe_dump({"run": date.today(), **found}, sort_keys=False, width=140, default_flow_style=None)
    file.write_text(_HEAD + said, encoding="utf-8")
