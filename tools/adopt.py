"""Make the site yours: asks for what only a publisher can say, writes it, and shows what is still to confirm.

`python -m tools.adopt`. It asks for each setting of data/publisher.yml that is empty; Enter leaves one as it is. Where
nobody can answer, it only shows. Nothing is sent anywhere.
"""

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml

from tools import contacts, law, publisher
from tools.editions import ROOT

SETTINGS = ROOT / "data" / "publisher.yml"
_PERSON = re.compile(r"@|(?:\+44|0)\s?7\d{3}")
"""A mailbox, or the beginning of a mobile number."""


@dataclass(frozen=True)
class Asked:
    """A setting that is asked for: its name, the question, and what is wrong with an answer ("" if nothing)."""

    name: str
    question: str
    problem: Callable[[str], str]


def _of_nobody(answer: str) -> str:
    return "name a team or a post: no mailbox and no mobile of a person" if _PERSON.search(answer) else ""


def _day(answer: str) -> str:
    try:
        datetime.strptime(answer, "%d %B %Y")
    except ValueError:
        return "write a day in words, for example 1 March 2027"
    return ""


def _address(answer: str) -> str:
    good = re.fullmatch(r"https://[a-z0-9.-]+(/[^\s?#]*)?", answer, re.IGNORECASE)
    return "" if good else "write the whole address, beginning with https://"


ASKED = (
    Asked("name", "Which councils or body publish it?", _of_nobody),
    Asked("page_owner", "Which team or post owns the pages?", _of_nobody),
    Asked("review_date", "When are they next reviewed?", _day),
    Asked("site_url", "At which address will the site stand?", _address),
    Asked("contact_url", "On which page can anybody report a mistake?", _address),
)


def written(text: str, name: str, answer: str) -> str:
    """The settings with one of them set, and every other line and remark as it was."""
    value = json.dumps(answer, ensure_ascii=False)
    return re.sub(rf'^{name}: ""$', lambda _: f"{name}: {value}", text, count=1, flags=re.MULTILINE)


def ask(settings: Path, answers: Callable[[str], str]) -> list[str]:
    """Ask for each empty setting and write what was said at once, so that nothing is lost when somebody stops. Hands
    back the names of those that were set."""
    done = []
    for asked in ASKED:
        if asked.name not in publisher.read(settings).unset():
            continue
        while answer := answers(f"{asked.question} (Enter: later) ").strip():
            if problem := asked.problem(answer):
                print(f"  {problem}")
                continue
            settings.write_text(written(settings.read_text(encoding="utf-8"), asked.name, answer), encoding="utf-8")
            done.append(asked.name)
            break
    return done


def to_confirm(root: Path, today: date) -> Iterator[str]:
    """What is still unset or unconfirmed, a line each, with the file in which to set it."""
    data = root / "data"
    if unset := publisher.read(data / "publisher.yml").unset():
        yield f"{', '.join(unset)}: empty. data/publisher.yml"
    if not publisher.read(data / "publisher.yml").approver:
        yield "No council has approved the protocol. data/publisher.yml, approver, once one has"
    told = _read(data / "contacts.yml")
    if not told["own"]:
        yield "No number of your own teams. data/contacts.yml, own"
    if words := contacts.warning(data / "contacts.yml"):
        yield words.removeprefix("WARNING: ")
    services: list[dict[str, Any]] = _read(data / "services.yml")["services"]
    checked = sum(row["status"] == "assured" for row in services)
    yield f"{len(services) - checked} of {len(services)} services are not assured by anybody. data/services.yml"
    from decision_trees.law import suggested

    yield f"{_count(suggested)} times are only suggested: the page about/times. decision_trees/law/suggested.py"
    if words := law.warning(today):
        yield words.removeprefix("WARNING: ")
    pages = [page.read_text(encoding="utf-8") for page in (root / "docs").rglob("*.md")]
    yield f"“Not confirmed” stands {sum(len(re.findall('[Nn]ot confirmed', page)) for page in pages)} times in docs/"


def _count(module: Any) -> int:
    from decision_trees.law.limit import Limit

    return sum(isinstance(value, Limit) for value in vars(module).values())


def _read(file: Path) -> Any:
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def main(argv: list[str]) -> int:
    argparse.ArgumentParser(prog="dev.py adopt", description=__doc__).parse_args(argv)
    if sys.stdin.isatty():
        try:
            ask(SETTINGS, input)
        except EOFError:
            print()
    print("Still to set or to confirm:")
    for line in to_confirm(ROOT, date.today()):
        print(f"- {line}")
    print("docs/about/adopt/index.md leads through all of it. Then: python3 dev.py build")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
