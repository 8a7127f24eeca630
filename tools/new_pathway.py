"""Begins a new pathway: a package, its pages, and its place in every list. It builds, and says nothing true yet.

python -m tools.new_pathway KEY TITLE       for example: contact-centre "Who answers the phone?"
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from decision_trees import PATHWAYS

ROOT = Path(__file__).parents[1]
FILES = {
    "decision_trees/pathways/{package}/__init__.py": '"""{title}"""\n',
    "decision_trees/pathways/{package}/questions.py": '''\
"""What has to be known for: {title}"""

from __future__ import annotations

from ...engine.answers import YesNo
from ...engine.questions import Choice

FIRST = Choice(
    "{package}_first",
    "Is this the first question of the new pathway?",
    ("CA89 s.17",),
    why="Say here why it is asked.",
    options=YesNo,
)
''',
    "decision_trees/pathways/{package}/duties.py": '''\
"""What has to be done whatever the end, in: {title}"""

from __future__ import annotations

from ...shared.challenge import ADVOCATE_AND_COMPLAINT, LOCAL_OFFER
from ...shared.common import Common

COMMON = Common(not_considered=(LOCAL_OFFER,), challenge=(ADVOCATE_AND_COMPLAINT,), clauses=("7.1",))
duty = COMMON.duty
''',
    "decision_trees/pathways/{package}/outcomes.py": '''\
"""Where this pathway ends: {title}"""

from __future__ import annotations

from ...engine.advice import Action, Role
from ...shared.deadlines import TODAY
from .duties import COMMON

outcome = COMMON.outcome

DONE = outcome(
    "done",
    "Say here what holds, in one line",
    "Say here in two sentences what follows from the answers.",
    Action(Role.ANY_WORKER, "Say here what is done.", TODAY, ("CA89 s.17",)),
    cites=("CA89 s.17",),
)
OTHERWISE = outcome(
    "otherwise",
    "Say here what holds otherwise",
    "Say here in two sentences what follows where the answer is no, or not known.",
    Action(Role.ANY_WORKER, "Say here what is done otherwise.", TODAY, ("CA89 s.17",)),
    cites=("CA89 s.17",),
)
''',
    "decision_trees/pathways/{package}/pathway.py": '''\
"""{title} Children Act 1989 section 17."""

from __future__ import annotations

from ...engine.advice import Outcome
from ...engine.answers import YesNo
from ...engine.case import Case
from . import outcomes as out
from .questions import FIRST


def {package}(case: Case) -> Outcome:
    """Say here in what order the law asks. Not sure goes the protective way."""
    return out.DONE if case.ask(FIRST) is YesNo.YES else out.OTHERWISE
''',
    "decision_trees/pathways/{package}/declared.py": '''\
"""What this pathway can ask, find out, lead to and add, in the order in which walking it meets them.

A test holds that it is all of it and nothing else. No page of the browser needs this module.
"""

from __future__ import annotations

from typing import Any

from ...engine.advice import Duty, Outcome
from ...engine.questions import Finding, Part, Question
from . import outcomes, questions

QUESTIONS: tuple[Question[Any] | Part[Any], ...] = (questions.FIRST,)
FINDINGS: tuple[Finding[Any], ...] = ()
OUTCOMES: tuple[Outcome, ...] = (outcomes.DONE, outcomes.OTHERWISE)
DUTIES: tuple[Duty, ...] = ()
''',
    "docs/pathways/{key}.md": """\
---
title: "{title}"
description: Say here in one line what it is for.
pathway: {key}
---

# {title}
""",
    "docs/pathways/{key}/paper.md": """\
---
title: "Paper version: {title}"
description: The questions and results of this pathway with numbers, to read or to print.
paper: {key}
---

# Paper version: {title}
""",
    "docs/pathways/{key}/charts.md": """\
---
title: "Flow charts: {title}"
description: The steps of this pathway as flow charts.
charts: {key}
search:
  exclude: true
---

# Flow charts: {title}
""",
    "docs/outcomes/{key}/done.md": '---\ntitle: "Say here what holds, in one line"\noutcome: done\n---\n{page}',
    "docs/outcomes/{key}/otherwise.md": '---\ntitle: "Say here what holds otherwise"\noutcome: otherwise\n---\n{page}',
}
PAGE = """
# {heading}

## What it means

Say it in plain words.

## Tell the young person

> Say it to them.

## What to do in practice

- Say what comes first.

## Services

Say who helps.

## Challenge

Say how a no is challenged.
"""
LISTED = """    _pathway(
        "{key}",
        "{title}",
        "Say here in a sentence what it is for.",
        HOMELESSNESS,
        Role.ANY_WORKER,
        (),
    ),
)
PATHWAYS ="""


def files(key: str, title: str) -> dict[str, str]:
    """The new files by path, with what they hold."""
    made = {}
    for path, text in FILES.items():
        heading = re.search(r'title: "(.*)"', text)
        page = PAGE.format(heading=heading[1] if heading else "")
        place, words = ({"package": key.replace("-", "_"), "key": key, "title": title, "page": page}, text)
        made[path.format(**place)] = words.format(**place)
    return made


def lists(root: Path, key: str, title: str) -> dict[str, str]:
    """The files that list pathways, with the new one in them. Raises ValueError where one is not as expected."""
    return {
        "decision_trees/pathways/__init__.py": _put(
            root / "decision_trees/pathways/__init__.py", ")\nPATHWAYS =", LISTED.format(key=key, title=title)
        ),
        "mkdocs.yml": _put(
            root / "mkdocs.yml",
            "          - pathways/disagreement.md\n",
            f"          - pathways/disagreement.md\n          - pathways/{key}.md\n",
        ),
        "docs/pathways/index.md": _put(
            root / "docs/pathways/index.md",
            "\n\n## How to use one",
            f"\n| [{title}]({key}.md) | say what for | say for whom |\n\n## How to use one",
        ),
        "docs/outcomes/index.md": (root / "docs/outcomes/index.md").read_text(encoding="utf-8").rstrip()
        + f'\n\n## {title}\n\n{{{{ outcome_list("{key}") }}}}\n',
    }


def _put(file: Path, old: str, new: str) -> str:
    text = file.read_text(encoding="utf-8")
    if old not in text:
        raise ValueError(f"{file}: the place where the last pathway is listed was not found; list the new one by hand")
    return text.replace(old, new, 1)


def main(words: list[str], root: Path = ROOT) -> int:
    """Write the files; 2 where the words are none of a new pathway."""
    if len(words) != 2 or not re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", words[0]):
        print('give a key and a title: dev.py new contact-centre "Who answers the phone?"', file=sys.stderr)
        return 2
    key, title = words
    if key in PATHWAYS:
        print(f"there is a pathway {key} already", file=sys.stderr)
        return 2
    written = {**files(key, title), **lists(root, key, title)}
    for path, text in written.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        print(path)
    rules = [path for path in written if path.endswith(".py")]
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", "--no-cache", *rules], cwd=root, check=True)
    print(f"Next: write its rules, list the provisions that switch it, then  python3 dev.py record {key}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
