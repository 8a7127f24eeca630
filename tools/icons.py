"""The icon of a home screen, drawn here as the same bytes every time: the house of the site's own small icon."""

import math
import struct
import zlib

GROUND, HOUSE = bytes((0, 105, 92)), bytes((255, 255, 255))
ACROSS = 32
"""Units across, as in docs/assets/favicon.svg. The house lies within the middle 80%, which every phone shows."""
_STEPS = 4  # lines looked at for each row of points, so that edges look smooth

Span = tuple[float, float]


def png(size: int) -> bytes:
    """A square PNG, whose ground reaches its edges so that a phone may cut it into any shape."""
    rows = b"".join(b"\0" + _row(y, size) for y in range(size))
    head = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _row(y: int, size: int) -> bytes:
    """One row of points, mixed by how much of each is house."""
    share = [0.0] * size
    for step in range(_STEPS):
        line = (y + (step + 0.5) / _STEPS) * ACROSS / size
        for spans, sign in ((_house(line), 1), (_heart(line), -1)):
            for begin, end in spans:
                _add(share, begin * size / ACROSS, end * size / ACROSS, sign / _STEPS)
    return b"".join(_mixed(one) for one in share)


def _add(share: list[float], begin: float, end: float, weight: float) -> None:
    for x in range(math.floor(begin), math.ceil(end)):
        share[x] += weight * (min(end, x + 1) - max(begin, x))


def _mixed(share: float) -> bytes:
    return bytes(round(g + (h - g) * share) for g, h in zip(GROUND, HOUSE, strict=True))


def _house(y: float) -> list[Span]:
    """Where a line crosses the house: its roof to 16, its walls to 25."""
    if 6 <= y < 16:
        return [(16 - 1.1 * (y - 6), 16 + 1.1 * (y - 6))]
    return [(8, 24)] if 16 <= y < 25 else []


def _heart(y: float) -> list[Span]:
    """Where a line crosses the heart in it: two arcs of radius 2.6 down to 18, then a point at 22."""
    if 18 <= y < 22:
        return [(y - 6, 38 - y)]
    half = 2.6**2 - (y - 17.07) ** 2
    if y >= 18 or half <= 0:
        return []
    arc, inner = math.sqrt(half), 14.43 + math.sqrt(half)
    if inner >= 16 or y >= 15:
        return [(14.43 - arc, 17.57 + arc)]
    return [(14.43 - arc, inner), (ACROSS - inner, 17.57 + arc)]
