"""The walls of the house: who may import whom, and nothing in the pathways that sees a clock, a file or a network."""

import ast
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from decision_trees import PATHWAYS
from tests.gather import each

ROOT = Path(__file__).resolve().parents[2]
TREES = ROOT / "decision_trees"
MODULES = sorted(path.relative_to(TREES).with_suffix("").as_posix().replace("/", ".") for path in TREES.rglob("*.py"))
FOLDERS = ["law", "engine", "shared", "pathways"]
"""Each may import what stands before it and, in its own folder, in no circle."""
DOORS = {"__init__", "__main__", "wire", "report", "plan"}
"""How the list of pathways, the command line and the page come in, and what is made of several pathways for them."""
LISTED = "pathways.__init__"
STATUS = "pathways.leaving_care_status."
FACES = {f"{STATUS}{name}" for name in ("status", "section_20")}
"""What a pathway may import of another: the status, and what section 20 would bring."""
IN_EACH = {"__init__", "pathway", "questions", "outcomes", "duties", "declared"}
PURE = {
    "__future__",
    "argparse",
    "calendar",
    "collections",
    "contextlib",
    "dataclasses",
    "datetime",
    "enum",
    "functools",
    "hashlib",
    "html",
    "importlib",
    "itertools",
    "json",
    "re",
    "textwrap",
    "typing",
}
OUTSIDE = {"__main__": {"os", "pathlib", "sys", "time"}}
FORBIDDEN_NAMES = {"open", "eval", "exec", "compile", "__import__", "input", "print", "globals"}


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.AST) -> set[str]:
    """What a module imports: modules of its own package as ".name", others by their full name."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level:
            found |= {f".{node.module}"} if node.module else {f".{alias.name}" for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


def source(name: str) -> Path:
    return TREES / f"{name.replace('.', '/')}.py"


def siblings(name: str) -> set[str]:
    """Modules of decision_trees that one of them imports, by their dotted names; packages by their __init__."""
    here = name.split(".")[:-1]
    found: set[str] = set()
    for node in ast.walk(parsed(source(name))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = here[: len(here) - node.level + 1]
            parts = [*base, *(node.module.split(".") if node.module else [])]
            found |= {module(".".join([*parts, alias.name])) or module(".".join(parts)) for alias in node.names}
    return found - {name}


def module(name: str) -> str:
    """The module of a dotted name, or "" if there is none of this name."""
    package = f"{name}.__init__" if name else "__init__"
    return name if name in MODULES else package if package in MODULES else ""


def may_import(name: str, other: str) -> bool:
    """Whether the folders of two modules let the first import the second."""
    folder, others = name.split(".")[0], other.split(".")[0]
    if name in DOORS or name.endswith(".declared"):  # a list of what is met, also by way of others
        return True
    if folder != "pathways" or others != "pathways":
        return others in FOLDERS[: FOLDERS.index(folder) + 1]
    return name.split(".")[1] == other.split(".")[1] or other in FACES


@each(MODULES)
def test_a_module_imports_only_what_its_folder_may(name):
    assert [other for other in siblings(name) if not may_import(name, other)] == []


def test_no_module_imports_itself_by_way_of_others():
    list(TopologicalSorter({name: siblings(name) - typed_only(name) for name in MODULES}).static_order())


def typed_only(name: str) -> set[str]:
    """What a module imports for its types alone."""
    return {"engine.case"} if name == "engine.questions" else set()


@pytest.mark.parametrize("pathway", PATHWAYS.values(), ids=lambda pathway: pathway.key)
def test_every_pathway_has_the_same_files_first(pathway):
    assert {name for name in IN_EACH if f"pathways.{pathway.package}.{name}" not in MODULES} == set()


def test_every_folder_of_the_rules_is_in_its_place():
    assert {name.split(".")[0] for name in MODULES} == {*FOLDERS, *DOORS}
    assert {name.split(".")[1] for name in MODULES if name.startswith("pathways.")} == {
        "__init__",
        *(pathway.package for pathway in PATHWAYS.values()),
    }


@each(MODULES)
def test_a_module_of_the_pathways_uses_the_pure_standard_library_only(name):
    others = {found.split(".")[0] for found in imported(parsed(source(name))) if not found.startswith(".")}
    assert others <= PURE | OUTSIDE.get(name, set())
    assert others <= set(sys.stdlib_module_names)


@each(MODULES)
def test_no_module_of_the_pathways_reads_the_clock_or_reaches_outside(name):
    tree = parsed(source(name))
    attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not attributes & {"utcnow", "environ"}
    of = {
        (node.value.id, node.attr)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    }
    assert not of & {("date", "today"), ("datetime", "today")}, (
        "a deadline may be for today, but nothing asks what day it is"
    )
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    clocks = {"datetime"} & {alias.name for node in imports for alias in node.names}
    assert not ("now" in attributes and clocks), "what has no clock may call a list of its own by that name"
    if name != "__main__":
        called = {node.func for node in ast.walk(tree) if isinstance(node, ast.Call)}
        assert not {name.id for name in called if isinstance(name, ast.Name)} & FORBIDDEN_NAMES


@each(MODULES)
def test_no_module_catches_everything_without_saying_so(name):
    """An unanswered question is a BaseException: a bare except could swallow it."""
    handlers = [node for node in ast.walk(parsed(source(name))) if isinstance(node, ast.ExceptHandler)]
    assert all(node.type is not None for node in handlers)
    assert not any(isinstance(node.type, ast.Name) and node.type.id == "BaseException" for node in handlers)


ROOMS = {"kept": ROOT / "kept", "macros": ROOT / "macros", "tools": ROOT / "tools", "bundle": ROOT / "pyodide_app"}
MAY_SEE = {"kept": {"kept"}, "macros": {"macros", "kept"}, "tools": {"tools", "kept"}, "bundle": {"pyodide_app"}}


@pytest.mark.parametrize("room", ROOMS)
def test_macros_tools_and_the_bundle_never_import_each_other(room):
    own = {"kept", "macros", "tools", "pyodide_app"}
    for path in sorted(ROOMS[room].rglob("*.py")):
        seen = {found.split(".")[0] for found in imported(parsed(path)) if not found.startswith(".")}
        assert seen & own <= MAY_SEE[room], path.name


def test_nothing_in_the_pathways_sees_the_rest_of_the_house():
    for name in MODULES:
        seen = {found.split(".")[0] for found in imported(parsed(source(name)))}
        assert not seen & {"kept", "macros", "tools", "pyodide_app", "mkdocs", "tests"}
