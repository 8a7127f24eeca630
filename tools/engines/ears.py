"""Servers that write down what arrives: over http, TLS and UDP, and which names are asked for.

Each way out goes to an address that names it and the round in which it is tried, `fetch.r2.http.test` for example, so
what is heard says which way it came, and a name that a browser remembers from one round is asked for in the next.
"""

from __future__ import annotations

import functools
import re
import socket
import threading
from collections.abc import Callable
from pathlib import Path

from tools import server
from tools.engines.apart import HERE
from tools.engines.hearing import hearing

_WAY = re.compile(rb"([a-z0-9-]+)\.r(\d+)\.(?:http|tls)\.test")
_STUN = bytes.fromhex("2112a442")
"""What every STUN packet has at its fifth byte: WebRTC asks so for its own address."""


class Ears:
    """The site itself, another server over http and over TLS, and the server of names. `heard` is (way, over what)."""

    def __init__(self, public: Path, files: dict[str, bytes]) -> None:
        self.heard: set[tuple[str, str]] = set()
        self.gone = False
        self.round = 0
        self._open: list[socket.socket] = []
        self._own = self._web("127.0.0.1", public, files, "own")
        self._other = self._web(HERE, public, {}, "http")
        self._tls = self._listen(socket.SOCK_STREAM, HERE, 0, self._hear_tls)
        for where, port in (("127.0.0.1", self._own), (HERE, self._other), (HERE, self._tls)):
            self._listen(socket.SOCK_DGRAM, where, port, self._hear_udp)
        self._listen(socket.SOCK_DGRAM, "127.0.0.1", 53, self._hear_name)
        self.site = f"http://127.0.0.1:{self._own}/"

    @property
    def targets(self) -> dict[str, str]:
        """Where a way out is tried to lead: to the site itself, and to another server over http and over TLS."""
        return {
            "own": self.site.rstrip("/"),
            "http": f"http://WAY.r{self.round}.http.test:{self._other}",
            "tls": f"https://WAY.r{self.round}.tls.test:{self._tls}",
        }

    def next_round(self) -> dict[str, list[str]]:
        """What was heard since the last round, by way."""
        found: dict[str, list[str]] = {}
        for way, over in sorted(self.heard):
            found.setdefault(way, []).append(over)
        self.heard.clear()
        self.round += 1
        return found

    def _hears_named(self, said: bytes, over: str) -> bool:
        """Takes down the ways of this round that are named; whether any is ours at all."""
        named = _WAY.findall(said)
        self.heard.update((way.decode().replace("-", "_"), over) for way, number in named if int(number) == self.round)
        return bool(named)

    def _web(self, where: str, public: Path, files: dict[str, bytes], over: str) -> int:
        handler = hearing(files, lambda way: self.heard.add((way, over)), lambda: self.gone)
        serving = server.Server((where, 0), functools.partial(handler, directory=str(public)))
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        return serving.server_port

    def _listen(self, kind: int, where: str, port: int, hear: Callable[[socket.socket], None]) -> int:
        ear = socket.socket(socket.AF_INET, kind)
        ear.bind((where, port))
        if kind == socket.SOCK_STREAM:
            ear.listen(64)
        self._open.append(ear)

        def listen() -> None:
            while True:
                hear(ear)

        threading.Thread(target=listen, daemon=True).start()
        return int(ear.getsockname()[1])

    def _hear_tls(self, ear: socket.socket) -> None:
        """Who begins TLS says the name it wants in clear; a bare connection is heard as such."""
        caller, _ = ear.accept()
        with caller:
            caller.settimeout(2)
            try:
                begun = caller.recv(8192)
            except OSError:
                begun = b""
        if not self._hears_named(begun, "tls"):
            self.heard.add(("unnamed", "tcp"))

    def _hear_udp(self, ear: socket.socket) -> None:
        packet, _ = ear.recvfrom(4096)
        self.heard.add(("web_rtc" if packet[4:8] == _STUN else "web_transport", "udp"))

    def _hear_name(self, ear: socket.socket) -> None:
        """Every name of ours is this machine; no other is known."""
        asked, caller = ear.recvfrom(4096)
        labels, at = [], 12
        while asked[at]:
            labels.append(asked[at + 1 : at + 1 + asked[at]])
            at += 1 + asked[at]
        question, a = asked[12 : at + 5], asked[at + 1 : at + 3] == b"\0\1"
        ours = self._hears_named(b".".join(labels).lower(), "name")
        answer = b"\xc0\x0c\0\1\0\1\0\0\0\0\0\4" + socket.inet_aton(HERE) if ours and a else b""
        head = (
            asked[:2] + (b"\x81\x80" if ours else b"\x81\x83") + b"\0\1" + (b"\0\1" if answer else b"\0\0") + b"\0" * 4
        )
        ear.sendto(head + question + answer, caller)
