"""The self-check as packages for a council's own learning system (SCORM 1.2): one for each role, made of the pages that
were built, with no Python. What it sends, and when, is said in pyodide_app/training/scorm.mjs.

The same pages give the same package.
"""

import html
import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = "training/learning-system"
START = "training/self-check/index.html"
STYLES = ("app/course.css", "app/govuk.css", "app/app.css", "app/training.css", "assets/extra.css")
MOST = 1_000_000
"""Bytes that a package may take."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
_ARTICLE = re.compile(r"<article[^>]*>(.*?)</article>", re.DOTALL)
_DATA = re.compile(r'(<script[^>]*id="?exercises"?[^>]*>)(.*?)(</script>)', re.DOTALL)
_CHECK = re.compile(r'<div class="?pathway exercise.*?(?=<script type="?application/json)', re.DOTALL)
_LINK = re.compile(r"<a\b[^>]*\bhref=[^>]*>(.*?)</a>", re.DOTALL)
_IMPORT = re.compile(r'from "(\.[^"]+)"')
_SEND = """<template id="stage-send"><section>
<h3>Send it to your learning system</h3>
<p>Two things are sent: that you have completed this self-check, and your score. Nothing that you chose or wrote is
sent. Nothing is sent unless you press the button.</p>
<p data-slot="score"></p>
<p data-sent hidden></p>
<button type="button" class="govuk-button" data-send>Send completion and score</button>
</section></template>"""


def write(edition: Path) -> None:
    """Write a package for each role into the pages of an edition. Raises ValueError for one that is too large."""
    page = (edition / START).read_text(encoding="utf-8")
    found, block = _DATA.search(page), _CHECK.search(page)
    if not found or not block:
        raise ValueError(f"{START} has no self-check: no package can be made of it")
    told = json.loads(found[2])
    place = edition / FOLDER
    place.mkdir(parents=True, exist_ok=True)
    for role in told["sets"]:
        content = package(edition, role, told, block[0])
        if len(content) > MOST:
            raise ValueError(f"the package of {role} takes {len(content):,} bytes, and the most is {MOST:,}")
        (place / f"{role}-scorm.zip").write_bytes(content)


def package(edition: Path, role: str, told: dict[str, Any], block: str) -> bytes:
    """The bytes of the package of a role: `told` is what the self-check knows, and `block` what it shows."""
    sets = told["sets"][role]
    used = {key for by_time in sets.values() for each in by_time for key in each}
    own = {
        **told,
        "sets": {role: sets},
        "scenarios": {
            key: {**each, "address": f"../scenarios/{key}/index.html"}
            for key, each in told["scenarios"].items()
            if key in used
        },
        "pathways": [{**each, "href": ""} for each in told["pathways"]],  # they are not in the package
    }
    files = {START: _start(role, block, own).encode()}
    for key in sorted(used):
        files[f"training/scenarios/{key}/index.html"] = _scenario(edition, key).encode()
    for name in STYLES:
        files[name] = (edition / name).read_bytes()
    for module in sorted(_modules(edition / "app", ("training/self_check.mjs", "training/scorm.mjs"))):
        files[f"app/{module}"] = (edition / "app" / module).read_bytes()
    title = f"Young people’s housing pathways: self-check, {role.replace('-', ' ')}"
    files["imsmanifest.xml"] = manifest(f"{edition.name}-{role}", title, sorted(files)).encode()
    return _zipped(files)


def manifest(key: str, title: str, files: list[str]) -> str:
    """The manifest of a package (IMS Content Packaging 1.1.2 with ADL SCORM 1.2), which names every file."""
    listed = "\n".join(f'      <file href="{html.escape(name)}"/>' for name in files)
    key = "P-" + re.sub(r"[^A-Za-z0-9]", "-", key)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="{key}" version="1.0"
    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="{key}-O">
    <organization identifier="{key}-O">
      <title>{html.escape(title)}</title>
      <item identifier="{key}-I" identifierref="{key}-R">
        <title>{html.escape(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="{key}-R" type="webcontent" adlcp:scormtype="sco" href="{START}">
{listed}
    </resource>
  </resources>
</manifest>
"""


def _start(role: str, block: str, own: dict[str, Any]) -> str:
    """The page of the self-check alone. Only one role is there to choose."""
    others = re.compile(rf'<option value="?(?!{role}["\s>])[a-z-]+"?[^>]*>[^<]*</option>')
    head, choose, rest = (
        block.partition('id="choose-role"') if 'id="choose-role"' in block else block.partition("id=choose-role")
    )
    options, end, rest = rest.partition("</select>")
    block = _LINK.sub(r"\1", head) + choose + others.sub("", options) + end + rest
    data = json.dumps(own, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
    return _page(
        "Self-check",
        f"<h1>Self-check</h1>\n{block}\n{_SEND}\n"
        f'<script type="application/json" id="exercises">{data}</script>\n'
        '<script type="module" src="../../app/training/self_check.mjs"></script>\n'
        '<script type="module" src="../../app/training/scorm.mjs"></script>',
        "../../",
    )


def _scenario(edition: Path, key: str) -> str:
    """The page of a scenario alone. What its links lead to is not in the package, so they are words only."""
    page = (edition / "training" / "scenarios" / key / "index.html").read_text(encoding="utf-8")
    article = _ARTICLE.search(page)
    assert article  # each has one
    return _page(key, _LINK.sub(r"\1", article[1]), "../../../")


def _page(title: str, body: str, root: str) -> str:
    styles = "".join(f'<link rel="stylesheet" href="{root}{name}">\n' for name in STYLES)
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f'<meta name="viewport" content="width=device-width,initial-scale=1">\n<title>{html.escape(title)}</title>\n'
        f'{styles}</head>\n<body>\n<main class="md-typeset">\n{body}\n</main>\n</body>\n</html>\n'
    )


def _modules(app: Path, names: tuple[str, ...]) -> set[str]:
    """Some modules, and all that they import, by their paths from `app`."""
    found: set[str] = set()
    left = list(names)
    while left:
        name = left.pop()
        if name not in found:
            found.add(name)
            left += list(_imported(app, name))
    return found


def _imported(app: Path, name: str) -> Iterator[str]:
    for path in _IMPORT.findall((app / name).read_text(encoding="utf-8")):
        yield (app / name).parent.joinpath(path).resolve().relative_to(app.resolve()).as_posix()


def _zipped(files: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name in sorted(files, key=lambda each: (each != "imsmanifest.xml", each)):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, files[name], compresslevel=9)
    return written.getvalue()
