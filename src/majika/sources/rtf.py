"""Text of the RTF body that old Outlook files have instead of plain text or HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

MAX_RTF_BYTES = 16 * 1024 * 1024
"""Unpacked; the packing can say a lot in a few bytes."""

_DICTIONARY = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What every packed RTF may refer back to (MS-OXRTFCP 2.1.2.1)."""

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-fA-F]{2})|\\(.)|([{}])|([^\\{}\r\n]+)", re.DOTALL
)
_SILENT = frozenset(
    (b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"header", b"footer")
)
_BREAKS = {b"par": "\n", b"line": "\n", b"tab": "\t", b"cell": "\t", b"row": "\n"}


def text_in_rtf(packed: bytes) -> str:
    """The words of a packed RTF body, without their looks; empty when it cannot be read."""
    return "".join(_words(_unpacked(packed))).strip()


def _unpacked(packed: bytes) -> bytes:
    """LZFu (MS-OXRTFCP 3.1): runs of literals and references into a 4 KiB ring."""
    size, kind, data = int.from_bytes(packed[4:8], "little"), packed[8:12], packed[16:]
    if kind == b"MELA":
        return data[: min(size, MAX_RTF_BYTES)]
    if kind != b"LZFu":
        return b""
    ring = bytearray(_DICTIONARY.ljust(4096, b"\0"))
    write, at, out = len(_DICTIONARY), 0, bytearray()
    limit = min(size, MAX_RTF_BYTES)
    while at < len(data) and len(out) < limit:
        flags, at = data[at], at + 1
        for bit in range(8):
            if flags >> bit & 1:
                reference, at = int.from_bytes(data[at : at + 2], "big"), at + 2
                start, length = reference >> 4, (reference & 15) + 2
                if start == write or at > len(data):
                    return bytes(out)
            else:
                if at >= len(data):
                    return bytes(out)
                ring[write], start, length, at = data[at], write, 1, at + 1
            for _ in range(length):
                letter = ring[start]
                ring[write] = letter
                out.append(letter)
                start, write = (start + 1) & 4095, (write + 1) & 4095
    return bytes(out)


def _words(rtf: bytes) -> Iterator[str]:
    """Text between the control words; groups of looks and of pictures are passed over."""
    depth, silent_from, skip, charset = 0, 0, 0, "cp1252"
    pending = bytearray()
    for match in _TOKEN.finditer(rtf):
        word, number, octet, symbol, brace, text = match.groups()
        if octet is not None and not silent_from:
            pending += bytes.fromhex(octet.decode()) if not skip else b""
            skip = max(skip - 1, 0)
            continue
        if pending:
            yield pending.decode(charset, "replace")
            pending.clear()
        if brace == b"{":
            depth += 1
        elif brace == b"}":
            depth -= 1
            silent_from = 0 if depth < silent_from else silent_from
        elif silent_from:
            continue
        elif symbol == b"*" or word in _SILENT:
            silent_from = depth
        elif word == b"ansicpg" and number:
            charset = _known(f"cp{number.decode()}")
        elif word == b"u" and number:
            yield chr(int(number) & 0xFFFF)
            skip = 1
        elif word in _BREAKS:
            yield _BREAKS[word]
        elif text is not None or symbol in (b"\\", b"{", b"}"):
            shown = (text or symbol or b"")[skip:]
            skip = 0
            yield shown.decode(charset, "replace")


def _known(charset: str) -> str:
    try:
        b"".decode(charset)
    except LookupError:
        return "cp1252"
    return charset
