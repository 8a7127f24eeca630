"""The page takes every reply that the rules give."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from decision_trees import PATHWAYS, wire
from tests.unit.test_library import of_cases, wrong


def test_no_reply_of_the_rules_is_refused(tmp_path: Path) -> None:
    """Those that are for the page to show: of results, of questions with and without a fault, and of failures."""
    file = tmp_path / "replies.json"
    pathways = [{"key": key, "title": pathway.title} for key, pathway in PATHWAYS.items()]
    replies = [wire.reply(request) for request in dict.fromkeys([*of_cases(), *wrong()])]
    file.write_text(json.dumps({"pathways": pathways, "replies": replies}))
    command = ["node", Path(__file__).with_name("replies.mjs"), file]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == []
    assert {json.loads(reply)["kind"] for reply in replies} == {"question", "outcome", "failed"}
