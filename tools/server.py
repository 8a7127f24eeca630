"""Serve `public/` on 127.0.0.1 as a static host would, and build again when a source is saved.

`python -m tools.server [--port 8000]`
"""

import argparse
import functools
import http.server
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from tools import build, editions, headers

TYPES = {f".{ending}": headers.content_type(ending) for ending in headers.read()["types"]}


class Handler(http.server.SimpleHTTPRequestHandler):
    """Right types, the headers that the publication asks for in its `_headers`, and the site's own "not found"."""

    protocol_version = "HTTP/1.1"
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, **TYPES}

    def end_headers(self) -> None:
        for name, value in self.asked_for(self.path.partition("?")[0]).items():
            self.send_header(name, value)
        super().end_headers()

    def asked_for(self, address: str) -> headers.Headers:
        """What is to be sent with an address. `_headers` is for the folder in which it lies: the site may stand under
        a sub-path. Where there is none, nothing is kept."""
        parts = address.split("/")
        for depth in range(1, len(parts)):
            asked = Path(self.directory, *parts[1:depth], headers.NAME)
            if ".." not in parts and asked.is_file():
                rules = headers.parsed(asked.read_text(encoding="utf-8"))
                return headers.of_address(rules, "/" + "/".join(parts[depth:]))
        return headers.caching(by_content=False)

    def list_directory(self, path: Any) -> None:
        self.send_error(404)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.path = f"/{page.name}"  # its headers count, or a file that is not there would be kept as gone
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        return None

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: what is read here is nobody's business, and the build's lines stay readable."""


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser may stop reading: it does so where it asks for a packed file instead."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def make(directory: Path, port: int = 0) -> Server:
    """A server of a folder on 127.0.0.1; port 0 takes a free one. The caller starts and closes it."""
    return Server(("127.0.0.1", port), functools.partial(Handler, directory=str(directory)))


def state() -> dict[Path, int]:
    """Each source file with the time of its last change."""
    found = {}
    for path in build.input_files():
        try:
            found[path] = path.stat().st_mtime_ns
        except FileNotFoundError:  # an editor is just writing it
            continue
    return found


def build_on_save() -> None:
    """Build at each change, for ever. A build that fails leaves the last good site in place.

    A page that was saved is built by itself first, so that it can be looked at; the whole site follows, with what
    depends on the page and with every check.
    """
    seen = state()
    whole: subprocess.Popen[bytes] | None = None
    while True:
        time.sleep(0.2)
        now = state()
        if now != seen:
            saved = sorted(p for p in {*seen, *now} if seen.get(p) != now.get(p))
            named = ", ".join(str(p.relative_to(build.ROOT)) for p in saved[:3])
            print(f"\nSaved: {named}{' and others' if len(saved) > 3 else ''}", flush=True)
            if whole:
                stop(whole)
            if all(page.suffix == ".md" and page in seen and page in now for page in saved) and show(saved):
                print("Built the page: reload it. The whole site follows.", flush=True)
            seen = now
            whole = subprocess.Popen([sys.executable, "-m", "tools.build"], cwd=build.ROOT)
        elif whole and whole.poll() is not None:
            good = "Built: reload the page."
            print("Still serving the last good build." if whole.returncode else good, flush=True)
            whole = None


def show(pages: list[Path]) -> bool:
    """Build pages in the site as it stands, each in its edition; whether that could be done."""
    of_edition = {edition.id: edition.source / "docs" for edition in editions.read().all if not edition.frozen}
    return all(any(page.is_relative_to(docs) for docs in of_edition.values()) for page in pages) and all(
        not subprocess.run(
            [sys.executable, "-m", "tools.site", name, build.PUBLIC / name, "--saved"], cwd=build.ROOT
        ).returncode
        for name in of_edition
    )


def stop(whole: subprocess.Popen[bytes]) -> None:
    """End a build that is overtaken by another change; it clears up behind itself."""
    whole.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGINT)
    whole.wait()


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args(argv)
    if build.main([]):
        return 1
    try:
        server = make(build.PUBLIC, options.port)
    except OSError:
        print(f"port {options.port} is in use: choose another with --port", file=sys.stderr)
        return 1
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"Serving on http://127.0.0.1:{server.server_port}/  (Ctrl+C ends it)", flush=True)
    try:
        build_on_save()
    except KeyboardInterrupt:
        print()
    server.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
