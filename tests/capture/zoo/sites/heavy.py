"""Pages that are too large, too slow or too busy for any visitor."""

from __future__ import annotations

import time
import zlib
from collections.abc import Iterator

from tests.capture.zoo.pictures import png
from tests.capture.zoo.site import MARK, Response, Site, page, script

LINE = f"<p>{MARK}</p>\n".encode()
MEGABYTE = 1 << 20
GZIP = {"Content-Encoding": "gzip"}

NESTED = """
document.body.append(Object.assign(document.createElement('iframe'), {src: '/' + Math.random()}));
"""
GROWING = """
setInterval(() => { for (let i = 0; i < 1000; i++)
  document.body.append(document.createElement('p'), 'x'.repeat(99)) }, 10);
"""
HOARDING = """
const kept = [];
setInterval(() => kept.length < 60 && kept.push(new Uint8Array(5e7).fill(kept.length + 1)), 10);
"""
"""3 GB: more than a visit may take, and less than a machine that runs tests has."""


def endless() -> Iterator[bytes]:
    piece = LINE * (MEGABYTE // len(LINE))
    while True:
        yield piece


def gigabyte() -> Iterator[bytes]:
    for _ in range(1024):
        yield LINE * (MEGABYTE // len(LINE))


def slow() -> Iterator[bytes]:
    for byte in LINE * 1000:
        yield bytes([byte])
        time.sleep(1)


def silent() -> Iterator[bytes]:
    time.sleep(600)
    yield b""


def endless_header() -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    while True:
        yield b"X-More: " + b"x" * 1000 + b"\r\n"


def bomb() -> Iterator[bytes]:
    """Spaces without end: a full flush makes each megabyte the same thousand bytes (RFC 1951)."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    yield packer.compress(LINE) + packer.flush(zlib.Z_FULL_FLUSH)
    piece = packer.compress(b" " * MEGABYTE) + packer.flush(zlib.Z_FULL_FLUSH)
    while True:
        yield piece


def images(count: int) -> str:
    return "".join(f'<img src="/{number}.png" width="9" alt="">' for number in range(count))


SITES: dict[str, Site] = {
    "heavy-endless": Response(body=endless),
    "heavy-gigabyte": Response(body=gigabyte, headers={"Content-Length": str(1 << 30)}),
    "heavy-slow": Response(body=slow),
    "heavy-silent": Response(body=silent, bare=True),
    "heavy-header": Response(body=endless_header, bare=True),
    "heavy-gzip": Response(body=bomb, headers=GZIP),
    "heavy-images": {
        "/": page("heavy", images(10_000)),
        "*": Response(body=png((0, 99, 0), 8), kind="image/png"),
    },
    "heavy-frames": {
        "/": page("heavy", '<iframe src="/frame"></iframe>' * 200),
        "/frame": page("frame"),
    },
    "heavy-nested": page("heavy", script(NESTED)),
    "heavy-growing": page("heavy", script(GROWING)),
    "heavy-loop": page("heavy", script("while (true) {}")),
    "heavy-loop-late": page("heavy", script("onload = () => setTimeout(() => { for (;;); }, 100)")),
    "heavy-memory": page("heavy", script(HOARDING)),
    "heavy-deep": page("heavy", "<div>" * 20_000 + "x"),
    "heavy-tall": page("heavy", '<div style="height: 100000px; background: #eee"></div>'),
    "heavy-wide": page("heavy", '<div style="width: 100000px; height: 9px">x</div>'),
    "heavy-text": page("heavy", "例" * 3_000_000),
    "heavy-form": page("heavy", "<form>" + '<input name="a">' * 20_000 + "</form>"),
}
