"""The data files, checked: what each may say stands in data/schemas/ (JSON Schema); a slip is told with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from difflib import get_close_matches
from typing import Any, TypeVar

import yaml
from jsonschema import Draft202012Validator, FormatChecker, ValidationError

from .counties import COUNTIES

Made = TypeVar("Made")
_NAMES = ("id", "title", "ask")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Slip(ValueError):
    """What is wrong with a data file, with its place."""


_FORMATS = FormatChecker(formats=())


@_FORMATS.checks("county")
def _is_county(value: object) -> bool:
    """The format `county` of our schemas: the key of a county, or "all"."""
    return isinstance(value, str) and value in COUNTIES


Path = tuple[str | int, ...]


def check(name: str, read: Any, schema: Any, file: str = "", text: str = "", before: int = 0) -> None:
    """Check what data/<name>.yml, or another `file`, says. Raises Slip with a line for each slip: file, line, entry,
    what is wrong. The line is known where the YAML `text` is given; `before` are the lines of the file above it."""
    slips = [
        (tuple(error.absolute_path), _said(error))
        for error in Draft202012Validator(schema, format_checker=_FORMATS).iter_errors(read)
    ]
    if slips := [*slips, *_no_days(read, ())] or list(_twice(read)):
        top = yaml.compose(text, yaml.CSafeLoader) if text else None
        place = file or f"data/{name}.yml"
        told = (f"{place}, {_line(top, path, before)}{_place(read, path)}{words}" for path, words in slips)
        raise Slip("\n".join(told))


def _line(node: Any, path: Path, before: int) -> str:
    """The line on which something stands in a file, from 1, in words."""
    if node is None:
        return ""
    for part in path:
        node = node.value[part] if isinstance(part, int) else _under(node, part)
    return f"line {node.start_mark.line + 1 + before}, "


def _under(node: Any, key: str) -> Any:
    return next(value for name, value in node.value if name.value == key)


@contextmanager
def entry(name: str, where: str) -> Iterator[None]:
    """Have a ValueError from inside say which entry of data/<name>.yml it comes from. Raises Slip."""
    try:
        yield
    except Slip:
        raise
    except ValueError as problem:
        raise Slip(f"data/{name}.yml, {where}: {problem}") from problem


def each(name: str, rows: Iterable[dict[str, Any]], made: Callable[[dict[str, Any]], Made]) -> list[Made]:
    """What is made of each entry of data/<name>.yml. Raises Slip that says which entry it comes from."""
    found = []
    for row in rows:
        with entry(name, row["id"]):
            found.append(made(row))
    return found


def _said(error: ValidationError) -> str:
    schema: Any = error.schema
    instance: Any = error.instance
    value: Any = error.validator_value
    if error.validator == "format":
        return f"{instance!r} is not one of {', '.join(COUNTIES)}"
    meant_as_text = error.validator == "type" and value == "string"
    if meant_as_text and isinstance(instance, int | float | date):
        return f"{instance} is meant as text: put it in quotation marks"
    if error.validator == "additionalProperties" and value is False:
        return _not_known(instance, [*schema.get("properties", ())])
    if error.validator == "required":
        missing = [name for name in value if name not in instance]
        return f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing: write what it says here"
    if error.validator == "enum":
        allowed = [str(each) for each in value]
        near = get_close_matches(str(instance), allowed, 1, 0.6)
        return f"{instance!r} is not one of {', '.join(allowed)}" + (f": write {near[0]}" if near else "")
    return error.message


def _not_known(given: dict[str, Any], known: list[str]) -> str:
    name = next(name for name in given if name not in known)
    near = get_close_matches(name, known, 1, 0.6)
    return f"{name!r} is not known here: write {near[0] if near else 'one of ' + ', '.join(known)}"


def no_yaml(text: str, problem: yaml.MarkedYAMLError, before: int = 0) -> str:
    """Where a text cannot be read, and in plain words why, with what to do. The problem was met without the first
    lines, as many as `before` says."""
    lines = text.splitlines()
    last = min(before + (problem.problem_mark.line if problem.problem_mark else 0), len(lines) - 1)
    opened = next((number for number, line in enumerate(lines[: last + 1]) if line.count('"') % 2), None)
    if "\t" in lines[last]:
        return f"line {last + 1}: a tab stands in this line: use spaces"
    if opened is not None:
        return f"line {opened + 1}: a quotation mark opens here and nothing closes it: close it, or take it away"
    return f"line {last + 1}: {problem.problem}: look at the colons and spaces here and in the line before"


def _no_days(read: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """Texts written like a day that the calendar does not have, each with its place."""
    if isinstance(read, dict | list):
        for key, value in read.items() if isinstance(read, dict) else enumerate(read):
            yield from _no_days(value, (*path, key))
    elif isinstance(read, str) and _DAY.fullmatch(read):
        try:
            date.fromisoformat(read)
        except ValueError:
            yield path, f"{read} is no day of the calendar: write it as year-month-day"


def _place(read: Any, path: Iterable[str | int]) -> str:
    """Where in a file something stands: entries by their id or title, which a person can search for."""
    places: list[str] = []
    for part in path:
        read = read[part]
        named = next((str(read[key]) for key in _NAMES if key in read), "") if isinstance(read, dict) else ""
        if named and isinstance(part, int):
            places[-1] = named  # which says more than the name of its list
        else:
            places.append(f"number {part + 1}" if isinstance(part, int) else str(part))
    return "".join(f"{place}: " for place in places)


def _twice(read: dict[str, Any]) -> Iterator[tuple[Path, str]]:
    """Ids that stand twice in a list, each with the place where it stands again."""
    for name, rows in read.items():
        if isinstance(rows, list):
            ids = [row.get("id") if isinstance(row, dict) else None for row in rows]
            again = {each: place for place, each in enumerate(ids) if each is not None and each in ids[:place]}
            yield from (((name, place), "the id stands twice") for place in again.values())
