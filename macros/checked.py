"""The data files, checked: what each may say stands in data/schemas/ (JSON Schema); a slip is told with its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any, TypeVar

from jsonschema import Draft202012Validator, ValidationError

Made = TypeVar("Made")
_NAMES = ("id", "title", "ask")


class Slip(ValueError):
    """What is wrong with a data file, with its place."""


def check(name: str, read: Any, schema: Any) -> None:
    """Check what data/<name>.yml says. Raises Slip with a line for each slip: file, entry, what is wrong."""
    slips = [f"{_place(read, error.absolute_path)}{_said(error)}"
             for error in Draft202012Validator(schema).iter_errors(read)]
    if slips := slips or list(_twice(read)):
        raise Slip("\n".join(f"data/{name}.yml, {slip}" for slip in slips))


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
    meant_as_text = error.validator == "type" and error.validator_value == "string"
    if meant_as_text and isinstance(error.instance, int | float | date):
        return f"{error.instance} is meant as text: put it in quotation marks"
    return error.message


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


def _twice(read: dict[str, Any]) -> Iterator[str]:
    """Ids that stand twice in a list."""
    for rows in read.values():
        if isinstance(rows, list):
            counted = Counter(row["id"] for row in rows if isinstance(row, dict) and "id" in row)
            yield from (f"{each}: the id stands twice" for each, number in counted.items() if number > 1)
