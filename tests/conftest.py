"""What tests share: the built site, a server of it on a free port, and a browser that must be there."""

import os
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("HYPOTHESIS_STORAGE_DIRECTORY", str(ROOT / ".cache" / "hypothesis"))


LONGEST = ["test_pyodide_records.py", "test_proofs.py"]
"""The files that take minutes: each begins at once, on a core of its own, and the rest follows."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=_turn)


def _turn(item: pytest.Item) -> tuple[int, str]:
    """The longest files first; in the proofs pathway by pathway, so that the walks of one are held at a time."""
    if item.path.name not in LONGEST:
        return len(LONGEST), ""
    given = item.callspec.params if hasattr(item, "callspec") else {}
    return LONGEST.index(item.path.name), given.get("tree", "~")


@pytest.fixture(scope="session")
def public() -> Path:
    """The built publication. `dev.py test` builds it before the tests begin."""
    folder = ROOT / "public"
    assert (folder / "versions.json").is_file(), "public/ is not built: run  python3 dev.py build"
    return folder


@pytest.fixture(scope="session")
def edition(public: Path) -> Path:
    """The pages of the current edition."""
    from tools import editions

    return public / editions.read().all[0].id


@pytest.fixture(scope="session")
def site(public: Path) -> Iterator[str]:
    """The address of the built publication on a server of its own, without a slash at its end."""
    from tests.serving import served

    with served(public) as address:
        yield address


@pytest.fixture(scope="session")
def home(site: str, edition: Path) -> str:
    """The address of the current edition, with a slash at its end."""
    return f"{site}/{edition.name}/"


@pytest.fixture(scope="session")
def browser_path() -> str:
    """The browser that `dev.py` found. Tests that need one fail without it: they never skip."""
    path = os.environ.get("BROWSER_BIN") or shutil.which("chromium")
    assert path, "no browser: run the tests with  python3 dev.py test , or set BROWSER_BIN"
    return path


@pytest.fixture(scope="session")
def browsers(browser_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Any]]:
    """A Chromium for each of `fonts.FONTS`, driven by Playwright, which speaks to nobody by itself."""
    from playwright.sync_api import sync_playwright

    from tests.browser import fonts

    quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]
    sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:

        @cache
        def started(name: str) -> Any:
            return playwright.chromium.launch(
                executable_path=browser_path,
                args=[*quiet, *sandbox],
                env={**os.environ, **fonts.alone(name, tmp_path_factory.mktemp(name))},
                ignore_default_args=["--disable-back-forward-cache"],  # people have it: pages come back as left
            )

        yield started
        for name in fonts.FONTS:
            started(name).close()


@pytest.fixture(scope="session")
def browser(browsers: Callable[[str], Any]) -> Any:
    """A Chromium whose only fonts are the widest that people commonly have, whatever this machine has."""
    return browsers("wide")
