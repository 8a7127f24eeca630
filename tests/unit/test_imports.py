"""The picture of what imports what, on docs/about/how-it-is-built/: nothing is missing in it, and nothing made up."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from decision_trees import PATHWAYS
from macros import imports
from macros.project import REPOSITORY, Page, Project
from tests.unit import test_walls as walls

PAGE = Page("about/how-it-is-built/index.md")
FOUND = imports.imports(REPOSITORY)
DRAWN = imports.drawn(FOUND)
PACKAGES = {f"decision_trees.pathways.{pathway.package}" for pathway in PATHWAYS.values()}


def part_of_rules(module: str) -> str:
    """The part that a module of tests/unit/test_walls.py is of."""
    names = module.removesuffix("__init__").strip(".").split(".")
    if names == [""]:
        return "decision_trees.pathways"
    return ".".join(["decision_trees", *(names[:2] if names[0] == "pathways" else names[:1])])


def said(part: str, other: str) -> bool:
    """Whether some file of a part imports another, found otherwise than the picture finds it."""
    if part == "decision_trees.pathways" and other in PACKAGES:
        return True  # by its name, when it is first walked: every test of a pathway needs it
    if part.startswith("decision_trees."):
        return any(
            part_of_rules(each) == other
            for module in walls.MODULES
            if part_of_rules(module) == part
            for each in walls.siblings(module)
        )
    words = "\n".join(
        path.read_text(encoding="utf-8") for pattern in ("*.py", "*.mjs") for path in (REPOSITORY / part).rglob(pattern)
    )
    if other == "decision_trees.pathways":
        return "\nfrom decision_trees import PATHWAYS" in words
    return re.search(rf"from {re.escape(other)}[\w.]* import|pyimport\(\"{re.escape(other)}\"\)", words) is not None


def test_the_picture_names_the_package_of_every_pathway_and_every_other_part() -> None:
    picture = imports.imports_picture(Project(), PAGE)
    shown = set(re.findall(r"<text[^>]*>([^<]+)</text>", picture))
    assert {package.rpartition(".")[2] for package in PACKAGES} <= shown
    assert {"law", "engine", "shared", "list of pathways", "wire", "command line", *imports.ROOMS} <= shown
    assert shown == set(map(imports.name, FOUND))


def test_every_arrow_is_an_import_that_exists() -> None:
    assert [edge for edge in DRAWN if not said(*edge)] == []
    assert re.findall(r'"([\w.]+)" -> "([\w.]+)"', imports.dot(FOUND)) == DRAWN


def test_no_import_between_folders_of_the_rules_is_missing() -> None:
    for module in walls.MODULES:
        part = part_of_rules(module)
        assert {part_of_rules(each) for each in walls.siblings(module)} - {part} <= FOUND[part], module


def test_an_arrow_is_left_out_where_others_lead_there(tmp_path: Path) -> None:
    for name, words in {"law": "", "engine": "from . import law", "wire": "from . import engine, law"}.items():
        file = tmp_path / "decision_trees" / f"{name}.py"
        file.parent.mkdir(exist_ok=True)
        file.write_text(words)
    (tmp_path / "pyodide_app").mkdir()
    found = imports.imports(tmp_path, tmp_path)
    law, engine, wire = (f"decision_trees.{name}" for name in ("law", "engine", "wire"))
    assert found == {wire: {engine, law}, engine: {law}, law: set()}
    assert imports.drawn(found) == [(wire, engine), (engine, law)]


def test_the_table_has_a_row_for_every_part() -> None:
    table = imports.imports_table(Project(), PAGE)
    assert [line.split("`")[1] for line in table.splitlines()[2:]] == [imports.name(part) for part in FOUND]


def test_every_page_on_how_it_is_built_is_in_the_menu() -> None:
    menu = str(yaml.safe_load((REPOSITORY / "mkdocs.yml").read_text(encoding="utf-8"))["nav"])
    pages = [
        file.relative_to(REPOSITORY / "docs").as_posix()
        for file in sorted((REPOSITORY / "docs" / "about" / "how-it-is-built").rglob("*.md"))
    ]
    assert len(pages) > 10
    assert [page for page in pages if f"'{page}'" not in menu] == []
