"""The page on browsers says of each fault what the program says, word for word."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "about" / "browsers.md").read_text(encoding="utf-8")
WALK = dict(re.findall(r'^  (\w+): "(.*)",$', (ROOT / "pyodide_app" / "words.mjs").read_text(encoding="utf-8"), re.M))
BUILT = yaml.safe_load((ROOT / "data" / "ui.yml").read_text(encoding="utf-8"))
FAULTS = (
    *(WALK[key] for key in ("late", "download", "refused", "damaged", "blocked", "notSealed", "memory", "restarting")),
    *(WALK[key] for key in ("crashed", "deviceSays", "chooseDay", "notOpened", "notTheSame")),
    *(BUILT[key].strip() for key in ("not_begun", "without_javascript")),
)


def test_what_is_quoted_is_what_is_said_and_no_fault_is_left_out() -> None:
    assert sorted(re.findall(r"“(.*?)”", PAGE)) == sorted(FAULTS)
