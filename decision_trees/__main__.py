"""The pathways on the command line: list them, walk one, explore one, or compare the law of a day and another."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from . import PATHWAYS, wire
from .engine.advice import Advice, Confidence, Outcome
from .engine.explore import explore
from .engine.graph import fold
from .engine.language import NOT_SURE, Stop
from .engine.questions import Question
from .engine.records import merged, paths
from .engine.walk import Pathway, Walk
from .engine.walk import walk as walked
from .pathways import declared
from .shared.areas import AREAS
from .shared.place_and_role import PLACE
from .shared.renamed import brought_up


class Unusable(Exception):
    """What was given cannot be used; the text is the one sentence shown."""


class Parser(argparse.ArgumentParser):
    """Says in one sentence, without the usage, what is wrong with the command line."""

    def error(self, message: str) -> NoReturn:
        """Raises Unusable."""
        raise Unusable(message[0].upper() + message[1:] + ".")


def arguments() -> Parser:
    """What the command line takes."""
    parser = Parser(prog="python3 -m decision_trees", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("list", help="every pathway: its key and its title")
    walk = commands.add_parser("walk", help="the next question, or the result with its reasons")
    plan = commands.add_parser("plan", help="what is done now, by when and by whom, in all the pathways of a case")
    plan.add_argument("pathways", metavar="KEY", nargs="+", help="of each pathway, in the order of the walk")
    explore = commands.add_parser("explore", help="count cases and paths, and name the outcomes reached")
    diff = commands.add_parser("diff", help="the paths that lead elsewhere under the law of another day")
    for command, days in ((walk, ("as-at",)), (plan, ("as-at",)), (explore, ("as-at",)), (diff, ("from", "to"))):
        if command is not plan:
            command.add_argument("pathway", metavar="KEY", help="of the pathway, as `list` gives it")
        for day in days:
            command.add_argument(f"--{day}", required=True, metavar="DATE", help="such as 2026-11-22")
    for command in (walk, plan):
        command.add_argument("--answers", required=True, metavar="FILE", help="a JSON object; - for standard input")
        command.add_argument("--json", action="store_true", help="the reply that the browser gets")
    walk.add_argument("--area", metavar="KEY", help=", ".join(AREAS))
    return parser


def walk(options: argparse.Namespace) -> str:
    """One walk, in words or as JSON. Raises Unusable where the answers cannot be used."""
    answers = _answers(options.answers)
    request = {
        "protocol": wire.PROTOCOL,
        "pathway": options.pathway,
        "answers": answers,
        "as_at": options.as_at,
        "area": options.area,
    }
    said = json.loads(wire.reply(json.dumps(request)))
    if said["kind"] == Stop.FAILED:
        raise Unusable(said["words"])
    _refuse_unknown(said["unused"], PATHWAYS[options.pathway])
    if error := said.get("error"):
        field = f", field {error['field']}" if error["field"] else ""
        raise Unusable(f"{error['question']}{field}: {error['words']}")
    if options.json:
        return json.dumps(_printed(said), indent=2, ensure_ascii=False)
    here = walked(PATHWAYS[options.pathway].run, answers, date.fromisoformat(options.as_at))
    return in_text(said, (here.at, *here.case.duties.values()) if isinstance(here.at, Outcome) else ())


def plan(options: argparse.Namespace) -> str:
    """The plan of a case, in words or as JSON. A place that nobody gives is not known. Raises Unusable where the
    answers cannot be used, or lead to no result yet."""
    *walked, pathway = options.pathways
    answers = {PLACE.key: NOT_SURE, **_answers(options.answers)}
    request = {"pathway": pathway, "walked": walked, "answers": answers, "as_at": options.as_at, "plan": True}
    said = json.loads(wire.reply(json.dumps({"protocol": wire.PROTOCOL, **request})))
    if said["kind"] == Stop.FAILED:
        raise Unusable(said["words"])
    if said["kind"] == Stop.QUESTION:
        raise Unusable(f"There is no plan yet: {said['pathway']} asks {said['question']}.")
    return json.dumps(said, indent=2, ensure_ascii=False) if options.json else plan_in_text(said)


def plan_in_text(said: dict[str, Any]) -> str:
    """A reply as a plan in plain text."""
    whole = said["plan"]
    parts = [("Now", whole["now"]), ("By when", whole["by_when"])]
    parts += [(others["role"], others["tasks"]) for others in whole["others"]]
    lines = [f"As at {said['as_at']}", said["name"], f"  For: {whole['role']['name']}"]
    for title, tasks in parts:
        lines += [f"{title}:"] if tasks else []
        lines += [f"  - {task['do']}: {task['words'] or task['by']}" for task in tasks]
    lines += [f"Find out: {one['words']}" for one in said["find_out"]]
    lines += [f"Not settled: {words}" for words in said["unsettled"]]
    return "\n".join([*lines, *(f"Go on with: {onward['title']}" for onward in whole["go_on"]), said["law"]])


def _printed(said: dict[str, Any]) -> dict[str, Any]:
    """A reply as it is printed: whoever reads this output has known a pathway as its tree from the start."""
    printed = {"tree" if key == "pathway" else key: value for key, value in said.items()}
    if "hand_over" in said:
        printed["hand_over"] = [{"tree": to["pathway"], "title": to["title"]} for to in said["hand_over"]]
    return printed


def _answers(file: str) -> Any:
    try:
        answers = json.loads(sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8"))
        return brought_up(answers) if isinstance(answers, dict) else answers
    except OSError as error:
        raise Unusable(f"answers: {file} cannot be read ({error.strerror}).") from None
    except (ValueError, RecursionError):
        raise Unusable("answers: this is not JSON.") from None


def _refuse_unknown(keys: Sequence[str], pathway: Pathway) -> None:
    known = sorted(question.key for question in declared(pathway).QUESTIONS if isinstance(question, Question))
    if unknown := [key for key in keys if key not in known]:
        raise Unusable(f"answers: {unknown[0]} is no question of this pathway; it asks {', '.join(known)}.")


def in_text(said: dict[str, Any], advice: tuple[Advice, ...]) -> str:
    """A reply as plain text, with what is to be done: the advice is the outcome and the duties added."""
    lines = [f"As at {said['as_at']}"]
    for step in said["steps"]:
        lines.append(f"  {step['text']}: {step['value']}  [{', '.join(step['cites'])}]")
    if said["kind"] == Stop.QUESTION:
        return "\n".join([*lines, f"Next question: {said['question']}"])
    due = {action["id"]: f", {action['words']}" for action in said["actions"]}
    for one in advice:
        lines += ["", f"{'Result' if isinstance(one, Outcome) else 'Also'}: {one.name} ({one.key})", f"  {one.plain}"]
        if isinstance(one, Outcome):
            lines.append(f"  {Confidence[said['confidence'].upper()].value}.")
        lines += [
            f"  - {action.role.value}: {action.text} {action.deadline.words} ({action.deadline.source.value})"
            f"{due.get(f'{one.key}.{number}', '')}  [{', '.join(action.cites)}]"
            for number, action in enumerate(one.actions, 1)
        ]
    lines += ["", *(f"  {note['text']}: {note['value']}" for note in said["notes"])]
    lines += [f"  {day['text']}: {day['value']}" for day in said["dates"]]
    lines += [f"  Find out: {one['words']}" for one in said["find_out"]]
    lines += [f"  Not settled: {words}" for words in said["unsettled"]]
    lines += [f"  Left open: {words}" for words in said["left_open"]]
    lines += [
        f"  Would change it: {change['text']} {change['answer']} -> {change['leads_to']}" for change in said["changes"]
    ]
    lines += [f"  Not used: {key}" for key in said["unused"]]
    return "\n".join([*lines, said["law"]])


def explored(pathway: Pathway, day: date) -> list[Walk]:
    """Every finished walk over the samples as at a day."""
    return list(explore(pathway.run, day))


def explore_one(pathway: Pathway, day: date) -> str:
    """Counts of one exploration, and the outcomes it reached."""
    begun = time.perf_counter()
    walks = explored(pathway, day)
    seconds = time.perf_counter() - begun
    reached = sorted({walk.at.key for walk in walks})
    counts = f"{len(walks)} cases, {len(paths(walks))} paths, {len(reached)} outcomes, {seconds:.2f} seconds"
    return "\n".join([counts, *reached])


def diff(pathway: Pathway, before: date, since: date) -> str:
    """The paths that lead elsewhere: those of the first day only with a minus, those of the second with a plus.

    Answers that lead to the same are written as one. A finding that is the same for everybody on a day, such as
    whether a provision is in force, is left out: it is why the paths differ.
    """
    old, new = (set(merged(fold(explored(pathway, day)))) for day in (before, since))
    lines = [f"{'-' if line in old else '+'} {line}" for line in sorted(old ^ new)]
    return "\n".join([*lines, f"{len(old - new)} paths gone, {len(new - old)} paths new"])


def _pathway(key: str) -> Pathway:
    if key not in PATHWAYS:
        raise Unusable(f"pathway: there is no pathway {key}; there is {', '.join(PATHWAYS)}.")
    return PATHWAYS[key]


def _day(option: str, raw: str, pathway: Pathway) -> date:
    try:
        return wire.as_at(raw, pathway)
    except wire.Refused as refused:
        raise Unusable(refused.words.replace("as_at", option, 1)) from None


def main(argv: Sequence[str]) -> int:
    """Run one command; 0, or 2 with one sentence on standard error."""
    try:
        options = arguments().parse_args(argv)
        if options.command == "list":
            print(*(f"{pathway.key}  {pathway.title}" for pathway in PATHWAYS.values()), sep="\n")
            return 0
        if options.command == "plan":
            print(plan(options))
            return 0
        pathway = _pathway(options.pathway)
        if options.command == "walk":
            print(walk(options))
        elif options.command == "explore":
            print(explore_one(pathway, _day("--as-at", options.as_at, pathway)))
        else:
            print(diff(pathway, _day("--from", getattr(options, "from"), pathway), _day("--to", options.to, pathway)))
    except Unusable as problem:
        print(problem, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
