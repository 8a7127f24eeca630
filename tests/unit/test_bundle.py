"""What the browser is sent: npm's Pyodide as it is, bytecode for the rest, under names made of content."""

from __future__ import annotations

import gzip
import io
import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from pyodide_app.bundle import HERE, ROOT, bundle, frame_script_sha256, sha256, wheel
from pyodide_app.compiled import BundleError
from pyodide_app.slim_stdlib import is_kept

NPM = ROOT / "node_modules" / "pyodide"


def a_project(folder: Path, code: str) -> Path:
    """A project with one module of rules, which shares the compiled standard library of this one."""
    bundle(ROOT)
    (folder / "decision_trees").mkdir(parents=True)
    (folder / "decision_trees" / "__init__.py").write_text(code)
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    for name in ("pyproject.toml", "package-lock.json"):
        shutil.copy(ROOT / name, folder)
    cache = folder / ".cache" / "pyodide"
    cache.mkdir(parents=True)
    for kept in (ROOT / ".cache" / "pyodide").iterdir():
        if not kept.name.startswith("trees-"):
            (cache / kept.name).symlink_to(kept)
    return folder


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_project(tmp_path_factory.mktemp("bundle") / "one", "RULE = 91\n")


@pytest.fixture(scope="module")
def manifest(project: Path) -> dict[str, Any]:
    return bundle(project)


def read(project: Path, manifest: dict[str, Any], part: str) -> bytes:
    return (project / "build" / manifest["files"][part]["path"]).read_bytes()


def test_the_files_of_npm_are_sent_byte_for_byte(project: Path, manifest: dict[str, Any]) -> None:
    for part, name in (("mjs", "pyodide.mjs"), ("asm", "pyodide.asm.mjs"), ("wasm", "pyodide.asm.wasm")):
        assert read(project, manifest, part) == (NPM / name).read_bytes()


def test_the_manifest_says_what_lies_there(project: Path, manifest: dict[str, Any]) -> None:
    assert json.loads((project / "build" / "runtime" / "manifest.json").read_text()) == manifest
    assert list(manifest["files"]) == ["mjs", "asm", "wasm", "stdlib", "trees"]
    for part, file in manifest["files"].items():
        content = read(project, manifest, part)
        assert (len(content), sha256(content)) == (file["bytes"], file["sha256"])
        assert gzip.decompress((project / "build" / f"{file['path']}.gz").read_bytes()) == content
    assert manifest["worker_sha256"] == sha256((HERE / "worker.mjs").read_bytes())
    assert re.fullmatch(r"runtime/[0-9a-f]{12}", manifest["directory"])
    assert re.fullmatch(r"runtime/decision_trees-[0-9a-f]{12}\.whl", manifest["files"]["trees"]["path"])
    assert manifest["lock"]["packages"] == {}
    assert manifest["pyodide"] == json.loads((ROOT / "package.json").read_text())["dependencies"]["pyodide"]


def test_python_is_sent_as_stored_bytecode(project: Path, manifest: dict[str, Any]) -> None:
    for part in ("stdlib", "trees"):
        with zipfile.ZipFile(io.BytesIO(read(project, manifest, part))) as archive:
            names = archive.namelist()
            assert any(name.endswith(".pyc") for name in names)
            assert not any(name.endswith(".py") for name in names)
            assert {entry.compress_type for entry in archive.infolist()} == {zipfile.ZIP_STORED}


def test_the_licences_lie_beside_the_runtime(project: Path, manifest: dict[str, Any]) -> None:
    notice = (project / "build" / manifest["directory"] / "NOTICE.txt").read_text()
    assert "Mozilla Public License" in notice
    assert "Python Software Foundation License" in notice
    assert manifest["pyodide"] in notice


def test_the_same_rules_make_the_same_files(tmp_path: Path, manifest: dict[str, Any]) -> None:
    again = bundle(a_project(tmp_path / "elsewhere", "RULE = 91\n"))
    assert again == manifest


def test_other_rules_make_another_wheel_only(tmp_path: Path, manifest: dict[str, Any]) -> None:
    project = a_project(tmp_path / "two", "RULE = 91\n")
    bundle(project)
    (project / "decision_trees" / "__init__.py").write_text("RULE = 92\n")
    changed = bundle(project)
    assert changed["directory"] == manifest["directory"]
    assert changed["files"]["trees"]["path"] != manifest["files"]["trees"]["path"]
    wheels = [path.name for path in (project / "build" / "runtime").glob("*.whl")]
    assert wheels == [Path(changed["files"]["trees"]["path"]).name], "the wheel of before is gone"


def test_data_classes_are_written_out_before_they_are_compiled(tmp_path: Path) -> None:
    code = "from dataclasses import dataclass\n@dataclass\nclass Rule:\n    key: str\n"
    project = a_project(tmp_path / "three", code)
    with zipfile.ZipFile(io.BytesIO(read(project, bundle(project), "trees"))) as archive:
        assert "decision_trees/plain.pyc" in archive.namelist()
        assert b"dataclasses" not in archive.read("decision_trees/__init__.pyc")


def test_a_data_class_that_cannot_be_written_out_is_named(tmp_path: Path) -> None:
    code = "from dataclasses import dataclass\n@dataclass(init=False)\nclass Rule:\n    key: str\n"
    with pytest.raises(BundleError, match=r"__init__\.py.*init=False.*Rule"):
        bundle(a_project(tmp_path / "four", code))


def test_a_rule_that_does_not_compile_is_named(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="SyntaxError"):
        bundle(a_project(tmp_path / "broken", "RULE = = 91\n"))


def test_without_the_npm_package_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"dev\.py"):
        bundle(tmp_path)


def test_the_wheel_is_a_wheel_and_records_its_files() -> None:
    content = wheel({"decision_trees/__init__.py": b"x = 1\n"}, "0.1")
    assert content == wheel({"decision_trees/__init__.py": b"x = 1\n"}, "0.1")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        record = archive.read("decision_trees-0.1.dist-info/RECORD").decode().splitlines()
        assert sorted(line.split(",")[0] for line in record) == sorted(archive.namelist())
        assert b"Tag: py3-none-any" in archive.read("decision_trees-0.1.dist-info/WHEEL")


def test_the_policy_names_the_very_script_that_the_page_puts_into_the_frame() -> None:
    said = "import { FRAME_SCRIPT } from './seal.mjs'; import { createHash } from 'node:crypto';"
    said += "console.log('sha256-' + createHash('sha256').update(FRAME_SCRIPT).digest('base64'))"
    command = ["node", "--input-type=module", "--eval", said]
    of_node = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=True).stdout.strip()
    assert frame_script_sha256((HERE / "seal.mjs").read_text()) == of_node


@pytest.mark.parametrize("script", ["`a ${b} c`", "`a \\n c`", "'a'"])
def test_a_frame_script_that_is_not_plain_text_is_refused(script: str) -> None:
    with pytest.raises(BundleError, match="FRAME_SCRIPT"):
        frame_script_sha256(f"export const FRAME_SCRIPT = {script};\n")


def test_the_slim_library_leaves_out_what_a_pathway_cannot_use() -> None:
    assert is_kept("json/__init__.pyc")
    assert is_kept("json/decoder.pyc")
    assert is_kept("traceback.pyc")
    for name in ("xml/etree/ElementTree.pyc", "encodings/big5.pyc", "urllib/request.pyc", "pdb.pyc", "json.txt"):
        assert not is_kept(name)
