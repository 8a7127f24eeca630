"""Hostile rules in place of those that are published, and the page's part in starting them: for tests of the seal."""

from __future__ import annotations

import functools
import json
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

from pyodide_app.bundle import library
from tools import hashes

HERE = Path(__file__).parent
CHANNELS = (HERE / "channels.mjs").read_text(encoding="utf-8")
"""Ways out, to be put before the text of the worker."""

START = """async ([app, root, manifest, workerSource, limits, sealed]) => {
  const { startRuntime, LIMITS } = await import(app + "client.mjs");
  const unsealed = ({ workerSource, onMessage }) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = (event) => onMessage(event.data);
    workerSource.then((source) => {
      const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
      new Worker(address).postMessage(0, [channel.port2]);
    });
    return { post: (message) => channel.port1.postMessage(message), close: () => {} };
  };
  const states = [];
  const runtime = startRuntime({
    manifest, root, workerSource, onState: (state) => states.push(state), limits: { ...LIMITS, ...limits },
    ...(sealed ? {} : { seal: unsealed }),
  });
  globalThis.hostile = { runtime, states };
}"""
ASK = """async (answers) =>
  (await globalThis.hostile.runtime.walk({ pathway: "x", answers })).tried"""


@functools.cache
def brought() -> dict[str, tuple[str, bytes]]:
    """What the hostile rules bring in place of what is published: themselves, and the whole library of Python. Made
    once, for the hash of it is checked like that of any file."""
    return {"trees": ("hostile.whl", hostile_wheel()), "stdlib": ("whole.zip", library().read_bytes())}


def hostile_wheel() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as wheel:
        wheel.writestr("decision_trees/__init__.py", "")
        wheel.writestr("decision_trees/wire.py", (HERE / "hostile_wire.py").read_text(encoding="utf-8"))
    return out.getvalue()


def changed_manifest(page: Path) -> dict[str, Any]:
    """The list of files that a page brings to Python, with the hostile ones in it."""
    block = page.read_text(encoding="utf-8").partition('id="pathway-data">')[2].partition("</script>")[0]
    manifest: dict[str, Any] = json.loads(block)["runtime"]
    for part, (name, content) in brought().items():
        manifest["files"][part] = {"path": name, "bytes": len(content), "sha256": hashes.sha256(content)}
    return manifest
