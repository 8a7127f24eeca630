"""Write language.mjs: what the rules and the scripts of a page both say, from the one place where the rules say it.

    python -m pyodide_app.language

Every build writes it. It is kept with the sources too, so that scripts, their types and their tests need no build.
"""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path

from decision_trees import wire
from decision_trees.engine.language import NO_RULE_CHECKED, NONE, NOT_SURE, OPEN, SOME, Kind, Mistake, Stop

OUT = Path(__file__).with_name("language.mjs")
HEAD = """\
// @ts-check
/** What the rules and the scripts of a page both say. Written by language.py: change it in `decision_trees`. */
"""
WORDS: dict[str, int | str] = {
    "PROTOCOL": wire.PROTOCOL,
    "LATEST_YEAR": wire.LATEST_YEAR,
    "NONE": NONE,
    "SOME": SOME,
    "NOT_SURE": NOT_SURE,
    "OPEN": OPEN,
    "NO_RULE_CHECKED": NO_RULE_CHECKED,
}
LISTS: tuple[type[StrEnum], ...] = (Kind, Stop, Mistake)


def module() -> str:
    """The text of language.mjs."""
    words = [f"export const {name} = {json.dumps(value)};" for name, value in WORDS.items()]
    return "\n".join([HEAD, *words, *(_constants(each) for each in LISTS), ""])


def _constants(members: type[StrEnum]) -> str:
    rows = [f"  {member.name}: {json.dumps(member.value)}," for member in members]
    return "\n".join([f"\nexport const {members.__name__} = /** @type {{const}} */ ({{", *rows, "});"])


def write() -> None:
    """Write language.mjs where it is not as the rules are."""
    if not OUT.is_file() or OUT.read_text(encoding="utf-8") != module():
        OUT.write_text(module(), encoding="utf-8")


if __name__ == "__main__":
    write()
