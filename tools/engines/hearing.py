"""The site as it is served, by a server that takes down which ways out lead to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tools import server


def hearing(
    files: Mapping[str, bytes], heard: Callable[[str], None], gone: Callable[[], bool] = lambda: False
) -> type[server.Handler]:
    """What answers each request: `files` by their paths before those of the site, `heard` with the name of a way for
    whatever asks for /x/<way>, or nothing at all while the server is `gone`."""

    class Handler(server.Handler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            if gone():
                self.close_connection = True
            elif path.startswith("/x/"):
                heard(path.split("/")[2])
                self._give(b"/* here */", "text/javascript")
            elif self.headers.get("Upgrade") == "websocket":  # how a socket of Python's looks from outside
                heard("py_socket")
                self.close_connection = True
            elif path in files:
                self._give(files[path], self.guess_type(path))
            else:
                super().do_GET()

        do_POST = do_GET

        def _give(self, body: bytes, kind: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Access-Control-Allow-Origin", "*")
            self.end_headers()
            self.wfile.write(body)

    return Handler
