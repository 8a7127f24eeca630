"""The walls of the house: who may import whom, and nothing in the pathways that sees a clock, a file or a network."""

import ast
import sys
from pathlib import Path

import pytest

from decision_trees import PATHWAYS

ROOT = Path(__file__).resolve().parents[2]
TREES = ROOT / "decision_trees"
MODULES = sorted(path.relative_to(TREES).with_suffix("").as_posix().replace("/", ".") for path in TREES.rglob("*.py"))
PACKAGES = {pathway.key.replace("-", "_") for pathway in PATHWAYS.values()}

# Each may import what stands before it.
CORE = ["dates", "bank_holidays", "working_days", "law", "advice", "challenge", "common", "engine", "answers", "areas",
        "deadlines", "teams", "clocks", "samples", "facts", "notices", "domestic_abuse", "release", "away", "safety",
        "home", "which_home", "missed_care", "how_told",
        "personal_adviser", "duty_to_refer", "looking_for_a_home", "near_birthday"]
STATUS = [f"leaving_care_status.{name}" for name in (
    "sure", "short_breaks", "care_history", "councils", "forecast", "regulation_3", "samples", "facts", "duties",
    "outcomes", "advice_and_assistance", "review", "qualifying", "relevant_child", "former_relevant_child",
    "lower_status", "age_open", "from_dates", "status",
    "pathway")]
AFTER_STATUS = ["section_20", "turning_18"]  # these tell what a day brings, and so count as the status does
BESIDE = {  # these know the engine and no pathway
    "__init__": {"advice", "engine", "safety"},
    "explore": {"advice", "engine"},
    "graph": {"dates", "advice", "engine"},
    "records": {"dates", "advice", "engine", "graph"},
    "draw": {"dates", "advice", "engine", "graph"},
    "explain": {"dates", "advice", "engine", "answers", "graph"},
    "wire": {"dates", "bank_holidays", "advice", "engine", "law", "areas", "explain", "__init__"},
    "__main__": {"dates", "advice", "engine", "explore", "law", "areas", "graph", "records", "wire", "__init__"},
}
PURE = {"__future__", "argparse", "calendar", "collections", "contextlib", "dataclasses", "datetime", "enum",
        "functools", "html", "importlib", "itertools", "json", "re", "textwrap", "typing"}
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
    """Modules of decision_trees that one of them imports, by their dotted names; a whole package of law is "law", and
    a name of the package itself counts as __init__."""
    here = name.split(".")[:-1]
    found: set[str] = set()
    for node in ast.walk(parsed(source(name))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = here[: len(here) - node.level + 1]
            parts = [*base, *(node.module.split(".") if node.module else [])]
            named = [".".join([*parts, alias.name]) for alias in node.names]
            found |= {one if one in MODULES else ".".join(parts) or "__init__" for one in named}
    return {"law" if one.startswith("law.") and not name.startswith("law") else one for one in found}


def allowed(name: str) -> set[str]:
    """What a module may import: its place in the order, its own package, and of the others the status alone."""
    package = name.split(".")[0]
    if name in BESIDE:
        return BESIDE[name]
    if package == "law":
        return {"dates", "law", *(other for other in MODULES if other.startswith("law."))}
    if name in CORE:
        return set(CORE[: CORE.index(name)])
    if name in AFTER_STATUS:
        return {*CORE, *STATUS[:-1], *AFTER_STATUS[: AFTER_STATUS.index(name)]}
    if name in STATUS:
        return {*CORE, "leaving_care_status", *STATUS[: STATUS.index(name)]}
    own = {other for other in MODULES if other.split(".")[0] == package and not other.endswith(".pathway")}
    return {*CORE, *AFTER_STATUS, package, *own, "leaving_care_status.status"}


def test_every_module_has_its_place():
    inside = {name for name in MODULES if name.split(".")[0] in PACKAGES | {"law"}}
    assert set(MODULES) - inside == {*CORE, *AFTER_STATUS, *BESIDE} - {"law"}
    assert {name for name in inside if name.startswith("leaving_care_status.")} == {
        *STATUS, "leaving_care_status.__init__"}
    assert all(f"{package}.pathway" in MODULES for package in PACKAGES)


@pytest.mark.parametrize("name", MODULES)
def test_a_module_imports_only_what_stands_before_it(name):
    assert siblings(name) <= allowed(name)


@pytest.mark.parametrize("name", MODULES)
def test_a_module_of_the_pathways_uses_the_pure_standard_library_only(name):
    others = {found.split(".")[0] for found in imported(parsed(source(name))) if not found.startswith(".")}
    assert others <= PURE | OUTSIDE.get(name, set())
    assert others <= set(sys.stdlib_module_names)


@pytest.mark.parametrize("name", MODULES)
def test_no_module_of_the_pathways_reads_the_clock_or_reaches_outside(name):
    tree = parsed(source(name))
    attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not attributes & {"today", "now", "utcnow", "environ"}
    if name != "__main__":
        called = {node.func for node in ast.walk(tree) if isinstance(node, ast.Call)}
        assert not {name.id for name in called if isinstance(name, ast.Name)} & FORBIDDEN_NAMES


@pytest.mark.parametrize("name", MODULES)
def test_no_module_catches_everything_without_saying_so(name):
    """An unanswered question is a BaseException: a bare except could swallow it."""
    handlers = [node for node in ast.walk(parsed(source(name))) if isinstance(node, ast.ExceptHandler)]
    assert all(node.type is not None for node in handlers)
    assert not any(isinstance(node.type, ast.Name) and node.type.id == "BaseException" for node in handlers)


ROOMS = {"macros": ROOT / "macros", "tools": ROOT / "tools", "bundle": ROOT / "pyodide_app"}
MAY_SEE = {"macros": {"macros"}, "tools": {"tools"}, "bundle": {"pyodide_app"}}


@pytest.mark.parametrize("room", ROOMS)
def test_macros_tools_and_the_bundle_never_import_each_other(room):
    own = {"macros", "tools", "pyodide_app"}
    for path in sorted(ROOMS[room].rglob("*.py")):
        seen = {found.split(".")[0] for found in imported(parsed(path)) if not found.startswith(".")}
        assert seen & own <= MAY_SEE[room], path.name


def test_nothing_in_the_pathways_sees_the_rest_of_the_house():
    for name in MODULES:
        seen = {found.split(".")[0] for found in imported(parsed(source(name)))}
        assert not seen & {"macros", "tools", "pyodide_app", "mkdocs", "tests"}
