"""What the build says of telephone numbers in `data/contacts.yml` that nobody has rung."""

from pathlib import Path

import yaml


def not_rung(path: Path) -> tuple[list[str], int]:
    """The ids of the lines whose number nobody has rung, and how many lines have a number."""
    listed = yaml.safe_load(path.read_text(encoding="utf-8"))
    numbered = [row for row in (*listed.get("own", ()), *listed["lines"]) if "number" in row]
    return [row["id"] for row in numbered if "rung" not in row], len(numbered)


def warning(path: Path) -> str:
    """What the build says of them; "" if somebody has rung every one."""
    silent, count = not_rung(path)
    if not silent:
        return ""
    return (
        f"WARNING: nobody has rung {len(silent)} of {count} telephone numbers: the page services/contacts/ lists them."
        f" Ring one, then set `rung` in data/{path.name}."
    )
