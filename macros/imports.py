"""Which part of the program imports which, read from the imports themselves: as a picture and as a table."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from .chart import laid_out, picture
from .made import made
from .project import REPOSITORY, Page, Project
from .tables import table

RULES = "decision_trees"
LIST = f"{RULES}.pathways"
"""The list of pathways, which imports the package of each when it is first walked."""
ROOMS = ("macros", "tools", "pyodide_app", "kept")
NAMES = {f"{RULES}.__main__": "command line", LIST: "list of pathways"}
"""Parts that are called otherwise than their file."""
TITLE = "What imports what: the pathways stand on what they share, that on the engine, and the engine on the law"
_FROM_JAVASCRIPT = re.compile(r"""\bpyimport\("([\w.]+)"\)""")

Imports = Mapping[str, frozenset[str]]


def imports_picture(project: Project, page: Page) -> str:
    """A drawing of the parts, with an arrow for each import that does not follow from others."""
    svg = laid_out("imports", [dot(imports(project.root))])[0]
    drawing = picture(svg, "imports", TITLE, "The table below the picture says in words what each part imports.")
    return made(f'<div class="imports" role="group" tabindex="0" aria-labelledby="chart-name-imports">{drawing}</div>')


def imports_table(project: Project, page: Page) -> str:
    """Markdown table: each part and all that it imports."""
    rows = [(name(part), sorted(map(name, others))) for part, others in imports(project.root).items()]
    return table(
        ["Part", "Imports"],
        [[f"`{part}`", ", ".join(f"`{other}`" for other in others) or "nothing of ours"] for part, others in rows],
    )


def name(part: str) -> str:
    """What a part is called in the picture."""
    return NAMES.get(part, part.rpartition(".")[2])


def imports(rules: Path, house: Path = REPOSITORY) -> Imports:
    """For each part the other parts it imports; what stands on the most comes first.

    `rules` is the folder that holds decision_trees, `house` the one that holds the rest.
    """
    files = {room: rules if room == RULES else house for room in (*ROOMS, RULES)}
    modules = {
        _module(file.relative_to(root)): file
        for room, root in files.items()
        for file in sorted((root / room).rglob("*.py"))
    }
    found: dict[str, set[str]] = {_part(module): set() for module in modules}
    for module, file in modules.items():
        tree = ast.parse(file.read_text(encoding="utf-8"))
        inside = module if file.name == "__init__.py" else module.rpartition(".")[0]
        for wanted in _wanted(tree, inside):
            there = next((each for each in (wanted, wanted.rpartition(".")[0]) if each in modules), None)
            if there:
                found[_part(module)].add(_part(there))
        if module == LIST and _imports_by_name(tree):
            found[LIST] |= {part for part in found if part.startswith(f"{LIST}.")}
    for script in sorted((house / "pyodide_app").rglob("*.mjs")):
        found["pyodide_app"] |= set(_FROM_JAVASCRIPT.findall(script.read_text(encoding="utf-8"))) & found.keys()
    others_of = {part: frozenset(others - {part}) for part, others in found.items()}
    return dict(sorted(others_of.items(), key=lambda each: (-len(_led_to(others_of, each[0])), each[0])))


def drawn(all_imports: Imports) -> list[tuple[str, str]]:
    """The imports that do not follow from others: A imports C is left out where A imports B and B leads to C."""
    return [
        (part, other)
        for part, others in all_imports.items()
        for other in sorted(others)
        if not any(other in _led_to(all_imports, between) for between in others - {other})
    ]


def dot(all_imports: Imports) -> str:
    """The picture as DOT, from left to right; dashed where the import waits for the first walk."""
    lines = [
        "digraph {",
        "  graph [rankdir=LR ranksep=0.35 nodesep=0.12 bgcolor=transparent]",
        '  node [shape=box fontname="Helvetica" fontsize=13 height=0.3 margin="0.08,0.04"]',
        "  edge [arrowsize=0.7]",
        *(f'  "{part}" [label="{name(part)}"]' for part in all_imports),
        *(f'  "{part}" -> "{other}"{" [style=dashed]" if part == LIST else ""}' for part, other in drawn(all_imports)),
        "}",
    ]
    return "\n".join(lines)


def _module(file: Path) -> str:
    return ".".join(file.with_suffix("").parts).removesuffix(".__init__")


def _part(module: str) -> str:
    """The part that a module is of: a folder, a package of a pathway, or a module beside the folders of the rules."""
    names = module.split(".")
    if names[0] != RULES:
        return names[0]
    return ".".join(names[:3] if module.startswith(f"{LIST}.") else names[:2]) if len(names) > 1 else LIST


def _wanted(tree: ast.Module, inside: str) -> Iterator[str]:
    """The full names that a module imports, of modules and of what is in them; `inside` is its package."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            packages = inside.split(".")
            base = packages[: len(packages) - node.level + 1] if node.level else []
            yield from (".".join([*base, *filter(None, [node.module]), alias.name]) for alias in node.names)


def _imports_by_name(tree: ast.Module) -> bool:
    called = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return any(isinstance(function, ast.Name) and function.id == "import_module" for function in called)


def _led_to(all_imports: Imports, part: str) -> set[str]:
    """What a part imports, at first or at second hand."""
    found: set[str] = set()
    new = {part}
    while new:
        new = {other for each in new for other in all_imports[each]} - found
        found |= new
    return found
