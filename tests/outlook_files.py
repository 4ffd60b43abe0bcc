"""Outlook files for tests: the smallest compound file (MS-CFB) that holds given properties."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field

_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_STORAGE, _STREAM, _ROOT = 1, 2, 5

Tree = Mapping[str, "bytes | Tree"]


def text(value: str) -> bytes:
    return value.encode("utf-16-le")


def fixed(header_size: int, values: Mapping[int, int] | None = None) -> bytes:
    """A property stream: a header, then 16 bytes for each property of fixed size."""
    rows = [struct.pack("<HHIQ", 3, key, 0, value) for key, value in (values or {}).items()]
    return bytes(header_size) + b"".join(rows)


def compound_file(tree: Tree) -> bytes:
    """A version 3 file; every stream lies in the mini stream, so keep them under 4 kB."""
    layout = _Layout()
    layout.add("Root Entry", _ROOT, tree)
    return layout.written()


@dataclass
class _Layout:
    entries: list[list[object]] = field(default_factory=list)
    mini: bytearray = field(default_factory=bytearray)
    minifat: list[int] = field(default_factory=list)

    def add(self, name: str, kind: int, content: bytes | Tree) -> int:
        number = len(self.entries)
        self.entries.append([name, kind, _FREE, _FREE, _END, 0])
        if isinstance(content, bytes):
            self.entries[number][4:] = [self._store(content), len(content)]
            return number
        before = None
        for child, inside in content.items():
            at = self.add(child, _STREAM if isinstance(inside, bytes) else _STORAGE, inside)
            if before is None:
                self.entries[number][3] = at
            else:
                self.entries[before][2] = at
            before = at
        return number

    def _store(self, content: bytes) -> int:
        first, count = len(self.minifat), -(-len(content) // 64)
        self.minifat += [*range(first + 1, first + count), _END] if count else []
        self.mini += content.ljust(count * 64, b"\0")
        return first if count else _END

    def written(self) -> bytes:
        mini, minifat = _sectors(bytes(self.mini), b"\0"), _sectors(_numbers(self.minifat), b"\xff")
        fat = [_FAT, *_chain(1, len(minifat))]
        mini_at = len(fat)
        fat += _chain(mini_at, len(mini))
        self.entries[0][4:] = [mini_at, len(self.mini)]
        directory = _sectors(b"".join(_entry(*entry) for entry in self.entries), b"\0")
        directory_at = len(fat)
        fat += _chain(directory_at, len(directory))
        assert len(fat) <= 128, "one sector of FAT is all this writer makes"
        header = struct.pack(
            "<8s16xHHHHH6xIIIIIIIIIII",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
            0, 1, directory_at, 0, 4096, 1, len(minifat), _END, 0, 0, _FREE,
        )  # fmt: skip
        return b"".join(
            [
                header[:76] + _fat_places(),
                *_sectors(_numbers(fat), b"\xff"),
                *minifat,
                *mini,
                *directory,
            ]
        )


def _fat_places() -> bytes:
    """Where the FAT stands (MS-CFB 2.5): its only sector is the first."""
    return struct.pack("<109I", 0, *[_FREE] * 108)


def _entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    wide = name.encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBIII16sI8s8sIQ",
        wide, len(wide), kind, 1, _FREE, right, child, b"", 0, b"", b"", start, size,
    )  # fmt: skip


def _chain(first: int, count: int) -> list[int]:
    return [*range(first + 1, first + count), _END] if count else []


def _numbers(values: list[int]) -> bytes:
    return struct.pack(f"<{len(values)}I", *values)


def _sectors(content: bytes, fill: bytes) -> list[bytes]:
    return [content[at : at + 512].ljust(512, fill) for at in range(0, len(content), 512)]
