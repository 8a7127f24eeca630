"""The walls of the house: who may import whom, and nothing in the pathways that sees a clock, a file or a network."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TREES = ROOT / "decision_trees"
MODULES = sorted(path.stem for path in TREES.glob("*.py"))

# Each may import what stands before it, and what stands in its own line if that is named there.
ORDER = ["dates", "advice", "engine", "answers", "law", "areas", "care_history", "regulation_3", "samples", "facts",
         "leaving_care_duties", "leaving_care_outcomes", "qualifying", "former_relevant_child", "relevant_child",
         "leaving_care_status", "__init__"]
BESIDE = {  # these know the engine and no pathway
    "graph": {"dates", "advice", "engine"},
    "records": {"dates", "advice", "engine", "graph"},
    "draw": {"dates", "advice", "engine", "graph"},
    "explain": {"dates", "advice", "engine", "graph"},
    "wire": {"dates", "advice", "engine", "law", "areas", "explain", "__init__"},
    "__main__": {"dates", "advice", "engine", "law", "areas", "graph", "records", "wire", "__init__"},
}
PURE = {"__future__", "argparse", "calendar", "collections", "dataclasses", "datetime", "enum", "functools",
        "html", "itertools", "json", "re", "textwrap", "typing"}
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


def siblings(name: str) -> set[str]:
    """Modules of decision_trees that one of them imports; a name of the package itself counts as __init__."""
    wanted = {found[1:] for found in imported(parsed(TREES / f"{name}.py")) if found.startswith(".")}
    return {sibling if sibling in MODULES else "__init__" for sibling in wanted}


def test_every_module_has_its_place():
    assert set(MODULES) == set(ORDER) | set(BESIDE)


@pytest.mark.parametrize("name", MODULES)
def test_a_module_imports_only_what_stands_before_it(name):
    allowed = BESIDE.get(name) or set(ORDER[:ORDER.index(name)])
    assert siblings(name) <= allowed


@pytest.mark.parametrize("name", MODULES)
def test_a_module_of_the_pathways_uses_the_pure_standard_library_only(name):
    others = {found.split(".")[0] for found in imported(parsed(TREES / f"{name}.py")) if not found.startswith(".")}
    assert others <= PURE | OUTSIDE.get(name, set())
    assert others <= set(sys.stdlib_module_names)


@pytest.mark.parametrize("name", MODULES)
def test_no_module_of_the_pathways_reads_the_clock_or_reaches_outside(name):
    tree = parsed(TREES / f"{name}.py")
    attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not attributes & {"today", "now", "utcnow", "environ"}
    if name != "__main__":
        called = {node.func for node in ast.walk(tree) if isinstance(node, ast.Call)}
        assert not {name.id for name in called if isinstance(name, ast.Name)} & FORBIDDEN_NAMES


@pytest.mark.parametrize("name", MODULES)
def test_no_module_catches_everything_without_saying_so(name):
    """An unanswered question is a BaseException: a bare except could swallow it."""
    handlers = [node for node in ast.walk(parsed(TREES / f"{name}.py")) if isinstance(node, ast.ExceptHandler)]
    assert all(node.type is not None for node in handlers)
    assert not any(isinstance(node.type, ast.Name) and node.type.id == "BaseException" for node in handlers)


ROOMS = {"macros": ROOT / "macros", "tools": ROOT / "tools", "bundle": ROOT / "pyodide_app"}
MAY_SEE = {"macros": {"macros"}, "tools": {"tools"}, "bundle": {"pyodide_app"}}


@pytest.mark.parametrize("room", ROOMS)
def test_macros_tools_and_the_bundle_never_import_each_other(room):
    own = {"macros", "tools", "pyodide_app"}
    for path in sorted(ROOMS[room].glob("*.py")):
        seen = {found.split(".")[0] for found in imported(parsed(path)) if not found.startswith(".")}
        assert seen & own <= MAY_SEE[room], path.name


def test_nothing_in_the_pathways_sees_the_rest_of_the_house():
    for name in MODULES:
        seen = {found.split(".")[0] for found in imported(parsed(TREES / f"{name}.py"))}
        assert not seen & {"macros", "tools", "pyodide_app", "mkdocs", "tests"}
