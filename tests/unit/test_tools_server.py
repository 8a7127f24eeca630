"""The local server answers as a static host does: right types, no stale pages, and nothing outside the folder."""

import os
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from http.client import HTTPResponse
from pathlib import Path
from types import SimpleNamespace

import pytest

from tools import build, editions, headers, server


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "runtime").mkdir()
    for name in ("index.html", "a.mjs", "a.wasm", "runtime/b.wasm", "sw.js", "manifest.webmanifest", "404.html"):
        (tmp_path / name).write_text("text")
    headers.write(tmp_path, "0.1")
    serving = server.make(tmp_path)
    threading.Thread(target=serving.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{serving.server_port}"
    serving.shutdown()
    serving.server_close()


def get(address: str) -> HTTPResponse:
    answer = urllib.request.urlopen(address)
    assert isinstance(answer, HTTPResponse)
    return answer


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html"),
        ("/a.mjs", "text/javascript"),
        ("/a.wasm", "application/wasm"),
        ("/sw.js", "text/javascript"),
        ("/manifest.webmanifest", "application/manifest+json"),
    ],
)
def test_files_have_the_type_that_browsers_ask_for(address: str, path: str, kind: str) -> None:
    assert get(address + path).headers.get_content_type() == kind


def test_pages_are_asked_for_anew_and_the_runtime_is_kept(address: str) -> None:
    assert get(address + "/").headers["Cache-Control"] == "no-cache"
    assert "immutable" in get(address + "/runtime/b.wasm").headers["Cache-Control"]


@pytest.mark.parametrize("path", ["/no", "/runtime/", "/../server.py"])
def test_what_is_not_there_gets_the_sites_own_page(address: str, path: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        get(address + path)
    assert caught.value.code == 404
    assert caught.value.read() == b"text"


class Builds:
    """Stands for the builds that a server starts: each runs until it is asked for the second time how it is."""

    def __init__(self) -> None:
        self.started: list[list[str]] = []
        self.asked = 0
        self.returncode: int | None = None

    def popen(self, command: list[str], **_: object) -> "Builds":
        self.started.append(command[1:3])
        self.asked, self.returncode = 0, None
        return self

    def run(self, command: list[str], **_: object) -> "Builds":
        self.started.append([*command[1:3], command[-1]])
        self.returncode = 0
        return self

    def poll(self) -> int | None:
        self.asked += 1
        self.returncode = 0 if self.asked > 1 else None
        return self.returncode

    def send_signal(self, signal: int) -> None:
        self.started.append(["stopped"])

    def wait(self) -> None:
        pass


def serving(
    monkeypatch: pytest.MonkeyPatch, root: Path, files: list[Path], *events: Callable[[], object]
) -> list[list[str]]:
    """The builds that a server starts while these things happen, until a person ends it."""
    builds, happen = Builds(), iter(events)

    def sleep(_: float) -> None:
        if (event := next(happen, None)) is None:
            raise KeyboardInterrupt
        event()

    edition = SimpleNamespace(id="0.1", source=root, frozen=False)
    monkeypatch.setattr(build, "ROOT", root)
    monkeypatch.setattr(build, "input_files", lambda: iter(files))
    monkeypatch.setattr(editions, "read", lambda: SimpleNamespace(all=[edition]))
    monkeypatch.setattr(time, "sleep", sleep)
    monkeypatch.setattr(subprocess, "run", builds.run)
    monkeypatch.setattr(subprocess, "Popen", builds.popen)
    with pytest.raises(KeyboardInterrupt):
        server.build_on_save()
    return builds.started


WHOLE, PAGE = ["-m", "tools.build"], ["-m", "tools.site", "--saved"]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "page.md").write_text("words")
    return tmp_path / "docs" / "page.md"


def saved(file: Path, when: int) -> Callable[[], object]:
    return lambda: os.utime(file, ns=(when, when))


def nothing() -> None:
    pass


def test_a_saved_page_is_built_by_itself_and_then_the_whole_site(
    tmp_path: Path, page: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert serving(monkeypatch, tmp_path, [page], saved(page, 1), nothing, nothing) == [PAGE, WHOLE]
    said = capsys.readouterr().out
    assert said.index("Saved: docs/page.md") < said.index("Built the page") < said.index("Built: reload the page.")


def test_a_file_that_is_no_page_has_the_whole_site_built(
    tmp_path: Path, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = tmp_path / "rules.py"
    rules.write_text("")
    assert serving(monkeypatch, tmp_path, [page, rules], saved(rules, 1)) == [WHOLE]


def test_a_new_page_has_the_whole_site_built(tmp_path: Path, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new = page.with_name("new.md")
    assert serving(monkeypatch, tmp_path, [page, new], lambda: new.write_text("")) == [WHOLE]


def test_a_build_that_is_overtaken_is_stopped(tmp_path: Path, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started = serving(monkeypatch, tmp_path, [page], saved(page, 1), saved(page, 2))
    assert started == [PAGE, WHOLE, ["stopped"], PAGE, WHOLE]
