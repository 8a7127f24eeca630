"""The list of what a device can keep names all of the current edition, byte for byte, and nothing else."""

from __future__ import annotations

import base64
import hashlib
import json
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest

from tools import editions, hashes, icons, imprint, on_device


@pytest.fixture
def edition(tmp_path: Path) -> editions.Edition:
    return editions.Edition("0.2", "0.2", ("latest",), tmp_path / "build")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A site of two editions, finished but for the list."""
    out = tmp_path / "public"
    for name in (
        f"0.2/{on_device.PAGE}",
        "0.2/index.html",
        "0.2/app/app.mjs",
        "0.2/app/app.mjs.map",
        "0.2/assets/javascripts/lunr/min/lunr.de.min.js",
        "0.2/sitemap.xml",
        "0.1/index.html",
        "latest/index.html",
        "runtime/a/stdlib.zip",
        "runtime/a/stdlib.zip.gz",
        "runtime/a/NOTICE.txt",
        "runtime/rules-of-0.1.whl",
        "runtime/rules-of-0.2.whl",
        "index.html",
        "404.html",
        "versions.json",
        "which-edition.mjs",
    ):
        file = out / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name)
    (out / "0.2" / on_device.PAGE).write_text("<span data-room></span> <span data-packed></span>")
    parts = {"stdlib": "runtime/a/stdlib.zip", "trees": "runtime/rules-of-0.2.whl"}
    files = {part: {"path": path} for part, path in parts.items()}
    told = {"runtime": {"directory": "runtime/a", "files": files}}
    (out / "0.2" / imprint.NAME).write_text(json.dumps(told))
    on_device.add(out)
    return out


def listed(out: Path, edition: editions.Edition) -> dict[str, Any]:
    on_device.write_list(out, edition)
    found: dict[str, Any] = json.loads((out / on_device.LIST).read_text())
    return found


def test_it_names_the_edition_its_runtime_and_the_front_door_as_pages_ask_for_them(
    out: Path, edition: editions.Edition
) -> None:
    found = listed(out, edition)
    assert list(found["files"]) == [
        "./",
        "0.2/",
        "0.2/about/keep-on-this-device/",
        "0.2/app/app.mjs",
        "0.2/imprint.json",
        "icon-192.png",
        "icon-512.png",
        "manifest.webmanifest",
        "not-kept.html",
        "runtime/a/NOTICE.txt",
        "runtime/a/stdlib.zip",
        "runtime/rules-of-0.2.whl",
        "versions.json",
        "which-edition.mjs",
    ]
    assert (found["edition"], found["aliases"]) == ("0.2/", ["latest/"])


def test_each_file_has_its_hash_and_size_and_the_list_a_hash_of_its_own(out: Path, edition: editions.Edition) -> None:
    found = listed(out, edition)
    for address, file in found["files"].items():
        content = (out / address / "index.html" if address.endswith("/") else out / address).read_bytes()
        assert file == {"bytes": len(content), "sha256": hashes.sha256(content)}
    assert found["bytes"] == sum(file["bytes"] for file in found["files"].values())
    whole = base64.b64encode(hashlib.sha256((out / on_device.LIST).read_bytes()).digest()).decode()
    assert (out / on_device.VERSION).read_text().strip() == f"sha256-{whole}"


def test_the_same_files_give_the_same_version_and_another_byte_another(out: Path, edition: editions.Edition) -> None:
    def version() -> str:
        on_device.write_list(out, edition)
        return (out / on_device.VERSION).read_text()

    first = version()
    assert version() == first
    (out / "0.1" / "index.html").write_text("an older edition")
    assert version() == first
    (out / "0.2" / "index.html").write_text("another byte")
    assert version() != first


def test_the_page_says_the_size_before_anything_is_fetched(out: Path, edition: editions.Edition) -> None:
    (out / "runtime" / "a" / "stdlib.zip").write_bytes(b"0" * 2_500_000)
    listed(out, edition)
    page = (out / "0.2" / on_device.PAGE).read_text()
    assert page == "<span data-room>3</span> <span data-packed>1</span>"


def test_the_manifest_names_icons_that_are_there_and_works_under_a_sub_path(out: Path) -> None:
    manifest = json.loads((out / on_device.MANIFEST).read_text())
    assert {icon.get("purpose", "any") for icon in manifest["icons"]} == {"any", "maskable"}
    for icon in manifest["icons"]:
        assert (out / icon["src"]).is_file()
    assert manifest["start_url"] == manifest["scope"] == "./"


@pytest.mark.parametrize("size", on_device.SIZES)
def test_an_icon_is_the_same_picture_every_time(size: int) -> None:
    image = icons.png(size)
    assert image == icons.png(size)
    assert struct.unpack(">II", image[16:24]) == (size, size)
    begin = image.index(b"IDAT")
    (length,) = struct.unpack(">I", image[begin - 4 : begin])
    rows = zlib.decompress(image[begin + 4 : begin + 4 + length])
    assert len(rows) == size * (1 + 3 * size)

    def at(x: float, y: float) -> bytes:
        place = int(y * size / 32) * (1 + 3 * size) + 1 + 3 * int(x * size / 32)
        return rows[place : place + 3]

    assert [at(1, 1), at(31, 31), at(16, 18)] == [icons.GROUND] * 3, "its edges, and the heart"
    assert [at(16, 8), at(10, 23)] == [icons.HOUSE] * 2


def test_the_worker_hears_no_message_and_says_none() -> None:
    """So that nothing a person enters can reach it, and it tells nobody anything."""
    text = on_device.WORKER.read_text(encoding="utf-8")
    for word in ("message", "postMessage", "indexedDB", "caches.open", ".put(", "claim", "push", "sync"):
        assert word.lower() not in text.replace("It hears no message", "").replace("async", "").lower(), word
