"""Pictures of one colour."""

from __future__ import annotations

import struct
import zlib


def png(colour: tuple[int, int, int], size: int) -> bytes:
    """A square PNG (ISO/IEC 15948)."""
    row = b"\0" + bytes(colour) * size
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(row * size)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
