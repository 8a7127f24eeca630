"""The code keeps its house rules: style, types, and the tests that Node runs."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = ROOT / "node_modules"


def run(*command: str | Path) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_ruff_finds_nothing() -> None:
    run(sys.executable, "-m", "ruff", "check", "--no-cache", ".")


def test_the_formatter_changes_nothing() -> None:
    run(sys.executable, "-m", "ruff", "format", "--check", "--no-cache", ".")


def test_mypy_finds_nothing_under_strict() -> None:
    run(sys.executable, "-m", "mypy")


@pytest.mark.parametrize("project", ["pyodide_app/tsconfig.json", "tools/tsconfig.json"])
def test_tsc_finds_nothing_in_the_scripts(project: str) -> None:
    run("node", MODULES / "typescript" / "bin" / "tsc", "--project", project)


def test_the_tests_of_the_scripts_pass() -> None:
    files = sorted((ROOT / "tests" / "unit").glob("*.test.mjs"))
    assert files
    run("node", "--test", *files)
