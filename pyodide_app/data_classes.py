"""The data classes of the rules as their sources declare them: fields, options and bases, read and not run.

What is not known here raises Unknown, which stops the build.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

OPTIONS = {"frozen": False, "eq": True, "order": False, "kw_only": False, "slots": False}


class Unknown(Exception):
    """A data class uses what is not written out here; the text names it."""


@dataclass(frozen=True)
class Field:
    """A field as `__init__` takes it. `default` is an expression, and so is `factory`; "" where there is none."""

    name: str
    default: str = ""
    factory: str = ""
    kw_only: bool = False

    @property
    def parameter(self) -> str:
        default = "_MISSING" if self.factory else self.default
        return f"{self.name}={default}" if default else self.name

    @property
    def value(self) -> str:
        return f"({self.factory})() if {self.name} is _MISSING else {self.name}" if self.factory else self.name


class Module:
    """One source file, with its classes and where its names come from."""

    def __init__(self, path: str, text: str) -> None:
        self.path, self.text, self.tree = path, text, ast.parse(text, path)
        self.package = path.removesuffix(".py").split("/")[:-1]
        self.classes = {node.name: node for node in self.tree.body if isinstance(node, ast.ClassDef)}

    @cached_property
    def imports(self) -> dict[str, tuple[str, str]]:
        """The module and the name there of each name that is imported at the top."""
        found: dict[str, tuple[str, str]] = {}
        for node in self.tree.body:
            if isinstance(node, ast.ImportFrom):
                above = self.package[: len(self.package) + 1 - node.level] if node.level else []
                of = ".".join([*above, *([node.module] if node.module else [])])
                found |= {alias.asname or alias.name: (of, alias.name) for alias in node.names}
        return found

    def source(self, node: ast.AST) -> str:
        return ast.get_source_segment(self.text, node) or ""


class Wheel:
    """The modules that may be bases of one another."""

    def __init__(self, sources: Mapping[str, bytes]) -> None:
        self.modules = {path: Module(path, content.decode()) for path, content in sources.items()}

    def find(self, module: Module, name: str) -> tuple[Module, ast.ClassDef] | None:
        """The class that a name means in a module; None where it is not one of the wheel."""
        if name in module.classes:
            return module, module.classes[name]
        of, there = module.imports.get(name, ("", ""))
        path = of.replace(".", "/")
        next_one = self.modules.get(f"{path}.py") or self.modules.get(f"{path}/__init__.py")
        return self.find(next_one, there) if next_one else None

    def base(self, module: Module, node: ast.ClassDef) -> tuple[str, Module, ast.ClassDef] | None:
        """The one base that is a class of the wheel, with its name in this module."""
        found = []
        for base in node.bases:
            plain = base.value if isinstance(base, ast.Subscript) else base
            if not isinstance(plain, ast.Name):
                raise Unknown(f"{module.path}: the base {module.source(base)} of {node.name}")
            if there := self.find(module, plain.id):
                found.append((plain.id, *there))
        if len(found) > 1:
            raise Unknown(f"{module.path}: {node.name} has more than one base")
        return found[0] if found else None

    def inherited(self, module: Module, node: ast.ClassDef) -> dict[str, Field]:
        """The fields of its bases, each with its default as it is reached through the first of them."""
        base = self.base(module, node)
        if not base:
            return {}
        name, there, of = base
        fields = self.inherited(there, of)
        if options(there, of) is not None:
            fields |= own(there, of)
        for field in fields.values():
            if field.factory or (options(there, of) or {}).get("slots"):
                raise Unknown(f"{module.path}: {node.name} inherits a default that no class attribute holds")
        return {
            key: Field(key, f"{name}.{key}" if field.default else "", kw_only=field.kw_only)
            for key, field in fields.items()
        }

    def has(self, module: Module, node: ast.ClassDef, method: str) -> bool:
        """Whether the class or one of its bases has a method of this name."""
        if method in defined(node):
            return True
        base = self.base(module, node)
        return base is not None and self.has(base[1], base[2], method)


def is_data_class(module: Module, decorator: ast.expr) -> bool:
    """Whether a decorator is `@dataclass`."""
    of = decorator.func if isinstance(decorator, ast.Call) else decorator
    return isinstance(of, ast.Name) and module.imports.get(of.id) == ("dataclasses", "dataclass")


def options(module: Module, node: ast.ClassDef) -> dict[str, bool] | None:
    """What `@dataclass` says of a class; None where it is none."""
    for decorator in node.decorator_list:
        call = decorator if isinstance(decorator, ast.Call) else None
        if is_data_class(module, decorator):
            given = {str(one.arg): getattr(one.value, "value", None) for one in call.keywords} if call else {}
            if set(given) - set(OPTIONS) or set(given.values()) - {True, False}:
                raise Unknown(f"{module.path}: {module.source(decorator)} of {node.name}")
            return OPTIONS | {name: bool(value) for name, value in given.items()}
    return None


def own(module: Module, node: ast.ClassDef) -> dict[str, Field]:
    """The fields that a class declares itself."""
    given = options(module, node) or OPTIONS
    found = {}
    for line in node.body:
        if not isinstance(line, ast.AnnAssign) or not isinstance(line.target, ast.Name):
            continue
        name, annotation = line.target.id, module.source(line.annotation).strip("\"'")
        if annotation.startswith(("InitVar", "KW_ONLY", "dataclasses.")) or name.startswith("__"):
            raise Unknown(f"{module.path}: {annotation} in {node.name}")
        if annotation.startswith(("ClassVar", "typing.ClassVar")):
            continue
        found[name] = _field(module, node, name, line.value, given)
    return found


def _field(module: Module, node: ast.ClassDef, name: str, value: ast.expr | None, given: dict[str, bool]) -> Field:
    kw_only = given["kw_only"]
    if value is None:
        return Field(name, kw_only=kw_only)
    is_call = isinstance(value, ast.Call) and isinstance(value.func, ast.Name)
    if is_call and module.imports.get(value.func.id) == ("dataclasses", "field"):  # type: ignore[attr-defined]
        said = {one.arg: module.source(one.value) for one in value.keywords}  # type: ignore[attr-defined]
        if set(said) != {"default_factory"}:
            raise Unknown(f"{module.path}: {module.source(value)} in {node.name}")
        return Field(name, factory=said["default_factory"], kw_only=kw_only)
    return Field(name, default=module.source(value) if given["slots"] else name, kw_only=kw_only)


def defined(node: ast.ClassDef) -> set[str]:
    """The methods that a class defines itself."""
    return {line.name for line in node.body if isinstance(line, ast.FunctionDef)}
