"""A folder served as the site is, on a port of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools import server


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of the folder, without a slash at its end."""
    serving = server.make(folder)
    threading.Thread(target=serving.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{serving.server_port}"
    finally:
        serving.shutdown()
        serving.server_close()
