"""The notes in changes/ become the page about what has changed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOTES = sorted(file for file in (ROOT / "changes").iterdir() if file.name != "README.md")
PAGE = ROOT / "docs" / "about" / "how-it-is-built" / "changes.md"


def test_every_note_comes_into_the_list_of_changes() -> None:
    """One of an unknown kind would be passed over in silence."""
    command = [sys.executable, "-m", "towncrier", "build", "--draft", "--version", "next", "--date", "today"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    made = " ".join(done.stdout.split())
    assert "## Edition next, today" in made
    assert [note.name for note in NOTES if " ".join(note.read_text(encoding="utf-8").split()) not in made] == []


def test_the_page_has_the_place_where_the_next_edition_is_written() -> None:
    assert PAGE.read_text(encoding="utf-8").count("<!-- the newest edition comes next -->\n") == 1
