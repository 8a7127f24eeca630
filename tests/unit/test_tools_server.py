"""The local server answers as a static host does: right types, no stale pages, and nothing outside the folder."""

import os
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.client import HTTPResponse
from pathlib import Path

import pytest

from tools import server


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "runtime").mkdir()
    for name in ("index.html", "a.mjs", "a.wasm", "runtime/b.wasm", "404.html"):
        (tmp_path / name).write_text("text")
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
    ("path", "kind"), [("/", "text/html"), ("/a.mjs", "text/javascript"), ("/a.wasm", "application/wasm")]
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


def test_a_saved_file_is_named_and_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.md"
    page.write_text("words")

    def built(command: list[str], **_: object) -> None:
        assert command[1:] == ["-m", "tools.build"]
        raise KeyboardInterrupt  # as a person ends it

    monkeypatch.setattr(server.build, "ROOT", tmp_path)
    monkeypatch.setattr(server.build, "input_files", lambda: iter([page]))
    monkeypatch.setattr(server.time, "sleep", lambda _: os.utime(page, ns=(1, 1)))
    monkeypatch.setattr(server.subprocess, "run", built)
    with pytest.raises(KeyboardInterrupt):
        server.build_on_save()
    assert "Saved: page.md" in capsys.readouterr().out
