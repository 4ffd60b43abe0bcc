"""The size of a picture, from its first bytes (PNG specification, 11.2.1)."""

from __future__ import annotations

import struct

_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def size_of(png: bytes) -> tuple[int, int] | None:
    """Width and height in pixels; None for what is no PNG."""
    if not png.startswith(_SIGNATURE) or len(png) < 24:
        return None
    width, height = struct.unpack(">II", png[16:24])
    return width, height
