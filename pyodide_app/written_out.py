"""The text of the rules with their data classes written out: decorators go, methods come, all else stays as it is."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from textwrap import indent

from pyodide_app.data_classes import Field, Module, Unknown, Wheel, defined, is_data_class, options, own

PLAIN = "decision_trees/plain.py"
"""What the written classes use, as a module of the wheel."""
TAKEN_OVER = {"dataclass", "field", "replace"}
COMPARED = {"__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}
Edit = tuple[int, int, str]
"""The first line, the line after the last, and what comes in their place."""


def written_out(sources: Mapping[str, bytes]) -> dict[str, bytes]:
    """The sources (path -> content) of the wheel, with one more where there are data classes.

    Raises SyntaxError, and Unknown where something cannot be written out.
    """
    wheel = Wheel(sources)
    found = {path: _module(wheel, module).encode() for path, module in wheel.modules.items()}
    if any(options(module, node) for module in wheel.modules.values() for node in module.classes.values()):
        if PLAIN in found:
            raise Unknown(f"{PLAIN} is to be written by the build")
        found[PLAIN] = Path(__file__).with_name("plain.py").read_bytes()
    return found


def _module(wheel: Wheel, module: Module) -> str:
    lines = module.text.splitlines(keepends=True)
    for first, after, new in sorted(_edits(wheel, module), reverse=True):
        lines[first:after] = [new]
    return "".join(lines)


def _edits(wheel: Wheel, module: Module) -> Iterator[Edit]:
    written = 0
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import) and any(alias.name == "dataclasses" for alias in node.names):
            raise Unknown(f"{module.path}: import the names of dataclasses, not the module")
        if isinstance(node, ast.ImportFrom) and node.module == "dataclasses":
            yield node.lineno - 1, _end(node), _import(module, node)
    for node in module.classes.values():
        if (given := options(module, node)) is None:
            continue
        written += 1
        for decorator in node.decorator_list:
            if is_data_class(module, decorator):
                yield decorator.lineno - 1, _end(decorator), ""
        fields = own(module, node)
        for line in node.body:
            if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name) and line.value:
                field = fields.get(line.target.id)
                if field and (field.factory or given["slots"]):  # which no class attribute may hold
                    declared = f"    {field.name}: {module.source(line.annotation)}\n"
                    yield line.lineno - 1, _end(line), declared
        methods = _methods(wheel, module, node, given)
        yield _end(node), _end(node), "\n" + indent("\n".join(methods), "    ") + "\n"
    calls = [node for node in ast.walk(module.tree) if isinstance(node, ast.ClassDef) and node.decorator_list]
    if sum(any(is_data_class(module, one) for one in node.decorator_list) for node in calls) != written:
        raise Unknown(f"{module.path}: a data class inside of something")


def _end(node: ast.stmt | ast.expr) -> int:
    assert node.end_lineno
    return node.end_lineno


def _import(module: Module, node: ast.ImportFrom) -> str:
    names = {alias.name: alias.asname for alias in node.names}
    if set(names) - TAKEN_OVER:
        raise Unknown(f"{module.path}: {module.source(node)}")
    found = ["FrozenInstanceError as _FrozenInstanceError", "MISSING as _MISSING"]
    if "replace" in names:
        found.append(f"replace as {names['replace'] or 'replace'}")
    return f"from decision_trees.plain import {', '.join(found)}\n"


def _methods(wheel: Wheel, module: Module, node: ast.ClassDef, given: dict[str, bool]) -> Iterator[str]:
    """As Python 3.14 makes them; what the class defines itself stays."""
    fields = list((wheel.inherited(module, node) | own(module, node)).values())
    places = [field for field in fields if not field.kw_only]
    names = [field.name for field in fields]
    listed = "".join(f"{name!r}, " for name in names)
    its = defined(node)
    if given["slots"]:
        yield f"__slots__ = ({listed})"
    yield f"__plain_fields__ = ({listed})"
    yield f"__match_args__ = ({''.join(f'{field.name!r}, ' for field in places)})"
    if "__init__" not in its:
        yield from _init(fields, places, given["frozen"], wheel.has(module, node, "__post_init__"))
    if "__repr__" not in its:
        shown = ", ".join(f"{name}={{self.{name}!r}}" for name in names)
        yield f'def __repr__(self):\n    return f"{{self.__class__.__qualname__}}({shown})"'
    here, there = (f"({''.join(f'{one}.{name}, ' for name in names)})" for one in ("self", "other"))
    if given["eq"]:
        if "__eq__" not in its:
            same = " and ".join(f"self.{name} == other.{name}" for name in names) or "True"
            yield from _compared("__eq__", same, "if self is other:\n        return True\n    ")
        if "__hash__" not in its:
            yield f"def __hash__(self):\n    return hash({here})" if given["frozen"] else "__hash__ = None"
    if given["order"]:
        for name, sign in COMPARED.items():
            yield from _compared(name, f"{here} {sign} {there}")
    if given["frozen"]:
        yield from _frozen(node.name, listed)
    if given["frozen"] and given["slots"]:
        yield f"def __getstate__(self):\n    return [getattr(self, name) for name in ({listed})]"
        yield (
            f"def __setstate__(self, state):\n    for name, value in zip(({listed}), state):\n"
            "        object.__setattr__(self, name, value)"
        )


def _init(fields: list[Field], places: list[Field], frozen: bool, goes_on: bool) -> Iterator[str]:
    named = [field for field in fields if field.kw_only]
    parameters = [field.parameter for field in places] + (["*"] if named else []) + [field.parameter for field in named]
    sets = 'object.__setattr__(self, "{0}", {1})' if frozen else "self.{0} = {1}"
    body = [sets.format(field.name, field.value) for field in fields]
    body += ["self.__post_init__()"] if goes_on else []
    yield f"def __init__({', '.join(['self', *parameters])}):\n" + indent("\n".join(body or ["pass"]), "    ")


def _compared(name: str, how: str, first: str = "") -> Iterator[str]:
    yield (
        f"def {name}(self, other):\n    {first}if other.__class__ is self.__class__:\n        return {how}\n"
        "    return NotImplemented"
    )


def _frozen(name: str, listed: str) -> Iterator[str]:
    for method, given, done in (("__setattr__", ", value", "assign to"), ("__delattr__", "", "delete")):
        yield (
            f"def {method}(self, name{given}):\n    if type(self) is {name} or name in ({listed}):\n"
            f'        raise _FrozenInstanceError(f"cannot {done} field {{name!r}}")\n'
            f"    super().{method}(name{given})"
        )
